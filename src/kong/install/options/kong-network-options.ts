/** Who may talk to whom, beyond what the parts of Kong need of each other. */
export interface KongNetworkOptions {
  /** Networks that may call the gateway, as CIDRs: those of the load balancer, where the gateway does not see clients. @default - everybody, inside and outside the cluster */
  readonly clients?: string[];
  /** Namespaces whose pods may read metrics. @default - those of `metrics`, else none */
  readonly metricsNamespaces?: string[];
  /**
   * Namespaces whose pods the gateway may call. Said, it may call nothing else but the database and the cluster's DNS.
   *
   * @default - whatever it likes, as routes and plugins lead anywhere
   */
  readonly backendNamespaces?: string[];
  /** Networks that the gateway may call as well, as CIDRs, where `backendNamespaces` are said: identity providers, Redis elsewhere. @default - none */
  readonly backendNetworks?: string[];
  /** Namespaces whose pods answer for the names of the cluster: `openshift-dns` on OpenShift. @default - `kube-system` */
  readonly dnsNamespaces?: string[];
  /** Networks that answer for them as well, as CIDRs: `169.254.20.10/32` where each node has a cache of its own. @default - none */
  readonly dnsNetworks?: string[];
  /** The port of DNS in these pods, besides 53: 5353 on OpenShift. @default - none */
  readonly dnsPort?: number;
  /** Ports of API servers, as pods call them and as they are. @default - 443 and 6443 */
  readonly apiServerPorts?: number[];
}
