/** What configures the gateways that Kong Operator runs. */
export interface KongControlPlaneOptions {
  /** The class of Ingresses, and of Kong's kinds, that it reads. @default - that of the GatewayClass for gateways of Gateway API, else 'kong' */
  readonly className?: string;
  /**
   * Namespaces that it reads. Each other than its own needs a KongWatchNamespaceGrant, which KongGateway makes. An empty list is its own namespace alone.
   *
   * @default - all
   */
  readonly watchNamespaces?: string[];
  /** Feature gates, such as `{ RewriteURIs: true }`. @default - those of the operator */
  readonly featureGates?: { [gate: string]: boolean };
  /** Controllers that are switched on and off by their names: `{ KONG_PLUGIN: false }`. @default - those of the operator */
  readonly controllers?: { [name: string]: boolean };
  /** Whether a configuration that Kong refuses is replaced by the last one that it took. @default - true, applied by the server */
  readonly useLastValidConfig?: boolean;
  /** Whether HTTPRoutes that name the same Services share them in Kong. @default - true, applied by the server */
  readonly combinedServices?: boolean;
  /** Whether pods that end are still asked for what belongs to their sessions. @default - true, applied by the server */
  readonly drainSupport?: boolean;
}
