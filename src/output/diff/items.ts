import { isManifest, Manifest } from '../../admission/manifest';

/** The objects in a list; nothing where it is none. */
export function list(value: unknown): readonly Manifest[] {
  return Array.isArray(value) ? value.filter(isManifest) : [];
}

/** The object; an empty one where it is none. */
export function fieldsOf(value: unknown): Manifest {
  return isManifest(value) ? value : {};
}
