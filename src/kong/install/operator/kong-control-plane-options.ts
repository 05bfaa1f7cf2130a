import { Duration } from 'cdk8s';

/** Whether a control plane shows the configuration that it makes, in its pod. */
export enum KongConfigDump {
  OFF = 'off',
  /** Without credentials and private keys. */
  WITHOUT_SECRETS = 'without secrets',
  /** All of it. */
  WITH_SECRETS = 'with secrets',
}

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
  /** Whether a configuration that Kong refuses is replaced by the last one that it took. @default - the API server applies true */
  readonly useLastValidConfig?: boolean;
  /** Whether HTTPRoutes that name the same Services share them in Kong. @default - the API server applies true */
  readonly combinedServices?: boolean;
  /** Whether pods that end are still asked for what belongs to their sessions. @default - the API server applies true */
  readonly drainSupport?: boolean;
  /** How long it looks at objects before it configures gateways for the first time. @default - the operator's own */
  readonly initialDelay?: Duration;
  /** How often gateways are configured at most. @default - the operator's own */
  readonly syncInterval?: Duration;
  /** How long a gateway may take to be configured. @default - the operator's own */
  readonly syncTimeout?: Duration;
  /** Whether gateways are configured each time, also where nothing has changed. @default - the API server applies false */
  readonly reverseSync?: boolean;
  /** How often gateways are asked whether they are ready to be configured. @default - the operator's own */
  readonly readinessInterval?: Duration;
  /** How long they may take to answer that. @default - the operator's own */
  readonly readinessTimeout?: Duration;
  /** Whether it shows the configuration that it makes. @default - the API server applies OFF */
  readonly configDump?: KongConfigDump;
  /** Labels that a Secret must have for the control plane to see it: at most 8. @default - `konghq.com/secret: "true"`, as the operator is set */
  readonly secretLabels?: { [label: string]: string };
  /** Labels that a ConfigMap must have for the control plane to see it: at most 8. @default - `konghq.com/configmap: "true"`, as the operator is set */
  readonly configMapLabels?: { [label: string]: string };
}
