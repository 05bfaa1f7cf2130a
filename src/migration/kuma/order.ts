import { Json, record } from './fields';
import { ObjectReference } from '../../admission/finding';

/** Something to do, after what comes before it is done. */
export interface Step {
  /** The file of its documents, where there are any. */
  readonly file?: string;
  /** What it is for. */
  readonly title: string;
  /** What is applied, or deleted. */
  readonly objects: readonly ObjectReference[];
}

interface Stage { readonly file: string; readonly title: string; readonly has: (kind: string) => boolean }

const IDENTITY = new Set(['MeshIdentity', 'MeshTrust']);
const NAMED = new Set(['HostnameGenerator', 'MeshExternalService', 'MeshOpenTelemetryBackend', 'MeshService', 'MeshMultiZoneService', 'Secret']);

/** Policies first, as they do no harm before services and identities are there; the Mesh last, as it takes away what was before. */
const STAGES: readonly Stage[] = [
  { file: '1-services.yaml', title: 'apply what policies name', has: kind => NAMED.has(kind) || !kind.startsWith('Mesh') || kind.startsWith('MeshGateway') },
  { file: '2-policies.yaml', title: 'apply the policies, and see to it that they have effect', has: kind => kind !== 'Mesh' && !IDENTITY.has(kind) },
  {
    file: '3-identities.yaml', has: kind => IDENTITY.has(kind),
    title: 'let meshServices.mode of the Mesh be Exclusive with all else as it was, apply the identities, and wait until all proxies have theirs',
  },
  { file: '4-mesh.yaml', title: 'apply the Mesh', has: kind => kind === 'Mesh' },
];

/** The file that an object of a kind is in. */
export function fileOf(kind: string): string {
  return STAGES.find(({ has }) => has(kind))!.file;
}

/** Documents in the order in which they are applied. */
export function inOrder<T extends { readonly document: Json }>(documents: readonly T[]): T[] {
  const place = ({ document }: T) => STAGES.findIndex(({ has }) => has(String(document.kind)));
  return documents.map((made, i) => ({ made, i, stage: place(made) })).sort((a, b) => a.stage - b.stage || a.i - b.i).map(({ made }) => made);
}

/** Objects that are not there any more in the result. */
export interface Gone {
  /** Others have taken their place. */
  readonly replaced: readonly ObjectReference[];
  /** Nothing has. */
  readonly lost: readonly ObjectReference[];
}

/** What to do, in order. */
export function steps(documents: readonly Json[], { replaced, lost }: Gone): Step[] {
  const applied = STAGES.flatMap(({ file, title }): Step[] => {
    const objects = documents.filter(({ kind }) => fileOf(String(kind)) === file).map(referenceTo);
    return objects.length > 0 ? [{ file, title, objects }] : [];
  });
  const rest: readonly Step[] = [
    { title: 'delete what has been replaced', objects: replaced }, { title: 'write what takes their place, and delete them only then', objects: lost },
  ];
  return [...applied, ...rest.filter(({ objects }) => objects.length > 0)];
}

export function referenceTo({ apiVersion, kind, metadata }: Json): ObjectReference {
  const { name, namespace } = record(metadata);
  const text = (value: unknown) => typeof value === 'string' ? value : '';
  return { apiVersion: text(apiVersion), kind: text(kind), name: text(name), ...typeof namespace === 'string' ? { namespace } : {} };
}
