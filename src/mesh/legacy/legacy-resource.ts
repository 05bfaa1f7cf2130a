import { Construct } from 'constructs';
import { refuse } from '../../core/error';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { afterMesh, meshAbove } from '../reference/mesh-above';
import { IServiceMesh } from '../reference/service-mesh-reference';
import { TagSelector } from '../reference/tag-selector';

/** What every legacy resource accepts. */
export interface LegacyResourceProps extends ResourceProps {
  /** The mesh it belongs to. @default - that of the workloads it names, else the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
}

/**
 * A resource of Kuma's first generation: cluster-scoped, and about tags. For meshes that still have such resources; Kuma 3 drops them. Where
 * a mesh has a policy of the new generation on the same subject, that one counts. `cdk8s-traffic migrate kuma` rewrites what is rendered.
 */
export abstract class LegacyResource extends Resource {
  /** @internal */
  protected readonly _mesh?: IServiceMesh;

  /** @internal */
  protected constructor(scope: Construct, id: string, kind: string, props: LegacyResourceProps, selectors: TagSelector[]) {
    super(scope, id, { apiVersion: 'kuma.io/v1alpha1', kind, clusterScoped: true, fields: ['mesh', 'spec'] }, props);
    this._mesh = props.mesh ?? selectors.flatMap(({ _workload }) => _workload ?? [])[0]?._mesh ?? meshAbove(scope);
    afterMesh(this.apiObject, this._mesh);
  }

  /** @internal */
  protected _fields(): { [field: string]: unknown } {
    return { mesh: this._mesh?.meshName ?? 'default', spec: this._spec() };
  }

  /** @internal */
  protected _expect<T extends object>(settings: T | undefined, fix: string): T {
    return settings ?? refuse({ code: 'TRF1561', value: {}, construct: this, expected: 'a setting at least', fix });
  }
}
