import { Consumer } from './consumers';
import { all, Annotated, besides, called, CONSUMER, GROUP, KONG, labelOf, namespaceOf, naming, WEBHOOK } from './kinds';
import { Data, keysOf, secretMadeAs, textOf } from './secrets';
import { grouped } from '../../../core/groups';
import { credentialKeys, CREDENTIALS, JWT_ALGORITHMS, KONNECT_CREDENTIAL } from '../../../core/kong/credentials';
import { nearest } from '../../../core/spelling/nearest';
import { ObjectSet } from '../object-set';
import { Hit, rule } from '../rule';

interface Secret extends Annotated, Data {
  readonly metadata?: Annotated['metadata'];
}

const LABEL = 'konghq.com/credential';
const LABEL_PATH = `metadata.labels[${LABEL}]`;

export const credentialTypes = rule<Secret>({
  code: 'TRF2346',
  title: 'Credentials are of a type that Kong knows',
  severity: 'error',
  source: WEBHOOK,
  kinds: ['Secret'],
  targets: KONG,
  fails: 'kind: Secret\nmetadata: { name: ada, labels: { konghq.com/credential: keyauth_credential, konghq.com/secret: "true" } }\nstringData: { key: s3cret }',
  passes: 'kind: Secret\nmetadata: { name: ada, labels: { konghq.com/credential: key-auth, konghq.com/secret: "true" } }\nstringData: { key: s3cret }',
  *check(secret) {
    const value = labelOf(secret, LABEL);
    if (value === undefined || value === KONNECT_CREDENTIAL || Object.hasOwn(CREDENTIALS, value)) return;
    const types = Object.keys(CREDENTIALS);
    const meant = nearest(value.replace(/_credential$|_secret$/, '').replace(/_/g, '-'), types);
    yield { path: LABEL_PATH, value, message: 'is no type of credential', expected: `one of ${types.join(', ')}`, fix: meant === undefined ? 'for example key-auth' : `did you mean "${meant}"?` };
  },
});

export const credentialFields = rule<Secret>({
  code: 'TRF2347',
  title: 'The Secret of a credential has what its type needs',
  severity: 'error',
  source: WEBHOOK,
  kinds: ['Secret'],
  targets: KONG,
  fails: 'kind: Secret\nmetadata: { name: ada, labels: { konghq.com/credential: basic-auth, konghq.com/secret: "true" } }\nstringData: { password: s3cret }',
  passes: `
    kind: Secret
    metadata: { name: ada, labels: { konghq.com/credential: basic-auth, konghq.com/secret: "true" } }
    stringData: { username: ada, password: s3cret }`,
  *check(secret, { objects }) {
    const type = labelOf(secret, LABEL) ?? '';
    const keys = keysOf(secret);
    if (!Object.hasOwn(CREDENTIALS, type)) return;
    const isFilled = secretMadeAs(objects, namespaceOf(secret), secret.metadata?.name ?? '') !== undefined;
    const algorithm = textOf(secret, 'algorithm');
    for (const key of credentialKeys(type, algorithm)) {
      const text = textOf(secret, key);
      if (text !== undefined && text !== '') continue;
      if (text === '' && key === 'redirect_uris') continue;
      if (text === undefined && isFilled) continue;
      yield { ...absent(type, key, text), ...text === undefined && isFilledElsewhere(type, key, keys) ? { severity: 'warning' as const } : {} };
    }
    yield* values(secret, type);
  },
});

function absent(type: string, key: string, text: string | undefined): Hit {
  return text === ''
    ? { path: `data[${key}]`, value: '', message: `${key} of ${type} is empty: the credential is refused`, fix: `set ${key}` }
    : {
      path: `data[${key}]`, message: `a credential of type ${type} needs ${key}: until it is there, the webhook refuses it and the consumer`,
      fix: `add ${key}, or let an ExternalSecret or SealedSecret make the whole Secret: KongCredential.secret() takes it and labels what it makes`,
    };
}

/** Secrets are often put where they belong by others: those that stand in manifests without them are not surely wrong. */
function isFilledElsewhere(type: string, key: string, keys: readonly string[]): boolean {
  return keys.length === 0 || CREDENTIALS[type].secret.includes(key) || (type === 'jwt' && key === 'algorithm');
}

