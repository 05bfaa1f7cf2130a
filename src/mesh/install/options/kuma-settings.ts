import { ContainerResources } from '../../../core/install/container-resources';

/** What happens to a pod when the control plane cannot say how its sidecar looks. */
export enum InjectorFailurePolicy {
  /** The pod is refused: nothing runs outside the mesh by accident. */
  FAIL = 'Fail',
  /** The pod runs without a sidecar. */
  IGNORE = 'Ignore',
}

/** One entry of a Secret. */
export interface KumaSecretKey {
  /** The name of the Secret. */
  readonly secret: string;
  /** The key of the entry in it. */
  readonly key: string;
}

/** What a control plane does, apart from how it runs. */
export interface KumaSettings {
  /**
   * Whether Kuma makes no mesh of its own. Kuma looks once, when it starts first: with a mesh `default` it cannot be said which policies come with it.
   *
   * @default - true where a ServiceMesh named `default` is given this control plane, else false
   */
  readonly skipMeshCreation?: boolean;
  /** Namespaces where the control plane may change anything, and whose pods it looks at. They have to exist. @default - all */
  readonly namespaces?: string[];
  /** What happens to pods when the control plane cannot be asked. @default InjectorFailurePolicy.FAIL */
  readonly injectorFailurePolicy?: InjectorFailurePolicy;
  /** CPU and memory of sidecars, by `cpu` and `memory`; 0 is no limit. @default - requests of 50m and 64Mi, a limit of 512Mi of memory */
  readonly sidecarResources?: ContainerResources;
  /** CPU and memory of the container that redirects traffic. @default - requests of 20m and 20M, a limit of 50M of memory */
  readonly initResources?: ContainerResources;
  /** CPU and memory of the container that checks what a CNI plugin redirected. @default - requests of 20m and 20M, a limit of 50M of memory */
  readonly validationResources?: ContainerResources;
  /** Whether sidecars are those of Kubernetes, which start before and end after the application. It needs Kubernetes 1.29. @default true */
  readonly nativeSidecars?: boolean;
  /** Whether the administration of a proxy is a socket inside its container, and no port of the pod. @default true */
  readonly adminUnixSocket?: boolean;
  /** Whether proxies are known by tags. Without, only MeshServices are. @default true */
  readonly inboundTags?: boolean;
  /** Whether proxies are told changes only, and not everything each time. @default - Kuma decides */
  readonly deltaXds?: boolean;
  /** Whether zone ingress and egress show what they measure on port 9902. @default - true where KumaObservability watches them, else Kuma decides */
  readonly zoneProxyMetrics?: boolean;
  /** Whether metrics and resources of proxies are named after the objects of Kuma. @default false */
  readonly unifiedResourceNaming?: boolean;
  /** Whether each lookup of a name by a sidecar is written to its log. @default false */
  readonly dnsLogging?: boolean;
  /** Whether Prometheus can ask the control plane which proxies there are. @default true */
  readonly monitoringAssignments?: boolean;
  /** Whether Gateways may use certificates of every namespace. The control plane can then read every Secret of the cluster. @default false */
  readonly gatewaySecretsInAllNamespaces?: boolean;
  /** Kinds of policy that are switched off, such as `MeshProxyPatch`: Kuma neither reads nor checks them. @default - none */
  readonly withoutPolicies?: string[];
  /**
   * Settings of the control plane that have no property here, by the name of their environment variable: `KUMA_DNS_SERVER_CIDR`.
   *
   * @default - none
   */
  readonly settings?: { [name: string]: string };
  /** As `settings`, of values that nobody may read in a manifest: they stay in Secrets of the system namespace. @default - none */
  readonly secretSettings?: { [name: string]: KumaSecretKey };
}
