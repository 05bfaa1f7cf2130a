// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin standard-webhooks. */
export interface StandardWebhooksConfig {
  /** `secret_v1`: a text; a secret; may be a reference to a vault. @default - it comes from a Secret: Kong refuses the plugin without */
  readonly secretV1?: string;
  /** `tolerance_second`: whole seconds; more than -1. @default - Kong applies 300 seconds */
  readonly toleranceSecond?: Duration;
}
