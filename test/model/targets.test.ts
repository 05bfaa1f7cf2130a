import { conditionOf, modelOf } from './fixtures';
import { TrafficModel } from '../../src/model';

const CONTROLLERS = { 'kuma-2.14': 'gateways.kuma.io/controller', 'kic-3.5': 'konghq.com/kic-gateway-controller', 'kong-operator-2.2': 'konghq.com/gateway-operator' };
type Target = keyof typeof CONTROLLERS;

const TARGETS = Object.keys(CONTROLLERS) as Target[];
const SERVICE = '{ kind: Service, metadata: { name: shop }, spec: { ports: [{ port: 80 }] } }';
const ROUTE = (spec: string, kind = 'HTTPRoute'): string => `{ kind: ${kind}, metadata: { name: shop }, spec: ${spec} }`;
const RULE = (rule: string): string => ROUTE(`{ parentRefs: [{ name: edge }], rules: [${rule}] }`);
const TO_SHOP = 'backendRefs: [{ name: shop, port: 80 }]';
const CLASS = (target: Target, more = ''): string => `{ kind: GatewayClass, metadata: { name: any, annotations: { konghq.com/gatewayclass-unmanaged: 'true' } }, spec: { controllerName: ${CONTROLLERS[target]}${more} } }`;
const GATEWAY = (...listeners: string[]): string => `{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, listeners: [${listeners.join()}] } }`;
const WEB = '{ name: web, port: 80, protocol: HTTP }';

function model(target: Target, ...texts: string[]): TrafficModel {
  return modelOf([CLASS(target), SERVICE, ...texts].join('\n---\n'), { target, world: 'closed' });
}

const accepted = (m: TrafficModel, kind = 'HTTPRoute'): string | undefined => conditionOf(m, 'Accepted', kind, 'shop');
const listener = (type: string) => (m: TrafficModel): string | undefined => conditionOf(m, type, 'Gateway', 'edge', { listener: 'web' });
const send = (request: object = {}) => (m: TrafficModel) => m.route({ protocol: 'http', gateway: 'default/edge', host: 'shop.example.com', ...request });

interface Row {
  /** What of Gateway API it is about. */
  readonly feature: string;
  readonly objects: readonly string[];
  readonly see: (model: TrafficModel) => unknown;
  readonly targets: { readonly [target in Target]?: unknown };
}

const REFUSED = 'False UnsupportedValue';
const YES = 'True Accepted';

