import { CLASS_RULE } from './class-rule';
import { FAULT_RULES } from './fault-rules';
import { GRANT_RULES } from './grant-rules';
import { LISTENER_RULES } from './listener-rules';
import { ModelRule } from './model-rule';
import { REDIRECT_RULE } from './redirect-rule';
import { SHADOW_RULES } from './shadow-rules';
import { Finding } from '../admission/finding';
import { byPathCodeMessage } from '../admission/review';
import { TrafficModel } from '../model/traffic-model';

/** Every rule about several objects together. */
export const MODEL_RULES: readonly ModelRule[] = [...FAULT_RULES, CLASS_RULE, ...GRANT_RULES, ...LISTENER_RULES, ...SHADOW_RULES, REDIRECT_RULE];

/**
 * What objects say of each other that isn't so, and rules that no request reaches. In an open world something missing is an
 * `info`. In the order of the objects, then by path, code and message.
 */
export function references(model: TrafficModel): Finding[] {
  return placedReferences(model).map(({ finding }) => finding);
}

/** A finding, and the place of its object among those that the model was made of. */
export interface Placed {
  readonly place: number;
  readonly finding: Finding;
}

/** The same, for who wants to know which object each is about. */
export function placedReferences(model: TrafficModel, infos = true): Placed[] {
  const found = MODEL_RULES.flatMap(({ code, severity, check }) => [...check(model, infos)].map(({ stored, path, message, fix, severity: own }) => ({
    place: stored.position, finding: { code, severity: own ?? severity, object: stored.reference, path, message, fix } satisfies Finding,
  })));
  return found.filter(({ finding }) => infos || finding.severity !== 'info').sort(byPlacePathCodeMessage);
}

export function byPlacePathCodeMessage(one: Placed, other: Placed): number {
  return one.place - other.place || byPathCodeMessage(one.finding, other.finding);
}
