import { LazyResult } from '../delivery/lazy-result';
import { missDecision } from '../matching/misses';
import { ParsedRequest } from '../matching/parsed-request';
import { Answer, Loser, RouteResult } from '../matching/traffic-request';
import { listenerDecision, listenerOf, noRoute, Way } from '../delivery/way';

/** The result for what never gets as far as a request. */
export function refused(message: string, way?: Way, lost: () => readonly Loser[] = () => []): RouteResult {
  return new LazyResult({
    outcome: 'refused', gateway: way?.listening.gateway.key, listener: way && listenerOf(way), backends: [], responseHeaders: [], mirrors: [],
  }, () => [...way ? [listenerDecision(way)] : [], missDecision(message, lost())]);
}

/** The result for what nobody routes. */
export function answered(status: number, parsed: ParsedRequest, message: string, way?: Way, lost: () => readonly Loser[] = () => []): RouteResult {
  return new LazyResult({
    outcome: 'answered', gateway: way?.listening.gateway.key, listener: way && listenerOf(way),
    backends: [], responseHeaders: [], mirrors: [], response: noRoute(status, parsed),
  }, () => [...way ? [listenerDecision(way)] : [], missDecision(`${codeOf(noRoute(status, parsed))}: ${message}`, lost())]);
}

function codeOf({ status, grpcStatus }: Answer): string {
  return grpcStatus === undefined ? String(status) : `gRPC status ${grpcStatus}`;
}
