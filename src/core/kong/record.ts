import { Field, Shorthand } from './facts';
import { Problem } from './problem';

/** What of a record is asked of each of its values, put together once. */
export interface RecordPlan {
  readonly fields: readonly (readonly [name: string, field: Field])[];
  readonly shorthands: readonly (readonly [name: string, shorthand: Shorthand<Field>])[];
  /** The names of fields that have to be there. */
  readonly required: readonly string[];
  /** Fields by their path below the record, as they are asked for. */
  readonly byPath: Map<string, Field | undefined>;
  /** What stands for a record that says nothing, once it is known. */
  empty?: { [name: string]: unknown };
}

const plans = new WeakMap<Field, RecordPlan>();

export function planOf(record: Field): RecordPlan {
  let plan = plans.get(record);
  if (!plan) {
    const fields = Object.entries(record.fields ?? {});
    const required = fields.filter(([, field]) => field.required).map(([name]) => name);
    plan = { fields, shorthands: Object.entries(record.shorthands ?? {}), required, byPath: new Map() };
    plans.set(record, plan);
  }
  return plan;
}

/** The field at a path of names below a record. */
export function fieldBelow(record: Field, path: string): Field | undefined {
  const { byPath } = planOf(record);
  if (!byPath.has(path)) byPath.set(path, path.split('.').reduce<Field | undefined>((field, name) => field?.fields?.[name], record));
  return byPath.get(path);
}

/** What is wrong with nothing. */
export const NO_PROBLEMS: readonly Problem[] = [];
