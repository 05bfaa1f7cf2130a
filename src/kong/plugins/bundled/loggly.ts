// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin loggly. */
export interface LogglyConfig {
  /** `host`: a host name or IP address, without port. @default - Kong applies `"logs-01.loggly.com"` */
  readonly host?: string;
  /** `port`: a whole number; 0 to 65535. @default - Kong applies `514` */
  readonly port?: number;
  /** `key`: a text; a secret; may be a reference to a vault. @default - it comes from a Secret: Kong refuses the plugin without */
  readonly key?: string;
  /** `tags`: a list without repetition, each a text. @default - Kong applies `["kong"]` */
  readonly tags?: string[];
  /** `log_level`: one of alert, crit, debug, emerg, err, info, notice, warning. @default - Kong applies INFO */
  readonly logLevel?: LogglyLogLevel;
  /** `successful_severity`: one of alert, crit, debug, emerg, err, info, notice, warning. @default - Kong applies INFO */
  readonly successfulSeverity?: LogglySuccessfulSeverity;
  /** `client_errors_severity`: one of alert, crit, debug, emerg, err, info, notice, warning. @default - Kong applies INFO */
  readonly clientErrorsSeverity?: LogglyClientErrorsSeverity;
  /** `server_errors_severity`: one of alert, crit, debug, emerg, err, info, notice, warning. @default - Kong applies INFO */
  readonly serverErrorsSeverity?: LogglyServerErrorsSeverity;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
  /** `custom_fields_by_lua`: an object with free keys, each value a function in Lua. @default - none */
  readonly customFieldsByLua?: { [name: string]: string };
}

/** `server_errors_severity` of the plugin loggly. */
export enum LogglyServerErrorsSeverity {
  /** `alert`. */
  ALERT = 'alert',
  /** `crit`. */
  CRIT = 'crit',
  /** `debug`. */
  DEBUG = 'debug',
  /** `emerg`. */
  EMERG = 'emerg',
  /** `err`. */
  ERR = 'err',
  /** `info`. */
  INFO = 'info',
  /** `notice`. */
  NOTICE = 'notice',
  /** `warning`. */
  WARNING = 'warning',
}

/** `client_errors_severity` of the plugin loggly. */
export enum LogglyClientErrorsSeverity {
  /** `alert`. */
  ALERT = 'alert',
  /** `crit`. */
  CRIT = 'crit',
  /** `debug`. */
  DEBUG = 'debug',
  /** `emerg`. */
  EMERG = 'emerg',
  /** `err`. */
  ERR = 'err',
  /** `info`. */
  INFO = 'info',
  /** `notice`. */
  NOTICE = 'notice',
  /** `warning`. */
  WARNING = 'warning',
}

/** `successful_severity` of the plugin loggly. */
export enum LogglySuccessfulSeverity {
  /** `alert`. */
  ALERT = 'alert',
  /** `crit`. */
  CRIT = 'crit',
  /** `debug`. */
  DEBUG = 'debug',
  /** `emerg`. */
  EMERG = 'emerg',
  /** `err`. */
  ERR = 'err',
  /** `info`. */
  INFO = 'info',
  /** `notice`. */
  NOTICE = 'notice',
  /** `warning`. */
  WARNING = 'warning',
}

/** `log_level` of the plugin loggly. */
export enum LogglyLogLevel {
  /** `alert`. */
  ALERT = 'alert',
  /** `crit`. */
  CRIT = 'crit',
  /** `debug`. */
  DEBUG = 'debug',
  /** `emerg`. */
  EMERG = 'emerg',
  /** `err`. */
  ERR = 'err',
  /** `info`. */
  INFO = 'info',
  /** `notice`. */
  NOTICE = 'notice',
  /** `warning`. */
  WARNING = 'warning',
}
