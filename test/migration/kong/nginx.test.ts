import * as fc from 'fast-check';
import { ANNOTATIONS, BESIDES, ingress, path, PREFIX, service, TLS } from './nginx-samples';
import { inspect } from '../../../src/analysis';
import { migrateNginx } from '../../../src/migration/kong';
import { KNOWN } from '../../../src/migration/kong/nginx/known';
import { findingText } from '../../../src/output/finding-text';
import { yamlDocument } from '../../../src/output/yaml';
import '../../fixtures';

const NAMES = Object.keys(ANNOTATIONS);
const SPECS = [{}, TLS, { rules: [{ http: { paths: [path('/', 'web')] } }] }, { defaultBackend: { service: { name: 'web', port: { number: 80 } } } }];

/** Annotations of the given objects that no finding names. */
function silent(objects: readonly any[], findings: readonly { readonly path: string; readonly object: { readonly name: string } }[]): string[] {
  const said = new Set(findings.map(({ path: place, object: { name } }) => `${name} ${place}`));
  return objects.filter(({ kind }) => kind === 'Ingress').flatMap(({ metadata: { name, annotations } }) =>
    Object.keys(annotations).filter(key => key.startsWith(PREFIX) && !said.has(`${name} metadata.annotations[${key}]`)).map(key => `${name} ${key}`));
}

function migrated(...objects: readonly object[]) {
  const { documents, findings } = migrateNginx(objects);
  return { documents: documents.map(({ document }) => document as any), findings };
}

/** The documents of a kind, as YAML. */
function become(kind: string, ...objects: readonly object[]): string {
  return migrated(...objects).documents.filter(document => document.kind === kind).map(document => yamlDocument(document)).join('---\n').trimEnd();
}

function codes(...objects: readonly object[]): string[] {
  return migrated(...objects).findings.map(({ code, path: place }) => `${code} ${place.replace(`metadata.annotations[${PREFIX}`, '').replace(']', '')}`);
}

describe('nothing is dropped in silence', () => {
  test('all annotations of ingress-nginx are known', () => {
    expect(NAMES.filter(name => !Object.hasOwn(KNOWN, name))).toEqual([]);
  });

  const values = fc.subarray(NAMES).chain(names => fc.record(Object.fromEntries(names.map(name => [name, fc.constantFrom(...ANNOTATIONS[name])]))));

  test('every annotation is named in the report, and the result is what Kong takes', () => {
    fc.assert(fc.property(values, values, fc.constantFrom(...SPECS), (annotations, ofCanary, spec) => {
      const canary = ingress({ name: 'canary', spec: { rules: [{ host: 'shop.example.com', http: { paths: [path('/shop', 'canary')] } }] }, annotations: { ...ofCanary, canary: 'true' } });
      const objects = [ingress({ annotations, spec }), canary, ...BESIDES];

      const { documents, findings } = migrated(...objects);

      expect(silent(objects, findings)).toEqual([]);
      expect(inspect(documents, { targets: ['kic-3.5'] }).findings.filter(({ severity }) => severity === 'error').map(findingText)).toEqual([]);
      expect(JSON.stringify(documents)).not.toContain(PREFIX);
    }), { numRuns: 150 });
  }, 120_000);

  test('whatever the values are', () => {
    const texts = fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(fc.string(), fc.constantFrom('true', '5', '/a', 'on', '$1')));

    fc.assert(fc.property(texts, annotations => {
      const objects = [ingress({ annotations, spec: TLS }), ...BESIDES];

      expect(silent(objects, migrated(...objects).findings)).toEqual([]);
    }));
  }, 60_000);

  test('what is broken does no harm', () => {
    fc.assert(fc.property(fc.anything({ maxDepth: 4 }), fc.anything({ maxDepth: 3 }), (spec, metadata) => {
      const kind = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' };
      const annotations = { [`${PREFIX}enable-cors`]: 'true', [`${PREFIX}app-root`]: '/a' };
      expect(() => migrateNginx([spec, { ...kind, metadata: { name: 'a', annotations }, spec }, { ...kind, metadata, spec: { ingressClassName: 'nginx', rules: spec, tls: metadata } }]))
        .not.toThrow();
    }));
  });

  test('what nobody knows is reported', () => {
    expect(codes(ingress({ annotations: { 'proxy-boddy-size': '8m', 'cors-max-age': '5' } }))).toEqual(['TRF1832 proxy-boddy-size', 'TRF1835 cors-max-age']);
  });
});

