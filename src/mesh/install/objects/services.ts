import { ADMISSION_PORT, CONTROL_PLANE, Installation, Labels, labelsOf } from './installation';
import { GatewayServiceType } from '../../../core/gateway-service-type';
import { port as validPort } from '../../../core/port';
import { some } from '../../../core/sparse';
import { KumaControlPlaneProps } from '../options/kuma-control-plane-props';
import { KumaServiceOptions } from '../options/kuma-service-options';

/** The name of the Service that zones call. */
const ZONE_SYNC = 'kuma-global-zone-sync';

/** The Service that proxies, API servers, Prometheus and people call. Above zones there are no proxies, and nothing for Prometheus to discover. */
export function addApiService(installation: Installation, props: KumaControlPlaneProps, isGlobal: boolean): void {
  const { api: options = {}, admissionPort = ADMISSION_PORT } = props;
  const { type = GatewayServiceType.CLUSTER_IP, httpNodePort = 30681, httpsNodePort = 30682 } = options;
  const nodePort = (port: number) => type === GatewayServiceType.NODE_PORT ? { nodePort: validPort(port) } : {};
  const annotations = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '5680', ...options.annotations };
  const ports = [
    { port: 5680, name: 'diagnostics', appProtocol: 'http' },
    { port: 5681, name: 'http-api-server', appProtocol: 'http', ...nodePort(httpNodePort) },
    { port: 5682, name: 'https-api-server', appProtocol: 'https', ...nodePort(httpsNodePort) },
    { port: 443, name: 'https-admission-server', targetPort: validPort(admissionPort), appProtocol: 'https' },
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

/** Where a proxy listens, and from where it is usually reached. */
export interface ProxyPort { readonly port: number; readonly type: GatewayServiceType }

/** Where the two proxies of a zone listen. */
export const PROXY_PORTS: { readonly [type in 'ingress' | 'egress']: ProxyPort } = {
  ingress: { port: 10001, type: GatewayServiceType.LOAD_BALANCER },
  egress: { port: 10002, type: GatewayServiceType.CLUSTER_IP },
};

/** The Service in front of a zone's ingress or egress. */
export function addProxyService(
  installation: Installation, name: string, { port, type }: ProxyPort, options: KumaServiceOptions, labels?: Labels,
): void {
  addService(installation, name, name, options, { port: options.port ?? port, protocol: 'TCP', targetPort: port }, type, labels);
}

interface ServicePort { readonly port: number; readonly [field: string]: unknown }

function addService(
  installation: Installation, name: string, app: string, options: KumaServiceOptions, port: ServicePort, usualType: GatewayServiceType,
  labels?: Labels,
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
  installation.add('Service', name, app, { spec: () => spec }, { annotations, labels });
}
