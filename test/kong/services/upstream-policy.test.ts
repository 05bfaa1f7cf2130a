import { ApiObject, Chart, JsonPatch, Testing } from 'cdk8s';
import { Backend } from '../../../src/core/tree/backend';
import { KongIngressConfig } from '../../../src/kong/ingress/kong-ingress-config';
import { HashInput } from '../../../src/kong/services/hash-input';
import { HealthChecks } from '../../../src/kong/services/health-checks';
import { KongUpstreamPolicy } from '../../../src/kong/services/kong-upstream-policy';
import { UpstreamPolicy } from '../../../src/kong/services/upstream-policy';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { service, web } from '../fixtures';

function spec(policy: UpstreamPolicy): any {
  const chart = shopChart();
  new KongUpstreamPolicy(chart, 'policy', { policy });
  return objects(chart)[0].spec;
}

test.each<[string, UpstreamPolicy, object]>([
  ['in turn', UpstreamPolicy.roundRobin({ slots: 100 }), { algorithm: 'round-robin', slots: 100 }],
  ['by open requests', UpstreamPolicy.leastConnections(), { algorithm: 'least-connections' }],
  ['by speed', UpstreamPolicy.latency(), { algorithm: 'latency' }],
  ['by client', UpstreamPolicy.consistentHashing(HashInput.ip()), { algorithm: 'consistent-hashing', hashOn: { input: 'ip' } }],
  [
    'by consumer, else by client', UpstreamPolicy.consistentHashing(HashInput.consumer(), { fallback: HashInput.ip() }),
    { algorithm: 'consistent-hashing', hashOn: { input: 'consumer' }, hashOnFallback: { input: 'ip' } },
  ],
  [
    'by header, else by another', UpstreamPolicy.consistentHashing(HashInput.header('X-User'), { fallback: HashInput.header('X-Team') }),
    { algorithm: 'consistent-hashing', hashOn: { header: 'X-User' }, hashOnFallback: { header: 'X-Team' } },
  ],
  [
    'by cookie', UpstreamPolicy.consistentHashing(HashInput.cookie('user', '/shop')),
    { algorithm: 'consistent-hashing', hashOn: { cookie: 'user', cookiePath: '/shop' } },
  ],
  [
    'by query, else by path', UpstreamPolicy.consistentHashing(HashInput.queryArg('user'), { fallback: HashInput.path() }),
    { algorithm: 'consistent-hashing', hashOn: { queryArg: 'user' }, hashOnFallback: { input: 'path' } },
  ],
  ['by part of the path', UpstreamPolicy.consistentHashing(HashInput.uriCapture('id')), { algorithm: 'consistent-hashing', hashOn: { uriCapture: 'id' } }],
  [
    'by session', UpstreamPolicy.stickySessions('route', { cookiePath: '/shop' }),
    { algorithm: 'sticky-sessions', hashOn: { input: 'none' }, stickySessions: { cookie: 'route', cookiePath: '/shop' } },
  ],
])('chooses a pod %s', (_, policy, expected) => {
  expect(spec(policy)).toEqual(expected);
});

test.each<[string, () => UpstreamPolicy, () => UpstreamPolicy]>([
  ['TRF1300', () => UpstreamPolicy.latency({ slots: 9 }), () => UpstreamPolicy.latency({ slots: 10 })],
  ['TRF1300', () => UpstreamPolicy.latency({ slots: 65537 }), () => UpstreamPolicy.latency({ slots: 65536 })],
  ['TRF1301', () => hashing(HashInput.header('X User')), () => hashing(HashInput.header('X-User'))],
  ['TRF1303', () => hashing(HashInput.cookie('user', 'shop')), () => hashing(HashInput.cookie('user', '/shop'))],
  ['TRF1304', () => hashing(HashInput.cookie('a user')), () => hashing(HashInput.cookie('a-user'))],
  ['TRF1304', () => UpstreamPolicy.stickySessions('a;b'), () => UpstreamPolicy.stickySessions('a.b')],
  ['TRF1350', () => hashing(HashInput.ip(), HashInput.ip()), () => hashing(HashInput.ip(), HashInput.path())],
  ['TRF1350', () => hashing(HashInput.header('X-A'), HashInput.header('x-a')), () => hashing(HashInput.header('X-A'), HashInput.queryArg('x-a'))],
  ['TRF1350', () => hashing(HashInput.cookie('user'), HashInput.ip()), () => hashing(HashInput.header('user'), HashInput.ip())],
  ['TRF1350', () => hashing(HashInput.ip(), HashInput.cookie('user')), () => hashing(HashInput.ip(), HashInput.header('user'))],
  ['TRF1351', () => hashing(HashInput.queryArg('')), () => hashing(HashInput.queryArg('user'))],
  ['TRF1351', () => hashing(HashInput.uriCapture('')), () => hashing(HashInput.uriCapture('id'))],
])('%#: %s, and not where it is right', (code, failing, passing) => {
  expect(misuse(failing)).toMatchObject({ code });
  passing();
});

