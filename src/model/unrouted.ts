import { ParsedRequest } from './parsed-request';
import { RouteResult } from './traffic-request';
import { listenerDecision, listenerOf, noRoute, Way } from './way';

/** The result for what never gets as far as a request. */
export function refused(message: string, way?: Way): RouteResult {
  return {
    outcome: 'refused', ...way && listenerOf(way), backends: [], responseHeaders: [], mirrors: [],
    why: [...way ? [listenerDecision(way)] : [], { step: 'answer', message }],
  };
}

/** The result for what nobody routes. */
export function answered(status: number, parsed: ParsedRequest, message: string, way?: Way): RouteResult {
  return {
    outcome: 'answered', ...way && listenerOf(way), backends: [], responseHeaders: [], mirrors: [], response: noRoute(status, parsed),
    why: [...way ? [listenerDecision(way)] : [], { step: 'answer', message }],
  };
}
