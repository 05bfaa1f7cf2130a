/** What only the experimental channel has. */
import { Chart, Duration, Size } from 'cdk8s';
import {
  Backend, BackendTrust, Gateway, GatewayController, GrpcMatch, HttpFilter, HttpRule, KongIngress, MinRetryRate, PolicyTarget, RetryBudget,
  RouteRetry, RouteSpec, SessionPersistence, XBackend, XBackendProps, XBackendProtocol, XBackendTls, XBackendTrafficPolicy,
  XBackendTrafficPolicyProps, XMesh,
} from '../../src';
import { AdmitOptions } from '../../src/admission';
import { misuse, objects, shopChart, yaml } from '../fixtures';
import { http, route, TO_API } from './fixtures';

const EXPERIMENTAL: AdmitOptions = { channel: 'experimental', targets: ['spec'] };
const AUTH = Backend.service('auth', { namespace: 'security', port: 9000 });

function ruleOf(rule: HttpRule): any {
  const chart = shopChart();
  route(chart, { spec: http(rule) });
  return objects(chart, EXPERIMENTAL).find(({ kind }) => kind === 'HTTPRoute').spec.rules[0];
}

test('a rule that tries again, keeps sessions and asks who may', () => {
  const chart = shopChart();

  route(chart, {
    spec: http({
      retry: { codes: [502, 503], attempts: 3, backoff: Duration.millis(250) },
      sessionPersistence: SessionPersistence.permanentCookie(Duration.hours(1), 'shop-session'),
      filters: [HttpFilter.externalAuthHttp(AUTH, {
        path: '/check', allowedHeaders: ['Cookie'], allowedResponseHeaders: ['X-User'], bodySize: Size.kibibytes(8),
      })],
    }),
  });

  expect(yaml(chart, 'HTTPRoute', EXPERIMENTAL)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-route
  namespace: shop
spec:
  parentRefs:
    - name: shop-edge
  rules:
    - backendRefs:
        - name: api
          port: 8080
      filters:
        - externalAuth:
            backendRef:
              name: auth
              namespace: security
              port: 9000
            forwardBody:
              maxSize: 8192
            http:
              allowedHeaders:
                - cookie
              allowedResponseHeaders:
                - x-user
              path: /check
            protocol: HTTP
          type: ExternalAuth
      retry:
        attempts: 3
        backoff: 250ms
        codes:
          - 502
          - 503
      sessionPersistence:
        absoluteTimeout: 1h
        cookieConfig:
          lifetimeType: Permanent
        sessionName: shop-session
`);
  expect(objects(chart, EXPERIMENTAL).find(({ kind }) => kind === 'ReferenceGrant').spec.to).toEqual([{ group: '', kind: 'Service', name: 'auth' }]);
});

test('may ask over gRPC', () => {
  expect(ruleOf({ filters: [HttpFilter.externalAuthGrpc(AUTH), HttpFilter.externalAuthGrpc(AUTH, { allowedHeaders: ['cookie'] })] }).filters).toEqual([
    { type: 'ExternalAuth', externalAuth: { protocol: 'GRPC', backendRef: { name: 'auth', namespace: 'security', port: 9000 }, grpc: {} } },
    { type: 'ExternalAuth', externalAuth: { protocol: 'GRPC', backendRef: { name: 'auth', namespace: 'security', port: 9000 }, grpc: { allowedHeaders: ['cookie'] } } },
  ]);
});

test.each<[SessionPersistence, object]>([
  [SessionPersistence.cookie(), {}],
  [SessionPersistence.cookie({ sessionName: 's', absoluteTimeout: Duration.minutes(5) }), { sessionName: 's', absoluteTimeout: '5m' }],
  [SessionPersistence.permanentCookie(Duration.hours(1)), { absoluteTimeout: '1h', cookieConfig: { lifetimeType: 'Permanent' } }],
  [SessionPersistence.header({ sessionName: 'x-session' }), { type: 'Header', sessionName: 'x-session' }],
])('sessions are kept by cookie or header (%#)', (sessionPersistence, fields) => {
  expect(ruleOf({ sessionPersistence }).sessionPersistence).toEqual(fields);
});

test('calls of gRPC keep sessions as well', () => {
  const chart = shopChart();

  route(chart, {
    gateway: Gateway.fromGatewayName('edge'),
    spec: RouteSpec.grpc({ rules: [{ matches: [GrpcMatch.service('shop.Cart')], backends: TO_API.backends, sessionPersistence: SessionPersistence.cookie() }] }),
  });

  expect(objects(chart, EXPERIMENTAL)[0].spec.rules[0].sessionPersistence).toEqual({});
});

test.each<[RouteRetry, RouteRetry]>([
  [{}, { attempts: 1 }],
  [{ codes: [399] }, { codes: [400] }],
  [{ codes: [600] }, { codes: [599] }],
  [{ codes: [503, 503] }, { codes: [503, 502] }],
  [{ attempts: 0 }, { backoff: Duration.millis(1) }],
])('refuses to try again %j', (refused, taken) => {
  expect(misuse(() => http({ retry: refused })).code).toBe('TRF1126');
  http({ retry: taken });
});

test.each<[string, () => unknown, () => unknown]>([
  ['TRF1125', () => SessionPersistence.cookie({ sessionName: 'a'.repeat(129) }), () => SessionPersistence.cookie({ sessionName: 'a'.repeat(128) })],
  ['TRF1125', () => SessionPersistence.header({ sessionName: '' }), () => SessionPersistence.header({ sessionName: 'a' })],
  ['TRF1011', () => SessionPersistence.permanentCookie(Duration.hours(100_000)), () => SessionPersistence.permanentCookie(Duration.hours(99_999))],
  ['TRF1124', () => HttpFilter.externalAuthHttp(AUTH, { allowedHeaders: ['a', 'A'] }), () => HttpFilter.externalAuthHttp(AUTH, { allowedHeaders: ['a', 'b'] })],
  ['TRF1124', () => HttpFilter.externalAuthGrpc(AUTH, { bodySize: Size.kibibytes(0) }), () => HttpFilter.externalAuthGrpc(AUTH, { bodySize: Size.kibibytes(1) })],
  ['TRF1101', () => HttpFilter.externalAuthHttp(AUTH, { path: 'check' }), () => HttpFilter.externalAuthHttp(AUTH, { path: '/check' })],
  ['TRF1105', () => HttpFilter.externalAuthHttp(AUTH, { allowedResponseHeaders: headers(65) }), () => HttpFilter.externalAuthHttp(AUTH, { allowedResponseHeaders: headers(64) })],
  ['TRF1107', () => ruleOf({ filters: [HttpFilter.externalAuthHttp(Backend.service('auth', { port: 1, weight: 1 }))] }), () => ruleOf({ filters: [HttpFilter.externalAuthHttp(AUTH)] })],
  ['TRF1113', () => RouteSpec.http({ rules: [{ filters: [HttpFilter.externalAuthHttp(AUTH)] }] }), () => http({ filters: [HttpFilter.externalAuthHttp(AUTH)] })],
])('%s: refuses a value, not its neighbour (%#)', (code, refused, taken) => {
  expect(misuse(refused)).toMatchObject({ code, fix: expect.stringMatching(/\S/) });
  taken();
});

describe('XBackendTrafficPolicy', () => {
  const policy = (chart: Chart, props: Partial<XBackendTrafficPolicyProps>) => new XBackendTrafficPolicy(chart, 'policy', { targets: [PolicyTarget.service('api')], ...props });

  test('limits retries, and keeps sessions', () => {
    const chart = shopChart();

    policy(chart, {
      targets: [PolicyTarget.service('api'), PolicyTarget.named('example.com', 'Pool', 'pool')],
      retryBudget: { percent: 0, interval: Duration.hours(1) },
      minRetryRate: { count: 5, interval: Duration.millis(500) },
      sessionPersistence: SessionPersistence.header({ sessionName: 'x-session' }),
    });

    expect(yaml(chart, undefined, EXPERIMENTAL)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.x-k8s.io/v1alpha1
kind: XBackendTrafficPolicy
metadata:
  name: shop-policy
  namespace: shop
spec:
  retryConstraint:
    budget:
      interval: 1h
      percent: 0
    minRetryRate:
      count: 5
      interval: 500ms
  sessionPersistence:
    sessionName: x-session
    type: Header
  targetRefs:
    - group: ""
      kind: Service
      name: api
    - group: example.com
      kind: Pool
      name: pool
`);
  });

  const budget = (retryBudget: RetryBudget) => ({ retryBudget });
  const rate = (count: number, interval: Duration): { minRetryRate: MinRetryRate } => ({ minRetryRate: { count, interval } });
  const second = Duration.seconds(1);

  test.each<[string, Partial<XBackendTrafficPolicyProps>, Partial<XBackendTrafficPolicyProps>]>([
    ['TRF1179', {}, budget({})],
    ['TRF1179', budget({ percent: 101 }), budget({ percent: 100 })],
    ['TRF1179', budget({ interval: Duration.millis(999) }), budget({ interval: second })],
    ['TRF1179', budget({ interval: Duration.minutes(61) }), budget({ interval: Duration.minutes(60) })],
    ['TRF1179', rate(0, second), rate(1, second)],
    ['TRF1179', rate(1_000_001, second), rate(1_000_000, second)],
    ['TRF1179', rate(1, Duration.millis(0)), rate(1, Duration.millis(1))],
    ['TRF1178', { ...budget({}), targets: [] }, budget({})],
    ['TRF1178', { ...budget({}), targets: [PolicyTarget.service('api', { portName: 'http' })] }, budget({})],
  ])('%s: refuses a policy, not its neighbour (%#)', (code, refused, taken) => {
    expect(misuse(() => policy(shopChart(), refused))).toMatchObject({ code, construct: 'shop/policy' });
    policy(shopChart(), taken);
  });
});

