import { Chart, Duration, JsonPatch, Testing } from 'cdk8s';
import {
  CollectorExporter, KumaCollector, KumaControlPlane, KumaControlPlaneProps, KumaMode, KumaObservability, KumaObservabilityProps, KumaPrometheus,
  ServiceMesh,
} from '../../../../src';
import { misuse, objects, shopChart, yaml } from '../../../fixtures';
import { deployment } from '../../fixtures';

interface Watched { readonly chart: Chart; readonly controlPlane: KumaControlPlane; readonly observability: KumaObservability }

function watch(props: Partial<KumaObservabilityProps>, installed: KumaControlPlaneProps = {}): Watched {
  const chart = new Chart(Testing.app(), 'kuma');
  const controlPlane = new KumaControlPlane(chart, 'cp', installed);
  return { chart, controlPlane, observability: new KumaObservability(chart, 'observability', { controlPlane, ...props }) };
}

/** Only what stands in the namespace of the tools. */
function added(chart: Chart): any[] {
  return objects(chart).filter(({ metadata }) => metadata.namespace === 'mesh-observability');
}

const debug = { exporters: [CollectorExporter.debug()] };

describe('Prometheus', () => {
  it('with its operator finds the control plane, zone proxies and sidecars', () => {
    const prometheus = KumaPrometheus.operator({ labels: { release: 'prometheus' }, clientId: 'main' });
    const { chart } = watch({ prometheus }, { mode: KumaMode.zone({ zone: 'east' }) });

    expect(yaml(chart, 'ServiceMonitor')).toMatchInlineSnapshot(`
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  labels:
    release: prometheus
  name: kuma-control-plane
  namespace: mesh-observability
spec:
  endpoints:
    - interval: 30s
      path: /metrics
      port: diagnostics
  jobLabel: app
  namespaceSelector:
    matchNames:
      - kuma-system
  selector:
    matchLabels:
      app: kuma-control-plane
`);
    expect(yaml(chart, 'PodMonitor')).toMatchInlineSnapshot(`
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata:
  labels:
    release: prometheus
  name: kuma-zone-proxies
  namespace: mesh-observability
spec:
  namespaceSelector:
    matchNames:
      - kuma-system
  podMetricsEndpoints:
    - interval: 30s
      path: /stats/prometheus
      portNumber: 9902
      relabelings:
        - replacement: kuma-zone-proxies
          targetLabel: job
        - regex: kuma-(.+)
          sourceLabels:
            - __meta_kubernetes_pod_label_app
          targetLabel: proxy
        - replacement: east
          targetLabel: zone
  selector:
    matchExpressions:
      - key: app
        operator: In
        values:
          - kuma-ingress
          - kuma-egress
`);
    expect(yaml(chart, 'ScrapeConfig')).toMatchInlineSnapshot(`
apiVersion: monitoring.coreos.com/v1alpha1
kind: ScrapeConfig
metadata:
  labels:
    release: prometheus
  name: kuma-dataplanes
  namespace: mesh-observability
spec:
  jobName: kuma-dataplanes
  kumaSDConfigs:
    - clientID: main
      server: http://kuma-control-plane.kuma-system:5676
  relabelings:
    - sourceLabels:
        - __meta_kuma_mesh
      targetLabel: mesh
    - sourceLabels:
        - __meta_kuma_dataplane
      targetLabel: dataplane
    - sourceLabels:
        - __meta_kuma_service
      targetLabel: service
    - action: labelmap
      regex: __meta_kuma_label_(.+)
    - sourceLabels:
        - k8s_kuma_io_name
      targetLabel: pod
    - sourceLabels:
        - k8s_kuma_io_namespace
      targetLabel: namespace
  scrapeInterval: 30s
`);
  });

  it('without it reads a file', () => {
    const { chart } = watch({ prometheus: KumaPrometheus.configMap({ interval: Duration.seconds(5) }) });
    const [{ data }] = added(chart);

    expect(data['kuma.yaml']).toMatchInlineSnapshot(`
scrape_configs:
  - job_name: kuma-control-plane
    scrape_interval: 5s
    kubernetes_sd_configs:
      - role: pod
        namespaces:
          names:
            - kuma-system
    relabel_configs:
      - action: keep
        source_labels:
          - __meta_kubernetes_pod_label_app
        regex: kuma-control-plane
      - action: keep
        source_labels:
          - __meta_kubernetes_pod_container_port_number
        regex: "5680"
      - source_labels:
          - __meta_kubernetes_pod_name
        target_label: pod
      - source_labels:
          - __meta_kubernetes_namespace
        target_label: namespace
  - job_name: kuma-zone-proxies
    scrape_interval: 5s
    kubernetes_sd_configs:
      - role: pod
        namespaces:
          names:
            - kuma-system
    relabel_configs:
      - action: keep
        source_labels:
          - __meta_kubernetes_pod_label_app
        regex: kuma-ingress|kuma-egress
      - action: keep
        source_labels:
          - __meta_kubernetes_pod_container_port_number
        regex: "9902"
      - target_label: job
        replacement: kuma-zone-proxies
      - source_labels:
          - __meta_kubernetes_pod_label_app
        regex: kuma-(.+)
        target_label: proxy
      - target_label: zone
        replacement: default
      - source_labels:
          - __meta_kubernetes_pod_name
        target_label: pod
      - source_labels:
          - __meta_kubernetes_namespace
        target_label: namespace
    metrics_path: /stats/prometheus
  - job_name: kuma-dataplanes
    scrape_interval: 5s
    kuma_sd_configs:
      - server: http://kuma-control-plane.kuma-system:5676
    relabel_configs:
      - source_labels:
          - __meta_kuma_mesh
        target_label: mesh
      - source_labels:
          - __meta_kuma_dataplane
        target_label: dataplane
      - source_labels:
          - __meta_kuma_service
        target_label: service
      - action: labelmap
        regex: __meta_kuma_label_(.+)
      - source_labels:
          - k8s_kuma_io_name
        target_label: pod
      - source_labels:
          - k8s_kuma_io_namespace
        target_label: namespace

`);
  });

  it('finds no proxies above zones', () => {
    const { chart } = watch({ prometheus: KumaPrometheus.operator() }, { mode: KumaMode.global() });

    expect(added(chart).map(({ kind }) => kind)).toEqual(['ServiceMonitor']);
  });

  it('makes zone proxies show what they measure', () => {
    const { chart } = watch({ prometheus: KumaPrometheus.operator() }, { ingress: {} });
    const [{ spec }] = objects(chart).filter(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'kuma-control-plane');

    expect(spec.template.spec.containers[0].env).toContainEqual({ name: 'KUMA_EXPERIMENTAL_EXPOSE_ZONE_PROXY_METRICS', value: 'true' });
  });

  it('finds by annotations the pods of the meshes of the control plane', () => {
    const { chart, controlPlane, observability } = watch({ prometheus: KumaPrometheus.annotations() }, { ingress: {} });
    const mesh = new ServiceMesh(chart, 'mesh', { controlPlane, metrics: observability.metrics() });
    const web = deployment(chart, 'web');
    const api = deployment(chart, 'api');
    api.addJsonPatch(JsonPatch.add('/spec/template/metadata/annotations', { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '8080' }));
    for (const [name, pods] of Object.entries({ web, api })) mesh.workload(name, pods, { port: 80 });
    const annotations = Object.fromEntries(objects(chart).filter(({ kind }) => kind === 'Deployment')
      .map(({ metadata, spec }) => [metadata.name, spec.template.metadata.annotations]));

    expect(annotations.web).toEqual({ 'prometheus.io/scrape': 'true', 'prometheus.io/port': '5670', 'prometheus.io/path': '/metrics' });
    expect(annotations.api).toEqual({ 'prometheus.io/scrape': 'true', 'prometheus.io/port': '8080' });
    expect(annotations['kuma-ingress']).toEqual({
      'kuma.io/ingress': 'enabled', 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9902', 'prometheus.io/path': '/stats/prometheus',
    });
  });
});

