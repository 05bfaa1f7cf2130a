// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin ai-aws-guardrails. */
export interface AiAwsGuardrailsConfig {
  /** `allow_masking`: true or false. @default - Kong applies `false` */
  readonly allowMasking?: boolean;
  /** `aws_access_key_id`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsAccessKeyId?: string;
  /** `aws_assume_role_arn`: a text. @default - none */
  readonly awsAssumeRoleArn?: string;
  /** `aws_region`: a text. */
  readonly awsRegion: string;
  /** `aws_role_session_name`: a text. @default - none */
  readonly awsRoleSessionName?: string;
  /** `aws_secret_access_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsSecretAccessKey?: string;
  /** `aws_sts_endpoint_url`: a text. @default - none */
  readonly awsStsEndpointUrl?: string;
  /** `guarding_mode`: one of BOTH, INPUT, OUTPUT. @default - Kong applies INPUT */
  readonly guardingMode?: AiAwsGuardrailsGuardingMode;
  /** `guardrails_id`: a text. */
  readonly guardrailsId: string;
  /** `guardrails_version`: a text. */
  readonly guardrailsVersion: string;
  /** `log_blocked_content`: true or false. @default - Kong applies `false` */
  readonly logBlockedContent?: boolean;
  /** `response_buffer_size`: a number. @default - Kong applies `100` */
  readonly responseBufferSize?: number;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `stop_on_error`: true or false. @default - Kong applies `true` */
  readonly stopOnError?: boolean;
  /** `text_source`: one of concatenate_all_content, concatenate_user_content, last_message. @default - Kong applies CONCATENATE_ALL_CONTENT */
  readonly textSource?: AiAwsGuardrailsTextSource;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
}

/** `text_source` of the plugin ai-aws-guardrails. */
export enum AiAwsGuardrailsTextSource {
  /** `concatenate_all_content`. */
  CONCATENATE_ALL_CONTENT = 'concatenate_all_content',
  /** `concatenate_user_content`. */
  CONCATENATE_USER_CONTENT = 'concatenate_user_content',
  /** `last_message`. */
  LAST_MESSAGE = 'last_message',
}

/** `guarding_mode` of the plugin ai-aws-guardrails. */
export enum AiAwsGuardrailsGuardingMode {
  /** `BOTH`. */
  BOTH = 'BOTH',
  /** `INPUT`. */
  INPUT = 'INPUT',
  /** `OUTPUT`. */
  OUTPUT = 'OUTPUT',
}
