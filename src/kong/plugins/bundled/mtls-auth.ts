// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { OpenidConnectProofOfPossessionMtlsFromHeaderRevocationCheckMode } from './openid-connect';

/** Settings of the plugin mtls-auth. */
export interface MtlsAuthConfig {
  /** `allow_partial_chain`: true or false. @default - Kong applies `false` */
  readonly allowPartialChain?: boolean;
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `authenticated_group_by`: one of CN, DN. @default - Kong applies CN */
  readonly authenticatedGroupBy?: MtlsAuthAuthenticatedGroupBy;
  /** `ca_certificates`: a list, each a text. */
  readonly caCertificates: string[];
  /** `cache_ttl`: seconds. @default - Kong applies 60 seconds */
  readonly cacheTtl?: Duration;
  /** `cert_cache_ttl`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly certCacheTtl?: Duration;
  /** `consumer_by`: a list, each one of custom_id, username. @default - Kong applies CUSTOM_ID, USERNAME */
  readonly consumerBy?: MtlsAuthConsumerBy[];
  /** `default_consumer`: a text. @default - none */
  readonly defaultConsumer?: string;
  /** `http_proxy_host`: a text. @default - none */
  readonly httpProxyHost?: string;
  /** `http_proxy_port`: a whole number; 0 to 65535. @default - none */
  readonly httpProxyPort?: number;
  /** `http_timeout`: milliseconds. @default - Kong applies 30000 milliseconds */
  readonly httpTimeout?: Duration;
  /** `https_proxy_host`: a text. @default - none */
  readonly httpsProxyHost?: string;
  /** `https_proxy_port`: a whole number; 0 to 65535. @default - none */
  readonly httpsProxyPort?: number;
  /** `revocation_check_mode`: one of IGNORE_CA_ERROR, SKIP, STRICT. @default - Kong applies IGNORE_CA_ERROR */
  readonly revocationCheckMode?: OpenidConnectProofOfPossessionMtlsFromHeaderRevocationCheckMode;
  /** `san_dirname_matcher`: a list, each a text. @default - Kong applies an empty one */
  readonly sanDirnameMatcher?: string[];
  /** `send_ca_dn`: true or false. @default - Kong applies `false` */
  readonly sendCaDn?: boolean;
  /** `skip_consumer_lookup`: true or false. @default - Kong applies `false` */
  readonly skipConsumerLookup?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
}

/** `consumer_by` of the plugin mtls-auth. */
export enum MtlsAuthConsumerBy {
  /** `custom_id`. */
  CUSTOM_ID = 'custom_id',
  /** `username`. */
  USERNAME = 'username',
}

/** `authenticated_group_by` of the plugin mtls-auth. */
export enum MtlsAuthAuthenticatedGroupBy {
  /** `CN`. */
  CN = 'CN',
  /** `DN`. */
  DN = 'DN',
}
