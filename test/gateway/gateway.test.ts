import { App, Testing } from 'cdk8s';
import {
  Backend, Gateway, GatewayAddress, GatewayClass, GatewayProps, GatewayRoute, Listener, ListenerTls, RedirectStatus, RouteParent, RouteSpec,
} from '../../src';
import { misuse, objects, reported, shopChart, yaml } from '../fixtures';
import { edge, http, https, route } from './fixtures';

const PARAMETERS = { apiGroup: 'gateway-operator.konghq.com', kind: 'GatewayConfiguration', name: 'edge' };

test('a gateway of a mesh', () => {
  const chart = shopChart();

  new Gateway(chart, 'edge', {
    gatewayClass: GatewayClass.kuma(),
    mesh: { meshName: 'shop' },
    metadata: { labels: { team: 'edge' } },
    listeners: [Listener.http(), https('*.example.com')],
  });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  labels:
    kuma.io/mesh: shop
    team: edge
  name: shop-edge
  namespace: shop
spec:
  gatewayClassName: kuma
  listeners:
    - name: http
      port: 80
      protocol: HTTP
    - hostname: "*.example.com"
      name: https-wildcard-example-com
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: edge-cert
        mode: Terminate
`);
});

test('addresses, and what the controller makes for it', () => {
  const chart = shopChart();

  edge(chart, {
    gatewayClass: GatewayClass.kongOperator(),
    addresses: [GatewayAddress.ip('192.0.2.1'), GatewayAddress.hostname('edge.example.com'), GatewayAddress.any('IPAddress'), GatewayAddress.custom('example.com/lease', 'a')],
    infrastructureLabels: { 'example.com/team': 'edge' },
    infrastructureAnnotations: { 'example.com/cost-center': 'any text' },
    parameters: PARAMETERS,
  });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: shop-edge
  namespace: shop
spec:
  addresses:
    - type: IPAddress
      value: 192.0.2.1
    - type: Hostname
      value: edge.example.com
    - type: IPAddress
    - type: example.com/lease
      value: a
  gatewayClassName: kong
  infrastructure:
    annotations:
      example.com/cost-center: any text
    labels:
      example.com/team: edge
    parametersRef:
      group: gateway-operator.konghq.com
      kind: GatewayConfiguration
      name: edge
  listeners:
    - name: http
      port: 80
      protocol: HTTP
`);
});

test.each<[string, Partial<GatewayProps>, Partial<GatewayProps>]>([
  ['TRF1138', { infrastructureLabels: { 'a/b/c': 'x' } }, { infrastructureLabels: { 'a/b': 'x' } }],
  ['TRF1138', { infrastructureLabels: { a: 'not a label' } }, { infrastructureAnnotations: { a: 'not a label' } }],
  ['TRF1138', { infrastructureAnnotations: { a: 'a'.repeat(4097) } }, { infrastructureAnnotations: { a: 'a'.repeat(4096) } }],
  ['TRF1105', { infrastructureLabels: labels(9) }, { infrastructureLabels: labels(8) }],
  ['TRF1105', { infrastructureAnnotations: labels(17) }, { infrastructureAnnotations: labels(16) }],
  ['TRF1105', { addresses: addresses(17) }, { addresses: addresses(16) }],
  ['TRF1136', { addresses: [...addresses(1), ...addresses(1)] }, { addresses: [GatewayAddress.any('IPAddress'), GatewayAddress.any('IPAddress')] }],
  ['TRF1122', { parameters: { ...PARAMETERS, namespace: 'other' } }, { parameters: { ...PARAMETERS, namespace: 'shop' } }],
])('%s: refuses a setting, not its neighbour (%#)', (code, refused, taken) => {
  expect(misuse(() => edge(shopChart(), refused))).toMatchObject({ code, construct: 'shop/edge' });
  edge(shopChart(), taken);
});

test('refuses an address that is none', () => {
  expect(misuse(() => GatewayAddress.ip('edge.example.com')).code).toBe('TRF1136');
  GatewayAddress.ip('2001:db8::1');
});

test('reports a gateway without listeners', () => {
  const chart = shopChart();
  const gateway = edge(chart, { listeners: [] });
  expect(reported(chart)).toContain('TRF1132 at shop/edge: got [], expected a listener');

  gateway.addListener(Listener.http());

  expect(objects(chart)[0].spec.listeners).toEqual([{ name: 'http', port: 80, protocol: 'HTTP' }]);
});

