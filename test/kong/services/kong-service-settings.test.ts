import { ApiObject, Chart, Duration, Testing } from 'cdk8s';
import { Backend } from '../../../src/core/tree/backend';
import { Plugin } from '../../../src/kong/plugins/plugin';
import { KongServiceOptions } from '../../../src/kong/services/kong-service-options';
import { KongServiceSettings } from '../../../src/kong/services/kong-service-settings';
import { KongUpstreamPolicy } from '../../../src/kong/services/kong-upstream-policy';
import { UpstreamPolicy } from '../../../src/kong/services/upstream-policy';
import { KongProtocol } from '../../../src/kong/values/kong-protocol';
import { misuse, objects, reported, shopChart, yaml } from '../../fixtures';
import { service, web } from '../fixtures';

test('says all that Kong can be told of a Service', () => {
  const chart = shopChart();
  const secret = new ApiObject(chart, 'cert', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'client' } });

  new KongServiceSettings(chart, 'web-settings', {
    backends: [Backend.service(service(chart, 'web'))],
    protocol: KongProtocol.HTTPS,
    path: '/api',
    connectTimeout: Duration.seconds(1),
    readTimeout: Duration.minutes(5),
    writeTimeout: Duration.millis(1500),
    retries: 0,
    hostHeader: 'web.internal:8443',
    clientCertificate: secret,
    tlsVerify: true,
    tlsVerifyDepth: 2,
    caCertificateSecrets: ['ca-one', 'ca-two'],
    caCertificateConfigMaps: ['ca-map'],
    serviceUpstream: true,
    tags: ['team-a'],
    plugins: [Plugin.rateLimiting({ minute: 5 })],
  });

  expect(yaml(chart, 'Service')).toMatchInlineSnapshot(`
apiVersion: v1
kind: Service
metadata:
  annotations:
    ingress.kubernetes.io/service-upstream: "true"
    konghq.com/ca-certificates-configmaps: ca-map
    konghq.com/ca-certificates-secrets: ca-one,ca-two
    konghq.com/client-cert: client
    konghq.com/connect-timeout: "1000"
    konghq.com/host-header: web.internal:8443
    konghq.com/path: /api
    konghq.com/plugins: shop-web-settings-rate-limiting
    konghq.com/protocol: https
    konghq.com/read-timeout: "300000"
    konghq.com/retries: "0"
    konghq.com/tags: team-a
    konghq.com/tls-verify: "true"
    konghq.com/tls-verify-depth: "2"
    konghq.com/write-timeout: "1500"
  name: web
  namespace: shop
spec:
  ports:
    - port: 80
`);
  expect(objects(chart)[0].metadata.labels).toEqual({ 'konghq.com/secret': 'true' });
});

test('says the same of all Services of a canary', () => {
  const chart = shopChart();
  const [stable, canary] = ['stable', 'canary'].map(name => Backend.service(service(chart, name), { weight: 50 }));

  new KongServiceSettings(chart, 'api', { backends: [stable, canary, stable], upstream: UpstreamPolicy.leastConnections() });

  expect(objects(chart).map(({ kind, metadata }) => [kind, metadata.name, metadata.annotations])).toEqual([
    ['Service', 'stable', { 'konghq.com/upstream-policy': 'shop-api-upstream' }],
    ['Service', 'canary', { 'konghq.com/upstream-policy': 'shop-api-upstream' }],
    ['KongUpstreamPolicy', 'shop-api-upstream', undefined],
  ]);
});

test('reports Services that it cannot annotate', () => {
  const chart = shopChart();

  new KongServiceSettings(chart, 'api', { backends: [web()], retries: 2, plugins: [Plugin.cors()] });

  expect(reported(chart)).toMatchInlineSnapshot(`
Validation failed with the following errors:
  [] TRF1356 at shop/api: got "Service web in namespace shop", expected a Service that this app renders, to annotate it with konghq.com/retries
  fix: render the Service in this app, or leave this out here and run \`kubectl annotate service -n shop web konghq.com/retries='2'\`
  [] TRF1356 at shop/api: got "Service web in namespace shop", expected a Service that this app renders, to annotate it with konghq.com/plugins
  fix: render the Service in this app, or make a KongPlugin of its own and run \`kubectl annotate service -n shop web konghq.com/plugins=NAME\`
`);
});

test('reports a Service of which something else is said already', () => {
  const chart = shopChart();
  const backends = [Backend.service(service(chart, 'web'))];

  new KongServiceSettings(chart, 'one', { backends, upstream: UpstreamPolicy.latency(), retries: 1 });
  new KongServiceSettings(chart, 'other', { backends, upstream: UpstreamPolicy.roundRobin(), retries: 1 });

  expect(reported(chart)).toContain('TRF1002 at shop/other: got "shop-other-upstream"');
  expect(reported(chart)).not.toContain('retries');
});

