import { Construct } from 'constructs';
import { LegacyLoadBalancer } from './legacy-load-balancer';
import { LegacyPolicy, LegacyPolicyProps } from './legacy-policy';
import { LegacyRouteChange, renderChange } from './legacy-route-change';
import { LegacyRouteMatch, renderMatch } from './legacy-route-match';
import { LegacySplit } from './legacy-split';
import { refuse } from '../../core/error';
import { some, sparse } from '../../core/sparse';

/** What happens to some requests by HTTP. */
export interface LegacyHttpRouteRule {
  /** The requests it is for. */
  readonly match: LegacyRouteMatch;
  /** What is changed of them. @default - nothing */
  readonly modify?: LegacyRouteChange;
  /** Where they go. */
  readonly to: LegacySplit;
}

/** Properties of LegacyTrafficRoute. */
export interface LegacyTrafficRouteProps extends LegacyPolicyProps {
  /** Where traffic goes that none of `http` is for. */
  readonly to: LegacySplit;
  /** Where requests by HTTP go: the first that matches counts. @default - where `to` says */
  readonly http?: LegacyHttpRouteRule[];
  /** How endpoints are picked. @default - Kuma applies LegacyLoadBalancer.roundRobin() */
  readonly loadBalancer?: LegacyLoadBalancer;
}

/** Sends traffic elsewhere: Kuma's kind `TrafficRoute`. Its successors are MeshHTTPRoute, MeshTCPRoute and MeshLoadBalancingStrategy. */
export class LegacyTrafficRoute extends LegacyPolicy {
  private readonly http: object[];

  /** @throws TRF1281 and TRF1282 where sources or destinations don't do, TRF1575 where a prefix is changed that is not matched */
  public constructor(scope: Construct, id: string, private readonly props: LegacyTrafficRouteProps) {
    super(scope, id, 'TrafficRoute', props, true);
    this.http = (props.http ?? []).map(rule => this.rule(rule));
  }

  /** @internal */
  protected _conf(): object {
    const { to, loadBalancer } = this.props;
    return { ...sparse({ http: some(this.http), loadBalancer: loadBalancer?._rendered }), ...to._rendered };
  }

  private rule({ match, modify, to }: LegacyHttpRouteRule): object {
    if (modify?.path?._needsPrefix && match.path?._type !== 'prefix') {
      refuse({
        code: 'TRF1575', value: match.path?._rendered ?? {}, construct: this, expected: 'a match by prefix, where the prefix is changed',
        fix: "match: { path: LegacyText.prefix('/shop') }",
      });
    }
    return { match: renderMatch(match), ...sparse({ modify: modify && renderChange(modify) }), ...to._rendered };
  }
}
