import { Sizing } from './sizing';
import { seconds } from '../../../core/duration';
import { KongSettings } from '../options/kong-settings';

/** Settings by their names in `kong.conf`; undefined are those that Kong decides. */
export type SettingValues = Readonly<Record<string, string | undefined>>;

/** A variable of a container. */
export interface Variable { readonly name: string; readonly value?: string; readonly valueFrom?: object }

const MEBI = 1024;

/** What the properties say, by the names of `kong.conf`. */
export function settingsOf(given: KongSettings, { workers, cacheMebibytes }: Sizing): SettingValues {
  const { routerFlavor = 'traditional_compatible', customPlugins = [], headers, tracing, anonymousReports = false } = given;
  return {
    router_flavor: routerFlavor,
    log_level: given.logLevel,
    proxy_access_log: given.accessLog === false ? 'off' : '/dev/stdout',
    nginx_worker_processes: String(workers),
    mem_cache_size: `${cacheMebibytes}m`,
    lmdb_map_size: given.configurationMapSize && `${Math.floor(given.configurationMapSize.toKibibytes() / MEBI)}m`,
    plugins: customPlugins.length > 0 ? ['bundled', ...customPlugins].join(',') : undefined,
    trusted_ips: given.trustedIps?.join(','),
    real_ip_header: given.realIpHeader,
    real_ip_recursive: onOff(given.realIpRecursive),
    nginx_http_client_max_body_size: given.maxBodySize && `${given.maxBodySize.toKibibytes()}k`,
    nginx_http_client_body_buffer_size: given.bodyBufferSize && `${given.bodyBufferSize.toKibibytes()}k`,
    upstream_keepalive_pool_size: text(given.keepalivePoolSize),
    upstream_keepalive_max_requests: text(given.keepaliveMaxRequests),
    upstream_keepalive_idle_timeout: given.keepaliveIdleTimeout && String(seconds(given.keepaliveIdleTimeout)),
    dns_order: given.dnsOrder?.join(','),
    headers: headers?.length === 0 ? 'off' : headers?.join(','),
    ssl_cipher_suite: given.cipherSuite,
    tracing_instrumentations: tracing?.join(','),
    tracing_sampling_rate: text(given.tracingSamplingRate),
    allow_debug_header: onOff(given.debugHeader),
    anonymous_reports: anonymousReports ? 'on' : 'off',
  };
}

/** Variables of a gateway's container, in the order of their names; those from Secrets at the end. */
export function variables(given: KongSettings, values: SettingValues): Variable[] {
  const directives = (given.nginxDirectives ?? []).map(({ _setting, _value }): [string, string] => [_setting, _value]);
  const all: SettingValues = { ...values, ...given.settings, ...Object.fromEntries(directives) };
  const said = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : { name: variable(name), value }));
  return said.sort(byName);
}

/** The name of the variable of a setting. */
export function variable(setting: string): string {
  return `KONG_${setting.toUpperCase()}`;
}

export function byName(a: Variable, b: Variable): number {
  return a.name < b.name ? -1 : 1;
}

function onOff(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'on' : 'off';
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
