import { IConstruct } from 'constructs';

/** What a cluster has from another one, besides what is applied to it. */
export interface Upstream {
  /** Another cluster of the app. */
  readonly cluster: IConstruct;
  /** Which of its objects are passed on. */
  readonly passesOn: (object: { readonly apiVersion?: unknown }) => boolean;
}

const upstreams = new WeakMap<IConstruct, () => readonly Upstream[]>();

/** Marks constructs that are clusters. */
export const CLUSTER = Symbol.for('cdk8s-traffic.cluster');

/**
 * Says that what stands below a construct is for a cluster of its own: names are taken there anew, and nothing there concerns
 * objects of other clusters.
 *
 * @param from the clusters that pass objects on to it
 */
export function asCluster(construct: IConstruct, from: () => readonly Upstream[] = () => []): void {
  Object.defineProperty(construct, CLUSTER, { value: true });
  upstreams.set(construct, from);
}

/** What is passed on to a cluster from others. */
export function upstreamsOf(cluster: IConstruct): readonly Upstream[] {
  return upstreams.get(cluster)?.() ?? [];
}

/** What holds all that the cluster of a construct gets: the whole app, unless something above it is a cluster of its own. */
export function clusterOf(construct: IConstruct): IConstruct {
  let at = construct;
  while (!(CLUSTER in at) && at.node.scope) at = at.node.scope;
  return at;
}
