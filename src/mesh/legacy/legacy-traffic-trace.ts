import { Construct } from 'constructs';
import { LegacySelectingPolicy, LegacySelectingPolicyProps } from './legacy-selecting-policy';
import { sparse } from '../../core/sparse';

/** Properties of LegacyTrafficTrace. */
export interface LegacyTrafficTraceProps extends LegacySelectingPolicyProps {
  /** The name of a backend in `tracing` of the Mesh. Kuma traces nothing where there is none of this name. @default - the Mesh's default backend */
  readonly backend?: string;
}

/** Traces requests: Kuma's kind `TrafficTrace`. Its successor is MeshTrace, which says itself where traces go. */
export class LegacyTrafficTrace extends LegacySelectingPolicy {
  /** @throws TRF1560 where no proxies are selected */
  public constructor(scope: Construct, id: string, private readonly props: LegacyTrafficTraceProps = {}) {
    super(scope, id, 'TrafficTrace', props, false);
  }

  /** @internal */
  protected _conf(): object | undefined {
    return sparse({ backend: this.props.backend });
  }
}