describe('a collector', () => {
  it('is a Deployment outside the mesh', () => {
    const { chart } = watch({ collector: KumaCollector.deployment(debug) });

    expect(added(chart).map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toMatchInlineSnapshot(`
[
  ServiceAccount kuma-otel-collector,
  ConfigMap kuma-otel-collector,
  Service kuma-otel-collector,
  Deployment kuma-otel-collector,
]
`);
    expect(added(chart).find(({ kind }) => kind === 'Deployment').spec).toMatchInlineSnapshot(`
{
  replicas: 1,
  selector: {
    matchLabels: {
      app.kubernetes.io/name: kuma-otel-collector,
      app.kubernetes.io/part-of: kuma,
    },
  },
  template: {
    metadata: {
      annotations: {
        checksum/config: b8afd53418b2d36da9e06a02eaeef27f33adc2f947109281e958e5d4732c4234,
      },
      labels: {
        app.kubernetes.io/name: kuma-otel-collector,
        app.kubernetes.io/part-of: kuma,
        kuma.io/sidecar-injection: disabled,
      },
    },
    spec: {
      affinity: {
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            {
              podAffinityTerm: {
                labelSelector: {
                  matchExpressions: [
                    {
                      key: app.kubernetes.io/name,
                      operator: In,
                      values: [
                        kuma-otel-collector,
                      ],
                    },
                    {
                      key: app.kubernetes.io/part-of,
                      operator: In,
                      values: [
                        kuma,
                      ],
                    },
                  ],
                },
                topologyKey: kubernetes.io/hostname,
              },
              weight: 100,
            },
          ],
        },
      },
      automountServiceAccountToken: false,
      containers: [
        {
          args: [
            --config=/etc/otelcol/config.yaml,
          ],
          image: docker.io/otel/opentelemetry-collector:0.136.0,
          livenessProbe: {
            httpGet: {
              path: /,
              port: 13133,
            },
          },
          name: collector,
          ports: [
            {
              containerPort: 4317,
              name: otlp-grpc,
            },
            {
              containerPort: 4318,
              name: otlp-http,
            },
          ],
          readinessProbe: {
            httpGet: {
              path: /,
              port: 13133,
            },
          },
          resources: {
            limits: {
              memory: 512Mi,
            },
            requests: {
              cpu: 100m,
              memory: 256Mi,
            },
          },
          securityContext: {
            allowPrivilegeEscalation: false,
            capabilities: {
              drop: [
                ALL,
              ],
            },
            readOnlyRootFilesystem: true,
          },
          volumeMounts: [
            {
              mountPath: /etc/otelcol,
              name: config,
              readOnly: true,
            },
          ],
        },
      ],
      nodeSelector: {
        kubernetes.io/os: linux,
      },
      securityContext: {
        runAsGroup: 10001,
        runAsNonRoot: true,
        runAsUser: 10001,
        seccompProfile: {
          type: RuntimeDefault,
        },
      },
      serviceAccountName: kuma-otel-collector,
      volumes: [
        {
          configMap: {
            name: kuma-otel-collector,
          },
          name: config,
        },
      ],
    },
  },
}
`);
    expect(added(chart).find(({ kind }) => kind === 'Service').spec.ports).toMatchInlineSnapshot(`
[
  {
    appProtocol: grpc,
    name: otlp-grpc,
    port: 4317,
    targetPort: 4317,
  },
  {
    appProtocol: http,
    name: otlp-http,
    port: 4318,
    targetPort: 4318,
  },
]
`);
  });

  it('sends all signals to all destinations that take them', () => {
    const exporters = [
      CollectorExporter.otlp('tempo.observability:4317', { insecure: true }), CollectorExporter.otlp('other.example.com:4317'),
      CollectorExporter.prometheusRemoteWrite('http://prometheus:9090/api/v1/write'),
      CollectorExporter.otlpHttp('https://otlp.example.com', { headers: { authorization: '${env:TOKEN}' } }),
      CollectorExporter.custom('loki', { endpoint: 'http://loki' }),
    ];
    const { chart } = watch({ collector: KumaCollector.deployment({ exporters }) });

    expect(added(chart).find(({ kind }) => kind === 'ConfigMap').data['config.yaml']).toMatchInlineSnapshot(`
receivers:
  otlp:
    protocols:
      grpc:
        endpoint: 0.0.0.0:4317
      http:
        endpoint: 0.0.0.0:4318
processors:
  memory_limiter:
    check_interval: 1s
    limit_percentage: 80
    spike_limit_percentage: 25
  batch: {}
exporters:
  otlp:
    endpoint: tempo.observability:4317
    tls:
      insecure: true
  otlp/2:
    endpoint: other.example.com:4317
  prometheusremotewrite:
    endpoint: http://prometheus:9090/api/v1/write
  otlphttp:
    endpoint: https://otlp.example.com
    headers:
      authorization: \${env:TOKEN}
  loki:
    endpoint: http://loki
extensions:
  health_check:
    endpoint: 0.0.0.0:13133
service:
  extensions:
    - health_check
  pipelines:
    metrics:
      receivers:
        - otlp
      processors:
        - memory_limiter
        - batch
      exporters:
        - otlp
        - otlp/2
        - prometheusremotewrite
        - otlphttp
        - loki
    traces:
      receivers:
        - otlp
      processors:
        - memory_limiter
        - batch
      exporters:
        - otlp
        - otlp/2
        - otlphttp
        - loki
    logs:
      receivers:
        - otlp
      processors:
        - memory_limiter
        - batch
      exporters:
        - otlp
        - otlp/2
        - otlphttp
        - loki

`);
  });

  it('may be one of the operator', () => {
    const { chart } = watch({ collector: KumaCollector.operator(debug) });

    expect(yaml(chart, 'OpenTelemetryCollector')).toMatchInlineSnapshot(`
apiVersion: opentelemetry.io/v1beta1
kind: OpenTelemetryCollector
metadata:
  labels:
    kuma.io/sidecar-injection: disabled
  name: kuma-otel
  namespace: mesh-observability
spec:
  affinity:
    podAntiAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - podAffinityTerm:
            labelSelector:
              matchExpressions:
                - key: app.kubernetes.io/name
                  operator: In
                  values:
                    - kuma-otel-collector
            topologyKey: kubernetes.io/hostname
          weight: 100
  config:
    exporters:
      debug: {}
    extensions:
      health_check:
        endpoint: 0.0.0.0:13133
    processors:
      batch: {}
      memory_limiter:
        check_interval: 1s
        limit_percentage: 80
        spike_limit_percentage: 25
    receivers:
      otlp:
        protocols:
          grpc:
            endpoint: 0.0.0.0:4317
          http:
            endpoint: 0.0.0.0:4318
    service:
      extensions:
        - health_check
      pipelines:
        logs:
          exporters:
            - debug
          processors:
            - memory_limiter
            - batch
          receivers:
            - otlp
        metrics:
          exporters:
            - debug
          processors:
            - memory_limiter
            - batch
          receivers:
            - otlp
        traces:
          exporters:
            - debug
          processors:
            - memory_limiter
            - batch
          receivers:
            - otlp
  mode: deployment
  nodeSelector:
    kubernetes.io/os: linux
  replicas: 1
  resources:
    limits:
      memory: 512Mi
    requests:
      cpu: 100m
      memory: 256Mi
`);
  });

  it('of metrics only has no other pipelines', () => {
    const exporters = [CollectorExporter.prometheusRemoteWrite('http://prometheus:9090/api/v1/write')];
    const { chart } = watch({ collector: KumaCollector.operator({ exporters }) });

    expect(Object.keys(added(chart)[0].spec.config.service.pipelines)).toEqual(['metrics']);
  });

  it('sends somewhere, to what can be reached', () => {
    expect(misuse(() => KumaCollector.deployment({ exporters: [] })).message).toMatchInlineSnapshot(`
TRF1515: got [], expected one destination or more
  fix: exporters: [CollectorExporter.otlp('tempo.observability:4317')]
`);
    expect(misuse(() => CollectorExporter.otlp('http://tempo:4317')).code).toBe('TRF1267');
    expect(misuse(() => CollectorExporter.otlpHttp('tempo:4318')).message).toMatchInlineSnapshot(`
TRF1514: got "tempo:4318", expected a URL with scheme http or https
  fix: 'http://prometheus.observability:9090/api/v1/write'
`);
    expect(() => CollectorExporter.otlpHttp('http://tempo:4318')).not.toThrow();
  });
});

describe('a mesh', () => {
  it('is told where its signals go, each collector once for each policy', () => {
    const { chart, controlPlane, observability } = watch({ collector: KumaCollector.deployment(debug) });
    new ServiceMesh(chart, 'mesh', { controlPlane, metrics: observability.metrics(), tracing: observability.tracing(), logging: observability.logging() });

    expect(yaml(chart, 'MeshTrace')).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshTrace
metadata:
  labels:
    kuma.io/mesh: default
  name: kuma-mesh-tracing
  namespace: kuma-system
spec:
  default:
    backends:
      - openTelemetry:
          backendRef:
            kind: MeshOpenTelemetryBackend
            labels:
              kuma.io/display-name: kuma-mesh-tracing-collector
        type: OpenTelemetry
  targetRef:
    kind: Mesh
`);
    expect(yaml(chart, 'MeshOpenTelemetryBackend').split('---')[0]).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: MeshOpenTelemetryBackend
metadata:
  labels:
    kuma.io/mesh: default
  name: kuma-mesh-metrics-collector
  namespace: kuma-system
spec:
  endpoint:
    address: kuma-otel-collector.mesh-observability
    port: 4317
  protocol: grpc

`);
  });

  it('lets Prometheus read its metrics where there is one', () => {
    const prometheus = KumaPrometheus.operator({ clientId: 'main' });
    const { chart, controlPlane, observability } = watch({ prometheus, collector: KumaCollector.deployment(debug) });
    new ServiceMesh(chart, 'mesh', { controlPlane, metrics: observability.metrics() });

    expect(objects(chart).find(({ kind }) => kind === 'MeshMetric').spec.default.backends).toEqual([{ type: 'Prometheus', prometheus: { clientId: 'main' } }]);
  });

  it('may use a collector that is there', () => {
    const { chart, controlPlane, observability } = watch({ collector: KumaCollector.existing({ address: 'otel.example.com', port: 4317 }) });
    new ServiceMesh(chart, 'mesh', { controlPlane, tracing: observability.tracing() });

    expect(added(chart)).toEqual([]);
    expect(objects(chart).find(({ kind }) => kind === 'MeshOpenTelemetryBackend').spec.endpoint).toEqual({ address: 'otel.example.com', port: 4317 });
  });

  it('cannot send where nobody takes', () => {
    const { observability } = watch({ prometheus: KumaPrometheus.operator() });

    expect(misuse(() => observability.tracing()).message).toMatchInlineSnapshot(`
TRF1513 at kuma/observability: got "traces", expected somebody who takes traces
  fix: collector: KumaCollector.deployment({ exporters: [CollectorExporter.otlp('tempo.observability:4317')] })
`);
    expect(() => observability.metrics()).not.toThrow();
  });
});

