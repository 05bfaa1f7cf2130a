import { ApiObject, Duration, JsonPatch } from 'cdk8s';
import {
  Backend, GatewayRoute, HttpFilter, HttpMatch, HttpMethod, HttpRule, PathModifier, RouteSpec, UrlScheme, ValueMatch,
} from '../../../../src';
import { misuse, objects, shopChart, yaml } from '../../../fixtures';
import { edge, http, PermittingWorkload, route, TO_API } from '../../fixtures';

test('sends requests to backends by weight', () => {
  // GIVEN
  const chart = shopChart();
  const api = new PermittingWorkload(chart, 'api');

  // WHEN
  new GatewayRoute(chart, 'shop', {
    gateway: edge(chart),
    permissions: false,
    spec: RouteSpec.http({
      hostnames: ['shop.example.com'],
      rules: [{
        name: 'api',
        matches: [
          HttpMatch.pathPrefix('/api', { method: HttpMethod.GET, headers: { 'x-canary': ValueMatch.regex('yes|true') } }),
          HttpMatch.pathExact('/api.json', { queryParams: { v: '2' } }),
        ],
        filters: [HttpFilter.requestHeaders({ set: { 'x-env': 'prod' } })],
        backends: [Backend.workload(api, { weight: 90 }), Backend.service('api-canary', { port: 8080, weight: 10 })],
        requestTimeout: Duration.seconds(30),
        backendRequestTimeout: Duration.millis(1500),
      }],
    }),
  });

  // THEN
  expect(yaml(chart, 'HTTPRoute')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-shop
  namespace: shop
spec:
  hostnames:
    - shop.example.com
  parentRefs:
    - name: shop-edge
  rules:
    - backendRefs:
        - name: api
          port: 8080
          weight: 90
        - name: api-canary
          port: 8080
          weight: 10
      filters:
        - requestHeaderModifier:
            set:
              - name: x-env
                value: prod
          type: RequestHeaderModifier
      matches:
        - headers:
            - name: x-canary
              type: RegularExpression
              value: yes|true
          method: GET
          path:
            type: PathPrefix
            value: /api
        - path:
            type: Exact
            value: /api.json
          queryParams:
            - name: v
              value: "2"
      name: api
      timeouts:
        backendRequest: 1s500ms
        request: 30s
`);
});

test('a redirect needs no backend', () => {
  const chart = shopChart();

  route(chart, { spec: RouteSpec.http({ rules: [{ filters: [HttpFilter.redirect({ scheme: UrlScheme.HTTPS })] }] }) });

  expect(yaml(chart, 'HTTPRoute')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop-route
  namespace: shop
spec:
  parentRefs:
    - name: shop-edge
  rules:
    - filters:
        - requestRedirect:
            scheme: https
          type: RequestRedirect
`);
});

test('backends may have filters of their own', () => {
  const chart = shopChart();
  const filters = [HttpFilter.responseHeaders({ set: { 'x-version': '2' } })];

  route(chart, { spec: http({ filteredBackends: [{ backend: Backend.service('canary', { port: 80, weight: 1 }), filters }] }) });

  expect(objects(chart).find(({ kind }) => kind === 'HTTPRoute').spec.rules[0].backendRefs).toEqual([
    { name: 'api', port: 8080 },
    { name: 'canary', port: 80, weight: 1, filters: [{ type: 'ResponseHeaderModifier', responseHeaderModifier: { set: [{ name: 'x-version', value: '2' }] } }] },
  ]);
});

const REDIRECT = HttpFilter.redirect({ scheme: UrlScheme.HTTPS });
const REWRITE = HttpFilter.rewrite({ path: PathModifier.replaceFullPath('/') });

