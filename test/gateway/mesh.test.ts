import { ApiObject } from 'cdk8s';
import { Backend, Gateway, GatewayClass, GatewayProps, GatewayRoute, HttpFilter, Listener, RouteParent } from '../../src';
import { objects, reported, shopChart, yaml } from '../fixtures';
import { edge, http, PermittingWorkload, service } from './fixtures';

function toApi(props: Partial<GatewayProps> = {}, permissions?: boolean) {
  const chart = shopChart();
  const api = new PermittingWorkload(chart, 'api');
  new GatewayRoute(chart, 'route', { gateway: edge(chart, props), permissions, spec: http({ backends: [Backend.workload(api)] }) });
  return chart;
}

test('a gateway of Kuma is permitted to call the workloads it has routes to', () => {
  expect(yaml(toApi(), 'ConfigMap')).toMatchInlineSnapshot(`
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop-edge-to-api
  namespace: shop
data:
  client: shop/default
  kuma.io-service: shop-edge_shop_svc
`);
});

test('its pods are known by the ServiceAccount of its class', () => {
  const parameters = { apiGroup: 'kuma.io', kind: 'MeshGatewayConfig', name: 'edge', serviceAccount: 'edge' };

  const chart = toApi({ gatewayClass: GatewayClass.named('edge', { controller: GatewayClass.kuma().controller, parameters }) });

  expect(objects(chart).find(({ kind }) => kind === 'ConfigMap').data.client).toBe('shop/edge');
});

test('that ServiceAccount is there once in the namespace of its gateways, where it is wanted', () => {
  const gatewayClass = GatewayClass.named('edge', { parameters: { apiGroup: 'kuma.io', kind: 'MeshGatewayConfig', name: 'edge', serviceAccount: 'edge' } });
  const accounts = (props: Partial<GatewayProps> = {}) => {
    const chart = shopChart();
    for (const id of ['one', 'two']) new Gateway(chart, id, { gatewayClass, listeners: [Listener.http()], ...props });
    return yaml(chart, 'ServiceAccount');
  };

  expect(accounts()).toMatchInlineSnapshot(`
apiVersion: v1
kind: ServiceAccount
metadata:
  name: edge
  namespace: shop
`);
  expect(accounts({ createServiceAccount: false })).toBe('');
});

test('no permission is made where none is wanted', () => {
  expect(objects(toApi({}, false)).map(({ kind }) => kind)).toEqual(['Gateway', 'HTTPRoute']);
});

test('a Kong in the mesh is permitted where it says who it is', () => {
  const meshClient = { name: 'kong', namespace: 'kong', serviceAccount: 'kong-gateway', tags: { 'kuma.io/service': 'kong-proxy_kong_svc_80' } };

  expect(yaml(toApi({ gatewayClass: GatewayClass.kong(), meshClient }), 'ConfigMap')).toMatchInlineSnapshot(`
apiVersion: v1
kind: ConfigMap
metadata:
  name: kong-kong-to-api
  namespace: shop
data:
  client: kong/kong-gateway
  kuma.io-service: kong-proxy_kong_svc_80
`);
  expect(objects(toApi({ gatewayClass: GatewayClass.kong() })).map(({ kind }) => kind)).toEqual(['Gateway', 'HTTPRoute']);
});

test('one permission is enough for a route, mirrors included, and each gateway has its own', () => {
  const chart = shopChart();
  const [api, shadow] = ['api', 'shadow'].map(id => new PermittingWorkload(chart, id));
  const elsewhere = Gateway.fromGatewayName('edge', { namespace: 'edge', gatewayClass: GatewayClass.kuma() });

  new GatewayRoute(chart, 'route', {
    gateway: edge(chart, { listeners: [Listener.http(), Listener.http({ port: 81 })] }),
    parents: [RouteParent.gateway(elsewhere)],
    spec: http({ backends: [Backend.workload(api)], filters: [shadow, api].map(workload => HttpFilter.mirror(Backend.workload(workload))) }),
  });

  expect(objects(chart).filter(({ kind }) => kind === 'ConfigMap').map(({ metadata }) => metadata.name)).toEqual([
    'shop-edge-to-shadow', 'shop-edge-to-api', 'edge-edge-to-shadow', 'edge-edge-to-api',
  ]);
});

test('a route between workloads permits nobody: who calls is not its business', () => {
  const chart = shopChart();
  const api = new PermittingWorkload(chart, 'api');

  new GatewayRoute(chart, 'route', { parents: [RouteParent.workload(api)], spec: http({ backends: [Backend.workload(api)] }) });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-route
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
`);
});

test('Services of this app say that they speak HTTP where a mesh has to know', () => {
  const ports = (gatewayClass = GatewayClass.kuma()) => {
    const chart = shopChart();
    service(chart, 'api', { name: 'http', port: 8080 }, { name: 'admin', port: 9090 });
    new GatewayRoute(chart, 'route', { gateway: edge(chart, { gatewayClass }), spec: http() });
    return objects(chart).find(({ kind }) => kind === 'Service').spec.ports;
  };

  expect(ports()).toEqual([{ name: 'http', port: 8080, appProtocol: 'http' }, { name: 'admin', port: 9090 }]);
  expect(ports(GatewayClass.kong())).toEqual([{ name: 'http', port: 8080 }, { name: 'admin', port: 9090 }]);
});

test('reports a Service that says something else', () => {
  const chart = shopChart();
  service(chart, 'api', { port: 8080, appProtocol: 'tcp' });

  new GatewayRoute(chart, 'route', { gateway: edge(chart), spec: http() });

  expect(reported(chart)).toContain('TRF1033 at shop/route: got "tcp"');
});

describe('the mesh of a gateway', () => {
  const onSecond = (props: Partial<GatewayProps>, namespaceLabels?: { [label: string]: string }) => {
    const chart = shopChart();
    const api = new PermittingWorkload(chart, 'api', { meshName: 'second' });
    if (namespaceLabels) new ApiObject(chart, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: namespaceLabels } });
    new GatewayRoute(chart, 'route', { gateway: edge(chart, props), spec: http({ backends: [Backend.workload(api)] }) });
    return chart;
  };

  test('must be that of the workloads', () => {
    expect(reported(onSecond({}))).toContain(
      'TRF1151 at shop/route: got "api", expected a workload of mesh default, the mesh of Gateway shop-edge; it is one of mesh second');
    objects(onSecond({ mesh: { meshName: 'second' } }));
  });

  test('is that of its namespace where it names none', () => {
    objects(onSecond({}, { 'kuma.io/mesh': 'second' }));
    expect(reported(onSecond({}, { 'kuma.io/mesh': 'third' }))).toContain('a workload of mesh third');
  });

  test('is nobody’s business with Kong', () => {
    objects(onSecond({ gatewayClass: GatewayClass.kong() }));
  });
});
