/** A patched field that nothing here knows reaches the manifest, whichever construct renders it. */
import { join } from 'node:path';
import { ApiObject, Chart, Duration, JsonPatch, Testing } from 'cdk8s';
import { IConstruct } from 'constructs';
import * as traffic from '../src';
import { shopChart } from './fixtures';
import { readAssembly } from '../tools/assembly';

const { Backend, Clients, MeshDestination, Plugin, UpstreamPolicy } = traffic;
const backend = Backend.service('web', { port: 80 });
const seconds = Duration.seconds(5);
const ends = (chart: Chart) => ({
  mesh: new traffic.ServiceMesh(chart, 'mesh', { mtls: traffic.MeshMtls.builtin(), meshServices: traffic.MeshServicesMode.DISABLED }),
  sources: [traffic.TagSelector.any()],
  destinations: [traffic.TagSelector.any()],
});

const targets = [traffic.PolicyTarget.service('web')];

/** The least of each construct that renders one object; in the order of the alphabet. */
const MAKE: Record<string, (chart: Chart) => IConstruct> = {
  BackendTlsPolicy: chart => new traffic.BackendTlsPolicy(chart, 'x', { targets, hostname: 'web.example.com', trust: traffic.BackendTrust.system() }),
  ContainerPatch: chart => new traffic.ContainerPatch(chart, 'x', { sidecar: [traffic.JsonChange.remove('/resources/limits')] }),
  Dataplane: chart => new traffic.Dataplane(chart, 'x', { address: '192.0.2.1', inbounds: [{ port: 80, service: 'web' }] }),
  Gateway: chart => new traffic.Gateway(chart, 'x', { gatewayClass: traffic.GatewayClass.kong(), listeners: [traffic.Listener.http()] }),
  GatewayClass: chart => new traffic.GatewayClass(chart, 'x', { controller: traffic.GatewayController.KONG }),
  GatewayRoute: chart => new traffic.GatewayRoute(chart, 'x', {
    gateway: traffic.Gateway.fromGatewayName('edge'), spec: traffic.RouteSpec.http({ rules: [{ backends: [backend] }] }),
  }),
  GlobalSecret: chart => new traffic.GlobalSecret(chart, 'x', { value: traffic.SecretValue.insecureLiteral('a') }),
  HostnameGenerator: chart => new traffic.HostnameGenerator(chart, 'x', { selector: traffic.HostnameSelector.services(), template: '{{ .Name }}.mesh' }),
  KongCaCertificate: chart => new traffic.KongCaCertificate(chart, 'x', { certificate: '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----' }),
  KongClusterPlugin: chart => new traffic.KongClusterPlugin(chart, 'x', { plugin: Plugin.rateLimiting({ minute: 5 }) }),
  KongConsumer: chart => new traffic.KongConsumer(chart, 'x'),
  KongConsumerGroup: chart => new traffic.KongConsumerGroup(chart, 'x'),
  KongControlPlane: chart => new traffic.KongControlPlane(chart, 'x', { dataPlane: new traffic.KongDataPlane(chart, 'data') }),
  KongCustomEntity: chart => new traffic.KongCustomEntity(chart, 'x', { type: 'degraphql_routes', fields: {} }),
  KongDataPlane: chart => new traffic.KongDataPlane(chart, 'x'),
  KongGatewayConfiguration: chart => new traffic.KongGatewayConfiguration(chart, 'x'),
  KongIngress: chart => new traffic.KongIngress(chart, 'x', { backend }),
  KongIngressClass: chart => new traffic.KongIngressClass(chart, 'x'),
  KongIngressClassParameters: chart => new traffic.KongIngressClassParameters(chart, 'x'),
  KongIngressConfig: chart => new traffic.KongIngressConfig(chart, 'x', { upstream: UpstreamPolicy.roundRobin() }),
  KongLicense: chart => new traffic.KongLicense(chart, 'x', { license: '{}' }),
  KongPlugin: chart => new traffic.KongPlugin(chart, 'x', { plugin: Plugin.rateLimiting({ minute: 5 }) }),
  KongPluginInstallation: chart => new traffic.KongPluginInstallation(chart, 'x', { image: 'registry.example.com/my-header:1' }),
  KongServiceFacade: chart => new traffic.KongServiceFacade(chart, 'x', { backend }),
  KongUpstreamPolicy: chart => new traffic.KongUpstreamPolicy(chart, 'x', { policy: UpstreamPolicy.roundRobin() }),
  KongVault: chart => new traffic.KongVault(chart, 'x', { backend: 'env', prefix: 'my-env' }),
  KongWatchNamespaceGrant: chart => new traffic.KongWatchNamespaceGrant(chart, 'x', { from: ['kong'] }),
  LegacyCircuitBreaker: chart => new traffic.LegacyCircuitBreaker(chart, 'x', { ...ends(chart), maxRetries: 1 }),
  LegacyExternalService: chart => new traffic.LegacyExternalService(chart, 'x', { service: 'db', host: 'db.example.com', port: 5432 }),
  LegacyFaultInjection: chart => new traffic.LegacyFaultInjection(chart, 'x', {
    ...ends(chart), destinations: [traffic.TagSelector.tags({ 'kuma.io/protocol': 'http' })], faults: [traffic.Fault.abort(503, 1)],
  }),
  LegacyHealthCheck: chart => new traffic.LegacyHealthCheck(chart, 'x', {
    ...ends(chart), interval: seconds, timeout: seconds, unhealthyThreshold: 3, healthyThreshold: 1,
  }),
  LegacyMeshGatewayRoute: chart => new traffic.LegacyMeshGatewayRoute(chart, 'x', { tcp: [{ destination: traffic.TagSelector.service('db'), weight: 1 }] }),
  LegacyProxyTemplate: chart => new traffic.LegacyProxyTemplate(chart, 'x'),
  LegacyRateLimit: chart => new traffic.LegacyRateLimit(chart, 'x', { ...ends(chart), requests: traffic.RequestLimit.of(1, seconds) }),
  LegacyRetry: chart => new traffic.LegacyRetry(chart, 'x', { ...ends(chart), connectAttempts: 2 }),
  LegacyTimeout: chart => new traffic.LegacyTimeout(chart, 'x', { ...ends(chart), connection: seconds }),
  LegacyTrafficLog: chart => new traffic.LegacyTrafficLog(chart, 'x', ends(chart)),
  LegacyTrafficPermission: chart => new traffic.LegacyTrafficPermission(chart, 'x', ends(chart)),
  LegacyTrafficRoute: chart => new traffic.LegacyTrafficRoute(chart, 'x', { ...ends(chart), to: traffic.LegacySplit.all(traffic.TagSelector.service('web')) }),
  LegacyTrafficTrace: chart => new traffic.LegacyTrafficTrace(chart, 'x'),
  LegacyVirtualOutbound: chart => new traffic.LegacyVirtualOutbound(chart, 'x', { host: 'a.mesh', port: '80', parameters: { a: 'kuma.io/service' } }),
  ListenerSet: chart => new traffic.ListenerSet(chart, 'x', { gateway: traffic.Gateway.fromGatewayName('edge'), listeners: [traffic.Listener.http()] }),
  MeshAccessLog: chart => new traffic.MeshAccessLog(chart, 'x', { to: [MeshDestination.mesh()], backends: [traffic.MeshLogging.standardOutput()] }),
  MeshCircuitBreaker: chart => new traffic.MeshCircuitBreaker(chart, 'x', { to: [MeshDestination.mesh()], maxRetries: 1 }),
  MeshExternalService: chart => new traffic.MeshExternalService(chart, 'x', { port: 5432, endpoints: [{ address: 'db.example.com', port: 5432 }] }),
  MeshFaultInjection: chart => new traffic.MeshFaultInjection(chart, 'x', { faults: [] }),
  MeshGateway: chart => new traffic.MeshGateway(chart, 'x', {
    selectors: [traffic.TagSelector.service('edge_edge_svc')], listeners: [traffic.MeshGatewayListener.http(80)],
  }),
  MeshGatewayConfig: chart => new traffic.MeshGatewayConfig(chart, 'x'),
  MeshGatewayInstance: chart => new traffic.MeshGatewayInstance(chart, 'x'),
  MeshHTTPRoute: chart => new traffic.MeshHTTPRoute(chart, 'x', { to: [MeshDestination.service('web')], rules: [{}] }),
  MeshHealthCheck: chart => new traffic.MeshHealthCheck(chart, 'x', { to: [MeshDestination.mesh()], probes: [traffic.HealthProbe.tcp()] }),
  MeshIdentity: chart => new traffic.MeshIdentity(chart, 'x'),
  MeshLoadBalancingStrategy: chart => new traffic.MeshLoadBalancingStrategy(chart, 'x', {
    to: [MeshDestination.mesh()], loadBalancer: traffic.LoadBalancer.random(),
  }),
  MeshMetric: chart => new traffic.MeshMetric(chart, 'x', { backends: [traffic.MeshMetrics.prometheus()] }),
  MeshMultiZoneService: chart => new traffic.MeshMultiZoneService(chart, 'x', { matchLabels: { app: 'web' }, ports: [{ port: 80 }] }),
  MeshOpenTelemetryBackend: chart => new traffic.MeshOpenTelemetryBackend(chart, 'x', { address: 'collector.example.com', port: 4317 }),
  MeshPassthrough: chart => new traffic.MeshPassthrough(chart, 'x', { passthrough: traffic.Passthrough.none() }),
  MeshProxyPatch: chart => new traffic.MeshProxyPatch(chart, 'x', { modifications: [traffic.ClusterModification.remove()] }),
  MeshRateLimit: chart => new traffic.MeshRateLimit(chart, 'x', { requests: traffic.RequestLimit.disabled() }),
  MeshRetry: chart => new traffic.MeshRetry(chart, 'x', { to: [MeshDestination.mesh()], connectAttempts: 2 }),
  MeshSecret: chart => new traffic.MeshSecret(chart, 'x', { value: traffic.SecretValue.insecureLiteral('a') }),
  MeshService: chart => new traffic.MeshService(chart, 'x', { selector: traffic.MeshServiceSelector.labels({ app: 'web' }), ports: [{ port: 80 }] }),
  MeshTCPRoute: chart => new traffic.MeshTCPRoute(chart, 'x', {
    to: [MeshDestination.service('db')], backends: [traffic.MeshBackend.of(MeshDestination.service('db', { port: 5432 }))],
  }),
  MeshTLS: chart => new traffic.MeshTLS(chart, 'x', { mode: traffic.MtlsMode.STRICT }),
  MeshTimeout: chart => new traffic.MeshTimeout(chart, 'x', { to: [MeshDestination.mesh()], idle: seconds }),
  MeshTrace: chart => new traffic.MeshTrace(chart, 'x', { disabled: true }),
  MeshTrafficPermission: chart => new traffic.MeshTrafficPermission(chart, 'x', { mesh: new traffic.ServiceMesh(chart, 'mesh'), allow: [Clients.mesh()] }),
  MeshTrust: chart => new traffic.MeshTrust(chart, 'x', { trustDomain: 'example.com', certificates: ['-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----'] }),
  ReferenceGrant: chart => new traffic.ReferenceGrant(chart, 'x', {
    from: [traffic.GrantSource.routes(traffic.RouteKind.HTTP, 'edge')], to: [traffic.GrantTarget.services()],
  }),
  ServiceMesh: chart => new traffic.ServiceMesh(chart, 'x'),
  TCPIngress: chart => new traffic.TCPIngress(chart, 'x', { rules: [{ port: 9000, backend }] }),
  UDPIngress: chart => new traffic.UDPIngress(chart, 'x', { rules: [{ port: 9000, backend }] }),
  XBackend: chart => new traffic.XBackend(chart, 'x', { hostname: 'api.example.com', port: 443 }),
  XBackendTrafficPolicy: chart => new traffic.XBackendTrafficPolicy(chart, 'x', { targets, sessionPersistence: traffic.SessionPersistence.cookie() }),
  XMesh: chart => new traffic.XMesh(chart, 'x', { controller: traffic.GatewayController.named('example.com/mesh') }),
};

test.each(Object.entries(MAKE))('%s', (_, make) => {
  const chart = shopChart();
  const object = ApiObject.of(make(chart));

  object.addJsonPatch(JsonPatch.add('/fromTheFuture', { a: [1] }));

  const [patched] = Testing.synth(chart).filter(({ kind, metadata }) => kind === object.kind && metadata.name === object.name);
  expect(patched.fromTheFuture).toEqual({ a: [1] });
});

test('none is missing', () => {
  const { types } = readAssembly<any>(join(__dirname, '..'));
  const rendersOne = (fqn: string): boolean => fqn === 'cdk8s-traffic.Resource' || (types[fqn]?.base !== undefined && rendersOne(types[fqn].base));
  const constructs = Object.values<any>(types).filter(type => type.kind === 'class' && !type.abstract && rendersOne(type.fqn)).map(({ name }) => name);

  expect([...constructs, 'ServiceMesh'].sort()).toEqual(Object.keys(MAKE).sort());
});
