import { Duration } from 'cdk8s';
import { CONTROL_PLANE, ControlPlaneInstallation, Labels } from './installation';
import { addPart } from './pods';
import { addProxyService, PROXY_PORTS } from './services';
import { goDuration, seconds } from '../../../core/duration';
import { UNPRIVILEGED } from '../../../core/install/unprivileged';
import { KumaLogLevel } from '../options/kuma-pods';
import { ZoneProxyOptions } from '../options/zone-proxy-options';

/** The two proxies of a zone. */
export type ZoneProxyType = keyof typeof PROXY_PORTS;

const CA_FOLDER = '/var/run/secrets/kuma.io/cp-ca';
/** Where a zone proxy says whether it is ready, and shows what it measures. */
export const READINESS = 9902;
const PROBE = { httpGet: { path: '/ready', port: READINESS }, failureThreshold: 12, periodSeconds: 5, successThreshold: 1, timeoutSeconds: 3 };
const RESOURCES = { requests: { cpu: '50m', memory: '64Mi' }, limits: { cpu: '1000m', memory: '512Mi' } };
const USER = 5678;
const AFTER_DRAIN = 10;

/** What others decide of a zone proxy. */
export interface ZoneProxyFacts {
  readonly unifiedNaming: boolean;
  /** What the pods say to Prometheus. */
  readonly annotations: () => Labels | undefined;
}

/** A proxy that takes traffic into a zone, or out of it: for all meshes. */
export function addZoneProxy(installation: ControlPlaneInstallation, type: ZoneProxyType, options: ZoneProxyOptions, facts: ZoneProxyFacts): void {
  const name = `kuma-${type}`;
  addProxyService(installation, name, PROXY_PORTS[type], options.service ?? {});
  addPart(installation, {
    name,
    options,
    annotations: () => ({ [`kuma.io/${type}`]: 'enabled', ...facts.annotations() }),
    pod: () => proxyPod(installation, type, options, facts.unifiedNaming),
  });
}

function proxyPod(installation: ControlPlaneInstallation, type: ZoneProxyType, options: ZoneProxyOptions, unifiedNaming: boolean): object {
  const { drainTime = Duration.seconds(30), logLevel = KumaLogLevel.INFO, resources = RESOURCES } = options;
  return {
    securityContext: { runAsNonRoot: true, runAsUser: USER, runAsGroup: USER, seccompProfile: { type: 'RuntimeDefault' } },
    // an egress of Kuma's own installer has 30 seconds, in which it does nothing but drain
    terminationGracePeriodSeconds: Math.ceil(seconds(drainTime)) + AFTER_DRAIN,
    containers: [{
      name: type,
      image: installation.image('dataPlane'),
      imagePullPolicy: installation.imagePullPolicy,
      securityContext: UNPRIVILEGED,
      env: [
        { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
        { name: 'POD_NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
        { name: 'KUMA_CONTROL_PLANE_URL', value: `https://${CONTROL_PLANE}.${installation.namespace}:5678` },
        { name: 'KUMA_CONTROL_PLANE_CA_CERT_FILE', value: `${CA_FOLDER}/ca.crt` },
        { name: 'KUMA_DATAPLANE_DRAIN_TIME', value: goDuration(drainTime) },
        { name: 'KUMA_DATAPLANE_RUNTIME_TOKEN_PATH', value: '/var/run/secrets/kubernetes.io/serviceaccount/token' },
        { name: 'KUMA_DATAPLANE_PROXY_TYPE', value: type },
        ...unifiedNaming ? [{ name: 'KUMA_DATAPLANE_RUNTIME_UNIFIED_RESOURCE_NAMING_ENABLED', value: 'true' }] : [],
      ],
      args: ['run', `--log-level=${logLevel}`],
      ports: [{ containerPort: PROXY_PORTS[type].port }, { containerPort: READINESS }],
      livenessProbe: { ...PROBE, initialDelaySeconds: 60 },
      readinessProbe: { ...PROBE, initialDelaySeconds: 1 },
      resources,
      volumeMounts: [{ name: 'control-plane-ca', mountPath: CA_FOLDER, readOnly: true }, { name: 'tmp', mountPath: '/tmp' }],
    }],
    volumes: [
      { name: 'control-plane-ca', secret: { secretName: installation.tls._caSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      { name: 'tmp', emptyDir: {} },
    ],
  };
}
