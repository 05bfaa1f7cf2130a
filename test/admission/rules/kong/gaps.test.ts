import { admit, AdmitOptions } from '../../../../src/admission';
import { readDocuments } from '../../../../src/core/yaml/yaml';

/** What is said of the objects, a line for each finding: code, severity and place. */
function said(yaml: string, options: AdmitOptions = {}): string[] {
  const objects = Array.from(readDocuments(yaml), ({ value, error }) => {
    expect(error).toBeUndefined();
    return value;
  });
  return admit(objects, options).filter(({ code }) => /^TRF(23|53|20)/.test(code)).map(({ code, severity, object, path }) => `${code} ${severity} ${object.name} ${path}`);
}

const CLOSED: AdmitOptions = { world: 'closed' };

const ingress = (annotations: string, path = '{ path: /, pathType: Prefix, ', name = 'web'): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: ${name}, annotations: { ${annotations} } }
spec: { ingressClassName: kong, rules: [{ http: { paths: [${path}backend: { service: { name: web, port: { number: 80 } } } }] } }] }`;
const at = (path: string, type = 'ImplementationSpecific'): string => `{ path: '${path}', pathType: ${type}, `;
const service = (annotations: string, name = 'web'): string => `
apiVersion: v1
kind: Service
metadata: { name: ${name}, annotations: { ${annotations} } }
spec: { ports: [{ port: 80 }] }`;
const plugin = (fields: string, name = 'own', kind = 'KongPlugin'): string => `
apiVersion: configuration.konghq.com/v1
kind: ${kind}
metadata: { name: ${name}, annotations: { kubernetes.io/ingress.class: kong } }
${fields}`;
const secret = (data: string, labels = '', name = 'own'): string => `
apiVersion: v1
kind: Secret
metadata: { name: ${name}, labels: { ${labels} } }
stringData: { ${data} }`;
const policy = (spec: string): string => `
apiVersion: configuration.konghq.com/v1beta1
kind: KongUpstreamPolicy
metadata: { name: own }
spec: { ${spec} }`;
const gateway = (image: string, env: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway }
spec:
  selector: { matchLabels: { app: kong } }
  template:
    metadata: { labels: { app: kong } }
    spec: { containers: [{ name: proxy, image: '${image}', env: [${env}] }] }`;
const route = (rules: string, annotations = ''): string => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, annotations: { ${annotations} } }
spec: { parentRefs: [{ name: edge }], rules: [${rules}] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge }
spec: { gatewayClassName: kong, listeners: [{ name: web, port: 80, protocol: HTTP }] }`;
const all = (...documents: string[]): string => documents.join('\n---\n');

const ON = (name: string): string => `metadata.annotations[konghq.com/${name}]`;

describe('plugins', () => {
  test.each([
    ['a name that nobody knows may be installed', plugin('plugin: our-own'), ['TRF2300 warning own plugin']],
    ['and is wrong where the gateway says what it loads', all(plugin('plugin: our-own'), gateway('kong:3.9', '{ name: KONG_PLUGINS, value: "bundled, other" }')), [
      'TRF2300 error own plugin',
    ]],
    ['a bundled one is not there where others are loaded', all(plugin('plugin: cors'), gateway('kong:3.9', '{ name: KONG_PLUGINS, value: other }')), [
      'TRF2300 error own plugin',
    ]],
    ['one of the operator\'s installations is there', all(plugin('plugin: our-own'), `
