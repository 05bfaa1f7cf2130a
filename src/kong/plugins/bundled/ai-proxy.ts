// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin ai-proxy. */
export interface AiProxyConfig {
  /**
   * `route_type`: one of audio/v1/audio/speech, audio/v1/audio/transcriptions, audio/v1/audio/translations, image/v1/images/edits,
   * image/v1/images/generations, llm/v1/assistants, llm/v1/batches, llm/v1/chat, llm/v1/completions, llm/v1/embeddings, llm/v1/files,
   * llm/v1/responses, preserve, realtime/v1/realtime, video/v1/videos/generations.
   */
  readonly routeType: AiProxyRouteType;
  /** `auth`: an object. @default - none */
  readonly auth?: AiProxyAuth;
  /** `model`: an object. */
  readonly model: AiProxyModel;
  /** `logging`: an object. @default - the defaults of all its settings */
  readonly logging?: AiProxyLogging;
  /** `response_streaming`: one of allow, always, deny. @default - Kong applies ALLOW */
  readonly responseStreaming?: AiProxyResponseStreaming;
  /** `max_request_body_size`: a whole number; more than 0. @default - Kong applies `1048576` */
  readonly maxRequestBodySize?: number;
  /** `model_name_header`: true or false. @default - Kong applies `true` */
  readonly modelNameHeader?: boolean;
  /** `llm_format`: one of anthropic, bedrock, cohere, gemini, huggingface, openai. @default - Kong applies OPENAI */
  readonly llmFormat?: AiProxyLlmFormat;
  /**
   * `genai_category`: one of audio/speech, audio/transcription, image/generation, text/embeddings, text/generation, video/generation.
   *
   * @default - Kong applies TEXT_GENERATION
   */
  readonly genaiCategory?: AiProxyGenaiCategory;
}

/** `genai_category` of the plugin ai-proxy. */
export enum AiProxyGenaiCategory {
  /** `audio/speech`. */
  AUDIO_SPEECH = 'audio/speech',
  /** `audio/transcription`. */
  AUDIO_TRANSCRIPTION = 'audio/transcription',
  /** `image/generation`. */
  IMAGE_GENERATION = 'image/generation',
  /** `text/embeddings`. */
  TEXT_EMBEDDINGS = 'text/embeddings',
  /** `text/generation`. */
  TEXT_GENERATION = 'text/generation',
  /** `video/generation`. */
  VIDEO_GENERATION = 'video/generation',
}

/** `llm_format` of the plugin ai-proxy. */
export enum AiProxyLlmFormat {
  /** `anthropic`. */
  ANTHROPIC = 'anthropic',
  /** `bedrock`. */
  BEDROCK = 'bedrock',
  /** `cohere`. */
  COHERE = 'cohere',
  /** `gemini`. */
  GEMINI = 'gemini',
  /** `huggingface`. */
  HUGGINGFACE = 'huggingface',
  /** `openai`. */
  OPENAI = 'openai',
}

/** `response_streaming` of the plugin ai-proxy. */
export enum AiProxyResponseStreaming {
  /** `allow`. */
  ALLOW = 'allow',
  /** `always`. */
  ALWAYS = 'always',
  /** `deny`. */
  DENY = 'deny',
}

/** `logging` of the plugin ai-proxy. */
export interface AiProxyLogging {
  /** `log_statistics`: true or false. @default - Kong applies `false` */
  readonly logStatistics?: boolean;
  /** `log_payloads`: true or false. @default - Kong applies `false` */
  readonly logPayloads?: boolean;
}

/** `model` of the plugin ai-proxy. */
export interface AiProxyModel {
  /**
   * `provider`: one of anthropic, azure, bedrock, cerebras, cohere, dashscope, databricks, deepseek, gemini, huggingface, llama2, mistral,
   * ollama, openai, vllm, xai.
   */
  readonly provider: AiProxyModelProvider;
  /** `name`: a text. @default - none */
  readonly name?: string;
  /** `options`: an object. @default - none */
  readonly options?: AiProxyModelOptions;
  /** `model_alias`: a text. @default - none */
  readonly modelAlias?: string;
}

