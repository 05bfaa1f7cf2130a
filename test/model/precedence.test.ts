import * as fc from 'fast-check';
import { TrafficModel, TrafficRequest } from '../../src/model';

/** How many sets of routes are tried, each with several requests. */
const RUNS = Number(process.env.ROUTER_RUNS ?? 200);
const REQUESTS = 10;
const SEVERAL = { minLength: REQUESTS, maxLength: REQUESTS };

const HOSTS = ['a.example.com', 'b.example.com', '*.example.com', '*.a.example.com', '*.com', 'example.com'];
const ASKED = ['a.example.com', 'b.example.com', 'x.a.example.com', 'y.x.a.example.com', 'example.com', 'other.com', 'c.org'];
const PATHS = ['/', '/foo', '/foo/', '/foo/bar', '/foobar', '/foo/bar/baz', '/Foo', '/bar'];
const METHODS = ['GET', 'POST'];

interface Match {
  readonly path?: { readonly type: string; readonly value: string };
  readonly method?: string;
  readonly headers?: readonly { readonly name: string; readonly value: string; readonly type?: string }[];
  readonly queryParams?: readonly { readonly name: string; readonly value: string }[];
}
interface RouteOf<M> {
  readonly name: string;
  readonly namespace: string;
  readonly created?: string;
  /** The listener that it asks for. */
  readonly section?: string;
  readonly hostnames: readonly string[];
  readonly rules: readonly { readonly matches: readonly M[] }[];
}
type Route = RouteOf<Match>;

interface Call {
  readonly method?: { readonly type?: string; readonly service?: string; readonly method?: string };
  readonly headers?: Match['headers'];
}

const path = fc.oneof(
  fc.record({ type: fc.constantFrom('Exact', 'PathPrefix'), value: fc.constantFrom(...PATHS) }),
  fc.record({ type: fc.constant('RegularExpression'), value: fc.constantFrom('/fo+', '/foo/.*', '/[a-z]+') }),
);
const anyHeader = fc.oneof(
  fc.record({ name: fc.constantFrom('x-a', 'X-A', 'x-b'), value: fc.constantFrom('1', '2') }),
  fc.record({ name: fc.constant('x-b'), value: fc.constantFrom('[12]', '.+'), type: fc.constant('RegularExpression') }),
);
const parameter = fc.record({ name: fc.constantFrom('p', 'q'), value: fc.constantFrom('1', '2') });
const byName = { selector: ({ name }: { name: string }) => name };
const anyMatch: fc.Arbitrary<Match> = fc.record({
  path, method: fc.constantFrom(...METHODS),
  headers: fc.uniqueArray(anyHeader, { maxLength: 3, ...byName }), queryParams: fc.uniqueArray(parameter, { maxLength: 2, ...byName }),
}, { requiredKeys: [] });
const anyCall: fc.Arbitrary<Call> = fc.record({
  method: fc.oneof(
    fc.record({ service: fc.constantFrom('shop.Cart', 'shop.CartV2', 'a.B'), method: fc.constantFrom('Add', 'AddAll') }, { requiredKeys: ['service'] }),
    fc.record({ method: fc.constantFrom('Add', 'AddAll') }),
    fc.record({ type: fc.constant('RegularExpression'), service: fc.constantFrom('shop\\..+', 'a.*'), method: fc.constantFrom('Add.*', '[A-Z].+') }, { requiredKeys: ['type', 'service'] }),
  ),
  headers: fc.uniqueArray(anyHeader, { maxLength: 3, ...byName }),
}, { requiredKeys: [] });