apiVersion: gateway-operator.konghq.com/v1alpha1
kind: KongPluginInstallation
metadata: { name: our-own }
spec: { image: registry.example.com/our-own:1.0.0 }`), []],
    ['cluster plugins too', plugin('plugin: key-auth\nconfig: { config: { key_names: [a] } }', 'own', 'KongClusterPlugin'), ['TRF2301 error own config.config']],
    ['protocols and names of instances', plugin('plugin: cors\nprotocols: [tcp]\ninstance_name: "a b"'), [
      'TRF2303 error own instance_name', 'TRF2303 error own protocols[0]',
    ]],
    ['what stands in a Secret is judged', all(
      plugin('plugin: rate-limiting\nconfigFrom: { secretKeyRef: { name: limits, key: config } }'), secret('config: "minute: many"', '', 'limits'),
    ), ['TRF2303 error own config.minute']],
    ['what stands in a Secret elsewhere is not', plugin('plugin: rate-limiting\nconfigFrom: { secretKeyRef: { name: limits, key: config } }'), []],
    ['a key that the Secret lacks', all(
      plugin('plugin: rate-limiting\nconfigFrom: { secretKeyRef: { name: limits, key: config } }'), secret('other: a', '', 'limits'),
    ), ['TRF2305 error own configFrom.secretKeyRef.key']],
    ['a patch is judged with the rest', all(
      plugin('plugin: rate-limiting\nconfig: { minute: 5 }\nconfigPatches: [{ path: /second, valueFrom: { secretKeyRef: { name: limits, key: second } } }]'),
      secret('second: "9"', '', 'limits'),
    ), ['TRF2303 error own config']],
    ['a patch that is no JSON', all(
      plugin('plugin: rate-limiting\nconfig: { minute: 5 }\nconfigPatches: [{ path: /redis/password, valueFrom: { secretKeyRef: { name: limits, key: pw } } }]'),
      secret('pw: s3cret', '', 'limits'),
    ), ['TRF2305 error own configPatches[0].valueFrom.secretKeyRef']],
    ['a patch goes into lists', all(
      plugin('plugin: acl\nconfig: { allow: [dev] }\nconfigPatches: [{ path: /allow/-, valueFrom: { secretKeyRef: { name: groups, key: more } } }]'),
      secret('more: "1"', '', 'groups'),
    ), ['TRF2303 error own config.allow[1]']],
    ['a patch is at a pointer', plugin(
      'plugin: rate-limiting\nconfig: { minute: 5 }\nconfigPatches: [{ path: second, valueFrom: { secretKeyRef: { name: limits, key: second } } }]',
    ), ['TRF2305 error own configPatches[0].path']],
    ['a key that a patch lacks', all(
      plugin('plugin: rate-limiting\nconfig: { minute: 5 }\nconfigPatches: [{ path: /second, valueFrom: { secretKeyRef: { name: limits, key: second } } }]'),
      secret('other: "9"', '', 'limits'),
    ), ['TRF2305 error own configPatches[0].valueFrom.secretKeyRef.key']],
    ['a setting that a patch brings is not missing', plugin(
      'plugin: http-log\nconfig: { method: POST }\nconfigPatches: [{ path: /http_endpoint, valueFrom: { secretKeyRef: { name: log, key: url } } }]',
    ), []],
    ['policies that need a database', plugin('plugin: rate-limiting\nconfig: { minute: 5, policy: cluster }'), ['TRF2303 error own config.policy']],
    ['which a gateway may have', all(
      plugin('plugin: rate-limiting\nconfig: { minute: 5, policy: cluster }'), gateway('kong:3.9', '{ name: KONG_DATABASE, value: postgres }'),
    ), []],
    ['the same plugin in a filter and by annotation', all(
      route('{ filters: [{ type: ExtensionRef, extensionRef: { group: configuration.konghq.com, kind: KongPlugin, name: two } }] }', 'konghq.com/plugins: one'),
      plugin('plugin: key-auth', 'one'), plugin('plugin: key-auth', 'two'),
    ), ['TRF2307 error web spec.rules[0].filters[0].extensionRef.name']],
    ['filters of two rules are two routes', all(
      route(['one', 'two'].map(name => `{ filters: [{ type: ExtensionRef, extensionRef: { group: configuration.konghq.com, kind: KongPlugin, name: ${name} } }] }`).join(',')),
      plugin('plugin: key-auth', 'one'), plugin('plugin: key-auth', 'two'),
    ), []],
    ['a plugin of the namespace hides that of the cluster', all(
      service('konghq.com/plugins: "one, two"'), plugin('plugin: key-auth', 'one'), plugin('plugin: cors', 'two'), plugin('plugin: key-auth', 'two', 'KongClusterPlugin'),
    ), []],
    ['an enterprise one on the open source gateway, dynamic order too', all(
      plugin('plugin: canary\nconfig: { percentage: 10, upstream_host: a.test }\nordering: { before: { access: [key-auth] } }'), gateway('docker.io/library/kong:3.9', ''),
    ), ['TRF2360 error own ordering', 'TRF2360 error own plugin']],
    ['an image of one\'s own may be of any edition', all(plugin('plugin: canary\nconfig: { percentage: 10, upstream_host: a.test }'), gateway(
      'registry.example.com/platform/kong:3.9', '',
    )), []],
  ])('%s', (_, yaml, expected) => {
    expect(said(yaml)).toEqual(expected);
  });

  test('that are missing are wrong in a closed world, and said in an open one', () => {
    expect(said(service('konghq.com/plugins: own'))).toEqual([`TRF2309 info web ${ON('plugins')}`]);
    expect(said(service('konghq.com/plugins: own'), CLOSED)).toEqual([`TRF2309 error web ${ON('plugins')}`]);
  });

  test('of which only the schema is known say so', () => {
    const findings = admit(Array.from(readDocuments(plugin('plugin: openid-connect\nconfig: { issuers: a }')), ({ value }) => value));

    expect(findings.map(({ code, fix }) => `${code} ${fix}`)).toEqual(['TRF2302 set config.issuer', 'TRF2301 did you mean "issuer"?']);
    for (const { message } of findings) expect(message).toContain('only the schema is known');
  });
});

describe('annotations', () => {
  test.each([
    ['unknown', ingress('konghq.com/strippath: "true"'), [`TRF2320 warning web ${ON('strippath')}`]],
    ['of another prefix', service('ingress.kubernetes.io/service-upstrem: "true"'), ['TRF2320 warning web metadata.annotations[ingress.kubernetes.io/service-upstrem]']],
    ['that are labels', 'apiVersion: v1\nkind: Secret\nmetadata: { name: own, annotations: { konghq.com/credential: key-auth } }', [`TRF2320 warning own ${ON('credential')}`]],
    ['labels with a slip', secret('key: a', 'konghq.com/credentials: key-auth'), ['TRF2320 warning own metadata.labels[konghq.com/credentials]']],
    ['on a namespace', 'apiVersion: v1\nkind: Namespace\nmetadata: { name: own, annotations: { konghq.com/plugins: a } }', [`TRF2321 warning own ${ON('plugins')}`]],
    ['of a Service on an Ingress', ingress('konghq.com/read-timeout: "5"'), [`TRF2321 warning web ${ON('read-timeout')}`]],
    ['yes is neither true nor false', ingress('konghq.com/strip-path: "yes"'), [`TRF2322 warning web ${ON('strip-path')}`]],
    ['methods that are none', ingress('konghq.com/methods: "GET,G-T"'), [`TRF2322 warning web ${ON('methods')}`]],
    ['codes that do not redirect', ingress('konghq.com/https-redirect-status-code: "303"'), [`TRF2322 warning web ${ON('https-redirect-status-code')}`]],
    ['protocols that are none', ingress('konghq.com/protocols: "https,udp"'), [`TRF2323 error web ${ON('protocols')}`]],
    ['paths are handled in two ways', ingress('konghq.com/path-handling: v2'), [`TRF2323 error web ${ON('path-handling')}`]],
    ['the host is no header', ingress('konghq.com/headers.Host: a'), [`TRF2323 error web ${ON('headers.Host')}`]],
    ['tags without slash', ingress('konghq.com/tags: "a/b"'), [`TRF2323 error web ${ON('tags')}`]],
    ['aliases with two wildcards', ingress('konghq.com/host-aliases: "*.example.*"'), [`TRF2323 error web ${ON('host-aliases')}`]],
    ['messages of WebSocket', all(service('konghq.com/protocol: ws'), gateway('kong:3.9', '')), [`TRF2360 error web ${ON('protocol')}`]],
    ['rewriting with a stray dollar', ingress('konghq.com/rewrite: "/$x"'), [`TRF2323 error web ${ON('rewrite')}`]],
    ['retries beyond what fits', service('konghq.com/retries: "40000"'), [`TRF2323 error web ${ON('retries')}`]],
    ['paths of Services', service('konghq.com/path: "/a//b"'), [`TRF2323 error web ${ON('path')}`]],
    ['and their beginning', service('konghq.com/path: a'), [`TRF2322 warning web ${ON('path')}`]],
    ['protocols of Services', service('konghq.com/protocol: htttps'), [`TRF2322 warning web ${ON('protocol')}`]],
    ['even false needs TLS', service('konghq.com/tls-verify: "false"'), [`TRF2325 error web ${ON('tls-verify')}`]],
    ['families of protocols', ingress('konghq.com/protocols: "http,grpc"'), [`TRF2330 warning web ${ON('protocols')}`]],
    ['streams are no requests', ingress('konghq.com/protocols: "tls"'), [`TRF2330 error web ${ON('protocols')}`]],
  ])('%s', (_, yaml, expected) => {
    expect(said(yaml)).toEqual(expected);
  });

  test('that name what is elsewhere say where it is', () => {
    const [finding] = admit(Array.from(readDocuments(all(service('konghq.com/upstream-policy: own'), policy('algorithm: round-robin').replace('name: own', 'name: own, namespace: shop'))),
      ({ value }) => value), CLOSED);

    expect(finding).toMatchObject({ code: 'TRF2327', fix: 'move KongUpstreamPolicy own of namespace shop to default, where the Service is' });
  });
});

describe('paths', () => {
  const PATH = 'spec.rules[0].http.paths[0].path';

  test.each([
    ['a regular expression has its "/"', '/~users', [`TRF2332 error web ${PATH}`]],
    ['and is one', '/~/users/(', [`TRF2332 error web ${PATH}`]],
    ['lookaround is for one router only', '/~/users/(?!a)', [`TRF2332 warning web ${PATH}`]],
    ['plain ones are in normal form', '/a/../b', [`TRF2332 error web ${PATH}`]],
    ['escaped where they must be', '/caf%e9', [`TRF2332 error web ${PATH}`]],
    ['and escaped well', '/100%', [`TRF2332 error web ${PATH}`]],
    ['what looks like an expression', '/users/.*', [`TRF2333 warning web ${PATH}`]],
    ['empty segments are brought together', '/a//b', []],
    ['an expression', '/~/users/(?<id>[0-9]+)$', []],
  ])('%s', (_, path, expected) => {
    expect(said(ingress('', at(path)))).toEqual(expected);
  });

  test('are escaped by nobody where the controller makes expressions of them', () => {
    expect(said(ingress('', at('/a(b', 'Exact')))).toEqual([`TRF2332 error web ${PATH}`]);
    expect(said(ingress('', at('/a+b', 'Exact')))).toEqual([`TRF2333 warning web ${PATH}`]);
    expect(said(route('{ matches: [{ path: { type: PathPrefix, value: "/a+b" } }] }'))).toEqual(['TRF2333 warning web spec.rules[0].matches[0].path.value']);
  });

  test('with lookaround are wrong where the router is known', () => {
    expect(said(all(ingress('', at('/~/users/(?!a)')), gateway('kong:3.9', '{ name: KONG_ROUTER_FLAVOR, value: expressions }')))).toEqual([`TRF2332 error web ${PATH}`]);
    expect(said(all(ingress('', at('/~/users/(?!a)')), gateway('kong:3.9', '{ name: KONG_ROUTER_FLAVOR, value: traditional }')))).toEqual([]);
  });

  test('of other controllers\' Ingresses are theirs', () => {
    expect(said(ingress('', at('/users/(.*)')).replace('Name: kong', 'Name: nginx'))).toEqual([]);
  });
});

describe('consumers and credentials', () => {
  test.each([
    ['types go by their names', secret('key: a', 'konghq.com/credential: key_auth'), ['TRF2346 error own metadata.labels[konghq.com/credential]']],
    ['what is empty is refused', secret('key: ""', 'konghq.com/credential: key-auth'), ['TRF2347 error own data[key]']],
    ['secrets may come from elsewhere', secret('username: ada', 'konghq.com/credential: basic-auth'), ['TRF2347 warning own data[password]']],
    ['tokens need a key for their algorithm', secret('algorithm: RS256, key: a, secret: b', 'konghq.com/credential: jwt'), ['TRF2347 warning own data[rsa_public_key]']],
    ['and an algorithm that is one', secret('algorithm: RS255, key: a, secret: b, rsa_public_key: c', 'konghq.com/credential: jwt'), ['TRF2347 error own data[algorithm]']],
    ['times to live are whole', secret('key: a, ttl: 1h', 'konghq.com/credential: key-auth'), ['TRF2347 error own data[ttl]']],
    ['usernames are unique in all namespaces', all(
      plugin('username: ada', 'one', 'KongConsumer'), plugin('username: ada', 'two', 'KongConsumer').replace('name: two', 'name: two, namespace: shop'),
    ), ['TRF2343 error one username', 'TRF2343 error two username']],
    ['those of another gateway aside', all(
      plugin('username: ada', 'one', 'KongConsumer'), plugin('username: ada', 'two', 'KongConsumer').replace('class: kong', 'class: internal'),
    ), []],
    ['what is encoded is compared too', all(
      secret('key: hello', 'konghq.com/credential: key-auth', 'one'),
      secret('key: aGVsbG8=', 'konghq.com/credential: key-auth', 'two').replace('stringData', 'data'),
      plugin('username: ada\ncredentials: [one, two]', 'ada', 'KongConsumer'),
    ), ['TRF2348 error one data[key]', 'TRF2348 error two data[key]']],
  ])('%s', (_, yaml, expected) => {
    expect(said(yaml)).toEqual(expected);
  });

  test('Secrets of credentials may be elsewhere, in an open world', () => {
    expect(said(plugin('username: ada\ncredentials: [own]', 'ada', 'KongConsumer'))).toEqual(['TRF2344 info ada credentials[0]']);
    expect(said(plugin('username: ada\ncredentials: [own]', 'ada', 'KongConsumer'), CLOSED)).toEqual(['TRF2344 error ada credentials[0]']);
  });

  test('the operator sees Secrets of listeners that say so', () => {
    expect(said(all(`
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge }
spec:
  gatewayClassName: kong
  listeners: [{ name: web, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: own }] } }]`, secret('a: b')), { targets: ['kong-operator-2.2'] })).toEqual([
      'TRF2342 warning own metadata.labels[konghq.com/secret]',
    ]);
  });

  test('the operator sees Secrets that say so', () => {
    expect(said(secret('key: a', 'konghq.com/credential: key-auth'), { targets: ['kong-operator-2.2'] })).toEqual(['TRF2342 warning own metadata.labels[konghq.com/secret]']);
    expect(said(secret('key: a', 'konghq.com/credential: key-auth'), { targets: ['kic-3.5'] })).toEqual([]);
    expect(said(all(
      plugin('plugin: rate-limiting\nconfigFrom: { secretKeyRef: { name: own, key: config } }'), secret('config: "minute: 5"'),
    ), { targets: ['kong-operator-2.2'] })).toEqual(['TRF2342 warning own metadata.labels[konghq.com/secret]']);
  });
});

describe('upstreams, vaults, authorities and settings', () => {
  test.each([
    ['falling back from nothing', policy('algorithm: consistent-hashing, hashOn: { input: none }, hashOnFallback: { input: ip }'), ['TRF2350 error own spec.hashOnFallback']],
    ['names of cookies', policy('algorithm: consistent-hashing, hashOn: { cookie: "a b", cookiePath: / }'), ['TRF2351 error own spec.hashOn.cookie']],
    ['authorities with more than one certificate', `
