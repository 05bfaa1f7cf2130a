import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { addCollector, COLLECTOR } from './collector-objects';
import { IKumaControlPlane } from '../control-plane-reference';
import { grafanaDatasources } from './grafana-datasources';
import { KumaCollector } from './kuma-collector';
import { KumaGrafanaOptions } from './kuma-grafana';
import { KumaPrometheus } from './kuma-prometheus';
import { operatorObjects, scrapeAnnotations, scrapeConfigFile, Watched, ZONE_PROXY_ANNOTATIONS } from './prometheus-jobs';
import { checkLater } from '../../../core/tree/check';
import { refuse } from '../../../core/error';
import { installedObject } from '../../../core/install/installed-object';
import type { PodTemplate } from '../../pods/pod-template';
import { MeshLogging } from '../../policies/observability/mesh-logging';
import { MeshMetrics } from '../../policies/observability/mesh-metrics';
import { MeshTracing } from '../../policies/observability/mesh-tracing';
import { OpenTelemetryCollector } from '../../policies/observability/open-telemetry-collector';
import type { IServiceMesh } from '../../reference/service-mesh-reference';

/** Properties of KumaObservability. */
export interface KumaObservabilityProps {
  /** The control plane that is watched, and whose proxies are. */
  readonly controlPlane: IKumaControlPlane;
  /** Where what is made here goes, beside Prometheus and Grafana. It has to exist. @default - the namespace of the chart, else `mesh-observability` */
  readonly namespace?: string;
  /** How Prometheus is told what to read. @default - not told */
  readonly prometheus?: KumaPrometheus;
  /** Who takes what proxies send by OpenTelemetry. @default - nobody */
  readonly collector?: KumaCollector;
  /** What Grafana shows. @default - it is not told */
  readonly grafana?: KumaGrafanaOptions;
}

/**
 * What Prometheus, a collector of OpenTelemetry and Grafana need to see a mesh: not these themselves, which come from elsewhere, but the collector
 * where that is asked for.
 *
 * Proxies show and send nothing until their mesh says so: give it what `metrics()`, `tracing()` and `logging()` return.
 */
export class KumaObservability extends Construct {
  private readonly prometheus?: KumaPrometheus;
  private readonly collector?: OpenTelemetryCollector;
  private readonly annotated = new Set<object>();

  public constructor(scope: Construct, id: string, props: KumaObservabilityProps) {
    super(scope, id);
    const { controlPlane, prometheus, collector, grafana } = props;
    const namespace = props.namespace ?? Chart.of(this).namespace ?? 'mesh-observability';
    const { systemNamespace, serviceName, zone, mode } = controlPlane;
    this.prometheus = prometheus;
    const watched = { namespace: systemNamespace, serviceName, zone, hasProxies: !mode.isGlobal };
    if (prometheus) this.addPrometheus(prometheus, namespace, controlPlane, watched);
    if (collector) {
      addCollector(this, namespace, collector);
      this.collector = OpenTelemetryCollector.at(collector._endpoint ?? { address: `${COLLECTOR}.${namespace}` });
    }
    if (grafana) {
      const file = grafanaDatasources(grafana, `http://${serviceName}.${systemNamespace}:5681`);
      const metadata = { name: 'kuma-grafana-datasources', namespace, labels: grafana.labels ?? { grafana_datasource: '1' } };
      installedObject(this, 'ConfigMap-grafana', 'ConfigMap', metadata, { data: () => ({ 'kuma-datasources.yaml': file }) });
    }
  }

  /** What a mesh says of its metrics: that Prometheus reads them, else that the collector is sent them. @throws TRF1513 where there is neither */
  public metrics(): MeshMetrics {
    if (this.prometheus) return MeshMetrics.prometheus({ clientId: this.prometheus._options.clientId });
    return MeshMetrics.openTelemetry(this.theCollector('metrics'));
  }

  /** What a mesh says of its traces: that the collector is sent them. @throws TRF1513 where there is none */
  public tracing(): MeshTracing {
    return MeshTracing.openTelemetry(this.theCollector('traces'));
  }

  /** What a mesh says of its access log: that the collector is sent it. @throws TRF1513 where there is none */
  public logging(): MeshLogging {
    return MeshLogging.openTelemetry(this.theCollector('logs'));
  }

  private theCollector(what: string): OpenTelemetryCollector {
    return this.collector ?? refuse({
      code: 'TRF1513', value: what, construct: this, expected: `somebody who takes ${what}`,
      fix: "collector: KumaCollector.deployment({ exporters: [CollectorExporter.otlp('tempo.observability:4317')] })",
    });
  }

  private addPrometheus(prometheus: KumaPrometheus, namespace: string, controlPlane: IKumaControlPlane, watched: Watched): void {
    const { _how, _options, _labels } = prometheus;
    if (watched.hasProxies) controlPlane._watchZoneProxies(_how === 'annotations' ? ZONE_PROXY_ANNOTATIONS : {});
    if (_how === 'operator') {
      for (const [kind, name, spec] of operatorObjects(watched, _options)) {
        installedObject(this, `${kind}-${name}`, kind, { name, namespace, labels: _labels }, { spec: () => spec });
      }
    } else if (_how === 'config-map') {
      const file = scrapeConfigFile(watched, _options);
      installedObject(this, 'ConfigMap-prometheus', 'ConfigMap', { name: 'kuma-prometheus', namespace }, { data: () => ({ 'kuma.yaml': file }) });
    } else {
      checkLater(this, () => this.annotateSidecars(controlPlane._meshes));
    }
  }

  private annotateSidecars(meshes: readonly IServiceMesh[]): [] {
    for (const pods of meshes.flatMap(mesh => mesh._registry.workloads).flatMap(workload => workload._pods())) this.annotate(pods);
    return [];
  }

  private annotate(pods: PodTemplate): void {
    if (this.annotated.has(pods.object)) return;
    this.annotated.add(pods.object);
    const annotations = Object.entries(scrapeAnnotations(5670, '/metrics'));
    if (pods.annotations['prometheus.io/scrape'] !== undefined) return;
    for (const [key, value] of annotations) pods.setAnnotation(key, value);
  }
}
