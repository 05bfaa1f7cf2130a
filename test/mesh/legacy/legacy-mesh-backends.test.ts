import { Chart } from 'cdk8s';
import {
  LegacyLogBackend, LegacyMetricsBackend, LegacyMetricsTls, LegacyTraceBackend, LegacyTrafficLog, LegacyTrafficTrace, MeshMtls, MeshServicesMode,
  ServiceMesh, ServiceMeshProps, TagSelector,
} from '../../../src';
import { misuse, shopChart, yaml } from '../../fixtures';

function mesh(chart: Chart, id: string, legacyBackends: ServiceMeshProps['legacyBackends']): ServiceMesh {
  return new ServiceMesh(chart, id, { name: id, mtls: MeshMtls.builtin(), meshServices: MeshServicesMode.DISABLED, legacyBackends });
}

test('the mesh has the backends that legacy policies name', () => {
  const chart = shopChart();

  const old = mesh(chart, 'old', {
    logs: [LegacyLogBackend.file('file', '/dev/stdout', '%START_TIME%'), LegacyLogBackend.tcp('central', 'logs.observability:5000')], defaultLogs: 'file',
    traces: [LegacyTraceBackend.zipkin('jaeger', 'http://jaeger.observability:9411/api/v2/spans', { sampling: 12.5 })],
    metrics: [LegacyMetricsBackend.prometheus('prometheus', { tls: LegacyMetricsTls.PROVIDED, applications: [{ name: 'web', port: 8080 }] })],
    enabledMetrics: 'prometheus',
  });
  new LegacyTrafficLog(chart, 'log', { mesh: old, sources: [TagSelector.any()], destinations: [TagSelector.any()], backend: 'central' });
  new LegacyTrafficTrace(chart, 'trace', { mesh: old, backend: 'jaeger' });

  expect(yaml(chart, 'Mesh')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: old
spec:
  logging:
    backends:
      - conf:
          path: /dev/stdout
        format: "%START_TIME%"
        name: file
        type: file
      - conf:
          address: logs.observability:5000
        name: central
        type: tcp
    defaultBackend: file
  meshServices:
    mode: Disabled
  metrics:
    backends:
      - conf:
          aggregate:
            - name: web
              port: 8080
          tls:
            mode: providedTLS
        name: prometheus
        type: prometheus
    enabledBackend: prometheus
  mtls:
    backends:
      - name: ca-1
        type: builtin
    enabledBackend: ca-1
  tracing:
    backends:
      - conf:
          url: http://jaeger.observability:9411/api/v2/spans
        name: jaeger
        sampling: 12.5
        type: zipkin
`);
});

test('TRF1534: each backend has a name, and the one in use is there', () => {
  const chart = shopChart();
  const file = LegacyLogBackend.file('file', '/dev/stdout');

  expect(misuse(() => mesh(chart, 'a', { logs: [file, LegacyLogBackend.tcp('file', 'a:1')] }))).toMatchObject({ code: 'TRF1534', value: ['file', 'file'] });
  expect(misuse(() => mesh(chart, 'b', { logs: [LegacyLogBackend.file('', '/a')] }))).toMatchObject({ code: 'TRF1534', value: [''] });
  expect(misuse(() => mesh(chart, 'c', { logs: [file], defaultLogs: 'files' }))).toMatchObject({ code: 'TRF1534', value: 'files', fix: '"file"', construct: 'shop/c' });
  expect(misuse(() => mesh(chart, 'd', { enabledMetrics: 'a' }))).toMatchObject({ code: 'TRF1534', fix: 'leave it out' });
  mesh(chart, 'e', { logs: [file], defaultLogs: 'file' });
});

test('refuses values that Kuma does not read', () => {
  expect(misuse(() => LegacyLogBackend.file('a', 'stdout'))).toMatchObject({ code: 'TRF1260' });
  expect(misuse(() => LegacyLogBackend.tcp('a', 'logs'))).toMatchObject({ code: 'TRF1267' });
  expect(misuse(() => LegacyTraceBackend.zipkin('a', 'jaeger'))).toMatchObject({ code: 'TRF1262' });
  expect(misuse(() => LegacyTraceBackend.datadog('a', 'datadog', 0))).toMatchObject({ code: 'TRF1022' });
  expect(misuse(() => LegacyTraceBackend.datadog('a', 'datadog', 8126, { sampling: 101 }))).toMatchObject({ code: 'TRF1250' });
  expect(misuse(() => LegacyMetricsBackend.prometheus('a', { tls: LegacyMetricsTls.DISABLED, skipMtls: true }))).toMatchObject({ code: 'TRF1535' });
  LegacyMetricsBackend.prometheus('a', { skipMtls: true });
});
