import { GATEWAY_RULES } from './gateway';
import { KONG_RULES } from './kong';
import { KUBERNETES_RULES } from './kubernetes';
import { KUMA_RULES } from './kuma';
import { Rule } from './rule';

/** Every rule that is no schema's. */
export const RULES: readonly Rule[] = [...KUBERNETES_RULES, ...KUMA_RULES, ...GATEWAY_RULES, ...KONG_RULES];

const byKind = new WeakMap<object, readonly Rule[]>();

/** The rules about a kind. */
export function rulesFor(kind: { readonly group: string; readonly kind: string }): readonly Rule[] {
  let rules = byKind.get(kind);
  if (!rules) {
    const name = qualified(kind);
    byKind.set(kind, rules = RULES.filter(candidate => candidate.kinds.includes(name)));
  }
  return rules;
}

/** A kind with its group, as rules name it. */
export function qualified({ group, kind }: { readonly group: string; readonly kind: string }): string {
  return group === '' ? kind : `${kind}.${group}`;
}
