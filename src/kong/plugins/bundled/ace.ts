// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { RedisClusterConnection } from './proxy-cache-advanced';

/** Settings of the plugin ace. */
export interface AceConfig {
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `match_policy`: one of if_present, required. @default - Kong applies IF_PRESENT */
  readonly matchPolicy?: AceMatchPolicy;
  /** `rate_limiting`: an object. @default - none */
  readonly rateLimiting?: AceRateLimiting;
}

/** `rate_limiting` of the plugin ace. */
export interface AceRateLimiting {
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `sync_rate`: seconds; 0 to 3600. @default - none */
  readonly syncRate?: number;
}

/** `match_policy` of the plugin ace. */
export enum AceMatchPolicy {
  /** `if_present`. */
  IF_PRESENT = 'if_present',
  /** `required`. */
  REQUIRED = 'required',
}
