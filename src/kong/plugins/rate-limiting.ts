import { Duration } from 'cdk8s';
import { RedisConnection } from './redis';

/** Whose requests are counted together. */
export enum RateLimitBy {
  /** Those of one consumer; of one IP address where nobody is authenticated. */
  CONSUMER = 'consumer',
  /** Those of one group of consumers. Kong Enterprise only. */
  CONSUMER_GROUP = 'consumer-group',
  /** Those made with one credential. */
  CREDENTIAL = 'credential',
  /** Those from one IP address: Kong must see the client's, not that of a load balancer in between. */
  IP = 'ip',
  /** Those to one Service. */
  SERVICE = 'service',
  /** Those with one value of the header `headerName`. */
  HEADER = 'header',
  /** Those of the path `path`. */
  PATH = 'path',
}

/** Where requests are counted. */
export enum RateLimitPolicy {
  /** In the memory of each gateway: with N gateways, N times as much passes. */
  LOCAL = 'local',
  /** In Redis, for all gateways together. */
  REDIS = 'redis',
  /** In the database of the gateway, for all gateways together. A gateway without database refuses it, and all other configuration with it. */
  CLUSTER = 'cluster',
}

/** Settings of the plugin rate-limiting: how many requests pass. Limits may have fractions: 0.5 a minute is one in two. */
export interface RateLimitingConfig {
  /** How many requests pass in a second; more than 0. At least one of the limits is needed. @default - no such limit */
  readonly second?: number;
  /** How many pass in a minute; more than 0, and no fewer than in a second. @default - no such limit */
  readonly minute?: number;
  /** How many pass in an hour; more than 0, and no fewer than in shorter periods. @default - no such limit */
  readonly hour?: number;
  /** How many pass in a day; more than 0, and no fewer than in shorter periods. @default - no such limit */
  readonly day?: number;
  /** How many pass in a month; more than 0, and no fewer than in shorter periods. @default - no such limit */
  readonly month?: number;
  /** How many pass in a year; more than 0, and no fewer than in shorter periods. @default - no such limit */
  readonly year?: number;
  /** Whose requests are counted together. @default - Kong applies CONSUMER */
  readonly limitBy?: RateLimitBy;
  /** The header whose value tells clients apart. Needed for HEADER; others ignore it. @default - none */
  readonly headerName?: string;
  /** The path whose requests are counted. Needed for PATH; others ignore it. @default - none */
  readonly path?: string;
  /** Where requests are counted. @default - Kong applies LOCAL */
  readonly policy?: RateLimitPolicy;
  /** The Redis of the policy REDIS. @default - none */
  readonly redis?: RedisConnection;
  /**
   * How long a gateway counts for itself before it tells Redis, 20 milliseconds at least: faster, and less exact. Only for the policy REDIS.
   *
   * @default - Kong tells Redis at each request
   */
  readonly syncRate?: Duration;
  /** Whether requests pass while they cannot be counted. False answers 500. @default - Kong applies true */
  readonly faultTolerant?: boolean;
  /** Whether clients are not told their limits in headers. @default - Kong applies false */
  readonly hideClientHeaders?: boolean;
  /** The status of refused requests. @default - Kong applies 429 */
  readonly errorCode?: number;
  /** The text of refused requests. @default - Kong applies "API rate limit exceeded" */
  readonly errorMessage?: string;
}
