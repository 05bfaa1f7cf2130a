/** Each field that the CRDs have, of both channels, is written by a construct without an escape hatch. */
import { ApiObject, Chart, Duration, Size, Testing } from 'cdk8s';
import {
  AllowedListeners, AllowedRoutes, Backend, BackendIdentity, BackendTlsPolicy, BackendTrust, CaCertificate, CertificateName, ClientValidation,
  DefaultScope, Gateway, GatewayAddress, GatewayClass, GatewayController, GatewayRoute, GrantSource, GrantTarget, GrpcFilter, GrpcMatch,
  HttpFilter, HttpMatch, HttpMethod, LabelCondition, Listener, ListenerSet, ListenerTls, PathModifier, PolicyTarget, RedirectStatus,
  ReferenceGrant, RouteKind, RouteParent, RouteSpec, SessionPersistence, TlsCertificate, UrlScheme, ValueMatch, XBackend, XBackendProtocol,
  XBackendTls, XBackendTrafficPolicy, XMesh,
} from '../../src';
import { gapsIn } from '../../tools/api-coverage/measure';
import { CHAPTERS } from '../../tools/api-coverage/subjects';
import { objects, shopChart } from '../fixtures';

const elsewhere = { namespace: 'elsewhere' };
const second = Duration.seconds(1);
const other = (name: string) => TlsCertificate.named('example.com', 'Certificate', name, elsewhere);
const authority = CaCertificate.named('example.com', 'Bundle', 'authority', elsewhere);
const pool = Backend.named('example.com', 'Pool', 'pool', { ...elsewhere, port: 80 });
const backends = [Backend.named('example.com', 'Pool', 'pool', { ...elsewhere, port: 80, weight: 1 })];
const changes = { set: { a: 'a' }, add: { b: 'b' }, remove: ['c'] };
const sessionPersistence = SessionPersistence.permanentCookie(second, 'session');
const byHeader = SessionPersistence.header();
const parents = [
  RouteParent.named('example.com', 'Proxy', 'proxy', { ...elsewhere, section: 'web', port: 80 }),
];

const httpFilters = [
  HttpFilter.requestHeaders(changes), HttpFilter.responseHeaders(changes), HttpFilter.extensionNamed('example.com', 'Filter', 'filter'),
  HttpFilter.mirror(pool, { percent: 1 }), HttpFilter.mirror(pool, { fraction: { numerator: 1, denominator: 2 } }),
  HttpFilter.cors({
    allowOrigins: ['*'], allowCredentials: true, allowMethods: [HttpMethod.GET], allowHeaders: ['a'], exposeHeaders: ['b'], maxAge: second,
  }),
  HttpFilter.externalAuthHttp(pool, { path: '/auth', allowedHeaders: ['a'], allowedResponseHeaders: ['b'], bodySize: Size.kibibytes(1) }),
  HttpFilter.externalAuthGrpc(pool, { allowedHeaders: ['a'] }),
];
const rewrite = (path: PathModifier) => HttpFilter.rewrite({ hostname: 'a.com', path });
const redirect = (path: PathModifier) => HttpFilter.redirect({
  scheme: UrlScheme.HTTPS, hostname: 'a.com', port: 443, path, statusCode: RedirectStatus.FOUND,
});
const [full, prefix] = [PathModifier.replaceFullPath('/a'), PathModifier.replacePrefixMatch('/b')];
const grpcFilters = [
  GrpcFilter.requestHeaders(changes), GrpcFilter.responseHeaders(changes), GrpcFilter.extensionNamed('example.com', 'Filter', 'filter'),
  GrpcFilter.mirror(pool, { percent: 1 }), GrpcFilter.mirror(pool, { fraction: { numerator: 1, denominator: 2 } }),
];
const conditions = { headers: { a: ValueMatch.regex('a') }, queryParams: { a: ValueMatch.regex('a') }, method: HttpMethod.GET };

const http = RouteSpec.http({
  hostnames: ['a.com'],
  rules: [
    {
      name: 'all', matches: [HttpMatch.pathPrefix('/a', conditions)], filters: [...httpFilters, rewrite(full)], backends, sessionPersistence,
      requestTimeout: second, backendRequestTimeout: second, retry: { codes: [500], attempts: 1, backoff: second },
      filteredBackends: [
        { backend: pool, filters: [...httpFilters, rewrite(full)] }, { backend: pool, filters: [rewrite(prefix)] },
        { backend: pool, filters: [redirect(full)] }, { backend: pool, filters: [redirect(prefix)] },
      ],
    },
    { matches: [HttpMatch.pathPrefix('/b')], filters: [redirect(full)] },
    { matches: [HttpMatch.pathPrefix('/c')], filters: [redirect(prefix)] },
    { matches: [HttpMatch.pathPrefix('/d')], filters: [rewrite(prefix)], backends, sessionPersistence: byHeader },
  ],
});
const grpc = RouteSpec.grpc({
  hostnames: ['a.com'],
  rules: [{
    name: 'all', matches: [GrpcMatch.regex('a', 'b', { headers: conditions.headers })], filters: grpcFilters, backends, sessionPersistence,
    filteredBackends: [{ backend: pool, filters: grpcFilters }],
  }, { backends, sessionPersistence: byHeader }],
});

