import { Duration } from 'cdk8s';
import { refuse } from '../core/error';
import { some } from '../core/sparse';

/** Statuses as given. Nothing stays nothing. @throws TRF1251 where one is none */
export function expectedStatuses(statuses: readonly number[] | undefined): number[] | undefined {
  const wrong = statuses?.find(status => !Number.isInteger(status) || status < 100 || status > 599);
  if (wrong !== undefined) refuse({ code: 'TRF1251', value: wrong, expected: 'a status from 100 to 599', fix: 'expectedStatuses: [200]' });
  return some(statuses);
}

/** The path as given. Nothing stays nothing. @throws TRF1252 where it is empty */
export function probedPath<T extends string | undefined>(path: T): T {
  return path === '' ? refuse({ code: 'TRF1252', value: path, expected: 'a path', fix: "'/health'" }) : path;
}

/** The time as given. Nothing stays nothing. @throws TRF1254 where it is zero */
export function positiveTime<T extends Duration | undefined>(duration: T): T {
  if (duration?.toMilliseconds() !== 0) return duration;
  return refuse({ code: 'TRF1254', value: '0s', expected: 'a time longer than zero', fix: 'leave it out for the default' });
}

/** The number as given. Nothing stays nothing. @throws TRF1259 where it is no whole number from 1 */
export function threshold<T extends number | undefined>(value: T): T {
  if (value === undefined || (Number.isInteger(value) && value > 0)) return value;
  return refuse({ code: 'TRF1259', value, expected: 'a whole number from 1', fix: 'leave it out for the default' });
}
