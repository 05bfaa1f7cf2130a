/** Policies of before 2.0, and what went with them. */
const LEGACY = [
  'CircuitBreaker', 'ExternalService', 'FaultInjection', 'HealthCheck', 'MeshGatewayRoute', 'ProxyTemplate', 'RateLimit', 'Retry', 'TrafficLog',
  'TrafficPermission', 'TrafficRoute', 'TrafficTrace', 'VirtualOutbound',
];

/** Kinds that a zone gets from the global control plane, and cannot be told itself. */
export const GLOBAL_ONLY: readonly string[] = ['Mesh', 'MeshMultiZoneService', ...LEGACY];

/** Kinds that zones have, and the global control plane gets from them, or has no use for. */
export const ZONE_ONLY: readonly string[] = ['Dataplane', 'MeshGatewayInstance', 'MeshService', 'MeshZoneAddress', 'Workload', 'ZoneEgress', 'ZoneIngress'];

/** Says where an object comes from: `zone` or `global`. */
export const ORIGIN_LABEL = 'kuma.io/origin';
