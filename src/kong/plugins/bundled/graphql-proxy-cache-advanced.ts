// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { ProxyCacheAdvancedMemory, ProxyCacheAdvancedStrategy, RedisClusterConnection } from './proxy-cache-advanced';

/** Settings of the plugin graphql-proxy-cache-advanced. */
export interface GraphqlProxyCacheAdvancedConfig {
  /** `bypass_on_err`: true or false. @default - Kong applies `false` */
  readonly bypassOnErr?: boolean;
  /** `cache_ttl`: whole seconds. @default - Kong applies 300 seconds */
  readonly cacheTtl?: Duration;
  /** `memory`: an object. @default - none */
  readonly memory?: ProxyCacheAdvancedMemory;
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `strategy`: one of memory, redis. @default - Kong applies MEMORY */
  readonly strategy?: ProxyCacheAdvancedStrategy;
  /** `vary_headers`: a list, each a text. @default - none */
  readonly varyHeaders?: string[];
}
