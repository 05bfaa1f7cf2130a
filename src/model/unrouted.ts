import { LazyResult } from './lazy-result';
import { ParsedRequest } from './parsed-request';
import { RouteResult } from './traffic-request';
import { listenerDecision, listenerOf, noRoute, Way } from './way';

/** The result for what never gets as far as a request. */
export function refused(message: string, way?: Way): RouteResult {
  return new LazyResult({
    outcome: 'refused', gateway: way?.listening.gateway.key, listener: way && listenerOf(way), backends: [], responseHeaders: [], mirrors: [],
  }, () => [...way ? [listenerDecision(way)] : [], { step: 'answer', message }]);
}

/** The result for what nobody routes. */
export function answered(status: number, parsed: ParsedRequest, message: string, way?: Way): RouteResult {
  return new LazyResult({
    outcome: 'answered', gateway: way?.listening.gateway.key, listener: way && listenerOf(way),
    backends: [], responseHeaders: [], mirrors: [], response: noRoute(status, parsed),
  }, () => [...way ? [listenerDecision(way)] : [], { step: 'answer', message }]);
}
