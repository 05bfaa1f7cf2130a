import { KongInstallation, PORTS } from './installation';
import { refuse } from '../../../core/error';
import { GatewayServiceType } from '../../../core/gateway-service-type';
import { parseCidr } from '../../../core/ip';
import { port } from '../../../core/port';
import { some } from '../../../core/sparse';
import { KongProxyOptions } from '../options/kong-proxy-options';
import { KongStream } from '../options/kong-stream';

interface ServicePort {
  readonly name: string;
  readonly port: number;
  readonly targetPort: number;
  readonly protocol: string;
  readonly appProtocol?: string;
}

/** The port of the Service and that of the pods, for HTTP and HTTPS. */
export function proxyPorts({ httpPort = 80, httpsPort = 443, httpsOnly }: KongProxyOptions): [service: number, pods: number][] {
  return [...httpsOnly ? [] : [[port(httpPort), PORTS.proxy] as [number, number]], [port(httpsPort), PORTS.proxyTls]];
}

/** The Service that clients call. */
export function addProxyService(installation: KongInstallation, options: KongProxyOptions, streams: readonly KongStream[]): void {
  const { type = GatewayServiceType.LOAD_BALANCER, trafficPolicy, loadBalancerClass, loadBalancerSourceRanges, annotations } = options;
  const ports = proxyPorts(options).map(([number, pods]): ServicePort => {
    const tls = pods === PORTS.proxyTls;
    return { name: tls ? 'proxy-tls' : 'proxy', port: number, targetPort: pods, protocol: 'TCP', appProtocol: tls ? 'https' : 'http' };
  });
  const own = streams.map(stream => ({ name: stream._name, port: stream.port, targetPort: stream.port, protocol: stream._protocol }));
  expectPorts(installation, [...ports, ...own], streams);
  expectPlace(installation, options);
  const spec = {
    type, externalTrafficPolicy: trafficPolicy, loadBalancerClass, loadBalancerSourceRanges: some(loadBalancerSourceRanges),
    ports: [...ports, ...own], selector: installation.labels('gateway'),
  };
  installation.add('Service', installation.named('proxy'), 'gateway', { spec: () => spec }, { annotations });
}

/** The Service by which the controller finds the pods of the gateway. It has no address, and only certificates of the controller are let in. */
export function addAdminService(installation: KongInstallation): void {
  const ports = [{ name: 'admin-tls', port: PORTS.admin, targetPort: PORTS.admin, protocol: 'TCP' }];
  const spec = { type: 'ClusterIP', clusterIP: 'None', ports, selector: installation.labels('gateway') };
  installation.add('Service', installation.named('admin'), 'gateway', { spec: () => spec });
}

/** The Service by which API servers ask the controller. */
export function addWebhookService(installation: KongInstallation): void {
  const ports = [{ name: 'webhook', port: 443, targetPort: PORTS.webhook, protocol: 'TCP' }];
  const spec = { type: 'ClusterIP', ports, selector: installation.labels('controller') };
  installation.add('Service', installation.named('webhook'), 'controller', { spec: () => spec });
}

/** Streams have ports of their own, and none that a pod uses for something else. */
function expectPorts({ scope: construct }: KongInstallation, ports: readonly ServicePort[], streams: readonly KongStream[]): void {
  const taken = new Set<string>(Object.values(PORTS).map(number => `TCP ${number}`));
  const pods = streams.find(stream => taken.has(`${stream._protocol} ${stream.port}`))?.port;
  const keys = ports.map(({ port: number, protocol }) => `${protocol} ${number}`);
  const twice = ports.find((_, i) => keys.indexOf(keys[i]) !== i)?.port;
  const wrong = pods ?? twice;
  if (wrong === undefined) return;
  refuse({
    code: 'TRF1613', value: wrong, construct, expected: `a port that nothing else of the gateway has (its pods use ${Object.values(PORTS).join(', ')})`,
    fix: 'give one of them another port',
  });
}

function expectPlace({ scope: construct }: KongInstallation, options: KongProxyOptions): void {
  const { type = GatewayServiceType.LOAD_BALANCER, trafficPolicy, loadBalancerClass, loadBalancerSourceRanges = [] } = options;
  const idle = type === GatewayServiceType.CLUSTER_IP && trafficPolicy !== undefined ? 'trafficPolicy'
    : type !== GatewayServiceType.LOAD_BALANCER && loadBalancerClass !== undefined ? 'loadBalancerClass'
      : type !== GatewayServiceType.LOAD_BALANCER && loadBalancerSourceRanges.length > 0 ? 'loadBalancerSourceRanges' : undefined;
  if (idle !== undefined) {
    refuse({ code: 'TRF1614', value: type, construct, expected: `a type of Service that ${idle} says something of`, fix: `leave ${idle} out, or use LOAD_BALANCER` });
  }
  expectCidrs(construct, loadBalancerSourceRanges);
}

/** Refuses what is no CIDR. */
export function expectCidrs(construct: KongInstallation['scope'], cidrs: readonly string[]): void {
  const wrong = cidrs.find(cidr => parseCidr(cidr) === undefined);
  if (wrong !== undefined) refuse({ code: 'TRF1615', value: wrong, construct, expected: 'a network as a CIDR', fix: "'10.0.0.0/8'" });
}
