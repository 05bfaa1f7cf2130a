import { filterPlugins, ExtensionFilter, PluginEntry, pluginEntries, pluginOf } from './attachments';
import {
  all, Annotated, annotation, annotationPath, besides, CLASS, elsewhere, GATEWAY, GROUP, kindOf, KONG, KONG_CLUSTER_PLUGIN, KONG_PLUGIN,
  labelOf, missing, nameMeant, namespaceOf, naming, TRANSLATION,
} from './kinds';
import { PluginObject } from './plugin-settings';
import { grouped } from '../../../core/groups';
import { CONSUMER_GROUPS, CONSUMERS, PLUGIN_HOSTS, SERVICES } from '../../../core/kong/annotations';
import { pluginFacts, Scope } from '../../../core/kong/facts';
import { ObjectSet } from '../object-set';
import { Hit, rule, RuleContext } from '../rule';

const PATH = annotationPath('plugins');
const WORDS: Readonly<Record<Scope, string>> = { route: 'a route', service: 'a Service', consumer: 'a consumer', consumer_group: 'a group of consumers' };

interface Host extends Annotated {
  readonly spec?: { readonly rules?: readonly { readonly filters?: readonly ExtensionFilter[] }[] };
}

/** What plugins of an object are bound to. */
function scopeOf(host: Annotated): Scope {
  const kind = kindOf(host);
  if (SERVICES.includes(kind)) return 'service';
  if (CONSUMERS.includes(kind)) return 'consumer';
  return CONSUMER_GROUPS.includes(kind) ? 'consumer_group' : 'route';
}

interface Attached { readonly plugin: PluginObject; readonly path: string; readonly entry: PluginEntry; readonly rule?: number }

/** The plugins of an object, with the places where it names them. */
function attached(host: Host, objects: ObjectSet): readonly Attached[] {
  const named: Attached[] = [];
  for (const entry of pluginEntries(host)) {
    const plugin = pluginOf(entry, host, objects);
    if (plugin) named.push({ plugin, path: PATH, entry });
  }
  for (const { name, path, rule: r } of namedByFilters(host)) {
    const plugin = objects.find<PluginObject>(KONG_PLUGIN, namespaceOf(host), name);
    if (plugin) named.push({ plugin, path, entry: { text: name, name }, rule: r });
  }
  return named;
}

interface NamedByFilter { readonly name: string; readonly path: string; readonly rule: number }

/** The plugins that filters of routes name. */
function namedByFilters({ spec }: Host): readonly NamedByFilter[] {
  const named: NamedByFilter[] = [];
  const rules = spec?.rules ?? [];
  for (let r = 0; r < rules.length; r++) {
    for (const { name, place } of filterPlugins(rules[r].filters)) named.push({ name, path: `spec.rules[${r}].filters[${place}].extensionRef.name`, rule: r });
  }
  return named;
}

export const pluginScope = rule<Host>({
  code: 'TRF2306',
  title: 'Plugins are attached to what they can be for',
  severity: 'error',
  source: GATEWAY,
  kinds: PLUGIN_HOSTS,
  targets: KONG,
  fails: all(
    'kind: KongConsumer\nusername: ada\nmetadata: { name: ada, annotations: { konghq.com/plugins: keys, kubernetes.io/ingress.class: kong } }',
    '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: keys }, plugin: key-auth }',
  ),
  passes: all(
    'kind: Service\nspec: { ports: [{ port: 80 }] }\nmetadata: { name: web, annotations: { konghq.com/plugins: keys } }',
    '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: keys }, plugin: key-auth }',
  ),
  *check(host, { objects }) {
    const scope = scopeOf(host);
    for (const { plugin: { plugin: name = '' }, path, entry } of attached(host, objects)) {
      const scopes = pluginFacts(name)?.scopes;
      if (!scopes || scopes.includes(scope)) continue;
      const others = scopes.map(each => WORDS[each]).join(' or ');
      yield {
        path, value: entry.text, message: `${name} cannot be for ${WORDS[scope]}: the gateway refuses all configuration`,
        expected: others === '' ? 'a global KongClusterPlugin' : `a plugin for ${WORDS[scope]}; ${name} is for ${others}`,
        fix: others === '' ? 'label a KongClusterPlugin with global: "true"' : `attach it to ${others}`,
      };
    }
  },
});

