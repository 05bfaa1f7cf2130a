import { ApiObject, Chart, JsonPatch, Testing } from 'cdk8s';
import { Backend } from '../../../src/core/tree/backend';
import { KongIngress } from '../../../src/kong/ingress/kong-ingress';
import { KongClusterPlugin } from '../../../src/kong/plugins/kong-cluster-plugin';
import { KongPlugin } from '../../../src/kong/plugins/kong-plugin';
import { Plugin } from '../../../src/kong/plugins/plugin';
import { PluginOptions } from '../../../src/kong/plugins/plugin-options';
import { KongServiceSettings } from '../../../src/kong/services/kong-service-settings';
import { KongProtocol } from '../../../src/kong/values/kong-protocol';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { grafana, service, web } from '../fixtures';

describe('a KongPlugin', () => {
  test('holds a plugin with all that can be said of it', () => {
    const chart = shopChart();

    new KongPlugin(chart, 'limits', {
      plugin: Plugin.rateLimiting({ minute: 5 }, {
        protocols: [KongProtocol.HTTPS],
        instanceName: 'limits',
        disabled: true,
        before: ['key-auth'],
        after: ['cors', 'acl'],
        configPatches: { '/redis/password': { secret: 'redis', key: 'password' } },
        tags: ['team-a'],
      }),
    });

    expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata:
  annotations:
    konghq.com/tags: team-a
  name: shop-limits
  namespace: shop
config:
  minute: 5
configPatches:
  - path: /redis/password
    valueFrom:
      secretKeyRef:
        key: password
        name: redis
disabled: true
instance_name: limits
ordering:
  after:
    access:
      - cors
      - acl
  before:
    access:
      - key-auth
plugin: rate-limiting
protocols:
  - https
`);
  });

  test('takes all settings from a Secret', () => {
    const chart = shopChart();

    new KongPlugin(chart, 'oidc', { plugin: Plugin.configFrom('openid-connect', { secret: 'oidc', key: 'config' }) });

    expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata:
  name: shop-oidc
  namespace: shop
configFrom:
  secretKeyRef:
    key: config
    name: oidc
plugin: openid-connect
`);
  });

  test('shows the Secrets that this app renders to those who have to see them', () => {
    const chart = shopChart();
    const secret = new ApiObject(chart, 'oidc', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'oidc' } });

    new KongPlugin(chart, 'plugin', { plugin: Plugin.configFrom('openid-connect', { secret, key: 'config' }) });

    expect(objects(chart)[0].metadata.labels).toEqual({ 'konghq.com/secret': 'true', 'konghq.com/validate': 'plugin' });
  });

  test('takes no Secrets of other namespaces', () => {
    const app = Testing.app();
    const secret = new ApiObject(new Chart(app, 'vault', { namespace: 'vault' }), 'oidc', { apiVersion: 'v1', kind: 'Secret' });
    const plugin = Plugin.configFrom('openid-connect', { secret, key: 'config' });

    expect(misuse(() => new KongPlugin(shopChart(app), 'oidc', { plugin }))).toMatchObject({ code: 'TRF1305' });
    new KongPlugin(new Chart(app, 'beside', { namespace: 'vault' }), 'oidc', { plugin });
  });

  test('keeps fields that nobody here knows', () => {
    const chart = shopChart();

    const plugin = new KongPlugin(chart, 'cors', { plugin: Plugin.cors() });
    ApiObject.of(plugin).addJsonPatch(JsonPatch.add('/fromTheFuture', true));

    expect(objects(chart, false)[0]).toMatchObject({ plugin: 'cors', fromTheFuture: true });
  });

  test('is shared by what it is attached to', () => {
    const chart = shopChart();
    const limits = new KongPlugin(chart, 'limits', { plugin: Plugin.rateLimiting({ minute: 5 }) });

    new KongIngress(chart, 'web', { backend: web(), plugins: [limits] });
    new KongServiceSettings(chart, 'settings', { backends: [Backend.service(service(chart, 'api'))], plugins: [limits] });

    expect(objects(chart).map(({ metadata }) => metadata.annotations)).toEqual([undefined, { 'konghq.com/plugins': 'shop-limits' }, { 'konghq.com/plugins': 'shop-limits' }]);
  });

  test('of another namespace is granted to those who refer to it', () => {
    const app = Testing.app();
    const chart = shopChart(app);
    const limits = new KongPlugin(new Chart(app, 'edge', { namespace: 'edge' }), 'limits', { plugin: Plugin.rateLimiting({ minute: 5 }) });

    new KongIngress(chart, 'grafana', { backend: grafana(), plugins: [limits, Plugin.cors()] });
    new KongServiceSettings(chart, 'settings', { backends: [Backend.service(service(chart, 'api'))], plugins: [limits] });

    expect(objects(chart).filter(({ kind }) => kind !== 'KongPlugin').map(({ kind, metadata }) => [kind, metadata.annotations?.['konghq.com/plugins']])).toEqual([
      ['Ingress', 'edge:edge-limits,shop-grafana-cors'], ['ReferenceGrant', undefined], ['Service', 'edge:edge-limits'], ['ReferenceGrant', undefined],
    ]);
    expect(yaml(chart, 'ReferenceGrant')).toMatchInlineSnapshot(`
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata:
  name: monitoring-ingress-to-kongplugin
  namespace: edge
spec:
  from:
    - group: networking.k8s.io
      kind: Ingress
      namespace: monitoring
  to:
    - group: configuration.konghq.com
      kind: KongPlugin
      name: edge-limits
---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata:
  name: shop-service-to-kongplugin
  namespace: edge
spec:
  from:
    - group: ""
      kind: Service
      namespace: shop
  to:
    - group: configuration.konghq.com
      kind: KongPlugin
      name: edge-limits
`);
  });

  test('that exists elsewhere is referred to', () => {
    const chart = shopChart();
    const here = KongPlugin.fromReference({ name: 'auth', pluginName: 'key-auth' });
    const there = KongPlugin.fromReference({ name: 'cors', namespace: 'edge', pluginName: 'cors' });

    new KongIngress(chart, 'web', { backend: web(), plugins: [here, there] });

    expect(objects(chart)[0].metadata.annotations).toEqual({ 'konghq.com/plugins': 'auth,edge:cors' });
    expect(misuse(() => new KongIngress(chart, 'other', { backend: web(), plugins: [there, Plugin.cors()] }))).toMatchObject({ code: 'TRF1330', value: 'cors' });
  });
});

