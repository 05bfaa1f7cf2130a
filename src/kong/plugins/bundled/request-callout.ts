// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { ProxyCacheAdvancedMemory, RedisClusterConnection } from './proxy-cache-advanced';

/** Settings of the plugin request-callout. */
export interface RequestCalloutConfig {
  /** `cache`: an object. @default - none */
  readonly cache?: RequestCalloutCache;
  /** `callouts`: a list, each an object. */
  readonly callouts: RequestCalloutCallouts[];
  /** `upstream`: an object. @default - none */
  readonly upstream?: RequestCalloutUpstream;
}

/** `upstream` of the plugin request-callout. */
export interface RequestCalloutUpstream {
  /** `body`: an object. @default - none */
  readonly body?: RequestCalloutUpstreamBody;
  /** `by_lua`: a text. @default - none */
  readonly byLua?: string;
  /** `headers`: an object. @default - none */
  readonly headers?: RequestCalloutUpstreamHeaders;
  /** `query`: an object. @default - none */
  readonly query?: RequestCalloutUpstreamHeaders;
}

/** `upstream.headers` of the plugin request-callout. */
export interface RequestCalloutUpstreamHeaders {
  /** `custom`: an object with free keys, each value a text. @default - none */
  readonly custom?: { [name: string]: string };
  /** `forward`: true or false. @default - Kong applies `true` */
  readonly forward?: boolean;
}

/** `upstream.body` of the plugin request-callout. */
export interface RequestCalloutUpstreamBody {
  /** `custom`: an object with free keys, each value a text. @default - none */
  readonly custom?: { [name: string]: string };
  /** `decode`: true or false. @default - Kong applies `true` */
  readonly decode?: boolean;
  /** `forward`: true or false. @default - Kong applies `true` */
  readonly forward?: boolean;
}

/** `callouts` of the plugin request-callout. */
export interface RequestCalloutCallouts {
  /** `cache`: an object. @default - none */
  readonly cache?: RequestCalloutCalloutsCache;
  /** `depends_on`: a list, each a text. @default - Kong applies an empty one */
  readonly dependsOn?: string[];
  /** `name`: a text. */
  readonly name: string;
  /** `request`: an object. */
  readonly request: RequestCalloutCalloutsRequest;
  /** `response`: an object. @default - none */
  readonly response?: RequestCalloutCalloutsResponse;
}

/** `callouts.response` of the plugin request-callout. */
export interface RequestCalloutCalloutsResponse {
  /** `body`: an object. @default - none */
  readonly body?: RequestCalloutCalloutsResponseBody;
  /** `by_lua`: a text. @default - none */
  readonly byLua?: string;
  /** `headers`: an object. @default - none */
  readonly headers?: RequestCalloutCalloutsResponseHeaders;
}

/** `callouts.response.headers` of the plugin request-callout. */
export interface RequestCalloutCalloutsResponseHeaders {
  /** `store`: true or false. @default - Kong applies `true` */
  readonly store?: boolean;
}

/** `callouts.response.body` of the plugin request-callout. */
export interface RequestCalloutCalloutsResponseBody {
  /** `decode`: true or false. @default - Kong applies `false` */
  readonly decode?: boolean;
  /** `store`: true or false. @default - Kong applies `true` */
  readonly store?: boolean;
}

/** `callouts.request` of the plugin request-callout. */
export interface RequestCalloutCalloutsRequest {
  /** `body`: an object. @default - none */
  readonly body?: RequestCalloutCalloutsRequestBody;
  /** `by_lua`: a text. @default - none */
  readonly byLua?: string;
  /** `error`: an object. @default - none */
  readonly error?: RequestCalloutCalloutsRequestError;
  /** `headers`: an object. @default - none */
  readonly headers?: RequestCalloutCalloutsRequestHeaders;
  /** `http_opts`: an object. @default - none */
  readonly httpOpts?: RequestCalloutCalloutsRequestHttpOpts;
  /** `method`: a text. @default - Kong applies `"GET"` */
  readonly method?: string;
  /** `query`: an object. @default - none */
  readonly query?: RequestCalloutCalloutsRequestHeaders;
  /** `url`: a text; may be a reference to a vault. */
  readonly url: string;
}

