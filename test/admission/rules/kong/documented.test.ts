import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { admit } from '../../../../src/admission';
import { readDocuments } from '../../../../src/core/yaml/yaml';
import { findingText } from '../../../../src/output/finding-text';

/** What is said of documents, but for what may be elsewhere. */
function said(yaml: string): string {
  const objects = Array.from(readDocuments(yaml), ({ value }) => value).filter(value => value !== null && value !== undefined);
  return admit(objects).filter(({ severity, code }) => severity !== 'info' && /^TRF(23|53)/.test(code)).map(findingText).join('');
}

/** What guides of Kong's have people write. */
const GUIDES: { readonly [subject: string]: string } = {
  'rate limits of a Service': `
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: rate-limit-5-min, annotations: { kubernetes.io/ingress.class: kong } }
config: { minute: 5, policy: local }
plugin: rate-limiting
---
apiVersion: v1
kind: Service
metadata: { name: echo, labels: { app: echo }, annotations: { konghq.com/plugins: rate-limit-5-min } }
spec: { ports: [{ port: 1025, name: tcp, protocol: TCP, targetPort: 1025 }, { port: 1027, name: http }], selector: { app: echo } }`,
  'rate limits with Redis, the old names': `
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: limit }
plugin: rate-limiting
config: { minute: 5, policy: redis, redis_host: redis-master }`,
  'keys and their consumer': `
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: key-auth, annotations: { kubernetes.io/ingress.class: kong } }
plugin: key-auth
config: { key_names: [apikey] }
---
apiVersion: v1
kind: Secret
metadata: { name: alex-key-auth, labels: { konghq.com/credential: key-auth } }
stringData: { key: hello_world }
---
apiVersion: configuration.konghq.com/v1
kind: KongConsumer
metadata: { name: alex, annotations: { kubernetes.io/ingress.class: kong } }
username: alex
credentials: [alex-key-auth]`,
  'users and passwords': `
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: basic }
plugin: basic-auth
config: { hide_credentials: true }
---
apiVersion: v1
kind: Secret
metadata: { name: ada, labels: { konghq.com/credential: basic-auth } }
data: { username: YWRh, password: cGFzcw== }
---
apiVersion: configuration.konghq.com/v1
kind: KongConsumer
metadata: { name: ada, annotations: { kubernetes.io/ingress.class: kong } }
username: ada
custom_id: ada-1
credentials: [ada]`,
  'tokens with a public key': `
apiVersion: v1
kind: Secret
metadata: { name: app-jwt, labels: { konghq.com/credential: jwt } }
stringData:
  algorithm: RS256
  key: admin-issuer
  rsa_public_key: |
    -----BEGIN PUBLIC KEY-----
    MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA
    -----END PUBLIC KEY-----
---
apiVersion: v1
kind: Secret
metadata: { name: app-admin, labels: { konghq.com/credential: acl } }
stringData: { group: app-admin }
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: admin-acl }
plugin: acl
config: { allow: [app-admin] }
---
apiVersion: configuration.konghq.com/v1
kind: KongConsumer
metadata: { name: admin, annotations: { kubernetes.io/ingress.class: kong } }
username: admin
credentials: [app-jwt, app-admin]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: get, annotations: { konghq.com/plugins: "app-jwt,admin-acl", konghq.com/strip-path: "false" } }
spec:
  ingressClassName: kong
  rules: [{ http: { paths: [{ path: /lemon, pathType: ImplementationSpecific, backend: { service: { name: echo, port: { number: 1027 } } } }] } }]
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: app-jwt }
plugin: jwt`,
  'signatures': `
apiVersion: v1
kind: Secret
metadata: { name: signer, labels: { konghq.com/credential: hmac-auth } }
stringData: { username: ada, secret: s3cret }`,
  'clients of OAuth 2.0': `
apiVersion: v1
kind: Secret
metadata: { name: client, labels: { konghq.com/credential: oauth2 } }
stringData: { name: app, client_id: abc, client_secret: def, redirect_uris: "https://example.com/callback,https://example.org", hash_secret: "true" }`,
  'metrics of everything': `
apiVersion: configuration.konghq.com/v1
kind: KongClusterPlugin
metadata: { name: prometheus, annotations: { kubernetes.io/ingress.class: kong }, labels: { global: "true" } }
config: { status_code_metrics: true, bandwidth_metrics: true, upstream_health_metrics: true, latency_metrics: true, per_consumer: false }
plugin: prometheus`,
  'ids of requests': `
apiVersion: configuration.konghq.com/v1
kind: KongClusterPlugin
metadata: { name: request-id, labels: { global: "true" }, annotations: { kubernetes.io/ingress.class: kong } }
config: { header_name: my-request-id, echo_downstream: true }
plugin: correlation-id`,
  'settings in a Secret': `
apiVersion: v1
kind: Secret
metadata: { name: rate-limit-redis }
stringData:
  redis-config: |
    minute: 10
    policy: redis
    redis:
      host: redis-master
      password: PASSWORD
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: rate-limiting-example }
plugin: rate-limiting
configFrom: { secretKeyRef: { name: rate-limit-redis, key: redis-config } }`,
  'one setting in a Secret': `
apiVersion: v1
kind: Secret
metadata: { name: redis }
stringData: { password: '"s3cret"' }
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: limits }
plugin: rate-limiting
config: { minute: 5, policy: redis, redis: { host: redis-master, port: 6379 } }
configPatches: [{ path: /redis/password, valueFrom: { secretKeyRef: { name: redis, key: password } } }]`,
  'CORS': `
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: cors }
plugin: cors
config:
  origins: ["https://example.com", "http://localhost:3000"]
  methods: [GET, POST]
  headers: [Accept, Accept-Version, Content-Length, X-Auth-Token]
  exposed_headers: [X-Auth-Token]
  credentials: true
  max_age: 3600`,
  'redirect to HTTPS': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: demo
  annotations:
    konghq.com/protocols: https
    konghq.com/https-redirect-status-code: "302"
    cert-manager.io/cluster-issuer: letsencrypt-prod
    konghq.com/strip-path: "true"
spec:
  ingressClassName: kong
  tls: [{ secretName: demo-example-com, hosts: [demo.example.com] }]
  rules: [{ host: demo.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: echo, port: { number: 80 } } } }] } }]`,
  'rewriting, methods, headers and regular expressions': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: my-app
  annotations:
    konghq.com/rewrite: /bar/$1?x=\\$
    konghq.com/methods: "GET, post"
    konghq.com/headers.x-split: "a|b"
    konghq.com/headers-separator: "|"
    konghq.com/regex-priority: "10"
    konghq.com/preserve-host: "False"
    konghq.com/host-aliases: "example.com,*.example.org,www.example.*"
    konghq.com/request-buffering: "false"
    konghq.com/tags: "team-a,env:prod"
spec:
  ingressClassName: kong
  rules: [{ http: { paths: [{ path: "/~/foo/(.*)", pathType: ImplementationSpecific, backend: { service: { name: echo, port: { name: http } } } }] } }]`,
  'TLS to the pods': `
apiVersion: v1
kind: Service
metadata:
  name: echo
  annotations:
    konghq.com/protocol: https
    konghq.com/tls-verify: "true"
    konghq.com/tls-verify-depth: "1"
    konghq.com/ca-certificates-secrets: root-ca
    konghq.com/client-cert: client
    konghq.com/host-header: internal.example.com
    konghq.com/path: /api
    konghq.com/connect-timeout: "2000"
    konghq.com/read-timeout: "60000"
    konghq.com/write-timeout: "60000"
    konghq.com/retries: "0"
    ingress.kubernetes.io/service-upstream: "true"
spec: { ports: [{ port: 443, name: https }], selector: { app: echo } }`,
  'gRPC': `
apiVersion: v1
kind: Service
metadata: { name: grpcbin, annotations: { konghq.com/protocol: grpcs } }
spec: { ports: [{ name: grpc, port: 443, targetPort: 9001 }], selector: { app: grpcbin } }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: demo, annotations: { konghq.com/protocols: "grpc,grpcs" } }
spec:
  ingressClassName: kong
  rules: [{ http: { paths: [{ path: /, pathType: ImplementationSpecific, backend: { service: { name: grpcbin, port: { number: 443 } } } }] } }]`,
  'load balancing and health checks': `
apiVersion: configuration.konghq.com/v1beta1
kind: KongUpstreamPolicy
metadata: { name: demo }
spec:
  algorithm: consistent-hashing
  slots: 100
  hashOn: { header: demo }
  hashOnFallback: { input: ip }
  healthchecks:
    active:
      type: http
      httpPath: /status/200
      timeout: 1
      healthy: { httpStatuses: [200], interval: 10, successes: 1 }
      unhealthy: { httpFailures: 1, httpStatuses: [500], interval: 10 }
    passive: { type: http, unhealthy: { httpFailures: 3, timeouts: 3 } }
---
apiVersion: v1
kind: Service
metadata: { name: echo, annotations: { konghq.com/upstream-policy: demo } }
spec: { ports: [{ port: 80 }] }`,
  'consumer groups': `
apiVersion: configuration.konghq.com/v1beta1
kind: KongConsumerGroup
metadata: { name: gold, annotations: { kubernetes.io/ingress.class: kong, konghq.com/plugins: rla } }
---
apiVersion: configuration.konghq.com/v1
kind: KongConsumer
metadata: { name: amal, annotations: { kubernetes.io/ingress.class: kong } }
username: amal
consumerGroups: [gold]
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: rla }
plugin: rate-limiting-advanced
config: { limit: [5], window_size: [30], window_type: sliding, namespace: gold }`,
  'vaults': `
apiVersion: configuration.konghq.com/v1alpha1
kind: KongVault
metadata: { name: env-vault, annotations: { kubernetes.io/ingress.class: kong } }
spec: { backend: env, prefix: my-env, description: "secrets of the environment", config: { prefix: KONG_SECRET_ } }
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: limits }
plugin: rate-limiting
config: { minute: 5, policy: redis, redis: { host: redis, password: "{vault://my-env/redis-password}" } }`,
  'plugins of a route of Gateway API': `
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: { name: kong, annotations: { konghq.com/gatewayclass-unmanaged: "true" } }
spec: { controllerName: konghq.com/kic-gateway-controller }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: kong }
spec: { gatewayClassName: kong, listeners: [{ name: proxy, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: echo, annotations: { konghq.com/strip-path: "true", konghq.com/plugins: "auth" } }
spec:
  parentRefs: [{ name: kong }]
  hostnames: [kong.example]
  rules:
    - matches: [{ path: { type: PathPrefix, value: /echo } }, { path: { type: RegularExpression, value: "/v[0-9]+/.*" } }]
      filters: [{ type: ExtensionRef, extensionRef: { group: configuration.konghq.com, kind: KongPlugin, name: limit } }]
      backendRefs: [{ name: echo, port: 1027 }]
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: limit }
plugin: rate-limiting
config: { minute: 5, limit_by: header, header_name: X-Tenant, policy: local }
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: auth }
plugin: key-auth`,
  'a gateway as the chart renders it': `
apiVersion: apps/v1
kind: Deployment
metadata: { name: kong-gateway, namespace: kong }
spec:
  selector: { matchLabels: { app: kong } }
  template:
    metadata: { labels: { app: kong } }
    spec:
      containers:
        - name: proxy
          image: kong/kong-gateway:3.9
          env:
            - { name: KONG_ADMIN_ACCESS_LOG, value: /dev/stdout }
            - { name: KONG_ADMIN_GUI_ACCESS_LOG, value: /dev/stdout }
            - { name: KONG_ADMIN_LISTEN, value: "0.0.0.0:8444 http2 ssl" }
            - { name: KONG_CLUSTER_LISTEN, value: "off" }
            - { name: KONG_DATABASE, value: "off" }
            - { name: KONG_LUA_PACKAGE_PATH, value: "/opt/?.lua;/opt/?/init.lua;;" }
            - { name: KONG_NGINX_WORKER_PROCESSES, value: "2" }
            - { name: KONG_NGINX_HTTP_CLIENT_MAX_BODY_SIZE, value: 10m }
            - { name: KONG_PORTAL_API_ACCESS_LOG, value: /dev/stdout }
            - { name: KONG_PORT_MAPS, value: "80:8000, 443:8443" }
            - { name: KONG_PREFIX, value: /kong_prefix/ }
            - { name: KONG_PROXY_LISTEN, value: "0.0.0.0:8000, 0.0.0.0:8443 http2 ssl" }
            - { name: KONG_ROUTER_FLAVOR, value: traditional }
            - { name: KONG_STATUS_ACCESS_LOG, value: "off" }
            - { name: KONG_STATUS_LISTEN, value: 0.0.0.0:8100 }
            - { name: KONG_STREAM_LISTEN, value: "off" }
            - { name: KONG_NGINX_DAEMON, value: "off" }
            - { name: KONG_LOG_LEVEL, value: info }
            - { name: KONG_TRACING_INSTRUMENTATIONS, value: all }
            - { name: KONG_PLUGINS, value: "bundled,my-plugin" }
            - { name: KONG_PG_PASSWORD, valueFrom: { secretKeyRef: { name: pg, key: password } } }
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: own, namespace: kong }
plugin: my-plugin
config: { anything: goes }`,
  'TCP': `
apiVersion: configuration.konghq.com/v1beta1
kind: TCPIngress
metadata: { name: echo, annotations: { kubernetes.io/ingress.class: kong, konghq.com/plugins: limit } }
spec: { rules: [{ port: 9000, backend: { serviceName: echo, servicePort: 1025 } }] }`,
};

test.each(Object.entries(GUIDES))('is silent about a guide: %s', (_, yaml) => {
  expect(said(yaml)).toBe('');
});

const EXAMPLES = resolve(__dirname, '../../../../examples');
const manifests = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\/dist\/.*\.yaml$/.test(file));

test('is silent about the examples', () => {
  const files = manifests(EXAMPLES);

  expect(files.length).toBeGreaterThan(3);
  expect(files.map(file => said(readFileSync(join(EXAMPLES, file), 'utf8'))).join('')).toBe('');
});

const TRANSLATOR = resolve(__dirname, '../../../../../shared/cases/kong/translator');

(existsSync(TRANSLATOR) ? test : test.skip)('is silent about what upstream translates', () => {
  const files = readdirSync(TRANSLATOR, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('in.yaml'));

  expect(files.length).toBeGreaterThan(10);
  expect(files.map(file => said(readFileSync(join(TRANSLATOR, file), 'utf8'))).join('')).toBe('');
});
