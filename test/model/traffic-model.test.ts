import * as fc from 'fast-check';
import { conditionOf, documents, modelOf } from './fixtures';
import { references } from '../../src/analysis';
import { TrafficModel } from '../../src/model';

const GATEWAY = `
  { kind: Gateway, metadata: { name: edge, namespace: edge }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }] } }
  ---
  { kind: Service, metadata: { name: shop, namespace: shop }, spec: { selector: { app: shop }, ports: [{ port: 80 }] } }
  ---`;
const route = (rule: string): string => `${GATEWAY}
  { kind: HTTPRoute, metadata: { name: shop, namespace: shop }, spec: { parentRefs: [{ name: edge, namespace: edge }], rules: [${rule}] } }`;
const request = { protocol: 'http', gateway: 'edge/edge', host: 'shop.example.com' } as const;

describe('a model', () => {
  test('is made of anything, and changes nothing', () => {
    const kinds = fc.constantFrom('Gateway', 'HTTPRoute', 'GRPCRoute', 'TLSRoute', 'ReferenceGrant', 'ListenerSet', 'BackendTLSPolicy', 'GatewayClass', 'Service', 'Secret');
    const manifest = fc.record({
      apiVersion: fc.constantFrom('gateway.networking.k8s.io/v1', 'v1', 'x'), kind: kinds,
      metadata: fc.oneof(fc.anything(), fc.constant({ name: 'one', namespace: 'two' })), spec: fc.anything(),
    });
    fc.assert(fc.property(fc.array(fc.oneof(manifest, fc.anything())), objects => {
      const before = structuredCloneOr(objects);
      const model = TrafficModel.of(objects, { world: 'closed' });
      model.status();
      model.route(request);
      references(model);
      expect(structuredCloneOr(objects)).toEqual(before);
    }), { numRuns: 300 });
  });

  test('does not see what the API server would not read', () => {
    const [gateway, service, shop] = documents(route('{ backendRefs: [{ name: shop, port: 80 }] }'));
    const broken = { ...shop, spec: { ...(shop as any).spec, rules: 'none' } };

    expect(TrafficModel.of([gateway, service, shop]).status().map(({ object }) => object.kind)).toEqual(['Gateway', 'Gateway', 'HTTPRoute']);
    expect(TrafficModel.of([gateway, service, broken]).status().map(({ object }) => object.kind)).toEqual(['Gateway', 'Gateway']);
  });

  test('takes what is missing to exist in an open world', () => {
    const text = route('{ backendRefs: [{ name: other, port: 80 }] }');

    expect(modelOf(text).route(request).outcome).toBe('forwarded');
    expect(modelOf(text, { world: { kinds: { Service: 'closed' } } }).route(request).response?.status).toBe(500);
  });
});

