// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin request-validator. */
export interface RequestValidatorConfig {
  /** `allowed_content_types`: a list, each a text. @default - Kong applies `["application/json"]` */
  readonly allowedContentTypes?: string[];
  /** `array_length_compat`: true or false. @default - Kong applies `true` */
  readonly arrayLengthCompat?: boolean;
  /** `body_schema`: a text. @default - none */
  readonly bodySchema?: string;
  /** `content_type_parameter_validation`: true or false. @default - Kong applies `true` */
  readonly contentTypeParameterValidation?: boolean;
  /** `parameter_schema`: a list, each an object. @default - none */
  readonly parameterSchema?: RequestValidatorParameterSchema[];
  /** `verbose_response`: true or false. @default - Kong applies `false` */
  readonly verboseResponse?: boolean;
  /** `version`: one of draft201909, draft202012, draft4, draft6, draft7, kong. @default - Kong applies KONG */
  readonly version?: RequestValidatorVersion;
}

/** `version` of the plugin request-validator. */
export enum RequestValidatorVersion {
  /** `draft201909`. */
  DRAFT201909 = 'draft201909',
  /** `draft202012`. */
  DRAFT202012 = 'draft202012',
  /** `draft4`. */
  DRAFT4 = 'draft4',
  /** `draft6`. */
  DRAFT6 = 'draft6',
  /** `draft7`. */
  DRAFT7 = 'draft7',
  /** `kong`. */
  KONG = 'kong',
}

/** `parameter_schema` of the plugin request-validator. */
export interface RequestValidatorParameterSchema {
  /** `explode`: true or false. @default - none */
  readonly explode?: boolean;
  /** `in`: one of header, path, query. */
  readonly in: RequestValidatorParameterSchemaIn;
  /** `name`: a text. */
  readonly name: string;
  /** `required`: true or false. */
  readonly required: boolean;
  /** `schema`: a text. @default - none */
  readonly schema?: string;
  /** `style`: one of deepObject, form, label, matrix, pipeDelimited, simple, spaceDelimited. @default - none */
  readonly style?: RequestValidatorParameterSchemaStyle;
}

/** `parameter_schema.style` of the plugin request-validator. */
export enum RequestValidatorParameterSchemaStyle {
  /** `deepObject`. */
  DEEP_OBJECT = 'deepObject',
  /** `form`. */
  FORM = 'form',
  /** `label`. */
  LABEL = 'label',
  /** `matrix`. */
  MATRIX = 'matrix',
  /** `pipeDelimited`. */
  PIPE_DELIMITED = 'pipeDelimited',
  /** `simple`. */
  SIMPLE = 'simple',
  /** `spaceDelimited`. */
  SPACE_DELIMITED = 'spaceDelimited',
}

/** `parameter_schema.in` of the plugin request-validator. */
export enum RequestValidatorParameterSchemaIn {
  /** `header`. */
  HEADER = 'header',
  /** `path`. */
  PATH = 'path',
  /** `query`. */
  QUERY = 'query',
}
