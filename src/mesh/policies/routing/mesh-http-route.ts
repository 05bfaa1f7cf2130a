import { Construct } from 'constructs';
import { MeshBackend } from './mesh-backend';
import { MeshHttpFilter } from './mesh-http-filter';
import { MeshHttpMatch } from './mesh-http-match';
import { located, refuse } from '../../../core/error';
import { isHostnamePattern } from '../../../core/hostname';
import { some, sparse } from '../../../core/sparse';
import { IMeshDestination } from '../../reference/mesh-destination';
import { TargetRef } from '../../reference/target-ref';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** What becomes of some requests. */
export interface MeshHttpRule {
  /** Which requests: those that any of these matches. @default [MeshHttpMatch.all()] */
  readonly matches?: MeshHttpMatch[];
  /** What happens to them on the way. @default - nothing */
  readonly filters?: MeshHttpFilter[];
  /** Where they go. Backends that speak no HTTP, have weight 0 or cannot be found are left out. @default - where they would have gone */
  readonly backends?: MeshBackend[];
}

/** Options of an entry of a MeshHTTPRoute. */
export interface MeshHttpEntryOptions {
  /** Only requests for these hosts: hostnames, or `*.` and a domain. For routes of one gateway only. @default - any */
  readonly hostnames?: string[];
}

/** Properties of MeshHTTPRoute. */
export interface MeshHTTPRouteProps extends MeshPolicyProps, MeshHttpEntryOptions {
  /** The services whose requests it is about; `MeshDestination.mesh()` where `proxies` is a gateway. */
  readonly to: IMeshDestination[];
  /** What becomes of them. The most exact match counts, whatever the order; what no rule matches goes where it would have gone. */
  readonly rules: MeshHttpRule[];
}

/**
 * Routes of requests by HTTP, HTTP/2 and gRPC, at whoever sends them: by path, header or share. Policies can be about the requests of a route:
 * it is a destination like others.
 */
export class MeshHTTPRoute extends MeshPolicy implements IMeshDestination {
  public readonly destinationName: string;

  /**
   * @throws TRF1231 where a destination takes no routes, TRF1294 where a prefix is to be replaced that no match has, TRF1287 where something is for
   *   routes of a gateway only, TRF1288 where a gateway's rule leads nowhere
   */
  public constructor(scope: Construct, id: string, props: MeshHTTPRouteProps) {
    super(scope, id, 'MeshHTTPRoute', props, props.to);
    this.destinationName = this.name;
    this.addTo(props.to, props.rules, props);
  }

  /** Routes of requests to these services as well. @throws as the constructor */
  public addTo(destinations: IMeshDestination[], rules: MeshHttpRule[], options: MeshHttpEntryOptions = {}): void {
    const { hostnames } = options;
    const wrong = hostnames?.find(hostname => hostname !== '*' && !isHostnamePattern(hostname));
    if (wrong !== undefined) {
      refuse({ code: 'TRF1021', value: wrong, construct: this, expected: 'a hostname in lower case, or "*." and a domain', fix: 'for example "shop.example.com"' });
    }
    if (hostnames?.length) this.expectGateway('hostnames');
    const rendered = located(this, () => rules.map(rule => this.rule(rule)));
    this._addEntries(destinations, { ...sparse({ hostnames: some(hostnames) }), rules: rendered });
  }

  /** @internal */
  public _targetRef(policyNamespace: string): TargetRef {
    return { kind: 'MeshHTTPRoute', name: this.name, namespace: this.namespace ?? policyNamespace };
  }

  private rule({ matches = [MeshHttpMatch.all()], filters = [], backends }: MeshHttpRule): object {
    const traits = filters.map(({ _traits }) => _traits);
    if (traits.some(({ needsPrefix }) => needsPrefix) && matches.some(({ _pathType }) => _pathType !== 'PathPrefix')) {
      refuse({
        code: 'TRF1294', value: 'MeshPathChange.prefix', expected: 'all matches of the rule by prefix: there is none to replace otherwise',
        fix: 'MeshHttpMatch.pathPrefix(…), or MeshPathChange.fullPath(…)',
      });
    }
    if (traits.some(({ needsGateway }) => needsGateway)) this.expectGateway('hostToBackendHostname');
    if (this.ofGateway && !backends?.length && !traits.some(({ redirects }) => redirects)) {
      refuse({
        code: 'TRF1288', value: [], expected: 'a backend, or a redirect: a gateway has nowhere else to send requests', fix: 'backends: [MeshBackend.of(web)]',
      });
    }
    return {
      matches: matches.map(({ _rendered }) => _rendered),
      default: {
        ...sparse({
          filters: some(filters.map(filter => filter._render(this._namespace, this))),
          backendRefs: some(backends?.map(backend => backend._render(this._namespace, this))),
        }),
      },
    };
  }

  private get ofGateway(): boolean {
    return this._proxies._target.kind === 'MeshGateway';
  }

  private expectGateway(field: string): void {
    if (this.ofGateway) return;
    refuse({ code: 'TRF1287', value: field, construct: this, expected: `no ${field}: it is for routes of one gateway`, fix: 'proxies: Proxies.gateway(edge)' });
  }
}
