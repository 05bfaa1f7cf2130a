import { FactsOf } from './facts';
import { RedisConnection } from './redis';

const secret = { vault: true };

/** What Kong's schema says of a Redis. */
export const REDIS_CONNECTION: FactsOf<RedisConnection> = {
  host: { is: 'host', vault: true },
  port: { whole: true, min: 0, max: 65535 },
  database: { whole: true },
  username: secret,
  password: { vault: true, mayBeEmpty: true },
  timeout: { unit: 'milliseconds', max: 2_147_483_646 },
  ssl: {},
  sslVerify: {},
  serverName: { is: 'server name', vault: true },
  cloudAuthentication: {
    settings: {
      authProvider: {}, awsAccessKeyId: secret, awsSecretAccessKey: secret, awsAssumeRoleArn: secret, awsRoleSessionName: secret,
      awsCacheName: secret, awsRegion: secret, awsIsServerless: {}, azureClientId: secret, azureClientSecret: secret, azureTenantId: secret,
      gcpServiceAccountJson: secret,
    },
  },
};
