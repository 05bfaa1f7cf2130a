// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { AiProxyLlmFormat } from './ai-proxy';

/** Settings of the plugin ai-prompt-decorator. */
export interface AiPromptDecoratorConfig {
  /** `prompts`: an object. @default - none */
  readonly prompts?: AiPromptDecoratorPrompts;
  /** `max_request_body_size`: a whole number; more than 0. @default - Kong applies `1048576` */
  readonly maxRequestBodySize?: number;
  /** `llm_format`: one of anthropic, bedrock, cohere, gemini, huggingface, openai. @default - Kong applies OPENAI */
  readonly llmFormat?: AiProxyLlmFormat;
}

/** `prompts` of the plugin ai-prompt-decorator. */
export interface AiPromptDecoratorPrompts {
  /** `prepend`: a list, each an object; at most 15 members. @default - none */
  readonly prepend?: AiPromptDecoratorPromptsPrepend[];
  /** `append`: a list, each an object; at most 15 members. @default - none */
  readonly append?: AiPromptDecoratorPromptsPrepend[];
}

/** `prompts.prepend` of the plugin ai-prompt-decorator. */
export interface AiPromptDecoratorPromptsPrepend {
  /** `role`: one of assistant, system, user. @default - Kong applies SYSTEM */
  readonly role?: AiPromptDecoratorPromptsPrependRole;
  /** `content`: a text; 1 to 100000 bytes. */
  readonly content: string;
}

/** `prompts.prepend.role` of the plugin ai-prompt-decorator. */
export enum AiPromptDecoratorPromptsPrependRole {
  /** `assistant`. */
  ASSISTANT = 'assistant',
  /** `system`. */
  SYSTEM = 'system',
  /** `user`. */
  USER = 'user',
}
