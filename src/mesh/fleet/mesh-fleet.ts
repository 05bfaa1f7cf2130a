import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { failoverRules } from './failover';
import { FleetFailoverOptions, MultiZoneServiceOptions } from './fleet-options';
import { FleetZone, FleetZoneOptions } from './fleet-zone';
import { oneService } from './one-service';
import { misplacedGlobally, synchronized } from './placement';
import { missingPrerequisites } from './prerequisites';
import { checkLater } from '../../core/tree/check';
import { asCluster } from '../../core/cluster';
import { refuse } from '../../core/error';
import { MeshMtls } from '../identity/mesh-mtls';
import { KumaControlPlane } from '../install/kuma-control-plane';
import { KumaControlPlaneProps } from '../install/options/kuma-control-plane-props';
import { GlobalTrust, KumaGlobalOptions, KumaMode } from '../install/options/kuma-mode';
import { MeshLoadBalancingStrategy } from '../policies/routing/mesh-load-balancing-strategy';
import { meansMesh } from '../reference/mesh-above';
import { IMeshDestination } from '../reference/mesh-destination';
import { ServiceMesh, ServiceMeshProps } from '../service-mesh';
import { MeshMultiZoneService } from '../services/mesh-multi-zone-service';
import { MeshWorkload } from '../workloads/mesh-workload';

/** Properties of MeshFleet. */
export interface MeshFleetProps {
  /** The mesh that all zones share. Its zones say themselves which they are. @default - one called `default`, as ServiceMesh makes it */
  readonly mesh?: ServiceMeshProps;
  /** What the chart of the global control plane is called. @default 'global' */
  readonly globalName?: string;
  /**
   * What all control planes have in common: they are rendered with it, `{}` for those of their own defaults. What they are among each other, and whether they
   * have proxies, the fleet knows.
   *
   * @default - somebody else installs them
   */
  readonly controlPlane?: KumaControlPlaneProps;
  /** What the global control plane differs in. @default - nothing */
  readonly globalControlPlane?: KumaControlPlaneProps;
  /** How zones reach the global control plane. @default - by a load balancer, on port 5685 */
  readonly globalOptions?: KumaGlobalOptions;
  /** Where zones reach the global control plane: `grpcs://global.example.com:5685`. Needed where control planes are rendered. @default - they are not */
  readonly globalAddress?: string;
  /** How zones know that they talk to the global control plane. @default GlobalTrust.systemRoots() */
  readonly trust?: GlobalTrust;
}

/**
 * One mesh in several clusters: a global control plane, and zones that take the mesh and its policies from it.
 *
 * Each is a chart, so a file (or a folder) of its own to apply. What may be applied where is known: what stands in the wrong one is reported, what is of the
 * zone itself is marked so, and what refers to another cluster does so in the way that holds there.
 */
export class MeshFleet extends Construct {
  /** What the global control plane gets: the mesh, policies for all zones, multi-zone services. */
  public readonly global: Chart;
  /** The mesh that all zones share. Zones see it as `zone.mesh`. */
  public readonly mesh: ServiceMesh;
  /** The global control plane, where the fleet renders control planes. */
  public readonly controlPlane?: KumaControlPlane;
  /** The namespace of all control planes. */
  public readonly systemNamespace: string;
  private readonly allZones: FleetZone[] = [];
  private readonly meshes: ServiceMesh[] = [];

  /**
   * @throws TRF1542 where something is said of control planes that the fleet knows itself, or where they are rendered and nobody says how zones reach the
   *   global one; and what ServiceMesh and KumaControlPlane throw
   */
  public constructor(scope: Construct, id: string, private readonly props: MeshFleetProps = {}) {
    super(scope, id);
    const { mesh = {}, globalName = 'global', controlPlane, globalControlPlane } = props;
    this.systemNamespace = mesh.systemNamespace ?? controlPlane?.namespace ?? 'kuma-system';
    this.expectOwnFacts();
    this.global = new Chart(scope, globalName, { namespace: this.systemNamespace });
    asCluster(this.global, () => this.allZones.map(synchronized));
    if (controlPlane) {
      const { ingress, egress, cni, ...shared } = controlPlane;
      this.controlPlane = new KumaControlPlane(this.global, 'kuma', {
        ...shared, ...globalControlPlane, namespace: this.systemNamespace, mode: KumaMode.global(props.globalOptions),
      });
    }
    this.mesh = this.addMesh('mesh', mesh);
    meansMesh(this.global, this.mesh);
    checkLater(this.global, () => misplacedGlobally(this.global, this.systemNamespace, this.meshes.flatMap(({ _registry }) => _registry.workloads)));
    checkLater(this.global, () => missingPrerequisites(this));
  }

