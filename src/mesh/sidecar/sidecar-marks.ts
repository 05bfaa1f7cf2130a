import { IConstruct } from 'constructs';
import { reachableBackends, SidecarPlace } from './reachable-backends';
import { ServiceTag } from './service-tag';
import { refuseSetting, wholeNumber } from './sidecar-misuse';
import { AggregatedMetrics, SidecarLogLevel, SidecarOptions } from './sidecar-options';
import { EbpfOptions, transparentProxyConfig } from './transparent-proxy-config';
import { uidExclusion } from './uid-exclusion';
import { goDuration } from '../../core/duration';
import { heldObject } from '../../core/tree/held-object';
import { parseCidr, parseIp } from '../../core/ip';
import { GATEWAY_ANNOTATION, INJECTION_LABEL, MESH_LABEL } from '../../core/kuma/names';
import { isDnsLabel, objectName } from '../../core/name';
import { port } from '../../core/port';

/** Labels and annotations of pods. */
export interface SidecarMarks {
  readonly labels?: { readonly [key: string]: string };
  readonly annotations?: { readonly [key: string]: string };
}

type Write<T> = (value: T, place: SidecarPlace) => SidecarMarks;

/** What each option is on the pods. */
const MARKS: { readonly [O in keyof SidecarOptions]-?: Write<NonNullable<SidecarOptions[O]>> } = {
  injection: value => ({ labels: { [INJECTION_LABEL]: enabled(value) } }),
  mesh: ({ meshName }) => ({ labels: { [MESH_LABEL]: meshName } }),
  spire: value => ({ labels: { 'k8s.kuma.io/spire-support': enabled(value) } }),
  zoneProxy: ({ _where, _marks }) => ({ [_where]: _marks }),
  gateway: annotation(GATEWAY_ANNOTATION, value => value),
  tags: annotation('kuma.io/tags', tags => JSON.stringify(tags)),

  reachableBackends: annotation('kuma.io/reachable-backends', reachableBackends),
  reachableServices: annotation('kuma.io/transparent-proxying-reachable-services', services => serviceTags(services, false)),
  directAccess: annotation('kuma.io/direct-access-services', services => serviceTags(services, true)),

  excludeInboundPorts: annotation('traffic.kuma.io/exclude-inbound-ports', ports),
  excludeOutboundPorts: annotation('traffic.kuma.io/exclude-outbound-ports', ports),
  excludeOutboundPortsForUids: annotation('traffic.kuma.io/exclude-outbound-ports-for-uids', users => users.map(uidExclusion).join(';')),
  excludeInboundIps: annotation('traffic.kuma.io/exclude-inbound-ips', ips),
  excludeOutboundIps: annotation('traffic.kuma.io/exclude-outbound-ips', ips),
  dropInvalidPackets: annotation('traffic.kuma.io/drop-invalid-packets', String),
  iptablesLogs: annotation('traffic.kuma.io/iptables-logs', String),
  transparentProxyConfig: annotation('traffic.kuma.io/transparent-proxy-config', transparentProxyConfig),
  transparentProxyConfigMap: annotation('traffic.kuma.io/transparent-proxy-configmap-name', configMapName),
  transparentProxying: annotation('kuma.io/transparent-proxying', enabled),
  inboundPort: annotation('kuma.io/transparent-proxying-inbound-port', portNumber),
  outboundPort: annotation('kuma.io/transparent-proxying-outbound-port', portNumber),
  ipFamilyMode: annotation('kuma.io/transparent-proxying-ip-family-mode', value => value),
  ebpf: value => ({ annotations: ebpf(value) }),
  builtinDns: annotation('kuma.io/builtin-dns', enabled),
  builtinDnsPort: annotation('kuma.io/builtin-dns-port', portNumber),
  builtinDnsLogging: annotation('kuma.io/builtin-dns-logging', enabled),

  applicationProbePort: annotation('kuma.io/application-probe-proxy-port', value => (value === 0 ? '0' : portNumber(value))),
  virtualProbes: annotation('kuma.io/virtual-probes', enabled),
  virtualProbesPort: annotation('kuma.io/virtual-probes-port', portNumber),

  aggregateMetrics: value => ({ annotations: Object.assign({}, ...value.map(aggregated)) }),
  metricsPort: annotation('prometheus.metrics.kuma.io/port', portNumber),
  metricsPath: annotation('prometheus.metrics.kuma.io/path', path),

  environment: annotation('kuma.io/sidecar-env-vars', environment),
  concurrency: annotation('kuma.io/sidecar-proxy-concurrency', value => wholeNumber('concurrency', value)),
  drainTime: annotation('kuma.io/sidecar-drain-time', goDuration),
  logLevel: annotation('kuma.io/envoy-log-level', value => value),
  componentLogLevels: annotation('kuma.io/envoy-component-log-level', componentLogLevels),
  adminPort: annotation('kuma.io/envoy-admin-port', portNumber),
  containerPatches: annotation('kuma.io/container-patches', patches => patches.map(({ patchName }) => patchName).join(',')),
  initFirst: annotation('kuma.io/init-first', enabled),
  waitUntilReady: annotation('kuma.io/wait-for-dataplane-ready', enabled),
  serviceAccountTokenVolume: annotation('kuma.io/service-account-token-volume', volumeName),
  xdsTransport: annotation('kuma.io/xds-transport-protocol-variant', value => value),
};

