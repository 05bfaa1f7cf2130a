import { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { refuse } from '../core/error';
import { IGatewayParameters } from '../core/gateway-parameters';
import { Resource, ResourceProps } from '../core/resource';
import { sparse } from '../core/sparse';

/** How a gateway can be reached. */
export enum GatewayServiceType {
  /** From outside, by a load balancer of the cloud. */
  LOAD_BALANCER = 'LoadBalancer',
  /** From inside the cluster only. */
  CLUSTER_IP = 'ClusterIP',
  /** From outside, by a port of each node. */
  NODE_PORT = 'NodePort',
}

/** Properties of MeshGatewayConfig. */
export interface MeshGatewayConfigProps extends ResourceProps {
  /** Whether the gateways take requests from the workloads of other meshes, and from nobody else. @default false */
  readonly crossMesh?: boolean;
  /** How many pods a gateway has: 1 or more. @default 1, applied by the server */
  readonly replicas?: number;
  /** How a gateway can be reached. Those for other meshes are always CLUSTER_IP. @default GatewayServiceType.LOAD_BALANCER, applied by the server */
  readonly serviceType?: GatewayServiceType;
  /** Labels and annotations of a gateway's Service. @default - none */
  readonly serviceMetadata?: ApiObjectMetadata;
  /** The address that the load balancer is asked for. @default - any */
  readonly loadBalancerIp?: string;
  /** Labels and annotations of a gateway's pods. @default - none */
  readonly podMetadata?: ApiObjectMetadata;
  /**
   * The ServiceAccount of a gateway's pods, in the namespace of each Gateway. In a mesh with MeshIdentity workloads know the gateway
   * by it: with a ServiceAccount of its own it can be permitted alone.
   *
   * @default - `default`, as Kubernetes does
   */
  readonly serviceAccount?: string;
  /** The group that owns the volumes of a gateway's pods, by its number. @default - Kubernetes decides */
  readonly fsGroup?: number;
  /** Whether the container's root file system can only be read. @default - Kuma applies true */
  readonly readOnlyRootFilesystem?: boolean;
  /** What a gateway's container may use at most: quantities like `500m`, `512Mi`. @default - Kuma's limits for gateways */
  readonly resourceLimits?: { [resource: string]: string };
  /** What it is sure to get. @default - Kuma's requests for gateways */
  readonly resourceRequests?: { [resource: string]: string };
  /** Tags of the gateways, for policies that select by tags. `kuma.io/service` is Kuma's own. @default - none */
  readonly tags?: { [tag: string]: string };
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
    const { crossMesh, replicas = 1, serviceType = GatewayServiceType.CLUSTER_IP, tags = {} } = props;
    this.crossMesh = crossMesh;
    this.serviceAccount = props.serviceAccount;
    if (!Number.isInteger(replicas) || replicas < 1) {
      refuse({ code: 'TRF1290', value: replicas, construct: this, expected: 'a whole number from 1', fix: 'replicas: 2' });
    }
    if ('kuma.io/service' in tags) {
      refuse({
        code: 'TRF1291', value: tags['kuma.io/service'], construct: this, expected: 'tags other than kuma.io/service, which Kuma sets itself',
        fix: 'leave it out',
      });
    }
    if (crossMesh && serviceType !== GatewayServiceType.CLUSTER_IP) {
      refuse({
        code: 'TRF1292', value: serviceType, construct: this, expected: 'ClusterIP: other meshes reach the gateway inside the cluster',
        fix: 'leave serviceType out',
      });
    }
  }

  /** @internal */
  protected _spec(): object {
    const { crossMesh, replicas, serviceType, tags, resourceLimits: limits, resourceRequests: requests } = this.props;
    const { serviceMetadata, readOnlyRootFilesystem, fsGroup, loadBalancerIp, podMetadata, serviceAccount: serviceAccountName } = this.props;
    return {
      crossMesh,
      replicas,
      serviceType,
      serviceTemplate: sparse({ metadata: marks(serviceMetadata), spec: loadBalancerIp && { loadBalancerIP: loadBalancerIp } }),
      podTemplate: sparse({
        metadata: marks(podMetadata),
        spec: sparse({
          serviceAccountName,
          securityContext: sparse({ fsGroup }),
          container: readOnlyRootFilesystem === undefined ? undefined : { securityContext: { readOnlyRootFilesystem } },
        }),
      }),
      resources: sparse({ limits, requests }),
      tags,
    };
  }
}

function marks(metadata: ApiObjectMetadata | undefined): object | undefined {
  return metadata && sparse({ labels: metadata.labels, annotations: metadata.annotations });
}
