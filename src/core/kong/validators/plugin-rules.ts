import { GatewayContext } from '../context';
import { isFilled, isTable, members, valueAt } from '../lua-table';
import { userInfo } from './address';

type Values = Readonly<Record<string, unknown>>;

const PERIODS = ['second', 'minute', 'hour', 'day', 'month', 'year'];
/** A `sync_rate` that means: no delay. */
const AT_ONCE = -1;
const SYNC_MIN = 0.02;
const GRANTS = ['enable_authorization_code', 'enable_implicit_grant', 'enable_client_credentials', 'enable_password_grant'];
const ACME_KEYS = ['kong_acme:renew_config:', 'kong_acme:renew_last_run', 'kong_acme:cert_key:'];

/** rate-limiting, response-ratelimiting: who may do more in a minute than in an hour means something else. */
export function risingLimits(limits: Values): string | undefined {
  const set = PERIODS.filter(period => typeof limits[period] === 'number');
  for (const [i, shorter] of set.entries()) {
    const longer = set.slice(i + 1).find(period => (limits[period] as number) < (limits[shorter] as number));
    if (longer) return `allows less in a ${longer} (${limits[longer]}) than in a ${shorter} (${limits[shorter]})`;
  }
  return undefined;
}

/** rate-limiting: the same, and counters are sent to Redis only where there is one. */
export function rateLimits(config: Values): string | undefined {
  const { policy, sync_rate: rate } = config;
  if (rate === AT_ONCE || typeof rate !== 'number') return risingLimits(config);
  return risingLimits(config) ?? (policy !== 'redis' ? 'has a sync_rate, which only policy "redis" takes'
    : rate < SYNC_MIN ? `has a sync_rate below ${SYNC_MIN} seconds; ${AT_ONCE} counts in Redis with every request` : undefined);
}

/** oauth2: without a grant nobody gets a token. */
export function someGrant(config: Values): string | undefined {
  return GRANTS.some(grant => config[grant] === true) ? undefined : `enables no grant: set one of ${GRANTS.join(', ')}`;
}

/** request-termination: a message is an answer of its own, and so is an echo. */
export function oneAnswer({ message, body, content_type: type, echo }: Values): string | undefined {
  if (isFilled(message) && (isFilled(body) || isFilled(type))) return 'has a message and a body or content type: leave one out';
  if (isFilled(type) && !isFilled(body)) return 'has a content type without a body';
  return echo === true && (isFilled(type) || isFilled(body)) ? 'echoes the request, and has a body or content type' : undefined;
}

/** http-log: credentials go into the URL or into a header. */
export function oneAuthorization({ http_endpoint: endpoint, headers }: Values): string | undefined {
  const named = isTable(headers) && Object.keys(headers).some(name => name.toLowerCase() === 'authorization');
  return named && typeof endpoint === 'string' && userInfo(endpoint) !== undefined ? 'has credentials in http_endpoint and an Authorization header: leave one out' : undefined;
}

/** zipkin: a tag has one value. */
export function distinctTags(tags: readonly unknown[]): string | undefined {
  const names = members(tags).map(tag => valueAt(tag, 'name'));
  const seen = new Set<unknown>();
  const twice = names.find(name => seen.size === seen.add(name).size);
  return twice === undefined ? undefined : `has the tag ${JSON.stringify(twice)} twice`;
}

/** acme: the namespace must not make keys that the plugin uses for something else. */
export function acmeNamespace(namespace: string): string | undefined {
  const key = ACME_KEYS.find(start => namespace.startsWith(start));
  return key === undefined ? undefined : `must not start with ${key}, which the plugin keeps for itself`;
}

/** acme: memory that the gateway shares between its workers. */
export function sharedDict(name: string, { dictionaries }: GatewayContext): string | undefined {
  return dictionaries.has(name) ? undefined : 'is no shared memory that every gateway has: declare it with nginx_http_lua_shared_dict';
}

/** proxy-cache: the same for where answers are kept. */
export function cacheDict(values: Values, context: GatewayContext): string | undefined {
  if (valueAt(values, 'config.strategy') !== 'memory') return undefined;
  const name = valueAt(values, 'config.memory.dictionary_name');
  const problem = typeof name === 'string' ? sharedDict(name, context) : undefined;
  return problem && `config.memory.dictionary_name ${problem}`;
}

/** acme: certificates cannot be kept in a database that is not there. */
export function acmeStorage(values: Values, { database }: GatewayContext): string | undefined {
  return !database && valueAt(values, 'config.storage') === 'kong' ? 'storage "kong" is the database, and this gateway has none' : undefined;
}

/** aws-lambda: proxies are asked without TLS. */
export function plainProxy(values: Values): string | undefined {
  const url = valueAt(values, 'config.proxy_url');
  const scheme = typeof url === 'string' ? /^([^:]+):\/\//.exec(url)?.[1] : undefined;
  return scheme === undefined || scheme === 'http' ? undefined : `config.proxy_url has the scheme ${scheme}, and only http is possible`;
}

/** ai-proxy and its like: Anthropic's completions carry no figures to log. */
export function statisticsOfModel(values: Values): string | undefined {
  const counted = valueAt(values, 'logging.log_statistics') === true && values.route_type === 'llm/v1/completions' && valueAt(values, 'model.provider') === 'anthropic';
  return counted ? 'logs statistics, which anthropic does not give for llm/v1/completions' : undefined;
}
