import { ObjectReference } from '../admission/finding';
import { groupOf, referenceTo } from '../admission/manifest';

/** Kinds that are in no namespace, by group. cdk8s gives them that of their chart all the same, and clusters pass over it. */
const CLUSTER_WIDE: Readonly<Record<string, string>> = {
  '': 'Namespace Node PersistentVolume',
  'admissionregistration.k8s.io': 'MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
  'apiextensions.k8s.io': 'CustomResourceDefinition',
  'apiregistration.k8s.io': 'APIService',
  'cert-manager.io': 'ClusterIssuer',
  'configuration.konghq.com': 'KongClusterPlugin KongLicense KongVault',
  'external-secrets.io': 'ClusterExternalSecret ClusterSecretStore',
  'gateway.networking.k8s.io': 'GatewayClass',
  'kuma.io': 'CircuitBreaker ExternalService FaultInjection HealthCheck Mesh MeshGateway MeshGatewayConfig MeshGatewayRoute ProxyTemplate RateLimit Retry '
    + 'Timeout TrafficLog TrafficPermission TrafficRoute TrafficTrace VirtualOutbound Zone',
  'networking.k8s.io': 'IngressClass',
  'node.k8s.io': 'RuntimeClass',
  'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding',
  'scheduling.k8s.io': 'PriorityClass',
  'storage.k8s.io': 'CSIDriver CSINode StorageClass VolumeAttachment',
};

const KINDS = new Set(Object.entries(CLUSTER_WIDE).flatMap(([group, kinds]) => kinds.split(' ').map(kind => `${kind}.${group}`)));

/** Which object of a cluster this is. */
export function identified(object: unknown): ObjectReference {
  const { namespace, ...reference } = referenceTo(object);
  return namespace === undefined || KINDS.has(`${reference.kind}.${groupOf(reference.apiVersion)}`) ? reference : { ...reference, namespace };
}

/** Group, kind, namespace and name, without the version. */
export function identity({ apiVersion, kind, namespace = '', name }: ObjectReference): string {
  return [groupOf(apiVersion), kind, namespace, name].join('\n');
}
