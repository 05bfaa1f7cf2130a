import { Duration } from 'cdk8s';
import { RateLimitBy, RateLimitingConfig, RateLimitPolicy, RedisAuthProvider, RedisConnection } from '../../../src/kong/plugins/bundled/rate-limiting';
import { KongPlugin } from '../../../src/kong/plugins/kong-plugin';
import { Plugin } from '../../../src/kong/plugins/plugin';
import { misuse, objects, shopChart } from '../../fixtures';

const { REDIS, CLUSTER } = RateLimitPolicy;

test('has all settings of Kong', () => {
  const chart = shopChart();

  new KongPlugin(chart, 'limits', {
    plugin: Plugin.rateLimiting({
      second: 0.5, minute: 5, hour: 5, day: 100, month: 1000, year: 2000,
      limitBy: RateLimitBy.HEADER, headerName: 'X-Tenant', path: '/login',
      policy: REDIS, syncRate: Duration.millis(500),
      faultTolerant: false, hideClientHeaders: true, errorCode: 503, errorMessage: 'later',
      redis: {
        host: 'redis.cache.svc', port: 6380, database: 1, username: '{vault://env/user}', password: '', timeout: Duration.seconds(1), ssl: true, sslVerify: true,
        serverName: 'redis.example.com', cloudAuthentication: { authProvider: RedisAuthProvider.AWS, awsIsServerless: false, awsCacheName: 'limits' },
      },
    }),
  });

  expect(objects(chart)[0].config).toEqual({
    second: 0.5, minute: 5, hour: 5, day: 100, month: 1000, year: 2000,
    limit_by: 'header', header_name: 'X-Tenant', path: '/login', policy: 'redis', sync_rate: 0.5,
    fault_tolerant: false, hide_client_headers: true, error_code: 503, error_message: 'later',
    redis: {
      host: 'redis.cache.svc', port: 6380, database: 1, username: '{vault://env/user}', password: '', timeout: 1000, ssl: true, ssl_verify: true,
      server_name: 'redis.example.com', cloud_authentication: { auth_provider: 'aws', aws_is_serverless: false, aws_cache_name: 'limits' },
    },
  });
});

test.each<[string, RateLimitingConfig, RateLimitingConfig]>([
  ['TRF1333', {}, { year: 1 }],
  ['TRF1333', { minute: 5, limitBy: RateLimitBy.HEADER }, { minute: 5, limitBy: RateLimitBy.HEADER, headerName: 'X-A' }],
  ['TRF1333', { minute: 5, limitBy: RateLimitBy.PATH }, { minute: 5, limitBy: RateLimitBy.PATH, path: '/' }],
  ['TRF1333', { minute: 5, policy: REDIS, redis: { port: 1 } }, { minute: 5, policy: REDIS, redis: { host: '10.0.0.1' } }],
  ['TRF1334', { second: 10, minute: 5 }, { second: 5, minute: 5 }],
  ['TRF1334', { second: 10, year: 9 }, { second: 10, year: 10 }],
  ['TRF1337', { minute: 5, redis: { host: 'redis' } }, { minute: 5, policy: REDIS, redis: { host: 'redis' } }],
  ['TRF1337', { minute: 5, syncRate: Duration.seconds(1) }, { minute: 5, syncRate: Duration.seconds(1), policy: REDIS, redis: { host: 'redis' } }],
  ['TRF1338', { minute: 5, policy: CLUSTER }, { minute: 5, policy: RateLimitPolicy.LOCAL }],
  ['TRF1332', { minute: 0 }, { minute: 0.001 }],
  ['TRF1332', { minute: NaN }, { minute: 1 }],
  ['TRF1332', { minute: 5, errorCode: 0 }, { minute: 5, errorCode: 429 }],
  ['TRF1332', { minute: 5, errorMessage: '' }, { minute: 5, errorMessage: 'later' }],
  ['TRF1332', { minute: 5, headerName: 'X A' }, { minute: 5, headerName: 'X_A' }],
  ['TRF1332', { minute: 5, path: 'login' }, { minute: 5, path: '/login' }],
  ['TRF1332', { minute: 5, path: '/a#b' }, { minute: 5, path: '/a$b' }],
])('%s: %j, but %j', (code, failing, passing) => {
  expect(misuse(() => Plugin.rateLimiting(failing))).toMatchObject({ code });
  Plugin.rateLimiting(passing);
});

test.each<[RedisConnection, RedisConnection]>([
  [{ host: 'http://redis' }, { host: '{vault://env/redis}' }],
  [{ port: 65536 }, { port: 0 }],
  [{ port: 1.5 }, { port: 1 }],
  [{ timeout: Duration.millis(2_147_483_647) }, { timeout: Duration.millis(2_147_483_646) }],
  [{ username: '' }, { username: 'kong' }],
  [{ serverName: '10.0.0.1' }, { serverName: 'redis.example.com' }],
])('TRF1332 of Redis: %j, but %j', (failing, passing) => {
  const limits = (redis: RedisConnection) => () => Plugin.rateLimiting({ minute: 5, policy: REDIS, redis: { host: 'redis', ...redis } });

  expect(misuse(limits(failing))).toMatchObject({ code: 'TRF1332', expected: expect.stringContaining(`redis.${Object.keys(failing)[0]}`) });
  expect(limits(passing)).not.toThrow();
});

test('counts for itself for 20 milliseconds at least', () => {
  const limits = (syncRate: Duration) => () => Plugin.rateLimiting({ minute: 5, policy: REDIS, redis: { host: 'redis' }, syncRate });

  expect(misuse(limits(Duration.millis(19)))).toMatchObject({ code: 'TRF1332', value: '19ms' });
  expect(limits(Duration.millis(20))).not.toThrow();
});

test('may have the policy CLUSTER where the gateway has a database', () => {
  expect(misuse(() => Plugin.rateLimiting({ minute: 5, policy: CLUSTER }))).toMatchObject({ code: 'TRF1338' });
  expect(() => Plugin.rateLimiting({ minute: 5, policy: CLUSTER }, { database: true })).not.toThrow();
});

test('is not missed what comes from a Secret', () => {
  const from = (pointer: string) => ({ configPatches: { [pointer]: { secret: 'limits', key: 'value' } } });

  const limits = (config: RateLimitingConfig, pointer: string) => () => Plugin.rateLimiting(config, from(pointer));

  expect(limits({ minute: 5, policy: REDIS }, '/redis/host')).not.toThrow();
  expect(limits({ minute: 5, policy: REDIS }, '/redis')).not.toThrow();
  expect(limits({}, '/minute')).not.toThrow();
  expect(misuse(limits({ minute: 5, policy: REDIS }, '/redis/password'))).toMatchObject({ code: 'TRF1333' });
});
