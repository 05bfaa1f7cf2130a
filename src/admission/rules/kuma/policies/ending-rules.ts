import { Deprecated, Ending, endingsOf } from './endings';
import { lacksIdentities } from './identities';
import { Policy } from './policy';
import { POLICY_KINDS } from './rules';
import { Hit, Rule, rule, RuleContext } from '../../rule';
import { isForKuma3 } from '../endings/kuma-3';

interface About {
  readonly code: string;
  readonly title: string;
  readonly deprecated: Deprecated;
  readonly fails: string;
  readonly passes: string;
}

const ABOUT: readonly About[] = [
  {
    code: 'TRF5100', deprecated: 'section', title: 'What proxies receive is said in rules',
    fails: `
      kind: MeshTimeout
      spec: { targetRef: { kind: Mesh }, from: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }`,
    passes: `
      kind: MeshTimeout
      spec: { targetRef: { kind: Mesh }, rules: [{ default: { idleTimeout: 1h } }] }`,
  },
  {
    code: 'TRF5101', deprecated: 'kind', title: 'Proxies that a policy is for are named by their labels',
    fails: `
      kind: MeshTimeout
      spec: { targetRef: { kind: MeshSubset, tags: { app: web } }, rules: [{ default: { idleTimeout: 1h } }] }`,
    passes: `
      kind: MeshTimeout
      spec: { targetRef: { kind: Dataplane, labels: { app: web } }, rules: [{ default: { idleTimeout: 1h } }] }`,
  },
  {
    code: 'TRF5102', deprecated: 'field', title: 'Settings of policies stand where they will last',
    fails: `
      kind: MeshTrace
      spec: { default: { backends: [{ type: OpenTelemetry, openTelemetry: { endpoint: "collector.observability:4317" } }] } }`,
    passes: `
      kind: MeshTrace
      spec:
        default:
          backends:
            - type: OpenTelemetry
              openTelemetry: { backendRef: { kind: MeshOpenTelemetryBackend, labels: { kuma.io/display-name: collector } } }`,
  },
  {
    code: 'TRF5103', deprecated: 'status', title: 'Requests over the limit get a status that says so',
    fails: `
      kind: MeshRateLimit
      spec:
        targetRef: { kind: Dataplane }
        rules: [{ default: { local: { http: { requestRate: { num: 10, interval: 1s }, onRateLimit: { status: 200 } } } } }]`,
    passes: `
      kind: MeshRateLimit
      spec:
        targetRef: { kind: Dataplane }
        rules: [{ default: { local: { http: { requestRate: { num: 10, interval: 1s }, onRateLimit: { status: 429 } } } } }]`,
  },
];

/** What Kuma warns of, unless nothing else works. What Kuma 3 is announced to refuse is no warning where it is the target. */
const DEPRECATIONS: readonly Rule[] = ABOUT.map(({ deprecated, ...about }) => rule<Policy>({
  ...about, severity: 'warning', source: 'Kuma 2.14, deprecations of policies', kinds: POLICY_KINDS,
  check: (policy, context) => hits(context, ending => ending.deprecated === deprecated && !(ending.ends && isForKuma3(context))
    && !(ending.needsIdentities && lacksIdentities(policy, context.objects))),
}));

const dropped = rule<Policy>({
  code: 'TRF2122',
  title: 'A policy has nothing that Kuma 3 drops',
  severity: 'error',
  source: 'Kuma 3.0, as announced',
  kinds: POLICY_KINDS,
  targets: ['kuma-3.0'],
  fails: `
    kind: MeshTLS
    spec: { targetRef: { kind: Mesh }, from: [{ targetRef: { kind: Mesh }, default: { mode: Strict } }] }`,
  passes: `
    kind: MeshTLS
    spec: { targetRef: { kind: Mesh }, rules: [{ default: { mode: Strict } }] }`,
  check: (_policy, context) => isForKuma3(context) ? hits(context, ({ ends }) => ends) : [],
});

/** Rules about what will not last. */
export const ENDING_RULES: readonly Rule[] = [...DEPRECATIONS, dropped];

function hits(context: RuleContext, isMeant: (ending: Ending) => boolean): readonly Hit[] {
  const endings = context.once(endingsIn);
  return endings.length === 0 ? [] : endings.filter(isMeant).map(({ deprecated: _, ends: __, needsIdentities: ___, ...hit }) => hit);
}

function endingsIn(policy: Policy): readonly Ending[] {
  return [...endingsOf(policy)];
}
