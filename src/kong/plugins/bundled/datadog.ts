// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { PluginQueue } from './http-log';
import { StatsdMetricsConsumerIdentifier } from './statsd';

/** Settings of the plugin datadog. */
export interface DatadogConfig {
  /** `host`: a host name or IP address, without port; may be a reference to a vault. @default - Kong applies `"localhost"` */
  readonly host?: string;
  /** `port`: a whole number; 0 to 65535. @default - Kong applies `8125` */
  readonly port?: number;
  /** `prefix`: a text. @default - Kong applies `"kong"` */
  readonly prefix?: string;
  /** `service_name_tag`: a text. @default - Kong applies `"name"` */
  readonly serviceNameTag?: string;
  /** `status_tag`: a text. @default - Kong applies `"status"` */
  readonly statusTag?: string;
  /** `consumer_tag`: a text. @default - Kong applies `"consumer"` */
  readonly consumerTag?: string;
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
  /** `queue`: an object. @default - the defaults of all its settings */
  readonly queue?: PluginQueue;
  /**
   * `metrics`: a list, each an object.
   *
   * @default - Kong applies
   * `[{"consumer_identifier":"custom_id","name":"request_count","sample_rate":1,"stat_type":"counter","tags":["app:kong"]},{"consumer_identifier":"custom_id","name":"latency","stat_type":"timer","tags":["app:kong"]},{"consumer_identifier":"custom_id","name":"request_size","stat_type":"timer","tags":["app:kong"]},{"consumer_identifier":"custom_id","name":"response_size","stat_type":"timer","tags":["app:kong"]},{"consumer_identifier":"custom_id","name":"upstream_latency","stat_type":"timer","tags":["app:kong"]},{"consumer_identifier":"custom_id","name":"kong_latency","stat_type":"timer","tags":["app:kong"]}]`
   */
  readonly metrics?: DatadogMetrics[];
  /** `route_name_tag`: a text. @default - none */
  readonly routeNameTag?: string;
}

/** `metrics` of the plugin datadog. */
export interface DatadogMetrics {
  /** `name`: one of kong_latency, latency, request_count, request_size, response_size, upstream_latency. */
  readonly name: DatadogMetricsName;
  /** `stat_type`: one of counter, distribution, gauge, histogram, meter, set, timer. */
  readonly statType: DatadogMetricsStatType;
  /** `tags`: a list, each a text. @default - none */
  readonly tags?: string[];
  /** `sample_rate`: a number; 0 to 1. @default - none */
  readonly sampleRate?: number;
  /** `consumer_identifier`: one of consumer_id, custom_id, username. @default - none */
  readonly consumerIdentifier?: StatsdMetricsConsumerIdentifier;
}

/** `metrics.stat_type` of the plugin datadog. */
export enum DatadogMetricsStatType {
  /** `counter`. */
  COUNTER = 'counter',
  /** `distribution`. */
  DISTRIBUTION = 'distribution',
  /** `gauge`. */
  GAUGE = 'gauge',
  /** `histogram`. */
  HISTOGRAM = 'histogram',
  /** `meter`. */
  METER = 'meter',
  /** `set`. */
  SET = 'set',
  /** `timer`. */
  TIMER = 'timer',
}

/** `metrics.name` of the plugin datadog. */
export enum DatadogMetricsName {
  /** `kong_latency`. */
  KONG_LATENCY = 'kong_latency',
  /** `latency`. */
  LATENCY = 'latency',
  /** `request_count`. */
  REQUEST_COUNT = 'request_count',
  /** `request_size`. */
  REQUEST_SIZE = 'request_size',
  /** `response_size`. */
  RESPONSE_SIZE = 'response_size',
  /** `upstream_latency`. */
  UPSTREAM_LATENCY = 'upstream_latency',
}
