import { Construct } from 'constructs';
import { checkDescription, parametersRef } from './class-fields';
import { GatewayController } from './gateway-controller';
import { IGatewayParameters } from '../../core/gateway-parameters';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { sparse } from '../../core/sparse';
import { EXPERIMENTAL_API } from '../values/kinds';

/** Properties of XMesh. */
export interface XMeshProps extends ResourceProps {
  /** The controller of the mesh. It cannot be changed later. */
  readonly controller: GatewayController;
  /** An object with the settings of the mesh. @default - the controller's own */
  readonly parameters?: IGatewayParameters;
  /** What the mesh is for, in at most 64 characters. @default - none */
  readonly description?: string;
}

/**
 * A service mesh, as Gateway API tells of it: what its controller supports stands in the status.
 *
 * Experimental channel: the standard channel has no such kind. Kuma's meshes are made by `ServiceMesh`; none of its versions reads this.
 */
export class XMesh extends Resource {
  private readonly props: XMeshProps;

  /** @throws TRF1123 for a too long description */
  public constructor(scope: Construct, id: string, props: XMeshProps) {
    super(scope, id, { apiVersion: EXPERIMENTAL_API, kind: 'XMesh', clusterScoped: true }, props);
    this.props = props;
    checkDescription(props.description, this);
  }

  /** @internal */
  protected _spec(): object {
    const { controller: { controllerName }, parameters, description } = this.props;
    return sparse({ controllerName, description, parametersRef: parameters && parametersRef(parameters) })!;
  }
}
