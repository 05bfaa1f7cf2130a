// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import {
  AiProxyAuthParamLocation,
  AiProxyLlmFormat,
  AiProxyModelOptionsCacheWriteCostList,
  AiProxyModelOptionsCohere,
  AiProxyModelOptionsContextWindowFactor,
  AiProxyModelOptionsDashscope,
  AiProxyModelOptionsDatabricks,
  AiProxyModelOptionsHuggingface,
  AiProxyModelOptionsLlama2Format,
  AiProxyModelOptionsMistralFormat,
  AiProxyModelOptionsServiceTierFactor,
  AiProxyModelProvider,
  AiProxyResponseStreaming,
  AiProxyRouteType,
} from './ai-proxy';
import { RedisClusterConnection } from './proxy-cache-advanced';

/** Settings of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedConfig {
  /** `acls`: an object. @default - none */
  readonly acls?: AiProxyAdvancedAcls;
  /** `balancer`: an object. @default - none */
  readonly balancer?: AiProxyAdvancedBalancer;
  /** `embeddings`: an object. @default - none */
  readonly embeddings?: AiProxyAdvancedEmbeddings;
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
  /** `model_name_header`: true or false. @default - Kong applies `true` */
  readonly modelNameHeader?: boolean;
  /** `response_streaming`: one of allow, always, deny. @default - Kong applies ALLOW */
  readonly responseStreaming?: AiProxyResponseStreaming;
  /** `targets`: a list, each an object. */
  readonly targets: AiProxyAdvancedTargets[];
  /** `vectordb`: an object. @default - none */
  readonly vectordb?: AiProxyAdvancedVectordb;
}

/** `vectordb` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedVectordb {
  /** `dimensions`: a whole number. */
  readonly dimensions: number;
  /** `distance_metric`: one of cosine, euclidean. */
  readonly distanceMetric: AiProxyAdvancedVectordbDistanceMetric;
  /** `pgvector`: an object. @default - none */
  readonly pgvector?: AiProxyAdvancedVectordbPgvector;
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `strategy`: one of pgvector, redis. */
  readonly strategy: AiProxyAdvancedVectordbStrategy;
  /** `threshold`: a number. @default - none */
  readonly threshold?: number;
}

/** `vectordb.strategy` of the plugin ai-proxy-advanced. */
export enum AiProxyAdvancedVectordbStrategy {
  /** `pgvector`. */
  PGVECTOR = 'pgvector',
  /** `redis`. */
  REDIS = 'redis',
}

/** `vectordb.pgvector` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedVectordbPgvector {
  /** `database`: a text. @default - Kong applies `"kong-pgvector"` */
  readonly database?: string;
  /** `host`: a text. @default - Kong applies `"127.0.0.1"` */
  readonly host?: string;
  /** `password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly password?: string;
  /** `port`: a whole number. @default - Kong applies `5432` */
  readonly port?: number;
  /** `ssl`: true or false. @default - Kong applies `false` */
  readonly ssl?: boolean;
  /** `ssl_cert`: a text. @default - none */
  readonly sslCert?: string;
  /** `ssl_cert_key`: a text. @default - none */
  readonly sslCertKey?: string;
  /** `ssl_required`: true or false. @default - Kong applies `false` */
  readonly sslRequired?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `ssl_version`: one of any, tlsv1_2, tlsv1_3. @default - Kong applies TLSV1_2 */
  readonly sslVersion?: AiProxyAdvancedVectordbPgvectorSslVersion;
  /** `timeout`: milliseconds. @default - Kong applies 5000 milliseconds */
  readonly timeout?: Duration;
  /** `user`: a text; may be a reference to a vault. @default - Kong applies `"postgres"` */
  readonly user?: string;
}

/** `vectordb.pgvector.ssl_version` of the plugin ai-proxy-advanced. */
export enum AiProxyAdvancedVectordbPgvectorSslVersion {
  /** `any`. */
  ANY = 'any',
  /** `tlsv1_2`. */
  TLSV1_2 = 'tlsv1_2',
  /** `tlsv1_3`. */
  TLSV1_3 = 'tlsv1_3',
}

/** `vectordb.distance_metric` of the plugin ai-proxy-advanced. */
export enum AiProxyAdvancedVectordbDistanceMetric {
  /** `cosine`. */
  COSINE = 'cosine',
  /** `euclidean`. */
  EUCLIDEAN = 'euclidean',
}

