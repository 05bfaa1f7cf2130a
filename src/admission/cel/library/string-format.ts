import { entryOf, keysOf } from '../runtime/equal';
import { fail } from '../runtime/error';
import { doubleText, quoted, textOf } from '../runtime/text';
import { Double, Duration, isInt, Timestamp, typeNameOf, Uint } from '../runtime/values';

const CLAUSE = /%(?:%|(?:\.(\d+))?([^]?))/g;
const PRECISION = 6;

/** Fills in a text such as `%d of %s`. Elements of the list are values of unknown type. */
export function format(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(CLAUSE, (clause, precision: string | undefined, verb: string) => {
    if (clause === '%%') return '%';
    if (next >= args.length) fail(`index ${next} out of range`);
    const write = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!write) return fail(`unrecognized formatting clause "${verb}"`);
    return write(args[next++], precision === undefined ? PRECISION : Number(precision));
  });
}

const VERBS: Readonly<Record<string, (value: unknown, precision: number) => string>> = {
  s: plain,
  d: value => isWhole(value) ? textOf(value) : refuse('decimal', value),
  f: (value, precision) => {
    const number = doubleOf(value);
    return Number.isFinite(number) ? grouped(number.toFixed(Math.min(precision, 100))) : notFinite(number);
  },
  e: (value, precision) => scientific(doubleOf(value), precision),
  b: value => typeof value === 'boolean' ? String(Number(value)) : digits(value, 2),
  o: value => digits(value, 8),
  x: hexadecimal,
  X: value => hexadecimal(value).toUpperCase(),
};

function refuse(clause: string, value: unknown): never {
  return fail(`error during formatting: ${clause} clause cannot be used on ${typeNameOf(value)}`);
}

function isWhole(value: unknown): boolean {
  return value instanceof Uint || (isInt(value) && (typeof value === 'bigint' || Number.isInteger(value)));
}

function plain(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(nested).join(', ')}]`;
  return typeNameOf(value) === 'map' ? mapText(value as object) : textOf(value);
}

function mapText(map: object): string {
  const entries = keysOf(map).map(key => `${nested(key)}:${nested(entryOf(map, key))}`);
  return `{${entries.sort().join(', ')}}`;
}

/** As a literal of CEL. */
function nested(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Uint8Array) return `b${quoted(textOf(value))}`;
  if (value instanceof Double) return Number.isFinite(value.value) ? value.value.toFixed(PRECISION) : quoted(doubleText(value.value));
  if (value instanceof Timestamp) return `timestamp(${quoted(textOf(value))})`;
  if (value instanceof Duration) return `duration(${quoted(textOf(value))})`;
  return plain(value);
}

const NOT_FINITE: Readonly<Record<string, number>> = { 'NaN': NaN, 'Infinity': Infinity, '-Infinity': -Infinity };

function doubleOf(value: unknown): number {
  if (value instanceof Double) return value.value;
  if (typeof value === 'string' && Object.hasOwn(NOT_FINITE, value)) return NOT_FINITE[value];
  return refuse('fixed-point', value);
}

/** With commas between thousands. */
function grouped(text: string): string {
  const [whole, ...fraction] = text.split('.');
  return [whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}

function notFinite(value: number): string {
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `1.052033×10⁰³`. What looks like a precision is a width: so does the server. */
function scientific(value: number, width: number): string {
  if (!Number.isFinite(value)) return notFinite(value).padStart(width);
  const [mantissa, exponent] = value.toExponential(PRECISION).split('e');
  const power = exponent.slice(1).padStart(2, '0').replace(/\d/g, digit => SUPERSCRIPT[Number(digit)]);
  return `${mantissa}×10${exponent.startsWith('-') ? '⁻' : ''}${power}`.padStart(width);
}

function digits(value: unknown, base: number): string {
  if (!isWhole(value)) return refuse(base === 2 ? 'binary' : base === 8 ? 'octal' : 'hex', value);
  return (value instanceof Uint ? value.value : BigInt(value as number)).toString(base);
}

function hexadecimal(value: unknown): string {
  return typeof value === 'string' || value instanceof Uint8Array ? Buffer.from(value as string).toString('hex') : digits(value, 16);
}
