import { SchemaView } from './schema-view';

/**
 * How JSON has to be converted to compare as CEL values compare, as plain JSON itself: times, durations and bytes are strings in
 * JSON, and lists may be sets or keyed by their items' fields. Nothing stands for what needs no conversion.
 */
export type Shape =
  | 'date' | 'dateTime' | 'duration' | 'bytes' | 'set'
  | { readonly list: Shape | null; readonly keys?: readonly string[] }
  | { readonly map: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

const FORMATS: Readonly<Record<string, Shape>> = { 'date': 'date', 'date-time': 'dateTime', 'duration': 'duration', 'byte': 'bytes' };

const shapes = new WeakMap<SchemaView, Shape | null>();

/** The shape of values of a schema. */
export function shapeOf(view: SchemaView): Shape | undefined {
  let shape = shapes.get(view);
  if (shape === undefined) shapes.set(view, shape = computed(view) ?? null);
  return shape ?? undefined;
}

function computed(view: SchemaView): Shape | undefined {
  if (view.intOrString) return undefined;
  if (view.type === 'string') return FORMATS[view.format ?? ''];
  if (view.type === 'array') return view.items && listShape(view, shapeOf(view.items));
  if (view.type !== 'object') return undefined;
  if (view.additionalProperties) {
    const map = shapeOf(view.additionalProperties);
    return map && { map };
  }
  const fields = view.propertyNames.flatMap((name): [string, Shape][] => {
    const shape = shapeOf(view.property(name)!);
    return shape ? [[name, shape]] : [];
  });
  return fields.length > 0 ? { fields: Object.fromEntries(fields) } : undefined;
}

function listShape({ listType, listMapKeys }: SchemaView, list: Shape | undefined): Shape | undefined {
  if (listType === 'set') return 'set';
  if (listType === 'map') return { list: list ?? null, keys: listMapKeys ?? [] };
  return list && { list };
}
