// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { RedisClusterConnection, RedisNode, RedisSentinelNode, RedisSentinelRole } from './proxy-cache-advanced';
import { RedisCloudAuthentication } from './rate-limiting';

/** Settings of the plugin openid-connect. */
export interface OpenidConnectConfig {
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `audience`: a list, each a text. @default - none */
  readonly audience?: string[];
  /** `audience_claim`: a list, each a text. @default - Kong applies `["aud"]` */
  readonly audienceClaim?: string[];
  /** `audience_required`: a list, each a text. @default - none */
  readonly audienceRequired?: string[];
  /**
   * `auth_methods`: a list, each one of authorization_code, bearer, client_credentials, introspection, kong_oauth2, password, refresh_token,
   * session, userinfo.
   *
   * @default - Kong applies AUTHORIZATION_CODE, BEARER, CLIENT_CREDENTIALS, INTROSPECTION, KONG_OAUTH2, PASSWORD, REFRESH_TOKEN, SESSION,
   * USERINFO
   */
  readonly authMethods?: OpenidConnectAuthMethods[];
  /** `authenticated_groups_claim`: a list, each a text. @default - none */
  readonly authenticatedGroupsClaim?: string[];
  /** `authorization_cookie_domain`: a text. @default - none */
  readonly authorizationCookieDomain?: string;
  /** `authorization_cookie_http_only`: true or false. @default - Kong applies `true` */
  readonly authorizationCookieHttpOnly?: boolean;
  /** `authorization_cookie_name`: a text. @default - Kong applies `"authorization"` */
  readonly authorizationCookieName?: string;
  /** `authorization_cookie_path`: a text. @default - Kong applies `"/"` */
  readonly authorizationCookiePath?: string;
  /** `authorization_cookie_same_site`: one of Default, Lax, None, Strict. @default - Kong applies DEFAULT */
  readonly authorizationCookieSameSite?: OpenidConnectAuthorizationCookieSameSite;
  /** `authorization_cookie_secure`: true or false. @default - none */
  readonly authorizationCookieSecure?: boolean;
  /** `authorization_endpoint`: a text. @default - none */
  readonly authorizationEndpoint?: string;
  /** `authorization_query_args_client`: a list, each a text. @default - none */
  readonly authorizationQueryArgsClient?: string[];
  /** `authorization_query_args_names`: a list, each a text. @default - none */
  readonly authorizationQueryArgsNames?: string[];
  /** `authorization_query_args_values`: a list, each a text. @default - none */
  readonly authorizationQueryArgsValues?: string[];
  /** `authorization_rolling_timeout`: seconds. @default - Kong applies 600 seconds */
  readonly authorizationRollingTimeout?: Duration;
  /** `bearer_token_cookie_name`: a text. @default - none */
  readonly bearerTokenCookieName?: string;
  /** `bearer_token_header_name`: a text; at least 1 bytes. @default - none */
  readonly bearerTokenHeaderName?: string;
  /** `bearer_token_param_type`: a list, each one of body, cookie, header, query. @default - Kong applies BODY, HEADER, QUERY */
  readonly bearerTokenParamType?: OpenidConnectBearerTokenParamType[];
  /** `by_username_ignore_case`: true or false. @default - Kong applies `false` */
  readonly byUsernameIgnoreCase?: boolean;
  /** `cache_introspection`: true or false. @default - Kong applies `true` */
  readonly cacheIntrospection?: boolean;
  /** `cache_token_exchange`: true or false. @default - Kong applies `true` */
  readonly cacheTokenExchange?: boolean;
  /** `cache_tokens`: true or false. @default - Kong applies `true` */
  readonly cacheTokens?: boolean;
  /** `cache_tokens_salt`: a text. @default - none */
  readonly cacheTokensSalt?: string;
  /** `cache_ttl`: seconds. @default - Kong applies 3600 seconds */
  readonly cacheTtl?: Duration;
  /** `cache_ttl_max`: seconds. @default - none */
  readonly cacheTtlMax?: Duration;
  /** `cache_ttl_min`: seconds. @default - none */
  readonly cacheTtlMin?: Duration;
  /** `cache_ttl_neg`: seconds. @default - none */
  readonly cacheTtlNeg?: Duration;
  /** `cache_ttl_resurrect`: seconds. @default - none */
  readonly cacheTtlResurrect?: Duration;
  /** `cache_user_info`: true or false. @default - Kong applies `true` */
  readonly cacheUserInfo?: boolean;
  /** `claims_forbidden`: a list, each a text. @default - none */
  readonly claimsForbidden?: string[];
  /**
   * `client_alg`: a list, each one of ES256, ES384, ES512, EdDSA, HS256, HS384, HS512, PS256, PS384, PS512, RS256, RS384, RS512.
   *
   * @default - none
   */
  readonly clientAlg?: OpenidConnectClientAlg[];
  /** `client_arg`: a text. @default - Kong applies `"client_id"` */
  readonly clientArg?: string;
  /**
   * `client_auth`: a list, each one of client_secret_basic, client_secret_jwt, client_secret_post, none, private_key_jwt,
   * self_signed_tls_client_auth, tls_client_auth.
   *
   * @default - none
   */
  readonly clientAuth?: OpenidConnectClientAuth[];
  /** `client_credentials_param_type`: a list, each one of body, header, query. @default - Kong applies BODY, HEADER, QUERY */
  readonly clientCredentialsParamType?: OpenidConnectClientCredentialsParamType[];
  /** `client_id`: a list, each a text; a secret. @default - none */
  readonly clientId?: string[];
  /** `client_jwk`: a list, each an object. @default - none */
  readonly clientJwk?: OpenidConnectClientJwk[];
  /** `client_secret`: a list, each a text; a secret. @default - none */
  readonly clientSecret?: string[];
  /** `cluster_cache_items`: a list, each one of introspection, tokens. @default - Kong applies INTROSPECTION */
  readonly clusterCacheItems?: OpenidConnectClusterCacheItems[];
  /** `cluster_cache_redis`: an object. @default - none */
  readonly clusterCacheRedis?: RedisClusterConnection;
  /** `cluster_cache_strategy`: one of off, redis. @default - Kong applies OFF */
  readonly clusterCacheStrategy?: OpenidConnectClusterCacheStrategy;
  /** `consumer_by`: a list, each one of custom_id, id, username. @default - Kong applies CUSTOM_ID, USERNAME */
  readonly consumerBy?: OpenidConnectConsumerBy[];
  /** `consumer_claims`: a list, each a list, each a text. @default - none */
  readonly consumerClaims?: string[][];
  /** `consumer_groups_claim`: a list, each a text. @default - none */
  readonly consumerGroupsClaim?: string[];
  /** `consumer_groups_optional`: true or false. @default - Kong applies `false` */
  readonly consumerGroupsOptional?: boolean;
  /** `consumer_optional`: true or false. @default - Kong applies `false` */
  readonly consumerOptional?: boolean;
  /** `credential_claim`: a list, each a text. @default - Kong applies `["sub"]` */
  readonly credentialClaim?: string[];
  /**
   * `disable_session`: a list, each one of authorization_code, bearer, client_credentials, introspection, kong_oauth2, password, refresh_token,
   * session, userinfo.
   *
   * @default - none
   */
  readonly disableSession?: OpenidConnectDisableSession[];
  /** `discovery_headers_names`: a list, each a text. @default - none */
  readonly discoveryHeadersNames?: string[];
  /** `discovery_headers_values`: a list, each a text. @default - none */
  readonly discoveryHeadersValues?: string[];
  /** `display_errors`: true or false. @default - Kong applies `false` */
  readonly displayErrors?: boolean;
  /** `domains`: a list, each a text. @default - none */
  readonly domains?: string[];
  /** `downstream_access_token_header`: a text. @default - none */
  readonly downstreamAccessTokenHeader?: string;
  /** `downstream_access_token_jwk_header`: a text. @default - none */
  readonly downstreamAccessTokenJwkHeader?: string;
  /** `downstream_headers`: a list, each an object. @default - none */
  readonly downstreamHeaders?: OpenidConnectDownstreamHeaders[];
  /** `downstream_headers_claims`: a list, each a text. @default - none */
  readonly downstreamHeadersClaims?: string[];
  /** `downstream_headers_names`: a list, each a text. @default - none */
  readonly downstreamHeadersNames?: string[];
  /** `downstream_id_token_header`: a text. @default - none */
  readonly downstreamIdTokenHeader?: string;
  /** `downstream_id_token_jwk_header`: a text. @default - none */
  readonly downstreamIdTokenJwkHeader?: string;
  /** `downstream_introspection_header`: a text. @default - none */
  readonly downstreamIntrospectionHeader?: string;
  /** `downstream_introspection_jwt_header`: a text. @default - none */
  readonly downstreamIntrospectionJwtHeader?: string;
  /** `downstream_refresh_token_header`: a text. @default - none */
  readonly downstreamRefreshTokenHeader?: string;
  /** `downstream_session_id_header`: a text. @default - none */
  readonly downstreamSessionIdHeader?: string;
  /** `downstream_user_info_header`: a text. @default - none */
  readonly downstreamUserInfoHeader?: string;
  /** `downstream_user_info_jwt_header`: a text. @default - none */
  readonly downstreamUserInfoJwtHeader?: string;
  /** `dpop_proof_lifetime`: seconds. @default - Kong applies 300 seconds */
  readonly dpopProofLifetime?: Duration;
  /** `dpop_use_nonce`: true or false. @default - Kong applies `false` */
  readonly dpopUseNonce?: boolean;
  /** `enable_hs_signatures`: true or false. @default - Kong applies `false` */
  readonly enableHsSignatures?: boolean;
  /** `end_session_endpoint`: a text. @default - none */
  readonly endSessionEndpoint?: string;
  /** `expose_error_code`: true or false. @default - Kong applies `true` */
  readonly exposeErrorCode?: boolean;
  /** `extra_jwks_uris`: a list, each a text. @default - none */
  readonly extraJwksUris?: string[];
  /** `forbidden_destroy_session`: true or false. @default - Kong applies `true` */
  readonly forbiddenDestroySession?: boolean;
  /** `forbidden_error_message`: a text. @default - Kong applies `"Forbidden"` */
  readonly forbiddenErrorMessage?: string;
  /** `forbidden_redirect_uri`: a list, each a text. @default - none */
  readonly forbiddenRedirectUri?: string[];
  /** `groups_claim`: a list, each a text. @default - Kong applies `["groups"]` */
  readonly groupsClaim?: string[];
  /** `groups_required`: a list, each a text. @default - none */
  readonly groupsRequired?: string[];
  /** `hide_credentials`: true or false. @default - Kong applies `true` */
  readonly hideCredentials?: boolean;
  /** `http_proxy`: a text. @default - none */
  readonly httpProxy?: string;
  /** `http_proxy_authorization`: a text; may be a reference to a vault. @default - none */
  readonly httpProxyAuthorization?: string;
  /** `http_version`: a number. @default - Kong applies `1.1` */
  readonly httpVersion?: number;
  /** `https_proxy`: a text. @default - none */
  readonly httpsProxy?: string;
  /** `https_proxy_authorization`: a text; may be a reference to a vault. @default - none */
  readonly httpsProxyAuthorization?: string;
  /** `id_token_param_name`: a text. @default - none */
  readonly idTokenParamName?: string;
  /** `id_token_param_type`: a list, each one of body, header, query. @default - Kong applies BODY, HEADER, QUERY */
  readonly idTokenParamType?: OpenidConnectIdTokenParamType[];
  /**
   * `ignore_signature`: a list, each one of authorization_code, client_credentials, introspection, password, refresh_token, session, userinfo.
   *
   * @default - Kong applies an empty one
   */
  readonly ignoreSignature?: OpenidConnectIgnoreSignature[];
  /** `introspect_jwt_tokens`: true or false. @default - Kong applies `false` */
  readonly introspectJwtTokens?: boolean;
  /**
   * `introspection_accept`: one of application/json, application/jwt, application/token-introspection+jwt.
   *
   * @default - Kong applies APPLICATION_JSON
   */
  readonly introspectionAccept?: OpenidConnectIntrospectionAccept;
  /** `introspection_check_active`: true or false. @default - Kong applies `true` */
  readonly introspectionCheckActive?: boolean;
  /** `introspection_endpoint`: a text; may be a reference to a vault. @default - none */
  readonly introspectionEndpoint?: string;
  /**
   * `introspection_endpoint_auth_method`: one of client_secret_basic, client_secret_jwt, client_secret_post, none, private_key_jwt,
   * self_signed_tls_client_auth, tls_client_auth.
   *
   * @default - none
   */
  readonly introspectionEndpointAuthMethod?: OpenidConnectIntrospectionEndpointAuthMethod;
  /** `introspection_headers_client`: a list, each a text. @default - none */
  readonly introspectionHeadersClient?: string[];
  /** `introspection_headers_names`: a list, each a text. @default - none */
  readonly introspectionHeadersNames?: string[];
  /** `introspection_headers_values`: a list, each a text; a secret. @default - none */
  readonly introspectionHeadersValues?: string[];
  /** `introspection_hint`: a text. @default - Kong applies `"access_token"` */
  readonly introspectionHint?: string;
  /** `introspection_post_args_client`: a list, each a text. @default - none */
  readonly introspectionPostArgsClient?: string[];
  /** `introspection_post_args_client_headers`: a list, each a text. @default - none */
  readonly introspectionPostArgsClientHeaders?: string[];
  /** `introspection_post_args_names`: a list, each a text. @default - none */
  readonly introspectionPostArgsNames?: string[];
  /** `introspection_post_args_values`: a list, each a text. @default - none */
  readonly introspectionPostArgsValues?: string[];
  /** `introspection_token_param_name`: a text. @default - Kong applies `"token"` */
  readonly introspectionTokenParamName?: string;
  /** `issuer`: a text; may be a reference to a vault. */
  readonly issuer: string;
  /** `issuers_allowed`: a list, each a text. @default - none */
  readonly issuersAllowed?: string[];
  /** `jwks_endpoint`: a text. @default - none */
  readonly jwksEndpoint?: string;
  /** `jwt_session_claim`: a text. @default - Kong applies `"sid"` */
  readonly jwtSessionClaim?: string;
  /** `jwt_session_cookie`: a text. @default - none */
  readonly jwtSessionCookie?: string;
  /** `keepalive`: true or false. @default - Kong applies `true` */
  readonly keepalive?: boolean;
  /** `leeway`: seconds. @default - Kong applies 0 seconds */
  readonly leeway?: Duration;
  /** `login_action`: one of redirect, response, upstream. @default - Kong applies UPSTREAM */
  readonly loginAction?: OpenidConnectLoginAction;
  /**
   * `login_methods`: a list, each one of authorization_code, bearer, client_credentials, introspection, kong_oauth2, password, refresh_token,
   * session, userinfo.
   *
   * @default - Kong applies AUTHORIZATION_CODE
   */
  readonly loginMethods?: OpenidConnectLoginMethods[];
  /** `login_redirect_mode`: one of fragment, query. @default - Kong applies FRAGMENT */
  readonly loginRedirectMode?: OpenidConnectLoginRedirectMode;
  /** `login_redirect_uri`: a list, each a text. @default - none */
  readonly loginRedirectUri?: string[];
  /** `login_tokens`: a list, each one of access_token, id_token, introspection, refresh_token, tokens. @default - Kong applies ID_TOKEN */
  readonly loginTokens?: OpenidConnectLoginTokens[];
  /** `logout_methods`: a list, each one of DELETE, GET, POST. @default - Kong applies DELETE, POST */
  readonly logoutMethods?: OpenidConnectLogoutMethods[];
  /** `logout_post_arg`: a text. @default - none */
  readonly logoutPostArg?: string;
  /** `logout_query_arg`: a text. @default - none */
  readonly logoutQueryArg?: string;
  /** `logout_redirect_uri`: a list, each a text. @default - none */
  readonly logoutRedirectUri?: string[];
  /** `logout_revoke`: true or false. @default - Kong applies `false` */
  readonly logoutRevoke?: boolean;
  /** `logout_revoke_access_token`: true or false. @default - Kong applies `true` */
  readonly logoutRevokeAccessToken?: boolean;
  /** `logout_revoke_refresh_token`: true or false. @default - Kong applies `true` */
  readonly logoutRevokeRefreshToken?: boolean;
  /** `logout_uri_suffix`: a text. @default - none */
  readonly logoutUriSuffix?: string;
  /** `max_age`: seconds. @default - none */
  readonly maxAge?: Duration;
  /** `mtls_introspection_endpoint`: a text. @default - none */
  readonly mtlsIntrospectionEndpoint?: string;
  /** `mtls_revocation_endpoint`: a text. @default - none */
  readonly mtlsRevocationEndpoint?: string;
  /** `mtls_token_endpoint`: a text. @default - none */
  readonly mtlsTokenEndpoint?: string;
  /** `no_proxy`: a text. @default - none */
  readonly noProxy?: string;
  /** `password_param_type`: a list, each one of body, header, query. @default - Kong applies BODY, HEADER, QUERY */
  readonly passwordParamType?: OpenidConnectPasswordParamType[];
  /** `preserve_query_args`: true or false. @default - Kong applies `false` */
  readonly preserveQueryArgs?: boolean;
  /** `principals`: an object. @default - none */
  readonly principals?: OpenidConnectPrincipals;
  /** `proof_of_possession_auth_methods_validation`: true or false. @default - Kong applies `true` */
  readonly proofOfPossessionAuthMethodsValidation?: boolean;
  /** `proof_of_possession_dpop`: one of off, optional, strict. @default - Kong applies OFF */
  readonly proofOfPossessionDpop?: OpenidConnectProofOfPossessionDpop;
  /** `proof_of_possession_mtls`: one of off, optional, strict. @default - Kong applies OFF */
  readonly proofOfPossessionMtls?: OpenidConnectProofOfPossessionMtls;
  /** `proof_of_possession_mtls_from_header`: an object. @default - none */
  readonly proofOfPossessionMtlsFromHeader?: OpenidConnectProofOfPossessionMtlsFromHeader;
  /** `pushed_authorization_request_endpoint`: a text. @default - none */
  readonly pushedAuthorizationRequestEndpoint?: string;
  /**
   * `pushed_authorization_request_endpoint_auth_method`: one of client_secret_basic, client_secret_jwt, client_secret_post, none,
   * private_key_jwt, self_signed_tls_client_auth, tls_client_auth.
   *
   * @default - none
   */
  readonly pushedAuthorizationRequestEndpointAuthMethod?: OpenidConnectPushedAuthorizationRequestEndpointAuthMethod;
  /** `redirect_uri`: a list, each a text. @default - none */
  readonly redirectUri?: string[];
  /** `redis`: an object. @default - none */
  readonly redis?: SessionRedisConnection;
  /** `rediscovery_lifetime`: seconds. @default - Kong applies 30 seconds */
  readonly rediscoveryLifetime?: Duration;
  /** `refresh_token_param_name`: a text. @default - none */
  readonly refreshTokenParamName?: string;
  /** `refresh_token_param_type`: a list, each one of body, header, query. @default - Kong applies BODY, HEADER, QUERY */
  readonly refreshTokenParamType?: OpenidConnectRefreshTokenParamType[];
  /** `refresh_tokens`: true or false. @default - Kong applies `true` */
  readonly refreshTokens?: boolean;
  /** `require_proof_key_for_code_exchange`: true or false. @default - none */
  readonly requireProofKeyForCodeExchange?: boolean;
  /** `require_pushed_authorization_requests`: true or false. @default - none */
  readonly requirePushedAuthorizationRequests?: boolean;
  /** `require_signed_request_object`: true or false. @default - none */
  readonly requireSignedRequestObject?: boolean;
  /** `resolve_distributed_claims`: true or false. @default - Kong applies `false` */
  readonly resolveDistributedClaims?: boolean;
  /** `response_mode`: one of form_post, form_post.jwt, fragment, fragment.jwt, jwt, query, query.jwt. @default - Kong applies QUERY */
  readonly responseMode?: OpenidConnectResponseMode;
  /** `response_type`: a list, each a text. @default - Kong applies `["code"]` */
  readonly responseType?: string[];
  /** `reverify`: true or false. @default - Kong applies `false` */
  readonly reverify?: boolean;
  /** `revocation_endpoint`: a text. @default - none */
  readonly revocationEndpoint?: string;
  /**
   * `revocation_endpoint_auth_method`: one of client_secret_basic, client_secret_jwt, client_secret_post, none, private_key_jwt,
   * self_signed_tls_client_auth, tls_client_auth.
   *
   * @default - none
   */
  readonly revocationEndpointAuthMethod?: OpenidConnectRevocationEndpointAuthMethod;
  /** `revocation_token_param_name`: a text. @default - Kong applies `"token"` */
  readonly revocationTokenParamName?: string;
  /** `roles_claim`: a list, each a text. @default - Kong applies `["roles"]` */
  readonly rolesClaim?: string[];
  /** `roles_required`: a list, each a text. @default - none */
  readonly rolesRequired?: string[];
  /** `run_on_preflight`: true or false. @default - Kong applies `true` */
  readonly runOnPreflight?: boolean;
  /** `scopes`: a list, each a text. @default - Kong applies `["openid"]` */
  readonly scopes?: string[];
  /** `scopes_claim`: a list, each a text. @default - Kong applies `["scope"]` */
  readonly scopesClaim?: string[];
  /** `scopes_required`: a list, each a text. @default - none */
  readonly scopesRequired?: string[];
  /** `search_user_info`: true or false. @default - Kong applies `false` */
  readonly searchUserInfo?: boolean;
  /** `session_absolute_timeout`: seconds. @default - Kong applies 86400 seconds */
  readonly sessionAbsoluteTimeout?: Duration;
  /** `session_audience`: a text. @default - Kong applies `"default"` */
  readonly sessionAudience?: string;
  /** `session_bind`: a list, each one of ip, scheme, user-agent. @default - none */
  readonly sessionBind?: OpenidConnectSessionBind[];
  /** `session_cookie_domain`: a text. @default - none */
  readonly sessionCookieDomain?: string;
  /** `session_cookie_http_only`: true or false. @default - Kong applies `true` */
  readonly sessionCookieHttpOnly?: boolean;
  /** `session_cookie_name`: a text. @default - Kong applies `"session"` */
  readonly sessionCookieName?: string;
  /** `session_cookie_path`: a text. @default - Kong applies `"/"` */
  readonly sessionCookiePath?: string;
  /** `session_cookie_same_site`: one of Default, Lax, None, Strict. @default - Kong applies LAX */
  readonly sessionCookieSameSite?: OpenidConnectSessionCookieSameSite;
  /** `session_cookie_secure`: true or false. @default - none */
  readonly sessionCookieSecure?: boolean;
  /** `session_enforce_same_subject`: true or false. @default - Kong applies `false` */
  readonly sessionEnforceSameSubject?: boolean;
  /** `session_hash_storage_key`: true or false. @default - Kong applies `false` */
  readonly sessionHashStorageKey?: boolean;
  /** `session_hash_subject`: true or false. @default - Kong applies `false` */
  readonly sessionHashSubject?: boolean;
  /** `session_idling_timeout`: seconds. @default - Kong applies 900 seconds */
  readonly sessionIdlingTimeout?: Duration;
  /** `session_memcached_host`: a text. @default - Kong applies `"127.0.0.1"` */
  readonly sessionMemcachedHost?: string;
  /** `session_memcached_port`: a whole number; 0 to 65535. @default - Kong applies `11211` */
  readonly sessionMemcachedPort?: number;
  /** `session_memcached_prefix`: a text. @default - none */
  readonly sessionMemcachedPrefix?: string;
  /** `session_memcached_socket`: a text. @default - none */
  readonly sessionMemcachedSocket?: string;
  /** `session_memcached_ssl`: true or false. @default - none */
  readonly sessionMemcachedSsl?: boolean;
  /** `session_memcached_ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sessionMemcachedSslVerify?: boolean;
  /** `session_remember`: true or false. @default - Kong applies `false` */
  readonly sessionRemember?: boolean;
  /** `session_remember_absolute_timeout`: seconds. @default - Kong applies 2592000 seconds */
  readonly sessionRememberAbsoluteTimeout?: Duration;
  /** `session_remember_cookie_name`: a text. @default - Kong applies `"remember"` */
  readonly sessionRememberCookieName?: string;
  /** `session_remember_rolling_timeout`: seconds. @default - Kong applies 604800 seconds */
  readonly sessionRememberRollingTimeout?: Duration;
  /**
   * `session_request_headers`: a list, each one of absolute-timeout, audience, id, idling-timeout, rolling-timeout, subject, timeout.
   *
   * @default - none
   */
  readonly sessionRequestHeaders?: OpenidConnectSessionRequestHeaders[];
  /**
   * `session_response_headers`: a list, each one of absolute-timeout, audience, id, idling-timeout, rolling-timeout, subject, timeout.
   *
   * @default - none
   */
  readonly sessionResponseHeaders?: OpenidConnectSessionResponseHeaders[];
  /** `session_rolling_timeout`: seconds. @default - Kong applies 3600 seconds */
  readonly sessionRollingTimeout?: Duration;
  /** `session_secret`: a text; a secret; may be a reference to a vault. @default - none */
  readonly sessionSecret?: string;
  /** `session_storage`: one of cookie, memcache, memcached, redis. @default - Kong applies COOKIE */
  readonly sessionStorage?: OpenidConnectSessionStorage;
  /** `session_store_metadata`: true or false. @default - Kong applies `false` */
  readonly sessionStoreMetadata?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `tls_client_auth_cert_id`: a text. @default - none */
  readonly tlsClientAuthCertId?: string;
  /** `tls_client_auth_ssl_verify`: true or false. @default - Kong applies `true` */
  readonly tlsClientAuthSslVerify?: boolean;
  /** `token_cache_key_include_scope`: true or false. @default - Kong applies `false` */
  readonly tokenCacheKeyIncludeScope?: boolean;
  /** `token_endpoint`: a text. @default - none */
  readonly tokenEndpoint?: string;
  /**
   * `token_endpoint_auth_method`: one of client_secret_basic, client_secret_jwt, client_secret_post, none, private_key_jwt,
   * self_signed_tls_client_auth, tls_client_auth.
   *
   * @default - none
   */
  readonly tokenEndpointAuthMethod?: OpenidConnectTokenEndpointAuthMethod;
  /** `token_exchange`: an object. @default - none */
  readonly tokenExchange?: OpenidConnectTokenExchange;
  /** `token_exchange_endpoint`: a text. @default - none */
  readonly tokenExchangeEndpoint?: string;
  /** `token_headers_client`: a list, each a text. @default - none */
  readonly tokenHeadersClient?: string[];
  /** `token_headers_grants`: a list, each one of authorization_code, client_credentials, password, refresh_token. @default - none */
  readonly tokenHeadersGrants?: OpenidConnectTokenHeadersGrants[];
  /** `token_headers_names`: a list, each a text. @default - none */
  readonly tokenHeadersNames?: string[];
  /** `token_headers_prefix`: a text. @default - none */
  readonly tokenHeadersPrefix?: string;
  /** `token_headers_replay`: a list, each a text. @default - none */
  readonly tokenHeadersReplay?: string[];
  /** `token_headers_values`: a list, each a text. @default - none */
  readonly tokenHeadersValues?: string[];
  /** `token_post_args_client`: a list, each a text. @default - none */
  readonly tokenPostArgsClient?: string[];
  /** `token_post_args_names`: a list, each a text. @default - none */
  readonly tokenPostArgsNames?: string[];
  /** `token_post_args_values`: a list, each a text. @default - none */
  readonly tokenPostArgsValues?: string[];
  /** `unauthorized_destroy_session`: true or false. @default - Kong applies `true` */
  readonly unauthorizedDestroySession?: boolean;
  /** `unauthorized_error_message`: a text. @default - Kong applies `"Unauthorized"` */
  readonly unauthorizedErrorMessage?: string;
  /** `unauthorized_redirect_uri`: a list, each a text. @default - none */
  readonly unauthorizedRedirectUri?: string[];
  /** `unexpected_redirect_uri`: a list, each a text. @default - none */
  readonly unexpectedRedirectUri?: string[];
  /** `upstream_access_token_header`: a text. @default - Kong applies `"authorization:bearer"` */
  readonly upstreamAccessTokenHeader?: string;
  /** `upstream_access_token_jwk_header`: a text. @default - none */
  readonly upstreamAccessTokenJwkHeader?: string;
  /** `upstream_headers`: a list, each an object. @default - none */
  readonly upstreamHeaders?: OpenidConnectDownstreamHeaders[];
  /** `upstream_headers_claims`: a list, each a text. @default - none */
  readonly upstreamHeadersClaims?: string[];
  /** `upstream_headers_names`: a list, each a text. @default - none */
  readonly upstreamHeadersNames?: string[];
  /** `upstream_id_token_header`: a text. @default - none */
  readonly upstreamIdTokenHeader?: string;
  /** `upstream_id_token_jwk_header`: a text. @default - none */
  readonly upstreamIdTokenJwkHeader?: string;
  /** `upstream_introspection_header`: a text. @default - none */
  readonly upstreamIntrospectionHeader?: string;
  /** `upstream_introspection_jwt_header`: a text. @default - none */
  readonly upstreamIntrospectionJwtHeader?: string;
  /** `upstream_refresh_token_header`: a text. @default - none */
  readonly upstreamRefreshTokenHeader?: string;
  /** `upstream_session_id_header`: a text. @default - none */
  readonly upstreamSessionIdHeader?: string;
  /** `upstream_user_info_header`: a text. @default - none */
  readonly upstreamUserInfoHeader?: string;
  /** `upstream_user_info_jwt_header`: a text. @default - none */
  readonly upstreamUserInfoJwtHeader?: string;
  /** `userinfo_accept`: one of application/json, application/jwt. @default - Kong applies APPLICATION_JSON */
  readonly userinfoAccept?: OpenidConnectUserinfoAccept;
  /** `userinfo_endpoint`: a text. @default - none */
  readonly userinfoEndpoint?: string;
  /** `userinfo_headers_client`: a list, each a text. @default - none */
  readonly userinfoHeadersClient?: string[];
  /** `userinfo_headers_names`: a list, each a text. @default - none */
  readonly userinfoHeadersNames?: string[];
  /** `userinfo_headers_values`: a list, each a text. @default - none */
  readonly userinfoHeadersValues?: string[];
  /** `userinfo_query_args_client`: a list, each a text. @default - none */
  readonly userinfoQueryArgsClient?: string[];
  /** `userinfo_query_args_names`: a list, each a text. @default - none */
  readonly userinfoQueryArgsNames?: string[];
  /** `userinfo_query_args_values`: a list, each a text. @default - none */
  readonly userinfoQueryArgsValues?: string[];
  /** `using_pseudo_issuer`: true or false. @default - Kong applies `false` */
  readonly usingPseudoIssuer?: boolean;
  /** `verify_claims`: true or false. @default - Kong applies `true` */
  readonly verifyClaims?: boolean;
  /** `verify_nonce`: true or false. @default - Kong applies `true` */
  readonly verifyNonce?: boolean;
  /** `verify_parameters`: true or false. @default - Kong applies `false` */
  readonly verifyParameters?: boolean;
  /** `verify_signature`: true or false. @default - Kong applies `true` */
  readonly verifySignature?: boolean;
}