apiVersion: v1
kind: ConfigMap
metadata: { name: own, labels: { konghq.com/ca-cert: "true" } }
data: { id: 8f2a3c1e-52a4-4c0b-9d0e-3f2b1a6c7d84, ca.crt: "" }`, ['TRF2355 warning own data[ca.crt]']],
    ['and with what is none', `
apiVersion: v1
kind: Secret
metadata: { name: own, labels: { konghq.com/ca-cert: "true" } }
stringData: { id: 8f2a3c1e-52a4-4c0b-9d0e-3f2b1a6c7d84, cert: "-----BEGIN CERTIFICATE-----" }`, ['TRF2355 warning own data[cert]']],
    ['CAs that Kong does not see', all(
      service('konghq.com/protocol: https, konghq.com/tls-verify: "true", konghq.com/ca-certificates-secrets: ca'), secret('ca.crt: a', '', 'ca'),
    ), [`TRF2327 error web ${ON('ca-certificates-secrets')}`]],
    ['falling back to nothing', policy('algorithm: consistent-hashing, hashOn: { header: a }, hashOnFallback: { header: a }'), ['TRF2350 error own spec.hashOnFallback.header']],
    ['counts', policy('healthchecks: { active: { healthy: { interval: 5, successes: 256 } } }'), ['TRF2351 error own spec.healthchecks.active.healthy.successes']],
    ['intervals', policy('healthchecks: { active: { healthy: { interval: 5 }, unhealthy: { interval: 70000 } } }'), ['TRF2351 error own spec.healthchecks.active.unhealthy.interval']],
    ['names in TLS', policy('healthchecks: { active: { httpsSni: "a b", healthy: { interval: 5 } } }'), ['TRF2351 error own spec.healthchecks.active.httpsSni']],
    ['headers', policy('algorithm: consistent-hashing, hashOn: { header: "a b" }'), ['TRF2351 error own spec.hashOn.header']],
    ['sticky sessions are newer', all(policy('algorithm: sticky-sessions, hashOn: { input: none }, stickySessions: { cookie: a }'), gateway('kong:3.9', '')), [
      'TRF2360 error own spec.algorithm', 'TRF2361 error own spec.algorithm',
    ]],
    ['vaults of a kind', `
