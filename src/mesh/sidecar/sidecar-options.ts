import { Duration } from 'cdk8s';
import { IConstruct } from 'constructs';
import { IContainerPatch } from './container-patch-reference';
import { ServiceTag } from './service-tag';
import { EbpfOptions, IpFamilyMode, TransparentProxyConfig } from './transparent-proxy-config';
import { UidExclusion } from './uid-exclusion';
import { ZoneProxy } from './zone-proxy';
import { IMesh } from '../../core/tree/workload';
import { IMeshDestination } from '../reference/mesh-destination';

/** What pods are whose sidecar is for what they send only. */
export enum SidecarGateway {
  /** A gateway of others, Kong for example: what comes to it is let in as it comes. */
  DELEGATED = 'enabled',
  /** A gateway of Kuma's own. `MeshGatewayInstance` sets up such pods itself. */
  BUILTIN = 'builtin',
}

/** How much a sidecar logs. */
export enum SidecarLogLevel {
  /** Everything. */
  TRACE = 'trace',
  /** What helps to find a mistake. */
  DEBUG = 'debug',
  /** What happens. */
  INFO = 'info',
  /** What may be wrong. */
  WARNING = 'warning',
  /** What is wrong. */
  ERROR = 'error',
  /** What keeps it from working. */
  CRITICAL = 'critical',
  /** Nothing. */
  OFF = 'off',
}

/** How a sidecar asks the control plane for its configuration. */
export enum XdsTransport {
  /** Only what has changed is sent. */
  DELTA_GRPC = 'DELTA_GRPC',
}

/** Metrics of an application that its sidecar passes on with its own. */
export interface AggregatedMetrics {
  /** What tells them from those of other applications of the pod: letters, digits and `-`. */
  readonly name: string;
  /** The port of the application: 1 to 65535. */
  readonly port: number;
  /** The path there. @default - Kuma applies `/metrics` */
  readonly path?: string;
  /** The address the application listens at. @default - that of the pod */
  readonly address?: string;
  /** Whether they are passed on. @default - Kuma applies true */
  readonly enabled?: boolean;
}

/** How one group of pods differs from what the mesh and the control plane say of sidecars. */
export interface SidecarOptions {
  /** Whether the pods get a sidecar. @default - what their Namespace says */
  readonly injection?: boolean;
  /** The mesh that they belong to. @default - that of their Namespace, else the one called `default` */
  readonly mesh?: IMesh;
  /** Whether they are a gateway: what comes to them is let in as it comes. @default - they are not */
  readonly gateway?: SidecarGateway;
  /** Whether they carry the traffic of the whole zone. @default - they do not */
  readonly zoneProxy?: ZoneProxy;
  /** Tags of their inbounds, beside those that Kuma makes of their labels. @default - none */
  readonly tags?: { [tag: string]: string };

  /**
   * The services that they call: workloads, multi-zone and external services. The sidecar hears of no others, which makes it smaller and faster; it
   * reaches no others either. None at all: `[]`. Needs MeshServices.
   *
   * @default - all of the mesh
   */
  readonly reachableBackends?: IMeshDestination[];
  /** As `reachableBackends`, in meshes without MeshServices. Kuma 3 drops it. @default - all of the mesh */
  readonly reachableServices?: ServiceTag[];
  /** Services whose pods they reach by their addresses, past balancing and policies. Costs memory. Kuma 3 drops it. @default - none */
  readonly directAccess?: ServiceTag[];

