import { Construct } from 'constructs';
import { LegacyPolicy, LegacyPolicyProps } from './legacy-policy';
import { sparse } from '../../core/sparse';

/** Properties of LegacyTrafficLog. */
export interface LegacyTrafficLogProps extends LegacyPolicyProps {
  /** The name of a backend in `logging` of the Mesh. Kuma logs nothing where there is none of this name. @default - the Mesh's default backend */
  readonly backend?: string;
}

/** Logs requests and connections: Kuma's kind `TrafficLog`. Its successor is MeshAccessLog, which says itself where logs go. */
export class LegacyTrafficLog extends LegacyPolicy {
  /** @throws TRF1281 and TRF1282 where sources or destinations don't do */
  public constructor(scope: Construct, id: string, private readonly props: LegacyTrafficLogProps) {
    super(scope, id, 'TrafficLog', props, true);
  }

  /** @internal */
  protected _conf(): object | undefined {
    return sparse({ backend: this.props.backend });
  }
}
