// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { RedisCloudAuthentication } from './rate-limiting';

/** Settings of the plugin proxy-cache-advanced. */
export interface ProxyCacheAdvancedConfig {
  /** `bypass_on_err`: true or false. @default - Kong applies `false` */
  readonly bypassOnErr?: boolean;
  /** `cache_control`: true or false. @default - Kong applies `false` */
  readonly cacheControl?: boolean;
  /** `cache_ttl`: whole seconds. @default - Kong applies 300 seconds */
  readonly cacheTtl?: Duration;
  /** `content_type`: a list, each a text. @default - Kong applies `["application/json","text/plain"]` */
  readonly contentType?: string[];
  /** `ignore_uri_case`: true or false. @default - Kong applies `false` */
  readonly ignoreUriCase?: boolean;
  /** `memory`: an object. @default - none */
  readonly memory?: ProxyCacheAdvancedMemory;
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `request_method`: a list, each one of GET, HEAD, PATCH, POST, PUT. @default - Kong applies GET, HEAD */
  readonly requestMethod?: ProxyCacheAdvancedRequestMethod[];
  /** `response_code`: a list, each a whole number; at least 1 members. @default - Kong applies `[200,301,404]` */
  readonly responseCode?: number[];
  /** `response_headers`: an object. @default - none */
  readonly responseHeaders?: ProxyCacheAdvancedResponseHeaders;
  /** `storage_ttl`: whole seconds. @default - none */
  readonly storageTtl?: Duration;
  /** `strategy`: one of memory, redis. */
  readonly strategy: ProxyCacheAdvancedStrategy;
  /** `vary_headers`: a list, each a text. @default - none */
  readonly varyHeaders?: string[];
  /** `vary_query_params`: a list, each a text. @default - none */
  readonly varyQueryParams?: string[];
}

/** `strategy` of the plugin proxy-cache-advanced. */
export enum ProxyCacheAdvancedStrategy {
  /** `memory`. */
  MEMORY = 'memory',
  /** `redis`. */
  REDIS = 'redis',
}

/** `response_headers` of the plugin proxy-cache-advanced. */
export interface ProxyCacheAdvancedResponseHeaders {
  /** `X-Cache-Key`: true or false. @default - Kong applies `true` */
  readonly xCacheKey?: boolean;
  /** `X-Cache-Status`: true or false. @default - Kong applies `true` */
  readonly xCacheStatus?: boolean;
  /** `age`: true or false. @default - Kong applies `true` */
  readonly age?: boolean;
}

/** `request_method` of the plugin proxy-cache-advanced. */
export enum ProxyCacheAdvancedRequestMethod {
  /** `GET`. */
  GET = 'GET',
  /** `HEAD`. */
  HEAD = 'HEAD',
  /** `PATCH`. */
  PATCH = 'PATCH',
  /** `POST`. */
  POST = 'POST',
  /** `PUT`. */
  PUT = 'PUT',
}

/** A Redis that the gateways share: one server, a cluster, or one that sentinels watch. */
export interface RedisClusterConnection {
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

/** Which server sentinels are asked for. */
export enum RedisSentinelRole {
  /** `any`. */
  ANY = 'any',
  /** `master`. */
  MASTER = 'master',
  /** `slave`. */
  SLAVE = 'slave',
}

/** A sentinel of Redis. */
export interface RedisSentinelNode {
  /** `host`: a text. @default - Kong applies `"127.0.0.1"` */
  readonly host?: string;
  /** `port`: a whole number; 0 to 65535. @default - Kong applies `6379` */
  readonly port?: number;
}

/** A server of a Redis cluster. */
export interface RedisNode {
  /** `ip`: a text. @default - Kong applies `"127.0.0.1"` */
  readonly ip?: string;
  /** `port`: a whole number; 0 to 65535. @default - Kong applies `6379` */
  readonly port?: number;
}

/** `memory` of the plugin proxy-cache-advanced. */
export interface ProxyCacheAdvancedMemory {
  /** `dictionary_name`: a text. @default - Kong applies `"kong_db_cache"` */
  readonly dictionaryName?: string;
}
