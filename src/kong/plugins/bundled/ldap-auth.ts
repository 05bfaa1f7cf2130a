// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin ldap-auth. */
export interface LdapAuthConfig {
  /** `ldap_host`: a host name or IP address, without port. */
  readonly ldapHost: string;
  /** `ldap_port`: a whole number; 0 to 65535. @default - Kong applies `389` */
  readonly ldapPort?: number;
  /** `ldaps`: true or false. @default - Kong applies `false` */
  readonly ldaps?: boolean;
  /** `start_tls`: true or false. @default - Kong applies `false` */
  readonly startTls?: boolean;
  /** `verify_ldap_host`: true or false. @default - Kong applies `true` */
  readonly verifyLdapHost?: boolean;
  /** `base_dn`: a text. */
  readonly baseDn: string;
  /** `attribute`: a text. */
  readonly attribute: string;
  /** `cache_ttl`: seconds. @default - Kong applies 60 seconds */
  readonly cacheTtl?: Duration;
  /** `hide_credentials`: true or false. @default - Kong applies `true` */
  readonly hideCredentials?: boolean;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `keepalive`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `header_type`: a text. @default - Kong applies `"ldap"` */
  readonly headerType?: string;
  /** `realm`: a text. @default - none */
  readonly realm?: string;
}
