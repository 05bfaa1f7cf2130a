/** How a gateway can be reached. */
export enum GatewayServiceType {
  /** From outside, by a load balancer of the cloud. */
  LOAD_BALANCER = 'LoadBalancer',
  /** From inside the cluster only. */
  CLUSTER_IP = 'ClusterIP',
  /** From outside, by a port of each node. */
  NODE_PORT = 'NodePort',
}
