import { all, BACKENDS, gateway, route } from './examples';
import { instead } from './instead';
import { named } from './readers';
import { targetRule } from './target-rule';
import { BackendTlsPolicySpec } from '../../../core/gateway/shapes';
import { Rule } from '../rule';

const POLICY = '{ kind: BackendTLSPolicy, spec: { targetRefs: [{ group: \'\', kind: Service, name: shop }], validation: { hostname: shop.example.com, wellKnownCACertificates: System } } }';

export const backendPolicies = targetRule<BackendTlsPolicySpec>({
  code: 'TRF2226', title: 'The controller knows policies about backends', severity: 'warning', kinds: [named('BackendTLSPolicy'), 'XBackendTrafficPolicy.gateway.networking.x-k8s.io'],
  concerns: ({ lacks }) => lacks.has('BackendTLSPolicy'),
  fails: all(POLICY, route(`{ ${BACKENDS} }`), gateway('operator')),
  passes: all(POLICY, route(`{ ${BACKENDS} }`), gateway('other')),
  *check({ kind }, profile) {
    const consequence = kind === 'BackendTLSPolicy' ? ': requests go to the Service without TLS' : '';
    yield { path: '', message: `${profile.title} takes no notice of ${kind === 'BackendTLSPolicy' ? 'BackendTLSPolicies' : 'XBackendTrafficPolicies'}${consequence}`, fix: instead(kind, profile) };
  },
});

export const POLICY_RULES: readonly Rule[] = [backendPolicies];
