// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { ProxyCacheAdvancedMemory, ProxyCacheAdvancedRequestMethod } from './proxy-cache-advanced';

/** Settings of the plugin proxy-cache. */
export interface ProxyCacheConfig {
  /** `response_code`: a list, each a whole number; at least 1 members. @default - Kong applies `[200,301,404]` */
  readonly responseCode?: number[];
  /** `request_method`: a list, each one of GET, HEAD, PATCH, POST, PUT. @default - Kong applies GET, HEAD */
  readonly requestMethod?: ProxyCacheAdvancedRequestMethod[];
  /** `content_type`: a list, each a text. @default - Kong applies `["application/json","text/plain"]` */
  readonly contentType?: string[];
  /** `cache_ttl`: whole seconds; more than 0. @default - Kong applies 300 seconds */
  readonly cacheTtl?: Duration;
  /** `strategy`: one of memory. */
  readonly strategy: ProxyCacheStrategy;
  /** `cache_control`: true or false. @default - Kong applies `false` */
  readonly cacheControl?: boolean;
  /** `ignore_uri_case`: true or false. @default - Kong applies `false` */
  readonly ignoreUriCase?: boolean;
  /** `storage_ttl`: whole seconds. @default - none */
  readonly storageTtl?: Duration;
  /** `memory`: an object. @default - the defaults of all its settings */
  readonly memory?: ProxyCacheAdvancedMemory;
  /** `vary_query_params`: a list, each a text. @default - none */
  readonly varyQueryParams?: string[];
  /** `vary_headers`: a list, each a text. @default - none */
  readonly varyHeaders?: string[];
  /** `response_headers`: an object. @default - the defaults of all its settings */
  readonly responseHeaders?: ProxyCacheResponseHeaders;
}

/** `response_headers` of the plugin proxy-cache. */
export interface ProxyCacheResponseHeaders {
  /** `age`: true or false. @default - Kong applies `true` */
  readonly age?: boolean;
  /** `X-Cache-Status`: true or false. @default - Kong applies `true` */
  readonly xCacheStatus?: boolean;
  /** `X-Cache-Key`: true or false. @default - Kong applies `true` */
  readonly xCacheKey?: boolean;
}

/** `strategy` of the plugin proxy-cache. */
export enum ProxyCacheStrategy {
  /** `memory`. */
  MEMORY = 'memory',
}
