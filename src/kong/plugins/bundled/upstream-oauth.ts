// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import {
  KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2,
  KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2Client,
} from './kafka-upstream';
import { ProxyCacheAdvancedMemory, ProxyCacheAdvancedStrategy, RedisClusterConnection } from './proxy-cache-advanced';

/** Settings of the plugin upstream-oauth. */
export interface UpstreamOauthConfig {
  /** `behavior`: an object. @default - none */
  readonly behavior?: UpstreamOauthBehavior;
  /** `cache`: an object. @default - none */
  readonly cache?: UpstreamOauthCache;
  /** `client`: an object. @default - none */
  readonly client?: KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2Client;
  /** `oauth`: an object. */
  readonly oauth: KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2;
}

/** `cache` of the plugin upstream-oauth. */
export interface UpstreamOauthCache {
  /** `default_ttl`: seconds. @default - Kong applies 3600 seconds */
  readonly defaultTtl?: Duration;
  /** `eagerly_expire`: whole seconds. @default - Kong applies 5 seconds */
  readonly eagerlyExpire?: Duration;
  /** `memory`: an object. @default - none */
  readonly memory?: ProxyCacheAdvancedMemory;
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `strategy`: one of memory, redis. @default - Kong applies MEMORY */
  readonly strategy?: ProxyCacheAdvancedStrategy;
}

/** `behavior` of the plugin upstream-oauth. */
export interface UpstreamOauthBehavior {
  /** `idp_error_response_body_template`: a text. @default - Kong applies `"{ \"code\": \"{{status}}\", \"message\": \"{{message}}\" }"` */
  readonly idpErrorResponseBodyTemplate?: string;
  /** `idp_error_response_content_type`: a text. @default - Kong applies `"application/json; charset=utf-8"` */
  readonly idpErrorResponseContentType?: string;
  /** `idp_error_response_message`: a text. @default - Kong applies `"Failed to authenticate request to upstream"` */
  readonly idpErrorResponseMessage?: string;
  /** `idp_error_response_status_code`: a whole number; 500 to 599. @default - Kong applies `502` */
  readonly idpErrorResponseStatusCode?: number;
  /** `purge_token_on_upstream_status_codes`: a list, each a whole number. @default - Kong applies `[401]` */
  readonly purgeTokenOnUpstreamStatusCodes?: number[];
  /** `upstream_access_token_header_name`: a text. @default - Kong applies `"Authorization"` */
  readonly upstreamAccessTokenHeaderName?: string;
}
