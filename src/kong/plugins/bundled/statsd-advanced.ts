// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import {
  StatsdConsumerIdentifierDefault,
  StatsdMetricsConsumerIdentifier,
  StatsdMetricsName,
  StatsdMetricsServiceIdentifier,
  StatsdMetricsStatType,
  StatsdMetricsWorkspaceIdentifier,
  StatsdServiceIdentifierDefault,
  StatsdWorkspaceIdentifierDefault,
} from './statsd';

/** Settings of the plugin statsd-advanced. */
export interface StatsdAdvancedConfig {
  /** `allow_status_codes`: a list, each a text. @default - none */
  readonly allowStatusCodes?: string[];
  /** `consumer_identifier_default`: one of consumer_id, custom_id, username. @default - Kong applies CUSTOM_ID */
  readonly consumerIdentifierDefault?: StatsdConsumerIdentifierDefault;
  /** `host`: a text. @default - Kong applies `"localhost"` */
  readonly host?: string;
  /** `hostname_in_prefix`: true or false. @default - Kong applies `false` */
  readonly hostnameInPrefix?: boolean;
  /** `metrics`: a list, each an object. @default - none */
  readonly metrics?: StatsdAdvancedMetrics[];
  /** `port`: a whole number; 0 to 65535. @default - Kong applies `8125` */
  readonly port?: number;
  /** `prefix`: a text. @default - Kong applies `"kong"` */
  readonly prefix?: string;
  /** `queue`: an object. @default - none */
  readonly queue?: StatsdAdvancedQueue;
  /**
   * `service_identifier_default`: one of service_host, service_id, service_name, service_name_or_host.
   *
   * @default - Kong applies SERVICE_NAME_OR_HOST
   */
  readonly serviceIdentifierDefault?: StatsdServiceIdentifierDefault;
  /** `udp_packet_size`: a number; 0 to 65507. @default - Kong applies `0` */
  readonly udpPacketSize?: number;
  /** `use_tcp`: true or false. @default - Kong applies `false` */
  readonly useTcp?: boolean;
  /** `workspace_identifier_default`: one of workspace_id, workspace_name. @default - Kong applies WORKSPACE_ID */
  readonly workspaceIdentifierDefault?: StatsdWorkspaceIdentifierDefault;
}

/** `queue` of the plugin statsd-advanced. */
export interface StatsdAdvancedQueue {
  /** `concurrency_limit`: one of -1, 1. @default - Kong applies `1` */
  readonly concurrencyLimit?: number;
  /** `initial_retry_delay`: seconds; 0.001 to 1000000. @default - Kong applies 0.01 seconds */
  readonly initialRetryDelay?: Duration;
  /** `max_batch_size`: a whole number; 1 to 1000000. @default - Kong applies `1` */
  readonly maxBatchSize?: number;
  /** `max_bytes`: a whole number. @default - none */
  readonly maxBytes?: number;
  /** `max_coalescing_delay`: seconds; 0 to 3600. @default - Kong applies 1 second */
  readonly maxCoalescingDelay?: Duration;
  /** `max_entries`: a whole number; 1 to 1000000. @default - Kong applies `10000` */
  readonly maxEntries?: number;
  /** `max_retry_delay`: seconds; 0.001 to 1000000. @default - Kong applies 60 seconds */
  readonly maxRetryDelay?: Duration;
  /** `max_retry_time`: seconds. @default - Kong applies `60` */
  readonly maxRetryTime?: number;
}

/** `metrics` of the plugin statsd-advanced. */
export interface StatsdAdvancedMetrics {
  /** `consumer_identifier`: one of consumer_id, custom_id, username. @default - none */
  readonly consumerIdentifier?: StatsdMetricsConsumerIdentifier;
  /**
   * `name`: one of cache_datastore_hits_total, cache_datastore_misses_total, kong_latency, latency, request_count, request_per_user,
   * request_size, response_size, shdict_usage, status_count, status_count_per_user, status_count_per_user_per_route, status_count_per_workspace,
   * unique_users, upstream_latency.
   */
  readonly name: StatsdMetricsName;
  /** `sample_rate`: a number. @default - none */
  readonly sampleRate?: number;
  /** `service_identifier`: one of service_host, service_id, service_name, service_name_or_host. @default - none */
  readonly serviceIdentifier?: StatsdMetricsServiceIdentifier;
  /** `stat_type`: one of counter, gauge, histogram, meter, set, timer. */
  readonly statType: StatsdMetricsStatType;
  /** `workspace_identifier`: one of workspace_id, workspace_name. @default - none */
  readonly workspaceIdentifier?: StatsdMetricsWorkspaceIdentifier;
}
