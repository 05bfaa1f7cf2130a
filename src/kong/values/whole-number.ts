import { Duration } from 'cdk8s';
import { seconds } from '../../core/duration';
import { refuse } from '../../core/error';

/**
 * The whole number as given.
 *
 * @param what what is counted, as a person would say it
 * @throws TRF1300 where Kong takes no such number
 */
export function whole(value: number, min: number, max: number, what: string): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  const nearest = Math.min(Math.max(Math.round(value) || min, min), max);
  return refuse({ code: 'TRF1300', value, expected: `${what}: a whole number from ${min} to ${max}`, fix: `for example ${nearest}` });
}

/**
 * A time that Kong counts in whole seconds.
 *
 * @throws TRF1306 where it has fractions of a second, TRF1300 where it is longer than Kong takes
 */
export function wholeSeconds(duration: Duration, max: number, what: string): number {
  const value = seconds(duration);
  if (!Number.isInteger(value)) {
    refuse({
      code: 'TRF1306', value: `${duration.toMilliseconds()}ms`, expected: `${what} in whole seconds`,
      fix: `Duration.seconds(${Math.max(Math.round(value), 1)})`,
    });
  }
  return whole(value, 0, max, `${what} in seconds`);
}
