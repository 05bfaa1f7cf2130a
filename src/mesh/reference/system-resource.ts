import { Construct } from 'constructs';
import { afterMesh, meshAbove } from './mesh-above';
import { IServiceMesh } from './service-mesh-reference';
import { expectSystemNamespace } from './system-namespace';
import { MESH_LABEL } from '../../core/kuma/names';
import { Resource, ResourceProps } from '../../core/tree/resource';

/** What every resource in the system namespace accepts. */
export interface SystemResourceProps extends ResourceProps {
  /** The mesh it belongs to. @default - the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
}

/** Part of a mesh that Kuma takes from its system namespace only. */
export abstract class SystemResource extends Resource {
  /** @internal */
  public readonly _mesh?: IServiceMesh;

  /**
   * @param fields those beside `metadata`
   * @internal
   */
  protected constructor(scope: Construct, id: string, kind: string, props: SystemResourceProps, fields?: string[]) {
    const mesh = props.mesh ?? meshAbove(scope);
    const systemNamespace = mesh?.systemNamespace ?? 'kuma-system';
    const { namespace = systemNamespace } = props.metadata ?? {};
    super(scope, id, { apiVersion: 'kuma.io/v1alpha1', kind, fields }, {
      metadata: { ...props.metadata, namespace, labels: { [MESH_LABEL]: mesh?.meshName ?? 'default', ...props.metadata?.labels } },
    });
    this._mesh = mesh;
    expectSystemNamespace(this, namespace, systemNamespace);
    afterMesh(this.apiObject, this._mesh);
  }
}
