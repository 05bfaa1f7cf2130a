// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin ip-restriction. */
export interface IpRestrictionConfig {
  /** `allow`: a list, each an IP address or network. @default - none */
  readonly allow?: string[];
  /** `deny`: a list, each an IP address or network. @default - none */
  readonly deny?: string[];
  /** `status`: a number. @default - none */
  readonly status?: number;
  /** `message`: a text. @default - none */
  readonly message?: string;
}
