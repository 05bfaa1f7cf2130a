import { CONTROL_PLANE, Installation, labelsOf } from './installation';
import { KumaApiOptions } from './kuma-control-plane-props';
import { KumaServiceOptions } from './kuma-service-options';
import { port as validPort } from '../../core/port';
import { some } from '../../core/sparse';
import { GatewayServiceType } from '../gateway-pods';

/** The name of the Service that zones call. */
export const ZONE_SYNC = 'kuma-global-zone-sync';

/** The Service that proxies, API servers, Prometheus and people call. Above zones there are no proxies, and nothing for Prometheus to discover. */
export function addApiService(installation: Installation, options: KumaApiOptions, isGlobal: boolean): void {
  const { type = GatewayServiceType.CLUSTER_IP, httpNodePort = 30681, httpsNodePort = 30682 } = options;
  const nodePort = (port: number) => type === GatewayServiceType.NODE_PORT ? { nodePort: validPort(port) } : {};
  const annotations = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '5680', ...options.annotations };
  const ports = [
    { port: 5680, name: 'diagnostics', appProtocol: 'http' },
    { port: 5681, name: 'http-api-server', appProtocol: 'http', ...nodePort(httpNodePort) },
    { port: 5682, name: 'https-api-server', appProtocol: 'https', ...nodePort(httpsNodePort) },
    { port: 443, name: 'https-admission-server', targetPort: 5443, appProtocol: 'https' },
    ...isGlobal ? [] : [{ port: 5676, name: 'mads-server', appProtocol: 'https' }, { port: 5678, name: 'dp-server', appProtocol: 'https' }],
  ];
  installation.add('Service', CONTROL_PLANE, CONTROL_PLANE, { spec: () => ({ type, ports, selector: labelsOf(CONTROL_PLANE) }) }, { annotations });
}

/** The Service that zones call, on the global control plane. */
export function addZoneSyncService(installation: Installation, options: KumaServiceOptions = {}): void {
  const port = { port: options.port ?? 5685, name: 'global-zone-sync', appProtocol: 'grpc' };
  const target = options.port === undefined ? port : { ...port, targetPort: 5685 };
  addService(installation, ZONE_SYNC, CONTROL_PLANE, { nodePort: 30685, ...options }, target, GatewayServiceType.LOAD_BALANCER);
}

/** The Service in front of a zone's ingress or egress. */
export function addProxyService(
  installation: Installation, name: string, containerPort: number, options: KumaServiceOptions, type: GatewayServiceType,
): void {
  addService(installation, name, name, options, { port: options.port ?? containerPort, protocol: 'TCP', targetPort: containerPort }, type);
}

interface ServicePort { readonly port: number; readonly [field: string]: unknown }

function addService(
  installation: Installation, name: string, app: string, options: KumaServiceOptions, port: ServicePort, usualType: GatewayServiceType,
): void {
  const { type = usualType, nodePort, annotations, loadBalancerIp, loadBalancerSourceRanges } = options;
  validPort(port.port);
  const spec = {
    type,
    loadBalancerIP: loadBalancerIp,
    loadBalancerSourceRanges: some(loadBalancerSourceRanges),
    ports: [{ ...port, ...type === GatewayServiceType.NODE_PORT && nodePort !== undefined && { nodePort: validPort(nodePort) } }],
    selector: labelsOf(app),
  };
  installation.add('Service', name, app, { spec: () => spec }, { annotations });
}
