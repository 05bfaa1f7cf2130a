import { ApiObject, Chart, JsonPatch, Testing } from 'cdk8s';
import { Backend } from '../../../src/core/tree/backend';
import { KongIngress } from '../../../src/kong/ingress/kong-ingress';
import { KongTls } from '../../../src/kong/ingress/kong-tls';
import { Plugin } from '../../../src/kong/plugins/plugin';
import { KongPath } from '../../../src/kong/routes/kong-path';
import { HttpsRedirect, KongPathHandling } from '../../../src/kong/routes/kong-route-options';
import { UpstreamPolicy } from '../../../src/kong/services/upstream-policy';
import { KongProtocol } from '../../../src/kong/values/kong-protocol';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { grafana, service, web } from '../fixtures';

describe('an Ingress', () => {
  test('leads from a host to a Service', () => {
    const chart = shopChart();

    new KongIngress(chart, 'web', { host: 'shop.example.com', backend: web() });

    expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop-web
  namespace: shop
spec:
  ingressClassName: kong
  rules:
    - host: shop.example.com
      http:
        paths:
          - backend:
              service:
                name: web
                port:
                  number: 80
            path: /
            pathType: Prefix
`);
  });

  test('is in the namespace of its backend, and so are its plugins', () => {
    const chart = shopChart();

    new KongIngress(chart, 'grafana', { host: 'grafana.example.com', backend: grafana(), plugins: [Plugin.cors()] });

    expect(objects(chart).map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`)).toEqual([
      'Ingress monitoring/shop-grafana', 'KongPlugin monitoring/shop-grafana-cors',
    ]);
  });

  test('says no namespace where the chart names none', () => {
    const chart = new Chart(Testing.app(), 'shop');

    new KongIngress(chart, 'web', { backend: web() });

    expect(objects(chart)[0].metadata).toEqual({ name: 'shop-web' });
  });

  test('answers to several hosts alike, and sends paths elsewhere', () => {
    const chart = shopChart();

    new KongIngress(chart, 'web', {
      host: 'shop.example.com',
      hosts: ['*.shop.example.com'],
      paths: [KongPath.exact('/login'), KongPath.prefix('/cart')],
      backend: web(),
      rules: [
        { paths: [KongPath.beginning('/api'), KongPath.regex('/v\\d+/(?<id>[a-z]+)$')], backend: Backend.service('api', { port: 8080 }) },
        { hosts: ['admin.example.com'], backend: Backend.service('admin', { port: 80 }) },
      ],
    });

    expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop-web
  namespace: shop
spec:
  ingressClassName: kong
  rules:
    - host: shop.example.com
      http:
        paths:
          - backend:
              service:
                name: web
                port:
                  number: 80
            path: /login
            pathType: Exact
          - backend:
              service:
                name: web
                port:
                  number: 80
            path: /cart
            pathType: Prefix
          - backend:
              service:
                name: api
                port:
                  number: 8080
            path: /api
            pathType: ImplementationSpecific
          - backend:
              service:
                name: api
                port:
                  number: 8080
            path: /~/v\\d+/(?<id>[a-z]+)$
            pathType: ImplementationSpecific
    - host: "*.shop.example.com"
      http:
        paths:
          - backend:
              service:
                name: web
                port:
                  number: 80
            path: /login
            pathType: Exact
          - backend:
              service:
                name: web
                port:
                  number: 80
            path: /cart
            pathType: Prefix
          - backend:
              service:
                name: api
                port:
                  number: 8080
            path: /api
            pathType: ImplementationSpecific
          - backend:
              service:
                name: api
                port:
                  number: 8080
            path: /~/v\\d+/(?<id>[a-z]+)$
            pathType: ImplementationSpecific
    - host: admin.example.com
      http:
        paths:
          - backend:
              service:
                name: admin
                port:
                  number: 80
            path: /
            pathType: Prefix
`);
  });

  test('takes what no rule is for', () => {
    const chart = shopChart();

    new KongIngress(chart, 'web', { defaultBackend: web(), ingressClassName: 'kong-internal' });

    expect(objects(chart)[0].spec).toEqual({ ingressClassName: 'kong-internal', defaultBackend: { service: { name: 'web', port: { number: 80 } } } });
  });

  test('redirects to HTTPS', () => {
    const chart = shopChart();

    new KongIngress(chart, 'web', { host: 'shop.example.com', backend: web(), httpsRedirect: HttpsRedirect.PERMANENT_REDIRECT });

    expect(objects(chart)[0].metadata.annotations).toEqual({ 'konghq.com/protocols': 'https', 'konghq.com/https-redirect-status-code': '308' });
  });

  test('says all that Kong can be told', () => {
    const chart = shopChart();

    new KongIngress(chart, 'web', {
      host: 'shop.example.com',
      backend: web(),
      stripPath: true,
      preserveHost: false,
      protocols: [KongProtocol.HTTPS, KongProtocol.HTTP],
      methods: ['GET', 'PURGE'],
      headers: { 'X-Canary': ['always', '~*^v[12]$'], 'X-Tenant': ['a,b'] },
      snis: ['shop.example.com'],
      hostAliases: ['www.example.org', 'shop.*'],
      regexPriority: -1,
      pathHandling: KongPathHandling.V1,
      requestBuffering: false,
      responseBuffering: false,
      tags: ['team-a', 'shop'],
      rewrite: '/internal/\\$0',
    });

    expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  annotations:
    konghq.com/headers-separator: ;
    konghq.com/headers.X-Canary: always;~*^v[12]$
    konghq.com/headers.X-Tenant: a,b
    konghq.com/host-aliases: www.example.org,shop.*
    konghq.com/methods: GET,PURGE
    konghq.com/path-handling: v1
    konghq.com/preserve-host: "false"
    konghq.com/protocols: https,http
    konghq.com/regex-priority: "-1"
    konghq.com/request-buffering: "false"
    konghq.com/response-buffering: "false"
    konghq.com/rewrite: /internal/\\$0
    konghq.com/snis: shop.example.com
    konghq.com/strip-path: "true"
    konghq.com/tags: team-a,shop
  name: shop-web
  namespace: shop
spec:
  ingressClassName: kong
  rules:
    - host: shop.example.com
      http:
        paths:
          - backend:
              service:
                name: web
                port:
                  number: 80
            path: /
            pathType: Prefix
`);
  });

  test('tells its Services how they are talked to', () => {
    const chart = shopChart();
    service(chart, 'web');
    service(chart, 'api');

    new KongIngress(chart, 'edge', {
      backend: web(),
      rules: [{ paths: [KongPath.prefix('/api')], backend: Backend.service('api', { port: 80 }) }],
      service: { retries: 0, plugins: [Plugin.rateLimiting({ second: 5 })] },
      upstream: UpstreamPolicy.latency(),
    });

    expect(objects(chart).filter(({ kind }) => kind === 'Service').map(({ metadata }) => metadata.annotations)).toEqual(Array(2).fill({
      'konghq.com/retries': '0', 'konghq.com/plugins': 'shop-edge-service-rate-limiting', 'konghq.com/upstream-policy': 'shop-edge-upstream',
    }));
  });

  test('lets Services speak gRPC where it takes gRPC', () => {
    const chart = shopChart();
    const web1 = service(chart, 'web');

    new KongIngress(chart, 'edge', { backend: Backend.service(web1), protocols: [KongProtocol.GRPCS] });

    expect(objects(chart)[0].metadata.annotations).toEqual({ 'konghq.com/protocol': 'grpcs' });
  });

  test('reports Services that speak something else than gRPC', () => {
    const chart = shopChart();
    service(chart, 'web').metadata.addAnnotation('konghq.com/protocol', 'https');

    new KongIngress(chart, 'edge', { backend: web(), protocols: [KongProtocol.GRPC] });

    expect(reported(chart)).toContain('TRF1366 at shop/edge: got "https", expected Service web to speak gRPC to Kong');
  });

  test('keeps fields that nobody here knows', () => {
    const chart = shopChart();

    const ingress = new KongIngress(chart, 'web', { backend: web() });
    ApiObject.of(ingress).addJsonPatch(JsonPatch.add('/spec/fromTheFuture', { yes: true }));

    expect(objects(chart, false)[0].spec.fromTheFuture).toEqual({ yes: true });
  });
});

