// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin metering-and-billing. */
export interface MeteringAndBillingConfig {
  /** `api_token`: a text; a secret; may be a reference to a vault. @default - it comes from a Secret: Kong refuses the plugin without */
  readonly apiToken?: string;
  /** `attributes`: a list, each an object. @default - none */
  readonly attributes?: MeteringAndBillingAttributes[];
  /** `ingest_endpoint`: a text; may be a reference to a vault. */
  readonly ingestEndpoint: string;
  /** `keepalive`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /** `meter_ai_token_usage`: true or false. @default - Kong applies `true` */
  readonly meterAiTokenUsage?: boolean;
  /** `meter_api_requests`: true or false. @default - Kong applies `true` */
  readonly meterApiRequests?: boolean;
  /** `queue`: an object. @default - none */
  readonly queue?: MeteringAndBillingQueue;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `subject`: an object. @default - none */
  readonly subject?: MeteringAndBillingSubject;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
}

/** `subject` of the plugin metering-and-billing. */
export interface MeteringAndBillingSubject {
  /** `field`: a text. @default - none */
  readonly field?: string;
  /** `look_up_value_in`: one of application, consumer, header, query. @default - Kong applies CONSUMER */
  readonly lookUpValueIn?: MeteringAndBillingSubjectLookUpValueIn;
}

/** `subject.look_up_value_in` of the plugin metering-and-billing. */
export enum MeteringAndBillingSubjectLookUpValueIn {
  /** `application`. */
  APPLICATION = 'application',
  /** `consumer`. */
  CONSUMER = 'consumer',
  /** `header`. */
  HEADER = 'header',
  /** `query`. */
  QUERY = 'query',
}

/** `queue` of the plugin metering-and-billing. */
export interface MeteringAndBillingQueue {
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

/** `attributes` of the plugin metering-and-billing. */
export interface MeteringAndBillingAttributes {
  /** `event_property_name`: a text. */
  readonly eventPropertyName: string;
  /** `look_up_value_in`: a text. */
  readonly lookUpValueIn: string;
  /** `source`: one of header, query. */
  readonly source: MeteringAndBillingAttributesSource;
}

/** `attributes.source` of the plugin metering-and-billing. */
export enum MeteringAndBillingAttributesSource {
  /** `header`. */
  HEADER = 'header',
  /** `query`. */
  QUERY = 'query',
}
