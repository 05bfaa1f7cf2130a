import { groupOf, isManifest, Manifest, referenceTo, withoutLists } from './manifest';
import { isPlain } from './plain';
import { Report } from './report';

/** Objects before a change, found by group, kind, namespace and name. */
export class PreviousObjects {
  private readonly objects = new Map<string, Manifest>();

  public constructor(objects: readonly unknown[]) {
    for (const object of withoutLists(objects)) {
      if (!isPlain(object, new Report()) || !isManifest(object)) continue;
      for (const namespaced of [true, false]) this.objects.set(keyOf(object, namespaced), object);
    }
  }

  /** What an object replaces. A namespace tells objects of a cluster-scoped kind not apart, whoever wrote one. */
  public of(object: Manifest, namespaced: boolean): Manifest | undefined {
    return this.objects.size === 0 ? undefined : this.objects.get(keyOf(object, namespaced));
  }
}

function keyOf(object: Manifest, namespaced: boolean): string {
  const { apiVersion, kind, namespace = 'default', name } = referenceTo(object);
  return [groupOf(apiVersion), kind, ...namespaced ? [namespace] : [], name].join('\n');
}
