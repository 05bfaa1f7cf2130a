import { ObjectReference } from './finding';

/** An object of which nothing is known yet but that it is one. */
export type Manifest = Readonly<Record<string, unknown>>;

export function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How findings call an object. */
export function referenceTo(value: unknown): ObjectReference {
  const object = isManifest(value) ? value : {};
  const metadata = isManifest(object.metadata) ? object.metadata : {};
  const namespace = text(metadata.namespace);
  const [apiVersion, kind, name] = [text(object.apiVersion), text(object.kind), text(metadata.name) || text(metadata.generateName)];
  return namespace === '' ? { apiVersion, kind, name } : { apiVersion, kind, namespace, name };
}

/** The objects, with those in lists (and in lists of these) in the places of the lists. */
export function withoutLists(objects: readonly unknown[], depth = 0): readonly unknown[] {
  return !objects.some(itemsOf) ? objects : objects.flatMap(object => {
    const items = depth < LISTS_MAX ? itemsOf(object) : undefined;
    return items ? withoutLists(items, depth + 1) : [object];
  });
}

/** Nobody nests them; one in itself has no end. */
const LISTS_MAX = 10;

function itemsOf(object: unknown): readonly unknown[] | undefined {
  try {
    return isManifest(object) && object.kind === 'List' && object.apiVersion === 'v1' && Array.isArray(object.items) ? object.items : undefined;
  } catch {
    return undefined; // getters and proxies may throw what they like
  }
}

export function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
