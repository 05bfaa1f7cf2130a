// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { RedisClusterConnection } from './proxy-cache-advanced';

/** Settings of the plugin service-protection. */
export interface ServiceProtectionConfig {
  /** `dictionary_name`: a text. @default - Kong applies `"kong_rate_limiting_counters"` */
  readonly dictionaryName?: string;
  /** `disable_penalty`: true or false. @default - Kong applies `false` */
  readonly disablePenalty?: boolean;
  /** `error_code`: a number. @default - Kong applies `429` */
  readonly errorCode?: number;
  /** `error_message`: a text. @default - Kong applies `"API rate limit exceeded"` */
  readonly errorMessage?: string;
  /** `hide_client_headers`: true or false. @default - Kong applies `false` */
  readonly hideClientHeaders?: boolean;
  /** `limit`: a list, each a number. */
  readonly limit: number[];
  /** `lock_dictionary_name`: a text. @default - Kong applies `"kong_locks"` */
  readonly lockDictionaryName?: string;
  /** `namespace`: a text. @default - none */
  readonly namespace?: string;
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `retry_after_jitter_max`: seconds. @default - Kong applies 0 seconds */
  readonly retryAfterJitterMax?: Duration;
  /** `strategy`: one of cluster, local, redis. @default - Kong applies LOCAL */
  readonly strategy?: ServiceProtectionStrategy;
  /** `sync_rate`: seconds. @default - none */
  readonly syncRate?: number;
  /** `window_size`: a list, each seconds. */
  readonly windowSize: Duration[];
  /** `window_type`: one of fixed, sliding. @default - Kong applies SLIDING */
  readonly windowType?: ServiceProtectionWindowType;
}

/** `window_type` of the plugin service-protection. */
export enum ServiceProtectionWindowType {
  /** `fixed`. */
  FIXED = 'fixed',
  /** `sliding`. */
  SLIDING = 'sliding',
}

/** `strategy` of the plugin service-protection. */
export enum ServiceProtectionStrategy {
  /** `cluster`. */
  CLUSTER = 'cluster',
  /** `local`. */
  LOCAL = 'local',
  /** `redis`. */
  REDIS = 'redis',
}
