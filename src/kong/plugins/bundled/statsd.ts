// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { PluginQueue } from './http-log';

/** Settings of the plugin statsd. */
export interface StatsdConfig {
  /** `host`: a host name or IP address, without port. @default - Kong applies `"localhost"` */
  readonly host?: string;
  /** `port`: a whole number; 0 to 65535. @default - Kong applies `8125` */
  readonly port?: number;
  /** `prefix`: a text. @default - Kong applies `"kong"` */
  readonly prefix?: string;
  /**
   * `metrics`: a list, each an object.
   *
   * @default - Kong applies
   * `[{"name":"request_count","sample_rate":1,"stat_type":"counter"},{"name":"latency","stat_type":"timer"},{"name":"request_size","sample_rate":1,"stat_type":"counter"},{"name":"status_count","sample_rate":1,"stat_type":"counter"},{"name":"response_size","sample_rate":1,"stat_type":"counter"},{"name":"unique_users","stat_type":"set"},{"name":"request_per_user","sample_rate":1,"stat_type":"counter"},{"name":"upstream_latency","stat_type":"timer"},{"name":"kong_latency","stat_type":"timer"},{"name":"status_count_per_user","sample_rate":1,"stat_type":"counter"},{"name":"status_count_per_workspace","sample_rate":1,"stat_type":"counter"},{"name":"status_count_per_user_per_route","sample_rate":1,"stat_type":"counter"},{"name":"shdict_usage","sample_rate":1,"stat_type":"gauge"}]`
   */
  readonly metrics?: StatsdMetrics[];
  /** `allow_status_codes`: a list, each a text. @default - none */
  readonly allowStatusCodes?: string[];
  /** `udp_packet_size`: a number; 0 to 65507. @default - Kong applies `0` */
  readonly udpPacketSize?: number;
  /** `use_tcp`: true or false. @default - Kong applies `false` */
  readonly useTcp?: boolean;
  /** `hostname_in_prefix`: true or false. @default - Kong applies `false` */
  readonly hostnameInPrefix?: boolean;
  /** `consumer_identifier_default`: one of consumer_id, custom_id, username. @default - Kong applies CUSTOM_ID */
  readonly consumerIdentifierDefault?: StatsdConsumerIdentifierDefault;
  /**
   * `service_identifier_default`: one of service_host, service_id, service_name, service_name_or_host.
   *
   * @default - Kong applies SERVICE_NAME_OR_HOST
   */
  readonly serviceIdentifierDefault?: StatsdServiceIdentifierDefault;
  /** `workspace_identifier_default`: one of workspace_id, workspace_name. @default - Kong applies WORKSPACE_ID */
  readonly workspaceIdentifierDefault?: StatsdWorkspaceIdentifierDefault;
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
  /** `tag_style`: one of dogstatsd, influxdb, librato, signalfx. @default - none */
  readonly tagStyle?: StatsdTagStyle;
  /** `queue`: an object. @default - the defaults of all its settings */
  readonly queue?: PluginQueue;
}

/** `tag_style` of the plugin statsd. */
export enum StatsdTagStyle {
  /** `dogstatsd`. */
  DOGSTATSD = 'dogstatsd',
  /** `influxdb`. */
  INFLUXDB = 'influxdb',
  /** `librato`. */
  LIBRATO = 'librato',
  /** `signalfx`. */
  SIGNALFX = 'signalfx',
}

/** `workspace_identifier_default` of the plugin statsd. */
export enum StatsdWorkspaceIdentifierDefault {
  /** `workspace_id`. */
  WORKSPACE_ID = 'workspace_id',
  /** `workspace_name`. */
  WORKSPACE_NAME = 'workspace_name',
}

/** `service_identifier_default` of the plugin statsd. */
export enum StatsdServiceIdentifierDefault {
  /** `service_host`. */
  SERVICE_HOST = 'service_host',
  /** `service_id`. */
  SERVICE_ID = 'service_id',
  /** `service_name`. */
  SERVICE_NAME = 'service_name',
  /** `service_name_or_host`. */
  SERVICE_NAME_OR_HOST = 'service_name_or_host',
}

