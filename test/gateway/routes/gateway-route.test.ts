import { ApiObject, App, Chart, Testing } from 'cdk8s';
import {
  AllowedRoutes, Backend, Gateway, GatewayClass, GatewayRoute, HttpFilter, Listener, ListenerTls, RouteKind, RouteParent, RouteSpec,
} from '../../../src';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { edge, http, https, route, service, TO_API } from '../fixtures';

/** Two charts of one app: gateways in namespace `edge`, routes in `shop`. */
function charts(): { gateways: Chart; shop: Chart } {
  const app: App = Testing.app();
  return { gateways: new Chart(app, 'gateways', { namespace: 'edge' }), shop: shopChart(app) };
}

function objectOf(chart: Chart, kind: string) {
  return objects(chart).find(object => object.kind === kind);
}

describe('on a gateway', () => {
  test('the gateway opens to the namespaces of its routes', () => {
    const { gateways, shop } = charts();
    const gateway = edge(gateways, { listeners: [Listener.http({ hostname: '*.example.com' }), Listener.http({ hostname: 'other.org' })] });

    new GatewayRoute(shop, 'route', { gateway, spec: http({}, { hostnames: ['shop.example.com'] }) });

    expect(yaml(gateways)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: gateways-edge
  namespace: edge
spec:
  gatewayClassName: kuma
  listeners:
    - allowedRoutes:
        namespaces:
          from: Selector
          selector:
            matchExpressions:
              - key: kubernetes.io/metadata.name
                operator: In
                values:
                  - edge
                  - shop
      hostname: "*.example.com"
      name: http-wildcard-example-com
      port: 80
      protocol: HTTP
    - hostname: other.org
      name: http-other-org
      port: 80
      protocol: HTTP
`);
    expect(objectOf(shop, 'HTTPRoute').spec.parentRefs).toEqual([{ name: 'gateways-edge', namespace: 'edge' }]);
  });

  test('a listener that nobody of elsewhere is attached to stays closed', () => {
    const { gateways, shop } = charts();
    const gateway = edge(gateways, { listeners: [Listener.http(), https()] });

    new GatewayRoute(shop, 'route', { parents: [RouteParent.gateway(gateway, { listener: 'https' })], spec: http() });

    const [plain, secure] = objects(gateways)[0].spec.listeners;
    expect(plain.allowedRoutes).toBeUndefined();
    expect(secure.allowedRoutes.namespaces.selector.matchExpressions[0].values).toEqual(['edge', 'shop']);
    expect(objectOf(shop, 'HTTPRoute').spec.parentRefs).toEqual([{ name: 'gateways-edge', namespace: 'edge', sectionName: 'https' }]);
  });

  test('reports a namespace that the listener does not allow', () => {
    const { gateways, shop } = charts();
    const attached = (allowedRoutes: AllowedRoutes, id: string) => {
      const gateway = new Gateway(gateways, id, { gatewayClass: GatewayClass.kuma(), listeners: [Listener.http({ allowedRoutes })] });
      new GatewayRoute(shop, id, { gateway, spec: http() });
    };
    attached(AllowedRoutes.namespaces('shop'), 'named');
    attached(AllowedRoutes.all(), 'all');
    attached(AllowedRoutes.labels({ 'kubernetes.io/metadata.name': 'shop' }), 'label');
    attached(AllowedRoutes.labels({ team: 'unknown-here' }), 'unknown');
    objects(shop);

    attached(AllowedRoutes.same(), 'same');

    expect(reported(shop)).toContain('TRF1144 at shop/same: got "shop", expected a namespace that listener http of Gateway gateways-same allows routes from');
  });

  test('reports a namespace of this app whose labels the listener does not allow', () => {
    const { gateways, shop } = charts();
    new ApiObject(gateways, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { team: 'shop' } } });
    const allowedRoutes = (team: string) => ({ listeners: [Listener.http({ allowedRoutes: AllowedRoutes.labels({ team }) })] });
    new GatewayRoute(shop, 'allowed', { gateway: edge(gateways, allowedRoutes('shop')), spec: http() });
    objects(shop);

    new GatewayRoute(shop, 'refused', {
      gateway: new Gateway(gateways, 'other', { gatewayClass: GatewayClass.kuma(), ...allowedRoutes('blog') }), spec: http(),
    });

    expect(reported(shop)).toContain('TRF1144 at shop/refused');
  });

  test('reports a listener that is not there, when all is constructed', () => {
    const chart = shopChart();
    const gateway = edge(chart);
    new GatewayRoute(chart, 'later', { parents: [RouteParent.gateway(gateway, { listener: 'https' })], spec: http() });
    expect(reported(chart)).toContain('TRF1142 at shop/later: got "https", expected a listener of Gateway shop-edge (it has http on port 80)');

    gateway.addListener(https());

    expect(objectOf(chart, 'HTTPRoute').spec.parentRefs).toEqual([{ name: 'shop-edge', sectionName: 'https' }]);
  });

  test('a port is enough to name listeners', () => {
    const chart = shopChart();
    const gateway = edge(chart);
    new GatewayRoute(chart, 'route', { parents: [RouteParent.gateway(gateway, { port: 80 })], spec: http() });
    expect(objectOf(chart, 'HTTPRoute').spec.parentRefs).toEqual([{ name: 'shop-edge', port: 80 }]);

    new GatewayRoute(chart, 'other', { parents: [RouteParent.gateway(gateway, { port: 8080 })], spec: http() });

    expect(reported(chart)).toContain('TRF1142 at shop/other: got 8080');
  });

  test('a listener may be given itself', () => {
    const chart = shopChart();
    const listener = https('shop.example.com');

    new GatewayRoute(chart, 'route', { parents: [RouteParent.gateway(edge(chart, { listeners: [listener] }), { listener })], spec: http() });

    expect(objectOf(chart, 'HTTPRoute').spec.parentRefs).toEqual([{ name: 'shop-edge', sectionName: 'https-shop-example-com' }]);
  });

  test.each([
    ['TRF1143', Listener.http({ routeKinds: [RouteKind.GRPC] }), Listener.http({ routeKinds: [RouteKind.GRPC, RouteKind.HTTP] })],
    ['TRF1143', Listener.tls({ tls: ListenerTls.passthrough() }), https()],
    ['TRF1145', Listener.http({ hostname: 'example.com' }), Listener.http({ hostname: '*.example.com' })],
  ])('%s: reports that no listener takes the route (%#)', (code, refusing, taking) => {
    const on = (listener: Listener) => {
      const chart = shopChart();
      const gateway = edge(chart, { gatewayClass: GatewayClass.named('other'), listeners: [listener] });
      new GatewayRoute(chart, 'route', { gateway, spec: http({}, { hostnames: ['shop.example.com'] }) });
      return chart;
    };

    expect(reported(on(refusing))).toContain(`${code} at shop/route`);
    expect(objects(on(taking))).toHaveLength(2);
  });

  test('reports a hostname that no request can have, though others can', () => {
    const chart = shopChart();
    const gateway = edge(chart, { listeners: [Listener.http({ hostname: '*.example.com' })] });
    const on = (...hostnames: string[]) => http({}, { hostnames });
    new GatewayRoute(chart, 'heard', { gateway, spec: on('shop.example.com', '*.a.example.com') });
    objects(chart);

    new GatewayRoute(chart, 'lost', { gateway, spec: on('shop.example.com', 'shop.example.org') });

    expect(reported(chart)).toContain('TRF1145 at shop/lost: got ["shop.example.org"]');
  });

  test('reports a kind of route that the controller does not serve', () => {
    const chart = shopChart();
    const spec = RouteSpec.raw({ kind: 'GRPCRoute', spec: { rules: [] } });
    new GatewayRoute(chart, 'served', { gateway: edge(chart, { gatewayClass: GatewayClass.kong() }), spec });
    objects(chart);

    new GatewayRoute(chart, 'ignored', { gateway: Gateway.fromGatewayName('kuma', { gatewayClass: GatewayClass.kuma() }), spec });

    expect(reported(chart)).toContain('TRF1146 at shop/ignored: got "GRPCRoute", expected a kind that the controller of class kuma serves: HTTPRoute');
  });

  test('of a gateway of elsewhere nothing is expected', () => {
    const chart = shopChart();
    const gateway = Gateway.fromGatewayName('edge', { namespace: 'edge' });

    route(chart, { parents: [RouteParent.gateway(gateway, { listener: 'any' })], spec: http({}, { hostnames: ['a.com'] }) });

    expect(objectOf(chart, 'HTTPRoute').spec.parentRefs).toEqual([{ name: 'edge', namespace: 'edge', sectionName: 'any' }]);
    expect(misuse(() => Gateway.fromGatewayName('The edge')).code).toBe('TRF1023');
  });

  test('references to other namespaces are granted, mirrors too', () => {
    const chart = shopChart();
    const elsewhere = (name: string) => Backend.service(name, { namespace: 'backends', port: 80 });

    route(chart, { spec: http({ backends: [elsewhere('api')], filters: [HttpFilter.mirror(elsewhere('shadow'))] }) });

    expect(yaml(chart, 'ReferenceGrant')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata:
  name: shop-httproute-to-service
  namespace: backends
spec:
  from:
    - group: gateway.networking.k8s.io
      kind: HTTPRoute
      namespace: shop
  to:
    - group: ""
      kind: Service
      name: api
    - group: ""
      kind: Service
      name: shadow
`);
  });
});

