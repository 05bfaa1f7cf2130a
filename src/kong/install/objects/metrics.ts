import { Component, KongInstallation, PORTS } from './installation';
import { goDuration } from '../../../core/duration';
import { sparse } from '../../../core/sparse';
import { KongClusterPlugin } from '../../plugins/kong-cluster-plugin';
import { Plugin } from '../../plugins/plugin';
import { KongMetricsOptions } from '../options/kong-metrics';

/** What Prometheus reads: Services without address, and who tells it. */
export function addMetrics(installation: KongInstallation, options: KongMetricsOptions, controller: boolean): void {
  addMonitor(installation, 'gateway', PORTS.status, options);
  if (controller) addMonitor(installation, 'controller', PORTS.metrics, options);
}

/** Counts requests on all routes. */
export function addMetricsPlugin(installation: KongInstallation, { perConsumer }: KongMetricsOptions, ingressClassName: string): void {
  const plugin = Plugin.prometheus({
    statusCodeMetrics: true, latencyMetrics: true, bandwidthMetrics: true, upstreamHealthMetrics: true, perConsumer,
  });
  new KongClusterPlugin(installation.scope, 'prometheus', { plugin, global: true, ingressClassName, metadata: { name: installation.named('prometheus') } });
}

function addMonitor(installation: KongInstallation, component: Component, port: number, { interval, labels }: KongMetricsOptions): void {
  const name = installation.named(`${component}-metrics`);
  const part = { 'konghq.com/metrics': component };
  const selector = installation.labels(component);
  installation.add('Service', name, component, {
    spec: () => ({ type: 'ClusterIP', clusterIP: 'None', ports: [{ name: 'metrics', port, targetPort: port, protocol: 'TCP' }], selector }),
  }, { labels: part });
  const endpoint = sparse({ port: 'metrics', path: '/metrics', interval: interval && goDuration(interval) });
  installation.add('ServiceMonitor', name, component, {
    spec: () => ({ endpoints: [endpoint], selector: { matchLabels: { ...selector, ...part } } }),
  }, { labels });
}
