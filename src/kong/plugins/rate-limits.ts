import { Duration } from 'cdk8s';
import { RateLimitBy, RateLimitingConfig, RateLimitPolicy } from './bundled/rate-limiting';
import { PluginContext } from './plugin-context';
import { Misuse } from '../../core/error';

const PERIODS = ['second', 'minute', 'hour', 'day', 'month', 'year'] as const;
const SHORTEST_SYNC = 20;

/** What is wrong with limits taken together. Kong says it less clearly, or ignores settings without a word. */
export function rateLimitMisuse(config: RateLimitingConfig, context: PluginContext): Misuse | undefined {
  return missing(config, context) ?? disorder(config) ?? misplaced(config, context);
}

function missing(config: RateLimitingConfig, { isPatched }: PluginContext): Misuse | undefined {
  if (!PERIODS.some(period => config[period] !== undefined || isPatched(`/${period}`))) {
    return { code: 'TRF1333', value: config, expected: 'at least one limit', fix: '{ minute: 100 }' };
  }
  if (config.limitBy === RateLimitBy.HEADER && config.headerName === undefined && !isPatched('/header_name')) {
    return { code: 'TRF1333', value: 'RateLimitBy.HEADER', expected: 'headerName beside it', fix: "{ headerName: 'X-Tenant' }" };
  }
  if (config.limitBy === RateLimitBy.PATH && config.path === undefined && !isPatched('/path')) {
    return { code: 'TRF1333', value: 'RateLimitBy.PATH', expected: 'path beside it', fix: "{ path: '/login' }" };
  }
  if (config.policy === RateLimitPolicy.REDIS && config.redis?.host === undefined && !isPatched('/redis/host')) {
    return { code: 'TRF1333', value: 'RateLimitPolicy.REDIS', expected: 'redis with its host beside it', fix: "{ redis: { host: 'redis.cache.svc' } }" };
  }
  return undefined;
}

function disorder(config: RateLimitingConfig): Misuse | undefined {
  const limits = PERIODS.filter(period => config[period] !== undefined).map(period => ({ period, most: config[period]! }));
  const i = limits.findIndex(({ most }, at) => at > 0 && most < limits[at - 1].most);
  if (i < 0) return undefined;
  const [shorter, longer] = [limits[i - 1], limits[i]];
  return {
    code: 'TRF1334', value: `${longer.most} a ${longer.period}`, expected: `at least the ${shorter.most} that may pass in a ${shorter.period}`,
    fix: `{ ${longer.period}: ${shorter.most} }, or leave ${shorter.period} out`,
  };
}

function misplaced(config: RateLimitingConfig, { database }: PluginContext): Misuse | undefined {
  const { policy = RateLimitPolicy.LOCAL, redis, syncRate } = config;
  if (policy === RateLimitPolicy.CLUSTER && !database) {
    return {
      code: 'TRF1338', value: 'RateLimitPolicy.CLUSTER', expected: 'a policy that a gateway without database takes',
      fix: 'RateLimitPolicy.REDIS; or, if the gateway has a database, { database: true } in the options of the plugin',
    };
  }
  if (policy !== RateLimitPolicy.REDIS && (redis !== undefined || syncRate !== undefined)) {
    return {
      code: 'TRF1337', value: redis !== undefined ? 'redis' : 'syncRate', expected: `settings that the policy ${policy} looks at`,
      fix: '{ policy: RateLimitPolicy.REDIS }',
    };
  }
  if (syncRate instanceof Duration && syncRate.toMilliseconds() < SHORTEST_SYNC) {
    return {
      code: 'TRF1332', value: `${syncRate.toMilliseconds()}ms`, expected: `syncRate: ${SHORTEST_SYNC} milliseconds or more`,
      fix: 'Duration.millis(100), or leave it out to count at each request',
    };
  }
  return undefined;
}
