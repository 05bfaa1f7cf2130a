import * as fc from 'fast-check';
import { documents, modelOf } from './fixtures';
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
