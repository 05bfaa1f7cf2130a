import { diffMarkdown, diffReport } from '../../../src/output/diff';

const object = (apiVersion: string, kind: string, name: string, fields: object, namespace: string | undefined = 'shop', annotations?: object) =>
  ({ apiVersion, kind, metadata: { name, ...namespace === undefined ? {} : { namespace }, ...annotations && { annotations } }, ...fields });
const first = (before: readonly object[], after: readonly object[]) => diffReport(before, after).highlights.map(({ effect, text }) => `${effect}: ${text}`);

const permission = (spec: object) => object('kuma.io/v1alpha1', 'MeshTrafficPermission', 'p', { spec });
const rules = (conf: object) => permission({ rules: [{ default: conf }] });
const from = (action: string) => permission({ from: [{ targetRef: { kind: 'MeshSubset', tags: { app: 'web' } }, default: { action } }] });
const web = { spiffeID: { type: 'Exact', value: 'spiffe://shop/web' } };

describe('permissions', () => {
  test.each<[string, object, object, string[]]>([
    ['one more client', rules({ allow: [] }), rules({ allow: [web] }), ['opens: now allows spiffe://shop/web']],
    ['one client less', rules({ allow: [web] }), rules({ allow: [] }), ['closes: no longer allows spiffe://shop/web']],
    ['a denial', rules({}), rules({ deny: [web] }), ['closes: now denies spiffe://shop/web']],
    ['a denial that is only logged lets through', rules({ deny: [web] }), rules({ allowWithShadowDeny: [web] }),
      ['opens: now allows spiffe://shop/web, no longer denies spiffe://shop/web']],
    ['both', rules({ allow: [web] }), rules({ allow: [{ spiffeID: { type: 'Prefix', value: 'spiffe://a/' } }] }),
      ['opens: now allows spiffe://a/…', 'closes: no longer allows spiffe://shop/web']],
    ['an action', from('Allow'), from('Deny'),
      ['closes: no longer allows {"kind":"MeshSubset","tags":{"app":"web"}}, now denies {"kind":"MeshSubset","tags":{"app":"web"}}']],
    ['an action that is only logged', from('Deny'), from('AllowWithShadowDeny'),
      ['opens: now allows {"kind":"MeshSubset","tags":{"app":"web"}}, no longer denies {"kind":"MeshSubset","tags":{"app":"web"}}']],
    ['what it protects', rules({ allow: [web] }), permission({ targetRef: { kind: 'Dataplane' }, rules: [{ default: { allow: [web] } }] }),
      ['moves: who may call whom differs in spec.targetRef']],
    ['another grant', object('gateway.networking.k8s.io/v1', 'ReferenceGrant', 'g', { spec: { from: [{ group: '', kind: 'HTTPRoute', namespace: 'a' }], to: [{ group: '', kind: 'Service' }] } }),
      object('gateway.networking.k8s.io/v1', 'ReferenceGrant', 'g', { spec: { from: [{ group: '', kind: 'HTTPRoute', namespace: 'b' }], to: [{ group: '', kind: 'Service' }] } }),
      ['opens: now allows HTTPRoute of b to refer to Service', 'closes: no longer allows HTTPRoute of a to refer to Service']],
    ['sources of Kuma before 2', ...['web', '*'].map(source => object('kuma.io/v1alpha1', 'TrafficPermission', 't', {
      mesh: 'default', spec: { sources: [{ match: { 'kuma.io/service': source } }], destinations: [{ match: { 'kuma.io/service': 'cart' } }] },
    }, undefined)) as [object, object], ['opens: now allows * to call cart', 'closes: no longer allows web to call cart']],
  ])('%s', (_, before, after, said) => {
    expect(first([before], [after])).toEqual(said);
  });

  test('that give and deny open when they come', () => {
    expect(first([], [rules({ allow: [web], deny: [web] })])).toEqual(['opens: a permission that says Allow and Deny is added']);
    expect(first([], [rules({ deny: [web] })])).toEqual(['closes: a permission that says Deny is added']);
    expect(first([], [rules({ allowWithShadowDeny: [web] })])).toEqual(['opens: a permission that says Allow is added']);
  });
});