describe('XMesh', () => {
  const controller = GatewayController.named('example.com/mesh');

  test('tells of a mesh', () => {
    const chart = shopChart();

    new XMesh(chart, 'mesh', { controller, description: 'of the shop', parameters: { apiGroup: 'example.com', kind: 'MeshConfig', name: 'shop', namespace: 'mesh' } });

    expect(yaml(chart, undefined, EXPERIMENTAL)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.x-k8s.io/v1alpha1
kind: XMesh
metadata:
  name: shop-mesh
spec:
  controllerName: example.com/mesh
  description: of the shop
  parametersRef:
    group: example.com
    kind: MeshConfig
    name: shop
    namespace: mesh
`);
  });

  test('refuses a description that is too long', () => {
    const of = (length: number) => () => new XMesh(shopChart(), 'mesh', { controller, description: 'a'.repeat(length) });

    expect(misuse(of(65))).toMatchObject({ code: 'TRF1123', construct: 'shop/mesh' });
    expect(of(64)).not.toThrow();
  });
});

describe('XBackend', () => {
  const backend = (chart: Chart, props: Partial<XBackendProps> = {}) => new XBackend(chart, 'payments', { hostname: 'api.example.com', port: 443, ...props });

  test('is a host outside, that routes lead to', () => {
    // GIVEN
    const chart = shopChart();

    // WHEN
    const payments = backend(chart, {
      protocol: XBackendProtocol.HTTP2,
      tls: XBackendTls.clientAndServer('shop-identity', { hostname: 'api.example.com', trust: BackendTrust.system() }),
    });
    route(chart, { spec: http({ backends: [Backend.object(payments, { weight: 9, port: 443 }), Backend.named('example.com', 'Pool', 'pool', { namespace: 'pools', weight: 1 })] }) });

    // THEN
    expect(yaml(chart, 'XBackend', EXPERIMENTAL)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.x-k8s.io/v1alpha1
kind: XBackend
metadata:
  name: shop-payments
  namespace: shop
spec:
  externalHostname:
    hostname: api.example.com
  port:
    port: 443
  protocol: HTTP2
  tls:
    clientCertificateRef:
      name: shop-identity
    mode: ClientAndServer
    validation:
      hostname: api.example.com
      wellKnownCACertificates: System
  type: ExternalHostname
`);
    expect(objects(chart, EXPERIMENTAL).find(({ kind }) => kind === 'HTTPRoute').spec.rules[0].backendRefs).toEqual([
      { group: 'gateway.networking.x-k8s.io', kind: 'XBackend', name: 'shop-payments', port: 443, weight: 9 },
      { group: 'example.com', kind: 'Pool', name: 'pool', namespace: 'pools', weight: 1 },
    ]);
    expect(objects(chart, EXPERIMENTAL).find(({ kind }) => kind === 'ReferenceGrant').spec.to).toEqual([{ group: 'example.com', kind: 'Pool', name: 'pool' }]);
  });

  test.each([[XBackendTls.none(), { mode: 'None' }], [XBackendTls.serverOnly(), { mode: 'ServerOnly' }]])('may be called otherwise (%#)', (tls, fields) => {
    const chart = shopChart();

    backend(chart, { tls });

    expect(objects(chart, EXPERIMENTAL)[0].spec.tls).toEqual(fields);
  });

  test.each<[string, Partial<XBackendProps>, Partial<XBackendProps>]>([
    ['TRF1180', { hostname: 'api.shop.svc.cluster.local' }, { hostname: 'api.shop.svc' }],
    ['TRF1021', { hostname: '192.0.2.1' }, { hostname: 'a.b' }],
    ['TRF1022', { port: 0 }, { port: 1 }],
  ])('%s: refuses a backend, not its neighbour (%#)', (code, refused, taken) => {
    expect(misuse(() => backend(shopChart(), refused))).toMatchObject({ code, construct: 'shop/payments' });
    backend(shopChart(), taken);
  });

  test('is none for what leads to Services only', () => {
    const chart = shopChart();
    const payments = Backend.object(backend(chart));

    expect(misuse(() => new KongIngress(chart, 'ingress', { backend: payments }))).toMatchObject({ code: 'TRF1035', value: 'XBackend shop-payments' });
    new KongIngress(chart, 'other', { backend: Backend.service('api', { port: 80 }) });
  });
});

function headers(count: number): string[] {
  return [...Array(count).keys()].map(i => `x-${i}`);
}
