import { ApiObject, Chart } from 'cdk8s';
import { Ingress, IngressBackend, Service } from 'cdk8s-plus-28';
import { Plugin } from '../../../src/kong/plugins/plugin';
import { HttpsRedirect, KongRouteOptions } from '../../../src/kong/routes/kong-route-options';
import { KongRouteSettings } from '../../../src/kong/routes/kong-route-settings';
import { KongProtocol } from '../../../src/kong/values/kong-protocol';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';

function route(chart: Chart, kind: string, id = 'route'): ApiObject {
  return new ApiObject(chart, id, { apiVersion: 'gateway.networking.k8s.io/v1', kind, metadata: { name: id }, spec: { rules: [{}] } });
}

test('attaches plugins and options to a route of the Gateway API', () => {
  const chart = shopChart();

  new KongRouteSettings(chart, 'kong', {
    route: route(chart, 'HTTPRoute'),
    plugins: [Plugin.rateLimiting({ minute: 100, hour: 1000 })],
    stripPath: true,
    httpsRedirect: HttpsRedirect.FOUND,
  }).addPlugin(Plugin.cors());

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  annotations:
    konghq.com/https-redirect-status-code: "302"
    konghq.com/plugins: shop-kong-rate-limiting,shop-kong-cors
    konghq.com/protocols: https
    konghq.com/strip-path: "true"
  name: route
  namespace: shop
spec:
  rules:
    - {}
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata:
  name: shop-kong-rate-limiting
  namespace: shop
config:
  hour: 1000
  minute: 100
plugin: rate-limiting
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata:
  name: shop-kong-cors
  namespace: shop
plugin: cors
`);
});

test('attaches plugins to an Ingress of another library', () => {
  const chart = shopChart();
  const backend = IngressBackend.fromService(new Service(chart, 'web', { ports: [{ port: 80 }] }));

  new KongRouteSettings(chart, 'kong', { route: new Ingress(chart, 'ingress', { defaultBackend: backend }), plugins: [Plugin.cors()] });

  expect(objects(chart)[1].metadata.annotations).toEqual({ 'konghq.com/plugins': 'shop-kong-cors' });
});

test('says nothing where there is nothing to say', () => {
  const chart = shopChart();

  new KongRouteSettings(chart, 'kong', { route: route(chart, 'UDPRoute') });

  expect(objects(chart, false)[0].metadata).toEqual({ name: 'route', namespace: 'shop' });
});

test('reports a route of which something else is said already', () => {
  const chart = shopChart();
  const http = route(chart, 'HTTPRoute');
  http.metadata.addAnnotation('konghq.com/strip-path', 'false');

  new KongRouteSettings(chart, 'kong', { route: http, stripPath: true });

  expect(reported(chart)).toContain('TRF1002 at shop/kong: got "true"');
});

test.each<[string, string, KongRouteOptions, string, KongRouteOptions]>([
  ['TRF1328', 'TCPRoute', { stripPath: true }, 'HTTPRoute', { stripPath: true }],
  ['TRF1328', 'UDPRoute', { protocols: [KongProtocol.UDP] }, 'TCPRoute', { protocols: [KongProtocol.TLS] }],
  ['TRF1320', 'GRPCRoute', { protocols: [KongProtocol.HTTP] }, 'GRPCRoute', { protocols: [KongProtocol.GRPC] }],
  ['TRF1320', 'HTTPRoute', { protocols: [KongProtocol.TCP] }, 'TLSRoute', { protocols: [KongProtocol.TCP] }],
  ['TRF1330', 'HTTPRoute', { plugins: [Plugin.cors(), Plugin.cors()] }, 'HTTPRoute', { plugins: [Plugin.cors()] }],
])('%s: on a %s %j, but on a %s %j', (code, kind, failing, other, passing) => {
  const chart = shopChart();

  expect(misuse(() => new KongRouteSettings(chart, 'failing', { route: route(chart, kind), ...failing }))).toMatchObject({ code, construct: 'shop/failing' });
  new KongRouteSettings(chart, 'passing', { route: route(chart, other, 'other'), ...passing });
});

test('needs a route', () => {
  const chart = shopChart();

  expect(misuse(() => new KongRouteSettings(chart, 'kong', { route: new Service(chart, 'web', { ports: [{ port: 80 }] }) }))).toMatchObject({ code: 'TRF1003' });
  new KongRouteSettings(chart, 'other', { route: route(chart, 'HTTPRoute') });
});
