import { FieldChange, fieldChanges } from './field-changes';
import { leavesOf, likenessOf } from './likeness';
import { ObjectReference } from '../../admission/finding';
import { Catalogue } from '../../admission/kinds/catalogue';
import { Kind } from '../../admission/kinds/kind';
import { isCrd, UserCrds } from '../../admission/kinds/user-crds';
import { groupOf, isManifest, Manifest, referenceTo, withoutLists } from '../../admission/manifest';
import { isPlain } from '../../admission/plain';
import { Report } from '../../admission/report';
import { prepared } from '../../admission/schema/prepare';
import { compare } from '../../core/compare';

/** An object before and after. */
export interface ObjectChange {
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed';
  readonly object: ObjectReference;
  /** What it was called, where it was renamed. */
  readonly formerly?: ObjectReference;
  readonly before?: Manifest;
  readonly after?: Manifest;
  /** The fields that differ, in both; the rest is in `before` and `after`. */
  readonly fields: readonly FieldChange[];
}

/** What is different between two sets of manifests, by object and meaning. */
export interface Comparison {
  /** By kind, namespace and name. */
  readonly changes: readonly ObjectChange[];
  /** Objects that are the same. */
  readonly unchanged: number;
  /** Objects that are written differently and mean the same: a default that is now spelled out, an item of a list in another place. */
  readonly respelled: number;
}

/** What an agent adds to objects on their way is no change of theirs. */
const ADDED_ON_THE_WAY = ['argocd.argoproj.io/sync-wave'];

/** Compares manifests by group, kind, namespace and name. Nothing of them is changed; what is no object is not looked at. */
export function compareManifests(before: readonly unknown[], after: readonly unknown[]): Comparison {
  const [old, now] = [byIdentity(before), byIdentity(after)];
  const kinds = new Kinds([...before, ...after]);
  const changes: ObjectChange[] = [];
  let [unchanged, respelled] = [0, 0];

  const removed: Manifest[] = [];
  for (const [key, object] of old) {
    const successor = now.get(key);
    if (!successor) {
      removed.push(object);
      continue;
    }
    const fields = kinds.fields(object, successor);
    if (fields.length > 0) changes.push({ kind: 'changed', object: referenceTo(successor), before: object, after: successor, fields });
    else if (JSON.stringify(object) === JSON.stringify(successor)) unchanged++;
    else respelled++;
  }
  const added = [...now].filter(([key]) => !old.has(key)).map(([, object]) => object);
  const renamed = renamings(removed, added);
  for (const [from, to] of renamed) {
    changes.push({
      kind: 'renamed', object: referenceTo(to), formerly: referenceTo(from), before: from, after: to, fields: kinds.fields(withoutName(from), withoutName(to)),
    });
  }
  const known = new Set([...renamed].flat());
  for (const object of removed) if (!known.has(object)) changes.push({ kind: 'removed', object: referenceTo(object), before: object, fields: [] });
  for (const object of added) if (!known.has(object)) changes.push({ kind: 'added', object: referenceTo(object), after: object, fields: [] });
  return { changes: changes.sort(byObject), unchanged, respelled };
}

function byIdentity(objects: readonly unknown[]): Map<string, Manifest> {
  const found = new Map<string, Manifest>();
  for (const object of withoutLists(objects)) {
    if (!isManifest(object) || !isPlain(object, new Report())) continue;
    const { apiVersion, kind, namespace = '', name } = referenceTo(object);
    if (kind !== '') found.set([groupOf(apiVersion), kind, namespace, name].join('\n'), object);
  }
  return found;
}

/** How much of two objects must be the same for the one to be the other under another name. */
const LIKENESS_MIN = 0.7;

/** How many pairs are compared; of more, only those that are equal count. */
const PAIRS_MAX = 250_000;

interface Named { readonly object: Manifest; readonly leaves: ReadonlySet<string> }

/** Objects that were removed, and those of the same kind that were added and say the same, the most alike first. */
function renamings(removed: readonly Manifest[], added: readonly Manifest[]): Map<Manifest, Manifest> {
  const found = new Map<Manifest, Manifest>();
  const [gone, come] = [removed, added].map(objects => byKind(objects));
  for (const [kind, from] of gone) {
    const to = come.get(kind) ?? [];
    const candidates = from.length * to.length > PAIRS_MAX ? equalPairs(from, to) : likePairs(from, to);
    const taken = new Set<Manifest>();
    for (const { before, after } of candidates.sort((a, b) => b.likeness - a.likeness)) {
      if (found.has(before) || taken.has(after)) continue;
      found.set(before, after);
      taken.add(after);
    }
  }
  return found;
}

