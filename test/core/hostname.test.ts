import { hostname, hostnamesMeet, isHostname, isHostnamePattern } from '../../src/core/hostname';
import { misuse } from '../fixtures';

test.each([
  ['example.com', true, true], ['localhost', true, true], ['*.example.com', false, true], ['*', false, false], ['*.', false, false],
  ['a.*.com', false, false], ['10.0.0.1', false, false], ['*.10.0.0.1', false, false], ['Example.com', false, false],
  ['example.com:80', false, false], ['-a.com', false, false],
])('%s: a hostname %s, a pattern %s', (host, name, pattern) => {
  expect([isHostname(host), isHostnamePattern(host)]).toEqual([name, pattern]);
});

test('refuses a hostname with a port', () => {
  expect(hostname('shop.example.com', false)).toBe('shop.example.com');
  expect(misuse(() => hostname('shop.example.com:443', false))).toMatchObject({ code: 'TRF1021', value: 'shop.example.com:443' });
});

test('refuses a wildcard where none is allowed', () => {
  expect(hostname('*.example.com', true)).toBe('*.example.com');
  expect(misuse(() => hostname('*.example.com', false)).code).toBe('TRF1021');
});

test('proposes lower case where that is all that is wrong', () => {
  expect(misuse(() => hostname('Shop.example.com', true)).fix).toBe('"shop.example.com"');
});

test.each([
  ['a.example.com', 'a.example.com', true], ['a.example.com', 'b.example.com', false],
  ['*.example.com', 'a.example.com', true], ['*.example.com', 'a.b.example.com', true], ['*.example.com', 'example.com', false],
  ['*.example.com', '*.a.example.com', true], ['*.example.com', '*.example.org', false], ['*.example.com', 'a.myexample.com', false],
  ['a.example.com', undefined, true], [undefined, '', true],
])('%s and %s meet: %s', (one, other, meet) => {
  expect([hostnamesMeet(one, other), hostnamesMeet(other, one)]).toEqual([meet, meet]);
});
