import { Construct } from 'constructs';
import { expectReplicas, gatewayPods, gatewayTags } from './gateway-pod-template';
import { GatewayPodsProps } from './gateway-pods';
import { refuse } from '../../core/error';
import { IGatewayParameters } from '../../core/gateway-parameters';
import { GatewayServiceType } from '../../core/gateway-service-type';
import { Resource } from '../../core/tree/resource';

/** Properties of MeshGatewayConfig. */
export interface MeshGatewayConfigProps extends GatewayPodsProps {
  /** Whether the gateways take requests from the workloads of other meshes, and from nobody else. @default false */
  readonly crossMesh?: boolean;
}

/** How Kuma sets up the gateways of a GatewayClass: pods, Service, whom they serve. Kuma 3 drops it with its own gateways. */
export class MeshGatewayConfig extends Resource implements IGatewayParameters {
  public readonly apiGroup: string = 'kuma.io';
  public readonly kind: string = 'MeshGatewayConfig';
  public readonly serviceAccount?: string;
  public readonly crossMesh?: boolean;

  /**
   * @throws TRF1290 where there are no replicas, TRF1291 where the tag of the service is given, TRF1292 where others than the cluster
   *   should reach a cross-mesh gateway
   */
  public constructor(scope: Construct, id: string, private readonly props: MeshGatewayConfigProps = {}) {
    super(scope, id, { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshGatewayConfig', clusterScoped: true }, props);
    const { crossMesh, serviceType = GatewayServiceType.CLUSTER_IP } = props;
    this.crossMesh = crossMesh;
    this.serviceAccount = props.serviceAccount;
    expectReplicas(props.replicas, this);
    gatewayTags(props.tags, this);
    if (crossMesh && serviceType !== GatewayServiceType.CLUSTER_IP) {
      refuse({
        code: 'TRF1292', value: serviceType, construct: this, expected: 'ClusterIP: other meshes reach the gateway inside the cluster',
        fix: 'leave serviceType out',
      });
    }
  }

  /** @internal */
  protected _spec(): object {
    return { crossMesh: this.props.crossMesh, ...gatewayPods(this.props) };
  }
}
