// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import {
  OpenidConnectSessionCookieSameSite,
  OpenidConnectSessionRequestHeaders,
  OpenidConnectSessionResponseHeaders,
  OpenidConnectSessionStorage,
  SessionRedisConnection,
} from './openid-connect';

/** Settings of the plugin saml. */
export interface SamlConfig {
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `assertion_consumer_path`: a text. */
  readonly assertionConsumerPath: string;
  /** `idp_certificate`: a text; a secret; may be a reference to a vault. @default - none */
  readonly idpCertificate?: string;
  /** `idp_sso_url`: a text. */
  readonly idpSsoUrl: string;
  /** `issuer`: a text. */
  readonly issuer: string;
  /** `nameid_format`: one of EmailAddress, Persistent, Transient, Unspecified. @default - Kong applies EMAIL_ADDRESS */
  readonly nameidFormat?: SamlNameidFormat;
  /** `redis`: an object. @default - none */
  readonly redis?: SessionRedisConnection;
  /** `request_digest_algorithm`: one of SHA1, SHA256. @default - Kong applies SHA256 */
  readonly requestDigestAlgorithm?: SamlRequestDigestAlgorithm;
  /** `request_signature_algorithm`: one of SHA256, SHA384, SHA512. @default - Kong applies SHA256 */
  readonly requestSignatureAlgorithm?: SamlRequestSignatureAlgorithm;
  /** `request_signing_certificate`: a text; a secret; may be a reference to a vault. @default - none */
  readonly requestSigningCertificate?: string;
  /** `request_signing_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly requestSigningKey?: string;
  /** `response_digest_algorithm`: one of SHA1, SHA256. @default - Kong applies SHA256 */
  readonly responseDigestAlgorithm?: SamlResponseDigestAlgorithm;
  /** `response_encryption_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly responseEncryptionKey?: string;
  /** `response_signature_algorithm`: one of SHA256, SHA384, SHA512. @default - Kong applies SHA256 */
  readonly responseSignatureAlgorithm?: SamlResponseSignatureAlgorithm;
  /** `session_absolute_timeout`: seconds. @default - Kong applies 86400 seconds */
  readonly sessionAbsoluteTimeout?: Duration;
  /** `session_audience`: a text. @default - Kong applies `"default"` */
  readonly sessionAudience?: string;
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
  /**
   * `session_secret`: a text; 32 to 32 bytes; a secret; may be a reference to a vault.
   *
   * @default - it comes from a Secret: Kong refuses the plugin without
   */
  readonly sessionSecret?: string;
  /** `session_storage`: one of cookie, memcache, memcached, redis. @default - Kong applies COOKIE */
  readonly sessionStorage?: OpenidConnectSessionStorage;
  /** `session_store_metadata`: true or false. @default - Kong applies `false` */
  readonly sessionStoreMetadata?: boolean;
  /** `validate_assertion_signature`: true or false. @default - Kong applies `true` */
  readonly validateAssertionSignature?: boolean;
}

/** `response_signature_algorithm` of the plugin saml. */
export enum SamlResponseSignatureAlgorithm {
  /** `SHA256`. */
  SHA256 = 'SHA256',
  /** `SHA384`. */
  SHA384 = 'SHA384',
  /** `SHA512`. */
  SHA512 = 'SHA512',
}

/** `response_digest_algorithm` of the plugin saml. */
export enum SamlResponseDigestAlgorithm {
  /** `SHA1`. */
  SHA1 = 'SHA1',
  /** `SHA256`. */
  SHA256 = 'SHA256',
}

/** `request_signature_algorithm` of the plugin saml. */
export enum SamlRequestSignatureAlgorithm {
  /** `SHA256`. */
  SHA256 = 'SHA256',
  /** `SHA384`. */
  SHA384 = 'SHA384',
  /** `SHA512`. */
  SHA512 = 'SHA512',
}

/** `request_digest_algorithm` of the plugin saml. */
export enum SamlRequestDigestAlgorithm {
  /** `SHA1`. */
  SHA1 = 'SHA1',
  /** `SHA256`. */
  SHA256 = 'SHA256',
}

/** `nameid_format` of the plugin saml. */
export enum SamlNameidFormat {
  /** `EmailAddress`. */
  EMAIL_ADDRESS = 'EmailAddress',
  /** `Persistent`. */
  PERSISTENT = 'Persistent',
  /** `Transient`. */
  TRANSIENT = 'Transient',
  /** `Unspecified`. */
  UNSPECIFIED = 'Unspecified',
}
