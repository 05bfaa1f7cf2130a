import { byKind } from './kind-table';
import { groupOf, isManifest, Manifest, referenceTo } from '../admission/manifest';
import { refuse } from '../core/error';
import { objectText } from '../output/finding-text';

/**
 * When an object is applied. What others need comes before them: definitions before their objects, namespaces before what is in
 * them, meshes before their policies, grants, permissions and plugins before what refers to them, and what refuses requests last.
 *
 * Agents wait until what is in a stage is well before they begin with the next. So nothing stands in a stage that gets well only by what
 * a later one brings: a claim of a volume waits for its pod, a class of gateways and a certificate for their controllers.
 */
export interface Stage {
  /** The folder of its files; in order. */
  readonly folder: string;
  /** Argo CD's sync wave. */
  readonly wave: number;
}

const stage = (wave: number, name: string): Stage => ({ folder: `${wave + 4}0-${name}`, wave });

const DEFINITIONS = stage(-3, 'definitions');
const FOUNDATIONS = stage(-2, 'foundations');
const MESHES = stage(-1, 'meshes');
const GRANTS = stage(0, 'grants');
const WORKLOADS = stage(1, 'workloads');
const TRAFFIC = stage(2, 'traffic');
const ENFORCEMENT = stage(3, 'enforcement');

/** All stages, in order. */
export const STAGES: readonly Stage[] = [DEFINITIONS, FOUNDATIONS, MESHES, GRANTS, WORKLOADS, TRAFFIC, ENFORCEMENT];

/** The stage of each kind, by group. Every kind that this package knows the schema of stands here. */
const KINDS: ReadonlyMap<string, Stage> = new Map([
  ...byKind(DEFINITIONS, { 'apiextensions.k8s.io': 'CustomResourceDefinition' }),

  ...byKind(FOUNDATIONS, {
    '': 'ConfigMap LimitRange Namespace Node PersistentVolume ResourceQuota Secret ServiceAccount',
    'bitnami.com': 'SealedSecret',
    // what pods and gateways are made from, and what speaks for the account at Konnect
    'configuration.konghq.com': 'IngressClassParameters KongLicense KongReferenceGrant KongVault',
    'external-secrets.io': 'ClusterExternalSecret ClusterSecretStore ExternalSecret SecretStore',
    'gateway-operator.konghq.com': 'KongPluginInstallation',
    'konnect.konghq.com': 'KonnectAPIAuthConfiguration',
    // the injector refuses pods that name a patch which is not there
    'kuma.io': 'ContainerPatch MeshGatewayConfig',
    'networking.k8s.io': 'IngressClass ServiceCIDR',
    'node.k8s.io': 'RuntimeClass',
    'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding Role RoleBinding',
    'scheduling.k8s.io': 'PriorityClass',
    'secrets-store.csi.x-k8s.io': 'SecretProviderClass',
    'storage.k8s.io': 'CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass',
  }),

  ...byKind(MESHES, {
    // Kuma refuses policies of a mesh that is not there; generators name services as they come
    'kuma.io': 'HostnameGenerator Mesh Zone',
    'gateway.networking.x-k8s.io': 'XMesh',
    // what entities of Konnect belong to, after its account and before them
    'konnect.konghq.com': 'KonnectCloudGatewayNetwork KonnectEventGateway KonnectExtension KonnectGatewayControlPlane Portal',
    // classes and data planes refer to it, and it to extensions of Konnect
    'gateway-operator.konghq.com': 'GatewayConfiguration',
  }),

  ...byKind(GRANTS, {
    // Services, routes and consumers refer to them; bindings of plugins come with what they bind
    'configuration.konghq.com': 'EventGatewayDataPlaneCertificate KongCACertificate KongCertificate KongClusterPlugin KongConsumerGroup '
      + 'KongDataPlaneClientCertificate KongIngress KongKey KongKeySet KongPlugin KongUpstreamPolicy',
    'gateway-operator.konghq.com': 'WatchNamespaceGrant',
    'gateway.networking.k8s.io': 'ReferenceGrant',
    // a trust lets identities of others in
    'kuma.io': 'MeshOpenTelemetryBackend MeshPassthrough MeshTrafficPermission MeshTrust TrafficPermission',
    'networking.k8s.io': 'NetworkPolicy',
  }),

  ...byKind(WORKLOADS, {
    '': 'Endpoints Event PersistentVolumeClaim Pod PodTemplate ReplicationController Service',
    'apps': 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet',
    'autoscaling': 'HorizontalPodAutoscaler',
    'batch': 'CronJob Job',
    'cert-manager.io': 'Certificate ClusterIssuer Issuer',
    'configuration.konghq.com': 'EventGatewayBackendCluster EventGatewayVirtualCluster KongService KongTarget KongUpstream',
    'eventgateway.konghq.com': 'KegDataPlane',
    'gateway-operator.konghq.com': 'ControlPlane DataPlane DataPlaneMetricsExtension',
    // well when its controller is there, which may be among these workloads
    'gateway.networking.k8s.io': 'GatewayClass',
    'gateway.networking.x-k8s.io': 'XBackend',
    'incubator.ingress-controller.konghq.com': 'KongServiceFacade',
    'konnect.konghq.com': 'IdentityProviderRequest KonnectCloudGatewayDataPlaneGroupConfiguration KonnectCloudGatewayTransitGateway MCPServer '
      + 'PortalCustomDomain PortalCustomization PortalEmailConfig PortalIPAllowList PortalIdentityProviderRequest PortalPage PortalTeam',
    'kuma.io': 'Dataplane DataplaneInsight ExternalService MeshExternalService MeshInsight MeshMultiZoneService MeshService MeshZoneAddress '
      + 'ServiceInsight Workload ZoneEgress ZoneEgressInsight ZoneIngress ZoneIngressInsight ZoneInsight',
    'monitoring.coreos.com': 'PodMonitor PrometheusRule ServiceMonitor',
    'networking.k8s.io': 'IPAddress',
    'policy': 'PodDisruptionBudget',
  }),

  ...byKind(TRAFFIC, {
    'configuration.konghq.com': 'EventGatewayListener EventGatewayListenerPolicy EventGatewayVirtualClusterConsumePolicy '
      + 'EventGatewayVirtualClusterPolicy EventGatewayVirtualClusterProducePolicy KongConsumer KongCredentialACL KongCredentialAPIKey '
      + 'KongCredentialBasicAuth KongCredentialHMAC KongCredentialJWT KongCustomEntity KongPluginBinding KongRoute KongSNI TCPIngress UDPIngress',
    'gateway-operator.konghq.com': 'AIGateway',
    // a policy about TLS to backends is well when a gateway has taken it
    'gateway.networking.k8s.io': 'BackendTLSPolicy GRPCRoute Gateway HTTPRoute ListenerSet TCPRoute TLSRoute UDPRoute',
    'gateway.networking.x-k8s.io': 'XBackendTrafficPolicy',
    'kuma.io': 'CircuitBreaker FaultInjection HealthCheck MeshAccessLog MeshCircuitBreaker MeshFaultInjection MeshGateway MeshGatewayInstance '
      + 'MeshGatewayRoute MeshHTTPRoute MeshHealthCheck MeshLoadBalancingStrategy MeshMetric MeshProxyPatch MeshRateLimit MeshRetry MeshTCPRoute '
      + 'MeshTimeout MeshTrace ProxyTemplate RateLimit Retry Timeout TrafficLog TrafficRoute TrafficTrace VirtualOutbound',
    'networking.k8s.io': 'Ingress',
  }),

  ...byKind(ENFORCEMENT, {
    // these call workloads, and what they are about is refused while nobody answers
    'admissionregistration.k8s.io': 'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration '
      + 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
    'apiregistration.k8s.io': 'APIService',
    // proxies with an identity are asked for permissions, which are there by now
    'kuma.io': 'MeshIdentity MeshTLS',
  }),
]);

