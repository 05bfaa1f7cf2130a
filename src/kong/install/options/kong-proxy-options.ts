import { GatewayServiceType } from '../../../core/gateway-service-type';

/** Who lets the load balancer's addresses and those of nodes through. */
export enum KongTrafficPolicy {
  /** Any node takes what is for the gateway, and passes it on: its address hides that of the client. */
  CLUSTER = 'Cluster',
  /** Only nodes with a pod of the gateway take it: the gateway sees who asked. */
  LOCAL = 'Local',
}

/** How clients reach the gateway. */
export interface KongProxyOptions {
  /** Where it can be reached from: the cluster, the ports of its nodes, or a load balancer. @default GatewayServiceType.LOAD_BALANCER */
  readonly type?: GatewayServiceType;
  /** The port for HTTP: 1 to 65535. @default 80 */
  readonly httpPort?: number;
  /** The port for HTTPS: 1 to 65535. @default 443 */
  readonly httpsPort?: number;
  /** Whether there is no port for HTTP: redirects from it are then impossible. @default false */
  readonly httpsOnly?: boolean;
  /** Annotations of the Service, for the load balancer above all. @default - none */
  readonly annotations?: { [annotation: string]: string };
  /** Which nodes take what is for the gateway. @default - Kubernetes applies CLUSTER */
  readonly trafficPolicy?: KongTrafficPolicy;
  /** The kind of load balancer. @default - that of the cloud */
  readonly loadBalancerClass?: string;
  /** Whom the load balancer lets in, as CIDRs. @default - everybody */
  readonly loadBalancerSourceRanges?: string[];
}
