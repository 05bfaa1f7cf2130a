import { Construct } from 'constructs';
import { hashes } from './hash-policies';
import { HashPolicy } from './hash-policy';
import { LoadBalancer } from './load-balancer';
import { LocalityAwareness } from './locality-awareness';
import { refuse } from '../../../core/error';
import { some, sparse } from '../../../core/sparse';
import { targetRefFor } from '../../reference/cross-zone';
import { IMeshDestination } from '../../reference/mesh-destination';
import { TargetRef } from '../../reference/target-ref';
import { percentage } from '../../values/percentage';
import { count } from '../../values/positive';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** Which endpoint of a destination gets the next request. What is not set comes from a less specific policy, or from Kuma. */
export interface LoadBalancingSettings {
  /** How one is chosen. @default - Kuma applies LoadBalancer.roundRobin() */
  readonly loadBalancer?: LoadBalancer;
  /** By what requests are hashed, where the load balancer hashes. The only setting for a route. @default - by nothing: at random */
  readonly hashPolicies?: HashPolicy[];
  /** How near requests stay. @default - in the zone of the client */
  readonly locality?: LocalityAwareness;
}

/** Properties of MeshLoadBalancingStrategy. */
export interface MeshLoadBalancingStrategyProps extends MeshPolicyProps, LoadBalancingSettings {
  /** The destinations this is for. More can follow by `addTo`. */
  readonly to: IMeshDestination[];
}

/** Which endpoint gets the next request, and which zone it is in. */
export class MeshLoadBalancingStrategy extends MeshPolicy {
  /**
   * @throws TRF1230 where nothing is set, TRF1231 where a destination has no endpoints to choose from, TRF1239 where a destination cannot have a
   *   setting, TRF1295 where hash policies are said twice, TRF1250 where a share is none, TRF1259 where a weight is, TRF1296 where
   *   tags lack names or weights
   */
  public constructor(scope: Construct, id: string, props: MeshLoadBalancingStrategyProps) {
    super(scope, id, 'MeshLoadBalancingStrategy', props, props.to);
    this.addTo(props.to, props);
  }

  /** For these destinations. Where two entries apply, the later one wins setting by setting. @throws as the constructor */
  public addTo(destinations: IMeshDestination[], settings: LoadBalancingSettings): void {
    const { loadBalancer, hashPolicies, locality } = settings;
    if (hashPolicies?.length && loadBalancer?._hashPolicies.length) {
      refuse({ code: 'TRF1295', value: 'hashPolicies', construct: this, expected: 'hash policies once', fix: 'leave those of the load balancer out' });
    }
    for (const destination of destinations) this.expectSuited(destination, settings);
    this._addTo(destinations, sparse({
      loadBalancer: loadBalancer?._rendered, hashPolicies: hashes(hashPolicies), localityAwareness: locality && near(locality),
    }));
  }

  private expectSuited(destination: IMeshDestination, { loadBalancer, locality }: LoadBalancingSettings): void {
    const target = targetRefFor(destination, this, this._namespace);
    const setting = unsuited(target, {
      loadBalancer: loadBalancer !== undefined,
      locality: locality !== undefined,
      crossZone: locality?.failover !== undefined || locality?.failoverThreshold !== undefined,
      ofGateway: this._proxies._target.kind === 'MeshGateway',
    });
    if (setting === undefined) return;
    refuse({
      code: 'TRF1239', value: setting, construct: this, expected: `a setting that ${destination.destinationName} can have`,
      fix: target.kind === 'MeshHTTPRoute' ? 'set hashPolicies only' : 'leave it out, or use MeshDestination.mesh() or a multi-zone service',
    });
  }
}

interface Given { readonly loadBalancer: boolean; readonly locality: boolean; readonly crossZone: boolean; readonly ofGateway: boolean }

/** What a destination cannot have: routes anything but hashing; a MeshService, which is in one zone, others; one service of a gateway a load balancer. */
function unsuited(target: TargetRef, given: Given): string | undefined {
  if (target.kind === 'MeshHTTPRoute') return given.loadBalancer ? 'loadBalancer' : given.locality ? 'locality' : undefined;
  // without a namespace it is an old tag, which has endpoints in all zones
  const oneZone = target.kind === 'MeshService' && (target.namespace ?? target.labels) !== undefined;
  if (given.crossZone && oneZone) return 'failover';
  return given.ofGateway && given.loadBalancer && target.kind !== 'Mesh' ? 'loadBalancer' : undefined;
}

function near(locality: LocalityAwareness): object | undefined {
  const { disabled, affinityTags = [], failover, failoverThreshold } = locality;
  const weighted = affinityTags.filter(({ weight }) => weight !== undefined).length;
  if (affinityTags.some(({ key }) => key === '') || weighted > 0 && weighted < affinityTags.length) {
    refuse({
      code: 'TRF1296', value: affinityTags, expected: 'tags with names, all with a weight or none',
      fix: "affinityTags: [{ key: 'topology.kubernetes.io/zone' }]",
    });
  }
  if (failoverThreshold === 0) {
    refuse({ code: 'TRF1250', value: 0, expected: 'a share above 0, up to 100', fix: 'leave it out for 50' });
  }
  return sparse({
    disabled,
    localZone: sparse({ affinityTags: some(affinityTags.map(({ key, weight }) => ({ key, ...sparse({ weight: count(weight) }) }))) }),
    crossZone: sparse({
      failover: some(failover?.map(({ _rendered }) => _rendered)),
      failoverThreshold: sparse({ percentage: percentage(failoverThreshold) }),
    }),
  });
}