describe('on a Service', () => {
  test('a producer routes for all clients, in the namespace of the Service', () => {
    const chart = shopChart();
    service(chart, 'api', { port: 8080 });
    service(chart, 'canary', { port: 8080 });

    new GatewayRoute(chart, 'canary', {
      parents: [RouteParent.service('api')],
      spec: http({ backends: [Backend.service('api', { port: 8080, weight: 90 }), Backend.service('canary', { port: 8080, weight: 10 })] }),
    });

    expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  ports:
    - port: 8080
      appProtocol: http
---
apiVersion: v1
kind: Service
metadata:
  name: canary
  namespace: shop
spec:
  ports:
    - port: 8080
      appProtocol: http
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-canary
  namespace: shop
spec:
  parentRefs:
    - group: ""
      kind: Service
      name: api
  rules:
    - backendRefs:
        - name: api
          port: 8080
          weight: 90
        - name: canary
          port: 8080
          weight: 10
`);
  });

  test('a consumer routes for its own namespace, and needs no grant', () => {
    const { gateways, shop } = charts();
    const api = service(gateways, 'api', { name: 'http', port: 8080 }, { name: 'grpc', port: 9090, appProtocol: 'grpc' });

    new GatewayRoute(shop, 'mine', { parents: [RouteParent.service(api, { port: 8080 })], spec: http({ backends: [Backend.service(api, { port: 8080 })] }) });

    expect(yaml(shop)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-mine
  namespace: shop
spec:
  parentRefs:
    - group: ""
      kind: Service
      name: api
      namespace: edge
      port: 8080
  rules:
    - backendRefs:
        - name: api
          namespace: edge
          port: 8080
`);
    expect(objects(gateways)[0].spec.ports).toEqual([{ name: 'http', port: 8080, appProtocol: 'http' }, { name: 'grpc', port: 9090, appProtocol: 'grpc' }]);
  });

  test('reports a Service of which no port speaks HTTP', () => {
    const chart = shopChart();
    const tcp = { name: 'tcp', port: 2, appProtocol: 'tcp' };
    service(chart, 'mixed', { name: 'http', port: 1, appProtocol: 'http' }, tcp);
    new GatewayRoute(chart, 'mixed', { parents: [RouteParent.service('mixed')], spec: http() });
    objects(chart);

    service(chart, 'silent', { name: 'unsaid', port: 1 }, tcp);
    new GatewayRoute(chart, 'silent', { parents: [RouteParent.service('silent')], spec: http() });

    expect(reported(chart)).toContain('TRF1153 at shop/silent: got [1,2], expected a port of Service silent with appProtocol http');
  });

  test('reports a port that the Service does not have, a protocol that it does not speak, an address that it lacks', () => {
    const chart = shopChart();
    service(chart, 'api', { port: 8080, appProtocol: 'tcp' });
    new ApiObject(chart, 'service-headless', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'headless' }, spec: { clusterIP: 'None', ports: [{ port: 1 }] } });
    const on = (id: string, parent: RouteParent) => new GatewayRoute(chart, id, { parents: [parent], spec: http({ backends: [Backend.service('b', { port: 1 })] }) });

    on('port', RouteParent.service('api', { port: 80 }));
    on('protocol', RouteParent.service('api'));
    on('headless', RouteParent.service('headless'));

    const text = reported(chart);
    for (const finding of ['TRF1032 at shop/port', 'TRF1033 at shop/protocol', 'TRF1152 at shop/headless']) expect(text).toContain(finding);
  });

  test('reports hostnames, which mean nothing there', () => {
    const chart = shopChart();
    const spec = http({}, { hostnames: ['api.example.com'] });
    new GatewayRoute(chart, 'both', { gateway: edge(chart), parents: [RouteParent.service('api')], spec });
    objects(chart);

    new GatewayRoute(chart, 'inside', { parents: [RouteParent.service('api')], spec });

    expect(reported(chart)).toContain('TRF1149 at shop/inside: got ["api.example.com"]');
  });

  test('refuses names that Kuma could not join', () => {
    const attach = (length: number) => () => new GatewayRoute(shopChart(), 'route', {
      // names and namespaces are `shop`, `shop`, `api` and this one
      metadata: { name: 'a'.repeat(length - 11) }, parents: [RouteParent.service('api')], spec: http(),
    });

    expect(misuse(attach(250))).toMatchObject({ code: 'TRF1148', value: '250 characters', construct: 'shop/route' });
    expect(attach(249)).not.toThrow();
  });
});

