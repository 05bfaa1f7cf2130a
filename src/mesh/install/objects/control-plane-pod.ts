import { digest } from './digest';
import { EnvironmentFacts, environment, MOUNTS } from './environment';
import { ADMISSION_PORT, CONTROL_PLANE, ControlPlaneInstallation } from './installation';
import { UNPRIVILEGED } from '../../../core/install/unprivileged';
import { KumaControlPlaneProps } from '../options/kuma-control-plane-props';
import { KumaLogLevel } from '../options/kuma-pods';

interface Mounted { readonly name: string; readonly mounts: object[]; readonly volume: object }

const CONFIG = `${CONTROL_PLANE}-config`;
const TEXT = '# settings are environment variables of the control plane\n';
const DIAGNOSTICS = 5680;
const RESOURCES = { requests: { cpu: '500m', memory: '256Mi' }, limits: { memory: '256Mi' } };

/** The file that a control plane reads when it starts: it has to be there, and says nothing. */
export function addConfig(installation: ControlPlaneInstallation): void {
  installation.add('ConfigMap', CONFIG, CONTROL_PLANE, { data: () => ({ 'config.yaml': TEXT }) });
}

/** Annotations of the pods that change with what they read only when they start. */
export function checksums({ tls }: ControlPlaneInstallation): { [annotation: string]: string } {
  return { 'checksum/config': digest(TEXT), 'checksum/tls-secrets': digest(JSON.stringify([tls._secret, tls._caSecret, tls._caBundle ?? ''])) };
}

/** `spec` of the control plane's pods. */
export function controlPlanePod(installation: ControlPlaneInstallation, props: KumaControlPlaneProps, facts: EnvironmentFacts): object {
  const { hostNetwork = false, admissionPort = ADMISSION_PORT } = props;
  const mounted = volumes(installation, props, facts);
  return {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    hostNetwork,
    dnsPolicy: hostNetwork ? 'ClusterFirstWithHostNet' : undefined,
    terminationGracePeriodSeconds: 30,
    containers: [{
      name: 'control-plane',
      image: installation.image('controlPlane'),
      imagePullPolicy: installation.imagePullPolicy,
      securityContext: UNPRIVILEGED,
      env: environment(installation, props, facts),
      args: ['run', `--log-level=${props.logLevel ?? KumaLogLevel.INFO}`, '--log-output-path=', '--config-file=/etc/kuma.io/kuma-control-plane/config.yaml'],
      ports: [
        { containerPort: DIAGNOSTICS, name: 'diagnostics', protocol: 'TCP' },
        ...[5681, 5682, admissionPort, ...facts.mode.isGlobal ? [] : [5678]].map(containerPort => ({ containerPort })),
      ],
      livenessProbe: { timeoutSeconds: 10, httpGet: { path: '/healthy', port: DIAGNOSTICS } },
      readinessProbe: { timeoutSeconds: 10, httpGet: { path: '/ready', port: DIAGNOSTICS } },
      resources: props.resources ?? RESOURCES,
      volumeMounts: mounted.flatMap(({ name, mounts }) => mounts.map(mount => ({ name, ...mount }))),
    }],
    volumes: mounted.map(({ name, volume }) => ({ name, ...volume })),
  };
}

function volumes({ tls }: ControlPlaneInstallation, { api = {} }: KumaControlPlaneProps, { mode }: EnvironmentFacts): Mounted[] {
  const file = (name: string) => ({ mountPath: `${MOUNTS.general}/${name}`, subPath: name, readOnly: true });
  const own = tls._caSecret === tls._secret;
  return [
    { name: 'general-tls-cert', mounts: ['tls.crt', 'tls.key', ...own ? ['ca.crt'] : []].map(file), volume: secret(tls._secret) },
    ...own ? [] : [{ name: 'general-tls-cert-ca', mounts: [file('ca.crt')], volume: secret(tls._caSecret) }],
    { name: CONFIG, mounts: [{ mountPath: '/etc/kuma.io/kuma-control-plane', readOnly: true }], volume: { configMap: { name: CONFIG } } },
    ...folder('api-server-tls-cert', MOUNTS.api, api.tlsSecret),
    ...folder('api-server-client-certs', MOUNTS.apiClients, api.clientCertsSecret),
    ...folder('kds-server-tls-cert', MOUNTS.zoneSync, mode._global?.zoneSyncSecret),
    ...folder('kds-client-tls-cert', MOUNTS.globalTrust, mode._trust._secret),
    { name: 'tmp', mounts: [{ mountPath: '/tmp' }], volume: { emptyDir: {} } },
  ];
}

function folder(name: string, mountPath: string, secretName: string | undefined): Mounted[] {
  return secretName === undefined ? [] : [{ name, mounts: [{ mountPath, readOnly: true }], volume: secret(secretName) }];
}

function secret(secretName: string): object {
  return { secret: { secretName } };
}
