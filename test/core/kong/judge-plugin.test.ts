import { configRefusals, refusals } from './verdict';
import { judgePlugin } from '../../../src/core/kong/judge-plugin';

const ROUTE = { id: '22222222-2222-4222-8222-222222222222' };

test('a plugin that Kong takes', () => {
  expect(judgePlugin({ name: 'cors', config: { origins: ['https://shop.example.com', '.*\\.example\\.com'] } })).toEqual({ violations: [], schemaOnly: false });
});

test('the verdict says where only the schema is known', () => {
  const { violations, schemaOnly } = judgePlugin({ name: 'openid-connect', config: { issuer: 1, zz: true } });

  expect(schemaOnly).toBe(true);
  expect(violations).toEqual([
    { path: 'config.issuer', message: 'has to be a text' },
    { path: 'config.zz', message: 'is not a field that Kong knows here' },
  ]);
});

test('a plugin that does not come with the gateway', () => {
  expect(refusals({ name: 'upstream-health-check' })).toEqual(['name is not a field that Kong knows here: no plugin of this name comes with Kong Gateway']);
  expect(refusals({ name: 'constructor' })).toHaveLength(1);
  expect(refusals({ config: {} })).toEqual(['name is missing, and has to be there']);
});

describe('values', () => {
  test.each([
    ['a text for a number', { minute: '5' }, 'config.minute has to be a number'],
    ['a fraction where only whole numbers are', { minute: 5, redis: { port: 1.5 } }, 'config.redis.port has to be a whole number'],
    ['a text for a truth', { minute: 5, fault_tolerant: 'true' }, 'config.fault_tolerant has to be true or false'],
    ['null for what has to be there, also where it has a default', { minute: 5, hide_client_headers: null }, 'config.hide_client_headers is missing, and has to be there'],
    ['a field that is not there', { minute: 5, minutes: 5 }, 'config.minutes is not a field that Kong knows here'],
    ['the same, null', { minute: 5, minutes: null }, 'config.minutes is not a field that Kong knows here'],
    ['a value that is not listed', { minute: 5, limit_by: 'host' }, 'config.limit_by has to be one of consumer, consumer-group, credential, header, ip, path, service'],
    ['a number beyond its bounds', { minute: 5, redis: { port: 70000 } }, 'config.redis.port has to be between 0 and 65535'],
    ['a number that is not above its bound', { minute: 0 }, 'config.minute has to be greater than 0'],
    ['an empty text', { minute: 5, error_message: '' }, 'config.error_message must not be empty'],
    ['an object for a text', { minute: 5, path: {} }, 'config.path has to be a text'],
    ['a list for a record', { minute: 5, redis: [{ host: 'r' }] }, 'config.redis[0] is not a field that Kong knows here'],
  ])('%s', (_, config, refusal) => {
    expect(configRefusals('rate-limiting', config)).toEqual([refusal]);
  });

  test('fractions, null where nothing has to be, and empty texts where they may be, pass', () => {
    expect(configRefusals('rate-limiting', { minute: 0.5, hour: null, redis: { password: '' } })).toEqual([]);
  });

  test('an empty object is an empty list, and the other way round', () => {
    expect(configRefusals('key-auth', { key_names: {} })).toEqual([]);
    expect(configRefusals('rate-limiting', { minute: 1, redis: [] })).toEqual([]);
    expect(configRefusals('key-auth', { key_names: { a: 'b' } })).toEqual(['config.key_names has to be a list']);
  });

  test('members of lists are judged one by one, of sets each once', () => {
    expect(configRefusals('cors', { methods: ['GET', 'get', null, 1] })).toEqual([
      'config.methods[1] has to be one of CONNECT, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, TRACE',
      'config.methods[2] is missing, and has to be there',
      'config.methods[3] has to be a text',
    ]);
    expect(configRefusals('jwt', { claims_to_verify: ['exp', 'iat', 'iat'] })).toEqual(['config.claims_to_verify[1] has to be one of exp, nbf']);
  });

  test('the first wrong entry of a map is reported at the map', () => {
    expect(configRefusals('http-log', { http_endpoint: 'http://h', headers: { 'X-A': '1', 'X B': '2' } })).toEqual([
      'config.headers key "X B" is not the name of a header: letters, digits, "-" and "_"',
    ]);
    expect(configRefusals('http-log', { http_endpoint: 'http://h', headers: { 'X-A': ['1'] } })).toEqual(['config.headers value of "X-A" has to be a text']);
    expect(configRefusals('http-log', { http_endpoint: 'http://h', headers: { 'X-A': '1' } })).toEqual([]);
  });
});

