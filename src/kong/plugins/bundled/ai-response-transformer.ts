// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { AiProxyAuth, AiProxyLogging, AiProxyModel, AiProxyRouteType } from './ai-proxy';

/** Settings of the plugin ai-response-transformer. */
export interface AiResponseTransformerConfig {
  /** `prompt`: a text. */
  readonly prompt: string;
  /** `transformation_extract_pattern`: a text. @default - none */
  readonly transformationExtractPattern?: string;
  /** `parse_llm_response_json_instructions`: true or false. @default - Kong applies `false` */
  readonly parseLlmResponseJsonInstructions?: boolean;
  /** `http_timeout`: whole milliseconds. @default - Kong applies 60000 milliseconds */
  readonly httpTimeout?: Duration;
  /** `https_verify`: true or false. @default - Kong applies `true` */
  readonly httpsVerify?: boolean;
  /** `max_request_body_size`: a whole number; more than 0. @default - Kong applies `1048576` */
  readonly maxRequestBodySize?: number;
  /** `http_proxy_host`: a host name or IP address, without port. @default - none */
  readonly httpProxyHost?: string;
  /** `http_proxy_port`: a whole number; 0 to 65535. @default - none */
  readonly httpProxyPort?: number;
  /** `https_proxy_host`: a host name or IP address, without port. @default - none */
  readonly httpsProxyHost?: string;
  /** `https_proxy_port`: a whole number; 0 to 65535. @default - none */
  readonly httpsProxyPort?: number;
  /** `llm`: an object. */
  readonly llm: AiResponseTransformerLlm;
}

/** `llm` of the plugin ai-response-transformer. */
export interface AiResponseTransformerLlm {
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
  /** `description`: a text. @default - none */
  readonly description?: string;
  /** `metadata`: any value. @default - none */
  readonly metadata?: any;
  /** `weight`: a whole number; 1 to 65535. @default - Kong applies `100` */
  readonly weight?: number;
}
