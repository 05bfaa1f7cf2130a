// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin post-function. */
export interface PostFunctionConfig {
  /** `certificate`: a list, each a function in Lua. @default - Kong applies an empty one */
  readonly certificate?: string[];
  /** `rewrite`: a list, each a function in Lua. @default - Kong applies an empty one */
  readonly rewrite?: string[];
  /** `access`: a list, each a function in Lua. @default - Kong applies an empty one */
  readonly access?: string[];
  /** `header_filter`: a list, each a function in Lua. @default - Kong applies an empty one */
  readonly headerFilter?: string[];
  /** `body_filter`: a list, each a function in Lua. @default - Kong applies an empty one */
  readonly bodyFilter?: string[];
  /** `log`: a list, each a function in Lua. @default - Kong applies an empty one */
  readonly log?: string[];
  /** `ws_client_frame`: a list, each a function in Lua. @default - Kong applies an empty one */
  readonly wsClientFrame?: string[];
  /** `ws_close`: a list, each a function in Lua. @default - Kong applies an empty one */
  readonly wsClose?: string[];
  /** `ws_handshake`: a list, each a function in Lua. @default - Kong applies an empty one */
  readonly wsHandshake?: string[];
  /** `ws_upstream_frame`: a list, each a function in Lua. @default - Kong applies an empty one */
  readonly wsUpstreamFrame?: string[];
}
