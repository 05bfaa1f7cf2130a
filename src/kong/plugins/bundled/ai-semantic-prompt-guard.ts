// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { AiProxyLlmFormat } from './ai-proxy';
import { AiProxyAdvancedEmbeddings, AiProxyAdvancedGenaiCategory, AiProxyAdvancedVectordb } from './ai-proxy-advanced';

/** Settings of the plugin ai-semantic-prompt-guard. */
export interface AiSemanticPromptGuardConfig {
  /** `embeddings`: an object. */
  readonly embeddings: AiProxyAdvancedEmbeddings;
  /**
   * `genai_category`: one of audio/speech, audio/transcription, image/generation, realtime/generation, text/embeddings, text/generation,
   * video/generation.
   *
   * @default - Kong applies TEXT_GENERATION
   */
  readonly genaiCategory?: AiProxyAdvancedGenaiCategory;
  /** `llm_format`: one of anthropic, bedrock, cohere, gemini, huggingface, openai. @default - Kong applies OPENAI */
  readonly llmFormat?: AiProxyLlmFormat;
  /** `max_request_body_size`: a whole number. @default - Kong applies `1048576` */
  readonly maxRequestBodySize?: number;
  /** `rules`: an object. @default - none */
  readonly rules?: AiSemanticPromptGuardRules;
  /** `search`: an object. @default - none */
  readonly search?: AiSemanticPromptGuardSearch;
  /** `vectordb`: an object. */
  readonly vectordb: AiProxyAdvancedVectordb;
}

/** `search` of the plugin ai-semantic-prompt-guard. */
export interface AiSemanticPromptGuardSearch {
  /** `threshold`: a number. @default - Kong applies `0.5` */
  readonly threshold?: number;
}

/** `rules` of the plugin ai-semantic-prompt-guard. */
export interface AiSemanticPromptGuardRules {
  /** `allow_prompts`: a list, each a text; at most 100 members. @default - none */
  readonly allowPrompts?: string[];
  /** `deny_prompts`: a list, each a text; at most 100 members. @default - none */
  readonly denyPrompts?: string[];
  /** `match_all_conversation_history`: true or false. @default - Kong applies `false` */
  readonly matchAllConversationHistory?: boolean;
  /** `match_all_roles`: true or false. @default - Kong applies `false` */
  readonly matchAllRoles?: boolean;
  /** `max_request_body_size`: a whole number. @default - none */
  readonly maxRequestBodySize?: number;
}
