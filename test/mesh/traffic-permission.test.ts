import * as kplus from 'cdk8s-plus-28';
import { deployment, service, shop } from './fixtures';
import { Clients, MeshAccessLog, MeshMtls, MeshTrafficPermission, PermissionAction, Proxies, ServiceMesh, TrafficPermission } from '../../src';
import { misuse, objects, reported, shopChart, yaml } from '../fixtures';

const GATEWAY = { name: 'edge', namespace: 'gateways', serviceAccount: 'edge', tags: { 'kuma.io/service': 'edge_gateways_svc' } };

test('allows by identity in a mesh with MeshIdentity, one object for each workload called, in its namespace', () => {
  const { chart, mesh, web, api } = shop();
  const cart = mesh.workload('cart', { labels: { app: 'cart' }, namespace: 'carts', serviceAccount: 'cart' });

  new TrafficPermission(chart, 'web-to-others', { from: [web], to: [api, cart] });

  expect(yaml(chart, 'MeshTrafficPermission')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTrafficPermission
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-web-to-others-api
  namespace: shop
spec:
  rules:
    - default:
        allow:
          - spiffeID:
              type: Exact
              value: spiffe://default.default.mesh.local/ns/shop/sa/web
  targetRef:
    kind: Dataplane
    labels:
      app: api
---
apiVersion: kuma.io/v1alpha1
kind: MeshTrafficPermission
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-web-to-others-cart
  namespace: carts
spec:
  rules:
    - default:
        allow:
          - spiffeID:
              type: Exact
              value: spiffe://default.default.mesh.local/ns/shop/sa/web
  targetRef:
    kind: Dataplane
    labels:
      app: cart
`);
});

test('allows by tags in a mesh with mtls backends, where identities never match', () => {
  const { chart, web, api } = shop({ mtls: MeshMtls.builtin() });

  new TrafficPermission(chart, 'web-to-api', { from: [web, Clients.namespace('jobs'), Clients.mesh(), Clients.tags({ team: 'a' })], to: [api] });

  expect(yaml(chart, 'MeshTrafficPermission')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTrafficPermission
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-web-to-api-api
  namespace: shop
spec:
  from:
    - default:
        action: Allow
      targetRef:
        kind: MeshSubset
        tags:
          app: web
          k8s.kuma.io/namespace: shop
    - default:
        action: Allow
      targetRef:
        kind: MeshSubset
        tags:
          k8s.kuma.io/namespace: jobs
    - default:
        action: Allow
      targetRef:
        kind: Mesh
    - default:
        action: Allow
      targetRef:
        kind: MeshSubset
        tags:
          team: a
  targetRef:
    kind: Dataplane
    labels:
      app: api
`);
});

test.each([
  [PermissionAction.ALLOW, 'allow'], [PermissionAction.DENY, 'deny'], [PermissionAction.ALLOW_WITH_SHADOW_DENY, 'allowWithShadowDeny'],
])('%s is said in both forms', (action, list) => {
  const identity = shop();
  new TrafficPermission(identity.chart, 'permission', { from: [identity.web], to: [identity.api], action });
  const tags = shop({ mtls: MeshMtls.builtin() });
  new TrafficPermission(tags.chart, 'permission', { from: [tags.web], to: [tags.api], action });

  const [rules, from] = [identity, tags].map(({ chart }) => objects(chart).find(({ kind }) => kind === 'MeshTrafficPermission').spec);
  expect(Object.keys(rules.rules[0].default)).toEqual([list]);
  expect(from.from[0].default).toEqual({ action });
});

