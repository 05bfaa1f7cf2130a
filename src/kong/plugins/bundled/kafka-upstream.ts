// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin kafka-upstream. */
export interface KafkaUpstreamConfig {
  /** `allowed_topics`: a list, each a text. @default - none */
  readonly allowedTopics?: string[];
  /** `authentication`: an object. @default - none */
  readonly authentication?: KafkaUpstreamAuthentication;
  /** `bootstrap_servers`: a list, each an object. @default - none */
  readonly bootstrapServers?: KafkaUpstreamBootstrapServers[];
  /** `cluster_name`: a text. @default - none */
  readonly clusterName?: string;
  /** `error_handling`: an object. @default - none */
  readonly errorHandling?: KafkaUpstreamErrorHandling;
  /** `forward_body`: true or false. @default - Kong applies `true` */
  readonly forwardBody?: boolean;
  /** `forward_headers`: true or false. @default - Kong applies `false` */
  readonly forwardHeaders?: boolean;
  /** `forward_method`: true or false. @default - Kong applies `false` */
  readonly forwardMethod?: boolean;
  /** `forward_uri`: true or false. @default - Kong applies `false` */
  readonly forwardUri?: boolean;
  /** `headers`: an object. @default - none */
  readonly headers?: KafkaUpstreamHeaders;
  /** `keepalive`: whole milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /** `keepalive_enabled`: true or false. @default - Kong applies `false` */
  readonly keepaliveEnabled?: boolean;
  /** `key_query_arg`: a text. @default - none */
  readonly keyQueryArg?: string;
  /** `message_by_lua_functions`: a list, each a text. @default - none */
  readonly messageByLuaFunctions?: string[];
  /** `producer_async`: true or false. @default - Kong applies `true` */
  readonly producerAsync?: boolean;
  /** `producer_async_buffering_limits_messages_in_memory`: a whole number. @default - Kong applies `50000` */
  readonly producerAsyncBufferingLimitsMessagesInMemory?: number;
  /** `producer_async_flush_timeout`: whole milliseconds. @default - Kong applies 1000 milliseconds */
  readonly producerAsyncFlushTimeout?: Duration;
  /** `producer_request_acks`: one of -1, 0, 1. @default - Kong applies `1` */
  readonly producerRequestAcks?: number;
  /** `producer_request_limits_bytes_per_request`: a whole number. @default - Kong applies `1048576` */
  readonly producerRequestLimitsBytesPerRequest?: number;
  /** `producer_request_limits_messages_per_request`: a whole number. @default - Kong applies `200` */
  readonly producerRequestLimitsMessagesPerRequest?: number;
  /** `producer_request_retries_backoff_timeout`: whole milliseconds. @default - Kong applies 100 milliseconds */
  readonly producerRequestRetriesBackoffTimeout?: Duration;
  /** `producer_request_retries_max_attempts`: a whole number. @default - Kong applies `10` */
  readonly producerRequestRetriesMaxAttempts?: number;
  /** `producer_request_timeout`: whole milliseconds. @default - Kong applies 2000 milliseconds */
  readonly producerRequestTimeout?: Duration;
  /** `schema_registry`: an object. @default - none */
  readonly schemaRegistry?: KafkaUpstreamSchemaRegistry;
  /** `security`: an object. @default - none */
  readonly security?: KafkaUpstreamSecurity;
  /** `timeout`: whole milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `topic`: a text. */
  readonly topic: string;
  /** `topics_query_arg`: a text. @default - none */
  readonly topicsQueryArg?: string;
}

/** `security` of the plugin kafka-upstream. */
export interface KafkaUpstreamSecurity {
  /** `certificate_id`: a text. @default - none */
  readonly certificateId?: string;
  /** `ssl`: true or false. @default - none */
  readonly ssl?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
}

/** `schema_registry` of the plugin kafka-upstream. */
export interface KafkaUpstreamSchemaRegistry {
  /** `confluent`: an object. @default - none */
  readonly confluent?: KafkaUpstreamSchemaRegistryConfluent;
}

/** `schema_registry.confluent` of the plugin kafka-upstream. */
export interface KafkaUpstreamSchemaRegistryConfluent {
  /** `authentication`: an object. @default - none */
  readonly authentication?: KafkaUpstreamSchemaRegistryConfluentAuthentication;
  /** `key_schema`: an object. @default - none */
  readonly keySchema?: KafkaUpstreamSchemaRegistryConfluentKeySchema;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `ttl`: seconds; 0 to 3600. @default - none */
  readonly ttl?: Duration;
  /** `url`: a text. @default - none */
  readonly url?: string;
  /** `value_schema`: an object. @default - none */
  readonly valueSchema?: KafkaUpstreamSchemaRegistryConfluentKeySchema;
}

