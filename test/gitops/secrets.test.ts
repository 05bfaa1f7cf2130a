import { folder, shop } from './fixtures';
import { exampleObjects } from '../../src/admission/rules/example';
import { REPOSITORY_RULES, repositoryFindings } from '../../src/gitops/repository-rules';

const SHOP = { name: 'db', namespace: 'shop' };
const secret = (fields: object, metadata: object = {}) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { ...SHOP, ...metadata }, ...fields });
const base64 = (text: string) => Buffer.from(text).toString('base64');
const KEY = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEpAIBAAKCAQEA'.repeat(8)}\n-----END RSA PRIVATE KEY-----\n`;
const KUMA = 'kuma.io/v1alpha1';
const KONG = 'configuration.konghq.com/v1alpha1';

const found = (object: object) => repositoryFindings(object as never).map(({ code, path }) => `${code} ${path}`);

describe.each(REPOSITORY_RULES.map(rule => [rule.code, rule] as const))('the rule %s', (code, rule) => {
  test('finds its failing example, and nothing in the other', () => {
    expect(exampleObjects(rule, rule.fails).flatMap(repositoryFindings).map(finding => finding.code)).toEqual([code]);
    expect(exampleObjects(rule, rule.passes).flatMap(repositoryFindings)).toEqual([]);
  });
});

