// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin oauth2-introspection. */
export interface Oauth2IntrospectionConfig {
  /** `anonymous`: a text. @default - Kong applies an empty one */
  readonly anonymous?: string;
  /**
   * `authorization_value`: a text; a secret; may be a reference to a vault.
   *
   * @default - it comes from a Secret: Kong refuses the plugin without
   */
  readonly authorizationValue?: string;
  /** `consumer_by`: one of client_id, username. @default - Kong applies USERNAME */
  readonly consumerBy?: Oauth2IntrospectionConsumerBy;
  /** `custom_claims_forward`: a list, each a text. @default - Kong applies an empty one */
  readonly customClaimsForward?: string[];
  /** `custom_introspection_headers`: an object with free keys, each value a text. @default - Kong applies an empty one */
  readonly customIntrospectionHeaders?: { [name: string]: string };
  /** `hide_credentials`: true or false. @default - Kong applies `true` */
  readonly hideCredentials?: boolean;
  /** `introspect_request`: true or false. @default - Kong applies `false` */
  readonly introspectRequest?: boolean;
  /** `introspection_url`: a text. */
  readonly introspectionUrl: string;
  /** `keepalive`: whole milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /** `run_on_preflight`: true or false. @default - Kong applies `true` */
  readonly runOnPreflight?: boolean;
  /** `timeout`: whole milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `token_type_hint`: a text. @default - none */
  readonly tokenTypeHint?: string;
  /** `ttl`: seconds. @default - Kong applies 30 seconds */
  readonly ttl?: Duration;
}

/** `consumer_by` of the plugin oauth2-introspection. */
export enum Oauth2IntrospectionConsumerBy {
  /** `client_id`. */
  CLIENT_ID = 'client_id',
  /** `username`. */
  USERNAME = 'username',
}
