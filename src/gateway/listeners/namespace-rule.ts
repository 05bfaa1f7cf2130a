import { ApiObject } from 'cdk8s';
import { refuse } from '../../core/error';
import { isDnsLabel } from '../../core/name';
import { LabelCondition } from '../values/label-condition';

const NAME_LABEL = 'kubernetes.io/metadata.name';

/** Which namespaces something may come from: as Gateway API writes it, and as a question. */
export interface NamespaceRule {
  readonly written: object;
  /**
   * Whether those of one namespace may come to another; without the Namespace object, also where that cannot be known.
   *
   * @param namespace the object of the namespace they come from, where it is known
   */
  admits(from: string, to: string, namespace: () => ApiObject | undefined): boolean;
}

export const SAME: NamespaceRule = { written: { from: 'Same' }, admits: (from, to) => from === to };
export const ALL: NamespaceRule = { written: { from: 'All' }, admits: () => true };
export const NONE: NamespaceRule = { written: { from: 'None' }, admits: () => false };

/** The namespaces of these names. @throws TRF1134 where one is none, or none is given */
export function namespacesNamed(names: readonly string[], example: string): NamespaceRule {
  const bad = names.find(name => !isDnsLabel(name));
  if (bad !== undefined || names.length === 0) {
    refuse({ code: 'TRF1134', value: bad ?? names, expected: 'names of namespaces', fix: `${example}.namespaces('shop', 'blog')` });
  }
  const values = [...new Set(names)].sort();
  return {
    written: { from: 'Selector', selector: { matchExpressions: [{ key: NAME_LABEL, operator: 'In', values }] } },
    admits: from => values.includes(from),
  };
}

/** The namespaces with all these labels. @throws TRF1134 where none is given, or one can be on no object */
export function namespacesLabelled(labels: { readonly [label: string]: string }, example: string): NamespaceRule {
  const conditions = Object.entries(labels).map(([key, value]) => LabelCondition.isIn(key, value));
  return { ...namespacesWhere(conditions, example), written: { from: 'Selector', selector: { matchLabels: labels } } };
}

/** The namespaces whose labels meet all of the conditions. @throws TRF1134 where none is given */
export function namespacesWhere(conditions: readonly LabelCondition[], example: string): NamespaceRule {
  if (conditions.length === 0) refuse({ code: 'TRF1134', value: conditions, expected: 'a label', fix: `${example}.all() is for all namespaces` });
  return {
    written: { from: 'Selector', selector: { matchExpressions: conditions.map(condition => condition._render()) } },
    admits: (from, _to, namespace) => {
      const object = namespace();
      const labels: { readonly [label: string]: string } = { ...object?.metadata.toJson()?.labels, [NAME_LABEL]: from };
      const unknown = (key: string) => object === undefined && key !== NAME_LABEL;
      return conditions.some(({ _key }) => unknown(_key)) || conditions.every(condition => condition._holds(labels[condition._key]));
    },
  };
}
