import { crossReferences } from './cross-references';
import { Severity } from '../admission/finding';
import { ParentRef, RouteSpec, ListenerSetSpec, ObjectRef } from '../core/gateway/shapes';
import { Fault } from '../model/condition';
import { ROUTE_KINDS } from '../model/routes';
import { Stored } from '../model/stored';
import { TrafficModel } from '../model/traffic-model';

/** Something that is referred to and not among the objects. */
export interface Absence {
  readonly fault: Fault;
  readonly stored: Stored;
  readonly path: string;
  readonly message: string;
  readonly severity: Severity;
}

/** What is not among the objects: parents, of which no controller says a word; and, in an open world, what may be elsewhere. */
export function* absences(model: TrafficModel): Iterable<Absence> {
  const { inventory } = model;
  for (const stored of ROUTE_KINDS.flatMap(kind => inventory.all<RouteSpec>(kind))) {
    for (const [i, ref] of (stored.spec.parentRefs ?? []).entries()) yield* missingParent(model, stored, ref, `spec.parentRefs[${i}]`);
  }
  for (const stored of inventory.all<ListenerSetSpec>('ListenerSet')) yield* missingParent(model, stored, stored.spec.parentRef, 'spec.parentRef');
  for (const { stored, path, to, from, fault, optional } of crossReferences(model)) {
    const foreign = from.namespace !== to.namespace;
    if (!optional && inventory.presence(to) === 'elsewhere') yield { fault, stored, path: `${path}.name`, message: elsewhere(to), severity: 'info' };
    if (foreign && inventory.grant(from, to) === 'elsewhere') {
      yield { fault: 'grant', stored, path, severity: 'info', message: `the ReferenceGrant that ${from.kind}s of ${from.namespace} need to refer to ${to.kind} ${to.namespace}/${to.name} is not among these objects` };
    }
  }
}

function* missingParent({ inventory }: TrafficModel, stored: Stored, ref: ParentRef, path: string): Iterable<Absence> {
  const parent = { ...ref, namespace: ref.namespace ?? stored.namespace };
  const presence = inventory.presence(parent);
  if (presence === 'there') return;
  const message = presence === 'missing' ? `there is no ${ref.kind} ${parent.namespace}/${ref.name}: nobody will answer for the ${stored.kind}` : elsewhere(parent);
  yield { fault: 'parent', stored, path: `${path}.name`, message, severity: presence === 'missing' ? 'error' : 'info' };
}

function elsewhere({ kind, namespace, name }: ObjectRef): string {
  return `${kind} ${namespace}/${name} is not among these objects`;
}