/** `userinfo_accept` of the plugin openid-connect. */
export enum OpenidConnectUserinfoAccept {
  /** `application/json`. */
  APPLICATION_JSON = 'application/json',
  /** `application/jwt`. */
  APPLICATION_JWT = 'application/jwt',
}

/** `token_headers_grants` of the plugin openid-connect. */
export enum OpenidConnectTokenHeadersGrants {
  /** `authorization_code`. */
  AUTHORIZATION_CODE = 'authorization_code',
  /** `client_credentials`. */
  CLIENT_CREDENTIALS = 'client_credentials',
  /** `password`. */
  PASSWORD = 'password',
  /** `refresh_token`. */
  REFRESH_TOKEN = 'refresh_token',
}

/** `token_exchange` of the plugin openid-connect. */
export interface OpenidConnectTokenExchange {
  /** `cache`: an object. @default - none */
  readonly cache?: OpenidConnectTokenExchangeCache;
  /** `request`: an object. @default - none */
  readonly request?: OpenidConnectTokenExchangeRequest;
  /** `subject_token_issuers`: a list, each an object; at least 1 members. */
  readonly subjectTokenIssuers: OpenidConnectTokenExchangeSubjectTokenIssuers[];
}

/** `token_exchange.subject_token_issuers` of the plugin openid-connect. */
export interface OpenidConnectTokenExchangeSubjectTokenIssuers {
  /** `conditions`: an object. @default - none */
  readonly conditions?: OpenidConnectTokenExchangeSubjectTokenIssuersConditions;
  /** `issuer`: a text. */
  readonly issuer: string;
  /** `jwks_uri`: a text. @default - none */
  readonly jwksUri?: string;
  /** `verify_signature`: true or false. @default - Kong applies `false` */
  readonly verifySignature?: boolean;
}

