import { Duration } from 'cdk8s';
import { milliseconds } from '../../core/duration';
import { refuse } from '../../core/error';

/** The time as given. Nothing stays nothing. @throws TRF1254 where it is zero */
export function positiveTime<T extends Duration | undefined>(duration: T): T {
  if (duration === undefined || milliseconds(duration) !== 0) return duration;
  return refuse({ code: 'TRF1254', value: '0s', expected: 'a time longer than zero', fix: 'leave it out for the default' });
}

/** Whether this is a whole number from 1. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

/** The number as given. Nothing stays nothing. @throws TRF1259 where it is no whole number from 1 */
export function count<T extends number | undefined>(value: T): T {
  if (value === undefined || isCount(value)) return value;
  return refuse({ code: 'TRF1259', value, expected: 'a whole number from 1', fix: 'leave it out for the default' });
}
