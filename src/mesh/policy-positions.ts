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
  /** Whether clients in `from` can be said by their tags. */
  readonly fromByTags?: boolean;
  /** Whether it has one `default` for the whole proxy, and neither `to` nor `rules`. */
  readonly single?: boolean;
  /** Whether `rules` are for sidecars only and `to` is for gateways only; the whole mesh includes gateways. */
  readonly rulesForSidecarsOnly?: boolean;
  /** Whether Kuma refuses it without any entry. */
  readonly needsEntry?: boolean;
  /** Where it may be for one gateway of Kuma's. Nothing: nowhere. */
  readonly gateway?: 'anywhere' | 'system';
  /** Whether it may be for some listeners of the gateway only. */
  readonly listeners?: boolean;
  /** What `to` may name where it is for one gateway. Nothing: the same as elsewhere. */
  readonly toOfGateway?: readonly DestinationKind[];
}

const SERVICES: readonly DestinationKind[] = ['MeshService', 'MeshExternalService', 'MeshMultiZoneService'];
const MESH_AND_SERVICES: readonly DestinationKind[] = ['Mesh', ...SERVICES];
const ALL: readonly DestinationKind[] = [...MESH_AND_SERVICES, 'MeshHTTPRoute'];
const GATEWAY_ANYWHERE = { gateway: 'anywhere', listeners: true } as const;
const GATEWAY_OF_SYSTEM = { gateway: 'system', listeners: true } as const;

/** All kinds of policy, and which positions they have. */
export const POSITIONS: { readonly [kind: string]: PolicyPositions } = {
  MeshTrafficPermission: { to: [], rules: true, matches: true, needsEntry: true },
  MeshTimeout: { to: ALL, rules: true, matches: true, needsEntry: true, ...GATEWAY_OF_SYSTEM, toOfGateway: ['Mesh', 'MeshExternalService'] },
  MeshRetry: { to: ALL, rules: false, ...GATEWAY_OF_SYSTEM, toOfGateway: ['Mesh', 'MeshExternalService'] },
  MeshCircuitBreaker: { to: MESH_AND_SERVICES, rules: true, needsEntry: true, ...GATEWAY_ANYWHERE },
  MeshHealthCheck: { to: MESH_AND_SERVICES, rules: false, ...GATEWAY_ANYWHERE },
  MeshRateLimit: { to: ['Mesh'], rules: true, matches: true, rulesForSidecarsOnly: true, ...GATEWAY_OF_SYSTEM },
  MeshFaultInjection: { to: ['Mesh'], rules: true, matches: true, fromByTags: true, rulesForSidecarsOnly: true, ...GATEWAY_OF_SYSTEM },
  MeshHTTPRoute: { to: SERVICES, rules: false, ...GATEWAY_OF_SYSTEM, toOfGateway: ['Mesh'] },
  MeshTCPRoute: { to: SERVICES, rules: false, needsEntry: true, ...GATEWAY_OF_SYSTEM, toOfGateway: ['Mesh'] },
  MeshAccessLog: { to: ALL, rules: true, matches: true, needsEntry: true, ...GATEWAY_ANYWHERE, toOfGateway: ['Mesh'] },
  MeshMetric: { to: [], rules: false, single: true, ...GATEWAY_OF_SYSTEM },
  MeshTrace: { to: [], rules: false, single: true, gateway: 'system' },
  MeshTLS: { to: [], rules: true },
  MeshPassthrough: { to: [], rules: false, single: true },
  MeshProxyPatch: { to: [], rules: false, single: true, needsEntry: true, gateway: 'system' },
  MeshLoadBalancingStrategy: {
    to: ['Mesh', 'MeshService', 'MeshMultiZoneService', 'MeshHTTPRoute'], rules: false, ...GATEWAY_ANYWHERE,
    toOfGateway: ['Mesh', 'MeshService', 'MeshMultiZoneService'],
  },
};