function routesOf<M>(match: fc.Arbitrary<M>): fc.Arbitrary<RouteOf<M>[]> {
  return fc.uniqueArray(fc.record({
    name: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5'),
    namespace: fc.constantFrom('n1', 'n2'),
    created: fc.option(fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'), { nil: undefined }),
    section: fc.option(fc.constantFrom('l0', 'l1'), { nil: undefined, freq: 2 }),
    hostnames: fc.uniqueArray(fc.constantFrom(...HOSTS), { maxLength: 3 }),
    rules: fc.array(fc.record({ matches: fc.array(match, { maxLength: 4 }) }), { minLength: 1, maxLength: 4 }),
  }), { selector: ({ name, namespace }) => `${namespace}/${name}`, maxLength: 8 });
}
const anyRequest: fc.Arbitrary<TrafficRequest> = fc.record({
  protocol: fc.constant('http' as const), gateway: fc.constant('n1/edge'), host: fc.constantFrom(...ASKED), path: fc.constantFrom(...PATHS, '/foo/baz', '/foooo'),
  method: fc.constantFrom(...METHODS), headers: fc.dictionary(fc.constantFrom('x-a', 'X-B', 'x-c'), fc.constantFrom('1', '2', '3'), { maxKeys: 3, noNullPrototype: true }),
  query: fc.dictionary(fc.constantFrom('p', 'q'), fc.constantFrom('1', '2'), { maxKeys: 2, noNullPrototype: true }),
});
const call: fc.Arbitrary<TrafficRequest> = fc.record({
  protocol: fc.constant('grpc' as const), gateway: fc.constant('n1/edge'), host: fc.constantFrom(...ASKED),
  path: fc.constantFrom('/shop.Cart/Add', '/shop.Cart/AddAll', '/shop.CartV2/Add', '/a.B/Add', '/a.C/Other'),
  headers: fc.dictionary(fc.constantFrom('x-a', 'X-B', 'x-c'), fc.constantFrom('1', '2', '3'), { maxKeys: 3, noNullPrototype: true }),
});
/** The hostnames of listeners; that of any host is the empty one. */
const listeners = fc.uniqueArray(fc.constantFrom('', '*.example.com', 'a.example.com', '*.com'), { minLength: 1, maxLength: 3 });

describe('the router', () => {
  it(`agrees with trying every rule and sorting them by the text of the specification (${RUNS} sets of routes, ${RUNS * REQUESTS} requests)`, () => {
    fc.assert(fc.property(routesOf(anyMatch), listeners, fc.array(anyRequest, SEVERAL), (set, hosts, requests) => {
      const model = TrafficModel.of([gateway(hosts), ...set.map(manifest)], { target: 'spec' });
      for (const each of requests) expect(found(model, each)).toBe(naive(set, hosts, each, HTTP));
    }), { numRuns: RUNS });
  }, 60_000 + RUNS * 100);

  it('does so for calls of gRPC, too', () => {
    fc.assert(fc.property(routesOf(anyCall), listeners, fc.array(call, SEVERAL), (set, hosts, calls) => {
      const model = TrafficModel.of([gateway(hosts), ...set.map(manifest).map(route => ({ ...route, kind: 'GRPCRoute' }))], { target: 'spec' });
      for (const each of calls) expect(found(model, each)).toBe(naive(set, hosts, each, GRPC));
    }), { numRuns: RUNS });
  }, 60_000 + RUNS * 100);

  it('takes the same way whether a rule stands alone on its path or among many', () => {
    const matches = Array.from({ length: 60 }, (_, i) => ({
      path: { type: 'PathPrefix', value: '/' }, ...i % 3 === 0 && { method: 'GET' }, headers: [{ name: `x-${i % 7}`, value: String(i % 2) }], ...i % 5 === 0 && { headers: [] },
    }));
    const set: Route[] = [1, 2].map(n => ({ name: `r${n}`, namespace: 'n1', hostnames: [], rules: [{ matches: matches.slice(0, 30 * n) }] }));
    const model = TrafficModel.of([gateway(['']), ...set.map(manifest)], { target: 'spec' });
    for (let i = 0; i < 50; i++) {
      const asked: TrafficRequest = {
        protocol: 'http', gateway: 'n1/edge', host: 'a.example.com', method: METHODS[i % 2], headers: { [`x-${i % 8}`]: String(i % 3), 'x-3': '1' },
      };
      expect(found(model, asked)).toBe(naive(set, [''], asked, HTTP));
    }
  });
});

function found(model: TrafficModel, request: TrafficRequest): string | undefined {
  const { route, rule, match } = model.route(request);
  return route && `${route.namespace}/${route.name} ${rule} ${match ?? 0}`;
}

function gateway(hosts: readonly string[]): object {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'edge', namespace: 'n1' },
    spec: {
      gatewayClassName: 'any',
      listeners: hosts.map((hostname, i) => ({ name: `l${i}`, port: 80, protocol: 'HTTP', ...hostname && { hostname }, allowedRoutes: { namespaces: { from: 'All' } } })),
    },
  };
}

function manifest({ name, namespace, created, section, hostnames, rules }: RouteOf<object>): object {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name, namespace, ...created && { creationTimestamp: created } },
    spec: {
      parentRefs: [{ name: 'edge', namespace: 'n1', ...section && { sectionName: section } }], ...hostnames.length > 0 && { hostnames },
      rules: rules.map(({ matches }) => ({ matches, backendRefs: [{ name: 'shop', port: 80 }] })),
    },
  };
}

/** What is specific to a kind of routes. */
interface KindOfRoutes<M> {
  /** What goes before, one after the other; less is first. */
  readonly criteria: readonly ((match: M) => number)[];
  fits(match: M, request: TrafficRequest): boolean;
}

const headerNames = ({ headers = [] }: { readonly headers?: Match['headers'] }): number => -new Set(headers.map(({ name }) => name.toLowerCase())).size;

