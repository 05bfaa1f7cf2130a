// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { OpenidConnectConfig } from './openid-connect';

/** Settings of the plugin konnect-application-auth. */
export interface KonnectApplicationAuthConfig {
  /** `auth_type`: one of key-auth, openid-connect, v2-strategies. @default - Kong applies OPENID_CONNECT */
  readonly authType?: KonnectApplicationAuthAuthType;
  /** `key_names`: a list, each a text. @default - Kong applies `["apikey"]` */
  readonly keyNames?: string[];
  /** `scope`: a text. */
  readonly scope: string;
  /** `v2_strategies`: an object. @default - Kong applies an empty one */
  readonly v2Strategies?: KonnectApplicationAuthV2Strategies;
}

/** `v2_strategies` of the plugin konnect-application-auth. */
export interface KonnectApplicationAuthV2Strategies {
  /** `key_auth`: a list, each an object. @default - none */
  readonly keyAuth?: KonnectApplicationAuthV2StrategiesKeyAuth[];
  /** `openid_connect`: a list, each an object. @default - none */
  readonly openidConnect?: KonnectApplicationAuthV2StrategiesOpenidConnect[];
}

/** `v2_strategies.openid_connect` of the plugin konnect-application-auth. */
export interface KonnectApplicationAuthV2StrategiesOpenidConnect {
  /** `config`: an object. @default - none */
  readonly config?: OpenidConnectConfig;
  /** `principals`: an object. @default - none */
  readonly principals?: KonnectApplicationAuthV2StrategiesKeyAuthPrincipals;
  /** `strategy_id`: a text. */
  readonly strategyId: string;
}

/** `v2_strategies.key_auth` of the plugin konnect-application-auth. */
export interface KonnectApplicationAuthV2StrategiesKeyAuth {
  /** `config`: an object. @default - none */
  readonly config?: KonnectApplicationAuthV2StrategiesKeyAuthConfig;
  /** `principals`: an object. @default - none */
  readonly principals?: KonnectApplicationAuthV2StrategiesKeyAuthPrincipals;
  /** `strategy_id`: a text. */
  readonly strategyId: string;
}

/** `v2_strategies.key_auth.principals` of the plugin konnect-application-auth. */
export interface KonnectApplicationAuthV2StrategiesKeyAuthPrincipals {
  /** `enabled`: true or false. @default - Kong applies `false` */
  readonly enabled?: boolean;
}

/** `v2_strategies.key_auth.config` of the plugin konnect-application-auth. */
export interface KonnectApplicationAuthV2StrategiesKeyAuthConfig {
  /** `key_names`: a list, each a text. @default - Kong applies `["apikey"]` */
  readonly keyNames?: string[];
}

/** `auth_type` of the plugin konnect-application-auth. */
export enum KonnectApplicationAuthAuthType {
  /** `key-auth`. */
  KEY_AUTH = 'key-auth',
  /** `openid-connect`. */
  OPENID_CONNECT = 'openid-connect',
  /** `v2-strategies`. */
  V2_STRATEGIES = 'v2-strategies',
}