describe('references to vaults', () => {
  test('pass where the field takes them', () => {
    expect(configRefusals('rate-limiting', { minute: 5, redis: { host: '{vault://env/redis-host}', port: '{vault://env/redis-port}' } })).toEqual([]);
  });

  test('are plain texts elsewhere', () => {
    expect(configRefusals('tcp-log', { host: '{vault://env/host}', port: 9000 })).toEqual(['config.host is not a host name or IP address']);
    expect(configRefusals('rate-limiting', { minute: '{vault://env/limit}' })).toEqual(['config.minute has to be a number']);
  });

  test('keep rules about several fields from being asked', () => {
    expect(configRefusals('aws-lambda', { aws_key: '{vault://env/key}' })).toEqual([]);
    expect(configRefusals('aws-lambda', { aws_key: 'key' })).toEqual(['(plugin) needs all of config.aws_key, config.aws_secret, or none']);
  });
});

describe('old names of fields', () => {
  test('are read', () => {
    expect(configRefusals('rate-limiting', { minute: 5, policy: 'redis', redis_host: 'redis.cache.svc' })).toEqual([]);
    expect(configRefusals('opentelemetry', { endpoint: 'http://otel:4318/v1/traces' })).toEqual([]);
  });

  test('are judged as what they stand for', () => {
    expect(configRefusals('rate-limiting', { minute: 5, redis_port: 70000 })).toEqual(['config.redis.port has to be between 0 and 65535']);
  });

  test('of a wrong type hide everything else, at the top', () => {
    expect(configRefusals('rate-limiting', { redis_port: 'x', zz: 1 })).toEqual(['redis_port has to be a whole number']);
    expect(configRefusals('acme', { account_email: 'a@b.test', storage_config: { redis: { scan_count: 'x' } } })).toEqual(['scan_count has to be a whole number']);
  });

  test('must not contradict the new ones', () => {
    expect(configRefusals('rate-limiting', { minute: 5, redis_host: 'a', redis: { host: 'b' } })).toEqual(['redis_host says something else than redis.host, which replaces it']);
    expect(configRefusals('rate-limiting', { minute: 5, redis_host: 'a', redis: { host: 'a' } })).toEqual([]);
    expect(configRefusals('opentelemetry', { endpoint: 'http://a', traces_endpoint: 'http://b' })).toEqual([]);
  });

  test('may also be names that became old after the rules were recorded, and of Enterprise plugins', () => {
    expect(configRefusals('opentelemetry', { access_logs_endpoint: 'http://collector:4318/v1/logs' })).toEqual([]);
    expect(configRefusals('opentelemetry', { access_log_endpoint: 'http://collector:4318/v1/logs' })).toHaveLength(2);
    expect(configRefusals('openid-connect', { issuer: 'https://id.example.com', consumer_claim: ['email'] })).toEqual([]);
    expect(configRefusals('openid-connect', { issuer: 'https://id.example.com', consumer_claim: 'email' })).toHaveLength(1);
  });
});

describe('rules about several fields', () => {
  test('at least one', () => {
    expect(judgePlugin({ name: 'ip-restriction', config: { allow: [] } }).violations).toEqual([
      { path: '', message: 'needs at least one of config.allow, config.deny', fields: ['config.allow', 'config.deny'] },
    ]);
    expect(configRefusals('ip-restriction', { allow: ['10.0.0.0/8'], deny: ['10.0.0.1'] })).toEqual([]);
  });

  test('exactly one', () => {
    expect(configRefusals('acl', { allow: ['a'], deny: ['b'] })).toEqual(['(plugin) needs exactly one of config.allow, config.deny']);
    expect(configRefusals('acl', { allow: ['a'], deny: [] })).toEqual([]);
  });

  test('what one value asks of another field', () => {
    expect(configRefusals('rate-limiting', { minute: 5, policy: 'redis' })).toEqual([
      'config.redis.host is missing, and has to be there', '(plugin) config.redis.host does not fit config.policy: "redis"',
    ]);
    expect(configRefusals('ldap-auth', { ldap_host: 'ldap', attribute: 'cn', base_dn: 'dc=x', ldaps: true, start_tls: true })).toEqual([
      'config.start_tls has to be false here', 'config start_tls does not fit ldaps: true',
    ]);
    expect(configRefusals('jwt', { maximum_expiration: 60, claims_to_verify: ['exp'] })).toEqual([]);
    expect(configRefusals('jwt', { maximum_expiration: 60, claims_to_verify: ['nbf'] })[0]).toBe('config.claims_to_verify has to contain "exp"');
  });

  test('what one value asks of one of several fields', () => {
    const config = { route_type: 'llm/v1/chat', model: { provider: 'anthropic' } };

    expect(configRefusals('ai-proxy', config)).toEqual(['config needs model.options.anthropic_version, as model.provider is "anthropic"']);
    expect(configRefusals('ai-proxy', { ...config, model: { provider: 'anthropic', options: { anthropic_version: '2023-06-01' } } })).toEqual([]);
  });

  test('a rule in an item of a list names the item', () => {
    expect(configRefusals('datadog', { metrics: [{ name: 'latency', stat_type: 'gauge' }] })).toEqual([
      'config.metrics[0].sample_rate is missing, and has to be there', 'config.metrics[0] sample_rate does not fit stat_type: "gauge"',
    ]);
  });
});

