import { groupOf, isManifest, Manifest, referenceTo } from '../admission/manifest';

/**
 * When an object is applied. What others need comes before them: definitions before their objects, namespaces before what is in
 * them, meshes before their policies, grants, permissions and plugins before what refers to them, and what refuses requests last.
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
const WORKLOADS = stage(1, 'workloads');
const GRANTS = stage(0, 'grants');
const TRAFFIC = stage(2, 'traffic');
const ENFORCEMENT = stage(3, 'enforcement');

/** All stages, in order. */
export const STAGES: readonly Stage[] = [DEFINITIONS, FOUNDATIONS, MESHES, GRANTS, WORKLOADS, TRAFFIC, ENFORCEMENT];

/** Kinds with their groups; a group alone stands for its other kinds. What is not named is a workload. */
const KINDS: ReadonlyMap<string, Stage> = new Map(Object.entries({
  'CustomResourceDefinition.apiextensions.k8s.io': DEFINITIONS,

  'Namespace': FOUNDATIONS,
  'ServiceAccount': FOUNDATIONS,
  'Secret': FOUNDATIONS,
  'ConfigMap': FOUNDATIONS,
  'LimitRange': FOUNDATIONS,
  'ResourceQuota': FOUNDATIONS,
  'PersistentVolume': FOUNDATIONS,
  'PersistentVolumeClaim': FOUNDATIONS,
  'rbac.authorization.k8s.io': FOUNDATIONS,
  'scheduling.k8s.io': FOUNDATIONS,
  'storage.k8s.io': FOUNDATIONS,
  'SealedSecret.bitnami.com': FOUNDATIONS,
  'external-secrets.io': FOUNDATIONS,
  'secrets-store.csi.x-k8s.io': FOUNDATIONS,
  'cert-manager.io': FOUNDATIONS,
  'IngressClass.networking.k8s.io': FOUNDATIONS,
  'GatewayClass.gateway.networking.k8s.io': FOUNDATIONS,
  'IngressClassParameters.configuration.konghq.com': FOUNDATIONS,
  'KongVault.configuration.konghq.com': FOUNDATIONS,
  'KongLicense.configuration.konghq.com': FOUNDATIONS,
  'GatewayConfiguration.gateway-operator.konghq.com': FOUNDATIONS,
  'MeshGatewayConfig.kuma.io': FOUNDATIONS,
  'ContainerPatch.kuma.io': FOUNDATIONS,

  'Mesh.kuma.io': MESHES,
  'Zone.kuma.io': MESHES,

  'MeshTrafficPermission.kuma.io': GRANTS,
  'TrafficPermission.kuma.io': GRANTS,
  'MeshOpenTelemetryBackend.kuma.io': GRANTS,
  'ReferenceGrant.gateway.networking.k8s.io': GRANTS,
  'KongReferenceGrant.configuration.konghq.com': GRANTS,
  'WatchNamespaceGrant.gateway-operator.konghq.com': GRANTS,
  'KongPlugin.configuration.konghq.com': GRANTS,
  'KongClusterPlugin.configuration.konghq.com': GRANTS,
  'KongUpstreamPolicy.configuration.konghq.com': GRANTS,
  'KongConsumerGroup.configuration.konghq.com': GRANTS,

  'Dataplane.kuma.io': WORKLOADS,
  'ExternalService.kuma.io': WORKLOADS,
  'HostnameGenerator.kuma.io': WORKLOADS,
  'MeshExternalService.kuma.io': WORKLOADS,
  'MeshMultiZoneService.kuma.io': WORKLOADS,
  'MeshService.kuma.io': WORKLOADS,
  'Workload.kuma.io': WORKLOADS,

  'gateway.networking.k8s.io': TRAFFIC,
  'gateway.networking.x-k8s.io': TRAFFIC,
  'configuration.konghq.com': TRAFFIC,
  'Ingress.networking.k8s.io': TRAFFIC,
  'kuma.io': TRAFFIC,

  'MeshIdentity.kuma.io': ENFORCEMENT,
  'MeshTLS.kuma.io': ENFORCEMENT,
  'MeshPassthrough.kuma.io': ENFORCEMENT,
  'NetworkPolicy.networking.k8s.io': ENFORCEMENT,
  'ValidatingAdmissionPolicy.admissionregistration.k8s.io': ENFORCEMENT,
  'ValidatingAdmissionPolicyBinding.admissionregistration.k8s.io': ENFORCEMENT,
  'ValidatingWebhookConfiguration.admissionregistration.k8s.io': ENFORCEMENT,
  'MutatingWebhookConfiguration.admissionregistration.k8s.io': ENFORCEMENT,
}));

/** The stage in which an object is applied. It depends on the object alone. */
export function stageOf(object: Manifest): Stage {
  const { apiVersion, kind } = referenceTo(object);
  const group = groupOf(apiVersion);
  const found = group === '' ? KINDS.get(kind) : KINDS.get(`${kind}.${group}`) ?? KINDS.get(group);
  if (found === GRANTS && denies(object)) return ENFORCEMENT;
  return found ?? WORKLOADS;
}

/** A permission that only takes something away waits until those that give are there. */
function denies({ kind, spec }: Manifest): boolean {
  if (kind !== 'MeshTrafficPermission' || !isManifest(spec)) return false;
  const items = [spec.from, spec.rules].flatMap(each => Array.isArray(each) ? each : []).filter(isManifest);
  const confs = items.map(item => item.default).filter(isManifest);
  const gives = (conf: Manifest) => conf.action === 'Allow' || conf.action === 'AllowWithShadowDeny' || isFilled(conf.allow) || isFilled(conf.allowWithShadowDeny);
  return confs.some(conf => conf.action === 'Deny' || isFilled(conf.deny)) && !confs.some(gives);
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
