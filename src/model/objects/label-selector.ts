import { LabelSelector } from '../../core/gateway/shapes';

/** Whether labels are selected. An empty selector selects all. */
export function selects({ matchLabels = {}, matchExpressions = [] }: LabelSelector, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(matchLabels).every(([key, value]) => labels[key] === value)
    && matchExpressions.every(({ key, operator, values = [] }) => MEANINGS[operator]?.(labels[key], values) ?? false);
}

/** The labels that a selector asks for. */
export function selectedKeys({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string[] {
  return [...Object.keys(matchLabels), ...matchExpressions.map(({ key }) => key)];
}

const MEANINGS: { readonly [operator: string]: ((value: string | undefined, values: readonly string[]) => boolean) | undefined } = {
  In: (value, values) => value !== undefined && values.includes(value),
  NotIn: (value, values) => value === undefined || !values.includes(value),
  Exists: value => value !== undefined,
  DoesNotExist: value => value === undefined,
};
