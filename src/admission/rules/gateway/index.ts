import { EFFECT_RULES } from './effects';
import { FILTER_RULES } from './filters';
import { GATEWAY_OBJECT_RULES } from './gateways';
import { oldVersion, openListeners } from './hygiene';
import { POLICY_RULES } from './policies';
import { ROUTE_OBJECT_RULES } from './routes';
import { RULE_CONTENT_RULES } from './rule-content';
import { Rule } from '../rule';

/** What controllers of the Gateway API refuse, ignore or change of what it allows. */
export const GATEWAY_RULES: readonly Rule[] = [
  ...GATEWAY_OBJECT_RULES, ...ROUTE_OBJECT_RULES, ...FILTER_RULES, ...RULE_CONTENT_RULES, ...POLICY_RULES, oldVersion, openListeners, ...EFFECT_RULES,
];
