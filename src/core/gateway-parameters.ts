/**
 * An object with the settings of gateways that a controller sets up itself: what `parametersRef` of a GatewayClass or of a
 * Gateway points to. Kuma's is a `MeshGatewayConfig`, Kong Operator's a `GatewayConfiguration`.
 */
export interface IGatewayParameters {
  /** The API group of the object. */
  readonly apiGroup: string;
  /** The kind of the object. */
  readonly kind: string;
  /** The name of the object. */
  readonly name: string;
  /** Its namespace. Undefined where the kind lives in the cluster as a whole. */
  readonly namespace?: string;
  /** The ServiceAccount of the gateways' pods, where the settings name one. */
  readonly serviceAccount?: string;
  /** Whether the gateways take requests from the workloads of other meshes, and from nobody else. */
  readonly crossMesh?: boolean;
}
