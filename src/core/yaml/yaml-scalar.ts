/**
 * What a scalar means to the reader of kubectl, which is neither YAML 1.1 nor 1.2: `y`, `on` and `0777` are no strings, dates and
 * `1:30` are.
 */
export type Scalar = string | number | boolean | null;

const WORDS: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ...words(true, 'y Y yes Yes YES true True TRUE on On ON'),
  ...words(false, 'n N no No NO false False FALSE off Off OFF'),
  ...words(null, '~ null Null NULL'), ['', null],
  ...words(NaN, '.nan .NaN .NAN'),
  ...words(Infinity, '.inf .Inf .INF +.inf +.Inf +.INF'),
  ...words(-Infinity, '-.inf -.Inf -.INF'),
]);
/** What the first character must be for a text to be anything but a string: all others are decided by it alone. */
const HINT = /^[-+.0-9yYnNtTfFoO~]/;
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const POINT_FLOAT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
const UNSIGNED_MAX = 2n ** 64n - 1n;
const SIGNED_MIN = -(2n ** 63n);
const TIMESTAMP = /^\d{4}-(\d\d?)-(\d\d?)(?:([Tt])(\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d))| (\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?)?$/;

/** The value of a plain scalar without a tag. Infinite values and not-a-number are numbers here, though no JSON can hold them. */
export function plainScalar(text: string): Scalar {
  if (text !== '' && !HINT.test(text)) return text === 'null' || text === 'Null' || text === 'NULL' ? null : text;
  const word = WORDS.get(text);
  return word !== undefined ? word : number(text) ?? text;
}

/**
 * The value of a scalar with one of YAML's own tags (`int`, `str`, …), or undefined where the text is none of that. A tag that nobody
 * knows makes a string of anything.
 */
export function taggedScalar(tag: string, text: string): Scalar | undefined {
  switch (tag) {
    case 'int': case 'float': case 'bool': case 'null': {
      const value = plainScalar(text);
      return kindOf(value, text) === tag || (tag === 'float' && isInteger(value, text)) ? value : undefined;
    }
    case 'timestamp': return isTimestamp(text) ? text : undefined;
    case 'binary': return binary(text);
    default: return text;
  }
}

/** A key as the JSON object gets it, or undefined for one that it cannot have. Fractions are written with 32 bits of precision. */
export function keyText(key: Scalar, text: string): string | undefined {
  if (typeof key !== 'number') return key === null ? undefined : String(key);
  const integer = integerOf(text);
  if (integer !== undefined) return integer >= 2n ** 63n ? undefined : String(integer);
  return floatText(key);
}

function words(value: Scalar, list: string): [string, Scalar][] {
  return list.split(' ').map(word => [word, value]);
}

function number(text: string): number | undefined {
  if (text[0] === '.') return POINT_FLOAT.test(text) ? finite(text.replaceAll('_', '')) : undefined;
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  if (/^[1-9][0-9]{0,14}$/.test(digits)) return Number(digits);
  const integer = integerOf(digits);
  if (integer !== undefined) return Number(integer);
  return FLOAT.test(digits) ? finite(digits) : undefined;
}

/** The whole number a text is, if 64 bits hold it; what is longer becomes a fraction, or stays a string where it isn't decimal. */
function integerOf(text: string): bigint | undefined {
  const match = INTEGER.exec(text.replaceAll('_', ''));
  if (!match) return undefined;
  const [, sign, hex, bits, octal, decimal] = match;
  const digits = (hex ?? bits ?? octal ?? decimal).replace(/^0+(?=.)/, '');
  if (digits.length > 64) return undefined;
  const size = BigInt(hex ? `0x${digits}` : bits ? `0b${digits}` : octal ? `0o${digits}` : digits);
  if (sign === '+' && size > 2n ** 63n - 1n) return undefined;
  const value = sign === '-' ? -size : size;
  return value >= SIGNED_MIN && value <= UNSIGNED_MAX ? value : undefined;
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function kindOf(value: Scalar, text: string): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return isInteger(value, text) ? 'int' : 'float';
  return 'str';
}

function isInteger(value: Scalar, text: string): boolean {
  return typeof value === 'number' && integerOf(text) !== undefined;
}

/** Dates are strings; whether a text is one matters only to a scalar that claims to be. */
function isTimestamp(text: string): boolean {
  const match = TIMESTAMP.exec(text);
  if (!match) return false;
  const [month, day] = [Number(match[1]), Number(match[2])];
  const [hour, minute, second] = [match[4] ?? match[9] ?? 0, match[5] ?? match[10] ?? 0, match[6] ?? match[11] ?? 0].map(Number);
  const days = new Date(Date.UTC(Number(text.slice(0, 4)) % 400 + 2000, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60
    && Number(match[7] ?? 0) <= 24 && Number(match[8] ?? 0) < 60;
}

function binary(text: string): string | undefined {
  const base64 = text.replace(/[\r\n]/g, '');
  const padded = base64.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(base64);
  return padded ? new TextDecoder().decode(Buffer.from(base64, 'base64')) : undefined;
}

/** As Go writes a 32-bit fraction in the fewest digits. */
function floatText(value: number): string {
  const short = Math.fround(value);
  if (Number.isNaN(short)) return '.nan';
  if (!Number.isFinite(short)) return short > 0 ? '.inf' : '-.inf';
  let digits = 1;
  while (Math.fround(Number(short.toExponential(digits - 1))) !== short) digits += 1;
  const [mantissa, exponent] = short.toExponential(digits - 1).split('e');
  const power = Number(exponent);
  if (power < -4 || power >= 6) return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return Object.is(short, -0) ? '-0' : String(Number(`${mantissa}e${power}`));
}
