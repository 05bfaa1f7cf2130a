import { databaseOf, dictionariesOf, loadedPlugins } from './gateways';
import { all, GATEWAY, KONG, WEBHOOK } from './kinds';
import { entityOf, PluginObject, settingsOf } from './plugin-settings';
import { valueAt } from '../../../core/field-path';
import { PLUGINS } from '../../../core/kong/annotations';
import { exampleOf, fieldAt } from '../../../core/kong/example';
import { Field, Plugin, pluginFacts, plugins } from '../../../core/kong/facts';
import { JudgeOptions, judgePlugin, Violation } from '../../../core/kong/judge-plugin';
import { MISSING, UNKNOWN } from '../../../core/kong/problem';
import { isAboutUnknown } from '../../../core/kong/unknown-settings';
import { isSlip, nearest } from '../../../core/nearest';
import { worldOf } from '../../world';
import { ObjectSet } from '../object-set';
import { Hit, Rule, rule } from '../rule';

export const pluginName = rule<PluginObject>({
  code: 'TRF2300',
  title: 'The gateway has the plugin',
  severity: 'error',
  source: GATEWAY,
  kinds: PLUGINS,
  targets: KONG,
  fails: `
    kind: KongPlugin
    plugin: rate-limitting
    config: { minute: 5 }`,
  passes: `
    kind: KongPlugin
    plugin: rate-limiting
    config: { minute: 5 }`,
  *check({ plugin: name = '' }, context) {
    if (name === '') return; // the schema says so
    const loaded = loadedPlugins(context.objects);
    if (pluginFacts(name) ? loaded?.bundled ?? true : loaded?.named.has(name)) return;
    if (loaded?.named.has(name)) return;
    const meant = nearest(name, [...plugins().keys(), ...loaded?.named ?? []]);
    const typo = meant !== undefined && isSlip(name, meant);
    const sure = typo || loaded !== undefined || worldOf(context.worlds, { group: 'gateway-operator.konghq.com', kind: 'KongPluginInstallation' }) === 'closed';
    yield {
      path: 'plugin', value: name, ...sure ? {} : { severity: 'warning' as const },
      message: loaded ? `${name} is not among the plugins that the gateway loads (KONG_PLUGINS): it refuses all configuration`
        : `no plugin ${name} comes with Kong Gateway: unless it is installed, the gateway refuses all configuration`,
      fix: typo ? `did you mean "${meant}"?` : `name a plugin that comes with Kong, or install ${name}: KONG_PLUGINS, or a KongPluginInstallation`,
    };
  },
});

/** What kinds of mistakes in configurations are told apart. */
const MISTAKES: readonly (Pick<Rule, 'code' | 'title' | 'fails' | 'passes'> & { readonly covers: (violation: Violation) => boolean })[] = [
  {
    code: 'TRF2301', title: 'The gateway knows every setting of a plugin', covers: ({ message, fields }) => fields === undefined && message.startsWith(UNKNOWN),
    fails: 'kind: KongPlugin\nplugin: key-auth\nconfig: { keys: [apikey] }',
    passes: 'kind: KongPlugin\nplugin: key-auth\nconfig: { key_names: [apikey] }',
  },
  {
    code: 'TRF2302', title: 'A plugin has the settings it needs', covers: ({ message, fields }) => fields === undefined && message === MISSING,
    fails: 'kind: KongPlugin\nplugin: http-log\nconfig: { method: POST }',
    passes: 'kind: KongPlugin\nplugin: http-log\nconfig: { method: POST, http_endpoint: "http://collector.logging:8080" }',
  },
  {
    code: 'TRF2303', title: 'Settings of a plugin have values that the gateway takes',
    covers: ({ message, fields }) => fields === undefined && message !== MISSING && !message.startsWith(UNKNOWN),
    fails: 'kind: KongPlugin\nplugin: rate-limiting\nconfig: { minute: "5" }',
    passes: 'kind: KongPlugin\nplugin: rate-limiting\nconfig: { minute: 5 }',
  },
  {
    code: 'TRF2304', title: 'Settings of a plugin fit each other', covers: ({ fields }) => fields !== undefined,
    fails: 'kind: KongPlugin\nplugin: acl\nconfig: { allow: [dev], deny: [ops] }',
    passes: 'kind: KongPlugin\nplugin: acl\nconfig: { allow: [dev] }',
  },
];

export const pluginConfig: readonly Rule[] = MISTAKES.map(({ covers, ...about }) => rule<PluginObject>({
  ...about,
  severity: 'error',
  source: GATEWAY,
  kinds: PLUGINS,
  targets: KONG,
  *check(plugin, context) {
    const { violations, facts, config } = verdictOn(plugin, context.objects);
    for (const violation of violations.filter(covers)) yield hit(plugin, violation, config, facts);
  },
}));

interface Verdict { readonly violations: readonly Violation[]; readonly facts?: Plugin; readonly config?: unknown }

const verdicts = new WeakMap<ObjectSet, WeakMap<object, Verdict>>();

/** Four rules ask the same of a plugin. */
function verdictOn(plugin: PluginObject, objects: ObjectSet): Verdict {
  let cache = verdicts.get(objects);
  if (!cache) verdicts.set(objects, cache = new WeakMap());
  let verdict = cache.get(plugin);
  if (!verdict) cache.set(plugin, verdict = judged(plugin, objects));
  return verdict;
}

