// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin forward-proxy. */
export interface ForwardProxyConfig {
  /** `auth_password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly authPassword?: string;
  /** `auth_username`: a text; may be a reference to a vault. @default - none */
  readonly authUsername?: string;
  /** `ca_certificates`: a list, each a text. @default - none */
  readonly caCertificates?: string[];
  /** `http_proxy_host`: a text. @default - none */
  readonly httpProxyHost?: string;
  /** `http_proxy_port`: a whole number; 0 to 65535. @default - none */
  readonly httpProxyPort?: number;
  /** `https_proxy_host`: a text. @default - none */
  readonly httpsProxyHost?: string;
  /** `https_proxy_port`: a whole number; 0 to 65535. @default - none */
  readonly httpsProxyPort?: number;
  /** `https_verify`: true or false. @default - Kong applies `true` */
  readonly httpsVerify?: boolean;
  /** `proxy_scheme`: one of http. @default - Kong applies HTTP */
  readonly proxyScheme?: ForwardProxyProxyScheme;
  /** `x_headers`: one of append, delete, transparent. @default - Kong applies APPEND */
  readonly xHeaders?: ForwardProxyXHeaders;
}

/** `x_headers` of the plugin forward-proxy. */
export enum ForwardProxyXHeaders {
  /** `append`. */
  APPEND = 'append',
  /** `delete`. */
  DELETE = 'delete',
  /** `transparent`. */
  TRANSPARENT = 'transparent',
}

/** `proxy_scheme` of the plugin forward-proxy. */
export enum ForwardProxyProxyScheme {
  /** `http`. */
  HTTP = 'http',
}