function* values(secret: Secret, type: string): Iterable<Hit> {
  const algorithm = type === 'jwt' ? textOf(secret, 'algorithm') : undefined;
  if (algorithm !== undefined && algorithm !== '' && !JWT_ALGORITHMS.includes(algorithm)) {
    yield {
      path: 'data[algorithm]', value: algorithm, message: `the gateway knows no algorithm ${algorithm}`, expected: `one of ${JWT_ALGORITHMS.join(', ')}`,
      fix: nearest(algorithm, JWT_ALGORITHMS) ?? 'HS256',
    };
  }
  const ttl = type === 'key-auth' ? textOf(secret, 'ttl') : undefined;
  if (ttl !== undefined && !/^\d+$/.test(ttl)) yield { path: 'data[ttl]', value: ttl, message: 'is no whole number of seconds', fix: '"3600"' };
}

const key = (name: string, text: string): string =>
  `{ apiVersion: v1, kind: Secret, metadata: { name: ${name}, labels: { konghq.com/credential: key-auth, konghq.com/secret: "true" } }, stringData: { key: ${text} } }`;
const consumer = (name: string): string =>
  `{ apiVersion: ${GROUP}/v1, kind: KongConsumer, metadata: { name: ${name}, annotations: { kubernetes.io/ingress.class: kong } }, username: ${name}, credentials: [${name}] }`;

export const credentialsOnce = rule<Secret>({
  code: 'TRF2348',
  title: 'No two credentials are the same',
  severity: 'error',
  source: WEBHOOK,
  kinds: ['Secret'],
  targets: KONG,
  fails: all(key('ada', 'same'), key('bob', 'same'), consumer('ada'), consumer('bob')),
  passes: all(key('ada', 'one'), key('bob', 'other'), consumer('ada'), consumer('bob')),
  *check(secret, { objects }) {
    const found = claimOf(secret);
    if (found === undefined) return;
    const others = besides(secret, objects.derive(claims).get(found.key));
    if (others.length === 0) return;
    yield {
      path: `data[${found.field}]`, message: `${naming(others.map(called))} has the same ${found.field}: consumers of both are left out`,
      fix: `give each credential a ${found.field} of its own`,
    };
  },
});

/** Credentials that consumers have, by what may be there once. */
function claims(objects: ObjectSet): ReadonlyMap<string, readonly Secret[]> {
  const used = new Set(objects.ofKind<Consumer>(CONSUMER).flatMap(object => (object.credentials ?? []).map(name => `${namespaceOf(object)}/${name}`)));
  const secrets = objects.ofKind<Secret>('Secret').filter(each => used.has(`${namespaceOf(each)}/${each.metadata?.name}`));
  return grouped(secrets, each => claimOf(each)?.key);
}

function claimOf(secret: Secret): { readonly field: string; readonly key: string } | undefined {
  const type = labelOf(secret, LABEL) ?? '';
  const field = Object.hasOwn(CREDENTIALS, type) ? CREDENTIALS[type].unique : undefined;
  const text = field === undefined ? undefined : textOf(secret, field);
  return field === undefined || text === undefined || text === '' ? undefined : { field, key: `${type} ${text}` };
}

export const oldCredentials = rule<Secret>({
  code: 'TRF5304',
  title: 'Credentials say their type by a label',
  severity: 'warning',
  source: 'Kong Ingress Controller 3.0, which no longer reads kongCredType',
  kinds: ['Secret'],
  targets: KONG,
  fails: 'kind: Secret\nmetadata: { name: ada }\nstringData: { kongCredType: key-auth, key: s3cret }',
  passes: 'kind: Secret\nmetadata: { name: ada, labels: { konghq.com/credential: key-auth, konghq.com/secret: "true" } }\nstringData: { key: s3cret }',
  *check(secret) {
    const value = textOf(secret, 'kongCredType');
    if (value === undefined || labelOf(secret, LABEL) !== undefined) return;
    yield { path: 'data[kongCredType]', value, message: 'nobody reads kongCredType: the Secret is no credential', fix: `metadata.labels: { ${LABEL}: ${value} }` };
  },
});
