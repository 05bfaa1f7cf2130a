// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin route-by-header. */
export interface RouteByHeaderConfig {
  /** `rules`: a list, each an object. @default - Kong applies an empty one */
  readonly rules?: RouteByHeaderRules[];
}

/** `rules` of the plugin route-by-header. */
export interface RouteByHeaderRules {
  /** `condition`: an object with free keys, each value a text; at least 1 members. @default - none */
  readonly condition?: { [name: string]: string };
  /** `upstream_name`: a text. */
  readonly upstreamName: string;
}
