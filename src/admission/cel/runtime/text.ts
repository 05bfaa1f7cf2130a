import { fail } from './error';
import { secondsIn, timestampText } from './time';
import { Double, Duration, isInt, Timestamp, TypeName, Uint } from './values';

/** A double as Go's `%g` writes it, with as many digits as it takes to read it back, and with an exponent from a million on. */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const [mantissa, exponent] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return Object.is(value, -0) ? '-0' : plainText(value);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** Without an exponent. */
function plainText(value: number): string {
  const text = String(value);
  const [, sign, whole, fraction = '', power] = /^(-?)(\d+)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? [];
  if (power === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  return sign + (point <= 0 ? `0.${'0'.repeat(-point)}${digits}` : digits.padEnd(point, '0'));
}

/** What `string()` makes of a value. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || isInt(value)) return String(value);
  if (value instanceof Double) return doubleText(value.value);
  if (value instanceof Uint) return String(value.value);
  if (value instanceof Timestamp) return timestampText(value);
  if (value instanceof Duration) return `${plainText(secondsIn(value))}s`;
  if (value instanceof TypeName) return value.name;
  if (value instanceof Uint8Array) return utf8Text(value);
  return fail('no such overload');
}

/** The text that bytes encode. */
export function utf8Text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail('invalid UTF-8 in bytes, cannot convert to string');
  }
}

const QUOTED: Readonly<Record<string, string>> = {
  '\u0007': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v', '\\': '\\\\', '"': '\\"',
};

/** The text in quotes, with an escape for whatever CEL has one. */
export function quotedInCel(text: string): string {
  return `"${text.replace(/[\u0007-\r\\"]/g, character => QUOTED[character])}"`; // eslint-disable-line no-control-regex
}

/** The text in quotes as Go writes it: with an escape for all that does not print. */
export function quoted(text: string): string {
  const escape = (character: string): string => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  return quotedInCel(text).replace(/[\0-\x1f\x7f]/g, escape); // eslint-disable-line no-control-regex
}

/** The int that a text says, whatever its size. */
export function parsedInt(text: string): bigint | undefined {
  return /^[-+]?\d+$/.test(text) ? BigInt(text.replace(/^\+/, '')) : undefined;
}
