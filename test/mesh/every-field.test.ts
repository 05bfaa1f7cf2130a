/** Every field of Kuma's CRDs can be set by constructs, but those that Kuma refuses, ignores or sets itself. */
import { App, Chart, Duration, Testing } from 'cdk8s';
import {
  CircuitBreakerSettings, Clients, ClusterModification, ConnectionLimit, ContainerPatch, Dataplane, DataplaneGateway, DataSource, EnvoyChange,
  ExternalServerName, ExternalTls, ExternalTlsVerification, Failover, Fault, FilterModification, FilterOperation, GatewayPodsProps,
  GatewayServiceType, GrpcRetryCondition, HashFunction, HashPolicy, HeaderValue, HealthProbe, HostnameGenerator, HostnameSelector,
  HostSelection, HttpMethod, IdentityProvider, IMeshDestination, IpFamilyMode, JsonChange, LegacyLogBackend, LegacyMetricsBackend,
  LegacyMetricsTls, LegacyTraceBackend, ListenerModification, LoadBalancer, LogFormat, MeshAccessLog, MeshBackend, MeshCircuitBreaker,
  MeshDestination, MeshExternalService, MeshFaultInjection, MeshGateway, MeshGatewayConfig, MeshGatewayInstance, MeshGatewayListener,
  MeshHealthCheck, MeshHttpFilter, MeshHttpMatch, MeshHTTPRoute, MeshIdentity, MeshLoadBalancingStrategy, MeshLogging, MeshMetric, MeshMetrics,
  MeshMtls, MeshMultiZoneService, MeshOpenTelemetryBackend, MeshPassthrough, MeshPathChange, MeshPolicyProps, MeshProxyPatch, MeshRateLimit,
  MeshRetry, MeshService, MeshServiceSelector, MeshServicesMode, MeshTCPRoute, MeshTimeout, MeshTLS, MeshTrace, MeshTracing,
  MeshTrafficPermission, MeshTrust, MetricsProfile, MetricsSelector, MtlsMode, OpenTelemetryCollector, OpenTelemetryEnvironment,
  OpenTelemetryProtocol, OutlierDetector, Outside, Passthrough, PrometheusTls, Protocol, Proxies, QueryValue, RateLimitSettings, RedirectStatus,
  RequestLimit, ResetHeader, RetryCondition, ServiceIdentity, ServiceMesh, SpanTag, TagSelector, TlsCipher, TlsVersion, UrlScheme,
  VirtualHostModification, ZipkinApiVersion,
} from '../../src';
import { gapsIn } from '../../tools/api-coverage/measure';
import { CHAPTERS } from '../../tools/api-coverage/subjects';

const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----';
const second = Duration.seconds(1);
const headers = { set: { 'x-a': '1' }, add: { 'x-b': '2' }, remove: ['x-c'] };
const PROMETHEUS = {
  port: 1, path: '/a', tags: { a: 'b' }, filter: 'a.*', usedOnly: true, applications: [{ name: 'a', port: 1, path: '/a', address: 'b', enabled: true }],
};
const sources = [DataSource.secret('a'), DataSource.insecureInline('a'), DataSource.insecureInlineBase64('YQ==')];

/** What the fleet renders. */
const ELSEWHERE = ['Zone'];

test('all fields are reached', () => {
  const kinds = [...CHAPTERS.kumaPolicies.kinds(), ...CHAPTERS.kumaResources.kinds()].filter(({ kind }) => !ELSEWHERE.includes(kind));

  expect(gapsIn(kinds, render())).toEqual({});
});

