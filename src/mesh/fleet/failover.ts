import { Failover } from '../policies/routing/locality-awareness';
import { IZone } from '../reference/zone-reference';

/** For each zone the others, one after the other. */
export function failoverRules(order: readonly IZone[] | undefined): Failover[] {
  if (!order) return [Failover.any()];
  return order.flatMap(from => order.filter(zone => zone !== from).map(to => Failover.to([to], { from: [from] })));
}
