import { readDocuments } from '../../../src/core/yaml/yaml';

const ENDS = 'sources: [{ match: { kuma.io/service: web_shop_svc_80 } }], destinations: [{ match: { kuma.io/service: api_shop_svc_8080 } }]';
const SELECTORS = 'selectors: [{ match: { kuma.io/service: web_shop_svc_80 } }]';

/** What tags stand for. */
export const CLUSTER = `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80, name: http, appProtocol: http }] }
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec: { selector: { app: api }, ports: [{ port: 8080, name: http, appProtocol: http }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { serviceAccountName: web, containers: [{ name: web, image: web }] } }
`;

const MESH = `
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata: { name: default }
spec:
  mtls:
    enabledBackend: ca-1
    backends:
      - name: ca-1
        type: builtin
        mode: PERMISSIVE
        dpCert: { rotation: { expiration: 1d }, requestTimeout: 5s }
        conf: { caCert: { RSAbits: 2048, expiration: 10y } }
  logging:
    defaultBackend: file
    backends:
      - { name: file, type: file, format: '%START_TIME%', conf: { path: /dev/stdout } }
      - { name: tcp, type: tcp, conf: { address: 'logs:5000' } }
  tracing:
    defaultBackend: zipkin
    backends:
      - { name: zipkin, type: zipkin, sampling: 99.5, conf: { url: 'http://zipkin:9411/api', apiVersion: httpProto, traceId128bit: true, sharedSpanContext: false } }
      - { name: datadog, type: datadog, sampling: 1, conf: { address: dd, port: 8126, splitService: true } }
  metrics:
    enabledBackend: prom
    backends:
      - name: prom
        type: prometheus
        conf:
          { port: 5670, path: /metrics, skipMTLS: false, tags: { kuma.io/service: dataplane-metrics }, envoy: { filterRegex: 'http.*', usedOnly: true },
            aggregate: [{ name: app, port: 80, path: /m, enabled: true, address: 127.0.0.1 }], tls: { mode: providedTLS } }
  networking: { outbound: { passthrough: false } }
  routing: { localityAwareLoadBalancing: true, zoneEgress: true, defaultForbidMeshExternalServiceAccess: true }
  constraints: { dataplaneProxy: { requirements: [{ tags: { team: a } }] } }
  skipCreatingInitialPolicies: ['*']
  meshServices: { mode: Everywhere }
`;

const GATEWAY = `
apiVersion: kuma.io/v1alpha1
kind: MeshGateway
mesh: default
metadata: { name: edge }
spec: { selectors: [{ match: { kuma.io/service: edge } }], conf: { listeners: [{ port: 80, protocol: HTTP }] } }
`;

function legacy(kind: string, spec: string): string {
  return `apiVersion: kuma.io/v1alpha1\nkind: ${kind}\nmesh: default\nmetadata: { name: ${kind.toLowerCase()} }\nspec: { ${spec} }\n`;
}

const PART = '{ kuma.io/service: api_shop_svc_8080 }';
const RULES = `
  - { match: { path: { prefix: /a }, method: { exact: GET }, headers: { X-A: { regex: a.* } } },
      modify: { path: { rewritePrefix: /b }, host: { value: b.example.com },
        requestHeaders: { add: [{ name: a, value: b, append: true }, { name: c, value: d }], remove: [{ name: e }] },
        responseHeaders: { add: [{ name: f, value: g }] } },
      destination: ${PART} }
  - { match: { path: { exact: /c } }, split: [{ weight: 1, destination: ${PART} }, { weight: 2, destination: { kuma.io/service: web_shop_svc_80 } }] }
  - { match: { path: { regex: /d }, method: { prefix: G } }, destination: ${PART} }
  - { match: { path: { regex: /e } }, modify: { path: { regex: { pattern: a, substitution: b } } }, destination: ${PART} }`;
const GATEWAY_RULES = `
  - matches: [{ path: { match: PREFIX, value: /a/ }, method: GET, headers: [{ match: REGEX, name: X, value: a }], query_parameters: [{ match: EXACT, name: q, value: b }] }]
    filters:
      - { request_header: { set: [{ name: A, value: b }], add: [{ name: c, value: d }], remove: [e] } }
      - { responseHeader: { add: [{ name: c, value: d }] } }
      - { mirror: { percentage: 0.5, backend: { weight: 1, destination: ${PART} } } }
      - { rewrite: { replacePrefixMatch: /, hostToBackendHostname: true } }
    backends: [{ weight: 1, destination: ${PART} }]
  - matches: [{ path: { match: EXACT, value: / } }]
    filters: [{ redirect: { scheme: https, hostname: a.example.com, port: 443, status_code: 301, path: { replaceFull: /x } } }]`;

