/** Every field of Kuma's first generation can be set by constructs. */
import { Chart, Duration, Testing } from 'cdk8s';
import {
  DataSource, EnvoyChange, ClusterModification, Fault, FilterModification, FilterOperation, GrpcRetryCondition, HashFunction, HeaderValue, HttpMethod,
  LegacyCircuitBreaker, LegacyExternalService, LegacyFaultInjection, LegacyHealthCheck, LegacyHealthProbe, LegacyHostChange, LegacyLoadBalancer,
  LegacyMeshGatewayRoute, LegacyPathChange, LegacyProxyTemplate, LegacyRateLimit, LegacyRetry, LegacySplit, LegacyText, LegacyTimeout,
  LegacyTrafficLog, LegacyTrafficPermission, LegacyTrafficRoute, LegacyTrafficTrace, LegacyVirtualOutbound, ListenerModification, MeshBackend,
  MeshHttpFilter, MeshHttpMatch, MeshMtls, MeshPathChange, MeshServicesMode, OutlierDetector, Protocol, QueryValue, RedirectStatus, RequestLimit,
  RetryCondition, ServiceMesh, TagSelector, UrlScheme, VirtualHostModification,
} from '../../../src';
import { gapsIn } from '../../../tools/api-coverage/measure';
import { CHAPTERS } from '../../../tools/api-coverage/subjects';
import { objects } from '../../fixtures';

const second = Duration.seconds(1);