describe('parents', () => {
  test('a route without any is reported', () => {
    const chart = shopChart();
    const lonely = new GatewayRoute(chart, 'lonely', { spec: http() });
    expect(reported(chart)).toContain('TRF1141 at shop/lonely');

    lonely.addParent(RouteParent.service('api'));

    expect(objects(chart)).toHaveLength(1);
  });

  test('each stands once; listeners of one gateway are several', () => {
    const chart = shopChart();
    const gateway = edge(chart, { listeners: [Listener.http(), https()] });
    const on = (id: string, ...listeners: (string | undefined)[]) => () =>
      new GatewayRoute(chart, id, { parents: listeners.map(listener => RouteParent.gateway(gateway, { listener })), spec: http() });

    expect(misuse(on('twice', 'http', 'http'))).toMatchObject({ code: 'TRF1147', construct: 'shop/twice' });
    expect(misuse(on('whole', undefined, undefined)).code).toBe('TRF1147');
    expect(misuse(on('mixed', 'http', undefined)).code).toBe('TRF1147');
    expect(on('both', 'http', 'https')).not.toThrow();
  });

  test('a Service is one parent, whatever the port', () => {
    const on = (...ports: number[]) => () =>
      new GatewayRoute(shopChart(), 'route', { parents: ports.map(port => RouteParent.service('api', { port })), spec: http() });

    expect(misuse(on(80, 81))).toMatchObject({ code: 'TRF1147', value: 'Service api in namespace shop', fix: 'make a route for each port' });
    expect(on(80)).not.toThrow();
  });

  test('refuses a Service beside a gateway of Kong', () => {
    const onBoth = (gatewayClass = GatewayClass.kong()) => () => {
      const chart = shopChart();
      new GatewayRoute(chart, 'both', { gateway: edge(chart, { gatewayClass }), parents: [RouteParent.service('api')], spec: http() });
    };

    expect(misuse(onBoth())).toMatchObject({ code: 'TRF1150', construct: 'shop/both' });
    expect(onBoth(GatewayClass.kuma())).not.toThrow();
  });

  test('refuses more than 32', () => {
    const on = (count: number) => () =>
      new GatewayRoute(shopChart(), 'many', { parents: [...Array(count).keys()].map(i => RouteParent.service(`api-${i}`)), spec: http(TO_API) });

    expect(misuse(on(33)).expected).toBe('at most 32 parents of a route');
    expect(on(32)).not.toThrow();
  });
});

