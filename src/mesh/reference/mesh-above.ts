import { ApiObject, Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import type { IServiceMesh } from './service-mesh-reference';

const meshes = new WeakMap<IConstruct, IServiceMesh>();

/** Says which mesh is meant by what stands below a construct and names none. */
export function meansMesh(scope: IConstruct, mesh: IServiceMesh): void {
  meshes.set(scope, mesh);
}

/** The nearest mesh above a construct, so that what stands in one need not name it. */
export function meshAbove(scope: Construct): IServiceMesh | undefined {
  for (const above of [...scope.node.scopes].reverse()) {
    const mesh = 'meshName' in above && '_registry' in above ? above as IServiceMesh : meshes.get(above);
    if (mesh) return mesh;
  }
  return undefined;
}

/** Puts an object behind the Mesh of its chart: Kuma refuses what belongs to a mesh that is not there yet. */
export function afterMesh(object: ApiObject, mesh: IServiceMesh | undefined): void {
  const { apiObject } = (mesh ?? {}) as { apiObject?: ApiObject };
  if (apiObject && Chart.of(apiObject) === Chart.of(object)) object.addDependency(apiObject);
}
