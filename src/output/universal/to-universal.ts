import { Converted, ConvertOptions, finding, Loss, lostFields, SYSTEM_NAMESPACE, without } from './conversion';
import { KUBERNETES_ONLY, KUMA, NAME_LABEL, SECRET_TYPES, UNIVERSAL_KINDS, UniversalKind } from './kinds';
import { isRecord, Json, record } from '../../core/json';
import { MESH_LABEL, NAMESPACE_TAG } from '../../core/kuma/names';

/** What the API server itself writes: it is no part of what users say. */
const SERVERS = ['uid', 'resourceVersion', 'generation', 'creationTimestamp', 'managedFields', 'selfLink', 'deletionTimestamp', 'deletionGracePeriodSeconds'];
const METADATA = ['name', 'namespace', 'labels', ...SERVERS];
const RESERVED = ['type', 'name', 'mesh', 'labels', 'status', 'apiVersion', 'kind', 'creationTime', 'modificationTime', 'kri'];

/**
 * An object as Kuma's universal control plane reads it: `type`, `name` and `mesh` instead of `kind` and `metadata`. A document that is in this
 * format already stays as it is. Never throws.
 *
 * Objects in the system namespace keep their names; what is in another is called `<name>.<namespace>` and has labels that say so, as Kuma itself
 * shows it. What the API server writes (`uid`, `resourceVersion` …) is left out; all else is carried over or reported.
 */
export function toUniversal(object: unknown, options: ConvertOptions = {}): Converted {
  if (isUniversal(object)) return { document: object, findings: [] };
  if (!isRecord(object) || typeof object.kind !== 'string' || typeof record(object.metadata).name !== 'string') {
    return lost(record(object), { code: 'unreadable', path: '', message: 'this is no object with kind and name', fix: 'leave it out' });
  }
  if (object.apiVersion === 'v1' && object.kind === 'Secret') return secret(object, options);
  const kind = object.apiVersion === KUMA ? UNIVERSAL_KINDS.get(object.kind) : undefined;
  return kind ? resource(object, kind, options) : lost(object, noCounterpart(object));
}

/** Whether a document is in the universal format. */
export function isUniversal(document: unknown): document is Json {
  return isRecord(document) && typeof document.type === 'string' && document.apiVersion === undefined && document.kind === undefined;
}

function lost(object: Json, ...losses: readonly Loss[]): Converted {
  return { findings: losses.map(loss => finding(object, loss)) };
}

function noCounterpart({ apiVersion, kind }: Json): Loss {
  const place = apiVersion === KUMA ? KUBERNETES_ONLY.get(String(kind)) ?? 'it is written by control planes only: leave it out' : undefined;
  return {
    code: 'noCounterpart', path: '', message: `the universal format has nothing for ${kind}`, fix: place ?? 'it is for a cluster: keep it where it is',
  };
}

function resource(object: Json, kind: UniversalKind, options: ConvertOptions): Converted {
  const metadata = record(object.metadata);
  const { name, labels } = named(metadata, kind, options);
  const label = kind.spec && kind.mesh ? labels[MESH_LABEL] : undefined;
  const mesh = kind.mesh ? (kind.spec ? label : object.mesh) ?? 'default' : undefined;
  const spec = record(object.spec);
  const document = {
    type: object.kind, ...mesh === undefined ? {} : { mesh }, name, ...optional('labels', without(labels, label === undefined ? [] : [MESH_LABEL])),
    ...kind.spec ? { ...optional('spec', object.spec), ...optional('status', object.status) } : without(spec, RESERVED),
  };
  const losses = [
    ...ambiguous(metadata, kind, options), ...lostFields(metadata, 'metadata', METADATA, 'say it in a label, or do without'),
    ...lostFields(object, '', ['apiVersion', 'kind', 'metadata', 'spec', kind.spec ? 'status' : kind.mesh ? 'mesh' : ''], 'Kuma does not read it: leave it out'),
    ...kind.spec ? [] : lostFields(spec, 'spec', Object.keys(spec).filter(field => !RESERVED.includes(field)), 'Kuma does not read it: leave it out'),
    ...kind.spec || object.spec === undefined || isRecord(object.spec) ? [] : lostFields({ spec: object.spec }, '', [], 'let it be an object'),
  ];
  return { document, findings: losses.map(loss => finding(object, loss)) };
}

