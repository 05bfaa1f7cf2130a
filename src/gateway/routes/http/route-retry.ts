import { Duration } from 'cdk8s';

/**
 * When a request is tried again, and how often. Whatever the codes, it is where no connection comes about.
 *
 * Experimental channel: the standard channel has no such field, and API servers drop it. None of Kuma 2.14 (which has MeshRetry), Kong
 * Ingress Controller 3.5 and Kong Operator 2.2 heeds it.
 */
export interface RouteRetry {
  /** Answers after which it is tried again: statuses from 400 to 599. @default - the controller's choice */
  readonly codes?: number[];
  /** How often it is tried again: at least once. @default - the controller's choice */
  readonly attempts?: number;
  /** The least time between two tries. @default - the controller's choice */
  readonly backoff?: Duration;
}
