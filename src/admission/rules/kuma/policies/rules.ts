import { Mistake, Policy, Violation } from './policy';
import { violationsOf } from './violations';
import { POSITIONS } from '../../../../core/kuma/policy-positions';
import { Severity } from '../../../finding';
import { ObjectSet } from '../../object-set';
import { Hit, Rule, rule, RuleContext } from '../../rule';
import { systemNamespaces } from '../system-namespaces';

/** The kinds of policy, with their group. */
export const POLICY_KINDS: readonly string[] = Object.keys(POSITIONS).map(kind => `${kind}.kuma.io`);

interface About {
  readonly code: string;
  readonly title: string;
  readonly mistake: Mistake;
  /** @default error */
  readonly severity?: Severity;
  /** @default - Kuma 2.14 */
  readonly source?: string;
  readonly fails: string;
  readonly passes: string;
}

/** The rules, one for each way to be wrong. */
const ABOUT: readonly About[] = [
  {
    code: 'TRF2110', mistake: 'kind', title: 'A policy of Kuma names kinds that it takes in that place',
    fails: `
      kind: MeshHealthCheck
      spec: { to: [{ targetRef: { kind: MeshHTTPRoute, name: cart }, default: { tcp: {} } }] }`,
    passes: `
      kind: MeshHealthCheck
      spec: { to: [{ targetRef: { kind: MeshService, name: cart }, default: { tcp: {} } }] }`,
  },
  {
    code: 'TRF2111', mistake: 'reference', title: 'A reference of Kuma has the fields of what it names, and no others',
    fails: `
      kind: MeshPassthrough
      spec: { targetRef: { kind: Dataplane, labels: { app: web }, name: web }, default: { passthroughMode: None } }`,
    passes: `
      kind: MeshPassthrough
      spec: { targetRef: { kind: Dataplane, labels: { app: web } }, default: { passthroughMode: None } }`,
  },
  {
    code: 'TRF2112', mistake: 'sections', title: 'The sections of a policy go together, and with the proxies it is for',
    fails: `
      kind: MeshRateLimit
      spec:
        targetRef: { kind: Mesh }
        rules: [{ default: { local: { tcp: { connectionRate: { num: 10, interval: 1s } } } } }]`,
    passes: `
      kind: MeshRateLimit
      spec:
        targetRef: { kind: Dataplane }
        rules: [{ default: { local: { tcp: { connectionRate: { num: 10, interval: 1s } } } } }]`,
  },
  {
    code: 'TRF2113', mistake: 'role', title: 'A policy outside the system namespace has one role',
    fails: `
      kind: MeshTimeout
      metadata: { name: example, namespace: shop }
      spec:
        to:
          - { targetRef: { kind: MeshService, name: cart }, default: { idleTimeout: 1h } }
          - { targetRef: { kind: Mesh }, default: { idleTimeout: 2h } }`,
    passes: `
      kind: MeshTimeout
      metadata: { name: example, namespace: shop }
      spec:
        to:
          - { targetRef: { kind: MeshExternalService, name: payments }, default: { idleTimeout: 1h } }
          - { targetRef: { kind: Mesh }, default: { idleTimeout: 2h } }`,
  },
  {
    code: 'TRF2114', mistake: 'missing', title: 'A policy says what its settings cannot do without',
    fails: `
      kind: MeshTimeout
      spec: { to: [{ targetRef: { kind: Mesh }, default: { http: { requestHeadersTimeout: 1s } } }] }`,
    passes: `
      kind: MeshTimeout
      spec: { to: [{ targetRef: { kind: Mesh }, default: { http: { requestHeadersTimeout: 1s, requestTimeout: 5s } } }] }`,
  },
  {
    code: 'TRF2115', mistake: 'exclusive', title: 'Of settings of a policy that exclude each other there is one',
    fails: `
      kind: MeshPassthrough
      spec:
        default:
          passthroughMode: Matched
          appendMatch:
            - { type: Domain, value: a.example.com, protocol: http, port: 80 }
            - { type: Domain, value: b.example.com, protocol: grpc, port: 80 }`,
    passes: `
      kind: MeshPassthrough
      spec:
        default:
          passthroughMode: Matched
          appendMatch:
            - { type: Domain, value: a.example.com, protocol: http, port: 80 }
            - { type: Domain, value: b.example.com, protocol: http, port: 80 }`,
  },
  {
    code: 'TRF2116', mistake: 'unfitting', title: 'Settings of a policy fit what it is about',
    fails: `
      kind: MeshTLS
      spec: { targetRef: { kind: Dataplane, labels: { app: web } }, rules: [{ default: { tlsVersion: { min: TLS12 } } }] }`,
    passes: `
      kind: MeshTLS
      spec: { targetRef: { kind: Mesh }, rules: [{ default: { tlsVersion: { min: TLS12 } } }] }`,
  },
  {
    code: 'TRF2117', mistake: 'range', title: 'Numbers, shares and times of a policy are in the range that Kuma takes',
    fails: `
      kind: MeshCircuitBreaker
      spec: { to: [{ targetRef: { kind: Mesh }, default: { connectionLimits: { maxConnections: 0 } } }] }`,
    passes: `
      kind: MeshCircuitBreaker
      spec: { to: [{ targetRef: { kind: Mesh }, default: { connectionLimits: { maxConnections: 1024 } } }] }`,
  },
  {
    code: 'TRF2118', mistake: 'form', title: 'Texts of a policy have the form that Kuma wants',
    fails: `
      kind: MeshTrafficPermission
      spec: { rules: [{ default: { allow: [{ spiffeID: { type: Prefix, value: "spiffe://shop.example.com/ns/" } }] } }] }`,
    passes: `
      kind: MeshTrafficPermission
      spec: { rules: [{ default: { allow: [{ spiffeID: { type: Prefix, value: "spiffe://shop.example.com/ns" } }] } }] }`,
  },
  {
    code: 'TRF2119', mistake: 'unread', title: 'Kuma can read the times of a policy',
    fails: `
      kind: MeshTimeout
      spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1d } }] }`,
    passes: `
      kind: MeshTimeout
      spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 24h } }] }`,
  },
  {
    code: 'TRF2120', mistake: 'word', title: 'Kuma knows what a policy retries on',
    fails: `
      kind: MeshRetry
      spec: { to: [{ targetRef: { kind: Mesh }, default: { http: { retryOn: [5XX] } } }] }`,
    passes: `
      kind: MeshRetry
      spec: { to: [{ targetRef: { kind: Mesh }, default: { http: { retryOn: [5xx] } } }] }`,
  },
  {
    code: 'TRF2121', mistake: 'repeated', title: 'A policy says nothing twice',
    fails: `
      kind: MeshPassthrough
      spec:
        default:
          passthroughMode: Matched
          appendMatch:
            - { type: IP, value: 192.0.2.1, port: 80 }
            - { type: IP, value: 192.0.2.1, port: 80 }`,
    passes: `
      kind: MeshPassthrough
      spec:
        default:
          passthroughMode: Matched
          appendMatch:
            - { type: IP, value: 192.0.2.1, port: 80 }
            - { type: IP, value: 192.0.2.1, port: 81 }`,
  },
  {
    code: 'TRF2123', mistake: 'conflict', title: 'Proxies can tell what passes by one match from what passes by another', severity: 'warning',
    source: 'Kuma after 2.14.3, validator of MeshPassthrough',
    fails: `
      kind: MeshPassthrough
      spec:
        default:
          passthroughMode: Matched
          appendMatch:
            - { type: IP, value: 192.0.2.1, protocol: tcp }
            - { type: IP, value: 192.0.2.1, protocol: mysql, port: 3306 }`,
    passes: `
      kind: MeshPassthrough
      spec:
        default:
          passthroughMode: Matched
          appendMatch:
            - { type: IP, value: 192.0.2.1, protocol: tcp, port: 80 }
            - { type: IP, value: 192.0.2.1, protocol: mysql, port: 3306 }`,
  },
];

/** What Kuma's validators of policies refuse. */
export const VALIDATOR_RULES: readonly Rule[] = ABOUT.map(({ mistake, ...about }) => rule<Policy>({
  severity: 'error', source: 'Kuma 2.14, validators of policies', ...about, kinds: POLICY_KINDS,
  check: (_policy, context) => {
    const violations = context.once(violationsIn);
    return violations.length === 0 ? [] : violations.filter(violation => violation.mistake === mistake).map(hit);
  },
}));

function violationsIn(policy: Policy, { objects }: RuleContext): readonly Violation[] {
  return violationsOf(policy, isOfSystem(policy, objects));
}

/** Whether a policy stands, or may come to stand, in a system namespace: kubectl and GitOps tools give a namespace to those that say none. */
function isOfSystem({ metadata: { namespace } }: Policy, objects: ObjectSet): boolean {
  return namespace === undefined || objects.derive(systemNamespaces).has(namespace);
}

function hit({ mistake: _, ...rest }: Violation): Hit {
  return rest;
}
