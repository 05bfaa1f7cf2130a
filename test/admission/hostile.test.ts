import { check, constant, constantFrom, dictionary, double, letrec, object, oneof, property, string } from 'fast-check';
import { admit } from '../../src/admission';
import { inspect } from '../../src/analysis';

const route = (spec: unknown): unknown => ({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'a' }, spec });

/** Milliseconds that no machine needs for what grows with the input only; what explodes needs far more. */
const HANG = 30_000;

/** Milliseconds of work, whatever else the machine does. */
function timed(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test.each<[string, unknown]>([
  ['undefined', undefined],
  ['null', null],
  ['a number', 5],
  ['a text', 'kind: Mesh'],
  ['a list', [[]]],
  ['a function', () => 5],
  ['nothing in it', {}],
  ['kinds that are no texts', { apiVersion: 5, kind: {} }],
  ['a date', route(new Date())],
  ['a map', route(new Map([['rules', []]]))],
  ['not a number', route({ rules: NaN })],
  ['a large integer', route({ rules: 5n })],
  ['a symbol', route({ rules: Symbol('a') })],
  ['a getter that throws', route({ get rules() { throw new Error('no'); } })],
  ['a proxy that throws', new Proxy({}, { ownKeys: () => { throw new Error('no'); } })],
])('what is %s is a finding', (_, value) => {
  expect(admit([value])).toMatchObject([{ severity: 'error', code: expect.stringMatching(/^TRF200[12]$/) }]);
});

test('an object in itself is a finding', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.spec = cyclic;

  expect(admit([route(cyclic)])).toMatchObject([{ code: 'TRF2003' }]);
});

test('values 100,000 deep are a finding; 900 deep can be read', () => {
  const deep = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>(inner => ({ a: inner }), {});
  const kumas = (spec: unknown): unknown => ({ apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', metadata: { name: 'a' }, spec });

  expect(admit([route(deep(100_000))])).toMatchObject([{ code: 'TRF2003' }]);
  expect(admit([route(deep(900))])).toMatchObject([{ code: 'TRF2010', path: 'spec.a' }]);
  expect(admit([kumas(deep(900))])).toMatchObject([{ code: 'TRF2101' }]);
});

test('keys of prototypes are keys like others, and prototypes stay as they are', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const polluting = '{"polluted":true}';
  const spec = JSON.parse(`{"__proto__":${polluting},"constructor":{"prototype":${polluting}},"hostnames":["a"],"toString":null}`) as unknown;

  expect(admit([route(spec)]).map(({ path }) => path)).toEqual(['spec.__proto__', 'spec.constructor', 'spec.toString']);
  expect(({} as { polluted?: true }).polluted).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

test('NUL and lone surrogates in names are findings', () => {
  const findings = admit([{
    apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTimeout', metadata: { name: 'a\0b', labels: { 'a\ud800': '\0' } },
    spec: { to: [{ targetRef: { kind: 'Mesh' }, default: { idleTimeout: '1h' } }] },
  }]);

  expect(findings.map(({ path }) => path)).toEqual(['metadata.labels', 'metadata.labels', 'metadata.name']);
});

describe('without hanging', () => {
  const named = (name: string): object => ({ name });

  test.each<[string, unknown]>([
    ['10 MB', route({ hostnames: Array.from({ length: 100 }, () => 'x'.repeat(100_000)) })],
    ['a list of 100,000 entries', route({ parentRefs: Array.from({ length: 100_000 }, (_, i) => named(`a${i}`)) })],
    ['100,000 entries that are the same', route({
      rules: [{ matches: [{ headers: Array.from({ length: 100_000 }, () => ({ name: 'a', value: 'b' })) }] }],
    })],
    ['100,000 unknown fields', route(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i])))],
    ['a text for which a pattern is exponential', route({ rules: [{ matches: [{ headers: [{ name: 'a', value: `${'!'.repeat(4000)} ` }] }] }] })],
    ['a value that stands in itself a thousand million times', route(Array.from({ length: 30 }).reduce<unknown>(inner => [inner, inner], 'a'))],
  ])('%s is judged', (_, value) => {
    expect(timed(() => expect(admit([value], { channel: 'experimental' }).length).toBeGreaterThan(0))).toBeLessThan(HANG);
  });
});

test('never throws, and changes nothing', () => {
  const { value } = letrec(tie => ({
    value: oneof({ maxDepth: 5 }, constant(null), constant(true), double(), string({ unit: 'binary' }), tie('list'), tie('fields')),
    list: oneof(constant([]), constant([null]), tie('fields').map(item => [item, item])),
    fields: dictionary(oneof(constantFrom('metadata', 'spec', 'rules', 'listeners', '__proto__'), string()), tie('value'), { maxKeys: 5 }),
  }));
  const anything = oneof(object(), value);

  expect(check(property(anything, oneof(constant('HTTPRoute'), constant('Gateway'), string()), (spec, kind) => {
    const manifest = { apiVersion: 'gateway.networking.k8s.io/v1', kind, metadata: { name: 'a' }, spec, status: spec };
    const before = JSON.stringify(manifest);
    admit([manifest, spec], { previous: [manifest], crds: [manifest, spec] });
    return JSON.stringify(manifest) === before;
  }), { numRuns: 300 })).toMatchObject({ failed: false });
});

test.each<[string, unknown]>([
  ['whose kind throws', { get kind() { throw new Error('no'); } }],
  ['whose version throws', { kind: 'List', get apiVersion() { throw new Error('no'); } }],
  ['whose items throw', { kind: 'CustomResourceDefinition', apiVersion: 'apiextensions.k8s.io/v1', get spec() { throw new Error('no'); } }],
  ['that can be revoked', (() => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  })()],
  ['that is a list of itself', (() => {
    const list: Record<string, unknown> = { apiVersion: 'v1', kind: 'List' };
    list.items = [list];
    return list;
  })()],
])('an object %s is a finding, or nothing known, and the one beside it is checked', (_, value) => {
  const beside = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'Bad' } };

  for (const judge of [admit, (...args: Parameters<typeof inspect>) => inspect(...args).findings]) {
    expect(judge([value, beside], { crds: [value], previous: [value] }).map(finding => finding.object.name)).toContain('Bad');
  }
});

test('lists in lists are taken for what is in them', () => {
  const list = (...items: unknown[]): unknown => ({ apiVersion: 'v1', kind: 'List', items });
  const configMap = (name: string): unknown => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });

  expect(admit([list(configMap('A'), list(configMap('B'), list())), configMap('C')]).map(finding => finding.object.name)).toEqual(['A', 'B', 'C']);
  expect(admit([{ apiVersion: 'v1', kind: 'List', items: { a: 1 } }])).toMatchObject([{ code: 'TRF2011', path: 'items' }]);
});

test('what is taken for manifests and is none is told what to do', () => {
  expect(admit([[{ apiVersion: 'v1' }]])).toMatchObject([{ code: 'TRF2001', fix: expect.stringContaining('kind: List') }]);
  expect(admit([{ type: 'Mesh', name: 'default' }])).toMatchObject([{ code: 'TRF2001', fix: expect.stringContaining('convert --to kubernetes') }]);
});