/** `token_exchange.subject_token_issuers.conditions` of the plugin openid-connect. */
export interface OpenidConnectTokenExchangeSubjectTokenIssuersConditions {
  /** `has_audience`: a list, each a text. @default - none */
  readonly hasAudience?: string[];
  /** `has_scopes`: a list, each a text. @default - none */
  readonly hasScopes?: string[];
  /** `missing_audience`: a list, each a text. @default - none */
  readonly missingAudience?: string[];
  /** `missing_scopes`: a list, each a text. @default - none */
  readonly missingScopes?: string[];
}

/** `token_exchange.request` of the plugin openid-connect. */
export interface OpenidConnectTokenExchangeRequest {
  /** `audience`: a list, each a text. @default - none */
  readonly audience?: string[];
  /** `empty_audience`: true or false. @default - Kong applies `false` */
  readonly emptyAudience?: boolean;
  /** `empty_scopes`: true or false. @default - Kong applies `false` */
  readonly emptyScopes?: boolean;
  /** `scopes`: a list, each a text. @default - none */
  readonly scopes?: string[];
}

/** `token_exchange.cache` of the plugin openid-connect. */
export interface OpenidConnectTokenExchangeCache {
  /** `enabled`: true or false. @default - Kong applies `true` */
  readonly enabled?: boolean;
  /** `ttl`: whole seconds. @default - none */
  readonly ttl?: Duration;
}

