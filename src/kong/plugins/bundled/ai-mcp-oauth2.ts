// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { OpenidConnectClientAlg, OpenidConnectClientAuth, OpenidConnectConsumerBy, OpenidConnectDownstreamHeaders } from './openid-connect';

/** Settings of the plugin ai-mcp-oauth2. */
export interface AiMcpOauth2Config {
  /** `args`: an object with free keys, each value a text. @default - none */
  readonly args?: { [name: string]: string };
  /** `authorization_servers`: a list, each a text; at least 1 members. */
  readonly authorizationServers: string[];
  /** `cache_introspection`: true or false. @default - Kong applies `true` */
  readonly cacheIntrospection?: boolean;
  /** `claim_to_header`: a list, each an object; at least 1 members. @default - none */
  readonly claimToHeader?: AiMcpOauth2ClaimToHeader[];
  /** `client_alg`: one of ES256, ES384, ES512, EdDSA, HS256, HS384, HS512, PS256, PS384, PS512, RS256, RS384, RS512. @default - none */
  readonly clientAlg?: OpenidConnectClientAlg;
  /**
   * `client_auth`: one of client_secret_basic, client_secret_jwt, client_secret_post, none, private_key_jwt, self_signed_tls_client_auth,
   * tls_client_auth.
   *
   * @default - none
   */
  readonly clientAuth?: OpenidConnectClientAuth;
  /** `client_id`: a text; may be a reference to a vault. @default - none */
  readonly clientId?: string;
  /** `client_jwk`: a text; a secret; may be a reference to a vault. @default - none */
  readonly clientJwk?: string;
  /** `client_secret`: a text; a secret; may be a reference to a vault. @default - none */
  readonly clientSecret?: string;
  /** `consumer_by`: a list, each one of custom_id, id, username; at least 1 members. @default - Kong applies CUSTOM_ID, USERNAME */
  readonly consumerBy?: OpenidConnectConsumerBy[];
  /** `consumer_claim`: a list, each a text; at least 1 members. @default - none */
  readonly consumerClaim?: string[];
  /** `consumer_groups_claim`: a list, each a text; at least 1 members. @default - none */
  readonly consumerGroupsClaim?: string[];
  /** `consumer_groups_optional`: true or false. @default - Kong applies `false` */
  readonly consumerGroupsOptional?: boolean;
  /** `consumer_optional`: true or false. @default - Kong applies `false` */
  readonly consumerOptional?: boolean;
  /** `credential_claim`: a list, each a text. @default - Kong applies `["sub"]` */
  readonly credentialClaim?: string[];
  /** `headers`: an object with free keys, each value a text. @default - none */
  readonly headers?: { [name: string]: string };
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
  /** `insecure_relaxed_audience_validation`: true or false. @default - Kong applies `false` */
  readonly insecureRelaxedAudienceValidation?: boolean;
  /** `introspection_endpoint`: a text. @default - none */
  readonly introspectionEndpoint?: string;
  /** `introspection_format`: one of base64, base64url, string. @default - none */
  readonly introspectionFormat?: AiMcpOauth2IntrospectionFormat;
  /** `jwks_cache_ttl`: whole seconds. @default - Kong applies 3600 seconds */
  readonly jwksCacheTtl?: Duration;
  /** `jwks_endpoint`: a text. @default - none */
  readonly jwksEndpoint?: string;
  /** `jwt_claims_leeway`: whole seconds. @default - Kong applies 0 seconds */
  readonly jwtClaimsLeeway?: Duration;
  /** `keepalive`: true or false. @default - Kong applies `true` */
  readonly keepalive?: boolean;
  /** `max_request_body_size`: a whole number. @default - Kong applies `1048576` */
  readonly maxRequestBodySize?: number;
  /** `metadata_cache_ttl`: whole seconds. @default - Kong applies 3600 seconds */
  readonly metadataCacheTtl?: Duration;
  /** `metadata_discovery_endpoint`: a text. @default - none */
  readonly metadataDiscoveryEndpoint?: string;
  /** `metadata_discovery_retry`: a whole number. @default - Kong applies `3` */
  readonly metadataDiscoveryRetry?: number;
  /** `metadata_endpoint`: a text. @default - none */
  readonly metadataEndpoint?: string;
  /** `mtls_introspection_endpoint`: a text. @default - none */
  readonly mtlsIntrospectionEndpoint?: string;
  /** `no_proxy`: a text. @default - none */
  readonly noProxy?: string;
  /** `passthrough_credentials`: true or false. @default - Kong applies `false` */
  readonly passthroughCredentials?: boolean;
  /** `resource`: a text. */
  readonly resource: string;
  /** `scopes_supported`: a list, each a text; at least 1 members. @default - none */
  readonly scopesSupported?: string[];
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `tls_client_auth_cert`: a text. @default - none */
  readonly tlsClientAuthCert?: string;
  /** `tls_client_auth_key`: a text. @default - none */
  readonly tlsClientAuthKey?: string;
  /** `tls_client_auth_ssl_verify`: true or false. @default - Kong applies `true` */
  readonly tlsClientAuthSslVerify?: boolean;
  /** `token_exchange`: an object. @default - none */
  readonly tokenExchange?: AiMcpOauth2TokenExchange;
  /** `upstream_headers`: a list, each an object. @default - none */
  readonly upstreamHeaders?: OpenidConnectDownstreamHeaders[];
}

