// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin opentelemetry. */
export interface OpentelemetryConfig {
  /** `traces_endpoint`: a URL; may be a reference to a vault. @default - none */
  readonly tracesEndpoint?: string;
  /** `logs_endpoint`: a URL; may be a reference to a vault. @default - none */
  readonly logsEndpoint?: string;
  /** `headers`: an object with free keys, each value a text. @default - none */
  readonly headers?: { [name: string]: string };
  /** `resource_attributes`: an object with free keys, each value a text. @default - none */
  readonly resourceAttributes?: { [name: string]: string };
  /** `queue`: an object. @default - Kong applies `{"max_batch_size":200}` */
  readonly queue?: OpentelemetryQueue;
  /**
   * `batch_span_count`: a whole number; deprecated, use queue.max_batch_size, gone in 4.0.
   *
   * @default - none
   * @deprecated use `queue.max_batch_size`
   */
  readonly batchSpanCount?: number;
  /**
   * `batch_flush_delay`: whole seconds; deprecated, use queue.max_coalescing_delay, gone in 4.0.
   *
   * @default - none
   * @deprecated use `queue.max_coalescing_delay`
   */
  readonly batchFlushDelay?: Duration;
  /** `connect_timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 1000 milliseconds */
  readonly connectTimeout?: Duration;
  /** `send_timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 5000 milliseconds */
  readonly sendTimeout?: Duration;
  /** `read_timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 5000 milliseconds */
  readonly readTimeout?: Duration;
  /** `http_response_header_for_traceid`: a text. @default - none */
  readonly httpResponseHeaderForTraceid?: string;
  /**
   * `header_type`: one of aws, b3, b3-single, datadog, gcp, ignore, instana, jaeger, ot, preserve, w3c; deprecated, use propagation, gone in
   * 4.0.
   *
   * @default - Kong applies PRESERVE
   * @deprecated use `propagation`
   */
  readonly headerType?: OpentelemetryHeaderType;
  /** `sampling_rate`: a number; 0 to 1. @default - none */
  readonly samplingRate?: number;
  /** `propagation`: an object. @default - Kong applies `{"default_format":"w3c"}` */
  readonly propagation?: OpentelemetryPropagation;
  /** `access_logs`: an object. @default - none */
  readonly accessLogs?: OpentelemetryAccessLogs;
  /** `metrics`: an object. @default - none */
  readonly metrics?: OpentelemetryMetrics;
  /**
   * `sampling_strategy`: one of parent_drop_probability_fallback, parent_probability_fallback.
   *
   * @default - Kong applies PARENT_DROP_PROBABILITY_FALLBACK
   */
  readonly samplingStrategy?: OpentelemetrySamplingStrategy;
}

/** `sampling_strategy` of the plugin opentelemetry. */
export enum OpentelemetrySamplingStrategy {
  /** `parent_drop_probability_fallback`. */
  PARENT_DROP_PROBABILITY_FALLBACK = 'parent_drop_probability_fallback',
  /** `parent_probability_fallback`. */
  PARENT_PROBABILITY_FALLBACK = 'parent_probability_fallback',
}

/** `metrics` of the plugin opentelemetry. */
export interface OpentelemetryMetrics {
  /** `enable_ai_metrics`: true or false. @default - Kong applies `false` */
  readonly enableAiMetrics?: boolean;
  /** `enable_bandwidth_metrics`: true or false. @default - Kong applies `false` */
  readonly enableBandwidthMetrics?: boolean;
  /** `enable_consumer_attribute`: true or false. @default - Kong applies `false` */
  readonly enableConsumerAttribute?: boolean;
  /** `enable_latency_metrics`: true or false. @default - Kong applies `false` */
  readonly enableLatencyMetrics?: boolean;
  /** `enable_request_metrics`: true or false. @default - Kong applies `false` */
  readonly enableRequestMetrics?: boolean;
  /** `enable_upstream_health_metrics`: true or false. @default - Kong applies `false` */
  readonly enableUpstreamHealthMetrics?: boolean;
  /** `endpoint`: a text; may be a reference to a vault. @default - none */
  readonly endpoint?: string;
  /** `push_interval`: seconds. @default - Kong applies 60 seconds */
  readonly pushInterval?: Duration;
}

