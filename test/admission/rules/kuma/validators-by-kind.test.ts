import { found } from './found';

/** What is refused of a spec, by code and path. */
function refused(kind: string, spec: string, more = ''): string[] {
  const documents = `apiVersion: kuma.io/v1alpha1\nkind: ${kind}\nmetadata: { name: example${more} }\nspec: ${spec}`;
  return found(documents, {}, /^TRF215[0-7]$/).map(line => line.replace(/^error TRF/, ''));
}

const SYSTEM = ', namespace: kuma-system';
const dataplane = (networking: string): string[] => refused('Dataplane', `{ networking: { address: 192.168.0.1, ${networking} } }`, ', namespace: shop');
const TAGS = 'tags: { kuma.io/service: web }';

describe('Dataplane', () => {
  test('has a network', () => {
    expect(refused('Dataplane', '{}', ', namespace: shop')).toEqual(['2150 spec.networking']);
    expect(refused('Dataplane', '{ networking: { address: "not an address" } }', ', namespace: shop')).toEqual(['2152 spec.networking.address']);
    expect(refused('Dataplane', '{ networking: { address: web.shop } }', ', namespace: shop')).toEqual([]);
  });

  test('of a gateway has no inbounds', () => {
    expect(dataplane(`gateway: { ${TAGS} }, inbound: [{ port: 80, ${TAGS} }]`)).toEqual(['2154 spec.networking.inbound']);
    expect(dataplane(`gateway: { ${TAGS} }, listeners: [{ type: ZoneEgress, address: 10.0.0.1, port: 10002 }]`)).toEqual(['2154 spec.networking.listeners']);
    expect(dataplane(`gateway: { type: BUILTIN, ${TAGS} }, outbound: [{ port: 80, ${TAGS} }]`)).toEqual(['2154 spec.networking.outbound']);
    expect(dataplane(`gateway: { type: 1, ${TAGS} }`)).toEqual([]);
  });

  test('leaves the port of Envoy alone', () => {
    expect(dataplane(`admin: { port: 8080 }, inbound: [{ port: 8080, ${TAGS} }]`)).toEqual(['2155 spec.networking.admin.port']);
    expect(dataplane(`admin: { port: 8080 }, inbound: [{ port: 8080, servicePort: 80, ${TAGS} }]`)).toEqual([]);
    expect(dataplane(`admin: { port: 8080 }, inbound: [{ address: "::", port: 8080, servicePort: 80, ${TAGS} }]`)).toEqual(['2155 spec.networking.admin.port']);
  });

  test('refers to services by name or labels, and their port', () => {
    const outbound = (reference: string): string[] => dataplane(`outbound: [{ port: 80, backendRef: ${reference} }]`);
    const path = 'spec.networking.outbound[0].backendRef';

    expect(outbound('{ kind: MeshService, name: web, port: 80 }')).toEqual([]);
    expect(outbound('{ kind: MeshExternalService, labels: { app: web } }')).toEqual([]);
    expect(outbound('{ kind: MeshService, name: web }')).toEqual([`2150 ${path}.port`]);
    expect(outbound('{ kind: Service, port: 80 }')).toEqual([`2150 ${path}`, `2153 ${path}.kind`]);
    expect(dataplane(`outbound: [{ port: 80, ${TAGS}, backendRef: { kind: MeshService, name: web, port: 80 } }]`)).toEqual([`2154 ${path}`]);
    expect(dataplane('outbound: [{ port: 80, tags: { version: "1" } }]')).toEqual(['2156 spec.networking.outbound[0].tags']);
    expect(dataplane(`outbound: [{ port: 80, address: web, ${TAGS} }]`)).toEqual(['2152 spec.networking.outbound[0].address']);
  });

  test('names the backends that it reaches', () => {
    const reaches = (reference: string): string[] => dataplane(`transparentProxying: { reachableBackends: { refs: [${reference}] } }`);
    const path = 'spec.networking.transparentProxing.reachableBackends.refs[0]';

    expect(reaches('{ kind: MeshService, name: web, namespace: shop }')).toEqual([]);
    expect(reaches('{ kind: MeshService }')).toEqual([`2150 ${path}.name`]);
    expect(reaches('{ kind: MeshService, namespace: shop }')).toEqual([`2150 ${path}.name`]);
    expect(reaches('{ kind: MeshGateway, name: Web }')).toEqual([`2153 ${path}.kind`, `2152 ${path}.name`]);
    expect(reaches('{ kind: MeshService, name: web, labels: { app: web } }')).toEqual([`2154 ${path}.labels`]);
  });

  test('speaks protocols that Kuma knows', () => {
    expect(dataplane(`inbound: [{ port: 80, protocol: HTTP, ${TAGS} }]`)).toEqual([]);
    expect(dataplane(`inbound: [{ port: 80, protocol: smtp, ${TAGS} }]`)).toEqual(['2153 spec.networking.inbound[0].protocol']);
  });

  test('is no zone proxy of an unknown type', () => {
    expect(dataplane('listeners: [{ address: 10.0.0.1, port: 10002 }]')).toEqual(['2153 spec.networking.listeners[0].type']);
    expect(dataplane('listeners: [{ type: ZoneIngress, address: 10.0.0.1 }]')).toEqual(['2150 spec.networking.listeners[0].port']);
  });

  test('has metrics as a mesh has them', () => {
    const metrics = (conf: string): string[] => refused('Dataplane', `{ networking: { address: 10.0.0.1 }, metrics: { type: prometheus, conf: ${conf} } }`, ', namespace: shop');

    expect(metrics('{ skipMTLS: true, tls: { mode: disabled } }')).toEqual([]);
    expect(metrics('{ skipMTLS: true, tls: { mode: activeMTLSBackend } }')).toEqual(['2154 spec.metrics.conf']);
    expect(metrics('{ envoy: { filterRegex: "(" } }')).toEqual(['2152 spec.metrics.conf.envoy.filterRegex']);
  });
});

