// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { SolaceUpstreamMessageDeliveryMode, SolaceUpstreamMessageDestinations, SolaceUpstreamSession } from './solace-upstream';

/** Settings of the plugin solace-log. */
export interface SolaceLogConfig {
  /** `message`: an object. */
  readonly message: SolaceLogMessage;
  /** `session`: an object. */
  readonly session: SolaceUpstreamSession;
}

/** `message` of the plugin solace-log. */
export interface SolaceLogMessage {
  /** `ack_timeout`: whole milliseconds; 1 to 100000. @default - Kong applies 2000 milliseconds */
  readonly ackTimeout?: Duration;
  /** `custom_fields_by_lua`: an object with free keys, each value a text. @default - none */
  readonly customFieldsByLua?: { [name: string]: string };
  /** `delivery_mode`: one of DIRECT, PERSISTENT. @default - Kong applies DIRECT */
  readonly deliveryMode?: SolaceUpstreamMessageDeliveryMode;
  /** `destinations`: a list, each an object; at least 1 members. */
  readonly destinations: SolaceUpstreamMessageDestinations[];
  /** `dmq_eligible`: true or false. @default - Kong applies `false` */
  readonly dmqEligible?: boolean;
  /** `priority`: a whole number; 0 to 255. @default - Kong applies `4` */
  readonly priority?: number;
  /** `sender_id`: a text. @default - none */
  readonly senderId?: string;
  /** `tracing`: true or false. @default - Kong applies `false` */
  readonly tracing?: boolean;
  /** `tracing_sampled`: true or false. @default - Kong applies `false` */
  readonly tracingSampled?: boolean;
  /** `ttl`: whole milliseconds. @default - Kong applies 0 milliseconds */
  readonly ttl?: Duration;
}
