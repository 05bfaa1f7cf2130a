import { Manifest, referenceTo } from '../manifest';

/**
 * All objects that are judged together. Kinds are named with their group, as `Service` or `Mesh.kuma.io`; an object of a namespaced
 * kind that names no namespace is in `default`, and for cluster-scoped kinds no namespace is given.
 */
export class ObjectSet {
  private readonly kinds = new Map<string, OfKind>();
  private readonly inOrder: Manifest[] = [];
  private order?: { readonly of: number; readonly places: ReadonlyMap<unknown, number> };
  private readonly derived = new Map<unknown, unknown>();

  /**
   * @internal
   * @param object as it was given
   * @param stored as the server would store it, where it could be read and nothing is missing
   */
  public add(kind: string, namespaced: boolean, object: Manifest, stored: Manifest | undefined): void {
    let known = this.kinds.get(kind);
    if (!known) this.kinds.set(kind, known = { stored: [], byNamespace: new Map() });
    const { namespace, name } = referenceTo(object);
    const place = namespaced ? namespace ?? 'default' : '';
    let names = known.byNamespace.get(place);
    if (!names) known.byNamespace.set(place, names = new Map());
    if (names.get(name) === undefined) names.set(name, stored);
    if (stored === undefined) return;
    this.inOrder.push(stored);
    known.stored.push(stored);
  }

  /** Whether there is such an object, whatever is wrong with it. */
  public has(kind: string, namespace: string | undefined, name: string): boolean {
    return this.kinds.get(kind)?.byNamespace.get(namespace ?? '')?.has(name) === true;
  }

  /** The object as it is stored; nothing where there is none, or none that has all it needs, of the right types. */
  public find<T = Manifest>(kind: string, namespace: string | undefined, name: string): T | undefined {
    return this.kinds.get(kind)?.byNamespace.get(namespace ?? '')?.get(name) as T | undefined;
  }

  /**
   * The objects of a kind as they are stored, in their order, without those that lack a field, or have one of a wrong type. Of kinds that
   * nobody here knows they are as they were given: any field may be anything.
   */
  public ofKind<T = Manifest>(kind: string): readonly T[] {
    return (this.kinds.get(kind)?.stored ?? []) as readonly T[];
  }

  /** Whether one object, as it is stored, stands before another. */
  public isBefore(one: unknown, other: unknown): boolean {
    if (this.order?.of !== this.inOrder.length) {
      this.order = { of: this.inOrder.length, places: new Map(this.inOrder.map((object, place) => [object, place])) };
    }
    return (this.order.places.get(one) ?? Infinity) < (this.order.places.get(other) ?? -Infinity);
  }

  /** What follows from all objects, such as an index. Computed once for each function. */
  public derive<T>(make: (objects: ObjectSet) => T): T {
    if (!this.derived.has(make)) this.derived.set(make, make(this));
    return this.derived.get(make) as T;
  }
}

interface OfKind {
  readonly stored: Manifest[];
  /** What is in no namespace is in that without a name. */
  readonly byNamespace: Map<string, Map<string, Manifest | undefined>>;
}
