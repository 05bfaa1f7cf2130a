import { Problem } from '../objects/condition';
import { Stored } from '../objects/stored';
import { Profile } from '../../core/gateway/profile';
import { Filter, RouteRule, RouteSpec } from '../../core/gateway/shapes';

/** What in a route its reader refuses, so that the whole route isn't accepted. Of other kinds than HTTPRoute nothing is: it is ignored. */
export function contentProblem({ kind, spec: { rules = [] } }: Stored<RouteSpec>, profile: Profile, parent: 'Gateway' | 'Service'): Problem | undefined {
  for (const [r, rule] of rules.entries()) {
    const found = kind === 'HTTPRoute' ? ruleProblem(rule, `spec.rules[${r}]`, profile, parent) : undefined;
    if (found) return found;
  }
  return undefined;
}

function ruleProblem(rule: RouteRule, path: string, profile: Profile, parent: 'Gateway' | 'Service'): Problem | undefined {
  const { filters = [], backendRefs = [], matches = [] } = rule;
  const refused = filters.findIndex(filter => profile.filters[filter.type] === 'refused');
  if (refused >= 0) return unsupported(`${path}.filters[${refused}].type`, `filters of type ${filters[refused].type} are refused`);
  const filtered = backendRefs.findIndex(ref => (ref.filters ?? []).length > 0);
  if (filtered >= 0 && profile.backendFilters === 'refused') return unsupported(`${path}.backendRefs[${filtered}].filters`, 'filters of a backend are refused');
  const withQuery = matches.findIndex(({ queryParams = [] }) => queryParams.length > 0);
  if (withQuery >= 0 && profile.refusesQueryMatches) {
    return unsupported(`${path}.matches[${withQuery}].queryParams`, 'query parameters are matched by the "expressions" router only, and refused for others');
  }
  if (profile.refusesEmptyRules && parent === 'Gateway' && backendRefs.length === 0 && !filters.some(isRedirect)) {
    return unsupported(`${path}.backendRefs`, 'a rule that neither forwards nor redirects is refused');
  }
  return undefined;
}

function isRedirect({ type }: Filter): boolean {
  return type === 'RequestRedirect';
}

function unsupported(path: string, message: string): Problem {
  return { reason: 'UnsupportedValue', path, message };
}
