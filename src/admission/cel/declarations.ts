import {
  BOOL, BYTES, CelType, DOUBLE, DURATION, DYN, INT, listOf, mapOf, NULL, opaque, optionalOf, param, STRING, TIMESTAMP, typeOf, UINT,
} from './cel-type';
import { FUNCTIONS } from './library';
import { Overload, overloadOf } from './signature';

/** Operators that functions cannot be: they do not evaluate all of their operands, or are written differently in compiled rules. */
const OPERATORS = ['@if(bool, A, A): A', '@and(bool, bool): bool', '@or(bool, bool): bool', '@notFalse(bool): bool'];

/** Functions whose overloads CEL tries in the order of their types' names. */
const IN_ORDER = new Set(['@plus', '@minus', '@times', '@by', '@modulo', '@negate', 'size']);

let functions: Map<string, Overload[]> | undefined;

/** The ways to call a function, in the order in which they are tried. */
export function overloadsOf(name: string): readonly Overload[] | undefined {
  if (!functions) {
    functions = new Map();
    for (const overload of [...OPERATORS, ...Object.keys(FUNCTIONS)].map(overloadOf)) {
      functions.set(overload.name, [...functions.get(overload.name) ?? [], overload]);
    }
    for (const sorted of IN_ORDER) functions.get(sorted)!.sort((a, b) => kindsOf(a) < kindsOf(b) ? -1 : 1);
  }
  return functions.get(name);
}

function kindsOf({ params }: Overload): string {
  return params.map(({ kind }) => kind).join();
}

const TYPES = [BOOL, BYTES, DOUBLE, DURATION, INT, NULL, STRING, TIMESTAMP, UINT, opaque('net.IP'), opaque('net.CIDR')];

/** Types as values, by name: `type(x) == int`. */
export const TYPE_NAMES: ReadonlyMap<string, CelType> = new Map([
  ...TYPES.map((type): [string, CelType] => [type.name, typeOf(type)]),
  ['list', typeOf(listOf(param('A')))], ['map', typeOf(mapOf(param('A'), param('B')))], ['type', typeOf(typeOf(DYN))],
  ['optional_type', typeOf(optionalOf(param('A')))],
]);
