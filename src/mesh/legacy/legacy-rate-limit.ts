import { Construct } from 'constructs';
import { LegacyPolicy, LegacyPolicyProps } from './legacy-policy';
import { refuse } from '../../core/error';
import { RequestLimit } from '../policies/resilience/mesh-rate-limit';

/** Properties of LegacyRateLimit. */
export interface LegacyRateLimitProps extends LegacyPolicyProps {
  /** How many requests each proxy of the destinations takes from each of the sources: `RequestLimit.of`. */
  readonly requests: RequestLimit;
}

/** Limits how many requests a proxy takes: Kuma's kind `RateLimit`. Its successor is MeshRateLimit. */
export class LegacyRateLimit extends LegacyPolicy {
  /** @throws TRF1281 where nobody calls or is called, TRF1565 where the limit says no number of requests */
  public constructor(scope: Construct, id: string, private readonly props: LegacyRateLimitProps) {
    super(scope, id, 'RateLimit', props, false);
    if (props.requests._legacy) return;
    refuse({
      code: 'TRF1565', value: props.requests._rendered, construct: this, expected: 'a number of requests in a time: the kind RateLimit knows nothing else',
      fix: 'requests: RequestLimit.of(100, Duration.seconds(1))',
    });
  }

  /** @internal */
  protected _conf(): object {
    return { http: this.props.requests._legacy };
  }
}
