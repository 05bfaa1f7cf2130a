// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin ai-prompt-template. */
export interface AiPromptTemplateConfig {
  /** `templates`: a list, each an object. */
  readonly templates: AiPromptTemplateTemplates[];
  /** `allow_untemplated_requests`: true or false. @default - Kong applies `true` */
  readonly allowUntemplatedRequests?: boolean;
  /** `log_original_request`: true or false. @default - Kong applies `false` */
  readonly logOriginalRequest?: boolean;
  /** `max_request_body_size`: a whole number; more than 0. @default - Kong applies `1048576` */
  readonly maxRequestBodySize?: number;
}

/** `templates` of the plugin ai-prompt-template. */
export interface AiPromptTemplateTemplates {
  /** `name`: a text. */
  readonly name: string;
  /** `template`: a text. */
  readonly template: string;
}
