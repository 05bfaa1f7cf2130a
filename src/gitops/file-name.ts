import { createHash } from 'node:crypto';
import { isDevice } from './folder-name';
import { identified } from './identity';
import { ObjectReference } from '../admission/finding';
import { groupOf } from '../admission/manifest';

/** Kinds that everybody knows by their names alone, by group; a kind stands here once. */
const WELL_KNOWN: Readonly<Record<string, string>> = {
  '': 'ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod ReplicationController ResourceQuota Secret '
    + 'Service ServiceAccount',
  'admissionregistration.k8s.io': 'MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
  'apiextensions.k8s.io': 'CustomResourceDefinition',
  'apps': 'DaemonSet Deployment ReplicaSet StatefulSet',
  'autoscaling': 'HorizontalPodAutoscaler',
  'batch': 'CronJob Job',
  'cert-manager.io': 'Certificate ClusterIssuer Issuer',
  'configuration.konghq.com': 'IngressClassParameters KongClusterPlugin KongConsumer KongConsumerGroup KongCustomEntity KongIngress KongLicense KongPlugin '
    + 'KongUpstreamPolicy KongVault TCPIngress UDPIngress',
  'gateway.networking.k8s.io': 'BackendTLSPolicy GRPCRoute Gateway GatewayClass HTTPRoute ListenerSet ReferenceGrant TCPRoute TLSRoute UDPRoute',
  'gateway-operator.konghq.com': 'ControlPlane DataPlane GatewayConfiguration',
  'incubator.ingress-controller.konghq.com': 'KongServiceFacade',
  'kuma.io': 'CircuitBreaker ContainerPatch Dataplane ExternalService FaultInjection HealthCheck HostnameGenerator Mesh MeshAccessLog MeshCircuitBreaker '
    + 'MeshExternalService MeshFaultInjection MeshGateway MeshGatewayConfig MeshGatewayInstance MeshGatewayRoute MeshHTTPRoute MeshHealthCheck MeshIdentity '
    + 'MeshLoadBalancingStrategy MeshMetric MeshMultiZoneService MeshOpenTelemetryBackend MeshPassthrough MeshProxyPatch MeshRateLimit MeshRetry MeshService '
    + 'MeshTCPRoute MeshTLS MeshTimeout MeshTrace MeshTrafficPermission MeshTrust ProxyTemplate RateLimit Retry Timeout TrafficLog TrafficPermission '
    + 'TrafficRoute TrafficTrace VirtualOutbound Zone ZoneEgress ZoneIngress',
  'monitoring.coreos.com': 'PodMonitor PrometheusRule ServiceMonitor',
  'networking.k8s.io': 'Ingress IngressClass NetworkPolicy',
  'policy': 'PodDisruptionBudget',
  'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding Role RoleBinding',
  'scheduling.k8s.io': 'PriorityClass',
  'storage.k8s.io': 'StorageClass',
};

const GROUP_OF = new Map(Object.entries(WELL_KNOWN).flatMap(([group, kinds]) => kinds.split(' ').map(kind => [kind, group])));

/** What file systems allow is 255 bytes. */
const LENGTH_MAX = 200;

/**
 * The name of the file of an object, `httproute_shop_web.yaml`: its kind, its namespace if it has one, and its name. The group stands
 * behind kinds that not everybody knows by their names. No two objects have the same, on no file system, and it depends on the
 * object alone.
 */
export function fileNameOf(object: unknown): string {
  const reference = identified(object);
  const { namespace, name } = reference;
  const exact = [kindText(reference), ...namespace === undefined ? [] : [namespace], name];
  const readable = exact.map(part => part.toLowerCase().replace(/[^a-z0-9.-]/g, '-')).join('_');
  if (exact.join('_') === readable && readable.length <= LENGTH_MAX && !isDevice(readable)) return `${readable}.yaml`;
  return `${isDevice(readable) ? '_' : ''}${readable.slice(0, LENGTH_MAX)}_${createHash('sha256').update(JSON.stringify(exact)).digest('hex').slice(0, 12)}.yaml`;
}

function kindText({ apiVersion, kind }: ObjectReference): string {
  const group = groupOf(apiVersion);
  if (GROUP_OF.get(kind) === group) return kind.toLowerCase();
  return group === '' ? kind : `${kind.toLowerCase()}.${group}`;
}
