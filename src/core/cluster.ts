import { IConstruct } from 'constructs';

/** Marks constructs that are clusters. */
export const CLUSTER = Symbol.for('cdk8s-traffic.cluster');

/**
 * Says that what stands below a construct is for a cluster of its own: names are taken there anew, and nothing there concerns
 * objects of other clusters.
 */
export function asCluster(construct: IConstruct): void {
  Object.defineProperty(construct, CLUSTER, { value: true });
}

/** What holds all that the cluster of a construct gets: the whole app, unless something above it is a cluster of its own. */
export function clusterOf(construct: IConstruct): IConstruct {
  let at = construct;
  while (!(CLUSTER in at) && at.node.scope) at = at.node.scope;
  return at;
}
