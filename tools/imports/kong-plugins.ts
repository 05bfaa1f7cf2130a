/**
 * What is known of Kong's plugins, in one file, `kong/plugins.json`:
 *
 * ```
 * { version: the version of Kong Gateway
 *   plugins: { [name]: Plugin }        // PluginFacts of src/core/kong/facts.ts, whose `config` is a place
 *   fields:  Field[] }                 // the pool: FieldFacts, whose children are places
 * ```
 *
 * Equal fields are one, and a field's children stand before it. Upstream publishes schemas of all plugins that leave out most
 * constraints; those of the open source plugins come from an older version's own schemas. Where the two differ, the newer is right.
 */
import { checksOf, constrained } from './kong-plugins/constrained';
import { PHASES } from './kong-plugins/phases';
import { fromPublished, Tree } from './kong-plugins/published';
import { pluginTypes } from './kong-plugins/types';
import { withUnits } from './kong-plugins/units';
import { KongPlugins, LuaField, LuaPlugin, PublishedPlugin } from './kong-plugins/upstream';
import { intern } from './schemas/pool';
import { Sources } from './sources';
import { mapFields, PluginFacts, PluginFile, Scope, unpacked } from '../../src/core/kong/facts';

const SCOPES: readonly Scope[] = ['service', 'route', 'consumer', 'consumer_group'];

/** Names that file names don't tell. */
const UNLISTED: Readonly<Record<string, string>> = { konnectapplicationauth: 'konnect-application-auth', statsdadvanced: 'statsd-advanced' };

/** The files below `kong/`, by name. */
export function kongPlugins(sources: Sources): Map<string, string> {
  return new Map([['kong/plugins.json', textOf(packed(sources.kongPlugins()))]]);
}

/** The files of the constructs' types, by their names below `imports/`. */
export function kongPluginTypes(sources: Sources): Map<string, string> {
  const file = packed(sources.kongPlugins());
  return new Map([...pluginTypes(unpacked(file), file.version)].map(([name, text]) => [`../src/kong/plugins/${name}`, text]));
}

function packed(known: KongPlugins): PluginFile {
  const fields: PluginFile['fields'][number][] = [];
  const places = new Map<string, number>();
  const place = (tree: Tree): number => intern(fields, places, mapFields(tree, place));
  const entries = named(known).map(([name, published]) => {
    const facts = factsOf(name, published, known);
    return [name, { ...facts, config: place(withUnits(facts.config, `${name} `)) }] as const;
  });
  return { version: known.version, plugins: Object.fromEntries(entries), fields };
}

/** The plugins by name, in alphabetical order. One that was published under two spellings is one. */
function named({ published, catalog, constraints }: KongPlugins): [name: string, plugin: PublishedPlugin][] {
  const names = new Map([...Object.keys(catalog), ...Object.keys(constraints)].map(name => [letters(name), name]));
  const found = new Map([...published].map(([file, plugin]) => [names.get(letters(file)) ?? UNLISTED[letters(file)] ?? unnamed(file), plugin]));
  return [...found].sort(([one], [other]) => one < other ? -1 : 1);
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function unnamed(file: string): never {
  throw new Error(`${file} is the schema of a plugin whose name is not known`);
}

function factsOf(name: string, published: PublishedPlugin, { constraints, catalog, priorities }: KongPlugins): PluginFacts<Tree> {
  const lua = Object.hasOwn(constraints, name) ? constraints[name] : undefined;
  const entry = catalog[name] ?? {};
  const partials = published['x-supported-partials']?.flatMap(partial => partial.paths.map(path => [path, partial.name] as const));
  return {
    ...lua ? openSource(name, lua, published) : { config: fromPublished(published.properties.config, `${name} config`, true) },
    scopes: SCOPES.filter(scope => scope in published.properties),
    protocols: published.properties.protocols.items?.enum as string[],
    ...entry.tier && { tier: entry.tier },
    ...entry.min_version?.gateway && { since: entry.min_version.gateway },
    ...entry.on_prem && { topologies: [...entry.on_prem].sort() },
    ...priorities[name] !== undefined && { priority: priorities[name] },
    ...PHASES[name] && { phases: PHASES[name] },
    ...partials && { partials: Object.fromEntries(partials) },
  };
}

function openSource(name: string, lua: LuaPlugin, published: PublishedPlugin): Pick<PluginFacts<Tree>, 'config' | 'checks' | 'openSource'> {
  const fields = Object.assign({}, ...lua.fields) as { config: LuaField };
  const whole: LuaField = { type: 'record', fields: lua.fields };
  return {
    config: constrained(fields.config, published.properties.config, `${name} config`, true),
    ...checksOf(lua.entity_checks, `${name} `, whole, { properties: published.properties }),
    openSource: true,
  };
}

/** One line for each plugin and field, so that a change of upstream reads well in a diff. */
function textOf({ version, plugins, fields }: PluginFile): string {
  const lines = Object.entries(plugins).map(([name, plugin]) => `${JSON.stringify(name)}:${JSON.stringify(plugin)}`);
  return `{"version":${JSON.stringify(version)},\n"plugins":{\n${lines.join(',\n')}},\n"fields":[\n${fields.map(field => JSON.stringify(field)).join(',\n')}]}\n`;
}