  /** Ports of the pods that others reach without the sidecar: unencrypted, and nothing is asked of them. @default - none */
  readonly excludeInboundPorts?: number[];
  /** Ports of others that the pods reach without the sidecar. @default - none */
  readonly excludeOutboundPorts?: number[];
  /** What processes of some users send goes past the sidecar. @default - nothing */
  readonly excludeOutboundPortsForUids?: UidExclusion[];
  /** Addresses and CIDRs that reach the pods without the sidecar. @default - none */
  readonly excludeInboundIps?: string[];
  /** Addresses and CIDRs that the pods reach without the sidecar. @default - none */
  readonly excludeOutboundIps?: string[];
  /** Whether packets in an invalid state are dropped: helps where connections break under load. @default - as the control plane has it: false */
  readonly dropInvalidPackets?: boolean;
  /** Whether the kernel logs what is redirected. @default - as the control plane has it: false */
  readonly iptablesLogs?: boolean;
  /** How traffic gets to the sidecar, in all detail. @default - as the control plane has it */
  readonly transparentProxyConfig?: TransparentProxyConfig;
  /** A ConfigMap that says so, in the namespace of the pods or that of the control plane. Pods cannot start where there is none. @default - that of the control plane */
  readonly transparentProxyConfigMap?: string | IConstruct;
  /** Whether traffic is redirected at all. Kuma 3 drops it. @default - as the control plane has it: true */
  readonly transparentProxying?: boolean;
  /** The port of the sidecar that what comes in goes to. @default - as the control plane has it: 15006 */
  readonly inboundPort?: number;
  /** The port of the sidecar that what goes out goes to. @default - as the control plane has it: 15001 */
  readonly outboundPort?: number;
  /** Which addresses are redirected. @default - as the control plane has it: IpFamilyMode.DUAL_STACK */
  readonly ipFamilyMode?: IpFamilyMode;
  /** Redirection by eBPF. Kuma 3 drops it. @default - by iptables */
  readonly ebpf?: EbpfOptions;
  /** Whether the sidecar answers questions about names. @default - as the control plane has it: true */
  readonly builtinDns?: boolean;
  /** The port that it answers on. @default - as the control plane has it: 15053 */
  readonly builtinDnsPort?: number;
  /** Whether it logs the questions. @default - as the control plane has it: false */
  readonly builtinDnsLogging?: boolean;

  /**
   * The port on which the sidecar passes on probes of the kubelet, which has no certificate, to the applications. 0: it doesn't.
   *
   * @default - as the control plane has it: 9001
   */
  readonly applicationProbePort?: number;
  /** Whether probes by HTTP are passed on in the way that Kuma had before. Kuma drops it. @default - as the control plane has it: false */
  readonly virtualProbes?: boolean;
  /** The port of `virtualProbes`. Kuma drops it for `applicationProbePort`. @default - as the control plane has it: 9000 */
  readonly virtualProbesPort?: number;

  /** Metrics of the applications that are passed on with those of the sidecar. For meshes whose metrics the Mesh object describes; else use MeshMetric. @default - none */
  readonly aggregateMetrics?: AggregatedMetrics[];
  /** The port on which the sidecar shows metrics: 1 to 65535. As `aggregateMetrics`. @default - as the Mesh object has it */
  readonly metricsPort?: number;
  /** The path of the metrics. As `aggregateMetrics`. @default - as the Mesh object has it */
  readonly metricsPath?: string;

  /** Environment variables of the sidecar. Neither names nor values may hold `=` or `;`. @default - those of the control plane */
  readonly environment?: { [name: string]: string };
  /** How many threads the sidecar works with; 0: one for each CPU of the node. @default - as many as its CPU limit has whole CPUs, two at least */
  readonly concurrency?: number;
  /** How long the sidecar goes on with open requests when the pod stops. The pod's own grace period must be longer. @default - as the control plane has it: 30 seconds */
  readonly drainTime?: Duration;
  /** How much the sidecar logs. @default - as the control plane has it: SidecarLogLevel.INFO */
  readonly logLevel?: SidecarLogLevel;
  /** How much single components of Envoy log, by their names: `{ upstream: 'debug' }`, with the values of `SidecarLogLevel`. @default - as `logLevel` */
  readonly componentLogLevels?: { [component: string]: SidecarLogLevel };
  /** The port of Envoy's own interface. @default - as the control plane has it: 9901 */
  readonly adminPort?: number;
  /** Changes of the containers that Kuma puts into the pods, in their order. @default - those of the control plane */
  readonly containerPatches?: IContainerPatch[];
  /** Whether the container that redirects traffic comes before all others that start the pod. @default - false: after them */
  readonly initFirst?: boolean;
  /** Whether the applications start only when the sidecar is ready. @default - as the control plane has it: false */
  readonly waitUntilReady?: boolean;
  /** The volume of the pod that holds the token by which the control plane knows it. @default - the token that Kubernetes mounts */
  readonly serviceAccountTokenVolume?: string;
  /** Whether the pods get what SPIRE needs: volumes of its agent. For MeshIdentity with SPIRE. @default - as the control plane has it: false */
  readonly spire?: boolean;
  /** How the sidecar asks the control plane for its configuration. @default - as the control plane has it */
  readonly xdsTransport?: XdsTransport;
}
