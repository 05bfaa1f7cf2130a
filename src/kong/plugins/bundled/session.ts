// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { OpenidConnectLogoutMethods } from './openid-connect';

/** Settings of the plugin session. */
export interface SessionConfig {
  /** `secret`: a text; a secret; may be a reference to a vault. @default - Kong makes one up */
  readonly secret?: string;
  /** `storage`: one of cookie, kong. @default - Kong applies COOKIE */
  readonly storage?: SessionStorage;
  /** `audience`: a text. @default - Kong applies `"default"` */
  readonly audience?: string;
  /** `idling_timeout`: seconds. @default - Kong applies 900 seconds */
  readonly idlingTimeout?: Duration;
  /** `rolling_timeout`: seconds. @default - Kong applies 3600 seconds */
  readonly rollingTimeout?: Duration;
  /** `absolute_timeout`: seconds. @default - Kong applies 86400 seconds */
  readonly absoluteTimeout?: Duration;
  /** `stale_ttl`: seconds. @default - Kong applies 10 seconds */
  readonly staleTtl?: Duration;
  /** `cookie_name`: a text. @default - Kong applies `"session"` */
  readonly cookieName?: string;
  /** `cookie_path`: a text. @default - Kong applies `"/"` */
  readonly cookiePath?: string;
  /** `cookie_domain`: a text. @default - none */
  readonly cookieDomain?: string;
  /** `cookie_same_site`: one of Default, Lax, None, Strict. @default - Kong applies STRICT */
  readonly cookieSameSite?: SessionCookieSameSite;
  /** `cookie_http_only`: true or false. @default - Kong applies `true` */
  readonly cookieHttpOnly?: boolean;
  /** `cookie_secure`: true or false. @default - Kong applies `true` */
  readonly cookieSecure?: boolean;
  /** `remember`: true or false. @default - Kong applies `false` */
  readonly remember?: boolean;
  /** `remember_cookie_name`: a text. @default - Kong applies `"remember"` */
  readonly rememberCookieName?: string;
  /** `remember_rolling_timeout`: seconds. @default - Kong applies 604800 seconds */
  readonly rememberRollingTimeout?: Duration;
  /** `remember_absolute_timeout`: seconds. @default - Kong applies 2592000 seconds */
  readonly rememberAbsoluteTimeout?: Duration;
  /**
   * `response_headers`: a list without repetition, each one of absolute-timeout, audience, id, idling-timeout, rolling-timeout, subject,
   * timeout.
   *
   * @default - none
   */
  readonly responseHeaders?: SessionResponseHeaders[];
  /**
   * `request_headers`: a list without repetition, each one of absolute-timeout, audience, id, idling-timeout, rolling-timeout, subject, timeout.
   *
   * @default - none
   */
  readonly requestHeaders?: SessionRequestHeaders[];
  /** `read_body_for_logout`: true or false. @default - Kong applies `false` */
  readonly readBodyForLogout?: boolean;
  /** `logout_methods`: a list without repetition, each one of DELETE, GET, POST. @default - Kong applies DELETE, POST */
  readonly logoutMethods?: OpenidConnectLogoutMethods[];
  /** `logout_query_arg`: a text. @default - Kong applies `"session_logout"` */
  readonly logoutQueryArg?: string;
  /** `logout_post_arg`: a text. @default - Kong applies `"session_logout"` */
  readonly logoutPostArg?: string;
  /** `hash_subject`: true or false. @default - Kong applies `false` */
  readonly hashSubject?: boolean;
  /** `store_metadata`: true or false. @default - Kong applies `false` */
  readonly storeMetadata?: boolean;
  /** `bind`: a list, each one of ip, scheme, user-agent. @default - none */
  readonly bind?: SessionBind[];
}

/** `bind` of the plugin session. */
export enum SessionBind {
  /** `ip`. */
  IP = 'ip',
  /** `scheme`. */
  SCHEME = 'scheme',
  /** `user-agent`. */
  USER_AGENT = 'user-agent',
}

/** `request_headers` of the plugin session. */
export enum SessionRequestHeaders {
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

/** `response_headers` of the plugin session. */
export enum SessionResponseHeaders {
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

/** `cookie_same_site` of the plugin session. */
export enum SessionCookieSameSite {
  /** `Default`. */
  DEFAULT = 'Default',
  /** `Lax`. */
  LAX = 'Lax',
  /** `None`. */
  NONE = 'None',
  /** `Strict`. */
  STRICT = 'Strict',
}

/** `storage` of the plugin session. */
export enum SessionStorage {
  /** `cookie`. */
  COOKIE = 'cookie',
  /** `kong`. */
  KONG = 'kong',
}
