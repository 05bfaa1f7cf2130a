import { Duration } from 'cdk8s';
import { CircuitBreakerSettings, MeshCircuitBreaker, MeshDestination, OutlierDetector, Proxies } from '../../../../src';
import { misuse, objects, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

test('takes endpoints that fail out of use', () => {
  const { chart, api } = shop();

  new MeshCircuitBreaker(chart, 'breaker', {
    to: [api], maxConnections: 100,
    outlierDetection: { detectors: [OutlierDetector.totalFailures(5)], baseEjectionTime: Duration.seconds(10), maxEjectionPercent: 50 },
  });

  expect(yaml(chart, 'MeshCircuitBreaker')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshCircuitBreaker
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-breaker
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        connectionLimits:
          maxConnections: 100
        outlierDetection:
          baseEjectionTime: 10s
          detectors:
            totalFailures:
              consecutive: 5
          maxEjectionPercent: 50
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
`);
});

test('has everything that Kuma has, in all places', () => {
  const { chart, mesh, api } = shop();
  const settings: CircuitBreakerSettings = {
    maxConnections: 1, maxConnectionPools: 2, maxPendingRequests: 3, maxRequests: 4, maxRetries: 5,
    outlierDetection: {
      disabled: false, interval: Duration.seconds(1), baseEjectionTime: Duration.seconds(2), maxEjectionPercent: 30,
      splitExternalAndLocalErrors: true, healthyPanicThreshold: 33.3,
      detectors: [
        OutlierDetector.totalFailures(1), OutlierDetector.gatewayFailures(2), OutlierDetector.localOriginFailures(3),
        OutlierDetector.successRate({ minimumHosts: 4, requestVolume: 5, standardDeviationFactor: 1.5 }),
        OutlierDetector.failurePercentage({ minimumHosts: 6, requestVolume: 7, threshold: 80 }),
      ],
    },
  };
  const policy = new MeshCircuitBreaker(chart, 'breaker', { mesh, proxies: Proxies.workload(api), ...settings });

  policy.addTo([MeshDestination.mesh(), MeshDestination.externalService('db'), MeshDestination.multiZoneServiceLabels({ team: 'a' }, 'http')], settings);
  new MeshCircuitBreaker(chart, 'old', { mesh, legacyFrom: true, ...settings });

  const [own, to, from] = objects(chart).filter(({ kind }) => kind === 'MeshCircuitBreaker').map(({ spec }) => spec);
  expect(own.rules).toMatchInlineSnapshot(`
[
  {
    default: {
      connectionLimits: {
        maxConnectionPools: 2,
        maxConnections: 1,
        maxPendingRequests: 3,
        maxRequests: 4,
        maxRetries: 5,
      },
      outlierDetection: {
        baseEjectionTime: 2s,
        detectors: {
          failurePercentage: {
            minimumHosts: 6,
            requestVolume: 7,
            threshold: 80,
          },
          gatewayFailures: {
            consecutive: 2,
          },
          localOriginFailures: {
            consecutive: 3,
          },
          successRate: {
            minimumHosts: 4,
            requestVolume: 5,
            standardDeviationFactor: 1.5,
          },
          totalFailures: {
            consecutive: 1,
          },
        },
        disabled: false,
        healthyPanicThreshold: 33.3,
        interval: 1s,
        maxEjectionPercent: 30,
        splitExternalAndLocalErrors: true,
      },
    },
  },
]
`);
  expect(to.to.map((entry: any) => entry.targetRef)).toEqual([
    { kind: 'Mesh' }, { kind: 'MeshExternalService', name: 'db', namespace: 'kuma-system' },
    { kind: 'MeshMultiZoneService', labels: { team: 'a' }, sectionName: 'http' },
  ]);
  expect([to.to[0].default, from.from]).toEqual([own.rules[0].default, [{ targetRef: { kind: 'Mesh' }, default: own.rules[0].default }]]);
});

describe('refuses', () => {
  function breaker(settings: CircuitBreakerSettings): () => MeshCircuitBreaker {
    const { chart, mesh } = shop();
    return () => new MeshCircuitBreaker(chart, 'breaker', { mesh, ...settings });
  }

  test('nothing', () => {
    expect(misuse(breaker({}))).toMatchObject({ code: 'TRF1230' });
    expect(breaker({ maxRetries: 1 })).not.toThrow();
  });

  test('limits of zero', () => {
    expect(misuse(breaker({ maxConnectionPools: 0 }))).toMatchObject({ code: 'TRF1259' });
    expect(breaker({ maxConnectionPools: 1 })).not.toThrow();
  });

  test('no detector, or one twice', () => {
    const detect = (...detectors: OutlierDetector[]) => breaker({ outlierDetection: { detectors } });

    expect(misuse(detect())).toMatchObject({ code: 'TRF1297' });
    expect(misuse(detect(OutlierDetector.totalFailures(5), OutlierDetector.totalFailures(3)))).toMatchObject({ code: 'TRF1297' });
    expect(detect(OutlierDetector.totalFailures(), OutlierDetector.gatewayFailures())).not.toThrow();
  });

  test('shares, factors and times that are none', () => {
    const detectors = [OutlierDetector.totalFailures()];

    expect(misuse(breaker({ outlierDetection: { detectors, maxEjectionPercent: 101 } }))).toMatchObject({ code: 'TRF1250' });
    expect(misuse(breaker({ outlierDetection: { detectors, maxEjectionPercent: 1.5 } }))).toMatchObject({ code: 'TRF1258' });
    expect(breaker({ outlierDetection: { detectors, maxEjectionPercent: 100 } })).not.toThrow();
    expect(misuse(breaker({ outlierDetection: { detectors, interval: Duration.millis(0) } }))).toMatchObject({ code: 'TRF1254' });
    expect(breaker({ outlierDetection: { detectors, interval: Duration.millis(1) } })).not.toThrow();
    expect(misuse(() => OutlierDetector.successRate({ standardDeviationFactor: 0 }))).toMatchObject({ code: 'TRF1259' });
    expect(() => OutlierDetector.successRate({ standardDeviationFactor: 0.1 })).not.toThrow();
  });

  test('routes as destinations', () => {
    const { chart, mesh } = shop();
    const to = (id: string, destination: MeshDestination) => () => new MeshCircuitBreaker(chart, id, { mesh, to: [destination], maxRetries: 1 });

    expect(misuse(to('a', MeshDestination.route('shop')))).toMatchObject({ code: 'TRF1231' });
    expect(to('b', MeshDestination.multiZoneService('shop'))).not.toThrow();
  });
});
