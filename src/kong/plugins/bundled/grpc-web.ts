// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin grpc-web. */
export interface GrpcWebConfig {
  /** `proto`: a text. @default - none */
  readonly proto?: string;
  /** `pass_stripped_path`: true or false. @default - none */
  readonly passStrippedPath?: boolean;
  /** `allow_origin_header`: a text. @default - Kong applies `"*"` */
  readonly allowOriginHeader?: string;
}
