/** What a verdict depends on besides the plugin. */
export interface GatewayContext {
  /** Whether the gateway keeps its configuration in a database. */
  readonly database: boolean;
  /** The memory that nginx workers share, by name. */
  readonly dictionaries: ReadonlySet<string>;
}

/** The shared memory of a gateway as it is installed. */
export const DICTIONARIES: readonly string[] = [
  'kong', 'kong_locks', 'kong_healthchecks', 'kong_cluster_events', 'kong_rate_limiting_counters', 'kong_core_db_cache', 'kong_core_db_cache_miss',
  'kong_db_cache', 'kong_db_cache_miss', 'kong_secrets', 'kong_dns_cache', 'prometheus_metrics',
];
