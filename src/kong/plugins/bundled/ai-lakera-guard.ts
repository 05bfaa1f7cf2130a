// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin ai-lakera-guard. */
export interface AiLakeraGuardConfig {
  /** `api_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly apiKey?: string;
  /** `guarding_mode`: one of BOTH, INPUT, OUTPUT. @default - Kong applies INPUT */
  readonly guardingMode?: AiLakeraGuardGuardingMode;
  /** `lakera_service_url`: a text; may be a reference to a vault. @default - Kong applies `"https://api.lakera.ai/v2/guard"` */
  readonly lakeraServiceUrl?: string;
  /** `log_blocked_content`: true or false. @default - Kong applies `false` */
  readonly logBlockedContent?: boolean;
  /** `project_id`: a text; may be a reference to a vault. @default - none */
  readonly projectId?: string;
  /** `request_failure_message`: a text. @default - Kong applies `"Request was filtered by Lakera Guard"` */
  readonly requestFailureMessage?: string;
  /** `response_buffer_size`: a number. @default - Kong applies `100` */
  readonly responseBufferSize?: number;
  /** `response_failure_message`: a text. @default - Kong applies `"Response was filtered by Lakera Guard"` */
  readonly responseFailureMessage?: string;
  /** `reveal_failure_categories`: true or false. @default - Kong applies `false` */
  readonly revealFailureCategories?: boolean;
  /** `stop_on_error`: true or false. @default - Kong applies `true` */
  readonly stopOnError?: boolean;
  /** `text_source`: one of concatenate_all_content, concatenate_user_content, last_message. @default - Kong applies CONCATENATE_ALL_CONTENT */
  readonly textSource?: AiLakeraGuardTextSource;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `verify_ssl`: true or false. @default - Kong applies `true` */
  readonly verifySsl?: boolean;
}

/** `text_source` of the plugin ai-lakera-guard. */
export enum AiLakeraGuardTextSource {
  /** `concatenate_all_content`. */
  CONCATENATE_ALL_CONTENT = 'concatenate_all_content',
  /** `concatenate_user_content`. */
  CONCATENATE_USER_CONTENT = 'concatenate_user_content',
  /** `last_message`. */
  LAST_MESSAGE = 'last_message',
}

/** `guarding_mode` of the plugin ai-lakera-guard. */
export enum AiLakeraGuardGuardingMode {
  /** `BOTH`. */
  BOTH = 'BOTH',
  /** `INPUT`. */
  INPUT = 'INPUT',
  /** `OUTPUT`. */
  OUTPUT = 'OUTPUT',
}
