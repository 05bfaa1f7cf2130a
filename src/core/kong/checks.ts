import { shown } from '../shown';
import { GatewayContext } from './context';
import { ConditionalAnyCheck, ConditionCheck, Constraints, EntityCheck, Field } from './facts';
import { judgeField } from './judge-field';
import { isFilled, isReference, valueAt } from './lua-table';
import { concerns, MISSING, Problem, problem, replaced } from './problem';
import { fieldBelow } from './record';
import { ENTITY_VALIDATORS } from './validators';

type Values = Readonly<Record<string, unknown>>;

/** What a rule finds: a message for the record, and problems of one field. */
interface Finding {
  readonly message: string;
  readonly at?: { readonly path: readonly string[]; readonly problems: readonly Problem[] };
}

/** Whether a rule is asked where none of its fields is there, and where fields of the record itself are wrong. */
const ASKED: { readonly [rule in EntityCheck['rule']]: { readonly ofNothing: boolean; readonly ofWrong: boolean } } = {
  atLeastOne: { ofNothing: true, ofWrong: true },
  exactlyOne: { ofNothing: false, ofWrong: true },
  allOrNone: { ofNothing: true, ofWrong: false },
  atMostOne: { ofNothing: true, ofWrong: false },
  ifThen: { ofNothing: false, ofWrong: true },
  ifThenAny: { ofNothing: true, ofWrong: true },
  keeps: { ofNothing: false, ofWrong: false },
};

/** The problems of a record after a rule about several of its fields was asked. */
export function checkProblems(
  check: EntityCheck, record: Field, values: Values, problems: readonly Problem[], context: GatewayContext,
): readonly Problem[] {
  const fields = fieldsOf(check);
  if (!isAsked(check, fields, record, values, problems)) return problems;
  const lacking = neededBy(check).filter(path => valueAt(values, path) === undefined);
  if (lacking.length > 0) return lacking.reduce((all, path) => replaced(all, path.split('.'), [problem(MISSING)]), problems);
  const found = find(check, record, values, context);
  if (!found) return problems;
  return [...found.at ? replaced(problems, found.at.path, found.at.problems) : problems, { at: [], message: found.message, fields }];
}

/** Not where a field is a reference, whose value nobody knows yet. */
function isAsked({ rule }: EntityCheck, fields: readonly string[], record: Field, values: Values, problems: readonly Problem[]): boolean {
  return (ASKED[rule].ofNothing || fields.some(path => valueAt(values, path) !== undefined))
    && !fields.some(path => fieldBelow(record, path)?.vault && isReference(valueAt(values, path)))
    && (ASKED[rule].ofWrong || !fields.some(path => concerns(problems, path)));
}

const conditionFields = new WeakMap<EntityCheck, readonly string[]>();

function fieldsOf(check: EntityCheck): readonly string[] {
  if (check.rule !== 'ifThen' && check.rule !== 'ifThenAny') return check.fields;
  let fields = conditionFields.get(check);
  if (!fields) conditionFields.set(check, fields = check.rule === 'ifThen' ? [check.if, check.then] : [check.if, ...check.fields]);
  return fields;
}

/** Fields without which a rule cannot be asked. */
function neededBy(check: EntityCheck): readonly string[] {
  switch (check.rule) {
    case 'ifThen': return [check.if];
    case 'exactlyOne': case 'keeps': return check.fields;
    default: return [];
  }
}

function find(check: EntityCheck, record: Field, values: Values, context: GatewayContext): Finding | undefined {
  switch (check.rule) {
    case 'atLeastOne': return finding(count(check.fields, values) === 0, `needs at least one of ${check.fields.join(', ')}`);
    case 'exactlyOne': return finding(count(check.fields, values) !== 1, `needs exactly one of ${check.fields.join(', ')}`);
    case 'allOrNone': return finding(![0, check.fields.length].includes(count(check.fields, values)), `needs all of ${check.fields.join(', ')}, or none`);
    case 'atMostOne': return finding(count(check.fields, values) > 1, `takes only one of ${check.fields.join(', ')}`);
    case 'ifThen': return unfitting(check, record, values, context);
    case 'ifThenAny': return finding(applies(check, record, values, context) && count(check.fields, values) === 0,
      `needs ${check.fields.join(' or ')}, as ${check.if} is ${shown(valueAt(values, check.if))}`);
    case 'keeps': {
      const message = ENTITY_VALIDATORS[check.name](values, context);
      return message === undefined ? undefined : { message };
    }
  }
}

function finding(broken: boolean, message: string): Finding | undefined {
  return broken ? { message } : undefined;
}

function unfitting(check: ConditionCheck, record: Field, values: Values, context: GatewayContext): Finding | undefined {
  if (!applies(check, record, values, context)) return undefined;
  const value = valueAt(values, check.then) ?? null;
  const absent = check.has.required && value === null;
  const problems = absent ? [problem(MISSING)] : judgeField(narrowed(record, check.then, check.has), value, context);
  if (problems.length === 0) return undefined;
  return { message: `${check.then} does not fit ${check.if}: ${shown(valueAt(values, check.if))}`, at: { path: check.then.split('.'), problems } };
}

/** Whether the condition of a rule holds: the field takes its value also with what the rule says of it. */
function applies(check: ConditionCheck | ConditionalAnyCheck, record: Field, values: Values, context: GatewayContext): boolean {
  const value = valueAt(values, check.if);
  return value !== undefined && judgeField(narrowed(record, check.if, check.matches), value, context).length === 0;
}

function count(fields: readonly string[], values: Values): number {
  return fields.filter(path => isFilled(valueAt(values, path))).length;
}

const narrower = new WeakMap<Field, WeakMap<Constraints, Field>>();

/** A field with what a rule says of it besides, made once for each rule. */
function narrowed(record: Field, path: string, constraints: Constraints): Field {
  let known = narrower.get(record);
  if (!known) narrower.set(record, known = new WeakMap());
  let field = known.get(constraints);
  if (!field) known.set(constraints, field = { type: 'any', ...fieldBelow(record, path), ...constraints });
  return field;
}