describe('on something else', () => {
  const elsewhere = RouteSpec.http({ rules: [{ backends: [Backend.service('api', { namespace: 'backends', port: 80 })] }] });

  test('refers to any object, and is granted what it refers to', () => {
    const chart = shopChart();
    const proxy = new ApiObject(chart, 'proxy', { apiVersion: 'example.com/v1', kind: 'Proxy', metadata: { name: 'proxy' } });

    new GatewayRoute(chart, 'route', {
      parents: [RouteParent.object(proxy, { section: 'web' }), RouteParent.named('example.com', 'Proxy', 'other', { namespace: 'edge', port: 8080 })], spec: elsewhere,
    });

    expect(objectOf(chart, 'HTTPRoute').spec.parentRefs).toEqual([
      { group: 'example.com', kind: 'Proxy', name: 'proxy', sectionName: 'web' }, { group: 'example.com', kind: 'Proxy', name: 'other', namespace: 'edge', port: 8080 },
    ]);
    expect(objectOf(chart, 'ReferenceGrant').spec.to).toEqual([{ group: '', kind: 'Service', name: 'api' }]);
  });

  test('refuses what is no object, no name, no port', () => {
    expect(misuse(() => RouteParent.object(shopChart())).code).toBe('TRF1116');
    expect(misuse(() => RouteParent.named('example.com', 'Proxy', 'The proxy')).code).toBe('TRF1023');
    expect(misuse(() => RouteParent.named('example.com', 'Proxy', 'proxy', { port: 0 })).code).toBe('TRF1022');
    RouteParent.named('example.com', 'Proxy', 'proxy', { port: 1 });
  });
});
