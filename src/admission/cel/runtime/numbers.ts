import { fail } from './error';
import { Int } from './values';

const MIN = -(2n ** 63n);
const MAX = 2n ** 63n - 1n;
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The int with this value. It fails where that needs more than 64 bits. */
export function int(value: bigint): Int {
  if (value < MIN || value > MAX) fail('integer overflow');
  return value <= SAFE && value >= -SAFE ? Number(value) : value;
}

export function plus(a: Int, b: Int): Int {
  const sum = typeof a === 'number' && typeof b === 'number' ? a + b : NaN;
  return Number.isSafeInteger(sum) ? sum : int(BigInt(a) + BigInt(b));
}

export function minus(a: Int, b: Int): Int {
  const difference = typeof a === 'number' && typeof b === 'number' ? a - b : NaN;
  return Number.isSafeInteger(difference) ? difference : int(BigInt(a) - BigInt(b));
}

export function times(a: Int, b: Int): Int {
  const product = typeof a === 'number' && typeof b === 'number' ? a * b : NaN;
  return Number.isSafeInteger(product) ? product : int(BigInt(a) * BigInt(b));
}

/** Without its fraction, as Go divides. */
export function by(a: Int, b: Int): Int {
  if (Number(b) === 0) fail('division by zero');
  return int(BigInt(a) / BigInt(b));
}

/** With the sign of the first, as Go does it. */
export function modulo(a: Int, b: Int): Int {
  if (Number(b) === 0) fail('modulus by zero');
  const [x, y] = [BigInt(a), BigInt(b)];
  if (x === MIN && y === -1n) fail('integer overflow');
  return int(x % y);
}

export function negate(a: Int): Int {
  return typeof a === 'number' ? -a : int(-a);
}

/** The int in a double, without its fraction. */
export function intOfDouble(value: number): Int {
  if (!(value > -(2 ** 63) && value < 2 ** 63)) fail('integer overflow');
  return int(BigInt(Math.trunc(value)));
}