describe('certificates', () => {
  test('are for all hosts, or for some', () => {
    const chart = shopChart();

    const ingress = new KongIngress(chart, 'web', { host: 'shop.example.com', hosts: ['www.example.com'], backend: web(), tls: KongTls.secret('shop-tls', { hosts: ['shop.example.com'] }) });
    ingress.addTls(KongTls.secret('www-tls', { hosts: ['*.example.com'] }));

    expect(objects(chart)[0].spec.tls).toEqual([
      { hosts: ['shop.example.com'], secretName: 'shop-tls' }, { hosts: ['*.example.com'], secretName: 'www-tls' },
    ]);
  });

  test('come from cert-manager', () => {
    const chart = shopChart();

    new KongIngress(chart, 'web', { host: 'shop.example.com', backend: web(), tls: KongTls.clusterIssuer('letsencrypt') });

    expect(objects(chart)[0]).toMatchObject({
      metadata: { annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' } }, spec: { tls: [{ hosts: ['shop.example.com'], secretName: 'shop-web-tls' }] },
    });
  });

  test('come from an Issuer of the namespace, into a Secret of any name', () => {
    const chart = shopChart();

    new KongIngress(chart, 'web', { host: 'shop.example.com', backend: web(), tls: KongTls.issuer('ca', { secretName: 'web-cert' }) });

    expect(objects(chart)[0]).toMatchObject({
      metadata: { annotations: { 'cert-manager.io/issuer': 'ca' } }, spec: { tls: [{ secretName: 'web-cert' }] },
    });
  });

  test('are shown to Kong Operator where this app renders them', () => {
    const chart = shopChart();
    const secret = new ApiObject(chart, 'tls', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'tls' } });

    new KongIngress(chart, 'web', { host: 'shop.example.com', backend: web(), tls: KongTls.secret(secret) });

    expect(objects(chart)[0].metadata.labels).toEqual({ 'konghq.com/secret': 'true' });
  });

  test('of another namespace are refused', () => {
    const app = Testing.app();
    const secret = new ApiObject(new Chart(app, 'certs', { namespace: 'certs' }), 'tls', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'tls' } });
    const ingress = (chart: Chart) => () => new KongIngress(chart, 'web', { host: 'a.example.com', backend: web(), tls: KongTls.secret(secret) });

    expect(misuse(ingress(shopChart(app)))).toMatchObject({ code: 'TRF1305', value: 'Secret tls in namespace certs', construct: 'shop/web' });
    expect(ingress(new Chart(app, 'other', { namespace: 'certs' }))).not.toThrow();
  });

  test('without a host are reported', () => {
    const [without, beside] = [shopChart(), shopChart()];

    new KongIngress(without, 'web', { backend: web(), tls: KongTls.secret('tls') });
    new KongIngress(beside, 'web', { backend: web(), tls: KongTls.secret('tls', { hosts: ['a.example.com'] }) });

    expect(reported(without)).toContain('TRF1317 at shop/web: got "tls"');
    expect(objects(beside)[0].spec.tls).toEqual([{ hosts: ['a.example.com'], secretName: 'tls' }]);
  });

  test('for one host are one', () => {
    const ingress = new KongIngress(shopChart(), 'web', { hosts: ['a.example.com', 'b.example.com'], backend: web() });
    ingress.addTls(KongTls.secret('a', { hosts: ['a.example.com'] }));

    expect(misuse(() => ingress.addTls(KongTls.secret('b')))).toMatchObject({ code: 'TRF1318', value: 'all hosts' });
    ingress.addTls(KongTls.secret('b', { hosts: ['b.example.com'] }));
  });

  test('of one Ingress come from one issuer', () => {
    const ingress = new KongIngress(shopChart(), 'web', { hosts: ['a.example.com', 'b.example.com'], backend: web() });
    ingress.addTls(KongTls.clusterIssuer('one', { hosts: ['a.example.com'], secretName: 'a' }));

    expect(misuse(() => ingress.addTls(KongTls.clusterIssuer('two', { hosts: ['b.example.com'] })))).toMatchObject({ code: 'TRF1319', value: 'two' });
    expect(misuse(() => ingress.addTls(KongTls.issuer('one', { hosts: ['b.example.com'] })))).toMatchObject({ code: 'TRF1319' });
    ingress.addTls(KongTls.clusterIssuer('one', { hosts: ['b.example.com'], secretName: 'b' }));
  });
});

