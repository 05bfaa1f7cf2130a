// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin degraphql. */
export interface DegraphqlConfig {
  /** `graphql_server_path`: a text. @default - Kong applies `"/graphql"` */
  readonly graphqlServerPath?: string;
}
