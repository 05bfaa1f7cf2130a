import { NAMESPACE_TAG } from '../../../../core/kuma/names';
import { ObjectSet } from '../../object-set';
import { Labelled, namespaceOf } from '../membership';

type Labels = Readonly<Record<string, string | undefined>>;
type Index<T> = ReadonlyMap<string, readonly T[]>;

/** What can be asked of an object by labels, those too that Kuma gives it; not the mesh, which is that of who asks. */
export function labelsOf(object: Labelled): Labels {
  const { name, labels } = object.metadata;
  return { ...labels, 'kuma.io/display-name': name, 'k8s.kuma.io/service-name': name, [NAMESPACE_TAG]: namespaceOf(object) };
}

/** Of some objects, those among which all must be that have the labels: as few as one label alone tells. */
export function fewestWith<T extends Labelled>(labels: Labels, among: (objects: ObjectSet) => readonly T[], objects: ObjectSet): readonly T[] {
  const index = byLabel(among, objects);
  return Object.entries(labels).map(([label, value]) => index.get(`${label}=${value}`) ?? [])
    .reduce((few, each) => (each.length < few.length ? each : few), among(objects));
}

function byLabel<T extends Labelled>(among: (objects: ObjectSet) => readonly T[], objects: ObjectSet): Index<T> {
  const known = objects.derive(indexes);
  let index = known.get(among) as Index<T> | undefined;
  if (!index) known.set(among, index = indexed(among(objects)));
  return index;
}

function indexes(): Map<unknown, Index<Labelled>> {
  return new Map();
}

function indexed<T extends Labelled>(objects: readonly T[]): Index<T> {
  const index = new Map<string, T[]>();
  for (const object of objects) {
    for (const [label, value] of Object.entries(labelsOf(object))) {
      const key = `${label}=${value}`;
      const found = index.get(key);
      if (found) found.push(object);
      else index.set(key, [object]);
    }
  }
  return index;
}
