import { IConstruct } from 'constructs';
import { ADMISSION_PORT, CONTROL_PLANE, Installation } from './installation';
import { Kinds } from './kinds';
import { refuse } from '../../../core/error';
import { ContainerResources } from '../../../core/install/container-resources';
import { KumaControlPlaneProps } from '../options/kuma-control-plane-props';
import { KumaMode } from '../options/kuma-mode';

/** What the environment says beyond properties. */
export interface EnvironmentFacts {
  readonly mode: KumaMode;
  readonly kinds: Kinds;
  readonly skipMeshCreation: boolean;
  readonly zoneProxyMetrics: boolean | undefined;
}

type Variables = Record<string, string | undefined>;

const SECRETS = '/var/run/secrets/kuma.io';
/** Where certificates are in the container of a control plane. */
export const MOUNTS = {
  general: `${SECRETS}/tls-cert`,
  api: `${SECRETS}/api-server-tls-cert`,
  apiClients: `${SECRETS}/api-server-client-certs`,
  zoneSync: `${SECRETS}/kds-server-tls-cert`,
  globalTrust: `${SECRETS}/kds-client-tls-cert`,
};

/** Which property says what a variable would say; `undefined` where it cannot be another. */
const PROPERTIES: readonly [start: string, property: string | undefined][] = [
  ['KUMA_ENVIRONMENT', undefined],
  ['KUMA_STORE_TYPE', undefined],
  ['KUMA_STORE_KUBERNETES_SYSTEM_NAMESPACE', 'namespace'],
  ['KUMA_RUNTIME_KUBERNETES_ALLOWED_USERS', undefined],
  ['KUMA_RUNTIME_KUBERNETES_CONTROL_PLANE_SERVICE_NAME', undefined],
  ['KUMA_RUNTIME_KUBERNETES_ADMISSION_SERVER_PORT', 'admissionPort'],
  ['KUMA_RUNTIME_KUBERNETES_ADMISSION_SERVER_CERT_DIR', 'tls'],
  ['KUMA_INTER_CP_CATALOG_INSTANCE_ADDRESS', undefined],
  ['KUMA_MODE', 'mode'],
  ['KUMA_MULTIZONE_ZONE_NAME', 'mode'],
  ['KUMA_MULTIZONE_ZONE_GLOBAL_ADDRESS', 'mode'],
  ['KUMA_MULTIZONE_ZONE_KDS_ROOT_CA_FILE', 'mode'],
  ['KUMA_MULTIZONE_ZONE_KDS_TLS_SKIP_VERIFY', 'mode'],
  ['KUMA_MULTIZONE_GLOBAL_KDS_TLS_CERT_FILE', 'mode'],
  ['KUMA_MULTIZONE_GLOBAL_KDS_TLS_KEY_FILE', 'mode'],
  ['KUMA_GENERAL_TLS_CERT_FILE', 'tls'],
  ['KUMA_GENERAL_TLS_KEY_FILE', 'tls'],
  ['KUMA_RUNTIME_KUBERNETES_INJECTOR_CA_CERT_FILE', 'tls'],
  ['KUMA_API_SERVER_READ_ONLY', 'api.readOnly'],
  ['KUMA_API_SERVER_HTTPS_TLS_', 'api.tlsSecret'],
  ['KUMA_API_SERVER_AUTH_CLIENT_CERTS_DIR', 'api.clientCertsSecret'],
  ['KUMA_DEFAULTS_SKIP_MESH_CREATION', 'skipMeshCreation'],
  ['KUMA_PLUGIN_POLICIES_ENABLED', 'withoutPolicies'],
  ['KUMA_RUNTIME_KUBERNETES_INJECTOR_CNI_ENABLED', 'cni'],
  ['KUMA_RUNTIME_KUBERNETES_NODE_TAINT_CONTROLLER_', 'cni.taintController'],
  ['KUMA_RUNTIME_KUBERNETES_INJECTOR_SIDECAR_CONTAINER_IMAGE', 'images.dataPlane'],
  ['KUMA_INJECTOR_INIT_CONTAINER_IMAGE', 'images.init'],
  ['KUMA_INJECTOR_SIDECAR_CONTAINER_RESOURCES_', 'sidecarResources'],
  ['KUMA_INJECTOR_INIT_CONTAINER_RESOURCES_', 'initResources'],
  ['KUMA_INJECTOR_VALIDATION_CONTAINER_RESOURCES_', 'validationResources'],
  ['KUMA_EXPERIMENTAL_SIDECAR_CONTAINERS', 'nativeSidecars'],
  ['KUMA_EXPERIMENTAL_INBOUND_TAGS_DISABLED', 'inboundTags'],
  ['KUMA_EXPERIMENTAL_DELTA_XDS', 'deltaXds'],
  ['KUMA_EXPERIMENTAL_EXPOSE_ZONE_PROXY_METRICS', 'zoneProxyMetrics'],
  ['KUMA_BOOTSTRAP_SERVER_PARAMS_ENVOY_ADMIN_UNIX_SOCKET', 'adminUnixSocket'],
  ['KUMA_RUNTIME_KUBERNETES_INJECTOR_UNIFIED_RESOURCE_NAMING_ENABLED', 'unifiedResourceNaming'],
  ['KUMA_RUNTIME_KUBERNETES_INJECTOR_BUILTIN_DNS_LOGGING', 'dnsLogging'],
  ['KUMA_MONITORING_ASSIGNMENT_SERVER_ENABLED', 'monitoringAssignments'],
  ['KUMA_RUNTIME_KUBERNETES_SUPPORT_GATEWAY_SECRETS_IN_ALL_NAMESPACES', 'gatewaySecretsInAllNamespaces'],
];

