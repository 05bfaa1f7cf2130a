import { pcreProblem } from '../regex/pcre';
import { shown } from '../shown';
import { GatewayContext } from './context';
import { Constraints, Field } from './facts';
import { luaMatches } from './lua-pattern';
import { isTable, members } from './lua-table';
import { VALIDATORS } from './validators';

type Check<Argument> = (value: any, argument: Argument, field: Field, context: GatewayContext) => string | undefined;

/** What is wrong with a value where it breaks a constraint. Kong asks in this order and says the first that is broken. */
const CHECKS: { readonly [name in Exclude<keyof Constraints, 'required'>]-?: Check<NonNullable<Constraints[name]>> } = {
  equals: (value, wanted) => value === wanted ? undefined : `has to be ${shown(wanted)} here`,
  notOneOf: (value, refused) => refused.includes(value) ? `must not be one of ${refused.join(', ')}` : undefined,
  oneOf: (value, allowed, { needsDatabase }, { database }) => {
    const here = database || !needsDatabase ? allowed : allowed.filter(option => !needsDatabase.includes(option));
    if (here.includes(value)) return undefined;
    return allowed.includes(value) ? `is possible only in a gateway with a database; without one: ${here.join(', ')}` : `has to be one of ${here.join(', ')}`;
  },
  above: (value, limit) => value > limit ? undefined : `has to be greater than ${limit}`,
  regex: value => {
    const reason = pcreProblem(value as string);
    return reason === undefined ? undefined : `is not a regular expression: ${reason}`;
  },
  between: (value, [min, max]) => (min !== null && value < min) || (max !== null && value > max) ? `has to be ${range(min, max)}` : undefined,
  minLength: (value, length, field) => sizeOf(value) >= length ? undefined : value === '' ? 'must not be empty' : `has to have at least ${length} ${units(field)}`,
  maxLength: (value, length, field) => sizeOf(value) <= length ? undefined : `has to have at most ${length} ${units(field)}`,
  startsWith: (value: string, start) => value.startsWith(start) ? undefined : `has to start with ${start}`,
  matchNone: (value, patterns) => patterns.some(pattern => luaMatches(pattern, value)) ? 'has a form that is not allowed here' : undefined,
  match: (value, pattern) => luaMatches(pattern, value) ? undefined : 'does not have the form that is asked for',
  matchAll: (value, patterns) => patterns.every(pattern => luaMatches(pattern, value)) ? undefined : 'does not have the form that is asked for',
  matchAny: (value, patterns) => patterns.some(pattern => luaMatches(pattern, value)) ? undefined : 'does not have the form that is asked for',
  contains: (value, wanted) => members(value).includes(wanted) ? undefined : `has to contain ${shown(wanted)}`,
  keeps: (value, name, _, context) => VALIDATORS[name](value, context),
};

const ORDER = Object.keys(CHECKS) as (keyof typeof CHECKS)[];

/** What is wrong with a value of the right type. */
export function constraintProblem(field: Field, value: unknown, context: GatewayContext): string | undefined {
  for (const { check, argument } of constraintsOf(field)) {
    const message = check(value, argument, field, context);
    if (message !== undefined) return message;
  }
  return undefined;
}

interface Constraint { readonly check: Check<unknown>; readonly argument: unknown }

const known = new WeakMap<Field, readonly Constraint[]>();

/** Of the many that there are, those that a field has. */
function constraintsOf(field: Field): readonly Constraint[] {
  let constraints = known.get(field);
  if (!constraints) {
    const all = ORDER.map(name => ({
      check: CHECKS[name] as Check<unknown>, argument: name === 'minLength' && field.type === 'string' ? field.minLength ?? 1 : field[name],
    }));
    known.set(field, constraints = all.filter(({ argument }) => argument !== undefined));
  }
  return constraints;
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' ? Buffer.byteLength(value) : isTable(value) ? Object.keys(value).length : 0;
}

function units({ type }: Field): string {
  return type === 'string' ? 'bytes' : 'members';
}

function range(min: number | null, max: number | null): string {
  return max === null ? `at least ${min}` : min === null ? `at most ${max}` : `between ${min} and ${max}`;
}
