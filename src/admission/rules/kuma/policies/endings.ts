import { Item, Policy } from './policy';
import { POSITIONS } from '../../../../core/kuma/policy-positions';
import { Hit } from '../../rule';

/** What is deprecated. */
export type Deprecated = 'section' | 'kind' | 'field' | 'status';

/** Something in a policy that will not last. */
export interface Ending extends Hit {
  /** How Kuma 2.14 warns of it. Nothing: it does not. */
  readonly deprecated?: Deprecated;
  /** Whether Kuma 3.0 is announced to be without it. */
  readonly ends: boolean;
  /** Whether what takes its place needs identities of proxies, those of MeshIdentity. */
  readonly needsIdentities?: boolean;
}

/** What takes the place of kinds in `targetRef`. */
const INSTEAD: ReadonlyMap<string | undefined, { readonly deprecated?: 'kind'; readonly fix: string }> = new Map([
  ['MeshSubset', { deprecated: 'kind', fix: 'kind: Dataplane, with labels: Proxies.labels(…)' }],
  ['MeshService', { deprecated: 'kind', fix: 'kind: Dataplane, with the labels of its pods: Proxies.labels(…)' }],
  ['MeshServiceSubset', { deprecated: 'kind', fix: 'kind: Dataplane, with labels: Proxies.labels(…)' }],
  ['MeshHTTPRoute', { deprecated: 'kind', fix: 'kind: Mesh, and the route in spec.to[].targetRef: MeshDestination.route(…)' }],
  ['MeshGateway', { fix: 'a gateway of Kong or another in the mesh, and kind: Dataplane with the labels of its pods' }],
]);

/** All in a policy that will not last. */
export function* endingsOf({ kind, spec = {} }: Policy): Iterable<Ending> {
  const { targetRef, from = [], to = [], rules = [] } = spec;
  const instead = INSTEAD.get(targetRef?.kind);
  if (instead) {
    const message = instead.deprecated ? `${targetRef!.kind} is deprecated here` : 'Kuma 3 has no gateways of its own';
    yield { path: 'spec.targetRef.kind', value: targetRef!.kind, message, ends: true, ...instead };
  }
  if (targetRef?.proxyTypes) {
    yield {
      path: 'spec.targetRef.proxyTypes', value: targetRef.proxyTypes, message: 'Kuma 3 has no gateways of its own, and so no types of proxies', ends: true,
      fix: 'remove proxyTypes',
    };
  }
  if (from.length > 0 && POSITIONS[kind].rules) {
    const needsIdentities = kind === 'MeshTrafficPermission' || from.some(item => item.targetRef?.kind !== 'Mesh');
    yield {
      path: 'spec.from', message: 'from is deprecated', deprecated: 'section', ends: true, needsIdentities, fix: rulesInstead(from, needsIdentities),
    };
  }
  if (kind === 'MeshTrafficPermission') yield* clientsByService(from);
  const settings = SETTINGS[kind];
  if (!settings) return;
  const all: readonly (readonly [string, unknown])[] = [
    ...[...from.entries()].map(([i, item]) => [`spec.from[${i}].default`, item.default] as const),
    ...[...to.entries()].map(([i, item]) => [`spec.to[${i}].default`, item.default] as const),
    ...[...rules.entries()].map(([i, item]) => [`spec.rules[${i}].default`, item.default] as const),
    ['spec.default', spec.default],
  ];
  for (const [path, conf] of all) yield* settings(conf ?? {}, path);
}

function rulesInstead(from: readonly Item[], needsIdentities: boolean): string {
  if (needsIdentities) return 'rules, with SPIFFE ids of clients: they need MeshIdentity';
  return from.length === 1 ? 'rules: [{ default: … }]: the same default, without targetRef' : 'rules: the same defaults, without targetRef';
}

function* clientsByService(from: readonly Item[]): Iterable<Ending> {
  for (const [i, { targetRef }] of from.entries()) {
    if (targetRef?.kind !== 'MeshService') continue;
    yield {
      path: `spec.from[${i}].targetRef.kind`, value: targetRef.kind, message: 'MeshService is deprecated for clients', deprecated: 'kind', ends: false,
      fix: 'kind: MeshSubset, with tags: { kuma.io/service: … }, or rules',
    };
  }
}

type OfSettings = (settings: object, path: string) => Iterable<Ending>;

/** Fields that will not last, by kind of policy. */
const SETTINGS: { readonly [kind: string]: OfSettings | undefined } = {
  MeshAccessLog: endpoints,
  MeshMetric: endpoints,
  MeshTrace: endpoints,
  *MeshHealthCheck(settings, path) {
    const { healthyPanicThreshold: value } = settings as { readonly healthyPanicThreshold?: unknown };
    if (value === undefined) return;
    yield {
      path: `${path}.healthyPanicThreshold`, value, message: 'healthyPanicThreshold is deprecated here', deprecated: 'field', ends: false,
      fix: 'outlierDetection.healthyPanicThreshold of a MeshCircuitBreaker',
    };
  },
  *MeshRateLimit(settings, path) {
    const { local } = settings as { readonly local?: { readonly http?: { readonly onRateLimit?: { readonly status?: number } } } };
    const value = local?.http?.onRateLimit?.status;
    if (value === undefined || value >= 400) return;
    yield {
      path: `${path}.local.http.onRateLimit.status`, value, message: `${value} says that the request went well`, deprecated: 'status', ends: false,
      expected: 'a status from 400', fix: 'status: 429',
    };
  },
  *MeshLoadBalancingStrategy(settings, path) {
    const { loadBalancer = {}, hashPolicies } = settings as { readonly loadBalancer?: { readonly [type in 'ringHash' | 'maglev']?: Hashing } } & Hashing;
    for (const type of ['ringHash', 'maglev'] as const) {
      const policies = loadBalancer[type]?.hashPolicies;
      if (policies === undefined) continue;
      const at = `${path}.loadBalancer.${type}.hashPolicies`;
      yield { path: at, message: 'hashPolicies is deprecated here', deprecated: 'field', ends: true, fix: 'default.hashPolicies' };
      yield* bySourceIp(policies, at);
    }
    yield* bySourceIp(hashPolicies ?? [], `${path}.hashPolicies`);
  },
};

interface Hashing { readonly hashPolicies?: readonly { readonly type?: string }[] }

function* bySourceIp(policies: NonNullable<Hashing['hashPolicies']>, path: string): Iterable<Ending> {
  for (const [i, { type }] of policies.entries()) {
    if (type !== 'SourceIP') continue;
    yield { path: `${path}[${i}].type`, value: type, message: 'SourceIP is deprecated', deprecated: 'field', ends: true, fix: 'type: Connection' };
  }
}

function* endpoints(settings: object, path: string): Iterable<Ending> {
  const { backends = [] } = settings as { readonly backends?: readonly { readonly openTelemetry?: { readonly endpoint?: string } }[] };
  for (const [i, { openTelemetry }] of backends.entries()) {
    const value = openTelemetry?.endpoint;
    if (!value) continue;
    yield {
      path: `${path}.backends[${i}].openTelemetry.endpoint`, value, message: 'endpoint is deprecated', deprecated: 'field', ends: true,
      fix: 'backendRef: { kind: MeshOpenTelemetryBackend, labels: { kuma.io/display-name: … } }',
    };
  }
}