const identity: BackendIdentity = {
  hostname: 'a.com', trust: BackendTrust.authorities(CaCertificate.configMap('ca')),
  subjectAltNames: [CertificateName.hostname('b.com'), CertificateName.uri('spiffe://a/b')],
};

/** Everything that can be said of each kind. */
function everything(): Chart {
  const chart = shopChart();
  const parameters = { apiGroup: 'example.com', kind: 'Parameters', name: 'a' };
  const gatewayClass = new GatewayClass(chart, 'class', {
    controller: GatewayController.named('example.com/a'), description: 'a', parameters: { ...parameters, namespace: 'a' },
  });
  const gateway = new Gateway(chart, 'labels', {
    gatewayClass, listeners: listeners(443), allowedListeners: AllowedListeners.labels({ a: 'a' }), defaultScope: DefaultScope.ALL, parameters,
    addresses: [GatewayAddress.ip('192.0.2.1')], infrastructureLabels: { a: 'a' }, infrastructureAnnotations: { a: 'a' }, backendClientCertificate: other('a'),
    clientValidation: ClientValidation.required(authority), clientValidationByPort: { 80: ClientValidation.optional(authority) },
  });
  new Gateway(chart, 'conditions', {
    gatewayClass, listeners: listeners(443), allowedListeners: AllowedListeners.where(LabelCondition.isIn('a', 'a')),
  });
  const sets = new Chart(chart, 'sets', { namespace: 'sets' });
  new ApiObject(sets, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'sets', labels: { a: 'a' } } });
  new ListenerSet(sets, 'set', { gateway, listeners: listeners(8000) });
  const connections = { backends, ruleName: 'a' };
  const specs = { http, grpc, tls: RouteSpec.tls({ hostnames: ['a.com'], ...connections }), tcp: RouteSpec.tcp(connections), udp: RouteSpec.udp(connections) };
  for (const [id, spec] of Object.entries(specs)) new GatewayRoute(chart, id, { spec, parents, useDefaultGateways: DefaultScope.ALL });
  new ReferenceGrant(chart, 'grant', { from: [GrantSource.gateways('a')], to: [GrantTarget.secrets('a')] });
  const targets = [PolicyTarget.named('example.com', 'Pool', 'pool', 'a')];
  new BackendTlsPolicy(chart, 'tls-policy', { targets, ...identity, options: { 'example.com/a': 'a' } });
  new BackendTlsPolicy(chart, 'system', { targets, ...identity, trust: BackendTrust.system() });
  new XBackendTrafficPolicy(chart, 'traffic', {
    targets: [PolicyTarget.service('a')], sessionPersistence, retryBudget: { percent: 1, interval: second }, minRetryRate: { count: 1, interval: second },
  });
  new XBackendTrafficPolicy(chart, 'sessions', { targets: [PolicyTarget.service('a')], sessionPersistence: byHeader });
  new XMesh(chart, 'mesh', { controller: GatewayController.named('example.com/a'), description: 'a', parameters: { ...parameters, namespace: 'a' } });
  const backend = { hostname: 'a.com', port: 443, protocol: XBackendProtocol.TCP };
  new XBackend(chart, 'backend', { ...backend, tls: XBackendTls.clientAndServer(other('a'), identity) });
  new XBackend(chart, 'trusting', { ...backend, tls: XBackendTls.serverOnly({ ...identity, trust: BackendTrust.system() }) });
  return chart;
}

/** Two listeners that say everything between them, on this port and the next. */
function listeners(first: number): Listener[] {
  const allowed = [AllowedRoutes.labels({ a: 'a' }), AllowedRoutes.where(LabelCondition.isIn('a', 'a'))];
  return allowed.map((allowedRoutes, i) => Listener.https({
    port: first + i, hostname: 'a.com', routeKinds: [RouteKind.HTTP], otherRouteKinds: { Example: 'example.com' }, allowedRoutes,
    tls: ListenerTls.terminate(other('a'), { options: { 'example.com/a': 'a' } }),
  }));
}

test('every field is written', () => {
  const chart = everything();
  const rendered = [...objects(chart, { channel: 'experimental', world: 'open' }), ...Testing.synth(chart.node.findChild('sets') as Chart)];

  expect(gapsIn([...CHAPTERS.gatewayStandard.kinds(), ...CHAPTERS.gatewayExperimental.kinds()], rendered)).toEqual({});
});
