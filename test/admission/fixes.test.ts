import { admit } from '../../src/admission';
import { readDocuments } from '../../src/core/yaml/yaml';

/** What is said of a field of an object that somebody wrote, as YAML. */
function fixes(object: string, path: string): readonly (string | undefined)[] {
  const [document] = [...readDocuments(object)];
  return admit([document.value]).filter(finding => finding.path === path && finding.severity !== 'info').map(({ fix }) => fix);
}

const gateway = (kind: string) => (spec: string) => `{ apiVersion: gateway.networking.k8s.io/v1, kind: ${kind}, metadata: { name: shop, namespace: shop }, spec: ${spec} }`;
const route = (rule: string) => gateway('HTTPRoute')(`{ parentRefs: [{ name: edge }], rules: [${rule}] }`);
const listener = (fields: string) => gateway('Gateway')(`{ gatewayClassName: kong, listeners: [${fields}] }`);
const kuma = (kind: string) => (spec: string) => `{ apiVersion: kuma.io/v1alpha1, kind: ${kind}, metadata: { name: shop, namespace: kuma-system }, spec: ${spec} }`;
const to = (kind: string) => (settings: string) => kuma(kind)(`{ to: [{ targetRef: { kind: Mesh }, default: ${settings} }] }`);
const plugin = (name: string) => (config: string) => `{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: shop, namespace: shop }, plugin: ${name}, config: ${config} }`;
const upstream = (spec: string) => `{ apiVersion: configuration.konghq.com/v1beta1, kind: KongUpstreamPolicy, metadata: { name: shop }, spec: ${spec} }`;

const AT_RULE = 'spec.rules[0]';
const AT_TO = 'spec.to[0].default';

