/** What controllers make of what Gateway API has, row by row of the table of facts. */
import { loadAll } from 'js-yaml';
import { admit, AdmissionTarget } from '../../../../src/admission';
import { CLASSES } from '../../../../src/admission/rules/gateway/examples';

type Target = 'kuma-2.14' | 'kic-3.5' | 'kong-operator-2.2';

const TARGETS: { readonly [target in Target]: string } = { 'kuma-2.14': CLASSES.kuma, 'kic-3.5': CLASSES.kic, 'kong-operator-2.2': CLASSES.operator };
const VERSIONS: { readonly [kind: string]: string } = { Service: 'v1', MeshGatewayConfig: 'kuma.io/v1alpha1', XBackendTrafficPolicy: 'gateway.networking.x-k8s.io/v1alpha1' };

/** A hint, about an installation that isn't here. */
const SECRETS = 'TRF2227';

const WEB = '{ name: web, port: 80, protocol: HTTP }';
const TO_SHOP = 'backendRefs: [{ name: shop, port: 80 }]';
const SET = '{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: a, value: b }] } }';
const gateway = (listeners: string, more = ''): string => `{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: edge, listeners: [${listeners}]${more} } }`;
const route = (rule: string, kind = 'HTTPRoute', more = ''): string => `{ kind: ${kind}, metadata: { name: shop }, spec: { parentRefs: [{ name: edge }]${more}, rules: [${rule}] } }`;
const filtered = (filter: string): string => route(`{ filters: [${filter}], ${TO_SHOP} }`);
const POLICY = "{ kind: BackendTLSPolicy, metadata: { name: shop }, spec: { targetRefs: [{ group: '', kind: Service, name: shop }], validation: { hostname: shop.example.com, wellKnownCACertificates: System } } }";
const BUDGET = "{ kind: XBackendTrafficPolicy, metadata: { name: shop }, spec: { targetRefs: [{ group: '', kind: Service, name: shop }], retryConstraint: { budget: { percent: 20 } } } }";

/** A row: what of Gateway API it is about, an object that uses it, others that it needs, and what each controller says. */
type Row = readonly [feature: string, objects: readonly string[], said: { readonly [target in Target]: readonly string[] }];

const EVERYBODY = (...codes: string[]): Row[2] => ({ 'kuma-2.14': codes, 'kic-3.5': codes, 'kong-operator-2.2': codes });
const NOBODY = EVERYBODY();
const KONG = (...codes: string[]): Row[2] => ({ 'kuma-2.14': [], 'kic-3.5': codes, 'kong-operator-2.2': codes });