describe('backends', () => {
  test('are needed', () => {
    const chart = shopChart();

    const ingress = new KongIngress(chart, 'web');

    expect(reported(chart)).toContain('TRF1310 at shop/web');
    ingress.addRule({ backend: web() });
    expect(objects(chart)).toHaveLength(1);
  });

  test('are in one namespace', () => {
    const ingress = new KongIngress(shopChart(), 'web', { backend: web() });

    expect(misuse(() => ingress.addRule({ hosts: ['grafana.example.com'], backend: grafana() }))).toMatchObject({
      code: 'TRF1311', value: 'Service grafana in namespace monitoring', construct: 'shop/web',
    });
    ingress.addRule({ hosts: ['grafana.example.com'], backend: Backend.service('grafana', { namespace: 'shop', port: 3000 }) });
  });

  test('are in the namespace that is asked for', () => {
    const ingress = (namespace: string) => () => new KongIngress(shopChart(), 'web', { backend: grafana(), metadata: { namespace } });

    expect(misuse(ingress('shop'))).toMatchObject({ code: 'TRF1311' });
    expect(ingress('monitoring')().namespace).toBe('monitoring');
  });

  test('have no weights', () => {
    const ingress = new KongIngress(shopChart(), 'web', { backend: web() });

    expect(misuse(() => ingress.addRule({ paths: [KongPath.exact('/a')], backend: Backend.service('web', { port: 80, weight: 90 }) }))).toMatchObject({
      code: 'TRF1312', value: 90, fix: expect.stringContaining('GatewayRoute'),
    });
    ingress.addRule({ paths: [KongPath.exact('/a')], backend: web() });
  });

  test('are one for a path of a host', () => {
    const ingress = new KongIngress(shopChart(), 'web', { host: 'a.example.com', backend: web() });
    const canary = Backend.service('canary', { port: 80 });

    expect(misuse(() => ingress.addRule({ backend: canary }))).toMatchObject({ code: 'TRF1313', value: 'Prefix / of a.example.com' });
    ingress.addRule({ hosts: ['b.example.com'], backend: canary });
    ingress.addRule({ paths: [KongPath.exact('/')], backend: canary });
  });

  test('have the ports that are asked for', () => {
    const chart = shopChart();
    const web1 = service(chart, 'web');

    new KongIngress(chart, 'edge', { backend: Backend.service(web1, { port: 8080 }) });

    expect(reported(chart)).toContain('TRF1032 at shop/edge: got 8080, expected a port of Service "web" (it has 80)');
  });

  test('take requests, not bytes', () => {
    const chart = shopChart();
    service(chart, 'web');
    const ingress = (id: string, protocol: KongProtocol) => () => new KongIngress(chart, id, { backend: web(), service: { protocol } });

    expect(misuse(ingress('bytes', KongProtocol.TLS))).toMatchObject({ code: 'TRF1365', value: 'tls' });
    expect(ingress('requests', KongProtocol.HTTPS)).not.toThrow();
  });

  test('are reported where they have to be told something and this app does not render them', () => {
    const chart = shopChart();

    new KongIngress(chart, 'grafana', { backend: grafana(), upstream: UpstreamPolicy.roundRobin() });

    expect(reported(chart)).toMatchInlineSnapshot(`
Validation failed with the following errors:
  [] TRF1356 at shop/grafana/service: got "Service grafana in namespace monitoring", expected a Service that this app renders, to annotate it with konghq.com/upstream-policy
  fix: render the Service in this app, or make a KongUpstreamPolicy without backends and run \`kubectl annotate service -n monitoring grafana konghq.com/upstream-policy=NAME\`
`);
  });
});

