import { paired } from './list-items';
import { isManifest } from '../../admission/manifest';
import { SchemaNode } from '../../admission/schema/node';
import { printPath } from '../../core/field-path';

/** A field that has changed. Absent values are fields that are not there. */
export interface FieldChange {
  /** In Kubernetes notation; items of lists that have keys are named by them: `spec.rules[name=api].backendRefs[name=web].weight`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Where two values differ. What is there on one side only is one change, however large it is. */
export function fieldChanges(before: unknown, after: unknown, schema?: SchemaNode): FieldChange[] {
  return [...changesAt('', before, after, schema)];
}

function* changesAt(path: string, before: unknown, after: unknown, schema: SchemaNode | undefined): Iterable<FieldChange> {
  if (Object.is(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    for (const item of paired(before, after, schema)) yield* changesAt(path + item.label, item.before, item.after, schema?.items);
  } else if (isManifest(before) && isManifest(after)) {
    for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
      const own = (object: typeof before) => Object.hasOwn(object, key) ? object[key] : undefined;
      yield* changesAt(path + step(path, key, schema), own(before), own(after), schema?.property(key) ?? schema?.additionalProperties);
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
