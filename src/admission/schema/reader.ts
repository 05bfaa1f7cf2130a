import { ANYTHING, CelRule, SchemaNode } from './node';

/** A JSON schema; its children are whatever the spelling understands. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How the schemas of one source are written: as a pool of nodes, or as CRDs have them. */
export interface Spelling {
  schema(child: unknown): JsonSchema;
  /** The name of a keyword that is no plain OpenAPI. */
  extension(name: string): string;
  rules(schema: JsonSchema): readonly CelRule[] | undefined;
}

const PLAIN = [
  'type', 'minProperties', 'maxProperties', 'minItems', 'maxItems', 'enum', 'minLength', 'maxLength', 'minimum', 'maximum',
  'multipleOf', 'variantBy',
] as const;
const SWITCHES = ['nullable', 'uniqueItems', 'exclusiveMinimum', 'exclusiveMaximum'] as const;
const EXTENSIONS = ['listType', 'listMapKeys', 'mapType'] as const;
const EXTENSION_SWITCHES = ['intOrString', 'preserveUnknownFields', 'embeddedResource'] as const;

/** Makes nodes of schemas, one for each. */
export class SchemaReader {
  private readonly nodes = new Map<unknown, SchemaNode>();

  public constructor(private readonly spelling: Spelling) {}

  public read(child: unknown): SchemaNode {
    const known = this.nodes.get(child);
    if (known) return known;
    const node = new SchemaNode();
    this.nodes.set(child, node); // before its children: definitions may mention themselves
    const schema = this.spelling.schema(child);
    this.addKeywords(node, schema);
    this.addChildren(node, schema);
    return node;
  }

  private addKeywords(node: SchemaNode, schema: JsonSchema): void {
    const known = node as unknown as Record<string, unknown>;
    for (const name of PLAIN) if (schema[name] !== undefined) known[name] = schema[name];
    for (const name of SWITCHES) known[name] = schema[name] === true;
    for (const name of EXTENSIONS) known[name] = schema[this.spelling.extension(name)];
    for (const name of EXTENSION_SWITCHES) known[name] = schema[this.spelling.extension(name)] === true;
    node.format = knownFormat(node.type, schema.format as string | undefined);
    node.pattern = schema.pattern as string || undefined;
    node.required = schema.required === undefined ? undefined : new Set(schema.required as string[]);
    node.fallback = schema.default ?? undefined;
    node.rules = this.spelling.rules(schema);
    node.aliases = mapOf(schema.aliases as Record<string, string> | undefined);
  }

  private addChildren(node: SchemaNode, schema: JsonSchema): void {
    node.properties = this.map(schema.properties);
    node.variants = this.map(schema.variants);
    node.items = schema.items === undefined ? undefined : this.read(schema.items);
    node.additional = this.additional(schema.additionalProperties);
    node.allOf = this.list(schema.allOf);
    node.anyOf = this.list(schema.anyOf);
    node.oneOf = this.list(schema.oneOf);
    node.not = schema.not === undefined ? undefined : this.read(schema.not);
    node.defaults = [...node.properties ?? []].filter(([, child]) => child.fallback !== undefined).map(([name, child]) => ({ name, schema: child }));
    const below = [...node.properties?.values() ?? [], node.items, node.additional, ...node.allOf ?? []];
    node.ruled = node.rules !== undefined || below.some(child => child?.ruled);
    node.bare = isBare(node) ? node.type as 'string' | 'boolean' : undefined;
  }

  private list(children: unknown): SchemaNode[] | undefined {
    return (children as unknown[] | undefined)?.map(child => this.read(child));
  }

  private map(children: unknown): Map<string, SchemaNode> | undefined {
    const found = mapOf(children as Record<string, unknown> | undefined);
    return found && new Map([...found].map(([key, child]) => [key, this.read(child)]));
  }

  private additional(child: unknown): SchemaNode | undefined {
    if (child === undefined || child === false) return undefined;
    return child === true ? ANYTHING : this.read(child);
  }
}

function isBare({ type, format, intOrString, enum: listed, pattern, minLength, maxLength, allOf, anyOf, oneOf, not }: SchemaNode): boolean {
  return (type === 'string' || type === 'boolean') && !intOrString
    && [format, listed, pattern, minLength, maxLength, allOf, anyOf, oneOf, not].every(keyword => keyword === undefined);
}

function mapOf<T>(object: Readonly<Record<string, T>> | undefined): Map<string, T> | undefined {
  return object && new Map(Object.entries(object));
}

const FORMATS: Readonly<Record<string, ReadonlySet<string>>> = {
  integer: new Set(['int32', 'int64']),
  number: new Set(['float', 'double']),
  string: new Set([
    'bsonobjectid', 'uri', 'email', 'hostname', 'ipv4', 'ipv6', 'cidr', 'mac', 'uuid', 'uuid3', 'uuid4', 'uuid5', 'isbn', 'isbn10', 'isbn13',
    'creditcard', 'ssn', 'hexcolor', 'rgbcolor', 'byte', 'password', 'date', 'duration', 'datetime', 'k8sshortname', 'k8slongname',
    'base64', 'quantity', // ours, for the built-in kinds
  ]),
};

/** The server forgets a format that it does not know for the type. Dashes in it mean nothing. */
function knownFormat(type: string | undefined, format: string | undefined): string | undefined {
  const name = type === undefined || type === 'string' ? format?.replace(/-/g, '') : format;
  return name !== undefined && FORMATS[type ?? 'string']?.has(name) ? format : undefined;
}
