import { propertyName } from '../../../../src/core/kong/property-name';

/**
 * Plugins whose types others use where they have the same, in this order. Those of all others are their own: a type does not change its
 * name because an unrelated plugin changes.
 */
export const OWNERS: readonly string[] = [
  'rate-limiting', 'proxy-cache-advanced', 'openid-connect', 'http-log', 'opentelemetry', 'ai-proxy', 'ai-proxy-advanced', 'kafka-upstream', 'kafka-consume',
  'solace-upstream', 'pre-function', 'key-auth', 'statsd',
];

/** Types whose names are not those of their places. */
const NAMES: Readonly<Record<string, string>> = {
  'rate-limiting limit_by': 'RateLimitBy',
  'rate-limiting policy': 'RateLimitPolicy',
  'rate-limiting redis': 'RedisConnection',
  'rate-limiting redis.cloud_authentication': 'RedisCloudAuthentication',
  'rate-limiting redis.cloud_authentication.auth_provider': 'RedisAuthProvider',
  'proxy-cache-advanced redis': 'RedisClusterConnection',
  'proxy-cache-advanced redis.cluster_nodes': 'RedisNode',
  'proxy-cache-advanced redis.sentinel_nodes': 'RedisSentinelNode',
  'proxy-cache-advanced redis.sentinel_role': 'RedisSentinelRole',
  'openid-connect redis': 'SessionRedisConnection',
  'http-log queue': 'PluginQueue',
  'key-auth principals': 'AuthPrincipals',
  'datakit nodes': 'DatakitNode',
};

/** Enumerations that the library has already. */
export const KNOWN_ENUMS: Readonly<Record<string, { readonly name: string; readonly from: string }>> = {
  'cors methods': { name: 'HttpMethod', from: '../../../core/http-method' },
};

/** The name of a type, from the plugin and the path of what has it: `rate-limiting-advanced redis.cluster_nodes`. */
export function typeName(place: string): string {
  const [plugin, path] = place.split(' ');
  return NAMES[place] ?? (path === '' ? `${pascal(plugin)}Config` : pascal(`${plugin}.${path}`));
}

/** The static method that makes a plugin. */
export function methodName(plugin: string): string {
  return propertyName(plugin);
}

/** The member that stands for a text: `b3-single` is `B3_SINGLE`, `1.0` is `V1_0`. */
export function memberName(value: string): string {
  const name = value.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '').toUpperCase();
  return /^\d/.test(name) ? `V${name}` : name;
}

export function pascal(path: string): string {
  const name = propertyName(path);
  return name[0].toUpperCase() + name.slice(1);
}
