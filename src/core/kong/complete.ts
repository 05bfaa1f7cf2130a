import { isDeepStrictEqual } from 'node:util';
import { GatewayContext } from './context';
import { Field, Shorthand } from './facts';
import { judgeField } from './judge-field';
import { entries, isTable, Table, valueAt } from './lua-table';
import { below, Problem, problem } from './problem';
import { planOf, RecordPlan } from './record';

/** Stands for a random text that Kong makes up. */
const GENERATED = 'generated';

type Values = { [name: string]: unknown };

/** An old name that cannot be read. Kong then says nothing else. */
export class OldNameRefused {
  public constructor(public readonly problems: readonly Problem[]) {}
}

/** The record as Kong stores it: old names replaced, defaults filled in, null for what is not there. The input stays as it is. */
export function completed(record: Field, given: Table, context: GatewayContext): Values | OldNameRefused {
  const plan = planOf(record);
  const empty = plan.empty ??= ofNothing(plan, context);
  if (Object.keys(given).length === 0) return empty;
  const written = isCurrent(record, given) ? given : renamed(plan, given, context);
  if (written instanceof OldNameRefused) return written;
  const values: Values = { ...empty, ...written };
  for (const name in written) {
    const value = written[name];
    if (!isTable(value) || !record.fields || !Object.hasOwn(record.fields, name)) continue;
    const complete = settled(record.fields[name], value, context);
    if (complete instanceof OldNameRefused) return complete;
    values[name] = complete;
  }
  return values;
}

/** Whether all that a record says has the names of today. */
function isCurrent({ shorthands }: Field, given: Table): given is Values {
  if (Array.isArray(given)) return false;
  for (const name in given) {
    if ((given as Values)[name] === undefined || shorthands && Object.hasOwn(shorthands, name)) return false;
  }
  return true;
}

function renamed(plan: RecordPlan, given: Table, context: GatewayContext): Values | OldNameRefused {
  const values: Values = Object.fromEntries(entries(given));
  const problems = renameOld(plan, values, context);
  return problems.length > 0 ? new OldNameRefused(problems) : values;
}

/** A record that says nothing. */
function ofNothing({ fields }: RecordPlan, context: GatewayContext): Values {
  const values: Values = {};
  for (const [name, field] of fields) {
    const value = settled(field, missing(field), context);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function settled(field: Field, value: unknown, context: GatewayContext): unknown {
  if (!isTable(value)) return value;
  return field.type === 'record' ? completed(variantOf(field, value) ?? field, value, context) : inside(field, value, context);
}

/** What stands for a value that is not there; nothing for one that has to be. */
function missing(field: Field): unknown {
  if (field.default !== undefined) return field.default;
  if (field.generated) return GENERATED;
  if (!field.required) return null;
  return field.type === 'record' ? {} : undefined;
}

function inside({ elements, values }: Field, value: Table, context: GatewayContext): unknown {
  const child = elements ?? values;
  if (!child) return value;
  const all = entries(value).map(([key, member]) => [key, settled(child, member, context)] as const);
  const refused = all.find(([, member]) => member instanceof OldNameRefused);
  if (refused) return refused[1];
  return Array.isArray(value) ? all.map(([, member]) => member) : Object.fromEntries(all);
}

/** The record that the value's own field chooses among the variants. */
export function variantOf({ variants }: Field, value: Table): Field | undefined {
  const name = variants && valueAt(value, variants.by);
  return variants && typeof name === 'string' && Object.hasOwn(variants.of, name) ? variants.of[name] : undefined;
}

function renameOld({ shorthands }: RecordPlan, values: Values, context: GatewayContext): Problem[] {
  const problems: Problem[] = [];
  for (const [name, shorthand] of shorthands) {
    if (!Object.hasOwn(values, name)) continue;
    const value = values[name];
    const wrong = [...judgeField(shorthand.field, value, context), ...conflict(shorthand, value, values)];
    if (wrong.length > 0) {
      problems.push(...below(name, wrong));
    } else {
      delete values[name];
      move(shorthand, value, values);
    }
  }
  return problems;
}

function conflict({ same, to }: Shorthand<Field>, value: unknown, values: Values): Problem[] {
  if (!same || !to || value === null) return [];
  const other = valueAt(values, to.join('.'));
  if (other === undefined || other === null || other === false || isDeepStrictEqual(other, value)) return [];
  return [problem(`says something else than ${to.join('.')}, which replaces it`)];
}

function move({ to, wins }: Shorthand<Field>, value: unknown, values: Values): void {
  if (!to) return;
  const [name, inner] = to;
  const there = values[name];
  if (inner === undefined) {
    if (wins || there === undefined || there === null) values[name] = value;
  } else if (there === undefined || there === null) {
    values[name] = { [inner]: value };
  } else if (isTable(there) && !Array.isArray(there)) {
    const known = (there as Values)[inner];
    values[name] = { ...there, [inner]: known ?? value };
  }
}
