/** Kinds that policies can be about, where they name destinations. */
export type DestinationKind = 'Mesh' | 'MeshService' | 'MeshExternalService' | 'MeshMultiZoneService' | 'MeshHTTPRoute';

/** Kinds that policies can name, wherever. */
export type TargetKind = DestinationKind | 'MeshSubset' | 'MeshServiceSubset' | 'MeshGateway' | 'Dataplane';

/** Which parts a kind of policy has, as Kuma 2.14's validators take them. Constructs render of them what Kuma 3 keeps. */
export interface PolicyPositions {
  /** What `targetRef` may name, gateways aside. */
  readonly proxies: readonly TargetKind[];
  /** Where `targetRef` may name one gateway of Kuma's. Nothing: nowhere. */
  readonly gateway?: 'anywhere' | 'system';
  /** Whether it may be for some listeners of the gateway only. */
  readonly listeners?: boolean;
  /** Whether `targetRef` may name a route, in the system namespace. */
  readonly route?: boolean;
  /** What `to` may name. Nothing: the kind has no `to`. */
  readonly to: readonly DestinationKind[];
  /** What `to` may name where it is for one gateway, or for a route. Nothing: the same as elsewhere. */
  readonly toOfGateway?: readonly DestinationKind[];
  /** What `from` may name, the deprecated form of `rules`. Nothing: the kind has no `from`. */
  readonly from: readonly TargetKind[];
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
  /** Which of its parts Kuma refuses where `targetRef` takes gateways in, as the whole mesh does. */
  readonly withoutGateways?: readonly ('from' | 'rules')[];
  /** Whether Kuma refuses it without any entry. */
  readonly needsEntry?: boolean;
}

const PROXIES: readonly TargetKind[] = ['Mesh', 'Dataplane', 'MeshSubset', 'MeshService', 'MeshServiceSubset'];
const PROXIES_BY_TAGS: readonly TargetKind[] = ['Mesh', 'Dataplane', 'MeshSubset'];
const CLIENTS: readonly TargetKind[] = ['Mesh', 'MeshSubset', 'MeshService', 'MeshServiceSubset'];
const EVERYBODY: readonly TargetKind[] = ['Mesh'];
const NOBODY: readonly TargetKind[] = [];
const SERVICES: readonly DestinationKind[] = ['MeshService', 'MeshExternalService', 'MeshMultiZoneService'];
const MESH_AND_SERVICES: readonly DestinationKind[] = ['Mesh', ...SERVICES];
const ALL: readonly DestinationKind[] = [...MESH_AND_SERVICES, 'MeshHTTPRoute'];
const GATEWAY_ANYWHERE = { gateway: 'anywhere', listeners: true } as const;
const GATEWAY_OF_SYSTEM = { gateway: 'system', listeners: true } as const;
const ROUTE_OF_SYSTEM = { ...GATEWAY_OF_SYSTEM, route: true } as const;

/** All kinds of policy, and which positions they have. */
export const POSITIONS: { readonly [kind: string]: PolicyPositions } = {
  MeshTrafficPermission: { proxies: PROXIES, to: [], from: CLIENTS, rules: true, matches: true, needsEntry: true },
  MeshTimeout: {
    proxies: PROXIES, ...ROUTE_OF_SYSTEM, to: ALL, toOfGateway: ['Mesh', 'MeshExternalService'], from: EVERYBODY, rules: true, matches: true,
    needsEntry: true,
  },
  MeshRetry: { proxies: PROXIES, ...ROUTE_OF_SYSTEM, to: ALL, toOfGateway: ['Mesh', 'MeshExternalService'], from: NOBODY, rules: false },
  MeshCircuitBreaker: { proxies: PROXIES, ...GATEWAY_ANYWHERE, to: MESH_AND_SERVICES, from: EVERYBODY, rules: true, needsEntry: true },
  MeshHealthCheck: { proxies: PROXIES, ...GATEWAY_ANYWHERE, to: MESH_AND_SERVICES, from: NOBODY, rules: false },
  MeshRateLimit: {
    proxies: PROXIES, ...ROUTE_OF_SYSTEM, to: ['Mesh'], from: EVERYBODY, rules: true, matches: true, rulesForSidecarsOnly: true,
    withoutGateways: ['from', 'rules'],
  },
  MeshFaultInjection: {
    proxies: PROXIES, ...GATEWAY_OF_SYSTEM, to: ['Mesh'], from: CLIENTS, rules: true, matches: true, fromByTags: true, rulesForSidecarsOnly: true,
    withoutGateways: ['from'],
  },
  MeshHTTPRoute: { proxies: PROXIES, ...GATEWAY_OF_SYSTEM, to: SERVICES, toOfGateway: ['Mesh'], from: NOBODY, rules: false },
  MeshTCPRoute: { proxies: PROXIES, ...GATEWAY_OF_SYSTEM, to: SERVICES, toOfGateway: ['Mesh'], from: NOBODY, rules: false, needsEntry: true },
  MeshAccessLog: {
    proxies: PROXIES, ...GATEWAY_ANYWHERE, to: ALL, toOfGateway: ['Mesh'], from: EVERYBODY, rules: true, matches: true, needsEntry: true,
  },
  MeshMetric: { proxies: PROXIES, ...GATEWAY_OF_SYSTEM, to: [], from: NOBODY, rules: false, single: true },
  MeshTrace: { proxies: PROXIES, gateway: 'system', to: [], from: NOBODY, rules: false, single: true },
  MeshTLS: { proxies: PROXIES_BY_TAGS, to: [], from: EVERYBODY, rules: true },
  MeshPassthrough: { proxies: PROXIES_BY_TAGS, to: [], from: NOBODY, rules: false, single: true },
  MeshProxyPatch: { proxies: PROXIES, gateway: 'system', to: [], from: NOBODY, rules: false, single: true, needsEntry: true },
  MeshLoadBalancingStrategy: {
    proxies: PROXIES, ...GATEWAY_ANYWHERE, to: ['Mesh', 'MeshService', 'MeshMultiZoneService', 'MeshHTTPRoute'],
    toOfGateway: ['Mesh', 'MeshService', 'MeshMultiZoneService'], from: NOBODY, rules: false,
  },
};
