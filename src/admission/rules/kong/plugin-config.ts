import { databaseOf, dictionariesOf, loadedPlugins } from './gateways';
import { all, GATEWAY, KONG, WEBHOOK } from './kinds';
import { settingFix } from './plugin-fixes';
import { entityOf, PluginObject, settingsOf } from './plugin-settings';
import { valueAt } from '../../../core/field-path';
import { PLUGINS } from '../../../core/kong/annotations';
import { Field, Plugin, pluginFacts, plugins } from '../../../core/kong/facts';
import { JudgeOptions, judgePlugin, Violation } from '../../../core/kong/judge-plugin';
import { MISSING, UNKNOWN } from '../../../core/kong/problem';
import { isAboutUnknown } from '../../../core/kong/unknown-settings';
import { isSlip, nearest } from '../../../core/spelling/nearest';
import { worldOf } from '../../world';
import { ObjectSet } from '../object-set';
import { Hit, Rule, rule, RuleContext } from '../rule';

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
      fix: typo ? `did you mean "${meant}"?`
        : `${meant === undefined ? 'name a plugin that comes with Kong' : `name ${meant}, if that is meant`}, or install ${name}: KONG_PLUGINS, or a KongPluginInstallation`,
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
    const { violations, facts, config } = context.once(verdictOn);
    for (const violation of violations.filter(covers)) yield hit(plugin, violation, config, facts);
  },
}));

interface Verdict { readonly violations: readonly Violation[]; readonly facts?: Plugin; readonly config?: unknown }

function verdictOn(plugin: PluginObject, context: RuleContext): Verdict {
  const facts = pluginFacts(plugin.plugin ?? '');
  if (!facts) return { violations: [] };
  const { config, unknown } = context.once(settingsOf);
  const { violations } = judgePlugin(entityOf(plugin, config), context.objects.derive(gatewayOptions));
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
  const name = path === '' || path === 'config' ? plugin.plugin! : path.replace(/^config\./, '');
  const value = valueAt({ ...plugin, config }, path);
  return {
    path: PLACES[path] ?? path, ...value === undefined ? {} : { value },
    message: `${name} ${message}${facts?.openSource ? '' : ` (of ${plugin.plugin} only the schema is known)`}`,
    fix: fields ? `look at ${fields.map(each => each.replace(/^config\./, '')).join(', ')}` : settingFix(violation, value, facts),
  };
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
  check: (_plugin, context) => context.once(settingsOf).problems,
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
  *check(plugin, context) {
    const facts = pluginFacts(plugin.plugin ?? '');
    if (facts) yield* oldNames(facts.config, context.once(settingsOf).config, 'config');
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