function optional(field: string, value: unknown): Json {
  return value === undefined ? {} : { [field]: value };
}

interface Named { readonly name: string; readonly labels: Json }

function named(metadata: Json, { namespaced }: UniversalKind, { systemNamespace = SYSTEM_NAMESPACE }: ConvertOptions): Named {
  const { name, namespace = systemNamespace } = metadata as { name: string; namespace?: string };
  const labels = record(metadata.labels);
  if (!namespaced || namespace === systemNamespace) return { name, labels };
  return { name: `${name}.${namespace}`, labels: { ...labels, [NAME_LABEL]: name, [NAMESPACE_TAG]: namespace } };
}

/** Labels by hand that would say, on the way back, that the object is elsewhere. */
function* ambiguous(metadata: Json, { namespaced }: UniversalKind, { systemNamespace = SYSTEM_NAMESPACE }: ConvertOptions): Iterable<Loss> {
  const { name, namespace = systemNamespace } = metadata as { name: string; namespace?: string };
  const labels = record(metadata.labels);
  const said: readonly (readonly [string, string])[] = [[NAME_LABEL, name], [NAMESPACE_TAG, namespace]];
  const isElsewhere = namespaced && namespace === systemNamespace && name === `${labels[NAME_LABEL]}.${labels[NAMESPACE_TAG]}`;
  for (const [label, value] of said) {
    const isWrong = namespaced && namespace !== systemNamespace && labels[label] !== undefined && labels[label] !== value;
    if (!isWrong && !isElsewhere) continue;
    yield {
      code: 'ambiguous', path: `metadata.labels[${JSON.stringify(label)}]`, value: labels[label],
      message: `this label says otherwise than name and namespace: ${namespace}/${name}`, fix: 'leave it out: control planes set it themselves',
    };
  }
}

/** The value in base64, as the universal format has it too. */
function secret(object: Json, { systemNamespace = SYSTEM_NAMESPACE }: ConvertOptions): Converted {
  const type = Object.keys(SECRET_TYPES).find(name => SECRET_TYPES[name] === object.type);
  if (type === undefined) return lost(object, { ...noCounterpart(object), message: 'the universal format has Secrets of Kuma\'s own types only' });
  const metadata = record(object.metadata);
  const [data, stringData, labels] = [record(object.data), record(object.stringData), record(metadata.labels)];
  const { namespace = systemNamespace } = metadata;
  const value = typeof stringData.value === 'string' ? Buffer.from(stringData.value).toString('base64') : data.value;
  const mesh = type === 'Secret' ? labels[MESH_LABEL] ?? 'default' : undefined;
  const rest = without(labels, mesh === undefined ? [] : [MESH_LABEL]);
  const document = { type, ...optional('mesh', mesh), name: metadata.name, ...optional('labels', rest), ...optional('data', value) };
  const losses: Loss[] = [
    ...namespace === systemNamespace ? [] : lostFields({ namespace }, 'metadata', [], `Kuma reads Secrets in ${systemNamespace} only: put it there`),
    ...lostFields(metadata, 'metadata', METADATA, 'say it in a label, or do without'),
    ...lostFields(object, '', ['apiVersion', 'kind', 'metadata', 'type', 'data', 'stringData'], 'Kuma does not read it: leave it out'),
    ...lostFields(data, 'data', ['value'], 'Kuma reads the key "value" only: a Secret for each'),
    ...lostFields(stringData, 'stringData', ['value'], 'Kuma reads the key "value" only: a Secret for each'),
  ];
  return { document, findings: losses.map(loss => finding(object, loss)) };
}
