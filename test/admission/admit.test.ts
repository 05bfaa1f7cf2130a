import { admit as findings, review, summarize } from '../../src/admission';

const plugin = (more: object = {}, metadata: object = {}): object => ({
  apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', metadata: { name: 'limit', namespace: 'shop', ...metadata }, plugin: 'rate-limiting',
  ...more,
});

/** What the API server says. What Kong says of its plugins is tested with its rules. */
const admit: typeof findings = (objects, options) => findings(objects, options).filter(({ code }) => code.startsWith('TRF20'));

test('an object that a cluster takes has no findings', () => {
  expect(findings([plugin({ config: { minute: 5 } })])).toEqual([]);
});

test('a finding says which object, where, what, and what would be right', () => {
  expect(admit([plugin({ protocols: ['http', 'ws'], pluginn: 'x' })])).toMatchInlineSnapshot(`
[
  {
    "code": "TRF2032",
    "fix": "correct the errors; the rules may find more",
    "message": "the rules of this kind were not checked, because this object has errors that come before them",
    "object": {
      "apiVersion": "configuration.konghq.com/v1",
      "kind": "KongPlugin",
      "name": "limit",
      "namespace": "shop",
    },
    "path": "",
    "severity": "info",
  },
  {
    "code": "TRF2010",
    "expected": "one of apiVersion, config, configFrom, configPatches, consumerRef, disabled, instance_name, kind, metadata, ordering, plugin, protocols, run_on, status",
    "fix": "did you mean "plugin"?",
    "message": "there is no field "pluginn" here: strict validation refuses it, and without that it is dropped silently",
    "object": {
      "apiVersion": "configuration.konghq.com/v1",
      "kind": "KongPlugin",
      "name": "limit",
      "namespace": "shop",
    },
    "path": "pluginn",
    "severity": "error",
    "value": "x",
  },
  {
    "code": "TRF2013",
    "expected": "one of "http", "https", "grpc", "grpcs", "tcp", "tls", "udp"",
    "message": ""ws" is not one of the values this field takes",
    "object": {
      "apiVersion": "configuration.konghq.com/v1",
      "kind": "KongPlugin",
      "name": "limit",
      "namespace": "shop",
    },
    "path": "protocols[1]",
    "severity": "error",
    "value": "ws",
  },
]
`);
});

test('findings are in the order of the objects, then by path, code and message', () => {
  const found = admit([plugin({ run_on: 'third', a: 1 }), plugin({}, { name: 'B' }), plugin({ instance_name: 5, config: 5 })]);

  expect(found.map(({ object, path, code }) => `${object.name} ${path} ${code}`)).toMatchInlineSnapshot(`
[
  "limit  TRF2032",
  "limit a TRF2010",
  "limit run_on TRF2013",
  "B metadata.name TRF2042",
  "limit  TRF2032",
  "limit config TRF2011",
  "limit instance_name TRF2011",
]
`);
});

test('rules of a CRD are not checked where the server would not, and a note says so', () => {
  const found = admit([plugin({ config: {}, configFrom: { secretKeyRef: { name: 'a' } } })]);

  expect(found.map(({ code, severity, path }) => `${code} ${severity} ${path}`)).toMatchInlineSnapshot(`
[
  "TRF2032 info ",
  "TRF2012 error configFrom.secretKeyRef.key",
]
`);
});

test('a broken rule is named', () => {
  expect(admit([plugin({ config: {}, configFrom: { secretKeyRef: { name: 'a', key: 'b' } } })])).toMatchInlineSnapshot(`
[
  {
    "code": "TRF2030",
    "message": "Using both config and configFrom fields is not allowed.",
    "object": {
      "apiVersion": "configuration.konghq.com/v1",
      "kind": "KongPlugin",
      "name": "limit",
      "namespace": "shop",
    },
    "path": "",
    "rule": "!(has(self.config) && has(self.configFrom))",
    "severity": "error",
  },
]
`);
});

test('objects are not changed, and defaults are seen by rules', () => {
  const route = {
    apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'web' }, spec: { rules: [{ filters: null, matches: [{}] }] },
  };
  const before = structuredClone(route);

  expect(admit([deepFrozen(route)])).toEqual([]);
  expect(route).toEqual(before);
});

test('the objects of a list are judged one by one', () => {
  const list = { apiVersion: 'v1', kind: 'List', items: [plugin(), plugin({}, { name: 'B' })] };

  expect(admit([list]).map(({ object, path }) => `${object.name} ${path}`)).toEqual(['B metadata.name']);
});

describe('with the object before the change', () => {
  const change = (options = {}): string[] => admit([plugin({ plugin: 'cors' })], { previous: [plugin()], ...options }).map(({ message }) => message);

  test('rules about transitions run', () => {
    expect(change()).toEqual(['The plugin field is immutable']);
    expect(admit([plugin({ plugin: 'cors' })])).toEqual([]);
  });

  test('only the object of the same name counts', () => {
    expect(change({ previous: [plugin({}, { name: 'other' })] })).toEqual([]);
  });

  test('what was wrong before is wrong still, unless it is forgiven', () => {
    const [now, before] = [plugin({ run_on: 'third', config: { a: 1 } }), plugin({ run_on: 'third' })];

    expect(admit([now], { previous: [before] }).map(({ path }) => path)).toEqual(['', 'run_on']);
    expect(admit([now], { previous: [before], ratcheting: true })).toEqual([]);
  });
});

test('a review counts', () => {
  const limit = { config: { minute: 5 } };
  const objects = [plugin(limit), plugin(limit, { name: 'B' }), { apiVersion: 'cert-manager.io/v1', kind: 'Certificate', metadata: { name: 'a' } }];

  expect(summarize(review(objects))).toEqual({
    objects: 3, errors: 1, warnings: 0, infos: 0, suppressed: 0, unknownKinds: [{ apiVersion: 'cert-manager.io/v1', kind: 'Certificate', count: 1 }],
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
