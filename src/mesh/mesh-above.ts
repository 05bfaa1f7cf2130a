import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import type { IServiceMesh } from './service-mesh-reference';

/** The nearest mesh above a construct, so that what stands in one need not name it. */
export function meshAbove(scope: Construct): IServiceMesh | undefined {
  return [...scope.node.scopes].reverse().find((above): above is Construct & IServiceMesh => 'meshName' in above && '_registry' in above);
}

/** Puts an object behind the Mesh of its chart: Kuma refuses what belongs to a mesh that is not there yet. */
export function afterMesh(object: ApiObject, mesh: IServiceMesh | undefined): void {
  const { apiObject } = (mesh ?? {}) as { apiObject?: ApiObject };
  if (apiObject && Chart.of(apiObject) === Chart.of(object)) object.addDependency(apiObject);
}
