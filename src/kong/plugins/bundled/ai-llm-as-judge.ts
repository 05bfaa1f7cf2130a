// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { AiProxyAdvancedTargets } from './ai-proxy-advanced';

/** Settings of the plugin ai-llm-as-judge. */
export interface AiLlmAsJudgeConfig {
  /** `http_proxy_host`: a text. @default - none */
  readonly httpProxyHost?: string;
  /** `http_proxy_port`: a whole number; 0 to 65535. @default - none */
  readonly httpProxyPort?: number;
  /** `http_timeout`: whole milliseconds. @default - Kong applies 60000 milliseconds */
  readonly httpTimeout?: Duration;
  /** `https_proxy_host`: a text. @default - none */
  readonly httpsProxyHost?: string;
  /** `https_proxy_port`: a whole number; 0 to 65535. @default - none */
  readonly httpsProxyPort?: number;
  /** `https_verify`: true or false. @default - Kong applies `true` */
  readonly httpsVerify?: boolean;
  /** `ignore_assistant_prompts`: true or false. @default - Kong applies `true` */
  readonly ignoreAssistantPrompts?: boolean;
  /** `ignore_system_prompts`: true or false. @default - Kong applies `true` */
  readonly ignoreSystemPrompts?: boolean;
  /** `ignore_tool_prompts`: true or false. @default - Kong applies `true` */
  readonly ignoreToolPrompts?: boolean;
  /** `llm`: an object. */
  readonly llm: AiProxyAdvancedTargets;
  /** `message_countback`: a number; 1 to 1000. @default - Kong applies `1` */
  readonly messageCountback?: number;
  /**
   * `prompt`: a text.
   *
   * @default - Kong applies `"You are a strict evaluator. You will be given a prompt and a response. Your task is to judge whether the response
   * is correct or incorrect. You must assign a score between 1 and 100, where: 100 represents a completely correct and ideal response, 1
   * represents a completely incorrect or irrelevant response. Your score must be a single number only — no text, labels, or explanations. Use
   * the full range of values (e.g., 13, 47, 86), not just round numbers like 10, 50, or 100. Be accurate and consistent, as this score will be
   * used by another model for learning and evaluation."`
   */
  readonly prompt?: string;
  /** `sampling_rate`: a number; 0 to 1. @default - Kong applies `1` */
  readonly samplingRate?: number;
}
