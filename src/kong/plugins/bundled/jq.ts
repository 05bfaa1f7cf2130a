// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin jq. */
export interface JqConfig {
  /** `request_if_media_type`: a list, each a text. @default - Kong applies `["application/json"]` */
  readonly requestIfMediaType?: string[];
  /** `request_jq_program`: a text. @default - none */
  readonly requestJqProgram?: string;
  /** `request_jq_program_options`: an object. @default - Kong applies an empty one */
  readonly requestJqProgramOptions?: JqRequestJqProgramOptions;
  /** `response_if_media_type`: a list, each a text. @default - Kong applies `["application/json"]` */
  readonly responseIfMediaType?: string[];
  /** `response_if_status_code`: a list, each a whole number. @default - Kong applies `[200]` */
  readonly responseIfStatusCode?: number[];
  /** `response_jq_program`: a text. @default - none */
  readonly responseJqProgram?: string;
  /** `response_jq_program_options`: an object. @default - Kong applies an empty one */
  readonly responseJqProgramOptions?: JqRequestJqProgramOptions;
}

/** `request_jq_program_options` of the plugin jq. */
export interface JqRequestJqProgramOptions {
  /** `ascii_output`: true or false. @default - Kong applies `false` */
  readonly asciiOutput?: boolean;
  /** `compact_output`: true or false. @default - Kong applies `true` */
  readonly compactOutput?: boolean;
  /** `join_output`: true or false. @default - Kong applies `false` */
  readonly joinOutput?: boolean;
  /** `raw_output`: true or false. @default - Kong applies `false` */
  readonly rawOutput?: boolean;
  /** `sort_keys`: true or false. @default - Kong applies `false` */
  readonly sortKeys?: boolean;
}
