import { Duration } from 'cdk8s';
import { Backend } from '../../../src/core/tree/backend';
import { KongCaCertificate } from '../../../src/kong/entities/kong-ca-certificate';
import { KongCustomEntity } from '../../../src/kong/entities/kong-custom-entity';
import { KongLicense } from '../../../src/kong/entities/kong-license';
import { KongVault } from '../../../src/kong/entities/kong-vault';
import { KongIngressClass, KongIngressClassParameters } from '../../../src/kong/ingress/kong-ingress-class';
import { TCPIngress, UDPIngress } from '../../../src/kong/ingress/stream-ingress';
import { KongPlugin } from '../../../src/kong/plugins/kong-plugin';
import { Plugin } from '../../../src/kong/plugins/plugin';
import { KongServiceFacade } from '../../../src/kong/services/kong-service-facade';
import { misuse, shopChart, yaml } from '../../fixtures';
import { web } from '../fixtures';

test('a vault is named by references', () => {
  const chart = shopChart();

  const vault = new KongVault(chart, 'env', { backend: 'env', prefix: 'platform-env', config: { prefix: 'KONG_SECRET_' }, description: 'of the pod', tags: ['platform'] });

  expect(vault.reference('redis')).toBe('{vault://platform-env/redis}');
  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1alpha1
kind: KongVault
metadata:
  annotations:
    konghq.com/tags: platform
    kubernetes.io/ingress.class: kong
  name: shop-env
spec:
  backend: env
  config:
    prefix: KONG_SECRET_
  description: of the pod
  prefix: platform-env
`);
});

test('TRF1376: the prefix of a vault is its own', () => {
  const chart = shopChart();
  const vault = (id: string, prefix: string) => () => new KongVault(chart, id, { backend: 'env', prefix });
  expect(vault('one', 'my-env')).not.toThrow();

  expect(misuse(vault('two', 'my-env'))).toMatchObject({ code: 'TRF1376', expected: expect.stringContaining('shop/one') });
  expect(misuse(vault('three', 'my_env'))).toMatchObject({ code: 'TRF1376' });
  expect(vault('four', 'my-env2')).not.toThrow();
});

test('a license is JSON', () => {
  const chart = shopChart();

  new KongLicense(chart, 'license', { license: '{"license":{}}' });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1alpha1
kind: KongLicense
metadata:
  name: shop-license
enabled: true
rawLicenseString: '{"license":{}}'
`);
  expect(misuse(() => new KongLicense(chart, 'other', { license: 'license.json' }))).toMatchObject({ code: 'TRF1377' });
});

test('a custom entity may belong to a plugin', () => {
  const chart = shopChart();
  const plugin = new KongPlugin(chart, 'degraphql', { plugin: Plugin.degraphql() });

  new KongCustomEntity(chart, 'route', { type: 'degraphql_routes', fields: { uri: '/contacts', query: '{ contacts { name } }' }, plugin });

  expect(yaml(chart, 'KongCustomEntity')).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1alpha1
kind: KongCustomEntity
metadata:
  name: shop-route
  namespace: shop
spec:
  controllerName: kong
  fields:
    query: "{ contacts { name } }"
    uri: /contacts
  parentRef:
    group: configuration.konghq.com
    kind: KongPlugin
    name: shop-degraphql
  type: degraphql_routes
`);
  expect(misuse(() => new KongCustomEntity(chart, 'other', { type: 'consumers', fields: {} }))).toMatchObject({ code: 'TRF1378' });
});

test('a class has parameters, and can be the default', () => {
  const chart = shopChart();

  const parameters = new KongIngressClassParameters(chart, 'parameters', { serviceUpstream: true });
  new KongIngressClass(chart, 'kong', { metadata: { name: 'kong' }, parameters, isDefault: true });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1alpha1
kind: IngressClassParameters
metadata:
  name: shop-parameters
  namespace: shop
spec:
  serviceUpstream: true
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  annotations:
    ingressclass.kubernetes.io/is-default-class: "true"
  name: kong
spec:
  controller: ingress-controllers.konghq.com/kong
  parameters:
    apiGroup: configuration.konghq.com
    kind: IngressClassParameters
    name: shop-parameters
    namespace: shop
    scope: Namespace
`);
});

