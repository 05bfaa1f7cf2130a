import { X509Certificate } from 'node:crypto';
import { all, Annotated, besides, called, KONG, labelOf, naming, TRANSLATION } from './kinds';
import { Data, keysOf, textOf } from './secrets';
import { grouped } from '../../../core/groups';
import { ObjectSet } from '../object-set';
import { Hit, rule } from '../rule';

interface Authority extends Annotated, Data {
  readonly metadata?: Annotated['metadata'];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const BEGIN = /-----BEGIN CERTIFICATE-----/g;

function isAuthority(object: Authority): boolean {
  return labelOf(object, 'konghq.com/ca-cert') === 'true' && keysOf(object).length > 0;
}

function read(object: Authority, key: string): string | undefined {
  return textOf(object, key, object.kind !== 'ConfigMap');
}

export const authorities = rule<Authority>({
  code: 'TRF2355',
  title: 'CA certificates have an id, and are one certificate of a CA',
  severity: 'warning',
  source: TRANSLATION,
  kinds: ['Secret', 'ConfigMap'],
  targets: KONG,
  fails: `
    kind: ConfigMap
    metadata: { name: ca, labels: { konghq.com/ca-cert: "true" } }
    data: { id: "1" }`,
  passes: `
    kind: ConfigMap
    metadata: { name: ca, labels: { konghq.com/ca-cert: "false" } }
    data: { id: "1" }`,
  *check(object) {
    if (!isAuthority(object)) return;
    const id = read(object, 'id');
    if (id === undefined || !UUID.test(id)) {
      yield { path: 'data[id]', ...id === undefined ? {} : { value: id }, message: id === undefined ? 'has no id: Kong leaves the CA out' : 'is no UUID', fix: 'id: 8f2a3c1e-52a4-4c0b-9d0e-3f2b1a6c7d84' };
    }
    const key = ['cert', 'ca.crt'].find(each => read(object, each) !== undefined);
    if (key === undefined) yield { path: 'data[ca.crt]', message: 'has neither ca.crt nor cert: Kong leaves the CA out', fix: 'put the certificate under ca.crt' };
    else yield* certificate(`data[${key}]`, read(object, key)!);
  },
});

function* certificate(path: string, text: string): Iterable<Hit> {
  const count = text.match(BEGIN)?.length ?? 0;
  if (count !== 1) {
    yield { path, message: `has ${count} certificates in it`, expected: 'one, PEM', fix: 'make a ConfigMap or Secret of each' };
    return;
  }
  const found = parsed(text);
  if (!found) yield { path, message: 'is no certificate', expected: 'one, PEM', fix: 'put the certificate of the CA there as it was issued' };
  else if (!found.ca) yield { path, message: `the certificate of ${found.subject.split('\n').join(', ')} is not that of a CA`, expected: 'CA:TRUE', fix: 'put the certificate of the CA there' };
}

function parsed(text: string): X509Certificate | undefined {
  try {
    return new X509Certificate(text);
  } catch {
    return undefined;
  }
}

/** Of a CA that signs nothing: its key is gone. */
const CERTIFICATE = [
  'MIIBcDCCARegAwIBAgIUHnwSLuaXCcJGz1L4barxXjzp4qMwCgYIKoZIzj0EAwIw',
  'DTELMAkGA1UEAwwCY2EwIBcNMjYxMTIxMTgwNzM5WhgPMjEyNjEwMjgxODA3Mzla',
  'MA0xCzAJBgNVBAMMAmNhMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEoLgGrwsg',
  'yow7pkn3lEq0pz98mho8hZ7/30/FKvT0bII69Gf7aY0W/4SwO2KTAjPTVSDK7WQo',
  'Hs6rssAEbltxNKNTMFEwHQYDVR0OBBYEFKFHIjW7Sax00latuVhVb1ZLmHfmMB8G',
  'A1UdIwQYMBaAFKFHIjW7Sax00latuVhVb1ZLmHfmMA8GA1UdEwEB/wQFMAMBAf8w',
  'CgYIKoZIzj0EAwIDRwAwRAIgGVQC6j8h2L3DeGwnfuKaFs9u5/XK6TrOphv8LQpm',
  'S6MCIFar1eaoLPmvtheF19PmNmHy/eaBumSry8i5r8dMnLnA',
];
const PEM = `-----BEGIN CERTIFICATE-----\\n${CERTIFICATE.join('\\n')}\\n-----END CERTIFICATE-----\\n`;

const authority = (name: string, id: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, labels: { konghq.com/ca-cert: "true" } }\ndata: { id: ${id}, ca.crt: "${PEM}" }`;
const ID = '8f2a3c1e-52a4-4c0b-9d0e-3f2b1a6c7d84';

export const authoritiesOnce = rule<Authority>({
  code: 'TRF2356',
  title: 'CA certificates have ids of their own',
  severity: 'warning',
  source: TRANSLATION,
  kinds: ['Secret', 'ConfigMap'],
  targets: KONG,
  fails: all(authority('one', ID), authority('two', ID)),
  passes: all(authority('one', ID), authority('two', `9${ID.slice(1)}`)),
  *check(object, { objects }) {
    const id = isAuthority(object) ? read(object, 'id') : undefined;
    const others = id === undefined ? [] : besides(object, objects.derive(authoritiesById).get(id));
    if (others.length === 0) return;
    yield { path: 'data[id]', value: id, message: `${naming(others.map(called))} has the same id: all but the oldest are left out`, fix: 'give each CA an id of its own' };
  },
});

function authoritiesById(objects: ObjectSet): ReadonlyMap<string, readonly Authority[]> {
  return grouped([...objects.ofKind<Authority>('Secret'), ...objects.ofKind<Authority>('ConfigMap')].filter(isAuthority), each => read(each, 'id'));
}
