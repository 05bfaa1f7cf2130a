import * as fc from 'fast-check';
import { inspect } from '../../../src/analysis';
import { migrateKongIngress } from '../../../src/migration/kong';
import { yamlDocument } from '../../../src/output/yaml';
import '../../fixtures';

const FULL = {
  apiVersion: 'configuration.konghq.com/v1', kind: 'KongIngress', metadata: { name: 'api', namespace: 'shop' },
  proxy: { protocol: 'https', path: '/v1', connect_timeout: 5000, read_timeout: 6000, write_timeout: 7000, retries: 3 },
  route: {
    methods: ['GET', 'POST'], headers: { 'x-tenant': ['a', 'b'] }, protocols: ['https'], regex_priority: 5, strip_path: true, preserve_host: false, path_handling: 'v0',
    snis: ['a.example.com'], request_buffering: false, response_buffering: true, https_redirect_status_code: 308,
  },
  upstream: {
    algorithm: 'consistent-hashing', slots: 100, hash_on: 'header', hash_on_header: 'x-user', hash_fallback: 'query_arg', hash_fallback_query_arg: 'user', host_header: 'api.internal',
    healthchecks: {
      threshold: 20,
      active: {
        type: 'https', http_path: '/health', https_sni: 'a.internal', https_verify_certificate: true, timeout: 2, concurrency: 3, headers: { 'x-a': ['b'] },
        healthy: { interval: 5, successes: 2, http_statuses: [200] },
        unhealthy: { interval: 5, http_failures: 3, tcp_failures: 2, timeouts: 1, http_statuses: [500] },
      },
      passive: { type: 'http', healthy: { successes: 2, http_statuses: [201] }, unhealthy: { http_failures: 3, tcp_failures: 2, timeouts: 1, http_statuses: [503] } },
    },
  },
};

const named = { name: 'api', namespace: 'shop', annotations: { 'konghq.com/override': 'api' } };
const SERVICE = { apiVersion: 'v1', kind: 'Service', metadata: named, spec: { selector: { app: 'api' }, ports: [{ port: 443 }] } };
const INGRESS = {
  apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: named,
  spec: {
    ingressClassName: 'kong',
    rules: [{ host: 'a.example.com', http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'api', port: { number: 443 } } } }] } }],
  },
};

function migrated(...objects: readonly object[]) {
  const { documents, findings, steps } = migrateKongIngress(objects);
  return { documents: documents.map(({ document }) => document as any), findings, steps };
}

const codes = (...objects: readonly object[]) => migrated(...objects).findings.map(({ code, path }) => `${code} ${path}`);

test('every section goes to where Kong reads it now', () => {
  const { documents, findings } = migrated(FULL, SERVICE, INGRESS);

  expect(documents.map((document) => yamlDocument(document.kind === 'KongUpstreamPolicy' ? document.spec : document.metadata)).join('---\n').trimEnd()).toMatchInlineSnapshot(`
algorithm: consistent-hashing
slots: 100
hashOn:
  header: x-user
hashOnFallback:
  queryArg: user
healthchecks:
  active:
    concurrency: 3
    headers:
      x-a:
        - b
    httpPath: /health
    httpsSni: a.internal
    httpsVerifyCertificate: true
    timeout: 2
    type: https
    healthy:
      httpStatuses:
        - 200
      interval: 5
      successes: 2
    unhealthy:
      httpFailures: 3
      httpStatuses:
        - 500
      interval: 5
      tcpFailures: 2
      timeouts: 1
  passive:
    type: http
    healthy:
      httpStatuses:
        - 201
      successes: 2
    unhealthy:
      httpFailures: 3
      httpStatuses:
        - 503
      tcpFailures: 2
      timeouts: 1
  threshold: 20
---
name: api
namespace: shop
annotations:
  konghq.com/protocol: https
  konghq.com/path: /v1
  konghq.com/connect-timeout: "5000"
  konghq.com/read-timeout: "6000"
  konghq.com/write-timeout: "7000"
  konghq.com/retries: "3"
  konghq.com/host-header: api.internal
  konghq.com/upstream-policy: api
---
name: api
namespace: shop
annotations:
  konghq.com/https-redirect-status-code: "308"
  konghq.com/methods: GET,POST
  konghq.com/path-handling: v0
  konghq.com/preserve-host: "false"
  konghq.com/protocols: https
  konghq.com/regex-priority: "5"
  konghq.com/request-buffering: "false"
  konghq.com/response-buffering: "true"
  konghq.com/snis: a.example.com
  konghq.com/strip-path: "true"
  konghq.com/headers.x-tenant: a,b
`);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(inspect(documents, { targets: ['kic-3.5'] }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([field, inner]) => leavesOf(inner, [...path, field]));
}

function recordsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...Array.isArray(value) || path.at(-1) === 'headers' ? [] : [path], ...Object.entries(value).flatMap(([field, inner]) => recordsOf(inner, [...path, field]))];
}

