import { KongPodOptions } from './kong-pods';

/** How much the ingress controller says. */
export enum KongControllerLogLevel {
  ERROR = 'error',
  INFO = 'info',
  DEBUG = 'debug',
  TRACE = 'trace',
}

/** Which kinds of Gateway API the controller reads. Their CRDs have to be there before. */
export enum KongGatewayApi {
  /** None. */
  NONE = 'none',
  /** Gateway, HTTPRoute, GRPCRoute, ReferenceGrant and BackendTLSPolicy. */
  STANDARD = 'standard',
  /** TCPRoute, TLSRoute and UDPRoute as well, which need the experimental channel and are the controller's feature gate GatewayAlpha. */
  EXPERIMENTAL = 'experimental',
}

/** What happens to objects of Kong's kinds when the controller cannot be asked. */
export enum KongWebhookFailure {
  /** They are refused: what Kong would not take never gets in. */
  FAIL = 'Fail',
  /** They get in unseen. */
  IGNORE = 'Ignore',
}

/** How the ingress controller runs, and what it does. */
export interface KongControllerOptions extends KongPodOptions {
  /** How much it says. @default KongControllerLogLevel.INFO */
  readonly logLevel?: KongControllerLogLevel;
  /**
   * Kinds that it neither reads nor may read, such as `TCPIngress`, by their names.
   *
   * @default - TCPIngress, UDPIngress and KongIngress, which are deprecated, and KongServiceFacade
   */
  readonly withoutKinds?: string[];
  /** Feature gates, such as `{ RewriteURIs: true, FallbackConfiguration: true }`. @default - those of the controller */
  readonly featureGates?: { [gate: string]: boolean };
  /** Whether API servers ask it before they take objects. @default true */
  readonly webhook?: boolean;
  /**
   * What happens to objects of Kong's kinds, and Secrets with credentials, when it cannot be asked. Services, Ingresses and the kinds of Gateway API
   * always get in.
   *
   * @default KongWebhookFailure.FAIL
   */
  readonly webhookFailure?: KongWebhookFailure;
  /** Settings that have no property here, by the name of their environment variable: `CONTROLLER_PROXY_SYNC_SECONDS`. @default - none */
  readonly settings?: { [name: string]: string };
}