export const pluginTwice = rule<Host>({
  code: 'TRF2307',
  title: 'An object has one plugin of a type',
  severity: 'error',
  source: GATEWAY,
  kinds: PLUGIN_HOSTS,
  targets: KONG,
  fails: all(
    'kind: Service\nspec: { ports: [{ port: 80 }] }\nmetadata: { name: web, annotations: { konghq.com/plugins: "slow, fast" } }',
    '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: slow }, plugin: rate-limiting, config: { minute: 5 } }',
    '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: fast }, plugin: rate-limiting, config: { second: 5 } }',
  ),
  passes: all(
    'kind: Service\nspec: { ports: [{ port: 80 }] }\nmetadata: { name: web, annotations: { konghq.com/plugins: "slow, keys" } }',
    '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: slow }, plugin: rate-limiting, config: { minute: 5 } }',
    '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: keys }, plugin: key-auth }',
  ),
  *check(host, { objects }) {
    const plugins = attached(host, objects);
    if (plugins.length < 2) return;
    const seen = new Map<string, { text: string; object: PluginObject }>();
    let current: number | undefined;
    let ofRule = new Map<string, { text: string; object: PluginObject }>();
    for (const { plugin, path, entry: { text }, rule: at } of plugins) {
      if (at !== current) [current, ofRule] = [at, new Map()];
      const { plugin: name = '', instance_name: instance } = plugin;
      const other = ofRule.get(name) ?? seen.get(name);
      if (other && other.object !== plugin) {
        yield {
          path, value: text, message: `${other.text} is a plugin ${name} too: the gateway takes one of a type for an object, and refuses all configuration`,
          fix: `put the settings of both into one${instance === undefined ? '' : ', an instance_name does not help'}, or attach one elsewhere: to the Service, or to another route`,
        };
      }
      (at === undefined ? seen : ofRule).set(name, { text, object: plugin });
    }
  },
});

export const pluginEntriesReadable = rule<Annotated>({
  code: 'TRF2308',
  title: 'Names of plugins are names, or a namespace, ":" and a name',
  severity: 'warning',
  source: TRANSLATION,
  kinds: PLUGIN_HOSTS,
  targets: KONG,
  fails: 'kind: Service\nspec: { ports: [{ port: 80 }] }\nmetadata: { name: web, annotations: { konghq.com/plugins: ":keys" } }',
  passes: 'kind: Service\nspec: { ports: [{ port: 80 }] }\nmetadata: { name: web }',
  *check(host) {
    for (const { text, name } of pluginEntries(host)) {
      if (name !== undefined) continue;
      yield {
        path: PATH, value: text, message: `${text} is dropped without a word: requests pass without this plugin`, expected: '"name" or "namespace:name"',
        fix: `"${text.replace(/^:+|:+$/g, '')}"`,
      };
    }
  },
});

export const pluginExists = rule<Host>({
  code: 'TRF2309',
  title: 'Plugins that are attached exist',
  severity: 'error',
  source: TRANSLATION,
  kinds: PLUGIN_HOSTS,
  targets: KONG,
  world: 'closed',
  fails: 'kind: Service\nspec: { ports: [{ port: 80 }] }\nmetadata: { name: web, annotations: { konghq.com/plugins: keys } }',
  passes: all(
    'kind: Service\nspec: { ports: [{ port: 80 }] }\nmetadata: { name: web, annotations: { konghq.com/plugins: keys } }',
    '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: keys }, plugin: key-auth }',
  ),
  *check(host, context) {
    const namespace = namespaceOf(host);
    for (const entry of pluginEntries(host)) {
      if (entry.name !== undefined) yield* absent(context, PATH, entry.text, entry.namespace ?? namespace, entry.name, entry.namespace === undefined);
    }
    for (const { name, path } of namedByFilters(host)) yield* absent(context, path, name, namespace, name, false);
  },
});

function* absent(context: RuleContext, path: string, value: string, namespace: string, name: string, orCluster: boolean): Iterable<Hit> {
  const { objects } = context;
  if (objects.has(KONG_PLUGIN, namespace, name) || (orCluster && objects.has(KONG_CLUSTER_PLUGIN, undefined, name))) return;
  const other = orCluster ? elsewhere(objects, KONG_PLUGIN, name) : undefined;
  const meant = nameMeant(objects, KONG_PLUGIN, namespace, name)
    ?? (orCluster ? nameMeant(objects, KONG_CLUSTER_PLUGIN, undefined, name) : undefined);
  const hit = {
    path, value, message: `there is no KongPlugin ${namespace}/${name}${orCluster ? `, and no KongClusterPlugin ${name}` : ''}: requests pass without it`,
    fix: meant !== undefined ? `did you mean "${meant}"?`
      : other ? `"${namespaceOf(other)}:${name}", with a ReferenceGrant there; or a KongClusterPlugin` : `make a KongPlugin ${name} in namespace ${namespace}`,
  };
  yield missing(context, { group: GROUP, kind: 'KongPlugin', namespace }, hit);
}

