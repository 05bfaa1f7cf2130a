import { seconds } from '../duration';
import { NodeLabelOperator, NodeRequirement, PodPlacement, PodSpreading, Toleration, TopologySpread } from './pod-placement';
import { some, sparse } from '../sparse';

interface Expression { readonly key: string; readonly operator: string; readonly values: string[] }

/** The fields of a pod that place it; `selector` is what selects the pods of its Deployment. */
export function placementFields(placement: PodPlacement, selector: { readonly [label: string]: string }): object {
  const { nodeSelector = { 'kubernetes.io/os': 'linux' }, nodeRequirements, tolerations, spreading = PodSpreading.preferred(), topologySpread } = placement;
  const own: Expression[] = Object.entries(selector).map(([key, value]) => ({ key, operator: 'In', values: [value] }));
  const podAntiAffinity = spreading._render(topologyKey => ({ labelSelector: { matchExpressions: own }, topologyKey }));
  const terms = some(nodeRequirements?.map(nodeExpression));
  const nodeAffinity = terms && { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: terms }] } };
  return {
    affinity: sparse({ nodeAffinity, podAntiAffinity }),
    topologySpreadConstraints: some(topologySpread?.map(spread => topologyConstraint(spread, selector))),
    priorityClassName: placement.priorityClass,
    nodeSelector,
    tolerations: some(tolerations?.map(toleration)),
  };
}

function nodeExpression({ label, operator, values }: NodeRequirement): object {
  return { key: label, operator: operator ?? (values ? NodeLabelOperator.IN : NodeLabelOperator.EXISTS), ...values && { values } };
}

function topologyConstraint({ topology = 'topology.kubernetes.io/zone', maxSkew = 1, required }: TopologySpread, selector: object): object {
  const whenUnsatisfiable = required ? 'DoNotSchedule' : 'ScheduleAnyway';
  return { maxSkew, topologyKey: topology, whenUnsatisfiable, labelSelector: { matchLabels: selector } };
}

/** As pods have it. */
export function toleration({ key, value, effect, stay }: Toleration): object {
  const operator = value === undefined ? 'Exists' : 'Equal';
  return { ...sparse({ key, value, effect, tolerationSeconds: stay && seconds(stay) }), operator };
}
