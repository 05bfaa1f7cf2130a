import { specificity } from '../gateways/hostnames';
import { ParsedRequest } from './parsed-request';
import { ModelParent, ModelRoute } from '../routes/routes';
import { ValueMatcher } from './value-matcher';
import { compare } from '../../core/compare';
import { RouteRule } from '../../core/gateway/shapes';

/** A way a request may match: one match of one rule of one route, for one hostname. */
export interface Candidate {
  readonly route: ModelRoute;
  readonly parent: ModelParent;
  readonly hostname?: string;
  readonly ruleIndex: number;
  readonly rule: RouteRule;
  /** Absent where the rule has no matches, and so matches all. */
  readonly matchIndex?: number;
  /** Where the index looks for it. */
  readonly key: string;
  /** What of it goes before others, field by field; a larger number wins. */
  readonly rank: readonly number[];
  readonly method?: string;
  readonly headers: readonly ValueMatcher[];
  readonly queryParams: readonly ValueMatcher[];
  /** The prefix that the path must have, where it is one. */
  readonly prefix?: string;
  /** What the key doesn't say about the path. */
  readonly pathMatches?: (path: string) => boolean;
}

/** The words for the fields of ranks. */
export interface Ranking {
  readonly words: readonly string[];
}

export const HTTP_RANKING: Ranking = {
  words: [
    'an exact path goes before an expression, and that before a prefix', 'the longer path goes before the shorter', 'a match of a method goes before one without',
    'more headers go before fewer', 'more query parameters go before fewer',
  ],
};
export const GRPC_RANKING: Ranking = { words: ['the longer service goes before the shorter', 'the longer method goes before the shorter', 'more headers go before fewer'] };

/** Which of two candidates goes first: as the specification orders them. */
export function byPrecedence(one: Candidate, other: Candidate): number {
  const byHost = specificity(other.hostname) - specificity(one.hostname);
  if (byHost !== 0) return byHost;
  for (let i = 0; i < one.rank.length; i++) if (one.rank[i] !== other.rank[i]) return other.rank[i] - one.rank[i];
  const [mine, theirs] = [one.route.stored, other.route.stored];
  if (mine !== theirs) {
    return compare(mine.created ?? 'z', theirs.created ?? 'z') || compare(mine.namespace, theirs.namespace) || compare(mine.name, theirs.name);
  }
  return one.ruleIndex - other.ruleIndex || (one.matchIndex ?? 0) - (other.matchIndex ?? 0);
}

/** Why one candidate goes before another, in words. */
export function whyBefore(one: Candidate, other: Candidate, { words }: Ranking): string {
  if (specificity(one.hostname) !== specificity(other.hostname)) return `hostname ${one.hostname ?? 'any'} is more specific than ${other.hostname ?? 'any'}`;
  const field = one.rank.findIndex((value, i) => value !== other.rank[i]);
  if (field >= 0) return words[field];
  const [mine, theirs] = [one.route.stored, other.route.stored];
  if (mine === theirs) return 'what comes first in a route goes before';
  if (mine.created !== theirs.created) return 'the older route goes before';
  return mine.created === undefined ? 'the older route goes before, and which that is only the cluster knows; by name it is the other' : 'both are of one age, and the other is before it by name';
}

/** Whether a request that is found under the candidate's key matches it. */
export function fits({ method, headers, queryParams, pathMatches }: Candidate, request: ParsedRequest): boolean {
  if (method !== undefined && method !== request.method) return false;
  for (const header of headers) if (!header.matches(request.headers[header.name])) return false;
  for (const parameter of queryParams) if (!parameter.matches(request.queryParameters.get(parameter.name))) return false;
  return pathMatches?.(request.path) ?? true;
}
