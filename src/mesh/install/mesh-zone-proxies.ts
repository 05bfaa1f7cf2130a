import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { Installation } from './objects/installation';
import { addPart } from './objects/pods';
import { addProxyService, PROXY_PORTS } from './objects/services';
import { KumaScaleOptions } from './options/kuma-pods';
import { KumaServiceOptions } from './options/kuma-service-options';
import { goDuration, seconds } from '../../core/duration';
import { refuse } from '../../core/error';
import { UNPRIVILEGED } from '../../core/install/unprivileged';
import { INJECTION_LABEL, MESH_LABEL } from '../../core/kuma/names';
import { shortened } from '../../core/name';
import type { IServiceMesh } from '../reference/service-mesh-reference';

/** How the proxies of one mesh run that take its traffic into a zone, or out of it. */
export interface MeshZoneProxyOptions extends KumaScaleOptions {
  /** How it can be reached. @default - an ingress by a load balancer on port 10001, an egress inside the cluster on port 10002 */
  readonly service?: KumaServiceOptions;
  /** How long connections are let finish when a pod ends. The pod is given 10 seconds more than that. @default Duration.seconds(30) */
  readonly drainTime?: Duration;
}

/** Properties of MeshZoneProxies. */
export interface MeshZoneProxiesProps {
  /** The mesh whose traffic it is. Its control plane must be that of a zone. */
  readonly mesh: IServiceMesh;
  /** What takes traffic from other zones in. @default - nothing */
  readonly ingress?: MeshZoneProxyOptions;
  /** What takes traffic to external services and other zones out. @default - nothing */
  readonly egress?: MeshZoneProxyOptions;
  /** The image of the container that does nothing but keep a pod alive for its sidecar. @default 'registry.k8s.io/pause:3.10' */
  readonly pauseImage?: string;
}

const PROXY_TYPE = 'k8s.kuma.io/zone-proxy-type';
const USER = 5678;
const AFTER_DRAIN = 10;

/**
 * Ingress and egress of a zone for one mesh: sidecars of pods that do nothing else, so they are members of the mesh, and its policies apply to them. It
 * needs Kuma 2.14. Kuma 3 keeps this form and drops the one that `ingress` and `egress` of KumaControlPlane render, for all meshes.
 */
export class MeshZoneProxies extends Construct {
  /** @throws TRF1516 where there is neither ingress nor egress, TRF1504 and TRF1507 where there are too few pods */
  public constructor(scope: Construct, id: string, props: MeshZoneProxiesProps) {
    super(scope, id);
    const { mesh, pauseImage = 'registry.k8s.io/pause:3.10' } = props;
    if (!props.ingress && !props.egress) {
      refuse({ code: 'TRF1516', value: {}, construct: this, expected: 'an ingress, an egress, or both', fix: 'new MeshZoneProxies(…, { mesh, egress: {} })' });
    }
    const installation = new Installation(this, mesh.systemNamespace);
    for (const type of ['egress', 'ingress'] as const) {
      const options = props[type];
      if (options) addMeshZoneProxy(installation, mesh.meshName, type, options, pauseImage);
    }
  }
}

function addMeshZoneProxy(installation: Installation, mesh: string, type: 'ingress' | 'egress', options: MeshZoneProxyOptions, image: string): void {
  const { drainTime = Duration.seconds(30) } = options;
  const name = shortened(`kuma-${mesh}-${type}`, `${mesh}/${type}`);
  const labels = { [MESH_LABEL]: mesh };
  // by the label of the Service Kuma knows what the proxy does, by that of the pods that they get one
  addProxyService(installation, name, PROXY_PORTS[type], options.service ?? {}, { ...labels, [PROXY_TYPE]: type });
  addPart(installation, {
    name,
    options,
    labels,
    podLabels: { [INJECTION_LABEL]: 'enabled', [PROXY_TYPE]: type },
    annotations: () => ({ 'kuma.io/reachable-backends': '{"refs":[]}', 'kuma.io/sidecar-drain-time': goDuration(drainTime) }),
    pod: () => ({
      securityContext: { runAsUser: USER, runAsGroup: USER, seccompProfile: { type: 'RuntimeDefault' } },
      terminationGracePeriodSeconds: Math.ceil(seconds(drainTime)) + AFTER_DRAIN,
      containers: [{
        name: 'pause',
        image,
        imagePullPolicy: installation.imagePullPolicy,
        securityContext: { ...UNPRIVILEGED, runAsNonRoot: true },
        resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { memory: '16Mi' } },
      }],
    }),
  });
}
