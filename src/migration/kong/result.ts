import { Notes } from './notes';
import { STAGES } from './stages';
import { Finding, ObjectReference } from '../../admission/finding';
import type { AdmitOptions } from '../../admission/options';
import { inspect } from '../../analysis';
import { isRecord, Json, record } from '../../core/json';
import { Migrated, Migration } from '../migration';
import { referenceTo, sameObject } from '../steps';

/** Annotations that belong to one object, and not to what is made from it. */
const OWN = new Set(['kubectl.kubernetes.io/last-applied-configuration', 'kubernetes.io/ingress.class']);
const SERVER_FIELDS = new Set(['uid', 'resourceVersion', 'generation', 'creationTimestamp', 'managedFields', 'selfLink', 'ownerReferences']);

/** What is made, and what there is to say of it. */
export class Result {
  public readonly deleted: ObjectReference[] = [];
  private readonly made: Migrated[] = [];
  private readonly said: { readonly notes: Notes; readonly index: number }[] = [];
  private readonly taken: Set<string>;

  /** @param objects what is given: nothing that is made takes their names */
  public constructor(objects: readonly unknown[]) {
    this.taken = new Set(objects.filter(isRecord).map(({ kind, metadata }) => {
      const { name, namespace } = record(metadata);
      return keyOf(String(kind), namespace, String(name));
    }));
  }

  /** Notes about one of the given objects. */
  public notes(object: Json, index: number): Notes {
    const notes = new Notes(referenceTo(object));
    this.said.push({ notes, index });
    return notes;
  }

  public put(document: Json, from: number): void {
    // nothing is shared between documents, or YAML would show it
    this.made.push({ document: JSON.parse(JSON.stringify(document)) as Json, from });
  }

  /** A name for something that is made beside what is given; with a number where it is taken. */
  public nameFor(kind: string, namespace: unknown, name: string): string {
    let own = name;
    for (let number = 2; this.taken.has(keyOf(kind, namespace, own)); number++) own = `${name}-${number}`;
    this.taken.add(keyOf(kind, namespace, own));
    return own;
  }

  /** `accepted`: what is not said of the result, as the notes say it already. */
  public migration(admission: AdmitOptions = {}, accepted: ReadonlySet<string> = new Set()): Migration {
    const documents = STAGES.inOrder(this.made);
    const places = new Map<Finding, number>(this.said.flatMap(({ notes, index }) => notes.findings.map(finding => [finding, index] as const)));
    const refused = inspect(documents.map(({ document }) => document), { targets: ['kic-3.5'], ...admission }).findings;
    for (const finding of refused) {
      const made = documents.find(({ document }) => sameObject(referenceTo(document), finding.object));
      if (made && finding.severity === 'error' && !accepted.has(finding.code)) places.set(finding, made.from);
    }
    const steps = STAGES.steps(documents.map(({ document }) => document));
    const last = this.deleted.length > 0 ? [{ title: 'delete what has been replaced', objects: this.deleted }] : [];
    return { documents, findings: [...places.keys()], places, steps: [...steps, ...last] };
  }
}

function keyOf(kind: string, namespace: unknown, name: string): string {
  return JSON.stringify([kind, namespace ?? null, name]);
}

/** Metadata of what takes the place of an object: without what the server writes, and without annotations that are of no use any more. */
export function keptMetadata(object: Json, gone: (annotation: string) => boolean, more: Readonly<Record<string, string>> = {}): Json {
  const { annotations, ...others } = record(object.metadata);
  const kept = Object.entries(record(annotations)).filter(([name]) => !OWN.has(name) && !gone(name));
  const all = { ...Object.fromEntries(kept), ...more };
  const rest = Object.fromEntries(Object.entries(others).filter(([field]) => !SERVER_FIELDS.has(field)));
  return { ...rest, ...Object.keys(all).length > 0 ? { annotations: all } : {} };
}