/** `callouts.request.http_opts` of the plugin request-callout. */
export interface RequestCalloutCalloutsRequestHttpOpts {
  /** `proxy`: an object. @default - none */
  readonly proxy?: RequestCalloutCalloutsRequestHttpOptsProxy;
  /** `ssl_server_name`: a text. @default - none */
  readonly sslServerName?: string;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `timeouts`: an object. @default - none */
  readonly timeouts?: RequestCalloutCalloutsRequestHttpOptsTimeouts;
}

/** `callouts.request.http_opts.timeouts` of the plugin request-callout. */
export interface RequestCalloutCalloutsRequestHttpOptsTimeouts {
  /** `connect`: a whole number; 0 to 2147483646. @default - none */
  readonly connect?: number;
  /** `read`: a whole number; 0 to 2147483646. @default - none */
  readonly read?: number;
  /** `write`: a whole number; 0 to 2147483646. @default - none */
  readonly write?: number;
}

/** `callouts.request.http_opts.proxy` of the plugin request-callout. */
export interface RequestCalloutCalloutsRequestHttpOptsProxy {
  /** `auth_password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly authPassword?: string;
  /** `auth_username`: a text; may be a reference to a vault. @default - none */
  readonly authUsername?: string;
  /** `http_proxy`: a text. @default - none */
  readonly httpProxy?: string;
  /** `https_proxy`: a text. @default - none */
  readonly httpsProxy?: string;
}

/** `callouts.request.headers` of the plugin request-callout. */
export interface RequestCalloutCalloutsRequestHeaders {
  /** `custom`: an object with free keys, each value a text. @default - none */
  readonly custom?: { [name: string]: string };
  /** `forward`: true or false. @default - Kong applies `false` */
  readonly forward?: boolean;
}

/** `callouts.request.error` of the plugin request-callout. */
export interface RequestCalloutCalloutsRequestError {
  /** `error_response_code`: a whole number. @default - Kong applies `400` */
  readonly errorResponseCode?: number;
  /** `error_response_msg`: a text. @default - Kong applies `"service callout error"` */
  readonly errorResponseMsg?: string;
  /** `http_statuses`: a list, each a whole number. @default - none */
  readonly httpStatuses?: number[];
  /** `on_error`: one of continue, fail, retry. @default - Kong applies FAIL */
  readonly onError?: RequestCalloutCalloutsRequestErrorOnError;
  /** `retries`: a whole number. @default - Kong applies `2` */
  readonly retries?: number;
}

/** `callouts.request.error.on_error` of the plugin request-callout. */
export enum RequestCalloutCalloutsRequestErrorOnError {
  /** `continue`. */
  CONTINUE = 'continue',
  /** `fail`. */
  FAIL = 'fail',
  /** `retry`. */
  RETRY = 'retry',
}

/** `callouts.request.body` of the plugin request-callout. */
export interface RequestCalloutCalloutsRequestBody {
  /** `custom`: an object with free keys, each value a text. @default - none */
  readonly custom?: { [name: string]: string };
  /** `decode`: true or false. @default - Kong applies `false` */
  readonly decode?: boolean;
  /** `forward`: true or false. @default - Kong applies `false` */
  readonly forward?: boolean;
}

/** `callouts.cache` of the plugin request-callout. */
export interface RequestCalloutCalloutsCache {
  /** `bypass`: true or false. @default - Kong applies `false` */
  readonly bypass?: boolean;
}

/** `cache` of the plugin request-callout. */
export interface RequestCalloutCache {
  /** `cache_ttl`: whole seconds. @default - Kong applies 300 seconds */
  readonly cacheTtl?: Duration;
  /** `memory`: an object. @default - none */
  readonly memory?: ProxyCacheAdvancedMemory;
  /** `redis`: an object. @default - none */
  readonly redis?: RedisClusterConnection;
  /** `strategy`: one of memory, off, redis. @default - Kong applies OFF */
  readonly strategy?: RequestCalloutCacheStrategy;
}

/** `cache.strategy` of the plugin request-callout. */
export enum RequestCalloutCacheStrategy {
  /** `memory`. */
  MEMORY = 'memory',
  /** `off`. */
  OFF = 'off',
  /** `redis`. */
  REDIS = 'redis',
}
