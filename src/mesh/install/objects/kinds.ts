import { refuse } from '../../../core/error';

const POLICIES: Readonly<Record<string, string>> = {
  MeshAccessLog: 'meshaccesslogs',
  MeshCircuitBreaker: 'meshcircuitbreakers',
  MeshFaultInjection: 'meshfaultinjections',
  MeshHealthCheck: 'meshhealthchecks',
  MeshHTTPRoute: 'meshhttproutes',
  MeshLoadBalancingStrategy: 'meshloadbalancingstrategies',
  MeshMetric: 'meshmetrics',
  MeshPassthrough: 'meshpassthroughs',
  MeshProxyPatch: 'meshproxypatches',
  MeshRateLimit: 'meshratelimits',
  MeshRetry: 'meshretries',
  MeshTCPRoute: 'meshtcproutes',
  MeshTimeout: 'meshtimeouts',
  MeshTLS: 'meshtlses',
  MeshTrace: 'meshtraces',
  MeshTrafficPermission: 'meshtrafficpermissions',
};

const RESOURCES = [
  'hostnamegenerators', 'meshexternalservices', 'meshidentities', 'meshmultizoneservices', 'meshopentelemetrybackends', 'meshservices', 'meshtrusts',
  'meshzoneaddresses', 'workloads',
];

const LEGACY = [
  'circuitbreakers', 'externalservices', 'faultinjections', 'healthchecks', 'meshgateways', 'meshgatewayroutes', 'proxytemplates', 'ratelimits', 'retries',
  'trafficlogs', 'trafficpermissions', 'trafficroutes', 'traffictraces', 'virtualoutbounds',
];

/** Which kinds a control plane deals with, as roles and webhooks name them. */
export class Kinds {
  /** The policies that are switched on. */
  public readonly policies: readonly string[];

  /** @throws TRF1508 where a kind is not one of a policy */
  public constructor(without: readonly string[] = []) {
    const unknown = without.find(kind => !(kind in POLICIES));
    if (unknown !== undefined) {
      refuse({ code: 'TRF1508', value: unknown, expected: `kinds of policy: ${Object.keys(POLICIES).join(', ')}`, fix: "withoutPolicies: ['MeshProxyPatch']" });
    }
    this.policies = Object.entries(POLICIES).filter(([kind]) => !without.includes(kind)).map(([, plural]) => plural);
  }

  /** Those it reads and writes. */
  public get all(): string[] {
    return [
      'dataplanes', 'dataplaneinsights', 'meshes', 'zones', 'zoneinsights', 'zoneingresses', 'zoneingressinsights', 'zoneegresses', 'zoneegressinsights',
      'meshinsights', 'serviceinsights', ...LEGACY, 'timeouts', 'containerpatches', 'meshgatewayinstances', 'meshgatewayconfigs', ...this.current,
    ];
  }

  /** Those it completes. Kuma itself says `zone`, which is the plural of nothing: zones are as they are given. */
  public get defaulted(): string[] {
    return [
      'meshes', 'dataplanes', 'dataplaneinsights', 'meshgateways', 'zoneingresses', 'zoneingressinsights', 'zoneegresses', 'zoneegressinsights',
      'serviceinsights', 'zone', 'zoneinsights', ...this.current,
    ];
  }

  /** Those that end with their mesh. */
  public get owned(): string[] {
    return [...LEGACY, 'timeouts', ...this.current];
  }

  /** Those it judges. */
  public get validated(): string[] {
    return [...LEGACY, 'dataplanes', 'meshes', 'meshgatewayinstances', 'zones', 'containerpatches', ...this.current];
  }

  private get current(): string[] {
    return [...this.policies, ...RESOURCES];
  }
}