describe('a KongClusterPlugin', () => {
  test('acts on everything, and says for which class', () => {
    const chart = shopChart();

    new KongClusterPlugin(chart, 'prometheus', {
      plugin: Plugin.custom('prometheus', { per_consumer: true }, { tags: ['platform'], configPatches: { '/x': { secret: 'x', key: 'x' } } }), global: true,
    });

    expect(yaml(chart)).toMatchInlineSnapshot(`
apiVersion: configuration.konghq.com/v1
kind: KongClusterPlugin
metadata:
  annotations:
    konghq.com/tags: platform
    kubernetes.io/ingress.class: kong
  labels:
    global: "true"
  name: shop-prometheus
config:
  per_consumer: true
configPatches:
  - path: /x
    valueFrom:
      secretKeyRef:
        key: x
        name: x
        namespace: shop
plugin: prometheus
`);
  });

  test('names the Secrets of other namespaces', () => {
    const app = Testing.app();
    const chart = shopChart(app);
    const secret = new ApiObject(new Chart(app, 'vault', { namespace: 'vault' }), 'oidc', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'oidc' } });
    const of = (id: string, namespace?: string, of1: string | ApiObject = 'oidc') => new KongClusterPlugin(chart, id, {
      plugin: Plugin.configFrom('openid-connect', { secret: of1, key: 'config', namespace }),
    });

    of('by-construct', undefined, secret);
    of('by-name', 'vault');
    of('here');

    expect(objects(chart).map(({ configFrom }) => configFrom.secretKeyRef.namespace)).toEqual(['vault', 'vault', 'shop']);
  });

  test('is attached by its name', () => {
    const chart = shopChart();

    const cors = new KongClusterPlugin(chart, 'cors', { plugin: Plugin.cors(), ingressClassName: 'internal' });
    new KongIngress(chart, 'web', { backend: web(), plugins: [cors] });

    expect(objects(chart)[0].metadata).toEqual({ name: 'shop-cors', annotations: { 'kubernetes.io/ingress.class': 'internal' } });
    expect(objects(chart)[1].metadata.annotations).toEqual({ 'konghq.com/plugins': 'shop-cors' });
  });

  test('is reported where a KongPlugin hides it', () => {
    const chart = shopChart();
    const cluster = new KongClusterPlugin(chart, 'cluster', { plugin: Plugin.cors(), metadata: { name: 'cors' } });
    new KongIngress(chart, 'web', { backend: web(), plugins: [cluster] });
    expect(objects(chart)).toHaveLength(2);

    new KongPlugin(chart, 'cors', { plugin: Plugin.cors(), metadata: { name: 'cors' } });

    expect(reported(chart)).toContain('TRF1339 at shop/web: got "cors"');
  });

  test('of a type is global once for a class', () => {
    const chart = shopChart();
    const global = (id: string, ingressClassName?: string) => () => (
      new KongClusterPlugin(chart, id, { plugin: Plugin.cors(), global: true, ingressClassName }));
    expect(global('one')).not.toThrow();

    expect(misuse(global('two'))).toMatchObject({ code: 'TRF1342', construct: 'shop/two' });
    expect(global('three', 'internal')).not.toThrow();
    new KongClusterPlugin(chart, 'four', { plugin: Plugin.cors() });
  });
});