describe('a secret is found', () => {
  test.each<[string, object, string[]]>([
    ['in data', secret({ data: { password: base64('hunter2') } }), ['TRF5001 data']],
    ['that is no text', secret({ stringData: { pin: 1234 } }), ['TRF5001 stringData']],
    ['of Kuma', secret({ type: 'system.kuma.io/secret', data: { value: base64('hunter2') } }), ['TRF5001 data']],
    ['of Kuma, for all meshes', secret({ type: 'system.kuma.io/global-secret', data: { value: base64('hunter2') } }), ['TRF5001 data']],
    ['of a consumer of Kong', secret({ stringData: { key: 'hunter2' } }, { labels: { 'konghq.com/credential': 'key-auth' } }), ['TRF5001 stringData']],
    ['of a hook of Helm', secret({ stringData: { key: 'hunter2' } }, { annotations: { 'helm.sh/hook': 'pre-install' } }), ['TRF5001 stringData']],
    ['that SOPS has not encrypted, whatever it says', secret({ stringData: { password: 'hunter2' }, sops: {} }), ['TRF5001 stringData']],
    ['that SOPS has left as it was', secret({ stringData: { password: 'ENC[AES256_GCM,data:aa]', user: 'root' }, sops: { mac: 'ENC[…]' } }), ['TRF5001 stringData']],
    ['behind the label of a certificate', secret({ stringData: { cert: KEY } }, { labels: { 'konghq.com/ca-cert': 'true' } }), ['TRF5001 stringData']],
    ['in a placeholder that nobody replaces', secret({ stringData: { password: '<hunter2>' } }), ['TRF5001 stringData']],
    ['in a ConfigMap', { apiVersion: 'v1', kind: 'ConfigMap', metadata: SHOP, data: { 'tls.key': KEY } }, ['TRF5003 data[tls.key]']],
    ['in a ConfigMap, in base64', { apiVersion: 'v1', kind: 'ConfigMap', metadata: SHOP, binaryData: { key: base64(KEY) } }, ['TRF5003 binaryData.key']],
    ['in an annotation', { apiVersion: 'v1', kind: 'Service', metadata: { ...SHOP, annotations: { key: KEY } } }, ['TRF5003 metadata.annotations.key']],
    ['in a list', { apiVersion: 'batch/v1', kind: 'Job', metadata: SHOP, spec: { args: ['-k', KEY] } }, ['TRF5003 spec.args[1]']],
    ['in a mesh', { apiVersion: KUMA, kind: 'Mesh', metadata: { name: 'default' }, spec: { mtls: { backends: [{ name: 'ca', conf: { cert: { inline: 'a' }, key: { inlineString: 'b' } } }] } } },
      ['TRF5003 spec.mtls.backends[0].conf.key.inlineString']],
    ['in an identity', { apiVersion: KUMA, kind: 'MeshIdentity', metadata: SHOP, spec: { provider: { bundled: { ca: { privateKey: { insecureInline: { value: KEY } } } } } } },
      ['TRF5003 spec.provider.bundled.ca.privateKey.insecureInline.value']],
    ['in a credential', { apiVersion: KONG, kind: 'KongCredentialBasicAuth', metadata: SHOP, spec: { username: 'ada', password: 'hunter2' } }, ['TRF5003 spec.password']],
    ['in a certificate', { apiVersion: KONG, kind: 'KongCertificate', metadata: SHOP, spec: { cert: 'a', key: KEY } }, ['TRF5003 spec.key']],
    ['in a plugin', { apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', metadata: SHOP, plugin: 'openid-connect', config: { client_id: ['a'], client_secret: ['b'] } },
      ['TRF5004 config.client_secret[0]']],
  ])('%s', (_, object, said) => {
    expect(found(object)).toEqual(said);
  });
});

describe('no secret is', () => {
  test.each<[string, object]>([
    ['what SOPS has encrypted', secret({ stringData: { password: 'ENC[AES256_GCM,data:aa]' }, sops: { mac: 'ENC[…]' } })],
    ['what something replaces on the way', secret({ stringData: { password: '<path:secret/data/db#password>', user: 'vault:secret/data/db#user' } })],
    ['what Argo CD Vault Plugin replaces', secret({ data: { password: base64('<password>') } }, { annotations: { 'avp.kubernetes.io/path': 'secret/data/db' } })],
    ['nothing', secret({ data: {}, stringData: { password: '' } })],
    ['a sealed one', { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata: SHOP, spec: { encryptedData: { password: 'AgBy3i4OJSWK' } } }],
    ['a certificate', secret({ stringData: { id: '1', cert: '-----BEGIN CERTIFICATE-----' } }, { labels: { 'konghq.com/ca-cert': 'true' } })],
    ['a public key', { apiVersion: 'v1', kind: 'ConfigMap', metadata: SHOP, data: { key: KEY.replaceAll('RSA PRIVATE', 'PUBLIC') } }],
    ['a text about private keys', { apiVersion: 'v1', kind: 'ConfigMap', metadata: SHOP, data: { text: `a key begins with -----BEGIN PRIVATE KEY----- and${' '.repeat(60)}ends` } }],
    ['a Secret that is named', { apiVersion: KUMA, kind: 'Mesh', metadata: { name: 'default' }, spec: { mtls: { backends: [{ name: 'ca', conf: { key: { secret: 'ca' } } }] } } }],
    ['a reference to a vault', { apiVersion: KONG, kind: 'KongCredentialAPIKey', metadata: SHOP, spec: { key: '{vault://env/key}' } }],
    ['the name of an account', { apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', metadata: SHOP, plugin: 'aws-lambda', config: { aws_assume_role_arn: 'arn:aws:iam::1' } }],
    ['a plugin that nobody knows', { apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', metadata: SHOP, plugin: 'ours', config: { password: 'a' } }],
  ])('%s', (_, object) => {
    expect(found(object)).toEqual([]);
  });
});

test('what SOPS has signed is written as it is: in its order, with its fields and no others', () => {
  const signed = secret({ stringData: { password: 'ENC[AES256_GCM,data:aa]', a: 'ENC[AES256_GCM,data:bb]' }, sops: { mac: 'ENC[…]', lastmodified: '2026-01-01T00:00:00Z' } });

  const [, text] = [...shop([signed], { admission: false }).files()].find(([path]) => path.endsWith('secret_shop_db.yaml'))!;

  expect(text.slice(text.indexOf('\n') + 1)).toMatchInlineSnapshot(`
"apiVersion: v1
kind: Secret
metadata:
  name: db
  namespace: shop
stringData:
  password: ENC[AES256_GCM,data:aa]
  a: ENC[AES256_GCM,data:bb]
sops:
  mac: ENC[…]
  lastmodified: "2026-01-01T00:00:00Z"
"
`);
});

test('a secret in a list is one', () => {
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);

  expect(() => shop([{ apiVersion: 'v1', kind: 'List', items: [secret({ stringData: { a: 'b' } })] }], { admission: false }).write(folder())).toThrow('TRF1709');
  expect(said.mock.calls.join('')).toContain('TRF5001  Secret shop/db  stringData');
  said.mockRestore();
});
