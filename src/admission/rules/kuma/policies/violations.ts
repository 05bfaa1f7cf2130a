import { checkMatches } from './matches';
import { checkAccessLogs } from './mesh-access-log';
import { checkBreaker } from './mesh-circuit-breaker';
import { checkFaults } from './mesh-fault-injection';
import { checkProbes } from './mesh-health-check';
import { checkHttpRoute } from './mesh-http-route';
import { checkStrategy } from './mesh-load-balancing-strategy';
import { checkMetrics } from './mesh-metric';
import { checkPassthrough } from './mesh-passthrough';
import { checkPatches } from './mesh-proxy-patch';
import { checkRateLimits } from './mesh-rate-limit';
import { checkRetries } from './mesh-retry';
import { checkTcpRoute } from './mesh-tcp-route';
import { checkTimeouts } from './mesh-timeout';
import { checkTls } from './mesh-tls';
import { checkTracing } from './mesh-trace';
import { checkPermissions } from './mesh-traffic-permission';
import { Item, Place, Policy, Section, Settings, Violation } from './policy';
import { checkRole } from './role';
import { checkSections, refusal } from './sections';
import { checkReference, Naming } from './target-ref';
import { PolicyPositions, POSITIONS } from '../../../../core/kuma/policy-positions';

/** What is wrong with the settings of each kind of policy. */
const SETTINGS: { readonly [kind: string]: Settings } = {
  MeshTrafficPermission: checkPermissions,
  MeshTimeout: checkTimeouts,
  MeshRetry: checkRetries,
  MeshCircuitBreaker: checkBreaker,
  MeshHealthCheck: checkProbes,
  MeshRateLimit: checkRateLimits,
  MeshFaultInjection: checkFaults,
  MeshHTTPRoute: (_settings, _path, place) => checkHttpRoute(place),
  MeshTCPRoute: (_settings, _path, place) => checkTcpRoute(place),
  MeshAccessLog: checkAccessLogs,
  MeshMetric: checkMetrics,
  MeshTrace: checkTracing,
  MeshTLS: checkTls,
  MeshPassthrough: checkPassthrough,
  MeshProxyPatch: checkPatches,
  MeshLoadBalancingStrategy: checkStrategy,
};

/** Kinds whose conditions about clients must say something. */
const STRICT_MATCHES: readonly string[] = ['MeshTimeout', 'MeshRateLimit'];

/**
 * All that Kuma finds wrong with a policy.
 *
 * @param isSystem whether it stands in the system namespace
 */
export function violationsOf(policy: Policy, isSystem: boolean): readonly Violation[] {
  const { kind, spec = {} } = policy;
  const positions = POSITIONS[kind];
  const top = spec.targetRef?.kind ?? 'Mesh';
  const found: Violation[] = [];
  if (spec.targetRef) found.push(...checkReference(spec.targetRef, 'spec.targetRef', topNaming(policy, positions, isSystem)));
  if (!isSystem) found.push(...checkRole(policy));
  found.push(...checkSections(policy, positions));
  if (positions.single) {
    const item = { default: spec.default };
    found.push(...SETTINGS[kind](spec.default ?? {}, 'spec.default', { section: 'default', top, item, path: 'spec' }));
  }
  for (const section of ['to', 'from', 'rules'] as const) {
    const items = spec[section];
    if (items === undefined || refusal(section, spec.targetRef, positions)) continue;
    for (let i = 0; i < items.length; i++) checkItem(kind, positions, { section, top, item: items[i], path: `spec.${section}[${i}]` }, found);
  }
  return found;
}

function checkItem(kind: string, positions: PolicyPositions, place: Place, found: Violation[]): void {
  const { section, item, path } = place;
  if (item.targetRef && section !== 'rules') found.push(...checkReference(item.targetRef, `${path}.targetRef`, itemNaming(kind, positions, place)));
  if (section === 'rules' && kind !== 'MeshTrafficPermission') found.push(...checkMatches(item.matches, `${path}.matches`, STRICT_MATCHES.includes(kind)));
  found.push(...SETTINGS[kind](item.default ?? {}, `${path}.default`, place));
}

function topNaming({ kind, spec = {} }: Policy, { proxies, gateway, listeners, route }: PolicyPositions, isSystem: boolean): Naming {
  const named = spec.targetRef?.kind;
  const ofSystem = [...gateway === 'system' ? ['MeshGateway'] : [], ...route ? ['MeshHTTPRoute'] : []];
  const isMisplaced = named !== undefined && !isSystem && ofSystem.includes(named);
  const inbound = (['from', 'rules'] as const satisfies readonly Section[]).some(section => (spec[section]?.length ?? 0) > 0);
  return {
    kinds: [...proxies, ...gateway === 'anywhere' ? ['MeshGateway'] : [], ...isSystem ? ofSystem : []], listeners, inbound,
    ...isMisplaced && {
      why: {
        message: `a ${kind} may be for a ${named} in the system namespace only`,
        fix: 'metadata: { namespace: kuma-system }, or kind: Dataplane, with labels: Proxies.labels(…)',
      },
    },
  };
}

function itemNaming(kind: string, positions: PolicyPositions, { section, top, item }: Place): Naming {
  if (section === 'from') return { kinds: positions.from };
  const ofGateway = top === 'MeshGateway' || top === 'MeshHTTPRoute' && positions.route === true;
  const kinds = ofGateway && positions.toOfGateway || positions.to;
  const balances = kind === 'MeshLoadBalancingStrategy' && ofGateway && (item as LoadBalanced).default?.loadBalancer !== undefined;
  if (!balances) return { kinds };
  return {
    kinds: ['Mesh'],
    why: { message: 'a gateway has one load balancer for all that it sends', fix: 'kind: Mesh, as MeshDestination.mesh() says, or remove loadBalancer' },
  };
}

interface LoadBalanced extends Item { readonly default?: { readonly loadBalancer?: object } }