describe('what a plugin is bound to', () => {
  test('a route, where it may be', () => {
    expect(refusals({ name: 'cors', config: {}, route: ROUTE })).toEqual([]);
    expect(refusals({ name: 'acme', config: { account_email: 'a@b.test' }, route: ROUTE })).toEqual(['route must not be set for this plugin']);
    expect(refusals({ name: 'acme', config: { account_email: 'a@b.test' }, route: null })).toEqual([]);
  });

  test('a consumer or a group of them', () => {
    expect(refusals({ name: 'rate-limiting', config: { minute: 1 }, consumer: ROUTE })).toEqual([]);
    expect(refusals({ name: 'rate-limiting', config: { minute: 1 }, consumer_group: ROUTE })).toEqual([]);
    expect(refusals({ name: 'key-auth', config: {}, consumer: ROUTE })).toEqual(['consumer must not be set for this plugin']);
  });

  test('protocols that it knows', () => {
    expect(refusals({ name: 'acl', config: { allow: ['a'] }, protocols: ['http', 'tcp'] })).toEqual(['protocols[1] has to be one of grpc, grpcs, http, https, ws, wss']);
    expect(refusals({ name: 'file-log', config: { path: '/dev/stdout' }, protocols: ['http', 'tcp'] })).toEqual([]);
  });

  test('tags and names', () => {
    expect(refusals({ name: 'cors', config: {}, tags: ['a b', 'é'], instance_name: 'cors-1~' })).toEqual([]);
    expect(refusals({ name: 'cors', config: {}, tags: ['a,b'], instance_name: 'a b' })).toEqual([
      'instance_name may only have letters, digits, ".", "-", "_" and "~"', 'tags[0] must not have ",", "/" or control characters',
    ]);
  });

  test('an order among others', () => {
    expect(refusals({ name: 'cors', config: {}, ordering: { before: { access: ['key-auth'] } } })).toEqual([]);
    expect(refusals({ name: 'cors', config: {}, ordering: { first: true } })).toEqual(['ordering.first is not a field that Kong knows here']);
  });
});

describe('gateways without a database', () => {
  test('count in memory or in Redis', () => {
    const config = { minute: 5, policy: 'cluster' };

    expect(configRefusals('rate-limiting', config)).toEqual(['config.policy is possible only in a gateway with a database; without one: local, redis']);
    expect(configRefusals('rate-limiting', config, { database: 'postgres' })).toEqual([]);
  });

  test('keep certificates elsewhere', () => {
    const config = { account_email: 'a@b.test', storage: 'kong' };

    expect(configRefusals('acme', config)).toEqual(['(plugin) storage "kong" is the database, and this gateway has none']);
    expect(configRefusals('acme', config, { database: 'postgres' })).toEqual([]);
  });
});

test('memory that nginx has to declare', () => {
  const config = { strategy: 'memory', memory: { dictionary_name: 'answers' } };

  expect(configRefusals('proxy-cache', config)).toEqual([
    '(plugin) config.memory.dictionary_name is no shared memory that every gateway has: declare it with nginx_http_lua_shared_dict',
  ]);
  expect(configRefusals('proxy-cache', config, { dictionaries: ['answers'] })).toEqual([]);
});

test('fields that depend on what kind of node they are in', () => {
  const node = { name: 'a', type: 'call', url: 'https://example.com' };

  expect(configRefusals('datakit', { nodes: [node] })).toEqual([]);
  expect(configRefusals('datakit', { nodes: [{ ...node, ttl: 1 }] })).toEqual(['config.nodes[0].ttl is not a field that Kong knows here']);
  expect(configRefusals('datakit', { nodes: [{ ...node, type: 'phone' }] })[0]).toMatch('config.nodes[0].type has to be one of branch, cache, call');
});
