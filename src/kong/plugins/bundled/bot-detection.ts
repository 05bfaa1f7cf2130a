// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin bot-detection. */
export interface BotDetectionConfig {
  /** `allow`: a list, each a regular expression. @default - Kong applies an empty one */
  readonly allow?: string[];
  /** `deny`: a list, each a regular expression. @default - Kong applies an empty one */
  readonly deny?: string[];
}
