import {
  all, Annotated, besides, called, GATEWAY, GROUP, KONG, KONG_CLUSTER_PLUGIN, KONG_PLUGIN,
  missing, namespaceOf, naming, TRANSLATION, WEBHOOK,
} from './kinds';
import { grouped } from '../../../core/groups';
import { isVaultPrefix } from '../../../core/kong/values';
import { nearest } from '../../../core/spelling/nearest';
import { ObjectSet } from '../object-set';
import { rule } from '../rule';

interface Vault extends Annotated {
  readonly spec?: { readonly backend?: string; readonly prefix?: string; readonly config?: unknown };
}

const KIND = `KongVault.${GROUP}`;
/** Where Kong can look secrets up. */
const BACKENDS = ['env', 'fs', 'aws', 'azure', 'conjur', 'gcp', 'hcv', 'konnect'];

const vault = (name: string, spec: string): string =>
  `apiVersion: ${GROUP}/v1alpha1\nkind: KongVault\nmetadata: { name: ${name}, annotations: { kubernetes.io/ingress.class: kong } }\nspec: ${spec}`;

export const vaultPrefixes = rule<Vault>({
  code: 'TRF2352',
  title: 'Vaults have prefixes of their own',
  severity: 'error',
  source: WEBHOOK,
  kinds: [KIND],
  targets: KONG,
  fails: all(vault('one', '{ backend: env, prefix: team-env }'), vault('two', '{ backend: env, prefix: team-env }')),
  passes: all(vault('one', '{ backend: env, prefix: team-env }'), vault('two', '{ backend: env, prefix: other-env }')),
  *check(object, { objects }) {
    const prefix = object.spec?.prefix ?? '';
    const others = besides(object, objects.derive(vaultsByPrefix).get(prefix));
    if (prefix === '' || others.length === 0) return;
    yield { path: 'spec.prefix', value: prefix, message: `${naming(others.map(called))} has the prefix ${prefix} too: one of them is dropped`, fix: 'give each vault a prefix of its own' };
  },
});

function vaultsByPrefix(objects: ObjectSet): ReadonlyMap<string, readonly Vault[]> {
  return grouped(objects.ofKind<Vault>(KIND), ({ spec }) => spec?.prefix);
}

export const vaultValues = rule<Vault>({
  code: 'TRF2353',
  title: 'Vaults are of a kind that Kong has, and have a prefix that references can name',
  severity: 'error',
  source: GATEWAY,
  kinds: [KIND],
  targets: KONG,
  fails: vault('one', '{ backend: env, prefix: "team_env" }'),
  passes: vault('one', '{ backend: env, prefix: team-env }'),
  *check({ spec: { backend = '', prefix = '', config } = {} }) {
    if (!BACKENDS.includes(backend)) {
      const meant = nearest(backend, BACKENDS);
      yield {
        path: 'spec.backend', value: backend, ...meant === undefined ? { severity: 'warning' as const } : {}, message: `no vault ${backend} comes with Kong Gateway`,
        expected: `one of ${BACKENDS.join(', ')}`, fix: meant === undefined ? 'for example env' : `did you mean "${meant}"?`,
      };
    }
    if (prefix !== '' && (!isVaultPrefix(prefix) || BACKENDS.includes(prefix))) {
      yield {
        path: 'spec.prefix', value: prefix, message: BACKENDS.includes(prefix) ? 'is the name of a kind of vault, which references mean by it' : 'cannot stand in a reference',
        expected: 'letters, digits and inner "-", a letter first; no name of a kind of vault', fix: BACKENDS.includes(prefix) ? `my-${prefix}` : prefix.replace(/[^A-Za-z0-9]+/g, '-'),
      };
    }
    if (config !== undefined && (typeof config !== 'object' || config === null || Array.isArray(config))) {
      yield { path: 'spec.config', value: config, message: 'is no configuration', expected: 'an object', fix: 'config: { prefix: KONG_SECRET_ }' };
    }
  },
});

interface CustomEntity extends Annotated {
  readonly spec?: {
    readonly type?: string;
    readonly fields?: unknown;
    readonly parentRef?: { readonly kind?: string; readonly name?: string; readonly namespace?: string };
  };
}

export const customEntities = rule<CustomEntity>({
  code: 'TRF2354',
  title: 'Plugins that custom entities belong to exist',
  severity: 'error',
  source: TRANSLATION,
  kinds: [`KongCustomEntity.${GROUP}`],
  targets: KONG,
  world: 'closed',
  fails: 'kind: KongCustomEntity\nspec: { controllerName: kong, type: degraphql_routes, fields: { uri: / }, parentRef: { kind: KongPlugin, name: graph } }',
  passes: all(
    'kind: KongCustomEntity\nspec: { controllerName: kong, type: degraphql_routes, fields: { uri: / }, parentRef: { kind: KongPlugin, name: graph } }',
    `{ apiVersion: ${GROUP}/v1, kind: KongPlugin, metadata: { name: graph }, plugin: degraphql }`,
  ),
  *check(object, context) {
    const { kind = 'KongPlugin', name, namespace = namespaceOf(object) } = object.spec?.parentRef ?? {};
    if (name === undefined) return;
    const cluster = kind === 'KongClusterPlugin';
    if (context.objects.has(cluster ? KONG_CLUSTER_PLUGIN : KONG_PLUGIN, cluster ? undefined : namespace, name)) return;
    yield missing(context, { group: GROUP, kind, ...cluster ? {} : { namespace } }, {
      path: 'spec.parentRef.name', value: name, message: `there is no ${kind} ${cluster ? '' : `${namespace}/`}${name}`, fix: `make a ${kind} ${name}, or leave parentRef out`,
    });
  },
});