function render(): any[] {
  const app: App = Testing.app();
  const chart = new Chart(app, 'all', { namespace: 'kuma-system' });
  const mesh = new ServiceMesh(chart, 'mesh');
  const tagged = new ServiceMesh(chart, 'tagged', { name: 'tagged', mtls: MeshMtls.builtin(), meshServices: MeshServicesMode.DISABLED });
  let number = 0;
  const id = () => `x${number++}`;
  const proxies = [
    Proxies.labels({ a: 'b' }), Proxies.named('a', { namespace: 'b' }), Proxies.tags({ a: 'b' }), Proxies.gateways(),
  ];
  /** A policy in all the ways that proxies can be said. */
  function everywhere(make: (props: MeshPolicyProps) => unknown, ...more: Proxies[]): void {
    for (const one of [undefined, ...proxies, ...more]) make({ mesh, proxies: one });
  }
  const to: IMeshDestination[] = [MeshDestination.service('a', { namespace: 'b', port: 'http' }), MeshDestination.serviceLabels({ a: 'b' })];
  const everybody = [MeshDestination.mesh()];
  const section = Proxies.sidecars().section('http');
  const gateway = Proxies.gateway('edge', { tags: { port: '80' } });
  const clients = [Clients.connection({ spiffeId: 'spiffe://a/b', serverName: 'a.example.com' })];
  const anyName = [Clients.connection({ serverName: 'a.example.com' })];

  const times = {
    connection: second, idle: second, request: second, requestHeaders: second, streamIdle: second, maxStreamDuration: second,
    maxConnectionDuration: second,
  };
  everywhere(props => new MeshTimeout(chart, id(), { ...props, to: everybody, ...times }), gateway);
  new MeshTimeout(chart, id(), { mesh, to, ...times });
  const timeouts = new MeshTimeout(chart, id(), { mesh, proxies: section, ...times });
  timeouts.addRuleFor(clients, { request: second });
  new MeshTimeout(chart, id(), { mesh, legacyFrom: true, ...times });

  const retry = {
    retries: 1, perTryTimeout: second, backOffBase: second, backOffMax: second, resetHeaders: [ResetHeader.seconds('a')], resetMax: second,
  };
  everywhere(props => new MeshRetry(chart, id(), { ...props, to: everybody, connectAttempts: 1 }), gateway);
  new MeshRetry(chart, id(), {
    mesh, to, connectAttempts: 1, grpc: { ...retry, retryOn: [GrpcRetryCondition.INTERNAL] },
    http: {
      ...retry, retryOn: [RetryCondition.RESET], retryOnResponseHeaders: { a: HeaderValue.exact('b') },
      retryRequestHeaders: { a: HeaderValue.exact('b') },
      hostSelection: [HostSelection.omitHostsWithTags({ a: 'b' }), HostSelection.omitPreviousPriorities(1)], hostSelectionMaxAttempts: 1,
    },
  });

  const breaker: CircuitBreakerSettings = {
    maxConnections: 1, maxConnectionPools: 1, maxPendingRequests: 1, maxRequests: 1, maxRetries: 1,
    outlierDetection: {
      disabled: false, interval: second, baseEjectionTime: second, maxEjectionPercent: 1, splitExternalAndLocalErrors: true, healthyPanicThreshold: 1,
      detectors: [
        OutlierDetector.totalFailures(1), OutlierDetector.gatewayFailures(1), OutlierDetector.localOriginFailures(1),
        OutlierDetector.successRate({ minimumHosts: 1, requestVolume: 1, standardDeviationFactor: 1 }),
        OutlierDetector.failurePercentage({ minimumHosts: 1, requestVolume: 1, threshold: 1 }),
      ],
    },
  };
  everywhere(props => new MeshCircuitBreaker(chart, id(), { ...props, to, ...breaker }), gateway);
  new MeshCircuitBreaker(chart, id(), { mesh, proxies: section, ...breaker });
  new MeshCircuitBreaker(chart, id(), { mesh, legacyFrom: true, ...breaker });

  everywhere(props => new MeshHealthCheck(chart, id(), {
    ...props, to, interval: second, timeout: second, unhealthyThreshold: 1, healthyThreshold: 1, initialJitter: second, intervalJitter: second,
    intervalJitterPercent: 1, noTrafficInterval: second, healthyPanicThreshold: 1, failTrafficOnPanic: true, eventLogPath: '/a',
    alwaysLogFailures: true,
    reuseConnection: true,
    probes: [
      HealthProbe.http('/a', { expectedStatuses: [200], setHeaders: { a: 'b' }, addHeaders: { b: 'c' } }),
      HealthProbe.tcp({ send: 'YQ==', receive: ['YQ=='] }),
      HealthProbe.grpc({ serviceName: 'a', authority: 'b' }),
    ],
  }), gateway);
  new MeshHealthCheck(chart, id(), { mesh, to, probes: [HealthProbe.noHttp(), HealthProbe.noTcp(), HealthProbe.noGrpc()] });

  const limits: RateLimitSettings = {
    requests: RequestLimit.of(1, second, { status: 429, setHeaders: headers.set, addHeaders: headers.add }),
    connections: ConnectionLimit.of(1, second),
  };
  const unlimited = { requests: RequestLimit.disabled(), connections: ConnectionLimit.disabled() };
  for (const legacyFrom of [false, true]) {
    for (const settings of [limits, unlimited]) new MeshRateLimit(chart, id(), { mesh, proxies: section, legacyFrom, ...settings });
  }
  for (const settings of [limits, unlimited]) new MeshRateLimit(chart, id(), { mesh, to: everybody, proxies: gateway, ...settings });
  const some = proxies.slice(0, 3);
  for (const one of some) new MeshRateLimit(chart, id(), { mesh, proxies: one, ...limits }).addRuleFor(clients, { requests: limits.requests });

  const faults = [Fault.abort(500, 1), Fault.delay(second, 1), Fault.slowResponse('1kbps', 1)];
  new MeshFaultInjection(chart, id(), { mesh, proxies: section, clients, faults });
  new MeshFaultInjection(chart, id(), { mesh: tagged, legacyFrom: true, clients: [Clients.tags({ a: 'b' })], faults });
  new MeshFaultInjection(chart, id(), { mesh, to: everybody, proxies: gateway, faults });
  for (const one of some) new MeshFaultInjection(chart, id(), { mesh, proxies: one, faults });

  const backends = [
    MeshBackend.of(MeshDestination.service('a', { namespace: 'b', port: 'http' }), { weight: 1 }),
    MeshBackend.of(MeshDestination.service('a'), { port: 80 }),
    MeshBackend.of(MeshDestination.serviceLabels({ a: 'b' }, 'http')), MeshBackend.serviceTag('a', { tags: { a: 'b' } }),
  ];
  const { mirror, redirect, requestHeaders, responseHeaders, rewrite } = MeshHttpFilter;
  const query = { a: QueryValue.exact('b') };
  const rules = [
    {
      matches: [MeshHttpMatch.pathPrefix('/a', { method: HttpMethod.GET, headers: { a: HeaderValue.exact('b') }, queryParams: query })],
      filters: [
        requestHeaders(headers), responseHeaders(headers), mirror(MeshBackend.serviceTag('a', { tags: { a: 'b' } }), { share: 1 }),
        rewrite({ hostname: 'a', path: MeshPathChange.prefix('/') }),
      ],
      backends,
    },
    {
      filters: [redirect({ scheme: UrlScheme.HTTPS, hostname: 'a', port: 1, path: MeshPathChange.fullPath('/'), status: RedirectStatus.FOUND })],
    },
    { filters: [redirect({ path: MeshPathChange.prefix('/') })] },
    { filters: [rewrite({ path: MeshPathChange.fullPath('/') })] },
  ];
  everywhere(props => new MeshHTTPRoute(chart, id(), { ...props, to, rules }));
  new MeshHTTPRoute(chart, id(), {
    mesh, proxies: gateway, to: everybody, hostnames: ['a'], rules: [{ filters: [rewrite({ hostToBackendHostname: true })], backends }],
  });
  everywhere(props => new MeshTCPRoute(chart, id(), { ...props, to, backends }));

  const format = [LogFormat.plain('a', { omitEmptyValues: true }), LogFormat.json({ a: 'b' })];
  const open = { attributes: { a: 'b' }, body: 'c' };
  const logs = [
    ...format.flatMap(one => [MeshLogging.file('/a', one), MeshLogging.tcp('a:1', one)]),
    MeshLogging.openTelemetry(OpenTelemetryCollector.labels({ a: 'b' }), open), MeshLogging.openTelemetry(OpenTelemetryCollector.inline('a:1'), open),
  ];
  everywhere(props => new MeshAccessLog(chart, id(), { ...props, to, backends: logs }));
  new MeshAccessLog(chart, id(), { mesh, proxies: gateway, to: everybody, backends: logs });
  const accessLog = new MeshAccessLog(chart, id(), { mesh, proxies: section, backends: logs });
  accessLog.addRuleFor(clients, []);
  new MeshAccessLog(chart, id(), { mesh, legacyFrom: true, backends: logs });

  const collector = OpenTelemetryCollector.labels({ a: 'b' });
  everywhere(props => new MeshMetric(chart, id(), {
    ...props, applications: [{ port: 1, path: '/a', address: 'b', name: 'c' }], profiles: [MetricsProfile.ALL], include: [MetricsSelector.exact('a')],
    exclude: [MetricsSelector.prefix('a')], includeUnused: true,
    backends: [
      MeshMetrics.prometheus({ port: 1, path: '/a', tls: PrometheusTls.PROVIDED, clientId: 'a' }),
      MeshMetrics.openTelemetry(collector, { refreshInterval: second }), MeshMetrics.openTelemetry(OpenTelemetryCollector.inline('a:1')),
    ],
  }), gateway);
  everywhere(props => new MeshTrace(chart, id(), {
    ...props, overallSampling: 1, clientSampling: 1, randomSampling: 1, tags: [SpanTag.literal('a', 'b'), SpanTag.header('a', 'b', { default: 'c' })],
    backend: MeshTracing.zipkin('http://a/b', { apiVersion: ZipkinApiVersion.HTTP_PROTO, sharedSpanContext: true, traceId128Bit: true }),
  }), Proxies.gateway('edge'));
  for (const backend of [
    MeshTracing.datadog('http://a:1', { splitService: true }), MeshTracing.openTelemetry(collector),
    MeshTracing.openTelemetry(OpenTelemetryCollector.inline('a:1')),
  ]) new MeshTrace(chart, id(), { mesh, backend });

  const versions = { minVersion: TlsVersion.TLS_1_2, maxVersion: TlsVersion.TLS_1_3 };
  const tls = { mode: MtlsMode.STRICT, ...versions, ciphers: [TlsCipher.ECDHE_RSA_AES128_GCM_SHA256] };
  for (const legacyFrom of [false, true]) new MeshTLS(chart, id(), { mesh, legacyFrom, ...tls });
  everywhere(props => new MeshTLS(chart, id(), { ...props, mode: MtlsMode.STRICT }), section);
  everywhere(props => new MeshPassthrough(chart, id(), {
    ...props, passthrough: Passthrough.matched([Outside.ip('192.0.2.1', { port: 1, protocol: Protocol.TCP })]),
  }));
  everywhere(props => new MeshTrafficPermission(chart, id(), { ...props, allow: clients, deny: anyName, allowWithShadowDeny: anyName }), section);
  new MeshTrafficPermission(chart, id(), { mesh, deny: clients, allowWithShadowDeny: clients });
  new MeshTrafficPermission(chart, id(), { mesh: tagged, allow: [Clients.tags({ a: 'b' })] });

  const change = EnvoyChange.json([JsonChange.add('/a', 1), JsonChange.copy('/a', '/b')]);
  const where = { origin: 'a', listenerName: 'b', listenerTags: { a: 'b' } };
  everywhere(props => new MeshProxyPatch(chart, id(), {
    ...props,
    modifications: [
      ClusterModification.patch(change, { name: 'a', origin: 'b' }), ClusterModification.add({ a: 1 }),
      ListenerModification.patch(change, { name: 'a', origin: 'b', tags: { a: 'b' } }), ListenerModification.add({ a: 1 }),
      ...[FilterModification.network, FilterModification.http].flatMap(filter => [
        filter(FilterOperation.patch('a', change, where)), filter(FilterOperation.addFirst({ a: 1 }, where)),
      ]),
      VirtualHostModification.patch(change, { name: 'a', origin: 'b', routeConfigurationName: 'c' }), VirtualHostModification.add({ a: 1 }),
    ],
  }), Proxies.gateway('edge'));

  const hashPolicies = [
    HashPolicy.header('a', { terminal: true }), HashPolicy.cookie('a', { ttl: second, path: '/' }), HashPolicy.sourceIp(),
    HashPolicy.queryParameter('a'),
    HashPolicy.filterState('a'),
  ];
  const affinityTags = [{ key: 'a', weight: 1 }];
  everywhere(props => new MeshLoadBalancingStrategy(chart, id(), {
    ...props, to, hashPolicies, loadBalancer: LoadBalancer.leastRequest({ choiceCount: 2, activeRequestBias: 1 }),
    locality: { disabled: true, affinityTags },
  }));
  const ring = LoadBalancer.ringHash({ hashFunction: HashFunction.XX_HASH, minRingSize: 1, maxRingSize: 1, hashPolicies });
  const locality = { failover: [Failover.to(['a'], { from: ['b'] })], failoverThreshold: 1 };
  for (const loadBalancer of [ring, LoadBalancer.maglev({ tableSize: 1, hashPolicies })]) {
    new MeshLoadBalancingStrategy(chart, id(), { mesh, proxies: gateway, to: everybody, loadBalancer, locality });
  }

  for (const source of sources) {
    new MeshExternalService(chart, id(), {
      mesh, port: 1, protocol: Protocol.HTTP, endpoints: [{ address: 'a', port: 1, priority: 1 }],
      tls: ExternalTls.originate({
        ...versions, allowRenegotiation: true,
        verification: ExternalTlsVerification.SKIP_CA, ca: source,
        serverName: 'a', subjectAltNames: [ExternalServerName.exact('a')], clientCertificate: { certificate: source, privateKey: source },
      }),
    });
  }
  new MeshExternalService(chart, id(), { mesh, port: 1, extension: { type: 'a', config: {} } });
  for (const selector of [MeshServiceSelector.labels({ a: 'b' }), MeshServiceSelector.tags({ a: 'b' }), MeshServiceSelector.named('a')]) {
    const ports = [{ port: 1, name: 'a', protocol: Protocol.HTTP, targetPort: 1 }];
    new MeshService(chart, id(), { mesh, selector, ports, identities: [ServiceIdentity.serviceTag('a')], available: true });
  }
  new MeshMultiZoneService(chart, id(), { mesh, matchLabels: { a: 'b' }, ports: [{ port: 1, name: 'a', protocol: Protocol.HTTP }] });
  for (const selector of [HostnameSelector.services(), HostnameSelector.multiZoneServices(), HostnameSelector.externalServices()]) {
    new HostnameGenerator(chart, id(), { selector: selector, template: 'a', extension: 'b', extensionConfig: {} });
  }
  const secrets = [DataSource.secret('a'), DataSource.file('/a'), DataSource.environmentVariable('A'), DataSource.insecureInline('a')];
  for (const source of secrets) {
    const ca = { certificate: source, privateKey: source };
    const options = { certificateLifetime: second, createTrust: false, insecureAllowSelfSigned: true };
    new MeshIdentity(chart, id(), { mesh, podLabels: { a: 'b' }, ca, ...options });
  }
  const providers = [IdentityProvider.spire({ agentTimeout: second }), IdentityProvider.extension('a', {})];
  for (const provider of providers) new MeshIdentity(chart, id(), { mesh, provider });
  new MeshTrust(chart, id(), { mesh, trustDomain: 'a', certificates: [CERTIFICATE] });
  new MeshOpenTelemetryBackend(chart, id(), {
    mesh, address: 'a', port: 1, path: '/a', protocol: OpenTelemetryProtocol.HTTP, environment: OpenTelemetryEnvironment.REQUIRED,
    explicitFirst: true,
    allowSignalOverrides: true,
  });
  const changes = [JsonChange.add('/a', 1), JsonChange.copy('/a', '/b')];
  new ContainerPatch(chart, id(), { mesh, sidecar: changes, init: changes });

  const marks = { labels: { a: 'b' }, annotations: { a: 'b' } };
  const pods: GatewayPodsProps = {
    replicas: 1, serviceType: GatewayServiceType.CLUSTER_IP, serviceMetadata: marks, loadBalancerIp: '192.0.2.1', podMetadata: marks,
    serviceAccount: 'a', fsGroup: 1, readOnlyRootFilesystem: true, resourceLimits: { cpu: '1' }, resourceRequests: { cpu: '1' },
    resourceClaims: [{ name: 'a', request: 'b' }], tags: { a: 'b' },
  };
  new MeshGatewayConfig(chart, id(), { ...pods, crossMesh: true });
  new MeshGatewayInstance(chart, id(), { mesh, ...pods });

  const probe = { interval: second, timeout: second, healthyThreshold: 1, unhealthyThreshold: 1 };
  const called = [MeshDestination.service('a', { port: 80 }), MeshDestination.serviceLabels({ a: 'b' }, 80)];
  new Dataplane(chart, id(), {
    mesh, address: 'a', advertisedAddress: 'b', adminPort: 9901,
    inbounds: [{ port: 80, address: '192.0.2.1', servicePort: 1, serviceAddress: '192.0.2.2', name: 'a', service: 'a', tags: { a: 'b' }, probe }],
    outbounds: [{ port: 1, address: '127.0.0.1', service: 'a' }, ...called.map((destination, i) => ({ port: 2 + i, destination }))],
    redirection: { reachableBackends: called, reachableServices: ['a'], directAccess: ['*'], ipFamilyMode: IpFamilyMode.IPV6 },
  });
  const legacyMetrics = LegacyMetricsBackend.prometheus('a', { ...PROMETHEUS, tls: LegacyMetricsTls.PROVIDED });
  new Dataplane(chart, id(), { mesh, address: 'a', gateway: DataplaneGateway.builtin('a'), legacyMetrics });
  const plain = LegacyMetricsBackend.prometheus('a', { skipMtls: true });
  new Dataplane(chart, id(), { mesh, address: 'a', gateway: DataplaneGateway.builtin('a'), legacyMetrics: plain });
  return [...Testing.synth(chart), ...Testing.synth(meshes(app))];
}