describe('redirectHttpToHttps', () => {
  test('sends plain requests away, and keeps other routes off them', () => {
    const chart = shopChart();
    const gateway = edge(chart);
    gateway.redirectHttpToHttps();
    gateway.addListener(https());

    new GatewayRoute(chart, 'shop', { gateway, spec: http() });

    expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: shop-edge
  namespace: shop
spec:
  gatewayClassName: kuma
  listeners:
    - name: http
      port: 80
      protocol: HTTP
    - name: https
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: edge-cert
        mode: Terminate
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-edge-redirect-to-https
  namespace: shop
spec:
  parentRefs:
    - name: shop-edge
      sectionName: http
  rules:
    - filters:
        - requestRedirect:
            scheme: https
            statusCode: 301
          type: RequestRedirect
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-shop
  namespace: shop
spec:
  parentRefs:
    - name: shop-edge
      sectionName: https
  rules:
    - backendRefs:
        - name: api
          port: 8080
`);
  });

  test('names the port of HTTPS where it is not the usual one, and the status asked for', () => {
    const chart = shopChart();
    const gateway = edge(chart, { gatewayClass: { gatewayClassName: 'other' } });
    gateway.addListener(Listener.https({ port: 8443, tls: https()._tls as never }));

    gateway.redirectHttpToHttps(RedirectStatus.PERMANENT_REDIRECT);

    expect(redirectOf(chart)).toEqual({ scheme: 'https', port: 8443, statusCode: 308 });
  });

  test('a route that asks for plain HTTP by name is served there', () => {
    const chart = shopChart();
    const gateway = edge(chart, { listeners: [Listener.http(), https()] });
    gateway.redirectHttpToHttps();

    route(chart, { gateway: undefined, parents: [RouteParent.gateway(gateway, { listener: 'http' })] });

    expect(parentsOf(chart, 'shop-route')).toEqual([{ name: 'shop-edge', sectionName: 'http' }]);
  });

  test('with Kong, the routes say it themselves, those before and those after', () => {
    const chart = shopChart();
    const gateway = edge(chart, { gatewayClass: GatewayClass.kong(), listeners: [Listener.http(), https()] });
    new GatewayRoute(chart, 'before', { gateway, spec: http() });

    gateway.redirectHttpToHttps();
    new GatewayRoute(chart, 'after', { gateway, spec: http() });
    new GatewayRoute(chart, 'own', { gateway, spec: http(), metadata: { annotations: { 'konghq.com/protocols': 'http,https' } } });
    new GatewayRoute(chart, 'plain', { parents: [RouteParent.gateway(gateway, { listener: 'http' })], spec: http() });

    const routes = objects(chart).filter(({ kind }) => kind === 'HTTPRoute');
    const annotations = { 'konghq.com/protocols': 'https', 'konghq.com/https-redirect-status-code': '301' };
    expect(routes.map(({ metadata }) => metadata.annotations)).toEqual([annotations, annotations, { ...annotations, 'konghq.com/protocols': 'http,https' }, undefined]);
    expect(routes[1].spec.parentRefs).toEqual([{ name: 'shop-edge', sectionName: 'https' }]);
  });

  test('of Kong has calls of gRPC refused, which no client would send again, and leaves other connections alone', () => {
    const chart = shopChart();
    const gatewayClass = GatewayClass.kongOperator();
    const listeners = [Listener.http(), https(), Listener.tls({ port: 8443, hostname: 'vault.example.com', tls: ListenerTls.passthrough() })];
    const gateway = edge(chart, { gatewayClass, listeners });
    gateway.redirectHttpToHttps();

    const backends = [Backend.service('shop', { port: 80 })];
    new GatewayRoute(chart, 'rpc', { gateway, spec: RouteSpec.grpc({ rules: [{ backends }] }) });
    new GatewayRoute(chart, 'vault', { gateway, spec: RouteSpec.tls({ hostnames: ['vault.example.com'], backends }) });

    const annotations = objects(chart).filter(({ kind }) => /Route$/.test(kind)).map(({ metadata }) => metadata.annotations);
    expect(annotations).toEqual([{ 'konghq.com/protocols': 'grpcs' }, undefined]);
  });

  test('reports that there is nowhere to redirect to, or from', () => {
    const chart = shopChart();
    edge(chart).redirectHttpToHttps();
    expect(reported(chart)).toContain('TRF1132 at shop/edge: got ["http"], expected a listener for HTTPS to redirect to');

    const other = shopChart();
    edge(other, { listeners: [https()] }).redirectHttpToHttps();
    expect(reported(other)).toContain('TRF1142 at shop/edge/redirect-to-https: got "HTTP", expected a listener of Gateway shop-edge (it has https on port 443)');
  });

  test('twice is once', () => {
    const chart = shopChart();
    const gateway = edge(chart, { listeners: [Listener.http(), https()] });
    gateway.redirectHttpToHttps();
    gateway.redirectHttpToHttps();

    expect(objects(chart)).toHaveLength(2);
  });
});

function redirectOf(chart: Parameters<typeof objects>[0]): object {
  return objects(chart).find(({ kind }) => kind === 'HTTPRoute').spec.rules[0].filters[0].requestRedirect;
}

function parentsOf(chart: Parameters<typeof objects>[0], name: string): object[] {
  return objects(chart).find(({ metadata }) => metadata.name === name).spec.parentRefs;
}

function labels(count: number): { [label: string]: string } {
  return Object.fromEntries([...Array(count).keys()].map(i => [`l${i}`, 'x']));
}

function addresses(count: number): GatewayAddress[] {
  return [...Array(count).keys()].map(i => GatewayAddress.ip(`192.0.2.${i}`));
}

test('its name depends on nothing but where it stands', () => {
  const app: App = Testing.app();

  expect(edge(shopChart(app)).name).toBe('shop-edge');
});
