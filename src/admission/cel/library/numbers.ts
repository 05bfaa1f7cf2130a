import { fail } from '../runtime/error';
import { by, int, intOfDouble, minus, modulo, negate, plus, times } from '../runtime/numbers';
import { parsedInt } from '../runtime/text';
import { Duration, Int, Timestamp, Uint } from '../runtime/values';
import { Library } from '../signature';

const SECOND = 1_000_000_000n;

/** Arithmetic, and conversion between numbers. Whatever does not fit into 64 bits is an error. */
export const NUMBERS: Library = {
  '@plus(int, int): int': plus,
  '@minus(int, int): int': minus,
  '@times(int, int): int': times,
  '@by(int, int): int': by,
  '@modulo(int, int): int': modulo,
  '@negate(int): int': negate,
  '@plus(double, double): double': (a: number, b: number) => a + b,
  '@minus(double, double): double': (a: number, b: number) => a - b,
  '@times(double, double): double': (a: number, b: number) => a * b,
  '@by(double, double): double': (a: number, b: number) => a / b,
  '@negate(double): double': (a: number) => -a,
  '@plus(uint, uint): uint': (a: Uint, b: Uint) => new Uint(a.value + b.value),
  '@minus(uint, uint): uint': (a: Uint, b: Uint) => new Uint(a.value - b.value),
  '@times(uint, uint): uint': (a: Uint, b: Uint) => new Uint(a.value * b.value),
  '@by(uint, uint): uint': (a: Uint, b: Uint) => b.value === 0n ? fail('division by zero') : new Uint(a.value / b.value),
  '@modulo(uint, uint): uint': (a: Uint, b: Uint) => b.value === 0n ? fail('modulus by zero') : new Uint(a.value % b.value),
  'int(int): int': (value: Int) => value,
  'int(double): int': intOfDouble,
  'int(string): int': (text: string) => int(parsedInt(text) ?? fail('type conversion error from \'string\' to \'int\'')),
  'int(uint): int': ({ value }: Uint) => int(value),
  'int(duration): int': ({ nanos }: Duration) => int(nanos),
  'int(timestamp): int': ({ nanos }: Timestamp) => int((nanos - ((nanos % SECOND) + SECOND) % SECOND) / SECOND),
  'double(double): double': (value: number) => value,
  'double(int): double': (value: Int) => Number(value),
  'double(uint): double': ({ value }: Uint) => Number(value),
  'double(string): double': parsedDouble,
  'uint(uint): uint': (value: Uint) => value,
  'uint(int): uint': (value: Int) => new Uint(BigInt(value)),
  'uint(double): uint': (value: number) => value >= 0 && value < 2 ** 64 ? new Uint(BigInt(Math.trunc(value))) : fail('unsigned integer overflow'),
  'uint(string): uint': (text: string) => /^\d+$/.test(text) ? new Uint(BigInt(text)) : fail('type conversion error from \'string\' to \'uint\''),
};

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const HEXADECIMAL = /^([-+]?)0[xX]([\da-fA-F]+)?(?:\.([\da-fA-F]*))?[pP]([-+]?\d+)$/;
const WORDS: Readonly<Record<string, number>> = { inf: Infinity, infinity: Infinity, nan: NaN };

/** What Go reads as a float, also in hexadecimal and in words; more than a double can hold is an error. */
function parsedDouble(written: string): number {
  const text = written.replace(/(?<=[\dA-Fa-fxX])_(?=[\dA-Fa-f])/g, '');
  const [, sign, word] = /^([-+]?)(inf|infinity|nan)$/i.exec(text) ?? [];
  const named = word === undefined ? undefined : WORDS[word.toLowerCase()];
  if (named !== undefined && (sign === '' || !Number.isNaN(named))) return sign === '-' ? -named : named;
  const [hexadecimal, minusSign, whole = '', fraction = '', power] = HEXADECIMAL.exec(text) ?? [];
  const value = hexadecimal === undefined ? NUMBER.test(text) ? Number(text) : NaN
    : Number(`0x${whole}${fraction}`) * 2 ** (Number(power) - 4 * fraction.length) * (minusSign === '-' ? -1 : 1);
  return Number.isFinite(value) ? value : fail('type conversion error from \'string\' to \'double\'');
}
