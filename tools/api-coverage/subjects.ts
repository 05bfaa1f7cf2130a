/** The kinds that constructs are for, chapter by chapter; what is left of their sets, and why. */
import { KindFields } from './leaves';

export interface Chapter {
  readonly title: string;
  readonly kinds: () => KindFields[];
}

const KUMA = { family: 'kuma', begins: 'kuma-' };
const KONG = { family: 'kong', begins: 'kong-ingress-controller-' };
const OPERATOR = { family: 'kong', begins: 'kong-operator-' };

interface KindSet {
  readonly family: string;
  readonly begins: string;
}

const POLICIES = [
  'MeshAccessLog', 'MeshCircuitBreaker', 'MeshFaultInjection', 'MeshHealthCheck', 'MeshHTTPRoute', 'MeshLoadBalancingStrategy', 'MeshMetric', 'MeshPassthrough',
  'MeshProxyPatch', 'MeshRateLimit', 'MeshRetry', 'MeshTCPRoute', 'MeshTimeout', 'MeshTLS', 'MeshTrace', 'MeshTrafficPermission',
];
const RESOURCES = [
  'ContainerPatch', 'Dataplane', 'HostnameGenerator', 'Mesh', 'MeshExternalService', 'MeshGateway', 'MeshGatewayConfig', 'MeshGatewayInstance', 'MeshIdentity',
  'MeshMultiZoneService', 'MeshOpenTelemetryBackend', 'MeshService', 'MeshTrust', 'Zone',
];
const LEGACY = [
  'CircuitBreaker', 'ExternalService', 'FaultInjection', 'HealthCheck', 'MeshGatewayRoute', 'ProxyTemplate', 'RateLimit', 'Retry', 'Timeout', 'TrafficLog',
  'TrafficPermission', 'TrafficRoute', 'TrafficTrace', 'VirtualOutbound',
];
const KONG_KINDS = [
  'IngressClassParameters', 'KongClusterPlugin', 'KongConsumer', 'KongConsumerGroup', 'KongCustomEntity', 'KongIngress', 'KongLicense', 'KongPlugin',
  'KongServiceFacade', 'KongUpstreamPolicy', 'KongVault', 'TCPIngress', 'UDPIngress',
];

const OPERATOR_KINDS = ['ControlPlane', 'KongPluginInstallation', 'WatchNamespaceGrant'];

/** What people don't write, or not by a construct of its own. */
export const WITHOUT_CONSTRUCT: readonly { readonly kinds: readonly string[]; readonly why: string }[] = [
  {
    kinds: ['DataplaneInsight', 'MeshInsight', 'ServiceInsight', 'ZoneEgressInsight', 'ZoneIngressInsight', 'ZoneInsight'],
    why: 'control planes report by them',
  },
  { kinds: ['MeshZoneAddress', 'Workload'], why: 'the control plane makes them of pods' },
  { kinds: ['ZoneEgress', 'ZoneIngress'], why: 'zone proxies make them of themselves when they start' },
  {
    kinds: ['DataPlane', 'GatewayConfiguration'],
    why: 'most of their fields are those of a Deployment, of which their constructs say what an installation needs',
  },
];

export const CHAPTERS: { readonly [name: string]: Chapter } = {
  kumaPolicies: { title: 'Kuma policies', kinds: () => chosen(KUMA, POLICIES) },
  kumaResources: { title: 'Kuma resources', kinds: () => chosen(KUMA, RESOURCES) },
  kumaLegacy: { title: 'Kuma legacy kinds', kinds: () => chosen(KUMA, LEGACY) },
  gatewayStandard: { title: 'Gateway API, standard', kinds: () => KindFields.ofSet('gateway-api', 'gateway-api-', '-standard') },
  gatewayExperimental: { title: 'Gateway API, experimental', kinds: () => KindFields.ofSet('gateway-api', 'gateway-api-', '-experimental') },
  kong: { title: 'Kong', kinds: () => chosen(KONG, KONG_KINDS) },
  kongOperator: { title: 'Kong Operator', kinds: () => chosen(OPERATOR, OPERATOR_KINDS) },
};

/** What is rendered although it is in no chapter, and kinds of Kuma of which nobody has said whether constructs are for them. */
export function forgotten(rendered: ReadonlySet<string>): string[] {
  const counted = new Set(Object.values(CHAPTERS).flatMap(({ kinds }) => kinds().map(({ kind }) => kind)));
  const known = [...kindsOf(KUMA), ...kindsOf(OPERATOR).filter(kind => rendered.has(kind))];
  return known.filter(kind => !counted.has(kind) && !WITHOUT_CONSTRUCT.some(({ kinds }) => kinds.includes(kind)));
}

function kindsOf({ family, begins }: KindSet): string[] {
  return KindFields.ofSet(family, begins).map(({ kind }) => kind);
}

function chosen({ family, begins }: KindSet, kinds: readonly string[]): KindFields[] {
  const all = new Map(KindFields.ofSet(family, begins).map(one => [one.kind, one]));
  return kinds.map(kind => all.get(kind)!);
}
