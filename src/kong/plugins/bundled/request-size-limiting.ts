// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin request-size-limiting. */
export interface RequestSizeLimitingConfig {
  /** `allowed_payload_size`: a whole number. @default - Kong applies `128` */
  readonly allowedPayloadSize?: number;
  /** `size_unit`: one of bytes, kilobytes, megabytes. @default - Kong applies MEGABYTES */
  readonly sizeUnit?: RequestSizeLimitingSizeUnit;
  /** `require_content_length`: true or false. @default - Kong applies `false` */
  readonly requireContentLength?: boolean;
}

/** `size_unit` of the plugin request-size-limiting. */
export enum RequestSizeLimitingSizeUnit {
  /** `bytes`. */
  BYTES = 'bytes',
  /** `kilobytes`. */
  KILOBYTES = 'kilobytes',
  /** `megabytes`. */
  MEGABYTES = 'megabytes',
}
