import { GatewayServiceType } from '../../../core/gateway-service-type';

/** How something of Kuma can be reached from outside its cluster. */
export interface KumaServiceOptions {
  /** Where it can be reached from: the cluster, the ports of its nodes, or a load balancer. @default - LOAD_BALANCER for what other zones call, else CLUSTER_IP */
  readonly type?: GatewayServiceType;
  /** The port of the Service. @default - 5685 for the synchronisation of zones, 10001 for ingress, 10002 for egress */
  readonly port?: number;
  /** The port of each node, for NODE_PORT. @default - 30685 for the synchronisation of zones, else Kubernetes chooses */
  readonly nodePort?: number;
  /** Annotations of the Service, for the load balancer above all. @default - none */
  readonly annotations?: { [annotation: string]: string };
  /** The address that the load balancer is asked for. @default - any */
  readonly loadBalancerIp?: string;
  /** Whom the load balancer lets in, as CIDRs. @default - everybody */
  readonly loadBalancerSourceRanges?: string[];
}
