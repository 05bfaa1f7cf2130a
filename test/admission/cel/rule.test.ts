import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { SCHEMA } from './cases';
import { shippedRules } from './shipped';
import { compile } from '../../../src/admission/cel/compile';
import { CompiledRule, messageExpressionOf, RuleOptions, ruleOf } from '../../../src/admission/cel/rule';
import { Budget } from '../../../src/admission/cel/runtime/budget';
import { OpenApiSchema, openApiView } from '../../../src/admission/cel/schema-view';

/** Milliseconds that no machine needs for what grows with the input only. */
const HANG = 30_000;
const TEXT: OpenApiSchema = { type: 'string' };
const LIST: OpenApiSchema = { type: 'array', items: { type: 'integer' } };

function rule(text: string, schema: OpenApiSchema, options?: RuleOptions): CompiledRule {
  const compiled = compile(text, openApiView(schema), 'bool', options);
  if ('problem' in compiled) throw new Error(compiled.problem);
  return ruleOf(compiled);
}

function problem(text: string, schema: OpenApiSchema = TEXT): string | undefined {
  const compiled = compile(text, openApiView(schema), 'bool');
  return 'problem' in compiled ? compiled.problem : undefined;
}

describe('a verdict', () => {
  test('is yes, no, or why nobody can tell', () => {
    const holds = rule('self.s.size() > 1', SCHEMA);

    expect(holds.evaluate({ s: 'ab' })).toEqual({ ok: true });
    expect(holds.evaluate({ s: 'a' })).toEqual({ ok: false });
    expect(holds.evaluate({})).toEqual({ ok: false, error: 'no such key: s' });
    expect(rule('self[1] / self[0] == 1', LIST).evaluate([0])).toEqual({ ok: false, error: 'index out of bounds: 1' });
    expect(rule('self[0] / self[0] == 1', LIST).evaluate([0])).toEqual({ ok: false, error: 'division by zero' });
  });

  test('is given of any value, whatever it is', () => {
    const rules = [rule('self.all(i, i > 0 && i < 5)', LIST), rule('self.inner.deep.i > 0 || self.list[0] == "a"', SCHEMA), rule('self.matches("^a+$")', TEXT)];

    fc.assert(fc.property(fc.anything(), value => rules.every(({ evaluate }) => typeof evaluate(value).ok === 'boolean')), { numRuns: 200, seed: 1 });
  });

  test('does not depend on what objects inherit, and changes nothing', () => {
    const value = JSON.parse('{"map": {"__proto__": "x", "k": "v"}}') as object;
    const before = JSON.stringify(value);

    expect(rule('self.map.__proto__ == "x" && !has(self.map.constructor) && self.map.all(k, k in self.map)', SCHEMA).evaluate(value)).toEqual({ ok: true });
    expect(JSON.stringify(value)).toBe(before);
    expect(({} as Record<string, unknown>).k).toBeUndefined();
  });

  test('of a blank rule is yes: the server skips it', () => {
    expect(rule(' ', TEXT).evaluate('x')).toEqual({ ok: true });
  });
});

describe('a transition rule', () => {
  test('says that it compares with the value before', () => {
    expect(rule('self == oldSelf', TEXT).usesOldSelf).toBe(true);
    expect(rule('self == "oldSelf"', TEXT).usesOldSelf).toBe(false);
    expect(rule('self == oldSelf', TEXT).evaluate('a', 'a')).toEqual({ ok: true });
    expect(rule('self == oldSelf', TEXT).evaluate('a', 'b')).toEqual({ ok: false });
  });

  test('may judge new objects where oldSelf is optional', () => {
    const grows = rule('oldSelf.optMap(o, o.size() <= self.size()).orValue(true)', LIST, { optionalOldSelf: true });

    expect(grows.evaluate([1])).toEqual({ ok: true });
    expect(grows.evaluate([1], [1, 2])).toEqual({ ok: false });
    expect(rule('!oldSelf.hasValue() || oldSelf.value().time == self.time', SCHEMA, { optionalOldSelf: true }).evaluate(
      { time: '2024-01-01T00:00:00Z' }, { time: '2024-01-01T01:00:00+01:00' })).toEqual({ ok: true });
  });

  test('compares lists as their type says', () => {
    expect(rule('self.set == oldSelf.set && self.keyed == oldSelf.keyed', SCHEMA).evaluate(
      { set: ['a', 'b'], keyed: [{ k: 'a' }, { k: 'b' }] }, { set: ['b', 'a'], keyed: [{ k: 'b' }, { k: 'a' }] })).toEqual({ ok: true });
    expect(rule('self.list == oldSelf.list', SCHEMA).evaluate({ list: ['a', 'b'] }, { list: ['b', 'a'] })).toEqual({ ok: false });
  });
});

describe('a message expression', () => {
  const message = (text: string, self: unknown): string | undefined => {
    const compiled = compile(text, openApiView(TEXT), 'string');
    return 'problem' in compiled ? compiled.problem : messageExpressionOf(compiled).evaluate(self);
  };

  test('explains with the value', () => {
    expect(message('"not " + self + " "', 'x')).toBe('not x');
  });

  test('leaves it to the rule where it gives nothing that can be shown', () => {
    expect(message('self', ' ')).toBeUndefined();
    expect(message('self', 'a\nb')).toBeUndefined();
    expect(message('self', 'x'.repeat(5121))).toBeUndefined();
    expect(message('string(1 / self.size())', '')).toBeUndefined();
  });

  test('has to be a text', () => {
    expect(message('self.size()', 'x')).toBe('compilation failed: cel expression must evaluate to a string');
  });
});

