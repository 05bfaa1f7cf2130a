import { refuse } from './error';

/** Whether this is a port number: a whole number from 1 to 65535. */
export function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 65535;
}

/**
 * The port as given.
 *
 * @throws TRF1022 where it is none
 */
export function port(value: number): number {
  return isPort(value) ? value : refuse({ code: 'TRF1022', value, expected: 'a whole number from 1 to 65535', fix: 'give the port of the Service' });
}