/** `targets` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedTargets {
  /** `auth`: an object. @default - none */
  readonly auth?: AiProxyAdvancedEmbeddingsAuth;
  /** `description`: a text. @default - none */
  readonly description?: string;
  /** `logging`: an object. @default - none */
  readonly logging?: AiProxyAdvancedTargetsLogging;
  /** `metadata`: any value. @default - none */
  readonly metadata?: any;
  /** `model`: an object. */
  readonly model: AiProxyAdvancedTargetsModel;
  /**
   * `route_type`: one of audio/v1/audio/speech, audio/v1/audio/transcriptions, audio/v1/audio/translations, image/v1/images/edits,
   * image/v1/images/generations, llm/v1/assistants, llm/v1/batches, llm/v1/chat, llm/v1/completions, llm/v1/embeddings, llm/v1/files,
   * llm/v1/responses, preserve, realtime/v1/realtime, video/v1/videos/generations.
   */
  readonly routeType: AiProxyRouteType;
  /** `weight`: a whole number; 1 to 65535. @default - Kong applies `100` */
  readonly weight?: number;
}

/** `targets.model` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedTargetsModel {
  /** `model_alias`: a text. @default - none */
  readonly modelAlias?: string;
  /** `name`: a text. @default - none */
  readonly name?: string;
  /** `options`: an object. @default - none */
  readonly options?: AiProxyAdvancedTargetsModelOptions;
  /**
   * `provider`: one of anthropic, azure, bedrock, cerebras, cohere, dashscope, databricks, deepseek, gemini, huggingface, llama2, mistral,
   * ollama, openai, vllm, xai.
   */
  readonly provider: AiProxyModelProvider;
}

/** `targets.model.options` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedTargetsModelOptions {
  /** `anthropic_version`: a text. @default - none */
  readonly anthropicVersion?: string;
  /** `azure_api_version`: a text. @default - Kong applies `"2023-05-15"` */
  readonly azureApiVersion?: string;
  /** `azure_deployment_id`: a text. @default - none */
  readonly azureDeploymentId?: string;
  /** `azure_instance`: a text. @default - none */
  readonly azureInstance?: string;
  /** `bedrock`: an object. @default - none */
  readonly bedrock?: AiProxyAdvancedEmbeddingsModelOptionsBedrock;
  /** `cache_read_cost`: a number. @default - none */
  readonly cacheReadCost?: number;
  /** `cache_write_cost`: a number. @default - none */
  readonly cacheWriteCost?: number;
  /** `cache_write_cost_list`: a list, each an object. @default - none */
  readonly cacheWriteCostList?: AiProxyModelOptionsCacheWriteCostList[];
  /** `cohere`: an object. @default - none */
  readonly cohere?: AiProxyModelOptionsCohere;
  /** `context_window_factor`: a list, each an object. @default - none */
  readonly contextWindowFactor?: AiProxyModelOptionsContextWindowFactor[];
  /** `dashscope`: an object. @default - none */
  readonly dashscope?: AiProxyModelOptionsDashscope;
  /** `databricks`: an object. @default - none */
  readonly databricks?: AiProxyModelOptionsDatabricks;
  /** `embeddings_dimensions`: a whole number. @default - none */
  readonly embeddingsDimensions?: number;
  /** `gemini`: an object. @default - none */
  readonly gemini?: AiProxyAdvancedTargetsModelOptionsGemini;
  /** `huggingface`: an object. @default - none */
  readonly huggingface?: AiProxyModelOptionsHuggingface;
  /** `input_cost`: a number. @default - none */
  readonly inputCost?: number;
  /** `llama2_format`: one of ollama, openai, raw. @default - none */
  readonly llama2Format?: AiProxyModelOptionsLlama2Format;
  /** `max_tokens`: a whole number. @default - none */
  readonly maxTokens?: number;
  /** `mistral_format`: one of ollama, openai. @default - none */
  readonly mistralFormat?: AiProxyModelOptionsMistralFormat;
  /** `output_cost`: a number. @default - none */
  readonly outputCost?: number;
  /** `service_tier_factor`: a list, each an object. @default - none */
  readonly serviceTierFactor?: AiProxyModelOptionsServiceTierFactor[];
  /** `temperature`: a number; 0 to 5. @default - none */
  readonly temperature?: number;
  /** `top_k`: a whole number; 0 to 500. @default - none */
  readonly topK?: number;
  /** `top_p`: a number; 0 to 1. @default - none */
  readonly topP?: number;
  /** `upstream_path`: a text. @default - none */
  readonly upstreamPath?: string;
  /** `upstream_url`: a text. @default - none */
  readonly upstreamUrl?: string;
}

