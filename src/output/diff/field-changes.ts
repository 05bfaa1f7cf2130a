import { paired, reordered } from './list-items';
import { Order } from './order';
import { isImplied, isSameSpelled } from './spelling';
import { isManifest, Manifest } from '../../admission/manifest';
import { SchemaNode } from '../../admission/schema/node';
import { printPath } from '../../core/field-path';

/** A field that has changed. Absent values are fields that are not there. */
export interface FieldChange {
  /** In Kubernetes notation; items of lists that have keys are named by them: `spec.rules[name=api].backendRefs[name=web].weight`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Where two objects differ in what they mean. What is there on one side only is one change, however large it is. */
export function fieldChanges(before: unknown, after: unknown, schema?: SchemaNode): FieldChange[] {
  const object = isManifest(after) ? after : {};
  const comparison = { object, order: new Order(object) };
  return [...changesAt({ path: '', keys: [] }, before, after, schema, comparison)];
}

/** Where a value stands: how that is written, and the names of the fields that lead there. */
interface Place { readonly path: string; readonly keys: readonly string[] }

interface Context { readonly object: Manifest; readonly order: Order }

function* changesAt(place: Place, before: unknown, after: unknown, schema: SchemaNode | undefined, context: Context): Iterable<FieldChange> {
  const { path, keys } = place;
  if (Object.is(before, after) || isSameSpelled(before, after, keys)) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    const field = keys.at(-1) ?? '';
    const turned = context.order.isSequence(field) ? reordered(before, after, schema) : undefined;
    if (turned) yield { path, before: turned[0], after: turned[1] };
    for (const item of paired(before, after, schema, context.order.isSet(field))) {
      yield* changesAt({ path: path + item.label, keys }, item.before, item.after, schema?.items, context);
    }
  } else if (isManifest(before) && isManifest(after)) {
    for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
      const own = (object: Manifest) => Object.hasOwn(object, key) ? object[key] : undefined;
      const [old, now] = [own(before), own(after)];
      if (old === undefined && isImplied(now, key, after, context.object)) continue;
      if (now === undefined && isImplied(old, key, before, context.object)) continue;
      const below = { path: path + step(path, key, schema), keys: [...keys, key] };
      yield* changesAt(below, old, now, schema?.property(key) ?? schema?.additionalProperties, context);
    }
  } else {
    yield { path, ...before === undefined ? {} : { before }, ...after === undefined ? {} : { after } };
  }
}

const PLAIN = /^[\w-]+$/;

/** Keys of maps stand in brackets. */
function step(path: string, key: string, schema: SchemaNode | undefined): string {
  const isField = schema?.property(key) !== undefined || PLAIN.test(key) && schema?.additionalProperties === undefined;
  const text = printPath([isField ? key : { key }]);
  return path !== '' && isField ? `.${text}` : text;
}
