import { Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import type { MeshFleet } from './mesh-fleet';
import { misplacedInZone, synchronized } from './placement';
import { checkLater } from '../../core/tree/check';
import { asCluster } from '../../core/cluster';
import { refuse } from '../../core/error';
import { isDnsLabel } from '../../core/name';
import { renderedObject } from '../../core/tree/rendered-object';
import { KumaControlPlane } from '../install/kuma-control-plane';
import { KumaControlPlaneProps } from '../install/options/kuma-control-plane-props';
import { KumaMode } from '../install/options/kuma-mode';
import { meansMesh } from '../reference/mesh-above';
import { IServiceMesh } from '../reference/service-mesh-reference';
import { IZone } from '../reference/zone-reference';
import { ServiceMesh } from '../service-mesh';

/** Options of a zone of a fleet. */
export interface FleetZoneOptions extends ChartProps {
  /** Whether other zones reach its workloads: it has a zone ingress. @default true */
  readonly ingress?: boolean;
  /** Whether its workloads reach external services, and other zones where the mesh wants it so, by a zone egress. @default true */
  readonly egress?: boolean;
  /**
   * Whether the other zones send anything to it: false takes all of its workloads out for them, true takes them in again. A Zone of the global control plane.
   *
   * @default - Kuma applies true when the zone connects for the first time
   */
  readonly enabled?: boolean;
  /** What its control plane differs in from the others of the fleet. @default - nothing */
  readonly controlPlane?: KumaControlPlaneProps;
}

/** Properties of FleetZone. */
export interface FleetZoneProps extends FleetZoneOptions {
  /** The fleet that it is of. */
  readonly fleet: MeshFleet;
}

/**
 * What one zone gets: a chart, and a cluster of its own. Objects in it may be called like those of other zones, and a construct that is made in each of several
 * zones renders the same in all.
 */
export class FleetZone extends Chart implements IZone {
  public readonly zoneName: string;
  /** The mesh of the fleet, as workloads and policies of this zone see it. */
  public readonly mesh: IServiceMesh;
  /** Whether other zones reach its workloads. */
  public readonly hasIngress: boolean;
  /** Whether it has a zone egress. */
  public readonly hasEgress: boolean;
  /** Its control plane, where the fleet renders control planes. */
  public readonly controlPlane?: KumaControlPlane;
  private readonly fleet: MeshFleet;
  private readonly views = new Map<string, IServiceMesh>();

  /**
   * `fleet.addZone(…)` makes one beside the chart of the global control plane.
   *
   * @param id its name, as its control plane has it
   * @throws TRF1541 where no zone can be called so, and what KumaControlPlane throws
   */
  public constructor(scope: Construct, id: string, props: FleetZoneProps) {
    super(scope, id, props);
    if (!isDnsLabel(id)) {
      refuse({ code: 'TRF1541', value: id, construct: this, expected: 'a DNS label, at most 63 characters', fix: "fleet.addZone('east-1')" });
    }
    const { fleet, ingress = true, egress = true, enabled } = props;
    asCluster(this, () => [synchronized(fleet.global)]);
    this.zoneName = id;
    this.fleet = fleet;
    this.hasIngress = ingress;
    this.hasEgress = egress;
    fleet._add(this);
    if (enabled !== undefined) {
      renderedObject(fleet.global, `zone-${id}`, { apiVersion: 'kuma.io/v1alpha1', kind: 'Zone', clusterScoped: true }, { name: id }, {
        spec: () => ({ enabled }),
      });
    }
    const controlPlane = fleet._zoneControlPlane(props.controlPlane);
    if (controlPlane) this.controlPlane = this.renderControlPlane(controlPlane);
    this.mesh = this.view(fleet.mesh);
    meansMesh(this, this.mesh);
    checkLater(this, () => misplacedInZone(this, fleet.systemNamespace));
  }

  /** A mesh of the fleet, as workloads and policies of this zone see it. */
  public view(mesh: ServiceMesh): IServiceMesh {
    const known = this.views.get(mesh.meshName);
    if (known) return known;
    const { meshName: name, meshServices, mtls, systemNamespace } = mesh;
    const view = ServiceMesh.fromAttributes(this, name === this.fleet.mesh.meshName ? 'mesh' : `mesh-${name}`, {
      name, meshServices, mtls, ...this.controlPlane ? { controlPlane: this.controlPlane } : { systemNamespace, zone: this.zoneName },
    });
    this.views.set(name, view);
    return view;
  }

  private renderControlPlane({ ingress = {}, egress = {}, ...props }: KumaControlPlaneProps): KumaControlPlane {
    return new KumaControlPlane(this, 'kuma', {
      ...props,
      mode: KumaMode.federatedZone({ zone: this.zoneName, ...this.fleet._join }),
      ingress: this.hasIngress ? ingress : undefined,
      egress: this.hasEgress ? egress : undefined,
    });
  }
}