/** `targets.model.options.gemini` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedTargetsModelOptionsGemini {
  /** `api_endpoint`: a text. @default - none */
  readonly apiEndpoint?: string;
  /** `endpoint_id`: a text. @default - none */
  readonly endpointId?: string;
  /** `location_id`: a text. @default - none */
  readonly locationId?: string;
  /** `project_id`: a text. @default - none */
  readonly projectId?: string;
}

/** `targets.logging` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedTargetsLogging {
  /** `log_payloads`: true or false. @default - Kong applies `false` */
  readonly logPayloads?: boolean;
  /** `log_statistics`: true or false. @default - Kong applies `false` */
  readonly logStatistics?: boolean;
}

/** `genai_category` of the plugin ai-proxy-advanced. */
export enum AiProxyAdvancedGenaiCategory {
  /** `audio/speech`. */
  AUDIO_SPEECH = 'audio/speech',
  /** `audio/transcription`. */
  AUDIO_TRANSCRIPTION = 'audio/transcription',
  /** `image/generation`. */
  IMAGE_GENERATION = 'image/generation',
  /** `realtime/generation`. */
  REALTIME_GENERATION = 'realtime/generation',
  /** `text/embeddings`. */
  TEXT_EMBEDDINGS = 'text/embeddings',
  /** `text/generation`. */
  TEXT_GENERATION = 'text/generation',
  /** `video/generation`. */
  VIDEO_GENERATION = 'video/generation',
}

/** `embeddings` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedEmbeddings {
  /** `auth`: an object. @default - none */
  readonly auth?: AiProxyAdvancedEmbeddingsAuth;
  /** `model`: an object. */
  readonly model: AiProxyAdvancedEmbeddingsModel;
}

/** `embeddings.model` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedEmbeddingsModel {
  /** `name`: a text. */
  readonly name: string;
  /** `options`: an object. @default - none */
  readonly options?: AiProxyAdvancedEmbeddingsModelOptions;
  /** `provider`: one of azure, bedrock, gemini, huggingface, mistral, ollama, openai. */
  readonly provider: AiProxyAdvancedEmbeddingsModelProvider;
}

/** `embeddings.model.provider` of the plugin ai-proxy-advanced. */
export enum AiProxyAdvancedEmbeddingsModelProvider {
  /** `azure`. */
  AZURE = 'azure',
  /** `bedrock`. */
  BEDROCK = 'bedrock',
  /** `gemini`. */
  GEMINI = 'gemini',
  /** `huggingface`. */
  HUGGINGFACE = 'huggingface',
  /** `mistral`. */
  MISTRAL = 'mistral',
  /** `ollama`. */
  OLLAMA = 'ollama',
  /** `openai`. */
  OPENAI = 'openai',
}

/** `embeddings.model.options` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedEmbeddingsModelOptions {
  /** `azure`: an object. @default - none */
  readonly azure?: AiProxyAdvancedEmbeddingsModelOptionsAzure;
  /** `bedrock`: an object. @default - none */
  readonly bedrock?: AiProxyAdvancedEmbeddingsModelOptionsBedrock;
  /** `gemini`: an object. @default - none */
  readonly gemini?: AiProxyAdvancedEmbeddingsModelOptionsGemini;
  /** `huggingface`: an object. @default - none */
  readonly huggingface?: AiProxyModelOptionsHuggingface;
  /** `upstream_url`: a text. @default - none */
  readonly upstreamUrl?: string;
}

/** `embeddings.model.options.gemini` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedEmbeddingsModelOptionsGemini {
  /** `api_endpoint`: a text. @default - none */
  readonly apiEndpoint?: string;
  /** `location_id`: a text. @default - none */
  readonly locationId?: string;
  /** `project_id`: a text. @default - none */
  readonly projectId?: string;
}

/** `embeddings.model.options.bedrock` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedEmbeddingsModelOptionsBedrock {
  /** `aws_assume_role_arn`: a text. @default - none */
  readonly awsAssumeRoleArn?: string;
  /** `aws_region`: a text. @default - none */
  readonly awsRegion?: string;
  /** `aws_role_session_name`: a text. @default - none */
  readonly awsRoleSessionName?: string;
  /** `aws_sts_endpoint_url`: a text. @default - none */
  readonly awsStsEndpointUrl?: string;
  /** `batch_bucket_prefix`: a text. @default - none */
  readonly batchBucketPrefix?: string;
  /** `batch_role_arn`: a text. @default - none */
  readonly batchRoleArn?: string;
  /** `embeddings_normalize`: true or false. @default - Kong applies `false` */
  readonly embeddingsNormalize?: boolean;
  /** `performance_config_latency`: a text. @default - none */
  readonly performanceConfigLatency?: string;
  /** `video_output_s3_uri`: a text. @default - none */
  readonly videoOutputS3Uri?: string;
}