test('connections and datagrams go to Services', () => {
  const chart = shopChart();

  new TCPIngress(chart, 'tcp', {
    rules: [{ port: 9000, backend: web() }, { port: 9443, host: 'db.example.com', backend: web() }],
    tls: [{ hosts: ['db.example.com'], secretName: 'db-tls' }], plugins: [Plugin.ipRestriction({ allow: ['10.0.0.0/8'] })],
  });
  new UDPIngress(chart, 'udp', { rules: [{ port: 9999, backend: web() }] });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1beta1
kind: TCPIngress
metadata:
  annotations:
    konghq.com/plugins: shop-tcp-ip-restriction
    kubernetes.io/ingress.class: kong
  name: shop-tcp
  namespace: shop
spec:
  rules:
    - backend:
        serviceName: web
        servicePort: 80
      port: 9000
    - backend:
        serviceName: web
        servicePort: 80
      host: db.example.com
      port: 9443
  tls:
    - hosts:
        - db.example.com
      secretName: db-tls
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata:
  name: shop-tcp-ip-restriction
  namespace: shop
config:
  allow:
    - 10.0.0.0/8
plugin: ip-restriction
---
apiVersion: configuration.konghq.com/v1beta1
kind: UDPIngress
metadata:
  annotations:
    kubernetes.io/ingress.class: kong
  name: shop-udp
  namespace: shop
spec:
  rules:
    - backend:
        serviceName: web
        servicePort: 80
      port: 9999
`);
});

test('TRF1379: backends of connections are Services beside them, without weight', () => {
  const udp = (backend: Backend) => () => new UDPIngress(shopChart(), 'udp', { rules: [{ port: 9999, backend }] });

  expect(misuse(udp(Backend.service('dns', { port: 53, namespace: 'other' })))).toMatchObject({ code: 'TRF1379' });
  expect(misuse(udp(Backend.service('dns', { port: 53, weight: 1 })))).toMatchObject({ code: 'TRF1379', value: 1 });
  expect(udp(Backend.service('dns', { port: 53, namespace: 'shop' }))).not.toThrow();
});

test('a facade is a Service with plugins of its own', () => {
  const chart = shopChart();

  new KongServiceFacade(chart, 'facade', { backend: web(), plugins: [Plugin.keyAuth()] });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: incubator.ingress-controller.konghq.com/v1alpha1
kind: KongServiceFacade
metadata:
  annotations:
    konghq.com/plugins: shop-facade-key-auth
    kubernetes.io/ingress.class: kong
  name: shop-facade
  namespace: shop
spec:
  backendRef:
    name: web
    port: 80
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata:
  name: shop-facade-key-auth
  namespace: shop
plugin: key-auth
`);
  expect(misuse(() => new KongServiceFacade(chart, 'other', { backend: Backend.service('web', { port: 80, namespace: 'other' }) }))).toMatchObject({ code: 'TRF1355' });
});

test('a facade says to Kong what its Service does not', () => {
  const chart = shopChart();

  new KongServiceFacade(chart, 'facade', { backend: web(), retries: 2, readTimeout: Duration.seconds(5) });

  expect(yaml(chart)).toContain('konghq.com/read-timeout: "5000"');
  expect(misuse(() => new KongServiceFacade(chart, 'other', { backend: web(), retries: -1 })).code).toBe('TRF1300');
});

test('a CA has an id that stays', () => {
  const chart = shopChart();
  const certificate = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n';

  new KongCaCertificate(chart, 'ca', { certificate });

  expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: v1
kind: ConfigMap
metadata:
  annotations:
    kubernetes.io/ingress.class: kong
  labels:
    konghq.com/ca-cert: "true"
    konghq.com/configmap: "true"
  name: shop-ca
  namespace: shop
data:
  ca.crt: |
    -----BEGIN CERTIFICATE-----
    MA==
    -----END CERTIFICATE-----
  id: 3f02d759-3f01-5f93-aabe-185d74c4a746
`);
  expect(misuse(() => new KongCaCertificate(chart, 'two', { certificate: certificate.repeat(2) }))).toMatchObject({ code: 'TRF1380' });
  expect(misuse(() => new KongCaCertificate(chart, 'id', { certificate, certificateId: 'ca' }))).toMatchObject({ code: 'TRF1380' });
});
