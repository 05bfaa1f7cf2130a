import { Duration } from 'cdk8s';
import { refuse } from './error';

const UNITS: readonly [suffix: string, milliseconds: number][] = [['h', 3_600_000], ['m', 60_000], ['s', 1000], ['ms', 1]];
const GATEWAY_DIGITS = 5;
const KONG_MILLISECONDS_MAX = 2_147_483_646;

/** As Go writes durations, and so Kuma, in the largest units that fit: `1h30m`, `5s`, `250ms`, `0s`. */
export function goDuration(duration: Duration): string {
  let rest = duration.toMilliseconds();
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
  const milliseconds = duration.toMilliseconds();
  if (milliseconds < 1 || milliseconds > KONG_MILLISECONDS_MAX) {
    refuse({
      code: 'TRF1012', value: `${milliseconds}ms`, expected: `1 to ${KONG_MILLISECONDS_MAX} milliseconds`,
      fix: 'Kong has no endless timeout: use a long one',
    });
  }
  return milliseconds;
}

/** Seconds, as Kong counts intervals; fractions where the duration has them. */
export function seconds(duration: Duration): number {
  return duration.toMilliseconds() / 1000;
}
