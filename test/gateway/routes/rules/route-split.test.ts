import { ApiObject, Chart, Yaml } from 'cdk8s';
import fc from 'fast-check';
import { Backend, GatewayRoute, GrpcMatch, GrpcRule, HttpConditions, HttpMatch, HttpMethod, HttpRule, Listener, RouteParent, RouteSpec, ValueMatch } from '../../../../src';
import { GRPC_PRECEDENCE } from '../../../../src/gateway/routes/grpc/grpc-precedence';
import { HTTP_PRECEDENCE } from '../../../../src/gateway/routes/http/http-precedence';
import { splitRules } from '../../../../src/gateway/routes/rules/route-split';
import { TrafficModel } from '../../../../src/model';
import { misuse, objects, reported, shopChart } from '../../../fixtures';
import { edge, PermittingWorkload } from '../../fixtures';

const backends = [Backend.service('api', { port: 80 })];
const numbers = (count: number) => [...Array(count).keys()];

/** So many rules, each for a path of its own. */
function rules(count: number, conditions: HttpConditions = {}): HttpRule[] {
  return numbers(count).map(i => ({ name: `rule-${i}`, matches: [HttpMatch.pathPrefix(`/${i}`, conditions)], backends }));
}

function routesOf(chart: Chart): any[] {
  return objects(chart).filter(({ kind }) => kind.endsWith('Route')).sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
}

function namesOf(route: any): string[] {
  return route.spec.rules.map(({ name }: { name: string }) => name);
}

test('sixteen hostnames are one object, one more makes two, each with all rules', () => {
  const hosts = numbers(17).map(i => `h${i}.example.com`);
  const spec = (hostnames: string[], rest: HttpRule[] = rules(1)) => RouteSpec.http({ hostnames, rules: rest });
  const [chart, more] = [shopChart(), shopChart()];

  new GatewayRoute(chart, 'route', { gateway: edge(chart), spec: spec(hosts.slice(0, 16)) });
  const route = new GatewayRoute(more, 'route', { gateway: edge(more), spec: spec(hosts, rules(17)) });

  expect(routesOf(chart).map(({ spec: { hostnames } }) => hostnames.length)).toEqual([16]);
  expect(routesOf(more).map(({ spec: { hostnames, rules: own } }) => [hostnames.length, own.length])).toEqual([[16, 16], [16, 1], [1, 16], [1, 1]]);
  expect(route.parts).toHaveLength(4);
});

test('hostnames that no listener is for are found in every part', () => {
  const chart = shopChart();
  const gateway = edge(chart, { listeners: [Listener.http({ hostname: '*.example.com' })] });
  const hostnames = [...numbers(16).map(i => `h${i}.example.com`), 'shop.example.org'];

  new GatewayRoute(chart, 'route', { gateway, spec: RouteSpec.http({ hostnames, rules: rules(1) }) });

  expect(reported(chart)).toContain('TRF1145 at shop/route: got ["shop.example.org"]');
});

test('sixteen rules with 128 matches are one object, one more makes two', () => {
  const full = numbers(16).map((i): HttpRule => ({ matches: numbers(8).map(j => HttpMatch.pathExact(`/${i}/${j}`)), backends }));
  const [chart, more] = [shopChart(), shopChart()];

  new GatewayRoute(chart, 'route', { gateway: edge(chart), spec: RouteSpec.http({ rules: full }) });
  new GatewayRoute(more, 'route', { gateway: edge(more), spec: RouteSpec.http({ rules: [...full.slice(1), { ...full[0], matches: [...full[0].matches!, HttpMatch.pathExact('/more')] }] }) });

  expect(routesOf(chart)).toHaveLength(1);
  expect(routesOf(more).map(({ spec }) => spec.rules.length)).toEqual([15, 1]);
});

