import { Duration } from 'cdk8s';
import { KumaPodOptions } from './kuma-pods';
import { KumaServiceOptions } from './kuma-service-options';

/** How the proxies run that take traffic into a zone, or out of it. */
export interface ZoneProxyOptions extends KumaPodOptions {
  /** How it can be reached. @default - an ingress by a load balancer on port 10001, an egress inside the cluster on port 10002 */
  readonly service?: KumaServiceOptions;
  /** How long connections are let finish when a pod ends. The pod is given 10 seconds more than that. @default Duration.seconds(30) */
  readonly drainTime?: Duration;
}