const ROWS: readonly Row[] = [
  ['HTTPRoute', [route(`{ ${TO_SHOP} }`), gateway(WEB)], NOBODY],
  ['GRPCRoute', [route(`{ ${TO_SHOP} }`, 'GRPCRoute'), gateway(WEB)], { ...NOBODY, 'kuma-2.14': ['TRF2210 warning kind'] }],
  [
    'GRPCRoute in allowedRoutes.kinds', [gateway('{ name: web, port: 80, protocol: HTTP, allowedRoutes: { kinds: [{ kind: GRPCRoute }] } }')],
    { ...EVERYBODY('TRF2206 error spec.listeners[0].allowedRoutes.kinds[0].kind'), 'kic-3.5': [] },
  ],
  [
    'TLSRoute, TLS that is passed through',
    [
      route(`{ ${TO_SHOP} }`, 'TLSRoute', ', hostnames: [shop.example.com]'),
      gateway('{ name: web, port: 443, protocol: TLS, tls: { mode: Passthrough } }'),
    ],
    { ...EVERYBODY('TRF2210 warning kind', 'TRF2204 error spec.listeners[0].protocol'), 'kong-operator-2.2': [] },
  ],
  [
    'TCPRoute, listeners of TCP', [route(`{ ${TO_SHOP} }`, 'TCPRoute'), gateway('{ name: raw, port: 9000, protocol: TCP }')],
    EVERYBODY('TRF2210 warning kind', 'TRF2204 error spec.listeners[0].protocol'),
  ],
  [
    'UDPRoute, listeners of UDP', [route(`{ ${TO_SHOP} }`, 'UDPRoute'), gateway('{ name: raw, port: 9000, protocol: UDP }')],
    EVERYBODY('TRF2210 warning kind', 'TRF2204 error spec.listeners[0].protocol'),
  ],
  ['ListenerSet', ['{ kind: ListenerSet, metadata: { name: more }, spec: { parentRef: { name: edge }, listeners: [{ name: more, port: 81, protocol: HTTP }] } }', gateway(WEB)], EVERYBODY('TRF2209 warning ')],
  [
    'ListenerSet as a parent', [`{ kind: HTTPRoute, metadata: { name: shop }, spec: { parentRefs: [{ name: edge }, { kind: ListenerSet, name: more }], rules: [{ ${TO_SHOP} }] } }`, gateway(WEB)],
    { ...KONG('TRF2211 error spec.parentRefs[1].kind'), 'kuma-2.14': ['TRF2211 warning spec.parentRefs[1].kind'] },
  ],
  [
    'Service as a parent', [`{ kind: HTTPRoute, metadata: { name: shop }, spec: { parentRefs: [{ group: '', kind: Service, name: shop }], rules: [{ ${TO_SHOP} }] } }`],
    KONG('TRF2211 error spec.parentRefs[0].kind'),
  ],
  ['BackendTLSPolicy', [POLICY, route(`{ ${TO_SHOP} }`), gateway(WEB)], EVERYBODY('TRF2226 warning ')],
  ['XBackendTrafficPolicy', [BUDGET, route(`{ ${TO_SHOP} }`), gateway(WEB)], EVERYBODY('TRF2226 warning ')],
  ['TLS that ends at HTTPS', [gateway('{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: one }] } }')], NOBODY],
  ['several certificates', [gateway('{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: one }, { name: two }] } }')], KONG('TRF2205 error spec.listeners[0].tls.certificateRefs')],
  [
    'frontend validation', [gateway('{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: one }] } }', ", tls: { frontend: { default: { validation: { caCertificateRefs: [{ group: '', kind: ConfigMap, name: ca }] } } } }")],
    EVERYBODY('TRF2208 error spec.tls.frontend'),
  ],
  ['backend client certificate', [gateway(WEB, ', tls: { backend: { clientCertificateRef: { name: one } } }')], EVERYBODY('TRF2208 warning spec.tls.backend')],
  ['allowedListeners', [gateway(WEB, ', allowedListeners: { namespaces: { from: All } }')], EVERYBODY('TRF2208 warning spec.allowedListeners')],
  ['addresses', [gateway(WEB, ', addresses: [{ value: 192.0.2.1 }]')], EVERYBODY('TRF2208 warning spec.addresses')],
  ['addresses without a value', [gateway(WEB, ', addresses: [{ type: IPAddress }]')], NOBODY],
  [
    'infrastructure', [gateway(WEB, ', infrastructure: { labels: { a: b }, annotations: { a: b } }')],
    { ...EVERYBODY('TRF2208 warning spec.infrastructure.annotations', 'TRF2208 warning spec.infrastructure.labels'), 'kong-operator-2.2': [] },
  ],
  [
    'infrastructure.parametersRef', [gateway(WEB, ', infrastructure: { parametersRef: { group: gateway-operator.konghq.com, kind: GatewayConfiguration, name: edge } }')],
    { ...EVERYBODY('TRF2208 warning spec.infrastructure.parametersRef'), 'kong-operator-2.2': [] },
  ],
  ['default gateways', [gateway(WEB, ', defaultScope: All'), route(`{ ${TO_SHOP} }`, 'HTTPRoute', ', useDefaultGateways: All')], EVERYBODY('TRF2208 warning spec.defaultScope', 'TRF2218 warning spec.useDefaultGateways')],
  [
    'listeners that are kept apart',
    [`{ kind: HTTPRoute, metadata: { name: shop }, spec: { parentRefs: [{ name: edge, sectionName: web }], rules: [{ ${TO_SHOP} }] } }`, gateway(`${WEB}, { name: more, port: 81, protocol: HTTP }`)],
    KONG('TRF2212 warning spec.parentRefs[0].sectionName'),
  ],
  ['parentRef.port', [`{ kind: HTTPRoute, metadata: { name: shop }, spec: { parentRefs: [{ name: edge, port: 80 }], rules: [{ ${TO_SHOP} }] } }`, gateway(WEB)], NOBODY],
  ['methods in matches', [route(`{ matches: [{ method: GET }], ${TO_SHOP} }`), gateway(WEB)], NOBODY],
  ['query parameters in matches', [route(`{ matches: [{ queryParams: [{ name: a, value: b }] }], ${TO_SHOP} }`), gateway(WEB)], KONG('TRF2219 error spec.rules[0].matches[0].queryParams')],
  ['several values for one header', [route(`{ matches: [{ headers: [{ name: a, value: b }, { name: A, value: c }] }], ${TO_SHOP} }`), gateway(WEB)], KONG('TRF2220 error spec.rules[0].matches[0].headers[1].name')],
  ['regular expressions', [route(`{ matches: [{ path: { type: RegularExpression, value: /v.* } }], ${TO_SHOP} }`), gateway(WEB)], NOBODY],
  ['RequestHeaderModifier, ResponseHeaderModifier', [filtered(`${SET}, { type: ResponseHeaderModifier, responseHeaderModifier: { remove: [a] } }`), gateway(WEB)], NOBODY],
  ['RequestRedirect of the scheme', [route('{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }] }'), gateway(WEB)], KONG('TRF2216 warning spec.rules[0].filters[0].requestRedirect.scheme')],
  [
    'RequestRedirect of the host', [route('{ filters: [{ type: RequestRedirect, requestRedirect: { hostname: www.example.com } }] }'), gateway(WEB)],
    KONG('TRF2216 warning spec.rules[0].filters[0].requestRedirect'),
  ],
  [
    'RequestRedirect of a prefix',
    [route('{ matches: [{ path: { value: /a } }], filters: [{ type: RequestRedirect, requestRedirect: { scheme: https, hostname: a.com, path: { type: ReplacePrefixMatch, replacePrefixMatch: /b } } }] }'), gateway(WEB)],
    KONG('TRF2216 warning spec.rules[0].filters[0].requestRedirect.path.type'),
  ],
  ['URLRewrite', [filtered('{ type: URLRewrite, urlRewrite: { hostname: a.com, path: { type: ReplaceFullPath, replaceFullPath: /b } } }'), gateway(WEB)], NOBODY],
  ['RequestMirror', [filtered('{ type: RequestMirror, requestMirror: { backendRef: { name: shop, port: 80 } } }'), gateway(WEB)], KONG('TRF2213 error spec.rules[0].filters[0].type')],
  [
    'RequestMirror of a part', [filtered('{ type: RequestMirror, requestMirror: { fraction: { numerator: 1 }, backendRef: { name: shop, port: 80 } } }'), gateway(WEB)],
    { ...KONG('TRF2213 error spec.rules[0].filters[0].type'), 'kuma-2.14': ['TRF2217 warning spec.rules[0].filters[0].requestMirror.fraction'] },
  ],
  [
    'CORS', [filtered("{ type: CORS, cors: { allowOrigins: ['https://shop.example.com'] } }"), gateway(WEB)],
    { ...KONG('TRF2213 error spec.rules[0].filters[0].type'), 'kuma-2.14': ['TRF2213 warning spec.rules[0].filters[0].type'] },
  ],
  [
    'ExtensionRef to a KongPlugin', [filtered('{ type: ExtensionRef, extensionRef: { group: configuration.konghq.com, kind: KongPlugin, name: ten } }'), gateway(WEB)],
    { ...NOBODY, 'kuma-2.14': ['TRF2213 warning spec.rules[0].filters[0].type'] },
  ],
  [
    'ExtensionRef to something else', [filtered('{ type: ExtensionRef, extensionRef: { group: example.com, kind: Limit, name: ten } }'), gateway(WEB)],
    { ...KONG('TRF2215 error spec.rules[0].filters[0].extensionRef.kind'), 'kuma-2.14': ['TRF2213 warning spec.rules[0].filters[0].type'] },
  ],
  [
    'ExternalAuth', [filtered('{ type: ExternalAuth, externalAuth: { protocol: HTTP, backendRef: { name: shop, port: 80 }, http: {} } }'), gateway(WEB)],
    EVERYBODY('TRF2213 error spec.rules[0].filters[0].type'),
  ],
  [
    'filters of backends', [route(`{ backendRefs: [{ name: shop, port: 80, filters: [${SET}] }] }`), gateway(WEB)],
    { ...KONG('TRF2214 error spec.rules[0].backendRefs[0].filters'), 'kuma-2.14': ['TRF2214 warning spec.rules[0].backendRefs[0].filters'] },
  ],
  ['timeouts.request', [route(`{ timeouts: { request: 10s }, ${TO_SHOP} }`), gateway(WEB)], EVERYBODY('TRF2218 warning spec.rules[0].timeouts.request')],
  [
    'timeouts.backendRequest', [route(`{ timeouts: { backendRequest: 10s }, ${TO_SHOP} }`), gateway(WEB)],
    { ...NOBODY, 'kuma-2.14': ['TRF2218 warning spec.rules[0].timeouts.backendRequest'] },
  ],
  [
    'different timeouts.backendRequest', [route(`{ timeouts: { backendRequest: 10s }, ${TO_SHOP} }, { matches: [{ path: { value: /a } }], timeouts: { backendRequest: 5s }, ${TO_SHOP} }`), gateway(WEB)],
    {
      ...KONG('TRF2222 error spec.rules[1].timeouts.backendRequest'),
      'kuma-2.14': ['TRF2218 warning spec.rules[0].timeouts.backendRequest', 'TRF2218 warning spec.rules[1].timeouts.backendRequest'],
    },
  ],
  ['retry', [route(`{ retry: { attempts: 3 }, ${TO_SHOP} }`), gateway(WEB)], EVERYBODY('TRF2218 warning spec.rules[0].retry')],
  ['sessionPersistence', [route(`{ sessionPersistence: { sessionName: a }, ${TO_SHOP} }`), gateway(WEB)], EVERYBODY('TRF2218 warning spec.rules[0].sessionPersistence')],
  [
    'ExternalService of Kuma as a backend', [route('{ backendRefs: [{ group: kuma.io, kind: ExternalService, name: shop, port: 80 }] }'), gateway(WEB)],
    KONG('TRF2223 error spec.rules[0].backendRefs[0].kind'),
  ],
  ['MeshService of Kuma as a backend', [route('{ backendRefs: [{ group: kuma.io, kind: MeshService, name: shop, port: 80 }] }'), gateway(WEB)], EVERYBODY('TRF2223 error spec.rules[0].backendRefs[0].kind')],
  ['rules that neither forward nor redirect', [route('{ matches: [{ path: { value: /a } }] }'), gateway(WEB)], { ...NOBODY, 'kuma-2.14': ['TRF2224 error spec.rules[0]'] }],
  [
    'a header in two lists of a filter', [filtered('{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: a, value: b }], add: [{ name: A, value: c }] } }'), gateway(WEB)],
    { ...NOBODY, 'kuma-2.14': ['TRF2225 error spec.rules[0].filters[0].requestHeaderModifier.add[0].name'] },
  ],
  [
    'IP addresses as hosts', [route('{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https, hostname: 192.0.2.1 } }] }'), gateway(WEB)],
    { ...NOBODY, 'kuma-2.14': ['TRF2225 error spec.rules[0].filters[0].requestRedirect.hostname'] },
  ],
  [
    'one hostname for HTTP and HTTPS',
    [gateway('{ name: web, port: 80, protocol: HTTP, hostname: a.com }, { name: tls, port: 443, protocol: HTTPS, hostname: a.com, tls: { certificateRefs: [{ name: one }] } }')],
    { ...NOBODY, 'kong-operator-2.2': ['TRF2207 error spec.listeners[1].hostname'] },
  ],
  [
    'TLS beside HTTPS on a port',
    [gateway('{ name: web, port: 443, protocol: HTTPS, hostname: a.com, tls: { certificateRefs: [{ name: one }] } }, { name: tls, port: 443, protocol: TLS, hostname: b.com, tls: { mode: Passthrough } }')],
    { ...EVERYBODY('TRF2204 error spec.listeners[1].protocol'), 'kong-operator-2.2': ['TRF2207 error spec.listeners[1].port'] },
  ],
];

