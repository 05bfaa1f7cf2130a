import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { checkLater } from './check';
import { clusterOf } from '../cluster';
import { objectsOfCluster } from './cluster-objects';
import { Misuse } from '../error';
import { identity, identityOf } from './registry';

/** An object that somebody renders: perhaps this app, perhaps not. */
export interface ObjectReference {
  /** The API group, `core` for the core group. */
  readonly group: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

interface Amendment {
  done: boolean;
  readonly by: IConstruct;
  readonly reference: ObjectReference;
  readonly change: (object: ApiObject) => Misuse | undefined;
  readonly missing?: () => Misuse | undefined;
}

const pending = new WeakMap<IConstruct, Amendment[]>();

/**
 * Changes an object that another construct renders, whether it stands already or comes later: what follows from a reference
 * is done for the user. Carried out when the app is synthesized, before anything is rendered.
 *
 * @param by the construct that needs the change, named where it cannot be made
 * @param change changes the object, or returns what stands in its way
 * @param missing what to do or say where this app does not render the object; nothing without it
 */
export function amend(
  by: IConstruct, reference: ObjectReference, change: (object: ApiObject) => Misuse | undefined, missing?: () => Misuse | undefined,
): void {
  const cluster = clusterOf(by);
  const amendments = pending.get(cluster) ?? [];
  if (amendments.length === 0) {
    pending.set(cluster, amendments);
    checkLater(cluster, () => carryOut(cluster, amendments));
  }
  amendments.push({ by, reference, change, missing, done: false });
}

/**
 * Sets an annotation of an object that another construct renders; a different value already there is reported, not overwritten.
 *
 * @param given the value, or what makes it when the app is synthesized; nothing is set where that is nothing
 */
export function annotate(
  by: IConstruct, reference: ObjectReference, key: string, given: string | (() => string | undefined), missing?: () => Misuse | undefined,
): void {
  amend(by, reference, object => {
    const value = typeof given === 'string' ? given : given();
    const present = object.metadata.toJson()?.annotations?.[key];
    if (value === undefined || present === value) return undefined;
    if (present !== undefined) return conflict(by, object, key, present, value);
    object.metadata.addAnnotation(key, value);
    return undefined;
  }, missing);
}

/** Sets a label of an object that another construct renders; a different value already there is reported, not overwritten. */
export function label(by: IConstruct, reference: ObjectReference, key: string, value: string, missing?: () => Misuse): void {
  amend(by, reference, object => {
    const present = object.metadata.getLabel(key);
    if (present === undefined) object.metadata.addLabel(key, value);
    return present === undefined || present === value ? undefined : conflict(by, object, key, present, value);
  }, missing);
}

function* carryOut(cluster: IConstruct, amendments: readonly Amendment[]): Iterable<Misuse> {
  const objects = new Map(objectsOfCluster(cluster).map(object => [identity(object), object]));
  // those included that amendments themselves ask for: an app may be validated only once
  for (const amendment of amendments) {
    if (amendment.done) continue;
    const { group, kind, namespace, name } = amendment.reference;
    const object = objects.get(identityOf(group, kind, namespace, name)) ?? objects.get(identityOf(group, kind, undefined, name));
    const misuse = object ? amendment.change(object) : amendment.missing?.();
    if (misuse) yield misuse;
    amendment.done = object !== undefined && misuse === undefined;
  }
}

/** What to say of an object that has another value already. */
export function conflict(by: IConstruct, object: ApiObject, key: string, present: string, value: string): Misuse {
  return {
    code: 'TRF1002', value, construct: by, expected: `${key} of ${object.kind} ${object.name} to stay "${present}", as ${object.node.path} has it`,
    fix: 'let all who refer to it ask for the same, or use two objects',
  };
}