describe('Mesh', () => {
  const mesh = (spec: string): string[] => refused('Mesh', `{ ${spec} }`);

  test('lets traffic out through egresses by mutual TLS only', () => {
    expect(mesh('routing: { zoneEgress: true }')).toEqual(['2150 spec.mtls']);
    expect(mesh('routing: { zoneEgress: true }, mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] }')).toEqual([]);
  });

  test('has authorities that Kuma can find', () => {
    const provided = (conf: string): string[] => mesh(`mtls: { backends: [{ name: ca, type: provided, conf: ${conf} }] }`);
    const path = 'spec.mtls.backends[0].conf';

    expect(mesh('mtls: { backends: [{ name: ca, type: vault }] }')).toEqual(['2153 spec.mtls.backends[0].type']);
    expect(mesh('mtls: { skipValidation: true, backends: [{ name: ca, type: vault }] }')).toEqual([]);
    expect(mesh('mtls: { backends: [{ name: My_CA, type: builtin }] }')).toEqual(['2152 spec.mtls.backends[0].name']);
    expect(provided('{ cert: { secret: a }, key: { inlineString: b } }')).toEqual([]);
    expect(provided('{}')).toEqual([`2150 ${path}.cert`, `2150 ${path}.key`]);
    expect(provided('{ cert: {}, key: { file: "" } }')).toEqual([`2150 ${path}.cert`, `2150 ${path}.key.file`]);
  });

  test('has logs and traces with names and places', () => {
    expect(mesh('logging: { defaultBackend: b, backends: [{ type: file, conf: { path: /dev/stdout } }] }')).toEqual([
      '2150 spec.logging.backends[0].name', '2157 spec.logging.defaultBackend',
    ]);
    expect(mesh('logging: { backends: [{ name: a, type: syslog }] }')).toEqual(['2153 spec.logging.backends[0].type']);
    expect(mesh('tracing: { backends: [{ name: a, type: zipkin, sampling: 101, conf: { url: "http://zipkin.local/v2" } }] }')).toEqual([
      '2152 spec.tracing.backends[0].config.url', '2151 spec.tracing.backends[0].sampling',
    ]);
    expect(mesh('tracing: { backends: [{ name: a, type: datadog, conf: { port: 8126 } }] }')).toEqual(['2150 spec.tracing.backends[0].config.address']);
    expect(mesh('metrics: { backends: [{ name: a, type: statsd }] }')).toEqual(['2153 spec.metrics.backends[0].type']);
  });

  test('is not judged where Kuma cannot read it', () => {
    expect(mesh('mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin, mode: STRIKT }] }')).toEqual([]);
  });
});