test.each<[string, HttpRule, HttpRule]>([
  ['TRF1113', {}, TO_API],
  ['TRF1113', { filters: [REWRITE] }, { filters: [REWRITE], ...TO_API }],
  ['TRF1113', { filters: [HttpFilter.cors({ allowOrigins: ['*'] })] }, { filters: [HttpFilter.extensionNamed('example.com', 'Answer', 'teapot')] }],
  ['TRF1111', { filters: [REDIRECT], ...TO_API }, { filters: [REDIRECT] }],
  ['TRF1111', { filters: [REDIRECT, REWRITE] }, { filters: [REDIRECT] }],
  ['TRF1110', { filters: [REWRITE, REWRITE], ...TO_API }, { filters: [REWRITE], ...TO_API }],
  ['TRF1110', { filteredBackends: [{ backend: Backend.service('api', { port: 80 }), filters: [REWRITE, REWRITE] }] }, TO_API],
  ['TRF1112', {
    filteredBackends: [{ backend: Backend.service('api', { port: 80 }), filters: [HttpFilter.rewrite({ path: PathModifier.replacePrefixMatch('/') })] }],
    matches: [HttpMatch.pathExact('/')],
  }, TO_API],
  ['TRF1114', { ...TO_API, requestTimeout: Duration.seconds(1), backendRequestTimeout: Duration.seconds(2) },
    { ...TO_API, requestTimeout: Duration.seconds(0), backendRequestTimeout: Duration.seconds(2) }],
  ['TRF1011', { ...TO_API, requestTimeout: Duration.hours(100_000) }, { ...TO_API, requestTimeout: Duration.hours(99_999) }],
  ['TRF1115', { ...TO_API, name: 'The API' }, { ...TO_API, name: 'the.api' }],
  ['TRF1105', { ...TO_API, matches: paths(65) }, { ...TO_API, matches: paths(64) }],
  ['TRF1105', { backends: backends(17) }, { backends: backends(16) }],
  ['TRF1105', { ...TO_API, filters: mirrors(17) }, { ...TO_API, filters: mirrors(16) }],
])('%s: refuses a rule, not its neighbour (%#)', (code, refused, taken) => {
  expect(misuse(() => RouteSpec.http({ rules: [refused] }))).toMatchObject({ code, fix: expect.stringMatching(/\S/) });
  RouteSpec.http({ rules: [taken] });
});

test('refuses a route without rules, with a rule name twice', () => {
  const rules = (count: number, rule: HttpRule = TO_API) => () => RouteSpec.http({ rules: Array(count).fill(rule) });

  expect(misuse(rules(0)).code).toBe('TRF1113');
  expect(misuse(rules(2, { ...TO_API, name: 'api' }))).toMatchObject({ code: 'TRF1115', fix: '"api-2"' });
  expect(rules(1, { ...TO_API, name: 'api' })).not.toThrow();
});

test('refuses hostnames that are none', () => {
  expect(misuse(() => http({}, { hostnames: ['shop.example.com:443'] })).code).toBe('TRF1021');
  http({}, { hostnames: ['*.example.com', 'shop.example.com'] });
});

test('a backend whose port cannot be known is refused at the route', () => {
  const chart = shopChart();

  expect(misuse(() => route(chart, { spec: http({ backends: [Backend.service('api')] }) }))).toMatchObject({ code: 'TRF1031', construct: 'shop/route' });
});

test('anything else that Gateway API can say goes through as it is, patches too', () => {
  const chart = shopChart();

  const raw = route(chart, {
    gateway: edge(chart, { gatewayClass: { gatewayClassName: 'other' } }), spec: RouteSpec.raw({
      kind: 'HTTPRoute', spec: { hostnames: ['a.example.com'], rules: [{ retry: { attempts: 3 } }] },
    }),
  });
  ApiObject.of(raw).addJsonPatch(JsonPatch.add('/spec/unheardOf', { of: true }));

  expect(objects(chart, false).find(({ kind }) => kind === 'HTTPRoute').spec).toEqual({
    parentRefs: [{ name: 'shop-edge' }], hostnames: ['a.example.com'], rules: [{ retry: { attempts: 3 } }], unheardOf: { of: true },
  });
});

function paths(count: number): HttpMatch[] {
  return [...Array(count).keys()].map(i => HttpMatch.pathExact(`/${i}`));
}

function backends(count: number): Backend[] {
  return [...Array(count).keys()].map(i => Backend.service(`api-${i}`, { port: 80 }));
}

function mirrors(count: number): HttpFilter[] {
  return [...Array(count).keys()].map(i => HttpFilter.mirror(Backend.service(`api-${i}`, { port: 80 })));
}
