import { completed, OldNameRefused } from './complete';
import { DICTIONARIES, GatewayContext } from './context';
import { Field, Plugin, pluginFacts, Scope } from './facts';
import { judgeRecord } from './judge-field';
import { isTable } from './lua-table';
import { MISSING, Problem, problem, UNKNOWN } from './problem';
import { printPath } from '../field-path';

/** A plugin as Kong's configuration has it: `name`, `config`, and what it is bound to. Anything else is judged as well. */
export interface PluginEntity {
  readonly name?: unknown;
  readonly config?: unknown;
  readonly instance_name?: unknown;
  readonly enabled?: unknown;
  readonly protocols?: unknown;
  readonly tags?: unknown;
  readonly ordering?: unknown;
  readonly service?: unknown;
  readonly route?: unknown;
  readonly consumer?: unknown;
  readonly consumer_group?: unknown;
}

export interface JudgeOptions {
  /** Where the gateway keeps its configuration. @default 'off', as the ingress controller runs it */
  readonly database?: 'off' | 'postgres';
  /** Memory that nginx workers share, beyond what every gateway has: `nginx_http_lua_shared_dict`. */
  readonly dictionaries?: readonly string[];
}

/** One thing that Kong refuses. */
export interface Violation {
  /** The field, `config.limits[0].name`; for rules about several fields the record that has them, the empty string for the plugin. */
  readonly path: string;
  readonly message: string;
  /** The fields that a rule about several of them is about, from the plugin down. */
  readonly fields?: readonly string[];
}

export interface PluginVerdict {
  readonly violations: readonly Violation[];
  /** Only the types, names, enumerations and bounds of this plugin's schema are known, not its other rules. */
  readonly schemaOnly: boolean;
}

const SCOPES: readonly Scope[] = ['service', 'route', 'consumer', 'consumer_group'];
const TEXTS: Field = { type: 'set', elements: { type: 'string' } };
const ORDER: Field = { type: 'map', keys: { type: 'string' }, values: { type: 'array', elements: { type: 'string' } } };

/** The fields of every plugin. */
const COMMON: { readonly [name: string]: Field } = {
  id: { type: 'string' },
  name: { type: 'string', required: true },
  instance_name: { type: 'string', keeps: 'instanceName' },
  created_at: { type: 'integer' },
  updated_at: { type: 'any' },
  enabled: { type: 'boolean', required: true, default: true },
  tags: { ...TEXTS, elements: { type: 'string', keeps: 'tag' } },
  ordering: { type: 'record', fields: { before: ORDER, after: ORDER } },
  partials: { type: 'array', elements: { type: 'any' } },
};

const USUAL: JudgeOptions = {};
const contexts = new WeakMap<JudgeOptions, GatewayContext>();

/** What is asked with the same options is judged in one context, in which what doesn't depend on the plugin is known. */
function contextOf(options: JudgeOptions): GatewayContext {
  let context = contexts.get(options);
  if (!context) {
    context = { database: options.database === 'postgres', dictionaries: new Set([...DICTIONARIES, ...options.dictionaries ?? []]) };
    contexts.set(options, context);
  }
  return context;
}

const records = new WeakMap<Plugin, Field>();

/**
 * What Kong Gateway says of a plugin before it takes it: the verdict of its schema engine, with its own rules written by hand for
 * all plugins of the open source gateway. A plugin whose name is not known is refused, as Kong does with those that are not installed.
 * Never throws, whatever JSON it is given, and takes time in proportion to it.
 */
export function judgePlugin(entity: PluginEntity, options: JudgeOptions = USUAL): PluginVerdict {
  if (!isTable(entity) || Array.isArray(entity)) return verdict([problem('has to be an object')]);
  const { name } = entity;
  if (typeof name !== 'string') return verdict([problem(name === undefined || name === null ? MISSING : 'has to be a text', 'name')]);
  const plugin = pluginFacts(name);
  if (!plugin) return verdict([problem(`${UNKNOWN}: no plugin of this name comes with Kong Gateway`, 'name')]);
  const context = contextOf(options);
  const record = recordOf(plugin);
  const values = completed(record, entity as Readonly<Record<string, unknown>>, context);
  return verdict(values instanceof OldNameRefused ? values.problems : judgeRecord(record, values, context), !plugin.openSource);
}

/** The whole plugin as one record, so that what holds for fields of its configuration holds for its own. */
function recordOf(plugin: Plugin): Field {
  let record = records.get(plugin);
  if (!record) {
    const scopes = SCOPES.map(scope => [scope, plugin.scopes.includes(scope) ? { type: 'foreign' } : { type: 'foreign', equals: null }] as const);
    const protocols: Field = { type: 'set', required: true, default: plugin.protocols, elements: { type: 'string', oneOf: plugin.protocols } };
    const fields = { ...COMMON, ...Object.fromEntries(scopes), protocols, config: { ...plugin.config, required: true as const } };
    record = { type: 'record', fields, ...plugin.checks && { checks: plugin.checks } };
    records.set(plugin, record);
  }
  return record;
}

function verdict(problems: readonly Problem[], schemaOnly = false): PluginVerdict {
  return {
    violations: problems.map(({ at, message, fields }) => {
      const path = printPath(at);
      return { path, message, ...fields && { fields: fields.map(field => path === '' ? field : `${path}.${field}`) } };
    }),
    schemaOnly,
  };
}