/** Refuses settings that are none, that a property says already, or that are given twice. */
export function expectSettings({ settings = {}, secretSettings = {} }: KumaControlPlaneProps, construct: IConstruct): void {
  for (const name of [...Object.keys(settings), ...Object.keys(secretSettings)]) {
    if (!/^(KUMA|OTEL)(_[A-Z0-9]+)+$/.test(name)) {
      refuse({
        code: 'TRF1505', value: name, construct, expected: 'an environment variable that starts with KUMA_ or OTEL_, in capitals',
        fix: "'KUMA_DNS_SERVER_CIDR'",
      });
    }
    const [, property] = PROPERTIES.find(([start]) => start.endsWith('_') ? name.startsWith(start) : name === start) ?? ['', ''];
    if (property !== '') {
      refuse({
        code: 'TRF1506', value: name, construct, expected: property ? `the property ${property} to say this` : 'settings that may be others on Kubernetes',
        fix: property ? `leave ${name} out, and use ${property}` : `leave ${name} out`,
      });
    }
  }
  const twice = Object.keys(settings).find(name => name in secretSettings);
  if (twice === undefined) return;
  refuse({ code: 'TRF1509', value: twice, construct, expected: 'each setting once', fix: 'leave it out of settings, or out of secretSettings' });
}

