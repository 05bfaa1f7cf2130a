// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin oas-validation. */
export interface OasValidationConfig {
  /** `allowed_header_parameters`: a text. @default - Kong applies `"Host,Content-Type,User-Agent,Accept,Content-Length"` */
  readonly allowedHeaderParameters?: string;
  /** `api_spec`: a text. */
  readonly apiSpec: string;
  /** `api_spec_encoded`: true or false. @default - Kong applies `true` */
  readonly apiSpecEncoded?: boolean;
  /** `collect_all_errors`: true or false. @default - Kong applies `false` */
  readonly collectAllErrors?: boolean;
  /** `custom_base_path`: a text. @default - none */
  readonly customBasePath?: string;
  /** `header_parameter_check`: true or false. @default - Kong applies `false` */
  readonly headerParameterCheck?: boolean;
  /** `include_base_path`: true or false. @default - Kong applies `false` */
  readonly includeBasePath?: boolean;
  /** `max_structured_errors`: a whole number. @default - none */
  readonly maxStructuredErrors?: number;
  /** `notify_only_request_validation_failure`: true or false. @default - Kong applies `false` */
  readonly notifyOnlyRequestValidationFailure?: boolean;
  /** `notify_only_response_body_validation_failure`: true or false. @default - Kong applies `false` */
  readonly notifyOnlyResponseBodyValidationFailure?: boolean;
  /** `query_parameter_check`: true or false. @default - Kong applies `false` */
  readonly queryParameterCheck?: boolean;
  /** `structured_errors`: true or false. @default - Kong applies `false` */
  readonly structuredErrors?: boolean;
  /** `validate_request_body`: true or false. @default - Kong applies `true` */
  readonly validateRequestBody?: boolean;
  /** `validate_request_header_params`: true or false. @default - Kong applies `true` */
  readonly validateRequestHeaderParams?: boolean;
  /** `validate_request_query_params`: true or false. @default - Kong applies `true` */
  readonly validateRequestQueryParams?: boolean;
  /** `validate_request_uri_params`: true or false. @default - Kong applies `true` */
  readonly validateRequestUriParams?: boolean;
  /** `validate_response_body`: true or false. @default - Kong applies `false` */
  readonly validateResponseBody?: boolean;
  /** `verbose_response`: true or false. @default - Kong applies `false` */
  readonly verboseResponse?: boolean;
}
