import { CertificateNames } from './certificates';
import { defaultCertificateMounts, defaultCertificateSettings, defaultCertificateVolumes, Named } from './default-certificate';
import { byName, SettingValues, Variable, variable, variables } from './environment';
import { KongInstallation, PORTS } from './installation';
import { tokenVolume } from './mesh-membership';
import { proxyPorts } from './services';
import { ContainerResources } from '../../../core/install/container-resources';
import { UNPRIVILEGED } from '../../../core/install/unprivileged';
import { nameWithin } from '../../values/secret-reference';
import { KongPostgresOptions } from '../options/kong-database';
import { KongProxyOptions } from '../options/kong-proxy-options';
import { KongSettings } from '../options/kong-settings';
import { KongStream } from '../options/kong-stream';

/** What decides the pods of a gateway. */
export interface GatewayPodFacts {
  readonly settings: KongSettings;
  /** What properties say, by the names of `kong.conf`. */
  readonly values: SettingValues;
  readonly certificates: CertificateNames;
  readonly proxy: KongProxyOptions;
  readonly streams: readonly KongStream[];
  readonly postgres?: KongPostgresOptions;
  readonly resources: ContainerResources;
  readonly manager: boolean;
  readonly ipv6: boolean;
}

const PREFIX = '/kong_prefix';
const ADMIN = '/etc/kong/admin';
const DATABASE = '/etc/kong/database';
const USER = 1000;
const DRAIN = 15;
const PROBE = { timeoutSeconds: 5, periodSeconds: 10, failureThreshold: 3 };
const SYSTEM_AUTHORITIES = 'system';

/** What a container of Kong is given: nothing. */
export const CONFINED = { ...UNPRIVILEGED, runAsNonRoot: true, runAsUser: USER, seccompProfile: { type: 'RuntimeDefault' } };

/** `spec` of the gateway's pods. */
export function gatewayPod(installation: KongInstallation, facts: GatewayPodFacts): object {
  const values = { ...base(facts), ...listens(facts), ...defaultCertificateSettings(facts.settings), ...facts.values };
  const env = [...variables(facts.settings, values), ...secretVariables(installation, facts)];
  const mounts = volumeMounts(facts);
  const image = { image: installation.image('gateway'), imagePullPolicy: installation.imagePullPolicy, securityContext: CONFINED };
  return {
    automountServiceAccountToken: false,
    terminationGracePeriodSeconds: 2 * DRAIN,
    initContainers: [
      { name: 'clear-stale-pid', ...image, command: ['rm', '-vrf', `${PREFIX}/pids`], resources: facts.resources, volumeMounts: mounts },
      ...facts.postgres ? [{ name: 'wait-for-migrations', ...image, env, command: WAIT, resources: facts.resources, volumeMounts: mounts }] : [],
    ],
    containers: [{
      name: 'proxy',
      ...image,
      env,
      ports: containerPorts(facts),
      livenessProbe: { ...PROBE, httpGet: { path: '/status', port: 'status' }, initialDelaySeconds: 5 },
      readinessProbe: { ...PROBE, httpGet: { path: '/status/ready', port: 'status' }, initialDelaySeconds: 5 },
      lifecycle: { preStop: { exec: { command: ['kong', 'quit', `--wait=${DRAIN}`] } } },
      resources: facts.resources,
      volumeMounts: mounts,
    }],
    volumes: volumes(installation, facts),
  };
}

/** Until migrations have run, be it that some of them are still to be finished: `kong migrations list` then ends with 0 or 4. */
const WAIT = ['/bin/sh', '-c', 'while true; do kong migrations list; case $? in 0|4) exit 0;; esac; sleep 2; done'];

/** `spec` of a pod that runs commands of Kong on its database. */
export function migrationPod(installation: KongInstallation, facts: GatewayPodFacts, command: string): object {
  return {
    automountServiceAccountToken: false,
    restartPolicy: 'OnFailure',
    containers: [{
      name: 'migrations',
      image: installation.image('gateway'),
      imagePullPolicy: installation.imagePullPolicy,
      securityContext: CONFINED,
      env: [...variables({}, { ...base(facts) }), ...secretVariables(installation, { ...facts, settings: {} })],
      command: ['/bin/sh', '-c', command],
      resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '512Mi' } },
      volumeMounts: volumeMounts({ ...facts, settings: {} }).filter(({ name }) => name !== 'admin-tls'),
    }],
    volumes: volumes(installation, { ...facts, settings: {} }).filter(({ name }) => name !== 'admin-tls' && name !== 'kuma-service-account-token'),
  };
}

