import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { CLUSTER, clusterOf } from '../cluster';

/** All objects of the cluster of a construct, in tree order. */
export function objectsOfCluster(construct: IConstruct): ApiObject[] {
  const objects: ApiObject[] = [];
  const visit = (at: IConstruct) => {
    if (ApiObject.isApiObject(at)) objects.push(at);
    for (const child of at.node.children) if (!(CLUSTER in child)) visit(child);
  };
  visit(clusterOf(construct));
  return objects;
}
