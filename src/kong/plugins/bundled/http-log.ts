// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin http-log. */
export interface HttpLogConfig {
  /** `http_endpoint`: a URL; a secret; may be a reference to a vault. @default - it comes from a Secret: Kong refuses the plugin without */
  readonly httpEndpoint?: string;
  /** `method`: one of PATCH, POST, PUT. @default - Kong applies POST */
  readonly method?: HttpLogMethod;
  /** `content_type`: one of application/json, application/json; charset=utf-8. @default - Kong applies APPLICATION_JSON */
  readonly contentType?: HttpLogContentType;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `keepalive`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /**
   * `retry_count`: a whole number; deprecated, use queue.max_retry_time, gone in 4.0.
   *
   * @default - none
   * @deprecated use `queue.max_retry_time`
   */
  readonly retryCount?: number;
  /**
   * `queue_size`: a whole number; deprecated, use queue.max_batch_size, gone in 4.0.
   *
   * @default - none
   * @deprecated use `queue.max_batch_size`
   */
  readonly queueSize?: number;
  /**
   * `flush_timeout`: seconds; deprecated, use queue.max_coalescing_delay, gone in 4.0.
   *
   * @default - none
   * @deprecated use `queue.max_coalescing_delay`
   */
  readonly flushTimeout?: Duration;
  /** `headers`: an object with free keys, each value a text. @default - none */
  readonly headers?: { [name: string]: string };
  /** `queue`: an object. @default - the defaults of all its settings */
  readonly queue?: PluginQueue;
  /** `custom_fields_by_lua`: an object with free keys, each value a function in Lua. @default - none */
  readonly customFieldsByLua?: { [name: string]: string };
  /** `client_certificate`: a reference to another entity. @default - none */
  readonly clientCertificate?: string;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
}

/** How records wait to be sent. */
export interface PluginQueue {
  /** `max_batch_size`: a whole number; 1 to 1000000. @default - Kong applies `1` */
  readonly maxBatchSize?: number;
  /** `max_coalescing_delay`: seconds; 0 to 3600. @default - Kong applies 1 second */
  readonly maxCoalescingDelay?: Duration;
  /** `max_entries`: a whole number; 1 to 1000000. @default - Kong applies `10000` */
  readonly maxEntries?: number;
  /** `max_bytes`: a whole number. @default - none */
  readonly maxBytes?: number;
  /** `max_retry_time`: seconds. @default - Kong applies `60` */
  readonly maxRetryTime?: number;
  /** `initial_retry_delay`: seconds; 0.001 to 1000000. @default - Kong applies 0.01 seconds */
  readonly initialRetryDelay?: Duration;
  /** `max_retry_delay`: seconds; 0.001 to 1000000. @default - Kong applies 60 seconds */
  readonly maxRetryDelay?: Duration;
  /** `concurrency_limit`: one of -1, 1. @default - Kong applies `1` */
  readonly concurrencyLimit?: number;
}

/** `content_type` of the plugin http-log. */
export enum HttpLogContentType {
  /** `application/json`. */
  APPLICATION_JSON = 'application/json',
  /** `application/json; charset=utf-8`. */
  APPLICATION_JSON_CHARSET_UTF_8 = 'application/json; charset=utf-8',
}

/** `method` of the plugin http-log. */
export enum HttpLogMethod {
  /** `PATCH`. */
  PATCH = 'PATCH',
  /** `POST`. */
  POST = 'POST',
  /** `PUT`. */
  PUT = 'PUT',
}
