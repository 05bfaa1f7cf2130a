// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin upstream-timeout. */
export interface UpstreamTimeoutConfig {
  /** `connect_timeout`: whole milliseconds; 0 to 2147483646. @default - none */
  readonly connectTimeout?: Duration;
  /** `read_timeout`: whole milliseconds; 0 to 2147483646. @default - none */
  readonly readTimeout?: Duration;
  /** `send_timeout`: whole milliseconds; 0 to 2147483646. @default - none */
  readonly sendTimeout?: Duration;
}
