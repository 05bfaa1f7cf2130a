// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin injection-protection. */
export interface InjectionProtectionConfig {
  /** `custom_injections`: a list, each an object. @default - none */
  readonly customInjections?: InjectionProtectionCustomInjections[];
  /** `enforcement_mode`: one of block, log_only. @default - Kong applies BLOCK */
  readonly enforcementMode?: InjectionProtectionEnforcementMode;
  /** `error_message`: a text. @default - Kong applies `"Bad Request"` */
  readonly errorMessage?: string;
  /** `error_status_code`: a whole number; 400 to 499. @default - Kong applies `400` */
  readonly errorStatusCode?: number;
  /**
   * `injection_types`: a list, each one of java_exception, js, sql, sql_low_sensitivity, ssi, xpath_abbreviated, xpath_extended.
   *
   * @default - Kong applies SQL
   */
  readonly injectionTypes?: InjectionProtectionInjectionTypes[];
  /** `locations`: a list, each one of body, headers, path, path_and_query, query. @default - Kong applies PATH_AND_QUERY */
  readonly locations?: InjectionProtectionLocations[];
}

/** `locations` of the plugin injection-protection. */
export enum InjectionProtectionLocations {
  /** `body`. */
  BODY = 'body',
  /** `headers`. */
  HEADERS = 'headers',
  /** `path`. */
  PATH = 'path',
  /** `path_and_query`. */
  PATH_AND_QUERY = 'path_and_query',
  /** `query`. */
  QUERY = 'query',
}

/** `injection_types` of the plugin injection-protection. */
export enum InjectionProtectionInjectionTypes {
  /** `java_exception`. */
  JAVA_EXCEPTION = 'java_exception',
  /** `js`. */
  JS = 'js',
  /** `sql`. */
  SQL = 'sql',
  /** `sql_low_sensitivity`. */
  SQL_LOW_SENSITIVITY = 'sql_low_sensitivity',
  /** `ssi`. */
  SSI = 'ssi',
  /** `xpath_abbreviated`. */
  XPATH_ABBREVIATED = 'xpath_abbreviated',
  /** `xpath_extended`. */
  XPATH_EXTENDED = 'xpath_extended',
}

/** `enforcement_mode` of the plugin injection-protection. */
export enum InjectionProtectionEnforcementMode {
  /** `block`. */
  BLOCK = 'block',
  /** `log_only`. */
  LOG_ONLY = 'log_only',
}

/** `custom_injections` of the plugin injection-protection. */
export interface InjectionProtectionCustomInjections {
  /** `name`: a text. */
  readonly name: string;
  /** `regex`: a text. */
  readonly regex: string;
}