/** `schema_registry.confluent.key_schema` of the plugin kafka-upstream. */
export interface KafkaUpstreamSchemaRegistryConfluentKeySchema {
  /** `schema_version`: a text. @default - none */
  readonly schemaVersion?: string;
  /** `subject_name`: a text. @default - none */
  readonly subjectName?: string;
}

/** `schema_registry.confluent.authentication` of the plugin kafka-upstream. */
export interface KafkaUpstreamSchemaRegistryConfluentAuthentication {
  /** `basic`: an object. @default - none */
  readonly basic?: KafkaUpstreamSchemaRegistryConfluentAuthenticationBasic;
  /** `mode`: one of basic, none, oauth2. @default - Kong applies NONE */
  readonly mode?: KafkaUpstreamSchemaRegistryConfluentAuthenticationMode;
  /** `oauth2`: an object. @default - none */
  readonly oauth2?: KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2;
  /** `oauth2_client`: an object. @default - none */
  readonly oauth2Client?: KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2Client;
}

/** `schema_registry.confluent.authentication.oauth2_client` of the plugin kafka-upstream. */
export interface KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2Client {
  /** `auth_method`: one of client_secret_basic, client_secret_jwt, client_secret_post, none. @default - Kong applies CLIENT_SECRET_POST */
  readonly authMethod?: KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2ClientAuthMethod;
  /** `client_secret_jwt_alg`: one of HS256, HS512. @default - Kong applies HS512 */
  readonly clientSecretJwtAlg?: KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2ClientClientSecretJwtAlg;
  /** `http_proxy`: a text. @default - none */
  readonly httpProxy?: string;
  /** `http_proxy_authorization`: a text. @default - none */
  readonly httpProxyAuthorization?: string;
  /** `http_version`: a number. @default - Kong applies `1.1` */
  readonly httpVersion?: number;
  /** `https_proxy`: a text. @default - none */
  readonly httpsProxy?: string;
  /** `https_proxy_authorization`: a text. @default - none */
  readonly httpsProxyAuthorization?: string;
  /** `keep_alive`: true or false. @default - Kong applies `true` */
  readonly keepAlive?: boolean;
  /** `no_proxy`: a text. @default - none */
  readonly noProxy?: string;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
}

/** `schema_registry.confluent.authentication.oauth2_client.client_secret_jwt_alg` of the plugin kafka-upstream. */
export enum KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2ClientClientSecretJwtAlg {
  /** `HS256`. */
  HS256 = 'HS256',
  /** `HS512`. */
  HS512 = 'HS512',
}

/** `schema_registry.confluent.authentication.oauth2_client.auth_method` of the plugin kafka-upstream. */
export enum KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2ClientAuthMethod {
  /** `client_secret_basic`. */
  CLIENT_SECRET_BASIC = 'client_secret_basic',
  /** `client_secret_jwt`. */
  CLIENT_SECRET_JWT = 'client_secret_jwt',
  /** `client_secret_post`. */
  CLIENT_SECRET_POST = 'client_secret_post',
  /** `none`. */
  NONE = 'none',
}

/** `schema_registry.confluent.authentication.oauth2` of the plugin kafka-upstream. */
export interface KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2 {
  /** `audience`: a list, each a text. @default - Kong applies an empty one */
  readonly audience?: string[];
  /** `client_id`: a text; a secret; may be a reference to a vault. @default - none */
  readonly clientId?: string;
  /** `client_secret`: a text; a secret; may be a reference to a vault. @default - none */
  readonly clientSecret?: string;
  /** `grant_type`: one of client_credentials, password. @default - Kong applies CLIENT_CREDENTIALS */
  readonly grantType?: KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2GrantType;
  /** `password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly password?: string;
  /** `scopes`: a list, each a text. @default - Kong applies `["openid"]` */
  readonly scopes?: string[];
  /** `token_endpoint`: a text. */
  readonly tokenEndpoint: string;
  /** `token_headers`: an object with free keys, each value a text. @default - none */
  readonly tokenHeaders?: { [name: string]: string };
  /** `token_post_args`: an object with free keys, each value a text. @default - none */
  readonly tokenPostArgs?: { [name: string]: string };
  /** `username`: a text; a secret; may be a reference to a vault. @default - none */
  readonly username?: string;
}

/** `schema_registry.confluent.authentication.oauth2.grant_type` of the plugin kafka-upstream. */
export enum KafkaUpstreamSchemaRegistryConfluentAuthenticationOauth2GrantType {
  /** `client_credentials`. */
  CLIENT_CREDENTIALS = 'client_credentials',
  /** `password`. */
  PASSWORD = 'password',
}

/** `schema_registry.confluent.authentication.mode` of the plugin kafka-upstream. */
export enum KafkaUpstreamSchemaRegistryConfluentAuthenticationMode {
  /** `basic`. */
  BASIC = 'basic',
  /** `none`. */
  NONE = 'none',
  /** `oauth2`. */
  OAUTH2 = 'oauth2',
}

