export { inspect } from './inspect';
export type { ModelHit, ModelRule } from './model-rule';
export { MODEL_RULES, references } from './references';
