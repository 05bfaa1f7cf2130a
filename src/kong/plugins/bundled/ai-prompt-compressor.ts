// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin ai-prompt-compressor. */
export interface AiPromptCompressorConfig {
  /** `compression_ranges`: a list, each an object. */
  readonly compressionRanges: AiPromptCompressorCompressionRanges[];
  /** `compressor_type`: one of rate, target_token. @default - Kong applies RATE */
  readonly compressorType?: AiPromptCompressorCompressorType;
  /** `compressor_url`: a text. @default - Kong applies `"http://localhost:8080"` */
  readonly compressorUrl?: string;
  /** `keepalive_timeout`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepaliveTimeout?: Duration;
  /** `log_text_data`: true or false. @default - Kong applies `false` */
  readonly logTextData?: boolean;
  /** `message_type`: a list, each one of assistant, system, user. @default - Kong applies USER */
  readonly messageType?: AiPromptCompressorMessageType[];
  /** `stop_on_error`: true or false. @default - Kong applies `true` */
  readonly stopOnError?: boolean;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
}

/** `message_type` of the plugin ai-prompt-compressor. */
export enum AiPromptCompressorMessageType {
  /** `assistant`. */
  ASSISTANT = 'assistant',
  /** `system`. */
  SYSTEM = 'system',
  /** `user`. */
  USER = 'user',
}

/** `compressor_type` of the plugin ai-prompt-compressor. */
export enum AiPromptCompressorCompressorType {
  /** `rate`. */
  RATE = 'rate',
  /** `target_token`. */
  TARGET_TOKEN = 'target_token',
}

/** `compression_ranges` of the plugin ai-prompt-compressor. */
export interface AiPromptCompressorCompressionRanges {
  /** `max_tokens`: a whole number. */
  readonly maxTokens: number;
  /** `min_tokens`: a whole number. */
  readonly minTokens: number;
  /** `value`: a number. */
  readonly value: number;
}
