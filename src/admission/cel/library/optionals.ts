import { isIn, lookUp, optional } from '../runtime/access';
import { numberOf } from '../runtime/compare';
import { keysOf } from '../runtime/equal';
import { fail } from '../runtime/error';
import { Optional } from '../runtime/optional';
import { Duration, typeNameOf } from '../runtime/values';
import { Library } from '../signature';

/** Values that may not be there. `or` and `orValue` are here for their types: rules evaluate their second side only where it counts. */
export const OPTIONALS: Library = {
  'optional.of(A): optional(A)': (value: unknown) => Optional.maybe(value),
  'optional.ofNonZeroValue(A): optional(A)': (value: unknown) => isZero(value) ? Optional.NONE : Optional.maybe(value),
  'optional.none(): optional(A)': () => Optional.NONE,
  '<optional(A)>.hasValue(): bool': (value: Optional) => value.hasValue,
  '<optional(A)>.value(): A': (value: Optional) => value.value(),
  '<optional(A)>.or(optional(A)): optional(A)': (one: Optional, other: Optional) => one.hasValue ? one : other,
  '<optional(A)>.orValue(A): A': (one: Optional, other: unknown) => one.hasValue ? one.value() : other,
  '<list(A)>.first(): optional(A)': (list: unknown[]) => Optional.maybe(list[0]),
  '<list(A)>.last(): optional(A)': (list: unknown[]) => Optional.maybe(list[list.length - 1]),
  'optional.unwrap(list(optional(A))): list(A)': unwrap,
  '<list(optional(A))>.unwrapOpt(): list(A)': unwrap,
  '@index(list(A), int): A': lookUp,
  '@index(map(A, B), A): B': lookUp,
  '@index(optional(list(A)), int): optional(A)': optional,
  '@index(optional(map(A, B)), A): optional(B)': optional,
  '@optionalIndex(list(A), int): optional(A)': optional,
  '@optionalIndex(optional(list(A)), int): optional(A)': optional,
  '@optionalIndex(map(A, B), A): optional(B)': optional,
  '@optionalIndex(optional(map(A, B)), A): optional(B)': optional,
  '@in(A, list(A)): bool': isIn,
  '@in(A, map(A, B)): bool': isIn,
};

function unwrap(list: unknown[]): unknown[] {
  return list.flatMap(item => item instanceof Optional ? item.hasValue ? [item.value()] : [] : fail('value is not optional'));
}

function isZero(value: unknown): boolean {
  if (value === null || value === '' || value === false) return true;
  const number = numberOf(value);
  if (number !== undefined) return Number(number) === 0;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  if (value instanceof Duration) return value.nanos === 0n;
  return typeNameOf(value) === 'map' && keysOf(value).length === 0;
}