describe('Services that share a rule', () => {
  function canary(chart: Chart): Backend[] {
    const rule = { backendRefs: [{ name: 'stable', port: 80, weight: 90 }, { name: 'canary', port: 80, weight: 10 }] };
    new ApiObject(chart, 'route', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'api' }, spec: { rules: [rule] } });
    return ['stable', 'canary'].map(name => Backend.service(service(chart, name)));
  }

  test('are reported where they say different things to Kong', () => {
    const chart = shopChart();

    new KongServiceSettings(chart, 'settings', { backends: [canary(chart)[0]], retries: 1 });

    expect(reported(chart)).toMatchInlineSnapshot(`
Validation failed with the following errors:
  [shop/settings] TRF1370 at shop/settings: got "konghq.com/retries: \\"1\\" of stable, nothing of canary", expected Services that share a rule of HTTPRoute api to say the same to Kong, or it leaves out the rule
  fix: give all of them to one KongServiceSettings
`);
  });

  test('are not where they say the same', () => {
    const chart = shopChart();

    new KongServiceSettings(chart, 'settings', { backends: canary(chart), retries: 1 });

    expect(objects(chart)).toHaveLength(3);
  });
});

test('needs Services, of one namespace', () => {
  const app = Testing.app();
  const chart = shopChart(app);
  const settings = (id: string, ...backends: Backend[]) => () => new KongServiceSettings(chart, id, { backends });

  expect(misuse(settings('none'))).toMatchObject({ code: 'TRF1358', construct: 'shop/none' });
  expect(misuse(settings('two', web(), Backend.service('web', { namespace: 'other' })))).toMatchObject({ code: 'TRF1354', value: 'Service web in namespace other' });
  expect(settings('one', web(), Backend.service('api'))).not.toThrow();
});

test('needs a policy of the namespace of the Services', () => {
  const app = Testing.app();
  const chart = shopChart(app);
  const policy = (scope: Chart) => new KongUpstreamPolicy(scope, 'policy', { policy: UpstreamPolicy.latency() });
  const settings = (id: string, upstream: KongUpstreamPolicy) => () => new KongServiceSettings(chart, id, { backends: [web()], upstream });

  expect(misuse(settings('beside', policy(new Chart(app, 'other', { namespace: 'other' }))))).toMatchObject({
    code: 'TRF1355', value: 'Service web in namespace shop', construct: 'shop/beside',
  });
  expect(settings('within', policy(chart))).not.toThrow();
});

describe('options that Kong would ignore or refuse', () => {
  const { HTTP, HTTPS, GRPC, UDP, TCP, TLS } = KongProtocol;
  const settings = (options: KongServiceOptions) => () => new KongServiceSettings(shopChart(), 'web', { backends: [web()], ...options });

  test.each<[string, KongServiceOptions, KongServiceOptions]>([
    ['TRF1360', { tlsVerify: false }, { tlsVerify: false, protocol: HTTPS }],
    ['TRF1360', { clientCertificate: 'cert', protocol: KongProtocol.GRPCS }, { clientCertificate: 'cert', protocol: TLS }],
    ['TRF1360', { tlsVerifyDepth: 1, protocol: HTTP }, { tlsVerifyDepth: 1, protocol: HTTPS }],
    ['TRF1361', { caCertificateSecrets: ['ca'], protocol: HTTPS }, { caCertificateSecrets: ['ca'], protocol: HTTPS, tlsVerify: true }],
    ['TRF1361', { caCertificateConfigMaps: ['ca'], protocol: HTTPS, tlsVerify: false }, { caCertificateConfigMaps: ['ca'], protocol: HTTPS, tlsVerify: true }],
    ['TRF1362', { protocol: UDP }, { protocol: TCP }],
    ['TRF1363', { hostHeader: 'web 1' }, { hostHeader: 'web_1' }],
    ['TRF1363', { hostHeader: 'web:0' }, { hostHeader: 'web:1' }],
    ['TRF1364', { path: '/api', protocol: GRPC }, { path: '/api', protocol: HTTP }],
    ['TRF1303', { path: 'api' }, { path: '/api' }],
    ['TRF1300', { retries: 32768 }, { retries: 32767 }],
    ['TRF1300', { tlsVerifyDepth: 65, protocol: HTTPS }, { tlsVerifyDepth: 64, protocol: HTTPS }],
    ['TRF1012', { readTimeout: Duration.seconds(0) }, { readTimeout: Duration.millis(1) }],
    ['TRF1302', { tags: [' a'] }, { tags: ['a'] }],
    ['TRF1330', { plugins: [Plugin.cors(), Plugin.cors()] }, { plugins: [Plugin.cors()] }],
  ])('%s: %j, but %j', (code, failing, passing) => {
    expect(misuse(settings(failing))).toMatchObject({ code, construct: 'shop/web' });
    expect(settings(passing)).not.toThrow();
  });
});
