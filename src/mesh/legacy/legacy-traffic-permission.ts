import { Construct } from 'constructs';
import { LegacyPolicy, LegacyPolicyProps } from './legacy-policy';
import { refuse } from '../../core/error';

/** Properties of LegacyTrafficPermission. */
export interface LegacyTrafficPermissionProps extends LegacyPolicyProps {}

/**
 * Lets proxies call proxies: Kuma's kind `TrafficPermission`. Of several that fit a destination only the one whose destination is most
 * exact counts, and none that is a MeshTrafficPermission may.
 */
export class LegacyTrafficPermission extends LegacyPolicy {
  /** @throws TRF1281 where nobody calls or is called, TRF1283 where the mesh would not look at it */
  public constructor(scope: Construct, id: string, props: LegacyTrafficPermissionProps) {
    super(scope, id, 'TrafficPermission', props, false);
    if (!this._mesh || this._mesh.mtls._render()) return;
    refuse({
      code: 'TRF1283', value: this._mesh.meshName, construct: this,
      expected: this._mesh.mtls._identity
        ? 'a mesh whose Mesh has a backend for mutual TLS: proxies with MeshIdentity do not look at the kind TrafficPermission'
        : 'a mesh with mutual TLS: without it everything is permitted',
      fix: 'use TrafficPermission of this library, or mtls: MeshMtls.builtin()',
    });
  }
}
