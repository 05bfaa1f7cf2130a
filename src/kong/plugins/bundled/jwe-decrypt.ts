// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin jwe-decrypt. */
export interface JweDecryptConfig {
  /** `forward_header_name`: a text. @default - Kong applies `"Authorization"` */
  readonly forwardHeaderName?: string;
  /** `key_sets`: a list, each a text. */
  readonly keySets: string[];
  /** `lookup_header_name`: a text. @default - Kong applies `"Authorization"` */
  readonly lookupHeaderName?: string;
  /** `strict`: true or false. @default - Kong applies `true` */
  readonly strict?: boolean;
}
