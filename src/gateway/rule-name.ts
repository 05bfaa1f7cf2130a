import { refuse } from '../core/error';
import { isDnsSubdomain } from '../core/name';

/** Checks the names of a route's rules. @throws TRF1115 for one that is none, or that two rules have */
export function ruleNames(rules: readonly { readonly name?: string }[]): void {
  const names = rules.map(({ name }) => name).filter(name => name !== undefined);
  const bad = names.find(name => !isDnsSubdomain(name));
  if (bad !== undefined) refuse({ code: 'TRF1115', value: bad, expected: 'a rule name of a-z, 0-9, "-" and "."', fix: '"canary"' });
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) refuse({ code: 'TRF1115', value: twice, expected: 'each rule to have a name of its own', fix: `"${twice}-2"` });
}