test('an expression that is none says why', () => {
  expect(problem('self ==')).toMatch(/^compilation failed: 1:\d+: found/);
  expect(problem('self.a == 1')).toBe('compilation failed: type \'string\' does not support field selection');
  expect(problem('self == 1')).toBe('compilation failed: found no matching overload for \'@equal\' applied to \'(string, int)\'');
  expect(problem('self')).toBe('compilation failed: cel expression must evaluate to a bool');
  expect(problem('nosuch(self)')).toBe('compilation failed: undeclared reference to \'nosuch\'');
  expect(problem('toString(self) == ""')).toBe('compilation failed: undeclared reference to \'toString\'');
  expect(problem('self.matches("(")')).toBe('compilation failed: invalid matches argument');
  expect(problem('true', { 'x-kubernetes-preserve-unknown-fields': true } as OpenApiSchema)).toBe(
    'compilation failed: failed to convert to declType for CEL validation rules');
  expect(problem(`${'('.repeat(100_000)}true`)).toBe('compilation failed: expression recursion limit exceeded');
  expect(problem(`${'!('.repeat(3000)}true${')'.repeat(3000)}`)).toMatch(/^compilation failed: |^$/);
});

describe('time', () => {
  const timed = (act: () => unknown): number => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };

  test('is bounded where loops are nested over long lists', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => i);
    const nested = rule('self.all(a, self.exists_one(b, a == b))', LIST);
    const quadratic = rule('self.all(a, a in self)', LIST);
    const sets = rule('sets.equivalent(self, self.reverse()) && self.distinct().size() == self.size()', LIST);

    expect(timed(() => expect(nested.evaluate(many)).toEqual({ ok: false, error: 'operation cancelled: actual cost limit exceeded' }))).toBeLessThan(HANG);
    expect(timed(() => expect(quadratic.evaluate(many).ok).toBe(false))).toBeLessThan(HANG);
    expect(timed(() => expect(sets.evaluate(many)).toEqual({ ok: true }))).toBeLessThan(HANG);
  });

  test('is bounded for all rules of an object together', () => {
    const budget = new Budget();
    const long = rule('self.all(a, self.all(b, true))', LIST);
    const verdicts = Array.from({ length: 20 }, () => long.evaluate(Array(900).fill(1), undefined, budget));

    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(12);
    expect(verdicts.pop()).toEqual({ ok: false, error: 'operation cancelled: actual cost limit exceeded' });
  });

  test('no operator hides that it ran out', () => {
    const many = Array.from({ length: 2000 }, () => 1);

    expect(rule('self.all(a, self.all(b, true)) || true', LIST).evaluate(many).ok).toBe(false);
  });

  test.each([
    ['"^[!-~]+([\\t ]?[!-~]+)*$"', `${'a'.repeat(20_000)}\u0001`], ['"(a+)+$"', `${'a'.repeat(20_000)}b`], ['"(a|aa)*$"', `${'a'.repeat(20_000)}b`],
  ])('a regular expression such as %s takes as long as the text', (pattern, text) => {
    const matches = rule(`self.matches(${pattern})`, TEXT);

    expect(timed(() => matches.evaluate(text))).toBeLessThan(HANG);
  });

  test('functions take as long as the text', () => {
    const blank = `a${' '.repeat(1_000_000)}b`;

    expect(timed(() => rule('self.trim().lowerAscii().replace(" ", "").split("").size() == 2', TEXT).evaluate(blank))).toBeLessThan(HANG);
    expect(timed(() => rule('isIP(self) || isURL(self) || isQuantity(self) || isSemver(self) || isCIDR(self)', TEXT).evaluate('1'.repeat(200_000)))).toBeLessThan(HANG);
  });
});

test('a literal cannot become code', () => {
  const text = '"\'`${}\\\u2028//*ÄäåÖöø«»¿·£®÷§¬¦°¶\n';

  expect(rule(`self == ${JSON.stringify(text)}`, TEXT).evaluate(text)).toEqual({ ok: true });
  expect(rule(`self[${JSON.stringify(text)}] == "x"`, { type: 'object', additionalProperties: TEXT }).evaluate({ [text]: 'x' })).toEqual({ ok: true });
  expect(rule('self.a__dash__b == "x"', { type: 'object', properties: { 'a-b': TEXT } }).evaluate({ 'a-b': 'x' })).toEqual({ ok: true });
});

test('rules of shipped kinds need neither parser nor regular expressions of their own to be loaded', () => {
  const script = `
    const { ruleCompiler } = require(${JSON.stringify(join(__dirname, '../../../src/admission/cel/precompiled'))});
    const { shippedRules } = require(${JSON.stringify(join(__dirname, '../../../src/admission/cel/shipped'))});
    const { shippedRules: sources } = require(${JSON.stringify(join(__dirname, 'shipped'))});
    const compiler = ruleCompiler(shippedRules);
    for (const { rule, schema, options } of sources()) compiler.rule(rule, schema, options).evaluate({});
    console.log(Object.keys(require.cache).filter(file => /bufbuild/.test(file)).length);
  `;
  const loaded = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], { encoding: 'utf8', cwd: join(__dirname, '../../..') });

  expect(loaded.trim()).toBe('0');
  expect(shippedRules().length).toBeGreaterThan(1000);
});
