import { Complaint } from './policy';
import { goTime, writtenTime } from '../../../../core/spelling/duration-spelling';
import { isFilePath } from '../../../../core/kuma/address';
import { isBandwidth } from '../../../../core/kuma/bandwidth';
import { parseDecimal } from '../../../../core/kuma/decimal';
import { parseGoDuration } from '../../../../core/kuma/go-duration';
import { isStatus } from '../../../../core/kuma/http-status';
import { isPort } from '../../../../core/port';
import { shown } from '../../../../core/shown';

/** Says what is wrong with a value, whose type is that of the schema. */
export type Check = (value: unknown) => Complaint | undefined;

/** A time that Kuma can read, of whatever length. */
export const readableTime = time(() => undefined);

/** A time longer than zero. */
export const positiveTime = time(milliseconds => milliseconds > 0 ? undefined
  : outOfRange('no time to wait for', 'a time longer than zero', 'leave it out for the default'));

/** A time, or zero: as a rule that it never ends. */
export const notNegativeTime = time(milliseconds => milliseconds >= 0 ? undefined : outOfRange('less than nothing', 'a time, or 0s', '0s'));

/** The interval of a rate. */
export const rateInterval = time(milliseconds => milliseconds > 50 ? undefined
  : outOfRange('too short an interval', 'an interval longer than 50ms', '1s, with as many more requests'));

/** A whole number above zero. */
export const positive = whole(value => value > 0, 'a whole number from 1', 'leave it out for the default');

/** A whole number that Kuma reads as one without sign. */
export const unsigned = whole(value => value >= 0, 'a whole number from 0', '0');

export const status = whole(isStatus, 'a status from 100 to 599', '503');

export const port = whole(isPort, 'a port from 1 to 65535', 'give the port');

/** A share in percent, in whole numbers. */
export const wholeShare = whole(value => value >= 0 && value <= 100, 'a share from 0 to 100', '50 for half of them');

/** A share in percent, decimals as texts. */
export const share = decimal(value => value >= 0 && value <= 100, 'a share from 0 to 100', '50 for half of them');

/** A share in percent that is not nothing. */
export const positiveShare = decimal(value => value > 0 && value <= 100, 'a share above 0, up to 100', '50 for half of them');

/** A number above zero, decimals as texts. */
export const positiveDecimal = decimal(value => value > 0, 'a number above 0', '"1.9"');

/** A number, decimals as texts. */
export const notNegativeDecimal = decimal(value => value >= 0, 'a number from 0', '"1.0"');

export const filePath = text(isFilePath, 'the absolute path of a file', '/tmp/access.log');

export const bandwidth = text(isBandwidth, 'a number and kbps, Mbps or Gbps', '50Mbps');

export const absolutePath = text(value => value.startsWith('/'), 'a path that starts with "/"', '/');

/** A text that is not empty. */
export const something: Check = value => value === '' ? { mistake: 'missing', message: 'is empty', fix: 'write something, or leave it out' } : undefined;

/** A text of some form. */
export function text(isRight: (value: string) => boolean, expected: string, fix: string): Check {
  return value => isRight(value as string) ? undefined : { mistake: 'form', message: `${shown(value)} is not ${expected}`, expected, fix };
}

function whole(isRight: (value: number) => boolean, expected: string, fix: string): Check {
  return value => isRight(value as number) ? undefined : outOfRange(`not ${expected}`, expected, fix, value);
}

function decimal(isRight: (value: number) => boolean, expected: string, fix: string): Check {
  return value => {
    const number = parseDecimal(value as number | string);
    if (number === undefined) return { mistake: 'form', message: `${shown(value)} is no number`, expected: `${expected}, decimals as a text`, fix };
    return isRight(number) ? undefined : outOfRange(`not ${expected}`, expected, fix, value);
  };
}

function time(complain: (milliseconds: number) => Complaint | undefined): Check {
  return value => {
    const milliseconds = parseGoDuration(value as string);
    if (milliseconds !== undefined) return complain(milliseconds);
    return {
      mistake: 'unread', message: `${shown(value)} is no time that Kuma can read`, expected: 'numbers with units of ns, us, ms, s, m or h, as "1h30m"',
      fix: goTime(writtenTime(value as string) ?? NaN) ?? '10s',
    };
  };
}

function outOfRange(what: string, expected: string, fix: string, value?: unknown): Complaint {
  return { mistake: 'range', message: value === undefined ? `is ${what}` : `${shown(value)} is ${what}`, expected, fix };
}
