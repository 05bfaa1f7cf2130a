import { Rule } from '../rule';
import { OPEN_KIND_RULES } from './open-kinds';

/** What Kuma refuses or drops beyond the schemas of its CRDs. */
export const KUMA_RULES: readonly Rule[] = [...OPEN_KIND_RULES];