/** `embeddings.model.options.azure` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedEmbeddingsModelOptionsAzure {
  /** `api_version`: a text. @default - Kong applies `"2023-05-15"` */
  readonly apiVersion?: string;
  /** `deployment_id`: a text. @default - none */
  readonly deploymentId?: string;
  /** `instance`: a text. @default - none */
  readonly instance?: string;
}

/** `embeddings.auth` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedEmbeddingsAuth {
  /** `allow_override`: true or false. @default - Kong applies `false` */
  readonly allowOverride?: boolean;
  /** `aws_access_key_id`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsAccessKeyId?: string;
  /** `aws_secret_access_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsSecretAccessKey?: string;
  /** `azure_client_id`: a text; may be a reference to a vault. @default - none */
  readonly azureClientId?: string;
  /** `azure_client_secret`: a text; a secret; may be a reference to a vault. @default - none */
  readonly azureClientSecret?: string;
  /** `azure_tenant_id`: a text; may be a reference to a vault. @default - none */
  readonly azureTenantId?: string;
  /** `azure_use_managed_identity`: true or false. @default - Kong applies `false` */
  readonly azureUseManagedIdentity?: boolean;
  /** `gcp_metadata_url`: a text; may be a reference to a vault. @default - none */
  readonly gcpMetadataUrl?: string;
  /** `gcp_oauth_token_url`: a text; may be a reference to a vault. @default - none */
  readonly gcpOauthTokenUrl?: string;
  /** `gcp_service_account_json`: a text; a secret; may be a reference to a vault. @default - none */
  readonly gcpServiceAccountJson?: string;
  /** `gcp_use_service_account`: true or false. @default - Kong applies `false` */
  readonly gcpUseServiceAccount?: boolean;
  /** `header_name`: a text; may be a reference to a vault. @default - none */
  readonly headerName?: string;
  /** `header_value`: a text; a secret; may be a reference to a vault. @default - none */
  readonly headerValue?: string;
  /** `param_location`: one of body, query. @default - none */
  readonly paramLocation?: AiProxyAuthParamLocation;
  /** `param_name`: a text; may be a reference to a vault. @default - none */
  readonly paramName?: string;
  /** `param_value`: a text; a secret; may be a reference to a vault. @default - none */
  readonly paramValue?: string;
}

/** `balancer` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedBalancer {
  /**
   * `algorithm`: one of consistent-hashing, least-connections, lowest-latency, lowest-usage, priority, round-robin, semantic.
   *
   * @default - Kong applies ROUND_ROBIN
   */
  readonly algorithm?: AiProxyAdvancedBalancerAlgorithm;
  /** `connect_timeout`: whole milliseconds; 1 to 2147483646. @default - Kong applies 60000 milliseconds */
  readonly connectTimeout?: Duration;
  /** `fail_timeout`: whole milliseconds; 1 to 2147483646. @default - Kong applies 10000 milliseconds */
  readonly failTimeout?: Duration;
  /**
   * `failover_criteria`: a list, each one of error, http_403, http_404, http_429, http_500, http_502, http_503, http_504, invalid_header,
   * non_idempotent, timeout.
   *
   * @default - Kong applies ERROR, TIMEOUT
   */
  readonly failoverCriteria?: AiProxyAdvancedBalancerFailoverCriteria[];
  /** `hash_on_header`: a text. @default - Kong applies `"X-Kong-LLM-Request-ID"` */
  readonly hashOnHeader?: string;
  /** `latency_strategy`: one of e2e, tpot. @default - Kong applies TPOT */
  readonly latencyStrategy?: AiProxyAdvancedBalancerLatencyStrategy;
  /** `max_fails`: a whole number; 0 to 32767. @default - Kong applies `0` */
  readonly maxFails?: number;
  /** `read_timeout`: whole milliseconds; 1 to 2147483646. @default - Kong applies 60000 milliseconds */
  readonly readTimeout?: Duration;
  /** `retries`: a whole number; 0 to 32767. @default - Kong applies `5` */
  readonly retries?: number;
  /** `slots`: a whole number; 10 to 65536. @default - Kong applies `10000` */
  readonly slots?: number;
  /** `tokens_count_strategy`: one of completion-tokens, cost, llm-accuracy, prompt-tokens, total-tokens. @default - Kong applies TOTAL_TOKENS */
  readonly tokensCountStrategy?: AiProxyAdvancedBalancerTokensCountStrategy;
  /** `write_timeout`: whole milliseconds; 1 to 2147483646. @default - Kong applies 60000 milliseconds */
  readonly writeTimeout?: Duration;
}