/** `token_endpoint_auth_method` of the plugin openid-connect. */
export enum OpenidConnectTokenEndpointAuthMethod {
  /** `client_secret_basic`. */
  CLIENT_SECRET_BASIC = 'client_secret_basic',
  /** `client_secret_jwt`. */
  CLIENT_SECRET_JWT = 'client_secret_jwt',
  /** `client_secret_post`. */
  CLIENT_SECRET_POST = 'client_secret_post',
  /** `none`. */
  NONE = 'none',
  /** `private_key_jwt`. */
  PRIVATE_KEY_JWT = 'private_key_jwt',
  /** `self_signed_tls_client_auth`. */
  SELF_SIGNED_TLS_CLIENT_AUTH = 'self_signed_tls_client_auth',
  /** `tls_client_auth`. */
  TLS_CLIENT_AUTH = 'tls_client_auth',
}

/** `session_storage` of the plugin openid-connect. */
export enum OpenidConnectSessionStorage {
  /** `cookie`. */
  COOKIE = 'cookie',
  /** `memcache`. */
  MEMCACHE = 'memcache',
  /** `memcached`. */
  MEMCACHED = 'memcached',
  /** `redis`. */
  REDIS = 'redis',
}

/** `session_response_headers` of the plugin openid-connect. */
export enum OpenidConnectSessionResponseHeaders {
  /** `absolute-timeout`. */
  ABSOLUTE_TIMEOUT = 'absolute-timeout',
  /** `audience`. */
  AUDIENCE = 'audience',
  /** `id`. */
  ID = 'id',
  /** `idling-timeout`. */
  IDLING_TIMEOUT = 'idling-timeout',
  /** `rolling-timeout`. */
  ROLLING_TIMEOUT = 'rolling-timeout',
  /** `subject`. */
  SUBJECT = 'subject',
  /** `timeout`. */
  TIMEOUT = 'timeout',
}

