// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin ai-sanitizer. */
export interface AiSanitizerConfig {
  /** `allow_all_conversation_history`: true or false. @default - Kong applies `true` */
  readonly allowAllConversationHistory?: boolean;
  /**
   * `anonymize`: a list, each one of all, all_and_credentials, bank, credentials, creditcard, crypto, custom, date, domain, driverlicense,
   * email, general, ip, medical, nationalid, nrp, passport, phone, ssn, url.
   *
   * @default - Kong applies ALL_AND_CREDENTIALS
   */
  readonly anonymize?: AiSanitizerAnonymize[];
  /** `block_if_detected`: true or false. @default - Kong applies `false` */
  readonly blockIfDetected?: boolean;
  /** `custom_patterns`: a list, each an object; at least 1 members. @default - none */
  readonly customPatterns?: AiSanitizerCustomPatterns[];
  /** `host`: a text. @default - Kong applies `"localhost"` */
  readonly host?: string;
  /** `keepalive_timeout`: milliseconds. @default - Kong applies 60000 milliseconds */
  readonly keepaliveTimeout?: Duration;
  /** `port`: a number. @default - Kong applies `8080` */
  readonly port?: number;
  /** `recover_redacted`: true or false. @default - Kong applies `true` */
  readonly recoverRedacted?: boolean;
  /** `redact_type`: one of placeholder, synthetic. @default - Kong applies PLACEHOLDER */
  readonly redactType?: AiSanitizerRedactType;
  /** `sanitization_mode`: one of BOTH, INPUT, OUTPUT. @default - Kong applies INPUT */
  readonly sanitizationMode?: AiSanitizerSanitizationMode;
  /** `scheme`: a text. @default - Kong applies `"http"` */
  readonly scheme?: string;
  /** `skip_logging_sanitized_items`: true or false. @default - Kong applies `false` */
  readonly skipLoggingSanitizedItems?: boolean;
  /** `stop_on_error`: true or false. @default - Kong applies `true` */
  readonly stopOnError?: boolean;
  /** `timeout`: milliseconds. @default - Kong applies 10000 milliseconds */
  readonly timeout?: Duration;
}

/** `sanitization_mode` of the plugin ai-sanitizer. */
export enum AiSanitizerSanitizationMode {
  /** `BOTH`. */
  BOTH = 'BOTH',
  /** `INPUT`. */
  INPUT = 'INPUT',
  /** `OUTPUT`. */
  OUTPUT = 'OUTPUT',
}

/** `redact_type` of the plugin ai-sanitizer. */
export enum AiSanitizerRedactType {
  /** `placeholder`. */
  PLACEHOLDER = 'placeholder',
  /** `synthetic`. */
  SYNTHETIC = 'synthetic',
}

/** `custom_patterns` of the plugin ai-sanitizer. */
export interface AiSanitizerCustomPatterns {
  /** `name`: a text. */
  readonly name: string;
  /** `regex`: a text. */
  readonly regex: string;
  /** `score`: a number; 0 to 1. @default - Kong applies `0.5` */
  readonly score?: number;
}

/** `anonymize` of the plugin ai-sanitizer. */
export enum AiSanitizerAnonymize {
  /** `all`. */
  ALL = 'all',
  /** `all_and_credentials`. */
  ALL_AND_CREDENTIALS = 'all_and_credentials',
  /** `bank`. */
  BANK = 'bank',
  /** `credentials`. */
  CREDENTIALS = 'credentials',
  /** `creditcard`. */
  CREDITCARD = 'creditcard',
  /** `crypto`. */
  CRYPTO = 'crypto',
  /** `custom`. */
  CUSTOM = 'custom',
  /** `date`. */
  DATE = 'date',
  /** `domain`. */
  DOMAIN = 'domain',
  /** `driverlicense`. */
  DRIVERLICENSE = 'driverlicense',
  /** `email`. */
  EMAIL = 'email',
  /** `general`. */
  GENERAL = 'general',
  /** `ip`. */
  IP = 'ip',
  /** `medical`. */
  MEDICAL = 'medical',
  /** `nationalid`. */
  NATIONALID = 'nationalid',
  /** `nrp`. */
  NRP = 'nrp',
  /** `passport`. */
  PASSPORT = 'passport',
  /** `phone`. */
  PHONE = 'phone',
  /** `ssn`. */
  SSN = 'ssn',
  /** `url`. */
  URL = 'url',
}