test('knows clients of all sorts by identity', () => {
  const { chart, api } = shop();
  const domain = 'spiffe://default.default.mesh.local';

  new MeshTrafficPermission(chart, 'permission', {
    proxies: Proxies.workload(api).section('http'),
    allow: [
      Clients.mesh(), Clients.namespace('jobs'), Clients.spiffeId(`${domain}/ns/a/sa/b`), Clients.spiffeIdPrefix(`${domain}/ns/a`),
      Clients.connection({ serverName: 'db.example.com' }), Clients.proxy(GATEWAY),
    ],
    deny: [Clients.namespace('bad')],
  });

  expect(yaml(chart, 'MeshTrafficPermission')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTrafficPermission
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-permission
  namespace: shop
spec:
  rules:
    - default:
        allow:
          - spiffeID:
              type: Prefix
              value: spiffe://default.default.mesh.local/ns
          - spiffeID:
              type: Prefix
              value: spiffe://default.default.mesh.local/ns/jobs/sa
          - spiffeID:
              type: Exact
              value: spiffe://default.default.mesh.local/ns/a/sa/b
          - spiffeID:
              type: Prefix
              value: spiffe://default.default.mesh.local/ns/a
          - sni:
              type: Exact
              value: db.example.com
          - spiffeID:
              type: Exact
              value: spiffe://default.default.mesh.local/ns/gateways/sa/edge
        deny:
          - spiffeID:
              type: Prefix
              value: spiffe://default.default.mesh.local/ns/bad/sa
  targetRef:
    kind: Dataplane
    labels:
      app: api
    sectionName: http
`);
});

test('denials come last among tags, where the last entry counts', () => {
  const { chart, api, web } = shop({ mtls: MeshMtls.builtin() });

  new MeshTrafficPermission(chart, 'permission', { proxies: Proxies.workload(api), deny: [web], allow: [Clients.mesh()] });

  const { from } = objects(chart).find(({ kind }) => kind === 'MeshTrafficPermission').spec;
  expect(from.map((entry: any) => entry.default.action)).toEqual(['Allow', 'Deny']);
});

test('a route from a gateway permits the gateway, and nothing is needed where there is no mutual TLS', () => {
  const { chart, api } = shop();
  api._permit(chart, 'edge-to-api', GATEWAY);
  expect(yaml(chart, 'MeshTrafficPermission')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTrafficPermission
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-edge-to-api
  namespace: shop
spec:
  rules:
    - default:
        allow:
          - spiffeID:
              type: Exact
              value: spiffe://default.default.mesh.local/ns/gateways/sa/edge
  targetRef:
    kind: Dataplane
    labels:
      app: api
`);

  const plain = shop({ mtls: MeshMtls.none() });
  plain.api._permit(plain.chart, 'edge-to-api', GATEWAY);
  expect(yaml(plain.chart, 'MeshTrafficPermission')).toBe('');
});