/** `token_exchange` of the plugin ai-mcp-oauth2. */
export interface AiMcpOauth2TokenExchange {
  /** `cache`: an object. @default - none */
  readonly cache?: AiMcpOauth2TokenExchangeCache;
  /** `client_auth`: one of client_secret_basic, client_secret_post, inherit, none. @default - Kong applies CLIENT_SECRET_BASIC */
  readonly clientAuth?: AiMcpOauth2TokenExchangeClientAuth;
  /** `client_id`: a text; may be a reference to a vault. @default - none */
  readonly clientId?: string;
  /** `client_secret`: a text; a secret; may be a reference to a vault. @default - none */
  readonly clientSecret?: string;
  /** `enabled`: true or false. @default - Kong applies `false` */
  readonly enabled?: boolean;
  /** `request`: an object. @default - none */
  readonly request?: AiMcpOauth2TokenExchangeRequest;
  /** `token_endpoint`: a text. */
  readonly tokenEndpoint: string;
}

/** `token_exchange.request` of the plugin ai-mcp-oauth2. */
export interface AiMcpOauth2TokenExchangeRequest {
  /** `actor_token`: a text. @default - none */
  readonly actorToken?: string;
  /** `actor_token_header`: a text. @default - none */
  readonly actorTokenHeader?: string;
  /** `actor_token_source`: one of config, header, none. @default - Kong applies NONE */
  readonly actorTokenSource?: AiMcpOauth2TokenExchangeRequestActorTokenSource;
  /** `actor_token_type`: a text. @default - Kong applies `"urn:ietf:params:oauth:token-type:access_token"` */
  readonly actorTokenType?: string;
  /** `audience`: a list, each a text; at least 1 members. @default - none */
  readonly audience?: string[];
  /** `requested_token_type`: a text. @default - Kong applies `"urn:ietf:params:oauth:token-type:access_token"` */
  readonly requestedTokenType?: string;
  /** `resource`: a text. @default - none */
  readonly resource?: string;
  /** `scopes`: a list, each a text; at least 1 members. @default - none */
  readonly scopes?: string[];
  /** `subject_token_type`: a text. @default - Kong applies `"urn:ietf:params:oauth:token-type:access_token"` */
  readonly subjectTokenType?: string;
}

/** `token_exchange.request.actor_token_source` of the plugin ai-mcp-oauth2. */
export enum AiMcpOauth2TokenExchangeRequestActorTokenSource {
  /** `config`. */
  CONFIG = 'config',
  /** `header`. */
  HEADER = 'header',
  /** `none`. */
  NONE = 'none',
}

/** `token_exchange.client_auth` of the plugin ai-mcp-oauth2. */
export enum AiMcpOauth2TokenExchangeClientAuth {
  /** `client_secret_basic`. */
  CLIENT_SECRET_BASIC = 'client_secret_basic',
  /** `client_secret_post`. */
  CLIENT_SECRET_POST = 'client_secret_post',
  /** `inherit`. */
  INHERIT = 'inherit',
  /** `none`. */
  NONE = 'none',
}

/** `token_exchange.cache` of the plugin ai-mcp-oauth2. */
export interface AiMcpOauth2TokenExchangeCache {
  /** `enabled`: true or false. @default - Kong applies `true` */
  readonly enabled?: boolean;
  /** `ttl`: whole seconds. @default - Kong applies 3600 seconds */
  readonly ttl?: Duration;
}

/** `introspection_format` of the plugin ai-mcp-oauth2. */
export enum AiMcpOauth2IntrospectionFormat {
  /** `base64`. */
  BASE64 = 'base64',
  /** `base64url`. */
  BASE64URL = 'base64url',
  /** `string`. */
  STRING = 'string',
}

/** `claim_to_header` of the plugin ai-mcp-oauth2. */
export interface AiMcpOauth2ClaimToHeader {
  /** `claim`: a text. */
  readonly claim: string;
  /** `header`: a text. */
  readonly header: string;
}