/** `balancer.tokens_count_strategy` of the plugin ai-proxy-advanced. */
export enum AiProxyAdvancedBalancerTokensCountStrategy {
  /** `completion-tokens`. */
  COMPLETION_TOKENS = 'completion-tokens',
  /** `cost`. */
  COST = 'cost',
  /** `llm-accuracy`. */
  LLM_ACCURACY = 'llm-accuracy',
  /** `prompt-tokens`. */
  PROMPT_TOKENS = 'prompt-tokens',
  /** `total-tokens`. */
  TOTAL_TOKENS = 'total-tokens',
}

/** `balancer.latency_strategy` of the plugin ai-proxy-advanced. */
export enum AiProxyAdvancedBalancerLatencyStrategy {
  /** `e2e`. */
  E2E = 'e2e',
  /** `tpot`. */
  TPOT = 'tpot',
}

/** `balancer.failover_criteria` of the plugin ai-proxy-advanced. */
export enum AiProxyAdvancedBalancerFailoverCriteria {
  /** `error`. */
  ERROR = 'error',
  /** `http_403`. */
  HTTP_403 = 'http_403',
  /** `http_404`. */
  HTTP_404 = 'http_404',
  /** `http_429`. */
  HTTP_429 = 'http_429',
  /** `http_500`. */
  HTTP_500 = 'http_500',
  /** `http_502`. */
  HTTP_502 = 'http_502',
  /** `http_503`. */
  HTTP_503 = 'http_503',
  /** `http_504`. */
  HTTP_504 = 'http_504',
  /** `invalid_header`. */
  INVALID_HEADER = 'invalid_header',
  /** `non_idempotent`. */
  NON_IDEMPOTENT = 'non_idempotent',
  /** `timeout`. */
  TIMEOUT = 'timeout',
}

/** `balancer.algorithm` of the plugin ai-proxy-advanced. */
export enum AiProxyAdvancedBalancerAlgorithm {
  /** `consistent-hashing`. */
  CONSISTENT_HASHING = 'consistent-hashing',
  /** `least-connections`. */
  LEAST_CONNECTIONS = 'least-connections',
  /** `lowest-latency`. */
  LOWEST_LATENCY = 'lowest-latency',
  /** `lowest-usage`. */
  LOWEST_USAGE = 'lowest-usage',
  /** `priority`. */
  PRIORITY = 'priority',
  /** `round-robin`. */
  ROUND_ROBIN = 'round-robin',
  /** `semantic`. */
  SEMANTIC = 'semantic',
}

/** `acls` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedAcls {
  /** `allow`: a list, each an object; at least 1 members. @default - none */
  readonly allow?: AiProxyAdvancedAclsAllow[];
  /** `deny`: a list, each an object; at least 1 members. @default - none */
  readonly deny?: AiProxyAdvancedAclsAllow[];
}

/** `acls.allow` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedAclsAllow {
  /** `match`: a list, each an object; at least 1 members. */
  readonly match: AiProxyAdvancedAclsAllowMatch[];
}

/** `acls.allow.match` of the plugin ai-proxy-advanced. */
export interface AiProxyAdvancedAclsAllowMatch {
  /** `key`: a text. @default - none */
  readonly key?: string;
  /** `type`: one of consumer, consumer_group, header, ip, model, path, provider. */
  readonly type: AiProxyAdvancedAclsAllowMatchType;
  /** `values`: a list, each a text; at least 1 members. */
  readonly values: string[];
}

/** `acls.allow.match.type` of the plugin ai-proxy-advanced. */
export enum AiProxyAdvancedAclsAllowMatchType {
  /** `consumer`. */
  CONSUMER = 'consumer',
  /** `consumer_group`. */
  CONSUMER_GROUP = 'consumer_group',
  /** `header`. */
  HEADER = 'header',
  /** `ip`. */
  IP = 'ip',
  /** `model`. */
  MODEL = 'model',
  /** `path`. */
  PATH = 'path',
  /** `provider`. */
  PROVIDER = 'provider',
}
