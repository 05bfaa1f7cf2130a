// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { AiProxyLlmFormat } from './ai-proxy';
import { AiProxyAdvancedGenaiCategory } from './ai-proxy-advanced';

/** Settings of the plugin ai-prompt-guard. */
export interface AiPromptGuardConfig {
  /** `allow_patterns`: a list, each a text; at most 10 members. @default - none */
  readonly allowPatterns?: string[];
  /** `deny_patterns`: a list, each a text; at most 10 members. @default - none */
  readonly denyPatterns?: string[];
  /** `allow_all_conversation_history`: true or false. @default - Kong applies `false` */
  readonly allowAllConversationHistory?: boolean;
  /** `max_request_body_size`: a whole number; more than 0. @default - Kong applies `1048576` */
  readonly maxRequestBodySize?: number;
  /** `match_all_roles`: true or false. @default - Kong applies `false` */
  readonly matchAllRoles?: boolean;
  /** `llm_format`: one of anthropic, bedrock, cohere, gemini, huggingface, openai. @default - Kong applies OPENAI */
  readonly llmFormat?: AiProxyLlmFormat;
  /**
   * `genai_category`: one of audio/speech, audio/transcription, image/generation, realtime/generation, text/embeddings, text/generation,
   * video/generation.
   *
   * @default - Kong applies TEXT_GENERATION
   */
  readonly genaiCategory?: AiProxyAdvancedGenaiCategory;
}