function said(documents: readonly string[], targets?: readonly AdmissionTarget[], isMeant = (code: string) => code !== SECRETS): string[] {
  const objects = (loadAll(documents.join('\n---\n')) as any[]).map(object => ({ apiVersion: VERSIONS[object.kind] ?? 'gateway.networking.k8s.io/v1', ...object }));
  const found = admit(objects, { targets, channel: 'experimental' }).filter(({ code }) => code.startsWith('TRF22') && isMeant(code));
  return found.map(({ code, severity, path }) => `${code} ${severity} ${path}`);
}

describe.each(ROWS)('%s', (_, objects, expected) => {
  test.each(Object.keys(TARGETS) as Target[])('for %s', target => {
    expect(said([...objects, TARGETS[target]], [target])).toEqual(expected[target]);
  });

  test('is nothing to speak of for the specification, and for controllers nobody knows', () => {
    expect(said([...objects, TARGETS['kong-operator-2.2']], ['spec'])).toEqual([]);
    expect(objects.some(text => text.includes('kind: Service')) ? [] : said([...objects, CLASSES.other])).toEqual([]);
  });
});

describe('whose an object is', () => {
  const cors = filtered("{ type: CORS, cors: { allowOrigins: ['*'] } }");
  const classless = (className: string): string => gateway(WEB).replace('gatewayClassName: edge', `gatewayClassName: ${className}`);
  const targets = (documents: readonly string[], given?: readonly AdmissionTarget[]): string[] => {
    const objects = (loadAll(documents.join('\n---\n')) as any[]).map(object => ({ apiVersion: 'gateway.networking.k8s.io/v1', ...object }));
    return admit(objects, { targets: given }).filter(({ code }) => code === 'TRF2213').map(({ target = '', severity }) => `${target} ${severity}`);
  };

  test('follows from the controller of the class', () => {
    expect(targets([cors, gateway(WEB), CLASSES.operator])).toEqual(['kong-operator-2.2 error']);
    expect(targets([cors, gateway(WEB), CLASSES.kuma])).toEqual(['kuma-2.14 warning']);
    expect(targets([cors, gateway(WEB), CLASSES.other])).toEqual([]);
  });

  test('follows from the names of classes that installations make', () => {
    expect(targets([cors, classless('kuma')])).toEqual(['kuma-2.14 warning']);
    expect(targets([cors, classless('kong')])).toEqual([' error']);
    expect(targets([cors, classless('kong'), '{ apiVersion: gateway-operator.konghq.com/v1beta1, kind: DataPlane, metadata: { name: a } }'])).toEqual(['kong-operator-2.2 error']);
    expect(targets([cors, classless('nginx')])).toEqual([]);
  });

  test('may be one of two, of which only what both say is said', () => {
    const passed = gateway('{ name: tls, port: 443, protocol: TLS, tls: { mode: Passthrough } }').replace('gatewayClassName: edge', 'gatewayClassName: kong');

    expect(said([passed])).toEqual([]);
    expect(said([passed], ['kic-3.5'])).toEqual(['TRF2204 error spec.listeners[0].protocol']);
    // one of the two has a feature gate for them
    expect(said([passed.replace('TLS, tls: { mode: Passthrough }', 'TCP')])).toEqual(['TRF2204 warning spec.listeners[0].protocol']);
    expect(said([passed.replace('TLS, tls: { mode: Passthrough }', 'TCP')], ['kong-operator-2.2'])).toEqual(['TRF2204 error spec.listeners[0].protocol']);
  });

  test('is for the caller to say where objects do not', () => {
    expect(targets([cors], ['kuma-2.14'])).toEqual(['kuma-2.14 warning']);
    expect(targets([cors, classless('nginx')], ['kic-3.5', 'kuma-2.14'])).toEqual(['kic-3.5 error', 'kuma-2.14 warning']);
    expect(targets([cors, classless('kong')], ['kic-3.5', 'kuma-2.14'])).toEqual(['kic-3.5 error']);
    expect(targets([cors, gateway(WEB), CLASSES.kuma], ['kong-operator-2.2'])).toEqual([]);
  });

  test('is Kuma between Services', () => {
    expect(targets([cors.replace('{ name: edge }', "{ group: '', kind: Service, name: shop }")])).toEqual(['kuma-2.14 warning']);
  });

  test('leads through ListenerSets', () => {
    const set = '{ kind: ListenerSet, metadata: { name: more }, spec: { parentRef: { name: edge }, listeners: [{ name: more, port: 81, protocol: HTTP }] } }';
    expect(targets([cors.replace('{ name: edge }', '{ kind: ListenerSet, name: more }'), set, gateway(WEB), CLASSES.kuma])).toEqual(['kuma-2.14 warning']);
  });
});

