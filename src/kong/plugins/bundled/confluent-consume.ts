// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import {
  KafkaConsumeAutoOffsetReset,
  KafkaConsumeCommitStrategy,
  KafkaConsumeConsumerGroup,
  KafkaConsumeMessageDeserializer,
  KafkaConsumeMode,
  KafkaConsumeSchemaRegistry,
  KafkaConsumeTopics,
} from './kafka-consume';
import { KafkaUpstreamAuthenticationOauthbearer, KafkaUpstreamBootstrapServers, KafkaUpstreamErrorHandling } from './kafka-upstream';

/** Settings of the plugin confluent-consume. */
export interface ConfluentConsumeConfig {
  /** `auto_offset_reset`: one of earliest, latest. @default - Kong applies EARLIEST */
  readonly autoOffsetReset?: KafkaConsumeAutoOffsetReset;
  /** `bootstrap_servers`: a list, each an object. @default - none */
  readonly bootstrapServers?: KafkaUpstreamBootstrapServers[];
  /** `cluster_api_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly clusterApiKey?: string;
  /** `cluster_api_secret`: a text; a secret; may be a reference to a vault. @default - none */
  readonly clusterApiSecret?: string;
  /** `cluster_name`: a text. @default - none */
  readonly clusterName?: string;
  /** `commit_strategy`: one of auto, off. @default - Kong applies AUTO */
  readonly commitStrategy?: KafkaConsumeCommitStrategy;
  /** `confluent_cloud_api_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly confluentCloudApiKey?: string;
  /** `confluent_cloud_api_secret`: a text; a secret; may be a reference to a vault. @default - none */
  readonly confluentCloudApiSecret?: string;
  /** `consumer_group`: an object. @default - none */
  readonly consumerGroup?: KafkaConsumeConsumerGroup;
  /** `dlq_topic`: a text. @default - none */
  readonly dlqTopic?: string;
  /** `enable_dlq`: true or false. @default - none */
  readonly enableDlq?: boolean;
  /** `enforce_latest_offset_reset`: true or false. @default - Kong applies `false` */
  readonly enforceLatestOffsetReset?: boolean;
  /** `error_handling`: an object. @default - none */
  readonly errorHandling?: KafkaUpstreamErrorHandling;
  /** `keepalive`: whole milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /** `keepalive_enabled`: true or false. @default - Kong applies `false` */
  readonly keepaliveEnabled?: boolean;
  /** `message_by_lua_functions`: a list, each a text. @default - none */
  readonly messageByLuaFunctions?: string[];
  /** `message_deserializer`: one of json, noop. @default - Kong applies NOOP */
  readonly messageDeserializer?: KafkaConsumeMessageDeserializer;
  /** `mode`: one of http-get, server-sent-events, websocket. @default - Kong applies HTTP_GET */
  readonly mode?: KafkaConsumeMode;
  /** `oauthbearer`: an object. @default - none */
  readonly oauthbearer?: KafkaUpstreamAuthenticationOauthbearer;
  /** `schema_registry`: an object. @default - none */
  readonly schemaRegistry?: KafkaConsumeSchemaRegistry;
  /** `security`: an object. @default - none */
  readonly security?: ConfluentConsumeSecurity;
  /** `timeout`: whole milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `topics`: a list, each an object; at least 1 members. */
  readonly topics: KafkaConsumeTopics[];
}

/** `security` of the plugin confluent-consume. */
export interface ConfluentConsumeSecurity {
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
}
