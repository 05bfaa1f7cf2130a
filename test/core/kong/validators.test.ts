import { DICTIONARIES } from '../../../src/core/kong/context';
import { Field, plugins } from '../../../src/core/kong/facts';
import { ENTITY_VALIDATORS, VALIDATORS } from '../../../src/core/kong/validators';

const context = { database: false, dictionaries: new Set(DICTIONARIES) };

/** Each rule, with values that keep it and their nearest neighbours that don't. */
const EXAMPLES: { readonly [name: string]: readonly [passes: readonly unknown[], fails: readonly unknown[]] } = {
  acmeNamespace: [['', 'shop', 'kong_acme'], ['kong_acme:cert_key:', 'kong_acme:renew_config:x']],
  distinctTags: [[[{ name: 'a' }, { name: 'b' }], {}], [[{ name: 'a' }, { name: 'a' }]]],
  headerAndValue: [['X-A:1', 'X-A:', 'X_A:a:b'], ['X A:1', ':1', 'X-A:1\r\nX-B:2']],
  headerName: [['X-A', 'x_a1'], ['X A', 'X.A', '', 'é', 'X:A']],
  headerOfPair: [['X-A', 'X-A:anything at all'], ['X A', ':X-A', '{vault://env/x}']],
  headerPair: [['X-A:X-B'], ['X-A:X B', 'X-A', 'X-A:']],
  host: [['r', 'redis.cache.svc', 'a_b.test.', '10.0.0.1', '::1', '[::1]', '1::2:3'], ['r:6379', '10.0.0.1:80', '[::1]:80', 'a b', 'a..b', 'a-.b', '10.0.0', '300.0.0.1', ':::1', 'http://x', '']],
  hostPattern: [['a.test', '*.a.test', 'a.*', 'a.test:80'], ['1.2.3', 'a b', 'a.test:70000']],
  instanceName: [['a_b-c.1~', 'é'], ['a b', '', 'a/b']],
  ipOrCidr: [['10.0.0.1', '10.0.0.0/8', '::1', '[::1]', '2001:db8::/32', '[::1]/64'], ['10.0.0.01', '10.0.0.1/08', '10.0.0.0/33', '10.0.0.1:80', 'a', '::/129', '[]', '1.2.3']],
  keyAndTemplate: [['a:b', 'a: ', 'a:$(headers.x)', 'a:$(headers["x"] or "y")', 'a:$(', 'a::b'], ['a', 'a:', ':b', 'a:$(1+)', 'a:$()', 'a:$(x) $(])']],
  luaFunction: [['return 1', '-- nothing'], ['return (', 'x =']],
  oneAnswer: [[{ message: 'm' }, { body: 'b', content_type: 'text/plain' }, { message: 'm', echo: true }], [{ message: 'm', body: 'b' }, { content_type: 'text/plain' }, { echo: true, body: 'b' }]],
  oneAuthorization: [[{ http_endpoint: 'http://u:p@h', headers: { 'X-A': '1' } }, { http_endpoint: 'http://h/@', headers: { Authorization: 'x' } }], [{ http_endpoint: 'http://u:p@h', headers: { authoriZation: 'x' } }]],
  origin: [['*', 'https://a.test', '.*\\.a\\.test', '(?i)a++'], ['**', '(', '[a-']],
  path: [['/', '/a/%20b;c=d'], ['/a b', '/a#b', '/%2', '/é']],
  rateLimits: [[{ minute: 5, hour: 5, sync_rate: -1 }, { policy: 'redis', sync_rate: 0.02 }], [{ minute: 5, hour: 4 }, { policy: 'local', sync_rate: 1 }, { policy: 'redis', sync_rate: 0.01 }]],
  risingLimits: [[{ second: 1, year: 1 }, {}], [{ second: 2, year: 1 }]],
  serverName: [['redis.example.com', 'a'], ['10.0.0.1', '::1', 'a:80', '[::1]:80', 'a b']],
  sharedDict: [['kong', 'kong_db_cache'], ['answers']],
  someGrant: [[{ enable_client_credentials: true }], [{}, { enable_client_credentials: false }]],
  tag: [['a', 'a b', 'é', '~!'], ['a,b', 'a/b', '\t']],
  url: [['http://h', 'http://a b.test/', 'http://h:99999', 'ftp://h', 'http://?x', 'http://u@h', 'HTTP://H'], ['h.test/x', '//h.test/x', 'mailto:a', 'http://', 'http://:80', 'http://u@', 'http:///x', 'http://#h']],
};

const ENTITY_EXAMPLES: { readonly [name: string]: readonly [passes: readonly object[], fails: readonly object[]] } = {
  acmeStorage: [[{ config: { storage: 'shm' } }], [{ config: { storage: 'kong' } }]],
  cacheDict: [[{ config: { strategy: 'memory', memory: { dictionary_name: 'kong' } } }, { config: { strategy: 'redis', memory: { dictionary_name: 'x' } } }],
    [{ config: { strategy: 'memory', memory: { dictionary_name: 'x' } } }]],
  plainProxy: [[{ config: { proxy_url: 'http://p' } }, { config: {} }], [{ config: { proxy_url: 'https://p' } }]],
  statisticsOfModel: [
    [{ route_type: 'llm/v1/chat', model: { provider: 'anthropic' }, logging: { log_statistics: true } }, { route_type: 'llm/v1/completions', model: { provider: 'anthropic' }, logging: {} }],
    [{ route_type: 'llm/v1/completions', model: { provider: 'anthropic' }, logging: { log_statistics: true } }],
  ],
};

test('every rule has examples, and every rule that the facts name is there', () => {
  const named = rulesNamed();

  expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(VALIDATORS).sort());
  expect(Object.keys(ENTITY_EXAMPLES).sort()).toEqual(Object.keys(ENTITY_VALIDATORS).sort());
  expect([...named].filter(name => !(name in VALIDATORS) && !(name in ENTITY_VALIDATORS))).toEqual([]);
});

describe.each(Object.entries(EXAMPLES))('%s', (name, [passes, fails]) => {
  test.each(passes.map(value => [value]))('takes %j', value => {
    expect(VALIDATORS[name](value, context)).toBeUndefined();
  });

  test.each(fails.map(value => [value]))('does not take %j', value => {
    expect(VALIDATORS[name](value, context)).toEqual(expect.any(String));
  });
});

describe.each(Object.entries(ENTITY_EXAMPLES))('%s', (name, [passes, fails]) => {
  test('takes what it should, and nothing more', () => {
    for (const values of passes) expect(ENTITY_VALIDATORS[name](values as Record<string, unknown>, context)).toBeUndefined();
    for (const values of fails) expect(ENTITY_VALIDATORS[name](values as Record<string, unknown>, context)).toEqual(expect.any(String));
  });
});

function rulesNamed(): Set<string> {
  const names = new Set<string>();
  const visit = (field: Field): void => {
    if (field.keeps) names.add(field.keeps);
    for (const check of field.checks ?? []) if (check.rule === 'keeps') names.add(check.name);
    const shorthands = Object.values(field.shorthands ?? {}).map(shorthand => shorthand.field);
    const children = [...Object.values(field.fields ?? {}), field.elements, field.keys, field.values, ...Object.values(field.variants?.of ?? {})];
    for (const child of [...children, ...shorthands]) if (child) visit(child);
  };
  for (const { config, checks } of plugins().values()) visit({ type: 'record', fields: { config }, checks });
  return names;
}
