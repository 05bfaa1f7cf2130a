import { SchemaView } from '../cel/schema-view';

/** A rule of a CRD, as `x-kubernetes-validations` has it. */
export interface CelRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
  readonly fieldPath?: string;
  readonly optionalOldSelf?: boolean;
}

export type Type = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';

/**
 * A structural schema, ready to be walked. Made by `SchemaReader`; equal nodes are one node, also between kinds, so what is
 * remembered for a node serves them all.
 */
export class SchemaNode implements SchemaView {
  public type?: Type = undefined;
  /** Only formats that the server knows for the type. */
  public format?: string = undefined;
  public nullable = false;
  /** A number or a text, whatever `type` says. */
  public intOrString = false;
  public preserveUnknownFields = false;
  public embeddedResource = false;

  public properties?: ReadonlyMap<string, SchemaNode> = undefined;
  /** What keys beside `properties` hold. */
  public additional?: SchemaNode = undefined;
  public items?: SchemaNode = undefined;
  public fallback?: unknown = undefined;
  /** The fields that have a value where they are absent. */
  public defaults: readonly { readonly name: string; readonly schema: SchemaNode }[] = [];

  public required?: ReadonlySet<string> = undefined;
  public minProperties?: number = undefined;
  public maxProperties?: number = undefined;
  public mapType?: string = undefined;

  public listType?: string = undefined;
  public listMapKeys?: readonly string[] = undefined;
  public minItems?: number = undefined;
  public maxItems?: number = undefined;
  public uniqueItems = false;

  public enum?: readonly unknown[] = undefined;
  public pattern?: string = undefined;
  /** The pattern, compiled when it is first needed. */
  public regex?: { test(text: string): boolean } = undefined;
  public minLength?: number = undefined;
  public maxLength?: number = undefined;
  public minimum?: number = undefined;
  public maximum?: number = undefined;
  public exclusiveMinimum = false;
  public exclusiveMaximum = false;
  public multipleOf?: number = undefined;

  public allOf?: readonly SchemaNode[] = undefined;
  public anyOf?: readonly SchemaNode[] = undefined;
  public oneOf?: readonly SchemaNode[] = undefined;
  public not?: SchemaNode = undefined;

  public rules?: readonly CelRule[] = undefined;
  /** Where nothing is asked of a value but its type. */
  public bare?: 'string' | 'boolean' = undefined;

  /** Whether it or anything in it has rules. */
  public ruled = false;

  /** Kuma's open kinds only: second names of fields, and shapes of which the sibling field `variantBy` chooses one. */
  public aliases?: ReadonlyMap<string, string> = undefined;
  public variantBy?: string = undefined;
  public variants?: ReadonlyMap<string, SchemaNode> = undefined;

  public get propertyNames(): readonly string[] { return [...this.properties?.keys() ?? []]; }
  public get additionalProperties(): SchemaNode | undefined { return this.additional === ANYTHING ? undefined : this.additional; }
  public property(name: string): SchemaNode | undefined { return this.properties?.get(name); }
}

/** What `additionalProperties: true` allows: anything flat; the server prunes what is deeper. */
export const ANYTHING = Object.assign(new SchemaNode(), { nullable: true });
