// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin ai-gcp-model-armor. */
export interface AiGcpModelArmorConfig {
  /** `enable_multi_language_detection`: true or false. @default - Kong applies `false` */
  readonly enableMultiLanguageDetection?: boolean;
  /** `gcp_metadata_url`: a text; may be a reference to a vault. @default - none */
  readonly gcpMetadataUrl?: string;
  /** `gcp_oauth_token_url`: a text; may be a reference to a vault. @default - none */
  readonly gcpOauthTokenUrl?: string;
  /** `gcp_service_account_json`: a text; a secret; may be a reference to a vault. @default - none */
  readonly gcpServiceAccountJson?: string;
  /** `gcp_use_service_account`: true or false. @default - Kong applies `false` */
  readonly gcpUseServiceAccount?: boolean;
  /** `guarding_mode`: one of BOTH, INPUT, OUTPUT. @default - Kong applies INPUT */
  readonly guardingMode?: AiGcpModelArmorGuardingMode;
  /** `location_id`: a text. */
  readonly locationId: string;
  /** `log_blocked_content`: true or false. @default - Kong applies `false` */
  readonly logBlockedContent?: boolean;
  /** `project_id`: a text. */
  readonly projectId: string;
  /** `request_failure_message`: a text. @default - Kong applies `"Request was filtered by GCP Model Armor"` */
  readonly requestFailureMessage?: string;
  /** `response_buffer_size`: a number. @default - Kong applies `100` */
  readonly responseBufferSize?: number;
  /** `response_failure_message`: a text. @default - Kong applies `"Response was filtered by GCP Model Armor"` */
  readonly responseFailureMessage?: string;
  /** `reveal_failure_categories`: true or false. @default - Kong applies `false` */
  readonly revealFailureCategories?: boolean;
  /** `source_language`: a text. @default - none */
  readonly sourceLanguage?: string;
  /** `stop_on_error`: true or false. @default - Kong applies `true` */
  readonly stopOnError?: boolean;
  /** `template_id`: a text. */
  readonly templateId: string;
  /** `text_source`: one of concatenate_all_content, concatenate_user_content, last_message. @default - Kong applies LAST_MESSAGE */
  readonly textSource?: AiGcpModelArmorTextSource;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
}

/** `text_source` of the plugin ai-gcp-model-armor. */
export enum AiGcpModelArmorTextSource {
  /** `concatenate_all_content`. */
  CONCATENATE_ALL_CONTENT = 'concatenate_all_content',
  /** `concatenate_user_content`. */
  CONCATENATE_USER_CONTENT = 'concatenate_user_content',
  /** `last_message`. */
  LAST_MESSAGE = 'last_message',
}

/** `guarding_mode` of the plugin ai-gcp-model-armor. */
export enum AiGcpModelArmorGuardingMode {
  /** `BOTH`. */
  BOTH = 'BOTH',
  /** `INPUT`. */
  INPUT = 'INPUT',
  /** `OUTPUT`. */
  OUTPUT = 'OUTPUT',
}
