import { listItems, readDocuments } from '../../../../src/core/yaml/yaml';

/** As users find them in the documentation of Kuma: what is written there has to pass. */
export const DOCUMENTED: Readonly<Record<string, string>> = {
  'mutual TLS by the builtin authority': `
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: default
spec:
  mtls:
    enabledBackend: ca-1
    backends:
      - name: ca-1
        type: builtin
        dpCert:
          rotation:
            expiration: 1d
        conf:
          caCert:
            RSAbits: 2048
            expiration: 10y
`,
  'mutual TLS by a provided authority': `
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: default
spec:
  mtls:
    enabledBackend: ca-1
    backends:
      - name: ca-1
        type: provided
        mode: PERMISSIVE
        dpCert:
          rotation:
            expiration: 1d
        conf:
          cert:
            secret: my-cert
          key:
            secret: my-key
---
apiVersion: v1
kind: Secret
metadata:
  name: my-cert
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
data:
  value: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==
type: system.kuma.io/secret
---
apiVersion: v1
kind: Secret
metadata:
  name: my-key
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
data:
  value: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==
type: system.kuma.io/secret
`,
  'a global secret': `
apiVersion: v1
kind: Secret
metadata:
  name: sample-global-secret
  namespace: kuma-system
data:
  value: dGVzdAo=
type: system.kuma.io/global-secret
`,
  'observability of a mesh, the old way': `
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: default
spec:
  networking:
    outbound:
      passthrough: false
  routing:
    localityAwareLoadBalancing: true
  logging:
    defaultBackend: file
    backends:
      - name: logstash
        format: '{"start_time": "%START_TIME%", "source": "%KUMA_SOURCE_SERVICE%", "destination": "%KUMA_DESTINATION_SERVICE%"}'
        type: tcp
        conf:
          address: 127.0.0.1:5000
      - name: file
        type: file
        conf:
          path: /tmp/access.log
  tracing:
    defaultBackend: jaeger-collector
    backends:
      - name: jaeger-collector
        type: zipkin
        sampling: 100.0
        conf:
          url: http://jaeger-collector.mesh-observability:9411/api/v2/spans
      - name: datadog-collector
        type: datadog
        sampling: 100.0
        conf:
          address: trace-svc.default.svc.cluster.local
          port: 8126
          splitService: true
  metrics:
    enabledBackend: prometheus-1
    backends:
      - name: prometheus-1
        type: prometheus
        conf:
          port: 5670
          path: /metrics
          skipMTLS: false
          tags:
            kuma.io/service: dataplane-metrics
          aggregate:
            - name: my-service
              path: "/metrics/prometheus"
              port: 8888
            - name: other-sidecar
              port: 8000
`,
  'who may join a mesh': `
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: default
spec:
  constraints:
    dataplaneProxy:
      requirements:
        - tags:
            kuma.io/zone: east
        - tags:
            team: infra
            cloud: "*"
      restrictions:
        - tags:
            legacy: "*"
`,
  'a mesh with MeshServices and without initial policies': `
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: default
spec:
  meshServices:
    mode: Exclusive
  skipCreatingInitialPolicies:
    - '*'
`,
  'external services': `
apiVersion: kuma.io/v1alpha1
kind: MeshExternalService
metadata:
  name: mes-http
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
spec:
  match:
    type: HostnameGenerator
    port: 80
    protocol: http
  endpoints:
    - address: httpbin.org
      port: 80
---
apiVersion: kuma.io/v1alpha1
kind: MeshExternalService
metadata:
  name: mes-https
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
    kuma.io/origin: zone
spec:
  match:
    type: HostnameGenerator
    port: 80
    protocol: http
  endpoints:
    - address: httpbin.org
      port: 443
    - address: 1.1.1.1
      port: 12345
  tls:
    enabled: true
    allowRenegotiation: false
    version:
      min: TLS12
      max: TLS13
    verification:
      mode: SkipCA
      serverName: example.com
      subjectAltNames:
        - type: Exact
          value: example.com
        - type: Prefix
          value: "spiffe://example.local/ns/local"
      clientCert:
        inline: dGVzdA==
      clientKey:
        secret: my-private-key
`,
  'hostname generators': `
apiVersion: kuma.io/v1alpha1
kind: HostnameGenerator
metadata:
  name: example
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
spec:
  template: "{{ .DisplayName }}.extsvc.mesh.local"
  selector:
    meshExternalService:
      matchLabels:
        kuma.io/origin: zone
---
apiVersion: kuma.io/v1alpha1
kind: HostnameGenerator
metadata:
  name: all-in-zones
  namespace: kuma-system
spec:
  template: '{{ label "k8s.kuma.io/service-name" }}.{{ .Namespace }}.svc.{{ .Zone }}.mesh.local'
  selector:
    meshService:
      matchLabels:
        k8s.kuma.io/is-headless-service: "false"
`,
  'services of all zones': `
apiVersion: kuma.io/v1alpha1
kind: MeshMultiZoneService
metadata:
  name: test-server
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
spec:
  selector:
    meshService:
      matchLabels:
        k8s.kuma.io/service-name: test-server
        k8s.kuma.io/namespace: test-app
  ports:
    - port: 80
      appProtocol: http
---
apiVersion: kuma.io/v1alpha1
kind: MeshService
metadata:
  name: redis
  namespace: kuma-demo
  labels:
    kuma.io/managed-by: k8s-controller
    k8s.kuma.io/service-name: redis
    team: db-operators
    kuma.io/mesh: default
spec:
  state: Available
  selector:
    dataplaneTags:
      app: redis
      k8s.kuma.io/namespace: redis-system
  ports:
    - port: 6739
      targetPort: 6739
      appProtocol: tcp
    - name: some-port
      port: 16739
      targetPort: target-port-from-container
      appProtocol: tcp
  identities:
    - type: ServiceTag
      value: redis_redis-system_svc_6739
`,
  'identities and trust': `
apiVersion: kuma.io/v1alpha1
kind: MeshIdentity
metadata:
  name: identity
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
    kuma.io/origin: zone
spec:
  selector:
    dataplane:
      matchLabels: {}
  spiffeID:
    trustDomain: "{{ .Mesh }}.{{ .Zone }}.mesh.local"
    path: "/ns/{{ .Namespace }}/sa/{{ .ServiceAccount }}"
  provider:
    type: Bundled
    bundled:
      meshTrustCreation: Enabled
      insecureAllowSelfSigned: true
      certificateParameters:
        expiry: 24h
      autogenerate:
        enabled: true
---
apiVersion: kuma.io/v1alpha1
kind: MeshIdentity
metadata:
  name: identity-spire
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
spec:
  selector:
    dataplane:
      matchLabels:
        app: web
  spiffeID:
    trustDomain: default.local-zone.mesh.local
    path: "/ns/{{ .Namespace }}/sa/{{ .ServiceAccount }}"
  provider:
    type: Spire
    spire:
      agent:
        timeout: 1s
---
apiVersion: kuma.io/v1alpha1
kind: MeshTrust
metadata:
  name: trust-of-zone-1
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
spec:
  trustDomain: default.zone-1.mesh.local
  caBundles:
    - type: Pem
      pem:
        value: |-
          -----BEGIN CERTIFICATE-----
          MIIFnzCCA4egAwIBAgIUH8a0sWk2n9bTRZ7IlXmmEFsDLbYwDQYJKoZIhvcNAQEL
          -----END CERTIFICATE-----
`,
  'a shared collector': `
apiVersion: kuma.io/v1alpha1
kind: MeshOpenTelemetryBackend
metadata:
  name: collector
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
spec:
  endpoint:
    address: otel-collector.mesh-observability.svc.cluster.local
    port: 4317
  protocol: grpc
`,
  'a gateway of Kuma, its instance and its certificate': `
apiVersion: kuma.io/v1alpha1
kind: MeshGateway
mesh: default
metadata:
  name: edge-gateway
spec:
  selectors:
    - match:
        kuma.io/service: edge-gateway_default_svc
  conf:
    listeners:
      - port: 80
        protocol: HTTP
        hostname: foo.example.com
        tags:
          port: http/80
      - port: 8080
        protocol: HTTPS
        hostname: foo.example.com
        tls:
          mode: TERMINATE
          certificates:
            - secret: my-gateway-certificate
        tags:
          port: https/8080
---
apiVersion: kuma.io/v1alpha1
kind: MeshGatewayInstance
metadata:
  name: edge-gateway
  namespace: default
spec:
  replicas: 1
  serviceType: LoadBalancer
  resources:
    limits:
      cpu: 1000m
      memory: 1Gi
---
apiVersion: v1
kind: Secret
metadata:
  name: my-gateway-certificate
  namespace: kuma-system
  labels:
    kuma.io/mesh: default
data:
  value: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==
type: system.kuma.io/secret
`,
  'a gateway between meshes': `
apiVersion: kuma.io/v1alpha1
kind: MeshGateway
mesh: default
metadata:
  name: cross-mesh-gateway
  labels:
    kuma.io/origin: zone
spec:
  selectors:
    - match:
        kuma.io/service: cross-mesh-gateway_default_svc
  conf:
    listeners:
      - port: 8080
        protocol: HTTP
        crossMesh: true
        hostname: default.mesh
`,
  'container patches': `
apiVersion: kuma.io/v1alpha1
kind: ContainerPatch
metadata:
  name: container-patch-1
  namespace: kuma-system
spec:
  sidecarPatch:
    - op: add
      path: /securityContext/privileged
      value: "true"
    - op: add
      path: /resources/requests/cpu
      value: '"100m"'
  initPatch:
    - op: remove
      path: /resources/limits
`,
  'pods and namespaces in a mesh': `
apiVersion: v1
kind: Namespace
metadata:
  name: kuma-demo
  labels:
    kuma.io/sidecar-injection: enabled
    kuma.io/mesh: default
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: example-app
  namespace: kuma-demo
spec:
  selector:
    matchLabels:
      app: example-app
  template:
    metadata:
      labels:
        app: example-app
        kuma.io/sidecar-injection: enabled
      annotations:
        kuma.io/gateway: enabled
        kuma.io/container-patches: container-patch-1,container-patch-2
        traffic.kuma.io/exclude-inbound-ports: "1234"
    spec:
      containers:
        - name: example
          image: example
`,
  'zone ingress and a proxy': `
apiVersion: kuma.io/v1alpha1
kind: ZoneIngress
metadata:
  name: zone-ingress-1
  namespace: kuma-system
spec:
  networking:
    address: 192.168.0.1
    port: 10000
    advertisedAddress: 10.0.0.1
    advertisedPort: 10000
---
apiVersion: kuma.io/v1alpha1
kind: Dataplane
mesh: default
metadata:
  name: redis
  namespace: kuma-demo
spec:
  networking:
    address: 192.168.0.1
    inbound:
      - port: 9000
        servicePort: 6379
        tags:
          kuma.io/service: redis
          kuma.io/protocol: tcp
    outbound:
      - port: 10000
        tags:
          kuma.io/service: postgres
`,
  'permissions, the old way': `
apiVersion: kuma.io/v1alpha1
kind: TrafficPermission
mesh: default
metadata:
  name: allow-all-traffic
spec:
  sources:
    - match:
        kuma.io/service: '*'
  destinations:
    - match:
        kuma.io/service: '*'
`,
  'routes, retries, health checks and circuit breakers, the old way': `
apiVersion: kuma.io/v1alpha1
kind: TrafficRoute
mesh: default
metadata:
  name: api-split
spec:
  sources:
    - match:
        kuma.io/service: frontend_default_svc_80
  destinations:
    - match:
        kuma.io/service: backend_default_svc_80
  conf:
    http:
      - match:
          path:
            prefix: "/api"
        modify:
          path:
            rewritePrefix: "/new"
          requestHeaders:
            add:
              - name: x-custom-header
                value: xyz
                append: true
        destination:
          kuma.io/service: backend_default_svc_80
    loadBalancer:
      ringHash:
        hashFunction: "MURMUR_HASH_2"
        minRingSize: 64
        maxRingSize: 1024
    split:
      - weight: 90
        destination:
          kuma.io/service: redis_default_svc_6379
          version: '1.0'
      - weight: 10
        destination:
          kuma.io/service: redis_default_svc_6379
          version: '2.0'
---
apiVersion: kuma.io/v1alpha1
kind: Retry
mesh: default
metadata:
  name: web-to-backend-retry-policy
spec:
  sources:
    - match:
        kuma.io/service: web_default_svc_80
  destinations:
    - match:
        kuma.io/service: backend_default_svc_80
  conf:
    http:
      numRetries: 5
      perTryTimeout: 200ms
      backOff:
        baseInterval: 20ms
        maxInterval: 1s
      retriableStatusCodes:
        - 500
        - 504
      retriableMethods:
        - GET
      retryOn:
        - retriable_status_codes
    grpc:
      numRetries: 5
      perTryTimeout: 200ms
      backOff:
        baseInterval: 20ms
        maxInterval: 1s
      retryOn:
        - cancelled
        - unavailable
    tcp:
      maxConnectAttempts: 3
---
apiVersion: kuma.io/v1alpha1
kind: HealthCheck
mesh: default
metadata:
  name: web-to-backend-check
spec:
  sources:
    - match:
        kuma.io/service: web_default_svc_80
  destinations:
    - match:
        kuma.io/service: backend_default_svc_80
  conf:
    interval: 10s
    timeout: 2s
    unhealthyThreshold: 3
    healthyThreshold: 1
    initialJitter: 5s
    intervalJitter: 6s
    intervalJitterPercent: 10
    healthyPanicThreshold: 60
    failTrafficOnPanic: true
    noTrafficInterval: 10s
    eventLogPath: "/tmp/health-check.log"
    alwaysLogHealthCheckFailures: true
    reuseConnection: false
    tcp:
      send: Zm9v
      receive:
        - YmFy
---
apiVersion: kuma.io/v1alpha1
kind: CircuitBreaker
mesh: default
metadata:
  name: circuit-breaker-example
spec:
  sources:
    - match:
        kuma.io/service: web_default_svc_80
  destinations:
    - match:
        kuma.io/service: backend_default_svc_80
  conf:
    interval: 1s
    baseEjectionTime: 30s
    maxEjectionPercent: 20
    splitExternalAndLocalErrors: false
    thresholds:
      maxConnections: 2
    detectors:
      totalErrors:
        consecutive: 20
      gatewayErrors: {}
      standardDeviation:
        requestVolume: 10
        minimumHosts: 5
        factor: 1.9
      failure:
        threshold: 85
`,
  'limits, faults, logs and traces, the old way': `
apiVersion: kuma.io/v1alpha1
kind: RateLimit
mesh: default
metadata:
  name: rate-limit-to-backend
spec:
  sources:
    - match:
        kuma.io/service: "redis_kuma-demo_svc_6379"
  destinations:
    - match:
        kuma.io/service: "demo-app_kuma-demo_svc_5000"
  conf:
    http:
      requests: 5
      interval: 10s
      onRateLimit:
        status: 423
        headers:
          - key: "x-kuma-rate-limited"
            value: "true"
            append: true
---
apiVersion: kuma.io/v1alpha1
kind: FaultInjection
mesh: default
metadata:
  name: fi1
spec:
  sources:
    - match:
        kuma.io/service: frontend_default_svc_80
        version: "0.1"
        kuma.io/protocol: http
  destinations:
    - match:
        kuma.io/service: backend_default_svc_80
        kuma.io/protocol: http
  conf:
    abort:
      httpStatus: 500
      percentage: 50
    delay:
      percentage: 50.5
      value: 5s
    responseBandwidth:
      limit: 50 mbps
      percentage: 50
---
apiVersion: kuma.io/v1alpha1
kind: TrafficLog
mesh: default
metadata:
  name: all-traffic
spec:
  sources:
    - match:
        kuma.io/service: '*'
  destinations:
    - match:
        kuma.io/service: '*'
---
apiVersion: kuma.io/v1alpha1
kind: TrafficTrace
mesh: default
metadata:
  name: trace-all-traffic
spec:
  selectors:
    - match:
        kuma.io/service: '*'
  conf:
    backend: jaeger-collector
---
apiVersion: kuma.io/v1alpha1
kind: Timeout
mesh: default
metadata:
  name: timeouts-all
spec:
  sources:
    - match:
        kuma.io/service: '*'
  destinations:
    - match:
        kuma.io/service: '*'
  conf:
    connectTimeout: 5s
    tcp:
      idleTimeout: 1h
    http:
      requestTimeout: 15s
      idleTimeout: 1h
      streamIdleTimeout: 30m
      maxStreamDuration: 0s
`,
  'names, external services and templates, the old way': `
apiVersion: kuma.io/v1alpha1
kind: VirtualOutbound
mesh: default
metadata:
  name: default
spec:
  selectors:
    - match:
        kuma.io/service: "*"
  conf:
    host: "{{.service}}.mesh"
    port: "{{.port}}"
    parameters:
      - name: "service"
        tagKey: "kuma.io/service"
      - name: "port"
        tagKey: "port"
---
apiVersion: kuma.io/v1alpha1
kind: ExternalService
mesh: default
metadata:
  name: httpbin
spec:
  tags:
    kuma.io/service: httpbin
    kuma.io/protocol: http
  networking:
    address: httpbin.org:443
    tls:
      enabled: true
      allowRenegotiation: false
      caCert:
        inline: dGVzdA==
---
apiVersion: kuma.io/v1alpha1
kind: ProxyTemplate
mesh: default
metadata:
  name: custom-template-1
spec:
  selectors:
    - match:
        kuma.io/service: "*"
  conf:
    imports:
      - default-proxy
    modifications:
      - cluster:
          operation: add
          value: |
            name: test-cluster
            connectTimeout: 5s
            type: STATIC
      - networkFilter:
          operation: addFirst
          match:
            listenerName: inbound:127.0.0.0:80
          value: |
            name: envoy.filters.network.local_ratelimit
            typedConfig:
              '@type': type.googleapis.com/envoy.extensions.filters.network.local_ratelimit.v3.LocalRateLimit
              statPrefix: rateLimit
      - httpFilter:
          operation: patch
          match:
            name: envoy.filters.http.router
            origin: inbound
          value: |
            name: envoy.filters.http.router
            typedConfig:
              '@type': type.googleapis.com/envoy.extensions.filters.http.router.v3.Router
              dynamicStats: false
      - virtualHost:
          operation: remove
          match:
            name: backend
---
apiVersion: kuma.io/v1alpha1
kind: MeshGatewayRoute
mesh: default
metadata:
  name: edge-gateway-route
spec:
  selectors:
    - match:
        kuma.io/service: edge-gateway_default_svc
        port: http/80
  conf:
    http:
      rules:
        - matches:
            - path:
                match: PREFIX
                value: /
          filters:
            - requestHeader:
                set:
                  - name: x-custom-header
                    value: "y"
          backends:
            - destination:
                kuma.io/service: demo-app_kuma-demo_svc_5000
              weight: 1
`,
};

/** The objects of an example. */
export function objectsOf(example: string): unknown[] {
  return Array.from(readDocuments(example), document => [...listItems(document)]).flat().map(({ value }) => value);
}