test('the objects of a route have its hostnames, parents and metadata, and names in a row', () => {
  const chart = shopChart();
  const gateway = edge(chart);

  const route = new GatewayRoute(chart, 'route', {
    gateway, spec: RouteSpec.http({ hostnames: ['shop.example.com'], rules: rules(17) }), metadata: { labels: { team: 'shop' } },
  });

  const [first, second] = routesOf(chart);
  expect([namesOf(first).length, namesOf(second)]).toEqual([16, ['rule-16']]);
  expect(route.parts.map(part => part.name)).toEqual(['shop-route', 'shop-route-2']);
  expect(Yaml.stringify(second).trimEnd()).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  labels:
    team: shop
  name: shop-route-2
  namespace: shop
spec:
  hostnames:
    - shop.example.com
  parentRefs:
    - name: shop-edge
  rules:
    - backendRefs:
        - name: api
          port: 80
      matches:
        - path:
            type: PathPrefix
            value: /16
      name: rule-16
`);
});

test('a parent that comes later is that of all its objects, and reported once', () => {
  const chart = shopChart();
  const route = new GatewayRoute(chart, 'route', { spec: RouteSpec.http({ rules: rules(33) }) });
  expect(() => objects(chart)).toThrow(/^[^]*TRF1141 at shop\/route:(?![^]*TRF1141)/);

  route.addParent(RouteParent.gateway(edge(chart)));

  expect(routesOf(chart).map(({ spec }) => spec.parentRefs)).toEqual(Array(3).fill([{ name: 'shop-edge' }]));
});

test('a name that is given is the first one\'s, numbered for the others', () => {
  const chart = shopChart();

  new GatewayRoute(chart, 'route', { gateway: edge(chart), spec: RouteSpec.http({ rules: rules(17) }), metadata: { name: 'given' } });

  expect(routesOf(chart).map(({ metadata }) => metadata.name)).toEqual(['given', 'given-2']);
});

test('workloads are permitted once, whichever object leads to them', () => {
  const chart = shopChart();
  const api = new PermittingWorkload(chart, 'api');

  new GatewayRoute(chart, 'route', { gateway: edge(chart), spec: RouteSpec.http({ rules: rules(17).map(rule => ({ ...rule, backends: [Backend.workload(api)] })) }) });

  expect(objects(chart).filter(({ kind }) => kind === 'ConfigMap')).toHaveLength(1);
});

test('an object beyond the first can be patched too', () => {
  const chart = shopChart();

  const { parts } = new GatewayRoute(chart, 'route', { gateway: edge(chart), spec: RouteSpec.http({ rules: rules(17) }) });

  expect(parts.map(part => ApiObject.of(part).name)).toEqual(['shop-route', 'shop-route-2']);
});

describe('rules between which the order decides stay together', () => {
  const here = HttpMatch.pathPrefix('/shop');

  test.each<[string, HttpMatch, HttpMatch]>([
    ['the same path', here, HttpMatch.pathPrefix('/shop/')],
    ['as many headers', HttpMatch.pathPrefix('/shop', { headers: { a: '1' } }), HttpMatch.pathPrefix('/shop', { headers: { b: '1' } })],
    ['a header that a regular expression matches', HttpMatch.where({ headers: { a: '1' } }), HttpMatch.where({ headers: { a: ValueMatch.regex('.') } })],
    ['as many parameters', HttpMatch.where({ queryParams: { a: '1' } }), HttpMatch.where({ queryParams: { b: '1' } })],
    ['regular expressions', HttpMatch.pathRegex('/a.*'), HttpMatch.pathRegex('/.*b')],
  ])('%s', (_, first, last) => {
    const parts = splitRules([{ name: 'first', matches: [first], backends }, ...rules(20), { name: 'last', matches: [last], backends }], HTTP_PRECEDENCE);

    expect(parts.map(part => part.map(({ name }) => name).filter(name => /first|last/.test(name!)))).toEqual([['first', 'last'], []]);
  });

  test.each<[string, HttpMatch, HttpMatch]>([
    ['another path', here, HttpMatch.pathPrefix('/blog')],
    ['another kind of path', here, HttpMatch.pathExact('/shop')],
    ['another method', HttpMatch.where({ method: HttpMethod.GET }), HttpMatch.where({ method: HttpMethod.PUT })],
    ['a method, and none', HttpMatch.where({ method: HttpMethod.GET }), HttpMatch.pathPrefix('/')],
    ['more headers', HttpMatch.where({ headers: { a: '1' } }), HttpMatch.where({ headers: { a: '1', b: '1' } })],
    ['another value of a header', HttpMatch.where({ headers: { a: '1' } }), HttpMatch.where({ headers: { a: '2' } })],
  ])('others need not: %s', (_, first, last) => {
    const parts = splitRules([{ name: 'first', matches: [first], backends }, ...rules(20), { name: 'last', matches: [last], backends }], HTTP_PRECEDENCE);

    expect(parts.map(part => part.map(({ name }) => name).filter(name => /first|last/.test(name!)))).toEqual([['first'], ['last']]);
  });

  test('calls of gRPC as well', () => {
    const rule = (match: GrpcMatch): GrpcRule => ({ matches: [match], backends });
    const same = [GrpcMatch.method('Add', 'shop.Cart'), GrpcMatch.method('Add', 'shop.Cart', { headers: {} })];
    const apart = numbers(20).map(i => GrpcMatch.method(`Add${i}`, 'shop.Cart'));
    const inOrder = [same[0], ...apart, same[1]].map(rule);

    const [first, second] = splitRules(inOrder, GRPC_PRECEDENCE);

    expect([first[0], first[1]].map(({ matches }) => matches![0])).toEqual([same[0], apart[0]]);
    expect(first).toContain(inOrder[21]);
    expect(second).toHaveLength(6);
  });

  test('and are refused where an object cannot hold them', () => {
    const tied = (count: number) => numbers(count).map((i): HttpRule => ({ matches: [HttpMatch.where({ headers: { [`x-${i}`]: 'yes' } })], backends }));

    expect(misuse(() => RouteSpec.http({ rules: tied(17) }))).toMatchObject({ code: 'TRF1120' });
    RouteSpec.http({ rules: [...tied(16), ...rules(1)] });
  });
});

type Values = Readonly<Record<string, string>>;

describe('law', () => {
  interface Request { readonly path: string; readonly method: string; readonly headers: Values; readonly query: Values }

  const pairs = fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2'), { maxKeys: 2, noNullPrototype: true });
  const matches = fc.record({
    exact: fc.boolean(), path: fc.constantFrom('/', '/a', '/a/', '/a/b', '/b'), method: fc.constantFrom(undefined, HttpMethod.GET, HttpMethod.PUT),
    headers: pairs, queryParams: pairs,
  }).map(({ exact, path, ...conditions }) => exact ? HttpMatch.pathExact(path, conditions) : HttpMatch.pathPrefix(path, conditions));
  const rule = fc.array(matches, { minLength: 1, maxLength: 2 }).map((list): HttpRule => ({ matches: list, backends }));
  const many = fc.array(rule, { minLength: 17, maxLength: 60 });
  const values: Values[] = [{}, { a: '1' }, { a: '2', b: '1' }];
  const requests: Request[] = ['/', '/a', '/a/b', '/b'].flatMap(path => ['GET', 'PUT', 'POST'].flatMap(method =>
    values.flatMap(headers => values.map(query => ({ path, method, headers, query })))));

  /** Every match tried, the most specific first; then the age of its object; then its place. */
  function winner(objectsByAge: HttpRule[][], request: Request): HttpRule | undefined {
    const all = objectsByAge.flat().flatMap(each => each.matches!.map(match => ({ rule: each, match: match._render() as any })));
    const hits = all.filter(({ match }) => holds(match, request));
    hits.sort((a, b) => {
      const [left, right] = [rank(a.match), rank(b.match)];
      const differs = left.findIndex((part, i) => part !== right[i]);
      return differs < 0 ? 0 : right[differs] - left[differs];
    });
    return hits[0]?.rule;
  }

  function holds({ path: { type, value }, method, headers = [], queryParams = [] }: any, request: Request): boolean {
    const prefix = value.replace(/\/$/, '');
    const met = type === 'Exact' ? request.path === value : request.path === prefix || request.path.startsWith(`${prefix}/`);
    return met && (method === undefined || method === request.method)
      && headers.every(({ name, value: wanted }: any) => request.headers[name] === wanted)
      && queryParams.every(({ name, value: wanted }: any) => request.query[name] === wanted);
  }

  function rank({ path: { type, value }, method, headers = [], queryParams = [] }: any): number[] {
    return [type === 'Exact' ? 1 : 0, value.length, method === undefined ? 0 : 1, headers.length, queryParams.length];
  }

  test('whatever the age of its objects, a route leads each request where it would lead it in one', () => {
    let split = 0;
    fc.assert(fc.property(many, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (given, ages) => {
      let parts: HttpRule[][];
      try {
        parts = splitRules(given, HTTP_PRECEDENCE);
      } catch {
        return;
      }
      split += 1;
      const byAge = parts.map((part, i) => ({ part, age: ages[i % ages.length] })).sort((a, b) => a.age - b.age).map(({ part }) => part);
      expect(parts.flat()).toHaveLength(given.length);
      for (const request of requests) expect(winner(byAge, request)).toBe(winner([given], request));
    }), { numRuns: 60 });
    expect(split).toBeGreaterThan(20);
  });

  test('so says the model of what is rendered, too', () => {
    let split = 0;
    fc.assert(fc.property(many, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }), (given, ages) => {
      const chart = shopChart();
      const named = given.map((each, i): HttpRule => ({ ...each, name: `rule-${i}` }));
      try {
        new GatewayRoute(chart, 'route', { gateway: edge(chart), spec: RouteSpec.http({ rules: named }) });
      } catch {
        return; // held together by their order, they fit into no object
      }
      split += 1;
      const made = objects(chart).map((object, i) => ({ ...object, metadata: { ...object.metadata, creationTimestamp: `2026-01-0${ages[i % ages.length]}T00:00:00Z` } }));
      const model = TrafficModel.of(made, { target: 'spec' });
      for (const request of requests) {
        expect(model.route({ protocol: 'http', host: 'shop.example.com', ...request }).ruleName).toBe(winner([named], request)?.name);
      }
    }), { numRuns: 40 });
    expect(split).toBeGreaterThan(10);
  });
});