/**
 * What the options are on the pods.
 *
 * @throws TRF1022 where a port is none, TRF1520 where an annotation cannot carry a value, TRF1521 where a backend is none
 */
export function sidecarMarks(options: SidecarOptions, place: SidecarPlace): Required<SidecarMarks> {
  const all = Object.entries(options).filter(([, value]) => value !== undefined)
    .map(([option, value]) => (MARKS[option as keyof SidecarOptions] as Write<unknown>)(value, place));
  return {
    labels: Object.assign({}, ...all.map(({ labels }) => labels)),
    annotations: Object.assign({}, ...all.map(({ annotations }) => annotations)),
  };
}

function annotation<T>(key: string, write: (value: T, place: SidecarPlace) => string): Write<T> {
  return (value, place) => ({ annotations: { [key]: write(value, place) } });
}

function enabled(value: boolean): string {
  return value ? 'enabled' : 'disabled';
}

function portNumber(value: number): string {
  return String(port(value));
}

function ports(values: readonly number[]): string {
  return values.map(portNumber).join(',');
}

function ips(values: readonly string[]): string {
  const wrong = values.find(value => !parseIp(value) && !parseCidr(value));
  return wrong === undefined ? values.join(',') : refuseSetting('excluded addresses', wrong, 'IP addresses or CIDRs', "['10.0.0.0/8']");
}

function path(value: string): string {
  return value.startsWith('/') ? value : refuseSetting('metricsPath', value, 'absolute', `"/${value}"`);
}

function volumeName(value: string): string {
  return isDnsLabel(value) ? value : refuseSetting('serviceAccountTokenVolume', value, 'the name of a volume: a DNS label', "'kuma-token'");
}

function configMapName(value: string | IConstruct): string {
  return typeof value === 'string' ? objectName(value) : heldObject(value, ['ConfigMap']).name;
}

function serviceTags(services: readonly ServiceTag[], any: boolean): string {
  const tags = services.map(({ _tag }) => _tag);
  if (!any && tags.includes('*')) refuseSetting('reachableServices', '*', 'single services', 'leave it out for all');
  return tags.join(',');
}

function environment(variables: { readonly [name: string]: string }): string {
  const wrong = Object.entries(variables).find(([name, value]) => name === '' || /[=;]/.test(name + value));
  if (wrong) {
    refuseSetting('environment', wrong.join('='), 'names and values without "=" and ";"', 'a ContainerPatch, which can set any variable');
  }
  return Object.entries(variables).map(([name, value]) => `${name}=${value}`).join(';');
}

function componentLogLevels(levels: { readonly [component: string]: SidecarLogLevel }): string {
  const wrong = Object.keys(levels).find(component => !/^[a-z0-9_]+$/.test(component));
  if (wrong !== undefined) refuseSetting('componentLogLevels', wrong, 'by names of components of Envoy', '{ upstream: SidecarLogLevel.DEBUG }');
  return Object.entries(levels).map(([component, level]) => `${component}:${level}`).join(',');
}

function aggregated(metrics: AggregatedMetrics): { [key: string]: string } {
  const { name, address, enabled: on } = metrics;
  const [listens, at] = [portNumber(metrics.port), metrics.path === undefined ? undefined : path(metrics.path)];
  if (!isDnsLabel(name)) refuseSetting('the name of metrics', name, 'letters in lower case, digits and "-"', "name: 'app'");
  const values = { port: listens, path: at, address, enabled: on === undefined ? undefined : String(on) };
  return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (
    value === undefined ? [] : [[`prometheus.metrics.kuma.io/aggregate-${name}-${field}`, value]]
  )));
}

function ebpf(options: EbpfOptions): { [key: string]: string } {
  const { enabled: on = true, bpfFsPath, cgroupPath, tcAttachInterface, instanceIpVariable, programsPath } = options;
  const given = {
    '': enabled(on), '-bpf-fs-path': bpfFsPath, '-cgroup-path': cgroupPath, '-tc-attach-iface': tcAttachInterface,
    '-instance-ip-env-var-name': instanceIpVariable, '-programs-source-path': programsPath,
  };
  return Object.fromEntries(Object.entries(given).flatMap(([end, value]) => (
    value === undefined ? [] : [[`kuma.io/transparent-proxying-ebpf${end}`, value]]
  )));
}
