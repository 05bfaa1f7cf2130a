import { isPort, port } from '../../src/core/port';
import { misuse } from '../fixtures';

test.each([[1, true], [65535, true], [0, false], [65536, false], [80.5, false], [NaN, false], [-1, false]])('%d is a port: %s', (value, expected) => {
  expect(isPort(value)).toBe(expected);
});

test('refuses what is no port', () => {
  expect(port(8080)).toBe(8080);
  expect(misuse(() => port(0))).toMatchObject({ code: 'TRF1022', value: 0 });
});
