import { Construct } from 'constructs';
import { legacyFilter, legacyMatch } from './legacy-gateway-rule';
import { LegacySelectingPolicy, LegacySelectingPolicyProps } from './legacy-selecting-policy';
import { LegacyShare, weighted } from './legacy-split';
import { located, refuse } from '../../core/error';
import { some, sparse } from '../../core/sparse';
import { MeshHttpFilter } from '../policies/routing/mesh-http-filter';
import { MeshHttpMatch } from '../policies/routing/mesh-http-match';

/** What becomes of some requests that a gateway takes. */
export interface LegacyGatewayHttpRule {
  /** Which requests: those that any of these matches. @default [MeshHttpMatch.all()] */
  readonly matches?: MeshHttpMatch[];
  /** What happens to them on the way. @default - nothing */
  readonly filters?: MeshHttpFilter[];
  /** Where they go. @default - nowhere, as a redirect needs it */
  readonly backends?: LegacyShare[];
}

/** Properties of LegacyMeshGatewayRoute: `http` or `tcp`. */
export interface LegacyMeshGatewayRouteProps extends LegacySelectingPolicyProps {
  /** The hosts whose requests it is for. @default - all that the listener takes */
  readonly hostnames?: string[];
  /** What becomes of requests by HTTP. @default - nothing by this route */
  readonly http?: LegacyGatewayHttpRule[];
  /** Where connections go. @default - nowhere by this route */
  readonly tcp?: LegacyShare[];
}

/** Routes of a gateway of Kuma's own: Kuma's kind `MeshGatewayRoute`. Its successors are MeshHTTPRoute and MeshTCPRoute. */
export class LegacyMeshGatewayRoute extends LegacySelectingPolicy {
  private readonly rules: object[];
  private readonly backends?: object[];

  /**
   * @throws TRF1560 where no gateways are selected by their service, TRF1576 where it routes nothing, TRF1577 where a rule says what this kind
   *   cannot say, TRF1578 where a rule of requests leads nowhere
   */
  public constructor(scope: Construct, id: string, private readonly props: LegacyMeshGatewayRouteProps) {
    super(scope, id, 'MeshGatewayRoute', props, true);
    const { http = [], tcp } = props;
    this.rules = located(this, () => http.map(rule => this.rule(rule)));
    this.backends = located(this, () => tcp && weighted(tcp));
    if (http.length === 0 && !tcp?.length) {
      refuse({ code: 'TRF1576', value: {}, construct: this, expected: 'http or tcp', fix: 'tcp: [{ destination: TagSelector.workload(db), weight: 1 }]' });
    }
  }

  /** @internal */
  protected _conf(): object {
    const http = this.rules.length > 0 ? { ...sparse({ hostnames: some(this.props.hostnames) }), rules: this.rules } : undefined;
    return { ...sparse({ http, tcp: this.backends && { rules: [{ backends: this.backends }] } }) };
  }

  private rule({ matches = [MeshHttpMatch.all()], filters = [], backends }: LegacyGatewayHttpRule): object {
    if (!backends?.length && !filters.some(({ _traits }) => _traits.redirects)) {
      refuse({
        code: 'TRF1578', value: {}, construct: this, expected: 'backends or a redirect', fix: 'backends: [{ destination: TagSelector.workload(web), weight: 1 }]',
      });
    }
    return {
      matches: matches.map(legacyMatch),
      ...sparse({ filters: some(filters.map(legacyFilter)), backends: backends && weighted(backends) }),
    };
  }
}
