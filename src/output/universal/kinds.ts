/** How a kind is written in the two formats. */
export interface UniversalKind {
  /** Whether its fields stand in `spec` in both; those of the older kinds stand at the top in the universal format. */
  readonly spec: boolean;
  /** Whether its objects belong to a mesh: by a label, or where fields stand at the top, by a field. */
  readonly mesh: boolean;
  /** Whether they live in a namespace of Kubernetes. */
  readonly namespaced: boolean;
}

const CLUSTER = { spec: false, mesh: true, namespaced: false };
const GLOBAL = { spec: false, mesh: false, namespaced: false };
const PROXY = { spec: false, mesh: true, namespaced: true };
const ZONE_PROXY = { spec: false, mesh: false, namespaced: true };
const CURRENT = { spec: true, mesh: true, namespaced: true };

const SHAPES: readonly (readonly [shape: UniversalKind, kinds: readonly string[]])[] = [
  [GLOBAL, ['Mesh', 'Zone']],
  [CLUSTER, [
    'CircuitBreaker', 'ExternalService', 'FaultInjection', 'HealthCheck', 'MeshGateway', 'MeshGatewayRoute', 'ProxyTemplate', 'RateLimit', 'Retry',
    'Timeout', 'TrafficLog', 'TrafficPermission', 'TrafficRoute', 'TrafficTrace', 'VirtualOutbound',
  ]],
  [PROXY, ['Dataplane']],
  [ZONE_PROXY, ['ZoneIngress', 'ZoneEgress']],
  [CURRENT, [
    'MeshAccessLog', 'MeshCircuitBreaker', 'MeshExternalService', 'MeshFaultInjection', 'MeshHTTPRoute', 'MeshHealthCheck', 'MeshIdentity',
    'MeshLoadBalancingStrategy', 'MeshMetric', 'MeshMultiZoneService', 'MeshOpenTelemetryBackend', 'MeshPassthrough', 'MeshProxyPatch',
    'MeshRateLimit', 'MeshRetry', 'MeshService', 'MeshTCPRoute', 'MeshTLS', 'MeshTimeout', 'MeshTrace', 'MeshTrafficPermission', 'MeshTrust',
    'MeshZoneAddress', 'Workload',
  ]],
  [{ ...CURRENT, mesh: false }, ['HostnameGenerator']],
];

/** The kinds that there are in both formats. Secrets are apart: on Kubernetes they are no kind of Kuma. */
export const UNIVERSAL_KINDS: ReadonlyMap<string, UniversalKind> = new Map(
  SHAPES.flatMap(([shape, kinds]) => kinds.map(kind => [kind, shape] as const)),
);

/** Of Kuma's kinds, those that only Kubernetes has, and what takes their place elsewhere. */
export const KUBERNETES_ONLY: ReadonlyMap<string, string> = new Map([
  ['ContainerPatch', 'nothing injects sidecars there: configure kuma-dp where it is started'],
  ['MeshGatewayInstance', 'run kuma-dp with a Dataplane that has networking.gateway of type BUILTIN'],
  ['MeshGatewayConfig', 'it is for Gateway API, which there is on Kubernetes only'],
]);

/** Secrets of Kuma: their types on Kubernetes, by those in the universal format. */
export const SECRET_TYPES: Readonly<Record<string, string>> = { Secret: 'system.kuma.io/secret', GlobalSecret: 'system.kuma.io/global-secret' };

export const KUMA = 'kuma.io/v1alpha1';
/** What an object is called where it was written. */
export const NAME_LABEL = 'kuma.io/display-name';
