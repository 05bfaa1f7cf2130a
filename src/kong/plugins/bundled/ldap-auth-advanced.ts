// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin ldap-auth-advanced. */
export interface LdapAuthAdvancedConfig {
  /** `anonymous`: a text. @default - Kong applies an empty one */
  readonly anonymous?: string;
  /** `attribute`: a text. */
  readonly attribute: string;
  /** `base_dn`: a text. */
  readonly baseDn: string;
  /** `bind_dn`: a text; may be a reference to a vault. @default - none */
  readonly bindDn?: string;
  /** `cache_ttl`: seconds. @default - Kong applies 60 seconds */
  readonly cacheTtl?: Duration;
  /** `consumer_by`: a list, each one of custom_id, username. @default - Kong applies CUSTOM_ID, USERNAME */
  readonly consumerBy?: LdapAuthAdvancedConsumerBy[];
  /** `consumer_optional`: true or false. @default - Kong applies `false` */
  readonly consumerOptional?: boolean;
  /** `group_base_dn`: a text. @default - none */
  readonly groupBaseDn?: string;
  /** `group_member_attribute`: a text. @default - Kong applies `"memberOf"` */
  readonly groupMemberAttribute?: string;
  /** `group_name_attribute`: a text. @default - none */
  readonly groupNameAttribute?: string;
  /** `groups_required`: a list, each a text. @default - none */
  readonly groupsRequired?: string[];
  /** `header_type`: a text. @default - Kong applies `"ldap"` */
  readonly headerType?: string;
  /** `hide_credentials`: true or false. @default - Kong applies `true` */
  readonly hideCredentials?: boolean;
  /** `keepalive`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /** `ldap_host`: a text. */
  readonly ldapHost: string;
  /** `ldap_password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly ldapPassword?: string;
  /** `ldap_port`: a number. @default - Kong applies `389` */
  readonly ldapPort?: number;
  /** `ldaps`: true or false. @default - Kong applies `false` */
  readonly ldaps?: boolean;
  /** `log_search_results`: true or false. @default - Kong applies `false` */
  readonly logSearchResults?: boolean;
  /** `realm`: a text. @default - none */
  readonly realm?: string;
  /** `start_tls`: true or false. @default - Kong applies `false` */
  readonly startTls?: boolean;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `verify_ldap_host`: true or false. @default - Kong applies `true` */
  readonly verifyLdapHost?: boolean;
}

/** `consumer_by` of the plugin ldap-auth-advanced. */
export enum LdapAuthAdvancedConsumerBy {
  /** `custom_id`. */
  CUSTOM_ID = 'custom_id',
  /** `username`. */
  USERNAME = 'username',
}
