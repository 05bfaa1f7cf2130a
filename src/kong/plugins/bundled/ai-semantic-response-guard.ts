// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { AiProxyLlmFormat } from './ai-proxy';
import { AiProxyAdvancedEmbeddings, AiProxyAdvancedGenaiCategory, AiProxyAdvancedVectordb } from './ai-proxy-advanced';

/** Settings of the plugin ai-semantic-response-guard. */
export interface AiSemanticResponseGuardConfig {
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
  /** `rules`: an object. @default - none */
  readonly rules?: AiSemanticResponseGuardRules;
  /** `search`: an object. @default - none */
  readonly search?: AiSemanticResponseGuardSearch;
  /** `vectordb`: an object. */
  readonly vectordb: AiProxyAdvancedVectordb;
}

/** `search` of the plugin ai-semantic-response-guard. */
export interface AiSemanticResponseGuardSearch {
  /** `threshold`: a number. @default - Kong applies `0.5` */
  readonly threshold?: number;
}

/** `rules` of the plugin ai-semantic-response-guard. */
export interface AiSemanticResponseGuardRules {
  /** `allow_responses`: a list, each a text; at most 100 members. @default - none */
  readonly allowResponses?: string[];
  /** `deny_responses`: a list, each a text; at most 100 members. @default - none */
  readonly denyResponses?: string[];
  /** `max_response_body_size`: a whole number. @default - Kong applies `8192` */
  readonly maxResponseBodySize?: number;
}
