/** A field as Kong's own schema has it. */
export interface LuaField {
  readonly type: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly fields?: readonly Readonly<Record<string, LuaField>>[];
  readonly elements?: LuaField;
  readonly keys?: LuaField;
  readonly values?: LuaField;
  readonly entity_checks?: readonly Readonly<Record<string, unknown>>[];
  readonly shorthand_fields?: readonly Readonly<Record<string, LuaField>>[];
  readonly deprecation?: LuaDeprecation;
  readonly custom_validator?: LuaFunction;
  readonly [keyword: string]: unknown;
}

export interface LuaDeprecation {
  readonly message: string;
  readonly removal_in_version?: string;
  readonly replaced_with?: readonly { readonly path: readonly string[] }[];
}

/** Something that was code. */
export interface LuaFunction { readonly $fn?: string; readonly $stub?: string }

export interface LuaPlugin {
  readonly fields: readonly Readonly<Record<string, LuaField>>[];
  readonly entity_checks?: LuaField['entity_checks'];
}

/** A field as published schemas have it. */
export interface PublishedField {
  readonly 'type'?: string;
  readonly 'default'?: unknown;
  readonly 'enum'?: readonly unknown[];
  readonly 'minimum'?: number;
  readonly 'maximum'?: number;
  readonly 'minLength'?: number;
  readonly 'maxLength'?: number;
  readonly 'required'?: readonly string[];
  readonly 'nullable'?: boolean;
  readonly 'properties'?: Readonly<Record<string, PublishedField>>;
  readonly 'items'?: PublishedField;
  readonly 'additionalProperties'?: boolean | PublishedField;
  readonly 'oneOf'?: readonly PublishedField[];
  readonly 'x-referenceable'?: boolean;
  readonly 'x-encrypted'?: boolean;
  readonly 'x-foreign'?: boolean;
  readonly 'x-lua-required'?: boolean;
  readonly 'x-speakeasy-type-override'?: string;
  readonly 'x-terraform-transform-const'?: boolean;
}

export interface PublishedPlugin {
  readonly 'properties': Readonly<Record<string, PublishedField>> & { readonly config: PublishedField; readonly protocols: PublishedField };
  readonly 'x-supported-partials'?: readonly { readonly name: string; readonly paths: readonly string[] }[];
}

export interface CatalogEntry {
  readonly tier?: string;
  readonly min_version?: { readonly gateway?: string };
  readonly on_prem?: readonly string[];
}

/** All that is known of Kong's plugins. */
export interface KongPlugins {
  readonly version: string;
  /** By file name, without ending. */
  readonly published: ReadonlyMap<string, PublishedPlugin>;
  readonly constraints: Readonly<Record<string, LuaPlugin>>;
  readonly priorities: Readonly<Record<string, number>>;
  readonly catalog: Readonly<Record<string, CatalogEntry>>;
}