/** `session_request_headers` of the plugin openid-connect. */
export enum OpenidConnectSessionRequestHeaders {
  /** `absolute-timeout`. */
  ABSOLUTE_TIMEOUT = 'absolute-timeout',
  /** `audience`. */
  AUDIENCE = 'audience',
  /** `id`. */
  ID = 'id',
  /** `idling-timeout`. */
  IDLING_TIMEOUT = 'idling-timeout',
  /** `rolling-timeout`. */
  ROLLING_TIMEOUT = 'rolling-timeout',
  /** `subject`. */
  SUBJECT = 'subject',
  /** `timeout`. */
  TIMEOUT = 'timeout',
}

/** `session_cookie_same_site` of the plugin openid-connect. */
export enum OpenidConnectSessionCookieSameSite {
  /** `Default`. */
  DEFAULT = 'Default',
  /** `Lax`. */
  LAX = 'Lax',
  /** `None`. */
  NONE = 'None',
  /** `Strict`. */
  STRICT = 'Strict',
}

/** `session_bind` of the plugin openid-connect. */
export enum OpenidConnectSessionBind {
  /** `ip`. */
  IP = 'ip',
  /** `scheme`. */
  SCHEME = 'scheme',
  /** `user-agent`. */
  USER_AGENT = 'user-agent',
}