  /** The zones, in the order in which they were added. */
  public get zones(): FleetZone[] {
    return [...this.allZones];
  }

  /**
   * One more mesh of all zones. Zones see it as `zone.view(mesh)`.
   *
   * Where proxies are known by MeshIdentity they have one trust domain in all zones, `<mesh>.mesh.local` unless another is given: permissions hold in all of them.
   *
   * @throws what ServiceMesh throws
   */
  public addMesh(id: string, props: ServiceMeshProps): ServiceMesh {
    const { controlPlane, systemNamespace } = this;
    const mtls = sharedIdentity(props);
    const place = controlPlane ? { controlPlane, systemNamespace: undefined } : { systemNamespace };
    const mesh = new ServiceMesh(this.global, id, { ...props, mtls, ...place });
    this.meshes.push(mesh);
    return mesh;
  }

  /** One more zone. @throws TRF1541 where none can be called so, and what KumaControlPlane throws */
  public addZone(name: string, options: FleetZoneOptions = {}): FleetZone {
    return new FleetZone(this.global.node.scope as Construct, name, { ...options, fleet: this });
  }

  /**
   * One service of workloads that several zones have: a MeshMultiZoneService of the global control plane. Workloads of all zones reach it by its `hostname`.
   *
   * @param id its name, unless `metadata` says otherwise
   * @throws TRF1545 where the workloads are called differently or stand in different namespaces, or one has no port; and what MeshMultiZoneService throws
   */
  public addMultiZoneService(id: string, workloads: MeshWorkload[], options: MultiZoneServiceOptions = {}): MeshMultiZoneService {
    return new MeshMultiZoneService(this.global, id, oneService(this.global, id, workloads, options));
  }

  /**
   * Where requests go when the zone of the client cannot take them: a MeshLoadBalancingStrategy of the global control plane. Without it they go nowhere
   * but, for multi-zone services, to any zone.
   *
   * @param destinations multi-zone services, or `MeshDestination.mesh()` for all of them
   * @throws what MeshLoadBalancingStrategy throws
   */
  public addFailover(id: string, destinations: IMeshDestination[], options: FleetFailoverOptions = {}): MeshLoadBalancingStrategy {
    const { affinityTags, failoverThreshold } = options;
    const failover = failoverRules(options.order);
    const locality = { affinityTags, failoverThreshold, failover };
    return new MeshLoadBalancingStrategy(this.global, id, { mesh: this.mesh, to: destinations, locality });
  }

  /** @internal */
  public _add(zone: FleetZone): void {
    this.allZones.push(zone);
  }

  /**
   * How zones find the global control plane.
   *
   * @internal
   */
  public get _join(): { globalAddress: string; trust?: GlobalTrust } {
    return { globalAddress: this.props.globalAddress!, trust: this.props.trust };
  }

  /**
   * What the control plane of a zone is rendered with; nothing where it is not.
   *
   * @internal
   */
  public _zoneControlPlane(own: KumaControlPlaneProps = {}): KumaControlPlaneProps | undefined {
    if (!this.props.controlPlane) return undefined;
    expectNothingKnown(this, own);
    return { ...this.props.controlPlane, ...own, namespace: this.systemNamespace };
  }

  private expectOwnFacts(): void {
    const { controlPlane, globalControlPlane, globalAddress } = this.props;
    for (const said of [controlPlane, globalControlPlane]) expectNothingKnown(this, said ?? {});
    if (!controlPlane || globalAddress !== undefined) return;
    refuse({
      code: 'TRF1542', value: undefined, construct: this, expected: 'the address at which zones reach the global control plane',
      fix: "globalAddress: 'grpcs://global.example.com:5685'",
    });
  }
}

function expectNothingKnown(fleet: MeshFleet, { mode }: KumaControlPlaneProps): void {
  if (mode === undefined) return;
  refuse({ code: 'TRF1542', value: 'mode', construct: fleet, expected: 'nothing that the fleet knows itself', fix: 'leave it out' });
}

/** Identities that mean the same in all zones. */
function sharedIdentity({ name = 'default', mtls = MeshMtls.identity() }: ServiceMeshProps): MeshMtls {
  const { _identity: identity } = mtls;
  return identity && identity.trustDomain === undefined ? MeshMtls.identity({ ...identity, trustDomain: `${name}.mesh.local` }) : mtls;
}