function render(): Chart {
  const chart = new Chart(Testing.app(), 'all');
  const mesh = new ServiceMesh(chart, 'mesh', { mtls: MeshMtls.builtin(), meshServices: MeshServicesMode.DISABLED });
  const web = TagSelector.service('web');
  const ends = { mesh, sources: [TagSelector.any()], destinations: [web] };
  const shares = [{ destination: TagSelector.tags({ 'kuma.io/service': 'web', 'version': '1' }), weight: 1 }];

  new LegacyTrafficPermission(chart, 'permission', ends);
  new LegacyTrafficLog(chart, 'log', { ...ends, backend: 'file' });
  new LegacyTrafficTrace(chart, 'trace', { mesh, backend: 'zipkin' });
  new LegacyCircuitBreaker(chart, 'breaker', {
    ...ends, interval: second, baseEjectionTime: second, maxEjectionPercent: 1, splitExternalAndLocalErrors: true,
    maxConnections: 1, maxPendingRequests: 1, maxRetries: 1, maxRequests: 1,
    detectors: [
      OutlierDetector.totalFailures(1), OutlierDetector.gatewayFailures(1), OutlierDetector.localOriginFailures(1),
      OutlierDetector.successRate({ minimumHosts: 1, requestVolume: 1, standardDeviationFactor: 1.9 }),
      OutlierDetector.failurePercentage({ minimumHosts: 1, requestVolume: 1, threshold: 1 }),
    ],
  });
  const retry = { retries: 1, perTryTimeout: second, backOffBase: second, backOffMax: second };
  new LegacyRetry(chart, 'retry', {
    ...ends, connectAttempts: 1,
    http: { ...retry, retryOn: [RetryCondition.SERVER_ERROR], retryOnStatuses: [503], retryOnMethods: [HttpMethod.GET], retryOnHeaders: true },
    grpc: { ...retry, retryOn: [GrpcRetryCondition.INTERNAL] },
  });
  new LegacyTimeout(chart, 'timeout', {
    ...ends, connection: second, tcpIdle: second, httpRequest: second, httpIdle: second, httpStreamIdle: second, httpMaxStreamDuration: second,
    grpcStreamIdle: second, grpcMaxStreamDuration: second,
  });
  new LegacyHealthCheck(chart, 'check', {
    ...ends, interval: second, timeout: second, unhealthyThreshold: 1, healthyThreshold: 1, initialJitter: second, intervalJitter: second,
    intervalJitterPercent: 1, healthyPanicThreshold: 1.5, failTrafficOnPanic: true, noTrafficInterval: second, eventLogPath: '/a',
    alwaysLogFailures: true, reuseConnection: true, probe: LegacyHealthProbe.http('/', { expectedStatuses: [200], headers: { a: 'b' }, setHeaders: { c: 'd' } }),
  });
  const tcp = LegacyHealthProbe.tcp({ send: 'YQ==', receive: ['YQ=='] });
  new LegacyHealthCheck(chart, 'tcp', { ...ends, interval: second, timeout: second, unhealthyThreshold: 1, healthyThreshold: 1, probe: tcp });
  new LegacyFaultInjection(chart, 'fault', {
    ...ends, destinations: [TagSelector.tags({ 'kuma.io/service': 'web', 'kuma.io/protocol': 'http' })],
    faults: [Fault.abort(503, 0.5), Fault.delay(Duration.minutes(2), 1), Fault.slowResponse('50Mbps', 1)],
  });
  new LegacyRateLimit(chart, 'limit', { ...ends, requests: RequestLimit.of(1, second, { status: 429, setHeaders: { a: 'b' }, addHeaders: { c: 'd' } }) });
  for (const [index, source] of [DataSource.secret('a'), DataSource.file('/a'), DataSource.insecureInline('a'), DataSource.insecureInlineBase64('YQ==')].entries()) {
    new LegacyExternalService(chart, `external${index}`, {
      mesh, service: 'db', host: 'db.example.com', port: 5432, protocol: Protocol.TCP, tags: { version: '1' }, disableHostDnsEntry: true,
      tls: { ca: source, clientCertificate: source, clientKey: source, serverName: 'a', skipHostnameVerification: true, allowRenegotiation: true },
    });
  }
  new LegacyVirtualOutbound(chart, 'virtual', { mesh, host: '{{.service}}.mesh', port: '80', parameters: { service: 'kuma.io/service' } });

  const where = { origin: 'a', listenerName: 'b', listenerTags: { a: 'b' } };
  const change = EnvoyChange.merge({ a: 1 });
  new LegacyProxyTemplate(chart, 'template', {
    mesh, resources: [{ name: 'a', version: 'v1', resource: { '@type': 'type.googleapis.com/envoy.config.cluster.v3.Cluster', 'name': 'a' } }],
    modifications: [
      ClusterModification.patch(change, { name: 'a', origin: 'b' }), ListenerModification.patch(change, { name: 'a', origin: 'b', tags: { a: 'b' } }),
      FilterModification.network(FilterOperation.patch('a', change, where)), FilterModification.http(FilterOperation.addBefore('a', { name: 'b' }, where)),
      VirtualHostModification.patch(change, { name: 'a', origin: 'b', routeConfigurationName: 'c' }),
    ],
  });

  const headers = { set: { 'x-a': '1' }, add: { 'x-b': '2' }, remove: ['x-c'] };
  new LegacyTrafficRoute(chart, 'route', {
    ...ends, to: LegacySplit.weighted(shares),
    loadBalancer: LegacyLoadBalancer.ringHash({ hashFunction: HashFunction.XX_HASH, minRingSize: 1, maxRingSize: 2 }),
    http: [
      {
        match: { method: LegacyText.exact('GET'), path: LegacyText.prefix('/'), headers: { a: LegacyText.regex('b') } },
        modify: { path: LegacyPathChange.prefix('/a'), host: LegacyHostChange.value('b'), requestHeaders: headers, responseHeaders: headers },
        to: LegacySplit.all(web),
      },
      { match: { method: LegacyText.regex('G.*'), path: LegacyText.regex('/a') }, modify: { path: LegacyPathChange.regex('a', 'b') }, to: LegacySplit.weighted(shares) },
      { match: { method: LegacyText.prefix('G'), path: LegacyText.exact('/a') }, modify: { host: LegacyHostChange.fromPath('a', 'b') }, to: LegacySplit.all(web) },
      { match: { headers: { a: LegacyText.exact('b'), c: LegacyText.prefix('d') } }, to: LegacySplit.all(web) },
    ],
  });
  const { roundRobin, leastRequest, random, maglev } = LegacyLoadBalancer;
  for (const [index, loadBalancer] of [roundRobin(), leastRequest(), random(), maglev()].entries()) {
    new LegacyTrafficRoute(chart, `balanced${index}`, { ...ends, to: LegacySplit.all(web), loadBalancer });
  }

  const { mirror, redirect, requestHeaders, responseHeaders, rewrite } = MeshHttpFilter;
  const selectors = [TagSelector.service('edge')];
  new LegacyMeshGatewayRoute(chart, 'gateway', {
    mesh, selectors, hostnames: ['example.com'],
    http: [
      {
        matches: [MeshHttpMatch.pathPrefix('/', { method: HttpMethod.GET, headers: { a: HeaderValue.exact('b') }, queryParams: { a: QueryValue.regex('b') } })],
        filters: [
          requestHeaders(headers), responseHeaders(headers), mirror(MeshBackend.serviceTag('copy', { tags: { a: 'b' } }), { share: 0.5 }),
          rewrite({ path: MeshPathChange.prefix('/'), hostToBackendHostname: true }),
        ],
        backends: shares,
      },
      { filters: [rewrite({ path: MeshPathChange.fullPath('/') })], backends: shares },
      { filters: [redirect({ scheme: UrlScheme.HTTPS, hostname: 'a', port: 1, path: MeshPathChange.fullPath('/'), status: RedirectStatus.FOUND })] },
      { filters: [redirect({ path: MeshPathChange.prefix('/') })] },
    ],
  });
  new LegacyMeshGatewayRoute(chart, 'stream', { mesh, selectors, tcp: shares });
  return chart;
}

test('all fields are reached', () => {
  expect(gapsIn(CHAPTERS.kumaLegacy.kinds(), objects(render()))).toEqual({});
});
