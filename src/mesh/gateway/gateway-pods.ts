import { ApiObjectMetadata } from 'cdk8s';
import { GatewayServiceType } from '../../core/gateway-service-type';
import { ResourceProps } from '../../core/tree/resource';

/** A resource that Kubernetes allocates to a container on request, a device for example. */
export interface ContainerResourceClaim {
  /** The name of the claim among those of the pod. */
  readonly name: string;
  /** The request of that claim. @default - all of it */
  readonly request?: string;
}

/** Pods and Service of a gateway that Kuma sets up. */
export interface GatewayPodsProps extends ResourceProps {
  /** How many pods a gateway has: 1 or more. @default - the API server applies 1 */
  readonly replicas?: number;
  /** How a gateway can be reached. Those for other meshes are always CLUSTER_IP. @default - the API server applies GatewayServiceType.LOAD_BALANCER */
  readonly serviceType?: GatewayServiceType;
  /** Labels and annotations of a gateway's Service. @default - none */
  readonly serviceMetadata?: ApiObjectMetadata;
  /** The address that the load balancer is asked for. @default - any */
  readonly loadBalancerIp?: string;
  /** Labels and annotations of a gateway's pods. @default - none */
  readonly podMetadata?: ApiObjectMetadata;
  /**
   * The ServiceAccount of a gateway's pods, in the gateway's namespace. In a mesh with MeshIdentity workloads know the gateway
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
  /** What it claims besides. @default - nothing */
  readonly resourceClaims?: ContainerResourceClaim[];
  /** Tags of the gateway, for policies that select by tags. `kuma.io/service` is Kuma's own. @default - none */
  readonly tags?: { [tag: string]: string };
}
