// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin route-transformer-advanced. */
export interface RouteTransformerAdvancedConfig {
  /** `escape_path`: true or false. @default - Kong applies `false` */
  readonly escapePath?: boolean;
  /** `host`: a text. @default - none */
  readonly host?: string;
  /** `path`: a text. @default - none */
  readonly path?: string;
  /** `port`: a text. @default - none */
  readonly port?: string;
}