test('settings of the way to pods are said on Services', () => {
  const annotations = { 'proxy-read-timeout': '120', 'backend-protocol': 'HTTPS', 'upstream-vhost': '$service_name.internal', 'proxy-next-upstream-tries': '3' };

  expect(become('Service', ingress({ annotations }), service('web'))).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    konghq.com/read-timeout: "120000"
    konghq.com/protocol: https
    konghq.com/retries: "2"
    konghq.com/host-header: web.internal
spec:
  selector:
    app: web
  ports:
    - port: 80
`);
});

describe('a Service', () => {
  const slow = ingress({ annotations: { 'proxy-read-timeout': '120' } });

  test('that is not among the documents is reported, with a command', () => {
    expect(migrated(slow).findings.find(({ code }) => code === 'TRF1838')).toMatchObject({
      fix: 'give the Service, too, or: kubectl annotate service -n shop web konghq.com/read-timeout="120000"',
    });
  });

  test('has one value for all: two Ingresses that differ are told, and one that did not ask', () => {
    const other = (annotations: Record<string, string>) => ingress({ name: 'other', annotations });

    expect(codes(slow, other({ 'proxy-read-timeout': '60' }), service('web'))).toContain('TRF1839 proxy-read-timeout');
    expect(codes(slow, other({}), service('web'))).toContain('TRF1833 proxy-read-timeout');
    expect(codes(slow, other({ 'proxy-read-timeout': '120' }), service('web'))).toEqual(['TRF1830 proxy-read-timeout', 'TRF1830 proxy-read-timeout']);
  });

  test('that says it itself stays as it is', () => {
    expect(codes(slow, service('web', { 'konghq.com/read-timeout': '5' }))).toContain('TRF1839 proxy-read-timeout');
    expect(become('Service', slow, service('web', { 'konghq.com/read-timeout': '5' }))).toBe('');
  });
});

test('hosts without a certificate are not sent to https', () => {
  const rules = ['shop.example.com', 'plain.example.com'].map(host => ({ host, http: { paths: [path('/', 'web')] } }));

  const { documents } = migrated(ingress({ spec: { ...TLS, rules } }));

  expect(documents.map(({ metadata, spec }) => [metadata.name, metadata.annotations?.['konghq.com/https-redirect-status-code'], spec.rules[0].host])).toEqual([
    ['web', '308', 'shop.example.com'], ['web-plain', undefined, 'plain.example.com'],
  ]);
});

test.each([
  ['auth-url', 'https://auth.example.com'], ['auth-type', 'digest'], ['whitelist-source-range', 'office'], ['auth-tls-secret', 'shop/ca'],
])('access that was restricted by %s is not opened', (name, value) => {
  const { documents, findings } = migrated(ingress({ annotations: { [name]: value } }));

  expect(documents.map(({ plugin }) => plugin)).toContain('request-termination');
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});

test('plugins run for gRPC where that is spoken', () => {
  const { documents } = migrated(ingress({ spec: TLS, annotations: { 'backend-protocol': 'GRPC', 'whitelist-source-range': '10.0.0.0/8' } }));

  expect(documents.find(({ plugin }) => plugin === 'ip-restriction')).toMatchObject({ protocols: ['grpc', 'grpcs'] });
  expect(documents.at(-1).metadata.annotations['konghq.com/protocols']).toBe('grpcs');
});

test('names those who will not get in', () => {
  const { findings } = migrated(ingress({ annotations: { 'auth-type': 'basic', 'auth-secret': 'users' } }), ...BESIDES);

  expect(findings.find(({ code }) => code === 'TRF1831')?.message).toContain('ann, bob will not get in');
});

test('rewrites with what groups matched', () => {
  const annotations = { 'rewrite-target': '/$2', 'x-forwarded-prefix': '/shop' };

  expect(become('KongPlugin', ingress({ annotations }))).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata:
  name: web-request-transformer
  namespace: shop
plugin: request-transformer
config:
  replace:
    uri: /$(uri_captures[2] or "")
    headers:
      - X-Forwarded-Prefix:/shop
  add:
    headers:
      - X-Forwarded-Prefix:/shop
`);
});

