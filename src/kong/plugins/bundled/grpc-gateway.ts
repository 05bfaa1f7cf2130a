// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin grpc-gateway. */
export interface GrpcGatewayConfig {
  /** `proto`: a text. @default - none */
  readonly proto?: string;
}