test('Grafana is told where everything is', () => {
  const grafana = { prometheusUrl: 'http://prometheus', jaegerUrl: 'http://jaeger', lokiUrl: 'http://loki', tempoUrl: 'http://tempo', meshGraph: true };
  const { chart } = watch({ grafana, namespace: 'tools' });

  expect(yaml(chart).split('---\n').filter((text) => text.includes('grafana_datasource')).join()).toMatchInlineSnapshot(`
apiVersion: v1
kind: ConfigMap
metadata:
  labels:
    grafana_datasource: "1"
  name: kuma-grafana-datasources
  namespace: tools
data:
  kuma-datasources.yaml: |
    apiVersion: 1
    datasources:
      - name: Kuma Prometheus
        type: prometheus
        uid: kuma-prometheus
        access: proxy
        url: http://prometheus
      - name: Kuma Jaeger
        type: jaeger
        access: proxy
        url: http://jaeger
      - name: Kuma Tempo
        type: tempo
        access: proxy
        url: http://tempo
      - name: Kuma Loki
        type: loki
        access: proxy
        url: http://loki
      - name: Kuma
        type: kumahq-kuma-datasource
        url: http://kuma-control-plane.kuma-system:5681
        jsonData:
          prometheusDataSourceId: "1"
`);
});

test('tools are in the namespace of the chart, where that has one', () => {
  const chart = shopChart();
  const controlPlane = KumaControlPlane.fromAttributes(chart, 'cp', { systemNamespace: 'mesh' });
  new KumaObservability(chart, 'observability', { controlPlane, prometheus: KumaPrometheus.operator() });

  expect(objects(chart).map(({ metadata, spec }) => [metadata.namespace, spec.namespaceSelector?.matchNames])).toEqual([
    ['shop', ['mesh']], ['shop', ['mesh']], ['shop', undefined],
  ]);
});
