import { MeshSpec } from './resources/mesh';
import { INJECTION_LABEL, MESH_LABEL } from '../../../core/kuma/names';
import { ObjectSet } from '../object-set';

export interface Labelled {
  readonly kind: string;
  readonly mesh?: unknown;
  readonly metadata: {
    readonly name?: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

export interface Mesh extends Labelled { readonly spec?: MeshSpec }

/** The mesh that is there without anybody making it. */
export const DEFAULT_MESH = 'default';

/** The mesh of an object: current kinds say it in a label, older ones in a field. */
export function meshOf({ mesh, metadata: { labels } }: Labelled): string {
  const named = mesh ?? labels?.[MESH_LABEL];
  return typeof named === 'string' && named !== '' ? named : DEFAULT_MESH;
}

/** The Mesh of a name, where it is among the objects. */
export function findMesh(objects: ObjectSet, name: string): Mesh | undefined {
  return objects.find<Mesh>('Mesh.kuma.io', undefined, name);
}

/** Whether proxies of a mesh prove to each other who they are, as far as the objects tell: by a backend of the Mesh, or by identities. */
export function hasMutualTls(objects: ObjectSet, mesh: Mesh): boolean {
  return !!mesh.spec?.mtls?.enabledBackend || hasIdentity(objects, nameOf(mesh));
}

export function hasIdentity(objects: ObjectSet, mesh: string): boolean {
  return objects.ofKind<Labelled>('MeshIdentity.kuma.io').some(identity => meshOf(identity) === mesh);
}

/** What an object is called; the empty text where that is wrong. */
export function nameOf({ metadata: { name } }: Labelled): string {
  return name ?? '';
}

/** The namespace of an object, where none is said the one that kubectl takes. */
export function namespaceOf({ metadata: { namespace } }: Labelled): string {
  return namespace ?? 'default';
}

/** Whether the pods of a namespace get sidecars, as far as it says. */
export function isInjected(namespace: Labelled | undefined): boolean {
  const said = namespace?.metadata.labels?.[INJECTION_LABEL];
  return said === 'enabled' || said === 'true';
}
