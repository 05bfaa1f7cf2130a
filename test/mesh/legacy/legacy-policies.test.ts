import { Duration } from 'cdk8s';
import { LegacyHealthCheck, LegacyHealthProbe, LegacyTrafficPermission, MeshMtls, MeshServicesMode, TagSelector } from '../../../src';
import { misuse, objects, yaml } from '../../fixtures';
import { shop } from '../fixtures';

const LEGACY = { name: 'legacy', mtls: MeshMtls.builtin(), meshServices: MeshServicesMode.DISABLED };
const TIMES = { interval: Duration.seconds(10), timeout: Duration.seconds(2), unhealthyThreshold: 3, healthyThreshold: 1 };

test('permits and checks as Kuma\'s first generation does: in the cluster, and in the mesh of the workloads', () => {
  const { chart, web, api } = shop(LEGACY);
  const ends = { sources: [TagSelector.workload(web)], destinations: [TagSelector.workload(api)] };

  new LegacyTrafficPermission(chart, 'permission', ends);
  new LegacyHealthCheck(chart, 'check', { ...ends, ...TIMES, probe: LegacyHealthProbe.http('/health', { expectedStatuses: [200], headers: { 'x-probe': '1' } }) });

  expect(yaml(chart, 'TrafficPermission')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: TrafficPermission
metadata:
  name: shop-permission
mesh: legacy
spec:
  destinations:
    - match:
        kuma.io/service: api_shop_svc_8080
  sources:
    - match:
        kuma.io/service: web_shop_svc_80
`);
  expect(yaml(chart, 'HealthCheck')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: HealthCheck
metadata:
  name: shop-check
mesh: legacy
spec:
  conf:
    healthyThreshold: 1
    http:
      expectedStatuses:
        - 200
      path: /health
      requestHeadersToAdd:
        - header:
            key: x-probe
            value: "1"
    interval: 10s
    timeout: 2s
    unhealthyThreshold: 3
  destinations:
    - match:
        kuma.io/service: api_shop_svc_8080
  sources:
    - match:
        kuma.io/service: web_shop_svc_80
`);
});

