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
}
