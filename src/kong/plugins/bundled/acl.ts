// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin acl. */
export interface AclConfig {
  /** `allow`: a list, each a text. @default - none */
  readonly allow?: string[];
  /** `deny`: a list, each a text. @default - none */
  readonly deny?: string[];
  /** `hide_groups_header`: true or false. @default - Kong applies `false` */
  readonly hideGroupsHeader?: boolean;
  /** `always_use_authenticated_groups`: true or false. @default - Kong applies `false` */
  readonly alwaysUseAuthenticatedGroups?: boolean;
  /** `include_consumer_groups`: true or false. @default - Kong applies `false` */
  readonly includeConsumerGroups?: boolean;
}
