import { Policy, Section, TargetRef, Violation } from './policy';
import { PolicyPositions } from '../../../../core/kuma/policy-positions';

/** Kinds of policy whose `rules` may stand beside nothing else; those of others only not beside `from`. */
const RULES_ALONE: readonly string[] = ['MeshTimeout', 'MeshCircuitBreaker', 'MeshRateLimit', 'MeshAccessLog'];

/** What is wrong with which sections a policy has. Settings of sections that it must not have are not looked at. */
export function* checkSections({ kind, spec = {} }: Policy, positions: PolicyPositions): Iterable<Violation> {
  const given = (['to', 'from', 'rules'] as const).filter(section => (spec[section]?.length ?? 0) > 0);
  const notBesideRules: readonly Section[] = RULES_ALONE.includes(kind) ? ['to', 'from'] : ['from'];
  const beside = given.filter(section => notBesideRules.includes(section));
  if (given.includes('rules') && beside.length > 0) {
    yield {
      mistake: 'sections', path: 'spec', message: `has rules and ${beside.join(' and ')}`,
      expected: `no ${notBesideRules.join(' and no ')} beside rules`, fix: 'make a policy of each',
    };
  }
  if (given.length === 0 && positions.needsEntry && positions.rules) {
    const sections = [...positions.to.length > 0 ? ['to'] : [], 'rules'];
    yield {
      mistake: 'missing', path: 'spec', message: 'says nothing', expected: `at least one entry in ${sections.join(' or ')}`,
      fix: sections.includes('to') ? 'to: [{ targetRef: { kind: Mesh }, default: … }]' : 'rules: [{ default: … }]',
    };
  }
  for (const section of given) {
    const refused = refusal(section, spec.targetRef, positions);
    if (refused) yield { mistake: 'sections', path: `spec.${section}`, ...refused };
  }
}

/** Why a policy cannot have a section; nothing where it can. */
export function refusal(section: Section, top: TargetRef | undefined, positions: PolicyPositions): { message: string; fix: string } | undefined {
  const { withoutGateways, rulesForSidecarsOnly, route } = positions;
  const kind = top?.kind ?? 'Mesh';
  if (section === 'to') {
    if (!rulesForSidecarsOnly || includesGateways(top)) return undefined;
    return { message: 'is what gateways send, and the policy is for sidecars', fix: 'use rules, or proxyTypes: [Gateway] in targetRef: Proxies.gateways()' };
  }
  if (withoutGateways?.includes(section) && includesGateways(top)) {
    return {
      message: `is what sidecars receive, and ${kind === 'MeshHTTPRoute' ? 'a route' : kind === 'MeshGateway' ? 'a gateway' : 'the policy'} takes gateways in`,
      fix: 'targetRef: { kind: Mesh, proxyTypes: [Sidecar] }, as Proxies.sidecars() says',
    };
  }
  if (section === 'from' && route && (kind === 'MeshGateway' || kind === 'MeshHTTPRoute')) {
    return { message: `is what sidecars receive, and the policy is for a ${kind}`, fix: 'use to' };
  }
  return undefined;
}

/** Whether gateways of Kuma's are among the proxies. */
function includesGateways({ kind = 'Mesh', proxyTypes = [] }: TargetRef = {}): boolean {
  if (kind === 'MeshGateway' || kind === 'MeshHTTPRoute') return true;
  return (kind === 'Mesh' || kind === 'MeshSubset') && (proxyTypes.length === 0 || proxyTypes.includes('Gateway'));
}
