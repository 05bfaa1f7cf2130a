// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin redirect. */
export interface RedirectConfig {
  /** `status_code`: a whole number; 100 to 599. @default - Kong applies `301` */
  readonly statusCode?: number;
  /** `location`: a URL. */
  readonly location: string;
  /** `keep_incoming_path`: true or false. @default - Kong applies `false` */
  readonly keepIncomingPath?: boolean;
}
