import { isLiteral } from './secrecy';
import { isManifest, Manifest, referenceTo } from '../admission/manifest';
import { Hit, Rule, rule } from '../admission/rules/rule';
import { Field, pluginFacts } from '../core/kong/facts';

/** Kong keeps these encrypted, and not all of them are secret: names of accounts are among them. */
const SECRET_NAME = /pass|secret|token|key|jwk|account_json|^(header_|param_|auth_)?value$/;
const HARMLESS_NAME = /(_id|kid|_arn|_name|email)$/;

/** Passwords of Redis, secrets of clients: Kong reads them from Secrets and vaults, too. */
export const pluginCredentials: Rule = rule<Manifest>({
  code: 'TRF5004',
  title: 'In a repository, plugins get their credentials from Secrets and vaults',
  severity: 'warning',
  source: 'Kong, schemas of plugins: encrypted fields',
  kinds: ['KongPlugin.configuration.konghq.com', 'KongClusterPlugin.configuration.konghq.com'],
  fails: `
    apiVersion: configuration.konghq.com/v1
    kind: KongPlugin
    metadata: { name: limit, namespace: shop }
    plugin: rate-limiting
    config: { minute: 5, policy: redis, redis: { host: redis, password: hunter2 } }`,
  passes: `
    apiVersion: configuration.konghq.com/v1
    kind: KongPlugin
    metadata: { name: limit, namespace: shop }
    plugin: rate-limiting
    config: { minute: 5, policy: redis, redis: { host: redis, password: '{vault://env/redis-password}' } }`,
  check: object => {
    if (object.kind !== 'KongPlugin' && object.kind !== 'KongClusterPlugin' || typeof object.plugin !== 'string' || !isManifest(object.config)) return [];
    return [...credentialsIn(pluginFacts(object.plugin)?.config, object.config, 'config')].map(({ path, field }) => hit(path, field, object));
  },
});

interface Credential { readonly path: string; readonly field: Field }

function* credentialsIn(field: Field | undefined, value: unknown, path: string): Iterable<Credential> {
  if (field === undefined) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* credentialsIn(field.secret ? field : field.elements, item, `${path}[${i}]`);
  } else if (isManifest(value)) {
    const variant = field.variants?.of[String(value[field.variants.by])];
    for (const [name, each] of Object.entries(value)) yield* credentialsIn(field.fields?.[name] ?? variant?.fields?.[name] ?? field.values, each, `${path}.${name}`);
  } else if (field.secret && isCredential(path) && typeof value === 'string' && isLiteral(value)) {
    yield { path, field };
  }
}

function hit(path: string, field: Field, plugin: Manifest): Hit {
  const { kind, name, namespace = 'kong' } = referenceTo(plugin);
  const key = path.split('.').at(-1)!.replace(/\W.*/, '');
  const pointer = `/${path.split('.').slice(1).join('/').replace(/\[(\d+)\]/g, '/$1')}`;
  const secret = `{ ${kind === 'KongPlugin' ? '' : `namespace: ${namespace}, `}name: ${name}, key: ${key} }`;
  return {
    path, message: 'this is a credential, and a repository keeps it for ever', expected: 'a reference to a vault, or a value from a Secret',
    fix: `configPatches: [{ path: ${pointer}, valueFrom: { secretKeyRef: ${secret} } }]${field.vault ? `, or '{vault://env/${key.replaceAll('_', '-')}}'` : ''}`,
  };
}

function isCredential(path: string): boolean {
  const name = path.replace(/\[\d+\]$/, '').split('.').at(-1)!;
  return SECRET_NAME.test(name) && !HARMLESS_NAME.test(name);
}