/** `model.options` of the plugin ai-proxy. */
export interface AiProxyModelOptions {
  /** `max_tokens`: a whole number. @default - none */
  readonly maxTokens?: number;
  /** `input_cost`: a number; more than 0. @default - none */
  readonly inputCost?: number;
  /** `output_cost`: a number; more than 0. @default - none */
  readonly outputCost?: number;
  /** `temperature`: a number; 0 to 5. @default - none */
  readonly temperature?: number;
  /** `top_p`: a number; 0 to 1. @default - none */
  readonly topP?: number;
  /** `top_k`: a whole number; 0 to 500. @default - none */
  readonly topK?: number;
  /** `anthropic_version`: a text. @default - none */
  readonly anthropicVersion?: string;
  /** `azure_instance`: a text. @default - none */
  readonly azureInstance?: string;
  /** `azure_api_version`: a text. @default - Kong applies `"2023-05-15"` */
  readonly azureApiVersion?: string;
  /** `azure_deployment_id`: a text. @default - none */
  readonly azureDeploymentId?: string;
  /** `llama2_format`: one of ollama, openai, raw. @default - none */
  readonly llama2Format?: AiProxyModelOptionsLlama2Format;
  /** `mistral_format`: one of ollama, openai. @default - none */
  readonly mistralFormat?: AiProxyModelOptionsMistralFormat;
  /** `upstream_url`: a URL. @default - none */
  readonly upstreamUrl?: string;
  /**
   * `upstream_path`: a text; deprecated, use model.options.upstream_url, gone in 4.0.
   *
   * @default - none
   * @deprecated use `model.options.upstream_url`
   */
  readonly upstreamPath?: string;
  /** `gemini`: an object. @default - none */
  readonly gemini?: AiProxyModelOptionsGemini;
  /** `bedrock`: an object. @default - none */
  readonly bedrock?: AiProxyModelOptionsBedrock;
  /** `huggingface`: an object. @default - none */
  readonly huggingface?: AiProxyModelOptionsHuggingface;
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
  /** `service_tier_factor`: a list, each an object. @default - none */
  readonly serviceTierFactor?: AiProxyModelOptionsServiceTierFactor[];
}

/** `model.options.service_tier_factor` of the plugin ai-proxy. */
export interface AiProxyModelOptionsServiceTierFactor {
  /** `factor`: a number. */
  readonly factor: number;
  /** `tier`: a text; at least 1 bytes. */
  readonly tier: string;
}

/** `model.options.databricks` of the plugin ai-proxy. */
export interface AiProxyModelOptionsDatabricks {
  /** `workspace_instance_id`: a text. @default - none */
  readonly workspaceInstanceId?: string;
}

/** `model.options.dashscope` of the plugin ai-proxy. */
export interface AiProxyModelOptionsDashscope {
  /** `international`: true or false. @default - Kong applies `true` */
  readonly international?: boolean;
}

/** `model.options.context_window_factor` of the plugin ai-proxy. */
export interface AiProxyModelOptionsContextWindowFactor {
  /** `above`: a text. */
  readonly above: string;
  /** `input_factor`: a number. */
  readonly inputFactor: number;
  /** `output_factor`: a number. */
  readonly outputFactor: number;
}

/** `model.options.cohere` of the plugin ai-proxy. */
export interface AiProxyModelOptionsCohere {
  /** `embedding_input_type`: one of classification, clustering, image, search_document, search_query. @default - Kong applies CLASSIFICATION */
  readonly embeddingInputType?: AiProxyModelOptionsCohereEmbeddingInputType;
  /** `wait_for_model`: true or false. @default - none */
  readonly waitForModel?: boolean;
}

/** `model.options.cohere.embedding_input_type` of the plugin ai-proxy. */
export enum AiProxyModelOptionsCohereEmbeddingInputType {
  /** `classification`. */
  CLASSIFICATION = 'classification',
  /** `clustering`. */
  CLUSTERING = 'clustering',
  /** `image`. */
  IMAGE = 'image',
  /** `search_document`. */
  SEARCH_DOCUMENT = 'search_document',
  /** `search_query`. */
  SEARCH_QUERY = 'search_query',
}

/** `model.options.cache_write_cost_list` of the plugin ai-proxy. */
export interface AiProxyModelOptionsCacheWriteCostList {
  /** `cost`: a number. */
  readonly cost: number;
  /** `ttl`: a text. */
  readonly ttl: string;
}

/** `model.options.huggingface` of the plugin ai-proxy. */
export interface AiProxyModelOptionsHuggingface {
  /** `use_cache`: true or false. @default - none */
  readonly useCache?: boolean;
  /** `wait_for_model`: true or false. @default - none */
  readonly waitForModel?: boolean;
}

