// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin response-transformer-advanced. */
export interface ResponseTransformerAdvancedConfig {
  /** `add`: an object. @default - none */
  readonly add?: ResponseTransformerAdvancedAdd;
  /** `allow`: an object. @default - none */
  readonly allow?: ResponseTransformerAdvancedAllow;
  /** `append`: an object. @default - none */
  readonly append?: ResponseTransformerAdvancedAdd;
  /** `dots_in_keys`: true or false. @default - Kong applies `true` */
  readonly dotsInKeys?: boolean;
  /** `remove`: an object. @default - none */
  readonly remove?: ResponseTransformerAdvancedRemove;
  /** `rename`: an object. @default - none */
  readonly rename?: ResponseTransformerAdvancedRename;
  /** `replace`: an object. @default - none */
  readonly replace?: ResponseTransformerAdvancedReplace;
  /** `transform`: an object. @default - none */
  readonly transform?: ResponseTransformerAdvancedTransform;
}

/** `transform` of the plugin response-transformer-advanced. */
export interface ResponseTransformerAdvancedTransform {
  /** `functions`: a list, each a text. @default - Kong applies an empty one */
  readonly functions?: string[];
  /** `if_status`: a list, each a text. @default - Kong applies an empty one */
  readonly ifStatus?: string[];
  /** `json`: a list, each a text. @default - Kong applies an empty one */
  readonly json?: string[];
}

/** `replace` of the plugin response-transformer-advanced. */
export interface ResponseTransformerAdvancedReplace {
  /** `body`: a text. @default - none */
  readonly body?: string;
  /** `headers`: a list, each a text. @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `if_status`: a list, each a text. @default - Kong applies an empty one */
  readonly ifStatus?: string[];
  /** `json`: a list, each a text. @default - Kong applies an empty one */
  readonly json?: string[];
  /** `json_types`: a list, each one of boolean, number, string. @default - Kong applies an empty one */
  readonly jsonTypes?: ResponseTransformerAdvancedAddJsonTypes[];
}

/** `rename` of the plugin response-transformer-advanced. */
export interface ResponseTransformerAdvancedRename {
  /** `headers`: a list, each a text. @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `if_status`: a list, each a text. @default - Kong applies an empty one */
  readonly ifStatus?: string[];
}

/** `remove` of the plugin response-transformer-advanced. */
export interface ResponseTransformerAdvancedRemove {
  /** `headers`: a list, each a text. @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `if_status`: a list, each a text. @default - Kong applies an empty one */
  readonly ifStatus?: string[];
  /** `json`: a list, each a text. @default - Kong applies an empty one */
  readonly json?: string[];
}

/** `allow` of the plugin response-transformer-advanced. */
export interface ResponseTransformerAdvancedAllow {
  /** `json`: a list, each a text. @default - none */
  readonly json?: string[];
}

/** `add` of the plugin response-transformer-advanced. */
export interface ResponseTransformerAdvancedAdd {
  /** `headers`: a list, each a text. @default - Kong applies an empty one */
  readonly headers?: string[];
  /** `if_status`: a list, each a text. @default - Kong applies an empty one */
  readonly ifStatus?: string[];
  /** `json`: a list, each a text. @default - Kong applies an empty one */
  readonly json?: string[];
  /** `json_types`: a list, each one of boolean, number, string. @default - Kong applies an empty one */
  readonly jsonTypes?: ResponseTransformerAdvancedAddJsonTypes[];
}

/** `add.json_types` of the plugin response-transformer-advanced. */
export enum ResponseTransformerAdvancedAddJsonTypes {
  /** `boolean`. */
  BOOLEAN = 'boolean',
  /** `number`. */
  NUMBER = 'number',
  /** `string`. */
  STRING = 'string',
}
