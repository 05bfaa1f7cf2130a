import { Problem } from '../objects/condition';
import { Inventory } from '../objects/inventory';
import { Stored } from '../objects/stored';
import { Profile } from '../../core/gateway/profile';
import { BackendRef, ServiceSpec } from '../../core/gateway/shapes';

/** A backend that a route refers to, followed. */
export interface ResolvedBackend {
  readonly ref: BackendRef;
  /** Where the reference stands in the route. */
  readonly path: string;
  readonly namespace: string;
  readonly weight: number;
  readonly service?: Stored<ServiceSpec>;
  /** The name of the Service's port, and what is spoken there. */
  readonly portName?: string;
  readonly appProtocol?: string;
  /** Why requests cannot be sent there: they are answered with 500. */
  readonly problem?: Problem;
  /** Why nothing answers there, though the controller says nothing of it. */
  readonly unnoticed?: Problem;
}

/** Follows the references of routes to what answers. */
export class Backends {
  public constructor(private readonly inventory: Inventory) {}

  /** @param inMesh whether the route has a Service as parent: then no grants are needed */
  public resolve(route: Stored, ref: BackendRef, path: string, profile: Profile, inMesh = false): ResolvedBackend {
    const namespace = ref.namespace ?? route.namespace;
    const service = isService(ref) ? this.inventory.find<ServiceSpec>('', 'Service', namespace, ref.name) : undefined;
    const port = service?.spec.ports?.find(candidate => candidate.port === ref.port && (candidate.protocol === 'UDP') === (route.kind === 'UDPRoute'))
      ?? service?.spec.ports?.find(candidate => candidate.port === ref.port);
    const wrongPort = service && portProblem(ref, path, service);
    const noticed = profile.checksBackendPorts ? wrongPort : undefined;
    const problem = this.problemOf(route, { ...ref, namespace }, path, profile, inMesh, service) ?? noticed;
    return {
      ref, path, namespace, weight: ref.weight ?? 1,
      ...service && { service }, ...port?.name && { portName: port.name }, ...port?.appProtocol && { appProtocol: port.appProtocol },
      ...problem ? { problem } : wrongPort && { unnoticed: wrongPort },
    };
  }

  private problemOf(
    route: Stored, ref: BackendRef & { readonly namespace: string }, path: string, profile: Profile, inMesh: boolean, service?: Stored<ServiceSpec>,
  ): Problem | undefined {
    const { group, kind, namespace, name } = ref;
    if (!profile.backendKinds.some(known => known.group === group && known.kind === kind)) {
      return { ...profile.target === 'spec' && isKubernetes(group) && { fault: 'backend-kind' }, reason: 'InvalidKind', path: `${path}.kind`, message: `requests cannot be sent to a ${kind}${group && `.${group}`}` };
    }
    const from = { group: route.group, kind: route.kind, namespace: route.namespace };
    if (!inMesh && !this.inventory.mayRefer(from, { group, kind, namespace, name })) {
      return { fault: 'grant', reason: 'RefNotPermitted', path, message: `no ReferenceGrant in ${namespace} lets ${route.kind}s of ${route.namespace} refer to ${kind} ${name}` };
    }
    const found = service ?? this.inventory.find(group, kind, namespace, name);
    if (!found) {
      const missing = this.inventory.absence({ group, kind, namespace }) === 'missing';
      return missing ? { fault: 'backend', reason: 'BackendNotFound', path: `${path}.name`, message: `there is no ${kind} ${namespace}/${name}` } : undefined;
    }
    return undefined;
  }
}

function portProblem(ref: BackendRef, path: string, { namespace, name, spec }: Stored<ServiceSpec>): Problem | undefined {
  const ports = (spec.ports ?? []).map(({ port }) => port);
  if (ports.length === 0 || ref.port === undefined || ports.includes(ref.port)) return undefined;
  const fix = ports.length === 1 ? `use port ${ports[0]}, or add ${ref.port} to the Service` : `use one of its ports, or add ${ref.port} to the Service`;
  const message = `Service ${namespace}/${name} has no port ${ref.port}; it has ${ports.join(', ')}`;
  return { fault: 'backend-port', fix, reason: 'BackendNotFound', path: `${path}.port`, message };
}

/** Kinds of other groups are extensions, which some controller may have. */
function isKubernetes(group: string): boolean {
  return /^[^.]*$|(^|\.)k8s\.io$/.test(group);
}

export function isService({ group, kind }: { readonly group: string; readonly kind: string }): boolean {
  return group === '' && kind === 'Service';
}
