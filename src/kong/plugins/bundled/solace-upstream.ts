// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin solace-upstream. */
export interface SolaceUpstreamConfig {
  /** `message`: an object. */
  readonly message: SolaceUpstreamMessage;
  /** `session`: an object. */
  readonly session: SolaceUpstreamSession;
}

/** `session` of the plugin solace-upstream. */
export interface SolaceUpstreamSession {
  /** `authentication`: an object. @default - none */
  readonly authentication?: SolaceUpstreamSessionAuthentication;
  /** `calculate_message_expiry`: true or false. @default - Kong applies `true` */
  readonly calculateMessageExpiry?: boolean;
  /** `connect_timeout`: whole milliseconds; 100 to 100000. @default - Kong applies 3000 milliseconds */
  readonly connectTimeout?: Duration;
  /** `generate_rcv_timestamps`: true or false. @default - Kong applies `true` */
  readonly generateRcvTimestamps?: boolean;
  /** `generate_send_timestamps`: true or false. @default - Kong applies `true` */
  readonly generateSendTimestamps?: boolean;
  /** `generate_sender_id`: true or false. @default - Kong applies `true` */
  readonly generateSenderId?: boolean;
  /** `generate_sequence_number`: true or false. @default - Kong applies `true` */
  readonly generateSequenceNumber?: boolean;
  /** `host`: a text; may be a reference to a vault. */
  readonly host: string;
  /** `properties`: an object with free keys, each value a text. @default - none */
  readonly properties?: { [name: string]: string };
  /** `ssl_validate_certificate`: true or false. @default - Kong applies `true` */
  readonly sslValidateCertificate?: boolean;
  /** `vpn_name`: a text; at most 32 bytes. @default - none */
  readonly vpnName?: string;
}

/** `session.authentication` of the plugin solace-upstream. */
export interface SolaceUpstreamSessionAuthentication {
  /** `access_token`: a text; a secret; may be a reference to a vault. @default - none */
  readonly accessToken?: string;
  /** `access_token_header`: a text. @default - none */
  readonly accessTokenHeader?: string;
  /** `basic_auth_header`: a text. @default - none */
  readonly basicAuthHeader?: string;
  /** `client_credentials`: an object. @default - none */
  readonly clientCredentials?: SolaceUpstreamSessionAuthenticationClientCredentials;
  /** `id_token`: a text; a secret; may be a reference to a vault. @default - none */
  readonly idToken?: string;
  /** `id_token_header`: a text. @default - none */
  readonly idTokenHeader?: string;
  /** `password`: a text; at most 128 bytes; a secret; may be a reference to a vault. @default - none */
  readonly password?: string;
  /** `scheme`: one of BASIC, CLIENT_CREDENTIALS, NONE, OAUTH2. @default - Kong applies BASIC */
  readonly scheme?: SolaceUpstreamSessionAuthenticationScheme;
  /** `username`: a text; at most 189 bytes; a secret; may be a reference to a vault. @default - none */
  readonly username?: string;
}

/** `session.authentication.scheme` of the plugin solace-upstream. */
export enum SolaceUpstreamSessionAuthenticationScheme {
  /** `BASIC`. */
  BASIC = 'BASIC',
  /** `CLIENT_CREDENTIALS`. */
  CLIENT_CREDENTIALS = 'CLIENT_CREDENTIALS',
  /** `NONE`. */
  NONE = 'NONE',
  /** `OAUTH2`. */
  OAUTH2 = 'OAUTH2',
}

/** `session.authentication.client_credentials` of the plugin solace-upstream. */
export interface SolaceUpstreamSessionAuthenticationClientCredentials {
  /** `client_id`: a text; a secret; may be a reference to a vault. @default - it comes from a Secret: Kong refuses the plugin without */
  readonly clientId?: string;
  /** `client_secret`: a text; a secret; may be a reference to a vault. @default - it comes from a Secret: Kong refuses the plugin without */
  readonly clientSecret?: string;
  /** `eagerly_expire`: whole seconds. @default - Kong applies 5 seconds */
  readonly eagerlyExpire?: Duration;
  /** `scopes`: a list, each a text. @default - none */
  readonly scopes?: string[];
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `token_endpoint`: a text. */
  readonly tokenEndpoint: string;
}

/** `message` of the plugin solace-upstream. */
export interface SolaceUpstreamMessage {
  /** `ack_timeout`: whole milliseconds; 1 to 100000. @default - Kong applies 2000 milliseconds */
  readonly ackTimeout?: Duration;
  /** `content_encoding`: a text. @default - none */
  readonly contentEncoding?: string;
  /** `content_type`: a text. @default - none */
  readonly contentType?: string;
  /** `default_content`: a text. @default - none */
  readonly defaultContent?: string;
  /** `delivery_mode`: one of DIRECT, PERSISTENT. @default - Kong applies DIRECT */
  readonly deliveryMode?: SolaceUpstreamMessageDeliveryMode;
  /** `destinations`: a list, each an object; at least 1 members. */
  readonly destinations: SolaceUpstreamMessageDestinations[];
  /** `dmq_eligible`: true or false. @default - Kong applies `false` */
  readonly dmqEligible?: boolean;
  /** `forward_body`: true or false. @default - Kong applies `false` */
  readonly forwardBody?: boolean;
  /** `forward_body_raw_only`: true or false. @default - Kong applies `false` */
  readonly forwardBodyRawOnly?: boolean;
  /** `forward_headers`: true or false. @default - Kong applies `false` */
  readonly forwardHeaders?: boolean;
  /** `forward_method`: true or false. @default - Kong applies `false` */
  readonly forwardMethod?: boolean;
  /** `forward_uri`: true or false. @default - Kong applies `false` */
  readonly forwardUri?: boolean;
  /** `functions`: a list, each a text. @default - none */
  readonly functions?: string[];
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
  /** `user_properties`: an object. @default - none */
  readonly userProperties?: SolaceUpstreamMessageUserProperties;
}

/** `message.user_properties` of the plugin solace-upstream. */
export interface SolaceUpstreamMessageUserProperties {
  /** `headers`: an object. @default - none */
  readonly headers?: SolaceUpstreamMessageUserPropertiesHeaders;
  /** `predefined_properties`: an object with free keys, each value a text. @default - none */
  readonly predefinedProperties?: { [name: string]: string };
}

/** `message.user_properties.headers` of the plugin solace-upstream. */
export interface SolaceUpstreamMessageUserPropertiesHeaders {
  /** `exclude_headers`: a list, each a text. @default - none */
  readonly excludeHeaders?: string[];
  /** `include_headers`: a list, each a text. @default - none */
  readonly includeHeaders?: string[];
  /** `mappings`: an object with free keys, each value a text. @default - none */
  readonly mappings?: { [name: string]: string };
}

/** `message.destinations` of the plugin solace-upstream. */
export interface SolaceUpstreamMessageDestinations {
  /** `name`: a text. */
  readonly name: string;
  /** `type`: one of QUEUE, TOPIC. @default - Kong applies QUEUE */
  readonly type?: SolaceUpstreamMessageDestinationsType;
}

/** `message.destinations.type` of the plugin solace-upstream. */
export enum SolaceUpstreamMessageDestinationsType {
  /** `QUEUE`. */
  QUEUE = 'QUEUE',
  /** `TOPIC`. */
  TOPIC = 'TOPIC',
}

/** `message.delivery_mode` of the plugin solace-upstream. */
export enum SolaceUpstreamMessageDeliveryMode {
  /** `DIRECT`. */
  DIRECT = 'DIRECT',
  /** `PERSISTENT`. */
  PERSISTENT = 'PERSISTENT',
}
