import { Complaint } from '../resources/complaint';
import { Selector, selectors } from '../resources/tags';

/** What Kuma says of a TrafficTrace, as `traffic_trace_validator.go` has it. */
export function* trafficTrace({ selectors: list }: { readonly selectors?: readonly Selector[] }): Iterable<Complaint> {
  yield* selectors('spec.selectors', list, { atLeastOne: true });
}
