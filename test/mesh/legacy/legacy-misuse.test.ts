import { Duration } from 'cdk8s';
import {
  ClusterModification, EnvoyChange, Fault, HeaderValue, JsonChange, LegacyCircuitBreaker, LegacyExternalService, LegacyFaultInjection,
  LegacyLoadBalancer, LegacyMeshGatewayRoute, LegacyPathChange, LegacyProxyTemplate, LegacyRateLimit, LegacyRetry, LegacySplit, LegacyText,
  LegacyTimeout, LegacyTrafficRoute, LegacyTrafficTrace, LegacyVirtualOutbound, MeshHttpFilter, MeshHttpMatch, MeshMtls, MeshServicesMode,
  RequestLimit, RetryCondition, TagSelector,
} from '../../../src';
import { misuse, objects } from '../../fixtures';
import { shop } from '../fixtures';

const LEGACY = { name: 'legacy', mtls: MeshMtls.builtin(), meshServices: MeshServicesMode.DISABLED };
const web = TagSelector.service('web');
const { chart, mesh } = shop(LEGACY);
const ends = { mesh, sources: [TagSelector.any()], destinations: [web] };
const share = { destination: web, weight: 1 };
let number = 0;
const id = () => `x${number++}`;
const gatewayRoute = (rule: object) => () => new LegacyMeshGatewayRoute(chart, id(), { mesh, selectors: [web], http: [rule] });