const ROWS: readonly Row[] = [
  {
    feature: 'HTTPS only, by annotation', objects: [
      GATEWAY(WEB),
      `{ kind: HTTPRoute, metadata: { name: shop, annotations: { konghq.com/protocols: https, konghq.com/https-redirect-status-code: '308' } }, spec: { parentRefs: [{ name: edge }], rules: [{ ${TO_SHOP} }] } }`,
    ],
    see: m => send({ path: '/a?b=c' })(m).response,
    targets: {
      'kuma-2.14': undefined, 'kic-3.5': { status: 308, headers: { location: 'https://shop.example.com/a?b=c' } },
      'kong-operator-2.2': { status: 308, headers: { location: 'https://shop.example.com/a?b=c' } },
    },
  },
  {
    feature: 'HTTPS only, by annotation, without a redirect', objects: [
      GATEWAY(WEB),
      `{ kind: HTTPRoute, metadata: { name: shop, annotations: { konghq.com/protocols: 'https' } }, spec: { parentRefs: [{ name: edge }], rules: [{ ${TO_SHOP} }] } }`,
    ],
    see: m => send()(m).response?.status, targets: { 'kuma-2.14': undefined, 'kic-3.5': 426, 'kong-operator-2.2': 426 },
  },
  {
    feature: 'HTTP and HTTPS, by annotation', objects: [
      GATEWAY(WEB),
      `{ kind: HTTPRoute, metadata: { name: shop, annotations: { konghq.com/protocols: 'http, https' } }, spec: { parentRefs: [{ name: edge }], rules: [{ ${TO_SHOP} }] } }`,
    ],
    see: m => send()(m).response, targets: { 'kuma-2.14': undefined, 'kic-3.5': undefined, 'kong-operator-2.2': undefined },
  },
  {
    feature: 'HTTPRoute', objects: [GATEWAY(WEB), RULE(`{ ${TO_SHOP} }`)], see: m => accepted(m),
    targets: { 'kuma-2.14': YES, 'kic-3.5': YES, 'kong-operator-2.2': YES },
  },
  {
    feature: 'GRPCRoute', objects: [GATEWAY(WEB), ROUTE(`{ parentRefs: [{ name: edge }], rules: [{ ${TO_SHOP} }] }`, 'GRPCRoute')], see: m => accepted(m, 'GRPCRoute'),
    targets: { 'kuma-2.14': undefined, 'kic-3.5': YES, 'kong-operator-2.2': YES },
  },
  {
    feature: 'GRPCRoute in allowedRoutes.kinds', objects: [GATEWAY('{ name: web, port: 80, protocol: HTTP, allowedRoutes: { kinds: [{ kind: GRPCRoute }] } }')],
    see: listener('ResolvedRefs'), targets: { 'kuma-2.14': 'False InvalidRouteKinds', 'kic-3.5': 'True ResolvedRefs', 'kong-operator-2.2': 'False InvalidRouteKinds' },
  },
  {
    feature: 'TLSRoute', objects: [
      GATEWAY('{ name: web, port: 443, protocol: TLS, tls: { mode: Passthrough } }'),
      ROUTE(`{ parentRefs: [{ name: edge }], hostnames: [shop.example.com], rules: [{ ${TO_SHOP} }] }`, 'TLSRoute'),
    ],
    see: m => accepted(m, 'TLSRoute'), targets: { 'kuma-2.14': undefined, 'kic-3.5': undefined, 'kong-operator-2.2': YES },
  },
  {
    feature: 'TCPRoute, TCP listeners', objects: [GATEWAY('{ name: web, port: 81, protocol: TCP }'), ROUTE(`{ parentRefs: [{ name: edge }], rules: [{ ${TO_SHOP} }] }`, 'TCPRoute')],
    see: m => [accepted(m, 'TCPRoute'), listener('Accepted')(m)],
    targets: Object.fromEntries(TARGETS.map(target => [target, [undefined, 'False UnsupportedProtocol']])),
  },
  {
    feature: 'ListenerSet', objects: [
      '{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, allowedListeners: { namespaces: { from: All } }, listeners: [{ name: web, port: 80, protocol: HTTP }] } }',
      '{ kind: ListenerSet, metadata: { name: more }, spec: { parentRef: { name: edge }, listeners: [{ name: more, port: 81, protocol: HTTP }] } }',
    ],
    see: m => conditionOf(m, 'Accepted', 'ListenerSet', 'more'), targets: { 'kuma-2.14': undefined, 'kic-3.5': undefined, 'kong-operator-2.2': undefined },
  },
  {
    feature: 'ListenerSet as a parent beside a Gateway', objects: [
      GATEWAY(WEB), ROUTE(`{ parentRefs: [{ name: edge }, { kind: ListenerSet, name: more }], rules: [{ ${TO_SHOP} }] }`),
    ],
    see: m => accepted(m), targets: { 'kuma-2.14': YES, 'kic-3.5': undefined, 'kong-operator-2.2': undefined },
  },
  {
    feature: 'BackendTLSPolicy', objects: [
      GATEWAY(WEB), RULE(`{ ${TO_SHOP} }`),
      "{ kind: BackendTLSPolicy, metadata: { name: shop }, spec: { targetRefs: [{ group: '', kind: Service, name: shop }], validation: { hostname: shop.example.com, wellKnownCACertificates: System } } }",
    ],
    see: m => [conditionOf(m, 'Accepted', 'BackendTLSPolicy', 'shop'), send()(m).backends[0].tls],
    targets: Object.fromEntries(TARGETS.map(target => [target, [undefined, undefined]])),
  },
  {
    feature: 'a Service as parent', objects: [ROUTE(`{ parentRefs: [{ group: '', kind: Service, name: shop }], rules: [{ ${TO_SHOP} }] }`)], see: m => accepted(m),
    targets: { 'kuma-2.14': YES, 'kic-3.5': undefined, 'kong-operator-2.2': undefined },
  },
  {
    feature: 'TLS that is passed through', objects: [GATEWAY('{ name: web, port: 443, protocol: TLS, tls: { mode: Passthrough } }')], see: listener('Accepted'),
    targets: { 'kuma-2.14': 'False UnsupportedProtocol', 'kic-3.5': 'False UnsupportedProtocol', 'kong-operator-2.2': YES },
  },
  {
    feature: 'several certificates', objects: [
      GATEWAY('{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: one }, { name: two }] } }'),
      ...['one', 'two'].map(name => `{ kind: Certificate, metadata: { name: ${name} }, spec: { secretName: ${name} } }`),
    ],
    see: m => [listener('Programmed')(m), listener('ResolvedRefs')(m)], targets: {
      'kuma-2.14': ['True Programmed', 'True ResolvedRefs'], 'kic-3.5': ['False Invalid', 'True ResolvedRefs'], 'kong-operator-2.2': ['False Invalid', 'False TooManyTLSSecrets'],
    },
  },
  {
    feature: 'authorities for clients', objects: [
      "{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, tls: { frontend: { default: { validation: { caCertificateRefs: [{ group: '', kind: ConfigMap, name: none }] } } } }, listeners: [{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: one }] } }] } }",
      '{ kind: Certificate, metadata: { name: one }, spec: { secretName: one } }',
    ],
    see: m => [listener('Accepted')(m), listener('ResolvedRefs')(m)], targets: Object.fromEntries(TARGETS.map(target => [target, [YES, 'True ResolvedRefs']])),
  },
  {
    feature: 'listeners that are kept apart', objects: [
      GATEWAY(WEB, '{ name: shop, port: 80, protocol: HTTP, hostname: shop.example.com }'), ROUTE(`{ parentRefs: [{ name: edge, sectionName: web }], rules: [{ ${TO_SHOP} }] }`),
    ],
    see: m => send()(m).outcome, targets: { 'kuma-2.14': 'answered', 'kic-3.5': 'forwarded', 'kong-operator-2.2': 'forwarded' },
  },
  {
    feature: 'parentRef.port', objects: [GATEWAY(WEB, '{ name: more, port: 81, protocol: HTTP }'), ROUTE(`{ parentRefs: [{ name: edge, port: 82 }], rules: [{ ${TO_SHOP} }] }`)],
    see: m => accepted(m), targets: Object.fromEntries(TARGETS.map(target => [target, 'False NoMatchingParent'])),
  },
  {
    feature: 'a section that is not there, of a route with hostnames', objects: [
      GATEWAY(WEB), ROUTE(`{ parentRefs: [{ name: edge, sectionName: http }], hostnames: [shop.example.com], rules: [{ ${TO_SHOP} }] }`),
    ],
    see: m => accepted(m), targets: { 'kuma-2.14': 'False NoMatchingListenerHostname', 'kic-3.5': 'False NoMatchingParent', 'kong-operator-2.2': 'False NoMatchingParent' },
  },
  {
    feature: 'query parameters in matches', objects: [GATEWAY(WEB), RULE(`{ matches: [{ queryParams: [{ name: a, value: b }] }], ${TO_SHOP} }`)], see: m => accepted(m),
    targets: { 'kuma-2.14': YES, 'kic-3.5': REFUSED, 'kong-operator-2.2': REFUSED },
  },
  {
    feature: 'expressions for paths', objects: [GATEWAY(WEB), RULE(`{ matches: [{ path: { type: RegularExpression, value: /sh.p } }], ${TO_SHOP} }`)],
    see: m => send({ path: '/shop/cart' })(m).outcome,
    targets: { 'kuma-2.14': 'answered', 'kic-3.5': 'forwarded', 'kong-operator-2.2': 'forwarded' },
  },
  {
    feature: 'RequestRedirect of the scheme alone', objects: [GATEWAY(WEB), RULE('{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }] }')],
    see: m => send({ path: '/cart' })(m).response?.headers.location,
    targets: { 'kuma-2.14': 'https://shop.example.com/cart', 'kic-3.5': 'http://shop.example.com/cart', 'kong-operator-2.2': 'http://shop.example.com/cart' },
  },
  {
    feature: 'URLRewrite', objects: [
      GATEWAY(WEB), RULE(`{ matches: [{ path: { value: /shop } }], filters: [{ type: URLRewrite, urlRewrite: { hostname: one.example.com, path: { type: ReplacePrefixMatch, replacePrefixMatch: /two } } }], ${TO_SHOP} }`),
    ],
    see: m => { const { host, path } = send({ path: '/shop/cart' })(m).request!; return `${host}${path}`; },
    targets: Object.fromEntries(TARGETS.map(target => [target, 'one.example.com/two/cart'])),
  },
  {
    feature: 'RequestMirror of a part', objects: [GATEWAY(WEB), RULE(`{ filters: [{ type: RequestMirror, requestMirror: { percent: 10, backendRef: { name: shop, port: 80 } } }], ${TO_SHOP} }`)],
    see: m => [accepted(m), send()(m).mirrors.map(({ share }) => share)], targets: { 'kuma-2.14': [YES, [1]], 'kic-3.5': [REFUSED, []], 'kong-operator-2.2': [REFUSED, []] },
  },
  {
    feature: 'RequestMirror to what may not be referred to', objects: [GATEWAY(WEB), RULE(`{ filters: [{ type: RequestMirror, requestMirror: { backendRef: { name: shop, namespace: other, port: 80 } } }], ${TO_SHOP} }`)],
    see: m => conditionOf(m, 'ResolvedRefs', 'HTTPRoute', 'shop'), targets: { 'kuma-2.14': 'True ResolvedRefs' },
  },
  {
    feature: 'CORS', objects: [GATEWAY(WEB), RULE(`{ filters: [{ type: CORS, cors: { allowOrigins: ['*'] } }], ${TO_SHOP} }`)],
    see: m => [accepted(m), send({ headers: { origin: 'https://a.com' } })(m).responseHeaders], targets: { 'kuma-2.14': [YES, []], 'kic-3.5': [REFUSED, []], 'kong-operator-2.2': [REFUSED, []] },
  },
  {
    feature: 'ExtensionRef of another kind', objects: [GATEWAY(WEB), RULE(`{ filters: [{ type: ExtensionRef, extensionRef: { group: example.com, kind: Limit, name: ten } }], ${TO_SHOP} }`)],
    see: m => [conditionOf(m, 'ResolvedRefs', 'HTTPRoute', 'shop'), send()(m).outcome], targets: {
      'kuma-2.14': ['True ResolvedRefs', 'forwarded'], 'kic-3.5': ['False InvalidKind', 'answered'], 'kong-operator-2.2': ['False InvalidKind', 'answered'],
    },
  },
  {
    feature: 'filters of backends', objects: [GATEWAY(WEB), RULE('{ backendRefs: [{ name: shop, port: 80, filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: a, value: b }] } }] }] }')],
    see: m => [accepted(m), send()(m).backends[0]?.request], targets: { 'kuma-2.14': [YES, undefined], 'kic-3.5': [REFUSED, undefined], 'kong-operator-2.2': [REFUSED, undefined] },
  },
  {
    feature: 'filters of GRPCRoutes', objects: [
      GATEWAY(WEB), ROUTE(`{ parentRefs: [{ name: edge }], rules: [{ filters: [{ type: RequestMirror, requestMirror: { backendRef: { name: shop, port: 80 } } }], ${TO_SHOP} }] }`, 'GRPCRoute'),
    ],
    see: m => [accepted(m, 'GRPCRoute'), send({ protocol: 'grpc', path: '/shop.Cart/Add' })(m).mirrors],
    targets: { 'kic-3.5': [YES, []], 'kong-operator-2.2': [YES, []] },
  },
  {
    feature: 'timeouts', objects: [GATEWAY(WEB), RULE(`{ timeouts: { request: 10s, backendRequest: 5s }, ${TO_SHOP} }`)], see: m => send()(m).timeouts,
    targets: { 'kuma-2.14': {}, 'kic-3.5': { backendRequest: '5s' }, 'kong-operator-2.2': { backendRequest: '5s' } },
  },
  {
    feature: 'retry', objects: [GATEWAY(WEB), RULE(`{ retry: { attempts: 3 }, ${TO_SHOP} }`)], see: m => send()(m).retry,
    targets: { 'kuma-2.14': undefined, 'kic-3.5': undefined, 'kong-operator-2.2': undefined },
  },
  {
    feature: 'an ExternalService of Kuma', objects: [GATEWAY(WEB), RULE('{ backendRefs: [{ group: kuma.io, kind: ExternalService, name: shop, port: 80 }] }'), '{ kind: ExternalService, metadata: { name: shop }, spec: {} }'],
    see: m => conditionOf(m, 'ResolvedRefs', 'HTTPRoute', 'shop'), targets: { 'kuma-2.14': 'True ResolvedRefs', 'kic-3.5': 'False InvalidKind', 'kong-operator-2.2': 'False InvalidKind' },
  },
  {
    feature: 'a port that the Service does not have', objects: [GATEWAY(WEB), RULE('{ backendRefs: [{ name: shop, port: 81 }] }')],
    see: m => [conditionOf(m, 'ResolvedRefs', 'HTTPRoute', 'shop'), send()(m).response?.status], targets: Object.fromEntries(TARGETS.map(target => [target, ['True ResolvedRefs', 503]])),
  },
  {
    feature: 'a backend that is not there', objects: [GATEWAY(WEB), RULE('{ backendRefs: [{ name: none, port: 80 }] }')], see: m => send()(m).response?.status,
    targets: { 'kuma-2.14': 500, 'kic-3.5': 500, 'kong-operator-2.2': 500 },
  },
  {
    feature: 'a backend that is not there, in the mesh', objects: [ROUTE("{ parentRefs: [{ group: '', kind: Service, name: shop }], rules: [{ backendRefs: [{ name: none, port: 80 }] }] }")],
    see: m => m.route({ protocol: 'http', from: 'default', host: 'shop' }).backends.map(({ name }) => name), targets: { 'kuma-2.14': ['shop'] },
  },
  {
    feature: 'grants between namespaces', objects: [GATEWAY(WEB), RULE('{ backendRefs: [{ name: shop, namespace: other, port: 80 }] }'), '{ kind: Service, metadata: { name: shop, namespace: other }, spec: { ports: [{ port: 80 }] } }'],
    see: m => conditionOf(m, 'ResolvedRefs', 'HTTPRoute', 'shop'), targets: Object.fromEntries(TARGETS.map(target => [target, 'False RefNotPermitted'])),
  },
  {
    feature: 'grants between namespaces, in the mesh', objects: [
      ROUTE("{ parentRefs: [{ group: '', kind: Service, name: shop }], rules: [{ backendRefs: [{ name: shop, namespace: other, port: 80 }] }] }"),
      '{ kind: Service, metadata: { name: shop, namespace: other }, spec: { ports: [{ port: 80 }] } }',
    ],
    see: m => conditionOf(m, 'ResolvedRefs', 'HTTPRoute', 'shop'), targets: { 'kuma-2.14': 'True ResolvedRefs' },
  },
  {
    feature: 'one hostname for HTTP and HTTPS', objects: [
      GATEWAY('{ name: web, port: 80, protocol: HTTP, hostname: shop.example.com }', '{ name: tls, port: 443, protocol: HTTPS, hostname: shop.example.com, tls: { certificateRefs: [{ name: one }] } }'),
      '{ kind: Certificate, metadata: { name: one }, spec: { secretName: one } }',
    ],
    see: m => [listener('Conflicted')(m), conditionOf(m, 'Accepted', 'Gateway', 'edge')], targets: {
      'kuma-2.14': ['False NoConflicts', YES], 'kic-3.5': ['False NoConflicts', YES], 'kong-operator-2.2': ['True HostnameConflict', 'False ListenersNotValid'],
    },
  },
  {
    feature: 'ports that the proxy does not have', objects: [
      "{ kind: Gateway, metadata: { name: edge, annotations: { konghq.com/publish-service: 'kong/proxy' } }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 8080, protocol: HTTP }] } }",
      '{ kind: Service, metadata: { name: proxy, namespace: kong }, spec: { ports: [{ port: 80 }] } }',
    ],
    see: listener('Accepted'), targets: { 'kuma-2.14': YES, 'kic-3.5': 'False PortUnavailable', 'kong-operator-2.2': YES },
  },
  {
    feature: 'one bad listener among good ones', objects: [GATEWAY(WEB, '{ name: raw, port: 90, protocol: UDP }')], see: m => conditionOf(m, 'Accepted', 'Gateway', 'edge'),
    targets: { 'kuma-2.14': YES, 'kic-3.5': 'True ListenersNotValid', 'kong-operator-2.2': 'False ListenersNotValid' },
  },
  {
    feature: 'conflicted listeners', objects: [GATEWAY(WEB, '{ name: tls, port: 80, protocol: HTTPS, tls: { certificateRefs: [{ name: one }] } }')],
    see: m => [listener('Accepted')(m), listener('Programmed')(m), listener('Conflicted')(m)], targets: {
      'kuma-2.14': [YES, 'False ProtocolConflict', 'True ProtocolConflict'],
      'kic-3.5': ['False ProtocolConflict', 'False ProtocolConflict', 'True ProtocolConflict'],
      'kong-operator-2.2': ['False ProtocolConflict', 'False ProtocolConflict', 'True ProtocolConflict'],
    },
  },
  {
    feature: 'a rule that neither forwards nor redirects', objects: [GATEWAY(WEB), RULE('{ matches: [{ path: { value: /a } }] }')], see: m => [accepted(m), send({ path: '/a' })(m).response?.status],
    targets: { 'kuma-2.14': [REFUSED, 404], 'kic-3.5': [YES, 500], 'kong-operator-2.2': [YES, 500] },
  },
  {
    feature: 'allowedRoutes.kinds', objects: [GATEWAY('{ name: web, port: 80, protocol: HTTP, allowedRoutes: { kinds: [{ kind: TCPRoute }] } }'), RULE(`{ ${TO_SHOP} }`)], see: m => accepted(m),
    targets: { 'kuma-2.14': YES, 'kic-3.5': 'False NotAllowedByListeners', 'kong-operator-2.2': 'False NotAllowedByListeners' },
  },
];

