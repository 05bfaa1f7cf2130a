import { Duration } from 'cdk8s';

/** Options of every Prometheus that reads a mesh. */
export interface PrometheusReaderOptions {
  /** How often it reads. @default Duration.seconds(30) */
  readonly interval?: Duration;
  /** What it calls itself, where several read and each is to see other proxies: as `clientId` of MeshMetrics.prometheus(). @default - it sees all */
  readonly clientId?: string;
}

/** Options of a Prometheus that the Prometheus Operator runs. */
export interface PrometheusOperatorOptions extends PrometheusReaderOptions {
  /** Labels by which the Prometheus finds its monitors: `{ release: 'prometheus' }` for kube-prometheus-stack. @default - none */
  readonly labels?: { [label: string]: string };
}

/** How Prometheus is told what to read. */
export class KumaPrometheus {
  /**
   * By objects of the Prometheus Operator, 0.77 or later: a ServiceMonitor for the control plane, a PodMonitor for zone ingress and egress, and a ScrapeConfig
   * that asks the control plane for the sidecars.
   */
  public static operator(options: PrometheusOperatorOptions = {}): KumaPrometheus {
    return new KumaPrometheus('operator', options, options.labels);
  }

  /**
   * By a ConfigMap `kuma-prometheus` with a file `kuma.yaml`, which the configuration of Prometheus names in `scrape_config_files`. It needs the right to
   * list pods of the system namespace.
   */
  public static configMap(options: PrometheusReaderOptions = {}): KumaPrometheus {
    return new KumaPrometheus('config-map', options);
  }

  /**
   * By annotations `prometheus.io/…`, as many installations of Prometheus look for. Those of pods are set where this app renders them; pods that have
   * such annotations already keep them: then MeshMetric's `applications` shows both.
   */
  public static annotations(): KumaPrometheus {
    return new KumaPrometheus('annotations', {});
  }

  private constructor(
    /** @internal */ public readonly _how: 'operator' | 'config-map' | 'annotations',
    /** @internal */ public readonly _options: PrometheusReaderOptions,
    /** @internal */ public readonly _labels?: { [label: string]: string },
  ) {}
}