describe('requests', () => {
  test('are explained', () => {
    const { why } = modelOf(`${route('{ matches: [{ path: { value: /shop } }, { path: { type: Exact, value: /shop } }], backendRefs: [{ name: shop, port: 80, weight: 3 }, { name: none, port: 80 }] }')}
  ---
  { kind: HTTPRoute, metadata: { name: also, namespace: shop }, spec: { parentRefs: [{ name: edge, namespace: edge }], rules: [{ backendRefs: [{ name: shop, port: 80 }] }] } }`, {
      world: { kinds: { Service: 'closed' } },
    }).route({ ...request, path: '/shop' });

    expect(why.map(({ step, path, message, lost }) => [`${step} ${path}: ${message}`, ...(lost ?? []).map((each) => `  not ${each.object.name} ${each.path}: ${each.because}`)]).flat().join('\n')).toMatchInlineSnapshot(`
"listener spec.listeners[0]: listener web of Gateway edge/edge is for any host on port 80
route spec.rules[0].matches[1]: HTTPRoute shop/shop is for path /shop
  not shop spec.rules[0].matches[0]: an exact path goes before an expression, and that before a prefix
  not also spec.rules[0].matches[0]: an exact path goes before an expression, and that before a prefix
backend spec.rules[0].backendRefs[0]: 75% to Service shop/shop:80
backend spec.rules[0].backendRefs[1]: 25% to Service shop/none:80: 500, as there is no Service shop/none"
`);
  });

  test('that no listener is for are refused, or answered with 404', () => {
    const text = `
      { kind: Gateway, metadata: { name: edge, namespace: edge }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 80, protocol: HTTP, hostname: shop.example.com }] } }`;

    expect(modelOf(text).route({ ...request, port: 81 })).toMatchObject({ outcome: 'refused' });
    expect(modelOf(text).route({ ...request, host: 'www.example.com' })).toMatchObject({ outcome: 'answered', response: { status: 404 } });
    expect(modelOf(text).route({ protocol: 'https', gateway: 'edge/edge', host: 'shop.example.com' })).toMatchObject({ outcome: 'refused' });
  });

  test('without a Gateway go to the one that is for the host', () => {
    const gateway = (name: string, host: string): string => `{ kind: Gateway, metadata: { name: ${name} }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 80, protocol: HTTP, hostname: '${host}' }] } }`;
    const model = modelOf([gateway('one', '*.example.com'), gateway('two', 'shop.example.com')].join('\n---\n'));

    expect(model.route({ protocol: 'http', host: 'shop.example.com' }).gateway).toBe('default/two');
    expect(model.route({ protocol: 'http', host: 'www.example.com:80' }).gateway).toBe('default/one');
  });

  test.each([
    ['/foo/bar', '/foo', '/xyz', '/xyz/bar'], ['/foo/bar', '/foo', '/xyz/', '/xyz/bar'], ['/foo/bar', '/foo/', '/xyz', '/xyz/bar'], ['/foo/bar', '/foo/', '/xyz/', '/xyz/bar'],
    ['/foo', '/foo', '/xyz', '/xyz'], ['/foo/', '/foo', '/xyz', '/xyz/'], ['/foo/bar', '/foo', '', '/bar'], ['/foo/', '/foo', '', '/'], ['/foo', '/foo', '', '/'],
    ['/foo/', '/foo', '/', '/'], ['/foo', '/foo', '/', '/'],
  ])('for %s, where prefix %s is replaced by "%s", arrive as %s', (path, prefix, replacement, expected) => {
    const model = modelOf(route(`{ matches: [{ path: { value: ${prefix} } }], backendRefs: [{ name: shop, port: 80 }],
      filters: [{ type: URLRewrite, urlRewrite: { path: { type: ReplacePrefixMatch, replacePrefixMatch: '${replacement}' } } }] }`));

    expect(model.route({ ...request, path: `${path}?q=1` }).request).toMatchObject({ path: expected, query: 'q=1' });
  });

  test('go to backends by weight; what cannot be reached has its share too', () => {
    const model = modelOf(route('{ backendRefs: [{ name: shop, port: 80, weight: 3 }, { name: none, port: 80, weight: 1 }, { name: shop, port: 80, weight: 0 }] }'), { world: { kinds: { Service: 'closed' } } });

    expect(model.route(request).backends.map(({ name, share, status }) => [name, share, status])).toEqual([['shop', 0.75, undefined], ['none', 0.25, 500], ['shop', 0, undefined]]);
  });

  test('are answered with 503 where a Service selects nothing, and 500 where all weights are 0', () => {
    const pod = '\n  ---\n  { kind: Deployment, metadata: { name: shop, namespace: shop }, spec: { selector: { matchLabels: { app: shop } }, template: { metadata: { labels: { app: shop } }, spec: { containers: [{ name: a, image: a }] } } } }';
    const closed = { world: { kinds: { Pod: 'closed' } } } as const;
    const status = (text: string): number | undefined => modelOf(text, closed).route({ ...request, answer: {} }).response?.status;

    expect(status(route('{ backendRefs: [{ name: shop, port: 80 }] }'))).toBe(503);
    expect(status(route('{ backendRefs: [{ name: shop, port: 80 }] }') + pod)).toBe(200);
    expect(status(route('{ backendRefs: [{ name: shop, port: 80, weight: 0 }] }') + pod)).toBe(500);
  });

  test('are tried again, and given up in time', () => {
    const model = modelOf(route('{ backendRefs: [{ name: shop, port: 80 }], retry: { codes: [503], attempts: 2 }, timeouts: { request: 2s } }'));
    const status = (answer: object): number | undefined => model.route({ ...request, answer }).response?.status;

    expect(status({ failures: [503, 503] })).toBe(200);
    expect(status({ failures: [503, 503, 503] })).toBe(503);
    expect(status({ failures: [500] })).toBe(500);
    expect(status({ delay: 3000 })).toBe(504);
    expect(status({ delay: 1500, failures: [503] })).toBe(504);
  });

  test('between Services follow the routes of the client where it has some', () => {
    const on = (namespace: string, version: string): string => `{ kind: HTTPRoute, metadata: { name: to-${version}, namespace: ${namespace} }, spec: { parentRefs: [{ group: '', kind: Service, name: shop, namespace: shop, port: 80 }], rules: [{ matches: [{ path: { value: /a } }], backendRefs: [{ name: shop-${version}, namespace: shop, port: 80 }] }] } }`;
    const model = modelOf([`${GATEWAY.trim().split('---')[1].trim()}`, on('shop', 'v1'), on('client', 'v2')].join('\n---\n'));
    const backend = (from: string, path = '/a'): string | undefined => model.route({ protocol: 'http', from, host: 'shop.shop', path }).backends[0]?.name;

    expect([backend('shop'), backend('other'), backend('client/web'), backend('other', '/b')]).toEqual(['shop-v1', 'shop-v1', 'shop-v2', undefined]);
    expect(model.route({ protocol: 'http', from: 'other', host: 'shop.shop', path: '/b' }).response?.status).toBe(404);
    expect(model.route({ protocol: 'http', from: 'other', host: 'shop.shop:81' }).outcome).toBe('refused');
  });

  test('between Services: a kind of routes that goes before others does so among producers, and for each consumer', () => {
    const on = (kind: string, namespace: string): string => `{ kind: ${kind}, metadata: { name: ${kind.toLowerCase()}, namespace: ${namespace} }, spec: { parentRefs: [{ group: '', kind: Service, name: shop, namespace: shop }], rules: [{ backendRefs: [{ name: shop, namespace: shop, port: 80 }] }] } }`;
    const accepted = (...routes: string[]): string[] => modelOf([GATEWAY.split('---')[1], ...routes].join('\n---\n')).status().map(({ object, conditions: [condition] }) => `${object.kind} ${condition.status} ${condition.reason}`);

    expect(accepted(on('GRPCRoute', 'shop'), on('HTTPRoute', 'shop'))).toEqual(['GRPCRoute True Accepted', 'HTTPRoute False Conflicted']);
    expect(accepted(on('GRPCRoute', 'shop'), on('HTTPRoute', 'client'))).toEqual(['GRPCRoute True Accepted', 'HTTPRoute True Accepted']);
  });

  test('to an address that is no Service\'s go there', () => {
    const model = modelOf('{ kind: Service, metadata: { name: shop, namespace: shop }, spec: { clusterIP: 10.0.0.1, ports: [{ port: 80 }] } }');
    const asked = (host: string): unknown[] => model.route({ protocol: 'http', from: 'client', host, answer: {} }).backends.map(({ name }) => name);

    expect([asked('10.0.0.1'), asked('10.0.0.2')]).toEqual([['shop'], []]);
    expect(model.route({ protocol: 'http', from: 'client', host: '10.0.0.2', answer: {} })).toMatchObject({ outcome: 'forwarded', response: { status: 200 } });
  });

  test('meet the filters of a backend after those of its rule', () => {
    const filtered = (filter: string, more = ''): string => route(`{ filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { add: [{ name: x, value: rule }] } }], backendRefs: [{ name: shop, port: 80, filters: [${filter}] }${more}] }`);
    const modifier = '{ type: RequestHeaderModifier, requestHeaderModifier: { add: [{ name: x, value: backend }] } }';
    const mirror = '{ type: RequestMirror, requestMirror: { backendRef: { name: shop, port: 80 }, percent: 50 } }';
    const redirect = '{ type: RequestRedirect, requestRedirect: { hostname: www.example.com } }';

    expect(modelOf(filtered(modifier)).route(request)).toMatchObject({ request: { headers: { x: 'rule,backend' } }, why: [{}, {}, {}, { path: 'spec.rules[0].backendRefs[0].filters[0]' }, { step: 'backend' }] });
    expect(modelOf(filtered(mirror)).route(request).backends).toMatchObject([{ mirrors: [{ name: 'shop', share: 0.5 }] }]);
    expect(modelOf(filtered(redirect)).route(request)).toMatchObject({ outcome: 'answered', response: { status: 302, headers: { location: 'http://www.example.com/' } } });
    expect(modelOf(filtered(redirect, ', { name: shop, port: 80 }')).route(request)).toMatchObject({ outcome: 'forwarded', backends: [{ share: 0.5, response: { status: 302 } }, { share: 0.5 }] });
    const ofKuma = modelOf(filtered(modifier), { target: 'kuma-2.14' }).route(request);
    expect([ofKuma.request?.headers, ofKuma.why[3].message]).toEqual([{ x: 'rule' }, 'filters of a backend are ignored by kuma-2.14']);
  });

  test('of other origins are allowed by origin: all of a scheme and port, or those below a host', () => {
    const allowed = (pattern: string, origin: string): boolean => {
      const model = modelOf(route(`{ filters: [{ type: CORS, cors: { allowOrigins: ['${pattern}'] } }], backendRefs: [{ name: shop, port: 80 }] }`));
      return model.route({ ...request, headers: { origin }, answer: {} }).response?.headers['access-control-allow-origin'] !== undefined;
    };
    const asked = ['https://a.com', 'https://a.com:8443', 'http://a.com', 'https://b.a.com'];

    expect(asked.map(origin => allowed('https://*', origin))).toEqual([true, false, false, true]);
    expect(asked.map(origin => allowed('https://*:8443', origin))).toEqual([false, true, false, false]);
    expect(asked.map(origin => allowed('https://*.a.com', origin))).toEqual([false, false, false, true]);
    expect(asked.map(origin => allowed('*', origin))).toEqual([true, true, true, true]);
  });

  test('meet policies about TLS only where their targets are there', () => {
    const text = (target: string): string => `${route('{ backendRefs: [{ name: shop, port: 80 }] }')}
  ---
  { kind: BackendTLSPolicy, metadata: { name: tls, namespace: shop }, spec: { targetRefs: [{ group: '', kind: Service, name: shop, sectionName: ${target} }], validation: { hostname: shop.example.com, wellKnownCACertificates: System } } }`
      .replace('ports: [{ port: 80 }]', 'ports: [{ name: web, port: 80 }, { name: admin, port: 81 }]');
    const seen = (target: string): unknown[] => {
      const model = modelOf(text(target));
      return [conditionOf(model, 'Accepted', 'BackendTLSPolicy', 'tls'), model.route(request).backends[0].tls?.sni, references(model).some(({ code }) => code === 'TRF3125')];
    };

    expect(seen('web')).toEqual(['True Accepted', 'shop.example.com', false]);
    expect(seen('admin')).toEqual(['True Accepted', undefined, false]);
    expect(seen('metrics')).toEqual(['False TargetNotFound', undefined, true]);
  });

  test('reach a TCPRoute where TLS ends, if no TLSRoute is for their name', () => {
    const text = (mode: string): string => `
      { kind: Gateway, metadata: { name: edge, namespace: shop }, spec: { gatewayClassName: any, listeners: [{ name: tls, port: 443, protocol: TLS, tls: { mode: ${mode}, certificateRefs: [{ name: edge }] } }] } }
      ---
      { kind: TCPRoute, metadata: { name: any, namespace: shop }, spec: { parentRefs: [{ name: edge }], rules: [{ backendRefs: [{ name: shop, port: 80 }] }] } }
      ---
      { kind: TLSRoute, metadata: { name: vault, namespace: shop }, spec: { parentRefs: [{ name: edge }], hostnames: [vault.example.com], rules: [{ backendRefs: [{ name: vault, port: 80 }] }] } }`;
    const ways = (mode: string): unknown[] => ['vault.example.com', 'shop.example.com'].map(sni => modelOf(text(mode)).route({ protocol: 'tls', sni }).route?.name);

    expect([ways('Terminate'), ways('Passthrough')]).toEqual([['vault', 'any'], ['vault', undefined]]);
    const wrong = (mode: string): unknown[] => references(modelOf(text(mode))).filter(({ severity }) => severity !== 'info').map(({ code, object }) => [code, object.name]);
    expect([wrong('Terminate'), wrong('Passthrough')]).toEqual([[], [['TRF3104', 'any']]]);
  });

  test('reach routes that ask for default Gateways, where the CRDs know of these', () => {
    const text = (scope: string, use: string): string => `
      { kind: Gateway, metadata: { name: edge, namespace: edge }, spec: { gatewayClassName: any, defaultScope: ${scope}, listeners: [{ name: web, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }] } }
      ---
      { kind: HTTPRoute, metadata: { name: shop, namespace: shop }, spec: { useDefaultGateways: ${use}, rules: [{ backendRefs: [{ name: shop, port: 80 }] }] } }`;
    const outcome = (scope: string, use: string, options = {}): string => modelOf(text(scope, use), options).route(request).outcome;

    expect([outcome('All', 'All'), outcome('All', 'None'), outcome('None', 'All')]).toEqual(['forwarded', 'answered', 'answered']);
    expect(outcome('All', 'All', { channel: 'standard' })).toBe('answered');
    expect(modelOf(text('All', 'All')).status().map(({ object, attachedRoutes }) => attachedRoutes ?? object.kind)).toEqual(['Gateway', 1, 'HTTPRoute']);
  });

  test('have results that JSON can say, explanation included', () => {
    const result = JSON.parse(JSON.stringify(modelOf(route('{ backendRefs: [{ name: shop, port: 80 }] }')).route(request)));

    expect(result).toMatchObject({ outcome: 'forwarded', route: { name: 'shop' }, why: [{ step: 'listener' }, { step: 'route' }, { step: 'backend' }] });
  });
});

/** A copy to compare with; of what cannot be copied nothing is compared. */
function structuredCloneOr(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}