/** Meshes and gateways in all the ways that secrets can be said. */
function meshes(app: App): Chart {
  const chart = new Chart(app, 'meshes');
  const backend = { certificateLifetime: second, certificateRequestTimeout: second, caRequestTimeout: second, mode: MtlsMode.STRICT };
  const settings = {
    outboundPassthrough: true, zoneEgress: true, localityAwareLoadBalancing: true, forbidMeshExternalServices: true, skipCreatingInitialPolicies: ['*'],
    requiredTags: [{ a: 'b' }], forbiddenTags: [{ c: 'd' }],
  };
  new ServiceMesh(chart, 'builtin', { name: 'builtin', mtls: MeshMtls.builtin({ ...backend, caRsaBits: 4096, caLifetime: second }), ...settings });
  const all = [DataSource.file('/a'), ...sources];
  new ServiceMesh(chart, 'observed', {
    name: 'observed',
    legacyBackends: {
      logs: [LegacyLogBackend.file('file', '/a', 'b'), LegacyLogBackend.tcp('tcp', 'a:1')],
      traces: [
        LegacyTraceBackend.datadog('datadog', 'a', 1, { splitService: true, sampling: 50 }),
        LegacyTraceBackend.zipkin('zipkin', 'http://a:1/b', { apiVersion: ZipkinApiVersion.HTTP_PROTO, sharedSpanContext: true, traceId128Bit: true }),
      ],
      metrics: [
        LegacyMetricsBackend.prometheus('tls', { ...PROMETHEUS, tls: LegacyMetricsTls.DISABLED }), LegacyMetricsBackend.prometheus('plain', { skipMtls: true }),
      ],
      defaultLogs: 'file', defaultTraces: 'zipkin', enabledMetrics: 'tls',
    },
  });
  for (const [index, source] of all.entries()) {
    const mtls = MeshMtls.provided({ ...backend, certificate: source, privateKey: source, skipValidation: true });
    new ServiceMesh(chart, `provided${index}`, { name: `provided${index}`, mtls, meshServices: MeshServicesMode.DISABLED });
  }
  const listeners = all.map((source, index) => MeshGatewayListener.https(443 + index, [source], { hostname: 'a', tags: { a: 'b' }, connectionLimit: 1 }));
  new MeshGateway(chart, 'gateway', {
    selectors: [TagSelector.service('a')], tags: { a: 'b' }, listeners: [...listeners, MeshGatewayListener.http(80, { crossMesh: true })],
  });
  return chart;
}
