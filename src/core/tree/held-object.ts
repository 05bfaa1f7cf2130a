import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { refuse } from '../error';

/** Kinds whose objects make pods and keep them running. */
export const WORKLOAD_KINDS: readonly string[] = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'Pod'];

/**
 * The object of one of these kinds that a construct is or holds, whichever library and version the construct comes from.
 *
 * @throws TRF1003 where it holds none, or several
 */
export function heldObject(construct: IConstruct, kinds: readonly string[]): ApiObject {
  const child = construct.node.defaultChild ?? construct;
  const own = [construct, child].filter(ApiObject.isApiObject) as ApiObject[];
  const all = construct.node.findAll().filter(ApiObject.isApiObject) as ApiObject[];
  const found = [own, all].map(objects => objects.filter(object => kinds.includes(object.kind))).find(objects => objects.length > 0) ?? [];
  const one = new Set(found);
  if (one.size === 1) return found[0];
  const others = [...new Set(all.map(({ kind }) => kind))];
  return refuse({
    code: 'TRF1003', value: others.join(', ') || construct.node.path, construct,
    expected: `a construct that holds one ${kinds.slice(0, 3).join(' or ')}, ${one.size === 0 ? 'it holds none' : `it holds ${one.size}`}`,
    fix: kinds.includes('Service') && others.some(kind => WORKLOAD_KINDS.includes(kind))
      ? 'pass the Service in front of it: deployment.exposeViaService()' : 'pass the construct of the object itself',
  });
}
