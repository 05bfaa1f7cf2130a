// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin jwt-signer. */
export interface JwtSignerConfig {
  /** `access_token_audience_claim`: a list, each a text. @default - Kong applies `["aud"]` */
  readonly accessTokenAudienceClaim?: string[];
  /** `access_token_audiences_allowed`: a list, each a text. @default - none */
  readonly accessTokenAudiencesAllowed?: string[];
  /** `access_token_consumer_by`: a list, each one of custom_id, id, username. @default - Kong applies CUSTOM_ID, USERNAME */
  readonly accessTokenConsumerBy?: JwtSignerAccessTokenConsumerBy[];
  /** `access_token_consumer_claim`: a list, each a text. @default - none */
  readonly accessTokenConsumerClaim?: string[];
  /** `access_token_endpoints_ssl_verify`: true or false. @default - Kong applies `true` */
  readonly accessTokenEndpointsSslVerify?: boolean;
  /** `access_token_expiry_claim`: a list, each a text. @default - Kong applies `["exp"]` */
  readonly accessTokenExpiryClaim?: string[];
  /** `access_token_introspection_audience_claim`: a list, each a text. @default - Kong applies `["aud"]` */
  readonly accessTokenIntrospectionAudienceClaim?: string[];
  /** `access_token_introspection_audiences_allowed`: a list, each a text. @default - none */
  readonly accessTokenIntrospectionAudiencesAllowed?: string[];
  /** `access_token_introspection_authorization`: a text. @default - none */
  readonly accessTokenIntrospectionAuthorization?: string;
  /** `access_token_introspection_body_args`: a text. @default - none */
  readonly accessTokenIntrospectionBodyArgs?: string;
  /** `access_token_introspection_consumer_by`: a list, each one of custom_id, id, username. @default - Kong applies CUSTOM_ID, USERNAME */
  readonly accessTokenIntrospectionConsumerBy?: JwtSignerAccessTokenIntrospectionConsumerBy[];
  /** `access_token_introspection_consumer_claim`: a list, each a text. @default - none */
  readonly accessTokenIntrospectionConsumerClaim?: string[];
  /** `access_token_introspection_endpoint`: a text. @default - none */
  readonly accessTokenIntrospectionEndpoint?: string;
  /** `access_token_introspection_expiry_claim`: a list, each a text. @default - Kong applies `["exp"]` */
  readonly accessTokenIntrospectionExpiryClaim?: string[];
  /** `access_token_introspection_hint`: a text. @default - Kong applies `"access_token"` */
  readonly accessTokenIntrospectionHint?: string;
  /** `access_token_introspection_issuer_claim`: a list, each a text. @default - Kong applies `["iss"]` */
  readonly accessTokenIntrospectionIssuerClaim?: string[];
  /** `access_token_introspection_issuers_allowed`: a list, each a text. @default - none */
  readonly accessTokenIntrospectionIssuersAllowed?: string[];
  /** `access_token_introspection_jwt_claim`: a list, each a text. @default - none */
  readonly accessTokenIntrospectionJwtClaim?: string[];
  /** `access_token_introspection_leeway`: seconds. @default - Kong applies 0 seconds */
  readonly accessTokenIntrospectionLeeway?: Duration;
  /** `access_token_introspection_notbefore_claim`: a list, each a text. @default - Kong applies `["nbf"]` */
  readonly accessTokenIntrospectionNotbeforeClaim?: string[];
  /** `access_token_introspection_optional_claims`: a list, each a list, each a text. @default - none */
  readonly accessTokenIntrospectionOptionalClaims?: string[][];
  /** `access_token_introspection_required_claims`: a list, each a list, each a text. @default - none */
  readonly accessTokenIntrospectionRequiredClaims?: string[][];
  /** `access_token_introspection_scopes_claim`: a list, each a text. @default - Kong applies `["scope"]` */
  readonly accessTokenIntrospectionScopesClaim?: string[];
  /** `access_token_introspection_scopes_required`: a list, each a text. @default - none */
  readonly accessTokenIntrospectionScopesRequired?: string[];
  /** `access_token_introspection_subject_claim`: a list, each a text. @default - Kong applies `["sub"]` */
  readonly accessTokenIntrospectionSubjectClaim?: string[];
  /** `access_token_introspection_subjects_allowed`: a list, each a text. @default - none */
  readonly accessTokenIntrospectionSubjectsAllowed?: string[];
  /** `access_token_introspection_timeout`: milliseconds. @default - none */
  readonly accessTokenIntrospectionTimeout?: Duration;
  /** `access_token_issuer`: a text. @default - Kong applies `"kong"` */
  readonly accessTokenIssuer?: string;
  /** `access_token_issuer_claim`: a list, each a text. @default - Kong applies `["iss"]` */
  readonly accessTokenIssuerClaim?: string[];
  /** `access_token_issuers_allowed`: a list, each a text. @default - none */
  readonly accessTokenIssuersAllowed?: string[];
  /** `access_token_jwks_uri`: a text. @default - none */
  readonly accessTokenJwksUri?: string;
  /** `access_token_jwks_uri_client_certificate`: a reference to another entity. @default - none */
  readonly accessTokenJwksUriClientCertificate?: string;
  /** `access_token_jwks_uri_client_password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly accessTokenJwksUriClientPassword?: string;
  /** `access_token_jwks_uri_client_username`: a text; may be a reference to a vault. @default - none */
  readonly accessTokenJwksUriClientUsername?: string;
  /** `access_token_jwks_uri_rotate_period`: seconds. @default - Kong applies 0 seconds */
  readonly accessTokenJwksUriRotatePeriod?: Duration;
  /** `access_token_keyset`: a text. @default - Kong applies `"kong"` */
  readonly accessTokenKeyset?: string;
  /** `access_token_keyset_client_certificate`: a reference to another entity. @default - none */
  readonly accessTokenKeysetClientCertificate?: string;
  /** `access_token_keyset_client_password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly accessTokenKeysetClientPassword?: string;
  /** `access_token_keyset_client_username`: a text; may be a reference to a vault. @default - none */
  readonly accessTokenKeysetClientUsername?: string;
  /** `access_token_keyset_rotate_period`: seconds. @default - Kong applies 0 seconds */
  readonly accessTokenKeysetRotatePeriod?: Duration;
  /** `access_token_leeway`: seconds. @default - Kong applies 0 seconds */
  readonly accessTokenLeeway?: Duration;
  /** `access_token_notbefore_claim`: a list, each a text. @default - Kong applies `["nbf"]` */
  readonly accessTokenNotbeforeClaim?: string[];
  /** `access_token_optional`: true or false. @default - Kong applies `false` */
  readonly accessTokenOptional?: boolean;
  /** `access_token_optional_claims`: a list, each a list, each a text. @default - none */
  readonly accessTokenOptionalClaims?: string[][];
  /** `access_token_request_header`: a text. @default - Kong applies `"Authorization"` */
  readonly accessTokenRequestHeader?: string;
  /** `access_token_required_claims`: a list, each a list, each a text. @default - none */
  readonly accessTokenRequiredClaims?: string[][];
  /** `access_token_scopes_claim`: a list, each a text. @default - Kong applies `["scope"]` */
  readonly accessTokenScopesClaim?: string[];
  /** `access_token_scopes_required`: a list, each a text. @default - none */
  readonly accessTokenScopesRequired?: string[];
  /** `access_token_signing`: true or false. @default - Kong applies `true` */
  readonly accessTokenSigning?: boolean;
  /**
   * `access_token_signing_algorithm`: one of ES256, ES384, ES512, EdDSA, HS256, HS384, HS512, PS256, PS384, PS512, RS256, RS512.
   *
   * @default - Kong applies RS256
   */
  readonly accessTokenSigningAlgorithm?: JwtSignerAccessTokenSigningAlgorithm;
  /** `access_token_subject_claim`: a list, each a text. @default - Kong applies `["sub"]` */
  readonly accessTokenSubjectClaim?: string[];
  /** `access_token_subjects_allowed`: a list, each a text. @default - none */
  readonly accessTokenSubjectsAllowed?: string[];
  /** `access_token_upstream_header`: a text. @default - Kong applies `"Authorization:Bearer"` */
  readonly accessTokenUpstreamHeader?: string;
  /** `access_token_upstream_leeway`: seconds. @default - Kong applies 0 seconds */
  readonly accessTokenUpstreamLeeway?: Duration;
  /** `add_access_token_claims`: an object with free keys, each value a text. @default - Kong applies an empty one */
  readonly addAccessTokenClaims?: { [name: string]: string };
  /** `add_channel_token_claims`: an object with free keys, each value a text. @default - Kong applies an empty one */
  readonly addChannelTokenClaims?: { [name: string]: string };
  /** `add_claims`: an object with free keys, each value a text. @default - Kong applies an empty one */
  readonly addClaims?: { [name: string]: string };
  /** `cache_access_token_introspection`: true or false. @default - Kong applies `true` */
  readonly cacheAccessTokenIntrospection?: boolean;
  /** `cache_channel_token_introspection`: true or false. @default - Kong applies `true` */
  readonly cacheChannelTokenIntrospection?: boolean;
  /** `channel_token_audience_claim`: a list, each a text. @default - Kong applies `["aud"]` */
  readonly channelTokenAudienceClaim?: string[];
  /** `channel_token_audiences_allowed`: a list, each a text. @default - none */
  readonly channelTokenAudiencesAllowed?: string[];
  /** `channel_token_consumer_by`: a list, each one of custom_id, id, username. @default - Kong applies CUSTOM_ID, USERNAME */
  readonly channelTokenConsumerBy?: JwtSignerChannelTokenConsumerBy[];
  /** `channel_token_consumer_claim`: a list, each a text. @default - none */
  readonly channelTokenConsumerClaim?: string[];
  /** `channel_token_endpoints_ssl_verify`: true or false. @default - Kong applies `true` */
  readonly channelTokenEndpointsSslVerify?: boolean;
  /** `channel_token_expiry_claim`: a list, each a text. @default - Kong applies `["exp"]` */
  readonly channelTokenExpiryClaim?: string[];
  /** `channel_token_introspection_audience_claim`: a list, each a text. @default - Kong applies `["aud"]` */
  readonly channelTokenIntrospectionAudienceClaim?: string[];
  /** `channel_token_introspection_audiences_allowed`: a list, each a text. @default - none */
  readonly channelTokenIntrospectionAudiencesAllowed?: string[];
  /** `channel_token_introspection_authorization`: a text. @default - none */
  readonly channelTokenIntrospectionAuthorization?: string;
  /** `channel_token_introspection_body_args`: a text. @default - none */
  readonly channelTokenIntrospectionBodyArgs?: string;
  /** `channel_token_introspection_consumer_by`: a list, each one of custom_id, id, username. @default - Kong applies CUSTOM_ID, USERNAME */
  readonly channelTokenIntrospectionConsumerBy?: JwtSignerChannelTokenIntrospectionConsumerBy[];
  /** `channel_token_introspection_consumer_claim`: a list, each a text. @default - none */
  readonly channelTokenIntrospectionConsumerClaim?: string[];
  /** `channel_token_introspection_endpoint`: a text. @default - none */
  readonly channelTokenIntrospectionEndpoint?: string;
  /** `channel_token_introspection_expiry_claim`: a list, each a text. @default - Kong applies `["exp"]` */
  readonly channelTokenIntrospectionExpiryClaim?: string[];
  /** `channel_token_introspection_hint`: a text. @default - none */
  readonly channelTokenIntrospectionHint?: string;
  /** `channel_token_introspection_issuer_claim`: a list, each a text. @default - Kong applies `["iss"]` */
  readonly channelTokenIntrospectionIssuerClaim?: string[];
  /** `channel_token_introspection_issuers_allowed`: a list, each a text. @default - none */
  readonly channelTokenIntrospectionIssuersAllowed?: string[];
  /** `channel_token_introspection_jwt_claim`: a list, each a text. @default - none */
  readonly channelTokenIntrospectionJwtClaim?: string[];
  /** `channel_token_introspection_leeway`: seconds. @default - Kong applies 0 seconds */
  readonly channelTokenIntrospectionLeeway?: Duration;
  /** `channel_token_introspection_notbefore_claim`: a list, each a text. @default - Kong applies `["nbf"]` */
  readonly channelTokenIntrospectionNotbeforeClaim?: string[];
  /** `channel_token_introspection_optional_claims`: a list, each a list, each a text. @default - none */
  readonly channelTokenIntrospectionOptionalClaims?: string[][];
  /** `channel_token_introspection_required_claims`: a list, each a list, each a text. @default - none */
  readonly channelTokenIntrospectionRequiredClaims?: string[][];
  /** `channel_token_introspection_scopes_claim`: a list, each a text. @default - Kong applies `["scope"]` */
  readonly channelTokenIntrospectionScopesClaim?: string[];
  /** `channel_token_introspection_scopes_required`: a list, each a text. @default - none */
  readonly channelTokenIntrospectionScopesRequired?: string[];
  /** `channel_token_introspection_subject_claim`: a list, each a text. @default - Kong applies `["sub"]` */
  readonly channelTokenIntrospectionSubjectClaim?: string[];
  /** `channel_token_introspection_subjects_allowed`: a list, each a text. @default - none */
  readonly channelTokenIntrospectionSubjectsAllowed?: string[];
  /** `channel_token_introspection_timeout`: milliseconds. @default - none */
  readonly channelTokenIntrospectionTimeout?: Duration;
  /** `channel_token_issuer`: a text. @default - Kong applies `"kong"` */
  readonly channelTokenIssuer?: string;
  /** `channel_token_issuer_claim`: a list, each a text. @default - Kong applies `["iss"]` */
  readonly channelTokenIssuerClaim?: string[];
  /** `channel_token_issuers_allowed`: a list, each a text. @default - none */
  readonly channelTokenIssuersAllowed?: string[];
  /** `channel_token_jwks_uri`: a text. @default - none */
  readonly channelTokenJwksUri?: string;
  /** `channel_token_jwks_uri_client_certificate`: a reference to another entity. @default - none */
  readonly channelTokenJwksUriClientCertificate?: string;
  /** `channel_token_jwks_uri_client_password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly channelTokenJwksUriClientPassword?: string;
  /** `channel_token_jwks_uri_client_username`: a text; may be a reference to a vault. @default - none */
  readonly channelTokenJwksUriClientUsername?: string;
  /** `channel_token_jwks_uri_rotate_period`: seconds. @default - Kong applies 0 seconds */
  readonly channelTokenJwksUriRotatePeriod?: Duration;
  /** `channel_token_keyset`: a text. @default - Kong applies `"kong"` */
  readonly channelTokenKeyset?: string;
  /** `channel_token_keyset_client_certificate`: a reference to another entity. @default - none */
  readonly channelTokenKeysetClientCertificate?: string;
  /** `channel_token_keyset_client_password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly channelTokenKeysetClientPassword?: string;
  /** `channel_token_keyset_client_username`: a text; may be a reference to a vault. @default - none */
  readonly channelTokenKeysetClientUsername?: string;
  /** `channel_token_keyset_rotate_period`: seconds. @default - Kong applies 0 seconds */
  readonly channelTokenKeysetRotatePeriod?: Duration;
  /** `channel_token_leeway`: seconds. @default - Kong applies 0 seconds */
  readonly channelTokenLeeway?: Duration;
  /** `channel_token_notbefore_claim`: a list, each a text. @default - Kong applies `["nbf"]` */
  readonly channelTokenNotbeforeClaim?: string[];
  /** `channel_token_optional`: true or false. @default - Kong applies `false` */
  readonly channelTokenOptional?: boolean;
  /** `channel_token_optional_claims`: a list, each a list, each a text. @default - none */
  readonly channelTokenOptionalClaims?: string[][];
  /** `channel_token_request_header`: a text. @default - none */
  readonly channelTokenRequestHeader?: string;
  /** `channel_token_required_claims`: a list, each a list, each a text. @default - none */
  readonly channelTokenRequiredClaims?: string[][];
  /** `channel_token_scopes_claim`: a list, each a text. @default - Kong applies `["scope"]` */
  readonly channelTokenScopesClaim?: string[];
  /** `channel_token_scopes_required`: a list, each a text. @default - none */
  readonly channelTokenScopesRequired?: string[];
  /** `channel_token_signing`: true or false. @default - Kong applies `true` */
  readonly channelTokenSigning?: boolean;
  /**
   * `channel_token_signing_algorithm`: one of ES256, ES384, ES512, EdDSA, HS256, HS384, HS512, PS256, PS384, PS512, RS256, RS512.
   *
   * @default - Kong applies RS256
   */
  readonly channelTokenSigningAlgorithm?: JwtSignerChannelTokenSigningAlgorithm;
  /** `channel_token_subject_claim`: a list, each a text. @default - Kong applies `["sub"]` */
  readonly channelTokenSubjectClaim?: string[];
  /** `channel_token_subjects_allowed`: a list, each a text. @default - none */
  readonly channelTokenSubjectsAllowed?: string[];
  /** `channel_token_upstream_header`: a text. @default - none */
  readonly channelTokenUpstreamHeader?: string;
  /** `channel_token_upstream_leeway`: seconds. @default - Kong applies 0 seconds */
  readonly channelTokenUpstreamLeeway?: Duration;
  /** `enable_access_token_introspection`: true or false. @default - Kong applies `true` */
  readonly enableAccessTokenIntrospection?: boolean;
  /** `enable_channel_token_introspection`: true or false. @default - Kong applies `true` */
  readonly enableChannelTokenIntrospection?: boolean;
  /** `enable_hs_signatures`: true or false. @default - Kong applies `false` */
  readonly enableHsSignatures?: boolean;
  /** `enable_instrumentation`: true or false. @default - Kong applies `false` */
  readonly enableInstrumentation?: boolean;
  /** `original_access_token_upstream_header`: a text. @default - none */
  readonly originalAccessTokenUpstreamHeader?: string;
  /** `original_channel_token_upstream_header`: a text. @default - none */
  readonly originalChannelTokenUpstreamHeader?: string;
  /** `realm`: a text. @default - none */
  readonly realm?: string;
  /** `remove_access_token_claims`: a list, each a text. @default - Kong applies an empty one */
  readonly removeAccessTokenClaims?: string[];
  /** `remove_channel_token_claims`: a list, each a text. @default - Kong applies an empty one */
  readonly removeChannelTokenClaims?: string[];
  /** `set_access_token_claims`: an object with free keys, each value a text. @default - Kong applies an empty one */
  readonly setAccessTokenClaims?: { [name: string]: string };
  /** `set_channel_token_claims`: an object with free keys, each value a text. @default - Kong applies an empty one */
  readonly setChannelTokenClaims?: { [name: string]: string };
  /** `set_claims`: an object with free keys, each value a text. @default - Kong applies an empty one */
  readonly setClaims?: { [name: string]: string };
  /** `trust_access_token_introspection`: true or false. @default - Kong applies `true` */
  readonly trustAccessTokenIntrospection?: boolean;
  /** `trust_channel_token_introspection`: true or false. @default - Kong applies `true` */
  readonly trustChannelTokenIntrospection?: boolean;
  /** `verify_access_token_audience`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenAudience?: boolean;
  /** `verify_access_token_expiry`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenExpiry?: boolean;
  /** `verify_access_token_introspection_audience`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenIntrospectionAudience?: boolean;
  /** `verify_access_token_introspection_expiry`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenIntrospectionExpiry?: boolean;
  /** `verify_access_token_introspection_issuer`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenIntrospectionIssuer?: boolean;
  /** `verify_access_token_introspection_notbefore`: true or false. @default - Kong applies `false` */
  readonly verifyAccessTokenIntrospectionNotbefore?: boolean;
  /** `verify_access_token_introspection_scopes`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenIntrospectionScopes?: boolean;
  /** `verify_access_token_introspection_subject`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenIntrospectionSubject?: boolean;
  /** `verify_access_token_issuer`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenIssuer?: boolean;
  /** `verify_access_token_notbefore`: true or false. @default - Kong applies `false` */
  readonly verifyAccessTokenNotbefore?: boolean;
  /** `verify_access_token_scopes`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenScopes?: boolean;
  /** `verify_access_token_signature`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenSignature?: boolean;
  /** `verify_access_token_subject`: true or false. @default - Kong applies `true` */
  readonly verifyAccessTokenSubject?: boolean;
  /** `verify_channel_token_audience`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenAudience?: boolean;
  /** `verify_channel_token_expiry`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenExpiry?: boolean;
  /** `verify_channel_token_introspection_audience`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenIntrospectionAudience?: boolean;
  /** `verify_channel_token_introspection_expiry`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenIntrospectionExpiry?: boolean;
  /** `verify_channel_token_introspection_issuer`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenIntrospectionIssuer?: boolean;
  /** `verify_channel_token_introspection_notbefore`: true or false. @default - Kong applies `false` */
  readonly verifyChannelTokenIntrospectionNotbefore?: boolean;
  /** `verify_channel_token_introspection_scopes`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenIntrospectionScopes?: boolean;
  /** `verify_channel_token_introspection_subject`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenIntrospectionSubject?: boolean;
  /** `verify_channel_token_issuer`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenIssuer?: boolean;
  /** `verify_channel_token_notbefore`: true or false. @default - Kong applies `false` */
  readonly verifyChannelTokenNotbefore?: boolean;
  /** `verify_channel_token_scopes`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenScopes?: boolean;
  /** `verify_channel_token_signature`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenSignature?: boolean;
  /** `verify_channel_token_subject`: true or false. @default - Kong applies `true` */
  readonly verifyChannelTokenSubject?: boolean;
}

