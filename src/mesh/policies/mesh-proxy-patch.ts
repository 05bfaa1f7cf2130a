import { Construct } from 'constructs';
import { MeshPolicy, MeshPolicyProps } from './mesh-policy';
import { IProxyModification } from './proxy-modification';
import { some, sparse } from '../../core/sparse';

/** Properties of MeshProxyPatch. */
export interface MeshProxyPatchProps extends MeshPolicyProps {
  /** What is changed, one after the other, after those of less specific policies: one at least. */
  readonly modifications: IProxyModification[];
}

/**
 * Changes what Kuma tells Envoy, after all other policies: for what they cannot say. What it changes are Kuma's inner workings, which differ between
 * its versions; whether Envoy takes it shows only in the cluster.
 */
export class MeshProxyPatch extends MeshPolicy {
  /** @throws TRF1230 where nothing is changed */
  public constructor(scope: Construct, id: string, props: MeshProxyPatchProps) {
    super(scope, id, 'MeshProxyPatch', props);
    this._addOwn('default', sparse({ appendModifications: some(props.modifications.map(modification => modification._render())) }));
  }
}