interface Grant extends Annotated {
  readonly spec?: {
    readonly from?: readonly { readonly group: string; readonly kind: string; readonly namespace: string }[];
    readonly to?: readonly { readonly group: string; readonly kind: string; readonly name?: string }[];
  };
}

export const pluginGrant = rule<Annotated>({
  code: 'TRF2310',
  title: 'Plugins of other namespaces are granted',
  severity: 'error',
  source: TRANSLATION,
  kinds: PLUGIN_HOSTS,
  targets: KONG,
  world: 'closed',
  fails: all(
    'kind: Service\nspec: { ports: [{ port: 80 }] }\nmetadata: { name: web, namespace: shop, annotations: { konghq.com/plugins: "auth:keys" } }',
    '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: keys, namespace: auth }, plugin: key-auth }',
  ),
  passes: all(
    'kind: Service\nspec: { ports: [{ port: 80 }] }\nmetadata: { name: web, namespace: shop, annotations: { konghq.com/plugins: "auth:keys" } }',
    '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: keys, namespace: auth }, plugin: key-auth }',
    `apiVersion: gateway.networking.k8s.io/v1
kind: ReferenceGrant
metadata: { name: shop, namespace: auth }
spec:
  from: [{ group: "", kind: Service, namespace: shop }]
  to: [{ group: configuration.konghq.com, kind: KongPlugin }]`,
  ),
  *check(host, context) {
    for (const { text, name, namespace } of pluginEntries(host)) {
      if (name === undefined || namespace === undefined || namespace === namespaceOf(host)) continue;
      const kind = kindOf(host).split('.')[0];
      const group = kindOf(host).slice(kind.length + 1);
      const granted = context.objects.derive(grantsByNamespace).get(namespace)?.some(({ spec: { from = [], to = [] } = {} }) =>
        from.some(each => each.group === group && each.kind === kind && each.namespace === namespaceOf(host))
          && to.some(each => each.group === GROUP && each.kind === 'KongPlugin' && (each.name === undefined || each.name === name)));
      if (granted) continue;
      yield missing(context, { group: 'gateway.networking.k8s.io', kind: 'ReferenceGrant', namespace }, {
        path: PATH, value: text,
        message: `no ReferenceGrant in ${namespace} lets a ${kind} of ${namespaceOf(host)} use its plugins: requests pass without it`,
        fix: `a ReferenceGrant in ${namespace}: from ${kind} of group "${group}" in ${namespaceOf(host)}, to KongPlugin of ${GROUP}`,
      });
    }
  },
});

function grantsByNamespace(objects: ObjectSet): ReadonlyMap<string, readonly Grant[]> {
  return grouped(objects.ofKind<Grant>('ReferenceGrant.gateway.networking.k8s.io'), namespaceOf);
}

export const globalPlugins = rule<PluginObject>({
  code: 'TRF2311',
  title: 'There is one global plugin of a type',
  severity: 'warning',
  source: TRANSLATION,
  kinds: [KONG_CLUSTER_PLUGIN],
  targets: KONG,
  fails: all(
    'kind: KongClusterPlugin\nmetadata: { name: one, labels: { global: "true" }, annotations: { kubernetes.io/ingress.class: kong } }\nplugin: prometheus',
    'kind: KongClusterPlugin\nmetadata: { name: two, labels: { global: "true" }, annotations: { kubernetes.io/ingress.class: kong } }\nplugin: prometheus',
  ),
  passes: 'kind: KongClusterPlugin\nmetadata: { name: one, labels: { global: "true" }, annotations: { kubernetes.io/ingress.class: kong } }\nplugin: prometheus',
  *check(plugin, { objects }) {
    if (!isGlobal(plugin)) return;
    const others = naming(besides(plugin, objects.derive(globals).get(globalKey(plugin))).map(({ metadata }) => metadata?.name ?? ''));
    if (others === '') return;
    yield {
      path: 'plugin', value: plugin.plugin, message: `${others} is global, and a plugin ${plugin.plugin} too: all of them are dropped`, fix: 'put the settings of all into one',
    };
  },
});

function globals(objects: ObjectSet): ReadonlyMap<string, readonly PluginObject[]> {
  return grouped(objects.ofKind<PluginObject>(KONG_CLUSTER_PLUGIN).filter(isGlobal), globalKey);
}

function globalKey(plugin: PluginObject): string {
  return `${plugin.plugin} ${annotation(plugin, CLASS)}`;
}

function isGlobal(plugin: Annotated): boolean {
  return labelOf(plugin, 'global') === 'true';
}