describe('a rewritten path', () => {
  const ingress = (rewrite: string, path: KongPath) => () => new KongIngress(shopChart(), 'web', { backend: web(), rewrite, paths: [path] });
  const all = KongPath.prefix('/');

  test.each([['api'], ['/a$b'], ['/a\\b'], ['/$']])('cannot be %s', rewrite => {
    expect(misuse(ingress(rewrite, all))).toMatchObject({ code: 'TRF1325', value: rewrite, construct: 'shop/web' });
  });

  test('has dollars of its own where they are escaped', () => {
    const chart = shopChart();

    new KongIngress(chart, 'web', { backend: web(), rewrite: '/a\\$b', paths: [all] });

    expect(objects(chart)[0].metadata.annotations['konghq.com/rewrite']).toBe('/a\\$b');
  });

  test('uses groups that its path has', () => {
    expect(misuse(ingress('/v2/$2', KongPath.regex('/v1/(.*)')))).toMatchObject({ code: 'TRF1344', construct: 'shop/web' });
    expect(misuse(ingress('/v2/$1', KongPath.prefix('/v1')))).toMatchObject({ code: 'TRF1344' });
    expect(ingress('/v2/$1', KongPath.regex('/v1/(.*)'))).not.toThrow();
  });

  test('is a request-transformer, of which there is one', () => {
    const plugins = [Plugin.custom('request-transformer', { add: { headers: ['x-a:1'] } })];

    expect(misuse(() => new KongIngress(shopChart(), 'web', { backend: web(), plugins, rewrite: '/' }))).toMatchObject({ code: 'TRF1330' });
    expect(() => new KongIngress(shopChart(), 'web', { backend: web(), plugins })).not.toThrow();
  });
});