function byKind(objects: readonly Manifest[]): Map<string, Named[]> {
  const kinds = new Map<string, Named[]>();
  for (const object of objects) {
    const { apiVersion, kind } = referenceTo(object);
    const key = `${groupOf(apiVersion)} ${kind}`;
    const known = kinds.get(key) ?? [];
    kinds.set(key, known);
    known.push({ object, leaves: leavesOf(withoutKind(withoutName(object))) });
  }
  return kinds;
}

interface Candidate { readonly before: Manifest; readonly after: Manifest; readonly likeness: number }

function likePairs(from: readonly Named[], to: readonly Named[]): Candidate[] {
  return from.flatMap(before => to.map(after => {
    return { before: before.object, after: after.object, likeness: likenessOf(before.leaves, after.leaves) };
  })).filter(({ likeness }) => likeness >= LIKENESS_MIN);
}

function equalPairs(from: readonly Named[], to: readonly Named[]): Candidate[] {
  const text = ({ leaves }: Named) => [...leaves].sort().join('\n');
  const equals = new Map(to.map(named => [text(named), named.object]));
  return from.flatMap(named => {
    const after = named.leaves.size > 0 ? equals.get(text(named)) : undefined;
    return after ? [{ before: named.object, after, likeness: 1 }] : [];
  });
}


/** Every object of the kind says so. */
function withoutKind({ apiVersion, kind, ...fields }: Manifest): Manifest {
  return fields;
}

function withoutName(object: Manifest): Manifest {
  if (!isManifest(object.metadata)) return object;
  const { name, namespace, ...metadata } = object.metadata;
  return { ...object, metadata };
}

/** Reads objects as the API server stores them. */
class Kinds {
  private readonly catalogue: Catalogue;

  public constructor(objects: readonly unknown[]) {
    this.catalogue = new Catalogue({ channel: 'experimental' }, new UserCrds(withoutLists(objects).filter(isCrd)), false);
  }

  /** The fields in which two objects differ. */
  public fields(before: Manifest, after: Manifest): FieldChange[] {
    const [old, now] = [this.kindOf(before), this.kindOf(after)];
    return fieldChanges(...sharedMarks(meaning(before, old), meaning(after, now)), now?.schema);
  }

  private kindOf(object: Manifest): Kind | undefined {
    const { apiVersion, kind } = referenceTo(object);
    return this.catalogue.resolve(apiVersion, kind).kinds[0]?.kind;
  }
}

/** The object with its defaults; fields that the schema does not know stay, since somebody wrote them. */
function meaning(object: Manifest, kind: Kind | undefined): Manifest {
  return kind ? withDefaults(object, prepared(kind.schema, object, new Report())) as Manifest : object;
}

function withDefaults(written: unknown, stored: unknown): unknown {
  if (Array.isArray(written) && Array.isArray(stored)) return written.map((item, i) => withDefaults(item, stored[i]));
  if (!isManifest(written) || !isManifest(stored)) return written ?? stored;
  const keys = [...new Set([...Object.keys(written), ...Object.keys(stored)])];
  return Object.fromEntries(keys.map(key => [key, withDefaults(written[key], stored[key])]).filter(([, value]) => value !== undefined));
}

/** Annotations that one of the two has from its way to the cluster don't count. */
function sharedMarks(before: Manifest, after: Manifest): [Manifest, Manifest] {
  const [old, now] = [before, after].map(annotationsOf);
  const strange = ADDED_ON_THE_WAY.filter(name => name in old !== name in now);
  return strange.length === 0 ? [before, after] : [without(before, strange), without(after, strange)];
}

function annotationsOf({ metadata }: Manifest): Manifest {
  return isManifest(metadata) && isManifest(metadata.annotations) ? metadata.annotations : {};
}

function without(object: Manifest, names: readonly string[]): Manifest {
  const metadata = isManifest(object.metadata) ? object.metadata : {};
  if (!isManifest(metadata.annotations)) return object;
  const { annotations, ...others } = metadata;
  const left = Object.entries(annotations as Manifest).filter(([name]) => !names.includes(name));
  return { ...object, metadata: left.length === 0 ? others : { ...others, annotations: Object.fromEntries(left) } };
}

function byObject(a: ObjectChange, b: ObjectChange): number {
  const [one, other] = [a, b].map(({ object: { kind, namespace = '', name, apiVersion } }) => [kind, namespace, name, groupOf(apiVersion)].join('\n'));
  return compare(one, other);
}
