// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin opa. */
export interface OpaConfig {
  /** `include_body_in_opa_input`: true or false. @default - Kong applies `false` */
  readonly includeBodyInOpaInput?: boolean;
  /** `include_consumer_in_opa_input`: true or false. @default - Kong applies `false` */
  readonly includeConsumerInOpaInput?: boolean;
  /** `include_parsed_json_body_in_opa_input`: true or false. @default - Kong applies `false` */
  readonly includeParsedJsonBodyInOpaInput?: boolean;
  /** `include_route_in_opa_input`: true or false. @default - Kong applies `false` */
  readonly includeRouteInOpaInput?: boolean;
  /** `include_service_in_opa_input`: true or false. @default - Kong applies `false` */
  readonly includeServiceInOpaInput?: boolean;
  /** `include_uri_captures_in_opa_input`: true or false. @default - Kong applies `false` */
  readonly includeUriCapturesInOpaInput?: boolean;
  /** `opa_host`: a text. @default - Kong applies `"localhost"` */
  readonly opaHost?: string;
  /** `opa_path`: a text. */
  readonly opaPath: string;
  /** `opa_port`: a whole number; 0 to 65535. @default - Kong applies `8181` */
  readonly opaPort?: number;
  /** `opa_protocol`: one of http, https. @default - Kong applies HTTP */
  readonly opaProtocol?: OpaOpaProtocol;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
}

/** `opa_protocol` of the plugin opa. */
export enum OpaOpaProtocol {
  /** `http`. */
  HTTP = 'http',
  /** `https`. */
  HTTPS = 'https',
}
