import { Candidate } from './candidate';
import { ModelParent, ModelRoute } from '../routes/routes';
import { beginning, valueMatchers, wholeText } from './value-matcher';
import { RouteMatch } from '../../core/gateway/shapes';

const EXACT = 3;
const EXPRESSION = 2; // the specification leaves its place open; here it goes before prefixes
const PREFIX = 1;

/** The candidates of an HTTPRoute at a parent, for some hostnames. */
export function httpCandidates(route: ModelRoute, parent: ModelParent, hostnames: readonly (string | undefined)[]): Candidate[] {
  return (route.stored.spec.rules ?? []).flatMap((rule, ruleIndex) => {
    const matches = rule.matches && rule.matches.length > 0 ? rule.matches : [undefined];
    return matches.flatMap((match, i) => {
      const compiled = compiledMatch(match ?? {}, parent);
      return hostnames.map(hostname => ({ route, parent, hostname, ruleIndex, rule, ...match && { matchIndex: i }, ...compiled }));
    });
  });
}

type Compiled = Omit<Candidate, 'route' | 'parent' | 'hostname' | 'ruleIndex' | 'rule' | 'matchIndex'>;

function compiledMatch(match: RouteMatch, { profile }: ModelParent): Compiled {
  const { type = 'PathPrefix', value = '/' } = match.path ?? {};
  const headers = valueMatchers(match.headers, name => name.toLowerCase());
  const queryParams = valueMatchers(match.queryParams, name => name);
  const method = typeof match.method === 'string' ? match.method : undefined;
  const rank = (kind: number): number[] => [kind, value.length, method === undefined ? 0 : 1, headers.length, queryParams.length];
  const conditions = { headers, queryParams, ...method !== undefined && { method } };
  if (type === 'Exact') return { ...conditions, key: `=${value}`, rank: rank(EXACT) };
  if (type === 'RegularExpression') {
    return { ...conditions, key: '~', rank: rank(EXPRESSION), pathMatches: profile.pathRegexAtStart ? beginning(value) : wholeText(value) };
  }
  return { ...conditions, key: `/${withoutSlashes(value)}`, rank: rank(PREFIX), prefix: value };
}

/** The keys under which rules for a path are found: the path itself, the expressions, and each prefix that ends with an element. */
export function httpKeys(path: string): readonly string[] {
  const keys = [`=${path}`, '~'];
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) keys.push(`/${path.slice(0, end)}`);
  keys.push('/');
  return keys;
}

function withoutSlashes(prefix: string): string {
  return prefix.replace(/\/+$/, '');
}