const cases = ROWS.flatMap(({ feature, objects, see, targets }) => (
  (Object.keys(targets) as Target[]).map(target => [feature, target, objects, see, targets[target]] as const)
));

test.each(cases)('%s: %s', (_, target, objects, see, expected) => {
  expect(see(model(target, ...objects))).toEqual(expected);
});

test.each(['kuma-2.14', 'kong-operator-2.2'] as const)('GatewayClass.parametersRef of another kind: %s', target => {
  const ref = ', parametersRef: { group: example.com, kind: Parameters, name: one }';

  expect(conditionOf(modelOf(CLASS(target, ref), { target }), 'Accepted', 'GatewayClass', 'any')).toBe('False InvalidParameters');
});

test('Kong Ingress Controller serves no class without its annotation', () => {
  const objects = `{ kind: GatewayClass, metadata: { name: any }, spec: { controllerName: konghq.com/kic-gateway-controller } }\n---\n${GATEWAY(WEB)}`;

  expect(modelOf(objects, { target: 'kic-3.5' }).status()).toEqual([]);
});

test('Kuma 3 has no gateways, and routes between Services', () => {
  const objects = [GATEWAY(WEB), SERVICE, ROUTE(`{ parentRefs: [{ name: edge }, { group: '', kind: Service, name: shop }], rules: [{ ${TO_SHOP} }] }`)].join('\n---\n');

  expect(modelOf(objects, { target: 'kuma-3.0' }).status().map(({ object, parent }) => `${object.kind} ${parent?.kind}`)).toEqual(['HTTPRoute Service']);
});

