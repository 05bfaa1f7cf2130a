import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { conflict } from '../../core/tree/amendment';
import { Upstream } from '../../core/cluster';
import { objectsOfCluster } from '../../core/tree/cluster-objects';
import { Misuse } from '../../core/error';
import { GLOBAL_ONLY, ORIGIN_LABEL, ZONE_ONLY } from '../../core/kuma/places';
import { POSITIONS } from '../../core/kuma/policy-positions';
import { owner } from '../../core/tree/registry';
import type { MeshWorkload } from '../workloads/mesh-workload';

const KUMA = 'kuma.io';
const NO_PODS = 'a zone: there are no pods above zones';
const GATEWAY_API = 'gateway.networking.k8s.io';
/** Of the system namespace of a zone: what would be taken for the global control plane's without a label. */
const MARKED: readonly string[] = [
  ...Object.keys(POSITIONS), 'HostnameGenerator', 'MeshExternalService', 'MeshIdentity', 'MeshOpenTelemetryBackend', 'MeshTrust',
];
/** What only pods are configured by, and pods are in zones. */
const FOR_PODS: readonly string[] = ['ContainerPatch', 'MeshGatewayConfig'];

/** What control planes tell each other of a cluster: what is of Kuma. */
export function synchronized(cluster: IConstruct): Upstream {
  return { cluster, passesOn: ({ apiVersion }) => String(apiVersion).startsWith(`${KUMA}/`) };
}

/**
 * What stands in the cluster of the global control plane, and is refused or of no use there.
 *
 * @param workloads those named of the meshes there
 */
export function* misplacedGlobally(global: IConstruct, systemNamespace: string, workloads: readonly MeshWorkload[]): Iterable<Misuse> {
  for (const workload of workloads) {
    const { workloadName } = workload;
    yield { ...misplacement(`workload ${workloadName}`, NO_PODS, `east.mesh.workload('${workloadName}', …), in its zone`), construct: workload };
  }
  for (const object of objectsOfCluster(global)) {
    const { apiGroup, kind } = object;
    if (apiGroup === GATEWAY_API) {
      yield misplaced(object, 'a zone: Kuma reads Gateway API there only, and finds Services of that zone only');
    } else if (apiGroup === KUMA && (ZONE_ONLY.includes(kind) || FOR_PODS.includes(kind))) {
      yield misplaced(object, NO_PODS);
    } else if (apiGroup === KUMA && object.metadata.namespace !== undefined && object.metadata.namespace !== systemNamespace) {
      yield misplaced(object, `a zone, or namespace ${systemNamespace}: a global control plane takes nothing else`);
    }
  }
}

/** What stands in a zone and comes from the global control plane only. What is the zone's own says so, in its system namespace. */
export function* misplacedInZone(zone: IConstruct, systemNamespace: string): Iterable<Misuse> {
  for (const object of objectsOfCluster(zone).filter(({ apiGroup }) => apiGroup === KUMA)) {
    if (GLOBAL_ONLY.includes(object.kind)) {
      yield misplaced(object, 'the global control plane: zones take it from there and refuse it themselves', 'fleet.global as its scope');
    } else if (object.metadata.namespace === systemNamespace && MARKED.includes(object.kind)) {
      const origin = object.metadata.getLabel(ORIGIN_LABEL);
      if (origin === undefined) object.metadata.addLabel(ORIGIN_LABEL, 'zone');
      else if (origin !== 'zone') yield conflict(zone, object, ORIGIN_LABEL, origin, 'zone');
    }
  }
}

function misplaced(object: ApiObject, expected: string, fix = 'a zone of the fleet as its scope'): Misuse {
  const { namespace } = object.metadata;
  return { ...misplacement(`${object.kind} ${[namespace, object.name].filter(Boolean).join('/')}`, expected, fix), construct: owner(object) };
}

function misplacement(value: string, expected: string, fix: string): Misuse {
  return { code: 'TRF1540', value, expected, fix };
}