/** `channel_token_signing_algorithm` of the plugin jwt-signer. */
export enum JwtSignerChannelTokenSigningAlgorithm {
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
  /** `RS512`. */
  RS512 = 'RS512',
}

/** `channel_token_introspection_consumer_by` of the plugin jwt-signer. */
export enum JwtSignerChannelTokenIntrospectionConsumerBy {
  /** `custom_id`. */
  CUSTOM_ID = 'custom_id',
  /** `id`. */
  ID = 'id',
  /** `username`. */
  USERNAME = 'username',
}

/** `channel_token_consumer_by` of the plugin jwt-signer. */
export enum JwtSignerChannelTokenConsumerBy {
  /** `custom_id`. */
  CUSTOM_ID = 'custom_id',
  /** `id`. */
  ID = 'id',
  /** `username`. */
  USERNAME = 'username',
}

/** `access_token_signing_algorithm` of the plugin jwt-signer. */
export enum JwtSignerAccessTokenSigningAlgorithm {
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
  /** `RS512`. */
  RS512 = 'RS512',
}

/** `access_token_introspection_consumer_by` of the plugin jwt-signer. */
export enum JwtSignerAccessTokenIntrospectionConsumerBy {
  /** `custom_id`. */
  CUSTOM_ID = 'custom_id',
  /** `id`. */
  ID = 'id',
  /** `username`. */
  USERNAME = 'username',
}

/** `access_token_consumer_by` of the plugin jwt-signer. */
export enum JwtSignerAccessTokenConsumerBy {
  /** `custom_id`. */
  CUSTOM_ID = 'custom_id',
  /** `id`. */
  ID = 'id',
  /** `username`. */
  USERNAME = 'username',
}
