// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin request-transformer-advanced. */
export interface RequestTransformerAdvancedConfig {
  /** `add`: an object. @default - none */
  readonly add?: RequestTransformerAdvancedAdd;
  /** `allow`: an object. @default - none */
  readonly allow?: RequestTransformerAdvancedAllow;
  /** `append`: an object. @default - none */
  readonly append?: RequestTransformerAdvancedAdd;
  /** `dots_in_keys`: true or false. @default - Kong applies `true` */
  readonly dotsInKeys?: boolean;
  /** `http_method`: a text. @default - none */
  readonly httpMethod?: string;
  /** `remove`: an object. @default - none */
  readonly remove?: RequestTransformerAdvancedRemove;
  /** `rename`: an object. @default - none */
  readonly rename?: RequestTransformerAdvancedRemove;
  /** `replace`: an object. @default - none */
  readonly replace?: RequestTransformerAdvancedReplace;
}

/** `replace` of the plugin request-transformer-advanced. */
export interface RequestTransformerAdvancedReplace {
  /** `body`: a list, each a text. @default - Kong applies an empty one */
  readonly body?: string[];
  /** `headers`: a list, each a text. @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `json_types`: a list, each one of boolean, number, string. @default - Kong applies an empty one */
  readonly jsonTypes?: RequestTransformerAdvancedAddJsonTypes[];
  /** `querystring`: a list, each a text. @default - Kong applies an empty one */
  readonly querystring?: string[];
  /** `uri`: a text. @default - none */
  readonly uri?: string;
}

/** `remove` of the plugin request-transformer-advanced. */
export interface RequestTransformerAdvancedRemove {
  /** `body`: a list, each a text. @default - Kong applies an empty one */
  readonly body?: string[];
  /** `headers`: a list, each a text. @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `querystring`: a list, each a text. @default - Kong applies an empty one */
  readonly querystring?: string[];
}

/** `allow` of the plugin request-transformer-advanced. */
export interface RequestTransformerAdvancedAllow {
  /** `body`: a list, each a text. @default - none */
  readonly body?: string[];
}

/** `add` of the plugin request-transformer-advanced. */
export interface RequestTransformerAdvancedAdd {
  /** `body`: a list, each a text. @default - Kong applies an empty one */
  readonly body?: string[];
  /** `headers`: a list, each a text. @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `json_types`: a list, each one of boolean, number, string. @default - Kong applies an empty one */
  readonly jsonTypes?: RequestTransformerAdvancedAddJsonTypes[];
  /** `querystring`: a list, each a text. @default - Kong applies an empty one */
  readonly querystring?: string[];
}

/** `add.json_types` of the plugin request-transformer-advanced. */
export enum RequestTransformerAdvancedAddJsonTypes {
  /** `boolean`. */
  BOOLEAN = 'boolean',
  /** `number`. */
  NUMBER = 'number',
  /** `string`. */
  STRING = 'string',
}