test('without a target each Gateway is served by the controller of its class', () => {
  const objects = [CLASS('kong-operator-2.2'), GATEWAY(WEB, '{ name: raw, port: 90, protocol: UDP }')].join('\n---\n');

  expect(conditionOf(modelOf(objects, { target: undefined }), 'Accepted', 'Gateway', 'edge')).toBe('False ListenersNotValid');
});

describe('without a target', () => {
  const cors = RULE(`{ filters: [{ type: CORS, cors: { allowOrigins: ['*'] } }], ${TO_SHOP} }`);
  const headers = (text: string, request: object = { gateway: 'default/edge' }): number =>
    modelOf(text, { target: undefined }).route({ protocol: 'http', host: 'shop', headers: { origin: 'https://a.com' }, ...request }).responseHeaders.length;

  test('a class that is elsewhere is that of the controller whose installation calls it so', () => {
    const documents = (className: string): string => [GATEWAY(WEB).replace('gatewayClassName: any', `gatewayClassName: ${className}`), SERVICE, cors].join('\n---\n');

    expect([headers(documents('kuma')), headers(documents('other'))]).toEqual([0, 1]);
  });

  test('routes between Services are Kuma\'s where it has a mesh', () => {
    const between = [SERVICE, cors.replace('{ name: edge }', "{ group: '', kind: Service, name: shop }")].join('\n---\n');
    const mesh = '{ apiVersion: kuma.io/v1alpha1, kind: Mesh, metadata: { name: default } }';

    expect([headers(between, { from: 'default' }), headers(`${between}\n---\n${mesh}`, { from: 'default' })]).toEqual([1, 0]);
  });
});
