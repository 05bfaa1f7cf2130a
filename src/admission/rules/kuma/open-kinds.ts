import { Rule } from '../rule';
export const OPEN_KIND_RULES: readonly Rule[] = [];
