import { captureGroups, re2Problem } from '../../../src/core/regex/regex';

test.each(['/a/(?<id>\\d+)', '(?i)/a', '/[[:alpha:]]$', '/a{2}'])('RE2 takes %s', pattern => {
  expect(re2Problem(pattern)).toBeUndefined();
});

test.each([
  ['/a(', 'missing closing ): `/a(`'],
  ['/a(?=b)', 'invalid or unsupported Perl syntax: `(?=`'],
  ['/(a)\\1', 'invalid escape sequence: `\\1`'],
  ['/a++', 'invalid nested repetition operator: `++`'],
])('RE2 does not take %s', (pattern, problem) => {
  expect(re2Problem(pattern)).toBe(problem);
});

test('counts groups that capture', () => {
  expect(captureGroups('/(a)/(?:b)/(?<c>c)')).toBe(2);
});