/** `consumer_identifier_default` of the plugin statsd. */
export enum StatsdConsumerIdentifierDefault {
  /** `consumer_id`. */
  CONSUMER_ID = 'consumer_id',
  /** `custom_id`. */
  CUSTOM_ID = 'custom_id',
  /** `username`. */
  USERNAME = 'username',
}

/** `metrics` of the plugin statsd. */
export interface StatsdMetrics {
  /**
   * `name`: one of cache_datastore_hits_total, cache_datastore_misses_total, kong_latency, latency, request_count, request_per_user,
   * request_size, response_size, shdict_usage, status_count, status_count_per_user, status_count_per_user_per_route, status_count_per_workspace,
   * unique_users, upstream_latency.
   */
  readonly name: StatsdMetricsName;
  /** `stat_type`: one of counter, gauge, histogram, meter, set, timer. */
  readonly statType: StatsdMetricsStatType;
  /** `sample_rate`: a number; more than 0. @default - none */
  readonly sampleRate?: number;
  /** `consumer_identifier`: one of consumer_id, custom_id, username. @default - none */
  readonly consumerIdentifier?: StatsdMetricsConsumerIdentifier;
  /** `service_identifier`: one of service_host, service_id, service_name, service_name_or_host. @default - none */
  readonly serviceIdentifier?: StatsdMetricsServiceIdentifier;
  /** `workspace_identifier`: one of workspace_id, workspace_name. @default - none */
  readonly workspaceIdentifier?: StatsdMetricsWorkspaceIdentifier;
}

/** `metrics.workspace_identifier` of the plugin statsd. */
export enum StatsdMetricsWorkspaceIdentifier {
  /** `workspace_id`. */
  WORKSPACE_ID = 'workspace_id',
  /** `workspace_name`. */
  WORKSPACE_NAME = 'workspace_name',
}

/** `metrics.service_identifier` of the plugin statsd. */
export enum StatsdMetricsServiceIdentifier {
  /** `service_host`. */
  SERVICE_HOST = 'service_host',
  /** `service_id`. */
  SERVICE_ID = 'service_id',
  /** `service_name`. */
  SERVICE_NAME = 'service_name',
  /** `service_name_or_host`. */
  SERVICE_NAME_OR_HOST = 'service_name_or_host',
}

/** `metrics.consumer_identifier` of the plugin statsd. */
export enum StatsdMetricsConsumerIdentifier {
  /** `consumer_id`. */
  CONSUMER_ID = 'consumer_id',
  /** `custom_id`. */
  CUSTOM_ID = 'custom_id',
  /** `username`. */
  USERNAME = 'username',
}

/** `metrics.stat_type` of the plugin statsd. */
export enum StatsdMetricsStatType {
  /** `counter`. */
  COUNTER = 'counter',
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

/** `metrics.name` of the plugin statsd. */
export enum StatsdMetricsName {
  /** `cache_datastore_hits_total`. */
  CACHE_DATASTORE_HITS_TOTAL = 'cache_datastore_hits_total',
  /** `cache_datastore_misses_total`. */
  CACHE_DATASTORE_MISSES_TOTAL = 'cache_datastore_misses_total',
  /** `kong_latency`. */
  KONG_LATENCY = 'kong_latency',
  /** `latency`. */
  LATENCY = 'latency',
  /** `request_count`. */
  REQUEST_COUNT = 'request_count',
  /** `request_per_user`. */
  REQUEST_PER_USER = 'request_per_user',
  /** `request_size`. */
  REQUEST_SIZE = 'request_size',
  /** `response_size`. */
  RESPONSE_SIZE = 'response_size',
  /** `shdict_usage`. */
  SHDICT_USAGE = 'shdict_usage',
  /** `status_count`. */
  STATUS_COUNT = 'status_count',
  /** `status_count_per_user`. */
  STATUS_COUNT_PER_USER = 'status_count_per_user',
  /** `status_count_per_user_per_route`. */
  STATUS_COUNT_PER_USER_PER_ROUTE = 'status_count_per_user_per_route',
  /** `status_count_per_workspace`. */
  STATUS_COUNT_PER_WORKSPACE = 'status_count_per_workspace',
  /** `unique_users`. */
  UNIQUE_USERS = 'unique_users',
  /** `upstream_latency`. */
  UPSTREAM_LATENCY = 'upstream_latency',
}
