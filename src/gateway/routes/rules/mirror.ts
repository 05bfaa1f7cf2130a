import { MirrorOptions } from './filter-options';
import { refuse } from '../../../core/error';

/** The share as given. @throws TRF1107 where it is none */
export function mirrorShare({ percent, fraction }: MirrorOptions): object {
  const { numerator = 0, denominator = 100 } = fraction ?? {};
  if (percent !== undefined && fraction) fault({ percent, fraction }, 'percent or fraction, not both', '{ percent: 10 }');
  if (percent !== undefined && !whole(percent, 0, 100)) fault(percent, 'a percentage from 0 to 100', '{ percent: 10 }');
  if (!whole(denominator, 1, 2 ** 31 - 1) || !whole(numerator, 0, denominator)) {
    fault(`${numerator}/${denominator}`, 'whole numbers, the first not above the second', '{ fraction: { numerator: 1, denominator: 1000 } }');
  }
  return { ...percent !== undefined && { percent }, ...fraction && { fraction } };
}

function whole(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function fault(value: unknown, expected: string, fix: string): never {
  return refuse({ code: 'TRF1107', value, expected, fix });
}
