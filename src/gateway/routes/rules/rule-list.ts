import { refuse } from '../../../core/error';
import { hostname } from '../../../core/hostname';
import { isDnsSubdomain } from '../../../core/name';

interface Rule { readonly name?: string }

/** Refuses hostnames and rules that cannot make up a route. @throws TRF1021, TRF1113, TRF1115 */
export function checkRoute(hostnames: readonly string[], rules: readonly Rule[]): void {
  hostnames.forEach(host => hostname(host, true));
  if (rules.length === 0) {
    refuse({ code: 'TRF1113', value: rules, expected: 'a rule', fix: "rules: [{ backends: [Backend.service('shop', { port: 80 })] }]" });
  }
  checkNames(rules.map(({ name }) => name).filter(name => name !== undefined));
}

/** Refuses names of rules. @throws TRF1115 for one that is none, or that two rules have */
export function checkNames(names: readonly string[]): void {
  const bad = names.find(name => !isDnsSubdomain(name));
  if (bad !== undefined) refuse({ code: 'TRF1115', value: bad, expected: 'a rule name of a-z, 0-9, "-" and "."', fix: '"canary"' });
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) refuse({ code: 'TRF1115', value: twice, expected: 'each rule to have a name of its own', fix: `"${twice}-2"` });
}
