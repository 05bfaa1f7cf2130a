import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { load } from 'js-yaml';
import { compilePattern, isNative, LinearRegex } from '../../../src/core/regex/linear-regex';
import { compile as compileRe2 } from '../../../src/core/regex/regex';
import { SHARED, testWithShared } from '../../imports/shared';

function regex(pattern: string): LinearRegex {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) throw new Error(compiled.error);
  return compiled.regex;
}

/** The patterns in the schemas of all kinds, and in their CEL rules. */
function shippedPatterns(): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'pattern' && typeof child === 'string') found.add(child);
      if (key === 'rule' && typeof child === 'string') for (const match of child.matchAll(/matches\(\s*r?(['"])(.*?)\1\s*\)/g)) found.add(match[2]);
      visit(child);
    }
  };
  for (const file of ['crds', 'openapi'].flatMap(folder => filesIn(join(SHARED, folder)))) {
    if (/\.ya?ml$/.test(file)) for (const text of readFileSync(file, 'utf8').split(/^---$/m).filter(part => /^\s*[^#\s]/m.test(part))) visit(load(text));
    if (file.endsWith('.json')) visit(JSON.parse(readFileSync(file, 'utf8')));
  }
  return [...found];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map(name => join(folder, name)).flatMap(path => statSync(path).isDirectory() ? filesIn(path) : [path]);
}

const ALPHABET = ['a', 'b', 'z', 'A', '0', '1', '-', '.', '/', ':', '*', ' ', '_', '%', '\n', '\r', '\u2028', 'é', '😀', 's', 'h', 'm'];
const text = fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 30 });

describe('patterns of the shipped schemas', () => {
  testWithShared('take time in proportion to the text, whatever it is', () => {
    const patterns = shippedPatterns();
    expect(patterns.length).toBeGreaterThan(40);
    const bases = ['a', '0', '-', 'a-', 'a.', 'a/', '1h', '/', 'a:', '%41', '!', 'a b', '*.', 'é', '😀', 'http://a.', '_', '!!'];

    for (const pattern of patterns) {
      for (const base of bases) {
        const hostile = base.repeat(9000 / base.length);
        const before = process.cpuUsage();
        for (const end of ['', '!', ' ', '\n', '\0', '.', '-']) regex(pattern).test(hostile + end);
        // milliseconds where it is linear; years where it is not
        expect([pattern, base, process.cpuUsage(before).user < 2e6]).toEqual([pattern, base, true]);
      }
    }
  });

  testWithShared('mean the same on both engines', () => {
    for (const pattern of shippedPatterns().filter(isNative)) {
      const re2 = compileRe2(pattern);
      fc.assert(fc.property(text, input => regex(pattern).test(input) === re2.test(input)), { numRuns: 60 });
    }
  });
});

describe('the engine of JavaScript', () => {
  test.each([
    '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$', '^([0-9]{1,5}(h|m|s|ms)){1,4}$', '^a+b', 'foo', '^(a|ab)*c',
    '^(?:[a-z/]|%[0-9a-f]{2})+$',
  ])('is taken for %s', pattern => {
    expect(isNative(pattern)).toBe(true);
  });

  test.each([
    ['exponential', '^[!-~]+([\\t ]?[!-~]+)*$'], ['exponential', '^(a+)+$'], ['exponential', '^(a|a)*$'], ['exponential', '^((a?|b?)c)*$'],
    ['quadratic', '^(?:[a-z/]|%[0-9a-f]{2,})+$'],
    ['quadratic', '^[a-z]*[a-z0-9]*$'], ['quadratic', '^.*x.*y'], ['quadratic without an anchor', 'a+b'], ['too many ways at once', '^(a?){20}a{20}$'],
    ['a repetition of nothing', '^(a*)*$'], ['another syntax', '[[:alpha:]]'], ['another syntax', '(?i)a'], ['another syntax', '\\bfoo'],
  ])('is not taken where it is %s: %s', (_, pattern) => {
    expect(compilePattern(pattern).ok).toBe(true);
    expect(isNative(pattern)).toBe(false);
  });

  test('agrees with RE2 on random patterns and texts', () => {
    const part = fc.constantFrom(
      'a', 'b', '.', '-', '[a-c]', '[^b]', '[-a]', '[\\w-]', '\\d', '\\s', '\\S', '\\W', '(', '(?:', ')', '|', '*', '+', '?', '*?', '{2}', '{1,3}', '^', '$', '\\.', 'é', '😀',
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 8 }).map(parts => parts.join('')).filter(isNative), text, (pattern, input) => {
      const re2 = compileRe2(pattern).matcher(input);
      expect(regex(pattern).test(input)).toBe(re2.find());
      expect(regex(pattern).find(input)).toBe(re2.find(0) ? re2.group() : undefined);
    }), { numRuns: 400 });
  });
});

test('texts of any length are matched', () => {
  expect(regex('^[a-z]*$').test('a'.repeat(1e6))).toBe(true);
  expect(regex('^[!-~]+([\\t ]?[!-~]+)*$').test(`${'a'.repeat(1e6)} `)).toBe(false);
});

test.each([
  ['a*', 'baaac', ['', 'aaa', '']], ['a', 'aaa', ['a', 'a', 'a']], ['', 'é😀', ['', '', '']], ['[[:digit:]]*', 'a1', ['', '1']], ['x', 'a', []],
])('all matches of /%s/ in %s, as Go finds them', (pattern, input, expected) => {
  expect(regex(pattern).findAll(input)).toEqual(expected);
  expect(regex(pattern).findAll(input, 1)).toEqual(expected.slice(0, 1));
});

test('. takes all but a line feed; $ the end only', () => {
  expect(regex('^a.b$').test('a\rb')).toBe(true);
  expect(regex('^a.b$').test('a\u2028b')).toBe(true);
  expect(regex('^a.b$').test('a\nb')).toBe(false);
  expect(regex('^a$').test('a\n')).toBe(false);
});

test.each([['a**', 'invalid nested repetition'], ['a{1001}', 'invalid repeat count'], ['(', 'missing closing )'], ['a(?=b)', 'invalid or unsupported'], ['('.repeat(5000), '']])(
  'what is no pattern is an answer: %#', (pattern, message) => {
    expect(compilePattern(pattern)).toMatchObject({ ok: false, error: expect.stringContaining(message) });
  });
