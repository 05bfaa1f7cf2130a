import { Duration } from 'cdk8s';
import { Clients, MeshDestination, MeshTimeout, PolicyRole, Proxies } from '../../../../src';
import { misuse, objects, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

const second = Duration.seconds(1);

test('cuts requests to a destination after the given time', () => {
  const { chart, api } = shop();

  new MeshTimeout(chart, 'timeouts', { to: [api], request: Duration.seconds(5) });

  expect(yaml(chart, 'MeshTimeout')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-timeouts
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        http:
          requestTimeout: 5s
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
`);
});

test('has a time for everything proxies wait for; zero is for ever', () => {
  const { chart, mesh } = shop();

  new MeshTimeout(chart, 'timeouts', {
    mesh, connection: second, idle: Duration.minutes(90), request: Duration.millis(0), requestHeaders: second, streamIdle: Duration.hours(1),
    maxStreamDuration: Duration.days(1), maxConnectionDuration: Duration.days(1),
  });

  expect(objects(chart).find(({ kind }) => kind === 'MeshTimeout').spec.rules).toEqual([{
    default: {
      connectionTimeout: '1s', idleTimeout: '1h30m',
      http: { requestTimeout: '0s', requestHeadersTimeout: '1s', streamIdleTimeout: '1h', maxStreamDuration: '24h', maxConnectionDuration: '24h' },
    },
  }]);
});

test('differs by who calls, as far as that can be known in time', () => {
  const { chart, web, api } = shop();
  const policy = new MeshTimeout(chart, 'timeouts', { proxies: Proxies.workload(api), idle: second });

  policy.addRuleFor([web, Clients.connection({ serverName: 'api.example.com' })], { request: second });

  expect(policy.roles).toEqual([PolicyRole.WORKLOAD_OWNER]);
  expect(yaml(chart, 'MeshTimeout')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-timeouts
  namespace: shop
spec:
  rules:
    - default:
        idleTimeout: 1s
    - default:
        http:
          requestTimeout: 1s
      matches:
        - spiffeID:
            type: Exact
            value: spiffe://default.default.mesh.local/ns/shop/sa/web
        - sni:
            type: Exact
            value: api.example.com
  targetRef:
    kind: Dataplane
    labels:
      app: api
`);
});

test('is written the old way on request', () => {
  const { chart, mesh, web } = shop();
  const policy = new MeshTimeout(chart, 'timeouts', { mesh, legacyFrom: true, request: second, metadata: { namespace: 'kuma-system' } });

  policy.addTo([MeshDestination.mesh()], { idle: second });

  expect(objects(chart).filter(({ kind }) => kind === 'MeshTimeout').map(({ metadata, spec }) => [metadata.name, spec])).toEqual([
    ['shop-timeouts', { targetRef: { kind: 'Mesh' }, from: [{ targetRef: { kind: 'Mesh' }, default: { http: { requestTimeout: '1s' } } }] }],
    ['shop-timeouts-system', { targetRef: { kind: 'Mesh' }, to: [{ targetRef: { kind: 'Mesh' }, default: { idleTimeout: '1s' } }] }],
  ]);
  expect(misuse(() => policy.addRuleFor([web], { request: second }))).toMatchObject({ code: 'TRF1242' });
});

describe('refuses', () => {
  test('nothing, and headers alone', () => {
    const { chart, mesh } = shop();

    expect(misuse(() => new MeshTimeout(chart, 'a', { mesh }))).toMatchObject({ code: 'TRF1230' });
    expect(misuse(() => new MeshTimeout(chart, 'b', { mesh, requestHeaders: second }))).toMatchObject({ code: 'TRF1269' });
    expect(() => new MeshTimeout(chart, 'c', { mesh, requestHeaders: second, streamIdle: second })).not.toThrow();
  });

  test('no time for a connection', () => {
    const { chart, mesh } = shop();

    expect(misuse(() => new MeshTimeout(chart, 'a', { mesh, connection: Duration.millis(0) }))).toMatchObject({ code: 'TRF1254' });
    expect(() => new MeshTimeout(chart, 'b', { mesh, idle: Duration.millis(0) })).not.toThrow();
  });

  test('what cannot depend on who calls', () => {
    const { chart, mesh, web } = shop();
    const policy = new MeshTimeout(chart, 'timeouts', { mesh, idle: second });

    expect(misuse(() => policy.addRuleFor([web], { connection: second, request: second }))).toMatchObject({ code: 'TRF1247', value: 'connectionTimeout' });
    expect(misuse(() => policy.addRuleFor([web], { request: second, maxStreamDuration: second }))).toMatchObject({ code: 'TRF1247', value: 'http.maxStreamDuration' });
    expect(() => policy.addRuleFor([web], { request: second })).not.toThrow();
    expect(() => policy.addRuleFor([Clients.connection({ serverName: 'api.example.com' })], { connection: second })).not.toThrow();
  });

  test('clients of whom nothing is known, or none', () => {
    const { chart, mesh, web } = shop();
    const policy = new MeshTimeout(chart, 'timeouts', { mesh, idle: second });

    expect(misuse(() => policy.addRuleFor([Clients.connection({})], { request: second }))).toMatchObject({ code: 'TRF1248' });
    expect(misuse(() => policy.addRuleFor([], { request: second }))).toMatchObject({ code: 'TRF1241' });
    expect(() => policy.addRuleFor([web], { request: second })).not.toThrow();
  });
});
