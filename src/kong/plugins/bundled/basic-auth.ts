// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { AuthPrincipals } from './key-auth';
import { RedisCloudAuthentication } from './rate-limiting';

/** Settings of the plugin basic-auth. */
export interface BasicAuthConfig {
  /** `anonymous`: a text. @default - none */
  readonly anonymous?: string;
  /** `hide_credentials`: true or false. @default - Kong applies `true` */
  readonly hideCredentials?: boolean;
  /** `realm`: a text. @default - Kong applies `"service"` */
  readonly realm?: string;
  /** `brute_force_protection`: an object. @default - none */
  readonly bruteForceProtection?: BasicAuthBruteForceProtection;
  /** `principals`: an object. @default - none */
  readonly principals?: AuthPrincipals;
}

/** `brute_force_protection` of the plugin basic-auth. */
export interface BasicAuthBruteForceProtection {
  /** `redis`: an object. @default - none */
  readonly redis?: BasicAuthBruteForceProtectionRedis;
  /** `strategy`: one of cluster, memory, off, redis. @default - Kong applies OFF */
  readonly strategy?: BasicAuthBruteForceProtectionStrategy;
}

/** `brute_force_protection.strategy` of the plugin basic-auth. */
export enum BasicAuthBruteForceProtectionStrategy {
  /** `cluster`. */
  CLUSTER = 'cluster',
  /** `memory`. */
  MEMORY = 'memory',
  /** `off`. */
  OFF = 'off',
  /** `redis`. */
  REDIS = 'redis',
}

/** `brute_force_protection.redis` of the plugin basic-auth. */
export interface BasicAuthBruteForceProtectionRedis {
  /** `cloud_authentication`: an object. @default - none */
  readonly cloudAuthentication?: RedisCloudAuthentication;
  /** `database`: a whole number. @default - Kong applies `0` */
  readonly database?: number;
  /** `host`: a text; may be a reference to a vault. @default - none */
  readonly host?: string;
  /** `password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly password?: string;
  /** `port`: a whole number; 0 to 65535; may be a reference to a vault. @default - Kong applies `6379` */
  readonly port?: number;
  /** `server_name`: a text; may be a reference to a vault. @default - none */
  readonly serverName?: string;
  /** `ssl`: true or false. @default - Kong applies `false` */
  readonly ssl?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 2000 milliseconds */
  readonly timeout?: Duration;
  /** `username`: a text; may be a reference to a vault. @default - none */
  readonly username?: string;
}
