// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import {
  KafkaUpstreamAuthentication,
  KafkaUpstreamBootstrapServers,
  KafkaUpstreamErrorHandling,
  KafkaUpstreamSchemaRegistryConfluentAuthentication,
  KafkaUpstreamSecurity,
} from './kafka-upstream';

/** Settings of the plugin kafka-consume. */
export interface KafkaConsumeConfig {
  /** `authentication`: an object. @default - none */
  readonly authentication?: KafkaUpstreamAuthentication;
  /** `auto_offset_reset`: one of earliest, latest. @default - Kong applies LATEST */
  readonly autoOffsetReset?: KafkaConsumeAutoOffsetReset;
  /** `bootstrap_servers`: a list, each an object. */
  readonly bootstrapServers: KafkaUpstreamBootstrapServers[];
  /** `cluster_name`: a text. @default - none */
  readonly clusterName?: string;
  /** `commit_strategy`: one of auto, off. @default - Kong applies AUTO */
  readonly commitStrategy?: KafkaConsumeCommitStrategy;
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
  /** `message_by_lua_functions`: a list, each a text. @default - none */
  readonly messageByLuaFunctions?: string[];
  /** `message_deserializer`: one of json, noop. @default - Kong applies NOOP */
  readonly messageDeserializer?: KafkaConsumeMessageDeserializer;
  /** `mode`: one of http-get, server-sent-events, websocket. @default - Kong applies HTTP_GET */
  readonly mode?: KafkaConsumeMode;
  /** `schema_registry`: an object. @default - none */
  readonly schemaRegistry?: KafkaConsumeSchemaRegistry;
  /** `security`: an object. @default - none */
  readonly security?: KafkaUpstreamSecurity;
  /** `topics`: a list, each an object; at least 1 members. */
  readonly topics: KafkaConsumeTopics[];
}

/** `topics` of the plugin kafka-consume. */
export interface KafkaConsumeTopics {
  /** `name`: a text. */
  readonly name: string;
  /** `schema_registry`: an object. @default - none */
  readonly schemaRegistry?: KafkaConsumeSchemaRegistry;
}

/** `schema_registry` of the plugin kafka-consume. */
export interface KafkaConsumeSchemaRegistry {
  /** `confluent`: an object. @default - none */
  readonly confluent?: KafkaConsumeSchemaRegistryConfluent;
}

/** `schema_registry.confluent` of the plugin kafka-consume. */
export interface KafkaConsumeSchemaRegistryConfluent {
  /** `authentication`: an object. @default - none */
  readonly authentication?: KafkaUpstreamSchemaRegistryConfluentAuthentication;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `ttl`: seconds; 0 to 3600. @default - none */
  readonly ttl?: Duration;
  /** `url`: a text. @default - none */
  readonly url?: string;
}

/** `mode` of the plugin kafka-consume. */
export enum KafkaConsumeMode {
  /** `http-get`. */
  HTTP_GET = 'http-get',
  /** `server-sent-events`. */
  SERVER_SENT_EVENTS = 'server-sent-events',
  /** `websocket`. */
  WEBSOCKET = 'websocket',
}

/** `message_deserializer` of the plugin kafka-consume. */
export enum KafkaConsumeMessageDeserializer {
  /** `json`. */
  JSON = 'json',
  /** `noop`. */
  NOOP = 'noop',
}

/** `consumer_group` of the plugin kafka-consume. */
export interface KafkaConsumeConsumerGroup {
  /** `consumer_group_id`: a text. @default - none */
  readonly consumerGroupId?: string;
  /** `mode`: one of kong_consumer, manual, random. @default - Kong applies RANDOM */
  readonly mode?: KafkaConsumeConsumerGroupMode;
}

/** `consumer_group.mode` of the plugin kafka-consume. */
export enum KafkaConsumeConsumerGroupMode {
  /** `kong_consumer`. */
  KONG_CONSUMER = 'kong_consumer',
  /** `manual`. */
  MANUAL = 'manual',
  /** `random`. */
  RANDOM = 'random',
}

/** `commit_strategy` of the plugin kafka-consume. */
export enum KafkaConsumeCommitStrategy {
  /** `auto`. */
  AUTO = 'auto',
  /** `off`. */
  OFF = 'off',
}

/** `auto_offset_reset` of the plugin kafka-consume. */
export enum KafkaConsumeAutoOffsetReset {
  /** `earliest`. */
  EARLIEST = 'earliest',
  /** `latest`. */
  LATEST = 'latest',
}
