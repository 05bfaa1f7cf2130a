import { checkFields, needs } from './fields';
import { Place, TargetRef, Violation } from './policy';
import { absolutePath, notNegativeDecimal, positive, positiveShare, readableTime } from './values';

interface Strategy {
  readonly loadBalancer?: LoadBalancer;
  readonly localityAwareness?: { readonly localZone?: { readonly affinityTags?: readonly AffinityTag[] }; readonly crossZone?: CrossZone };
  readonly hashPolicies?: readonly HashPolicy[];
}

interface LoadBalancer {
  readonly type?: string;
  readonly ringHash?: { readonly hashPolicies?: readonly HashPolicy[] };
  readonly maglev?: { readonly hashPolicies?: readonly HashPolicy[] };
}

interface AffinityTag { readonly key?: string; readonly weight?: number }

interface CrossZone {
  readonly failover?: readonly {
    readonly from?: { readonly zones?: readonly string[] };
    readonly to?: { readonly type?: string; readonly zones?: readonly string[] };
  }[];
}

type Hashed = 'header' | 'cookie' | 'queryParameter' | 'filterState' | 'connection';
type HashPolicy = { readonly type?: string } & { readonly [field in Hashed]?: object };

/** What each type of hash policy is said in. */
const HASHED: ReadonlyMap<string | undefined, Hashed> = new Map([
  ['Header', 'header'], ['Cookie', 'cookie'], ['QueryParameter', 'queryParameter'], ['FilterState', 'filterState'], ['Connection', 'connection'],
  ['SourceIP', 'connection'],
]);

const HASH_FIELDS = { 'hashPolicies[].cookie.path': absolutePath, 'hashPolicies[].cookie.ttl': readableTime };

/** By the type of a load balancer, its settings that are looked at. */
const HASHING: ReadonlyMap<string | undefined, 'ringHash' | 'maglev'> = new Map([['RingHash', 'ringHash'], ['Maglev', 'maglev']]);

/** What is wrong with how traffic is spread. */
export function* checkStrategy(settings: object, path: string, { item: { targetRef = {} } }: Place): Iterable<Violation> {
  const { loadBalancer, localityAwareness, hashPolicies } = settings as Strategy;
  yield* checkHashing(settings as Strategy, path);
  if (targetRef.kind === 'MeshHTTPRoute') {
    for (const [field, value] of Object.entries({ loadBalancer, localityAwareness })) {
      if (value === undefined) continue;
      yield {
        mistake: 'unfitting', path: `${path}.${field}`, value, message: 'cannot differ by route: endpoints are those of a service', expected: 'hashPolicies only',
        fix: 'name the service in targetRef',
      };
    }
    return;
  }
  yield* checkBalancer(loadBalancer, `${path}.loadBalancer`, hashPolicies !== undefined);
  const { localZone, crossZone } = localityAwareness ?? {};
  if (localZone?.affinityTags) yield* checkAffinity(localZone.affinityTags, `${path}.localityAwareness.localZone.affinityTags`);
  if (crossZone) yield* checkCrossZone(crossZone, `${path}.localityAwareness.crossZone`, targetRef);
}

function* checkBalancer(balancer: LoadBalancer | undefined, path: string, isHashedOutside: boolean): Iterable<Violation> {
  if (!balancer) return;
  const hashing = HASHING.get(balancer.type);
  if (hashing && balancer[hashing]) yield* checkHashing(balancer[hashing], `${path}.${hashing}`);
  if (balancer.type === 'LeastRequest') yield* checkFields(balancer, path, { 'leastRequest.activeRequestBias': notNegativeDecimal });
  if (!isHashedOutside) return;
  for (const field of ['ringHash', 'maglev'] as const) {
    const policies = balancer[field]?.hashPolicies;
    if (policies === undefined) continue;
    yield { mistake: 'exclusive', path: `${path}.${field}.hashPolicies`, value: policies, message: 'is said in default.hashPolicies too', fix: 'remove it here' };
  }
}

function* checkHashing(holder: { readonly hashPolicies?: readonly HashPolicy[] }, path: string): Iterable<Violation> {
  for (const [i, policy] of (holder.hashPolicies ?? []).entries()) {
    const field = HASHED.get(policy.type);
    if (field) yield* needs(policy[field], `${path}.hashPolicies[${i}].${field}`, field === 'connection' ? 'connection: { sourceIP: true }' : `say which ${field}`);
  }
  yield* checkFields(holder, path, HASH_FIELDS);
}

function* checkAffinity(tags: readonly AffinityTag[], path: string): Iterable<Violation> {
  for (const [i, { key }] of tags.entries()) {
    if (key === '') yield { mistake: 'missing', path: `${path}[${i}].key`, value: key, message: 'is empty', fix: 'key: topology.kubernetes.io/zone' };
  }
  for (const [i, { weight }] of tags.entries()) {
    const complaint = weight === undefined ? undefined : positive(weight);
    if (complaint) yield { path: `${path}[${i}].weight`, value: weight, ...complaint };
  }
  const weighted = tags.filter(({ weight }) => weight !== undefined).length;
  if (weighted === 0 || weighted === tags.length) return;
  yield { mistake: 'missing', path, value: tags, message: 'some tags have a weight, and some have none', expected: 'a weight for all or for none', fix: 'weigh all' };
}

function* checkCrossZone(crossZone: CrossZone, path: string, { kind, sectionName = '', labels = {} }: TargetRef): Iterable<Violation> {
  if (kind === 'MeshService' && (sectionName !== '' || Object.keys(labels).length > 0)) {
    yield { mistake: 'unfitting', path, value: crossZone, message: 'is for services of several zones, and a MeshService is in one', fix: 'name a MeshMultiZoneService' };
  }
  for (const [i, { from, to: { type = '', zones = [] } = {} }] of (crossZone.failover ?? []).entries()) {
    const at = `${path}.failover[${i}]`;
    if (from && !from.zones?.length) yield { mistake: 'missing', path: `${at}.from.zones`, message: 'names no zones', fix: 'remove from, for all zones' };
    for (const [j, zone] of (from?.zones ?? []).entries()) {
      if (zone === '') yield { mistake: 'missing', path: `${at}.from.zones[${j}]`, value: zone, message: 'is empty', fix: 'name the zone' };
    }
    if ((type === 'Any' || type === 'None') && zones.length > 0) {
      yield { mistake: 'unfitting', path: `${at}.to.zones`, value: zones, message: `${type} names no zones`, fix: 'remove zones, or type: Only' };
    } else if ((type === 'Only' || type === 'AnyExcept') && zones.length === 0) {
      yield { mistake: 'missing', path: `${at}.to.zones`, message: `${type} which zones?`, fix: 'zones: [east]' };
    }
  }
  yield* checkFields(crossZone, path, { 'failoverThreshold.percentage': positiveShare });
}