/** The variables of the control plane's container, in the order of their names; those that come from elsewhere at the end. */
export function environment(installation: Installation, props: KumaControlPlaneProps, facts: EnvironmentFacts): object[] {
  const variables = { ...own(installation, props, facts), ...props.settings };
  const given = Object.entries(variables).filter(([, value]) => value !== undefined);
  const secrets = Object.entries(props.secretSettings ?? {});
  return [
    ...given.map(([name, value]) => ({ name, value })).sort(byName),
    ...secrets.map(([name, { secret, key }]) => ({ name, valueFrom: { secretKeyRef: { name: secret, key } } })).sort(byName),
    { name: 'KUMA_INTER_CP_CATALOG_INSTANCE_ADDRESS', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
    { name: 'GOMEMLIMIT', valueFrom: limit('memory') },
    { name: 'GOMAXPROCS', valueFrom: limit('cpu') },
  ];
}

function own(installation: Installation, props: KumaControlPlaneProps, facts: EnvironmentFacts): Variables {
  const { mode, kinds, skipMeshCreation, zoneProxyMetrics } = facts;
  const { namespace } = installation;
  const { api = {}, cni } = props;
  return {
    KUMA_ENVIRONMENT: 'kubernetes',
    KUMA_STORE_TYPE: 'kubernetes',
    KUMA_STORE_KUBERNETES_SYSTEM_NAMESPACE: namespace,
    KUMA_RUNTIME_KUBERNETES_CONTROL_PLANE_SERVICE_NAME: CONTROL_PLANE,
    KUMA_RUNTIME_KUBERNETES_ALLOWED_USERS: `system:serviceaccount:${namespace}:${CONTROL_PLANE}`,
    KUMA_RUNTIME_KUBERNETES_ADMISSION_SERVER_PORT: String(props.admissionPort ?? ADMISSION_PORT),
    KUMA_RUNTIME_KUBERNETES_ADMISSION_SERVER_CERT_DIR: MOUNTS.general,
    KUMA_GENERAL_TLS_CERT_FILE: `${MOUNTS.general}/tls.crt`,
    KUMA_GENERAL_TLS_KEY_FILE: `${MOUNTS.general}/tls.key`,
    KUMA_RUNTIME_KUBERNETES_INJECTOR_CA_CERT_FILE: `${MOUNTS.general}/ca.crt`,
    ...modeVariables(mode),
    KUMA_DP_SERVER_HDS_ENABLED: 'false',
    KUMA_API_SERVER_AUTHN_LOCALHOST_IS_ADMIN: 'false',
    KUMA_API_SERVER_READ_ONLY: String(api.readOnly ?? true),
    KUMA_API_SERVER_HTTPS_TLS_CERT_FILE: api.tlsSecret && `${MOUNTS.api}/tls.crt`,
    KUMA_API_SERVER_HTTPS_TLS_KEY_FILE: api.tlsSecret && `${MOUNTS.api}/tls.key`,
    KUMA_API_SERVER_AUTH_CLIENT_CERTS_DIR: api.clientCertsSecret && `${MOUNTS.apiClients}/`,
    KUMA_DEFAULTS_SKIP_MESH_CREATION: String(skipMeshCreation),
    KUMA_PLUGIN_POLICIES_ENABLED: kinds.policies.join(','),
    KUMA_MONITORING_ASSIGNMENT_SERVER_ENABLED: String(props.monitoringAssignments ?? true),
    KUMA_BOOTSTRAP_SERVER_PARAMS_ENVOY_ADMIN_UNIX_SOCKET: String(props.adminUnixSocket ?? true),
    KUMA_EXPERIMENTAL_SIDECAR_CONTAINERS: String(props.nativeSidecars ?? true),
    KUMA_EXPERIMENTAL_INBOUND_TAGS_DISABLED: props.inboundTags === false ? 'true' : undefined,
    KUMA_EXPERIMENTAL_DELTA_XDS: said(props.deltaXds),
    KUMA_EXPERIMENTAL_EXPOSE_ZONE_PROXY_METRICS: said(zoneProxyMetrics),
    KUMA_RUNTIME_KUBERNETES_INJECTOR_CNI_ENABLED: String(cni !== undefined),
    ...cni && cni.taintController !== false && {
      KUMA_RUNTIME_KUBERNETES_NODE_TAINT_CONTROLLER_ENABLED: 'true',
      KUMA_RUNTIME_KUBERNETES_NODE_TAINT_CONTROLLER_CNI_APP: 'kuma-cni',
      KUMA_RUNTIME_KUBERNETES_NODE_TAINT_CONTROLLER_CNI_NAMESPACE: cni.namespace ?? 'kube-system',
    },
    KUMA_RUNTIME_KUBERNETES_INJECTOR_BUILTIN_DNS_LOGGING: props.dnsLogging ? 'true' : undefined,
    KUMA_RUNTIME_KUBERNETES_INJECTOR_UNIFIED_RESOURCE_NAMING_ENABLED: props.unifiedResourceNaming ? 'true' : undefined,
    KUMA_RUNTIME_KUBERNETES_SUPPORT_GATEWAY_SECRETS_IN_ALL_NAMESPACES: props.gatewaySecretsInAllNamespaces ? 'true' : undefined,
    KUMA_RUNTIME_KUBERNETES_INJECTOR_SIDECAR_CONTAINER_IMAGE: installation.image('dataPlane'),
    KUMA_INJECTOR_INIT_CONTAINER_IMAGE: installation.image('init'),
    ...resources('SIDECAR', { requests: { cpu: '50m', memory: '64Mi' }, limits: { cpu: '0', memory: '512Mi' } }, props.sidecarResources),
    ...resources('INIT', { requests: { cpu: '20m', memory: '20M' }, limits: { cpu: '0', memory: '50M' } }, props.initResources),
    ...resources('VALIDATION', { requests: { cpu: '20m', memory: '20M' }, limits: { cpu: '0', memory: '50M' } }, props.validationResources),
  };
}

function modeVariables({ isGlobal, zoneName, globalAddress, _global, _trust }: KumaMode): Variables {
  return {
    KUMA_MODE: isGlobal ? 'global' : 'zone',
    KUMA_MULTIZONE_ZONE_NAME: zoneName,
    KUMA_MULTIZONE_ZONE_GLOBAL_ADDRESS: globalAddress,
    KUMA_MULTIZONE_ZONE_KDS_ROOT_CA_FILE: _trust._secret && `${MOUNTS.globalTrust}/ca.crt`,
    KUMA_MULTIZONE_ZONE_KDS_TLS_SKIP_VERIFY: _trust._skipVerify ? 'true' : undefined,
    KUMA_MULTIZONE_GLOBAL_KDS_TLS_CERT_FILE: _global?.zoneSyncSecret && `${MOUNTS.zoneSync}/tls.crt`,
    KUMA_MULTIZONE_GLOBAL_KDS_TLS_KEY_FILE: _global?.zoneSyncSecret && `${MOUNTS.zoneSync}/tls.key`,
  };
}

/** Setting by setting, those given before Kuma's own. */
function resources(container: string, defaults: ContainerResources, given: ContainerResources = {}): Variables {
  const { requests, limits } = { requests: { ...defaults.requests, ...given.requests }, limits: { ...defaults.limits, ...given.limits } };
  const start = `KUMA_INJECTOR_${container}_CONTAINER_RESOURCES`;
  return {
    [`${start}_REQUESTS_CPU`]: requests.cpu,
    [`${start}_REQUESTS_MEMORY`]: requests.memory,
    [`${start}_LIMITS_CPU`]: limits.cpu,
    [`${start}_LIMITS_MEMORY`]: limits.memory,
  };
}

function said(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function limit(resource: string): object {
  return { resourceFieldRef: { containerName: 'control-plane', resource: `limits.${resource}`, divisor: '1' } };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
