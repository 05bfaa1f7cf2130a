// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { RedisNode, RedisSentinelNode, RedisSentinelRole } from './proxy-cache-advanced';
import { RedisCloudAuthentication } from './rate-limiting';

/** Settings of the plugin rate-limiting-advanced. */
export interface RateLimitingAdvancedConfig {
  /** `compound_identifier`: a list, each one of consumer, consumer-group, credential, header, ip, path, route, service. @default - none */
  readonly compoundIdentifier?: RateLimitingAdvancedCompoundIdentifier[];
  /** `consumer_groups`: a list, each a text. @default - none */
  readonly consumerGroups?: string[];
  /** `counter_key`: one of consumer.custom_id, consumer.id, consumer.username. @default - none */
  readonly counterKey?: RateLimitingAdvancedCounterKey;
  /** `dictionary_name`: a text. @default - Kong applies `"kong_rate_limiting_counters"` */
  readonly dictionaryName?: string;
  /** `disable_penalty`: true or false. @default - Kong applies `false` */
  readonly disablePenalty?: boolean;
  /** `enforce_consumer_groups`: true or false. @default - Kong applies `false` */
  readonly enforceConsumerGroups?: boolean;
  /** `error_code`: a number. @default - Kong applies `429` */
  readonly errorCode?: number;
  /** `error_message`: a text. @default - Kong applies `"API rate limit exceeded"` */
  readonly errorMessage?: string;
  /** `header_name`: a text. @default - none */
  readonly headerName?: string;
  /** `hide_client_headers`: true or false. @default - Kong applies `false` */
  readonly hideClientHeaders?: boolean;
  /** `identifier`: one of consumer, consumer-group, credential, header, ip, path, route, service. @default - Kong applies CONSUMER */
  readonly identifier?: RateLimitingAdvancedIdentifier;
  /** `limit`: a list, each a number. */
  readonly limit: number[];
  /** `lock_dictionary_name`: a text. @default - Kong applies `"kong_locks"` */
  readonly lockDictionaryName?: string;
  /** `namespace`: a text. @default - none */
  readonly namespace?: string;
  /** `path`: a text. @default - none */
  readonly path?: string;
  /** `redis`: an object. @default - none */
  readonly redis?: RateLimitingAdvancedRedis;
  /** `retry_after_jitter_max`: seconds. @default - Kong applies 0 seconds */
  readonly retryAfterJitterMax?: Duration;
  /** `strategy`: one of cluster, local, redis. @default - Kong applies LOCAL */
  readonly strategy?: RateLimitingAdvancedStrategy;
  /** `sync_rate`: seconds. @default - none */
  readonly syncRate?: number;
  /** `throttling`: an object. @default - none */
  readonly throttling?: RateLimitingAdvancedThrottling;
  /** `window_size`: a list, each seconds. */
  readonly windowSize: Duration[];
  /** `window_type`: one of fixed, sliding. @default - Kong applies SLIDING */
  readonly windowType?: RateLimitingAdvancedWindowType;
}

/** `window_type` of the plugin rate-limiting-advanced. */
export enum RateLimitingAdvancedWindowType {
  /** `fixed`. */
  FIXED = 'fixed',
  /** `sliding`. */
  SLIDING = 'sliding',
}

/** `throttling` of the plugin rate-limiting-advanced. */
export interface RateLimitingAdvancedThrottling {
  /** `enabled`: true or false. @default - Kong applies `false` */
  readonly enabled?: boolean;
  /** `interval`: seconds; 1 to 1000000. @default - Kong applies 5 seconds */
  readonly interval?: Duration;
  /** `queue_limit`: a number; 1 to 1000000. @default - Kong applies `5` */
  readonly queueLimit?: number;
  /** `retry_times`: a number; 1 to 1000000. @default - Kong applies `3` */
  readonly retryTimes?: number;
}

/** `strategy` of the plugin rate-limiting-advanced. */
export enum RateLimitingAdvancedStrategy {
  /** `cluster`. */
  CLUSTER = 'cluster',
  /** `local`. */
  LOCAL = 'local',
  /** `redis`. */
  REDIS = 'redis',
}

