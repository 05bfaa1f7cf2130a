import { fail } from './error';
import { Duration, Timestamp } from './values';
import { remembering } from '../../../core/remembered';

const SECOND = 1_000_000_000n;
const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n, us: 1000n, µs: 1000n, μs: 1000n, ms: 1_000_000n, s: SECOND, m: 60n * SECOND, h: 3600n * SECOND,
};
const PART = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/gy;
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d?):(\d\d):(\d\d)(?:[.,](\d+))?(?:(Z)|([-+])(\d\d):(\d\d))?$/;

/** The duration that Go reads: `1h30m`, `-1.5s`, `0`; nothing where it reads none. */
export const goDuration = remembering(parseDuration);

function parseDuration(text: string): Duration | undefined {
  const [, sign, rest] = /^([-+]?)(.*)$/s.exec(text)!;
  if (rest === '0') return new Duration(0n);
  let nanos = 0n;
  let end = 0;
  for (const [part, whole, fraction = '', unit] of rest.matchAll(PART)) {
    if (whole === '' && fraction === '') return undefined;
    nanos += BigInt(whole) * UNITS[unit] + fractionOf(fraction, UNITS[unit]);
    end += part.length;
  }
  if (end === 0 || end < rest.length) return undefined;
  const signed = sign === '-' ? -nanos : nanos;
  return signed < -(2n ** 63n) || signed >= 2n ** 63n ? undefined : new Duration(signed);
}

function fractionOf(digits: string, unit: bigint): bigint {
  return digits === '' ? 0n : BigInt(digits) * unit / 10n ** BigInt(digits.length);
}

/** The moment that a text of RFC 3339 says; nothing where it says none. A zone may only be missing where `local` allows it. */
export function rfc3339(text: string, local = false): Timestamp | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', utc, sign, zoneHour = '0', zoneMinute = '0'] = match;
  if (!utc && !sign && !local) return undefined;
  const days = daysOf(Number(year), Number(month), Number(day));
  if (days === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (Number(zoneHour) > 24 || Number(zoneMinute) > 60) return undefined;
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1);
  const seconds = BigInt(days) * 86400n + BigInt(Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset * 60);
  return new Timestamp(seconds * SECOND + BigInt(fraction.slice(0, 9).padEnd(9, '0')), offset);
}

/** The midnight of a date such as 2024-02-29. */
export function dateOnly(text: string): Timestamp | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const days = match ? daysOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  return days === undefined ? undefined : new Timestamp(BigInt(days) * 86400n * SECOND);
}

/** Days since 1970; nothing for a day that no calendar has. */
function daysOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / 86_400_000 : undefined;
}

/** A timestamp as RFC 3339 writes it, in its own zone. */
export function timestampText({ nanos, offsetMinutes }: Timestamp): string {
  const local = dateAt(nanos, offsetMinutes);
  const fraction = String(mod(nanos, SECOND)).padStart(9, '0').replace(/0+$/, '');
  const seconds = `${String(local.getUTCFullYear()).padStart(4, '0')}${local.toISOString().slice(-20, -5)}`;
  return `${seconds}${fraction && `.${fraction}`}${zoneText(offsetMinutes)}`;
}

function zoneText(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}

/** A date whose UTC fields are those of the moment in a zone: UTC, an IANA name, or an offset such as `-08:00`. */
export function inZone({ nanos }: Timestamp, zone?: string): Date {
  if (zone === undefined || zone === '' || zone === 'UTC') return dateAt(nanos, 0);
  const colon = zone.indexOf(':');
  if (colon >= 0) {
    const [hours, minutes] = [zone.slice(0, colon), zone.slice(colon + 1)];
    if (!/^[-+]?\d+$/.test(hours) || !/^[-+]?\d+$/.test(minutes)) fail(`invalid time zone: ${zone}`);
    return dateAt(nanos, Number(hours) * 60 + Number(minutes) * (zone.startsWith('-') ? -1 : 1));
  }
  const utc = dateAt(nanos, 0);
  let format;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
  } catch {
    return fail(`unknown time zone ${zone}`);
  }
  const parts = Object.fromEntries(format.formatToParts(utc).map(({ type, value }) => [type, Number(value)]));
  const local = new Date(0);
  local.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  local.setUTCHours(parts.hour, parts.minute, parts.second, utc.getUTCMilliseconds());
  return local;
}

function dateAt(nanos: bigint, offsetMinutes: number): Date {
  return new Date(Number((nanos - mod(nanos, 1_000_000n)) / 1_000_000n) + offsetMinutes * 60_000);
}

/** The remainder that is never negative. */
function mod(value: bigint, by: bigint): bigint {
  return (value % by + by) % by;
}

/** How often a unit fits into a duration, fractions included. */
export function secondsIn({ nanos }: Duration): number {
  return Number(nanos / SECOND) + Number(nanos % SECOND) / 1e9;
}
