import { IConstruct } from 'constructs';
import { objectsOfCluster } from '../../core/tree/cluster-objects';
import { WORKLOAD_KINDS } from '../../core/tree/held-object';
import { PodTemplate } from '../pods/pod-template';

const CONTROL_PLANE = 'kuma-control-plane';
const EGRESS_ANNOTATION = 'kuma.io/egress';
const ZONE_PROXY_LABEL = 'k8s.kuma.io/zone-proxy-type';

/** Whether this app renders a control plane of a zone into the cluster, and no zone egress beside it. */
export function lacksZoneEgress(member: IConstruct, systemNamespace: string): boolean {
  const pods = objectsOfCluster(member).filter(({ kind }) => WORKLOAD_KINDS.includes(kind)).map(object => new PodTemplate(object))
    .filter(({ namespace }) => namespace === systemNamespace);
  const isZone = pods.some(pod => pod.object.name === CONTROL_PLANE && pod.environment('KUMA_MODE') !== 'global');
  return isZone && !pods.some(({ annotations, labels }) => annotations[EGRESS_ANNOTATION] !== undefined || labels[ZONE_PROXY_LABEL] === 'egress');
}