function base({ postgres }: GatewayPodFacts): SettingValues {
  return {
    database: postgres ? 'postgres' : 'off',
    prefix: `${PREFIX}/`,
    nginx_daemon: 'off',
    proxy_error_log: '/dev/stderr',
    proxy_stream_access_log: '/dev/stdout basic',
    proxy_stream_error_log: '/dev/stderr',
    admin_access_log: '/dev/stdout',
    admin_error_log: '/dev/stderr',
    status_access_log: 'off',
    status_error_log: '/dev/stderr',
    ...postgres && databaseSettings(postgres),
  };
}

function databaseSettings({ host, port = 5432, user = 'kong', database = 'kong', schema, tls = true, caSecret }: KongPostgresOptions): SettingValues {
  return {
    pg_host: host,
    pg_port: String(port),
    pg_user: user,
    pg_database: database,
    pg_schema: schema,
    pg_ssl: tls ? 'on' : 'off',
    pg_ssl_verify: tls ? 'on' : undefined,
    lua_ssl_trusted_certificate: !tls ? undefined : caSecret === undefined ? SYSTEM_AUTHORITIES : `${SYSTEM_AUTHORITIES},${DATABASE}/ca.crt`,
  };
}

function listens({ proxy, streams, manager, ipv6 }: GatewayPodFacts): SettingValues {
  const at = (listen: (address: string) => string) => [listen('0.0.0.0'), ...ipv6 ? [listen('[::]')] : []];
  const http = proxy.httpsOnly ? [] : at(address => `${address}:${PORTS.proxy}`);
  return {
    proxy_listen: [...http, ...at(address => `${address}:${PORTS.proxyTls} http2 ssl`)].join(', '),
    port_maps: proxyPorts(proxy).map(ports => ports.join(':')).join(', '),
    stream_listen: streams.flatMap(({ port, _flags }) => at(address => `${address}:${port}${_flags}`)).join(', ') || 'off',
    status_listen: at(address => `${address}:${PORTS.status}`).join(', '),
    admin_listen: [...at(address => `${address}:${PORTS.admin} http2 ssl`), ...manager ? ['127.0.0.1:8001'] : []].join(', '),
    admin_ssl_cert: `${ADMIN}/tls.crt`,
    admin_ssl_cert_key: `${ADMIN}/tls.key`,
    nginx_admin_ssl_client_certificate: `${ADMIN}/ca.crt`,
    nginx_admin_ssl_verify_client: 'on',
    admin_gui_listen: manager ? '127.0.0.1:8002' : 'off',
    ...manager && { admin_gui_url: 'http://localhost:8002', admin_gui_api_url: 'http://localhost:8001' },
    cluster_listen: 'off',
  };
}

function secretVariables({ scope, namespace }: KongInstallation, { settings, postgres }: GatewayPodFacts): Variable[] {
  const all = { ...settings.secretSettings, ...postgres && { pg_password: postgres.password } };
  return Object.entries(all).map(([name, { secret, key }]) => ({
    name: variable(name), valueFrom: { secretKeyRef: { name: nameWithin(namespace, secret, 'Secret', scope), key } },
  })).sort(byName);
}

function containerPorts({ proxy, streams }: GatewayPodFacts): object[] {
  return [
    ...proxy.httpsOnly ? [] : [{ name: 'proxy', containerPort: PORTS.proxy, protocol: 'TCP' }],
    { name: 'proxy-tls', containerPort: PORTS.proxyTls, protocol: 'TCP' },
    ...streams.map(({ _name: name, port: containerPort, _protocol: protocol }) => ({ name, containerPort, protocol })),
    { name: 'admin-tls', containerPort: PORTS.admin, protocol: 'TCP' },
    { name: 'status', containerPort: PORTS.status, protocol: 'TCP' },
  ];
}

function volumeMounts({ postgres, settings }: GatewayPodFacts): Named[] {
  return [
    { name: 'prefix', mountPath: PREFIX },
    { name: 'tmp', mountPath: '/tmp' },
    ...hasAuthority(postgres) ? [{ name: 'database-ca', mountPath: DATABASE, readOnly: true }] : [],
    { name: 'admin-tls', mountPath: ADMIN, readOnly: true },
    ...defaultCertificateMounts(settings),
  ];
}

function volumes(installation: KongInstallation, { certificates, postgres, settings }: GatewayPodFacts): Named[] {
  return [
    { name: 'prefix', emptyDir: {} },
    { name: 'tmp', emptyDir: {} },
    ...hasAuthority(postgres) ? [{ name: 'database-ca', secret: { secretName: postgres?.caSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } }] : [],
    { name: 'admin-tls', secret: { secretName: certificates.admin } },
    ...defaultCertificateVolumes(settings, installation.namespace, installation.scope),
    ...tokenVolume(installation),
  ];
}

function hasAuthority(postgres: KongPostgresOptions | undefined): boolean {
  return postgres?.caSecret !== undefined && postgres.tls !== false;
}
