import { shown } from '../../../core/shown';
import { isLabelValue, isQualifiedName, LABEL_KEY, LABEL_VALUE } from '../../metadata/names';
import { Hit, rule } from '../rule';
import { CONTROLLERS, Labelled, podOf, POD_KINDS } from './pod';

interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly Requirement[];
}

interface Requirement { readonly key?: string; readonly operator?: string; readonly values?: readonly string[] }

interface Selecting { readonly spec?: { readonly selector?: LabelSelector; readonly template?: Labelled } }

export const selectorFitsTemplate = rule<Selecting>({
  code: 'TRF2060',
  title: 'The selector of a workload selects the pods of its own template',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of apps/v1',
  kinds: CONTROLLERS,
  fails: `
    kind: Deployment
    spec:
      selector: { matchLabels: { app: web } }
      template: { metadata: { labels: { app: shop } }, spec: { containers: [{ name: web, image: web }] } }`,
  passes: `
    kind: Deployment
    spec:
      selector: { matchLabels: { app: web } }
      template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }`,
  *check({ spec }) {
    const { selector, template } = spec ?? {};
    if (!selector || !template) return;
    const labels = template.metadata?.labels ?? {};
    if (isEmpty(selector)) {
      yield { path: 'spec.selector', value: selector, message: 'selects every pod', fix: `matchLabels: ${shown(labels)}` };
    } else if (!selects(selector, labels)) {
      yield {
        path: 'spec.template.metadata.labels', value: labels, message: 'the pods of this template are not those that spec.selector selects',
        expected: `labels that fit ${shown(selector)}`,
        fix: selector.matchLabels ? `labels: ${shown({ ...labels, ...selector.matchLabels })}` : 'give the template the labels that are selected',
      };
    }
  },
});

function isEmpty({ matchLabels = {}, matchExpressions = [] }: LabelSelector): boolean {
  return Object.keys(matchLabels).length === 0 && matchExpressions.length === 0;
}

function selects({ matchLabels = {}, matchExpressions = [] }: LabelSelector, labels: Readonly<Record<string, string>>): boolean {
  if (!Object.entries(matchLabels).every(([key, value]) => labels[key] === value)) return false;
  return matchExpressions.every(({ key = '', operator, values = [] }) => {
    switch (operator) {
      case 'In': return values.includes(labels[key]);
      case 'NotIn': return !values.includes(labels[key]);
      case 'Exists': return labels[key] !== undefined;
      case 'DoesNotExist': return labels[key] === undefined;
      default: return true;
    }
  });
}

interface Anything extends Labelled { readonly kind: string; readonly spec?: { readonly selector?: unknown; readonly podSelector?: LabelSelector } }

const SELECTING = [...CONTROLLERS, 'Job.batch', 'PodDisruptionBudget.policy', 'NetworkPolicy.networking.k8s.io'] as const;

export const labelsInSpec = rule<Anything>({
  code: 'TRF2061',
  title: 'Labels of templates and selectors have valid keys and values',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of labels',
  kinds: [...new Set([...POD_KINDS, ...SELECTING, 'Service'])],
  fails: `
    kind: Service
    spec: { selector: { app: "web shop" }, ports: [{ port: 80 }] }`,
  passes: `
    kind: Service
    spec: { selector: { app: web-shop }, ports: [{ port: 80 }] }`,
  *check(object) {
    const pod = object.kind === 'Pod' ? undefined : podOf(object);
    if (pod) yield* invalidLabels(`${pod[0]}metadata.labels`, pod[1].metadata?.labels);
    const { selector, podSelector } = object.spec ?? {};
    const plain = object.kind === 'Service' || object.kind === 'ReplicationController';
    if (plain) yield* invalidLabels('spec.selector', selector as Record<string, string> | undefined);
    else yield* invalidLabels('spec.selector.matchLabels', (selector as LabelSelector | undefined)?.matchLabels);
    yield* invalidLabels('spec.podSelector.matchLabels', podSelector?.matchLabels);
  },
});

function* invalidLabels(path: string, labels: Readonly<Record<string, string>> = {}): Iterable<Hit> {
  for (const [key, value] of Object.entries(labels)) {
    if (!isQualifiedName(key)) {
      yield { path, value: key, message: `${shown(key)} cannot be the key of a label`, expected: LABEL_KEY, fix: 'choose another key' };
    }
    if (!isLabelValue(value)) {
      yield {
        path, value, message: `label "${key}" cannot have the value ${shown(value)}`, expected: LABEL_VALUE,
        fix: shown(value.replace(/[^A-Za-z0-9._-]+/g, '-')),
      };
    }
  }
}

export const requirements = rule<Anything>({
  code: 'TRF2062',
  title: 'A requirement of a selector has values where its operator compares, and none where it does not',
  severity: 'error',
  source: 'Kubernetes 1.36, validation of label selectors',
  kinds: SELECTING,
  fails: `
    kind: PodDisruptionBudget
    spec: { minAvailable: 1, selector: { matchExpressions: [{ key: app, operator: In }] } }`,
  passes: `
    kind: PodDisruptionBudget
    spec: { minAvailable: 1, selector: { matchExpressions: [{ key: app, operator: Exists }] } }`,
  *check({ spec }) {
    for (const field of ['selector', 'podSelector'] as const) {
      const { matchExpressions = [] } = (spec?.[field] ?? {}) as LabelSelector;
      for (const [i, { operator = '', values = [] }] of matchExpressions.entries()) {
        const path = `spec.${field}.matchExpressions[${i}]`;
        if (!['In', 'NotIn', 'Exists', 'DoesNotExist'].includes(operator)) {
          yield {
            path: `${path}.operator`, value: operator, message: 'is no operator', expected: 'In, NotIn, Exists or DoesNotExist', fix: 'operator: In',
          };
        } else if (operator.endsWith('In') !== values.length > 0) {
          const compares = operator.endsWith('In');
          yield {
            path: `${path}.values`, value: values, message: compares ? `${operator} compares with no values` : `${operator} compares with nothing`,
            fix: compares ? 'list the values' : 'remove the values',
          };
        }
      }
    }
  },
});
