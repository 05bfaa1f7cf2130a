import { Duration } from 'cdk8s';
import {
  HeaderValue, HttpMethod, MeshBackend, MeshDestination, MeshHttpFilter, MeshHttpMatch, MeshHttpRule, MeshHTTPRoute, MeshMtls, MeshPathChange,
  MeshServicesMode, MeshTimeout, PolicyRole, Proxies, QueryValue, RedirectStatus, UrlScheme,
} from '../../../../src';
import { misuse, objects, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

test('sends a share of the requests elsewhere', () => {
  const { chart, mesh, api } = shop();
  const next = mesh.workload('api-next', { labels: { app: 'api-next' }, port: 8080 });

  const route = new MeshHTTPRoute(chart, 'canary', {
    to: [api],
    rules: [
      { matches: [MeshHttpMatch.pathPrefix('/v2', { headers: { 'x-release': HeaderValue.exact('canary') } })], backends: [MeshBackend.of(next)] },
      { backends: [MeshBackend.of(api, { weight: 90 }), MeshBackend.of(next, { weight: 10 })] },
    ],
  });

  expect(route.roles).toEqual([PolicyRole.PRODUCER]);
  expect(yaml(chart, 'MeshHTTPRoute')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshHTTPRoute
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-canary
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - rules:
        - default:
            backendRefs:
              - kind: MeshService
                name: api-next
                namespace: shop
                port: 8080
          matches:
            - headers:
                - name: x-release
                  type: Exact
                  value: canary
              path:
                type: PathPrefix
                value: /v2
        - default:
            backendRefs:
              - kind: MeshService
                name: api
                namespace: shop
                port: 8080
                weight: 90
              - kind: MeshService
                name: api-next
                namespace: shop
                port: 8080
                weight: 10
          matches:
            - path:
                type: PathPrefix
                value: /
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
`);
});

test('its requests are a destination of policies', () => {
  const { chart, api } = shop();
  const route = new MeshHTTPRoute(chart, 'reports', { to: [api], rules: [{ matches: [MeshHttpMatch.path('/reports')] }] });

  const policy = new MeshTimeout(chart, 'slow', { to: [route], request: Duration.minutes(5) });

  expect(policy.roles).toEqual([PolicyRole.PRODUCER]);
  expect(objects(chart).find(({ kind }) => kind === 'MeshTimeout').spec.to[0].targetRef).toEqual({ kind: 'MeshHTTPRoute', name: 'shop-reports', namespace: 'shop' });
});

test('matches all that Kuma matches', () => {
  const { chart, api } = shop();
  const { present, absent, regex, prefix } = HeaderValue;

  new MeshHTTPRoute(chart, 'route', {
    to: [api],
    rules: [{
      matches: [
        MeshHttpMatch.all({ method: HttpMethod.GET, headers: { 'x-a': present(), 'x-b': absent(), 'x-c': regex('a+'), 'x-d': prefix('a') } }),
        MeshHttpMatch.path('/a', { queryParams: { page: QueryValue.exact('1'), sort: QueryValue.regex('a.*') } }),
        MeshHttpMatch.pathRegex('/[a-z]+'),
      ],
    }],
  });

  expect(objects(chart).find(({ kind }) => kind === 'MeshHTTPRoute').spec.to[0].rules[0].matches).toMatchInlineSnapshot(`
[
  {
    headers: [
      {
        name: x-a,
        type: Present,
      },
      {
        name: x-b,
        type: Absent,
      },
      {
        name: x-c,
        type: RegularExpression,
        value: a+,
      },
      {
        name: x-d,
        type: Prefix,
        value: a,
      },
    ],
    method: GET,
    path: {
      type: PathPrefix,
      value: /,
    },
  },
  {
    path: {
      type: Exact,
      value: /a,
    },
    queryParams: [
      {
        name: page,
        type: Exact,
        value: 1,
      },
      {
        name: sort,
        type: RegularExpression,
        value: a.*,
      },
    ],
  },
  {
    path: {
      type: RegularExpression,
      value: /[a-z]+,
    },
  },
]
`);
});

test('does on the way all that Kuma does', () => {
  const { chart, api } = shop();

  new MeshHTTPRoute(chart, 'route', {
    to: [api],
    rules: [
      {
        matches: [MeshHttpMatch.pathPrefix('/a')],
        filters: [
          MeshHttpFilter.requestHeaders({ set: { 'x-env': 'prod' }, add: { 'x-via': 'mesh' }, remove: ['x-debug'] }),
          MeshHttpFilter.responseHeaders({ remove: ['server'] }),
          MeshHttpFilter.rewrite({ hostname: 'api.example.com', path: MeshPathChange.prefix('/') }),
          MeshHttpFilter.mirror(MeshBackend.serviceTag('shadow_shop_svc_80', { tags: { version: '2' } }), { share: 2.5 }),
        ],
      },
      {
        filters: [MeshHttpFilter.redirect({
          scheme: UrlScheme.HTTPS, hostname: 'www.example.com', port: 8443, path: MeshPathChange.fullPath('/b'), status: RedirectStatus.SEE_OTHER,
        })],
      },
    ],
  });

  expect(objects(chart).find(({ kind }) => kind === 'MeshHTTPRoute').spec.to[0].rules.map((rule: any) => rule.default)).toMatchInlineSnapshot(`
[
  {
    filters: [
      {
        requestHeaderModifier: {
          add: [
            {
              name: x-via,
              value: mesh,
            },
          ],
          remove: [
            x-debug,
          ],
          set: [
            {
              name: x-env,
              value: prod,
            },
          ],
        },
        type: RequestHeaderModifier,
      },
      {
        responseHeaderModifier: {
          remove: [
            server,
          ],
        },
        type: ResponseHeaderModifier,
      },
      {
        type: URLRewrite,
        urlRewrite: {
          hostname: api.example.com,
          path: {
            replacePrefixMatch: /,
            type: ReplacePrefixMatch,
          },
        },
      },
      {
        requestMirror: {
          backendRef: {
            kind: MeshServiceSubset,
            name: shadow_shop_svc_80,
            tags: {
              version: 2,
            },
          },
          percentage: 2.5,
        },
        type: RequestMirror,
      },
    ],
  },
  {
    filters: [
      {
        requestRedirect: {
          hostname: www.example.com,
          path: {
            replaceFullPath: /b,
            type: ReplaceFullPath,
          },
          port: 8443,
          scheme: https,
          statusCode: 303,
        },
        type: RequestRedirect,
      },
    ],
  },
]
`);
});

test('goes to everything that takes requests', () => {
  const { chart, mesh, api } = shop();
  const backends = [
    MeshBackend.of(MeshDestination.service('web', { port: 'http' })), MeshBackend.of(MeshDestination.service('web', { namespace: 'other' }), { port: 80 }),
    MeshBackend.of(MeshDestination.serviceLabels({ 'kuma.io/zone': 'east' }), { port: 'http', weight: 0 }),
    MeshBackend.of(MeshDestination.multiZoneService('web'), { port: 80 }), MeshBackend.of(MeshDestination.externalService('web')),
    MeshBackend.serviceTag('web_shop_svc_80', { weight: 3 }),
  ];

  new MeshHTTPRoute(chart, 'route', { mesh, to: [api], rules: [{ backends }] });

  expect(objects(chart).find(({ kind }) => kind === 'MeshHTTPRoute').spec.to[0].rules[0].default.backendRefs).toEqual([
    { kind: 'MeshService', name: 'web', namespace: 'shop', sectionName: 'http' }, { kind: 'MeshService', name: 'web', namespace: 'other', port: 80 },
    { kind: 'MeshService', labels: { 'kuma.io/zone': 'east' }, sectionName: 'http', weight: 0 },
    { kind: 'MeshMultiZoneService', name: 'web', namespace: 'shop', port: 80 }, { kind: 'MeshExternalService', name: 'web', namespace: 'kuma-system' },
    { kind: 'MeshService', name: 'web_shop_svc_80', weight: 3 },
  ]);
});

test('routes what comes to a gateway', () => {
  const { chart, mesh, web } = shop();

  new MeshHTTPRoute(chart, 'edge', {
    mesh, proxies: Proxies.gateway('edge', { tags: { port: 'http' } }), to: [MeshDestination.mesh()], hostnames: ['shop.example.com', '*.shop.example.com'],
    rules: [{ filters: [MeshHttpFilter.rewrite({ hostToBackendHostname: true })], backends: [MeshBackend.of(web)] }], metadata: { namespace: 'kuma-system' },
  });

  expect(yaml(chart, 'MeshHTTPRoute')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshHTTPRoute
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-edge
  namespace: kuma-system
spec:
  targetRef:
    kind: MeshGateway
    name: edge
    tags:
      port: http
  to:
    - hostnames:
        - shop.example.com
        - "*.shop.example.com"
      rules:
        - default:
            backendRefs:
              - kind: MeshService
                name: web
                namespace: shop
                port: 80
            filters:
              - type: URLRewrite
                urlRewrite:
                  hostToBackendHostname: true
          matches:
            - path:
                type: PathPrefix
                value: /
      targetRef:
        kind: Mesh
`);
});

test('copies requests where services are known by tags', () => {
  const { chart, web, api } = shop({ mtls: MeshMtls.builtin(), meshServices: MeshServicesMode.DISABLED });

  new MeshHTTPRoute(chart, 'copy', { to: [api], rules: [{ filters: [MeshHttpFilter.mirror(MeshBackend.of(web))] }] });

  const [{ spec }] = objects(chart).filter(({ kind }) => kind === 'MeshHTTPRoute');
  expect([spec.to[0].targetRef, spec.to[0].rules[0].default.filters[0].requestMirror]).toEqual([
    { kind: 'MeshService', name: 'api_shop_svc_8080' }, { backendRef: { kind: 'MeshService', name: 'web_shop_svc_80' } },
  ]);
});

describe('refuses', () => {
  function route(rule: MeshHttpRule, hostnames?: string[]): () => MeshHTTPRoute {
    const { chart, api } = shop();
    return () => new MeshHTTPRoute(chart, 'route', { to: [api], rules: [rule], hostnames });
  }

  test('paths that are none', () => {
    expect(misuse(() => MeshHttpMatch.path('a'))).toMatchObject({ code: 'TRF1260' });
    expect(misuse(() => MeshHttpMatch.pathPrefix('/a/'))).toMatchObject({ code: 'TRF1279', fix: '"/a"' });
    expect(misuse(() => MeshHttpMatch.pathRegex(''))).toMatchObject({ code: 'TRF1252' });
    expect(() => [MeshHttpMatch.path('/a/'), MeshHttpMatch.pathPrefix('/'), MeshHttpMatch.pathRegex('.*')]).not.toThrow();
  });

  test('a prefix to replace where none is matched', () => {
    const filters = [MeshHttpFilter.rewrite({ path: MeshPathChange.prefix('/b') })];

    expect(misuse(route({ matches: [MeshHttpMatch.pathPrefix('/a'), MeshHttpMatch.path('/c')], filters }))).toMatchObject({ code: 'TRF1294', construct: 'shop/route' });
    expect(route({ matches: [MeshHttpMatch.pathPrefix('/a')], filters })).not.toThrow();
  });

  test('what is for gateways', () => {
    expect(misuse(route({}, ['shop.example.com']))).toMatchObject({ code: 'TRF1287', value: 'hostnames' });
    expect(misuse(route({ filters: [MeshHttpFilter.rewrite({ hostToBackendHostname: true })] }))).toMatchObject({ code: 'TRF1287' });
    expect(route({ filters: [MeshHttpFilter.rewrite({ hostname: 'a.example.com' })] })).not.toThrow();
    expect(misuse(() => MeshHttpFilter.rewrite({ hostname: 'a.example.com', hostToBackendHostname: true }))).toMatchObject({ code: 'TRF1287' });
  });

  test('of a gateway, to lead nowhere, and hosts that are none', () => {
    const { chart, mesh, web } = shop();
    const edge = (id: string, rule: MeshHttpRule, hostnames?: string[]) => () => new MeshHTTPRoute(chart, id, {
      mesh, proxies: Proxies.gateway('edge'), to: [MeshDestination.mesh()], rules: [rule], hostnames, metadata: { namespace: 'kuma-system' },
    });

    expect(misuse(edge('a', {}))).toMatchObject({ code: 'TRF1288' });
    expect(edge('b', { filters: [MeshHttpFilter.redirect({ scheme: UrlScheme.HTTPS })] })).not.toThrow();
    expect(misuse(edge('c', { backends: [MeshBackend.of(web)] }, ['*shop']))).toMatchObject({ code: 'TRF1021' });
    expect(edge('d', { backends: [MeshBackend.of(web)] }, ['*.shop'])).not.toThrow();
  });

  test('gateways elsewhere than in the system namespace, and their services as destinations', () => {
    const { chart, mesh, web } = shop();
    const edge = (id: string, to: MeshDestination, namespace: string) => () => new MeshHTTPRoute(chart, id, {
      mesh, proxies: Proxies.gateway('edge'), to: [to], rules: [{ backends: [MeshBackend.of(web)] }], metadata: { namespace },
    });

    expect(misuse(edge('a', MeshDestination.mesh(), 'shop'))).toMatchObject({ code: 'TRF1238', value: 'shop' });
    expect(misuse(edge('b', MeshDestination.service('web'), 'kuma-system'))).toMatchObject({ code: 'TRF1231' });
    expect(edge('c', MeshDestination.mesh(), 'kuma-system')).not.toThrow();
  });

  test('headers twice or none', () => {
    expect(misuse(() => MeshHttpFilter.requestHeaders({ set: { a: '1' }, remove: ['a'] }))).toMatchObject({ code: 'TRF1286', value: 'a' });
    expect(misuse(() => MeshHttpFilter.requestHeaders({}))).toMatchObject({ code: 'TRF1286' });
    expect(() => MeshHttpFilter.requestHeaders({ set: { a: '1' }, remove: ['b'] })).not.toThrow();
    expect(misuse(() => MeshHttpFilter.rewrite({}))).toMatchObject({ code: 'TRF1230' });
    expect(misuse(() => MeshHttpFilter.redirect({ hostname: '192.0.2.1' }))).toMatchObject({ code: 'TRF1021' });
  });

  test('backends without a port, or that are none', () => {
    expect(misuse(route({ backends: [MeshBackend.of(MeshDestination.service('web'))] }))).toMatchObject({ code: 'TRF1289', construct: 'shop/route' });
    expect(misuse(route({ backends: [MeshBackend.of(MeshDestination.multiZoneService('web', { port: 'http' }))] }))).toMatchObject({ code: 'TRF1289' });
    expect(route({ backends: [MeshBackend.of(MeshDestination.multiZoneService('web'), { port: 80 })] })).not.toThrow();
    expect(misuse(route({ backends: [MeshBackend.of(MeshDestination.mesh())] }))).toMatchObject({ code: 'TRF1285' });
    expect(misuse(() => MeshBackend.of(MeshDestination.service('web'), { weight: -1 }))).toMatchObject({ code: 'TRF1034' });
  });

  test('copies to what breaks proxies', () => {
    const mirror = (backend: MeshBackend) => route({ filters: [MeshHttpFilter.mirror(backend)] });

    expect(misuse(mirror(MeshBackend.of(MeshDestination.service('web', { port: 80 }))))).toMatchObject({ code: 'TRF1293' });
    expect(mirror(MeshBackend.serviceTag('web_shop_svc_80'))).not.toThrow();
  });
});
