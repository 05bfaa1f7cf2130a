import { Reader, readersOf, Stored } from './readers';
import { Profile } from '../../../core/gateway/profile';
import { PROFILES } from '../../../core/gateway/profiles';
import { AdmissionTarget } from '../../options';
import { Hit, Rule, rule, RuleContext } from '../rule';

/** A rule about what some controllers of the Gateway API refuse, ignore or change. */
export interface TargetRule<Spec> extends Omit<Rule, 'check' | 'source' | 'targets'> {
  /** Whom it is about. */
  readonly concerns: (profile: Profile) => boolean;
  check(object: Stored<Spec>, profile: Profile, context: RuleContext): Iterable<Hit>;
}

const NOTHING: readonly Hit[] = [];

const TARGETS: readonly AdmissionTarget[] = ['kuma-2.14', 'kuma-3.0', 'kic-3.5', 'kong-operator-2.2'];

/** The rule, asked for each controller that reads an object. What several say in the same words is said once. */
export function targetRule<Spec>({ concerns, check, ...definition }: TargetRule<Spec>): Rule {
  return rule<Stored<Spec>>({
    ...definition,
    source: 'Kuma 2.14, Kong Ingress Controller 3.5, Kong Operator 2.2',
    targets: TARGETS.filter(target => concerns(PROFILES[target])),
    check: (object, context) => {
      let said: Map<string, Hit> | undefined;
      for (const reader of readersOf(object, context)) {
        if (!reader.some(concerns)) continue;
        for (const hit of agreed(reader, profile => concerns(profile) ? check(object, profile, context) : [])) {
          said ??= new Map();
          if (!said.has(keyOf(hit))) said.set(keyOf(hit), hit);
        }
      }
      return said === undefined ? NOTHING : [...said.values()];
    },
  });
}

/** What a reader says; of several, of which one reads the object, what all of them say. */
function agreed([first, ...others]: Reader, saying: (profile: Profile) => Iterable<Hit>): Hit[] {
  const hits = [...saying(first)];
  if (hits.length === 0) return hits;
  if (others.length === 0) return hits.map(hit => ({ ...hit, target: first.target }));
  const elsewhere = others.map(other => new Set(Array.from(saying(other), keyOf)));
  return hits.filter(hit => elsewhere.every(keys => keys.has(keyOf(hit))));
}

function keyOf({ path, message }: Hit): string {
  return `${path}\n${message}`;
}

/** Which of the controllers that share a way of working a profile is of. */
export type Maker = 'Kuma' | 'Kong';

export function makerOf({ title }: Profile): Maker {
  return title === 'Kuma' ? 'Kuma' : 'Kong';
}
