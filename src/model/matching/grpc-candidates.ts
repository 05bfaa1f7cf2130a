import { Candidate } from './candidate';
import { ModelParent, ModelRoute } from '../routes/routes';
import { valueMatchers, wholeText } from './value-matcher';
import { RouteMatch } from '../../core/gateway/shapes';

/** The candidates of a GRPCRoute at a parent, for some hostnames. */
export function grpcCandidates(route: ModelRoute, parent: ModelParent, hostnames: readonly (string | undefined)[]): Candidate[] {
  return (route.stored.spec.rules ?? []).flatMap((rule, ruleIndex) => {
    const matches = rule.matches && rule.matches.length > 0 ? rule.matches : [undefined];
    return matches.flatMap((match, i) => {
      const compiled = compiledMatch(match ?? {});
      return hostnames.map(hostname => ({ route, parent, hostname, ruleIndex, rule, ...match && { matchIndex: i }, ...compiled }));
    });
  });
}

type Compiled = Pick<Candidate, 'key' | 'rank' | 'headers' | 'queryParams' | 'pathMatches'>;

function compiledMatch(match: RouteMatch): Compiled {
  const { type = 'Exact', service, method } = typeof match.method === 'object' ? match.method : {};
  const headers = valueMatchers(match.headers, name => name.toLowerCase());
  const conditions = { headers, queryParams: [], rank: [service?.length ?? 0, method?.length ?? 0, headers.length] };
  if (type === 'Exact' || (!service && !method)) return { ...conditions, key: keyOf(service, method) };
  const [serviceFits, methodFits] = [service, method].map(expression => expression ? wholeText(expression) : () => true);
  return {
    ...conditions, key: '~', pathMatches: path => {
      const [calledService, calledMethod] = callOf(path);
      return serviceFits(calledService) && methodFits(calledMethod);
    },
  };
}

/** The keys under which rules for a call are found. */
export function grpcKeys(path: string): readonly string[] {
  const [service, method] = callOf(path);
  return [keyOf(service, method), keyOf(service), keyOf(undefined, method), keyOf(), '~'];
}

function callOf(path: string): [service: string, method: string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(1, Math.max(slash, 1)), path.slice(slash + 1)];
}

function keyOf(service = '', method = ''): string {
  return `${service || '*'}/${method || '*'}`;
}
