import { Duration } from 'cdk8s';
import { HealthCheckSettings, HealthProbe, MeshHealthCheck, Proxies } from '../../../../src';
import { misuse, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

test('checks a destination from one workload', () => {
  const { chart, web, api } = shop();

  new MeshHealthCheck(chart, 'web-to-api', {
    proxies: Proxies.workload(web), to: [api], probes: [HealthProbe.http('/health')], interval: Duration.seconds(10), timeout: Duration.seconds(2),
    unhealthyThreshold: 3, healthyThreshold: 1,
  });

  expect(yaml(chart, 'MeshHealthCheck')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshHealthCheck
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-web-to-api
  namespace: shop
spec:
  targetRef:
    kind: Dataplane
    labels:
      app: web
      k8s.kuma.io/namespace: shop
  to:
    - default:
        healthyThreshold: 1
        http:
          path: /health
        interval: 10s
        timeout: 2s
        unhealthyThreshold: 3
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
`);
});

test('has every setting, and several destinations', () => {
  const { chart, web, api } = shop();

  new MeshHealthCheck(chart, 'all', {
    to: [api],
    probes: [
      HealthProbe.http('/health', { expectedStatuses: [200, 204], setHeaders: { 'x-probe': 'kuma' }, addHeaders: { accept: 'application/json' } }),
      HealthProbe.tcp({ send: 'cGluZw==', receive: ['cG9uZw=='] }),
      HealthProbe.grpc({ serviceName: 'shop.Api', authority: 'api' }),
    ],
    initialJitter: Duration.millis(500), intervalJitter: Duration.seconds(1), intervalJitterPercent: 10, noTrafficInterval: Duration.minutes(5),
    failTrafficOnPanic: true, eventLogPath: '/dev/stdout', alwaysLogFailures: true, reuseConnection: false,
  }).addTo([web], { probes: [HealthProbe.noHttp(), HealthProbe.noTcp(), HealthProbe.noGrpc()] });

  expect(yaml(chart, 'MeshHealthCheck')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshHealthCheck
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-all
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        alwaysLogHealthCheckFailures: true
        eventLogPath: /dev/stdout
        failTrafficOnPanic: true
        grpc:
          authority: api
          serviceName: shop.Api
        http:
          expectedStatuses:
            - 200
            - 204
          path: /health
          requestHeadersToAdd:
            add:
              - name: accept
                value: application/json
            set:
              - name: x-probe
                value: kuma
        initialJitter: 500ms
        intervalJitter: 1s
        intervalJitterPercent: 10
        noTrafficInterval: 5m
        reuseConnection: false
        tcp:
          receive:
            - cG9uZw==
          send: cGluZw==
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
    - default:
        grpc:
          disabled: true
        http:
          disabled: true
        tcp:
          disabled: true
      targetRef:
        kind: MeshService
        name: web
        namespace: shop
`);
});

describe('refuses', () => {
  const settings = (more: Partial<HealthCheckSettings>) => () => {
    const { chart, api } = shop();
    new MeshHealthCheck(chart, 'check', { to: [api], probes: [HealthProbe.http()], ...more });
  };

  test('statuses, paths and headers that are none', () => {
    expect(misuse(() => HealthProbe.http('/', { expectedStatuses: [99] }))).toMatchObject({ code: 'TRF1251', value: 99 });
    expect(() => HealthProbe.http('/', { expectedStatuses: [100, 599] })).not.toThrow();
    expect(misuse(() => HealthProbe.http(''))).toMatchObject({ code: 'TRF1252' });
    expect(() => HealthProbe.http()).not.toThrow();
    expect(misuse(() => HealthProbe.http('/', { setHeaders: { Accept: '*/*' } }))).toMatchObject({ code: 'TRF1253', fix: '"accept"' });
    expect(() => HealthProbe.http('/', { setHeaders: { accept: '*/*' } })).not.toThrow();
    const headers = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`x-${i}`, 'y']));
    expect(misuse(() => HealthProbe.http('/', { addHeaders: headers(17) }))).toMatchObject({ code: 'TRF1253', value: 17 });
    expect(() => HealthProbe.http('/', { addHeaders: headers(16) })).not.toThrow();
  });

  test('times and thresholds of zero', () => {
    expect(misuse(settings({ interval: Duration.millis(0) }))).toMatchObject({ code: 'TRF1254' });
    expect(misuse(settings({ healthyThreshold: 0 }))).toMatchObject({ code: 'TRF1259', value: 0 });
    expect(settings({ interval: Duration.millis(1), healthyThreshold: 1 })).not.toThrow();
  });

  test('shares beyond all', () => {
    expect(misuse(settings({ intervalJitterPercent: 101 }))).toMatchObject({ code: 'TRF1250' });
    expect(misuse(settings({ intervalJitterPercent: 1.5 }))).toMatchObject({ code: 'TRF1258' });
    expect(settings({ intervalJitterPercent: 100 })).not.toThrow();
  });

  test('no probe, or two of a kind', () => {
    expect(misuse(settings({ probes: [] }))).toMatchObject({ code: 'TRF1255' });
    expect(misuse(settings({ probes: [HealthProbe.http(), HealthProbe.noHttp()] }))).toMatchObject({ code: 'TRF1255' });
    expect(settings({ probes: [HealthProbe.http(), HealthProbe.noTcp()] })).not.toThrow();
  });

  test('a log without an absolute path', () => {
    expect(misuse(settings({ eventLogPath: 'health.log' }))).toMatchObject({ code: 'TRF1260', fix: '"/health.log"' });
    expect(settings({ eventLogPath: '/health.log' })).not.toThrow();
  });
});
