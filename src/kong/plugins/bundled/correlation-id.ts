// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin correlation-id. */
export interface CorrelationIdConfig {
  /** `header_name`: a text. @default - Kong applies `"Kong-Request-ID"` */
  readonly headerName?: string;
  /** `generator`: one of tracker, uuid, uuid#counter. @default - Kong applies UUID_COUNTER */
  readonly generator?: CorrelationIdGenerator;
  /** `echo_downstream`: true or false. @default - Kong applies `false` */
  readonly echoDownstream?: boolean;
}

/** `generator` of the plugin correlation-id. */
export enum CorrelationIdGenerator {
  /** `tracker`. */
  TRACKER = 'tracker',
  /** `uuid`. */
  UUID = 'uuid',
  /** `uuid#counter`. */
  UUID_COUNTER = 'uuid#counter',
}