/** `revocation_endpoint_auth_method` of the plugin openid-connect. */
export enum OpenidConnectRevocationEndpointAuthMethod {
  /** `client_secret_basic`. */
  CLIENT_SECRET_BASIC = 'client_secret_basic',
  /** `client_secret_jwt`. */
  CLIENT_SECRET_JWT = 'client_secret_jwt',
  /** `client_secret_post`. */
  CLIENT_SECRET_POST = 'client_secret_post',
  /** `none`. */
  NONE = 'none',
  /** `private_key_jwt`. */
  PRIVATE_KEY_JWT = 'private_key_jwt',
  /** `self_signed_tls_client_auth`. */
  SELF_SIGNED_TLS_CLIENT_AUTH = 'self_signed_tls_client_auth',
  /** `tls_client_auth`. */
  TLS_CLIENT_AUTH = 'tls_client_auth',
}

/** `response_mode` of the plugin openid-connect. */
export enum OpenidConnectResponseMode {
  /** `form_post`. */
  FORM_POST = 'form_post',
  /** `form_post.jwt`. */
  FORM_POST_JWT = 'form_post.jwt',
  /** `fragment`. */
  FRAGMENT = 'fragment',
  /** `fragment.jwt`. */
  FRAGMENT_JWT = 'fragment.jwt',
  /** `jwt`. */
  JWT = 'jwt',
  /** `query`. */
  QUERY = 'query',
  /** `query.jwt`. */
  QUERY_JWT = 'query.jwt',
}

/** `refresh_token_param_type` of the plugin openid-connect. */
export enum OpenidConnectRefreshTokenParamType {
  /** `body`. */
  BODY = 'body',
  /** `header`. */
  HEADER = 'header',
  /** `query`. */
  QUERY = 'query',
}

/** A Redis that keeps sessions: one server, a cluster, or one that sentinels watch. */
export interface SessionRedisConnection {
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
  /** `prefix`: a text. @default - none */
  readonly prefix?: string;
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
  /** `socket`: a text. @default - none */
  readonly socket?: string;
  /** `ssl`: true or false. @default - Kong applies `false` */
  readonly ssl?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `username`: a text; may be a reference to a vault. @default - none */
  readonly username?: string;
}

/** `pushed_authorization_request_endpoint_auth_method` of the plugin openid-connect. */
export enum OpenidConnectPushedAuthorizationRequestEndpointAuthMethod {
  /** `client_secret_basic`. */
  CLIENT_SECRET_BASIC = 'client_secret_basic',
  /** `client_secret_jwt`. */
  CLIENT_SECRET_JWT = 'client_secret_jwt',
  /** `client_secret_post`. */
  CLIENT_SECRET_POST = 'client_secret_post',
  /** `none`. */
  NONE = 'none',
  /** `private_key_jwt`. */
  PRIVATE_KEY_JWT = 'private_key_jwt',
  /** `self_signed_tls_client_auth`. */
  SELF_SIGNED_TLS_CLIENT_AUTH = 'self_signed_tls_client_auth',
  /** `tls_client_auth`. */
  TLS_CLIENT_AUTH = 'tls_client_auth',
}

/** `proof_of_possession_mtls_from_header` of the plugin openid-connect. */
export interface OpenidConnectProofOfPossessionMtlsFromHeader {
  /** `allow_partial_chain`: true or false. @default - Kong applies `false` */
  readonly allowPartialChain?: boolean;
  /** `ca_certificates`: a list, each a text. */
  readonly caCertificates: string[];
  /** `cert_cache_ttl`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly certCacheTtl?: Duration;
  /** `certificate_header_format`: one of base64_encoded, url_encoded. @default - Kong applies URL_ENCODED */
  readonly certificateHeaderFormat?: OpenidConnectProofOfPossessionMtlsFromHeaderCertificateHeaderFormat;
  /** `certificate_header_name`: a text. */
  readonly certificateHeaderName: string;
  /** `http_proxy_host`: a text. @default - none */
  readonly httpProxyHost?: string;
  /** `http_proxy_port`: a whole number; 0 to 65535. @default - none */
  readonly httpProxyPort?: number;
  /** `http_timeout`: milliseconds. @default - Kong applies 30000 milliseconds */
  readonly httpTimeout?: Duration;
  /** `https_proxy_host`: a text. @default - none */
  readonly httpsProxyHost?: string;
  /** `https_proxy_port`: a whole number; 0 to 65535. @default - none */
  readonly httpsProxyPort?: number;
  /** `revocation_check_mode`: one of IGNORE_CA_ERROR, SKIP, STRICT. @default - Kong applies IGNORE_CA_ERROR */
  readonly revocationCheckMode?: OpenidConnectProofOfPossessionMtlsFromHeaderRevocationCheckMode;
  /** `secure_source`: true or false. @default - Kong applies `true` */
  readonly secureSource?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
}

