import { ByName } from './by-name';
import { ObjectReference } from '../../admission/finding';
import { Catalogue } from '../../admission/kinds/catalogue';
import { Kind } from '../../admission/kinds/kind';
import { isCrd, UserCrds } from '../../admission/kinds/user-crds';
import { groupOf, isManifest, Manifest, referenceTo, withoutLists } from '../../admission/manifest';
import { Metadata, readMetadata } from '../../admission/metadata/read';
import { Channel } from '../../admission/options';
import { isPlain } from '../../admission/plain';
import { Report } from '../../admission/report';
import { prepared } from '../../admission/schema/prepare';
import { Validation } from '../../admission/schema/validate';

/** An object as the API server stores it: defaults applied, what the schema does not know dropped. */
export interface Stored<Spec = unknown> {
  readonly reference: ObjectReference;
  readonly group: string;
  readonly kind: string;
  /** Empty for kinds that are not in namespaces. */
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** When it was made, where the manifest comes from a cluster. */
  readonly created?: string;
  /** The object's place among those that were given. */
  readonly position: number;
  readonly spec: Spec;
  readonly body: Manifest;
}

/**
 * What of the objects a cluster would store. Left out is what the API server cannot read: no object at all, a version that is not
 * served, fields of a wrong type. Admission says so; here it is as if it weren't there. The last of several with one name counts.
 *
 * @param accepted what admission found nothing wrong with, as it is stored, by place: nobody has to judge it again
 */
export function storedObjects(objects: readonly unknown[], channel: Channel = 'experimental', accepted: readonly (Manifest | undefined)[] = []): Stored[] {
  const flat = withoutLists(objects);
  const crds = flat.filter(isCrd).filter(crd => isPlain(crd, new Report()));
  const catalogue = new Catalogue({ channel }, new UserCrds(crds), false);
  const all: Stored[] = [];
  const places = new ByName<number>();
  for (let position = 0; position < flat.length; position++) {
    const stored = readable(flat[position], position, catalogue, accepted[position]);
    if (!stored) continue;
    const place = places.get(stored) ?? all.length;
    places.set(stored, place);
    all[place] = stored;
  }
  return all;
}

function readable(object: unknown, position: number, catalogue: Catalogue, accepted: Manifest | undefined): Stored | undefined {
  try {
    return read(object, position, catalogue, accepted);
  } catch {
    return undefined; // getters and proxies may throw what they like
  }
}

function read(object: unknown, position: number, catalogue: Catalogue, accepted: Manifest | undefined): Stored | undefined {
  const report = new Report();
  if (!isManifest(object) || !accepted && !isPlain(object, report)) return undefined;
  const reference = referenceTo(object);
  const { kinds: [found], failure } = catalogue.resolve(reference.apiVersion, reference.kind);
  const metadata = accepted ? accepted.metadata as Metadata : readMetadata(object.metadata, report);
  if (failure || !metadata || reference.name === '' || reference.kind === '') return undefined;
  const body = accepted ?? (found ? asStored(found.kind, object) : object);
  if (!body) return undefined;
  const namespaced = found?.kind.namespaced ?? true;
  const namespace = namespaced ? metadata.namespace ?? 'default' : '';
  const created = (object.metadata as Manifest).creationTimestamp;
  return {
    reference, group: groupOf(reference.apiVersion), kind: reference.kind, namespace, name: reference.name,
    labels: metadata.labels ?? {}, annotations: metadata.annotations ?? {}, ...typeof created === 'string' ? { created } : {},
    position, spec: body.spec ?? {}, body,
  };
}

/** The object with its defaults; nothing where a field is of a type that the server refuses to read on. */
function asStored(kind: Kind, object: Manifest): Manifest | undefined {
  const { status, ...written } = object; // not the author's to write
  const body = prepared(kind.schema, kind.hasStatus && status !== undefined ? written : object, new Report());
  const report = new Report();
  new Validation(report).value(kind.schema, body);
  return report.blocked ? undefined : body;
}
