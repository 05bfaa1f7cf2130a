// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin file-log. */
export interface FileLogConfig {
  /** `path`: a text. */
  readonly path: string;
  /** `reopen`: true or false. @default - Kong applies `false` */
  readonly reopen?: boolean;
  /** `custom_fields_by_lua`: an object with free keys, each value a function in Lua. @default - none */
  readonly customFieldsByLua?: { [name: string]: string };
}
