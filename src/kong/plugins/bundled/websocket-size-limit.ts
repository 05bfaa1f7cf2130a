// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin websocket-size-limit. */
export interface WebsocketSizeLimitConfig {
  /** `client_max_payload`: a whole number; 1 to 33554432. @default - none */
  readonly clientMaxPayload?: number;
  /** `upstream_max_payload`: a whole number; 1 to 33554432. @default - none */
  readonly upstreamMaxPayload?: number;
}
