import { ApiObject, Chart, Duration } from 'cdk8s';
import {
  Backend, CorsOptions, HeaderChanges, HttpFilter, HttpMatch, HttpMethod, MirrorOptions, PathModifier, RedirectStatus, UrlScheme,
} from '../../../../src';
import { AdmitOptions } from '../../../../src/admission';
import { isCorsOrigin } from '../../../../src/gateway/routes/http/cors';
import { misuse, objects, shopChart } from '../../../fixtures';
import { http, route } from '../../fixtures';

function filtersOf(...filters: HttpFilter[]): object[] {
  const experimental = filters.some(({ _filter }) => _filter.type === 'ExternalAuth');
  const chart = shopChart();
  route(chart, { spec: http({ filters, backends: filters.some(({ _filter }) => _filter.type === 'RequestRedirect') ? [] : [Backend.service('api', { port: 80 })] }) });
  const admission: AdmitOptions = { channel: experimental ? 'experimental' : 'standard', targets: ['spec'] };
  return objects(chart, admission).find(({ kind }) => kind === 'HTTPRoute').spec.rules[0].filters;
}

test('changes headers, their names in lower case', () => {
  const changes: HeaderChanges = { set: { 'X-Env': 'prod' }, add: { via: 'edge' }, remove: ['X-Debug'] };

  expect(filtersOf(HttpFilter.requestHeaders(changes), HttpFilter.responseHeaders(changes))).toEqual([
    { type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name: 'x-env', value: 'prod' }], add: [{ name: 'via', value: 'edge' }], remove: ['x-debug'] } },
    { type: 'ResponseHeaderModifier', responseHeaderModifier: { set: [{ name: 'x-env', value: 'prod' }], add: [{ name: 'via', value: 'edge' }], remove: ['x-debug'] } },
  ]);
});

test('refuses to change no header, or one twice', () => {
  expect(misuse(() => HttpFilter.requestHeaders({}))).toMatchObject({ code: 'TRF1106', expected: 'a header to set, add or remove' });
  expect(misuse(() => HttpFilter.responseHeaders({ set: { 'x-a': '1' }, remove: ['X-A'] }))).toMatchObject({ code: 'TRF1106', value: 'x-a' });
  HttpFilter.responseHeaders({ set: { 'x-a': '1' }, remove: ['x-b'] });
});

test('refuses more than 16 changes of a sort', () => {
  const headers = (count: number) => [...Array(count).keys()].map(i => `x-${i}`);

  expect(misuse(() => HttpFilter.requestHeaders({ remove: headers(17) }))).toMatchObject({ code: 'TRF1105', expected: 'at most 16 headers to remove' });
  HttpFilter.requestHeaders({ remove: headers(16) });
});

test('mirrors all requests, or a share of them', () => {
  const shadow = Backend.service('shadow', { namespace: 'lab', port: 80 });

  expect(filtersOf(
    HttpFilter.mirror(shadow),
    HttpFilter.mirror(shadow, { percent: 0 }),
    HttpFilter.mirror(shadow, { fraction: { numerator: 1, denominator: 1000 } }),
  )).toEqual([
    { type: 'RequestMirror', requestMirror: { backendRef: { name: 'shadow', namespace: 'lab', port: 80 } } },
    { type: 'RequestMirror', requestMirror: { backendRef: { name: 'shadow', namespace: 'lab', port: 80 }, percent: 0 } },
    { type: 'RequestMirror', requestMirror: { backendRef: { name: 'shadow', namespace: 'lab', port: 80 }, fraction: { numerator: 1, denominator: 1000 } } },
  ]);
});

test.each<[MirrorOptions, MirrorOptions]>([
  [{ percent: 101 }, { percent: 100 }],
  [{ percent: 0.5 }, { fraction: { numerator: 5, denominator: 1000 } }],
  [{ fraction: { numerator: 101 } }, { fraction: { numerator: 100 } }],
  [{ fraction: { numerator: 0, denominator: 0 } }, { fraction: { numerator: 0, denominator: 1 } }],
  [{ percent: 1, fraction: { numerator: 1 } }, { percent: 1 }],
])('refuses to mirror %j', (refused, taken) => {
  const shadow = Backend.service('shadow', { port: 80 });

  expect(misuse(() => HttpFilter.mirror(shadow, refused)).code).toBe('TRF1107');
  HttpFilter.mirror(shadow, taken);
});

test('refuses a mirror with a weight', () => {
  expect(misuse(() => filtersOf(HttpFilter.mirror(Backend.service('shadow', { port: 80, weight: 10 }))))).toMatchObject({ code: 'TRF1107', value: 10 });
});

test('redirects and rewrites', () => {
  expect(filtersOf(HttpFilter.redirect({
    scheme: UrlScheme.HTTPS, hostname: 'shop.example.com', port: 8443, path: PathModifier.replaceFullPath('/new'), statusCode: RedirectStatus.PERMANENT_REDIRECT,
  }))).toEqual([{
    type: 'RequestRedirect',
    requestRedirect: { scheme: 'https', hostname: 'shop.example.com', port: 8443, path: { type: 'ReplaceFullPath', replaceFullPath: '/new' }, statusCode: 308 },
  }]);
  expect(filtersOf(HttpFilter.rewrite({ hostname: 'backend.internal', path: PathModifier.replacePrefixMatch('/') }))).toEqual([{
    type: 'URLRewrite', urlRewrite: { hostname: 'backend.internal', path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } },
  }]);
});

