// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin ai-custom-guardrail. */
export interface AiCustomGuardrailConfig {
  /** `allow_masking`: true or false. @default - Kong applies `false` */
  readonly allowMasking?: boolean;
  /** `custom_metrics`: an object with free keys, each value a text. @default - none */
  readonly customMetrics?: { [name: string]: string };
  /** `functions`: an object with free keys, each value a text. @default - none */
  readonly functions?: { [name: string]: string };
  /** `guarding_mode`: one of BOTH, INPUT, OUTPUT. @default - Kong applies INPUT */
  readonly guardingMode?: AiCustomGuardrailGuardingMode;
  /** `metrics`: an object. @default - none */
  readonly metrics?: AiCustomGuardrailMetrics;
  /** `params`: an object with free keys, each value a text. @default - none */
  readonly params?: { [name: string]: string };
  /** `request`: an object. */
  readonly request: AiCustomGuardrailRequest;
  /** `response`: an object. */
  readonly response: AiCustomGuardrailResponse;
  /** `response_buffer_size`: a number. @default - Kong applies `100` */
  readonly responseBufferSize?: number;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `stop_on_error`: true or false. @default - Kong applies `true` */
  readonly stopOnError?: boolean;
  /** `text_source`: one of concatenate_all_content, concatenate_user_content, last_message. @default - Kong applies LAST_MESSAGE */
  readonly textSource?: AiCustomGuardrailTextSource;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
}

/** `text_source` of the plugin ai-custom-guardrail. */
export enum AiCustomGuardrailTextSource {
  /** `concatenate_all_content`. */
  CONCATENATE_ALL_CONTENT = 'concatenate_all_content',
  /** `concatenate_user_content`. */
  CONCATENATE_USER_CONTENT = 'concatenate_user_content',
  /** `last_message`. */
  LAST_MESSAGE = 'last_message',
}

/** `response` of the plugin ai-custom-guardrail. */
export interface AiCustomGuardrailResponse {
  /** `block`: a text. */
  readonly block: string;
  /** `block_message`: a text. */
  readonly blockMessage: string;
}

/** `request` of the plugin ai-custom-guardrail. */
export interface AiCustomGuardrailRequest {
  /** `auth`: an object. @default - none */
  readonly auth?: AiCustomGuardrailRequestAuth;
  /** `body`: an object with free keys, each value a text. @default - none */
  readonly body?: { [name: string]: string };
  /** `headers`: an object with free keys, each value a text. @default - none */
  readonly headers?: { [name: string]: string };
  /** `queries`: an object with free keys, each value a text. @default - none */
  readonly queries?: { [name: string]: string };
  /** `url`: a text. */
  readonly url: string;
}

/** `request.auth` of the plugin ai-custom-guardrail. */
export interface AiCustomGuardrailRequestAuth {
  /** `location`: one of body, header, query. @default - Kong applies HEADER */
  readonly location?: AiCustomGuardrailRequestAuthLocation;
  /** `name`: a text; may be a reference to a vault. @default - none */
  readonly name?: string;
  /** `value`: a text; a secret; may be a reference to a vault. @default - none */
  readonly value?: string;
}

/** `request.auth.location` of the plugin ai-custom-guardrail. */
export enum AiCustomGuardrailRequestAuthLocation {
  /** `body`. */
  BODY = 'body',
  /** `header`. */
  HEADER = 'header',
  /** `query`. */
  QUERY = 'query',
}

/** `metrics` of the plugin ai-custom-guardrail. */
export interface AiCustomGuardrailMetrics {
  /** `block_detail`: a text. @default - none */
  readonly blockDetail?: string;
  /** `block_reason`: a text. @default - none */
  readonly blockReason?: string;
  /** `masked`: a text. @default - none */
  readonly masked?: string;
}

/** `guarding_mode` of the plugin ai-custom-guardrail. */
export enum AiCustomGuardrailGuardingMode {
  /** `BOTH`. */
  BOTH = 'BOTH',
  /** `INPUT`. */
  INPUT = 'INPUT',
  /** `OUTPUT`. */
  OUTPUT = 'OUTPUT',
}
