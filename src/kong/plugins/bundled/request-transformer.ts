// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin request-transformer. */
export interface RequestTransformerConfig {
  /** `http_method`: a text. @default - none */
  readonly httpMethod?: string;
  /** `remove`: an object. @default - the defaults of all its settings */
  readonly remove?: RequestTransformerRemove;
  /** `rename`: an object. @default - the defaults of all its settings */
  readonly rename?: RequestTransformerRename;
  /** `replace`: an object. @default - the defaults of all its settings */
  readonly replace?: RequestTransformerReplace;
  /** `add`: an object. @default - the defaults of all its settings */
  readonly add?: RequestTransformerAdd;
  /** `append`: an object. @default - the defaults of all its settings */
  readonly append?: RequestTransformerAdd;
}

/** `add` of the plugin request-transformer. */
export interface RequestTransformerAdd {
  /** `body`: a list, each "key:value", in whose value $(…) holds Lua. @default - Kong applies an empty one */
  readonly body?: string[];
  /** `headers`: a list, each "name:value" of a header. @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `querystring`: a list, each "key:value", in whose value $(…) holds Lua. @default - Kong applies an empty one */
  readonly querystring?: string[];
}

/** `replace` of the plugin request-transformer. */
export interface RequestTransformerReplace {
  /** `body`: a list, each "key:value", in whose value $(…) holds Lua. @default - Kong applies an empty one */
  readonly body?: string[];
  /** `headers`: a list, each "name:value" of a header. @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `querystring`: a list, each "key:value", in whose value $(…) holds Lua. @default - Kong applies an empty one */
  readonly querystring?: string[];
  /** `uri`: a text. @default - none */
  readonly uri?: string;
}

/** `rename` of the plugin request-transformer. */
export interface RequestTransformerRename {
  /** `body`: a list, each "key:value", in whose value $(…) holds Lua. @default - Kong applies an empty one */
  readonly body?: string[];
  /** `headers`: a list, each "name:name" of two headers. @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `querystring`: a list, each "key:value", in whose value $(…) holds Lua. @default - Kong applies an empty one */
  readonly querystring?: string[];
}

/** `remove` of the plugin request-transformer. */
export interface RequestTransformerRemove {
  /** `body`: a list, each a text. @default - Kong applies an empty one */
  readonly body?: string[];
  /** `headers`: a list, each the name of a header, or "name:value". @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `querystring`: a list, each a text. @default - Kong applies an empty one */
  readonly querystring?: string[];
}