/** `schema_registry.confluent.authentication.basic` of the plugin kafka-upstream. */
export interface KafkaUpstreamSchemaRegistryConfluentAuthenticationBasic {
  /** `password`: a text; a secret; may be a reference to a vault. @default - it comes from a Secret: Kong refuses the plugin without */
  readonly password?: string;
  /** `username`: a text; a secret; may be a reference to a vault. @default - it comes from a Secret: Kong refuses the plugin without */
  readonly username?: string;
}

/** `headers` of the plugin kafka-upstream. */
export interface KafkaUpstreamHeaders {
  /** `exclude_headers`: a list, each a text. @default - Kong applies an empty one */
  readonly excludeHeaders?: string[];
  /** `forward_all_by_default`: true or false. @default - Kong applies `false` */
  readonly forwardAllByDefault?: boolean;
  /** `forward_http_headers_as_record_headers`: true or false. @default - Kong applies `true` */
  readonly forwardHttpHeadersAsRecordHeaders?: boolean;
  /** `include_headers`: a list, each a text. @default - Kong applies an empty one */
  readonly includeHeaders?: string[];
  /** `name_mappings`: an object with free keys, each value a text. @default - Kong applies an empty one */
  readonly nameMappings?: { [name: string]: string };
  /** `repeated_headers_behavior`: one of concatenate_by_comma, retain_duplicates, take_first. @default - Kong applies RETAIN_DUPLICATES */
  readonly repeatedHeadersBehavior?: KafkaUpstreamHeadersRepeatedHeadersBehavior;
}

/** `headers.repeated_headers_behavior` of the plugin kafka-upstream. */
export enum KafkaUpstreamHeadersRepeatedHeadersBehavior {
  /** `concatenate_by_comma`. */
  CONCATENATE_BY_COMMA = 'concatenate_by_comma',
  /** `retain_duplicates`. */
  RETAIN_DUPLICATES = 'retain_duplicates',
  /** `take_first`. */
  TAKE_FIRST = 'take_first',
}

/** `error_handling` of the plugin kafka-upstream. */
export interface KafkaUpstreamErrorHandling {
  /** `return_error_message`: true or false. @default - Kong applies `false` */
  readonly returnErrorMessage?: boolean;
}

/** `bootstrap_servers` of the plugin kafka-upstream. */
export interface KafkaUpstreamBootstrapServers {
  /** `host`: a text. */
  readonly host: string;
  /** `port`: a whole number; 0 to 65535. */
  readonly port: number;
}

/** `authentication` of the plugin kafka-upstream. */
export interface KafkaUpstreamAuthentication {
  /** `mechanism`: one of OAUTHBEARER, PLAIN, SCRAM-SHA-256, SCRAM-SHA-512. @default - none */
  readonly mechanism?: KafkaUpstreamAuthenticationMechanism;
  /** `oauthbearer`: an object. @default - none */
  readonly oauthbearer?: KafkaUpstreamAuthenticationOauthbearer;
  /** `password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly password?: string;
  /** `strategy`: one of sasl. @default - none */
  readonly strategy?: KafkaUpstreamAuthenticationStrategy;
  /** `tokenauth`: true or false. @default - none */
  readonly tokenauth?: boolean;
  /** `user`: a text; a secret; may be a reference to a vault. @default - none */
  readonly user?: string;
}

/** `authentication.strategy` of the plugin kafka-upstream. */
export enum KafkaUpstreamAuthenticationStrategy {
  /** `sasl`. */
  SASL = 'sasl',
}

/** `authentication.oauthbearer` of the plugin kafka-upstream. */
export interface KafkaUpstreamAuthenticationOauthbearer {
  /** `client_id`: a text; may be a reference to a vault. @default - none */
  readonly clientId?: string;
  /** `client_secret`: a text; a secret; may be a reference to a vault. @default - none */
  readonly clientSecret?: string;
  /** `extensions`: an object with free keys, each value a text. @default - none */
  readonly extensions?: { [name: string]: string };
  /** `scopes`: a list, each a text. @default - none */
  readonly scopes?: string[];
  /** `token_endpoint_tls_verify`: true or false. @default - Kong applies `true` */
  readonly tokenEndpointTlsVerify?: boolean;
  /** `token_endpoint_url`: a text; may be a reference to a vault. @default - none */
  readonly tokenEndpointUrl?: string;
}

/** `authentication.mechanism` of the plugin kafka-upstream. */
export enum KafkaUpstreamAuthenticationMechanism {
  /** `OAUTHBEARER`. */
  OAUTHBEARER = 'OAUTHBEARER',
  /** `PLAIN`. */
  PLAIN = 'PLAIN',
  /** `SCRAM-SHA-256`. */
  SCRAM_SHA_256 = 'SCRAM-SHA-256',
  /** `SCRAM-SHA-512`. */
  SCRAM_SHA_512 = 'SCRAM-SHA-512',
}
