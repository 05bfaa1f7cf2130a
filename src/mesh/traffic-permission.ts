import { Construct } from 'constructs';
import { MeshTrafficPermission } from './policies/access/mesh-traffic-permission';
import { IMeshClient } from './reference/mesh-client';
import { Proxies } from './reference/proxies';
import { MeshWorkload } from './workloads/mesh-workload';
import { PermissionAction } from './workloads/permission-action';
import { clusterOf } from '../core/cluster';
import { refuse } from '../core/error';

/** Properties of TrafficPermission. */
export interface TrafficPermissionProps {
  /** Who calls: workloads, or `Clients.namespace(…)` and the like. */
  readonly from: IMeshClient[];
  /** Which workloads are called. */
  readonly to: MeshWorkload[];
  /** What becomes of the calls. @default PermissionAction.ALLOW */
  readonly action?: PermissionAction;
  /**
   * Whether it is all right that everybody who shares a ServiceAccount with a client is meant as well. In a mesh with
   * MeshIdentity a client is known by nothing else; where others share it, synthesis fails without this (TRF1243).
   *
   * @default false
   */
  readonly allowSharedServiceAccounts?: boolean;
}

const LIST = {
  [PermissionAction.ALLOW]: 'allow', [PermissionAction.DENY]: 'deny', [PermissionAction.ALLOW_WITH_SHADOW_DENY]: 'allowWithShadowDeny',
} as const;

/**
 * Lets workloads call workloads, or forbids it. In a mesh with mutual TLS nothing else lets anybody call anything.
 *
 * Renders a MeshTrafficPermission per called workload, in its namespace: there it concerns that workload and nobody else's. In a fleet it is rendered for the
 * zone of that workload, wherever the clients are.
 */
export class TrafficPermission extends Construct {
  /** What it is rendered as, one for each workload called, in the order of `to`. */
  public readonly permissions: MeshTrafficPermission[];

  /** @throws TRF1240 where the mesh has no mutual TLS, TRF1241 where nobody calls or is called, TRF1242 where the mesh cannot know a client so */
  public constructor(scope: Construct, id: string, props: TrafficPermissionProps) {
    super(scope, id);
    const { from = [], to = [], action = PermissionAction.ALLOW, allowSharedServiceAccounts } = props;
    if (from.length === 0 || to.length === 0) {
      refuse({
        code: 'TRF1241', value: { from: from.length, to: to.length }, construct: this, expected: 'somebody who calls, and somebody called',
        fix: 'from: [web], to: [api]',
      });
    }
    this.permissions = [...new Set(to)].map(workload => {
      this.expectOneMesh(from, workload);
      // a policy about what a workload receives belongs to its cluster
      const here = clusterOf(workload) === clusterOf(this);
      return new MeshTrafficPermission(here ? this : workload, here ? workload.node.id : id, {
        mesh: workload._mesh, proxies: Proxies.workload(workload), [LIST[action]]: from, allowSharedServiceAccounts,
      });
    });
  }

  private expectOneMesh(from: readonly IMeshClient[], workload: MeshWorkload): void {
    const workloads = from.filter((client): client is MeshWorkload => client instanceof MeshWorkload);
    const stranger = workloads.find(({ _mesh }) => _mesh.meshName !== workload._mesh.meshName);
    if (!stranger) return;
    refuse({
      code: 'TRF1246', value: `${stranger.workloadName} of mesh ${stranger._mesh.meshName}`, construct: this,
      expected: `a workload of mesh ${workload._mesh.meshName}: another mesh comes in through a cross-mesh gateway only`, fix: 'permit the gateway',
    });
  }
}
