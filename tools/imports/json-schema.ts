/** A schema as CRDs, OpenAPI and Kuma's protos write it, with children of type `Child`. */
export interface SchemaNode<Child> {
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Child>>;
  readonly items?: Child;
  readonly additionalProperties?: Child | boolean;
  readonly allOf?: readonly Child[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
}

export interface JsonSchema extends SchemaNode<JsonSchema> {}

/** Where a schema has schemas inside; everything else in it is data, also where it looks like a schema. */
const CHILDREN: Readonly<Record<string, 'one' | 'list' | 'map'>> = {
  properties: 'map',
  items: 'one',
  additionalProperties: 'one',
  not: 'one',
  allOf: 'list',
  anyOf: 'list',
  oneOf: 'list',
  variants: 'map',
};

/** The node with each schema directly inside it replaced. */
export function mapChildren<A, B>(node: SchemaNode<A>, replace: (child: A) => B): SchemaNode<B> {
  return Object.fromEntries(Object.entries(node).map(([keyword, value]) => {
    if (typeof value === 'boolean') return [keyword, value];
    switch (CHILDREN[keyword]) {
      case 'one': return [keyword, replace(value as A)];
      case 'list': return [keyword, (value as A[]).map(replace)];
      case 'map': return [keyword, mapValues(value as Record<string, A>, replace)];
      default: return [keyword, value];
    }
  }));
}

/** Keywords that only explain: upstream's prose, which is not ours to ship. */
const PROSE = new Set(['description', 'title', 'example', 'externalDocs']);

export function withoutProse(schema: JsonSchema): JsonSchema {
  return mapChildren(omit(schema, keyword => PROSE.has(keyword)), withoutProse);
}

export function mapValues<A, B>(record: Readonly<Record<string, A>>, replace: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, replace(value, key)]));
}

export function omit<T extends object>(object: T, drop: (key: string, value: unknown) => boolean): T {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => !drop(key, value))) as T;
}

/** The same value with the keys of every object in order, so that equal values have equal texts. */
export function sorted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, child]) => [key, sorted(child)])) as T;
}
