import { Duration } from 'cdk8s';

/** Which cloud says who a gateway is to its Redis. */
export enum RedisAuthProvider {
  /** ElastiCache, by IAM. */
  AWS = 'aws',
  /** Azure Cache for Redis, by Entra. */
  AZURE = 'azure',
  /** Memorystore, by IAM. */
  GCP = 'gcp',
}

/** How a gateway proves to a cloud's Redis who it is, in place of a password. Texts may be references to a vault. Kong Enterprise only. */
export interface RedisCloudAuthentication {
  /** The cloud. @default - none: username and password count */
  readonly authProvider?: RedisAuthProvider;
  /** AWS: the access key. @default - that of the pod */
  readonly awsAccessKeyId?: string;
  /** AWS: the secret of the access key. @default - that of the pod */
  readonly awsSecretAccessKey?: string;
  /** AWS: the role to take. @default - none */
  readonly awsAssumeRoleArn?: string;
  /** AWS: the name of the session with that role. @default - none */
  readonly awsRoleSessionName?: string;
  /** AWS: the name of the cache. @default - none */
  readonly awsCacheName?: string;
  /** AWS: the region of the cache. @default - none */
  readonly awsRegion?: string;
  /** AWS: whether the cache is a serverless one. @default - Kong applies true */
  readonly awsIsServerless?: boolean;
  /** Azure: the client. @default - that of the pod */
  readonly azureClientId?: string;
  /** Azure: the secret of the client. @default - none */
  readonly azureClientSecret?: string;
  /** Azure: the tenant. @default - none */
  readonly azureTenantId?: string;
  /** GCP: the key of a service account, as JSON. @default - that of the pod */
  readonly gcpServiceAccountJson?: string;
}

/** A Redis that the gateways share. Texts may be references to a vault, `{vault://…}`; a password should be one, or come from a Secret. */
export interface RedisConnection {
  /** Its host name or IP address. @default - it comes with `PluginOptions.configPatches`, as from a Secret; without it Kong refuses the policy REDIS */
  readonly host?: string;
  /** Its port: 0 to 65535. @default - Kong applies 6379 */
  readonly port?: number;
  /** The number of the database. @default - Kong applies 0 */
  readonly database?: number;
  /** Who to log in as. @default - nobody in particular */
  readonly username?: string;
  /** The password, readable for all who can read the object: see `PluginOptions.configPatches`. @default - none */
  readonly password?: string;
  /** How long to wait for an answer: up to 2147483646 milliseconds. @default - Kong applies 2 seconds */
  readonly timeout?: Duration;
  /** Whether to speak TLS. @default - Kong applies false */
  readonly ssl?: boolean;
  /** Whether the certificate has to be good. @default - Kong 3.15 applies true, older ones false */
  readonly sslVerify?: boolean;
  /** The name in the certificate. @default - none is asked for */
  readonly serverName?: string;
  /** How to log in to a cloud's Redis without password. @default - by username and password */
  readonly cloudAuthentication?: RedisCloudAuthentication;
}
