import { pcreProblem } from '../../../src/core/regex/pcre';

test.each([
  '(?i)a', 'a(?=b)', '(?!a)b', '(?<=a)b', 'a++', '(?>a|b)', '(?|a|b)', '(?i:a)', '(*UTF8)a', 'a|', '()', '^*', '{', 'a{,x', 'a{2,3}?', '}',
  '(?<n>a)\\k<n>', '(?P<n>a)(?P=n)', '(a)\\1', '(?1)(a)', '(?R)?', '(?(1)a|b)()', '(?(?=a)b|c)', '(?&n)(?<n>a)',
  '[]a]', '[^]a]', '[a-]', '[\\w-]', '[[:alpha:]]+', '\\Qa**\\E', '\\p{L}', '\\x41', '\\012', '\\-', 'https://a.test', '.*\\.b\\.test',
])('PCRE takes %s', pattern => {
  expect(pcreProblem(pattern)).toBeUndefined();
});

test.each([
  ['*a', 'nothing to repeat before "*"'],
  ['a**', 'nothing to repeat before "*"'],
  ['(|+)', 'nothing to repeat before "+"'],
  ['a{3,2}', '"{3,2}" counts down'],
  ['a{70000}', '"{70000}" repeats more than 65535 times'],
  ['(a', 'a parenthesis is not closed'],
  ['a)', 'a parenthesis is closed that was not opened'],
  ['(?z)', '"(?z)" begins no group that is known'],
  ['(?(?:a)b)', 'a condition is a group, by number or name, or a look around'],
  ['[a-', 'a bracket is not closed'],
  ['[]', 'a bracket is not closed'],
  ['[z-a]', 'the range z-a runs backwards'],
  ['[[:foo:]]', '[:foo:] is no class of characters'],
  ['\\', 'a backslash ends the expression'],
  ['\\y', '"\\y" means nothing here'],
  ['\\1', 'there is no group 1 to refer to'],
  ['(?<n>a)\\k<m>', 'there is no group m to refer to'],
])('PCRE does not take %s', (pattern, problem) => {
  expect(pcreProblem(pattern)).toBe(problem);
});

test.each(['(', '(?', '[', '[:', '[[:', '(?#', '\\Q', '{1', '\\g{', '(*', '\\p{a', '(?(', '(?<a', 'a'])('an expression of 100,000 "%s" is judged at once', part => {
  const start = performance.now();

  pcreProblem(part.repeat(100_000));

  expect(performance.now() - start).toBeLessThan(30_000);
});
