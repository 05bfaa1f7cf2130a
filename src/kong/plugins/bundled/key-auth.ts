// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin key-auth. */
export interface KeyAuthConfig {
  /** `key_names`: a list, each the name of a header. @default - Kong applies `["apikey"]` */
  readonly keyNames?: string[];
  /** `hide_credentials`: true or false. @default - Kong applies `true` */
  readonly hideCredentials?: boolean;
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `key_in_header`: true or false. @default - Kong applies `true` */
  readonly keyInHeader?: boolean;
  /** `key_in_query`: true or false. @default - Kong applies `true` */
  readonly keyInQuery?: boolean;
  /** `key_in_body`: true or false. @default - Kong applies `false` */
  readonly keyInBody?: boolean;
  /** `run_on_preflight`: true or false. @default - Kong applies `true` */
  readonly runOnPreflight?: boolean;
  /** `realm`: a text. @default - none */
  readonly realm?: string;
  /** `identity_realms`: a list, each an object. @default - none */
  readonly identityRealms?: KeyAuthIdentityRealms[];
  /** `principals`: an object. @default - none */
  readonly principals?: AuthPrincipals;
}

/** How principals stand for consumers. */
export interface AuthPrincipals {
  /** `directory`: a text. @default - Kong applies `"default"` */
  readonly directory?: string;
  /** `enabled`: true or false. @default - Kong applies `false` */
  readonly enabled?: boolean;
  /** `error_on_miss`: true or false. @default - Kong applies `true` */
  readonly errorOnMiss?: boolean;
}

/** `identity_realms` of the plugin key-auth. */
export interface KeyAuthIdentityRealms {
  /** `id`: a text. @default - none */
  readonly id?: string;
  /** `region`: a text. @default - none */
  readonly region?: string;
  /** `scope`: one of cp, realm. @default - Kong applies CP */
  readonly scope?: KeyAuthIdentityRealmsScope;
}

/** `identity_realms.scope` of the plugin key-auth. */
export enum KeyAuthIdentityRealmsScope {
  /** `cp`. */
  CP = 'cp',
  /** `realm`. */
  REALM = 'realm',
}
