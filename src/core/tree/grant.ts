import { ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { ObjectReference } from './amendment';
import { clusterOf } from '../cluster';
import { shortened } from '../name';
import { claim } from './registry';

/** The kind, in the version that every release of the Gateway API serves and that controllers ask for. */
export const REFERENCE_GRANT = { apiVersion: 'gateway.networking.k8s.io/v1beta1', kind: 'ReferenceGrant' };

/** How many objects one ReferenceGrant can name. */
const MAX = 16;

interface GrantFrom { readonly group: string; readonly kind: string; readonly namespace: string }

interface Grant { readonly names: Set<string>; objects: number }

const grants = new WeakMap<IConstruct, Map<string, Grant>>();

/**
 * Lets objects of one kind in one namespace refer to an object in another: a ReferenceGrant in the namespace referred to. All
 * references of one direction (from and to kind and namespace) share one, whoever makes them. Nothing is needed within one namespace.
 *
 * @param referrer stands in the chart that the first reference of a direction puts the grant into
 * @param from the kind and namespace of the object that refers
 * @param to the object referred to
 */
export function grantReference(referrer: Construct, from: GrantFrom, to: ObjectReference): void {
  if (to.namespace === undefined || to.namespace === from.namespace) return;
  const name = `${from.namespace}-${from.kind}-to-${to.kind}`.toLowerCase();
  const key = `${to.namespace}/${name}/${from.group}/${to.group}`;
  const cluster = clusterOf(referrer);
  const known = grants.get(cluster) ?? new Map<string, Grant>();
  grants.set(cluster, known);
  const grant: Grant = known.get(key) ?? { names: new Set(), objects: 0 };
  known.set(key, grant);
  grant.names.add(to.name);
  if (grant.names.size > grant.objects * MAX) render(referrer, shortened(name, key), from, { ...to, namespace: to.namespace }, grant);
}

/** One more object for the names of a grant; which of them it has depends on the names alone. */
function render(referrer: Construct, name: string, from: GrantFrom, to: ObjectReference, grant: Grant): void {
  const first = grant.objects * MAX;
  grant.objects += 1;
  const numbered = grant.objects === 1 ? name : `${name}-${grant.objects}`;
  const group = to.group === 'core' ? '' : to.group;
  claim(new ApiObject(Chart.of(referrer), `grant-${to.namespace}-${numbered}`, {
    ...REFERENCE_GRANT,
    metadata: { name: numbered, namespace: to.namespace },
    spec: {
      from: [from],
      to: Lazy.any({ produce: () => [...grant.names].sort().slice(first, first + MAX).map(target => ({ group, kind: to.kind, name: target })) }),
    },
  }));
}
