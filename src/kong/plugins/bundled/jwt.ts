// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin jwt. */
export interface JwtConfig {
  /** `uri_param_names`: a list without repetition, each a text. @default - Kong applies `["jwt"]` */
  readonly uriParamNames?: string[];
  /** `cookie_names`: a list without repetition, each a text. @default - Kong applies an empty one */
  readonly cookieNames?: string[];
  /** `key_claim_name`: a text. @default - Kong applies `"iss"` */
  readonly keyClaimName?: string;
  /** `secret_is_base64`: true or false. @default - Kong applies `false` */
  readonly secretIsBase64?: boolean;
  /** `claims_to_verify`: a list without repetition, each one of exp, nbf. @default - none */
  readonly claimsToVerify?: JwtClaimsToVerify[];
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `run_on_preflight`: true or false. @default - Kong applies `true` */
  readonly runOnPreflight?: boolean;
  /** `maximum_expiration`: seconds; 0 to 31536000. @default - Kong applies 0 seconds */
  readonly maximumExpiration?: Duration;
  /** `header_names`: a list without repetition, each a text. @default - Kong applies `["authorization"]` */
  readonly headerNames?: string[];
  /** `realm`: a text. @default - none */
  readonly realm?: string;
}

/** `claims_to_verify` of the plugin jwt. */
export enum JwtClaimsToVerify {
  /** `exp`. */
  EXP = 'exp',
  /** `nbf`. */
  NBF = 'nbf',
}