const HTTP: KindOfRoutes<Match> = {
  fits: (match, { path: asked = '/', method = 'GET', headers = {}, query = {} }) => matchesAll(match, asked, method, headers as Record<string, string>, query as Record<string, string>),
  criteria: [
    ({ path: p }) => ['Exact', 'RegularExpression', 'PathPrefix'].indexOf(p?.type ?? 'PathPrefix'), ({ path: p }) => -(p?.value ?? '/').length,
    ({ method }) => method ? 0 : 1, headerNames, ({ queryParams = [] }) => -queryParams.length,
  ],
};

const GRPC: KindOfRoutes<Call> = {
  fits: ({ method: { type, service = '', method = '' } = {}, headers }, request) => {
    const [, calledService, calledMethod] = request.path!.split('/');
    const same = (wanted: string, called: string): boolean => wanted === '' || (type ? new RegExp(`^(?:${wanted})$`).test(called) : wanted === called);
    return same(service, calledService) && same(method, calledMethod) && matchesAll({ headers }, '/', 'POST', request.headers as Record<string, string>, {});
  },
  criteria: [({ method: m }) => -(m?.service ?? '').length, ({ method: m }) => -(m?.method ?? '').length, headerNames],
};

/** Of listeners the most specific; every match of every rule there is tried; the specification's criteria decide, one after the other. */
function naive<M extends object>(
  set: readonly RouteOf<M>[], hosts: readonly string[], request: TrafficRequest, { fits, criteria: own }: KindOfRoutes<M>,
): string | undefined {
  const host = request.host!;
  const isExact = (each: string): number => each.startsWith('*') || each === '' ? 0 : 1;
  const [taking] = hosts.filter(each => isFor(each, host)).sort((one, other) => isExact(other) - isExact(one) || other.length - one.length);
  if (taking === undefined) return undefined;
  const all: { readonly route: RouteOf<M>; readonly r: number; readonly m: number; readonly match: M; readonly hostname: string }[] = [];
  for (const route of set) {
    if (route.section !== undefined && route.section !== `l${hosts.indexOf(taking)}`) continue;
    for (const hostname of route.hostnames.length === 0 ? [taking] : route.hostnames.flatMap(each => both(each, taking))) {
      if (!isFor(hostname, host)) continue;
      for (const [r, { matches }] of route.rules.entries()) {
        for (const [m, match] of (matches.length === 0 ? [{} as M] : matches).entries()) {
          if (fits(match, request)) all.push({ route, r, m, match, hostname });
        }
      }
    }
  }
  type Found = typeof all[number];
  const criteria: ((one: Found) => number | string)[] = [
    ({ hostname }) => hostname.startsWith('*') ? 0 : -hostname.length,
    ({ hostname }) => -hostname.length,
    ...own.map(criterion => ({ match }: Found) => criterion(match)),
    ({ route }) => route.created ?? '9999',
    ({ route }) => route.namespace,
    ({ route }) => route.name,
    ({ r }) => r,
    ({ m }) => m,
  ];
  const [first] = all.sort((one, other) => {
    for (const criterion of criteria) {
      const [mine, theirs] = [criterion(one), criterion(other)];
      if (mine !== theirs) return mine < theirs ? -1 : 1;
    }
    return 0;
  });
  return first && `${first.route.namespace}/${first.route.name} ${first.r} ${first.m}`;
}

/** The hostname that is for both, if any request is. */
function both(one: string, other: string | undefined): string[] {
  if (!other || one === other) return [one];
  if (isFor(other, one)) return [one];
  return isFor(one, other) ? [other] : [];
}

function isFor(pattern: string, host: string): boolean {
  if (pattern === '' || pattern === host) return true;
  return pattern.startsWith('*.') && host.length > pattern.length - 1 && host.replace(/^\*/, '').endsWith(pattern.slice(1));
}

function matchesAll(match: Match, asked: string, method: string, headers: Record<string, string>, query: Record<string, string>): boolean {
  const { path: { type, value } = { type: 'PathPrefix', value: '/' } } = match;
  const elements = (text: string): string[] => text.split('/').slice(1);
  const prefix = elements(value.replace(/\/$/, ''));
  const pathFits = type === 'Exact' ? asked === value : type === 'RegularExpression' ? new RegExp(`^(?:${value})$`).test(asked) : prefix.every((part, i) => elements(asked)[i] === part);
  const given = Object.fromEntries(Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]));
  const first = new Map<string, NonNullable<Match['headers']>[number]>();
  for (const header of match.headers ?? []) if (!first.has(header.name.toLowerCase())) first.set(header.name.toLowerCase(), header);
  return pathFits && (match.method === undefined || match.method === method)
    && [...first].every(([name, { value: wanted, type: kind }]) => given[name] !== undefined && (kind ? new RegExp(`^(?:${wanted})$`).test(given[name]) : given[name] === wanted))
    && (match.queryParams ?? []).every(({ name, value: wanted }) => query[name] === wanted);
}
