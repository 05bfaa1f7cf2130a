import { ApiObject, JsonPatch } from 'cdk8s';
import { Backend, GatewayClass, GrpcFilter, GrpcMatch, GrpcRule, RouteSpec, ValueMatch } from '../../../../src';
import { misuse, objects, reported, shopChart, yaml } from '../../../fixtures';
import { edge, route, service } from '../../fixtures';

const TO_SHOP: GrpcRule = { backends: [Backend.service('shop', { port: 9000 })] };
const KONG = { gatewayClass: GatewayClass.kong() };

test('sends calls to backends', () => {
  const chart = shopChart();
  const filters = [GrpcFilter.responseHeaders({ set: { 'x-version': '2' } })];

  route(chart, {
    gateway: edge(chart, KONG),
    spec: RouteSpec.grpc({
      hostnames: ['shop.example.com'],
      rules: [{
        name: 'cart',
        matches: [
          GrpcMatch.method('Add', 'com.example.Cart', { headers: { 'X-Canary': 'true' } }), GrpcMatch.service('com.example.Shop'),
          GrpcMatch.method('Ping'), GrpcMatch.regex('com\\.example\\..+', 'Get.+'), GrpcMatch.where({ headers: { 'user-agent': ValueMatch.regex('grpc-.*') } }),
        ],
        filters: [
          GrpcFilter.requestHeaders({ add: { via: 'edge' } }), GrpcFilter.mirror(Backend.service('shadow', { port: 9000 }), { percent: 5 }),
          GrpcFilter.extensionNamed('configuration.konghq.com', 'KongPlugin', 'limit'),
        ],
        ...TO_SHOP,
        filteredBackends: [{ backend: Backend.service('canary', { port: 9000, weight: 1 }), filters }],
      }],
    }),
  });

  expect(yaml(chart, 'GRPCRoute')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: GRPCRoute
metadata:
  name: shop-route
  namespace: shop
spec:
  hostnames:
    - shop.example.com
  parentRefs:
    - name: shop-edge
  rules:
    - backendRefs:
        - name: shop
          port: 9000
        - filters:
            - responseHeaderModifier:
                set:
                  - name: x-version
                    value: "2"
              type: ResponseHeaderModifier
          name: canary
          port: 9000
          weight: 1
      filters:
        - requestHeaderModifier:
            add:
              - name: via
                value: edge
          type: RequestHeaderModifier
        - requestMirror:
            backendRef:
              name: shadow
              port: 9000
            percent: 5
          type: RequestMirror
        - extensionRef:
            group: configuration.konghq.com
            kind: KongPlugin
            name: limit
          type: ExtensionRef
      matches:
        - headers:
            - name: x-canary
              value: "true"
          method:
            method: Add
            service: com.example.Cart
        - method:
            service: com.example.Shop
        - method:
            method: Ping
        - method:
            method: Get.+
            service: com\\.example\\..+
            type: RegularExpression
        - headers:
            - name: user-agent
              type: RegularExpression
              value: grpc-.*
      name: cart
`);
});

test.each([
  ['TRF1118', () => GrpcMatch.service('com.example.'), () => GrpcMatch.service('.com.Example_1')],
  ['TRF1118', () => GrpcMatch.method('Get/Cart'), () => GrpcMatch.method('GetCart')],
  ['TRF1103', () => GrpcMatch.regex('', '.+'), () => GrpcMatch.regex('.+', '.+')],
  ['TRF1117', () => GrpcMatch.regex('(', '.+'), () => GrpcMatch.regex('()', '.+')],
  ['TRF1104', () => GrpcMatch.where({}), () => GrpcMatch.where({ headers: { a: 'b' } })],
  ['TRF1102', () => GrpcMatch.where({ headers: { a: '1', A: '2' } }), () => GrpcMatch.where({ headers: { a: '1', b: '2' } })],
  ['TRF1113', () => RouteSpec.grpc({ rules: [] }), () => RouteSpec.grpc({ rules: [TO_SHOP] })],
  ['TRF1113', () => RouteSpec.grpc({ rules: [{}] }), () => RouteSpec.grpc({ rules: [{ filters: [GrpcFilter.raw({ type: 'Answer' })] }] })],
  ['TRF1110', () => twice(GrpcFilter.requestHeaders({ remove: ['a'] })), () => twice(GrpcFilter.mirror(Backend.service('b', { port: 1 })))],
  ['TRF1105', () => matches(65), () => matches(64)],
] as [string, () => unknown, () => unknown][])('%s: refuses a value, not its neighbour (%#)', (code, refused, taken) => {
  expect(misuse(refused)).toMatchObject({ code, fix: expect.stringMatching(/\S/) });
  taken();
});

test('reports that Kuma ignores it', () => {
  const chart = shopChart();

  route(chart, { spec: RouteSpec.grpc({ rules: [TO_SHOP] }) });

  expect(reported(chart)).toContain('TRF1146 at shop/route: got "GRPCRoute"');
});

test('says gRPC where a mesh has to know', () => {
  const chart = shopChart();
  service(chart, 'shop', { port: 9000 });
  const meshClient = { name: 'kong', namespace: 'kong', tags: {} };

  const built = route(chart, { gateway: edge(chart, { ...KONG, meshClient }), spec: RouteSpec.grpc({ rules: [TO_SHOP] }) });
  ApiObject.of(built).addJsonPatch(JsonPatch.add('/spec/unheardOf', 1));

  const [shop, , grpcRoute] = objects(chart, false);
  expect(shop.spec.ports).toEqual([{ port: 9000, appProtocol: 'grpc' }]);
  expect(grpcRoute.spec.unheardOf).toBe(1);
});

function twice(filter: GrpcFilter): RouteSpec {
  return RouteSpec.grpc({ rules: [{ ...TO_SHOP, filters: [filter, filter] }] });
}

function matches(count: number): RouteSpec {
  return RouteSpec.grpc({ rules: [{ ...TO_SHOP, matches: [...Array(count).keys()].map(i => GrpcMatch.method(`M${i}`)) }] });
}
