// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { SolaceUpstreamSession } from './solace-upstream';

/** Settings of the plugin solace-consume. */
export interface SolaceConsumeConfig {
  /** `flow`: an object. */
  readonly flow: SolaceConsumeFlow;
  /** `mode`: one of AUTO, POLLING, SERVER-SENT-EVENTS, WEBSOCKET. @default - Kong applies POLLING */
  readonly mode?: SolaceConsumeMode;
  /** `polling`: an object. @default - none */
  readonly polling?: SolaceConsumePolling;
  /** `session`: an object. */
  readonly session: SolaceUpstreamSession;
  /** `websocket`: an object. @default - none */
  readonly websocket?: SolaceConsumeWebsocket;
}

/** `websocket` of the plugin solace-consume. */
export interface SolaceConsumeWebsocket {
  /** `max_recv_len`: a whole number. @default - Kong applies `65536` */
  readonly maxRecvLen?: number;
  /** `max_send_len`: a whole number. @default - Kong applies `65536` */
  readonly maxSendLen?: number;
  /** `timeout`: whole milliseconds; 1 to 60000. @default - Kong applies 1000 milliseconds */
  readonly timeout?: Duration;
}

/** `polling` of the plugin solace-consume. */
export interface SolaceConsumePolling {
  /** `timeout`: whole milliseconds; 0 to 300000. @default - Kong applies 0 milliseconds */
  readonly timeout?: Duration;
}

/** `mode` of the plugin solace-consume. */
export enum SolaceConsumeMode {
  /** `AUTO`. */
  AUTO = 'AUTO',
  /** `POLLING`. */
  POLLING = 'POLLING',
  /** `SERVER-SENT-EVENTS`. */
  SERVER_SENT_EVENTS = 'SERVER-SENT-EVENTS',
  /** `WEBSOCKET`. */
  WEBSOCKET = 'WEBSOCKET',
}

/** `flow` of the plugin solace-consume. */
export interface SolaceConsumeFlow {
  /** `ack_mode`: one of AUTO, CLIENT. @default - Kong applies CLIENT */
  readonly ackMode?: SolaceConsumeFlowAckMode;
  /** `binds`: a list, each an object; at least 1 members. */
  readonly binds: SolaceConsumeFlowBinds[];
  /** `functions`: a list, each a text. @default - none */
  readonly functions?: string[];
  /** `max_unacked_messages`: a whole number. @default - Kong applies `-1` */
  readonly maxUnackedMessages?: number;
  /** `properties`: an object with free keys, each value a text. @default - none */
  readonly properties?: { [name: string]: string };
  /** `selector`: a text. @default - none */
  readonly selector?: string;
  /** `wait_timeout`: whole milliseconds; 1 to 5000. @default - Kong applies 50 milliseconds */
  readonly waitTimeout?: Duration;
  /** `window_size`: a whole number; 1 to 255. @default - Kong applies `255` */
  readonly windowSize?: number;
}

/** `flow.binds` of the plugin solace-consume. */
export interface SolaceConsumeFlowBinds {
  /** `name`: a text. */
  readonly name: string;
  /** `type`: one of QUEUE. @default - Kong applies QUEUE */
  readonly type?: SolaceConsumeFlowBindsType;
}

/** `flow.binds.type` of the plugin solace-consume. */
export enum SolaceConsumeFlowBindsType {
  /** `QUEUE`. */
  QUEUE = 'QUEUE',
}

/** `flow.ack_mode` of the plugin solace-consume. */
export enum SolaceConsumeFlowAckMode {
  /** `AUTO`. */
  AUTO = 'AUTO',
  /** `CLIENT`. */
  CLIENT = 'CLIENT',
}
