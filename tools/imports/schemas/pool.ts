import { LONG_KEYWORDS } from '../../../src/core/schema-keywords';
import { JsonSchema, mapChildren, omit, SchemaNode, sorted } from '../json-schema';

/** A schema whose children are numbers: places in the pool's list of nodes. */
export type PoolNode = SchemaNode<number>;

/** A CEL rule, as the CRD has it. */
export type Rule = Readonly<Record<string, unknown>>;

/** What a file of compact schemas has in its pool. */
export interface Pooled {
  readonly rules: readonly Rule[];
  readonly nodes: readonly PoolNode[];
}

/** Compact schemas have shorter names for Kubernetes' own keywords. */
const SHORT = new Map(Object.entries(LONG_KEYWORDS).map(([short, long]) => [long, short]));

/** Every keyword a reader has to know. One that is not here stops the generator instead of being lost. */
const KEYWORDS = new Set([
  ...SHORT.values(),
  'type', 'format', 'enum', 'default', 'nullable', 'pattern',
  'properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties',
  'items', 'minItems', 'maxItems', 'uniqueItems',
  'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'allOf', 'anyOf', 'oneOf', 'not',
  'aliases', 'variantBy', 'variants',
]);

/** Schemas kept once: equal ones, wherever they stand, are one node. */
export class Pool implements Pooled {
  public readonly nodes: PoolNode[] = [];
  public readonly rules: Rule[] = [];
  private readonly places = new Map<string, number>();
  private readonly rulePlaces = new Map<string, number>();
  private readonly references = new Map<string, number | 'open'>();

  /** @param definition what a `$ref` stands for */
  public constructor(private readonly definition: (reference: string) => JsonSchema = unknownReference) {}

  /** The place of a schema, which is put in with all that is inside it unless it is there already. */
  public add(schema: JsonSchema): number {
    if (schema.$ref !== undefined) return this.addReference(schema.$ref);
    return this.place(this.nodeOf(schema));
  }

  private nodeOf(schema: JsonSchema): PoolNode {
    const node = Object.fromEntries(Object.entries(mapChildren(schema, child => this.add(child))).map(([keyword, value]) => {
      const short = SHORT.get(keyword) ?? keyword;
      if (!KEYWORDS.has(short)) throw new Error(`schemas use the keyword ${keyword}, which the generator does not know`);
      return [short, short === 'rules' ? (value as Rule[]).map(rule => this.addRule(rule)) : value];
    }));
    return sorted(node);
  }

  private place(node: PoolNode): number {
    return intern(this.nodes, this.places, node);
  }

  private addRule(rule: Rule): number {
    return intern(this.rules, this.rulePlaces, sorted(rule));
  }

  /** A definition that mentions itself gets its place before it is complete. */
  private addReference(reference: string): number {
    const known = this.references.get(reference);
    if (typeof known === 'number') return known;
    if (known === 'open') return this.reserve(reference);
    this.references.set(reference, 'open');
    const definition = this.definition(reference);
    if (definition.$ref !== undefined) return this.settle(reference, this.add(definition));
    const node = this.nodeOf(definition);
    const reserved = this.references.get(reference);
    if (typeof reserved !== 'number') return this.settle(reference, this.place(node));
    this.nodes[reserved] = node;
    return reserved;
  }

  private reserve(reference: string): number {
    return this.settle(reference, this.nodes.push({}) - 1);
  }

  private settle(reference: string, place: number): number {
    this.references.set(reference, place);
    return place;
  }
}

/** The schema at a place of the pool as upstream wrote it, without its prose. Only for pools without recursion. */
export function expand(pool: Pooled, place: number): JsonSchema {
  const { rules, ...node } = pool.nodes[place];
  const schema = mapChildren(node, child => expand(pool, child));
  const long = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [LONG_KEYWORDS[keyword] ?? keyword, value]));
  return omit({ ...long, [LONG_KEYWORDS.rules!]: (rules as number[] | undefined)?.map(rule => pool.rules[rule]) }, (_, value) => value === undefined);
}

/** The place of an item in a list that has everything once. */
export function intern<T>(list: T[], places: Map<string, number>, item: T): number {
  const text = JSON.stringify(item);
  let place = places.get(text);
  if (place === undefined) {
    place = list.push(item) - 1;
    places.set(text, place);
  }
  return place;
}

function unknownReference(reference: string): never {
  throw new Error(`${reference} has no definition here`);
}