function judged(plugin: PluginObject, objects: ObjectSet): Verdict {
  const facts = pluginFacts(plugin.plugin ?? '');
  if (!facts) return { violations: [] };
  const { config, unknown } = settingsOf(plugin, objects);
  const { violations } = judgePlugin(entityOf(plugin, config), objects.derive(gatewayOptions));
  // tags are a list of the annotation's own rule
  return { facts, config, violations: violations.filter(violation => !violation.path.startsWith('tags') && !isAboutUnknown(violation, unknown)) };
}

function gatewayOptions(objects: ObjectSet): JudgeOptions {
  return { database: databaseOf(objects), dictionaries: dictionariesOf(objects) };
}

/** Where fields of Kong's entity stand in the object. */
const PLACES: Readonly<Record<string, string>> = { enabled: 'disabled', name: 'plugin' };

function hit(plugin: PluginObject, violation: Violation, config: unknown, facts: Plugin | undefined): Hit {
  const { path, message, fields } = violation;
  const field = facts && path.startsWith('config') ? fieldAt(facts.config, path) : undefined;
  const name = path === '' || path === 'config' ? plugin.plugin! : path.replace(/^config\./, '');
  const value = valueAt({ ...plugin, config }, path);
  return {
    path: PLACES[path] ?? path, ...value === undefined ? {} : { value },
    message: `${name} ${message}${facts?.openSource ? '' : ` (of ${plugin.plugin} only the schema is known)`}`,
    fix: fields ? `look at ${fields.map(each => each.replace(/^config\./, '')).join(', ')}` : fixOf(violation, field, facts),
  };
}

function fixOf({ path, message }: Violation, field: Field | undefined, facts: Plugin | undefined): string {
  const example = field && exampleOf(field);
  if (message === MISSING) return example === undefined ? `set ${path}` : `set ${path}, for example to ${example}`;
  if (!field) return unknownFix(path, facts);
  if (example !== undefined) return `for example ${example}`;
  return field.required ? `change ${path} so that it does` : `leave ${path} out`;
}

function unknownFix(path: string, facts: Plugin | undefined): string {
  const [, parent = '', name = path] = /^(.*)\.([^.]+)$/.exec(path) ?? [];
  const record = facts && path.startsWith('config') ? fieldAt(facts.config, parent) : undefined;
  const meant = nearest(name, [...Object.keys(record?.fields ?? {}), ...Object.keys(record?.shorthands ?? {})]);
  if (meant !== undefined) return `did you mean "${meant}"?`;
  return name === 'config' ? 'leave out one of the two levels of config' : `leave ${path} out`;
}

export const pluginSecrets = rule<PluginObject>({
  code: 'TRF2305',
  title: 'Configuration that comes from Secrets can be read',
  severity: 'error',
  source: WEBHOOK,
  kinds: PLUGINS,
  targets: KONG,
  fails: all(
    'kind: KongPlugin\nplugin: rate-limiting\nconfigFrom: { secretKeyRef: { name: limits, key: config } }',
    '{ apiVersion: v1, kind: Secret, metadata: { name: limits, labels: { konghq.com/secret: "true" } }, stringData: { config: "100" } }',
  ),
  passes: all(
    'kind: KongPlugin\nplugin: rate-limiting\nconfigFrom: { secretKeyRef: { name: limits, key: config } }',
    '{ apiVersion: v1, kind: Secret, metadata: { name: limits, labels: { konghq.com/secret: "true" } }, stringData: { config: "minute: 100" } }',
  ),
  check: (plugin, { objects }) => settingsOf(plugin, objects).problems,
});

export const pluginRunOn = rule<PluginObject>({
  code: 'TRF5301',
  title: 'Plugins say nothing by run_on',
  severity: 'warning',
  source: 'Kong Gateway 2.0, which no longer has it',
  kinds: PLUGINS,
  targets: KONG,
  fails: 'kind: KongPlugin\nplugin: key-auth\nrun_on: first',
  passes: 'kind: KongPlugin\nplugin: key-auth',
  *check({ run_on: value }) {
    if (value !== undefined) yield { path: 'run_on', value, message: 'no gateway since 2.0 looks at run_on', fix: 'leave run_on out' };
  },
});

export const oldSettings = rule<PluginObject>({
  code: 'TRF5302',
  title: 'Settings of plugins go by their present names',
  severity: 'info',
  source: GATEWAY,
  kinds: PLUGINS,
  targets: KONG,
  fails: 'kind: KongPlugin\nplugin: rate-limiting\nconfig: { minute: 5, policy: redis, redis_host: redis.cache.svc }',
  passes: 'kind: KongPlugin\nplugin: rate-limiting\nconfig: { minute: 5, policy: redis, redis: { host: redis.cache.svc } }',
  *check(plugin, { objects }) {
    const facts = pluginFacts(plugin.plugin ?? '');
    if (facts) yield* oldNames(facts.config, settingsOf(plugin, objects).config, 'config');
  },
});

function* oldNames(field: Field, value: unknown, at: string): Iterable<Hit> {
  if (Array.isArray(value)) {
    if (field.elements) for (const [i, item] of value.entries()) yield* oldNames(field.elements, item, `${at}[${i}]`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    const known = field.fields?.[name] ?? field.shorthands?.[name]?.field;
    if (!known || child === null) continue;
    const path = `${at}.${name}`;
    if (known.deprecated) {
      const { use, goneIn } = known.deprecated;
      yield {
        path, value: child, message: `${name} is deprecated${goneIn === undefined ? '' : `, and gone in ${goneIn}`}`,
        fix: use === undefined ? `leave ${name} out` : `use ${use}`,
      };
    }
    yield* oldNames(known, child, path);
  }
}