describe('hosts and listeners', () => {
  const gateway = (hostname?: string) => object('gateway.networking.k8s.io/v1', 'Gateway', 'edge', { spec: { listeners: [{ name: 'web', port: 443, protocol: 'HTTPS', hostname }] } });
  const route = (hostnames?: string[]) => object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'web', { spec: { hostnames, parentRefs: [{ name: 'edge' }] } });
  const ingress = (spec: object) => object('networking.k8s.io/v1', 'Ingress', 'web', { spec });
  const mesh = (listeners: object[]) => object('kuma.io/v1alpha1', 'MeshGateway', 'edge', { spec: { conf: { listeners } } }, undefined);

  test.each<[string, object, object, string[]]>([
    ['a listener for other hosts', gateway('a.example.com'), gateway('*.example.com'),
      ['opens: listens on 443 (HTTPS) for *.example.com at Gateway shop/edge', 'closes: no longer listens on 443 (HTTPS) for a.example.com at Gateway shop/edge']],
    ['a route that is for all hosts of its gateway now', route(['a.example.com']), route(),
      ['opens: every host of Gateway shop/edge is exposed', 'closes: a.example.com is no longer exposed']],
    ['a default backend', ingress({ rules: [{ host: 'a' }] }), ingress({ rules: [{ host: 'a' }], defaultBackend: { service: { name: 'web', port: { number: 80 } } } }),
      ['opens: every host is exposed']],
    ['listeners of a MeshGateway', mesh([]), mesh([{ port: 80, protocol: 'HTTP', hostname: 'a.example.com' }, { port: 81, protocol: 'TCP' }]),
      ['opens: listens on 80 (HTTP) for a.example.com at MeshGateway shop/edge', 'opens: listens on 81 (TCP) at MeshGateway shop/edge']],
    ['a route between services opens nothing', route(['a']),
      { ...route(), spec: { parentRefs: [{ kind: 'Service', group: '', name: 'web' }] } }, ['closes: a is no longer exposed']],
  ])('%s', (_, before, after, said) => {
    expect(first([before], [after])).toEqual(said);
  });
});

describe('encryption', () => {
  const mesh = (mode?: string) => object('kuma.io/v1alpha1', 'Mesh', 'default', { spec: { mtls: { enabledBackend: 'ca', backends: [{ name: 'ca', type: 'builtin', mode }] } } }, undefined);
  const tls = (mode: string) => object('kuma.io/v1alpha1', 'MeshTLS', 't', { spec: { from: [{ targetRef: { kind: 'Mesh' }, default: { mode } }] } });

  test.each<[string, object[], object[], string[]]>([
    ['a mesh that takes requests without', [mesh()], [mesh('PERMISSIVE')], ['opens: mTLS is PERMISSIVE instead of STRICT']],
    ['a policy that takes requests without', [], [tls('Permissive')], ['opens: TLS of incoming requests is Permissive instead of as the mesh says']],
    ['a policy that takes no more', [tls('Permissive')], [tls('Strict')], ['closes: TLS of incoming requests is Strict instead of Permissive']],
    ['a policy that is gone', [tls('Permissive')], [], ['closes: TLS of incoming requests is as the mesh says instead of Permissive']],
    ['TLS to backends', [object('gateway.networking.k8s.io/v1', 'BackendTLSPolicy', 't', { spec: {} })], [], ['opens: TLS to backends is removed']],
  ])('%s', (_, before, after, said) => {
    expect(first(before, after)).toEqual(said);
  });
});

test.each<[string, object, object, string[]]>([
  ['of a MeshHTTPRoute', ...[90, 50].map(weight => object('kuma.io/v1alpha1', 'MeshHTTPRoute', 'r', {
    spec: {
      to: [{
        targetRef: { kind: 'MeshService', name: 'cart' },
        rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }], default: { backendRefs: [{ kind: 'MeshService', name: 'v1', weight }, { kind: 'MeshService', name: 'v2', weight: 100 - weight }] } }],
      }],
    },
  })) as [object, object], [expect.stringMatching(/^moves: requests of to\[.*\].rules\[.*\].default go to v1 90 → 50, v2 10 → 50$/)]],
  ['of a TrafficRoute', ...[90, 50].map(weight => object('kuma.io/v1alpha1', 'TrafficRoute', 'r', {
    spec: {
      conf: {
        split: [
          { weight, destination: { 'kuma.io/service': 'v1' } }, { weight: 100 - weight, destination: { 'kuma.io/service': 'v2' } },
        ],
      },
    },
  }, undefined)) as [object, object],
  [expect.stringContaining('90 → 50')]],
  ['that are said for the first time', object('gateway.networking.k8s.io/v1', 'TCPRoute', 'r', { spec: { rules: [{ name: 'a' }] } }),
    object('gateway.networking.k8s.io/v1', 'TCPRoute', 'r', { spec: { rules: [{ name: 'a', backendRefs: [{ name: 'v1' }] }] } }),
    ['moves: requests of rules[name=a] go to v1 none → 1']],
])('weights %s', (_, before, after, said) => {
  expect(first([before], [after])).toEqual(said);
});

