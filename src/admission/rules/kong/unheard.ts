import { pluginEntries, filterPlugins, ExtensionFilter } from './attachments';
import { all, Annotated, annotation, CLASS, HTTP_ROUTE, INGRESS, KONG, KONG_CLUSTER_PLUGIN, KONG_PLUGIN, labelOf, namespaceOf, TRANSLATION } from './kinds';
import { PLUGIN_HOSTS } from '../../../core/kong/annotations';
import { CREDENTIALS } from '../../../core/kong/credentials';
import { worldOf } from '../../world';
import { ObjectSet } from '../object-set';
import { Hit, rule } from '../rule';
import { Classed } from './routes';
import { Data, textOf } from './secrets';

interface Plugin extends Annotated { readonly plugin?: string }

export const globalOf = rule<Plugin>({
  code: 'TRF2312',
  title: 'Plugins for all requests are KongClusterPlugins that say so in a label',
  severity: 'warning',
  source: TRANSLATION,
  kinds: [KONG_PLUGIN, KONG_CLUSTER_PLUGIN],
  targets: KONG,
  fails: 'kind: KongPlugin\nmetadata: { name: metrics, labels: { global: "true" } }\nplugin: prometheus',
  passes: 'kind: KongClusterPlugin\nmetadata: { name: metrics, labels: { global: "true" }, annotations: { kubernetes.io/ingress.class: kong } }\nplugin: prometheus',
  *check(plugin) {
    const isGlobal = labelOf(plugin, 'global') === 'true';
    if (plugin.kind === 'KongPlugin' && isGlobal) {
      yield {
        path: 'metadata.labels[global]', value: 'true', message: 'is not read of a KongPlugin: it is for what names it, and for nothing else', fix: 'kind: KongClusterPlugin',
      };
    }
    const said = plugin.metadata?.annotations?.global;
    if (plugin.kind === 'KongClusterPlugin' && said !== undefined && !isGlobal) {
      yield { path: 'metadata.annotations[global]', value: said, message: 'is not read: the controller looks for a label', fix: 'labels: { global: "true" }' };
    }
  },
});

/** Plugins that find out who sends a request. */
const TELLING_WHO = [
  'key-auth', 'key-auth-enc', 'basic-auth', 'hmac-auth', 'jwt', 'oauth2', 'oauth2-introspection', 'openid-connect', 'ldap-auth', 'ldap-auth-advanced',
  'mtls-auth', 'header-cert-auth', 'vault-auth', 'session', 'saml', 'jwt-signer',
];

export const consumerKnown = rule<Plugin>({
  code: 'TRF2313',
  title: 'Where acl decides by consumer, a plugin finds out who that is',
  severity: 'warning',
  source: 'Kong, plugin acl: without a consumer every request is refused',
  kinds: [KONG_PLUGIN, KONG_CLUSTER_PLUGIN],
  targets: KONG,
  world: 'closed',
  fails: all('kind: KongPlugin\nmetadata: { name: admins }\nplugin: acl\nconfig: { allow: [admins] }', using('admins')),
  passes: all('kind: KongPlugin\nmetadata: { name: admins }\nplugin: acl\nconfig: { allow: [admins] }', 'kind: KongPlugin\nmetadata: { name: keys }\nplugin: key-auth', using('admins,keys')),
  *check({ plugin, kind = '' }, { objects, worlds }) {
    if (plugin !== 'acl' || worldOf(worlds, { group: 'configuration.konghq.com', kind }) === 'open' || objects.derive(tellsWho)) return;
    yield {
      path: 'plugin', value: plugin,
      message: 'refuses every request, where no other plugin finds out which consumer sends it', fix: 'key-auth, jwt or another beside it',
    };
  },
});

function tellsWho(objects: ObjectSet): boolean {
  return [KONG_PLUGIN, KONG_CLUSTER_PLUGIN].some(kind => objects.ofKind<Plugin>(kind).some(({ plugin = '' }) => TELLING_WHO.includes(plugin)));
}

