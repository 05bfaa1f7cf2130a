import { shown } from '../../../core/shown';
import { Hit, rule } from '../rule';

const BYTES_MAX = 1024 * 1024;

interface Data {
  readonly data?: Readonly<Record<string, string>>;
  readonly binaryData?: Readonly<Record<string, string>>;
  readonly stringData?: Readonly<Record<string, string>>;
  readonly type?: string;
}

export const dataKeys = rule<Data>({
  code: 'TRF2079',
  title: 'Keys of ConfigMaps and Secrets can be names of files, and stand in one place',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of core/v1',
  kinds: ['ConfigMap', 'Secret'],
  fails: `
    kind: ConfigMap
    data: { "conf/app.yaml": "a" }`,
  passes: `
    kind: ConfigMap
    data: { app.yaml: "a" }`,
  *check({ data = {}, binaryData = {}, stringData = {} }) {
    yield* invalidKeys('data', data);
    yield* invalidKeys('binaryData', binaryData);
    yield* invalidKeys('stringData', stringData);
    for (const key of Object.keys(binaryData).filter(each => Object.hasOwn(data, each))) {
      yield { path: `data[${key}]`, value: key, message: 'stands in binaryData too', fix: 'keep one of them' };
    }
  },
});

function* invalidKeys(field: string, data: Readonly<Record<string, string>>): Iterable<Hit> {
  for (const key of Object.keys(data)) {
    if (/^[-._a-zA-Z0-9]+$/.test(key) && key.length <= 253 && key !== '.' && !key.startsWith('..')) continue;
    yield {
      path: `${field}[${key}]`, value: key, message: `${shown(key)} cannot be a key`, expected: 'letters, digits, "-", "_" and "."',
      fix: shown(key.replace(/[^-._a-zA-Z0-9]+/g, '-')),
    };
  }
}

export const dataSize = rule<Data>({
  code: 'TRF2080',
  title: 'ConfigMaps and Secrets have at most 1 MiB',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of core/v1',
  kinds: ['ConfigMap', 'Secret'],
  fails: `
    kind: ConfigMap
    data: { large: "${'x'.repeat(BYTES_MAX + 1)}" }`,
  passes: `
    kind: ConfigMap
    data: { large: "x" }`,
  *check({ data = {}, binaryData = {}, stringData = {} }) {
    const values: readonly unknown[] = [data, binaryData, stringData].flatMap(part => Object.values(part));
    const size = values.reduce<number>((sum, value) => sum + Buffer.byteLength(String(value)), 0);
    if (size > BYTES_MAX * 4 / 3 || (size > BYTES_MAX && Object.keys(binaryData).length === 0 && !Object.values(data).every(isBase64))) {
      yield { path: 'data', value: size, message: `has ${size} bytes`, expected: `at most ${BYTES_MAX}`, fix: 'keep large data in a volume' };
    }
  },
});

function isBase64(value: string): boolean {
  return value.length % 4 === 0 && /^[A-Za-z0-9+/=]*$/.test(value.slice(0, 1000));
}

/** What the server insists on for Secrets of its own types. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
};

export const secretTypes = rule<Data>({
  code: 'TRF2081',
  title: 'A Secret has the keys of its type',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of core/v1',
  kinds: ['Secret'],
  fails: `
    kind: Secret
    type: kubernetes.io/tls
    stringData: { tls.crt: a, key: b }`,
  passes: `
    kind: Secret
    type: kubernetes.io/tls
    stringData: { tls.crt: a, tls.key: b }`,
  *check({ type = 'Opaque', data = {}, stringData = {} }) {
    for (const key of KEYS[type] ?? []) {
      if (!Object.hasOwn(data, key) && !Object.hasOwn(stringData, key)) {
        yield { path: `data[${key}]`, message: `a Secret of type ${type} needs the key ${shown(key)}`, fix: `add ${shown(key)}` };
      }
    }
    if (type === 'kubernetes.io/basic-auth' && ![data, stringData].some(part => 'username' in part || 'password' in part)) {
      yield { path: 'data[username]', message: `a Secret of type ${type} needs a username or a password`, fix: 'add "username"' };
    }
  },
});
