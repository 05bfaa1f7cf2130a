import { inZone, secondsIn } from '../runtime/time';
import { Duration, Timestamp } from '../runtime/values';
import { Library } from '../signature';

const DAY = 86_400_000;

/** What a calendar and a clock say of a moment, in UTC or in a zone. Months and days count from 0, except `getDate`. */
const FIELDS: Readonly<Record<string, (date: Date) => number>> = {
  getFullYear: date => date.getUTCFullYear(),
  getMonth: date => date.getUTCMonth(),
  getDayOfYear: date => Math.floor((date.getTime() - new Date(0).setUTCFullYear(date.getUTCFullYear(), 0, 1)) / DAY),
  getDayOfMonth: date => date.getUTCDate() - 1,
  getDate: date => date.getUTCDate(),
  getDayOfWeek: date => date.getUTCDay(),
  getHours: date => date.getUTCHours(),
  getMinutes: date => date.getUTCMinutes(),
  getSeconds: date => date.getUTCSeconds(),
  getMilliseconds: date => date.getUTCMilliseconds(),
};

const fields = Object.entries(FIELDS).flatMap(([name, read]) => [
  [`<timestamp>.${name}(): int`, (moment: Timestamp) => read(inZone(moment))],
  [`<timestamp>.${name}(string): int`, (moment: Timestamp, zone: string) => read(inZone(moment, zone))],
] as const);

/** Moments and lengths of time. */
export const TIMES: Library = {
  ...Object.fromEntries(fields),
  '<duration>.getHours(): int': (duration: Duration) => Math.trunc(secondsIn(duration) / 3600),
  '<duration>.getMinutes(): int': (duration: Duration) => Math.trunc(secondsIn(duration) / 60),
  '<duration>.getSeconds(): int': (duration: Duration) => Math.trunc(secondsIn(duration)),
  '<duration>.getMilliseconds(): int': ({ nanos }: Duration) => Number(nanos / 1_000_000n),
  '@plus(duration, duration): duration': (a: Duration, b: Duration) => new Duration(a.nanos + b.nanos),
  '@plus(duration, timestamp): timestamp': (a: Duration, b: Timestamp) => new Timestamp(a.nanos + b.nanos, b.offsetMinutes),
  '@plus(timestamp, duration): timestamp': (a: Timestamp, b: Duration) => new Timestamp(a.nanos + b.nanos, a.offsetMinutes),
  '@minus(duration, duration): duration': (a: Duration, b: Duration) => new Duration(a.nanos - b.nanos),
  '@minus(timestamp, timestamp): duration': (a: Timestamp, b: Timestamp) => new Duration(a.nanos - b.nanos),
  '@minus(timestamp, duration): timestamp': (a: Timestamp, b: Duration) => new Timestamp(a.nanos - b.nanos, a.offsetMinutes),
};