test('a page for "/" and the host with or without www are Ingresses of their own', () => {
  const { documents } = migrated(ingress({ spec: TLS, annotations: { 'app-root': '/home', 'from-to-www-redirect': 'true' } }));

  expect(documents.filter(({ kind }) => kind === 'KongPlugin').map(({ config }) => config)).toEqual([
    { status_code: 302, location: 'https://shop.example.com/home' }, { status_code: 308, location: 'https://shop.example.com', keep_incoming_path: true },
  ]);
  expect(documents.filter(({ kind }) => kind === 'Ingress').map(({ spec }) => [spec.rules[0].host, spec.rules[0].http.paths[0].path])).toEqual([
    ['shop.example.com', '/shop'], ['shop.example.com', '/'], ['www.shop.example.com', '/'],
  ]);
});

describe('a canary', () => {
  const canary = (annotations: Record<string, string>) => ingress({
    name: 'canary', spec: { rules: [{ host: 'shop.example.com', http: { paths: [path('/shop', 'canary')] } }] }, annotations: { canary: 'true', ...annotations },
  });
  const main = ingress({ annotations: { 'limit-rps': '5' } });

  test('is chosen by header and cookie, with what its main Ingress says', () => {
    const { documents } = migrated(main, canary({ 'canary-by-header': 'X-Canary', 'canary-by-cookie': 'canary' }));

    const ingresses = documents.filter(({ kind, metadata }) => kind === 'Ingress' && metadata.name.startsWith('canary'));
    expect(ingresses.map(({ metadata }) => metadata.annotations)).toEqual([
      { 'konghq.com/headers.X-Canary': 'always', 'konghq.com/plugins': 'canary-rate-limiting' },
      { 'konghq.com/headers.cookie': '~*(^|;\\s*)canary=always(;|$)', 'konghq.com/plugins': 'canary-rate-limiting' },
    ]);
  });

  test('by weight is reported, and no request is sent to it', () => {
    expect(codes(main, canary({ 'canary-weight': '10' }))).toContain('TRF1831 canary-weight');
    expect(migrated(main, canary({ 'canary-weight': '10' })).documents.filter(({ kind }) => kind === 'Ingress')).toHaveLength(1);
  });

  test('without its main Ingress is reported', () => {
    expect(codes(canary({ 'canary-by-header': 'X-Canary' }))).toEqual(['TRF1838 canary', 'TRF1830 canary-by-header']);
  });
});

test('Ingresses of other classes are not touched, those of older versions are reported', () => {
  const other = ingress({ spec: { ingressClassName: 'traefik' } });
  const older = { ...ingress({}), apiVersion: 'extensions/v1beta1' };

  expect(migrated(other).documents).toEqual([]);
  expect(codes(older)).toEqual(['TRF1831 apiVersion']);
  expect(migrateNginx([other], { fromClass: 'traefik', className: 'internal' }).documents.map(({ document }: any) => document.spec.ingressClassName)).toEqual(['internal']);
});

test('what is made takes nobody\'s name', () => {
  const policy = { apiVersion: 'configuration.konghq.com/v1beta1', kind: 'KongUpstreamPolicy', metadata: { name: 'web', namespace: 'shop' }, spec: {} };
  const objects = [ingress({ annotations: { 'app-root': '/home', 'load-balance': 'ewma' } }), ingress({ name: 'web-root', spec: { ingressClassName: 'other' } }), policy, service('web')];

  const { documents } = migrated(...objects);

  expect(documents.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    'KongPlugin web-root-2-redirect', 'KongUpstreamPolicy web-2', 'Service web', 'Ingress web', 'Ingress web-root-2',
  ]);
  expect(documents.find(({ kind }) => kind === 'Service').metadata.annotations).toEqual({ 'konghq.com/upstream-policy': 'web-2' });
});