function hashing(hashOn: HashInput, fallback?: HashInput): UpstreamPolicy {
  return UpstreamPolicy.consistentHashing(hashOn, { fallback });
}

describe('a KongUpstreamPolicy', () => {
  test('is said of Services', () => {
    const chart = shopChart();

    new KongUpstreamPolicy(chart, 'policy', { policy: UpstreamPolicy.latency(), backends: [Backend.service(service(chart, 'web'))] })
      .attachTo(Backend.service(service(chart, 'api')));

    expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  annotations:
    konghq.com/upstream-policy: shop-policy
  name: web
  namespace: shop
spec:
  ports:
    - port: 80
---
apiVersion: configuration.konghq.com/v1beta1
kind: KongUpstreamPolicy
metadata:
  name: shop-policy
  namespace: shop
spec:
  algorithm: latency
---
apiVersion: v1
kind: Service
metadata:
  annotations:
    konghq.com/upstream-policy: shop-policy
  name: api
  namespace: shop
spec:
  ports:
    - port: 80
`);
  });

  test('stands without Services, for those that this app does not render', () => {
    const chart = shopChart();

    const policy = new KongUpstreamPolicy(chart, 'policy', { policy: UpstreamPolicy.latency() });
    expect(objects(chart)).toHaveLength(1);

    policy.attachTo(web());
    expect(reported(chart)).toContain('TRF1356 at shop/policy: got "Service web in namespace shop"');
  });

  test('is beside its Services', () => {
    const policy = new KongUpstreamPolicy(shopChart(), 'policy', { policy: UpstreamPolicy.latency() });

    expect(misuse(() => policy.attachTo(Backend.service('web', { namespace: 'other' })))).toMatchObject({ code: 'TRF1355', construct: 'shop/policy' });
    policy.attachTo(Backend.service('web', { namespace: 'shop' }));
  });

  test('keeps fields that nobody here knows', () => {
    const chart = shopChart();

    const policy = new KongUpstreamPolicy(chart, 'policy', { policy: UpstreamPolicy.latency() });
    ApiObject.of(policy).addJsonPatch(JsonPatch.add('/spec/fromTheFuture', [{ a: 1 }]));

    expect(objects(chart, false)[0].spec).toEqual({ algorithm: 'latency', fromTheFuture: [{ a: 1 }] });
  });
});

describe('a KongIngressConfig', () => {
  test('says the same in the words of the deprecated kind', () => {
    const chart = shopChart();

    new KongIngressConfig(chart, 'legacy', {
      upstream: UpstreamPolicy.consistentHashing(HashInput.header('X-User'), {
        fallback: HashInput.queryArg('user'), slots: 100, healthchecks: HealthChecks.active({ path: '/health', headers: { Host_Name: ['a'] }, healthyStatuses: [200] }),
      }),
      hostHeader: 'web.internal',
      backends: [Backend.service(service(chart, 'web'))],
    });

    expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  annotations:
    konghq.com/override: shop-legacy
  name: web
  namespace: shop
spec:
  ports:
    - port: 80
---
apiVersion: configuration.konghq.com/v1
kind: KongIngress
metadata:
  name: shop-legacy
  namespace: shop
upstream:
  algorithm: consistent-hashing
  hash_fallback: query_arg
  hash_fallback_query_arg: user
  hash_on: header
  hash_on_header: X-User
  healthchecks:
    active:
      headers:
        Host_Name:
          - a
      healthy:
        http_statuses:
          - 200
        interval: 10
        successes: 3
      http_path: /health
      unhealthy:
        http_failures: 3
        interval: 10
        tcp_failures: 3
        timeouts: 3
  host_header: web.internal
  slots: 100
`);
  });

  test('hashes on cookies and clients', () => {
    const chart = shopChart();

    new KongIngressConfig(chart, 'cookie', { upstream: hashing(HashInput.cookie('user')) });
    new KongIngressConfig(chart, 'ip', { upstream: hashing(HashInput.ip(), HashInput.consumer()) });

    expect(objects(chart).map(({ upstream }) => upstream)).toEqual([
      { algorithm: 'consistent-hashing', hash_on: 'cookie', hash_on_cookie: 'user', hash_on_cookie_path: '/' },
      { algorithm: 'consistent-hashing', hash_on: 'ip', hash_fallback: 'consumer' },
    ]);
  });

  test('has no sticky sessions', () => {
    const config = (id: string, upstream: UpstreamPolicy) => () => new KongIngressConfig(shopChart(), id, { upstream });

    expect(misuse(config('sticky', UpstreamPolicy.stickySessions('a')))).toMatchObject({ code: 'TRF1357' });
    expect(config('hashing', hashing(HashInput.cookie('a')))).not.toThrow();
  });

  test('is beside its Services', () => {
    const app = Testing.app();
    const config = (chart: Chart) => () => new KongIngressConfig(chart, 'config', { backends: [Backend.service('web', { namespace: 'shop' })] });

    expect(misuse(config(new Chart(app, 'other', { namespace: 'other' })))).toMatchObject({ code: 'TRF1355' });
    expect(config(shopChart(app))).not.toThrow();
  });
});
