// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { AiProxyLlmFormat } from './ai-proxy';
import { AiProxyAdvancedAclsAllowMatchType } from './ai-proxy-advanced';
import { RedisClusterConnection } from './proxy-cache-advanced';

/** Settings of the plugin ai-rate-limiting-advanced. */
export interface AiRateLimitingAdvancedConfig {
  /** `custom_cost_count_function`: a text. @default - none */
  readonly customCostCountFunction?: string;
  /** `decrease_by_fractions_in_redis`: true or false. @default - Kong applies `false` */
  readonly decreaseByFractionsInRedis?: boolean;
  /** `dictionary_name`: a text. @default - Kong applies `"kong_rate_limiting_counters"` */
  readonly dictionaryName?: string;
  /** `disable_penalty`: true or false. @default - Kong applies `false` */
  readonly disablePenalty?: boolean;
  /** `error_code`: a number. @default - Kong applies `429` */
  readonly errorCode?: number;
  /** `error_hide_providers`: true or false. @default - Kong applies `false` */
  readonly errorHideProviders?: boolean;
  /** `error_message`: a text. @default - Kong applies `"AI token rate limit exceeded for provider(s): "` */
  readonly errorMessage?: string;
  /** `header_name`: a text. @default - none */
  readonly headerName?: string;
  /** `hide_client_headers`: true or false. @default - Kong applies `false` */
  readonly hideClientHeaders?: boolean;
  /** `identifier`: one of consumer, consumer-group, credential, header, ip, path, service. @default - Kong applies CONSUMER */
  readonly identifier?: AiRateLimitingAdvancedIdentifier;
  /** `llm_format`: one of anthropic, bedrock, cohere, gemini, huggingface, openai. @default - none */
  readonly llmFormat?: AiProxyLlmFormat;
  /** `llm_providers`: a list, each an object. @default - none */
  readonly llmProviders?: AiRateLimitingAdvancedLlmProviders[];
  /** `namespace`: a text. @default - none */
  readonly namespace?: string;
  /** `path`: a text. @default - none */
  readonly path?: string;
  /** `policies`: a list, each an object. @default - none */
  readonly policies?: AiRateLimitingAdvancedPolicies[];
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `request_prompt_count_function`: a text. @default - none */
  readonly requestPromptCountFunction?: string;
  /** `retry_after_jitter_max`: seconds. @default - Kong applies 0 seconds */
  readonly retryAfterJitterMax?: Duration;
  /** `strategy`: one of cluster, local, redis. @default - Kong applies LOCAL */
  readonly strategy?: AiRateLimitingAdvancedStrategy;
  /** `sync_rate`: seconds. @default - none */
  readonly syncRate?: number;
  /** `tokens_count_strategy`: one of completion_tokens, cost, prompt_tokens, total_tokens. @default - Kong applies TOTAL_TOKENS */
  readonly tokensCountStrategy?: AiRateLimitingAdvancedPoliciesLimitsTokensCountStrategy;
  /** `window_type`: one of fixed, sliding. @default - Kong applies SLIDING */
  readonly windowType?: AiRateLimitingAdvancedPoliciesWindowType;
}

/** `strategy` of the plugin ai-rate-limiting-advanced. */
export enum AiRateLimitingAdvancedStrategy {
  /** `cluster`. */
  CLUSTER = 'cluster',
  /** `local`. */
  LOCAL = 'local',
  /** `redis`. */
  REDIS = 'redis',
}

/** `policies` of the plugin ai-rate-limiting-advanced. */
export interface AiRateLimitingAdvancedPolicies {
  /** `id`: a text. @default - none */
  readonly id?: string;
  /** `limits`: a list, each an object; at least 1 members. @default - none */
  readonly limits?: AiRateLimitingAdvancedPoliciesLimits[];
  /** `match`: a list, each an object. @default - none */
  readonly match?: AiRateLimitingAdvancedPoliciesMatch[];
  /** `window_type`: one of fixed, sliding. @default - Kong applies SLIDING */
  readonly windowType?: AiRateLimitingAdvancedPoliciesWindowType;
}