apiVersion: configuration.konghq.com/v1alpha1
kind: KongVault
metadata: { name: own, annotations: { kubernetes.io/ingress.class: kong } }
spec: { backend: envv, prefix: aws }`, ['TRF2353 error own spec.backend', 'TRF2353 error own spec.prefix']],
    ['switches', gateway('kong:3.9', '{ name: KONG_CLIENT_SSL, value: "yes" }'), ['TRF2371 error gateway spec.template.spec.containers[0].env[0].value']],
    ['numbers', gateway('kong:3.9', '{ name: KONG_PG_PORT, value: five }'), ['TRF2371 error gateway spec.template.spec.containers[0].env[0].value']],
    ['vault references are not judged', gateway('kong:3.9', '{ name: KONG_PG_PORT, value: "{vault://env/port}" }'), []],
    ['variables of other containers', gateway('busybox', '{ name: KONG_WORKERS, value: "2" }'), []],
    ['environments in a ConfigMap', all(
      gateway('kong:3.9', '').replace('env: []', 'envFrom: [{ configMapRef: { name: env } }]'),
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: env }\ndata: { KONG_WORKER_CONNECTIONS: "1", OTHER: a }',
    ), ['TRF2370 warning env data[KONG_WORKER_CONNECTIONS]']],
    ['secrets of a vault in the environment', all(gateway('kong:3.9', '{ name: KONG_SECRET_REDIS, value: a }'), `
apiVersion: configuration.konghq.com/v1alpha1
kind: KongVault
metadata: { name: own, annotations: { kubernetes.io/ingress.class: kong } }
spec: { backend: env, prefix: my-env, config: { prefix: kong-secret- } }`), []],
    ['a gateway of the operator', `
apiVersion: gateway-operator.konghq.com/v1beta1
kind: DataPlane
metadata: { name: own }
spec: { deployment: { podTemplateSpec: { spec: { containers: [{ name: proxy, image: "kong/kong-gateway:3.14", env: [{ name: KONG_LOGLEVEL, value: info }] }] } } } }`, [
      'TRF2370 warning own spec.deployment.podTemplateSpec.spec.containers[0].env[0].name',
    ]],
  ])('%s', (_, yaml, expected) => {
    expect(said(yaml)).toEqual(expected);
  });
});
