import { goTime, timeOfNumber, writtenTime } from '../../../src/core/spelling/duration-spelling';

test.each([
  ['5', '5s'], ['5s', '5s'], ['5 sec', '5s'], ['1.5s', '1500ms'], ['90 minutes', '90m'], ['2 days', '48h'], ['1w', '168h'], ['250ms', '250ms'], ['0', '0s'],
])('%s is %s', (text, written) => {
  expect(goTime(writtenTime(text)!)).toBe(written);
});

test.each(['', 's', 'five', '5x', '1h30m', '-5s'])('%j is no time that is known', text => {
  expect(writtenTime(text)).toBeUndefined();
});

test('what is less than a millisecond has no spelling', () => {
  expect(goTime(0.5)).toBeUndefined();
});

test('numbers are seconds, and milliseconds where they are large', () => {
  expect([5, 0.5, 999, 1000, 1500].map(timeOfNumber)).toEqual(['5s', '500ms', '999s', '1s', '1500ms']);
});