/** `redis` of the plugin rate-limiting-advanced. */
export interface RateLimitingAdvancedRedis {
  /** `cloud_authentication`: an object. @default - none */
  readonly cloudAuthentication?: RedisCloudAuthentication;
  /** `cluster_max_redirections`: a whole number. @default - Kong applies `5` */
  readonly clusterMaxRedirections?: number;
  /** `cluster_nodes`: a list, each an object; at least 1 members. @default - none */
  readonly clusterNodes?: RedisNode[];
  /** `connect_timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 2000 milliseconds */
  readonly connectTimeout?: Duration;
  /** `connection_is_proxied`: true or false. @default - Kong applies `false` */
  readonly connectionIsProxied?: boolean;
  /** `database`: a whole number. @default - Kong applies `0` */
  readonly database?: number;
  /** `host`: a text; may be a reference to a vault. @default - Kong applies `"127.0.0.1"` */
  readonly host?: string;
  /** `keepalive_backlog`: a whole number; 0 to 2147483646. @default - none */
  readonly keepaliveBacklog?: number;
  /** `keepalive_pool_size`: a whole number; 1 to 2147483646. @default - Kong applies `256` */
  readonly keepalivePoolSize?: number;
  /** `password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly password?: string;
  /** `port`: a whole number; 0 to 65535; may be a reference to a vault. @default - Kong applies `6379` */
  readonly port?: number;
  /** `read_timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 2000 milliseconds */
  readonly readTimeout?: Duration;
  /** `redis_proxy_type`: one of envoy_v1.31. @default - none */
  readonly redisProxyType?: RateLimitingAdvancedRedisRedisProxyType;
  /** `send_timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 2000 milliseconds */
  readonly sendTimeout?: Duration;
  /** `sentinel_master`: a text. @default - none */
  readonly sentinelMaster?: string;
  /** `sentinel_nodes`: a list, each an object; at least 1 members. @default - none */
  readonly sentinelNodes?: RedisSentinelNode[];
  /** `sentinel_password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly sentinelPassword?: string;
  /** `sentinel_role`: one of any, master, slave. @default - none */
  readonly sentinelRole?: RedisSentinelRole;
  /** `sentinel_username`: a text; may be a reference to a vault. @default - none */
  readonly sentinelUsername?: string;
  /** `server_name`: a text; may be a reference to a vault. @default - none */
  readonly serverName?: string;
  /** `ssl`: true or false. @default - Kong applies `false` */
  readonly ssl?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `username`: a text; may be a reference to a vault. @default - none */
  readonly username?: string;
}

/** `redis.redis_proxy_type` of the plugin rate-limiting-advanced. */
export enum RateLimitingAdvancedRedisRedisProxyType {
  /** `envoy_v1.31`. */
  ENVOY_V1_31 = 'envoy_v1.31',
}

/** `identifier` of the plugin rate-limiting-advanced. */
export enum RateLimitingAdvancedIdentifier {
  /** `consumer`. */
  CONSUMER = 'consumer',
  /** `consumer-group`. */
  CONSUMER_GROUP = 'consumer-group',
  /** `credential`. */
  CREDENTIAL = 'credential',
  /** `header`. */
  HEADER = 'header',
  /** `ip`. */
  IP = 'ip',
  /** `path`. */
  PATH = 'path',
  /** `route`. */
  ROUTE = 'route',
  /** `service`. */
  SERVICE = 'service',
}

/** `counter_key` of the plugin rate-limiting-advanced. */
export enum RateLimitingAdvancedCounterKey {
  /** `consumer.custom_id`. */
  CONSUMER_CUSTOM_ID = 'consumer.custom_id',
  /** `consumer.id`. */
  CONSUMER_ID = 'consumer.id',
  /** `consumer.username`. */
  CONSUMER_USERNAME = 'consumer.username',
}

/** `compound_identifier` of the plugin rate-limiting-advanced. */
export enum RateLimitingAdvancedCompoundIdentifier {
  /** `consumer`. */
  CONSUMER = 'consumer',
  /** `consumer-group`. */
  CONSUMER_GROUP = 'consumer-group',
  /** `credential`. */
  CREDENTIAL = 'credential',
  /** `header`. */
  HEADER = 'header',
  /** `ip`. */
  IP = 'ip',
  /** `path`. */
  PATH = 'path',
  /** `route`. */
  ROUTE = 'route',
  /** `service`. */
  SERVICE = 'service',
}
