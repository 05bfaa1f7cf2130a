/** What says that a rule needs nothing beyond its types, or always holds on a gateway as it is installed. */
export const IMPLIED = undefined;

/** Kong's own names of rules that are code, and ours. */
export const NAMED: Readonly<Record<string, string>> = {
  'typedefs.url': 'url',
  'typedefs.host': 'host',
  'typedefs.redis_host': 'host',
  'typedefs.sni': 'serverName',
  'typedefs.redis_server_name': 'serverName',
  'typedefs.ip_or_cidr': 'ipOrCidr',
  'typedefs.path': 'path',
  'stub:kong.tools.http.validate_header_name': 'headerName',
};

const TRANSFORMED = ['rename.body', 'rename.querystring', 'replace.body', 'replace.querystring', 'add.body', 'add.querystring', 'append.body', 'append.querystring'];
const FUNCTIONS = ['certificate', 'rewrite', 'access', 'header_filter', 'body_filter', 'log'];
const LOGS = ['file-log', 'http-log', 'loggly', 'syslog', 'tcp-log', 'udp-log'];

/** Names of the rules that are code without a name, by plugin and path. `[]` is a member of a list, `{}` a value of a map. */
export const UNNAMED: Readonly<Record<string, string | undefined>> = {
  'acme config.domains[]': 'hostPattern',
  'acme config.storage_config.shm.shm_name': 'sharedDict',
  'acme config.storage_config.redis.extra_options.namespace': 'acmeNamespace',
  'cors config.origins[]': 'origin',
  'http-log config': 'oneAuthorization',
  'oauth2 config': 'someGrant',
  'opentelemetry config.resource_attributes': IMPLIED,
  'prometheus config': IMPLIED,
  'rate-limiting config': 'rateLimits',
  'request-termination config': 'oneAnswer',
  'request-transformer config.remove.headers[]': 'headerOfPair',
  'request-transformer config.rename.headers[]': 'headerPair',
  'request-transformer config.replace.headers[]': 'headerAndValue',
  'request-transformer config.add.headers[]': 'headerAndValue',
  'request-transformer config.append.headers[]': 'headerAndValue',
  'response-ratelimiting config.limits{}': 'risingLimits',
  'response-transformer config.rename.headers[]': 'headerPair',
  'zipkin config.static_tags': 'distinctTags',
  ...Object.fromEntries(TRANSFORMED.map(path => [`request-transformer config.${path}[]`, 'keyAndTemplate'])),
  ...Object.fromEntries(['pre-function', 'post-function'].flatMap(plugin => FUNCTIONS.map(phase => [`${plugin} config.${phase}[]`, 'luaFunction']))),
  ...Object.fromEntries(LOGS.map(plugin => [`${plugin} config.custom_fields_by_lua{}`, 'luaFunction'])),
};

/** The same for rules about several fields, by plugin and the path of the record that has them. */
export const ENTITY_RULES: Readonly<Record<string, string>> = {
  'acme ': 'acmeStorage',
  'aws-lambda ': 'plainProxy',
  'proxy-cache ': 'cacheDict',
  'ai-proxy config': 'statisticsOfModel',
  'ai-request-transformer config.llm': 'statisticsOfModel',
  'ai-response-transformer config.llm': 'statisticsOfModel',
};
