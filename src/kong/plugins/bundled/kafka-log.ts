// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { KafkaUpstreamAuthentication, KafkaUpstreamBootstrapServers, KafkaUpstreamSchemaRegistry, KafkaUpstreamSecurity } from './kafka-upstream';

/** Settings of the plugin kafka-log. */
export interface KafkaLogConfig {
  /** `authentication`: an object. @default - none */
  readonly authentication?: KafkaUpstreamAuthentication;
  /** `bootstrap_servers`: a list, each an object. @default - none */
  readonly bootstrapServers?: KafkaUpstreamBootstrapServers[];
  /** `cluster_name`: a text. @default - none */
  readonly clusterName?: string;
  /** `custom_fields_by_lua`: an object with free keys, each value a text. @default - none */
  readonly customFieldsByLua?: { [name: string]: string };
  /** `keepalive`: whole milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /** `keepalive_enabled`: true or false. @default - Kong applies `false` */
  readonly keepaliveEnabled?: boolean;
  /** `key_query_arg`: a text. @default - none */
  readonly keyQueryArg?: string;
  /** `producer_async`: true or false. @default - Kong applies `true` */
  readonly producerAsync?: boolean;
  /** `producer_async_buffering_limits_messages_in_memory`: a whole number. @default - Kong applies `50000` */
  readonly producerAsyncBufferingLimitsMessagesInMemory?: number;
  /** `producer_async_flush_timeout`: whole milliseconds. @default - Kong applies 1000 milliseconds */
  readonly producerAsyncFlushTimeout?: Duration;
  /** `producer_request_acks`: one of -1, 0, 1. @default - Kong applies `1` */
  readonly producerRequestAcks?: number;
  /** `producer_request_limits_bytes_per_request`: a whole number. @default - Kong applies `1048576` */
  readonly producerRequestLimitsBytesPerRequest?: number;
  /** `producer_request_limits_messages_per_request`: a whole number. @default - Kong applies `200` */
  readonly producerRequestLimitsMessagesPerRequest?: number;
  /** `producer_request_retries_backoff_timeout`: whole milliseconds. @default - Kong applies 100 milliseconds */
  readonly producerRequestRetriesBackoffTimeout?: Duration;
  /** `producer_request_retries_max_attempts`: a whole number. @default - Kong applies `10` */
  readonly producerRequestRetriesMaxAttempts?: number;
  /** `producer_request_timeout`: whole milliseconds. @default - Kong applies 2000 milliseconds */
  readonly producerRequestTimeout?: Duration;
  /** `schema_registry`: an object. @default - none */
  readonly schemaRegistry?: KafkaUpstreamSchemaRegistry;
  /** `security`: an object. @default - none */
  readonly security?: KafkaUpstreamSecurity;
  /** `timeout`: whole milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `topic`: a text. */
  readonly topic: string;
}
