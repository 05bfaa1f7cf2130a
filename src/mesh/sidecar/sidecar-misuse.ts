import { refuse } from '../../core/error';

/** Refuses a setting of sidecars that no annotation can carry, or that Kuma could not read. */
export function refuseSetting(setting: string, value: unknown, expected: string, fix: string): never {
  return refuse({ code: 'TRF1520', value, expected: `${setting} to be ${expected}`, fix });
}

/** A whole number from 0. @throws TRF1520 */
export function wholeNumber(setting: string, value: number): string {
  return Number.isInteger(value) && value >= 0 ? String(value) : refuseSetting(setting, value, 'a whole number from 0', `${setting}: 2`);
}
