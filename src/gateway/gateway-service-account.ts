import { Construct } from 'constructs';
import { objectsOfCluster } from '../core/tree/cluster-objects';
import { renderedObject } from '../core/tree/rendered-object';
import { namespaceOf } from '../core/tree/service';

/** The ServiceAccount that a gateway's pods are to run as, below the Gateway, where this app has not rendered it yet. */
export function serviceAccountOf(gateway: Construct, namespace: string, name: string): void {
  const known = objectsOfCluster(gateway).some(object =>
    object.kind === 'ServiceAccount' && object.name === name && (object.metadata.namespace ?? namespaceOf(object)) === namespace);
  if (!known) renderedObject(gateway, 'ServiceAccount', { apiVersion: 'v1', kind: 'ServiceAccount' }, { name, namespace }, {});
}
