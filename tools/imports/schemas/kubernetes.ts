import { JsonSchema, mapChildren, omit } from '../json-schema';
import { Pool } from './pool';

type Definitions = Readonly<Record<string, JsonSchema>>;

/** A kind that every cluster has. */
export interface BuiltinKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly schema: number;
}

const PREFIX = '#/components/schemas/';
const OBJECT_META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** Kinds that exist once in a cluster. The API data says nothing about scope: it has no paths. */
const CLUSTER = new Set([
  'ClusterRole', 'ClusterRoleBinding', 'CSIDriver', 'CSINode', 'CustomResourceDefinition', 'IngressClass', 'IPAddress',
  'MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding', 'MutatingWebhookConfiguration', 'Namespace', 'Node', 'PersistentVolume',
  'ServiceCIDR', 'StorageClass', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding', 'ValidatingWebhookConfiguration',
  'VolumeAttachment', 'VolumeAttributesClass',
]);

/** Kinds that exist in namespaces. */
const NAMESPACED = new Set([
  'ConfigMap', 'ControllerRevision', 'CronJob', 'CSIStorageCapacity', 'DaemonSet', 'Deployment', 'Endpoints', 'Event', 'HorizontalPodAutoscaler',
  'Ingress', 'Job', 'LimitRange', 'NetworkPolicy', 'PersistentVolumeClaim', 'Pod', 'PodDisruptionBudget', 'PodTemplate', 'ReplicaSet',
  'ReplicationController', 'ResourceQuota', 'Role', 'RoleBinding', 'Secret', 'Service', 'ServiceAccount', 'StatefulSet',
]);

/** Kinds that are asked or answered, never applied. */
const MESSAGES = new Set(['Binding', 'ComponentStatus', 'Eviction', 'Scale', 'Status', 'TokenRequest']);

const ANYTHING: JsonSchema = { 'x-kubernetes-preserve-unknown-fields': true };

/** Definitions whose Go type reads more, or less, than their schema says. */
const SPECIAL: Definitions = {
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { 'x-kubernetes-int-or-string': true },
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { anyOf: [{ type: 'number' }, { type: 'string' }], format: 'quantity' },
  'io.k8s.apimachinery.pkg.runtime.RawExtension': { type: 'object', ...ANYTHING },
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': { type: 'object', ...ANYTHING },
  'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON': ANYTHING,
  'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray': ANYTHING,
  'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool': ANYTHING,
  'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray': ANYTHING,
};

/** Keywords that no server enforces and no reader of ours needs. */
const IDLE = new Set(['x-kubernetes-group-version-kind', 'x-kubernetes-unions']);

/** The built-in kinds of one Kubernetes version, all that is inside them, and the metadata of every object. */
export function kubernetesSchemas(definitions: Definitions) {
  const pool = new Pool(reference => definitionOf(definitions, reference));
  const kinds = appliedKinds(definitions).map(({ name, ...kind }) => ({ ...kind, schema: pool.add({ $ref: PREFIX + name }) }));
  const metadata = pool.add({ $ref: PREFIX + OBJECT_META });
  return { kinds, metadata, nodes: pool.nodes };
}

function appliedKinds(definitions: Definitions): (Omit<BuiltinKind, 'schema'> & { name: string })[] {
  return Object.entries(definitions)
    .flatMap(([name, definition]) => isObject(definition) ? gvks(definition).map(gvk => ({ ...gvk, name })) : [])
    .filter(({ kind }) => !MESSAGES.has(kind))
    .map(({ group, version, kind, name }) => ({ group, version, kind, scope: scopeOf(kind), name }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function scopeOf(kind: string): BuiltinKind['scope'] {
  if (CLUSTER.has(kind)) return 'Cluster';
  if (NAMESPACED.has(kind)) return 'Namespaced';
  throw new Error(`the built-in kind ${kind} is new here: say whether it is namespaced`);
}

/** Lists are left out with all that is no object: whoever reads a list looks at its items. */
function isObject({ properties }: JsonSchema): boolean {
  return properties?.metadata !== undefined && properties.items === undefined;
}

function gvks(definition: JsonSchema) {
  return (definition['x-kubernetes-group-version-kind'] ?? []) as { group: string; version: string; kind: string }[];
}

function key({ group, version, kind }: { group: string; version: string; kind: string }): string {
  return `${group}/${version}/${kind}`;
}

function definitionOf(definitions: Definitions, reference: string): JsonSchema {
  const name = reference.slice(PREFIX.length);
  const definition = definitions[name];
  if (!definition) throw new Error(`Kubernetes' API data does not define ${name}`);
  return SPECIAL[name] ?? plain(definition, definitions);
}

/** Without the wrapping that OpenAPI needs around references, and without the defaults that are only Go's zero values. */
function plain(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const { allOf, ...rest } = omit(schema, (keyword, value) => IDLE.has(keyword) || (keyword === 'default' && isZero(value)));
  if (!allOf) return mapChildren(rest, child => plain(child, definitions));
  const [{ $ref = '' }] = allOf;
  return Object.keys(rest).length === 0 ? { $ref } : { ...definitionOf(definitions, $ref), ...rest };
}

function isZero(value: unknown): boolean {
  return value === '' || value === 0 || value === false || (typeof value === 'object' && JSON.stringify(value) === '{}');
}
