import { Duration } from 'cdk8s';

/** Who reads the metrics of gateway and controller: Prometheus, told by ServiceMonitors of its operator. */
export interface KongMetricsOptions {
  /** Namespaces whose pods read them. @default - `monitoring` */
  readonly namespaces?: string[];
  /** Labels by which Prometheus finds its ServiceMonitors: `{ release: 'prometheus' }`. @default - none */
  readonly labels?: { [label: string]: string };
  /** How often they are read. @default - as Prometheus does */
  readonly interval?: Duration;
  /** Whether each request counts, for all routes: a global plugin `prometheus`. Without it only the gateway's own metrics are shown. @default true */
  readonly plugin?: boolean;
  /** Whether the plugin counts by consumer as well. @default false */
  readonly perConsumer?: boolean;
}