/** `policies.window_type` of the plugin ai-rate-limiting-advanced. */
export enum AiRateLimitingAdvancedPoliciesWindowType {
  /** `fixed`. */
  FIXED = 'fixed',
  /** `sliding`. */
  SLIDING = 'sliding',
}

/** `policies.match` of the plugin ai-rate-limiting-advanced. */
export interface AiRateLimitingAdvancedPoliciesMatch {
  /** `key`: a text. @default - none */
  readonly key?: string;
  /** `partition_by`: true or false. @default - Kong applies `false` */
  readonly partitionBy?: boolean;
  /** `type`: one of consumer, consumer_group, header, ip, model, path, provider. */
  readonly type: AiProxyAdvancedAclsAllowMatchType;
  /** `values`: a list, each a text. @default - none */
  readonly values?: string[];
}

/** `policies.limits` of the plugin ai-rate-limiting-advanced. */
export interface AiRateLimitingAdvancedPoliciesLimits {
  /** `limit`: a number. */
  readonly limit: number;
  /** `tokens_count_strategy`: one of completion_tokens, cost, prompt_tokens, total_tokens. @default - Kong applies TOTAL_TOKENS */
  readonly tokensCountStrategy?: AiRateLimitingAdvancedPoliciesLimitsTokensCountStrategy;
  /** `window_size`: whole seconds. */
  readonly windowSize: Duration;
}

/** `policies.limits.tokens_count_strategy` of the plugin ai-rate-limiting-advanced. */
export enum AiRateLimitingAdvancedPoliciesLimitsTokensCountStrategy {
  /** `completion_tokens`. */
  COMPLETION_TOKENS = 'completion_tokens',
  /** `cost`. */
  COST = 'cost',
  /** `prompt_tokens`. */
  PROMPT_TOKENS = 'prompt_tokens',
  /** `total_tokens`. */
  TOTAL_TOKENS = 'total_tokens',
}

/** `llm_providers` of the plugin ai-rate-limiting-advanced. */
export interface AiRateLimitingAdvancedLlmProviders {
  /** `limit`: a list, each a number. */
  readonly limit: number[];
  /** `name`: one of anthropic, azure, bedrock, cohere, customCost, gemini, huggingface, llama2, mistral, openai, requestPrompt. */
  readonly name: AiRateLimitingAdvancedLlmProvidersName;
  /** `window_size`: a list, each seconds. */
  readonly windowSize: Duration[];
}

/** `llm_providers.name` of the plugin ai-rate-limiting-advanced. */
export enum AiRateLimitingAdvancedLlmProvidersName {
  /** `anthropic`. */
  ANTHROPIC = 'anthropic',
  /** `azure`. */
  AZURE = 'azure',
  /** `bedrock`. */
  BEDROCK = 'bedrock',
  /** `cohere`. */
  COHERE = 'cohere',
  /** `customCost`. */
  CUSTOM_COST = 'customCost',
  /** `gemini`. */
  GEMINI = 'gemini',
  /** `huggingface`. */
  HUGGINGFACE = 'huggingface',
  /** `llama2`. */
  LLAMA2 = 'llama2',
  /** `mistral`. */
  MISTRAL = 'mistral',
  /** `openai`. */
  OPENAI = 'openai',
  /** `requestPrompt`. */
  REQUEST_PROMPT = 'requestPrompt',
}

/** `identifier` of the plugin ai-rate-limiting-advanced. */
export enum AiRateLimitingAdvancedIdentifier {
  /** `consumer`. */
  CONSUMER = 'consumer',
  /** `consumer-group`. */
  CONSUMER_GROUP = 'consumer-group',
  /** `credential`. */
  CREDENTIAL = 'credential',
  /** `header`. */
  HEADER = 'header',
  /** `ip`. */
  IP = 'ip',
  /** `path`. */
  PATH = 'path',
  /** `service`. */
  SERVICE = 'service',
}