/** An Ingress with plugins, as examples need one. */
function using(plugins: string): string {
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { konghq.com/plugins: "${plugins}" } }
spec: { ingressClassName: kong, defaultBackend: { service: { name: web, port: { number: 80 } } } }
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: { name: kong }
spec: { controller: ingress-controllers.konghq.com/kong }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ port: 80 }] }`;
}

export const pluginUsed = rule<Plugin>({
  code: 'TRF5305',
  title: 'Something uses a KongPlugin',
  severity: 'warning',
  source: TRANSLATION,
  kinds: [KONG_PLUGIN],
  targets: KONG,
  world: 'closed',
  fails: all('kind: KongPlugin\nmetadata: { name: limits }\nplugin: rate-limiting\nconfig: { minute: 5 }', using('')),
  passes: all('kind: KongPlugin\nmetadata: { name: limits }\nplugin: rate-limiting\nconfig: { minute: 5 }', using('limits')),
  *check(plugin, { objects, worlds }) {
    const namespace = namespaceOf(plugin);
    const name = plugin.metadata?.name ?? '';
    const places = [{ group: 'networking.k8s.io', kind: 'Ingress', namespace }, { group: '', kind: 'Service', namespace }];
    if (places.some(place => worldOf(worlds, place) === 'open') || objects.derive(usedPlugins).has(`${namespace}/${name}`)) return;
    yield { path: '', message: 'does nothing: no route, Service or consumer names it', fix: `on what it is for: konghq.com/plugins: ${name}` };
  },
});

interface Route extends Annotated { readonly spec?: { readonly rules?: readonly { readonly filters?: readonly ExtensionFilter[] }[] } }

interface Reference { readonly kind?: string; readonly name?: string; readonly namespace?: string }

interface Binding extends Annotated { readonly spec?: { readonly pluginRef?: Reference; readonly parentRef?: Reference } }

function usedPlugins(objects: ObjectSet): ReadonlySet<string> {
  const used = new Set<string>();
  for (const kind of PLUGIN_HOSTS) {
    for (const host of objects.ofKind<Annotated>(kind)) {
      for (const { name, namespace = namespaceOf(host) } of pluginEntries(host)) if (name !== undefined) used.add(`${namespace}/${name}`);
    }
  }
  for (const kind of [HTTP_ROUTE, 'GRPCRoute.gateway.networking.k8s.io']) {
    for (const route of objects.ofKind<Route>(kind)) {
      for (const { filters } of route.spec?.rules ?? []) for (const { name } of filterPlugins(filters)) used.add(`${namespaceOf(route)}/${name}`);
    }
  }
  for (const kind of ['KongPluginBinding', 'KongCustomEntity']) {
    for (const binding of objects.ofKind<Binding>(`${kind}.configuration.konghq.com`)) {
      const { name = '', namespace = namespaceOf(binding) } = binding.spec?.pluginRef ?? binding.spec?.parentRef ?? {};
      used.add(`${namespace}/${name}`);
    }
  }
  return used;
}

const NONE: readonly Hit[] = [];

const INGRESS_CLASS = 'IngressClass.networking.k8s.io';
const KONGS_CLASS = '{ apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: { name: kong }, spec: { controller: ingress-controllers.konghq.com/kong } }';

function unclassedExample(fields: string): string {
  return `
kind: Ingress
metadata: { name: web, annotations: { konghq.com/strip-path: "true" } }
spec: { ${fields}defaultBackend: { service: { name: web, port: { number: 80 } } } }`;
}

interface IngressClass extends Annotated { readonly spec?: { readonly controller?: string } }

export const ingressTaken = rule<Classed>({
  code: 'TRF2315',
  title: 'An Ingress that has something to say to Kong has Kong\'s class',
  severity: 'warning',
  source: TRANSLATION,
  kinds: [INGRESS],
  targets: KONG,
  fails: all(unclassedExample(''), KONGS_CLASS),
  passes: all(unclassedExample('ingressClassName: kong, '), KONGS_CLASS),
  check(ingress, { objects, worlds }) {
    const { annotations } = ingress.metadata ?? {};
    const isClassed = ingress.spec?.ingressClassName !== undefined || (annotation(ingress, CLASS) ?? '') !== '';
    if (isClassed || annotations === undefined || objects.derive(hasDefaultClass)) return NONE;
    const isKnown = objects.ofKind(INGRESS_CLASS).length > 0 || worldOf(worlds, { group: 'networking.k8s.io', kind: 'IngressClass' }) === 'closed';
    return isKnown ? unclassed(annotations) : NONE;
  },
});

function* unclassed(annotations: Readonly<Record<string, string>>): Iterable<Hit> {
  const key = Object.keys(annotations).find(each => each.startsWith('konghq.com/'));
  if (key === undefined) return;
  yield { path: 'spec.ingressClassName', message: `is missing, and no class is the cluster's default: no controller takes the Ingress, and ${key} is for nothing`, fix: 'ingressClassName: kong' };
}

function hasDefaultClass(objects: ObjectSet): boolean {
  return objects.ofKind<IngressClass>(INGRESS_CLASS)
    .some(({ metadata }) => metadata?.annotations?.['ingressclass.kubernetes.io/is-default-class'] === 'true');
}

export const credentialLines = rule<Annotated & Data>({
  code: 'TRF2349',
  title: 'Credentials end where they end: nobody sends a line break',
  severity: 'warning',
  source: 'Kong, credentials: they are compared as they stand in the Secret',
  kinds: ['Secret'],
  targets: KONG,
  fails: 'kind: Secret\nmetadata: { name: ada, labels: { konghq.com/credential: key-auth, konghq.com/secret: "true" } }\ndata: { key: czNjcmV0Cg== }',
  passes: 'kind: Secret\nmetadata: { name: ada, labels: { konghq.com/credential: key-auth, konghq.com/secret: "true" } }\ndata: { key: czNjcmV0 }',
  check(secret) {
    const type = labelOf(secret, 'konghq.com/credential');
    return type === undefined || !Object.hasOwn(CREDENTIALS, type) ? NONE : broken(secret, CREDENTIALS[type].required);
  },
});

function* broken(secret: Data, keys: readonly string[]): Iterable<Hit> {
  for (const key of keys) {
    const text = textOf(secret, key);
    if (text === undefined || !/\s$/.test(text) || text.includes('-----BEGIN')) continue;
    yield {
      path: `${secret.stringData?.[key] === undefined ? 'data' : 'stringData'}[${key}]`, message: 'ends with a line break or a space, which no client sends',
      fix: 'encode it without: printf %s …, not echo',
    };
  }
}

