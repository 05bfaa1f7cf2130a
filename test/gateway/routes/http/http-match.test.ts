import { HttpConditions, HttpMatch, HttpMethod, ValueMatch } from '../../../../src';
import { pathFault } from '../../../../src/gateway/routes/rules/route-path';
import { misuse } from '../../../fixtures';

test.each([
  [HttpMatch.pathExact('/cart'), { path: { type: 'Exact', value: '/cart' } }],
  [HttpMatch.pathPrefix('/api/'), { path: { type: 'PathPrefix', value: '/api/' } }],
  [HttpMatch.pathRegex('/v[0-9]+/.*'), { path: { type: 'RegularExpression', value: '/v[0-9]+/.*' } }],
  [HttpMatch.where({ method: HttpMethod.POST }), { method: 'POST' }],
  [HttpMatch.pathPrefix('/', { headers: { 'X-Canary': 'true' } }), {
    path: { type: 'PathPrefix', value: '/' }, headers: [{ name: 'x-canary', value: 'true' }],
  }],
  [HttpMatch.where({ headers: { 'user-agent': ValueMatch.regex('.*Mobile.*') }, queryParams: { Page: ValueMatch.exact('1') } }), {
    headers: [{ name: 'user-agent', type: 'RegularExpression', value: '.*Mobile.*' }], queryParams: [{ name: 'Page', value: '1' }],
  }],
])('matches %#', (match, rendered) => {
  expect(match._render()).toEqual(rendered);
});

test.each([
  ['cart', 'starts with "/"', '"/cart"'], ['/a//b', 'without "//"', '"/a/b"'], ['/a/./b', 'without "/./"', '"/a/b"'],
  ['/a/../b', 'without "/../"', '"/b"'], ['/a%2Fb', 'without "%2F"', '"/a/b"'], ['/a#b', 'without "#"', '"/a"'],
  ['/a/..', 'does not end with "/.."', '"/"'], ['/a/.', 'does not end with "/."', '"/a/"'], ['/a b', 'letters', '"/a%20b"'],
  ['/%zz', 'letters', '"/shop"'], [`/${'a'.repeat(1024)}`, 'at most 1024', '/shop'],
])('refuses the path %s', (path, expected, fix) => {
  expect(misuse(() => HttpMatch.pathExact(path))).toMatchObject({
    code: 'TRF1101', value: path, expected: expect.stringContaining(expected), fix: expect.stringContaining(fix),
  });
  expect(misuse(() => HttpMatch.pathPrefix(path)).code).toBe('TRF1101');
});

test.each(['/', '/cart', '/cart/', '/a.b/..c', '/a%20b', "/~!$&'()*+,;=:@", `/${'a'.repeat(1023)}`])('takes the path %s', path => {
  expect(pathFault(path)).toBeUndefined();
});

test('takes any characters in a regular expression, but some, and not too many', () => {
  HttpMatch.pathRegex('^//#$');
  expect(misuse(() => HttpMatch.pathRegex('')).code).toBe('TRF1103');
  expect(misuse(() => HttpMatch.pathRegex('a'.repeat(1025))).code).toBe('TRF1103');
});

test('refuses what is no regular expression to any proxy', () => {
  expect(misuse(() => HttpMatch.pathRegex('/v(1'))).toMatchObject({ code: 'TRF1117', value: '/v(1' });
  expect(misuse(() => HttpMatch.where({ headers: { a: ValueMatch.regex('*') } })).code).toBe('TRF1117');
  HttpMatch.pathRegex('(?i)/v1');
  HttpMatch.pathRegex('/(?!v1).*');
});

test('refuses a match of nothing', () => {
  expect(misuse(() => HttpMatch.where({}))).toMatchObject({ code: 'TRF1104', fix: "HttpMatch.pathPrefix('/') matches all" });
  expect(misuse(() => HttpMatch.where({ headers: {} })).code).toBe('TRF1104');
});

test.each(['x canary', 'x:y', '', 'ü', 'a'.repeat(257)])('refuses the header name %j', name => {
  expect(misuse(() => HttpMatch.where({ headers: { [name]: 'true' } }))).toMatchObject({ code: 'TRF1102', value: name });
  expect(misuse(() => HttpMatch.where({ queryParams: { [name]: 'true' } })).code).toBe('TRF1102');
  expect(() => HttpMatch.where({ headers: { 'x-canary': 'true', ['a'.repeat(256)]: 'true' } })).not.toThrow();
});

test('a header stands once, whatever the case of its name; a query parameter is another one then', () => {
  expect(misuse(() => HttpMatch.where({ headers: { 'x-a': '1', 'X-A': '2' } }))).toMatchObject({ code: 'TRF1102', value: 'x-a' });
  HttpMatch.where({ queryParams: { a: '1', A: '2' } });
});

test('refuses empty and too long values', () => {
  const where = (conditions: HttpConditions) => () => HttpMatch.where(conditions);

  expect(misuse(where({ headers: { a: '' } })).code).toBe('TRF1103');
  expect(misuse(where({ headers: { a: 'a'.repeat(4097) } })).code).toBe('TRF1103');
  expect(misuse(where({ queryParams: { a: 'a'.repeat(1025) } })).code).toBe('TRF1103');
  expect(misuse(where({ headers: { a: 'a\nb' } })).code).toBe('TRF1103');
  expect(misuse(where({ headers: { a: ' ä' } })).code).toBe('TRF1103');
  expect(where({ headers: { a: 'a'.repeat(4096) }, queryParams: { a: 'a'.repeat(1024) } })).not.toThrow();
});

test('refuses more than 16 headers or query parameters', () => {
  const many = (count: number) => Object.fromEntries([...Array(count).keys()].map(i => [`x-${i}`, 'true']));

  expect(misuse(() => HttpMatch.where({ headers: many(17) }))).toMatchObject({ code: 'TRF1105', value: 17, expected: 'at most 16 headers in a match' });
  expect(misuse(() => HttpMatch.where({ queryParams: many(17) })).code).toBe('TRF1105');
  HttpMatch.where({ headers: many(16), queryParams: many(16) });
});
