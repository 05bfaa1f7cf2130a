import { decimal } from './decimal';
import { refuse } from '../../core/error';

/**
 * A share in percent as Kuma reads it: a whole number as it is, another as a string. Nothing stays nothing.
 *
 * @throws TRF1250 where it is not from 0 to 100
 */
export function percentage(value: number | undefined): number | string | undefined {
  return decimal(share(value));
}

/** A share in percent, as a number. Nothing stays nothing. @throws TRF1250 where it is not from 0 to 100 */
export function share(value: number | undefined): number | undefined {
  if (value === undefined || value >= 0 && value <= 100) return value;
  return refuse({ code: 'TRF1250', value, expected: 'a share from 0 to 100', fix: '50 for half of them' });
}

/**
 * A share in percent where Kuma takes whole numbers only. Nothing stays nothing.
 *
 * @throws TRF1250 where it is not from 0 to 100, TRF1258 where it is not whole
 */
export function wholePercentage(value: number | undefined): number | undefined {
  const whole = percentage(value);
  if (typeof whole === 'string') refuse({ code: 'TRF1258', value, expected: 'a whole number', fix: '50 for half of them' });
  return whole;
}