/** `proof_of_possession_mtls_from_header.revocation_check_mode` of the plugin openid-connect. */
export enum OpenidConnectProofOfPossessionMtlsFromHeaderRevocationCheckMode {
  /** `IGNORE_CA_ERROR`. */
  IGNORE_CA_ERROR = 'IGNORE_CA_ERROR',
  /** `SKIP`. */
  SKIP = 'SKIP',
  /** `STRICT`. */
  STRICT = 'STRICT',
}

/** `proof_of_possession_mtls_from_header.certificate_header_format` of the plugin openid-connect. */
export enum OpenidConnectProofOfPossessionMtlsFromHeaderCertificateHeaderFormat {
  /** `base64_encoded`. */
  BASE64_ENCODED = 'base64_encoded',
  /** `url_encoded`. */
  URL_ENCODED = 'url_encoded',
}

/** `proof_of_possession_mtls` of the plugin openid-connect. */
export enum OpenidConnectProofOfPossessionMtls {
  /** `off`. */
  OFF = 'off',
  /** `optional`. */
  OPTIONAL = 'optional',
  /** `strict`. */
  STRICT = 'strict',
}

/** `proof_of_possession_dpop` of the plugin openid-connect. */
export enum OpenidConnectProofOfPossessionDpop {
  /** `off`. */
  OFF = 'off',
  /** `optional`. */
  OPTIONAL = 'optional',
  /** `strict`. */
  STRICT = 'strict',
}

/** `principals` of the plugin openid-connect. */
export interface OpenidConnectPrincipals {
  /** `directory`: a text. @default - Kong applies `"default"` */
  readonly directory?: string;
  /** `enabled`: true or false. @default - Kong applies `false` */
  readonly enabled?: boolean;
  /** `error_on_miss`: true or false. @default - Kong applies `true` */
  readonly errorOnMiss?: boolean;
  /** `match_consumer`: true or false. @default - Kong applies `true` */
  readonly matchConsumer?: boolean;
  /** `match_consumer_groups`: true or false. @default - Kong applies `true` */
  readonly matchConsumerGroups?: boolean;
  /** `principal_by`: a text; at least 1 bytes. @default - none */
  readonly principalBy?: string;
  /** `principal_claim`: a list, each a text; at least 1 members. @default - none */
  readonly principalClaim?: string[];
}

/** `password_param_type` of the plugin openid-connect. */
export enum OpenidConnectPasswordParamType {
  /** `body`. */
  BODY = 'body',
  /** `header`. */
  HEADER = 'header',
  /** `query`. */
  QUERY = 'query',
}

/** `logout_methods` of the plugin openid-connect. */
export enum OpenidConnectLogoutMethods {
  /** `DELETE`. */
  DELETE = 'DELETE',
  /** `GET`. */
  GET = 'GET',
  /** `POST`. */
  POST = 'POST',
}

/** `login_tokens` of the plugin openid-connect. */
export enum OpenidConnectLoginTokens {
  /** `access_token`. */
  ACCESS_TOKEN = 'access_token',
  /** `id_token`. */
  ID_TOKEN = 'id_token',
  /** `introspection`. */
  INTROSPECTION = 'introspection',
  /** `refresh_token`. */
  REFRESH_TOKEN = 'refresh_token',
  /** `tokens`. */
  TOKENS = 'tokens',
}

/** `login_redirect_mode` of the plugin openid-connect. */
export enum OpenidConnectLoginRedirectMode {
  /** `fragment`. */
  FRAGMENT = 'fragment',
  /** `query`. */
  QUERY = 'query',
}

/** `login_methods` of the plugin openid-connect. */
export enum OpenidConnectLoginMethods {
  /** `authorization_code`. */
  AUTHORIZATION_CODE = 'authorization_code',
  /** `bearer`. */
  BEARER = 'bearer',
  /** `client_credentials`. */
  CLIENT_CREDENTIALS = 'client_credentials',
  /** `introspection`. */
  INTROSPECTION = 'introspection',
  /** `kong_oauth2`. */
  KONG_OAUTH2 = 'kong_oauth2',
  /** `password`. */
  PASSWORD = 'password',
  /** `refresh_token`. */
  REFRESH_TOKEN = 'refresh_token',
  /** `session`. */
  SESSION = 'session',
  /** `userinfo`. */
  USERINFO = 'userinfo',
}

/** `login_action` of the plugin openid-connect. */
export enum OpenidConnectLoginAction {
  /** `redirect`. */
  REDIRECT = 'redirect',
  /** `response`. */
  RESPONSE = 'response',
  /** `upstream`. */
  UPSTREAM = 'upstream',
}

/** `introspection_endpoint_auth_method` of the plugin openid-connect. */
export enum OpenidConnectIntrospectionEndpointAuthMethod {
  /** `client_secret_basic`. */
  CLIENT_SECRET_BASIC = 'client_secret_basic',
  /** `client_secret_jwt`. */
  CLIENT_SECRET_JWT = 'client_secret_jwt',
  /** `client_secret_post`. */
  CLIENT_SECRET_POST = 'client_secret_post',
  /** `none`. */
  NONE = 'none',
  /** `private_key_jwt`. */
  PRIVATE_KEY_JWT = 'private_key_jwt',
  /** `self_signed_tls_client_auth`. */
  SELF_SIGNED_TLS_CLIENT_AUTH = 'self_signed_tls_client_auth',
  /** `tls_client_auth`. */
  TLS_CLIENT_AUTH = 'tls_client_auth',
}

/** `introspection_accept` of the plugin openid-connect. */
export enum OpenidConnectIntrospectionAccept {
  /** `application/json`. */
  APPLICATION_JSON = 'application/json',
  /** `application/jwt`. */
  APPLICATION_JWT = 'application/jwt',
  /** `application/token-introspection+jwt`. */
  APPLICATION_TOKEN_INTROSPECTION_JWT = 'application/token-introspection+jwt',
}

/** `ignore_signature` of the plugin openid-connect. */
export enum OpenidConnectIgnoreSignature {
  /** `authorization_code`. */
  AUTHORIZATION_CODE = 'authorization_code',
  /** `client_credentials`. */
  CLIENT_CREDENTIALS = 'client_credentials',
  /** `introspection`. */
  INTROSPECTION = 'introspection',
  /** `password`. */
  PASSWORD = 'password',
  /** `refresh_token`. */
  REFRESH_TOKEN = 'refresh_token',
  /** `session`. */
  SESSION = 'session',
  /** `userinfo`. */
  USERINFO = 'userinfo',
}

/** `id_token_param_type` of the plugin openid-connect. */
export enum OpenidConnectIdTokenParamType {
  /** `body`. */
  BODY = 'body',
  /** `header`. */
  HEADER = 'header',
  /** `query`. */
  QUERY = 'query',
}

/** `downstream_headers` of the plugin openid-connect. */
export interface OpenidConnectDownstreamHeaders {
  /** `header`: a text. */
  readonly header: string;
  /** `path`: a list, each a text; at least 1 members. */
  readonly path: string[];
}