/** `model.options.bedrock` of the plugin ai-proxy. */
export interface AiProxyModelOptionsBedrock {
  /** `aws_region`: a text. @default - none */
  readonly awsRegion?: string;
  /** `aws_assume_role_arn`: a text. @default - none */
  readonly awsAssumeRoleArn?: string;
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

/** `model.options.gemini` of the plugin ai-proxy. */
export interface AiProxyModelOptionsGemini {
  /** `api_endpoint`: a text. @default - none */
  readonly apiEndpoint?: string;
  /** `project_id`: a text. @default - none */
  readonly projectId?: string;
  /** `location_id`: a text. @default - none */
  readonly locationId?: string;
  /** `endpoint_id`: a text. @default - none */
  readonly endpointId?: string;
}

/** `model.options.mistral_format` of the plugin ai-proxy. */
export enum AiProxyModelOptionsMistralFormat {
  /** `ollama`. */
  OLLAMA = 'ollama',
  /** `openai`. */
  OPENAI = 'openai',
}

/** `model.options.llama2_format` of the plugin ai-proxy. */
export enum AiProxyModelOptionsLlama2Format {
  /** `ollama`. */
  OLLAMA = 'ollama',
  /** `openai`. */
  OPENAI = 'openai',
  /** `raw`. */
  RAW = 'raw',
}

/** `model.provider` of the plugin ai-proxy. */
export enum AiProxyModelProvider {
  /** `anthropic`. */
  ANTHROPIC = 'anthropic',
  /** `azure`. */
  AZURE = 'azure',
  /** `bedrock`. */
  BEDROCK = 'bedrock',
  /** `cerebras`. */
  CEREBRAS = 'cerebras',
  /** `cohere`. */
  COHERE = 'cohere',
  /** `dashscope`. */
  DASHSCOPE = 'dashscope',
  /** `databricks`. */
  DATABRICKS = 'databricks',
  /** `deepseek`. */
  DEEPSEEK = 'deepseek',
  /** `gemini`. */
  GEMINI = 'gemini',
  /** `huggingface`. */
  HUGGINGFACE = 'huggingface',
  /** `llama2`. */
  LLAMA2 = 'llama2',
  /** `mistral`. */
  MISTRAL = 'mistral',
  /** `ollama`. */
  OLLAMA = 'ollama',
  /** `openai`. */
  OPENAI = 'openai',
  /** `vllm`. */
  VLLM = 'vllm',
  /** `xai`. */
  XAI = 'xai',
}

/** `auth` of the plugin ai-proxy. */
export interface AiProxyAuth {
  /** `header_name`: a text; may be a reference to a vault. @default - none */
  readonly headerName?: string;
  /** `header_value`: a text; a secret; may be a reference to a vault. @default - none */
  readonly headerValue?: string;
  /** `param_name`: a text; may be a reference to a vault. @default - none */
  readonly paramName?: string;
  /** `param_value`: a text; a secret; may be a reference to a vault. @default - none */
  readonly paramValue?: string;
  /** `param_location`: one of body, query. @default - none */
  readonly paramLocation?: AiProxyAuthParamLocation;
  /** `gcp_use_service_account`: true or false. @default - Kong applies `false` */
  readonly gcpUseServiceAccount?: boolean;
  /** `gcp_service_account_json`: a text; a secret; may be a reference to a vault. @default - none */
  readonly gcpServiceAccountJson?: string;
  /** `aws_access_key_id`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsAccessKeyId?: string;
  /** `aws_secret_access_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsSecretAccessKey?: string;
  /** `allow_override`: true or false. @default - Kong applies `false` */
  readonly allowOverride?: boolean;
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
}

/** `auth.param_location` of the plugin ai-proxy. */
export enum AiProxyAuthParamLocation {
  /** `body`. */
  BODY = 'body',
  /** `query`. */
  QUERY = 'query',
}

/** `route_type` of the plugin ai-proxy. */
export enum AiProxyRouteType {
  /** `audio/v1/audio/speech`. */
  AUDIO_V1_AUDIO_SPEECH = 'audio/v1/audio/speech',
  /** `audio/v1/audio/transcriptions`. */
  AUDIO_V1_AUDIO_TRANSCRIPTIONS = 'audio/v1/audio/transcriptions',
  /** `audio/v1/audio/translations`. */
  AUDIO_V1_AUDIO_TRANSLATIONS = 'audio/v1/audio/translations',
  /** `image/v1/images/edits`. */
  IMAGE_V1_IMAGES_EDITS = 'image/v1/images/edits',
  /** `image/v1/images/generations`. */
  IMAGE_V1_IMAGES_GENERATIONS = 'image/v1/images/generations',
  /** `llm/v1/assistants`. */
  LLM_V1_ASSISTANTS = 'llm/v1/assistants',
  /** `llm/v1/batches`. */
  LLM_V1_BATCHES = 'llm/v1/batches',
  /** `llm/v1/chat`. */
  LLM_V1_CHAT = 'llm/v1/chat',
  /** `llm/v1/completions`. */
  LLM_V1_COMPLETIONS = 'llm/v1/completions',
  /** `llm/v1/embeddings`. */
  LLM_V1_EMBEDDINGS = 'llm/v1/embeddings',
  /** `llm/v1/files`. */
  LLM_V1_FILES = 'llm/v1/files',
  /** `llm/v1/responses`. */
  LLM_V1_RESPONSES = 'llm/v1/responses',
  /** `preserve`. */
  PRESERVE = 'preserve',
  /** `realtime/v1/realtime`. */
  REALTIME_V1_REALTIME = 'realtime/v1/realtime',
  /** `video/v1/videos/generations`. */
  VIDEO_V1_VIDEOS_GENERATIONS = 'video/v1/videos/generations',
}
