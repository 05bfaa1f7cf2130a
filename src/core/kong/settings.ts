import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../spelling/nearest';

interface SettingsFile { readonly version: string; readonly settings: Readonly<Record<string, string | null>> }

let known: SettingsFile | undefined;

/** The settings of the gateway with their defaults, by name: `nginx_worker_processes`. The file is read when it is first asked for. */
export function gatewaySettings(): Readonly<Record<string, string | null>> {
  known ??= JSON.parse(readFileSync(join(__dirname, '../../../imports/kong/settings.json'), 'utf8')) as SettingsFile;
  return known.settings;
}

/** Names that are not in the list, and that gateways read all the same: free directives, vaults, what charts and editions of before set. */
const BEYOND = [
  /^nginx_(main|events|http|upstream|proxy|location|status|debug|admin|admin_gui|stream|supstream|sproxy|wasm|conf)_/,
  /^(pluginserver|vault|portal|vitals|wasm|konnect|test)_/,
  /^(license_(data|path)|password|kic|portal|vitals|wasm|cluster_rpc(_sync)?|cluster_cjson|legacy_dns_client|worker_events_max_payload)$/,
  /^(privileged_worker|router_consistency|concurrency_timeout|lua_ssl_protocols|allow_inconsistent_data_plane_plugins|cluster_incremental_sync)$/,
];

/** Whether a gateway reads a setting of this name. */
export function isSetting(name: string): boolean {
  return Object.hasOwn(gatewaySettings(), name) || BEYOND.some(pattern => pattern.test(name));
}

/** The setting that was probably meant. */
export function settingMeant(name: string): string | undefined {
  const names = Object.keys(gatewaySettings());
  return names.find(each => each.endsWith(`_${name}`)) ?? nearest(name, names);
}

const ENUMERATIONS: Readonly<Record<string, readonly string[]>> = {
  database: ['postgres', 'off'],
  role: ['traditional', 'control_plane', 'data_plane'],
  router_flavor: ['traditional', 'traditional_compatible', 'expressions'],
  log_level: ['debug', 'info', 'notice', 'warn', 'error', 'crit', 'alert', 'emerg'],
  worker_consistency: ['strict', 'eventual'],
  cluster_mtls: ['shared', 'pki', 'pki_check_cn'],
  cluster_ocsp: ['on', 'off', 'optional'],
  error_default_type: ['application/json', 'application/xml', 'text/html', 'text/plain'],
  ssl_cipher_suite: ['modern', 'intermediate', 'old', 'fips', 'custom'],
  pg_ssl_version: ['tlsv1_1', 'tlsv1_2', 'tlsv1_3', 'any'],
  keyring_strategy: ['cluster', 'vault'],
  vault_hcv_protocol: ['http', 'https'],
  vault_hcv_kv: ['v1', 'v2'],
};

/** `off` is one of their values, and others are no switch. */
const NO_SWITCHES = /_(listen|log)$|^(opentelemetry_tracing|tracing_instrumentations|cluster_ocsp|admin_gui_csp_header|admin_gui_auth)$/;
/** Sizes and the like, whose default happens to be a number. */
const NO_NUMBERS = /^nginx_|^vault_|_ssl_version$/;

/** What is wrong with the value of a setting, in the words of what is expected. Values from vaults and variables are not judged. */
export function settingProblem(name: string, value: string): { readonly expected: string; readonly fix: string } | undefined {
  const text = value.trim();
  if (text === '' || text.includes('{vault://') || text.includes('$(')) return undefined;
  const words = ENUMERATIONS[name];
  if (words) return words.includes(text) ? undefined : { expected: `one of ${words.join(', ')}`, fix: `"${nearest(text, words) ?? gatewaySettings()[name]}"` };
  if (name === 'nginx_worker_processes') return /^(auto|\d+)$/.test(text) ? undefined : { expected: '"auto" or a number', fix: '"auto"' };
  const standard = gatewaySettings()[name] ?? '';
  if ((standard === 'on' || standard === 'off') && !NO_SWITCHES.test(name)) {
    return ['on', 'off', 'true', 'false'].includes(text) ? undefined : { expected: '"on" or "off"', fix: `"${/^(0|no|f)/i.test(text) ? 'off' : 'on'}"` };
  }
  if (/^\d+(\.\d+)?$/.test(standard) && !NO_NUMBERS.test(name) && Number.isNaN(Number(text))) return { expected: 'a number', fix: `"${standard}"` };
  return undefined;
}