test('refuses a redirect or rewrite that changes nothing', () => {
  expect(misuse(() => HttpFilter.redirect({ statusCode: RedirectStatus.FOUND })).code).toBe('TRF1108');
  expect(misuse(() => HttpFilter.rewrite({})).code).toBe('TRF1108');
  HttpFilter.redirect({ port: 8080 });
});

test('refuses an address where a hostname belongs, and a path that is none', () => {
  expect(misuse(() => HttpFilter.redirect({ hostname: '10.0.0.1' })).code).toBe('TRF1021');
  expect(misuse(() => HttpFilter.rewrite({ hostname: '*.example.com' })).code).toBe('TRF1021');
  expect(misuse(() => HttpFilter.redirect({ port: 0 })).code).toBe('TRF1022');
  expect(misuse(() => PathModifier.replaceFullPath('new'))).toMatchObject({ code: 'TRF1101', fix: '"/new"' });
  expect(misuse(() => PathModifier.replacePrefixMatch('')).code).toBe('TRF1101');
});

test('answers browsers that ask', () => {
  expect(filtersOf(HttpFilter.cors({
    allowOrigins: ['https://shop.example.com', 'https://*.example.org:8443'], allowCredentials: true, allowMethods: [HttpMethod.GET, HttpMethod.PUT],
    allowHeaders: ['Authorization'], exposeHeaders: ['*'], maxAge: Duration.hours(1),
  }))).toEqual([{
    type: 'CORS',
    cors: {
      allowOrigins: ['https://shop.example.com', 'https://*.example.org:8443'], allowCredentials: true, allowMethods: ['GET', 'PUT'],
      allowHeaders: ['Authorization'], exposeHeaders: ['*'], maxAge: 3600,
    },
  }]);
});

test.each<[CorsOptions, CorsOptions]>([
  [{ allowOrigins: ['*', 'https://a.com'] }, { allowOrigins: ['*'] }],
  [{ allowOrigins: ['a.com'] }, { allowOrigins: ['https://a.com'] }],
  [{ allowOrigins: ['https://a.com/'] }, { allowOrigins: ['https://a.com:443'] }],
  [{ allowOrigins: ['https://a.com', 'https://a.com'] }, { allowOrigins: ['https://a.com', 'http://a.com'] }],
  [{ allowHeaders: ['*', 'x-a'] }, { allowHeaders: ['*'], exposeHeaders: ['*', 'x-a'] }],
  [{ maxAge: Duration.millis(1500) }, { maxAge: Duration.seconds(1) }],
  [{ maxAge: Duration.seconds(0) }, { maxAge: Duration.days(1) }],
  [{}, { allowCredentials: false }],
])('refuses the CORS settings %j', (refused, taken) => {
  expect(misuse(() => HttpFilter.cors(refused)).code).toBe('TRF1109');
  HttpFilter.cors(taken);
});

test('proposes the origin of a page', () => {
  expect(misuse(() => HttpFilter.cors({ allowOrigins: ['shop.example.com/cart'] })).fix).toBe('"https://shop.example.com"');
  expect(isCorsOrigin('http://*')).toBe(true);
});

test('refers to what a controller adds', () => {
  const chart = shopChart();
  const plugin = new ApiObject(chart, 'limit', { apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', metadata: { name: 'limit' }, plugin: 'cors' });

  route(chart, { spec: http({ filters: [HttpFilter.extension(plugin), HttpFilter.extensionNamed('configuration.konghq.com', 'KongPlugin', 'auth')] }) });

  expect(objects(chart).find(({ kind }) => kind === 'HTTPRoute').spec.rules[0].filters).toEqual([
    { type: 'ExtensionRef', extensionRef: { group: 'configuration.konghq.com', kind: 'KongPlugin', name: 'limit' } },
    { type: 'ExtensionRef', extensionRef: { group: 'configuration.konghq.com', kind: 'KongPlugin', name: 'auth' } },
  ]);
});

test('refuses an extension that is no object, or in another namespace', () => {
  const chart = shopChart();
  const elsewhere = new ApiObject(chart, 'limit', {
    apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', metadata: { name: 'limit', namespace: 'plugins' },
  });

  expect(misuse(() => HttpFilter.extension(new Chart(chart, 'empty'))).code).toBe('TRF1116');
  expect(misuse(() => route(chart, { spec: http({ filters: [HttpFilter.extension(elsewhere)] }) }))).toMatchObject({
    code: 'TRF1116', value: 'KongPlugin limit in namespace plugins', construct: 'shop/route',
  });
});

test('a filter that only upstream knows goes through as it is', () => {
  expect(filtersOf(HttpFilter.raw({ type: 'ExternalAuth', externalAuth: { protocol: 'HTTP', http: {}, backendRef: { name: 'auth', port: 80 } } }))).toEqual([
    { type: 'ExternalAuth', externalAuth: { protocol: 'HTTP', http: {}, backendRef: { name: 'auth', port: 80 } } },
  ]);
});

test('a prefix is replaced where it is the one match of the rule', () => {
  const filters = [HttpFilter.rewrite({ path: PathModifier.replacePrefixMatch('/') })];

  for (const matches of [[HttpMatch.pathExact('/api')], [HttpMatch.pathPrefix('/api'), HttpMatch.pathPrefix('/v1')]]) {
    expect(misuse(() => http({ matches, filters })).code).toBe('TRF1112');
  }
  for (const matches of [undefined, [HttpMatch.pathPrefix('/api')], [HttpMatch.where({ method: HttpMethod.GET })]]) http({ matches, filters });
});
