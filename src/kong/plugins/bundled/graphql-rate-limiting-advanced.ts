// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { RedisClusterConnection } from './proxy-cache-advanced';

/** Settings of the plugin graphql-rate-limiting-advanced. */
export interface GraphqlRateLimitingAdvancedConfig {
  /** `cost_strategy`: one of default, node_quantifier. @default - Kong applies DEFAULT */
  readonly costStrategy?: GraphqlRateLimitingAdvancedCostStrategy;
  /** `dictionary_name`: a text. @default - Kong applies `"kong_rate_limiting_counters"` */
  readonly dictionaryName?: string;
  /** `hide_client_headers`: true or false. @default - Kong applies `false` */
  readonly hideClientHeaders?: boolean;
  /** `identifier`: one of consumer, credential, ip. @default - Kong applies CONSUMER */
  readonly identifier?: GraphqlRateLimitingAdvancedIdentifier;
  /** `limit`: a list, each a number. */
  readonly limit: number[];
  /** `max_cost`: a number. @default - Kong applies `0` */
  readonly maxCost?: number;
  /** `namespace`: a text. @default - none */
  readonly namespace?: string;
  /** `pass_all_downstream_headers`: true or false. @default - Kong applies `false` */
  readonly passAllDownstreamHeaders?: boolean;
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `score_factor`: a number. @default - Kong applies `1` */
  readonly scoreFactor?: number;
  /** `strategy`: one of cluster, redis. @default - Kong applies CLUSTER */
  readonly strategy?: GraphqlRateLimitingAdvancedStrategy;
  /** `sync_rate`: seconds. */
  readonly syncRate: number;
  /** `window_size`: a list, each seconds. */
  readonly windowSize: Duration[];
  /** `window_type`: one of fixed, sliding. @default - Kong applies SLIDING */
  readonly windowType?: GraphqlRateLimitingAdvancedWindowType;
}

/** `window_type` of the plugin graphql-rate-limiting-advanced. */
export enum GraphqlRateLimitingAdvancedWindowType {
  /** `fixed`. */
  FIXED = 'fixed',
  /** `sliding`. */
  SLIDING = 'sliding',
}

/** `strategy` of the plugin graphql-rate-limiting-advanced. */
export enum GraphqlRateLimitingAdvancedStrategy {
  /** `cluster`. */
  CLUSTER = 'cluster',
  /** `redis`. */
  REDIS = 'redis',
}

/** `identifier` of the plugin graphql-rate-limiting-advanced. */
export enum GraphqlRateLimitingAdvancedIdentifier {
  /** `consumer`. */
  CONSUMER = 'consumer',
  /** `credential`. */
  CREDENTIAL = 'credential',
  /** `ip`. */
  IP = 'ip',
}

/** `cost_strategy` of the plugin graphql-rate-limiting-advanced. */
export enum GraphqlRateLimitingAdvancedCostStrategy {
  /** `default`. */
  DEFAULT = 'default',
  /** `node_quantifier`. */
  NODE_QUANTIFIER = 'node_quantifier',
}