describe('what is said of a plugin', () => {
  test.each<[string, PluginOptions, PluginOptions]>([
    ['TRF1335', { protocols: [KongProtocol.TCP] }, { protocols: [KongProtocol.GRPC] }],
    ['TRF1335', { protocols: [] }, {}],
    ['TRF1336', { instanceName: 'a b' }, { instanceName: 'a~b' }],
    ['TRF1302', { tags: ['a,b'] }, { tags: ['a b'] }],
    ['TRF1341', { configPatches: { 'config.headers': { secret: 'a', key: 'b' } } }, { configPatches: { '/headers': { secret: 'a', key: 'b' } } }],
  ])('%s: %j, but %j', (code, failing, passing) => {
    expect(misuse(() => Plugin.cors({}, failing))).toMatchObject({ code });
    Plugin.cors({}, passing);
  });

  test('is its protocols, as far as its kind knows them', () => {
    expect(misuse(() => Plugin.custom('ws-validator', {}, { protocols: [KongProtocol.WS] }))).toMatchObject({ code: 'TRF1335', value: 'ws' });
    Plugin.custom('ip-restriction', { deny: ['10.0.0.0/8'] }, { protocols: [KongProtocol.TCP] });
  });

  test('is a name that a plugin can have', () => {
    expect(misuse(() => Plugin.custom('Key Auth'))).toMatchObject({ code: 'TRF1331', fix: '"key-auth"' });
    Plugin.custom('key-auth');
  });

  test('is either all in a Secret or patched from some', () => {
    const secret = { secret: 'oidc', key: 'config' };

    expect(misuse(() => Plugin.configFrom('openid-connect', secret, { configPatches: { '/a': secret } }))).toMatchObject({ code: 'TRF1340' });
    Plugin.custom('openid-connect', {}, { configPatches: { '/a': secret } });
  });
});
