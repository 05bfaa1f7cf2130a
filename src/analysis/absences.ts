import { crossReferences } from './cross-references';
import { Severity } from '../admission/finding';
import { ParentRef, RouteSpec, ListenerSetSpec, ObjectRef } from '../core/gateway/shapes';
import { grouped } from '../core/groups';
import { shown } from '../core/shown';
import { nearestOfFew } from '../core/spelling/nearest';
import { Fault } from '../model/objects/condition';
import { Inventory } from '../model/objects/inventory';
import { Stored } from '../model/objects/stored';
import { ROUTE_KINDS } from '../model/routes/routes';
import { TrafficModel } from '../model/traffic-model';

/** Something that is referred to and not among the objects. */
export interface Absence {
  readonly fault: Fault;
  readonly stored: Stored;
  readonly path: string;
  readonly message: string;
  readonly severity: Severity;
  /** What was probably meant, of what is there. */
  readonly fix?: string;
}

/**
 * What is not among the objects: parents, of which no controller says a word; and, in an open world, what may be elsewhere.
 *
 * @param infos whether the latter is wanted
 */
export function* absences(model: TrafficModel, infos: boolean): Iterable<Absence> {
  const { inventory } = model;
  if (!infos && inventory.isOpen) return;
  for (const stored of ROUTE_KINDS.flatMap(kind => inventory.all<RouteSpec>(kind))) {
    for (const [i, ref] of (stored.spec.parentRefs ?? []).entries()) yield* missingParent(model, stored, ref, `spec.parentRefs[${i}]`);
  }
  for (const stored of inventory.all<ListenerSetSpec>('ListenerSet')) yield* missingParent(model, stored, stored.spec.parentRef, 'spec.parentRef');
  for (const { stored, path, to, from, fault, optional } of crossReferences(model)) {
    const foreign = from.namespace !== to.namespace;
    if (!optional && inventory.presence(to) === 'elsewhere') yield { fault, stored, path: `${path}.name`, message: elsewhere(to), severity: 'info', ...meantBy(inventory, to) };
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
  yield { fault: 'parent', stored, path: `${path}.name`, message, severity: presence === 'missing' ? 'error' : 'info', ...meantBy(inventory, parent) };
}

/** What is called so in another namespace, or almost so in the same one. */
function meantBy(inventory: Inventory, { group, kind, namespace = '', name }: ObjectRef): { readonly fix?: string } {
  const { byName, byNamespace } = placesOf(inventory, group, kind);
  const beside = (byName.get(name) ?? []).filter(each => each.namespace !== '');
  if (beside.length === 1) return { fix: `namespace: ${beside[0].namespace}, if that one is meant` };
  const meant = nearestOfFew(name, byNamespace.get(namespace) ?? byNamespace.get('') ?? [], each => each.name);
  return meant === undefined ? {} : { fix: `did you mean ${shown(meant)}?` };
}

interface Places { readonly byName: ReadonlyMap<string, readonly Stored[]>; readonly byNamespace: ReadonlyMap<string, readonly Stored[]> }

const places = new WeakMap<Inventory, Map<string, Places>>();

function placesOf(inventory: Inventory, group: string, kind: string): Places {
  let known = places.get(inventory);
  if (!known) places.set(inventory, known = new Map());
  const key = `${kind}.${group}`;
  let found = known.get(key);
  if (!found) {
    const all = inventory.all(kind, group);
    known.set(key, found = { byName: grouped(all, ({ name }) => name), byNamespace: grouped(all, ({ namespace }) => namespace) });
  }
  return found;
}

function elsewhere({ kind, namespace, name }: ObjectRef): string {
  return `${kind} ${namespace}/${name} is not among these objects`;
}