describe('what is written otherwise than it is read has a fix that can be pasted', () => {
  test.each<[what: string, object: string, path: string, fix: string]>([
    // values that YAML makes something else of
    ['y of a header', route('{ matches: [{ headers: [{ name: x-canary, value: y }] }] }'), `${AT_RULE}.matches[0].headers[0].value`, '"true"; or "y", "yes", "on", if that is what is written'],
    ['a version of a header', route('{ matches: [{ headers: [{ name: x-version, value: 2 }] }] }'), `${AT_RULE}.matches[0].headers[0].value`, '"2"'],
    ['off of an environment', '{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: a, image: a, env: [{ name: KONG_DATABASE, value: off }] }] } }',
      'spec.containers[0].env[0].value', '"false"; or "n", "no", "off", if that is what is written'],
    ['a share', to('MeshHTTPRoute')('{}').replace('default: {}', 'rules: [{ default: { backendRefs: [{ kind: MeshService, name: a, weight: "90" }] } }]'),
      'spec.to[0].rules[0].default.backendRefs[0].weight', '90, without quotes'],
    ['a percentage', route('{ backendRefs: [{ name: a, port: 80, weight: 50% }] }'), `${AT_RULE}.backendRefs[0].weight`, '50'],
    ['yes of a boolean', kuma('MeshMetric')('{ default: { sidecar: { includeUnused: "yes" }, backends: [{ type: Prometheus }] } }'), 'spec.default.sidecar.includeUnused', 'true'],

    // times
    ['seconds of Gateway API', route('{ timeouts: { request: 5 } }'), `${AT_RULE}.timeouts.request`, '"5s"'],
    ['milliseconds of Gateway API', route('{ timeouts: { request: 1500 } }'), `${AT_RULE}.timeouts.request`, '"1500ms"'],
    ['seconds without unit', route('{ timeouts: { request: "5" } }'), `${AT_RULE}.timeouts.request`, '"5s"'],
    ['seconds with a fraction', route('{ timeouts: { request: 1.5s } }'), `${AT_RULE}.timeouts.request`, '"1500ms"'],
    ['a day', route('{ timeouts: { request: 1d } }'), `${AT_RULE}.timeouts.request`, '"24h"'],
    ['seconds of Kuma', to('MeshTimeout')('{ connectionTimeout: 5 }'), `${AT_TO}.connectionTimeout`, '"5s"'],
    ['an interval of Kuma', to('MeshHealthCheck')('{ interval: 10 }'), `${AT_TO}.interval`, '"10s"'],
    ['seconds of an upstream', upstream('{ healthchecks: { active: { healthy: { interval: 5s } } } }'), 'spec.healthchecks.active.healthy.interval', '5, which is in seconds'],
    ['milliseconds of a plugin', plugin('http-log')('{ http_endpoint: "http://a", timeout: 5s }'), 'config.timeout', '5000, which is in milliseconds'],
    ['seconds of a plugin', plugin('proxy-cache')('{ strategy: memory, cache_ttl: 5m }'), 'config.cache_ttl', '300, which is in seconds'],

    // fields with other names elsewhere, or before
    ['hosts', gateway('HTTPRoute')('{ hosts: [shop.example.com] }'), 'spec.hosts', 'did you mean "hostnames"?'],
    ['hosts of a listener', listener('{ name: a, port: 80, protocol: HTTP, hosts: [a] }'), 'spec.listeners[0].hosts', 'did you mean "hostname"?'],
    ['parentRef', gateway('HTTPRoute')('{ parentRef: { name: a } }'), 'spec.parentRef', 'did you mean "parentRefs"?'],
    ['match', route('{ match: [] }'), `${AT_RULE}.match`, 'did you mean "matches"?'],
    ['backends', route('{ backends: [] }'), `${AT_RULE}.backends`, 'did you mean "backendRefs"?'],
    ['names of Ingress', route('{ backendRefs: [{ serviceName: a, name: a, port: 80 }] }'), `${AT_RULE}.backendRefs[0].serviceName`, 'did you mean "name"?'],
    ['short forms', gateway('BackendTLSPolicy')('{ targetRefs: [{ group: "", kind: Service, name: a }], validation: { hostname: a.b, caCertRefs: [] } }'),
      'spec.validation.caCertRefs', 'did you mean "caCertificateRefs"?'],
    ['conf', kuma('MeshTimeout')('{ to: [{ targetRef: { kind: Mesh }, conf: {} }] }'), 'spec.to[0].conf', 'did you mean "default"?'],
    ['target', kuma('MeshTimeout')('{ target: { kind: Mesh } }'), 'spec.target', 'did you mean "targetRef"?'],
    ['a part of a name', to('MeshTimeout')('{ http: { streamIdle: 5s } }'), `${AT_TO}.http.streamIdle`, 'did you mean "streamIdleTimeout"?'],
    ['retries', to('MeshRetry')('{ http: { retries: 3 } }'), `${AT_TO}.http.retries`, 'did you mean "numRetries"?'],
    ['detectors of before', to('MeshCircuitBreaker')('{ outlierDetection: { detectors: { totalErrors: { consecutive: 5 } } } }'), `${AT_TO}.outlierDetection.detectors.totalErrors`,
      'did you mean "totalFailures"?'],
    ['enabled for disabled', to('MeshHealthCheck')('{ interval: 1s, http: { enabled: true } }'), `${AT_TO}.http.enabled`, 'disabled: false'],
    ['keys', plugin('key-auth')('{ keys: [apikey] }'), 'config.keys', 'did you mean "key_names"?'],
    ['a blacklist', plugin('ip-restriction')('{ blacklist: [10.0.0.1] }'), 'config.blacklist', 'did you mean "deny"?'],
    ['headers of CORS', plugin('cors')('{ allow_headers: [a] }'), 'config.allow_headers', 'did you mean "headers"?'],
    ['another style', plugin('cors')('{ max-age: 5 }'), 'config.max-age', 'did you mean "max_age"?'],
    ['url', plugin('http-log')('{ url: "http://a" }'), 'config.url', 'did you mean "http_endpoint"?'],

    // words
    ['Prefix', route('{ matches: [{ path: { type: Prefix, value: / } }] }'), `${AT_RULE}.matches[0].path.type`, '"PathPrefix"'],
    ['Regex', route('{ matches: [{ path: { type: Regex, value: / } }] }'), `${AT_RULE}.matches[0].path.type`, '"RegularExpression"'],
    ['turned words', route('{ filters: [{ type: RewriteURL }] }'), `${AT_RULE}.filters[0].type`, '"URLRewrite"'],
    ['a method', plugin('cors')('{ methods: [get] }'), 'config.methods[0]', '"GET"'],
    ['a kind of Kubernetes', kuma('MeshTimeout')('{ to: [{ targetRef: { kind: Service, name: a }, default: { idleTimeout: 1h } }] }'), 'spec.to[0].targetRef.kind', '"MeshService"'],
    ['a balancer of another proxy', to('MeshLoadBalancingStrategy')('{ loadBalancer: { type: LeastConnections } }'), `${AT_TO}.loadBalancer.type`, '"LeastRequest"'],
    ['a boolean as text', plugin('cors')('{ credentials: "true" }'), 'config.credentials', 'true, without quotes'],

    // shapes
    ['one for a list', listener('{ name: a, port: 443, protocol: HTTPS, tls: { certificateRefs: { name: a } } }'), 'spec.listeners[0].tls.certificateRefs.name',
      'make what it is in a list: - name: …'],
    ['pairs', route('{ filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { add: { x-env: prod } } }] }'), `${AT_RULE}.filters[0].requestHeaderModifier.add.x-env`,
      'make what it is in a list: - { name: x-env, value: "prod" }'],
    ['a text for a list', gateway('HTTPRoute')('{ hostnames: shop.example.com }'), 'spec.hostnames', '["shop.example.com"]'],
    ['pairs of a plugin', plugin('request-transformer')('{ add: { headers: { x-env: prod } } }'), 'config.add.headers', '["x-env:prod"]'],
    ['a text for a list of a plugin', plugin('cors')('{ origins: "*" }'), 'config.origins', '["*"]'],

    // forms
    ['a URL for a hostname', gateway('HTTPRoute')('{ hostnames: ["https://Shop.example.com:8443/"] }'), 'spec.hostnames[0]', '"shop.example.com"'],
    ['memory', '{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ name: a, image: a, resources: { limits: { memory: 512mb } } }] } }',
      'spec.containers[0].resources.limits.memory', '"512Mi"'],
    ['a kind in the wrong group', '{ apiVersion: networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: a } }', 'kind', 'apiVersion: gateway.networking.k8s.io/v1'],
  ])('%s', (_, object, path, fix) => {
    expect(fixes(object, path)).toContain(fix);
  });
});

describe('what merely looks alike is not suggested', () => {
  test.each<[what: string, object: string, path: string, fix: string | undefined]>([
    ['a plugin of three letters', plugin('acp')('{}'), 'plugin', 'name a plugin that comes with Kong, or install acp: KONG_PLUGINS, or a KongPluginInstallation'],
    ['the opposite', to('MeshCircuitBreaker')('{ connectionLimits: { minRequests: 1, maxRequests: 1 } }'), `${AT_TO}.connectionLimits.minRequests`, 'remove "minRequests"'],
    ['half of a name', plugin('rate-limiting')('{ minute: 5, limit: 5 }'), 'config.limit', 'leave config.limit out'],
    ['words turned around', kuma('MeshTrafficPermission')('{ from: [{ targetRef: { kind: Mesh }, default: { action: DENY_WITH_SHADOW_ALLOW } }] }'), 'spec.from[0].default.action', undefined],
  ])('%s', (_, object, path, fix) => {
    expect(fixes(object, path)).toContain(fix);
  });
});
