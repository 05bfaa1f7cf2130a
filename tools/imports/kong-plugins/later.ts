import { EntityCheck, FieldFacts, Shorthand } from '../../../src/core/kong/facts';

type Source = FieldFacts<unknown>;

/** Constraints were recorded from an earlier version than the schemas. What is known to be the same for fields that came later. */
export const LATER_RULES: Readonly<Record<string, string>> = Object.fromEntries(['pre-function', 'post-function'].flatMap(plugin =>
  ['ws_handshake', 'ws_client_frame', 'ws_upstream_frame', 'ws_close'].map(phase => [`${plugin} config.${phase}[]`, 'luaFunction'])));

/** Fields that came later and count for a rule that asks for one of several. */
const LATER_ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  'pre-function ': ['config.ws_handshake', 'config.ws_client_frame', 'config.ws_upstream_frame', 'config.ws_close'],
  'post-function ': ['config.ws_handshake', 'config.ws_client_frame', 'config.ws_upstream_frame', 'config.ws_close'],
  'opentelemetry config': ['metrics.endpoint', 'access_logs.endpoint'],
};

/** The rule with the fields that count for it by now. */
export function withLaterAlternatives(check: EntityCheck, place: string): EntityCheck {
  return check.rule === 'atLeastOne' ? { ...check, fields: [...check.fields, ...LATER_ALTERNATIVES[place] ?? []] } : check;
}

const oldNumber: Source = { type: 'number' };
const oldText: Source = { type: 'string' };
const oldFlag: Source = { type: 'boolean' };
const oldInteger: Source = { type: 'integer' };
const oldTexts: Source = { type: 'array', elements: { type: 'string' } satisfies Source };

/** Old names that Enterprise plugins still read, which their schemas don't mention. Nothing more than their types is known. */
const SESSION: Readonly<Record<string, Source>> = {
  session_cookie_lifetime: oldNumber, session_cookie_idletime: oldNumber, session_cookie_samesite: oldText, session_cookie_httponly: oldFlag,
  session_memcache_prefix: oldText, session_memcache_socket: oldText, session_memcache_host: oldText, session_memcache_port: oldInteger,
  session_cookie_renew: oldNumber, session_cookie_maxsize: oldInteger, session_strategy: oldText, session_compressor: oldText,
  session_redis_cluster_maxredirections: oldInteger, session_redis_cluster_max_redirections: oldInteger,
  session_redis_prefix: oldText, session_redis_socket: oldText, session_redis_host: oldText, session_redis_port: oldInteger,
  session_redis_username: oldText, session_redis_password: oldText, session_redis_ssl: oldFlag, session_redis_ssl_verify: oldFlag,
  session_redis_server_name: oldText,
  session_redis_connect_timeout: oldInteger, session_redis_read_timeout: oldInteger, session_redis_send_timeout: oldInteger,
  session_redis_cluster_nodes: { type: 'array', elements: { type: 'any' } satisfies Source },
};
const AUTHORIZATION: Readonly<Record<string, Source>> = {
  authorization_cookie_lifetime: oldNumber, authorization_cookie_samesite: oldText, authorization_cookie_httponly: oldFlag,
};
const CONSUMER: Readonly<Record<string, Source>> = { consumer_claim: oldTexts };
const FORWARD: Readonly<Record<string, Source>> = { proxy_host: oldText, proxy_port: oldInteger };
const REDIS: Readonly<Record<string, Source>> = { timeout: oldInteger, sentinel_addresses: oldTexts, cluster_addresses: oldTexts };

/** Old names of a record with these fields. A record is recognised by a field that has no other use. */
export function oldNames(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, Source>> {
  const has = (name: string) => Object.hasOwn(fields, name);
  return {
    ...has('sentinel_nodes') && REDIS, ...has('session_cookie_name') && SESSION, ...has('authorization_cookie_name') && AUTHORIZATION,
    ...has('consumer_claims') && CONSUMER, ...has('http_proxy_host') && has('x_headers') && FORWARD,
  };
}

/** Names that became old after the constraints were recorded, by the record that has them, and what stands in their place. */
const LATER_SHORTHANDS: Readonly<Record<string, Readonly<Record<string, Shorthand<Source>>>>> = {
  'opentelemetry config': { access_logs_endpoint: { field: oldText, to: ['access_logs', 'endpoint'] } },
};

export function laterShorthands(place: string): Readonly<Record<string, Shorthand<Source>>> {
  return LATER_SHORTHANDS[place] ?? {};
}
