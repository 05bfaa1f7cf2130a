/**
 * What rules need to know of a schema, one place at a time, so that a reader of whatever format can answer without converting it.
 * A reader that answers with the same object for the same place saves work that is remembered per object.
 */
export interface SchemaView {
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly intOrString?: boolean;
  readonly embeddedResource?: boolean;
  readonly listType?: string;
  readonly listMapKeys?: readonly string[];
  readonly items?: SchemaView;
  /** Of a map; absent too where additional properties are only allowed or forbidden. */
  readonly additionalProperties?: SchemaView;
  readonly propertyNames: readonly string[];
  property(name: string): SchemaView | undefined;
}

/** The part of OpenAPI v3, as CustomResourceDefinitions have it, that a SchemaView shows. */
export interface OpenApiSchema {
  readonly 'type'?: string;
  readonly 'format'?: string;
  readonly 'nullable'?: boolean;
  readonly 'items'?: OpenApiSchema;
  readonly 'properties'?: Readonly<Record<string, OpenApiSchema>>;
  readonly 'additionalProperties'?: OpenApiSchema | boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
  readonly 'x-kubernetes-list-type'?: string;
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
}

const views = new WeakMap<OpenApiSchema, SchemaView>();

/** A schema as it stands in a CustomResourceDefinition. */
export function openApiView(schema: OpenApiSchema): SchemaView {
  let view = views.get(schema);
  if (!view) views.set(schema, view = new OpenApiView(schema));
  return view;
}

class OpenApiView implements SchemaView {
  public constructor(private readonly schema: OpenApiSchema) {}

  public get type() { return this.schema.type; }
  public get format() { return this.schema.format; }
  public get nullable() { return this.schema.nullable; }
  public get intOrString() { return this.schema['x-kubernetes-int-or-string']; }
  public get embeddedResource() { return this.schema['x-kubernetes-embedded-resource']; }
  public get listType() { return this.schema['x-kubernetes-list-type']; }
  public get listMapKeys() { return this.schema['x-kubernetes-list-map-keys']; }
  public get items() { return this.schema.items && openApiView(this.schema.items); }
  public get propertyNames() { return Object.keys(this.schema.properties ?? {}); }

  public get additionalProperties() {
    const { additionalProperties } = this.schema;
    return typeof additionalProperties === 'object' ? openApiView(additionalProperties) : undefined;
  }

  public property(name: string): SchemaView | undefined {
    const { properties = {} } = this.schema;
    return Object.hasOwn(properties, name) ? openApiView(properties[name]) : undefined;
  }
}
