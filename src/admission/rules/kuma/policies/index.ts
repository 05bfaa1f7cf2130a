import { ENDING_RULES } from './ending-rules';
import { VALIDATOR_RULES } from './rules';
import { Rule } from '../../rule';

/** What Kuma makes of policies. */
export const POLICY_RULES: readonly Rule[] = [...VALIDATOR_RULES, ...ENDING_RULES];