/** `access_logs` of the plugin opentelemetry. */
export interface OpentelemetryAccessLogs {
  /** `custom_attributes_by_lua`: an object with free keys, each value a text. @default - none */
  readonly customAttributesByLua?: { [name: string]: string };
  /** `endpoint`: a text; may be a reference to a vault. @default - none */
  readonly endpoint?: string;
}

/** `propagation` of the plugin opentelemetry. */
export interface OpentelemetryPropagation {
  /** `extract`: a list, each one of aws, b3, datadog, gcp, instana, jaeger, ot, w3c. @default - none */
  readonly extract?: OpentelemetryPropagationExtract[];
  /** `clear`: a list, each the name of a header. @default - none */
  readonly clear?: string[];
  /** `inject`: a list, each one of aws, b3, b3-single, datadog, gcp, instana, jaeger, ot, preserve, w3c. @default - none */
  readonly inject?: OpentelemetryPropagationInject[];
  /** `default_format`: one of aws, b3, b3-single, datadog, gcp, instana, jaeger, ot, w3c. */
  readonly defaultFormat: OpentelemetryPropagationDefaultFormat;
}

/** `propagation.default_format` of the plugin opentelemetry. */
export enum OpentelemetryPropagationDefaultFormat {
  /** `aws`. */
  AWS = 'aws',
  /** `b3`. */
  B3 = 'b3',
  /** `b3-single`. */
  B3_SINGLE = 'b3-single',
  /** `datadog`. */
  DATADOG = 'datadog',
  /** `gcp`. */
  GCP = 'gcp',
  /** `instana`. */
  INSTANA = 'instana',
  /** `jaeger`. */
  JAEGER = 'jaeger',
  /** `ot`. */
  OT = 'ot',
  /** `w3c`. */
  W3C = 'w3c',
}

/** `propagation.inject` of the plugin opentelemetry. */
export enum OpentelemetryPropagationInject {
  /** `aws`. */
  AWS = 'aws',
  /** `b3`. */
  B3 = 'b3',
  /** `b3-single`. */
  B3_SINGLE = 'b3-single',
  /** `datadog`. */
  DATADOG = 'datadog',
  /** `gcp`. */
  GCP = 'gcp',
  /** `instana`. */
  INSTANA = 'instana',
  /** `jaeger`. */
  JAEGER = 'jaeger',
  /** `ot`. */
  OT = 'ot',
  /** `preserve`. */
  PRESERVE = 'preserve',
  /** `w3c`. */
  W3C = 'w3c',
}

/** `propagation.extract` of the plugin opentelemetry. */
export enum OpentelemetryPropagationExtract {
  /** `aws`. */
  AWS = 'aws',
  /** `b3`. */
  B3 = 'b3',
  /** `datadog`. */
  DATADOG = 'datadog',
  /** `gcp`. */
  GCP = 'gcp',
  /** `instana`. */
  INSTANA = 'instana',
  /** `jaeger`. */
  JAEGER = 'jaeger',
  /** `ot`. */
  OT = 'ot',
  /** `w3c`. */
  W3C = 'w3c',
}

/** `header_type` of the plugin opentelemetry. */
export enum OpentelemetryHeaderType {
  /** `aws`. */
  AWS = 'aws',
  /** `b3`. */
  B3 = 'b3',
  /** `b3-single`. */
  B3_SINGLE = 'b3-single',
  /** `datadog`. */
  DATADOG = 'datadog',
  /** `gcp`. */
  GCP = 'gcp',
  /** `ignore`. */
  IGNORE = 'ignore',
  /** `instana`. */
  INSTANA = 'instana',
  /** `jaeger`. */
  JAEGER = 'jaeger',
  /** `ot`. */
  OT = 'ot',
  /** `preserve`. */
  PRESERVE = 'preserve',
  /** `w3c`. */
  W3C = 'w3c',
}

/** `queue` of the plugin opentelemetry. */
export interface OpentelemetryQueue {
  /** `max_batch_size`: a whole number; 1 to 1000000. @default - Kong applies `200` */
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
