import { Converted, ConvertOptions, finding, Loss, lostFields, SYSTEM_NAMESPACE, without, wrongName } from './conversion';
import { KUMA, NAME_LABEL, SECRET_TYPES, UNIVERSAL_KINDS, UniversalKind } from './kinds';
import { isRecord, Json, record } from '../../core/json';
import { MESH_LABEL, NAMESPACE_TAG } from '../../core/kuma/names';

/** What control planes write, and the fields that all documents have. */
const OUTPUT = ['creationTime', 'modificationTime', 'kri'];
const COMMON = ['type', 'name', 'mesh', 'labels', ...OUTPUT];

/**
 * A document of Kuma's universal format as Kubernetes reads it. An object that is in this format already stays as it is. Never throws.
 *
 * It goes into the system namespace, unless its name and its labels say, as Kuma itself writes them, that it comes from another. What control
 * planes write (`creationTime`, `modificationTime`, `kri`) is left out; all else is carried over or reported.
 */
export function toKubernetes(document: unknown, options: ConvertOptions = {}): Converted {
  if (isRecord(document) && typeof document.kind === 'string' && typeof document.apiVersion === 'string') return { document, findings: [] };
  if (!isRecord(document) || typeof document.type !== 'string' || typeof document.name !== 'string') {
    const loss: Loss = { code: 'unreadable', path: '', message: 'this is no document with type and name', fix: 'leave it out' };
    return { findings: [finding(record(document), loss)] };
  }
  if (document.type in SECRET_TYPES) return secret(document, options);
  const kind = UNIVERSAL_KINDS.get(document.type);
  if (kind) return resource(document, kind, options);
  const fix = document.type.endsWith('Insight') ? 'it is written by control planes only: leave it out' : 'see to the spelling of type, for example MeshTimeout';
  return { findings: [finding(document, { code: 'noCounterpart', path: 'type', value: document.type, message: `Kubernetes has nothing for ${document.type}`, fix })] };
}

function resource(document: Json, kind: UniversalKind, options: ConvertOptions): Converted {
  const { mesh, labels: given, metadata } = placed(document, kind, options);
  const labels = kind.spec && kind.mesh ? { ...given, [MESH_LABEL]: mesh } : given;
  const object = {
    apiVersion: KUMA, kind: document.type, metadata: { ...metadata, ...labels && { labels } },
    ...!kind.spec && kind.mesh ? { mesh } : {},
    ...kind.spec ? { ...optional('spec', document.spec), ...optional('status', document.status) } : optional('spec', without(document, [...COMMON, 'status']) ?? (kind.mesh ? {} : undefined)),
  };
  const losses = [
    ...wrongName(metadata.name, 'name'),
    ...kind.mesh ? [] : lostFields({ mesh: document.mesh }, '', [], `a ${document.type} belongs to no mesh: leave it out`),
    ...kind.spec ? lostFields(document, '', [...COMMON, 'spec', 'status'], 'put it into spec') : lostFields({ status: document.status }, '', [], 'leave it out'),
    ...wrongLabel(document, kind),
  ];
  return { document: object, findings: losses.map(loss => finding(document, loss)) };
}

function optional(field: string, value: unknown): Json {
  return value === undefined ? {} : { [field]: value };
}

interface Placed {
  readonly mesh: unknown;
  readonly labels?: Json;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

function placed(document: Json, { namespaced, mesh: hasMesh }: UniversalKind, { systemNamespace = SYSTEM_NAMESPACE }: ConvertOptions): Placed {
  const name = document.name as string;
  const all = record(document.labels);
  const mesh = hasMesh ? document.mesh ?? 'default' : undefined;
  const labels = without(all, []);
  if (!namespaced) return { mesh, labels, metadata: { name } };
  const [own, namespace] = [all[NAME_LABEL], all[NAMESPACE_TAG]];
  if (typeof own !== 'string' || typeof namespace !== 'string' || namespace === systemNamespace || name !== `${own}.${namespace}`) {
    return { mesh, labels, metadata: { name, namespace: systemNamespace } };
  }
  return { mesh, labels: without(all, [NAME_LABEL, NAMESPACE_TAG]), metadata: { name: own, namespace } };
}

/** A label that says another mesh than the document. */
function* wrongLabel(document: Json, { spec, mesh: hasMesh }: UniversalKind): Iterable<Loss> {
  const said = record(document.labels)[MESH_LABEL];
  const { mesh = 'default' } = document;
  if (!spec || !hasMesh || said === undefined || said === mesh) return;
  yield {
    code: 'ambiguous', path: `labels[${JSON.stringify(MESH_LABEL)}]`, value: said, message: `this label says another mesh than the field: ${String(mesh)}`,
    fix: 'leave it out',
  };
}

function secret(document: Json, { systemNamespace = SYSTEM_NAMESPACE }: ConvertOptions): Converted {
  const ofMesh = document.type === 'Secret';
  const labels = { ...record(document.labels), ...ofMesh ? { [MESH_LABEL]: document.mesh ?? 'default' } : {} };
  const object = {
    apiVersion: 'v1', kind: 'Secret', type: SECRET_TYPES[document.type as string],
    metadata: { name: document.name, namespace: systemNamespace, ...optional('labels', without(labels, [])) },
    ...document.data === undefined ? {} : { data: { value: document.data } },
  };
  const losses = [
    ...wrongName(document.name as string, 'name'), ...lostFields(document, '', [...COMMON, 'data'], 'leave it out'),
    ...ofMesh ? wrongLabel(document, { spec: true, mesh: true, namespaced: true }) : lostFields({ mesh: document.mesh }, '', [], 'a GlobalSecret belongs to no mesh: leave it out'),
  ];
  return { document: object, findings: losses.map(loss => finding(document, loss)) };
}
