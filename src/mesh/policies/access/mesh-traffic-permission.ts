import { Construct } from 'constructs';
import { refuse } from '../../../core/error';
import { IMeshClient } from '../../reference/mesh-client';
import { enforceable, expectEnforceable } from '../../reference/peer';
import type { IServiceMesh } from '../../reference/service-mesh-reference';
import { PermissionAction } from '../../workloads/permission-action';
import { distinct } from '../distinct';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** Properties of MeshTrafficPermission. */
export interface MeshTrafficPermissionProps extends MeshPolicyProps {
  /** Who may call the selected proxies. @default - nobody */
  readonly allow?: IMeshClient[];
  /** Who may call them, counted and logged as if it were refused. @default - nobody */
  readonly allowWithShadowDeny?: IMeshClient[];
  /** Who may not, also where another permission allows it. @default - nobody */
  readonly deny?: IMeshClient[];
  /**
   * Whether it is all right that everybody who shares a ServiceAccount with a client is meant as well. In a mesh with MeshIdentity a client is known by
   * nothing else; where others share it, synthesis fails without this (TRF1243).
   *
   * @default false
   */
  readonly allowSharedServiceAccounts?: boolean;
}

const LISTS: readonly [list: 'allow' | 'allowWithShadowDeny' | 'deny', action: PermissionAction][] = [
  // of `from` entries Kuma takes the last that fits: denials must come last
  ['allow', PermissionAction.ALLOW], ['allowWithShadowDeny', PermissionAction.ALLOW_WITH_SHADOW_DENY], ['deny', PermissionAction.DENY],
];

/**
 * Who may call the selected proxies, as one object. `TrafficPermission` says it in terms of workloads.
 *
 * It renders what the mesh enforces: identities (`rules`) where proxies are known by MeshIdentity, else tags (`from`). Each form
 * is without effect in the other's meshes.
 */
export class MeshTrafficPermission extends MeshPolicy {
  /**
   * @throws TRF1240 where the mesh has no mutual TLS, TRF1241 where nobody is named, TRF1242 where the mesh cannot know a client so,
   *   TRF1245 where no mesh is known
   */
  public constructor(scope: Construct, id: string, props: MeshTrafficPermissionProps) {
    super(scope, id, 'MeshTrafficPermission', props);
    const mesh = this.meshWithMtls();
    const named = LISTS.filter(([list]) => props[list]?.length);
    if (named.length === 0) {
      refuse({ code: 'TRF1241', value: [], construct: this, expected: 'somebody to allow or deny', fix: 'allow: [web]' });
    }
    for (const client of named.flatMap(([list]) => props[list]!)) expectEnforceable(client, mesh);
    const to = props.proxies?._workload;
    for (const [list, action] of named) {
      const { allowSharedServiceAccounts: shared = false } = props;
      mesh._registry.addPermit({ by: this, to: to ?? this, name: to?.workloadName ?? 'it', action, clients: props[list]!, shared });
    }
    if (mesh.mtls._identity) {
      this._addOwn('rules', () => ({
        default: Object.fromEntries(named.map(([list]) => [list, distinct(props[list]!.map(client => enforceable(client, mesh, 'match')))])),
      }));
    } else {
      for (const [list, action] of named) {
        for (const client of props[list]!) {
          this._addOwn('from', () => ({ targetRef: enforceable(client, mesh, 'subset'), default: { action } }));
        }
      }
    }
  }

  private meshWithMtls(): IServiceMesh {
    const mesh = this._mesh ?? refuse({
      code: 'TRF1245', value: undefined, construct: this, expected: 'the mesh: it decides how clients are known',
      fix: "mesh, or mesh: ServiceMesh.fromAttributes(this, 'mesh')",
    });
    return mesh.mtls._enabled ? mesh : refuse({
      code: 'TRF1240', value: mesh.meshName, construct: this,
      expected: 'a mesh with mutual TLS: without it everything is permitted, whatever a permission says',
      fix: 'mtls: MeshMtls.identity()',
    });
  }
}
