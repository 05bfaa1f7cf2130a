// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { RateLimitPolicy, RedisConnection } from './rate-limiting';

/** Settings of the plugin response-ratelimiting. */
export interface ResponseRatelimitingConfig {
  /** `header_name`: a text. @default - Kong applies `"x-kong-limit"` */
  readonly headerName?: string;
  /** `limit_by`: one of consumer, credential, ip. @default - Kong applies CONSUMER */
  readonly limitBy?: ResponseRatelimitingLimitBy;
  /** `policy`: one of cluster, local, redis; cluster only with a database. @default - Kong applies LOCAL */
  readonly policy?: RateLimitPolicy;
  /** `fault_tolerant`: true or false. @default - Kong applies `true` */
  readonly faultTolerant?: boolean;
  /** `redis`: an object. @default - the defaults of all its settings */
  readonly redis?: RedisConnection;
  /** `block_on_first_violation`: true or false. @default - Kong applies `false` */
  readonly blockOnFirstViolation?: boolean;
  /** `hide_client_headers`: true or false. @default - Kong applies `false` */
  readonly hideClientHeaders?: boolean;
  /** `limits`: an object with free keys, each value an object; at least 1 members. */
  readonly limits: { [name: string]: ResponseRatelimitingLimits };
}

/** `limits` of the plugin response-ratelimiting. */
export interface ResponseRatelimitingLimits {
  /** `second`: a number; more than 0. @default - none */
  readonly second?: number;
  /** `minute`: a number; more than 0. @default - none */
  readonly minute?: number;
  /** `hour`: a number; more than 0. @default - none */
  readonly hour?: number;
  /** `day`: a number; more than 0. @default - none */
  readonly day?: number;
  /** `month`: a number; more than 0. @default - none */
  readonly month?: number;
  /** `year`: a number; more than 0. @default - none */
  readonly year?: number;
}

/** `limit_by` of the plugin response-ratelimiting. */
export enum ResponseRatelimitingLimitBy {
  /** `consumer`. */
  CONSUMER = 'consumer',
  /** `credential`. */
  CREDENTIAL = 'credential',
  /** `ip`. */
  IP = 'ip',
}