describe('options that Kong would ignore or refuse', () => {
  const ingress = (options: object) => () => new KongIngress(shopChart(), 'web', { host: 'shop.example.com', backend: web(), ...options });
  const { HTTP, HTTPS, GRPC, GRPCS, TCP } = KongProtocol;

  test.each<[string, object, object]>([
    ['TRF1320', { protocols: [HTTP, GRPC] }, { protocols: [GRPCS, GRPC] }],
    ['TRF1320', { protocols: [TCP] }, { protocols: [HTTP] }],
    ['TRF1320', { protocols: [] }, { protocols: [HTTPS] }],
    ['TRF1321', { protocols: [HTTP, HTTPS], httpsRedirect: 308 }, { protocols: [HTTPS], httpsRedirect: 308 }],
    ['TRF1322', { protocols: [HTTP], snis: ['a.example.com'] }, { protocols: [HTTP, HTTPS], snis: ['a.example.com'] }],
    ['TRF1323', { headers: { Host: ['a'] } }, { headers: { 'X-Host': ['a'] } }],
    ['TRF1323', { headers: { 'X Tenant': ['a'] } }, { headers: { X_Tenant: ['a'] } }],
    ['TRF1323', { headers: { [`X-${'a'.repeat(54)}`]: ['a'] } }, { headers: { [`X-${'a'.repeat(53)}`]: ['a'] } }],
    ['TRF1324', { headers: { 'X-A': [''] } }, { headers: { 'X-A': ['a'] } }],
    ['TRF1324', { headers: { 'X-A': [] } }, { headers: {} }],
    ['TRF1324', { headers: { 'X-A': ['a,b;c|d<>e'] } }, { headers: { 'X-A': ['a,b;c|d>e'] } }],
    ['TRF1326', { methods: ['get'] }, { methods: ['GET'] }],
    ['TRF1327', { hostAliases: ['xn--mller-kva.example.com'] }, { hostAliases: ['muller.example.com'] }],
    ['TRF1327', { hostAliases: ['a.*.example.com'] }, { hostAliases: ['*.example.com'] }],
    ['TRF1327', { snis: ['*.example.com'] }, { snis: ['a.example.com'] }],
    ['TRF1329', { protocols: [GRPC], stripPath: true }, { protocols: [GRPC], stripPath: false }],
    ['TRF1300', { regexPriority: 1.5 }, { regexPriority: 1 }],
    ['TRF1302', { tags: ['team/a'] }, { tags: ['team-a'] }],
    ['TRF1021', { hosts: ['Shop.example.com'] }, { hosts: ['www.example.com'] }],
  ])('%s: %j, but %j', (code, failing, passing) => {
    expect(misuse(ingress(failing))).toMatchObject({ code });
    expect(ingress(passing)).not.toThrow();
  });

  test('TRF1343: other annotations in the metadata, but not the same', () => {
    const annotated = (annotations: { [key: string]: string }) => ingress({ stripPath: true, plugins: [Plugin.cors()], metadata: { annotations } });

    expect(misuse(annotated({ 'konghq.com/strip-path': 'false' }))).toMatchObject({ code: 'TRF1343', construct: 'shop/web' });
    expect(misuse(annotated({ 'konghq.com/plugins': 'auth' }))).toMatchObject({ code: 'TRF1343', value: 'auth' });
    expect(annotated({ 'konghq.com/strip-path': 'true', 'example.com/owner': 'shop' })).not.toThrow();
  });

  test('are said with the construct that has them', () => {
    expect(misuse(ingress({ methods: ['get'] })).message).toBe('TRF1326 at shop/web: got "get", expected a method in upper case\n  fix: "GET"');
  });
});
