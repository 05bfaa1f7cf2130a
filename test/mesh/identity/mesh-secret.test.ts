import { Duration } from 'cdk8s';
import { DataSource, ExternalTls, GlobalSecret, MeshExternalService, MeshMtls, MeshSecret, SecretValue, ServiceMesh } from '../../../src';
import { misuse, objects, shopChart, yaml } from '../../fixtures';
import { shop } from '../fixtures';

const value = SecretValue.external({ store: 'vault', key: 'mesh/db', property: 'password', refreshInterval: Duration.hours(1) });

test('a value stays outside: the manifest says where it is', () => {
  const { chart, mesh } = shop({ name: 'shop' });

  const secret = new MeshSecret(chart, 'key', { mesh, value });

  expect(secret.secretName).toBe('shop-key');
  expect(yaml(chart, 'ExternalSecret')).toMatchInlineSnapshot(`
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  labels:
    kuma.io/mesh: shop
  name: shop-key
  namespace: kuma-system
spec:
  data:
    - remoteRef:
        key: mesh/db
        property: password
      secretKey: value
  refreshInterval: 1h
  secretStoreRef:
    kind: ClusterSecretStore
    name: vault
  target:
    name: shop-key
    template:
      metadata:
        labels:
          kuma.io/mesh: shop
      type: system.kuma.io/secret
`);
});

test('a literal is a Secret of the type that Kuma looks for, one for all meshes has another', () => {
  const { chart, mesh } = shop();

  new MeshSecret(mesh, 'ca', { metadata: { name: 'ca' }, value: SecretValue.insecureLiteral('pem') });
  new GlobalSecret(chart, 'zone-token-signing-key-1', { value: SecretValue.insecureBase64('cGVt') });

  expect(yaml(chart, 'Secret')).toMatchInlineSnapshot(`
apiVersion: v1
kind: Secret
metadata:
  labels:
    kuma.io/mesh: default
  name: ca
  namespace: kuma-system
data:
  value: cGVt
type: system.kuma.io/secret
---
apiVersion: v1
kind: Secret
metadata:
  name: shop-zone-token-signing-key-1
  namespace: kuma-system
data:
  value: cGVt
type: system.kuma.io/global-secret
`);
});

test('what reads secrets takes them as constructs, and by name', () => {
  const chart = shopChart();
  const [certificate, privateKey] = ['ca-cert', 'ca-key'].map(name => MeshSecret.fromSecretName(name)).map(DataSource.secret);
  const mesh = new ServiceMesh(chart, 'mesh', { mtls: MeshMtls.identity({ ca: { certificate, privateKey } }) });
  const ca = new MeshSecret(mesh, 'db-ca', { metadata: { name: 'db-ca' }, value });
  new MeshExternalService(chart, 'db', {
    mesh, port: 5432, endpoints: [{ address: 'db.example.com', port: 5432 }], tls: ExternalTls.originate({ ca: DataSource.secret(ca) }),
  });

  const rendered = objects(chart);

  expect(rendered.find(({ kind }) => kind === 'MeshIdentity').spec.provider.bundled.ca.privateKey.secretRef.name).toBe('ca-key');
  expect(rendered.find(({ kind }) => kind === 'MeshExternalService').spec.tls.verification.caCert).toEqual({ secret: 'db-ca' });
});

test('secrets are in the system namespace, and hold something', () => {
  const { chart, mesh } = shop({ systemNamespace: 'mesh-system' });

  expect(misuse(() => new MeshSecret(chart, 'a', { mesh, value, metadata: { namespace: 'shop' } })).code).toBe('TRF1214');
  expect(() => new MeshSecret(chart, 'b', { mesh, value, metadata: { namespace: 'mesh-system' } })).not.toThrow();
  expect(misuse(() => new GlobalSecret(chart, 'c', { value, systemNamespace: 'kuma', metadata: { namespace: 'shop' } })).code).toBe('TRF1214');
  expect(() => new GlobalSecret(chart, 'd', { value, systemNamespace: 'kuma' })).not.toThrow();
  expect(misuse(() => SecretValue.insecureLiteral('')).code).toBe('TRF1524');
  expect(misuse(() => SecretValue.external({ store: 'vault', key: '' })).code).toBe('TRF1524');
  expect(misuse(() => SecretValue.external({ store: 'My Vault', key: 'a' })).code).toBe('TRF1023');
  expect(misuse(() => MeshSecret.fromSecretName('My Secret')).code).toBe('TRF1023');
  expect(GlobalSecret.fromSecretName('tokens').secretName).toBe('tokens');
});
