// Made by `npm run imports` of what Kong publishes about its plugins; not edited by hand.
import { Duration } from 'cdk8s';

/** Settings of the plugin rate-limiting: how many requests pass. Limits may have fractions: 0.5 a minute is one in two. */
export interface RateLimitingConfig {
  /** How many requests pass in a second; more than 0. At least one of the limits is needed. @default - none */
  readonly second?: number;
  /** How many pass in a minute; more than 0, and no fewer than in a second. @default - none */
  readonly minute?: number;
  /** How many pass in an hour; more than 0, and no fewer than in shorter periods. @default - none */
  readonly hour?: number;
  /** How many pass in a day; more than 0, and no fewer than in shorter periods. @default - none */
  readonly day?: number;
  /** How many pass in a month; more than 0, and no fewer than in shorter periods. @default - none */
  readonly month?: number;
  /** How many pass in a year; more than 0, and no fewer than in shorter periods. @default - none */
  readonly year?: number;
  /** Whose requests are counted together. @default - Kong applies CONSUMER */
  readonly limitBy?: RateLimitBy;
  /** The header whose value tells clients apart. Needed for HEADER; others ignore it. @default - none */
  readonly headerName?: string;
  /** The path whose requests are counted. Needed for PATH; others ignore it. @default - none */
  readonly path?: string;
  /** Where requests are counted. @default - Kong applies LOCAL */
  readonly policy?: RateLimitPolicy;
  /** Whether requests pass while they cannot be counted. False answers 500. @default - Kong applies `true` */
  readonly faultTolerant?: boolean;
  /** The Redis of the policy REDIS. @default - the defaults of all its settings */
  readonly redis?: RedisConnection;
  /** Whether clients are not told their limits in headers. @default - Kong applies `false` */
  readonly hideClientHeaders?: boolean;
  /** The status of refused requests. @default - Kong applies `429` */
  readonly errorCode?: number;
  /** The text of refused requests. @default - Kong applies `"API rate limit exceeded"` */
  readonly errorMessage?: string;
  /**
   * How long a gateway counts for itself before it tells Redis, 20 milliseconds at least: faster, and less exact. Without it, each request is
   * told. Only for the policy REDIS.
   *
   * @default - Kong applies none
   */
  readonly syncRate?: Duration;
}

/** A Redis that the gateways share. Texts may be references to a vault, `{vault://…}`; a password should be one, or come from a Secret. */
export interface RedisConnection {
  /** Its host name or IP address; may be a reference to a vault. @default - none */
  readonly host?: string;
  /** Its port: 0 to 65535. @default - Kong applies `6379` */
  readonly port?: number;
  /** How long to wait for an answer: up to 2147483646 milliseconds. @default - Kong applies 2000 milliseconds */
  readonly timeout?: Duration;
  /** Who to log in as; may be a reference to a vault. @default - none */
  readonly username?: string;
  /**
   * The password, readable for all who can read the object: see `PluginOptions.configPatches`. May be a reference to a vault.
   *
   * @default - none
   */
  readonly password?: string;
  /** The number of the database. @default - Kong applies `0` */
  readonly database?: number;
  /** Whether to speak TLS. @default - Kong applies `false` */
  readonly ssl?: boolean;
  /** Whether the certificate has to be good. Older gateways than 3.15 apply false. @default - Kong applies `true` */
  readonly sslVerify?: boolean;
  /** The name in the certificate; may be a reference to a vault. @default - none */
  readonly serverName?: string;
  /** How to log in to a cloud's Redis without password. Kong Enterprise only. @default - none */
  readonly cloudAuthentication?: RedisCloudAuthentication;
}

/** How a gateway proves to a cloud's Redis who it is, in place of a password. Kong Enterprise only. */
export interface RedisCloudAuthentication {
  /** `auth_provider`: one of aws, azure, gcp; may be a reference to a vault. @default - none */
  readonly authProvider?: RedisAuthProvider;
  /** `aws_access_key_id`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsAccessKeyId?: string;
  /** `aws_assume_role_arn`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsAssumeRoleArn?: string;
  /** `aws_cache_name`: a text; may be a reference to a vault. @default - none */
  readonly awsCacheName?: string;
  /** `aws_is_serverless`: true or false. @default - Kong applies `true` */
  readonly awsIsServerless?: boolean;
  /** `aws_region`: a text; may be a reference to a vault. @default - none */
  readonly awsRegion?: string;
  /** `aws_role_session_name`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsRoleSessionName?: string;
  /** `aws_secret_access_key`: a text; a secret; may be a reference to a vault. @default - none */
  readonly awsSecretAccessKey?: string;
  /** `azure_client_id`: a text; a secret; may be a reference to a vault. @default - none */
  readonly azureClientId?: string;
  /** `azure_client_secret`: a text; a secret; may be a reference to a vault. @default - none */
  readonly azureClientSecret?: string;
  /** `azure_tenant_id`: a text; a secret; may be a reference to a vault. @default - none */
  readonly azureTenantId?: string;
  /** `gcp_service_account_json`: a text; a secret; may be a reference to a vault. @default - none */
  readonly gcpServiceAccountJson?: string;
}

/** Which cloud says who a gateway is to its Redis. */
export enum RedisAuthProvider {
  /** ElastiCache, by IAM. */
  AWS = 'aws',
  /** Azure Cache for Redis, by Entra. */
  AZURE = 'azure',
  /** Memorystore, by IAM. */
  GCP = 'gcp',
}

/** Where requests are counted. */
export enum RateLimitPolicy {
  /** In the database of the gateway, for all gateways together. A gateway without database refuses it, and all other configuration with it. */
  CLUSTER = 'cluster',
  /** In the memory of each gateway: with N gateways, N times as much passes. */
  LOCAL = 'local',
  /** In Redis, for all gateways together. */
  REDIS = 'redis',
}

/** Whose requests are counted together. */
export enum RateLimitBy {
  /** Those of one consumer; of one IP address where nobody is authenticated. */
  CONSUMER = 'consumer',
  /** Those of one group of consumers. Kong Enterprise only. */
  CONSUMER_GROUP = 'consumer-group',
  /** Those made with one credential. */
  CREDENTIAL = 'credential',
  /** Those with one value of the header `headerName`. */
  HEADER = 'header',
  /** Those from one IP address: Kong must see the client's, not that of a load balancer in between. */
  IP = 'ip',
  /** Those of the path `path`. */
  PATH = 'path',
  /** Those to one Service. */
  SERVICE = 'service',
}
