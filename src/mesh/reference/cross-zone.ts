import { Construct, IConstruct } from 'constructs';
import { IMeshDestination } from './mesh-destination';
import { TargetRef } from './target-ref';
import { IZone } from './zone-reference';
import { clusterOf } from '../../core/cluster';
import { NAMESPACE_TAG } from '../../core/kuma/names';
import { ofType } from '../../core/type';

/** Of a resource: the name that it was given, before it was synchronized to another cluster. */
const DISPLAY_NAME = 'kuma.io/display-name';
/** Of a resource: the zone that it comes from. */
const ZONE_LABEL = 'kuma.io/zone';

/**
 * How a policy refers to a destination. A name holds within one cluster: what is synchronized to another one is called otherwise there,
 * and known by the labels that it brings along.
 */
export function targetRefFor(destination: IMeshDestination, by: IConstruct | undefined, namespace: string): TargetRef {
  const wanted = { expected: 'what a policy can lead to, such as a workload of the mesh', fix: "mesh.workload('api', …)", construct: by };
  const target = ofType(destination, '_targetRef', wanted)._targetRef(namespace);
  if (target.name === undefined || target.namespace === undefined || !by || !isElsewhere(destination, by)) return target;
  const { kind, name, namespace: home, ...others } = target;
  const { zoneName } = clusterOf(destination) as Partial<IZone> & IConstruct;
  return { kind, labels: { [DISPLAY_NAME]: name, [NAMESPACE_TAG]: home, ...zoneName !== undefined && { [ZONE_LABEL]: zoneName } }, ...others };
}

function isElsewhere(destination: IMeshDestination, by: IConstruct): destination is IMeshDestination & IConstruct {
  return Construct.isConstruct(destination) && clusterOf(destination) !== clusterOf(by);
}
