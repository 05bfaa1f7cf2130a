import { Duration } from 'cdk8s';
import { ActiveHealthCheckOptions, HealthChecks, HealthCheckType, PassiveHealthCheckOptions } from '../../../src/kong/services/health-checks';
import { KongUpstreamPolicy } from '../../../src/kong/services/kong-upstream-policy';
import { UpstreamPolicy } from '../../../src/kong/services/upstream-policy';
import { misuse, objects, shopChart } from '../../fixtures';

function rendered(healthchecks: HealthChecks): any {
  const chart = shopChart();
  new KongUpstreamPolicy(chart, 'policy', { policy: UpstreamPolicy.roundRobin({ healthchecks }) });
  return objects(chart)[0].spec.healthchecks;
}

const failures = { httpFailures: 3, tcpFailures: 3, timeouts: 3 };

test('ask pods, often enough to find out', () => {
  expect(rendered(HealthChecks.active({ path: '/health' }))).toEqual({
    active: { httpPath: '/health', healthy: { interval: 10, successes: 3 }, unhealthy: { interval: 10, ...failures } },
  });
});

test('watch what pods answer', () => {
  expect(rendered(HealthChecks.passive())).toEqual({ passive: { unhealthy: failures } });
});

test('do both', () => {
  expect(rendered(HealthChecks.both({ active: { path: '/health' }, threshold: 50 }))).toEqual({
    threshold: 50,
    active: { httpPath: '/health', healthy: { interval: 10, successes: 3 }, unhealthy: { interval: 10, ...failures } },
    passive: { unhealthy: failures },
  });
});

test('have all settings of Kong', () => {
  expect(rendered(HealthChecks.both({
    active: {
      type: HealthCheckType.HTTPS, path: '/health', headers: { 'X-Check': ['a', 'b'] }, sni: 'web.internal', verifyCertificate: false,
      timeout: Duration.seconds(2), concurrency: 5, healthyInterval: Duration.minutes(1), unhealthyInterval: Duration.seconds(5),
      successes: 1, httpFailures: 2, tcpFailures: 0, timeouts: 4, healthyStatuses: [200], unhealthyStatuses: [500, 503],
    },
    passive: {
      type: HealthCheckType.HTTPS, httpFailures: 5, tcpFailures: 6, timeouts: 7, successes: 8, healthyStatuses: [200, 201], unhealthyStatuses: [500],
    },
  }))).toEqual({
    active: {
      type: 'https', httpPath: '/health', headers: { 'X-Check': ['a', 'b'] }, httpsSni: 'web.internal', httpsVerifyCertificate: false,
      timeout: 2, concurrency: 5,
      healthy: { interval: 60, successes: 1, httpStatuses: [200] },
      unhealthy: { interval: 5, httpFailures: 2, tcpFailures: 0, timeouts: 4, httpStatuses: [500, 503] },
    },
    passive: {
      type: 'https', healthy: { successes: 8, httpStatuses: [200, 201] }, unhealthy: { httpFailures: 5, tcpFailures: 6, timeouts: 7, httpStatuses: [500] },
    },
  });
});

test('of connections look at connections only', () => {
  expect(rendered(HealthChecks.both({ active: { type: HealthCheckType.TCP }, passive: { type: HealthCheckType.TCP } }))).toEqual({
    active: { type: 'tcp', healthy: { interval: 10, successes: 3 }, unhealthy: { interval: 10, tcpFailures: 3, timeouts: 3 } },
    passive: { type: 'tcp', unhealthy: { tcpFailures: 3, timeouts: 3 } },
  });
});

test.each<[string, ActiveHealthCheckOptions, ActiveHealthCheckOptions]>([
  ['TRF1303', { path: 'health' }, { path: '/health' }],
  ['TRF1303', { path: '/a?b=c' }, { path: '/a' }],
  ['TRF1301', { headers: { 'a b': ['c'] } }, { headers: { 'a-b': ['c'] } }],
  ['TRF1021', { sni: '10.0.0.1', type: HealthCheckType.HTTPS }, { sni: 'web.internal', type: HealthCheckType.HTTPS }],
  ['TRF1353', { sni: 'web.internal' }, { sni: 'web.internal', type: HealthCheckType.HTTPS }],
  ['TRF1353', { path: '/health', type: HealthCheckType.TCP }, { path: '/health', type: HealthCheckType.HTTP }],
  ['TRF1353', { httpFailures: 1, type: HealthCheckType.TCP }, { tcpFailures: 1, type: HealthCheckType.TCP }],
  ['TRF1352', { healthyInterval: Duration.seconds(0), unhealthyInterval: Duration.seconds(0) }, { healthyInterval: Duration.seconds(0) }],
  ['TRF1352', { httpFailures: 0, tcpFailures: 0, timeouts: 0 }, { httpFailures: 0, tcpFailures: 0, timeouts: 1 }],
  ['TRF1306', { healthyInterval: Duration.millis(1500) }, { healthyInterval: Duration.millis(2000) }],
  ['TRF1300', { timeout: Duration.seconds(65536) }, { timeout: Duration.seconds(65535) }],
  ['TRF1300', { successes: 256 }, { successes: 255 }],
  ['TRF1300', { timeouts: -1 }, { timeouts: 0 }],
  ['TRF1300', { concurrency: 0 }, { concurrency: 1 }],
  ['TRF1300', { healthyStatuses: [99] }, { healthyStatuses: [100] }],
  ['TRF1300', { unhealthyStatuses: [600] }, { unhealthyStatuses: [599] }],
  ['TRF1300', { threshold: 101 }, { threshold: 100 }],
])('%s when they ask: %j, but %j', (code, failing, passing) => {
  expect(misuse(() => HealthChecks.active(failing))).toMatchObject({ code });
  HealthChecks.active(passing);
});

test.each<[string, PassiveHealthCheckOptions, PassiveHealthCheckOptions]>([
  ['TRF1353', { unhealthyStatuses: [500], type: HealthCheckType.TCP }, { unhealthyStatuses: [500], type: HealthCheckType.GRPC }],
  ['TRF1352', { tcpFailures: 0, timeouts: 0, type: HealthCheckType.TCP }, { tcpFailures: 0, timeouts: 0 }],
  ['TRF1300', { successes: 256 }, { successes: 0 }],
])('%s when they watch: %j, but %j', (code, failing, passing) => {
  expect(misuse(() => HealthChecks.passive(failing))).toMatchObject({ code });
  HealthChecks.passive(passing);
});
