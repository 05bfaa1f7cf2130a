import { Duration } from 'cdk8s';
import {
  MeshMetric, MeshMetrics, MeshMtls, MetricsProfile,
  MetricsSelector, OpenTelemetryCollector, PrometheusTls, Proxies,
} from '../../../../src';
import { misuse, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

test('metrics for Prometheus and by OpenTelemetry, of proxies and applications', () => {
  const { chart, mesh, api } = shop();

  new MeshMetric(chart, 'metrics', {
    proxies: Proxies.workload(api),
    backends: [
      MeshMetrics.prometheus({ port: 5671, path: '/prometheus', tls: PrometheusTls.PROVIDED, clientId: 'main' }),
      MeshMetrics.openTelemetry(OpenTelemetryCollector.at({ address: 'collector.observability' }), { refreshInterval: Duration.seconds(30) }),
    ],
    applications: [{ port: 8888, path: '/metrics', address: '127.0.0.1', name: 'api' }],
    profiles: [MetricsProfile.BASIC], include: [MetricsSelector.prefix('http'), MetricsSelector.regex('^rbac.*')],
    exclude: [MetricsSelector.exact('a'), MetricsSelector.contains('b')], includeUnused: true,
  });

  expect(yaml(chart, 'MeshMetric')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshMetric
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-metrics
  namespace: shop
spec:
  default:
    applications:
      - address: 127.0.0.1
        name: api
        path: /metrics
        port: 8888
    backends:
      - prometheus:
          clientId: main
          path: /prometheus
          port: 5671
          tls:
            mode: ProvidedTLS
        type: Prometheus
      - openTelemetry:
          backendRef:
            kind: MeshOpenTelemetryBackend
            labels:
              kuma.io/display-name: shop-metrics-collector
          refreshInterval: 30s
        type: OpenTelemetry
    sidecar:
      includeUnused: true
      profiles:
        appendProfiles:
          - name: Basic
        exclude:
          - match: a
            type: Exact
          - match: b
            type: Contains
        include:
          - match: http
            type: Prefix
          - match: ^rbac.*
            type: Regex
  targetRef:
    kind: Dataplane
    labels:
      app: api
`);
  expect(yaml(chart, 'MeshOpenTelemetryBackend')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshOpenTelemetryBackend
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-metrics-collector
  namespace: kuma-system
spec:
  endpoint:
    address: collector.observability
    port: 4317
  protocol: grpc
`);
  expect(mesh.systemNamespace).toBe('kuma-system');
});

describe('refuses', () => {
  test('policies that set nothing', () => {
    const { chart, mesh } = shop();

    expect(misuse(() => new MeshMetric(chart, 'a', { mesh }))).toMatchObject({ code: 'TRF1230', construct: 'shop/a' });
    expect(() => new MeshMetric(chart, 'c', { mesh, profiles: [MetricsProfile.NONE] })).not.toThrow();
  });

  test('certificates for Prometheus from a backend that the mesh has not', () => {
    const backends = [MeshMetrics.prometheus({ tls: PrometheusTls.ACTIVE_MTLS_BACKEND })];
    const metric = ({ chart, mesh }: ReturnType<typeof shop>) => () => new MeshMetric(chart, 'metric', { mesh, backends });

    expect(misuse(metric(shop()))).toMatchObject({ code: 'TRF1261' });
    expect(metric(shop({ mtls: MeshMtls.builtin() }))).not.toThrow();
  });

  test('paths and ports that are none', () => {
    const { chart, mesh } = shop();
    expect(misuse(() => MeshMetrics.prometheus({ path: 'metrics' }))).toMatchObject({ code: 'TRF1260', fix: '"/metrics"' });
    expect(misuse(() => MeshMetrics.prometheus({ port: 0 }))).toMatchObject({ code: 'TRF1022' });
    expect(misuse(() => new MeshMetric(chart, 'a', { mesh, applications: [{ port: 1, path: 'x' }] }))).toMatchObject({ code: 'TRF1260' });
    expect(() => new MeshMetric(chart, 'b', { mesh, applications: [{ port: 1, path: '/x' }] })).not.toThrow();
  });
});