describe('MeshGateway', () => {
  const listeners = (list: string): string[] => refused('MeshGateway', `{ selectors: [{ match: { kuma.io/service: edge } }], conf: { listeners: [${list}] } }`);
  const at = 'spec.conf.listeners';

  test('has listeners', () => {
    expect(refused('MeshGateway', '{}')).toEqual(['2150 spec.conf', '2150 spec.selectors']);
    expect(listeners('')).toEqual([`2150 ${at}`]);
    expect(listeners('{ port: 80 }')).toEqual([`2150 ${at}[0].protocol`]);
  });

  test('ends TLS where it has certificates', () => {
    expect(listeners('{ port: 443, protocol: HTTPS }')).toEqual([`2150 ${at}[0].tls`]);
    expect(listeners('{ port: 443, protocol: HTTPS, tls: { mode: PASSTHROUGH } }')).toEqual([`2154 ${at}[0].tls.mode`]);
    expect(listeners('{ port: 443, protocol: TLS, tls: { mode: PASSTHROUGH } }')).toEqual([]);
    expect(listeners('{ port: 443, protocol: TLS, tls: {} }')).toEqual([`2150 ${at}[0].tls.mode`]);
    expect(listeners('{ port: 443, protocol: TLS, tls: { mode: TERMINATE, certificates: [{ secret: a }, { secret: b }, { secret: c }] } }')).toEqual([
      `2151 ${at}[0].tls.certificates`,
    ]);
    expect(listeners('{ port: 80, protocol: HTTP, crossMesh: true, tls: { mode: TERMINATE } }')).toEqual([`2154 ${at}[0].tls`]);
  });

  test('tells listeners of a port apart', () => {
    expect(listeners('{ port: 80, protocol: HTTP }, { port: 80, protocol: HTTP, hostname: "*" }')).toEqual([`2155 ${at}[0]`, `2155 ${at}[1]`]);
    expect(listeners('{ port: 80, protocol: HTTP, hostname: a.com }, { port: 80, protocol: HTTP, hostname: "*.a.com" }')).toEqual([]);
    expect(listeners('{ port: 80, protocol: HTTP, resources: { connectionLimit: 1 } }, { port: 80, protocol: HTTP, hostname: a.com, resources: { connectionLimit: 2 } }')).toEqual([
      `2155 ${at}[0].resources.connectionLimit`, `2155 ${at}[1].resources.connectionLimit`,
    ]);
  });

  test('has tags of its own', () => {
    expect(listeners('{ port: 80, protocol: HTTP, tags: { kuma.io/zone: a, port: http/80 } }')).toEqual([`2156 ${at}[0].tags[kuma.io/zone]`]);
    expect(refused('MeshGatewayInstance', '{ tags: { kuma.io/service: edge } }', ', namespace: shop')).toEqual(['2156 spec.tags']);
  });
});

