import { groupOf, isManifest, Manifest, referenceTo, withoutLists } from './manifest';
import { isPlain } from './plain';
import { Report } from './report';

/** Objects before a change, found by group, kind, namespace and name. */
export class PreviousObjects {
  private readonly objects = new Map<string, Manifest>();

  public constructor(objects: readonly unknown[]) {
    for (const object of withoutLists(objects)) {
      if (isPlain(object, new Report()) && isManifest(object)) this.objects.set(keyOf(object), object);
    }
  }

  public of(object: Manifest): Manifest | undefined {
    return this.objects.size === 0 ? undefined : this.objects.get(keyOf(object));
  }
}

/** No namespace is the same as `default`: where the kind has none, neither object has one. */
function keyOf(object: Manifest): string {
  const { apiVersion, kind, namespace = 'default', name } = referenceTo(object);
  return [groupOf(apiVersion), kind, namespace, name].join('\n');
}
