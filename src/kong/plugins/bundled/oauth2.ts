// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin oauth2. */
export interface Oauth2Config {
  /** `scopes`: a list, each a text. @default - none */
  readonly scopes?: string[];
  /** `mandatory_scope`: true or false. @default - Kong applies `false` */
  readonly mandatoryScope?: boolean;
  /** `provision_key`: a text; a secret. @default - Kong makes one up */
  readonly provisionKey?: string;
  /** `token_expiration`: seconds. @default - Kong applies 7200 seconds */
  readonly tokenExpiration?: Duration;
  /** `enable_authorization_code`: true or false. @default - Kong applies `false` */
  readonly enableAuthorizationCode?: boolean;
  /** `enable_implicit_grant`: true or false. @default - Kong applies `false` */
  readonly enableImplicitGrant?: boolean;
  /** `enable_client_credentials`: true or false. @default - Kong applies `false` */
  readonly enableClientCredentials?: boolean;
  /** `enable_password_grant`: true or false. @default - Kong applies `false` */
  readonly enablePasswordGrant?: boolean;
  /** `hide_credentials`: true or false. @default - Kong applies `true` */
  readonly hideCredentials?: boolean;
  /** `accept_http_if_already_terminated`: true or false. @default - Kong applies `false` */
  readonly acceptHttpIfAlreadyTerminated?: boolean;
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `global_credentials`: true or false. @default - Kong applies `false` */
  readonly globalCredentials?: boolean;
  /** `auth_header_name`: a text. @default - Kong applies `"authorization"` */
  readonly authHeaderName?: string;
  /** `refresh_token_ttl`: seconds; 0 to 100000000. @default - Kong applies 1209600 seconds */
  readonly refreshTokenTtl?: Duration;
  /** `reuse_refresh_token`: true or false. @default - Kong applies `false` */
  readonly reuseRefreshToken?: boolean;
  /** `pkce`: one of lax, none, strict. @default - Kong applies LAX */
  readonly pkce?: Oauth2Pkce;
  /** `realm`: a text. @default - none */
  readonly realm?: string;
  /** `persistent_refresh_token`: true or false. @default - Kong applies `false` */
  readonly persistentRefreshToken?: boolean;
}

/** `pkce` of the plugin oauth2. */
export enum Oauth2Pkce {
  /** `lax`. */
  LAX = 'lax',
  /** `none`. */
  NONE = 'none',
  /** `strict`. */
  STRICT = 'strict',
}
