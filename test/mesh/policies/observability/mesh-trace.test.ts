import { MeshTrace, MeshTracing, OpenTelemetryCollector, SpanTag, ZipkinApiVersion } from '../../../../src';
import { misuse, yaml } from '../../../fixtures';
import { shop } from '../../fixtures';

test('traces for Zipkin, Datadog and OpenTelemetry, and none', () => {
  const { chart, mesh } = shop();
  const zipkin = MeshTracing.zipkin('http://zipkin:9411/api/v2/spans', { apiVersion: ZipkinApiVersion.HTTP_PROTO, sharedSpanContext: false, traceId128Bit: true });
  const tags = [SpanTag.literal('team', 'shop'), SpanTag.header('env', 'x-env', { default: 'prod' }), SpanTag.header('v', 'x-v')];

  new MeshTrace(chart, 'zipkin', { mesh, backend: zipkin, tags, overallSampling: 80, clientSampling: 40, randomSampling: 0.5 });
  new MeshTrace(chart, 'datadog', { mesh, backend: MeshTracing.datadog('http://datadog:8126', { splitService: true }) });
  new MeshTrace(chart, 'labels', { mesh, backend: MeshTracing.openTelemetry(OpenTelemetryCollector.labels({ team: 'observability' })) });
  new MeshTrace(chart, 'none', { mesh, disabled: true });

  expect(yaml(chart, 'MeshTrace')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTrace
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-zipkin
  namespace: shop
spec:
  default:
    backends:
      - type: Zipkin
        zipkin:
          apiVersion: httpProto
          sharedSpanContext: false
          traceId128bit: true
          url: http://zipkin:9411/api/v2/spans
    sampling:
      client: 40
      overall: 80
      random: "0.5"
    tags:
      - literal: shop
        name: team
      - header:
          default: prod
          name: x-env
        name: env
      - header:
          name: x-v
        name: v
  targetRef:
    kind: Mesh
---
apiVersion: kuma.io/v1alpha1
kind: MeshTrace
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-datadog
  namespace: shop
spec:
  default:
    backends:
      - datadog:
          splitService: true
          url: http://datadog:8126
        type: Datadog
  targetRef:
    kind: Mesh
---
apiVersion: kuma.io/v1alpha1
kind: MeshTrace
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-labels
  namespace: shop
spec:
  default:
    backends:
      - openTelemetry:
          backendRef:
            kind: MeshOpenTelemetryBackend
            labels:
              team: observability
        type: OpenTelemetry
  targetRef:
    kind: Mesh
---
apiVersion: kuma.io/v1alpha1
kind: MeshTrace
metadata:
  labels:
    kuma.io/mesh: default
  name: shop-none
  namespace: shop
spec:
  default:
    backends: []
  targetRef:
    kind: Mesh
`);
});

describe('refuses', () => {
  test('policies that set nothing', () => {
    const { chart, mesh } = shop();

    expect(misuse(() => new MeshTrace(chart, 'a', { mesh, tags: [] }))).toMatchObject({ code: 'TRF1230', construct: 'shop/a' });
    expect(() => new MeshTrace(chart, 'b', { mesh, overallSampling: 0 })).not.toThrow();
  });

  test('URLs that Kuma refuses', () => {
    for (const wrong of ['jaeger', '', 'not_valid_url']) expect(misuse(() => MeshTracing.zipkin(wrong))).toMatchObject({ code: 'TRF1262' });
    for (const wrong of ['http://a', 'http://a:8126/', 'http://a:8126/x', 'https://a:8126', 'http://u@a:8126', 'http://a:8126?x']) {
      expect(misuse(() => MeshTracing.datadog(wrong))).toMatchObject({ code: 'TRF1262', value: wrong });
    }
    expect(() => MeshTracing.datadog('http://intake.datadoghq.eu:443')).not.toThrow();
    expect(() => MeshTracing.datadog('http://agent:80')).not.toThrow();
  });

  test('tags without names, shares beyond all, and backends beside none', () => {
    const { chart, mesh } = shop();
    expect(misuse(() => SpanTag.literal('', 'x'))).toMatchObject({ code: 'TRF1263' });
    expect(() => SpanTag.literal('x', '')).not.toThrow();
    expect(misuse(() => new MeshTrace(chart, 'a', { mesh, overallSampling: 100.1 }))).toMatchObject({ code: 'TRF1250' });
    expect(() => new MeshTrace(chart, 'b', { mesh, overallSampling: 100 })).not.toThrow();
    expect(misuse(() => new MeshTrace(chart, 'c', { mesh, disabled: true, backend: MeshTracing.zipkin('http://a:1') }))).toMatchObject({ code: 'TRF1264' });
    expect(() => new MeshTrace(chart, 'd', { mesh, disabled: false, backend: MeshTracing.zipkin('http://a:1') })).not.toThrow();
  });
});
