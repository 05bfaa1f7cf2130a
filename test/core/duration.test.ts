import { Duration } from 'cdk8s';
import * as fc from 'fast-check';
import { gatewayDuration, goDuration, kongMilliseconds, seconds } from '../../src/core/duration';
import { misuse } from '../fixtures';

const MILLISECONDS: Record<string, number> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

test.each([
  [0, '0s'], [250, '250ms'], [5000, '5s'], [90_000, '1m30s'], [5_400_000, '1h30m'], [86_400_000, '24h'], [3_600_001, '1h1ms'],
])('%d milliseconds are %s to Go', (milliseconds, written) => {
  expect(goDuration(Duration.millis(milliseconds))).toBe(written);
});

test('what is written for Go means the same duration', () => {
  fc.assert(fc.property(fc.nat({ max: 10 ** 12 }), milliseconds => {
    const parts = [...goDuration(Duration.millis(milliseconds)).matchAll(/(\d+)(ms|[hms])/g)];
    expect(parts.reduce((sum, [, count, unit]) => sum + Number(count) * MILLISECONDS[unit], 0)).toBe(milliseconds);
  }));
});

test('Gateway API takes at most five digits to a unit', () => {
  expect(gatewayDuration(Duration.hours(99_999))).toBe('99999h');
  expect(misuse(() => gatewayDuration(Duration.hours(100_000)))).toMatchObject({ code: 'TRF1011', value: '100000h' });
});

test('every duration that Gateway API takes has its form', () => {
  fc.assert(fc.property(fc.nat({ max: 99_999 * 3_600_000 }), milliseconds => {
    expect(gatewayDuration(Duration.millis(milliseconds))).toMatch(/^([0-9]{1,5}(h|m|s|ms)){1,4}$/);
  }));
});

test('Kong counts milliseconds from 1', () => {
  expect(kongMilliseconds(Duration.seconds(60))).toBe(60_000);
  expect(kongMilliseconds(Duration.millis(1))).toBe(1);
  expect(misuse(() => kongMilliseconds(Duration.millis(0)))).toMatchObject({ code: 'TRF1012', value: '0ms' });
});

test('Kong refuses more than 2147483646 milliseconds', () => {
  expect(kongMilliseconds(Duration.millis(2_147_483_646))).toBe(2_147_483_646);
  expect(misuse(() => kongMilliseconds(Duration.millis(2_147_483_647))).code).toBe('TRF1012');
});

test('seconds keep their fractions', () => {
  expect(seconds(Duration.millis(1500))).toBe(1.5);
});
