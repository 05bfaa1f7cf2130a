/** What an object is called: group, kind, namespace (empty where it is in none) and name. */
export interface Called {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

type Names<T> = Map<string, T>;
type Namespaces<T> = Map<string, Names<T>>;

/** Things by what objects are called. Looking one up puts no text together: there are as many look-ups as references. */
export class ByName<T> {
  private readonly groups = new Map<string, Map<string, Namespaces<T>>>();

  public get({ group, kind, namespace, name }: Called): T | undefined {
    return this.groups.get(group)?.get(kind)?.get(namespace)?.get(name);
  }

  public set({ group, kind, namespace, name }: Called, value: T): void {
    below(below(below(this.groups, group), kind), namespace).set(name, value);
  }
}

function below<K, V>(map: Map<string, Map<K, V>>, key: string): Map<K, V> {
  let found = map.get(key);
  if (!found) map.set(key, found = new Map());
  return found;
}