/** What kinds of a group are where nobody has named them: those that a newer version has. */
const GROUPS: ReadonlyMap<string, Stage> = new Map(Object.entries({
  'configuration.konghq.com': TRAFFIC,
  'external-secrets.io': FOUNDATIONS,
  'gateway.networking.k8s.io': TRAFFIC,
  'gateway.networking.x-k8s.io': TRAFFIC,
  'kuma.io': TRAFFIC,
  'rbac.authorization.k8s.io': FOUNDATIONS,
  'scheduling.k8s.io': FOUNDATIONS,
  'storage.k8s.io': FOUNDATIONS,
}));

/** Whether it was decided when objects of a kind come. */
export function hasStage(group: string, kind: string): boolean {
  return KINDS.has(`${kind}.${group}`);
}

/** Objects that have to come at another time than others of their kind say so. */
export const STAGE_ANNOTATION = 'cdk8s-traffic/stage';

/**
 * The stage in which an object is applied. It depends on the object alone. What nobody knows is a workload.
 *
 * @throws TRF1711 where its annotation names no stage
 */
export function stageOf(object: Manifest): Stage {
  const chosen = annotation(object);
  if (chosen !== undefined) return STAGES.find(({ folder }) => folder.slice('10-'.length) === chosen) ?? refuseStage(object, chosen);
  const { apiVersion, kind } = referenceTo(object);
  const group = groupOf(apiVersion);
  const found = KINDS.get(`${kind}.${group}`) ?? GROUPS.get(group) ?? WORKLOADS;
  return found === GRANTS && DENIALS[kind]?.(isManifest(object.spec) ? object.spec : {}) ? ENFORCEMENT : found;
}

/** What only takes something away waits until what gives is there, and what needs it is well without. */
const DENIALS: Readonly<Record<string, (spec: Manifest) => boolean>> = {
  MeshTrafficPermission: ({ from, rules }) => {
    const confs = [...items(from), ...items(rules)].map(item => item.default).filter(isManifest);
    const gives = (conf: Manifest) => conf.action === 'Allow' || conf.action === 'AllowWithShadowDeny' || isFilled(conf.allow) || isFilled(conf.allowWithShadowDeny);
    return confs.some(conf => conf.action === 'Deny' || isFilled(conf.deny)) && !confs.some(gives);
  },
  MeshPassthrough: ({ default: conf }) => !isManifest(conf) || conf.passthroughMode !== 'All',
  NetworkPolicy: ({ ingress, egress }) => !isFilled(ingress) && !isFilled(egress),
};

function items(value: unknown): Manifest[] {
  return Array.isArray(value) ? value.filter(isManifest) : [];
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function annotation({ metadata }: Manifest): string | undefined {
  const annotations = isManifest(metadata) && isManifest(metadata.annotations) ? metadata.annotations : {};
  const value = annotations[STAGE_ANNOTATION];
  return value === undefined ? undefined : String(value);
}

function refuseStage(object: Manifest, value: string): never {
  const names = STAGES.map(({ folder }) => folder.slice('10-'.length));
  return refuse({
    code: 'TRF1711', value, expected: `one of ${names.join(', ')} in the annotation ${STAGE_ANNOTATION} of ${objectText(referenceTo(object))}`,
    fix: `${STAGE_ANNOTATION}: ${names.find(name => value.includes(name)) ?? 'workloads'}`,
  });
}
