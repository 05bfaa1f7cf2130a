// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin request-termination. */
export interface RequestTerminationConfig {
  /** `status_code`: a whole number; 100 to 599. @default - Kong applies `503` */
  readonly statusCode?: number;
  /** `message`: a text. @default - none */
  readonly message?: string;
  /** `content_type`: a text. @default - none */
  readonly contentType?: string;
  /** `body`: a text. @default - none */
  readonly body?: string;
  /** `echo`: true or false. @default - Kong applies `false` */
  readonly echo?: boolean;
  /** `trigger`: the name of a header. @default - none */
  readonly trigger?: string;
}
