import { KongPath } from '../../../src/kong/routes/kong-path';
import { misuse } from '../../fixtures';

test.each([
  [KongPath.exact('/.well-known/a'), 'Exact', '/.well-known/a'],
  [KongPath.prefix('/caf%C3%A9/'), 'Prefix', '/caf%C3%A9/'],
  [KongPath.beginning('/a(b)'), 'ImplementationSpecific', '/a(b)'],
  [KongPath.regex('/users/(?<id>\\d+)$'), 'ImplementationSpecific', '/~/users/(?<id>\\d+)$'],
  [KongPath.implementationSpecific('/~/a(?=b)'), 'ImplementationSpecific', '/~/a(?=b)'],
])('%#: a path of type %s', (path, pathType, text) => {
  expect(path._render()).toEqual({ pathType, path: text });
});

test.each([
  ['shop', '"/shop"'],
  ['/a//b', '"/a/b"'],
  ['/a/./b', '"/a/b"'],
  ['/a/../b', '"/b"'],
  ['/a/..', '"/"'],
  ['/%61', '"/a"'],
  ['/a%2fb', '"/a%2Fb"'],
  ['/a b', '"/a%20b"'],
  ['/café', '"/caf%C3%A9"'],
  ['/100%', '"/100%25"'],
  ['/~/a\\d', 'KongPath.regex("/a\\\\d")'],
])('%s is not in the form that Kong compares', (path, fix) => {
  for (const make of [KongPath.exact, KongPath.prefix, KongPath.beginning]) expect(misuse(() => make(path))).toMatchObject({ code: 'TRF1314', value: path, fix });
  if (fix.startsWith('"')) KongPath.prefix(JSON.parse(fix));
});

test.each(['/a(b)', '/a+b', '/a$', '/a*'])('%s is exact only as a regular expression', path => {
  const { code, fix } = misuse(() => KongPath.exact(path));

  expect(code).toBe('TRF1315');
  const pattern = JSON.parse(/regex\((.*)\)/.exec(fix)![1]);
  expect(new RegExp(`^${pattern}`).test(path)).toBe(true);
  KongPath.regex(pattern);
});

test.each([
  ['users/\\d+', '/users/\\d+'],
  ['/a//b', '/a/b'],
  ['/a(', '/a\\('],
  ['/a(?=b)', '/a(?:b)'],
  ['/(a)\\1', '/(a)a'],
])('the regular expression %s is refused, and %s is not', (failing, passing) => {
  expect(misuse(() => KongPath.regex(failing))).toMatchObject({ code: 'TRF1316', value: failing });
  KongPath.regex(passing);
});

test('what is handed to the controller as it is begins with a slash', () => {
  expect(misuse(() => KongPath.implementationSpecific('~/a'))).toMatchObject({ code: 'TRF1314' });
  KongPath.implementationSpecific('/~/a');
});
