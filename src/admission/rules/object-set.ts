import { Manifest, referenceTo } from '../manifest';

/**
 * All objects that are judged together. Kinds are named with their group, as `Service` or `Mesh.kuma.io`; an object of a namespaced
 * kind that names no namespace is in `default`, and for cluster-scoped kinds no namespace is given.
 */
export class ObjectSet {
  private readonly byKind = new Map<string, Manifest[]>();
  private readonly byName = new Map<string, Manifest>();
  private readonly names = new Set<string>();
  private readonly derived = new Map<unknown, unknown>();
  private readonly order = new Map<unknown, number>();

  /**
   * @internal
   * @param object as it was given
   * @param stored as the server would store it, where it could be read and nothing is missing
   */
  public add(kind: string, namespaced: boolean, object: Manifest, stored: Manifest | undefined): void {
    const { namespace, name } = referenceTo(object);
    const key = keyOf(kind, namespaced ? namespace ?? 'default' : undefined, name);
    this.names.add(key);
    if (stored === undefined) return;
    if (!this.byName.has(key)) this.byName.set(key, stored);
    this.order.set(stored, this.order.size);
    const known = this.byKind.get(kind);
    if (known) known.push(stored);
    else this.byKind.set(kind, [stored]);
  }

  /** Whether there is such an object, whatever is wrong with it. */
  public has(kind: string, namespace: string | undefined, name: string): boolean {
    return this.names.has(keyOf(kind, namespace, name));
  }

  /** The object as it is stored; nothing where there is none, or none that has all it needs, of the right types. */
  public find<T = Manifest>(kind: string, namespace: string | undefined, name: string): T | undefined {
    return this.byName.get(keyOf(kind, namespace, name)) as T | undefined;
  }

  /** The objects of a kind as they are stored, in their order, without those that lack a field, or have one of a wrong type. */
  public ofKind<T = Manifest>(kind: string): readonly T[] {
    return (this.byKind.get(kind) ?? []) as readonly T[];
  }

  /** Whether one object, as it is stored, stands before another. */
  public isBefore(one: unknown, other: unknown): boolean {
    return (this.order.get(one) ?? Infinity) < (this.order.get(other) ?? -Infinity);
  }

  /** What follows from all objects, such as an index. Computed once for each function. */
  public derive<T>(make: (objects: ObjectSet) => T): T {
    if (!this.derived.has(make)) this.derived.set(make, make(this));
    return this.derived.get(make) as T;
  }
}

/** Lists by key, each in its order. What has no key is in none. */
export function grouped<T>(items: Iterable<T>, keyOfItem: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function keyOf(kind: string, namespace: string | undefined, name: string): string {
  return `${kind}\n${namespace ?? ''}\n${name}`;
}
