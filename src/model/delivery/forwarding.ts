import { clientAnswer } from './answer';
import { applyFilters, Filtered } from './applied-filters';
import { Candidate, GRPC_RANKING, HTTP_RANKING, whyBefore } from '../matching/candidate';
import { CandidateTable } from '../matching/candidate-table';
import { Distributed, Distribution } from './distribution';
import { changed } from './header-changes';
import { httpsOnly } from './https-only';
import { LazyResult } from './lazy-result';
import { conditionsOf, placeOf } from '../matching/misses';
import { ParsedRequest } from '../matching/parsed-request';
import { Answer, Decision, ForwardedRequest, RoutedBackend, RouteResult } from '../matching/traffic-request';
import { listenerDecision, listenerOf, noBackend, Way } from './way';

/** Where a candidate was found. */
export interface Found {
  readonly table: CandidateTable;
  /** Absent for requests that come through no Gateway. */
  readonly way?: Way;
  readonly scheme: ForwardedRequest['scheme'];
  /** The port that the request came in on. */
  readonly port: number;
}

const LOSERS = 8;

const NOWHERE: Distributed = { backends: [], why: [] };

/** Sends requests where a route wants them. */
export class Forwarding {
  public constructor(private readonly distribution: Distribution) {}

  /** The way of a request from its rule on. */
  public of(candidate: Candidate, parsed: ParsedRequest, found: Found): RouteResult {
    const { parent: { profile }, rule, ruleIndex } = candidate;
    const request = parsed.forwarded(found.scheme);
    const filtered = httpsOnly(candidate, request)
      ?? applyFilters(rule.filters ?? [], `spec.rules[${ruleIndex}].filters`, candidate, parsed, request, found.port);
    const extension = candidate.route.rules(candidate.parent)[ruleIndex].extensionProblem;
    const { backends, why } = filtered.answer || extension ? NOWHERE : this.backends(candidate, parsed, filtered.request, found.port);
    const answer = filtered.answer
      ? { ...filtered.answer, headers: filtered.responseHeaders.reduce<Record<string, string>>(changed, filtered.answer.headers) }
      : extension ? noBackend(500, parsed) : failure(backends, parsed);
    const timeouts = timeoutsOf(candidate);
    const retry = rule.retry && !profile.lacks.has('HTTPRouteRetry') ? rule.retry : undefined;
    const told = answer ? undefined : parsed.given.answer;
    const changes = [...filtered.responseHeaders, ...told && backends.find(({ share }) => share > 0)?.responseHeaders || []];
    const response = told ? clientAnswer(told, { timeouts, retry }, changes) : answer;
    const { way } = found;
    return new LazyResult({
      outcome: answer ? 'answered' : 'forwarded', gateway: way?.listening.gateway.key, listener: way && listenerOf(way),
      route: candidate.route.stored.reference, rule: ruleIndex, ruleName: rule.name, match: candidate.matchIndex, backends,
      request: filtered.answer ? undefined : single(backends)?.request ?? filtered.request, response,
      responseHeaders: filtered.responseHeaders, mirrors: filtered.mirrors, timeouts, retry,
      sessionPersistence: profile.lacks.has('HTTPRouteSessionPersistence') ? undefined : rule.sessionPersistence,
    }, () => decisions(candidate, parsed, found, { ...filtered, why: [...filtered.why, ...why] }, backends, answer, extension?.message));
  }

  /** The way of a connection, of which nothing is read but the name. */
  public ofConnection(candidate: Candidate, parsed: ParsedRequest, found: Pick<Found, 'table' | 'way'>): RouteResult {
    const { parent, route, ruleIndex } = candidate;
    const backends = this.distribution.shares(route.rules(parent)[ruleIndex].backends, parent.profile);
    const lost = !backends.some(({ share, status }) => share > 0 && status === undefined);
    return new LazyResult({
      outcome: lost ? 'refused' : 'forwarded', gateway: found.way?.listening.gateway.key, listener: found.way && listenerOf(found.way),
      route: route.stored.reference, rule: ruleIndex, ruleName: candidate.rule.name, backends, responseHeaders: [], mirrors: [],
    }, () => decisions(candidate, parsed, found, undefined, backends, undefined, lost ? 'there is nothing to connect to' : undefined));
  }

