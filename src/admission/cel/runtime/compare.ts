import { fail } from './error';
import { Double, Duration, Int, isInt, Timestamp, Uint } from './values';

/** Negative, zero or positive, as the first value comes before, with or after the second. Numbers of all types have one order. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof Duration && b instanceof Duration) return order(a.nanos, b.nanos);
  if (a instanceof Timestamp && b instanceof Timestamp) return order(a.nanos, b.nanos);
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b);
  return fail('no such overload');
}

/** By code points, as UTF-8 is sorted. UTF-16 has a place of its own for characters beyond the first 65,536. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (i === length) return a.length - b.length;
  const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
  return isSurrogate(x) === isSurrogate(y) ? x - y : Number(isSurrogate(x)) - Number(isSurrogate(y)) || x - y;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** The number in a value of any numeric type. */
export function numberOf(value: unknown): Int | undefined {
  if (isInt(value)) return value;
  return value instanceof Double || value instanceof Uint ? value.value : undefined;
}

/** A number of any type. */
export function isNumber(value: unknown): value is Int | Double | Uint {
  return isInt(value) || value instanceof Double || value instanceof Uint;
}

/** The double that is no number, and equals nothing. */
export function isNotANumber(value: unknown): boolean {
  return Number.isNaN(value instanceof Double ? value.value : value);
}

/** A double compares with an int as that int's nearest double. */
function compareNumbers(a: Int | Double | Uint, b: Int | Double | Uint): number {
  if (isNotANumber(a) || isNotANumber(b)) fail('NaN values cannot be ordered');
  const [x, y] = [numberOf(a)!, numberOf(b)!];
  return a instanceof Double || b instanceof Double ? order(Number(x), Number(y)) : order(x, y);
}

function order(a: Int, b: Int): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
