import { describeField } from '../../../src/core/kong/describe';
import { Field, pluginFacts } from '../../../src/core/kong/facts';

test.each([
  ['rate-limiting', 'minute', 'a number; more than 0'],
  ['rate-limiting', 'policy', 'one of cluster, local, redis; "local" if absent; cluster only with a database'],
  ['rate-limiting', 'redis.port', 'a whole number; 0 to 65535; 6379 if absent; may be a reference to a vault'],
  ['rate-limiting', 'redis.timeout', 'whole milliseconds; 0 to 2147483646; 2000 if absent'],
  ['rate-limiting', 'redis.password', 'a text; a secret; may be a reference to a vault'],
  ['cors', 'max_age', 'seconds'],
  ['proxy-cache-advanced', 'redis.keepalive_pool_size', 'a whole number; 1 to 2147483646; 256 if absent'],
  ['cors', 'origins', 'a list, each an origin, a regular expression, or "*"'],
  ['tcp-log', 'host', 'a host name or IP address, without port; required'],
  ['oauth2', 'provision_key', 'a text; made up by Kong if absent; a secret'],
  ['datadog', 'queue_size', 'a whole number; deprecated, use queue.max_batch_size, gone in 4.0'],
  ['proxy-cache', 'response_code', 'a list, each a whole number; at least 1 members; [200,301,404] if absent'],
])('%s %s is %s', (plugin, path, line) => {
  const field = path.split('.').reduce<Field>((record, name) => record.fields![name], pluginFacts(plugin)!.config);

  expect(describeField(field)).toBe(line);
});
