// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin tcp-log. */
export interface TcpLogConfig {
  /** `host`: a host name or IP address, without port. */
  readonly host: string;
  /** `port`: a whole number; 0 to 65535. */
  readonly port: number;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `keepalive`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepalive?: Duration;
  /** `tls`: true or false. @default - Kong applies `false` */
  readonly tls?: boolean;
  /** `tls_sni`: a text. @default - none */
  readonly tlsSni?: string;
  /** `custom_fields_by_lua`: an object with free keys, each value a function in Lua. @default - none */
  readonly customFieldsByLua?: { [name: string]: string };
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
}
