import { Duration, Yaml } from 'cdk8s';
import { PrometheusReaderOptions } from './kuma-prometheus';
import { goDuration } from '../../../core/duration';
import { READINESS } from '../objects/zone-proxy';

/** A control plane and what it knows the proxies of. */
export interface Watched {
  readonly namespace: string;
  readonly serviceName: string;
  readonly zone: string;
  /** Above zones there are no proxies. */
  readonly hasProxies: boolean;
}

interface Relabeling { readonly action?: string; readonly from?: string[]; readonly regex?: string; readonly to?: string; readonly value?: string }

const DIAGNOSTICS = 5680;
const ZONE_PROXIES = ['kuma-ingress', 'kuma-egress'];
/** Kuma's dashboards look for these jobs, and for the labels that are made below. */
const JOBS = { controlPlane: 'kuma-control-plane', zoneProxies: 'kuma-zone-proxies', sidecars: 'kuma-dataplanes' };
const STATS = '/stats/prometheus';

const SIDECARS: readonly Relabeling[] = [
  { from: ['__meta_kuma_mesh'], to: 'mesh' },
  { from: ['__meta_kuma_dataplane'], to: 'dataplane' },
  { from: ['__meta_kuma_service'], to: 'service' },
  { action: 'labelmap', regex: '__meta_kuma_label_(.+)' },
  { from: ['k8s_kuma_io_name'], to: 'pod' },
  { from: ['k8s_kuma_io_namespace'], to: 'namespace' },
];

const PODS: readonly Relabeling[] = [{ from: ['__meta_kubernetes_pod_name'], to: 'pod' }, { from: ['__meta_kubernetes_namespace'], to: 'namespace' }];

/** As the operator has it: kind, name and `spec` of each object. */
export function operatorObjects(watched: Watched, options: PrometheusReaderOptions): ['ServiceMonitor' | 'PodMonitor' | 'ScrapeConfig', string, object][] {
  const interval = intervalOf(options);
  const namespaceSelector = { matchNames: [watched.namespace] };
  const controlPlane = {
    jobLabel: 'app', selector: { matchLabels: { app: watched.serviceName } }, namespaceSelector, endpoints: [{ port: 'diagnostics', path: '/metrics', interval }],
  };
  const proxies = {
    selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ZONE_PROXIES }] },
    namespaceSelector,
    podMetricsEndpoints: [{ portNumber: READINESS, path: STATS, interval, relabelings: zoneProxyRelabelings(watched).map(camelCase) }],
  };
  const sidecars = {
    jobName: JOBS.sidecars,
    scrapeInterval: interval,
    kumaSDConfigs: [{ server: assignments(watched), ...options.clientId !== undefined && { clientID: options.clientId } }],
    relabelings: SIDECARS.map(camelCase),
  };
  if (!watched.hasProxies) return [['ServiceMonitor', JOBS.controlPlane, controlPlane]];
  return [['ServiceMonitor', JOBS.controlPlane, controlPlane], ['PodMonitor', JOBS.zoneProxies, proxies], ['ScrapeConfig', JOBS.sidecars, sidecars]];
}

/** As Prometheus has it: a file of scrape configurations. */
export function scrapeConfigFile(watched: Watched, options: PrometheusReaderOptions): string {
  const interval = { scrape_interval: intervalOf(options) };
  const pods = (name: string, apps: readonly string[], port: number, more: readonly Relabeling[]) => ({
    job_name: name,
    ...interval,
    kubernetes_sd_configs: [{ role: 'pod', namespaces: { names: [watched.namespace] } }],
    relabel_configs: [...keep(apps, port), ...more, ...PODS].map(snakeCase),
  });
  const controlPlane = pods(JOBS.controlPlane, [watched.serviceName], DIAGNOSTICS, []);
  const zoneProxies = { ...pods(JOBS.zoneProxies, ZONE_PROXIES, READINESS, zoneProxyRelabelings(watched)), metrics_path: STATS };
  const sidecars = {
    job_name: JOBS.sidecars, ...interval,
    kuma_sd_configs: [{ server: assignments(watched), ...options.clientId !== undefined && { client_id: options.clientId } }],
    relabel_configs: SIDECARS.map(snakeCase),
  };
  return Yaml.stringify({ scrape_configs: watched.hasProxies ? [controlPlane, zoneProxies, sidecars] : [controlPlane] });
}

function keep(apps: readonly string[], port: number): Relabeling[] {
  return [
    { action: 'keep', from: ['__meta_kubernetes_pod_label_app'], regex: apps.join('|') },
    { action: 'keep', from: ['__meta_kubernetes_pod_container_port_number'], regex: String(port) },
  ];
}

/** As pods say it themselves. */
export function scrapeAnnotations(port: number, path: string): { [annotation: string]: string } {
  return { 'prometheus.io/scrape': 'true', 'prometheus.io/port': String(port), 'prometheus.io/path': path };
}

/** What zone proxies say of themselves, where nobody is told otherwise. */
export const ZONE_PROXY_ANNOTATIONS = scrapeAnnotations(READINESS, STATS);

function zoneProxyRelabelings({ zone }: Watched): Relabeling[] {
  return [
    { to: 'job', value: JOBS.zoneProxies },
    { from: ['__meta_kubernetes_pod_label_app'], regex: 'kuma-(.+)', to: 'proxy' },
    { to: 'zone', value: zone },
  ];
}

function assignments({ serviceName, namespace }: Watched): string {
  return `http://${serviceName}.${namespace}:5676`;
}

function intervalOf({ interval = Duration.seconds(30) }: PrometheusReaderOptions): string {
  return goDuration(interval);
}

function camelCase({ action, from, regex, to, value }: Relabeling): object {
  return { action, sourceLabels: from, regex, targetLabel: to, replacement: value };
}

function snakeCase({ action, from, regex, to, value }: Relabeling): object {
  // lists of its own: YAML would refer from one to the other
  const fields = { action, source_labels: from && [...from], regex, target_label: to, replacement: value };
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
}
