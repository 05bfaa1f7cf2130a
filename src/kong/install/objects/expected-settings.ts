import { IConstruct } from 'constructs';
import { refuse } from '../../../core/error';
import { isSetting, settingMeant, settingProblem } from '../../../core/kong/settings';
import { KongSettings } from '../options/kong-settings';

/** Which property says what a setting would say; an empty one where it cannot be another. */
const PROPERTIES: readonly [setting: RegExp, property: string][] = [
  [/^database$|^pg_/, 'shape'],
  [/^role$|^cluster_/, ''],
  [/^(prefix|nginx_daemon|nginx_user|declarative_config|declarative_config_string|lmdb_environment_path)$/, ''],
  [/^(admin|status)_listen$/, ''],
  [/^admin_gui_/, 'manager'],
  [/^admin_ssl_|^nginx_admin_ssl_/, 'certificates'],
  [/^(proxy_listen|port_maps)$/, 'proxy'],
  [/^stream_listen$/, 'streams'],
  [/^ssl_cert(_key)?$/, 'defaultCertificate'],
  [/^router_flavor$/, 'routerFlavor'],
  [/^log_level$/, 'logLevel'],
  [/^nginx_worker_processes$/, 'workers'],
  [/^mem_cache_size$/, 'memoryCache'],
  [/^lmdb_map_size$/, 'configurationMapSize'],
  [/^plugins$/, 'customPlugins'],
  [/^trusted_ips$/, 'trustedIps'],
  [/^real_ip_header$/, 'realIpHeader'],
  [/^real_ip_recursive$/, 'realIpRecursive'],
  [/^nginx_http_client_max_body_size$/, 'maxBodySize'],
  [/^nginx_http_client_body_buffer_size$/, 'bodyBufferSize'],
  [/^upstream_keepalive_pool_size$/, 'keepalivePoolSize'],
  [/^upstream_keepalive_max_requests$/, 'keepaliveMaxRequests'],
  [/^upstream_keepalive_idle_timeout$/, 'keepaliveIdleTimeout'],
  [/^dns_order$/, 'dnsOrder'],
  [/^headers$/, 'headers'],
  [/^ssl_cipher_suite$/, 'cipherSuite'],
  [/^tracing_instrumentations$|^opentelemetry_tracing$/, 'tracing'],
  [/^(opentelemetry_)?tracing_sampling_rate$/, 'tracingSamplingRate'],
  [/^allow_debug_header$/, 'debugHeader'],
  [/^anonymous_reports$/, 'anonymousReports'],
];

/** Numbers that have bounds, and the lowest and highest. */
const BOUNDS: readonly [keyof KongSettings, number, number][] = [
  ['keepalivePoolSize', 0, Infinity], ['keepaliveMaxRequests', 0, Infinity], ['tracingSamplingRate', 0, 1],
];

/** Refuses settings that are none, that a property says already, that are given twice, or that have a value that Kong does not take. */
export function expectSettings(given: KongSettings, construct: IConstruct): void {
  const { settings = {}, secretSettings = {}, nginxDirectives = [] } = given;
  for (const name of [...Object.keys(settings), ...Object.keys(secretSettings)]) {
    expectSetting(name, construct);
    if (nginxDirectives.some(({ _setting }) => _setting === name)) refuseTwice(name, 'nginxDirectives', construct);
  }
  for (const { _setting } of nginxDirectives) expectOwn(_setting, construct);
  const twice = Object.keys(settings).find(name => name in secretSettings)
    ?? nginxDirectives.map(({ _setting }) => _setting).find((name, i, all) => all.indexOf(name) !== i);
  if (twice !== undefined) refuseTwice(twice, twice in settings ? 'secretSettings' : 'nginxDirectives', construct);
  for (const [name, value] of Object.entries(settings)) {
    const problem = settingProblem(name, value);
    if (problem) refuse({ code: 'TRF1606', value, construct, expected: `${name} to be ${problem.expected}`, fix: problem.fix });
  }
  for (const [name, least, most] of BOUNDS) {
    const value = given[name] as number | undefined;
    if (value === undefined || value >= least && value <= most) continue;
    refuse({ code: 'TRF1606', value, construct, expected: `${name} from ${least}${most === Infinity ? '' : ` to ${most}`}`, fix: `${name}: ${least}` });
  }
}

function expectSetting(name: string, construct: IConstruct): void {
  if (!isSetting(name)) {
    const meant = settingMeant(name.toLowerCase().replace(/^kong_/, ''));
    refuse({
      code: 'TRF1605', value: name, construct, expected: 'a setting of Kong 3.15, as kong.conf calls it',
      fix: meant === undefined ? `leave ${name} out` : `did you mean '${meant}'?`,
    });
  }
  expectOwn(name, construct);
}

function expectOwn(name: string, construct: IConstruct): void {
  const [, property] = PROPERTIES.find(([pattern]) => pattern.test(name)) ?? [];
  if (property === undefined) return;
  refuse({
    code: 'TRF1607', value: name, construct, expected: property === '' ? 'settings that may be others here' : `the property ${property} to say this`,
    fix: property === '' ? `leave ${name} out` : `leave ${name} out, and use ${property}`,
  });
}

function refuseTwice(name: string, other: string, construct: IConstruct): never {
  return refuse({ code: 'TRF1609', value: name, construct, expected: 'each setting once', fix: `leave it out of ${other}` });
}
