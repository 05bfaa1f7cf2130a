/** Kinds that policies can be about, where they name destinations. */
export type DestinationKind = 'Mesh' | 'MeshService' | 'MeshExternalService' | 'MeshMultiZoneService' | 'MeshHTTPRoute';

/** Which parts a kind of policy has, as Kuma 2.14's validators take them and Kuma 3 keeps them. */
export interface PolicyPositions {
  /** What `to` may name. Nothing: the kind has no `to`. */
  readonly to: readonly DestinationKind[];
  /** Whether it has `rules`, for what proxies receive. */
  readonly rules: boolean;
  /** Whether its rules can be for some clients only. */
  readonly matches?: boolean;
  /** Whether it has one `default` for the whole proxy, and neither `to` nor `rules`. */
  readonly single?: boolean;
  /** Whether `sidecars` must be selected for `rules`, since the whole mesh includes gateways. */
  readonly rulesForSidecarsOnly?: boolean;
  /** Whether Kuma refuses it without any entry. */
  readonly needsEntry?: boolean;
}

const SERVICES: readonly DestinationKind[] = ['MeshService', 'MeshExternalService', 'MeshMultiZoneService'];
const MESH_AND_SERVICES: readonly DestinationKind[] = ['Mesh', ...SERVICES];
const ALL: readonly DestinationKind[] = [...MESH_AND_SERVICES, 'MeshHTTPRoute'];

/** All kinds of policy, and which positions they have. */
export const POSITIONS: { readonly [kind: string]: PolicyPositions } = {
  MeshTrafficPermission: { to: [], rules: true, matches: true, needsEntry: true },
  MeshTimeout: { to: ALL, rules: true, matches: true, needsEntry: true },
  MeshRetry: { to: ALL, rules: false },
  MeshCircuitBreaker: { to: MESH_AND_SERVICES, rules: true, needsEntry: true },
  MeshHealthCheck: { to: MESH_AND_SERVICES, rules: false },
  MeshRateLimit: { to: ['Mesh'], rules: true, matches: true, rulesForSidecarsOnly: true },
  MeshFaultInjection: { to: ['Mesh'], rules: true, matches: true, rulesForSidecarsOnly: true },
  MeshHTTPRoute: { to: SERVICES, rules: false },
  MeshTCPRoute: { to: SERVICES, rules: false, needsEntry: true },
  MeshAccessLog: { to: ALL, rules: true, matches: true, needsEntry: true },
  MeshMetric: { to: [], rules: false, single: true },
  MeshTrace: { to: [], rules: false, single: true },
  MeshTLS: { to: [], rules: true },
  MeshPassthrough: { to: [], rules: false, single: true },
  MeshProxyPatch: { to: [], rules: false, single: true, needsEntry: true },
  MeshLoadBalancingStrategy: { to: ['Mesh', 'MeshService', 'MeshMultiZoneService', 'MeshHTTPRoute'], rules: false },
};
