import { shippedRules as sources } from './shipped';
import { precompiledRules, PrecompiledRules, ruleCompiler } from '../../../src/admission/cel/precompiled';
import { OpenApiSchema, openApiView } from '../../../src/admission/cel/schema-view';
import { shippedRules } from '../../../src/admission/cel/shipped';

const NUMBER: OpenApiSchema = { type: 'object', properties: { n: { type: 'number' } } };
const INTEGER: OpenApiSchema = { type: 'object', properties: { n: { type: 'integer' } } };
const RULE = 'self.n >= self.n';

test('what is compiled ahead of time survives as JSON and answers the same', () => {
  const precompiled = JSON.parse(JSON.stringify(precompiledRules([{ rule: RULE, schema: openApiView(NUMBER) }]))) as PrecompiledRules;
  const rule = ruleCompiler(() => precompiled).rule(RULE, openApiView(NUMBER));

  expect('problem' in rule ? rule : rule.evaluate({ n: 1 })).toEqual({ ok: true });
  expect(Object.values(precompiled)).toHaveLength(1);
});

test('it serves any schema that is the same where the rule looks', () => {
  const [[[template]]] = Object.values(precompiledRules([{ rule: 'self.n > 1', schema: openApiView(INTEGER) }]));
  const wider: OpenApiSchema = { type: 'object', properties: { ...INTEGER.properties, other: { type: 'string' } } };

  expect(template).toContain('self.n');
  expect(usesPrecompiled('self.n > 1', INTEGER, wider)).toBe(true);
  expect(usesPrecompiled('self.n == self.n', INTEGER, NUMBER)).toBe(false);
  expect(usesPrecompiled('self == self', INTEGER, wider)).toBe(true);
});

test.each<[string, OpenApiSchema, OpenApiSchema]>([
  ['has another type', { type: 'string' }, { type: 'integer' }],
  ['has another format', { type: 'string' }, { type: 'string', format: 'date-time' }],
  ['is a set', { type: 'array', items: { type: 'string' } }, { 'type': 'array', 'items': { type: 'string' }, 'x-kubernetes-list-type': 'set' }],
  ['has items of another format', { type: 'array', items: { type: 'string' } }, { type: 'array', items: { type: 'string', format: 'byte' } }],
  ['may have null among its values', { type: 'object', additionalProperties: { type: 'string' } }, { type: 'object', additionalProperties: { type: 'string', nullable: true } }],
])('not a schema that %s there', (_, one, other) => {
  const of = (x: OpenApiSchema): OpenApiSchema => ({ type: 'object', properties: { x } });
  const rule = one.type === 'object' ? 'self.x.all(k, self.x[k] == self.x[k])' : 'self.x == self.x';

  expect(usesPrecompiled(rule, of(one), of(other))).toBe(false);
  expect(usesPrecompiled(rule, of(one), of({ ...one }))).toBe(true);
});

test('rules with and without an optional oldSelf, and messages, are told apart', () => {
  const schema = openApiView({ type: 'string' });
  const precompiled = precompiledRules(
    [{ rule: 'self == oldSelf', schema }, { rule: 'self == oldSelf.orValue("")', schema, options: { optionalOldSelf: true } }], [{ rule: 'self + "!"', schema }]);
  const compiler = ruleCompiler(() => precompiled);

  expect(compiler.rule('self == oldSelf', schema)).toMatchObject({ usesOldSelf: true });
  expect(compiler.rule('self == oldSelf', schema, { optionalOldSelf: true })).toMatchObject({ problem: expect.any(String) });
  expect(compiler.rule('self == oldSelf.orValue("")', schema, { optionalOldSelf: true })).toMatchObject({ usesOldSelf: true });
  expect(compiler.message('self + "!"', schema)).toMatchObject({ evaluate: expect.any(Function) });
  expect(compiler.rule('self + "!"', schema)).toMatchObject({ problem: expect.any(String) });
});

test('a rule that cannot be compiled is left to be reported where it is used', () => {
  expect(precompiledRules([{ rule: 'self ==', schema: openApiView({ type: 'string' }) }])).toEqual({});
});

test('what is shipped is what the rules of the shipped kinds compile to', () => {
  expect(shippedRules()).toEqual(JSON.parse(JSON.stringify(precompiledRules(sources()))));
});

/** Whether a rule compiled for one schema is found for another. */
function usesPrecompiled(rule: string, schema: OpenApiSchema, other: OpenApiSchema): boolean {
  const precompiled = precompiledRules([{ rule, schema: openApiView(schema) }]);
  const [digest] = Object.keys(precompiled);
  // code that says no to everything tells where it is used
  const marked: PrecompiledRules = { [digest]: precompiled[digest].map(([, facts]) => ['return()=>false', facts] as const) };
  const found = ruleCompiler(() => marked).rule(rule, openApiView(other));
  return !('problem' in found) && !found.evaluate({ n: 2, x: sample(other.properties?.x) }).ok;
}

/** A value for which the rules here hold. */
function sample(schema: OpenApiSchema | undefined): unknown {
  if (schema?.type === 'integer') return 1;
  if (schema?.type === 'array') return [];
  if (schema?.type === 'object') return {};
  return schema?.format === 'date-time' ? '2024-01-01T00:00:00Z' : 'x';
}
