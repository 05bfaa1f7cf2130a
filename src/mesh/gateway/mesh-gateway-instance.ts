import { Construct } from 'constructs';
import { expectReplicas, gatewayPods, gatewayTags } from './gateway-pod-template';
import { GatewayPodsProps } from './gateway-pods';
import { MESH_LABEL, SERVICE_TAG } from '../../core/kuma/names';
import { Resource } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { MeshClient } from '../../core/tree/workload';
import { meshAbove } from '../reference/mesh-above';
import { IServiceMesh } from '../reference/service-mesh-reference';

/** Properties of MeshGatewayInstance. */
export interface MeshGatewayInstanceProps extends GatewayPodsProps {
  /** The mesh the gateway is in. @default - the ServiceMesh it stands in, else the mesh named `default` */
  readonly mesh?: IServiceMesh;
}

/**
 * Pods and a Service that Kuma sets up for a gateway of its own; which listeners they have a MeshGateway says. Not for global control planes.
 * Kuma 3 drops it with its gateways.
 */
export class MeshGatewayInstance extends Resource {
  /** @throws TRF1290 where there are no replicas, TRF1291 where the tag of the service is given */
  public constructor(scope: Construct, id: string, private readonly props: MeshGatewayInstanceProps = {}) {
    const mesh = props.mesh ?? meshAbove(scope);
    super(scope, id, { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshGatewayInstance' }, {
      metadata: { ...props.metadata, labels: { [MESH_LABEL]: mesh?.meshName ?? 'default', ...props.metadata?.labels } },
    });
    expectReplicas(props.replicas, this);
    gatewayTags(props.tags, this);
  }

  /**
   * Who its pods are to those they call: for `Clients.proxy`.
   *
   * @internal
   */
  public get _client(): MeshClient {
    const { name, props: { serviceAccount } } = this;
    return { name, namespace: this.namespace ?? namespaceOf(this), serviceAccount, tags: { [SERVICE_TAG]: this._serviceTag } };
  }

  /** @internal */
  public get _serviceTag(): string {
    return `${this.name}_${this.namespace ?? namespaceOf(this)}_svc`;
  }

  /** @internal */
  protected _spec(): object {
    return gatewayPods(this.props);
  }
}
