import { ApiObject } from 'cdk8s';
import { AllowedRoutes, Gateway, GatewayClass, IGatewayClass, Listener, ListenerOptions, ListenerTls, RouteKind } from '../../../src';
import { listenerConflict } from '../../../src/core/listener-conflict';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { edge, https } from '../fixtures';

const SPEC: IGatewayClass = { gatewayClassName: 'other' };
const tls = ListenerTls.terminate('cert');

test.each([
  [Listener.http(), 'http'], [Listener.http({ port: 8080 }), 'http-8080'], [https('shop.example.com'), 'https-shop-example-com'],
  [https('*.example.com'), 'https-wildcard-example-com'], [Listener.tls({ tls: ListenerTls.passthrough() }), 'tls'],
  [Listener.tcp({ port: 5432 }), 'tcp-5432'], [Listener.udp({ port: 53, name: 'dns' }), 'dns'],
  [Listener.custom('example.com/MQTT', { port: 1883 }), 'mqtt-1883'],
  [https(`${'long.'.repeat(12)}example.com`), 'https-long-long-long-long-long-long-long-long-long-lon-cd03cf71'],
])('%#: its name is stable and tells what it is', (listener, name) => {
  expect(listener.name).toBe(name);
});

test('listeners of all protocols', () => {
  const chart = shopChart();

  new Gateway(chart, 'all', {
    gatewayClass: SPEC,
    listeners: [
      Listener.http({ hostname: '*.example.com', allowedRoutes: AllowedRoutes.same() }),
      Listener.https({ tls: ListenerTls.terminate('edge', { additionalCertificates: ['more'], options: { 'example.com/min-version': '1.3' } }) }),
      Listener.tls({ port: 8443, tls: ListenerTls.passthrough(), allowedRoutes: AllowedRoutes.labels({ team: 'edge' }) }),
      Listener.tcp({ port: 5432, allowedRoutes: AllowedRoutes.all(), routeKinds: [RouteKind.TCP] }),
      Listener.udp({ port: 53, allowedRoutes: AllowedRoutes.namespaces('shop', 'blog') }),
      Listener.custom('example.com/mqtt', { port: 1883 }),
    ],
  });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: shop-all
  namespace: shop
spec:
  gatewayClassName: other
  listeners:
    - allowedRoutes:
        namespaces:
          from: Same
      hostname: "*.example.com"
      name: http-wildcard-example-com
      port: 80
      protocol: HTTP
    - name: https
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: edge
          - name: more
        mode: Terminate
        options:
          example.com/min-version: "1.3"
    - allowedRoutes:
        namespaces:
          from: Selector
          selector:
            matchLabels:
              team: edge
      name: tls-8443
      port: 8443
      protocol: TLS
      tls:
        mode: Passthrough
    - allowedRoutes:
        kinds:
          - kind: TCPRoute
        namespaces:
          from: All
      name: tcp-5432
      port: 5432
      protocol: TCP
    - allowedRoutes:
        namespaces:
          from: Selector
          selector:
            matchExpressions:
              - key: kubernetes.io/metadata.name
                operator: In
                values:
                  - blog
                  - shop
      name: udp-53
      port: 53
      protocol: UDP
    - name: mqtt-1883
      port: 1883
      protocol: example.com/mqtt
`);
});

test('the certificate may be a construct, and in another namespace, which is granted', () => {
  const chart = shopChart();
  const secret = new ApiObject(chart, 'cert', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'edge', namespace: 'certs' }, type: 'kubernetes.io/tls', stringData: { 'tls.crt': '', 'tls.key': '' } });

  edge(chart, { listeners: [Listener.https({ tls: ListenerTls.terminate(secret) })] });

  expect(yaml(chart, 'Gateway')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: shop-edge
  namespace: shop
spec:
  gatewayClassName: kuma
  listeners:
    - name: https
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: edge
            namespace: certs
        mode: Terminate
`);
  expect(yaml(chart, 'ReferenceGrant')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata:
  name: shop-gateway-to-secret
  namespace: certs
spec:
  from:
    - group: gateway.networking.k8s.io
      kind: Gateway
      namespace: shop
  to:
    - group: ""
      kind: Secret
      name: edge
`);
});

test('reports a certificate of another type', () => {
  const chart = shopChart();
  const secret = new ApiObject(chart, 'cert', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'edge' } });

  edge(chart, { listeners: [Listener.https({ tls: ListenerTls.terminate(secret) })] });

  expect(reported(chart)).toContain('TRF1139 at shop/edge: got "Opaque", expected type kubernetes.io/tls of Secret edge');
});

test.each([
  ['TRF1021', () => Listener.http({ hostname: '10.0.0.1' }), () => Listener.http({ hostname: '*.example.com' })],
  ['TRF1022', () => Listener.tcp({ port: 0 }), () => Listener.tcp({ port: 1 })],
  ['TRF1133', () => Listener.http({ name: 'The edge' }), () => Listener.http({ name: 'the.edge' })],
  ['TRF1134', () => AllowedRoutes.namespaces('Shop'), () => AllowedRoutes.namespaces('shop')],
  ['TRF1134', () => AllowedRoutes.namespaces(), () => AllowedRoutes.all()],
  ['TRF1134', () => AllowedRoutes.labels({}), () => AllowedRoutes.labels({ a: '' })],
  ['TRF1135', () => Listener.custom('mqtt', { port: 1883 }), () => Listener.custom('example.com/mqtt', { port: 1883 })],
  ['TRF1143', () => Listener.http({ routeKinds: [RouteKind.TCP] }), () => Listener.http({ routeKinds: [RouteKind.GRPC] })],
  ['TRF1105', () => certificates(65), () => certificates(64)],
  ['TRF1023', () => ListenerTls.terminate('Edge cert'), () => ListenerTls.terminate('edge-cert')],
] as [string, () => unknown, () => unknown][])('%s: refuses a value, not its neighbour (%#)', (code, refused, taken) => {
  expect(misuse(refused)).toMatchObject({ code, fix: expect.stringMatching(/\S/) });
  taken();
});

test('routes may be of kinds that only some controller knows', () => {
  const chart = shopChart();

  edge(chart, { gatewayClass: SPEC, listeners: [Listener.http({ routeKinds: [RouteKind.HTTP], otherRouteKinds: { ExampleRoute: 'example.com' } })] });

  expect(objects(chart)[0].spec.listeners[0].allowedRoutes.kinds).toEqual([{ kind: 'HTTPRoute' }, { group: 'example.com', kind: 'ExampleRoute' }]);
});

test('refuses more than eight kinds of routes', () => {
  const others = (count: number) => Object.fromEntries([...Array(count).keys()].map(i => [`Route${i}`, 'example.com']));

  expect(misuse(() => Listener.http({ otherRouteKinds: others(9) })).expected).toBe('at most 8 kinds of routes on a listener');
  Listener.http({ otherRouteKinds: others(8) });
});

const named = (name: string): ListenerOptions => ({ name });

test.each([
  ['name', Listener.http(named('a')), Listener.http({ ...named('a'), port: 81 }), Listener.http({ ...named('b'), port: 81 })],
  ['protocol', Listener.http(named('a')), Listener.https({ ...named('b'), port: 80, tls }), Listener.https({ ...named('b'), tls })],
  ['protocol', Listener.http(named('a')), Listener.tcp({ ...named('b'), port: 80 }), Listener.udp({ ...named('b'), port: 80 })],
  ['hostname', Listener.http(named('a')), Listener.http(named('b')), Listener.http({ ...named('b'), hostname: 'b.com' })],
  ['hostname', Listener.https({ ...named('a'), tls }), Listener.tls({ ...named('b'), tls }), Listener.tls({ ...named('b'), hostname: 'b.com', tls })],
  ['hostname', Listener.tcp({ ...named('a'), port: 1 }), Listener.tcp({ ...named('b'), port: 1 }), Listener.tcp({ ...named('b'), port: 2 })],
])('refuses listeners that share a %s (%#)', (what, first, second, neighbour) => {
  const together = (other: Listener) => () => edge(shopChart(), { gatewayClass: SPEC, listeners: [first, other] });

  expect(listenerConflict(first, second)).toBe(what);
  expect(misuse(together(second))).toMatchObject({ code: 'TRF1131', construct: 'shop/edge' });
  expect(together(neighbour)).not.toThrow();
});

test.each([
  ['Kuma serves HTTP and HTTPS', GatewayClass.kuma(), [Listener.tcp({ port: 1 })], [https()]],
  ['a gateway between meshes serves HTTP', GatewayClass.named('cross', {
    parameters: { apiGroup: 'kuma.io', kind: 'MeshGatewayConfig', name: 'cross', crossMesh: true },
  }), [https()], [Listener.http()]],
  ['Kong takes one certificate', GatewayClass.kong(), [Listener.https({ tls: ListenerTls.terminate('a', { additionalCertificates: ['b'] }) })], [https()]],
  ['Kong Operator takes a hostname once', GatewayClass.kongOperator(), [Listener.http({ hostname: 'a.com' }), https('a.com')], [Listener.http(), https('a.com')]],
] as [string, IGatewayClass, Listener[], Listener[]][])('%s', (_, gatewayClass, refused, taken) => {
  expect(misuse(() => edge(shopChart(), { gatewayClass, listeners: refused })).code).toBe('TRF1137');
  edge(shopChart(), { gatewayClass, listeners: taken });
});

test('what the API server would not take together is counted', () => {
  const listeners = (count: number) => [...Array(count).keys()].map(i => Listener.http({ port: 8000 + i }));

  expect(misuse(() => edge(shopChart(), { listeners: listeners(65) })).expected).toBe('at most 64 listeners of a Gateway');
  expect(objects(edge(shopChart(), { listeners: listeners(64) }).node.scope as never)).toHaveLength(1);
});

function certificates(count: number): ListenerTls {
  return ListenerTls.terminate('cert-0', { additionalCertificates: [...Array(count - 1).keys()].map(i => `cert-${i + 1}`) });
}
