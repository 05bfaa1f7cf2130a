import { Backend, GatewayClass, Listener, ListenerTls, RouteParent, RouteSpec } from '../../../../src';
import { misuse, reported, shopChart, yaml } from '../../../fixtures';
import { edge, route } from '../../fixtures';

const backends = [Backend.service('db', { port: 5432 })];
const OTHER = GatewayClass.named('other');

test('TLS connections go by the name that clients ask for', () => {
  const chart = shopChart();
  const gateway = edge(chart, { gatewayClass: GatewayClass.kongOperator(), listeners: [Listener.tls({ tls: ListenerTls.passthrough() })] });

  route(chart, { gateway, spec: RouteSpec.tls({ hostnames: ['db.example.com'], backends, ruleName: 'all' }) });

  expect(yaml(chart, 'TLSRoute')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: TLSRoute
metadata:
  name: shop-route
  namespace: shop
spec:
  hostnames:
    - db.example.com
  parentRefs:
    - name: shop-edge
  rules:
    - backendRefs:
        - name: db
          port: 5432
      name: all
`);
});

test('TCP and UDP go by the port of the listener', () => {
  const chart = shopChart();
  const [tcp, udp] = [Listener.tcp({ port: 5432 }), Listener.udp({ port: 53 })];
  const gateway = edge(chart, { gatewayClass: OTHER, listeners: [tcp, udp] });

  route(chart, { parents: [RouteParent.gateway(gateway, { listener: tcp })], spec: RouteSpec.tcp({ backends }) });
  expect(yaml(chart, 'TCPRoute')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: TCPRoute
metadata:
  name: shop-route
  namespace: shop
spec:
  parentRefs:
    - name: shop-edge
      sectionName: tcp-5432
  rules:
    - backendRefs:
        - name: db
          port: 5432
`);

  const other = shopChart();
  route(other, { gateway: edge(other, { gatewayClass: OTHER, listeners: [udp] }), spec: RouteSpec.udp({ backends }) });
  expect(yaml(other, 'UDPRoute')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: UDPRoute
metadata:
  name: shop-route
  namespace: shop
spec:
  parentRefs:
    - name: shop-edge
  rules:
    - backendRefs:
        - name: db
          port: 5432
`);
});

test('reports a listener of another protocol', () => {
  const chart = shopChart();

  route(chart, { gateway: edge(chart, { gatewayClass: OTHER }), spec: RouteSpec.tcp({ backends }) });

  expect(reported(chart)).toContain('TRF1143 at shop/route: got "TCPRoute", expected a kind that listener http of Gateway shop-edge takes');
});

test.each([
  ['TRF1119', () => RouteSpec.tls({ hostnames: [], backends }), () => RouteSpec.tls({ hostnames: ['*.example.com'], backends })],
  ['TRF1021', () => RouteSpec.tls({ hostnames: ['10.0.0.1'], backends }), () => RouteSpec.tls({ hostnames: ['a'], backends })],
  ['TRF1105', () => tls(1025), () => tls(1024)],
  ['TRF1105', () => RouteSpec.tcp({ backends: Array(17).fill(backends[0]) }), () => RouteSpec.tcp({ backends: Array(16).fill(backends[0]) })],
  ['TRF1113', () => RouteSpec.udp({ backends: [] }), () => RouteSpec.udp({ backends })],
  ['TRF1115', () => RouteSpec.udp({ backends, ruleName: 'A' }), () => RouteSpec.udp({ backends, ruleName: 'a' })],
])('%s: refuses a value, not its neighbour (%#)', (code, refused, taken) => {
  expect(misuse(refused)).toMatchObject({ code, fix: expect.stringMatching(/\S/) });
  taken();
});

function tls(count: number): RouteSpec {
  return RouteSpec.tls({ hostnames: [...Array(count).keys()].map(i => `h${i}.example.com`), backends });
}
