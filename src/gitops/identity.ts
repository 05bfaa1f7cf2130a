import { byKind } from './kind-table';
import { hasStage } from './stages';
import { ObjectReference } from '../admission/finding';
import { groupOf, referenceTo } from '../admission/manifest';

/** Kinds that are in no namespace, by group. cdk8s gives them that of their chart all the same, and clusters pass over it. */
const CLUSTER_WIDE: ReadonlySet<string> = new Set([...byKind(true, {
  '': 'Namespace Node PersistentVolume',
  'admissionregistration.k8s.io': 'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration ValidatingAdmissionPolicy '
    + 'ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
  'apiextensions.k8s.io': 'CustomResourceDefinition',
  'apiregistration.k8s.io': 'APIService',
  'cert-manager.io': 'ClusterIssuer',
  'configuration.konghq.com': 'KongClusterPlugin KongLicense KongVault',
  'external-secrets.io': 'ClusterExternalSecret ClusterSecretStore',
  'gateway.networking.k8s.io': 'GatewayClass',
  'gateway.networking.x-k8s.io': 'XMesh',
  'kuma.io': 'CircuitBreaker ExternalService FaultInjection HealthCheck Mesh MeshGateway MeshGatewayConfig MeshGatewayRoute MeshInsight ProxyTemplate '
    + 'RateLimit Retry ServiceInsight Timeout TrafficLog TrafficPermission TrafficRoute TrafficTrace VirtualOutbound Zone ZoneInsight',
  'networking.k8s.io': 'IPAddress IngressClass ServiceCIDR',
  'node.k8s.io': 'RuntimeClass',
  'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding',
  'scheduling.k8s.io': 'PriorityClass',
  'storage.k8s.io': 'CSIDriver CSINode StorageClass VolumeAttachment VolumeAttributesClass',
})].map(([kind]) => kind));

/** Whether objects of a kind are in namespaces; nothing where nobody knows the kind. */
export function isNamespaced({ apiVersion, kind }: ObjectReference): boolean | undefined {
  const group = groupOf(apiVersion);
  if (CLUSTER_WIDE.has(`${kind}.${group}`)) return false;
  return hasStage(group, kind) ? true : undefined;
}

/** Which object of a cluster this is. */
export function identified(object: unknown): ObjectReference {
  const { namespace, ...reference } = referenceTo(object);
  return namespace === undefined || isNamespaced(reference) === false ? reference : { ...reference, namespace };
}

/** Group, kind, namespace and name, without the version. */
export function identity({ apiVersion, kind, namespace = '', name }: ObjectReference): string {
  return [groupOf(apiVersion), kind, namespace, name].join('\n');
}
