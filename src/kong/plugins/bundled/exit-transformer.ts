// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin exit-transformer. */
export interface ExitTransformerConfig {
  /** `functions`: a list, each a text. */
  readonly functions: string[];
  /** `handle_unexpected`: true or false. @default - Kong applies `false` */
  readonly handleUnexpected?: boolean;
  /** `handle_unknown`: true or false. @default - Kong applies `false` */
  readonly handleUnknown?: boolean;
}
