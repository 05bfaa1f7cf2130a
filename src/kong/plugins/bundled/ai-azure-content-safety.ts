// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin ai-azure-content-safety. */
export interface AiAzureContentSafetyConfig {
  /** `azure_api_version`: a text; at least 1 bytes. @default - Kong applies `"2023-10-01"` */
  readonly azureApiVersion?: string;
  /** `azure_client_id`: a text. @default - none */
  readonly azureClientId?: string;
  /** `azure_client_secret`: a text; a secret. @default - none */
  readonly azureClientSecret?: string;
  /** `azure_tenant_id`: a text. @default - none */
  readonly azureTenantId?: string;
  /** `azure_use_managed_identity`: true or false. @default - Kong applies `false` */
  readonly azureUseManagedIdentity?: boolean;
  /** `blocklist_names`: a list, each a text. @default - none */
  readonly blocklistNames?: string[];
  /** `categories`: a list, each an object. @default - none */
  readonly categories?: AiAzureContentSafetyCategories[];
  /** `content_safety_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly contentSafetyKey?: string;
  /** `content_safety_url`: a text; may be a reference to a vault. */
  readonly contentSafetyUrl: string;
  /** `guarding_mode`: one of BOTH, INPUT, OUTPUT. @default - Kong applies INPUT */
  readonly guardingMode?: AiAzureContentSafetyGuardingMode;
  /** `halt_on_blocklist_hit`: true or false. @default - Kong applies `true` */
  readonly haltOnBlocklistHit?: boolean;
  /** `log_blocked_content`: true or false. @default - Kong applies `false` */
  readonly logBlockedContent?: boolean;
  /** `output_type`: one of EightSeverityLevels, FourSeverityLevels. @default - Kong applies FOUR_SEVERITY_LEVELS */
  readonly outputType?: AiAzureContentSafetyOutputType;
  /** `response_buffer_size`: a number. @default - Kong applies `100` */
  readonly responseBufferSize?: number;
  /** `reveal_failure_reason`: true or false. @default - Kong applies `true` */
  readonly revealFailureReason?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `stop_on_error`: true or false. @default - Kong applies `true` */
  readonly stopOnError?: boolean;
  /** `text_source`: one of concatenate_all_content, concatenate_user_content, last_message. @default - Kong applies CONCATENATE_ALL_CONTENT */
  readonly textSource?: AiAzureContentSafetyTextSource;
}

/** `text_source` of the plugin ai-azure-content-safety. */
export enum AiAzureContentSafetyTextSource {
  /** `concatenate_all_content`. */
  CONCATENATE_ALL_CONTENT = 'concatenate_all_content',
  /** `concatenate_user_content`. */
  CONCATENATE_USER_CONTENT = 'concatenate_user_content',
  /** `last_message`. */
  LAST_MESSAGE = 'last_message',
}

/** `output_type` of the plugin ai-azure-content-safety. */
export enum AiAzureContentSafetyOutputType {
  /** `EightSeverityLevels`. */
  EIGHT_SEVERITY_LEVELS = 'EightSeverityLevels',
  /** `FourSeverityLevels`. */
  FOUR_SEVERITY_LEVELS = 'FourSeverityLevels',
}

/** `guarding_mode` of the plugin ai-azure-content-safety. */
export enum AiAzureContentSafetyGuardingMode {
  /** `BOTH`. */
  BOTH = 'BOTH',
  /** `INPUT`. */
  INPUT = 'INPUT',
  /** `OUTPUT`. */
  OUTPUT = 'OUTPUT',
}

/** `categories` of the plugin ai-azure-content-safety. */
export interface AiAzureContentSafetyCategories {
  /** `name`: a text. */
  readonly name: string;
  /** `rejection_level`: a whole number. */
  readonly rejectionLevel: number;
}
