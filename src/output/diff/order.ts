import { groupOf, Manifest, referenceTo } from '../../admission/manifest';

const ACCESS = 'rules verbs apiGroups resources resourceNames nonResourceURLs';
const ROUTE = 'hostnames';

/** Lists whose order says nothing, by kind. */
const UNORDERED: Readonly<Record<string, string>> = {
  'NetworkPolicy.networking.k8s.io': 'policyTypes ingress egress from to ports except',
  'Ingress.networking.k8s.io': 'hosts tls',
  'Role.rbac.authorization.k8s.io': ACCESS,
  'ClusterRole.rbac.authorization.k8s.io': ACCESS,
  'RoleBinding.rbac.authorization.k8s.io': 'subjects',
  'ClusterRoleBinding.rbac.authorization.k8s.io': 'subjects',
  'PersistentVolumeClaim.': 'accessModes',
  'Service.': 'loadBalancerSourceRanges externalIPs',
  'HTTPRoute.gateway.networking.k8s.io': ROUTE,
  'GRPCRoute.gateway.networking.k8s.io': ROUTE,
  'TLSRoute.gateway.networking.k8s.io': ROUTE,
  'ReferenceGrant.gateway.networking.k8s.io': 'from to',
  'KongConsumer.configuration.konghq.com': 'credentials consumerGroups',
  'MeshTrafficPermission.kuma.io': 'allow deny allowWithShadowDeny',
};

/** Lists whose items have names and come one after the other all the same. */
const IN_TURN = /^(initContainers|filters|plugins)$/;
const ROUTES = /^(HTTPRoute|GRPCRoute|MeshHTTPRoute|MeshTCPRoute)$/;

/** What the order of lists of an object means. */
export class Order {
  private readonly unordered: ReadonlySet<string>;
  private readonly isRoute: boolean;

  public constructor(object: Manifest) {
    const { kind, apiVersion } = referenceTo(object);
    const key = `${kind}.${groupOf(apiVersion)}`;
    this.unordered = new Set((Object.hasOwn(UNORDERED, key) ? UNORDERED[key] : '').split(' '));
    this.isRoute = ROUTES.test(kind);
  }

  /** Whether a list is a set, by the name of its field. */
  public isSet(field: string): boolean {
    return this.unordered.has(field);
  }

  /** Whether items with keys count in their order. */
  public isSequence(field: string): boolean {
    return IN_TURN.test(field) || this.isRoute && field === 'rules';
  }
}