/** Documents of each kind of the first generation with all that they can say. */
export const LEGACY_SAMPLES: Readonly<Record<string, string>> = {
  Mesh: MESH,
  TrafficPermission: legacy('TrafficPermission', 'sources: [{ match: { kuma.io/service: web_shop_svc_80 } }, { match: { kuma.io/service: "*", team: a } }], '
    + 'destinations: [{ match: { kuma.io/service: api_shop_svc_8080, version: v1 } }, { match: { kuma.io/service: db_shop_svc_5432 } }]'),
  TrafficLog: legacy('TrafficLog', `${ENDS}, conf: { backend: tcp }`),
  TrafficTrace: legacy('TrafficTrace', `${SELECTORS}, conf: { backend: datadog }`),
  Timeout: legacy('Timeout', `${ENDS}, conf: { connect_timeout: 90s, tcp: { idleTimeout: 1h }, http: { requestTimeout: 5s, idleTimeout: 2h, streamIdleTimeout: 1s,
    maxStreamDuration: 2s }, grpc: { stream_idle_timeout: 1s, maxStreamDuration: 3s } }`),
  CircuitBreaker: legacy('CircuitBreaker', `${ENDS}, conf: { interval: 1s, baseEjectionTime: 30s, maxEjectionPercent: 20, splitExternalAndLocalErrors: true,
    thresholds: { maxConnections: 1, maxPendingRequests: 2, maxRequests: 3, maxRetries: 4 }, detectors: { totalErrors: { consecutive: 20 }, gatewayErrors: {},
    localErrors: { consecutive: 7 }, standardDeviation: { requestVolume: 10, minimumHosts: 5, factor: 1.9 }, failure: { requestVolume: 10, minimumHosts: 5, threshold: 85 } } }`),
  HealthCheck: legacy('HealthCheck', `${ENDS}, conf: { interval: 10s, timeout: 2s, unhealthyThreshold: 3, healthyThreshold: 1, initialJitter: 1s, intervalJitter: 1s,
    intervalJitterPercent: 5, healthyPanicThreshold: 60.5, failTrafficOnPanic: true, noTrafficInterval: 1h, eventLogPath: /tmp/e, alwaysLogHealthCheckFailures: true,
    reuseConnection: false, http: { path: /health, expectedStatuses: [200, 201], requestHeadersToAdd: [{ header: { key: A, value: b }, append: false }, { header: { key: c, value: d } }] } }`),
  Retry: legacy('Retry', `${ENDS}, conf: { http: { numRetries: 5, perTryTimeout: 200ms, backOff: { baseInterval: 20ms, maxInterval: 1.5s }, retriableStatusCodes: [500, 504],
    retriableMethods: [GET, DELETE], retryOn: [all_5xx, retriable_status_codes, retriable_headers] }, grpc: { retryOn: [cancelled], num_retries: 2, perTryTimeout: 1s,
    backOff: { base_interval: 1s } }, tcp: { maxConnectAttempts: 3 } }`),
  FaultInjection: legacy('FaultInjection', `sources: [{ match: { kuma.io/service: "*" } }], destinations: [{ match: { kuma.io/service: web_shop_svc_80, kuma.io/protocol: http } }],
    conf: { abort: { httpStatus: 500, percentage: 50 }, delay: { percentage: 50.5, value: 5s }, responseBandwidth: { limit: 50 mbps, percentage: 50 } }`),
  RateLimit: legacy('RateLimit', `${ENDS}, conf: { http: { requests: 5, interval: 10s, onRateLimit: { status: 423, headers: [{ key: x, value: y, append: true }, { key: z, value: y }] } } }`),
  TrafficRoute: legacy('TrafficRoute', `${ENDS}, conf: { loadBalancer: { ring_hash: { hashFunction: MURMUR_HASH_2, minRingSize: "64", maxRingSize: "1024" } },
    split: [{ weight: 90, destination: ${PART} }, { weight: 10, destination: { kuma.io/service: web_shop_svc_80 } }], http: [] }`).replace('http: []', 'http: RULES'),
  ExternalService: legacy('ExternalService', `tags: { kuma.io/service: httpbin, kuma.io/protocol: http, version: v1 }, networking: { address: "httpbin.org:443", disableHostDNSEntry: true,
    tls: { enabled: true, allowRenegotiation: true, server_name: a.example.com, skipHostnameVerification: true, caCert: { secret: ca }, clientCert: { inline: YQ== }, clientKey: { inlineString: a } } }`),
  VirtualOutbound: legacy('VirtualOutbound', `${SELECTORS}, conf: { host: "{{.svc}}.mesh", port: "80", parameters: [{ name: svc, tagKey: kuma.io/service }] }`),
  ProxyTemplate: legacy('ProxyTemplate', `${SELECTORS}, conf: { imports: [default-proxy], resources: [{ name: a, version: v1, resource: "'@type': type.googleapis.com/envoy.config.cluster.v3.Cluster\\nname: a" }],
    modifications: [{ cluster: { operation: patch, match: { origin: outbound }, value: "a: 1" } }, { httpFilter: { operation: addFirst, match: { listenerName: a }, value: "name: b" } }] }`),
  MeshGatewayRoute: `${GATEWAY}---\n${legacy('MeshGatewayRoute', 'selectors: [{ match: { kuma.io/service: edge } }], conf: { http: { hostnames: [a.example.com], rules: [] } }')
    .replace('rules: []', 'rules: GATEWAY')}`,
};

/** The objects of a sample, with all that they name around them. */
export function sample(kind: string): any[] {
  const text = [CLUSTER, ...kind === 'Mesh' ? [LEGACY_SAMPLES.TrafficLog] : [MESH], LEGACY_SAMPLES[kind]].join('---\n');
  const objects = [...readDocuments(text)].map(({ value, error }) => {
    if (error) throw new Error(`${kind}: ${error.message} in line ${error.line}`);
    return value as any;
  });
  for (const { spec } of objects) {
    if (spec?.conf?.http === 'RULES') spec.conf.http = list(RULES);
    if (spec?.conf?.http?.rules === 'GATEWAY') spec.conf.http.rules = list(GATEWAY_RULES);
  }
  return objects;
}

function list(text: string): unknown {
  return [...readDocuments(text)][0].value;
}
