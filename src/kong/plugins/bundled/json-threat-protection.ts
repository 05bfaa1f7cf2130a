// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin json-threat-protection. */
export interface JsonThreatProtectionConfig {
  /** `allow_duplicate_object_entry_name`: true or false. @default - Kong applies `true` */
  readonly allowDuplicateObjectEntryName?: boolean;
  /** `allow_non_json_requests`: true or false. @default - Kong applies `false` */
  readonly allowNonJsonRequests?: boolean;
  /** `enforcement_mode`: one of block, log_only. @default - Kong applies BLOCK */
  readonly enforcementMode?: JsonThreatProtectionEnforcementMode;
  /** `error_message`: a text. @default - Kong applies `"Bad Request"` */
  readonly errorMessage?: string;
  /** `error_status_code`: a whole number; 400 to 499. @default - Kong applies `400` */
  readonly errorStatusCode?: number;
  /** `max_array_element_count`: a whole number; -1 to 2147483648. @default - Kong applies `-1` */
  readonly maxArrayElementCount?: number;
  /** `max_body_size`: a whole number; -1 to 2147483648. @default - Kong applies `8192` */
  readonly maxBodySize?: number;
  /** `max_container_depth`: a whole number; -1 to 2147483648. @default - Kong applies `-1` */
  readonly maxContainerDepth?: number;
  /** `max_object_entry_count`: a whole number; -1 to 2147483648. @default - Kong applies `-1` */
  readonly maxObjectEntryCount?: number;
  /** `max_object_entry_name_length`: a whole number; -1 to 2147483648. @default - Kong applies `-1` */
  readonly maxObjectEntryNameLength?: number;
  /** `max_string_value_length`: a whole number; -1 to 2147483648. @default - Kong applies `-1` */
  readonly maxStringValueLength?: number;
}

/** `enforcement_mode` of the plugin json-threat-protection. */
export enum JsonThreatProtectionEnforcementMode {
  /** `block`. */
  BLOCK = 'block',
  /** `log_only`. */
  LOG_ONLY = 'log_only',
}