describe('plugins', () => {
  const service = object('v1', 'Service', 'web', { spec: {} }, 'shop', { 'konghq.com/plugins': 'auth' });
  const auth = (disabled?: boolean, namespace: string | undefined = 'shop') => object('configuration.konghq.com/v1', 'KongPlugin', 'auth', { plugin: 'key-auth', disabled }, namespace);
  const everywhere = (disabled?: boolean) => ({
    apiVersion: 'configuration.konghq.com/v1', kind: 'KongClusterPlugin', metadata: { name: 'auth', labels: { global: 'true' } }, plugin: 'key-auth', disabled,
  });
  const of = { ...everywhere(), metadata: { name: 'auth' } };

  test.each<[string, object[], object[], string[]]>([
    ['that are disabled are off', [service, auth()], [service, auth(true)], ['opens: plugin auth of Service shop/web is off']],
    ['that are removed are off, whatever still names them', [service, auth()], [service], ['opens: plugin auth of Service shop/web is off']],
    ['that come to where they are named already are on', [service], [service, auth()], ['closes: plugin auth of Service shop/web is on']],
    ['that only another namespace has are no news', [service], [service, auth(true, 'other')], []],
    ['of all namespaces stand in for those of one', [service, auth(), of], [service, of], []],
    ['for everything', [everywhere()], [everywhere(true)], ['opens: plugin key-auth for everything (KongClusterPlugin auth) is off']],
  ])('%s', (_, before, after, said) => {
    expect(first(before, after)).toEqual(said);
  });
});

describe('a comment', () => {
  const many = (port: number) => Array.from({ length: 1_000 }, (_, i) => object('v1', 'Service', `a-service-with-a-long-name-${i}`, { spec: { type: 'LoadBalancer', ports: [{ port }] } }));

  test('is no longer than a forge takes, and says what it leaves out', () => {
    const text = diffMarkdown(diffReport(many(80), many(81)));

    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain('1000 objects changed');
    expect(text).toMatch(/_… and \d+ more for which a comment has no room: see the text of `cdk8s-traffic diff`_\n/);
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
  });

  test('that has room has all of it', () => {
    expect(diffMarkdown(diffReport(many(80).slice(0, 5), many(81).slice(0, 5)))).not.toContain('no room');
  });
});

test('a rule that is put before others leaves them what they are', () => {
  const rule = (path: string, timeout: string) => ({ matches: [{ path: { type: 'PathPrefix', value: path } }], timeouts: { request: timeout } });
  const route = (...all: object[]) => object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'web', { spec: { rules: all } });

  const { changes: [{ fields }] } = diffReport([route(rule('/a', '1s'), rule('/b', '1s'))], [route(rule('/new', '9s'), rule('/a', '2s'), rule('/b', '1s'))]);

  expect(fields.map(({ path, before, after }) => [path, before === undefined, after])).toEqual([
    ['spec.rules[0]', true, expect.objectContaining({ timeouts: { request: '9s' } })], ['spec.rules[1].timeouts.request', false, '2s'],
  ]);
});

test('ten thousand objects on each side are compared in seconds', () => {
  const objects = (name: string, port: number) => Array.from({ length: 10_000 }, (_, i) => object('v1', 'Service', `${name}-${i}`, { spec: { ports: [{ port: port + i % 7 }] } }));
  const start = Date.now();

  expect(diffReport(objects('a', 80), objects('b', 90)).changes).toHaveLength(20_000);
  expect(Date.now() - start).toBeLessThan(20_000);
});
