// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin vault-auth. */
export interface VaultAuthConfig {
  /** `access_token_name`: a text. @default - Kong applies `"access_token"` */
  readonly accessTokenName?: string;
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `hide_credentials`: true or false. @default - Kong applies `true` */
  readonly hideCredentials?: boolean;
  /** `run_on_preflight`: true or false. @default - Kong applies `true` */
  readonly runOnPreflight?: boolean;
  /** `secret_token_name`: a text. @default - Kong applies `"secret_token"` */
  readonly secretTokenName?: string;
  /** `tokens_in_body`: true or false. @default - Kong applies `false` */
  readonly tokensInBody?: boolean;
  /** `vault`: a reference to another entity. @default - none */
  readonly vault?: string;
}