describe('identities that are shared', () => {
  test('by workloads that were not named are reported, unless that is all right', () => {
    const { chart, mesh, web, api } = shop();
    const job = mesh.workload('job', { labels: { app: 'job' }, serviceAccount: 'web' });
    new TrafficPermission(chart, 'both', { from: [web, job], to: [api] });
    expect(() => objects(chart)).not.toThrow();

    const permission = { from: [web], to: [job] };
    new TrafficPermission(chart, 'known', { ...permission, allowSharedServiceAccounts: true });
    expect(() => objects(chart)).not.toThrow();
    new TrafficPermission(chart, 'unknown', permission);

    expect(reported(chart)).toContain(
      'TRF1243 at shop/unknown/job: got "ServiceAccount web in namespace shop", expected one that only web uses, since job knows clients by nothing else: job uses it too',
    );
  });

  test('are reported of a MeshTrafficPermission, too, whichever proxies it is for', () => {
    const { chart, mesh, web, api } = shop();
    mesh.workload('job', { labels: { app: 'job' }, serviceAccount: 'web' });
    new MeshTrafficPermission(chart, 'known', { mesh, allow: [web], allowSharedServiceAccounts: true });
    expect(() => objects(chart)).not.toThrow();

    new MeshTrafficPermission(chart, 'all', { mesh, allow: [web] });
    new MeshTrafficPermission(chart, 'api', { proxies: Proxies.workload(api), allow: [web] });

    expect(reported(chart)).toContain('TRF1243 at shop/all: got');
    expect(reported(chart)).toContain('since api knows clients by nothing else');
  });

  test('by other pods of the app are reported', () => {
    const { chart, web, api } = shop();
    deployment(chart, 'cron', { serviceAccountName: 'other' });
    new TrafficPermission(chart, 'permission', { from: [web], to: [api] });
    expect(() => objects(chart)).not.toThrow();

    deployment(chart, 'spy', { serviceAccountName: 'web' });

    expect(reported(chart)).toContain('Deployment spy uses it too');
  });

  test('by everybody in the namespace are reported: the ServiceAccount "default"', () => {
    const { chart, mesh, api } = shop();
    const job = mesh.workload('job', { labels: { app: 'job' } });

    new TrafficPermission(chart, 'permission', { from: [job], to: [api] });

    expect(reported(chart)).toContain("fix: mesh.workload('job', …, { serviceAccount: 'job' }), or allowSharedServiceAccounts: true on the permission");
  });

  test('by a gateway and everybody else are reported', () => {
    const { chart, api } = shop();

    api._permit(chart, 'edge-to-api', { ...GATEWAY, serviceAccount: undefined });

    expect(reported(chart)).toContain("new MeshGatewayConfig(this, 'gateways', { serviceAccount: 'edge' }) for its class");
    const kong = shop();
    kong.api._permit(kong.chart, 'kong-to-api', { name: 'kong', namespace: 'kong', tags: { 'kuma.io/service': 'kong_kong_svc_80' } });
    expect(reported(kong.chart)).toContain("fix: a ServiceAccount of its own for kong: { …, serviceAccount: 'kong' }");
  });

  test('do not happen to pods given by construct: they get one of their own', () => {
    const { chart, mesh, api } = shop();
    const job = mesh.workload('job', deployment(chart, 'job'));
    const cart = mesh.workload('cart', deployment(chart, 'cart'));

    new TrafficPermission(chart, 'permission', { from: [job], to: [api, cart] });

    expect(yaml(chart, 'MeshTrafficPermission')).toContain('spiffe://default.default.mesh.local/ns/shop/sa/job');
  });

  test('need not be known before the pods are complete', () => {
    const { chart, mesh } = shop();
    const pods = new kplus.Deployment(chart, 'job');
    const job = mesh.workload('job', pods);
    new TrafficPermission(chart, 'permission', { from: [job], to: [job] });
    new MeshAccessLog(chart, 'log', { to: [job], backends: [] }).addRuleFor([job], []);

    pods.addContainer({ image: 'job' });

    expect(yaml(chart, 'MeshTrafficPermission')).toContain('/ns/shop/sa/job');
  });

  test('are found behind labels and Services, where the app has the pods', () => {
    const { chart, mesh, api } = shop();
    deployment(chart, 'job', { serviceAccountName: 'worker' });
    const byLabels = mesh.workload('job', { labels: { app: 'job' } });

    new TrafficPermission(chart, 'permission', { from: [byLabels], to: [api] });

    expect(yaml(chart, 'MeshTrafficPermission')).toContain('/ns/shop/sa/worker');
    const byService = mesh.workload('job-service', service(chart, 'job'));
    new TrafficPermission(chart, 'by-service', { from: [byService], to: [api], allowSharedServiceAccounts: true });
    expect(yaml(chart, 'MeshTrafficPermission')).not.toContain('sa/default');
  });

  test('do not matter where clients are known by tags', () => {
    const { chart, mesh, api } = shop({ mtls: MeshMtls.builtin() });
    const job = mesh.workload('job', { labels: { app: 'job' } });

    new TrafficPermission(chart, 'permission', { from: [job], to: [api] });

    expect(() => objects(chart)).not.toThrow();
  });
});

