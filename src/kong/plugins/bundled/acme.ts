// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';
import { RedisCloudAuthentication } from './rate-limiting';

/** Settings of the plugin acme. */
export interface AcmeConfig {
  /** `account_email`: a text; a secret; may be a reference to a vault. @default - it comes from a Secret: Kong refuses the plugin without */
  readonly accountEmail?: string;
  /** `account_key`: an object. @default - none */
  readonly accountKey?: AcmeAccountKey;
  /** `api_uri`: a URL. @default - Kong applies `"https://acme-v02.api.letsencrypt.org/directory"` */
  readonly apiUri?: string;
  /** `tos_accepted`: true or false. @default - Kong applies `false` */
  readonly tosAccepted?: boolean;
  /** `eab_kid`: a text; a secret; may be a reference to a vault. @default - none */
  readonly eabKid?: string;
  /** `eab_hmac_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly eabHmacKey?: string;
  /** `cert_type`: one of ecc, rsa. @default - Kong applies RSA */
  readonly certType?: AcmeCertType;
  /** `rsa_key_size`: one of 2048, 3072, 4096. @default - Kong applies `4096` */
  readonly rsaKeySize?: number;
  /** `renew_threshold_days`: a number. @default - Kong applies `14` */
  readonly renewThresholdDays?: number;
  /** `domains`: a list, each a host name, in which a label may be "*". @default - none */
  readonly domains?: string[];
  /** `allow_any_domain`: true or false. @default - Kong applies `false` */
  readonly allowAnyDomain?: boolean;
  /** `fail_backoff_minutes`: a number. @default - Kong applies `5` */
  readonly failBackoffMinutes?: number;
  /** `storage`: one of consul, kong, redis, shm, vault. @default - Kong applies SHM */
  readonly storage?: AcmeStorage;
  /** `storage_config`: an object. @default - the defaults of all its settings */
  readonly storageConfig?: AcmeStorageConfig;
  /** `preferred_chain`: a text. @default - none */
  readonly preferredChain?: string;
  /** `enable_ipv4_common_name`: true or false. @default - Kong applies `true` */
  readonly enableIpv4CommonName?: boolean;
}

/** `storage_config` of the plugin acme. */
export interface AcmeStorageConfig {
  /** `shm`: an object. @default - the defaults of all its settings */
  readonly shm?: AcmeStorageConfigShm;
  /** `kong`: an object. @default - the defaults of all its settings */
  readonly kong?: { [name: string]: any };
  /** `redis`: an object. @default - the defaults of all its settings */
  readonly redis?: AcmeStorageConfigRedis;
  /** `consul`: an object. @default - the defaults of all its settings */
  readonly consul?: AcmeStorageConfigConsul;
  /** `vault`: an object. @default - the defaults of all its settings */
  readonly vault?: AcmeStorageConfigVault;
}

/** `storage_config.vault` of the plugin acme. */
export interface AcmeStorageConfigVault {
  /** `https`: true or false. @default - Kong applies `false` */
  readonly https?: boolean;
  /** `host`: a host name or IP address, without port. @default - none */
  readonly host?: string;
  /** `port`: a whole number; 0 to 65535. @default - none */
  readonly port?: number;
  /** `kv_path`: a text. @default - none */
  readonly kvPath?: string;
  /** `timeout`: milliseconds. @default - none */
  readonly timeout?: Duration;
  /** `token`: a text; a secret; may be a reference to a vault. @default - none */
  readonly token?: string;
  /** `tls_verify`: true or false. @default - Kong applies `true` */
  readonly tlsVerify?: boolean;
  /** `tls_server_name`: a text. @default - none */
  readonly tlsServerName?: string;
  /** `auth_method`: one of kubernetes, token. @default - Kong applies TOKEN */
  readonly authMethod?: AcmeStorageConfigVaultAuthMethod;
  /** `auth_path`: a text. @default - none */
  readonly authPath?: string;
  /** `auth_role`: a text. @default - none */
  readonly authRole?: string;
  /** `jwt_path`: a text. @default - none */
  readonly jwtPath?: string;
}

/** `storage_config.vault.auth_method` of the plugin acme. */
export enum AcmeStorageConfigVaultAuthMethod {
  /** `kubernetes`. */
  KUBERNETES = 'kubernetes',
  /** `token`. */
  TOKEN = 'token',
}

/** `storage_config.consul` of the plugin acme. */
export interface AcmeStorageConfigConsul {
  /** `https`: true or false. @default - Kong applies `false` */
  readonly https?: boolean;
  /** `host`: a host name or IP address, without port. @default - none */
  readonly host?: string;
  /** `port`: a whole number; 0 to 65535. @default - none */
  readonly port?: number;
  /** `kv_path`: a text. @default - none */
  readonly kvPath?: string;
  /** `timeout`: milliseconds. @default - none */
  readonly timeout?: Duration;
  /** `token`: a text; a secret; may be a reference to a vault. @default - none */
  readonly token?: string;
}

/** `storage_config.redis` of the plugin acme. */
export interface AcmeStorageConfigRedis {
  /** `host`: a host name or IP address, without port; may be a reference to a vault. @default - none */
  readonly host?: string;
  /** `port`: a whole number; 0 to 65535; may be a reference to a vault. @default - Kong applies `6379` */
  readonly port?: number;
  /** `timeout`: whole milliseconds; 0 to 2147483646. @default - Kong applies 2000 milliseconds */
  readonly timeout?: Duration;
  /** `username`: a text; may be a reference to a vault. @default - none */
  readonly username?: string;
  /** `password`: a text; a secret; may be a reference to a vault. @default - none */
  readonly password?: string;
  /** `database`: a whole number. @default - Kong applies `0` */
  readonly database?: number;
  /** `ssl`: true or false. @default - Kong applies `false` */
  readonly ssl?: boolean;
  /** `ssl_verify`: true or false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** `server_name`: a host name, as TLS servers go by; may be a reference to a vault. @default - none */
  readonly serverName?: string;
  /** `extra_options`: an object. @default - the defaults of all its settings */
  readonly extraOptions?: AcmeStorageConfigRedisExtraOptions;
  /** `cloud_authentication`: an object. @default - none */
  readonly cloudAuthentication?: RedisCloudAuthentication;
}

/** `storage_config.redis.extra_options` of the plugin acme. */
export interface AcmeStorageConfigRedisExtraOptions {
  /** `namespace`: a text. @default - Kong applies an empty one */
  readonly namespace?: string;
  /** `scan_count`: a number. @default - Kong applies `10` */
  readonly scanCount?: number;
}

/** `storage_config.shm` of the plugin acme. */
export interface AcmeStorageConfigShm {
  /** `shm_name`: a text. @default - Kong applies `"kong"` */
  readonly shmName?: string;
}

/** `storage` of the plugin acme. */
export enum AcmeStorage {
  /** `consul`. */
  CONSUL = 'consul',
  /** `kong`. */
  KONG = 'kong',
  /** `redis`. */
  REDIS = 'redis',
  /** `shm`. */
  SHM = 'shm',
  /** `vault`. */
  VAULT = 'vault',
}

/** `cert_type` of the plugin acme. */
export enum AcmeCertType {
  /** `ecc`. */
  ECC = 'ecc',
  /** `rsa`. */
  RSA = 'rsa',
}

/** `account_key` of the plugin acme. */
export interface AcmeAccountKey {
  /** `key_id`: a text; a secret. @default - it comes from a Secret: Kong refuses the plugin without */
  readonly keyId?: string;
  /** `key_set`: a text; a secret. @default - none */
  readonly keySet?: string;
}
