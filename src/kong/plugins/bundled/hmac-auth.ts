// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin hmac-auth. */
export interface HmacAuthConfig {
  /** `hide_credentials`: true or false. @default - Kong applies `true` */
  readonly hideCredentials?: boolean;
  /** `clock_skew`: seconds; more than 0. @default - Kong applies 300 seconds */
  readonly clockSkew?: Duration;
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `validate_request_body`: true or false. @default - Kong applies `false` */
  readonly validateRequestBody?: boolean;
  /** `enforce_headers`: a list, each a text. @default - Kong applies an empty one */
  readonly enforceHeaders?: string[];
  /**
   * `algorithms`: a list, each one of hmac-sha1, hmac-sha224, hmac-sha256, hmac-sha384, hmac-sha512.
   *
   * @default - Kong applies HMAC_SHA224, HMAC_SHA256, HMAC_SHA384, HMAC_SHA512
   */
  readonly algorithms?: HmacAuthAlgorithms[];
  /** `realm`: a text. @default - none */
  readonly realm?: string;
}

/** `algorithms` of the plugin hmac-auth. */
export enum HmacAuthAlgorithms {
  /** `hmac-sha1`. */
  HMAC_SHA1 = 'hmac-sha1',
  /** `hmac-sha224`. */
  HMAC_SHA224 = 'hmac-sha224',
  /** `hmac-sha256`. */
  HMAC_SHA256 = 'hmac-sha256',
  /** `hmac-sha384`. */
  HMAC_SHA384 = 'hmac-sha384',
  /** `hmac-sha512`. */
  HMAC_SHA512 = 'hmac-sha512',
}
