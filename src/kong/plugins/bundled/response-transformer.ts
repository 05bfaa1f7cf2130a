// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin response-transformer. */
export interface ResponseTransformerConfig {
  /** `remove`: an object. @default - the defaults of all its settings */
  readonly remove?: ResponseTransformerRemove;
  /** `rename`: an object. @default - the defaults of all its settings */
  readonly rename?: ResponseTransformerRename;
  /** `replace`: an object. @default - the defaults of all its settings */
  readonly replace?: ResponseTransformerReplace;
  /** `add`: an object. @default - the defaults of all its settings */
  readonly add?: ResponseTransformerReplace;
  /** `append`: an object. @default - the defaults of all its settings */
  readonly append?: ResponseTransformerReplace;
}

/** `replace` of the plugin response-transformer. */
export interface ResponseTransformerReplace {
  /** `json`: a list, each a text. @default - Kong applies an empty one */
  readonly json?: string[];
  /** `json_types`: a list, each one of boolean, number, string. @default - Kong applies an empty one */
  readonly jsonTypes?: ResponseTransformerReplaceJsonTypes[];
  /** `headers`: a list, each a text. @default - Kong applies an empty one */
  readonly headers?: string[];
}

/** `replace.json_types` of the plugin response-transformer. */
export enum ResponseTransformerReplaceJsonTypes {
  /** `boolean`. */
  BOOLEAN = 'boolean',
  /** `number`. */
  NUMBER = 'number',
  /** `string`. */
  STRING = 'string',
}

/** `rename` of the plugin response-transformer. */
export interface ResponseTransformerRename {
  /** `json`: a list, each a text. @default - Kong applies an empty one */
  readonly json?: string[];
  /** `headers`: a list, each "name:name" of two headers. @default - Kong applies an empty one */
  readonly headers?: string[];
}

/** `remove` of the plugin response-transformer. */
export interface ResponseTransformerRemove {
  /** `json`: a list, each a text. @default - Kong applies an empty one */
  readonly json?: string[];
  /** `headers`: a list, each a text. @default - Kong applies an empty one */
  readonly headers?: string[];
}
