import { POSITIONS } from '../../../core/kuma/policy-positions';

function ofKuma(kinds: readonly string[]): readonly string[] {
  return kinds.map(kind => `${kind}.kuma.io`);
}

/** The current policies. */
export const POLICIES = ofKuma(Object.keys(POSITIONS));
/** What the policies of before 2.0 have become. */
export const LEGACY: Readonly<Record<string, string | undefined>> = {
  CircuitBreaker: 'MeshCircuitBreaker', ExternalService: 'MeshExternalService', FaultInjection: 'MeshFaultInjection', HealthCheck: 'MeshHealthCheck',
  MeshGatewayRoute: 'MeshHTTPRoute', ProxyTemplate: 'MeshProxyPatch', RateLimit: 'MeshRateLimit', Retry: 'MeshRetry', Timeout: 'MeshTimeout',
  TrafficLog: 'MeshAccessLog', TrafficPermission: 'MeshTrafficPermission', TrafficRoute: 'MeshHTTPRoute', TrafficTrace: 'MeshTrace',
  VirtualOutbound: 'HostnameGenerator',
};
export const LEGACY_KINDS = ofKuma(Object.keys(LEGACY));
/** What Kuma takes from its system namespace only. */
export const SYSTEM_KINDS = ofKuma([
  'ContainerPatch', 'HostnameGenerator', 'MeshExternalService', 'MeshIdentity', 'MeshOpenTelemetryBackend', 'MeshTrust',
]);
/** Kinds whose objects say in a field of their own which mesh they are of. */
export const FIELD_KINDS = [...LEGACY_KINDS, ...ofKuma(['MeshGateway', 'Dataplane'])];
/** Kinds whose objects say in a label which mesh they are of. */
export const LABEL_KINDS = [
  ...POLICIES, ...ofKuma(['MeshExternalService', 'MeshIdentity', 'MeshMultiZoneService', 'MeshOpenTelemetryBackend', 'MeshService', 'MeshTrust']),
];
/** Kinds of a namespace that Kuma's webhooks look at, where the namespace is labelled. */
export const NAMESPACED_KINDS = [...LABEL_KINDS, ...ofKuma(['ContainerPatch', 'HostnameGenerator', 'MeshGatewayInstance'])];
/** Builtin gateways: Kuma 2 has them, Kuma 3 leaves the edge to others. */
export const GATEWAY_KINDS = ofKuma(['MeshGateway', 'MeshGatewayConfig', 'MeshGatewayInstance']);
