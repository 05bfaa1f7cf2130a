import { checkProblems } from './checks';
import { completed, OldNameRefused, variantOf } from './complete';
import { constraintProblem } from './constraints';
import { GatewayContext } from './context';
import { Field, FieldType } from './facts';
import { entries, isReference, isSequence, isTable, members, Table, valueAt } from './lua-table';
import { below, MISSING, Problem, problem, replaced, UNKNOWN } from './problem';
import { NO_PROBLEMS, planOf, RecordPlan } from './record';

type Values = Readonly<Record<string, unknown>>;

const EXPECTED: Readonly<Record<FieldType, string>> = {
  string: 'has to be a text', number: 'has to be a number', integer: 'has to be a whole number', boolean: 'has to be true or false',
  array: 'has to be a list', set: 'has to be a list', map: 'has to be an object', record: 'has to be an object', foreign: 'has to be an object with an id', any: '',
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What Kong's schema engine finds wrong with the value of a field, completed as by `completed`. */
export function judgeField(field: Field, value: unknown, context: GatewayContext): readonly Problem[] {
  if (value === null || value === undefined) return absent(field);
  if (field.equals === null) return [problem('must not be set for this plugin')];
  if (field.vault && isReference(value)) return NO_PROBLEMS;
  const inner = ofType(field, value, context);
  if (inner === undefined) return [problem(EXPECTED[field.type])];
  if (inner.length > 0) return inner;
  const message = constraintProblem(field, value, context);
  return message === undefined ? NO_PROBLEMS : [problem(message)];
}

function absent(field: Field): readonly Problem[] {
  if (field.equals !== undefined && field.equals !== null) return [problem(`has to be ${JSON.stringify(field.equals)} here`)];
  return field.required ? [problem(MISSING)] : NO_PROBLEMS;
}

/** What is wrong inside the value; undefined where it is of another type. */
function ofType(field: Field, value: unknown, context: GatewayContext): readonly Problem[] | undefined {
  switch (field.type) {
    case 'any': return NO_PROBLEMS;
    case 'integer': return Number.isInteger(value) ? NO_PROBLEMS : undefined;
    case 'array': case 'set': return isSequence(value) ? inList(field, value, context) : undefined;
    case 'map': return isTable(value) ? inMap(field, value, context) : undefined;
    case 'record': return isTable(value) ? judgeRecord(field, value, context) : undefined;
    case 'foreign': return isTable(value) ? reference(value) : typeof value === 'string' ? NO_PROBLEMS : undefined;
    default: return typeof value === field.type ? NO_PROBLEMS : undefined;
  }
}

/** Kong drops a member of a set that it has seen. */
function inList({ type, elements }: Field, list: readonly unknown[], context: GatewayContext): Problem[] {
  if (!elements) return [];
  const element = present(elements);
  const seen = new Set<unknown>();
  return members(list).flatMap((member, i) => {
    if (type === 'set' && seen.size === seen.add(member).size) return [];
    return below(i, judgeField(element, member, context));
  });
}

const present = once((field: Field): Field => ({ ...field, required: true }));

/** What a member is held against, made once for each field. */
function once(make: (field: Field) => Field): (field: Field) => Field {
  const made = new WeakMap<Field, Field>();
  return field => {
    let result = made.get(field);
    if (!result) made.set(field, result = make(field));
    return result;
  };
}

/** Kong reports the first wrong entry, at the map. */
function inMap({ keys, values }: Field, map: Table, context: GatewayContext): Problem[] {
  const key = keys && present(keys);
  const value = values && present(values);
  for (const [name, member] of entries(map)) {
    const ofKey = key ? judgeField(key, Array.isArray(map) ? 0 : name, context) : [];
    const wrong = ofKey.length > 0 ? ofKey : value ? judgeField(value, member, context) : [];
    const which = `${ofKey.length > 0 ? 'key' : 'value of'} ${JSON.stringify(name)}`;
    if (wrong.length > 0) return wrong.map(({ message, ...rest }) => ({ ...rest, message: `${which} ${message}` }));
  }
  return [];
}

/** An object is named by its id; by its name where configuration is declared. */
function reference(value: Table): Problem[] {
  const id = valueAt(value, 'id');
  if (id === undefined && isFilledText(valueAt(value, 'name'))) return [];
  if (id === undefined || id === null) return below('id', [problem(MISSING)]);
  return typeof id === 'string' && UUID.test(id) ? [] : below('id', [problem('has to be a UUID')]);
}

function isFilledText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** What is wrong with the fields of a record, one by one and together. */
export function judgeRecord(record: Field, given: Table, context: GatewayContext): readonly Problem[] {
  const variant = variantOf(record, given);
  if (variant) return judgeRecord(variant, given, context);
  if (record.variants) return below(record.variants.by, [problem(`has to be one of ${Object.keys(record.variants.of).join(', ')}`)]);
  const values = Array.isArray(given) ? completed(record, given, context) : given as Values;
  if (values instanceof OldNameRefused) return values.problems;
  const plan = planOf(record);
  const empty = ofEmpty(record, plan, context);
  return values === plan.empty ? empty.problems : judgeValues(record, values, plan, empty.right, context);
}

/** @param right what fields may have without being looked at: what stands for them where they are not there */
function judgeValues(record: Field, values: Values, { required }: RecordPlan, right: Values, context: GatewayContext): readonly Problem[] {
  const fields = record.fields ?? {};
  const ofFields: Problem[] = [];
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === right[name] || !Object.hasOwn(values, name)) continue;
    const wrong = Object.hasOwn(fields, name) ? judgeField(fields[name], value, context) : [problem(UNKNOWN)];
    for (const each of below(name, wrong)) ofFields.push(each);
  }
  let problems: readonly Problem[] = ofFields;
  for (const name of required) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === null) problems = replaced(problems, [name], [problem(MISSING)]);
  }
  for (const check of record.checks ?? []) problems = checkProblems(check, record, values, problems, context);
  return problems;
}

/** What is known of a record that says nothing. */
interface Empty {
  readonly problems: readonly Problem[];
  /** What stands for those of its fields about which nothing is wrong. */
  readonly right: Values;
}

const NOTHING: Values = Object.create(null) as Values;
const ofNothing = new WeakMap<GatewayContext, Map<Field, Empty>>();

/** Most fields of a configuration are not there: what stands for them is judged once. */
function ofEmpty(record: Field, plan: RecordPlan, context: GatewayContext): Empty {
  let known = ofNothing.get(context);
  if (!known) ofNothing.set(context, known = new Map());
  let empty = known.get(record);
  if (!empty) {
    const values = plan.empty ?? completed(record, {}, context) as Values;
    const problems = judgeValues(record, values, plan, NOTHING, context);
    const isRight = ([name]: readonly [string, unknown]) => !problems.some(({ at }) => at[0] === name);
    const right = Object.assign(Object.create(null), Object.fromEntries(Object.entries(values).filter(isRight))) as Values;
    known.set(record, empty = { problems, right });
  }
  return empty;
}