test('has every setting, times in seconds, the only form that the older kinds read', () => {
  const { chart, mesh } = shop(LEGACY);

  new LegacyHealthCheck(chart, 'check', {
    mesh, sources: [TagSelector.any()], destinations: [TagSelector.service('api_shop_svc_8080')], ...TIMES, interval: Duration.minutes(2),
    probe: LegacyHealthProbe.tcp({ send: 'cGluZw==', receive: ['cG9uZw=='] }), initialJitter: Duration.millis(250), intervalJitter: Duration.seconds(1),
    intervalJitterPercent: 5, healthyPanicThreshold: 60, failTrafficOnPanic: true, noTrafficInterval: Duration.hours(1), eventLogPath: '/dev/stdout',
    alwaysLogFailures: true, reuseConnection: false,
  });

  expect(yaml(chart, 'HealthCheck')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: HealthCheck
metadata:
  name: shop-check
mesh: legacy
spec:
  conf:
    alwaysLogHealthCheckFailures: true
    eventLogPath: /dev/stdout
    failTrafficOnPanic: true
    healthyPanicThreshold: 60
    healthyThreshold: 1
    initialJitter: 0.25s
    interval: 120s
    intervalJitter: 1s
    intervalJitterPercent: 5
    noTrafficInterval: 3600s
    reuseConnection: false
    tcp:
      receive:
        - cG9uZw==
      send: cGluZw==
    timeout: 2s
    unhealthyThreshold: 3
  destinations:
    - match:
        kuma.io/service: api_shop_svc_8080
  sources:
    - match:
        kuma.io/service: "*"
`);
});

test('selects by any tags where the kind allows it', () => {
  const { chart, mesh } = shop(LEGACY);

  new LegacyTrafficPermission(chart, 'permission', { mesh, sources: [TagSelector.tags({ team: 'a', version: '*' })], destinations: [TagSelector.any()] });

  expect(objects(chart).find(({ kind }) => kind === 'TrafficPermission').spec).toEqual({
    sources: [{ match: { team: 'a', version: '*' } }], destinations: [{ match: { 'kuma.io/service': '*' } }],
  });
});

describe('refuses', () => {
  const any = { sources: [TagSelector.any()], destinations: [TagSelector.any()] };

  test('tags that Kuma refuses', () => {
    expect(misuse(() => TagSelector.tags({ team: 'a b' }))).toMatchObject({ code: 'TRF1280', value: 'team=a b' });
    expect(misuse(() => TagSelector.tags({}))).toMatchObject({ code: 'TRF1280' });
    expect(() => TagSelector.tags({ team: 'a/b' })).not.toThrow();
  });

  test('no source or no destination', () => {
    const { chart, mesh } = shop(LEGACY);

    expect(misuse(() => new LegacyTrafficPermission(chart, 'a', { ...any, mesh, sources: [] }))).toMatchObject({ code: 'TRF1281' });
    expect(() => new LegacyTrafficPermission(chart, 'b', { ...any, mesh })).not.toThrow();
  });

  test('ends of a health check by anything but services', () => {
    const { chart, mesh } = shop(LEGACY);
    const check = (id: string, ends: Partial<typeof any>) => () => new LegacyHealthCheck(chart, id, { ...any, ...TIMES, mesh, ...ends });

    expect(misuse(check('a', { sources: [TagSelector.tags({ team: 'a' })] }))).toMatchObject({ code: 'TRF1282' });
    expect(misuse(check('b', { destinations: [TagSelector.tags({ 'kuma.io/service': 'a', 'team': 'b' })] }))).toMatchObject({ code: 'TRF1282' });
    expect(check('c', { sources: [TagSelector.tags({ 'kuma.io/service': 'a', 'team': 'b' })] })).not.toThrow();
  });

  test('permissions that the mesh does not look at', () => {
    const { chart, mesh } = shop();
    const plain = shop({ mtls: MeshMtls.none() });
    const builtin = shop({ mtls: MeshMtls.builtin() });

    expect(misuse(() => new LegacyTrafficPermission(chart, 'a', { ...any, mesh }))).toMatchObject({ code: 'TRF1283' });
    expect(misuse(() => new LegacyTrafficPermission(plain.chart, 'a', { ...any, mesh: plain.mesh }))).toMatchObject({ code: 'TRF1283' });
    expect(() => new LegacyTrafficPermission(builtin.chart, 'a', { ...any, mesh: builtin.mesh })).not.toThrow();
  });

  test('health checks where destinations are MeshServices', () => {
    const { chart, mesh } = shop({ mtls: MeshMtls.builtin() });
    const legacy = shop(LEGACY);

    expect(misuse(() => new LegacyHealthCheck(chart, 'a', { ...any, ...TIMES, mesh }))).toMatchObject({ code: 'TRF1284' });
    expect(() => new LegacyHealthCheck(legacy.chart, 'a', { ...any, ...TIMES, mesh: legacy.mesh })).not.toThrow();
  });

  test('times, thresholds and shares that are none', () => {
    const { chart, mesh } = shop(LEGACY);
    const check = (id: string, more: object) => () => new LegacyHealthCheck(chart, id, { ...any, ...TIMES, mesh, ...more });

    expect(misuse(check('a', { timeout: Duration.millis(0) }))).toMatchObject({ code: 'TRF1254' });
    expect(misuse(check('b', { healthyThreshold: 0 }))).toMatchObject({ code: 'TRF1259' });
    expect(misuse(check('c', { healthyPanicThreshold: 101 }))).toMatchObject({ code: 'TRF1250' });
    expect(check('d', { healthyPanicThreshold: 100 })).not.toThrow();
    expect(misuse(() => LegacyHealthProbe.http(''))).toMatchObject({ code: 'TRF1252' });
    expect(misuse(() => LegacyHealthProbe.http('/', { expectedStatuses: [600] }))).toMatchObject({ code: 'TRF1251' });
    expect(() => LegacyHealthProbe.http('/', { expectedStatuses: [599] })).not.toThrow();
  });
});
