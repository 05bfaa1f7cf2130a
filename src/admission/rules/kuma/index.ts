import { Rule } from '../rule';
import { MISTAKE_RULES } from './mistakes';
import { OPEN_KIND_RULES } from './open-kinds';
import { POLICY_RULES } from './policies';

/** What Kuma refuses or drops beyond the schemas of its CRDs. */
export const KUMA_RULES: readonly Rule[] = [...OPEN_KIND_RULES, ...MISTAKE_RULES, ...POLICY_RULES];