/** `disable_session` of the plugin openid-connect. */
export enum OpenidConnectDisableSession {
  /** `authorization_code`. */
  AUTHORIZATION_CODE = 'authorization_code',
  /** `bearer`. */
  BEARER = 'bearer',
  /** `client_credentials`. */
  CLIENT_CREDENTIALS = 'client_credentials',
  /** `introspection`. */
  INTROSPECTION = 'introspection',
  /** `kong_oauth2`. */
  KONG_OAUTH2 = 'kong_oauth2',
  /** `password`. */
  PASSWORD = 'password',
  /** `refresh_token`. */
  REFRESH_TOKEN = 'refresh_token',
  /** `session`. */
  SESSION = 'session',
  /** `userinfo`. */
  USERINFO = 'userinfo',
}

/** `consumer_by` of the plugin openid-connect. */
export enum OpenidConnectConsumerBy {
  /** `custom_id`. */
  CUSTOM_ID = 'custom_id',
  /** `id`. */
  ID = 'id',
  /** `username`. */
  USERNAME = 'username',
}

/** `cluster_cache_strategy` of the plugin openid-connect. */
export enum OpenidConnectClusterCacheStrategy {
  /** `off`. */
  OFF = 'off',
  /** `redis`. */
  REDIS = 'redis',
}

/** `cluster_cache_items` of the plugin openid-connect. */
export enum OpenidConnectClusterCacheItems {
  /** `introspection`. */
  INTROSPECTION = 'introspection',
  /** `tokens`. */
  TOKENS = 'tokens',
}

/** `client_jwk` of the plugin openid-connect. */
export interface OpenidConnectClientJwk {
  /** `alg`: a text. @default - none */
  readonly alg?: string;
  /** `crv`: a text. @default - none */
  readonly crv?: string;
  /** `d`: a text; a secret; may be a reference to a vault. @default - none */
  readonly d?: string;
  /** `dp`: a text; a secret; may be a reference to a vault. @default - none */
  readonly dp?: string;
  /** `dq`: a text; a secret; may be a reference to a vault. @default - none */
  readonly dq?: string;
  /** `e`: a text. @default - none */
  readonly e?: string;
  /** `issuer`: a text. @default - none */
  readonly issuer?: string;
  /** `k`: a text; a secret; may be a reference to a vault. @default - none */
  readonly k?: string;
  /** `key_ops`: a list, each a text. @default - none */
  readonly keyOps?: string[];
  /** `kid`: a text. @default - none */
  readonly kid?: string;
  /** `kty`: a text. @default - none */
  readonly kty?: string;
  /** `n`: a text. @default - none */
  readonly n?: string;
  /** `oth`: a text; a secret; may be a reference to a vault. @default - none */
  readonly oth?: string;
  /** `p`: a text; a secret; may be a reference to a vault. @default - none */
  readonly p?: string;
  /** `q`: a text; a secret; may be a reference to a vault. @default - none */
  readonly q?: string;
  /** `qi`: a text; a secret; may be a reference to a vault. @default - none */
  readonly qi?: string;
  /** `r`: a text; a secret; may be a reference to a vault. @default - none */
  readonly r?: string;
  /** `t`: a text; a secret; may be a reference to a vault. @default - none */
  readonly t?: string;
  /** `use`: a text. @default - none */
  readonly use?: string;
  /** `x`: a text. @default - none */
  readonly x?: string;
  /** `x5c`: a list, each a text. @default - none */
  readonly x5c?: string[];
  /** `x5t`: a text. @default - none */
  readonly x5t?: string;
  /** `x5t#S256`: a text. @default - none */
  readonly x5tS256?: string;
  /** `x5u`: a text. @default - none */
  readonly x5u?: string;
  /** `y`: a text. @default - none */
  readonly y?: string;
}

/** `client_credentials_param_type` of the plugin openid-connect. */
export enum OpenidConnectClientCredentialsParamType {
  /** `body`. */
  BODY = 'body',
  /** `header`. */
  HEADER = 'header',
  /** `query`. */
  QUERY = 'query',
}

/** `client_auth` of the plugin openid-connect. */
export enum OpenidConnectClientAuth {
  /** `client_secret_basic`. */
  CLIENT_SECRET_BASIC = 'client_secret_basic',
  /** `client_secret_jwt`. */
  CLIENT_SECRET_JWT = 'client_secret_jwt',
  /** `client_secret_post`. */
  CLIENT_SECRET_POST = 'client_secret_post',
  /** `none`. */
  NONE = 'none',
  /** `private_key_jwt`. */
  PRIVATE_KEY_JWT = 'private_key_jwt',
  /** `self_signed_tls_client_auth`. */
  SELF_SIGNED_TLS_CLIENT_AUTH = 'self_signed_tls_client_auth',
  /** `tls_client_auth`. */
  TLS_CLIENT_AUTH = 'tls_client_auth',
}

/** `client_alg` of the plugin openid-connect. */
export enum OpenidConnectClientAlg {
  /** `ES256`. */
  ES256 = 'ES256',
  /** `ES384`. */
  ES384 = 'ES384',
  /** `ES512`. */
  ES512 = 'ES512',
  /** `EdDSA`. */
  ED_DSA = 'EdDSA',
  /** `HS256`. */
  HS256 = 'HS256',
  /** `HS384`. */
  HS384 = 'HS384',
  /** `HS512`. */
  HS512 = 'HS512',
  /** `PS256`. */
  PS256 = 'PS256',
  /** `PS384`. */
  PS384 = 'PS384',
  /** `PS512`. */
  PS512 = 'PS512',
  /** `RS256`. */
  RS256 = 'RS256',
  /** `RS384`. */
  RS384 = 'RS384',
  /** `RS512`. */
  RS512 = 'RS512',
}

/** `bearer_token_param_type` of the plugin openid-connect. */
export enum OpenidConnectBearerTokenParamType {
  /** `body`. */
  BODY = 'body',
  /** `cookie`. */
  COOKIE = 'cookie',
  /** `header`. */
  HEADER = 'header',
  /** `query`. */
  QUERY = 'query',
}

/** `authorization_cookie_same_site` of the plugin openid-connect. */
export enum OpenidConnectAuthorizationCookieSameSite {
  /** `Default`. */
  DEFAULT = 'Default',
  /** `Lax`. */
  LAX = 'Lax',
  /** `None`. */
  NONE = 'None',
  /** `Strict`. */
  STRICT = 'Strict',
}

/** `auth_methods` of the plugin openid-connect. */
export enum OpenidConnectAuthMethods {
  /** `authorization_code`. */
  AUTHORIZATION_CODE = 'authorization_code',
  /** `bearer`. */
  BEARER = 'bearer',
  /** `client_credentials`. */
  CLIENT_CREDENTIALS = 'client_credentials',
  /** `introspection`. */
  INTROSPECTION = 'introspection',
  /** `kong_oauth2`. */
  KONG_OAUTH2 = 'kong_oauth2',
  /** `password`. */
  PASSWORD = 'password',
  /** `refresh_token`. */
  REFRESH_TOKEN = 'refresh_token',
  /** `session`. */
  SESSION = 'session',
  /** `userinfo`. */
  USERINFO = 'userinfo',
}
