// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin key-auth-enc. */
export interface KeyAuthEncConfig {
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `hide_credentials`: true or false. @default - Kong applies `true` */
  readonly hideCredentials?: boolean;
  /** `key_in_body`: true or false. @default - Kong applies `false` */
  readonly keyInBody?: boolean;
  /** `key_in_header`: true or false. @default - Kong applies `true` */
  readonly keyInHeader?: boolean;
  /** `key_in_query`: true or false. @default - Kong applies `true` */
  readonly keyInQuery?: boolean;
  /** `key_names`: a list, each a text. @default - Kong applies `["apikey"]` */
  readonly keyNames?: string[];
  /** `realm`: a text. @default - none */
  readonly realm?: string;
  /** `run_on_preflight`: true or false. @default - Kong applies `true` */
  readonly runOnPreflight?: boolean;
}