/** What is refused, its code, and what is nearly the same and is not refused. */
const CASES: readonly [what: string, code: string, fails: () => unknown, passes: () => unknown][] = [
  ['no proxies', 'TRF1560', () => new LegacyTrafficTrace(chart, id(), { mesh, selectors: [] }), () => new LegacyTrafficTrace(chart, id(), { mesh })],
  [
    'proxies that must be known by their service and are not', 'TRF1560',
    () => new LegacyProxyTemplate(chart, id(), { mesh, selectors: [TagSelector.tags({ team: 'a' })] }),
    () => new LegacyTrafficTrace(chart, id(), { mesh, selectors: [TagSelector.tags({ team: 'a' })] }),
  ],
  [
    'a circuit breaker that breaks nothing', 'TRF1561', () => new LegacyCircuitBreaker(chart, id(), { ...ends, interval: Duration.seconds(1) }),
    () => new LegacyCircuitBreaker(chart, id(), { ...ends, maxRetries: 1 }),
  ],
  ['timeouts of nothing', 'TRF1561', () => new LegacyTimeout(chart, id(), ends), () => new LegacyTimeout(chart, id(), { ...ends, tcpIdle: Duration.hours(1) })],
  ['retries of nothing', 'TRF1561', () => new LegacyRetry(chart, id(), { ...ends, http: {} }), () => new LegacyRetry(chart, id(), { ...ends, http: { retries: 1 } })],
  [
    'a longest back-off without a first', 'TRF1562', () => new LegacyRetry(chart, id(), { ...ends, grpc: { backOffMax: Duration.seconds(1) } }),
    () => new LegacyRetry(chart, id(), { ...ends, grpc: { backOffBase: Duration.millis(5), backOffMax: Duration.seconds(1) } }),
  ],
  [
    'faults at a destination whose protocol is not said', 'TRF1563', () => new LegacyFaultInjection(chart, id(), { ...ends, faults: [Fault.abort(503, 1)] }),
    () => new LegacyFaultInjection(chart, id(), { ...ends, destinations: [TagSelector.tags({ 'kuma.io/protocol': 'http' })], faults: [Fault.abort(503, 1)] }),
  ],
  [
    'a fault that is there twice', 'TRF1564',
    () => new LegacyFaultInjection(chart, id(), {
      ...ends, destinations: [TagSelector.tags({ 'kuma.io/protocol': 'grpc' })], faults: [Fault.abort(503, 1), Fault.abort(502, 1)],
    }),
    () => new LegacyFaultInjection(chart, id(), {
      ...ends, destinations: [TagSelector.tags({ 'kuma.io/protocol': 'grpc' })], faults: [Fault.abort(503, 1), Fault.delay(Duration.seconds(1), 1)],
    }),
  ],
  [
    'a limit without a number', 'TRF1565', () => new LegacyRateLimit(chart, id(), { ...ends, requests: RequestLimit.disabled() }),
    () => new LegacyRateLimit(chart, id(), { ...ends, requests: RequestLimit.of(1, Duration.seconds(1)) }),
  ],
  [
    'a host with a port in it', 'TRF1566', () => new LegacyExternalService(chart, id(), { mesh, service: 'db', host: 'db.example.com:5432', port: 5432 }),
    () => new LegacyExternalService(chart, id(), { mesh, service: 'db', host: 'fd00::1', port: 5432 }),
  ],
  [
    'names that no service can be told by', 'TRF1567', () => new LegacyVirtualOutbound(chart, id(), { mesh, host: 'a.mesh', port: '80', parameters: { a: 'version' } }),
    () => new LegacyVirtualOutbound(chart, id(), { mesh, host: 'a.mesh', port: '80', parameters: { a: 'kuma.io/service' } }),
  ],
  [
    'JSON Patch in a template', 'TRF1568',
    () => new LegacyProxyTemplate(chart, id(), { mesh, modifications: [ClusterModification.patch(EnvoyChange.json([JsonChange.remove('/a')]))] }),
    () => new LegacyProxyTemplate(chart, id(), { mesh, modifications: [ClusterModification.patch(EnvoyChange.merge({ a: 1 }))] }),
  ],
  ['traffic to no service', 'TRF1569', () => LegacySplit.all(TagSelector.tags({ team: 'a' })), () => LegacySplit.all(web)],
  ['shares of nothing', 'TRF1570', () => LegacySplit.weighted([{ ...share, weight: 0 }]), () => LegacySplit.weighted([{ ...share, weight: 0 }, share])],
  ['empty texts', 'TRF1571', () => LegacyText.exact(''), () => LegacyText.exact('/')],
  [
    'a match of nothing', 'TRF1572', () => new LegacyTrafficRoute(chart, id(), { ...ends, to: LegacySplit.all(web), http: [{ match: {}, to: LegacySplit.all(web) }] }),
    () => new LegacyTrafficRoute(chart, id(), { ...ends, to: LegacySplit.all(web), http: [{ match: { path: LegacyText.exact('/') }, to: LegacySplit.all(web) }] }),
  ],
  [
    'the host as a header', 'TRF1573', () => changed({ requestHeaders: { set: { Host: 'a' } } }), () => changed({ requestHeaders: { set: { 'x-host': 'a' } } }),
  ],
  ['a choice of one', 'TRF1574', () => LegacyLoadBalancer.leastRequest(1), () => LegacyLoadBalancer.leastRequest(2)],
  [
    'a prefix that is not matched', 'TRF1575', () => changed({ path: LegacyPathChange.prefix('/a') }, LegacyText.exact('/')),
    () => changed({ path: LegacyPathChange.prefix('/a') }),
  ],
  [
    'a route of nothing', 'TRF1576', () => new LegacyMeshGatewayRoute(chart, id(), { mesh, selectors: [web] }),
    () => new LegacyMeshGatewayRoute(chart, id(), { mesh, selectors: [web], tcp: [share] }),
  ],
  [
    'the beginning of a header at a gateway', 'TRF1577',
    gatewayRoute({ matches: [MeshHttpMatch.all({ headers: { a: HeaderValue.prefix('b') } })], backends: [share] }),
    gatewayRoute({ matches: [MeshHttpMatch.all({ headers: { a: HeaderValue.regex('b.*') } })], backends: [share] }),
  ],
  [
    'another host at a gateway', 'TRF1577', gatewayRoute({ filters: [MeshHttpFilter.rewrite({ hostname: 'a' })], backends: [share] }),
    gatewayRoute({ filters: [MeshHttpFilter.rewrite({ hostToBackendHostname: true })], backends: [share] }),
  ],
  ['a rule that leads nowhere', 'TRF1578', gatewayRoute({}), gatewayRoute({ filters: [MeshHttpFilter.redirect({ hostname: 'a' })] })],
];

function changed(modify: object, path = LegacyText.prefix('/')): unknown {
  return new LegacyTrafficRoute(chart, id(), { ...ends, to: LegacySplit.all(web), http: [{ match: { path }, modify, to: LegacySplit.all(web) }] });
}

test.each(CASES)('refuses %s (%s)', (_, code, fails, passes) => {
  expect(misuse(fails)).toMatchObject({ code });
  expect(passes).not.toThrow();
});

test('retries on statuses keep their conditions', () => {
  const { chart: other } = shop(LEGACY);

  new LegacyRetry(other, 'a', { ...ends, http: { retryOn: [RetryCondition.GATEWAY_ERROR], retryOnStatuses: [409] } });
  new LegacyRetry(other, 'b', { ...ends, http: { retryOnStatuses: [409] } });

  expect(objects(other).filter(({ kind }) => kind === 'Retry').map(({ spec }) => spec.conf.http)).toEqual([
    { retryOn: ['gateway_error', 'retriable_status_codes'], retriableStatusCodes: [409] }, { retriableStatusCodes: [409] },
  ]);
});
