import { Duration } from 'cdk8s';
import { refuse } from './error';
import { ofType } from './type';

const UNITS: readonly [suffix: string, milliseconds: number][] = [['h', 3_600_000], ['m', 60_000], ['s', 1000], ['ms', 1]];
const GATEWAY_DIGITS = 5;
const KONG_MILLISECONDS_MAX = 2_147_483_646;

/** As Go writes durations, and so Kuma, in the largest units that fit: `1h30m`, `5s`, `250ms`, `0s`. */
export function goDuration(duration: Duration): string {
  let rest = milliseconds(duration);
  const parts: string[] = [];
  for (const [suffix, size] of UNITS) {
    if (rest >= size) parts.push(`${Math.floor(rest / size)}${suffix}`);
    rest %= size;
  }
  return parts.join('') || '0s';
}

/**
 * As Gateway API writes durations (GEP-2257): Go's form, at most five digits to a unit.
 *
 * @throws TRF1011 where it is longer than 99999 hours
 */
export function gatewayDuration(duration: Duration): string {
  const written = goDuration(duration);
  if (new RegExp(`\\d{${GATEWAY_DIGITS + 1}}`).test(written)) {
    refuse({ code: 'TRF1011', value: written, expected: 'a duration of at most 99999 hours', fix: 'use a shorter duration' });
  }
  return written;
}

/**
 * As Kong counts timeouts: whole milliseconds from 1 to 2147483646.
 *
 * @throws TRF1012 where it is zero or longer than that
 */
export function kongMilliseconds(duration: Duration): number {
  const given = milliseconds(duration);
  if (given < 1 || given > KONG_MILLISECONDS_MAX) {
    refuse({
      code: 'TRF1012', value: `${given}ms`, expected: `1 to ${KONG_MILLISECONDS_MAX} milliseconds`,
      fix: 'Kong has no endless timeout: use a long one',
    });
  }
  return given;
}

/** Seconds, as Kong counts intervals; fractions where the duration has them. */
export function seconds(duration: Duration): number {
  return milliseconds(duration) / 1000;
}

/** @throws TRF1004 where it is a number or a text */
export function milliseconds(duration: Duration): number {
  return ofType(duration, 'toMilliseconds', { expected: 'a Duration', fix: 'Duration.seconds(5)' }).toMilliseconds();
}