describe('services', () => {
  test('select in one way', () => {
    expect(refused('MeshService', '{ selector: { dataplaneTags: { app: web }, dataplaneLabels: { matchLabels: { app: web } } } }', ', namespace: shop')).toEqual(['2154 spec.selector']);
  });

  test('outside the mesh have addresses', () => {
    const external = (more: string): string[] => refused('MeshExternalService', `{ match: { port: 443, protocol: tcp }, ${more} }`, SYSTEM);

    expect(external('endpoints: [{ address: "unix:///socket", port: 80 }]')).toEqual(['2152 spec.endpoints[0].address']);
    expect(external('extension: { type: lambda }, endpoints: [{ address: "unix:///socket", port: 80 }]')).toEqual([]);
    expect(external('extension: { type: "" }')).toEqual(['2150 spec.extension.type']);
    expect(external('tls: { verification: { serverName: "a b", clientCert: { secret: a } } }')).toEqual([
      '2150 spec.tls.verification.clientKey', '2152 spec.tls.verification.serverName',
    ]);
    expect(external('tls: { version: { min: TLS12 } }')).toEqual([]);
  });

  test('have names that become labels', () => {
    const long = `, namespace: kuma-system, labels: { kuma.io/display-name: ${'a'.repeat(63)} }`;

    expect(refused('MeshExternalService', '{ match: { port: 443 } }', long)).toEqual([]);
    expect(found(`apiVersion: kuma.io/v1alpha1\nkind: MeshExternalService\nmetadata: { name: ${'a'.repeat(64)}, namespace: kuma-system }\nspec: { match: { port: 443 } }`))
      .toEqual(['error TRF2151 name']);
  });
});

describe('identities', () => {
  const identity = (provider: string): string[] => refused('MeshIdentity', `{ selector: { dataplane: {} }, provider: ${provider} }`, SYSTEM);
  const at = 'spec.provider';

  test('have what their provider needs', () => {
    expect(identity('{ type: Bundled }')).toEqual([`2150 ${at}.bundled`]);
    expect(identity('{ type: Bundled, bundled: {} }')).toEqual([`2150 ${at}.bundled.ca`]);
    expect(identity('{ type: Spire }')).toEqual([`2150 ${at}.spire`]);
    expect(identity('{ type: Spire, spire: { agent: { timeout: -1s } } }')).toEqual([`2151 ${at}.spire.agent.timeout`]);
    expect(identity('{ type: Extension }')).toEqual([`2150 ${at}.extension`]);
  });

  test('of an authority have its certificate and key', () => {
    const ca = (source: string): string[] => identity(`{ type: Bundled, bundled: { ca: { certificate: ${source}, privateKey: { type: EnvVar, envVar: { name: KEY } } } } }`);
    const path = `${at}.bundled.ca.certificate`;

    expect(ca('{ type: Secret, secretRef: { kind: Secret, name: ca } }')).toEqual([]);
    expect(ca('{ type: Secret }')).toEqual([`2150 ${path}.secretRef`]);
    expect(ca('{ type: InsecureInline, insecureInline: { value: "" } }')).toEqual([`2150 ${path}.insecureInline.value`]);
    expect(ca('{ type: File, file: { path: ../ca.pem } }')).toEqual([`2152 ${path}.file.path`]);
    expect(identity('{ type: Bundled, bundled: { ca: {}, autogenerate: { enabled: true } } }')).toEqual([`2154 ${at}.bundled.ca`]);
    expect(identity('{ type: Bundled, bundled: { ca: {} } }')).toEqual([`2150 ${path}`, `2150 ${at}.bundled.ca.privateKey`]);
  });

  test('are trusted by certificates, not keys', () => {
    const trust = (pem: string): string[] => refused('MeshTrust', `{ trustDomain: "", caBundles: [{ type: Pem${pem} }] }`, SYSTEM);

    expect(trust('')).toEqual(['2150 spec.caBundles[0].pem', '2150 spec.trustDomain']);
    expect(trust(', pem: { value: "-----BEGIN PRIVATE KEY-----\\nMIIB\\n-----END PRIVATE KEY-----" }')).toEqual([
      '2152 spec.caBundles[0].pem.value', '2150 spec.trustDomain',
    ]);
  });
});

describe('secrets', () => {
  const secret = (type: string, more: string): string[] => found(
    `apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: kuma-system, labels: { kuma.io/mesh: default } }\ntype: ${type}\n${more}`, {}, /^TRF215/,
  );

  test('have a value, and a mesh or none', () => {
    expect(secret('system.kuma.io/secret', 'data: { value: YQ== }')).toEqual([]);
    expect(secret('system.kuma.io/secret', 'data: { other: YQ== }')).toEqual(['error TRF2150 data.value']);
    expect(secret('system.kuma.io/global-secret', 'stringData: { value: a }')).toEqual(['error TRF2154 metadata.labels[kuma.io/mesh]']);
    expect(secret('Opaque', 'data: { other: YQ== }')).toEqual([]);
  });
});

