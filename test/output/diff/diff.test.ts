import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { diffMarkdown, diffReport, diffText } from '../../../src/output/diff';

const object = (apiVersion: string, kind: string, name: string, fields: object, namespace: string | undefined = 'shop') =>
  ({ apiVersion, kind, metadata: { name, ...namespace === undefined ? {} : { namespace } }, ...fields });
const route = (spec: object, name = 'web') => object('gateway.networking.k8s.io/v1', 'HTTPRoute', name, { spec });
const service = (name: string, spec: object = { ports: [{ port: 80 }] }) => object('v1', 'Service', name, { spec });
const canary = (old: number, now: number) => route({ rules: [{ backendRefs: [{ name: 'v1', port: 80, weight: old }, { name: 'v2', port: 80, weight: now }] }] });

const first = (before: readonly object[], after: readonly object[]) => diffReport(before, after).highlights.map(({ effect, text }) => `${effect}: ${text}`);
const fields = (before: object, after: object) => diffReport([before], [after]).changes.flatMap(change => change.fields);

describe('objects', () => {
  test('are added, removed and changed by group, kind, namespace and name', () => {
    const report = diffReport([service('a'), service('b')], [service('b', { ports: [{ port: 81 }], type: 'ClusterIP', clusterIP: 'None' }), service('c', { externalName: 'x' })]);

    expect(report.changes.map(({ kind, object: { name } }) => `${kind} ${name}`)).toEqual(['removed a', 'changed b', 'added c']);
  });

  test('that only have another name are renamed, and say what else is different', () => {
    const spec = { hostnames: ['shop.example.com'], rules: [{ name: 'api', backendRefs: [{ name: 'api', port: 80, weight: 1 }, { name: 'old', port: 80, weight: 0 }] }] };
    const [change] = diffReport([route(spec)], [route({ ...spec, hostnames: ['cart.example.com'] }, 'shop')]).changes;

    expect(change).toMatchObject({ kind: 'renamed', formerly: { name: 'web' }, object: { name: 'shop' } });
    expect(change.fields.map(({ path }) => path)).toEqual(['spec.hostnames[0]']);
  });

  test('that say nothing but their names are not renamed', () => {
    const mesh = (name: string) => object('kuma.io/v1alpha1', 'Mesh', name, {}, undefined);

    expect(diffReport([mesh('a')], [mesh('b')]).changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  test('in another order, in a List, or with defaults spelled out are the same', () => {
    const spelled = route({ rules: [{ backendRefs: [{ group: '', kind: 'Service', name: 'v1', port: 80, weight: 1 }] }] });
    const report = diffReport([service('a'), route({ rules: [{ backendRefs: [{ name: 'v1', port: 80 }] }] })], [{ apiVersion: 'v1', kind: 'List', items: [spelled, service('a')] }]);

    expect(report).toMatchObject({ changes: [], unchanged: 1, respelled: 1 });
    expect(diffText(report)).toBe('no differences; 1 unchanged, and 1 written differently that mean the same\n');
  });

  test('what Argo CD\'s way to the cluster adds is no difference; another wave is', () => {
    const waved = (wave: string) => ({ ...service('a'), metadata: { name: 'a', namespace: 'shop', annotations: { 'argocd.argoproj.io/sync-wave': wave } } });

    expect(diffReport([service('a')], [waved('1')]).changes).toEqual([]);
    expect(diffReport([waved('1')], [waved('2')]).changes).toHaveLength(1);
  });
});

describe('fields', () => {
  test('items of lists are matched by their keys, wherever they stand', () => {
    const ports = (...given: [string, number][]) => service('a', { ports: given.map(([name, port]) => ({ name, port })) });

    expect(fields(ports(['http', 80], ['grpc', 90]), ports(['grpc', 91], ['http', 80]))).toEqual([{ path: 'spec.ports[name=grpc].port', before: 90, after: 91 }]);
  });

  test('items without keys are matched in order', () => {
    const args = (...given: string[]) => object('v1', 'Pod', 'a', { spec: { containers: [{ name: 'web', image: 'web', args: given }] } });

    expect(fields(args('a', 'b', 'd'), args('a', 'c', 'b', 'd'))).toEqual([{ path: 'spec.containers[name=web].args[1]', after: 'c' }]);
  });

  test('keys of maps stand in brackets where they are no fields', () => {
    const labelled = (value: string) => ({ ...service('a'), metadata: { name: 'a', namespace: 'shop', labels: { 'app.kubernetes.io/name': value } } });

    expect(fields(labelled('a'), labelled('b'))).toEqual([{ path: 'metadata.labels[app.kubernetes.io/name]', before: 'a', after: 'b' }]);
  });

  test.each<[string, object, object]>([
    ['processors and memory', object('v1', 'Pod', 'a', { spec: { containers: [{ name: 'a', image: 'a', resources: { limits: { cpu: '1000m', memory: '1024Mi' } } }] } }),
      object('v1', 'Pod', 'a', { spec: { containers: [{ name: 'a', image: 'a', resources: { limits: { cpu: 1, memory: '1Gi' } } }] } })],
    ['times', route({ rules: [{ timeouts: { request: '60s' } }] }), route({ rules: [{ timeouts: { request: '1m' } }] })],
    ['times of Kuma', object('kuma.io/v1alpha1', 'MeshTimeout', 'a', { spec: { to: [{ default: { idleTimeout: '1h', http: { requestTimeout: '90s' } } }] } }),
      object('kuma.io/v1alpha1', 'MeshTimeout', 'a', { spec: { to: [{ default: { idleTimeout: '60m0s', http: { requestTimeout: '1m30s' } } }] } })],
    ['what a Service gets anyway', service('a'), service('a', { type: 'ClusterIP', sessionAffinity: 'None', ports: [{ port: 80, targetPort: 80, protocol: 'TCP' }] })],
    ['what a Deployment gets anyway', object('apps/v1', 'Deployment', 'a', { spec: {} }), object('apps/v1', 'Deployment', 'a', { spec: { replicas: 1, revisionHistoryLimit: 10 } })],
    ['sets', object('networking.k8s.io/v1', 'NetworkPolicy', 'a', { spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'], ingress: [{ from: [{ podSelector: {} }, { namespaceSelector: {} }] }] } }),
      object('networking.k8s.io/v1', 'NetworkPolicy', 'a', { spec: { podSelector: {}, policyTypes: ['Egress', 'Ingress'], ingress: [{ from: [{ namespaceSelector: {} }, { podSelector: {} }] }] } })],
    ['hostnames', route({ hostnames: ['a.example.com', 'b.example.com'] }), route({ hostnames: ['b.example.com', 'a.example.com'] })],
  ])('in other words are the same: %s', (_, before, after) => {
    expect(fields(before, after)).toEqual([]);
    expect(fields(after, before)).toEqual([]);
  });

  test.each<[string, object, object, object[]]>([
    ['a text that looks like a time', object('v1', 'ConfigMap', 'a', { data: { timeout: '60s' } }), object('v1', 'ConfigMap', 'a', { data: { timeout: '1m' } }),
      [{ path: 'data[timeout]', before: '60s', after: '1m' }]],
    ['another port of pods', service('a'), service('a', { ports: [{ port: 80, targetPort: 8080 }] }), [{ path: 'spec.ports[port=80].targetPort', after: 8080 }]],
    ['what a set has no more', route({ hostnames: ['a.example.com', 'b.example.com'] }), route({ hostnames: ['c.example.com', 'a.example.com'] }),
      [{ path: 'spec.hostnames[0]', before: 'b.example.com', after: 'c.example.com' }]],
    ['twice in a set', route({ hostnames: ['a.example.com'] }), route({ hostnames: ['a.example.com', 'a.example.com'] }), [{ path: 'spec.hostnames[1]', after: 'a.example.com' }]],
    ['the order of what runs one after the other',
      object('v1', 'Pod', 'a', { spec: { initContainers: [{ name: 'a', image: 'a' }, { name: 'b', image: 'b' }] } }),
      object('v1', 'Pod', 'a', { spec: { initContainers: [{ name: 'b', image: 'b' }, { name: 'a', image: 'a' }] } }),
      [{ path: 'spec.initContainers', before: ['a', 'b'], after: ['b', 'a'] }]],
    ['the order of arguments', object('v1', 'Pod', 'a', { spec: { containers: [{ name: 'a', args: ['a', 'b'] }] } }), object('v1', 'Pod', 'a', { spec: { containers: [{ name: 'a', args: ['b', 'a'] }] } }),
      [{ path: 'spec.containers[name=a].args[0]', before: 'a' }, { path: 'spec.containers[name=a].args[1]', after: 'a' }]],
  ])('are different where they mean something else: %s', (_, before, after, changes) => {
    expect(fields(before, after)).toEqual(changes);
  });

  test('whatever the values are: none where they are equal, some where they are not, and so the other way round', () => {
    const value = fc.record({
      a: fc.option(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 })),
      b: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
    });
    const custom = (spec: unknown) => object('example.com/v1', 'Cart', 'a', { spec });

    fc.assert(fc.property(value, value, (one, other) => {
      expect(fields(custom(one), custom(one))).toEqual([]);
      const [there, back] = [fields(custom(one), custom(other)), fields(custom(other), custom(one))];
      expect([there.length > 0, back.length > 0]).toEqual(Array(2).fill(!isDeepStrictEqual(structuredClone(one), structuredClone(other))));
    }));
  });
});

describe('a reviewer reads first', () => {
  test.each<[string, object[], object[], string[]]>([
    ['hosts exposed', [], [route({ hostnames: ['shop.example.com'] })], ['opens: shop.example.com is exposed']],
    ['hosts that go to another route are no news', [route({ hostnames: ['a.example.com'] })], [route({ hostnames: ['a.example.com'] }, 'other')], []],
    ['hosts of an Ingress', [object('networking.k8s.io/v1', 'Ingress', 'a', { spec: { rules: [{ host: 'a.example.com' }] } })], [],
      ['closes: a.example.com is no longer exposed']],
    ['a host that is open without TLS',
      [object('networking.k8s.io/v1', 'Ingress', 'a', { spec: { rules: [{ host: 'a.example.com' }], tls: [{ hosts: ['a.example.com'] }] } })],
      [object('networking.k8s.io/v1', 'Ingress', 'a', { spec: { rules: [{ host: 'a.example.com' }] } })], ['opens: a.example.com no longer has TLS']],
    ['a host that is gone has no TLS, and that is no news',
      [object('networking.k8s.io/v1', 'Ingress', 'a', { spec: { rules: [{ host: 'a.example.com' }], tls: [{ hosts: ['a.example.com'] }] } })],
      [object('networking.k8s.io/v1', 'Ingress', 'a', { spec: { rules: [] } })], ['closes: a.example.com is no longer exposed']],
    ['weights moved', [canary(90, 10)], [canary(50, 50)], ['moves: requests of rules[0] go to v1 90 → 50, v2 10 → 50']],
    ['a backend more', [route({ rules: [{ backendRefs: [{ name: 'v1', port: 80 }] }] })], [canary(1, 3)], ['moves: requests of rules[0] go to v2 none → 3']],
    ['plugins removed',
      [{ ...service('a'), metadata: { name: 'a', annotations: { 'konghq.com/plugins': 'auth,limit' } } }],
      [{ ...service('a'), metadata: { name: 'a', annotations: { 'konghq.com/plugins': 'limit' } } }],
      ['opens: plugin auth of Service a is off']],
    ['services opened', [service('a')], [service('a', { ports: [{ port: 80 }], type: 'LoadBalancer' })],
      ['opens: listens on 80 (TCP) at Service shop/a, open to the outside as LoadBalancer']],
    ['listeners', [], [object('gateway.networking.k8s.io/v1', 'Gateway', 'edge', { spec: { listeners: [{ name: 'web', port: 80, protocol: 'HTTP' }] } })],
      ['opens: listens on 80 (HTTP) at Gateway shop/edge']],
    ['what is lost', [object('v1', 'Namespace', 'shop', {}, undefined)], [], ['closes: is removed, and everything in it goes with it']],
    ['permissions that are gone', [object('kuma.io/v1alpha1', 'MeshTrafficPermission', 'a', { spec: { from: [{ targetRef: { kind: 'Mesh' }, default: { action: 'Allow' } }] } })],
      [], ['closes: a permission that says Allow is removed']],
    ['prohibitions that are gone', [object('kuma.io/v1alpha1', 'MeshTrafficPermission', 'a', { spec: { rules: [{ default: { deny: [{}] } }] } })],
      [], ['opens: a permission that says Deny is removed']],
  ])('%s', (_, before, after, said) => {
    expect(first(before, after)).toEqual(said);
  });

  test('that mTLS comes together with its permissions', () => {
    const mesh = (enabledBackend?: string) => object('kuma.io/v1alpha1', 'Mesh', 'default', { spec: { mtls: { enabledBackend, backends: [{ name: 'ca', type: 'builtin' }] } } }, undefined);
    const allow = object('kuma.io/v1alpha1', 'MeshTrafficPermission', 'a', { spec: { from: [{ targetRef: { kind: 'Mesh' }, default: { action: 'Allow' } }] } });

    expect(first([mesh()], [mesh('ca'), allow])).toEqual([
      'opens: a permission that says Allow is added', 'closes: mTLS is on, with ca',
      'moves: comes together with permissions: apply those first, or requests are refused in between',
    ]);
    expect(first([mesh('ca'), allow], [mesh(), allow])).toEqual(['opens: mTLS is off: ca was enabled']);
  });
});

test('what a cluster refuses of the change is said, what it refuses anyway is not', () => {
  const settings = (text: string, immutable = true, name = 'a') => object('v1', 'ConfigMap', name, { data: { text }, immutable });

  expect(diffReport([settings('1')], [settings('2')]).findings.map(({ path }) => path)).toEqual(['data']);
  expect(diffReport([settings('1', false)], [settings('2', false)]).findings).toEqual([]);
  expect(diffReport([settings('1', false, 'A')], [settings('2', false, 'A')]).findings).toEqual([]);
});

test('as text, and as Markdown that no name can break out of', () => {
  const report = diffReport([canary(90, 10)], [canary(50, 50), { ...service('x'), metadata: { name: '<b>|`\u001b[31m' } }]);

  expect(diffText(report)).toBe(`~ requests of rules[0] go to v1 90 → 50, v2 10 → 50  (HTTPRoute shop/web)

~ HTTPRoute shop/web
    ~ spec.rules[0].backendRefs[name=v1].weight: 90 → 50
    ~ spec.rules[0].backendRefs[name=v2].weight: 10 → 50
+ Service <b>|\`\ufffd[31m

1 object added, 1 changed; 0 unchanged
`);
  expect(diffMarkdown(report)).toContain('| `spec.rules[0].backendRefs[name=v1].weight` | `90` | `50` |');
  expect(diffMarkdown(report)).toContain('<details><summary>added <code>Service &lt;b&gt;|`\ufffd[31m</code></summary>');
});
