import { quantity } from '../../src/core/quantity';

test('quantities are numbers', () => {
  expect(['500m', '2', '512Mi', '1.5Gi', '1e3', '20M'].map(quantity)).toEqual([0.5, 2, 512 * 2 ** 20, 1.5 * 2 ** 30, 1000, 20e6]);
});

test('what is none is nothing', () => {
  expect(['lots', '', '1 Gi', '512MiB'].map(quantity)).toEqual([undefined, undefined, undefined, undefined]);
});
