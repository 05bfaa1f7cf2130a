import { fail } from './error';
import { dateOnly, goDuration, rfc3339 } from './time';
import { Duration, Timestamp } from './values';

const DAY = 86_400_000_000_000n;

/** Spellings of units; the last one of each may go on: `minutes`. */
const UNITS: readonly (readonly [nanos: bigint, ...spellings: string[]])[] = [
  [1n, 'ns', 'nano'], [1000n, 'us', 'µs', 'micro'], [1_000_000n, 'ms', 'milli'], [1_000_000_000n, 's', 'sec'],
  [60_000_000_000n, 'm', 'min'], [3_600_000_000_000n, 'h', 'hr', 'hour'], [DAY, 'd', 'day'], [7n * DAY, 'w', 'wk', 'week'],
];

/** What `format: duration` accepts: what Go reads, else amounts of units somewhere in the text: `2 days`, `1w`. */
export function durationOfFormat(text: string): Duration {
  const duration = goDuration(text);
  if (duration) return duration;
  const amounts = [...text.matchAll(/(\d+)\s*([A-Za-zµ]+)/g)].map(([, amount, unit]) => [BigInt(amount), unitOf(unit.toLowerCase())] as const);
  const known = amounts.filter(([, nanos]) => nanos !== undefined);
  if (known.length === 0) fail(`Invalid duration ${text}`);
  return new Duration(BigInt.asIntN(64, known.reduce((sum, [amount, nanos]) => sum + amount * nanos!, 0n)));
}

function unitOf(text: string): bigint | undefined {
  return UNITS.find(([, ...spellings]) => spellings.includes(text) || text.startsWith(spellings[spellings.length - 1]))?.[0];
}

/** What `format: date-time` accepts; without a zone it is UTC, and nothing at all is 1970. */
export function timestampOfFormat(text: string): Timestamp {
  return (text === '' ? new Timestamp(0n) : rfc3339(text, true)) ?? fail(`Invalid date-time formatted string ${text}`);
}

/** What `format: date` accepts. */
export function dateOfFormat(text: string): Timestamp {
  return dateOnly(text) ?? fail(`Invalid date formatted string ${text}`);
}

/** What `format: byte` accepts: base64 with padding, in its form for URLs. */
export function bytesOfFormat(text: string): Uint8Array {
  const encoded = text.replace(/[\r\n]/g, '');
  if (encoded.length % 4 !== 0 || !/^[\w-]*={0,2}$/.test(encoded)) fail(`Invalid byte formatted string ${text}`);
  return Buffer.from(encoded, 'base64url');
}