describe('refuses', () => {
  test('permissions where everything is permitted', () => {
    const plain = shop({ mtls: MeshMtls.none() });
    const useless = misuse(() => new TrafficPermission(plain.chart, 'p', { from: [plain.web], to: [plain.api] }));
    expect(useless).toMatchObject({ code: 'TRF1240', construct: 'shop/p/api' });

    const { chart, web, api } = shop();
    expect(() => new TrafficPermission(chart, 'p', { from: [web], to: [api] })).not.toThrow();
  });

  test('permissions for nobody', () => {
    const { chart, web, api } = shop();

    expect(misuse(() => new TrafficPermission(chart, 'a', { from: [], to: [api] }))).toMatchObject({ code: 'TRF1241' });
    expect(misuse(() => new TrafficPermission(chart, 'b', { from: [web], to: [] }))).toMatchObject({ code: 'TRF1241' });
    expect(misuse(() => new MeshTrafficPermission(chart, 'c', { proxies: Proxies.workload(api) }))).toMatchObject({ code: 'TRF1241' });
    expect(() => new MeshTrafficPermission(chart, 'd', { proxies: Proxies.workload(api), allow: [web] })).not.toThrow();
  });

  test('clients that the mesh cannot know', () => {
    const { chart, api } = shop();
    const tags = shop({ mtls: MeshMtls.builtin() });
    const permit = (within: typeof tags, client: Clients) => () => {
      new TrafficPermission(within.chart, client.clientName, { from: [client], to: [within.api] });
    };

    expect(misuse(permit({ ...tags, chart, api }, Clients.tags({ team: 'a' })))).toMatchObject({ code: 'TRF1242', value: 'team=a' });
    expect(permit(tags, Clients.tags({ team: 'a' }))).not.toThrow();
    expect(misuse(permit(tags, Clients.spiffeId('spiffe://a/b')))).toMatchObject({ code: 'TRF1242' });
    expect(permit({ ...tags, chart, api }, Clients.spiffeId('spiffe://a/b'))).not.toThrow();
  });

  test('what is no SPIFFE ID', () => {
    for (const wrong of ['spiffe://a/b/', 'spiffe://A/b', 'spiffe://a//b', 'https://a/b', 'spiffe://a/../b']) {
      expect(misuse(() => Clients.spiffeIdPrefix(wrong))).toMatchObject({ code: 'TRF1244', value: wrong });
    }
    expect(() => Clients.spiffeIdPrefix('spiffe://a')).not.toThrow();
    for (const wrong of ['', 'A.example.com']) expect(misuse(() => Clients.connection({ serverName: wrong }))).toMatchObject({ code: 'TRF1021' });
    expect(() => Clients.connection({ serverName: 'sni.extsvc.default.zone-1.db.8443' })).not.toThrow();
  });

  test('a permission of no mesh', () => {
    expect(misuse(() => new MeshTrafficPermission(shopChart(), 'p', { allow: [Clients.mesh()] }))).toMatchObject({ code: 'TRF1245' });

    const chart = shopChart();
    expect(() => new MeshTrafficPermission(chart, 'p', { allow: [Clients.mesh()], mesh: ServiceMesh.fromAttributes(chart, 'mesh') })).not.toThrow();
  });

  test('workloads of another mesh', () => {
    const { chart, web, api } = shop();
    const other = new ServiceMesh(chart, 'other', { name: 'payments' }).workload('pay', { labels: { app: 'pay' }, serviceAccount: 'pay' });

    expect(misuse(() => new TrafficPermission(chart, 'p', { from: [other], to: [api] }))).toMatchObject({ code: 'TRF1246', value: 'pay of mesh payments' });
    expect(() => new TrafficPermission(chart, 'q', { from: [web], to: [api] })).not.toThrow();
  });

  test('to select pods without labels', () => {
    const { chart, mesh, web } = shop();
    const bare = mesh.workload('bare', deployment(chart, 'bare', {}, {}));
    new TrafficPermission(chart, 'p', { from: [web], to: [bare] });
    expect(() => objects(chart)).not.toThrow();
    const service_ = mesh.workload('all', service(chart, 'all', [{ port: 80 }], {}));

    new TrafficPermission(chart, 'q', { from: [web], to: [service_] });

    expect(reported(chart)).toContain('TRF1225 at shop/q/all: got {}, expected a label at least: none select all pods');
  });
});