  private backends(candidate: Candidate, parsed: ParsedRequest, request: ForwardedRequest, port: number): Distributed {
    const distributed = this.distribution.ofRequests(candidate, parsed, request, port);
    const { gateway, profile, ref } = candidate.parent;
    if (gateway || !profile.fallsThroughInMesh) return distributed;
    const backends = distributed.backends.map(backend => backend.status === 500
      ? { kind: 'Service', namespace: ref.namespace ?? '', name: ref.name, port, weight: backend.weight, share: backend.share } : backend);
    return { ...distributed, backends };
  }
}

/** What is answered where no backend can be reached, by the first of those that should have been; or by the filters of the only one. */
function failure(backends: readonly RoutedBackend[], parsed: ParsedRequest): Answer | undefined {
  const meant = backends.filter(({ share }) => share > 0);
  if (meant.length === 1 && meant[0].response) return meant[0].response;
  if (meant.some(({ status }) => status === undefined)) return undefined;
  return noBackend(meant[0]?.status ?? 500, parsed);
}

function single(backends: readonly RoutedBackend[]): RoutedBackend | undefined {
  return backends.length === 1 ? backends[0] : undefined;
}

function timeoutsOf({ rule: { timeouts }, parent: { profile: { lacks } } }: Candidate): RouteResult['timeouts'] {
  if (!timeouts) return undefined;
  const { request, backendRequest } = timeouts;
  return {
    ...request !== undefined && !lacks.has('HTTPRouteRequestTimeout') && { request },
    ...backendRequest !== undefined && !lacks.has('HTTPRouteBackendTimeout') && { backendRequest },
  };
}

function decisions(
  candidate: Candidate, parsed: ParsedRequest, { table, way }: Pick<Found, 'table' | 'way'>, filtered: Filtered | undefined,
  backends: readonly RoutedBackend[], answer: Answer | undefined, note: string | undefined,
): Decision[] {
  const { route: { stored } } = candidate;
  const toldBackends = backends.map((backend, b): Decision => ({
    step: 'backend', object: stored.reference, path: `spec.rules[${candidate.ruleIndex}].backendRefs[${b}]`,
    message: `${percent(backend.share)} to ${backend.kind} ${backend.namespace}/${backend.name}${backend.port === undefined ? '' : `:${backend.port}`}${backend.problem ? `: ${backend.status}, as ${backend.problem}` : ''}`,
  }));
  const byFilter = filtered?.answer !== undefined || backends.some(({ response }) => response !== undefined);
  const message = note ?? (answer && !byFilter ? backends.length === 0 ? 'the rule has no backends' : 'no backend can be reached' : undefined);
  const status = answer && (answer.grpcStatus === undefined ? String(answer.status) : `gRPC status ${answer.grpcStatus}`);
  return [
    ...way ? [listenerDecision(way)] : [], routeDecision(candidate, parsed, table), ...filtered?.why ?? [], ...toldBackends,
    ...message ?? status ? [{ step: 'answer', message: [status, message].filter(Boolean).join(': ') } as const] : [],
  ];
}

function routeDecision(candidate: Candidate, parsed: ParsedRequest, table: CandidateTable): Decision {
  const { route: { stored } } = candidate;
  const ranking = stored.kind === 'GRPCRoute' ? GRPC_RANKING : HTTP_RANKING;
  const lost = [];
  for (const other of table.all(parsed)) {
    if (other === candidate) continue;
    lost.push({ object: other.route.stored.reference, path: placeOf(other), because: whyBefore(candidate, other, ranking) });
    if (lost.length === LOSERS) break;
  }
  return { step: 'route', object: stored.reference, path: placeOf(candidate), message: `${stored.kind} ${stored.namespace}/${stored.name} is for ${conditionsOf(candidate)}`, ...lost.length > 0 && { lost } };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
