import {
  Clients, LogFormat, MeshAccessLog, MeshLogging, MeshOpenTelemetryBackend,
  OpenTelemetryCollector, OpenTelemetryEnvironment, OpenTelemetryProtocol,
} from '../../../../src';
import { misuse, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

test('lines to files, sockets and collectors, as text and JSON', () => {
  const { chart, mesh, api, web } = shop();
  const backend = new MeshOpenTelemetryBackend(mesh, 'collector', {
    address: '192.0.2.1', protocol: OpenTelemetryProtocol.HTTP, path: '/otlp', environment: OpenTelemetryEnvironment.REQUIRED, explicitFirst: true,
    allowSignalOverrides: true,
  });

  const log = new MeshAccessLog(chart, 'logs', {
    to: [api],
    backends: [
      MeshLogging.file('/tmp/log', LogFormat.plain('%START_TIME%', { omitEmptyValues: true })), MeshLogging.tcp('logstash:5044', LogFormat.json({ s: '%START_TIME%' })),
      MeshLogging.openTelemetry(OpenTelemetryCollector.backend(backend), { attributes: { 'service.version': '%KUMA_MESH%' }, body: { stringValue: 'x' } }),
    ],
  });
  log.addRuleFor([web, Clients.namespace('jobs')], [MeshLogging.standardOutput()]);

  expect(yaml(chart, 'MeshAccessLog')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshAccessLog
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-logs
  namespace: shop
spec:
  targetRef:
    kind: Mesh
  to:
    - default:
        backends:
          - file:
              format:
                omitEmptyValues: true
                plain: "%START_TIME%"
                type: Plain
              path: /tmp/log
            type: File
          - tcp:
              address: logstash:5044
              format:
                json:
                  - key: s
                    value: "%START_TIME%"
                type: Json
            type: Tcp
          - openTelemetry:
              attributes:
                - key: service.version
                  value: "%KUMA_MESH%"
              backendRef:
                kind: MeshOpenTelemetryBackend
                labels:
                  kuma.io/display-name: shop-mesh-collector
              body:
                stringValue: x
            type: OpenTelemetry
      targetRef:
        kind: MeshService
        name: api
        namespace: shop
---
apiVersion: kuma.io/v1alpha1
kind: MeshAccessLog
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-logs-workload-owner
  namespace: shop
spec:
  rules:
    - default:
        backends:
          - file:
              path: /dev/stdout
            type: File
      matches:
        - spiffeID:
            type: Exact
            value: spiffe://default.default.mesh.local/ns/shop/sa/web
        - spiffeID:
            type: Prefix
            value: spiffe://default.default.mesh.local/ns/jobs/sa
  targetRef:
    kind: Mesh
`);
  expect(yaml(chart, 'MeshOpenTelemetryBackend')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshOpenTelemetryBackend
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-mesh-collector
  namespace: kuma-system
spec:
  endpoint:
    address: 192.0.2.1
    path: /otlp
    port: 4318
  env:
    allowSignalOverrides: true
    mode: Required
    precedence: ExplicitFirst
  protocol: http
`);
});

describe('refuses', () => {
  test('lines that say nothing, and places they cannot go to', () => {
    expect(misuse(() => LogFormat.plain(''))).toMatchObject({ code: 'TRF1265' });
    expect(misuse(() => LogFormat.json({}))).toMatchObject({ code: 'TRF1265' });
    expect(misuse(() => LogFormat.json({ 'a"': 'b' }))).toMatchObject({ code: 'TRF1265' });
    expect(() => LogFormat.json({ 'a\\"': 'b' })).not.toThrow();
    expect(misuse(() => MeshLogging.file('log'))).toMatchObject({ code: 'TRF1260', fix: '"/log"' });
    expect(misuse(() => MeshLogging.tcp('logs'))).toMatchObject({ code: 'TRF1267' });
    expect(() => MeshLogging.tcp('logs:1')).not.toThrow();
  });

  test('attributes that OpenTelemetry has not', () => {
    const collector = OpenTelemetryCollector.labels({ a: 'b' });
    for (const key of ['otel.x', 'Bad', 'a..b', '%KUMA_ZONE%']) {
      expect(misuse(() => MeshLogging.openTelemetry(collector, { attributes: { [key]: 'x' } }))).toMatchObject({ code: 'TRF1268', value: key });
    }
    expect(() => MeshLogging.openTelemetry(collector, { attributes: { 'a.b_c1': 'x' } })).not.toThrow();
    expect(misuse(() => OpenTelemetryCollector.labels({}))).toMatchObject({ code: 'TRF1225' });
  });
});
