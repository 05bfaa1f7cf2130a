import { KUBERNETES_RULES } from './kubernetes';
import { KUMA_RULES } from './kuma';
import { Rule } from './rule';

/** Every rule that is no schema's. */
export const RULES: readonly Rule[] = [...KUBERNETES_RULES, ...KUMA_RULES];

const byKind = new Map<string, readonly Rule[]>();

/** The rules about a kind. */
export function rulesFor(group: string, kind: string): readonly Rule[] {
  const key = group === '' ? kind : `${kind}.${group}`;
  let rules = byKind.get(key);
  if (!rules) byKind.set(key, rules = RULES.filter(candidate => candidate.kinds.includes(key)));
  return rules;
}
