/** What Grafana shows of a mesh, and where it finds it. */
export interface KumaGrafanaOptions {
  /** Where Prometheus answers: `http://prometheus-server.observability`. */
  readonly prometheusUrl: string;
  /** Where Jaeger shows traces. @default - no traces of Jaeger */
  readonly jaegerUrl?: string;
  /** Where Tempo shows traces. @default - no traces of Tempo */
  readonly tempoUrl?: string;
  /** Where Loki shows logs. @default - no logs */
  readonly lokiUrl?: string;
  /**
   * Whether Grafana asks the control plane for a map of the mesh, too. It needs Kuma's plugin `kumahq-kuma-datasource`, which finds Prometheus as the first
   * data source there is.
   *
   * @default false
   */
  readonly meshGraph?: boolean;
  /** Labels by which Grafana's sidecar finds the ConfigMap. @default - `grafana_datasource: "1"` */
  readonly labels?: { [label: string]: string };
}