function changed(path: Path, value: unknown): object {
  const copy = structuredClone(FULL);
  const holder = path.slice(0, -1).reduce((inner: any, field) => inner[field], copy);
  holder[path.at(-1)!] = value;
  return copy;
}

describe('nothing is dropped in silence', () => {
  const { apiVersion: _, kind: __, metadata: ___, ...sections } = FULL;

  test.each(leavesOf(sections).map(({ path, value }) => [path.join('.'), path, value] as const))('%s counts', (_name, path, value) => {
    const other = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`;

    expect(JSON.stringify(migrated(changed(path, other), SERVICE, INGRESS))).not.toBe(JSON.stringify(migrated(FULL, SERVICE, INGRESS)));
  });

  test.each(recordsOf(sections).map(path => [path.join('.'), path] as const))('a field that nobody knows in %s is reported', (_name, path) => {
    expect(JSON.stringify(migrated(changed([...path, 'surprise'], 'here'), SERVICE, INGRESS).findings)).toContain('here');
  });

  test('what is broken does no harm', () => {
    fc.assert(fc.property(fc.constantFrom('proxy', 'route', 'upstream', 'metadata'), fc.anything({ maxDepth: 4 }), (section, value) => {
      expect(() => migrateKongIngress([value, { ...FULL, [section]: value }, { ...SERVICE, metadata: value }])).not.toThrow();
    }));
  });
});

test.each([
  ['nobody names it', [FULL], ['TRF1838 upstream', 'TRF1838 route']],
  ['it is not there', [SERVICE], ['TRF1838 metadata.annotations[konghq.com/override]']],
])('is reported where %s', (_, objects, expected) => {
  expect(codes(...objects).filter(each => each.startsWith('TRF1838'))).toEqual(expected);
});

test('what a Service says itself goes before', () => {
  const service = { ...SERVICE, metadata: { ...named, annotations: { ...named.annotations, 'konghq.com/retries': '0' } } };

  const { documents } = migrated(FULL, service, INGRESS);

  expect(documents.find(({ kind }) => kind === 'Service').metadata.annotations['konghq.com/retries']).toBe('0');
  expect(codes(FULL, service, INGRESS)).toContain('TRF1835 metadata.annotations[konghq.com/retries]');
});

test.each([
  [{ hash_on: 'cookie', hash_on_cookie: 'a', hash_fallback: 'ip' }, { algorithm: 'consistent-hashing', hashOn: { cookie: 'a', cookiePath: '/' } }],
  [{ hash_on: 'ip', hash_fallback: 'none' }, { algorithm: 'consistent-hashing', hashOn: { input: 'ip' } }],
  [{ hash_on: 'ip', hash_fallback: 'cookie', hash_on_cookie: 'a' }, { algorithm: 'consistent-hashing', hashOn: { input: 'ip' } }],
  [{ algorithm: 'least-connections', hash_on: 'ip' }, { algorithm: 'least-connections' }],
  [{ healthchecks: { threshold: 20.5, passive: { healthy: { interval: 5 } } } }, { healthchecks: { passive: { healthy: {} }, threshold: 21 } }],
])('%j becomes %j', (upstream, spec) => {
  const { documents } = migrated({ ...FULL, upstream }, SERVICE, INGRESS);

  expect(documents[0]).toMatchObject({ kind: 'KongUpstreamPolicy', spec });
  expect(Object.keys(documents[0].spec)).toEqual(Object.keys(spec));
});