describe('legacy kinds', () => {
  const ENDS = 'sources: [{ match: { kuma.io/service: "*" } }], destinations: [{ match: { kuma.io/service: "*" } }]';

  test.each([
    ['ExternalService', '{ tags: { kuma.io/service: api } }', ['2150 spec.networking']],
    ['ExternalService', '{ networking: { address: "a.com:80", tls: { serverName: "", caCert: {} } }, tags: { kuma.io/service: a, kuma.io/protocol: smtp } }', [
      '2150 spec.networking.tls.caCert', '2150 spec.networking.tls.serverName', '2153 spec.tags[kuma.io/protocol]',
    ]],
    ['ExternalService', '{ networking: { address: "a.com:80" }, tags: { kuma.io/service: a.com } }', ['2156 spec.tags[kuma.io/service]']],
    ['HealthCheck', `{ ${ENDS}, conf: {} }`, [
      '2150 spec.conf.healthyThreshold', '2150 spec.conf.interval', '2150 spec.conf.timeout', '2150 spec.conf.unhealthyThreshold',
    ]],
    ['HealthCheck', `{ ${ENDS}, conf: { interval: 1s, timeout: 1s, healthyThreshold: 1, unhealthyThreshold: 1, healthyPanicThreshold: 101, initialJitter: 0s,
      http: { path: /, expectedStatuses: [99, 200], requestHeadersToAdd: [{}, { header: {} }] } } }`, [
      '2151 spec.conf.healthyPanicThreshold', '2151 spec.conf.http.expectedStatuses[0]', '2150 spec.conf.http.requestHeadersToAdd[0].header',
      '2150 spec.conf.http.requestHeadersToAdd[1].header.key', '2151 spec.conf.initialJitter',
    ]],
    ['CircuitBreaker', `{ ${ENDS}, conf: { detectors: { failure: { threshold: 101 } }, maxEjectionPercent: 101 } }`, [
      '2151 spec.conf.detectors.failure.threshold', '2151 spec.conf.maxEjectionPercent',
    ]],
    ['CircuitBreaker', `{ ${ENDS}, conf: { detectors: {}, thresholds: { maxRetries: 1 } } }`, ['2150 spec.conf.detectors']],
    ['Retry', `{ ${ENDS}, conf: { http: { retryOn: [retriable_status_codes] }, tcp: {} } }`, [
      '2150 spec.conf.http.retriableStatusCodes', '2150 spec.conf.tcp.maxConnectAttempts',
    ]],
    ['Retry', `{ ${ENDS}, conf: { http: {}, grpc: { backOff: { baseInterval: 1s, maxInterval: 0s } } } }`, [
      '2151 spec.conf.grpc.backOff.maxInterval', '2150 spec.conf.http',
    ]],
    ['RateLimit', `{ ${ENDS}, conf: { http: { onRateLimit: { headers: [{ key: a }] } } } }`, [
      '2150 spec.conf.http.interval', '2150 spec.conf.http.onRateLimit.header[0]', '2150 spec.conf.http.requests',
    ]],
    ['RateLimit', `{ ${ENDS} }`, ['2150 spec.conf']],
    ['FaultInjection', '{ sources: [{ match: { a: b } }], destinations: [{ match: { a: b } }], conf: { delay: { percentage: 101 }, responseBandwidth: { limit: 5 Mb } } }', [
      '2151 spec.conf.delay.percentage', '2150 spec.conf.delay.value', '2152 spec.conf.responseBandwidth.limit', '2150 spec.conf.responseBandwidth.percentage',
      '2156 spec.destinations[0].match',
    ]],
    ['TrafficTrace', '{}', ['2150 spec.selectors']],
    ['TrafficRoute', `{ ${ENDS}, conf: { destination: { kuma.io/service: a }, split: [], loadBalancer: { leastRequest: { choiceCount: 1 } } } }`, [
      '2154 spec.conf', '2151 spec.conf.loadBalancer.leastRequest.choiceCount', '2150 spec.conf.split',
    ]],
    ['TrafficRoute', `{ ${ENDS}, conf: { destination: { kuma.io/service: a }, http: [{ destination: { kuma.io/service: a }, match: { path: { exact: /a } }, modify: { path: { rewritePrefix: /b } } }] } }`, [
      '2154 spec.conf.http[0].modify.path.rewritePrefix',
    ]],
    ['VirtualOutbound', '{ selectors: [{ match: { a: b } }], conf: { parameters: [{ name: service, tagKey: kuma.io/service }] } }', ['2150 spec.conf.host', '2150 spec.conf.port']],
    ['VirtualOutbound', '{ selectors: [{ match: { a: b } }], conf: { host: "{{.servce}}.mesh", port: "{{.service}}00000", parameters: [{ name: service, tagKey: kuma.io/service }, { name: a, tagKey: "a b" }] } }', [
      '2152 spec.conf.host', '2152 spec.conf.parameters[1].tagKey', '2152 spec.conf.port',
    ]],
    ['MeshGatewayRoute', '{ selectors: [{ match: { kuma.io/service: a } }], conf: { tcp: {} } }', []],
    ['MeshGatewayRoute', '{ selectors: [{ match: { kuma.io/service: a } }], conf: { http: {} } }', ['2150 spec.conf.http.rules']],
    ['MeshGatewayRoute', `{ selectors: [{ match: { kuma.io/service: a } }], conf: { http: { rules: [{ matches: [
      { headers: [{ name: a, match: PRESENT, value: b }, { name: a }], path: { match: REGEX } }, { queryParameters: [{}] }],
      filters: [{ redirect: { statusCode: 309 } }, { mirror: {} }, { rewrite: { replacePrefixMatch: / } }, { response_header: {} }] }] } } }`, [
      '2154 spec.conf.http.rules[0].filters', '2151 spec.conf.http.rules[0].filters[0].redirect.status_code',
      '2150 spec.conf.http.rules[0].filters[1].mirror.backend', '2150 spec.conf.http.rules[0].filters[1].mirror.percentage',
      '2154 spec.conf.http.rules[0].filters[2].rewrite.replacePrefixMatch', '2150 spec.conf.http.rules[0].filters[3].response_header',
      '2154 spec.conf.http.rules[0].matches[0].headers[0].value', '2150 spec.conf.http.rules[0].matches[0].headers[1].value',
      '2150 spec.conf.http.rules[0].matches[0].value', '2150 spec.conf.http.rules[0].matches[1].query_parameters[0].name',
      '2150 spec.conf.http.rules[0].matches[1].query_parameters[0].value',
    ]],
  ] as const)('%s is refused as Kuma refuses it: %s', (kind, spec, expected) => {
    expect(refused(kind, spec)).toEqual(expected);
  });

  test('that no webhook looks at are warned of', () => {
    expect(refused('ZoneIngress', '{ networking: { port: 10001, admin: { port: 10001 }, address: 127.0.0.1, advertisedPort: 1 }, availableServices: [{}] }', SYSTEM)).toEqual([
      'warning TRF2156 spec.availableService[0].tags', 'warning TRF2155 spec.networking.admin.port', 'warning TRF2150 spec.networking.advertisedAddress',
    ]);
    expect(refused('ZoneEgress', '{ networking: { port: 10002, admin: { port: 10002 }, address: 127.0.0.1 } }', SYSTEM)).toEqual(['warning TRF2155 spec.networking.admin.port']);
    expect(refused('Timeout', `{ ${ENDS} }`)).toEqual(['warning TRF2150 spec.conf']);
  });
});

test('patches of containers have values in JSON', () => {
  const patch = (value: string): string[] => refused('ContainerPatch', `{ sidecarPatch: [{ op: add, path: /a, value: '${value}' }] }`, SYSTEM);

  expect(patch('"100m"')).toEqual([]);
  expect(patch('100m')).toEqual(['warning TRF2152 spec.sidecarPatch[0].value']);
});
