import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a plugin can be bound to; one that is bound to nothing is global. */
export type Scope = 'service' | 'route' | 'consumer' | 'consumer_group';

export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'set' | 'map' | 'record' | 'foreign' | 'any';

/** What a value has to be beyond its type, in the words of Kong's schemas. Patterns are Lua's. */
export interface Constraints {
  readonly required?: true;
  readonly oneOf?: readonly unknown[];
  readonly notOneOf?: readonly unknown[];
  readonly equals?: unknown;
  /** The value is greater than this. */
  readonly above?: number;
  /** Both inclusive; null is no bound. */
  readonly between?: readonly [number | null, number | null];
  /** A regular expression of PCRE. */
  readonly regex?: true;
  /** In bytes or members. Texts without one have at least one byte. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly startsWith?: string;
  readonly match?: string;
  readonly matchAll?: readonly string[];
  readonly matchAny?: readonly string[];
  readonly matchNone?: readonly string[];
  readonly contains?: unknown;
  /** The rule written by hand that the value keeps: a name in `validators/`. */
  readonly keeps?: string;
}

/** A field of a plugin's configuration. `Child` is how it holds other fields: themselves, or their places in the file. */
export interface FieldFacts<Child> extends Constraints {
  readonly type: FieldType;
  readonly default?: unknown;
  /** How a time is counted. */
  readonly unit?: 'seconds' | 'milliseconds';
  /** A random text where nothing is said. */
  readonly generated?: true;
  /** Takes a reference to a vault, `{vault://…}`, in place of a value. */
  readonly vault?: true;
  /** Stored encrypted: a credential. */
  readonly secret?: true;
  /** Values that only a gateway with a database takes. */
  readonly needsDatabase?: readonly unknown[];
  /** Of a record. */
  readonly fields?: { readonly [name: string]: Child };
  /** Of an array or a set. */
  readonly elements?: Child;
  /** Of a map. */
  readonly keys?: Child;
  readonly values?: Child;
  /** Of a record whose fields depend on the value of its field `by`. */
  readonly variants?: { readonly by: string; readonly of: { readonly [value: string]: Child } };
  /** Rules about several fields of a record. */
  readonly checks?: readonly EntityCheck[];
  /** Old names that are still read, in the order in which they are. */
  readonly shorthands?: { readonly [name: string]: Shorthand<Child> };
  /** Still read, and to be gone in `goneIn`. */
  readonly deprecated?: { readonly goneIn?: string; readonly use?: string };
}

/** An old name of one or more fields. */
export interface Shorthand<Child> {
  readonly field: Child;
  /** The path of the field it stands for, below the record; none where the value is read and dropped. */
  readonly to?: readonly string[];
  /** The value replaces that of the new name; otherwise the new name's has precedence. */
  readonly wins?: true;
  /** Old and new name have to say the same where both are there. */
  readonly same?: true;
}

/** A rule about several fields of a record. Their names are paths below it. */
export type EntityCheck = SeveralCheck | ConditionCheck | ConditionalAnyCheck | HandwrittenCheck;

/** How many of the fields have to be there, not empty. */
export interface SeveralCheck { readonly rule: 'atLeastOne' | 'exactlyOne' | 'allOrNone' | 'atMostOne'; readonly fields: readonly string[] }

/** Where one field is as said, so is the other. */
export interface ConditionCheck { readonly rule: 'ifThen'; readonly if: string; readonly matches: Constraints; readonly then: string; readonly has: Constraints }

/** Where one field is as said, at least one of the others is there. */
export interface ConditionalAnyCheck { readonly rule: 'ifThenAny'; readonly if: string; readonly matches: Constraints; readonly fields: readonly string[] }

/** A rule written by hand: a name in `validators/`. */
export interface HandwrittenCheck { readonly rule: 'keeps'; readonly fields: readonly string[]; readonly name: string }

/** What is known of a plugin. */
export interface PluginFacts<Child> {
  readonly config: Child;
  /** What it can be bound to. */
  readonly scopes: readonly Scope[];
  readonly protocols: readonly string[];
  /** Rules about the whole plugin; paths start with `config.`. */
  readonly checks?: readonly EntityCheck[];
  /** Part of the open source gateway: all its rules are known. Of others only what their schemas say. */
  readonly openSource?: true;
  /** The license it needs. */
  readonly tier?: string;
  /** The first version of the gateway that has it. */
  readonly since?: string;
  /** Ways to run a gateway with it: `db-less`, `hybrid`, `traditional`. */
  readonly topologies?: readonly string[];
  /** Plugins of higher priority run first. */
  readonly priority?: number;
  /** Parts of a request it acts in, where known. */
  readonly phases?: readonly string[];
  /** Records that may be kept apart as a partial: kinds of partials by paths. */
  readonly partials?: { readonly [path: string]: string };
}

/** The file: fields once each, children before their parents. */
export interface PluginFile {
  readonly version: string;
  readonly plugins: { readonly [name: string]: PluginFacts<number> };
  readonly fields: readonly FieldFacts<number>[];
}

/** A field with all that is in it. Equal ones are one object. */
export interface Field extends FieldFacts<Field> {}
export interface Plugin extends PluginFacts<Field> {}

let known: { readonly file: PluginFile; readonly plugins: ReadonlyMap<string, Plugin> } | undefined;

/** What is known of the plugin of this name. */
export function pluginFacts(name: string): Plugin | undefined {
  return plugins().get(name);
}

/** All plugins that are known, by name. */
export function plugins(): ReadonlyMap<string, Plugin> {
  return loaded().plugins;
}

/** The version of Kong Gateway that the facts are of. */
export function gatewayVersion(): string {
  return loaded().file.version;
}

/** The file is read when it is first asked for: programs without Kong don't pay for it. */
function loaded(): NonNullable<typeof known> {
  if (!known) {
    const file = JSON.parse(readFileSync(join(__dirname, '../../../imports/kong/plugins.json'), 'utf8')) as PluginFile;
    known = { file, plugins: unpacked(file) };
  }
  return known;
}

/** The plugins of a file. The settings of one are put together when they are first looked at. */
export function unpacked(file: PluginFile): Map<string, Plugin> {
  const fields: Field[] = [];
  const fieldAt = (place: number): Field => fields[place] ??= mapFields(file.fields[place], fieldAt);
  return new Map(Object.entries(file.plugins).map(([name, plugin]) => [name, { ...plugin, get config() { return fieldAt(plugin.config); } }]));
}

/** The field with other children in place of its own. */
export function mapFields<From, To>(field: FieldFacts<From>, map: (child: From) => To): FieldFacts<To> {
  const { fields, elements, keys, values, variants, shorthands, ...own } = field;
  const all = <A, B>(children: { readonly [name: string]: A }, one: (child: A) => B): { [name: string]: B } =>
    Object.fromEntries(Object.entries(children).map(([name, child]) => [name, one(child)]));
  return {
    ...own,
    ...fields && { fields: all(fields, map) },
    ...elements !== undefined && { elements: map(elements) },
    ...keys !== undefined && { keys: map(keys) },
    ...values !== undefined && { values: map(values) },
    ...variants && { variants: { by: variants.by, of: all(variants.of, map) } },
    ...shorthands && { shorthands: all(shorthands, ({ field: old, ...rest }) => ({ field: map(old), ...rest })) },
  };
}
