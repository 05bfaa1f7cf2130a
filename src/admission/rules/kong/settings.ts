import { EnvVar, gatewayContainers, TEMPLATES } from './gateways';
import { Annotated, kindOf, KONG, namespaceOf } from './kinds';
import { isSetting, settingMeant, settingProblem } from '../../../core/kong/settings';
import { ObjectSet } from '../object-set';
import { Hit, rule } from '../rule';

interface ConfigMap extends Annotated { readonly data?: Readonly<Record<string, string>> }

const KINDS = [...Object.keys(TEMPLATES), 'ConfigMap'];
const PREFIX = 'KONG_';

const gateway = (env: string): string => `kind: Deployment
metadata: { name: gateway }
spec:
  selector: { matchLabels: { app: kong } }
  template:
    metadata: { labels: { app: kong } }
    spec: { containers: [{ name: proxy, image: "kong:3.9", env: [${env}] }] }`;

/** A setting of a gateway, as it is written in the object. */
interface Given { readonly path: string; readonly valuePath: string; readonly name: string; readonly value?: string }

function* given(object: ConfigMap, objects: ObjectSet): Iterable<Given> {
  if (kindOf(object) === 'ConfigMap') {
    if (!objects.derive(environments).has(`${namespaceOf(object)}/${object.metadata?.name}`)) return;
    for (const [key, value] of Object.entries(object.data ?? {})) {
      if (key.startsWith(PREFIX)) yield { path: `data[${key}]`, valuePath: `data[${key}]`, name: settingOf(key), value };
    }
    return;
  }
  for (const { container, path } of gatewayContainers(kindOf(object), object)) {
    for (const [i, { name = '', value }] of ((container.env ?? []) as readonly EnvVar[]).entries()) {
      if (name.startsWith(PREFIX)) yield { path: `${path}.env[${i}].name`, valuePath: `${path}.env[${i}].value`, name: settingOf(name), value };
    }
  }
}

/** ConfigMaps that gateways have their environment of. */
function environments(objects: ObjectSet): ReadonlySet<string> {
  return new Set(Object.keys(TEMPLATES).flatMap(kind => objects.ofKind<Annotated>(kind).flatMap(object => gatewayContainers(kind, object)
    .flatMap(({ container: { envFrom = [] } }) => envFrom.flatMap(({ configMapRef: ref }) => (ref?.name === undefined ? [] : [`${namespaceOf(object)}/${ref.name}`]))))));
}

function settingOf(variable: string): string {
  return variable.slice(PREFIX.length).toLowerCase();
}

interface Vault { readonly spec?: { readonly backend?: string; readonly config?: { readonly prefix?: unknown } } }

/** Beginnings of variables that are secrets of vaults. */
function secretPrefixes(objects: ObjectSet): string[] {
  const vaults = objects.ofKind<Vault>('KongVault.configuration.konghq.com').filter(({ spec }) => spec?.backend === 'env');
  return vaults.flatMap(({ spec }) => (typeof spec?.config?.prefix === 'string' ? [spec.config.prefix.toUpperCase().replace(/-/g, '_')] : []));
}

export const settingNames = rule<ConfigMap>({
  code: 'TRF2370',
  title: 'Variables of gateways are settings that they read',
  severity: 'warning',
  source: 'Kong Gateway 3.15, reading of its configuration',
  kinds: KINDS,
  targets: KONG,
  fails: gateway('{ name: KONG_WORKER_PROCESSES, value: "2" }'),
  passes: gateway('{ name: KONG_NGINX_WORKER_PROCESSES, value: "2" }'),
  *check(object, { objects }): Iterable<Hit> {
    for (const { path, name } of given(object, objects)) {
      const variable = `${PREFIX}${name.toUpperCase()}`;
      if (isSetting(name) || objects.derive(secretPrefixes).some(prefix => variable.startsWith(prefix))) continue;
      const meant = settingMeant(name);
      yield {
        path, value: variable, message: `the gateway reads no setting ${name}: ${variable} is ignored`,
        fix: meant === undefined ? `leave ${variable} out` : `did you mean "${PREFIX}${meant.toUpperCase()}"?`,
      };
    }
  },
});

export const settingValues = rule<ConfigMap>({
  code: 'TRF2371',
  title: 'Settings of gateways have values that they take',
  severity: 'error',
  source: 'Kong Gateway 3.15, reading of its configuration: it does not start',
  kinds: KINDS,
  targets: KONG,
  fails: gateway('{ name: KONG_ROUTER_FLAVOR, value: expression }'),
  passes: gateway('{ name: KONG_ROUTER_FLAVOR, value: expressions }'),
  *check(object, { objects }): Iterable<Hit> {
    for (const { valuePath: path, name, value } of given(object, objects)) {
      const problem = value === undefined ? undefined : settingProblem(name, value);
      if (problem) yield { path, value, message: `the gateway takes no such ${name}, and does not start`, ...problem };
    }
  },
});
