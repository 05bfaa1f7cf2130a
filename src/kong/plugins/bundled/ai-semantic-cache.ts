// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { AiProxyLlmFormat } from './ai-proxy';
import { AiProxyAdvancedEmbeddings, AiProxyAdvancedVectordb } from './ai-proxy-advanced';

/** Settings of the plugin ai-semantic-cache. */
export interface AiSemanticCacheConfig {
  /** `cache_control`: true or false. @default - Kong applies `false` */
  readonly cacheControl?: boolean;
  /** `cache_ttl`: whole seconds. @default - Kong applies 300 seconds */
  readonly cacheTtl?: Duration;
  /** `embeddings`: an object. */
  readonly embeddings: AiProxyAdvancedEmbeddings;
  /** `exact_caching`: true or false. @default - Kong applies `false` */
  readonly exactCaching?: boolean;
  /** `ignore_assistant_prompts`: true or false. @default - Kong applies `false` */
  readonly ignoreAssistantPrompts?: boolean;
  /** `ignore_system_prompts`: true or false. @default - Kong applies `false` */
  readonly ignoreSystemPrompts?: boolean;
  /** `ignore_tool_prompts`: true or false. @default - Kong applies `false` */
  readonly ignoreToolPrompts?: boolean;
  /** `llm_format`: one of anthropic, bedrock, cohere, gemini, huggingface, openai. @default - Kong applies OPENAI */
  readonly llmFormat?: AiProxyLlmFormat;
  /** `message_countback`: a number; 1 to 1000. @default - Kong applies `1` */
  readonly messageCountback?: number;
  /** `stop_on_failure`: true or false. @default - Kong applies `false` */
  readonly stopOnFailure?: boolean;
  /** `vectordb`: an object. */
  readonly vectordb: AiProxyAdvancedVectordb;
}
