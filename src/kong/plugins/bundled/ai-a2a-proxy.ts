// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin ai-a2a-proxy. */
export interface AiA2aProxyConfig {
  /** `logging`: an object. @default - none */
  readonly logging?: AiA2aProxyLogging;
  /** `max_request_body_size`: a whole number. @default - Kong applies `1048576` */
  readonly maxRequestBodySize?: number;
}

/** `logging` of the plugin ai-a2a-proxy. */
export interface AiA2aProxyLogging {
  /** `log_payloads`: true or false. @default - Kong applies `false` */
  readonly logPayloads?: boolean;
  /** `log_statistics`: true or false. @default - Kong applies `false` */
  readonly logStatistics?: boolean;
  /** `max_payload_size`: a whole number. @default - Kong applies `1048576` */
  readonly maxPayloadSize?: number;
}
