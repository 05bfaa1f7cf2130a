// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
/** Settings of the plugin syslog. */
export interface SyslogConfig {
  /** `log_level`: one of alert, crit, debug, emerg, err, info, notice, warning. @default - Kong applies INFO */
  readonly logLevel?: SyslogLogLevel;
  /** `successful_severity`: one of alert, crit, debug, emerg, err, info, notice, warning. @default - Kong applies INFO */
  readonly successfulSeverity?: SyslogSuccessfulSeverity;
  /** `client_errors_severity`: one of alert, crit, debug, emerg, err, info, notice, warning. @default - Kong applies INFO */
  readonly clientErrorsSeverity?: SyslogClientErrorsSeverity;
  /** `server_errors_severity`: one of alert, crit, debug, emerg, err, info, notice, warning. @default - Kong applies INFO */
  readonly serverErrorsSeverity?: SyslogServerErrorsSeverity;
  /** `custom_fields_by_lua`: an object with free keys, each value a function in Lua. @default - none */
  readonly customFieldsByLua?: { [name: string]: string };
  /**
   * `facility`: one of auth, authpriv, cron, daemon, ftp, kern, local0, local1, local2, local3, local4, local5, local6, local7, lpr, mail, news,
   * syslog, user, uucp.
   *
   * @default - Kong applies USER
   */
  readonly facility?: SyslogFacility;
}

/** `facility` of the plugin syslog. */
export enum SyslogFacility {
  /** `auth`. */
  AUTH = 'auth',
  /** `authpriv`. */
  AUTHPRIV = 'authpriv',
  /** `cron`. */
  CRON = 'cron',
  /** `daemon`. */
  DAEMON = 'daemon',
  /** `ftp`. */
  FTP = 'ftp',
  /** `kern`. */
  KERN = 'kern',
  /** `local0`. */
  LOCAL0 = 'local0',
  /** `local1`. */
  LOCAL1 = 'local1',
  /** `local2`. */
  LOCAL2 = 'local2',
  /** `local3`. */
  LOCAL3 = 'local3',
  /** `local4`. */
  LOCAL4 = 'local4',
  /** `local5`. */
  LOCAL5 = 'local5',
  /** `local6`. */
  LOCAL6 = 'local6',
  /** `local7`. */
  LOCAL7 = 'local7',
  /** `lpr`. */
  LPR = 'lpr',
  /** `mail`. */
  MAIL = 'mail',
  /** `news`. */
  NEWS = 'news',
  /** `syslog`. */
  SYSLOG = 'syslog',
  /** `user`. */
  USER = 'user',
  /** `uucp`. */
  UUCP = 'uucp',
}

/** `server_errors_severity` of the plugin syslog. */
export enum SyslogServerErrorsSeverity {
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

/** `client_errors_severity` of the plugin syslog. */
export enum SyslogClientErrorsSeverity {
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

/** `successful_severity` of the plugin syslog. */
export enum SyslogSuccessfulSeverity {
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

/** `log_level` of the plugin syslog. */
export enum SyslogLogLevel {
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