test('a gateway between meshes has listeners of HTTP only', () => {
  const config = '{ kind: MeshGatewayConfig, metadata: { name: edge }, spec: { crossMesh: true } }';
  const crossMesh = CLASSES.kuma.replace('kuma.io/controller }', 'kuma.io/controller, parametersRef: { group: kuma.io, kind: MeshGatewayConfig, name: edge } }');
  const https = gateway('{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: one }] } }');

  expect(said([https, crossMesh, config])).toEqual(['TRF2204 error spec.listeners[0].protocol']);
  expect(said([https, crossMesh, config.replace('true', 'false')])).toEqual([]);
});

test('Kuma 3 has no gateways, and keeps routes between Services', () => {
  expect(said([gateway(WEB), CLASSES.kuma], ['kuma-3.0'])).toEqual(['TRF2201 error spec.gatewayClassName']);
  expect(said([route(`{ ${TO_SHOP} }`).replace('{ name: edge }', "{ group: '', kind: Service, name: shop }")], ['kuma-3.0'])).toEqual([]);
});

test('Kuma reads certificates beside its control plane, and others where its installation lets it', () => {
  const https = gateway('{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: one }] } }');
  const installed = (value: string): string => '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: kuma, namespace: kuma-system }, spec: { selector: { matchLabels: { app: kuma } }, '
    + 'template: { metadata: { labels: { app: kuma } }, spec: { containers: [{ name: control-plane, image: kuma-cp, env: [{ name: KUMA_MODE, value: zone }, '
    + `{ name: KUMA_RUNTIME_KUBERNETES_SUPPORT_GATEWAY_SECRETS_IN_ALL_NAMESPACES, value: '${value}' }] }] } } } }`;
  const hints = (...texts: string[]): string[] => said(texts, undefined, code => code === SECRETS);

  expect(hints(https, CLASSES.kuma)).toEqual(['TRF2227 info spec.listeners[0].tls.certificateRefs[0]']);
  expect(hints(https, CLASSES.kuma, installed('false'))).toEqual(['TRF2227 error spec.listeners[0].tls.certificateRefs[0]']);
  expect([hints(https, CLASSES.kuma, installed('true')), hints(https, CLASSES.operator), hints(https.replace('name: edge }', 'name: edge, namespace: kuma-system }'), CLASSES.kuma)]).toEqual([[], [], []]);
});
