import { ApiObject } from 'cdk8s';
import { KongConsumer } from '../../../src/kong/entities/kong-consumer';
import { KongConsumerGroup } from '../../../src/kong/entities/kong-consumer-group';
import { JwtAlgorithm, KongCredential, KongCredentialType } from '../../../src/kong/entities/kong-credential';
import { KongPlugin } from '../../../src/kong/plugins/kong-plugin';
import { Plugin } from '../../../src/kong/plugins/plugin';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';

const LABELS = { 'konghq.com/credential': 'key-auth', 'konghq.com/secret': 'true' };

test('a consumer has a name, groups, plugins and credentials without their secrets', () => {
  const chart = shopChart();
  const gold = new KongConsumerGroup(chart, 'gold', { plugins: [Plugin.rateLimiting({ minute: 1000 })], tags: ['tier'] });

  new KongConsumer(chart, 'alice', {
    username: 'alice', customId: 'u-1', groups: [gold, 'beta'], plugins: [Plugin.requestTermination({ statusCode: 403 })], tags: ['team-a'],
    credentials: [KongCredential.keyAuth(), KongCredential.acl('admins')],
  });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1beta1
kind: KongConsumerGroup
metadata:
  annotations:
    konghq.com/plugins: shop-gold-rate-limiting
    konghq.com/tags: tier
    kubernetes.io/ingress.class: kong
  name: shop-gold
  namespace: shop
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata:
  name: shop-gold-rate-limiting
  namespace: shop
config:
  minute: 1000
plugin: rate-limiting
---
apiVersion: configuration.konghq.com/v1
kind: KongConsumer
metadata:
  annotations:
    konghq.com/plugins: shop-alice-request-termination
    konghq.com/tags: team-a
    kubernetes.io/ingress.class: kong
  name: shop-alice
  namespace: shop
consumerGroups:
  - shop-gold
  - beta
credentials:
  - shop-alice-key-auth
  - shop-alice-acl-admins
custom_id: u-1
username: alice
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata:
  name: shop-alice-request-termination
  namespace: shop
config:
  status_code: 403
plugin: request-termination
---
apiVersion: v1
kind: Secret
metadata:
  labels:
    konghq.com/credential: key-auth
    konghq.com/secret: "true"
  name: shop-alice-key-auth
  namespace: shop
---
apiVersion: v1
kind: Secret
metadata:
  labels:
    konghq.com/credential: acl
    konghq.com/secret: "true"
  name: shop-alice-acl-admins
  namespace: shop
stringData:
  group: admins
`);
});

test('is named after its object where nothing is said, and not where it has an id of elsewhere', () => {
  const chart = shopChart();

  new KongConsumer(chart, 'alice');
  new KongConsumer(chart, 'bob', { customId: 'u-2' });

  expect(objects(chart).map(({ username, custom_id: id }) => [username, id])).toEqual([['shop-alice', undefined], [undefined, 'u-2']]);
});

test('credentials of all types hold what is public, and what is secret where it is asked for', () => {
  const chart = shopChart();

  new KongConsumer(chart, 'app', {
    credentials: [
      KongCredential.keyAuth({ name: 'mobile', plainTextKey: 'k' }),
      KongCredential.basicAuth({ username: 'app', plainTextPassword: 'p' }),
      KongCredential.hmacAuth({ username: 'app', plainTextSecret: 's' }),
      KongCredential.jwt({ key: 'issuer', plainTextSecret: 's' }),
      KongCredential.jwt({ name: 'jwt-rs', key: 'other', algorithm: JwtAlgorithm.RS256, publicKey: 'PEM' }),
      KongCredential.oauth2({ application: 'App', clientId: 'c', redirectUris: ['https://a', 'https://b'], hashSecret: true, plainTextClientSecret: 's' }),
      KongCredential.mtlsAuth('CN=app'),
    ],
  });

  const secrets = objects(chart, false).filter(({ kind }) => kind === 'Secret');
  expect(secrets.map(({ metadata, stringData }) => [metadata.name, metadata.labels['konghq.com/credential'], stringData])).toEqual([
    ['shop-app-mobile', 'key-auth', { key: 'k' }],
    ['shop-app-basic-auth', 'basic-auth', { username: 'app', password: 'p' }],
    ['shop-app-hmac-auth', 'hmac-auth', { username: 'app', secret: 's' }],
    ['shop-app-jwt', 'jwt', { key: 'issuer', algorithm: 'HS256', secret: 's' }],
    ['shop-app-jwt-rs', 'jwt', { key: 'other', algorithm: 'RS256', rsa_public_key: 'PEM' }],
    ['shop-app-oauth2', 'oauth2', { name: 'App', client_id: 'c', redirect_uris: 'https://a,https://b', hash_secret: 'true', client_secret: 's' }],
    ['shop-app-mtls-auth', 'mtls-auth', { subject_name: 'CN=app' }],
  ]);
});

test('a Secret that stands elsewhere is named; one of this app gets its labels', () => {
  const chart = shopChart();
  const secret = new ApiObject(chart, 'key', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'key' } });

  new KongConsumer(chart, 'app', {
    credentials: [KongCredential.secret(KongCredentialType.KEY_AUTH, secret), KongCredential.secret(KongCredentialType.ACL, 'group')],
  });

  const [key, consumer] = objects(chart);
  expect(key.metadata.labels).toEqual({ 'konghq.com/credential': 'key-auth', 'konghq.com/secret': 'true' });
  expect(consumer.credentials).toEqual(['key', 'group']);
});

describe('a Secret that another object makes in the cluster', () => {
  test.each<[kind: string, apiVersion: string, spec: object, name: string, labelled: object]>([
    ['ExternalSecret', 'external-secrets.io/v1', { secretStoreRef: { name: 'vault' }, dataFrom: [{ extract: { key: 'ada' } }] }, 'made',
      { secretStoreRef: { name: 'vault' }, dataFrom: [{ extract: { key: 'ada' } }], target: { template: { metadata: { labels: LABELS } } } }],
    ['ExternalSecret', 'external-secrets.io/v1', { target: { name: 'ada', template: { metadata: { labels: { team: 'a' } } } } }, 'ada',
      { target: { name: 'ada', template: { metadata: { labels: { team: 'a', ...LABELS } } } } }],
    ['SealedSecret', 'bitnami.com/v1alpha1', { encryptedData: { key: 'Ag' } }, 'made', { encryptedData: { key: 'Ag' }, template: { metadata: { labels: LABELS } } }],
    ['VaultStaticSecret', 'secrets.hashicorp.com/v1beta1', { destination: { name: 'ada', create: true } }, 'ada', { destination: { name: 'ada', create: true, labels: LABELS } }],
  ])('by %s gets its labels from that', (kind, apiVersion, spec, name, labelled) => {
    const chart = shopChart();
    const made = new ApiObject(chart, 'made', { apiVersion, kind, metadata: { name: 'made' }, spec });

    new KongConsumer(chart, 'app', { credentials: [KongCredential.secret(KongCredentialType.KEY_AUTH, made)] });

    const [object, consumer] = objects(chart);
    expect(object.spec).toEqual(labelled);
    expect(consumer.credentials).toEqual([name]);
  });

  test('keeps a label that says otherwise, which is reported', () => {
    const chart = shopChart();
    const made = new ApiObject(chart, 'made', {
      apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', spec: { target: { template: { metadata: { labels: { 'konghq.com/credential': 'jwt' } } } } },
    });

    new KongConsumer(chart, 'app', { credentials: [KongCredential.secret(KongCredentialType.KEY_AUTH, made)] });

    expect(reported(chart)).toMatch(/TRF1002 at shop\/app: .* konghq\.com\/credential of ExternalSecret .* to stay "jwt"/);
  });

  test('TRF1305: stands beside the consumer', () => {
    const chart = shopChart();
    const made = new ApiObject(chart, 'made', { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { namespace: 'vault' }, spec: {} });

    expect(misuse(() => new KongConsumer(chart, 'app', { credentials: [KongCredential.secret(KongCredentialType.KEY_AUTH, made)] }))).toMatchObject({ code: 'TRF1305' });
  });
});

test('TRF1371: a token is checked by a secret or by a public key', () => {
  expect(misuse(() => KongCredential.jwt({ key: 'a', publicKey: 'PEM' }))).toMatchObject({ code: 'TRF1371' });
  expect(misuse(() => KongCredential.jwt({ key: 'a', algorithm: JwtAlgorithm.ES256, plainTextSecret: 's' }))).toMatchObject({ code: 'TRF1371' });
  KongCredential.jwt({ key: 'a', algorithm: JwtAlgorithm.ES256, publicKey: 'PEM' });
});

test('TRF1372: credentials are not empty', () => {
  expect(misuse(() => KongCredential.keyAuth({ plainTextKey: '' }))).toMatchObject({ code: 'TRF1372' });
  KongCredential.keyAuth({ plainTextKey: 'k' });
});

test('TRF1373: credentials of one type are told apart by their names', () => {
  const app = (id: string, name?: string) => () => (
    new KongConsumer(shopChart(), id, { credentials: [KongCredential.keyAuth(), KongCredential.keyAuth({ name })] }));

  expect(misuse(app('app'))).toMatchObject({ code: 'TRF1373', value: 'key-auth' });
  expect(app('app', 'second')).not.toThrow();
});

test('TRF1374: consumers of a class have names of their own', () => {
  const chart = shopChart();
  const alice = (id: string, ingressClassName?: string) => () => new KongConsumer(chart, id, { username: 'alice', ingressClassName });
  expect(alice('one')).not.toThrow();

  expect(misuse(alice('two'))).toMatchObject({ code: 'TRF1374', construct: 'shop/two' });
  expect(alice('three', 'internal')).not.toThrow();
});

test('TRF1375: a plugin is attached to what it can be for', () => {
  const chart = shopChart();
  const keyAuth = new KongPlugin(chart, 'auth', { plugin: Plugin.keyAuth() });

  expect(misuse(() => new KongConsumer(chart, 'one', { plugins: [keyAuth] }))).toMatchObject({ code: 'TRF1375', value: 'key-auth' });
  expect(misuse(() => new KongConsumerGroup(chart, 'group', { plugins: [Plugin.datadog()] }))).toMatchObject({ code: 'TRF1375', value: 'datadog' });
  new KongConsumer(chart, 'two', { plugins: [Plugin.datadog(), Plugin.custom('third-party')] });
});
