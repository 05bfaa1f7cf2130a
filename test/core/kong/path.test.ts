import * as fc from 'fast-check';
import { isUriPath, normalized } from '../../../src/core/kong/path';

const path = fc.array(fc.constantFrom('/', '.', '..', 'a', '%61', '%2f', '%2F', ' ', 'é', '%c3', '~', ':', '(')).map(parts => `/${parts.join('')}`);

test('a path in normal form stays as it is', () => {
  fc.assert(fc.property(path, given => normalized(normalized(given)) === normalized(given)));
});

test('a path in normal form has neither dot segments nor empty ones', () => {
  fc.assert(fc.property(path, given => !/\/\.{0,2}\//.test(normalized(given)) && normalized(given).startsWith('/')));
});

test.each([['/', '/'], ['/a/', '/a/'], ['/a/b/..', '/a/'], ['/..', '/'], ['/a/.', '/a/'], ['/%7Euser', '/~user'], ['/%c3%a9', '/%C3%A9']])('%s is %s', (given, form) => {
  expect(normalized(given)).toBe(form);
});

test.each(['/', '/a/b:c@d!$&\'()*+,;=%20'])('a backend may be asked for %s', given => {
  expect(isUriPath(given)).toBe(true);
});

test.each(['', 'a', '/a//b', '/a b', '/a#b', '/a?b', '/%2', '/é'])('a backend may not be asked for "%s"', given => {
  expect(isUriPath(given)).toBe(false);
});
