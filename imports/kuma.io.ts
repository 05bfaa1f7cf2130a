// Made by `npm run imports`; never edited.
import { type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import { type Construct } from 'constructs';
import { LosslessApiObject, present } from './lossless';

/** CircuitBreaker of kuma.io/v1alpha1 */
export class CircuitBreaker extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'CircuitBreaker' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: CircuitBreakerProps = {}): any {
    return { ...CircuitBreaker.GVK, ...toJson_CircuitBreakerProps(props) };
  }

  public constructor(scope: Construct, id: string, props: CircuitBreakerProps = {}) {
    super(scope, id, { ...CircuitBreaker.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...CircuitBreaker.GVK, ...toJson_CircuitBreakerProps(props) };
  }
}

export interface CircuitBreakerProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: CircuitBreakerSpec;
}

function toJson_CircuitBreakerProps(obj: CircuitBreakerProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_CircuitBreakerSpec(obj.spec),
  });
}

export interface CircuitBreakerSpec {
  readonly conf?: CircuitBreakerSpecConf;
  readonly destinations?: CircuitBreakerSpecDestinations[];
  readonly sources?: CircuitBreakerSpecDestinations[];
}

function toJson_CircuitBreakerSpec(obj: CircuitBreakerSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_CircuitBreakerSpecConf(obj.conf),
    'destinations': obj.destinations?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
    'sources': obj.sources?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface CircuitBreakerSpecConf {
  readonly baseEjectionTime?: string;
  readonly detectors?: CircuitBreakerSpecConfDetectors;
  readonly interval?: string;
  readonly maxEjectionPercent?: number;
  readonly splitExternalAndLocalErrors?: boolean;
  readonly thresholds?: CircuitBreakerSpecConfThresholds;
}

function toJson_CircuitBreakerSpecConf(obj: CircuitBreakerSpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'baseEjectionTime': obj.baseEjectionTime,
    'detectors': toJson_CircuitBreakerSpecConfDetectors(obj.detectors),
    'interval': obj.interval,
    'maxEjectionPercent': obj.maxEjectionPercent,
    'splitExternalAndLocalErrors': obj.splitExternalAndLocalErrors,
    'thresholds': toJson_CircuitBreakerSpecConfThresholds(obj.thresholds),
  });
}

export interface CircuitBreakerSpecDestinations {
  readonly match?: { [key: string]: string };
}

function toJson_CircuitBreakerSpecDestinations(obj: CircuitBreakerSpecDestinations | undefined): Record<string, any> | undefined {
  return obj && present({
    'match': ((obj.match) === undefined) ? undefined : (Object.entries(obj.match).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { CircuitBreakerSpecDestinations as CircuitBreakerSpecSources, CircuitBreakerSpecDestinations as FaultInjectionSpecDestinations, CircuitBreakerSpecDestinations as FaultInjectionSpecSources, CircuitBreakerSpecDestinations as HealthCheckSpecDestinations, CircuitBreakerSpecDestinations as HealthCheckSpecSources, CircuitBreakerSpecDestinations as MeshGatewaySpecSelectors, CircuitBreakerSpecDestinations as MeshGatewayRouteSpecSelectors, CircuitBreakerSpecDestinations as ProxyTemplateSpecSelectors, CircuitBreakerSpecDestinations as RateLimitSpecDestinations, CircuitBreakerSpecDestinations as RateLimitSpecSources, CircuitBreakerSpecDestinations as RetrySpecDestinations, CircuitBreakerSpecDestinations as RetrySpecSources, CircuitBreakerSpecDestinations as TimeoutSpecDestinations, CircuitBreakerSpecDestinations as TimeoutSpecSources, CircuitBreakerSpecDestinations as TrafficLogSpecDestinations, CircuitBreakerSpecDestinations as TrafficLogSpecSources, CircuitBreakerSpecDestinations as TrafficPermissionSpecDestinations, CircuitBreakerSpecDestinations as TrafficPermissionSpecSources, CircuitBreakerSpecDestinations as TrafficRouteSpecDestinations, CircuitBreakerSpecDestinations as TrafficRouteSpecSources, CircuitBreakerSpecDestinations as TrafficTraceSpecSelectors, CircuitBreakerSpecDestinations as VirtualOutboundSpecSelectors };

export interface CircuitBreakerSpecConfDetectors {
  readonly failure?: CircuitBreakerSpecConfDetectorsFailure;
  readonly gatewayErrors?: CircuitBreakerSpecConfDetectorsGatewayErrors;
  readonly localErrors?: CircuitBreakerSpecConfDetectorsGatewayErrors;
  readonly standardDeviation?: CircuitBreakerSpecConfDetectorsStandardDeviation;
  readonly totalErrors?: CircuitBreakerSpecConfDetectorsGatewayErrors;
}

function toJson_CircuitBreakerSpecConfDetectors(obj: CircuitBreakerSpecConfDetectors | undefined): Record<string, any> | undefined {
  return obj && present({
    'failure': toJson_CircuitBreakerSpecConfDetectorsFailure(obj.failure),
    'gatewayErrors': toJson_CircuitBreakerSpecConfDetectorsGatewayErrors(obj.gatewayErrors),
    'localErrors': toJson_CircuitBreakerSpecConfDetectorsGatewayErrors(obj.localErrors),
    'standardDeviation': toJson_CircuitBreakerSpecConfDetectorsStandardDeviation(obj.standardDeviation),
    'totalErrors': toJson_CircuitBreakerSpecConfDetectorsGatewayErrors(obj.totalErrors),
  });
}

export interface CircuitBreakerSpecConfThresholds {
  readonly maxConnections?: number;
  readonly maxPendingRequests?: number;
  readonly maxRequests?: number;
  readonly maxRetries?: number;
}

function toJson_CircuitBreakerSpecConfThresholds(obj: CircuitBreakerSpecConfThresholds | undefined): Record<string, any> | undefined {
  return obj && present({
    'maxConnections': obj.maxConnections,
    'maxPendingRequests': obj.maxPendingRequests,
    'maxRequests': obj.maxRequests,
    'maxRetries': obj.maxRetries,
  });
}

export interface CircuitBreakerSpecConfDetectorsFailure {
  readonly minimumHosts?: number;
  readonly requestVolume?: number;
  readonly threshold?: number;
}

function toJson_CircuitBreakerSpecConfDetectorsFailure(obj: CircuitBreakerSpecConfDetectorsFailure | undefined): Record<string, any> | undefined {
  return obj && present({
    'minimumHosts': obj.minimumHosts,
    'requestVolume': obj.requestVolume,
    'threshold': obj.threshold,
  });
}
export type { CircuitBreakerSpecConfDetectorsFailure as MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsFailurePercentage, CircuitBreakerSpecConfDetectorsFailure as MeshCircuitBreakerSpecRulesDefaultOutlierDetectionDetectorsFailurePercentage, CircuitBreakerSpecConfDetectorsFailure as MeshCircuitBreakerSpecToDefaultOutlierDetectionDetectorsFailurePercentage };

export interface CircuitBreakerSpecConfDetectorsGatewayErrors {
  readonly consecutive?: number;
}

function toJson_CircuitBreakerSpecConfDetectorsGatewayErrors(obj: CircuitBreakerSpecConfDetectorsGatewayErrors | undefined): Record<string, any> | undefined {
  return obj && present({
    'consecutive': obj.consecutive,
  });
}
export type { CircuitBreakerSpecConfDetectorsGatewayErrors as CircuitBreakerSpecConfDetectorsLocalErrors, CircuitBreakerSpecConfDetectorsGatewayErrors as CircuitBreakerSpecConfDetectorsTotalErrors, CircuitBreakerSpecConfDetectorsGatewayErrors as MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsGatewayFailures, CircuitBreakerSpecConfDetectorsGatewayErrors as MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsLocalOriginFailures, CircuitBreakerSpecConfDetectorsGatewayErrors as MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsTotalFailures, CircuitBreakerSpecConfDetectorsGatewayErrors as MeshCircuitBreakerSpecRulesDefaultOutlierDetectionDetectorsGatewayFailures, CircuitBreakerSpecConfDetectorsGatewayErrors as MeshCircuitBreakerSpecRulesDefaultOutlierDetectionDetectorsLocalOriginFailures, CircuitBreakerSpecConfDetectorsGatewayErrors as MeshCircuitBreakerSpecRulesDefaultOutlierDetectionDetectorsTotalFailures, CircuitBreakerSpecConfDetectorsGatewayErrors as MeshCircuitBreakerSpecToDefaultOutlierDetectionDetectorsGatewayFailures, CircuitBreakerSpecConfDetectorsGatewayErrors as MeshCircuitBreakerSpecToDefaultOutlierDetectionDetectorsLocalOriginFailures, CircuitBreakerSpecConfDetectorsGatewayErrors as MeshCircuitBreakerSpecToDefaultOutlierDetectionDetectorsTotalFailures };

export interface CircuitBreakerSpecConfDetectorsStandardDeviation {
  readonly factor?: number;
  readonly minimumHosts?: number;
  readonly requestVolume?: number;
}

function toJson_CircuitBreakerSpecConfDetectorsStandardDeviation(obj: CircuitBreakerSpecConfDetectorsStandardDeviation | undefined): Record<string, any> | undefined {
  return obj && present({
    'factor': obj.factor,
    'minimumHosts': obj.minimumHosts,
    'requestVolume': obj.requestVolume,
  });
}

/** ContainerPatch of kuma.io/v1alpha1 */
export class ContainerPatch extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'ContainerPatch' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: ContainerPatchProps = {}): any {
    return { ...ContainerPatch.GVK, ...toJson_ContainerPatchProps(props) };
  }

  public constructor(scope: Construct, id: string, props: ContainerPatchProps = {}) {
    super(scope, id, { ...ContainerPatch.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ContainerPatch.GVK, ...toJson_ContainerPatchProps(props) };
  }
}

export interface ContainerPatchProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: ContainerPatchSpec;
}

function toJson_ContainerPatchProps(obj: ContainerPatchProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_ContainerPatchSpec(obj.spec),
  });
}

export interface ContainerPatchSpec {
  readonly initPatch?: ContainerPatchSpecInitPatch[];
  readonly sidecarPatch?: ContainerPatchSpecInitPatch[];
}

function toJson_ContainerPatchSpec(obj: ContainerPatchSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'initPatch': obj.initPatch?.map(y => toJson_ContainerPatchSpecInitPatch(y)),
    'sidecarPatch': obj.sidecarPatch?.map(y => toJson_ContainerPatchSpecInitPatch(y)),
  });
}

export interface ContainerPatchSpecInitPatch {
  readonly from?: string;
  readonly op: ContainerPatchSpecInitPatchOp;
  readonly path: string;
  readonly value?: string;
}

function toJson_ContainerPatchSpecInitPatch(obj: ContainerPatchSpecInitPatch | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from,
    'op': obj.op,
    'path': obj.path,
    'value': obj.value,
  });
}
export type { ContainerPatchSpecInitPatch as ContainerPatchSpecSidecarPatch };

export enum ContainerPatchSpecInitPatchOp {
  ADD = "add",
  REMOVE = "remove",
  REPLACE = "replace",
  MOVE = "move",
  COPY = "copy",
}
export { ContainerPatchSpecInitPatchOp as ContainerPatchSpecSidecarPatchOp, ContainerPatchSpecInitPatchOp as MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatchesOp, ContainerPatchSpecInitPatchOp as MeshProxyPatchSpecDefaultAppendModificationsHttpFilterJsonPatchesOp, ContainerPatchSpecInitPatchOp as MeshProxyPatchSpecDefaultAppendModificationsListenerJsonPatchesOp, ContainerPatchSpecInitPatchOp as MeshProxyPatchSpecDefaultAppendModificationsNetworkFilterJsonPatchesOp, ContainerPatchSpecInitPatchOp as MeshProxyPatchSpecDefaultAppendModificationsVirtualHostJsonPatchesOp };

/** Dataplane of kuma.io/v1alpha1 */
export class Dataplane extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'Dataplane' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: DataplaneProps = {}): any {
    return { ...Dataplane.GVK, ...toJson_DataplaneProps(props) };
  }

  public constructor(scope: Construct, id: string, props: DataplaneProps = {}) {
    super(scope, id, { ...Dataplane.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...Dataplane.GVK, ...toJson_DataplaneProps(props) };
  }
}

export interface DataplaneProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: DataplaneSpec;
}

function toJson_DataplaneProps(obj: DataplaneProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_DataplaneSpec(obj.spec),
  });
}

export interface DataplaneSpec {
  readonly metrics?: DataplaneSpecMetrics;
  readonly networking?: DataplaneSpecNetworking;
  readonly probes?: DataplaneSpecProbes;
}

function toJson_DataplaneSpec(obj: DataplaneSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'metrics': toJson_DataplaneSpecMetrics(obj.metrics),
    'networking': toJson_DataplaneSpecNetworking(obj.networking),
    'probes': toJson_DataplaneSpecProbes(obj.probes),
  });
}

export interface DataplaneSpecMetrics {
  readonly conf?: DataplaneSpecMetricsConf;
  readonly name?: string;
  readonly type?: string;
}

function toJson_DataplaneSpecMetrics(obj: DataplaneSpecMetrics | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_DataplaneSpecMetricsConf(obj.conf),
    'name': obj.name,
    'type': obj.type,
  });
}
export type { DataplaneSpecMetrics as MeshSpecMetricsBackends };

export interface DataplaneSpecNetworking {
  readonly address?: string;
  readonly admin?: DataplaneSpecNetworkingAdmin;
  readonly advertisedAddress?: string;
  readonly gateway?: DataplaneSpecNetworkingGateway;
  readonly inbound?: DataplaneSpecNetworkingInbound[];
  readonly listeners?: DataplaneSpecNetworkingListeners[];
  readonly outbound?: DataplaneSpecNetworkingOutbound[];
  readonly transparentProxying?: DataplaneSpecNetworkingTransparentProxying;
}

function toJson_DataplaneSpecNetworking(obj: DataplaneSpecNetworking | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'admin': toJson_DataplaneSpecNetworkingAdmin(obj.admin),
    'advertisedAddress': obj.advertisedAddress,
    'gateway': toJson_DataplaneSpecNetworkingGateway(obj.gateway),
    'inbound': obj.inbound?.map(y => toJson_DataplaneSpecNetworkingInbound(y)),
    'listeners': obj.listeners?.map(y => toJson_DataplaneSpecNetworkingListeners(y)),
    'outbound': obj.outbound?.map(y => toJson_DataplaneSpecNetworkingOutbound(y)),
    'transparentProxying': toJson_DataplaneSpecNetworkingTransparentProxying(obj.transparentProxying),
  });
}

export interface DataplaneSpecProbes {
  readonly endpoints?: DataplaneSpecProbesEndpoints[];
  readonly port?: number;
}

function toJson_DataplaneSpecProbes(obj: DataplaneSpecProbes | undefined): Record<string, any> | undefined {
  return obj && present({
    'endpoints': obj.endpoints?.map(y => toJson_DataplaneSpecProbesEndpoints(y)),
    'port': obj.port,
  });
}

export interface DataplaneSpecMetricsConf {
  readonly aggregate?: DataplaneSpecMetricsConfAggregate[];
  readonly envoy?: DataplaneSpecMetricsConfEnvoy;
  readonly path?: string;
  readonly port?: number;
  readonly skipMtls?: boolean;
  readonly tags?: { [key: string]: string };
  readonly tls?: DataplaneSpecMetricsConfTls;
}

function toJson_DataplaneSpecMetricsConf(obj: DataplaneSpecMetricsConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'aggregate': obj.aggregate?.map(y => toJson_DataplaneSpecMetricsConfAggregate(y)),
    'envoy': toJson_DataplaneSpecMetricsConfEnvoy(obj.envoy),
    'path': obj.path,
    'port': obj.port,
    'skipMTLS': obj.skipMtls,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'tls': toJson_DataplaneSpecMetricsConfTls(obj.tls),
  });
}
export type { DataplaneSpecMetricsConf as MeshSpecMetricsBackendsConf };

export interface DataplaneSpecNetworkingAdmin {
  readonly port?: number;
}

function toJson_DataplaneSpecNetworkingAdmin(obj: DataplaneSpecNetworkingAdmin | undefined): Record<string, any> | undefined {
  return obj && present({
    'port': obj.port,
  });
}
export type { DataplaneSpecNetworkingAdmin as ZoneEgressSpecNetworkingAdmin, DataplaneSpecNetworkingAdmin as ZoneIngressSpecNetworkingAdmin };

export interface DataplaneSpecNetworkingGateway {
  readonly tags?: { [key: string]: string };
  readonly type?: DataplaneSpecNetworkingGatewayType;
}

function toJson_DataplaneSpecNetworkingGateway(obj: DataplaneSpecNetworkingGateway | undefined): Record<string, any> | undefined {
  return obj && present({
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'type': obj.type,
  });
}

export interface DataplaneSpecNetworkingInbound {
  readonly address?: string;
  readonly health?: DataplaneSpecNetworkingInboundHealth;
  readonly name?: string;
  readonly port?: number;
  readonly protocol?: string;
  readonly serviceAddress?: string;
  readonly servicePort?: number;
  readonly serviceProbe?: DataplaneSpecNetworkingInboundServiceProbe;
  readonly state?: DataplaneSpecNetworkingInboundState;
  readonly tags?: { [key: string]: string };
}

function toJson_DataplaneSpecNetworkingInbound(obj: DataplaneSpecNetworkingInbound | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'health': toJson_DataplaneSpecNetworkingInboundHealth(obj.health),
    'name': obj.name,
    'port': obj.port,
    'protocol': obj.protocol,
    'serviceAddress': obj.serviceAddress,
    'servicePort': obj.servicePort,
    'serviceProbe': toJson_DataplaneSpecNetworkingInboundServiceProbe(obj.serviceProbe),
    'state': obj.state,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

export interface DataplaneSpecNetworkingListeners {
  readonly address?: string;
  readonly name?: string;
  readonly port?: number;
  readonly state?: DataplaneSpecNetworkingListenersState;
  readonly type?: DataplaneSpecNetworkingListenersType;
}

function toJson_DataplaneSpecNetworkingListeners(obj: DataplaneSpecNetworkingListeners | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'name': obj.name,
    'port': obj.port,
    'state': obj.state,
    'type': obj.type,
  });
}

export interface DataplaneSpecNetworkingOutbound {
  readonly address?: string;
  readonly backendRef?: DataplaneSpecNetworkingOutboundBackendRef;
  readonly port?: number;
  readonly tags?: { [key: string]: string };
}

function toJson_DataplaneSpecNetworkingOutbound(obj: DataplaneSpecNetworkingOutbound | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'backendRef': toJson_DataplaneSpecNetworkingOutboundBackendRef(obj.backendRef),
    'port': obj.port,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

export interface DataplaneSpecNetworkingTransparentProxying {
  readonly directAccessServices?: string[];
  readonly ipFamilyMode?: DataplaneSpecNetworkingTransparentProxyingIpFamilyMode;
  readonly reachableBackends?: DataplaneSpecNetworkingTransparentProxyingReachableBackends;
  readonly reachableServices?: string[];
  readonly redirectPortInbound?: number;
  readonly redirectPortOutbound?: number;
}

function toJson_DataplaneSpecNetworkingTransparentProxying(obj: DataplaneSpecNetworkingTransparentProxying | undefined): Record<string, any> | undefined {
  return obj && present({
    'directAccessServices': obj.directAccessServices?.map(y => y),
    'ipFamilyMode': obj.ipFamilyMode,
    'reachableBackends': toJson_DataplaneSpecNetworkingTransparentProxyingReachableBackends(obj.reachableBackends),
    'reachableServices': obj.reachableServices?.map(y => y),
    'redirectPortInbound': obj.redirectPortInbound,
    'redirectPortOutbound': obj.redirectPortOutbound,
  });
}

export interface DataplaneSpecProbesEndpoints {
  readonly inboundPath?: string;
  readonly inboundPort?: number;
  readonly path?: string;
}

function toJson_DataplaneSpecProbesEndpoints(obj: DataplaneSpecProbesEndpoints | undefined): Record<string, any> | undefined {
  return obj && present({
    'inboundPath': obj.inboundPath,
    'inboundPort': obj.inboundPort,
    'path': obj.path,
  });
}

export interface DataplaneSpecMetricsConfAggregate {
  readonly address?: string;
  readonly enabled?: boolean;
  readonly name?: string;
  readonly path?: string;
  readonly port?: number;
}

function toJson_DataplaneSpecMetricsConfAggregate(obj: DataplaneSpecMetricsConfAggregate | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'enabled': obj.enabled,
    'name': obj.name,
    'path': obj.path,
    'port': obj.port,
  });
}
export type { DataplaneSpecMetricsConfAggregate as MeshSpecMetricsBackendsConfAggregate };

export interface DataplaneSpecMetricsConfEnvoy {
  readonly filterRegex?: string;
  readonly usedOnly?: boolean;
}

function toJson_DataplaneSpecMetricsConfEnvoy(obj: DataplaneSpecMetricsConfEnvoy | undefined): Record<string, any> | undefined {
  return obj && present({
    'filterRegex': obj.filterRegex,
    'usedOnly': obj.usedOnly,
  });
}
export type { DataplaneSpecMetricsConfEnvoy as MeshSpecMetricsBackendsConfEnvoy };

export interface DataplaneSpecMetricsConfTls {
  readonly mode?: DataplaneSpecMetricsConfTlsMode;
}

function toJson_DataplaneSpecMetricsConfTls(obj: DataplaneSpecMetricsConfTls | undefined): Record<string, any> | undefined {
  return obj && present({
    'mode': obj.mode,
  });
}
export type { DataplaneSpecMetricsConfTls as MeshSpecMetricsBackendsConfTls };

export enum DataplaneSpecNetworkingGatewayType {
  DELEGATED = "DELEGATED",
  BUILTIN = "BUILTIN",
}

export interface DataplaneSpecNetworkingInboundHealth {
  readonly ready?: boolean;
}

function toJson_DataplaneSpecNetworkingInboundHealth(obj: DataplaneSpecNetworkingInboundHealth | undefined): Record<string, any> | undefined {
  return obj && present({
    'ready': obj.ready,
  });
}

export interface DataplaneSpecNetworkingInboundServiceProbe {
  readonly healthyThreshold?: number;
  readonly interval?: string;
  readonly tcp?: DataplaneSpecNetworkingInboundServiceProbeTcp;
  readonly timeout?: string;
  readonly unhealthyThreshold?: number;
}

function toJson_DataplaneSpecNetworkingInboundServiceProbe(obj: DataplaneSpecNetworkingInboundServiceProbe | undefined): Record<string, any> | undefined {
  return obj && present({
    'healthyThreshold': obj.healthyThreshold,
    'interval': obj.interval,
    'tcp': toJson_DataplaneSpecNetworkingInboundServiceProbeTcp(obj.tcp),
    'timeout': obj.timeout,
    'unhealthyThreshold': obj.unhealthyThreshold,
  });
}

export enum DataplaneSpecNetworkingInboundState {
  READY = "Ready",
  NOT_READY = "NotReady",
  IGNORED = "Ignored",
}

export enum DataplaneSpecNetworkingListenersState {
  READY = "Ready",
  NOT_READY = "NotReady",
}

export enum DataplaneSpecNetworkingListenersType {
  UNSPECIFIED = "Unspecified",
  ZONE_INGRESS = "ZoneIngress",
  ZONE_EGRESS = "ZoneEgress",
}

export interface DataplaneSpecNetworkingOutboundBackendRef {
  readonly kind?: string;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly port?: number;
}

function toJson_DataplaneSpecNetworkingOutboundBackendRef(obj: DataplaneSpecNetworkingOutboundBackendRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'kind': obj.kind,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'port': obj.port,
  });
}

export enum DataplaneSpecNetworkingTransparentProxyingIpFamilyMode {
  UN_SPECIFIED = "UnSpecified",
  DUAL_STACK = "DualStack",
  I_PV4 = "IPv4",
  I_PV6 = "IPv6",
}

export interface DataplaneSpecNetworkingTransparentProxyingReachableBackends {
  readonly refs?: DataplaneSpecNetworkingTransparentProxyingReachableBackendsRefs[];
}

function toJson_DataplaneSpecNetworkingTransparentProxyingReachableBackends(obj: DataplaneSpecNetworkingTransparentProxyingReachableBackends | undefined): Record<string, any> | undefined {
  return obj && present({
    'refs': obj.refs?.map(y => toJson_DataplaneSpecNetworkingTransparentProxyingReachableBackendsRefs(y)),
  });
}

export enum DataplaneSpecMetricsConfTlsMode {
  ACTIVE_MTLS_BACKEND = "activeMTLSBackend",
  PROVIDED_TLS = "providedTLS",
  DISABLED = "disabled",
}
export { DataplaneSpecMetricsConfTlsMode as MeshSpecMetricsBackendsConfTlsMode };

export interface DataplaneSpecNetworkingInboundServiceProbeTcp {
}

function toJson_DataplaneSpecNetworkingInboundServiceProbeTcp(obj: DataplaneSpecNetworkingInboundServiceProbeTcp | undefined): Record<string, any> | undefined {
  return obj && present({
  });
}
export type { DataplaneSpecNetworkingInboundServiceProbeTcp as MeshGatewaySpecConfListenersTlsOptions, DataplaneSpecNetworkingInboundServiceProbeTcp as TrafficRouteSpecConfLoadBalancerMaglev, DataplaneSpecNetworkingInboundServiceProbeTcp as TrafficRouteSpecConfLoadBalancerRandom, DataplaneSpecNetworkingInboundServiceProbeTcp as TrafficRouteSpecConfLoadBalancerRoundRobin };

export interface DataplaneSpecNetworkingTransparentProxyingReachableBackendsRefs {
  readonly kind?: string;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
  readonly port?: number;
}

function toJson_DataplaneSpecNetworkingTransparentProxyingReachableBackendsRefs(obj: DataplaneSpecNetworkingTransparentProxyingReachableBackendsRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'kind': obj.kind,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
  });
}

/** DataplaneInsight of kuma.io/v1alpha1 */
export class DataplaneInsight extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'DataplaneInsight' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: DataplaneInsightProps = {}): any {
    return { ...DataplaneInsight.GVK, ...toJson_DataplaneInsightProps(props) };
  }

  public constructor(scope: Construct, id: string, props: DataplaneInsightProps = {}) {
    super(scope, id, { ...DataplaneInsight.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...DataplaneInsight.GVK, ...toJson_DataplaneInsightProps(props) };
  }
}

export interface DataplaneInsightProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
}

function toJson_DataplaneInsightProps(obj: DataplaneInsightProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
  });
}

/** ExternalService of kuma.io/v1alpha1 */
export class ExternalService extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'ExternalService' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: ExternalServiceProps = {}): any {
    return { ...ExternalService.GVK, ...toJson_ExternalServiceProps(props) };
  }

  public constructor(scope: Construct, id: string, props: ExternalServiceProps = {}) {
    super(scope, id, { ...ExternalService.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ExternalService.GVK, ...toJson_ExternalServiceProps(props) };
  }
}

export interface ExternalServiceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: ExternalServiceSpec;
}

function toJson_ExternalServiceProps(obj: ExternalServiceProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_ExternalServiceSpec(obj.spec),
  });
}

export interface ExternalServiceSpec {
  readonly networking?: ExternalServiceSpecNetworking;
  readonly tags?: { [key: string]: string };
}

function toJson_ExternalServiceSpec(obj: ExternalServiceSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'networking': toJson_ExternalServiceSpecNetworking(obj.networking),
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

export interface ExternalServiceSpecNetworking {
  readonly address?: string;
  readonly disableHostDnsEntry?: boolean;
  readonly tls?: ExternalServiceSpecNetworkingTls;
}

function toJson_ExternalServiceSpecNetworking(obj: ExternalServiceSpecNetworking | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'disableHostDNSEntry': obj.disableHostDnsEntry,
    'tls': toJson_ExternalServiceSpecNetworkingTls(obj.tls),
  });
}

export interface ExternalServiceSpecNetworkingTls {
  readonly allowRenegotiation?: boolean;
  readonly caCert?: ExternalServiceSpecNetworkingTlsCaCert;
  readonly clientCert?: ExternalServiceSpecNetworkingTlsCaCert;
  readonly clientKey?: ExternalServiceSpecNetworkingTlsCaCert;
  readonly enabled?: boolean;
  readonly serverName?: string;
  readonly skipHostnameVerification?: boolean;
}

function toJson_ExternalServiceSpecNetworkingTls(obj: ExternalServiceSpecNetworkingTls | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowRenegotiation': obj.allowRenegotiation,
    'caCert': toJson_ExternalServiceSpecNetworkingTlsCaCert(obj.caCert),
    'clientCert': toJson_ExternalServiceSpecNetworkingTlsCaCert(obj.clientCert),
    'clientKey': toJson_ExternalServiceSpecNetworkingTlsCaCert(obj.clientKey),
    'enabled': obj.enabled,
    'serverName': obj.serverName,
    'skipHostnameVerification': obj.skipHostnameVerification,
  });
}

export interface ExternalServiceSpecNetworkingTlsCaCert {
  readonly file?: string;
  readonly inline?: string;
  readonly inlineString?: string;
  readonly secret?: string;
}

function toJson_ExternalServiceSpecNetworkingTlsCaCert(obj: ExternalServiceSpecNetworkingTlsCaCert | undefined): Record<string, any> | undefined {
  return obj && present({
    'file': obj.file,
    'inline': obj.inline,
    'inlineString': obj.inlineString,
    'secret': obj.secret,
  });
}
export type { ExternalServiceSpecNetworkingTlsCaCert as ExternalServiceSpecNetworkingTlsClientCert, ExternalServiceSpecNetworkingTlsCaCert as ExternalServiceSpecNetworkingTlsClientKey, ExternalServiceSpecNetworkingTlsCaCert as MeshSpecMtlsBackendsConfCert, ExternalServiceSpecNetworkingTlsCaCert as MeshSpecMtlsBackendsConfKey, ExternalServiceSpecNetworkingTlsCaCert as MeshGatewaySpecConfListenersTlsCertificates };

/** FaultInjection of kuma.io/v1alpha1 */
export class FaultInjection extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'FaultInjection' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: FaultInjectionProps = {}): any {
    return { ...FaultInjection.GVK, ...toJson_FaultInjectionProps(props) };
  }

  public constructor(scope: Construct, id: string, props: FaultInjectionProps = {}) {
    super(scope, id, { ...FaultInjection.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...FaultInjection.GVK, ...toJson_FaultInjectionProps(props) };
  }
}

export interface FaultInjectionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: FaultInjectionSpec;
}

function toJson_FaultInjectionProps(obj: FaultInjectionProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_FaultInjectionSpec(obj.spec),
  });
}

export interface FaultInjectionSpec {
  readonly conf?: FaultInjectionSpecConf;
  readonly destinations?: CircuitBreakerSpecDestinations[];
  readonly sources?: CircuitBreakerSpecDestinations[];
}

function toJson_FaultInjectionSpec(obj: FaultInjectionSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_FaultInjectionSpecConf(obj.conf),
    'destinations': obj.destinations?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
    'sources': obj.sources?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface FaultInjectionSpecConf {
  readonly abort?: FaultInjectionSpecConfAbort;
  readonly delay?: FaultInjectionSpecConfDelay;
  readonly responseBandwidth?: FaultInjectionSpecConfResponseBandwidth;
}

function toJson_FaultInjectionSpecConf(obj: FaultInjectionSpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'abort': toJson_FaultInjectionSpecConfAbort(obj.abort),
    'delay': toJson_FaultInjectionSpecConfDelay(obj.delay),
    'responseBandwidth': toJson_FaultInjectionSpecConfResponseBandwidth(obj.responseBandwidth),
  });
}

export interface FaultInjectionSpecConfAbort {
  readonly httpStatus?: number;
  readonly percentage?: number;
}

function toJson_FaultInjectionSpecConfAbort(obj: FaultInjectionSpecConfAbort | undefined): Record<string, any> | undefined {
  return obj && present({
    'httpStatus': obj.httpStatus,
    'percentage': obj.percentage,
  });
}

export interface FaultInjectionSpecConfDelay {
  readonly percentage?: number;
  readonly value?: string;
}

function toJson_FaultInjectionSpecConfDelay(obj: FaultInjectionSpecConfDelay | undefined): Record<string, any> | undefined {
  return obj && present({
    'percentage': obj.percentage,
    'value': obj.value,
  });
}

export interface FaultInjectionSpecConfResponseBandwidth {
  readonly limit?: string;
  readonly percentage?: number;
}

function toJson_FaultInjectionSpecConfResponseBandwidth(obj: FaultInjectionSpecConfResponseBandwidth | undefined): Record<string, any> | undefined {
  return obj && present({
    'limit': obj.limit,
    'percentage': obj.percentage,
  });
}

/** HealthCheck of kuma.io/v1alpha1 */
export class HealthCheck extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'HealthCheck' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: HealthCheckProps = {}): any {
    return { ...HealthCheck.GVK, ...toJson_HealthCheckProps(props) };
  }

  public constructor(scope: Construct, id: string, props: HealthCheckProps = {}) {
    super(scope, id, { ...HealthCheck.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...HealthCheck.GVK, ...toJson_HealthCheckProps(props) };
  }
}

export interface HealthCheckProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: HealthCheckSpec;
}

function toJson_HealthCheckProps(obj: HealthCheckProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_HealthCheckSpec(obj.spec),
  });
}

export interface HealthCheckSpec {
  readonly conf?: HealthCheckSpecConf;
  readonly destinations?: CircuitBreakerSpecDestinations[];
  readonly sources?: CircuitBreakerSpecDestinations[];
}

function toJson_HealthCheckSpec(obj: HealthCheckSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_HealthCheckSpecConf(obj.conf),
    'destinations': obj.destinations?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
    'sources': obj.sources?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface HealthCheckSpecConf {
  readonly alwaysLogHealthCheckFailures?: boolean;
  readonly eventLogPath?: string;
  readonly failTrafficOnPanic?: boolean;
  readonly healthyPanicThreshold?: number;
  readonly healthyThreshold?: number;
  readonly http?: HealthCheckSpecConfHttp;
  readonly initialJitter?: string;
  readonly interval?: string;
  readonly intervalJitter?: string;
  readonly intervalJitterPercent?: number;
  readonly noTrafficInterval?: string;
  readonly reuseConnection?: boolean;
  readonly tcp?: HealthCheckSpecConfTcp;
  readonly timeout?: string;
  readonly unhealthyThreshold?: number;
}

function toJson_HealthCheckSpecConf(obj: HealthCheckSpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'alwaysLogHealthCheckFailures': obj.alwaysLogHealthCheckFailures,
    'eventLogPath': obj.eventLogPath,
    'failTrafficOnPanic': obj.failTrafficOnPanic,
    'healthyPanicThreshold': obj.healthyPanicThreshold,
    'healthyThreshold': obj.healthyThreshold,
    'http': toJson_HealthCheckSpecConfHttp(obj.http),
    'initialJitter': obj.initialJitter,
    'interval': obj.interval,
    'intervalJitter': obj.intervalJitter,
    'intervalJitterPercent': obj.intervalJitterPercent,
    'noTrafficInterval': obj.noTrafficInterval,
    'reuseConnection': obj.reuseConnection,
    'tcp': toJson_HealthCheckSpecConfTcp(obj.tcp),
    'timeout': obj.timeout,
    'unhealthyThreshold': obj.unhealthyThreshold,
  });
}

export interface HealthCheckSpecConfHttp {
  readonly expectedStatuses?: number[];
  readonly path?: string;
  readonly requestHeadersToAdd?: HealthCheckSpecConfHttpRequestHeadersToAdd[];
}

function toJson_HealthCheckSpecConfHttp(obj: HealthCheckSpecConfHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'expectedStatuses': obj.expectedStatuses?.map(y => y),
    'path': obj.path,
    'requestHeadersToAdd': obj.requestHeadersToAdd?.map(y => toJson_HealthCheckSpecConfHttpRequestHeadersToAdd(y)),
  });
}

export interface HealthCheckSpecConfTcp {
  readonly receive?: string[];
  readonly send?: string;
}

function toJson_HealthCheckSpecConfTcp(obj: HealthCheckSpecConfTcp | undefined): Record<string, any> | undefined {
  return obj && present({
    'receive': obj.receive?.map(y => y),
    'send': obj.send,
  });
}

export interface HealthCheckSpecConfHttpRequestHeadersToAdd {
  readonly append?: boolean;
  readonly header?: HealthCheckSpecConfHttpRequestHeadersToAddHeader;
}

function toJson_HealthCheckSpecConfHttpRequestHeadersToAdd(obj: HealthCheckSpecConfHttpRequestHeadersToAdd | undefined): Record<string, any> | undefined {
  return obj && present({
    'append': obj.append,
    'header': toJson_HealthCheckSpecConfHttpRequestHeadersToAddHeader(obj.header),
  });
}

export interface HealthCheckSpecConfHttpRequestHeadersToAddHeader {
  readonly key?: string;
  readonly value?: string;
}

function toJson_HealthCheckSpecConfHttpRequestHeadersToAddHeader(obj: HealthCheckSpecConfHttpRequestHeadersToAddHeader | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'value': obj.value,
  });
}

/** HostnameGenerator of kuma.io/v1alpha1 */
export class HostnameGenerator extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'HostnameGenerator' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: HostnameGeneratorProps = {}): any {
    return { ...HostnameGenerator.GVK, ...toJson_HostnameGeneratorProps(props) };
  }

  public constructor(scope: Construct, id: string, props: HostnameGeneratorProps = {}) {
    super(scope, id, { ...HostnameGenerator.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...HostnameGenerator.GVK, ...toJson_HostnameGeneratorProps(props) };
  }
}

export interface HostnameGeneratorProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: HostnameGeneratorSpec;
}

function toJson_HostnameGeneratorProps(obj: HostnameGeneratorProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_HostnameGeneratorSpec(obj.spec),
  });
}

export interface HostnameGeneratorSpec {
  readonly extension?: HostnameGeneratorSpecExtension;
  readonly selector?: HostnameGeneratorSpecSelector;
  readonly template: string;
}

function toJson_HostnameGeneratorSpec(obj: HostnameGeneratorSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'extension': toJson_HostnameGeneratorSpecExtension(obj.extension),
    'selector': toJson_HostnameGeneratorSpecSelector(obj.selector),
    'template': obj.template,
  });
}

export interface HostnameGeneratorSpecExtension {
  readonly config?: any;
  readonly type: string;
}

function toJson_HostnameGeneratorSpecExtension(obj: HostnameGeneratorSpecExtension | undefined): Record<string, any> | undefined {
  return obj && present({
    'config': obj.config,
    'type': obj.type,
  });
}
export type { HostnameGeneratorSpecExtension as MeshExternalServiceSpecExtension };

export interface HostnameGeneratorSpecSelector {
  readonly meshExternalService?: HostnameGeneratorSpecSelectorMeshExternalService;
  readonly meshMultiZoneService?: HostnameGeneratorSpecSelectorMeshExternalService;
  readonly meshService?: HostnameGeneratorSpecSelectorMeshExternalService;
}

function toJson_HostnameGeneratorSpecSelector(obj: HostnameGeneratorSpecSelector | undefined): Record<string, any> | undefined {
  return obj && present({
    'meshExternalService': toJson_HostnameGeneratorSpecSelectorMeshExternalService(obj.meshExternalService),
    'meshMultiZoneService': toJson_HostnameGeneratorSpecSelectorMeshExternalService(obj.meshMultiZoneService),
    'meshService': toJson_HostnameGeneratorSpecSelectorMeshExternalService(obj.meshService),
  });
}

export interface HostnameGeneratorSpecSelectorMeshExternalService {
  readonly matchLabels?: { [key: string]: string };
}

function toJson_HostnameGeneratorSpecSelectorMeshExternalService(obj: HostnameGeneratorSpecSelectorMeshExternalService | undefined): Record<string, any> | undefined {
  return obj && present({
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { HostnameGeneratorSpecSelectorMeshExternalService as HostnameGeneratorSpecSelectorMeshMultiZoneService, HostnameGeneratorSpecSelectorMeshExternalService as HostnameGeneratorSpecSelectorMeshService, HostnameGeneratorSpecSelectorMeshExternalService as MeshIdentitySpecSelectorDataplane, HostnameGeneratorSpecSelectorMeshExternalService as MeshMultiZoneServiceSpecSelectorMeshService, HostnameGeneratorSpecSelectorMeshExternalService as MeshServiceSpecSelectorDataplaneLabels };

/** Mesh of kuma.io/v1alpha1 */
export class Mesh extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshProps = {}): any {
    return { ...Mesh.GVK, ...toJson_MeshProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshProps = {}) {
    super(scope, id, { ...Mesh.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...Mesh.GVK, ...toJson_MeshProps(props) };
  }
}

export interface MeshProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: MeshSpec;
}

function toJson_MeshProps(obj: MeshProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_MeshSpec(obj.spec),
  });
}

export interface MeshSpec {
  readonly constraints?: MeshSpecConstraints;
  readonly logging?: MeshSpecLogging;
  readonly meshServices?: MeshSpecMeshServices;
  readonly metrics?: MeshSpecMetrics;
  readonly mtls?: MeshSpecMtls;
  readonly networking?: MeshSpecNetworking;
  readonly routing?: MeshSpecRouting;
  readonly skipCreatingInitialPolicies?: string[];
  readonly tracing?: MeshSpecTracing;
}

function toJson_MeshSpec(obj: MeshSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'constraints': toJson_MeshSpecConstraints(obj.constraints),
    'logging': toJson_MeshSpecLogging(obj.logging),
    'meshServices': toJson_MeshSpecMeshServices(obj.meshServices),
    'metrics': toJson_MeshSpecMetrics(obj.metrics),
    'mtls': toJson_MeshSpecMtls(obj.mtls),
    'networking': toJson_MeshSpecNetworking(obj.networking),
    'routing': toJson_MeshSpecRouting(obj.routing),
    'skipCreatingInitialPolicies': obj.skipCreatingInitialPolicies?.map(y => y),
    'tracing': toJson_MeshSpecTracing(obj.tracing),
  });
}

export interface MeshSpecConstraints {
  readonly dataplaneProxy?: MeshSpecConstraintsDataplaneProxy;
}

function toJson_MeshSpecConstraints(obj: MeshSpecConstraints | undefined): Record<string, any> | undefined {
  return obj && present({
    'dataplaneProxy': toJson_MeshSpecConstraintsDataplaneProxy(obj.dataplaneProxy),
  });
}

export interface MeshSpecLogging {
  readonly backends?: MeshSpecLoggingBackends[];
  readonly defaultBackend?: string;
}

function toJson_MeshSpecLogging(obj: MeshSpecLogging | undefined): Record<string, any> | undefined {
  return obj && present({
    'backends': obj.backends?.map(y => toJson_MeshSpecLoggingBackends(y)),
    'defaultBackend': obj.defaultBackend,
  });
}

export interface MeshSpecMeshServices {
  readonly mode?: MeshSpecMeshServicesMode;
}

function toJson_MeshSpecMeshServices(obj: MeshSpecMeshServices | undefined): Record<string, any> | undefined {
  return obj && present({
    'mode': obj.mode,
  });
}

export interface MeshSpecMetrics {
  readonly backends?: DataplaneSpecMetrics[];
  readonly enabledBackend?: string;
}

function toJson_MeshSpecMetrics(obj: MeshSpecMetrics | undefined): Record<string, any> | undefined {
  return obj && present({
    'backends': obj.backends?.map(y => toJson_DataplaneSpecMetrics(y)),
    'enabledBackend': obj.enabledBackend,
  });
}

export interface MeshSpecMtls {
  readonly backends?: MeshSpecMtlsBackends[];
  readonly enabledBackend?: string;
  readonly skipValidation?: boolean;
}

function toJson_MeshSpecMtls(obj: MeshSpecMtls | undefined): Record<string, any> | undefined {
  return obj && present({
    'backends': obj.backends?.map(y => toJson_MeshSpecMtlsBackends(y)),
    'enabledBackend': obj.enabledBackend,
    'skipValidation': obj.skipValidation,
  });
}

export interface MeshSpecNetworking {
  readonly outbound?: MeshSpecNetworkingOutbound;
}

function toJson_MeshSpecNetworking(obj: MeshSpecNetworking | undefined): Record<string, any> | undefined {
  return obj && present({
    'outbound': toJson_MeshSpecNetworkingOutbound(obj.outbound),
  });
}

export interface MeshSpecRouting {
  readonly defaultForbidMeshExternalServiceAccess?: boolean;
  readonly localityAwareLoadBalancing?: boolean;
  readonly zoneEgress?: boolean;
}

function toJson_MeshSpecRouting(obj: MeshSpecRouting | undefined): Record<string, any> | undefined {
  return obj && present({
    'defaultForbidMeshExternalServiceAccess': obj.defaultForbidMeshExternalServiceAccess,
    'localityAwareLoadBalancing': obj.localityAwareLoadBalancing,
    'zoneEgress': obj.zoneEgress,
  });
}

export interface MeshSpecTracing {
  readonly backends?: MeshSpecTracingBackends[];
  readonly defaultBackend?: string;
}

function toJson_MeshSpecTracing(obj: MeshSpecTracing | undefined): Record<string, any> | undefined {
  return obj && present({
    'backends': obj.backends?.map(y => toJson_MeshSpecTracingBackends(y)),
    'defaultBackend': obj.defaultBackend,
  });
}

export interface MeshSpecConstraintsDataplaneProxy {
  readonly requirements?: MeshSpecConstraintsDataplaneProxyRequirements[];
  readonly restrictions?: MeshSpecConstraintsDataplaneProxyRequirements[];
}

function toJson_MeshSpecConstraintsDataplaneProxy(obj: MeshSpecConstraintsDataplaneProxy | undefined): Record<string, any> | undefined {
  return obj && present({
    'requirements': obj.requirements?.map(y => toJson_MeshSpecConstraintsDataplaneProxyRequirements(y)),
    'restrictions': obj.restrictions?.map(y => toJson_MeshSpecConstraintsDataplaneProxyRequirements(y)),
  });
}

export interface MeshSpecLoggingBackends {
  readonly conf?: MeshSpecLoggingBackendsConf;
  readonly format?: string;
  readonly name?: string;
  readonly type?: string;
}

function toJson_MeshSpecLoggingBackends(obj: MeshSpecLoggingBackends | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_MeshSpecLoggingBackendsConf(obj.conf),
    'format': obj.format,
    'name': obj.name,
    'type': obj.type,
  });
}

export enum MeshSpecMeshServicesMode {
  DISABLED = "Disabled",
  EVERYWHERE = "Everywhere",
  REACHABLE_BACKENDS = "ReachableBackends",
  EXCLUSIVE = "Exclusive",
}

export interface MeshSpecMtlsBackends {
  readonly conf?: MeshSpecMtlsBackendsConf;
  readonly dpCert?: MeshSpecMtlsBackendsDpCert;
  readonly mode?: MeshSpecMtlsBackendsMode;
  readonly name?: string;
  readonly rootChain?: MeshSpecMtlsBackendsRootChain;
  readonly type?: string;
}

function toJson_MeshSpecMtlsBackends(obj: MeshSpecMtlsBackends | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_MeshSpecMtlsBackendsConf(obj.conf),
    'dpCert': toJson_MeshSpecMtlsBackendsDpCert(obj.dpCert),
    'mode': obj.mode,
    'name': obj.name,
    'rootChain': toJson_MeshSpecMtlsBackendsRootChain(obj.rootChain),
    'type': obj.type,
  });
}

export interface MeshSpecNetworkingOutbound {
  readonly passthrough?: boolean;
}

function toJson_MeshSpecNetworkingOutbound(obj: MeshSpecNetworkingOutbound | undefined): Record<string, any> | undefined {
  return obj && present({
    'passthrough': obj.passthrough,
  });
}

export interface MeshSpecTracingBackends {
  readonly conf?: MeshSpecTracingBackendsConf;
  readonly name?: string;
  readonly sampling?: number;
  readonly type?: string;
}

function toJson_MeshSpecTracingBackends(obj: MeshSpecTracingBackends | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_MeshSpecTracingBackendsConf(obj.conf),
    'name': obj.name,
    'sampling': obj.sampling,
    'type': obj.type,
  });
}

export interface MeshSpecConstraintsDataplaneProxyRequirements {
  readonly tags?: { [key: string]: string };
}

function toJson_MeshSpecConstraintsDataplaneProxyRequirements(obj: MeshSpecConstraintsDataplaneProxyRequirements | undefined): Record<string, any> | undefined {
  return obj && present({
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { MeshSpecConstraintsDataplaneProxyRequirements as MeshSpecConstraintsDataplaneProxyRestrictions };

export interface MeshSpecLoggingBackendsConf {
  readonly address?: string;
  readonly path?: string;
}

function toJson_MeshSpecLoggingBackendsConf(obj: MeshSpecLoggingBackendsConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'path': obj.path,
  });
}

export interface MeshSpecMtlsBackendsConf {
  readonly caCert?: MeshSpecMtlsBackendsConfCaCert;
  readonly cert?: ExternalServiceSpecNetworkingTlsCaCert;
  readonly key?: ExternalServiceSpecNetworkingTlsCaCert;
}

function toJson_MeshSpecMtlsBackendsConf(obj: MeshSpecMtlsBackendsConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'caCert': toJson_MeshSpecMtlsBackendsConfCaCert(obj.caCert),
    'cert': toJson_ExternalServiceSpecNetworkingTlsCaCert(obj.cert),
    'key': toJson_ExternalServiceSpecNetworkingTlsCaCert(obj.key),
  });
}

export interface MeshSpecMtlsBackendsDpCert {
  readonly requestTimeout?: string;
  readonly rotation?: MeshSpecMtlsBackendsDpCertRotation;
}

function toJson_MeshSpecMtlsBackendsDpCert(obj: MeshSpecMtlsBackendsDpCert | undefined): Record<string, any> | undefined {
  return obj && present({
    'requestTimeout': obj.requestTimeout,
    'rotation': toJson_MeshSpecMtlsBackendsDpCertRotation(obj.rotation),
  });
}

export enum MeshSpecMtlsBackendsMode {
  STRICT = "STRICT",
  PERMISSIVE = "PERMISSIVE",
}

export interface MeshSpecMtlsBackendsRootChain {
  readonly requestTimeout?: string;
}

function toJson_MeshSpecMtlsBackendsRootChain(obj: MeshSpecMtlsBackendsRootChain | undefined): Record<string, any> | undefined {
  return obj && present({
    'requestTimeout': obj.requestTimeout,
  });
}

export interface MeshSpecTracingBackendsConf {
  readonly address?: string;
  readonly apiVersion?: string;
  readonly port?: number;
  readonly sharedSpanContext?: boolean;
  readonly splitService?: boolean;
  readonly traceId128Bit?: boolean;
  readonly url?: string;
}

function toJson_MeshSpecTracingBackendsConf(obj: MeshSpecTracingBackendsConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'apiVersion': obj.apiVersion,
    'port': obj.port,
    'sharedSpanContext': obj.sharedSpanContext,
    'splitService': obj.splitService,
    'traceId128bit': obj.traceId128Bit,
    'url': obj.url,
  });
}

export interface MeshSpecMtlsBackendsConfCaCert {
  readonly rsAbits?: number;
  readonly expiration?: string;
}

function toJson_MeshSpecMtlsBackendsConfCaCert(obj: MeshSpecMtlsBackendsConfCaCert | undefined): Record<string, any> | undefined {
  return obj && present({
    'RSAbits': obj.rsAbits,
    'expiration': obj.expiration,
  });
}

export interface MeshSpecMtlsBackendsDpCertRotation {
  readonly expiration?: string;
}

function toJson_MeshSpecMtlsBackendsDpCertRotation(obj: MeshSpecMtlsBackendsDpCertRotation | undefined): Record<string, any> | undefined {
  return obj && present({
    'expiration': obj.expiration,
  });
}

/** MeshAccessLog of kuma.io/v1alpha1 */
export class MeshAccessLog extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshAccessLog' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshAccessLogProps = {}): any {
    return { ...MeshAccessLog.GVK, ...toJson_MeshAccessLogProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshAccessLogProps = {}) {
    super(scope, id, { ...MeshAccessLog.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshAccessLog.GVK, ...toJson_MeshAccessLogProps(props) };
  }
}

export interface MeshAccessLogProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshAccessLogSpec;
}

function toJson_MeshAccessLogProps(obj: MeshAccessLogProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshAccessLogSpec(obj.spec),
  });
}

export interface MeshAccessLogSpec {
  readonly from?: MeshAccessLogSpecFrom[];
  readonly rules?: MeshAccessLogSpecRules[];
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
  readonly to?: MeshAccessLogSpecFrom[];
}

function toJson_MeshAccessLogSpec(obj: MeshAccessLogSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from?.map(y => toJson_MeshAccessLogSpecFrom(y)),
    'rules': obj.rules?.map(y => toJson_MeshAccessLogSpecRules(y)),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
    'to': obj.to?.map(y => toJson_MeshAccessLogSpecFrom(y)),
  });
}

export interface MeshAccessLogSpecFrom {
  readonly default: MeshAccessLogSpecFromDefault;
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshAccessLogSpecFrom(obj: MeshAccessLogSpecFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshAccessLogSpecFromDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}
export type { MeshAccessLogSpecFrom as MeshAccessLogSpecTo };

export interface MeshAccessLogSpecRules {
  readonly default: MeshAccessLogSpecFromDefault;
  readonly matches?: MeshAccessLogSpecRulesMatches[];
}

function toJson_MeshAccessLogSpecRules(obj: MeshAccessLogSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshAccessLogSpecFromDefault(obj.default),
    'matches': obj.matches?.map(y => toJson_MeshAccessLogSpecRulesMatches(y)),
  });
}

export interface MeshAccessLogSpecFromDefault {
  readonly backends?: MeshAccessLogSpecFromDefaultBackends[];
}

function toJson_MeshAccessLogSpecFromDefault(obj: MeshAccessLogSpecFromDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'backends': obj.backends?.map(y => toJson_MeshAccessLogSpecFromDefaultBackends(y)),
  });
}
export type { MeshAccessLogSpecFromDefault as MeshAccessLogSpecRulesDefault, MeshAccessLogSpecFromDefault as MeshAccessLogSpecToDefault };

export interface MeshAccessLogSpecFromTargetRef {
  readonly kind: MeshAccessLogSpecFromTargetRefKind;
  readonly labels?: { [key: string]: string };
  readonly mesh?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly proxyTypes?: MeshAccessLogSpecFromTargetRefProxyTypes[];
  readonly sectionName?: string;
  readonly tags?: { [key: string]: string };
}

function toJson_MeshAccessLogSpecFromTargetRef(obj: MeshAccessLogSpecFromTargetRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'kind': obj.kind,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'mesh': obj.mesh,
    'name': obj.name,
    'namespace': obj.namespace,
    'proxyTypes': obj.proxyTypes?.map(y => y),
    'sectionName': obj.sectionName,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { MeshAccessLogSpecFromTargetRef as MeshAccessLogSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshAccessLogSpecToTargetRef, MeshAccessLogSpecFromTargetRef as MeshCircuitBreakerSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshCircuitBreakerSpecFromTargetRef, MeshAccessLogSpecFromTargetRef as MeshCircuitBreakerSpecToTargetRef, MeshAccessLogSpecFromTargetRef as MeshFaultInjectionSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshFaultInjectionSpecFromTargetRef, MeshAccessLogSpecFromTargetRef as MeshFaultInjectionSpecToTargetRef, MeshAccessLogSpecFromTargetRef as MeshHealthCheckSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshHealthCheckSpecToTargetRef, MeshAccessLogSpecFromTargetRef as MeshHttpRouteSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshHttpRouteSpecToTargetRef, MeshAccessLogSpecFromTargetRef as MeshLoadBalancingStrategySpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshLoadBalancingStrategySpecToTargetRef, MeshAccessLogSpecFromTargetRef as MeshMetricSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshPassthroughSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshProxyPatchSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshRateLimitSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshRateLimitSpecFromTargetRef, MeshAccessLogSpecFromTargetRef as MeshRateLimitSpecToTargetRef, MeshAccessLogSpecFromTargetRef as MeshRetrySpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshRetrySpecToTargetRef, MeshAccessLogSpecFromTargetRef as MeshTcpRouteSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshTcpRouteSpecToTargetRef, MeshAccessLogSpecFromTargetRef as MeshTimeoutSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshTimeoutSpecFromTargetRef, MeshAccessLogSpecFromTargetRef as MeshTimeoutSpecToTargetRef, MeshAccessLogSpecFromTargetRef as MeshTlsSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshTlsSpecFromTargetRef, MeshAccessLogSpecFromTargetRef as MeshTraceSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshTrafficPermissionSpecTargetRef, MeshAccessLogSpecFromTargetRef as MeshTrafficPermissionSpecFromTargetRef };

export interface MeshAccessLogSpecRulesMatches {
  readonly sni?: MeshAccessLogSpecRulesMatchesSni;
  readonly spiffeId?: MeshAccessLogSpecRulesMatchesSpiffeId;
}

function toJson_MeshAccessLogSpecRulesMatches(obj: MeshAccessLogSpecRulesMatches | undefined): Record<string, any> | undefined {
  return obj && present({
    'sni': toJson_MeshAccessLogSpecRulesMatchesSni(obj.sni),
    'spiffeID': toJson_MeshAccessLogSpecRulesMatchesSpiffeId(obj.spiffeId),
  });
}
export type { MeshAccessLogSpecRulesMatches as MeshFaultInjectionSpecRulesMatches, MeshAccessLogSpecRulesMatches as MeshRateLimitSpecRulesMatches, MeshAccessLogSpecRulesMatches as MeshTimeoutSpecRulesMatches, MeshAccessLogSpecRulesMatches as MeshTrafficPermissionSpecRulesDefaultAllow, MeshAccessLogSpecRulesMatches as MeshTrafficPermissionSpecRulesDefaultAllowWithShadowDeny, MeshAccessLogSpecRulesMatches as MeshTrafficPermissionSpecRulesDefaultDeny };

export interface MeshAccessLogSpecFromDefaultBackends {
  readonly file?: MeshAccessLogSpecFromDefaultBackendsFile;
  readonly openTelemetry?: MeshAccessLogSpecFromDefaultBackendsOpenTelemetry;
  readonly tcp?: MeshAccessLogSpecFromDefaultBackendsTcp;
  readonly type: MeshAccessLogSpecFromDefaultBackendsType;
}

function toJson_MeshAccessLogSpecFromDefaultBackends(obj: MeshAccessLogSpecFromDefaultBackends | undefined): Record<string, any> | undefined {
  return obj && present({
    'file': toJson_MeshAccessLogSpecFromDefaultBackendsFile(obj.file),
    'openTelemetry': toJson_MeshAccessLogSpecFromDefaultBackendsOpenTelemetry(obj.openTelemetry),
    'tcp': toJson_MeshAccessLogSpecFromDefaultBackendsTcp(obj.tcp),
    'type': obj.type,
  });
}
export type { MeshAccessLogSpecFromDefaultBackends as MeshAccessLogSpecRulesDefaultBackends, MeshAccessLogSpecFromDefaultBackends as MeshAccessLogSpecToDefaultBackends };

export enum MeshAccessLogSpecFromTargetRefKind {
  MESH = "Mesh",
  MESH_SUBSET = "MeshSubset",
  MESH_GATEWAY = "MeshGateway",
  MESH_SERVICE = "MeshService",
  MESH_EXTERNAL_SERVICE = "MeshExternalService",
  MESH_MULTI_ZONE_SERVICE = "MeshMultiZoneService",
  MESH_SERVICE_SUBSET = "MeshServiceSubset",
  MESH_HTTP_ROUTE = "MeshHTTPRoute",
  DATAPLANE = "Dataplane",
}
export { MeshAccessLogSpecFromTargetRefKind as MeshAccessLogSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshAccessLogSpecToTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshCircuitBreakerSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshCircuitBreakerSpecFromTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshCircuitBreakerSpecToTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshFaultInjectionSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshFaultInjectionSpecFromTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshFaultInjectionSpecToTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshHealthCheckSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshHealthCheckSpecToTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshHttpRouteSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshHttpRouteSpecToTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshHttpRouteSpecToRulesDefaultBackendRefsKind, MeshAccessLogSpecFromTargetRefKind as MeshHttpRouteSpecToRulesDefaultFiltersRequestMirrorBackendRefKind, MeshAccessLogSpecFromTargetRefKind as MeshLoadBalancingStrategySpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshLoadBalancingStrategySpecToTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshMetricSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshPassthroughSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshProxyPatchSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshRateLimitSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshRateLimitSpecFromTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshRateLimitSpecToTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshRetrySpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshRetrySpecToTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshTcpRouteSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshTcpRouteSpecToTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshTcpRouteSpecToRulesDefaultBackendRefsKind, MeshAccessLogSpecFromTargetRefKind as MeshTimeoutSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshTimeoutSpecFromTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshTimeoutSpecToTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshTlsSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshTlsSpecFromTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshTraceSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshTrafficPermissionSpecTargetRefKind, MeshAccessLogSpecFromTargetRefKind as MeshTrafficPermissionSpecFromTargetRefKind };

export enum MeshAccessLogSpecFromTargetRefProxyTypes {
  SIDECAR = "Sidecar",
  GATEWAY = "Gateway",
}
export { MeshAccessLogSpecFromTargetRefProxyTypes as MeshAccessLogSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshAccessLogSpecToTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshCircuitBreakerSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshCircuitBreakerSpecFromTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshCircuitBreakerSpecToTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshFaultInjectionSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshFaultInjectionSpecFromTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshFaultInjectionSpecToTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshHealthCheckSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshHealthCheckSpecToTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshHttpRouteSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshHttpRouteSpecToTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshHttpRouteSpecToRulesDefaultBackendRefsProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshHttpRouteSpecToRulesDefaultFiltersRequestMirrorBackendRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshLoadBalancingStrategySpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshLoadBalancingStrategySpecToTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshMetricSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshPassthroughSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshProxyPatchSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshRateLimitSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshRateLimitSpecFromTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshRateLimitSpecToTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshRetrySpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshRetrySpecToTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTcpRouteSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTcpRouteSpecToTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTcpRouteSpecToRulesDefaultBackendRefsProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTimeoutSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTimeoutSpecFromTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTimeoutSpecToTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTlsSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTlsSpecFromTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTraceSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTrafficPermissionSpecTargetRefProxyTypes, MeshAccessLogSpecFromTargetRefProxyTypes as MeshTrafficPermissionSpecFromTargetRefProxyTypes };

export interface MeshAccessLogSpecRulesMatchesSni {
  readonly type: MeshAccessLogSpecRulesMatchesSniType;
  readonly value: string;
}

function toJson_MeshAccessLogSpecRulesMatchesSni(obj: MeshAccessLogSpecRulesMatchesSni | undefined): Record<string, any> | undefined {
  return obj && present({
    'type': obj.type,
    'value': obj.value,
  });
}
export type { MeshAccessLogSpecRulesMatchesSni as MeshFaultInjectionSpecRulesMatchesSni, MeshAccessLogSpecRulesMatchesSni as MeshRateLimitSpecRulesMatchesSni, MeshAccessLogSpecRulesMatchesSni as MeshTimeoutSpecRulesMatchesSni, MeshAccessLogSpecRulesMatchesSni as MeshTrafficPermissionSpecRulesDefaultAllowSni, MeshAccessLogSpecRulesMatchesSni as MeshTrafficPermissionSpecRulesDefaultAllowWithShadowDenySni, MeshAccessLogSpecRulesMatchesSni as MeshTrafficPermissionSpecRulesDefaultDenySni };

export interface MeshAccessLogSpecRulesMatchesSpiffeId {
  readonly type: MeshAccessLogSpecRulesMatchesSpiffeIdType;
  readonly value: string;
}

function toJson_MeshAccessLogSpecRulesMatchesSpiffeId(obj: MeshAccessLogSpecRulesMatchesSpiffeId | undefined): Record<string, any> | undefined {
  return obj && present({
    'type': obj.type,
    'value': obj.value,
  });
}
export type { MeshAccessLogSpecRulesMatchesSpiffeId as MeshFaultInjectionSpecRulesMatchesSpiffeId, MeshAccessLogSpecRulesMatchesSpiffeId as MeshRateLimitSpecRulesMatchesSpiffeId, MeshAccessLogSpecRulesMatchesSpiffeId as MeshTimeoutSpecRulesMatchesSpiffeId, MeshAccessLogSpecRulesMatchesSpiffeId as MeshTrafficPermissionSpecRulesDefaultAllowSpiffeId, MeshAccessLogSpecRulesMatchesSpiffeId as MeshTrafficPermissionSpecRulesDefaultAllowWithShadowDenySpiffeId, MeshAccessLogSpecRulesMatchesSpiffeId as MeshTrafficPermissionSpecRulesDefaultDenySpiffeId };

export interface MeshAccessLogSpecFromDefaultBackendsFile {
  readonly format?: MeshAccessLogSpecFromDefaultBackendsFileFormat;
  readonly path: string;
}

function toJson_MeshAccessLogSpecFromDefaultBackendsFile(obj: MeshAccessLogSpecFromDefaultBackendsFile | undefined): Record<string, any> | undefined {
  return obj && present({
    'format': toJson_MeshAccessLogSpecFromDefaultBackendsFileFormat(obj.format),
    'path': obj.path,
  });
}
export type { MeshAccessLogSpecFromDefaultBackendsFile as MeshAccessLogSpecRulesDefaultBackendsFile, MeshAccessLogSpecFromDefaultBackendsFile as MeshAccessLogSpecToDefaultBackendsFile };

export interface MeshAccessLogSpecFromDefaultBackendsOpenTelemetry {
  readonly attributes?: MeshAccessLogSpecFromDefaultBackendsFileFormatJson[];
  readonly backendRef?: MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef;
  readonly body?: any;
  readonly endpoint?: string;
}

function toJson_MeshAccessLogSpecFromDefaultBackendsOpenTelemetry(obj: MeshAccessLogSpecFromDefaultBackendsOpenTelemetry | undefined): Record<string, any> | undefined {
  return obj && present({
    'attributes': obj.attributes?.map(y => toJson_MeshAccessLogSpecFromDefaultBackendsFileFormatJson(y)),
    'backendRef': toJson_MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef(obj.backendRef),
    'body': obj.body,
    'endpoint': obj.endpoint,
  });
}
export type { MeshAccessLogSpecFromDefaultBackendsOpenTelemetry as MeshAccessLogSpecRulesDefaultBackendsOpenTelemetry, MeshAccessLogSpecFromDefaultBackendsOpenTelemetry as MeshAccessLogSpecToDefaultBackendsOpenTelemetry };

export interface MeshAccessLogSpecFromDefaultBackendsTcp {
  readonly address: string;
  readonly format?: MeshAccessLogSpecFromDefaultBackendsFileFormat;
}

function toJson_MeshAccessLogSpecFromDefaultBackendsTcp(obj: MeshAccessLogSpecFromDefaultBackendsTcp | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'format': toJson_MeshAccessLogSpecFromDefaultBackendsFileFormat(obj.format),
  });
}
export type { MeshAccessLogSpecFromDefaultBackendsTcp as MeshAccessLogSpecRulesDefaultBackendsTcp, MeshAccessLogSpecFromDefaultBackendsTcp as MeshAccessLogSpecToDefaultBackendsTcp };

export enum MeshAccessLogSpecFromDefaultBackendsType {
  TCP = "Tcp",
  FILE = "File",
  OPEN_TELEMETRY = "OpenTelemetry",
}
export { MeshAccessLogSpecFromDefaultBackendsType as MeshAccessLogSpecRulesDefaultBackendsType, MeshAccessLogSpecFromDefaultBackendsType as MeshAccessLogSpecToDefaultBackendsType };

export enum MeshAccessLogSpecRulesMatchesSniType {
  EXACT = "Exact",
}
export { MeshAccessLogSpecRulesMatchesSniType as MeshFaultInjectionSpecRulesMatchesSniType, MeshAccessLogSpecRulesMatchesSniType as MeshRateLimitSpecRulesMatchesSniType, MeshAccessLogSpecRulesMatchesSniType as MeshTimeoutSpecRulesMatchesSniType, MeshAccessLogSpecRulesMatchesSniType as MeshTrafficPermissionSpecRulesDefaultAllowSniType, MeshAccessLogSpecRulesMatchesSniType as MeshTrafficPermissionSpecRulesDefaultAllowWithShadowDenySniType, MeshAccessLogSpecRulesMatchesSniType as MeshTrafficPermissionSpecRulesDefaultDenySniType };

export enum MeshAccessLogSpecRulesMatchesSpiffeIdType {
  EXACT = "Exact",
  PREFIX = "Prefix",
}
export { MeshAccessLogSpecRulesMatchesSpiffeIdType as MeshExternalServiceSpecTlsVerificationSubjectAltNamesType, MeshAccessLogSpecRulesMatchesSpiffeIdType as MeshFaultInjectionSpecRulesMatchesSpiffeIdType, MeshAccessLogSpecRulesMatchesSpiffeIdType as MeshRateLimitSpecRulesMatchesSpiffeIdType, MeshAccessLogSpecRulesMatchesSpiffeIdType as MeshTimeoutSpecRulesMatchesSpiffeIdType, MeshAccessLogSpecRulesMatchesSpiffeIdType as MeshTrafficPermissionSpecRulesDefaultAllowSpiffeIdType, MeshAccessLogSpecRulesMatchesSpiffeIdType as MeshTrafficPermissionSpecRulesDefaultAllowWithShadowDenySpiffeIdType, MeshAccessLogSpecRulesMatchesSpiffeIdType as MeshTrafficPermissionSpecRulesDefaultDenySpiffeIdType };

export interface MeshAccessLogSpecFromDefaultBackendsFileFormat {
  readonly json?: MeshAccessLogSpecFromDefaultBackendsFileFormatJson[];
  readonly omitEmptyValues?: boolean;
  readonly plain?: string;
  readonly type: MeshAccessLogSpecFromDefaultBackendsFileFormatType;
}

function toJson_MeshAccessLogSpecFromDefaultBackendsFileFormat(obj: MeshAccessLogSpecFromDefaultBackendsFileFormat | undefined): Record<string, any> | undefined {
  return obj && present({
    'json': obj.json?.map(y => toJson_MeshAccessLogSpecFromDefaultBackendsFileFormatJson(y)),
    'omitEmptyValues': obj.omitEmptyValues,
    'plain': obj.plain,
    'type': obj.type,
  });
}
export type { MeshAccessLogSpecFromDefaultBackendsFileFormat as MeshAccessLogSpecFromDefaultBackendsTcpFormat, MeshAccessLogSpecFromDefaultBackendsFileFormat as MeshAccessLogSpecRulesDefaultBackendsFileFormat, MeshAccessLogSpecFromDefaultBackendsFileFormat as MeshAccessLogSpecRulesDefaultBackendsTcpFormat, MeshAccessLogSpecFromDefaultBackendsFileFormat as MeshAccessLogSpecToDefaultBackendsFileFormat, MeshAccessLogSpecFromDefaultBackendsFileFormat as MeshAccessLogSpecToDefaultBackendsTcpFormat };

export interface MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef {
  readonly kind: MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRefKind;
  readonly labels?: { [key: string]: string };
}

function toJson_MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef(obj: MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'kind': obj.kind,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef as MeshAccessLogSpecRulesDefaultBackendsOpenTelemetryBackendRef, MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef as MeshAccessLogSpecToDefaultBackendsOpenTelemetryBackendRef, MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef as MeshMetricSpecDefaultBackendsOpenTelemetryBackendRef, MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef as MeshTraceSpecDefaultBackendsOpenTelemetryBackendRef };

export interface MeshAccessLogSpecFromDefaultBackendsFileFormatJson {
  readonly key: string;
  readonly value: string;
}

function toJson_MeshAccessLogSpecFromDefaultBackendsFileFormatJson(obj: MeshAccessLogSpecFromDefaultBackendsFileFormatJson | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'value': obj.value,
  });
}
export type { MeshAccessLogSpecFromDefaultBackendsFileFormatJson as MeshAccessLogSpecFromDefaultBackendsOpenTelemetryAttributes, MeshAccessLogSpecFromDefaultBackendsFileFormatJson as MeshAccessLogSpecRulesDefaultBackendsOpenTelemetryAttributes, MeshAccessLogSpecFromDefaultBackendsFileFormatJson as MeshAccessLogSpecToDefaultBackendsOpenTelemetryAttributes, MeshAccessLogSpecFromDefaultBackendsFileFormatJson as MeshAccessLogSpecFromDefaultBackendsTcpFormatJson, MeshAccessLogSpecFromDefaultBackendsFileFormatJson as MeshAccessLogSpecRulesDefaultBackendsFileFormatJson, MeshAccessLogSpecFromDefaultBackendsFileFormatJson as MeshAccessLogSpecRulesDefaultBackendsTcpFormatJson, MeshAccessLogSpecFromDefaultBackendsFileFormatJson as MeshAccessLogSpecToDefaultBackendsFileFormatJson, MeshAccessLogSpecFromDefaultBackendsFileFormatJson as MeshAccessLogSpecToDefaultBackendsTcpFormatJson };

export enum MeshAccessLogSpecFromDefaultBackendsFileFormatType {
  PLAIN = "Plain",
  JSON = "Json",
}
export { MeshAccessLogSpecFromDefaultBackendsFileFormatType as MeshAccessLogSpecFromDefaultBackendsTcpFormatType, MeshAccessLogSpecFromDefaultBackendsFileFormatType as MeshAccessLogSpecRulesDefaultBackendsFileFormatType, MeshAccessLogSpecFromDefaultBackendsFileFormatType as MeshAccessLogSpecRulesDefaultBackendsTcpFormatType, MeshAccessLogSpecFromDefaultBackendsFileFormatType as MeshAccessLogSpecToDefaultBackendsFileFormatType, MeshAccessLogSpecFromDefaultBackendsFileFormatType as MeshAccessLogSpecToDefaultBackendsTcpFormatType };

export enum MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRefKind {
  MESH_OPEN_TELEMETRY_BACKEND = "MeshOpenTelemetryBackend",
}
export { MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRefKind as MeshAccessLogSpecRulesDefaultBackendsOpenTelemetryBackendRefKind, MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRefKind as MeshAccessLogSpecToDefaultBackendsOpenTelemetryBackendRefKind, MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRefKind as MeshMetricSpecDefaultBackendsOpenTelemetryBackendRefKind, MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRefKind as MeshTraceSpecDefaultBackendsOpenTelemetryBackendRefKind };

/** MeshCircuitBreaker of kuma.io/v1alpha1 */
export class MeshCircuitBreaker extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshCircuitBreaker' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshCircuitBreakerProps = {}): any {
    return { ...MeshCircuitBreaker.GVK, ...toJson_MeshCircuitBreakerProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshCircuitBreakerProps = {}) {
    super(scope, id, { ...MeshCircuitBreaker.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshCircuitBreaker.GVK, ...toJson_MeshCircuitBreakerProps(props) };
  }
}

export interface MeshCircuitBreakerProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshCircuitBreakerSpec;
}

function toJson_MeshCircuitBreakerProps(obj: MeshCircuitBreakerProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshCircuitBreakerSpec(obj.spec),
  });
}

export interface MeshCircuitBreakerSpec {
  readonly from?: MeshCircuitBreakerSpecFrom[];
  readonly rules?: MeshCircuitBreakerSpecRules[];
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
  readonly to?: MeshCircuitBreakerSpecFrom[];
}

function toJson_MeshCircuitBreakerSpec(obj: MeshCircuitBreakerSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from?.map(y => toJson_MeshCircuitBreakerSpecFrom(y)),
    'rules': obj.rules?.map(y => toJson_MeshCircuitBreakerSpecRules(y)),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
    'to': obj.to?.map(y => toJson_MeshCircuitBreakerSpecFrom(y)),
  });
}

export interface MeshCircuitBreakerSpecFrom {
  readonly default?: MeshCircuitBreakerSpecFromDefault;
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshCircuitBreakerSpecFrom(obj: MeshCircuitBreakerSpecFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshCircuitBreakerSpecFromDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}
export type { MeshCircuitBreakerSpecFrom as MeshCircuitBreakerSpecTo };

export interface MeshCircuitBreakerSpecRules {
  readonly default?: MeshCircuitBreakerSpecFromDefault;
}

function toJson_MeshCircuitBreakerSpecRules(obj: MeshCircuitBreakerSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshCircuitBreakerSpecFromDefault(obj.default),
  });
}

export interface MeshCircuitBreakerSpecFromDefault {
  readonly connectionLimits?: MeshCircuitBreakerSpecFromDefaultConnectionLimits;
  readonly outlierDetection?: MeshCircuitBreakerSpecFromDefaultOutlierDetection;
}

function toJson_MeshCircuitBreakerSpecFromDefault(obj: MeshCircuitBreakerSpecFromDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'connectionLimits': toJson_MeshCircuitBreakerSpecFromDefaultConnectionLimits(obj.connectionLimits),
    'outlierDetection': toJson_MeshCircuitBreakerSpecFromDefaultOutlierDetection(obj.outlierDetection),
  });
}
export type { MeshCircuitBreakerSpecFromDefault as MeshCircuitBreakerSpecRulesDefault, MeshCircuitBreakerSpecFromDefault as MeshCircuitBreakerSpecToDefault };

export interface MeshCircuitBreakerSpecFromDefaultConnectionLimits {
  readonly maxConnectionPools?: number;
  readonly maxConnections?: number;
  readonly maxPendingRequests?: number;
  readonly maxRequests?: number;
  readonly maxRetries?: number;
}

function toJson_MeshCircuitBreakerSpecFromDefaultConnectionLimits(obj: MeshCircuitBreakerSpecFromDefaultConnectionLimits | undefined): Record<string, any> | undefined {
  return obj && present({
    'maxConnectionPools': obj.maxConnectionPools,
    'maxConnections': obj.maxConnections,
    'maxPendingRequests': obj.maxPendingRequests,
    'maxRequests': obj.maxRequests,
    'maxRetries': obj.maxRetries,
  });
}
export type { MeshCircuitBreakerSpecFromDefaultConnectionLimits as MeshCircuitBreakerSpecRulesDefaultConnectionLimits, MeshCircuitBreakerSpecFromDefaultConnectionLimits as MeshCircuitBreakerSpecToDefaultConnectionLimits };

export interface MeshCircuitBreakerSpecFromDefaultOutlierDetection {
  readonly baseEjectionTime?: string;
  readonly detectors?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectors;
  readonly disabled?: boolean;
  readonly healthyPanicThreshold?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
  readonly interval?: string;
  readonly maxEjectionPercent?: number;
  readonly splitExternalAndLocalErrors?: boolean;
}

function toJson_MeshCircuitBreakerSpecFromDefaultOutlierDetection(obj: MeshCircuitBreakerSpecFromDefaultOutlierDetection | undefined): Record<string, any> | undefined {
  return obj && present({
    'baseEjectionTime': obj.baseEjectionTime,
    'detectors': toJson_MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectors(obj.detectors),
    'disabled': obj.disabled,
    'healthyPanicThreshold': obj.healthyPanicThreshold?.value,
    'interval': obj.interval,
    'maxEjectionPercent': obj.maxEjectionPercent,
    'splitExternalAndLocalErrors': obj.splitExternalAndLocalErrors,
  });
}
export type { MeshCircuitBreakerSpecFromDefaultOutlierDetection as MeshCircuitBreakerSpecRulesDefaultOutlierDetection, MeshCircuitBreakerSpecFromDefaultOutlierDetection as MeshCircuitBreakerSpecToDefaultOutlierDetection };

export interface MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectors {
  readonly failurePercentage?: CircuitBreakerSpecConfDetectorsFailure;
  readonly gatewayFailures?: CircuitBreakerSpecConfDetectorsGatewayErrors;
  readonly localOriginFailures?: CircuitBreakerSpecConfDetectorsGatewayErrors;
  readonly successRate?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRate;
  readonly totalFailures?: CircuitBreakerSpecConfDetectorsGatewayErrors;
}

function toJson_MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectors(obj: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectors | undefined): Record<string, any> | undefined {
  return obj && present({
    'failurePercentage': toJson_CircuitBreakerSpecConfDetectorsFailure(obj.failurePercentage),
    'gatewayFailures': toJson_CircuitBreakerSpecConfDetectorsGatewayErrors(obj.gatewayFailures),
    'localOriginFailures': toJson_CircuitBreakerSpecConfDetectorsGatewayErrors(obj.localOriginFailures),
    'successRate': toJson_MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRate(obj.successRate),
    'totalFailures': toJson_CircuitBreakerSpecConfDetectorsGatewayErrors(obj.totalFailures),
  });
}
export type { MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectors as MeshCircuitBreakerSpecRulesDefaultOutlierDetectionDetectors, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectors as MeshCircuitBreakerSpecToDefaultOutlierDetectionDetectors };

export interface MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRate {
  readonly minimumHosts?: number;
  readonly requestVolume?: number;
  readonly standardDeviationFactor?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
}

function toJson_MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRate(obj: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRate | undefined): Record<string, any> | undefined {
  return obj && present({
    'minimumHosts': obj.minimumHosts,
    'requestVolume': obj.requestVolume,
    'standardDeviationFactor': obj.standardDeviationFactor?.value,
  });
}
export type { MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRate as MeshCircuitBreakerSpecRulesDefaultOutlierDetectionDetectorsSuccessRate, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRate as MeshCircuitBreakerSpecToDefaultOutlierDetectionDetectorsSuccessRate };

export class MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor {
  public static fromNumber(value: number): MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor { return new MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor(value); }
  public static fromString(value: string): MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor { return new MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor(value); }

  private constructor(public readonly value: number | string) {}
}
export { MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshCircuitBreakerSpecFromDefaultOutlierDetectionHealthyPanicThreshold, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshCircuitBreakerSpecRulesDefaultOutlierDetectionHealthyPanicThreshold, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshCircuitBreakerSpecToDefaultOutlierDetectionHealthyPanicThreshold, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshCircuitBreakerSpecRulesDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshCircuitBreakerSpecToDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshFaultInjectionSpecFromDefaultHttpAbortPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshFaultInjectionSpecFromDefaultHttpDelayPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshFaultInjectionSpecFromDefaultHttpResponseBandwidthPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshFaultInjectionSpecRulesDefaultHttpAbortPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshFaultInjectionSpecRulesDefaultHttpDelayPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshFaultInjectionSpecRulesDefaultHttpResponseBandwidthPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshFaultInjectionSpecToDefaultHttpAbortPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshFaultInjectionSpecToDefaultHttpDelayPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshFaultInjectionSpecToDefaultHttpResponseBandwidthPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshGatewayConfigSpecResourcesLimits, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshGatewayConfigSpecResourcesRequests, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshGatewayInstanceSpecResourcesLimits, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshGatewayInstanceSpecResourcesRequests, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshHealthCheckSpecToDefaultHealthyPanicThreshold, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshHttpRouteSpecToRulesDefaultFiltersRequestMirrorPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBias, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentage, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshServiceSpecPortsTargetPort, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshTraceSpecDefaultSamplingClient, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshTraceSpecDefaultSamplingOverall, MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor as MeshTraceSpecDefaultSamplingRandom };

/** MeshExternalService of kuma.io/v1alpha1 */
export class MeshExternalService extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshExternalService' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshExternalServiceProps = {}): any {
    return { ...MeshExternalService.GVK, ...toJson_MeshExternalServiceProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshExternalServiceProps = {}) {
    super(scope, id, { ...MeshExternalService.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshExternalService.GVK, ...toJson_MeshExternalServiceProps(props) };
  }
}

export interface MeshExternalServiceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshExternalServiceSpec;
}

function toJson_MeshExternalServiceProps(obj: MeshExternalServiceProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshExternalServiceSpec(obj.spec),
  });
}

export interface MeshExternalServiceSpec {
  readonly endpoints?: MeshExternalServiceSpecEndpoints[];
  readonly extension?: HostnameGeneratorSpecExtension;
  readonly match: MeshExternalServiceSpecMatch;
  readonly tls?: MeshExternalServiceSpecTls;
}

function toJson_MeshExternalServiceSpec(obj: MeshExternalServiceSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'endpoints': obj.endpoints?.map(y => toJson_MeshExternalServiceSpecEndpoints(y)),
    'extension': toJson_HostnameGeneratorSpecExtension(obj.extension),
    'match': toJson_MeshExternalServiceSpecMatch(obj.match),
    'tls': toJson_MeshExternalServiceSpecTls(obj.tls),
  });
}

export interface MeshExternalServiceSpecEndpoints {
  readonly address: string;
  readonly port: number;
  readonly priority?: number;
}

function toJson_MeshExternalServiceSpecEndpoints(obj: MeshExternalServiceSpecEndpoints | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'port': obj.port,
    'priority': obj.priority,
  });
}

export interface MeshExternalServiceSpecMatch {
  readonly port: number;
  readonly protocol?: MeshExternalServiceSpecMatchProtocol;
  readonly type?: MeshExternalServiceSpecMatchType;
}

function toJson_MeshExternalServiceSpecMatch(obj: MeshExternalServiceSpecMatch | undefined): Record<string, any> | undefined {
  return obj && present({
    'port': obj.port,
    'protocol': obj.protocol,
    'type': obj.type,
  });
}

export interface MeshExternalServiceSpecTls {
  readonly allowRenegotiation?: boolean;
  readonly enabled?: boolean;
  readonly verification?: MeshExternalServiceSpecTlsVerification;
  readonly version?: MeshExternalServiceSpecTlsVersion;
}

function toJson_MeshExternalServiceSpecTls(obj: MeshExternalServiceSpecTls | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowRenegotiation': obj.allowRenegotiation,
    'enabled': obj.enabled,
    'verification': toJson_MeshExternalServiceSpecTlsVerification(obj.verification),
    'version': toJson_MeshExternalServiceSpecTlsVersion(obj.version),
  });
}

export enum MeshExternalServiceSpecMatchProtocol {
  TCP = "tcp",
  GRPC = "grpc",
  HTTP = "http",
  HTTP2 = "http2",
}

export enum MeshExternalServiceSpecMatchType {
  HOSTNAME_GENERATOR = "HostnameGenerator",
}

export interface MeshExternalServiceSpecTlsVerification {
  readonly caCert?: MeshExternalServiceSpecTlsVerificationCaCert;
  readonly clientCert?: MeshExternalServiceSpecTlsVerificationCaCert;
  readonly clientKey?: MeshExternalServiceSpecTlsVerificationCaCert;
  readonly mode?: MeshExternalServiceSpecTlsVerificationMode;
  readonly serverName?: string;
  readonly subjectAltNames?: MeshExternalServiceSpecTlsVerificationSubjectAltNames[];
}

function toJson_MeshExternalServiceSpecTlsVerification(obj: MeshExternalServiceSpecTlsVerification | undefined): Record<string, any> | undefined {
  return obj && present({
    'caCert': toJson_MeshExternalServiceSpecTlsVerificationCaCert(obj.caCert),
    'clientCert': toJson_MeshExternalServiceSpecTlsVerificationCaCert(obj.clientCert),
    'clientKey': toJson_MeshExternalServiceSpecTlsVerificationCaCert(obj.clientKey),
    'mode': obj.mode,
    'serverName': obj.serverName,
    'subjectAltNames': obj.subjectAltNames?.map(y => toJson_MeshExternalServiceSpecTlsVerificationSubjectAltNames(y)),
  });
}

export interface MeshExternalServiceSpecTlsVersion {
  readonly max?: MeshExternalServiceSpecTlsVersionMax;
  readonly min?: MeshExternalServiceSpecTlsVersionMax;
}

function toJson_MeshExternalServiceSpecTlsVersion(obj: MeshExternalServiceSpecTlsVersion | undefined): Record<string, any> | undefined {
  return obj && present({
    'max': obj.max,
    'min': obj.min,
  });
}
export type { MeshExternalServiceSpecTlsVersion as MeshTlsSpecFromDefaultTlsVersion, MeshExternalServiceSpecTlsVersion as MeshTlsSpecRulesDefaultTlsVersion };

export interface MeshExternalServiceSpecTlsVerificationCaCert {
  readonly inline?: string;
  readonly inlineString?: string;
  readonly secret?: string;
}

function toJson_MeshExternalServiceSpecTlsVerificationCaCert(obj: MeshExternalServiceSpecTlsVerificationCaCert | undefined): Record<string, any> | undefined {
  return obj && present({
    'inline': obj.inline,
    'inlineString': obj.inlineString,
    'secret': obj.secret,
  });
}
export type { MeshExternalServiceSpecTlsVerificationCaCert as MeshExternalServiceSpecTlsVerificationClientCert, MeshExternalServiceSpecTlsVerificationCaCert as MeshExternalServiceSpecTlsVerificationClientKey };

export enum MeshExternalServiceSpecTlsVerificationMode {
  SKIP_SAN = "SkipSAN",
  SKIP_CA = "SkipCA",
  SECURED = "Secured",
  SKIP_ALL = "SkipAll",
}

export interface MeshExternalServiceSpecTlsVerificationSubjectAltNames {
  readonly type?: MeshAccessLogSpecRulesMatchesSpiffeIdType;
  readonly value: string;
}

function toJson_MeshExternalServiceSpecTlsVerificationSubjectAltNames(obj: MeshExternalServiceSpecTlsVerificationSubjectAltNames | undefined): Record<string, any> | undefined {
  return obj && present({
    'type': obj.type,
    'value': obj.value,
  });
}

export enum MeshExternalServiceSpecTlsVersionMax {
  TLS_AUTO = "TLSAuto",
  TLS10 = "TLS10",
  TLS11 = "TLS11",
  TLS12 = "TLS12",
  TLS13 = "TLS13",
}
export { MeshExternalServiceSpecTlsVersionMax as MeshExternalServiceSpecTlsVersionMin, MeshExternalServiceSpecTlsVersionMax as MeshTlsSpecFromDefaultTlsVersionMax, MeshExternalServiceSpecTlsVersionMax as MeshTlsSpecFromDefaultTlsVersionMin, MeshExternalServiceSpecTlsVersionMax as MeshTlsSpecRulesDefaultTlsVersionMax, MeshExternalServiceSpecTlsVersionMax as MeshTlsSpecRulesDefaultTlsVersionMin };

/** MeshFaultInjection of kuma.io/v1alpha1 */
export class MeshFaultInjection extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshFaultInjection' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshFaultInjectionProps = {}): any {
    return { ...MeshFaultInjection.GVK, ...toJson_MeshFaultInjectionProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshFaultInjectionProps = {}) {
    super(scope, id, { ...MeshFaultInjection.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshFaultInjection.GVK, ...toJson_MeshFaultInjectionProps(props) };
  }
}

export interface MeshFaultInjectionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshFaultInjectionSpec;
}

function toJson_MeshFaultInjectionProps(obj: MeshFaultInjectionProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshFaultInjectionSpec(obj.spec),
  });
}

export interface MeshFaultInjectionSpec {
  readonly from?: MeshFaultInjectionSpecFrom[];
  readonly rules?: MeshFaultInjectionSpecRules[];
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
  readonly to?: MeshFaultInjectionSpecFrom[];
}

function toJson_MeshFaultInjectionSpec(obj: MeshFaultInjectionSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from?.map(y => toJson_MeshFaultInjectionSpecFrom(y)),
    'rules': obj.rules?.map(y => toJson_MeshFaultInjectionSpecRules(y)),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
    'to': obj.to?.map(y => toJson_MeshFaultInjectionSpecFrom(y)),
  });
}

export interface MeshFaultInjectionSpecFrom {
  readonly default?: MeshFaultInjectionSpecFromDefault;
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshFaultInjectionSpecFrom(obj: MeshFaultInjectionSpecFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshFaultInjectionSpecFromDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}
export type { MeshFaultInjectionSpecFrom as MeshFaultInjectionSpecTo };

export interface MeshFaultInjectionSpecRules {
  readonly default: MeshFaultInjectionSpecFromDefault;
  readonly matches?: MeshAccessLogSpecRulesMatches[];
}

function toJson_MeshFaultInjectionSpecRules(obj: MeshFaultInjectionSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshFaultInjectionSpecFromDefault(obj.default),
    'matches': obj.matches?.map(y => toJson_MeshAccessLogSpecRulesMatches(y)),
  });
}

export interface MeshFaultInjectionSpecFromDefault {
  readonly http?: MeshFaultInjectionSpecFromDefaultHttp[];
}

function toJson_MeshFaultInjectionSpecFromDefault(obj: MeshFaultInjectionSpecFromDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'http': obj.http?.map(y => toJson_MeshFaultInjectionSpecFromDefaultHttp(y)),
  });
}
export type { MeshFaultInjectionSpecFromDefault as MeshFaultInjectionSpecRulesDefault, MeshFaultInjectionSpecFromDefault as MeshFaultInjectionSpecToDefault };

export interface MeshFaultInjectionSpecFromDefaultHttp {
  readonly abort?: MeshFaultInjectionSpecFromDefaultHttpAbort;
  readonly delay?: MeshFaultInjectionSpecFromDefaultHttpDelay;
  readonly responseBandwidth?: MeshFaultInjectionSpecFromDefaultHttpResponseBandwidth;
}

function toJson_MeshFaultInjectionSpecFromDefaultHttp(obj: MeshFaultInjectionSpecFromDefaultHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'abort': toJson_MeshFaultInjectionSpecFromDefaultHttpAbort(obj.abort),
    'delay': toJson_MeshFaultInjectionSpecFromDefaultHttpDelay(obj.delay),
    'responseBandwidth': toJson_MeshFaultInjectionSpecFromDefaultHttpResponseBandwidth(obj.responseBandwidth),
  });
}
export type { MeshFaultInjectionSpecFromDefaultHttp as MeshFaultInjectionSpecRulesDefaultHttp, MeshFaultInjectionSpecFromDefaultHttp as MeshFaultInjectionSpecToDefaultHttp };

export interface MeshFaultInjectionSpecFromDefaultHttpAbort {
  readonly httpStatus: number;
  readonly percentage: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
}

function toJson_MeshFaultInjectionSpecFromDefaultHttpAbort(obj: MeshFaultInjectionSpecFromDefaultHttpAbort | undefined): Record<string, any> | undefined {
  return obj && present({
    'httpStatus': obj.httpStatus,
    'percentage': obj.percentage?.value,
  });
}
export type { MeshFaultInjectionSpecFromDefaultHttpAbort as MeshFaultInjectionSpecRulesDefaultHttpAbort, MeshFaultInjectionSpecFromDefaultHttpAbort as MeshFaultInjectionSpecToDefaultHttpAbort };

export interface MeshFaultInjectionSpecFromDefaultHttpDelay {
  readonly percentage: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
  readonly value: string;
}

function toJson_MeshFaultInjectionSpecFromDefaultHttpDelay(obj: MeshFaultInjectionSpecFromDefaultHttpDelay | undefined): Record<string, any> | undefined {
  return obj && present({
    'percentage': obj.percentage?.value,
    'value': obj.value,
  });
}
export type { MeshFaultInjectionSpecFromDefaultHttpDelay as MeshFaultInjectionSpecRulesDefaultHttpDelay, MeshFaultInjectionSpecFromDefaultHttpDelay as MeshFaultInjectionSpecToDefaultHttpDelay };

export interface MeshFaultInjectionSpecFromDefaultHttpResponseBandwidth {
  readonly limit: string;
  readonly percentage: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
}

function toJson_MeshFaultInjectionSpecFromDefaultHttpResponseBandwidth(obj: MeshFaultInjectionSpecFromDefaultHttpResponseBandwidth | undefined): Record<string, any> | undefined {
  return obj && present({
    'limit': obj.limit,
    'percentage': obj.percentage?.value,
  });
}
export type { MeshFaultInjectionSpecFromDefaultHttpResponseBandwidth as MeshFaultInjectionSpecRulesDefaultHttpResponseBandwidth, MeshFaultInjectionSpecFromDefaultHttpResponseBandwidth as MeshFaultInjectionSpecToDefaultHttpResponseBandwidth };

/** MeshGateway of kuma.io/v1alpha1 */
export class MeshGateway extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshGateway' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshGatewayProps = {}): any {
    return { ...MeshGateway.GVK, ...toJson_MeshGatewayProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshGatewayProps = {}) {
    super(scope, id, { ...MeshGateway.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshGateway.GVK, ...toJson_MeshGatewayProps(props) };
  }
}

export interface MeshGatewayProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: MeshGatewaySpec;
}

function toJson_MeshGatewayProps(obj: MeshGatewayProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_MeshGatewaySpec(obj.spec),
  });
}

export interface MeshGatewaySpec {
  readonly conf?: MeshGatewaySpecConf;
  readonly selectors?: CircuitBreakerSpecDestinations[];
  readonly tags?: { [key: string]: string };
}

function toJson_MeshGatewaySpec(obj: MeshGatewaySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_MeshGatewaySpecConf(obj.conf),
    'selectors': obj.selectors?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

export interface MeshGatewaySpecConf {
  readonly listeners?: MeshGatewaySpecConfListeners[];
}

function toJson_MeshGatewaySpecConf(obj: MeshGatewaySpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'listeners': obj.listeners?.map(y => toJson_MeshGatewaySpecConfListeners(y)),
  });
}

export interface MeshGatewaySpecConfListeners {
  readonly crossMesh?: boolean;
  readonly hostname?: string;
  readonly port?: number;
  readonly protocol?: MeshGatewaySpecConfListenersProtocol;
  readonly resources?: MeshGatewaySpecConfListenersResources;
  readonly tags?: { [key: string]: string };
  readonly tls?: MeshGatewaySpecConfListenersTls;
}

function toJson_MeshGatewaySpecConfListeners(obj: MeshGatewaySpecConfListeners | undefined): Record<string, any> | undefined {
  return obj && present({
    'crossMesh': obj.crossMesh,
    'hostname': obj.hostname,
    'port': obj.port,
    'protocol': obj.protocol,
    'resources': toJson_MeshGatewaySpecConfListenersResources(obj.resources),
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'tls': toJson_MeshGatewaySpecConfListenersTls(obj.tls),
  });
}

export enum MeshGatewaySpecConfListenersProtocol {
  NONE = "NONE",
  TCP = "TCP",
  TLS = "TLS",
  HTTP = "HTTP",
  HTTPS = "HTTPS",
}

export interface MeshGatewaySpecConfListenersResources {
  readonly connectionLimit?: number;
}

function toJson_MeshGatewaySpecConfListenersResources(obj: MeshGatewaySpecConfListenersResources | undefined): Record<string, any> | undefined {
  return obj && present({
    'connectionLimit': obj.connectionLimit,
  });
}

export interface MeshGatewaySpecConfListenersTls {
  readonly certificates?: ExternalServiceSpecNetworkingTlsCaCert[];
  readonly mode?: MeshGatewaySpecConfListenersTlsMode;
  readonly options?: DataplaneSpecNetworkingInboundServiceProbeTcp;
}

function toJson_MeshGatewaySpecConfListenersTls(obj: MeshGatewaySpecConfListenersTls | undefined): Record<string, any> | undefined {
  return obj && present({
    'certificates': obj.certificates?.map(y => toJson_ExternalServiceSpecNetworkingTlsCaCert(y)),
    'mode': obj.mode,
    'options': toJson_DataplaneSpecNetworkingInboundServiceProbeTcp(obj.options),
  });
}

export enum MeshGatewaySpecConfListenersTlsMode {
  NONE = "NONE",
  TERMINATE = "TERMINATE",
  PASSTHROUGH = "PASSTHROUGH",
}

/** MeshGatewayConfig of kuma.io/v1alpha1 */
export class MeshGatewayConfig extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshGatewayConfig' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshGatewayConfigProps = {}): any {
    return { ...MeshGatewayConfig.GVK, ...toJson_MeshGatewayConfigProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshGatewayConfigProps = {}) {
    super(scope, id, { ...MeshGatewayConfig.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshGatewayConfig.GVK, ...toJson_MeshGatewayConfigProps(props) };
  }
}

export interface MeshGatewayConfigProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshGatewayConfigSpec;
}

function toJson_MeshGatewayConfigProps(obj: MeshGatewayConfigProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshGatewayConfigSpec(obj.spec),
  });
}

export interface MeshGatewayConfigSpec {
  readonly crossMesh?: boolean;
  readonly podTemplate?: MeshGatewayConfigSpecPodTemplate;
  readonly replicas?: number;
  readonly resources?: MeshGatewayConfigSpecResources;
  readonly serviceTemplate?: MeshGatewayConfigSpecServiceTemplate;
  readonly serviceType?: MeshGatewayConfigSpecServiceType;
  readonly tags?: { [key: string]: string };
}

function toJson_MeshGatewayConfigSpec(obj: MeshGatewayConfigSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'crossMesh': obj.crossMesh,
    'podTemplate': toJson_MeshGatewayConfigSpecPodTemplate(obj.podTemplate),
    'replicas': obj.replicas,
    'resources': toJson_MeshGatewayConfigSpecResources(obj.resources),
    'serviceTemplate': toJson_MeshGatewayConfigSpecServiceTemplate(obj.serviceTemplate),
    'serviceType': obj.serviceType,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

export interface MeshGatewayConfigSpecPodTemplate {
  readonly metadata?: MeshGatewayConfigSpecPodTemplateMetadata;
  readonly spec?: MeshGatewayConfigSpecPodTemplateSpec;
}

function toJson_MeshGatewayConfigSpecPodTemplate(obj: MeshGatewayConfigSpecPodTemplate | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': toJson_MeshGatewayConfigSpecPodTemplateMetadata(obj.metadata),
    'spec': toJson_MeshGatewayConfigSpecPodTemplateSpec(obj.spec),
  });
}
export type { MeshGatewayConfigSpecPodTemplate as MeshGatewayInstanceSpecPodTemplate };

export interface MeshGatewayConfigSpecResources {
  readonly claims?: MeshGatewayConfigSpecResourcesClaims[];
  readonly limits?: { [key: string]: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor };
  readonly requests?: { [key: string]: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor };
}

function toJson_MeshGatewayConfigSpecResources(obj: MeshGatewayConfigSpecResources | undefined): Record<string, any> | undefined {
  return obj && present({
    'claims': obj.claims?.map(y => toJson_MeshGatewayConfigSpecResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  });
}
export type { MeshGatewayConfigSpecResources as MeshGatewayInstanceSpecResources };

export interface MeshGatewayConfigSpecServiceTemplate {
  readonly metadata?: MeshGatewayConfigSpecPodTemplateMetadata;
  readonly spec?: MeshGatewayConfigSpecServiceTemplateSpec;
}

function toJson_MeshGatewayConfigSpecServiceTemplate(obj: MeshGatewayConfigSpecServiceTemplate | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': toJson_MeshGatewayConfigSpecPodTemplateMetadata(obj.metadata),
    'spec': toJson_MeshGatewayConfigSpecServiceTemplateSpec(obj.spec),
  });
}
export type { MeshGatewayConfigSpecServiceTemplate as MeshGatewayInstanceSpecServiceTemplate };

export enum MeshGatewayConfigSpecServiceType {
  LOAD_BALANCER = "LoadBalancer",
  CLUSTER_IP = "ClusterIP",
  NODE_PORT = "NodePort",
}
export { MeshGatewayConfigSpecServiceType as MeshGatewayInstanceSpecServiceType };

export interface MeshGatewayConfigSpecPodTemplateMetadata {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
}

function toJson_MeshGatewayConfigSpecPodTemplateMetadata(obj: MeshGatewayConfigSpecPodTemplateMetadata | undefined): Record<string, any> | undefined {
  return obj && present({
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { MeshGatewayConfigSpecPodTemplateMetadata as MeshGatewayConfigSpecServiceTemplateMetadata, MeshGatewayConfigSpecPodTemplateMetadata as MeshGatewayInstanceSpecPodTemplateMetadata, MeshGatewayConfigSpecPodTemplateMetadata as MeshGatewayInstanceSpecServiceTemplateMetadata };

export interface MeshGatewayConfigSpecPodTemplateSpec {
  readonly container?: MeshGatewayConfigSpecPodTemplateSpecContainer;
  readonly securityContext?: MeshGatewayConfigSpecPodTemplateSpecSecurityContext;
  readonly serviceAccountName?: string;
}

function toJson_MeshGatewayConfigSpecPodTemplateSpec(obj: MeshGatewayConfigSpecPodTemplateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'container': toJson_MeshGatewayConfigSpecPodTemplateSpecContainer(obj.container),
    'securityContext': toJson_MeshGatewayConfigSpecPodTemplateSpecSecurityContext(obj.securityContext),
    'serviceAccountName': obj.serviceAccountName,
  });
}
export type { MeshGatewayConfigSpecPodTemplateSpec as MeshGatewayInstanceSpecPodTemplateSpec };

export interface MeshGatewayConfigSpecResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

function toJson_MeshGatewayConfigSpecResourcesClaims(obj: MeshGatewayConfigSpecResourcesClaims | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'request': obj.request,
  });
}
export type { MeshGatewayConfigSpecResourcesClaims as MeshGatewayInstanceSpecResourcesClaims };

export interface MeshGatewayConfigSpecServiceTemplateSpec {
  readonly loadBalancerIp?: string;
}

function toJson_MeshGatewayConfigSpecServiceTemplateSpec(obj: MeshGatewayConfigSpecServiceTemplateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'loadBalancerIP': obj.loadBalancerIp,
  });
}
export type { MeshGatewayConfigSpecServiceTemplateSpec as MeshGatewayInstanceSpecServiceTemplateSpec };

export interface MeshGatewayConfigSpecPodTemplateSpecContainer {
  readonly securityContext?: MeshGatewayConfigSpecPodTemplateSpecContainerSecurityContext;
}

function toJson_MeshGatewayConfigSpecPodTemplateSpecContainer(obj: MeshGatewayConfigSpecPodTemplateSpecContainer | undefined): Record<string, any> | undefined {
  return obj && present({
    'securityContext': toJson_MeshGatewayConfigSpecPodTemplateSpecContainerSecurityContext(obj.securityContext),
  });
}
export type { MeshGatewayConfigSpecPodTemplateSpecContainer as MeshGatewayInstanceSpecPodTemplateSpecContainer };

export interface MeshGatewayConfigSpecPodTemplateSpecSecurityContext {
  readonly fsGroup?: number;
}

function toJson_MeshGatewayConfigSpecPodTemplateSpecSecurityContext(obj: MeshGatewayConfigSpecPodTemplateSpecSecurityContext | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsGroup': obj.fsGroup,
  });
}
export type { MeshGatewayConfigSpecPodTemplateSpecSecurityContext as MeshGatewayInstanceSpecPodTemplateSpecSecurityContext };

export interface MeshGatewayConfigSpecPodTemplateSpecContainerSecurityContext {
  readonly readOnlyRootFilesystem?: boolean;
}

function toJson_MeshGatewayConfigSpecPodTemplateSpecContainerSecurityContext(obj: MeshGatewayConfigSpecPodTemplateSpecContainerSecurityContext | undefined): Record<string, any> | undefined {
  return obj && present({
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
  });
}
export type { MeshGatewayConfigSpecPodTemplateSpecContainerSecurityContext as MeshGatewayInstanceSpecPodTemplateSpecContainerSecurityContext };

/** MeshGatewayInstance of kuma.io/v1alpha1 */
export class MeshGatewayInstance extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshGatewayInstance' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshGatewayInstanceProps = {}): any {
    return { ...MeshGatewayInstance.GVK, ...toJson_MeshGatewayInstanceProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshGatewayInstanceProps = {}) {
    super(scope, id, { ...MeshGatewayInstance.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshGatewayInstance.GVK, ...toJson_MeshGatewayInstanceProps(props) };
  }
}

export interface MeshGatewayInstanceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshGatewayInstanceSpec;
}

function toJson_MeshGatewayInstanceProps(obj: MeshGatewayInstanceProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshGatewayInstanceSpec(obj.spec),
  });
}

export interface MeshGatewayInstanceSpec {
  readonly podTemplate?: MeshGatewayConfigSpecPodTemplate;
  readonly replicas?: number;
  readonly resources?: MeshGatewayConfigSpecResources;
  readonly serviceTemplate?: MeshGatewayConfigSpecServiceTemplate;
  readonly serviceType?: MeshGatewayConfigSpecServiceType;
  readonly tags?: { [key: string]: string };
}

function toJson_MeshGatewayInstanceSpec(obj: MeshGatewayInstanceSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'podTemplate': toJson_MeshGatewayConfigSpecPodTemplate(obj.podTemplate),
    'replicas': obj.replicas,
    'resources': toJson_MeshGatewayConfigSpecResources(obj.resources),
    'serviceTemplate': toJson_MeshGatewayConfigSpecServiceTemplate(obj.serviceTemplate),
    'serviceType': obj.serviceType,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

/** MeshGatewayRoute of kuma.io/v1alpha1 */
export class MeshGatewayRoute extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshGatewayRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshGatewayRouteProps = {}): any {
    return { ...MeshGatewayRoute.GVK, ...toJson_MeshGatewayRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshGatewayRouteProps = {}) {
    super(scope, id, { ...MeshGatewayRoute.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshGatewayRoute.GVK, ...toJson_MeshGatewayRouteProps(props) };
  }
}

export interface MeshGatewayRouteProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: MeshGatewayRouteSpec;
}

function toJson_MeshGatewayRouteProps(obj: MeshGatewayRouteProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_MeshGatewayRouteSpec(obj.spec),
  });
}

export interface MeshGatewayRouteSpec {
  readonly conf?: MeshGatewayRouteSpecConf;
  readonly selectors?: CircuitBreakerSpecDestinations[];
}

function toJson_MeshGatewayRouteSpec(obj: MeshGatewayRouteSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_MeshGatewayRouteSpecConf(obj.conf),
    'selectors': obj.selectors?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface MeshGatewayRouteSpecConf {
  readonly http?: MeshGatewayRouteSpecConfHttp;
  readonly tcp?: MeshGatewayRouteSpecConfTcp;
}

function toJson_MeshGatewayRouteSpecConf(obj: MeshGatewayRouteSpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'http': toJson_MeshGatewayRouteSpecConfHttp(obj.http),
    'tcp': toJson_MeshGatewayRouteSpecConfTcp(obj.tcp),
  });
}

export interface MeshGatewayRouteSpecConfHttp {
  readonly hostnames?: string[];
  readonly rules?: MeshGatewayRouteSpecConfHttpRules[];
}

function toJson_MeshGatewayRouteSpecConfHttp(obj: MeshGatewayRouteSpecConfHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostnames': obj.hostnames?.map(y => y),
    'rules': obj.rules?.map(y => toJson_MeshGatewayRouteSpecConfHttpRules(y)),
  });
}

export interface MeshGatewayRouteSpecConfTcp {
  readonly rules?: MeshGatewayRouteSpecConfTcpRules[];
}

function toJson_MeshGatewayRouteSpecConfTcp(obj: MeshGatewayRouteSpecConfTcp | undefined): Record<string, any> | undefined {
  return obj && present({
    'rules': obj.rules?.map(y => toJson_MeshGatewayRouteSpecConfTcpRules(y)),
  });
}

export interface MeshGatewayRouteSpecConfHttpRules {
  readonly backends?: MeshGatewayRouteSpecConfHttpRulesBackends[];
  readonly filters?: MeshGatewayRouteSpecConfHttpRulesFilters[];
  readonly matches?: MeshGatewayRouteSpecConfHttpRulesMatches[];
}

function toJson_MeshGatewayRouteSpecConfHttpRules(obj: MeshGatewayRouteSpecConfHttpRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'backends': obj.backends?.map(y => toJson_MeshGatewayRouteSpecConfHttpRulesBackends(y)),
    'filters': obj.filters?.map(y => toJson_MeshGatewayRouteSpecConfHttpRulesFilters(y)),
    'matches': obj.matches?.map(y => toJson_MeshGatewayRouteSpecConfHttpRulesMatches(y)),
  });
}

export interface MeshGatewayRouteSpecConfTcpRules {
  readonly backends?: MeshGatewayRouteSpecConfHttpRulesBackends[];
}

function toJson_MeshGatewayRouteSpecConfTcpRules(obj: MeshGatewayRouteSpecConfTcpRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'backends': obj.backends?.map(y => toJson_MeshGatewayRouteSpecConfHttpRulesBackends(y)),
  });
}

export interface MeshGatewayRouteSpecConfHttpRulesBackends {
  readonly destination?: { [key: string]: string };
  readonly weight?: number;
}

function toJson_MeshGatewayRouteSpecConfHttpRulesBackends(obj: MeshGatewayRouteSpecConfHttpRulesBackends | undefined): Record<string, any> | undefined {
  return obj && present({
    'destination': ((obj.destination) === undefined) ? undefined : (Object.entries(obj.destination).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'weight': obj.weight,
  });
}
export type { MeshGatewayRouteSpecConfHttpRulesBackends as MeshGatewayRouteSpecConfTcpRulesBackends, MeshGatewayRouteSpecConfHttpRulesBackends as MeshGatewayRouteSpecConfHttpRulesFiltersMirrorBackend, MeshGatewayRouteSpecConfHttpRulesBackends as TrafficRouteSpecConfSplit, MeshGatewayRouteSpecConfHttpRulesBackends as TrafficRouteSpecConfHttpSplit };

export interface MeshGatewayRouteSpecConfHttpRulesFilters {
  readonly mirror?: MeshGatewayRouteSpecConfHttpRulesFiltersMirror;
  readonly redirect?: MeshGatewayRouteSpecConfHttpRulesFiltersRedirect;
  readonly requestHeader?: MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeader;
  readonly responseHeader?: MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeader;
  readonly rewrite?: MeshGatewayRouteSpecConfHttpRulesFiltersRedirectPath;
}

function toJson_MeshGatewayRouteSpecConfHttpRulesFilters(obj: MeshGatewayRouteSpecConfHttpRulesFilters | undefined): Record<string, any> | undefined {
  return obj && present({
    'mirror': toJson_MeshGatewayRouteSpecConfHttpRulesFiltersMirror(obj.mirror),
    'redirect': toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRedirect(obj.redirect),
    'requestHeader': toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeader(obj.requestHeader),
    'responseHeader': toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeader(obj.responseHeader),
    'rewrite': toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRedirectPath(obj.rewrite),
  });
}

export interface MeshGatewayRouteSpecConfHttpRulesMatches {
  readonly headers?: MeshGatewayRouteSpecConfHttpRulesMatchesHeaders[];
  readonly method?: MeshGatewayRouteSpecConfHttpRulesMatchesMethod;
  readonly path?: MeshGatewayRouteSpecConfHttpRulesMatchesPath;
  readonly queryParameters?: MeshGatewayRouteSpecConfHttpRulesMatchesQueryParameters[];
}

function toJson_MeshGatewayRouteSpecConfHttpRulesMatches(obj: MeshGatewayRouteSpecConfHttpRulesMatches | undefined): Record<string, any> | undefined {
  return obj && present({
    'headers': obj.headers?.map(y => toJson_MeshGatewayRouteSpecConfHttpRulesMatchesHeaders(y)),
    'method': obj.method,
    'path': toJson_MeshGatewayRouteSpecConfHttpRulesMatchesPath(obj.path),
    'queryParameters': obj.queryParameters?.map(y => toJson_MeshGatewayRouteSpecConfHttpRulesMatchesQueryParameters(y)),
  });
}

export interface MeshGatewayRouteSpecConfHttpRulesFiltersMirror {
  readonly backend?: MeshGatewayRouteSpecConfHttpRulesBackends;
  readonly percentage?: number;
}

function toJson_MeshGatewayRouteSpecConfHttpRulesFiltersMirror(obj: MeshGatewayRouteSpecConfHttpRulesFiltersMirror | undefined): Record<string, any> | undefined {
  return obj && present({
    'backend': toJson_MeshGatewayRouteSpecConfHttpRulesBackends(obj.backend),
    'percentage': obj.percentage,
  });
}

export interface MeshGatewayRouteSpecConfHttpRulesFiltersRedirect {
  readonly hostname?: string;
  readonly path?: MeshGatewayRouteSpecConfHttpRulesFiltersRedirectPath;
  readonly port?: number;
  readonly scheme?: string;
  readonly statusCode?: number;
}

function toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRedirect(obj: MeshGatewayRouteSpecConfHttpRulesFiltersRedirect | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostname': obj.hostname,
    'path': toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  });
}

export interface MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeader {
  readonly add?: MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderAdd[];
  readonly remove?: string[];
  readonly set?: MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderAdd[];
}

function toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeader(obj: MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeader | undefined): Record<string, any> | undefined {
  return obj && present({
    'add': obj.add?.map(y => toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderAdd(y)),
  });
}
export type { MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeader as MeshGatewayRouteSpecConfHttpRulesFiltersResponseHeader };

export interface MeshGatewayRouteSpecConfHttpRulesMatchesHeaders {
  readonly match?: MeshGatewayRouteSpecConfHttpRulesMatchesHeadersMatch;
  readonly name?: string;
  readonly value?: string;
}

function toJson_MeshGatewayRouteSpecConfHttpRulesMatchesHeaders(obj: MeshGatewayRouteSpecConfHttpRulesMatchesHeaders | undefined): Record<string, any> | undefined {
  return obj && present({
    'match': obj.match,
    'name': obj.name,
    'value': obj.value,
  });
}

export enum MeshGatewayRouteSpecConfHttpRulesMatchesMethod {
  NONE = "NONE",
  CONNECT = "CONNECT",
  DELETE = "DELETE",
  GET = "GET",
  HEAD = "HEAD",
  OPTIONS = "OPTIONS",
  PATCH = "PATCH",
  POST = "POST",
  PUT = "PUT",
  TRACE = "TRACE",
}
export { MeshGatewayRouteSpecConfHttpRulesMatchesMethod as RetrySpecConfHttpRetriableMethods };

export interface MeshGatewayRouteSpecConfHttpRulesMatchesPath {
  readonly match?: MeshGatewayRouteSpecConfHttpRulesMatchesPathMatch;
  readonly value?: string;
}

function toJson_MeshGatewayRouteSpecConfHttpRulesMatchesPath(obj: MeshGatewayRouteSpecConfHttpRulesMatchesPath | undefined): Record<string, any> | undefined {
  return obj && present({
    'match': obj.match,
    'value': obj.value,
  });
}

export interface MeshGatewayRouteSpecConfHttpRulesMatchesQueryParameters {
  readonly match?: MeshGatewayRouteSpecConfHttpRulesMatchesQueryParametersMatch;
  readonly name?: string;
  readonly value?: string;
}

function toJson_MeshGatewayRouteSpecConfHttpRulesMatchesQueryParameters(obj: MeshGatewayRouteSpecConfHttpRulesMatchesQueryParameters | undefined): Record<string, any> | undefined {
  return obj && present({
    'match': obj.match,
    'name': obj.name,
    'value': obj.value,
  });
}

export interface MeshGatewayRouteSpecConfHttpRulesFiltersRedirectPath {
  readonly hostToBackendHostname?: boolean;
  readonly replaceFull?: string;
  readonly replacePrefixMatch?: string;
}

function toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRedirectPath(obj: MeshGatewayRouteSpecConfHttpRulesFiltersRedirectPath | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostToBackendHostname': obj.hostToBackendHostname,
    'replaceFull': obj.replaceFull,
    'replacePrefixMatch': obj.replacePrefixMatch,
  });
}
export type { MeshGatewayRouteSpecConfHttpRulesFiltersRedirectPath as MeshGatewayRouteSpecConfHttpRulesFiltersRewrite };

export interface MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderAdd {
  readonly name?: string;
  readonly value?: string;
}

function toJson_MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderAdd(obj: MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderAdd | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'value': obj.value,
  });
}
export type { MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderAdd as MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderSet, MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderAdd as MeshGatewayRouteSpecConfHttpRulesFiltersResponseHeaderAdd, MeshGatewayRouteSpecConfHttpRulesFiltersRequestHeaderAdd as MeshGatewayRouteSpecConfHttpRulesFiltersResponseHeaderSet };

export enum MeshGatewayRouteSpecConfHttpRulesMatchesHeadersMatch {
  EXACT = "EXACT",
  REGEX = "REGEX",
  ABSENT = "ABSENT",
  PRESENT = "PRESENT",
}

export enum MeshGatewayRouteSpecConfHttpRulesMatchesPathMatch {
  EXACT = "EXACT",
  PREFIX = "PREFIX",
  REGEX = "REGEX",
}

export enum MeshGatewayRouteSpecConfHttpRulesMatchesQueryParametersMatch {
  EXACT = "EXACT",
  REGEX = "REGEX",
}

/** MeshHealthCheck of kuma.io/v1alpha1 */
export class MeshHealthCheck extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshHealthCheck' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshHealthCheckProps = {}): any {
    return { ...MeshHealthCheck.GVK, ...toJson_MeshHealthCheckProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshHealthCheckProps = {}) {
    super(scope, id, { ...MeshHealthCheck.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshHealthCheck.GVK, ...toJson_MeshHealthCheckProps(props) };
  }
}

export interface MeshHealthCheckProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshHealthCheckSpec;
}

function toJson_MeshHealthCheckProps(obj: MeshHealthCheckProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshHealthCheckSpec(obj.spec),
  });
}

export interface MeshHealthCheckSpec {
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
  readonly to?: MeshHealthCheckSpecTo[];
}

function toJson_MeshHealthCheckSpec(obj: MeshHealthCheckSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
    'to': obj.to?.map(y => toJson_MeshHealthCheckSpecTo(y)),
  });
}

export interface MeshHealthCheckSpecTo {
  readonly default?: MeshHealthCheckSpecToDefault;
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshHealthCheckSpecTo(obj: MeshHealthCheckSpecTo | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshHealthCheckSpecToDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshHealthCheckSpecToDefault {
  readonly alwaysLogHealthCheckFailures?: boolean;
  readonly eventLogPath?: string;
  readonly failTrafficOnPanic?: boolean;
  readonly grpc?: MeshHealthCheckSpecToDefaultGrpc;
  readonly healthyPanicThreshold?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
  readonly healthyThreshold?: number;
  readonly http?: MeshHealthCheckSpecToDefaultHttp;
  readonly initialJitter?: string;
  readonly interval?: string;
  readonly intervalJitter?: string;
  readonly intervalJitterPercent?: number;
  readonly noTrafficInterval?: string;
  readonly reuseConnection?: boolean;
  readonly tcp?: MeshHealthCheckSpecToDefaultTcp;
  readonly timeout?: string;
  readonly unhealthyThreshold?: number;
}

function toJson_MeshHealthCheckSpecToDefault(obj: MeshHealthCheckSpecToDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'alwaysLogHealthCheckFailures': obj.alwaysLogHealthCheckFailures,
    'eventLogPath': obj.eventLogPath,
    'failTrafficOnPanic': obj.failTrafficOnPanic,
    'grpc': toJson_MeshHealthCheckSpecToDefaultGrpc(obj.grpc),
    'healthyPanicThreshold': obj.healthyPanicThreshold?.value,
    'healthyThreshold': obj.healthyThreshold,
    'http': toJson_MeshHealthCheckSpecToDefaultHttp(obj.http),
    'initialJitter': obj.initialJitter,
    'interval': obj.interval,
    'intervalJitter': obj.intervalJitter,
    'intervalJitterPercent': obj.intervalJitterPercent,
    'noTrafficInterval': obj.noTrafficInterval,
    'reuseConnection': obj.reuseConnection,
    'tcp': toJson_MeshHealthCheckSpecToDefaultTcp(obj.tcp),
    'timeout': obj.timeout,
    'unhealthyThreshold': obj.unhealthyThreshold,
  });
}

export interface MeshHealthCheckSpecToDefaultGrpc {
  readonly authority?: string;
  readonly disabled?: boolean;
  readonly serviceName?: string;
}

function toJson_MeshHealthCheckSpecToDefaultGrpc(obj: MeshHealthCheckSpecToDefaultGrpc | undefined): Record<string, any> | undefined {
  return obj && present({
    'authority': obj.authority,
    'disabled': obj.disabled,
    'serviceName': obj.serviceName,
  });
}

export interface MeshHealthCheckSpecToDefaultHttp {
  readonly disabled?: boolean;
  readonly expectedStatuses?: number[];
  readonly path?: string;
  readonly requestHeadersToAdd?: MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd;
}

function toJson_MeshHealthCheckSpecToDefaultHttp(obj: MeshHealthCheckSpecToDefaultHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'disabled': obj.disabled,
    'expectedStatuses': obj.expectedStatuses?.map(y => y),
    'path': obj.path,
    'requestHeadersToAdd': toJson_MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd(obj.requestHeadersToAdd),
  });
}

export interface MeshHealthCheckSpecToDefaultTcp {
  readonly disabled?: boolean;
  readonly receive?: string[];
  readonly send?: string;
}

function toJson_MeshHealthCheckSpecToDefaultTcp(obj: MeshHealthCheckSpecToDefaultTcp | undefined): Record<string, any> | undefined {
  return obj && present({
    'disabled': obj.disabled,
    'receive': obj.receive?.map(y => y),
    'send': obj.send,
  });
}

export interface MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd {
  readonly add?: MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd[];
  readonly set?: MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd[];
}

function toJson_MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd(obj: MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd | undefined): Record<string, any> | undefined {
  return obj && present({
    'add': obj.add?.map(y => toJson_MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd(y)),
    'set': obj.set?.map(y => toJson_MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd(y)),
  });
}
export type { MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd as MeshRateLimitSpecFromDefaultLocalHttpOnRateLimitHeaders, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd as MeshRateLimitSpecRulesDefaultLocalHttpOnRateLimitHeaders, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd as MeshRateLimitSpecToDefaultLocalHttpOnRateLimitHeaders };

export interface MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd {
  readonly name: string;
  readonly value: string;
}

function toJson_MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd(obj: MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'value': obj.value,
  });
}
export type { MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddSet, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshHttpRouteSpecToRulesDefaultFiltersRequestHeaderModifierAdd, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshHttpRouteSpecToRulesDefaultFiltersRequestHeaderModifierSet, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshHttpRouteSpecToRulesDefaultFiltersResponseHeaderModifierAdd, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshHttpRouteSpecToRulesDefaultFiltersResponseHeaderModifierSet, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshRateLimitSpecFromDefaultLocalHttpOnRateLimitHeadersAdd, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshRateLimitSpecFromDefaultLocalHttpOnRateLimitHeadersSet, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshRateLimitSpecRulesDefaultLocalHttpOnRateLimitHeadersAdd, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshRateLimitSpecRulesDefaultLocalHttpOnRateLimitHeadersSet, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshRateLimitSpecToDefaultLocalHttpOnRateLimitHeadersAdd, MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd as MeshRateLimitSpecToDefaultLocalHttpOnRateLimitHeadersSet };

/** MeshHTTPRoute of kuma.io/v1alpha1 */
export class MeshHttpRoute extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshHTTPRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshHttpRouteProps = {}): any {
    return { ...MeshHttpRoute.GVK, ...toJson_MeshHttpRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshHttpRouteProps = {}) {
    super(scope, id, { ...MeshHttpRoute.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshHttpRoute.GVK, ...toJson_MeshHttpRouteProps(props) };
  }
}

export interface MeshHttpRouteProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshHttpRouteSpec;
}

function toJson_MeshHttpRouteProps(obj: MeshHttpRouteProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshHttpRouteSpec(obj.spec),
  });
}

export interface MeshHttpRouteSpec {
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
  readonly to?: MeshHttpRouteSpecTo[];
}

function toJson_MeshHttpRouteSpec(obj: MeshHttpRouteSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
    'to': obj.to?.map(y => toJson_MeshHttpRouteSpecTo(y)),
  });
}

export interface MeshHttpRouteSpecTo {
  readonly hostnames?: string[];
  readonly rules: MeshHttpRouteSpecToRules[];
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshHttpRouteSpecTo(obj: MeshHttpRouteSpecTo | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostnames': obj.hostnames?.map(y => y),
    'rules': obj.rules?.map(y => toJson_MeshHttpRouteSpecToRules(y)),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshHttpRouteSpecToRules {
  readonly default: MeshHttpRouteSpecToRulesDefault;
  readonly matches: MeshHttpRouteSpecToRulesMatches[];
}

function toJson_MeshHttpRouteSpecToRules(obj: MeshHttpRouteSpecToRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshHttpRouteSpecToRulesDefault(obj.default),
    'matches': obj.matches?.map(y => toJson_MeshHttpRouteSpecToRulesMatches(y)),
  });
}

export interface MeshHttpRouteSpecToRulesDefault {
  readonly backendRefs?: MeshHttpRouteSpecToRulesDefaultBackendRefs[];
  readonly filters?: MeshHttpRouteSpecToRulesDefaultFilters[];
}

function toJson_MeshHttpRouteSpecToRulesDefault(obj: MeshHttpRouteSpecToRulesDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRefs': obj.backendRefs?.map(y => toJson_MeshHttpRouteSpecToRulesDefaultBackendRefs(y)),
    'filters': obj.filters?.map(y => toJson_MeshHttpRouteSpecToRulesDefaultFilters(y)),
  });
}

export interface MeshHttpRouteSpecToRulesMatches {
  readonly headers?: MeshHttpRouteSpecToRulesMatchesHeaders[];
  readonly method?: MeshHttpRouteSpecToRulesMatchesMethod;
  readonly path?: MeshHttpRouteSpecToRulesMatchesPath;
  readonly queryParams?: MeshHttpRouteSpecToRulesMatchesQueryParams[];
}

function toJson_MeshHttpRouteSpecToRulesMatches(obj: MeshHttpRouteSpecToRulesMatches | undefined): Record<string, any> | undefined {
  return obj && present({
    'headers': obj.headers?.map(y => toJson_MeshHttpRouteSpecToRulesMatchesHeaders(y)),
    'method': obj.method,
    'path': toJson_MeshHttpRouteSpecToRulesMatchesPath(obj.path),
    'queryParams': obj.queryParams?.map(y => toJson_MeshHttpRouteSpecToRulesMatchesQueryParams(y)),
  });
}

export interface MeshHttpRouteSpecToRulesDefaultBackendRefs {
  readonly kind: MeshAccessLogSpecFromTargetRefKind;
  readonly labels?: { [key: string]: string };
  readonly mesh?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly port?: number;
  readonly proxyTypes?: MeshAccessLogSpecFromTargetRefProxyTypes[];
  readonly sectionName?: string;
  readonly tags?: { [key: string]: string };
  readonly weight?: number;
}

function toJson_MeshHttpRouteSpecToRulesDefaultBackendRefs(obj: MeshHttpRouteSpecToRulesDefaultBackendRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'kind': obj.kind,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'mesh': obj.mesh,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'proxyTypes': obj.proxyTypes?.map(y => y),
    'sectionName': obj.sectionName,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'weight': obj.weight,
  });
}
export type { MeshHttpRouteSpecToRulesDefaultBackendRefs as MeshHttpRouteSpecToRulesDefaultFiltersRequestMirrorBackendRef, MeshHttpRouteSpecToRulesDefaultBackendRefs as MeshTcpRouteSpecToRulesDefaultBackendRefs };

export interface MeshHttpRouteSpecToRulesDefaultFilters {
  readonly requestHeaderModifier?: MeshHttpRouteSpecToRulesDefaultFiltersRequestHeaderModifier;
  readonly requestMirror?: MeshHttpRouteSpecToRulesDefaultFiltersRequestMirror;
  readonly requestRedirect?: MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirect;
  readonly responseHeaderModifier?: MeshHttpRouteSpecToRulesDefaultFiltersRequestHeaderModifier;
  readonly type: MeshHttpRouteSpecToRulesDefaultFiltersType;
  readonly urlRewrite?: MeshHttpRouteSpecToRulesDefaultFiltersUrlRewrite;
}

function toJson_MeshHttpRouteSpecToRulesDefaultFilters(obj: MeshHttpRouteSpecToRulesDefaultFilters | undefined): Record<string, any> | undefined {
  return obj && present({
    'requestHeaderModifier': toJson_MeshHttpRouteSpecToRulesDefaultFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_MeshHttpRouteSpecToRulesDefaultFiltersRequestMirror(obj.requestMirror),
    'requestRedirect': toJson_MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirect(obj.requestRedirect),
    'responseHeaderModifier': toJson_MeshHttpRouteSpecToRulesDefaultFiltersRequestHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
    'urlRewrite': toJson_MeshHttpRouteSpecToRulesDefaultFiltersUrlRewrite(obj.urlRewrite),
  });
}

export interface MeshHttpRouteSpecToRulesMatchesHeaders {
  readonly name: string;
  readonly type?: MeshHttpRouteSpecToRulesMatchesHeadersType;
  readonly value?: string;
}

function toJson_MeshHttpRouteSpecToRulesMatchesHeaders(obj: MeshHttpRouteSpecToRulesMatchesHeaders | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  });
}
export type { MeshHttpRouteSpecToRulesMatchesHeaders as MeshRetrySpecToDefaultHttpRetriableRequestHeaders, MeshHttpRouteSpecToRulesMatchesHeaders as MeshRetrySpecToDefaultHttpRetriableResponseHeaders };

export enum MeshHttpRouteSpecToRulesMatchesMethod {
  CONNECT = "CONNECT",
  DELETE = "DELETE",
  GET = "GET",
  HEAD = "HEAD",
  OPTIONS = "OPTIONS",
  PATCH = "PATCH",
  POST = "POST",
  PUT = "PUT",
  TRACE = "TRACE",
}

export interface MeshHttpRouteSpecToRulesMatchesPath {
  readonly type: MeshHttpRouteSpecToRulesMatchesPathType;
  readonly value: string;
}

function toJson_MeshHttpRouteSpecToRulesMatchesPath(obj: MeshHttpRouteSpecToRulesMatchesPath | undefined): Record<string, any> | undefined {
  return obj && present({
    'type': obj.type,
    'value': obj.value,
  });
}

export interface MeshHttpRouteSpecToRulesMatchesQueryParams {
  readonly name: string;
  readonly type: MeshHttpRouteSpecToRulesMatchesQueryParamsType;
  readonly value: string;
}

function toJson_MeshHttpRouteSpecToRulesMatchesQueryParams(obj: MeshHttpRouteSpecToRulesMatchesQueryParams | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  });
}

export interface MeshHttpRouteSpecToRulesDefaultFiltersRequestHeaderModifier {
  readonly add?: MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd[];
  readonly remove?: string[];
  readonly set?: MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd[];
}

function toJson_MeshHttpRouteSpecToRulesDefaultFiltersRequestHeaderModifier(obj: MeshHttpRouteSpecToRulesDefaultFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  return obj && present({
    'add': obj.add?.map(y => toJson_MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_MeshHealthCheckSpecToDefaultHttpRequestHeadersToAddAdd(y)),
  });
}
export type { MeshHttpRouteSpecToRulesDefaultFiltersRequestHeaderModifier as MeshHttpRouteSpecToRulesDefaultFiltersResponseHeaderModifier };

export interface MeshHttpRouteSpecToRulesDefaultFiltersRequestMirror {
  readonly backendRef: MeshHttpRouteSpecToRulesDefaultBackendRefs;
  readonly percentage?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
}

function toJson_MeshHttpRouteSpecToRulesDefaultFiltersRequestMirror(obj: MeshHttpRouteSpecToRulesDefaultFiltersRequestMirror | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRef': toJson_MeshHttpRouteSpecToRulesDefaultBackendRefs(obj.backendRef),
    'percentage': obj.percentage?.value,
  });
}

export interface MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirect {
  readonly hostname?: string;
  readonly path?: MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPath;
  readonly port?: number;
  readonly scheme?: MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectScheme;
  readonly statusCode?: MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectStatusCode;
}

function toJson_MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirect(obj: MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirect | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostname': obj.hostname,
    'path': toJson_MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  });
}

export enum MeshHttpRouteSpecToRulesDefaultFiltersType {
  REQUEST_HEADER_MODIFIER = "RequestHeaderModifier",
  RESPONSE_HEADER_MODIFIER = "ResponseHeaderModifier",
  REQUEST_REDIRECT = "RequestRedirect",
  URL_REWRITE = "URLRewrite",
  REQUEST_MIRROR = "RequestMirror",
}

export interface MeshHttpRouteSpecToRulesDefaultFiltersUrlRewrite {
  readonly hostToBackendHostname?: boolean;
  readonly hostname?: string;
  readonly path?: MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPath;
}

function toJson_MeshHttpRouteSpecToRulesDefaultFiltersUrlRewrite(obj: MeshHttpRouteSpecToRulesDefaultFiltersUrlRewrite | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostToBackendHostname': obj.hostToBackendHostname,
    'hostname': obj.hostname,
    'path': toJson_MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPath(obj.path),
  });
}

export enum MeshHttpRouteSpecToRulesMatchesHeadersType {
  EXACT = "Exact",
  PRESENT = "Present",
  REGULAR_EXPRESSION = "RegularExpression",
  ABSENT = "Absent",
  PREFIX = "Prefix",
}
export { MeshHttpRouteSpecToRulesMatchesHeadersType as MeshRetrySpecToDefaultHttpRetriableRequestHeadersType, MeshHttpRouteSpecToRulesMatchesHeadersType as MeshRetrySpecToDefaultHttpRetriableResponseHeadersType };

export enum MeshHttpRouteSpecToRulesMatchesPathType {
  EXACT = "Exact",
  PATH_PREFIX = "PathPrefix",
  REGULAR_EXPRESSION = "RegularExpression",
}

export enum MeshHttpRouteSpecToRulesMatchesQueryParamsType {
  EXACT = "Exact",
  REGULAR_EXPRESSION = "RegularExpression",
}

export interface MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPath {
  readonly replaceFullPath?: string;
  readonly replacePrefixMatch?: string;
  readonly type: MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPathType;
}

function toJson_MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPath(obj: MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPath | undefined): Record<string, any> | undefined {
  return obj && present({
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  });
}
export type { MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPath as MeshHttpRouteSpecToRulesDefaultFiltersUrlRewritePath };

export enum MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectScheme {
  HTTP = "http",
  HTTPS = "https",
}

export enum MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectStatusCode {
  VALUE_301 = 301,
  VALUE_302 = 302,
  VALUE_303 = 303,
  VALUE_307 = 307,
  VALUE_308 = 308,
}

export enum MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPathType {
  REPLACE_FULL_PATH = "ReplaceFullPath",
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}
export { MeshHttpRouteSpecToRulesDefaultFiltersRequestRedirectPathType as MeshHttpRouteSpecToRulesDefaultFiltersUrlRewritePathType };

/** MeshIdentity of kuma.io/v1alpha1 */
export class MeshIdentity extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshIdentity' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshIdentityProps = {}): any {
    return { ...MeshIdentity.GVK, ...toJson_MeshIdentityProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshIdentityProps = {}) {
    super(scope, id, { ...MeshIdentity.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshIdentity.GVK, ...toJson_MeshIdentityProps(props) };
  }
}

export interface MeshIdentityProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshIdentitySpec;
}

function toJson_MeshIdentityProps(obj: MeshIdentityProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshIdentitySpec(obj.spec),
  });
}

export interface MeshIdentitySpec {
  readonly provider?: MeshIdentitySpecProvider;
  readonly selector?: MeshIdentitySpecSelector;
  readonly spiffeId?: MeshIdentitySpecSpiffeId;
}

function toJson_MeshIdentitySpec(obj: MeshIdentitySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'provider': toJson_MeshIdentitySpecProvider(obj.provider),
    'selector': toJson_MeshIdentitySpecSelector(obj.selector),
    'spiffeID': toJson_MeshIdentitySpecSpiffeId(obj.spiffeId),
  });
}

export interface MeshIdentitySpecProvider {
  readonly bundled?: MeshIdentitySpecProviderBundled;
  readonly extension?: MeshIdentitySpecProviderExtension;
  readonly spire?: MeshIdentitySpecProviderSpire;
  readonly type: MeshIdentitySpecProviderType;
}

function toJson_MeshIdentitySpecProvider(obj: MeshIdentitySpecProvider | undefined): Record<string, any> | undefined {
  return obj && present({
    'bundled': toJson_MeshIdentitySpecProviderBundled(obj.bundled),
    'extension': toJson_MeshIdentitySpecProviderExtension(obj.extension),
    'spire': toJson_MeshIdentitySpecProviderSpire(obj.spire),
    'type': obj.type,
  });
}

export interface MeshIdentitySpecSelector {
  readonly dataplane?: HostnameGeneratorSpecSelectorMeshExternalService;
}

function toJson_MeshIdentitySpecSelector(obj: MeshIdentitySpecSelector | undefined): Record<string, any> | undefined {
  return obj && present({
    'dataplane': toJson_HostnameGeneratorSpecSelectorMeshExternalService(obj.dataplane),
  });
}

export interface MeshIdentitySpecSpiffeId {
  readonly path?: string;
  readonly trustDomain?: string;
}

function toJson_MeshIdentitySpecSpiffeId(obj: MeshIdentitySpecSpiffeId | undefined): Record<string, any> | undefined {
  return obj && present({
    'path': obj.path,
    'trustDomain': obj.trustDomain,
  });
}

export interface MeshIdentitySpecProviderBundled {
  readonly autogenerate?: MeshIdentitySpecProviderBundledAutogenerate;
  readonly ca?: MeshIdentitySpecProviderBundledCa;
  readonly certificateParameters?: MeshIdentitySpecProviderBundledCertificateParameters;
  readonly insecureAllowSelfSigned?: boolean;
  readonly meshTrustCreation?: MeshIdentitySpecProviderBundledMeshTrustCreation;
}

function toJson_MeshIdentitySpecProviderBundled(obj: MeshIdentitySpecProviderBundled | undefined): Record<string, any> | undefined {
  return obj && present({
    'autogenerate': toJson_MeshIdentitySpecProviderBundledAutogenerate(obj.autogenerate),
    'ca': toJson_MeshIdentitySpecProviderBundledCa(obj.ca),
    'certificateParameters': toJson_MeshIdentitySpecProviderBundledCertificateParameters(obj.certificateParameters),
    'insecureAllowSelfSigned': obj.insecureAllowSelfSigned,
    'meshTrustCreation': obj.meshTrustCreation,
  });
}

export interface MeshIdentitySpecProviderExtension {
  readonly config?: any;
  readonly name: string;
}

function toJson_MeshIdentitySpecProviderExtension(obj: MeshIdentitySpecProviderExtension | undefined): Record<string, any> | undefined {
  return obj && present({
    'config': obj.config,
    'name': obj.name,
  });
}

export interface MeshIdentitySpecProviderSpire {
  readonly agent?: MeshIdentitySpecProviderSpireAgent;
}

function toJson_MeshIdentitySpecProviderSpire(obj: MeshIdentitySpecProviderSpire | undefined): Record<string, any> | undefined {
  return obj && present({
    'agent': toJson_MeshIdentitySpecProviderSpireAgent(obj.agent),
  });
}

export enum MeshIdentitySpecProviderType {
  BUNDLED = "Bundled",
  SPIRE = "Spire",
  EXTENSION = "Extension",
}

export interface MeshIdentitySpecProviderBundledAutogenerate {
  readonly enabled?: boolean;
}

function toJson_MeshIdentitySpecProviderBundledAutogenerate(obj: MeshIdentitySpecProviderBundledAutogenerate | undefined): Record<string, any> | undefined {
  return obj && present({
    'enabled': obj.enabled,
  });
}

export interface MeshIdentitySpecProviderBundledCa {
  readonly certificate?: MeshIdentitySpecProviderBundledCaCertificate;
  readonly privateKey?: MeshIdentitySpecProviderBundledCaCertificate;
}

function toJson_MeshIdentitySpecProviderBundledCa(obj: MeshIdentitySpecProviderBundledCa | undefined): Record<string, any> | undefined {
  return obj && present({
    'certificate': toJson_MeshIdentitySpecProviderBundledCaCertificate(obj.certificate),
    'privateKey': toJson_MeshIdentitySpecProviderBundledCaCertificate(obj.privateKey),
  });
}

export interface MeshIdentitySpecProviderBundledCertificateParameters {
  readonly expiry?: string;
}

function toJson_MeshIdentitySpecProviderBundledCertificateParameters(obj: MeshIdentitySpecProviderBundledCertificateParameters | undefined): Record<string, any> | undefined {
  return obj && present({
    'expiry': obj.expiry,
  });
}

export enum MeshIdentitySpecProviderBundledMeshTrustCreation {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}

export interface MeshIdentitySpecProviderSpireAgent {
  readonly timeout?: string;
}

function toJson_MeshIdentitySpecProviderSpireAgent(obj: MeshIdentitySpecProviderSpireAgent | undefined): Record<string, any> | undefined {
  return obj && present({
    'timeout': obj.timeout,
  });
}

export interface MeshIdentitySpecProviderBundledCaCertificate {
  readonly envVar?: MeshIdentitySpecProviderBundledCaCertificateEnvVar;
  readonly file?: MeshIdentitySpecProviderBundledCaCertificateFile;
  readonly insecureInline?: MeshIdentitySpecProviderBundledCaCertificateInsecureInline;
  readonly secretRef?: MeshIdentitySpecProviderBundledCaCertificateSecretRef;
  readonly type: MeshIdentitySpecProviderBundledCaCertificateType;
}

function toJson_MeshIdentitySpecProviderBundledCaCertificate(obj: MeshIdentitySpecProviderBundledCaCertificate | undefined): Record<string, any> | undefined {
  return obj && present({
    'envVar': toJson_MeshIdentitySpecProviderBundledCaCertificateEnvVar(obj.envVar),
    'file': toJson_MeshIdentitySpecProviderBundledCaCertificateFile(obj.file),
    'insecureInline': toJson_MeshIdentitySpecProviderBundledCaCertificateInsecureInline(obj.insecureInline),
    'secretRef': toJson_MeshIdentitySpecProviderBundledCaCertificateSecretRef(obj.secretRef),
    'type': obj.type,
  });
}
export type { MeshIdentitySpecProviderBundledCaCertificate as MeshIdentitySpecProviderBundledCaPrivateKey };

export interface MeshIdentitySpecProviderBundledCaCertificateEnvVar {
  readonly name: string;
}

function toJson_MeshIdentitySpecProviderBundledCaCertificateEnvVar(obj: MeshIdentitySpecProviderBundledCaCertificateEnvVar | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}
export type { MeshIdentitySpecProviderBundledCaCertificateEnvVar as MeshIdentitySpecProviderBundledCaPrivateKeyEnvVar, MeshIdentitySpecProviderBundledCaCertificateEnvVar as MeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader, MeshIdentitySpecProviderBundledCaCertificateEnvVar as MeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameter, MeshIdentitySpecProviderBundledCaCertificateEnvVar as MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeader, MeshIdentitySpecProviderBundledCaCertificateEnvVar as MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameter, MeshIdentitySpecProviderBundledCaCertificateEnvVar as MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeader, MeshIdentitySpecProviderBundledCaCertificateEnvVar as MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameter };

export interface MeshIdentitySpecProviderBundledCaCertificateFile {
  readonly path: string;
}

function toJson_MeshIdentitySpecProviderBundledCaCertificateFile(obj: MeshIdentitySpecProviderBundledCaCertificateFile | undefined): Record<string, any> | undefined {
  return obj && present({
    'path': obj.path,
  });
}
export type { MeshIdentitySpecProviderBundledCaCertificateFile as MeshIdentitySpecProviderBundledCaPrivateKeyFile };

export interface MeshIdentitySpecProviderBundledCaCertificateInsecureInline {
  readonly value: string;
}

function toJson_MeshIdentitySpecProviderBundledCaCertificateInsecureInline(obj: MeshIdentitySpecProviderBundledCaCertificateInsecureInline | undefined): Record<string, any> | undefined {
  return obj && present({
    'value': obj.value,
  });
}
export type { MeshIdentitySpecProviderBundledCaCertificateInsecureInline as MeshIdentitySpecProviderBundledCaPrivateKeyInsecureInline, MeshIdentitySpecProviderBundledCaCertificateInsecureInline as MeshTrustSpecCaBundlesPem };

export interface MeshIdentitySpecProviderBundledCaCertificateSecretRef {
  readonly kind: MeshIdentitySpecProviderBundledCaCertificateSecretRefKind;
  readonly name: string;
}

function toJson_MeshIdentitySpecProviderBundledCaCertificateSecretRef(obj: MeshIdentitySpecProviderBundledCaCertificateSecretRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'kind': obj.kind,
    'name': obj.name,
  });
}
export type { MeshIdentitySpecProviderBundledCaCertificateSecretRef as MeshIdentitySpecProviderBundledCaPrivateKeySecretRef };

export enum MeshIdentitySpecProviderBundledCaCertificateType {
  FILE = "File",
  SECRET = "Secret",
  ENV_VAR = "EnvVar",
  INSECURE_INLINE = "InsecureInline",
}
export { MeshIdentitySpecProviderBundledCaCertificateType as MeshIdentitySpecProviderBundledCaPrivateKeyType };

export enum MeshIdentitySpecProviderBundledCaCertificateSecretRefKind {
  SECRET = "Secret",
}
export { MeshIdentitySpecProviderBundledCaCertificateSecretRefKind as MeshIdentitySpecProviderBundledCaPrivateKeySecretRefKind };

/** MeshInsight of kuma.io/v1alpha1 */
export class MeshInsight extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshInsight' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshInsightProps = {}): any {
    return { ...MeshInsight.GVK, ...toJson_MeshInsightProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshInsightProps = {}) {
    super(scope, id, { ...MeshInsight.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshInsight.GVK, ...toJson_MeshInsightProps(props) };
  }
}

export interface MeshInsightProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: any;
}

function toJson_MeshInsightProps(obj: MeshInsightProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': obj.spec,
  });
}
export type { MeshInsightProps as ServiceInsightProps, MeshInsightProps as ZoneProps, MeshInsightProps as ZoneEgressInsightProps, MeshInsightProps as ZoneIngressInsightProps, MeshInsightProps as ZoneInsightProps };

/** MeshLoadBalancingStrategy of kuma.io/v1alpha1 */
export class MeshLoadBalancingStrategy extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshLoadBalancingStrategy' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshLoadBalancingStrategyProps = {}): any {
    return { ...MeshLoadBalancingStrategy.GVK, ...toJson_MeshLoadBalancingStrategyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshLoadBalancingStrategyProps = {}) {
    super(scope, id, { ...MeshLoadBalancingStrategy.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshLoadBalancingStrategy.GVK, ...toJson_MeshLoadBalancingStrategyProps(props) };
  }
}

export interface MeshLoadBalancingStrategyProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshLoadBalancingStrategySpec;
}

function toJson_MeshLoadBalancingStrategyProps(obj: MeshLoadBalancingStrategyProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshLoadBalancingStrategySpec(obj.spec),
  });
}

export interface MeshLoadBalancingStrategySpec {
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
  readonly to?: MeshLoadBalancingStrategySpecTo[];
}

function toJson_MeshLoadBalancingStrategySpec(obj: MeshLoadBalancingStrategySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
    'to': obj.to?.map(y => toJson_MeshLoadBalancingStrategySpecTo(y)),
  });
}

export interface MeshLoadBalancingStrategySpecTo {
  readonly default?: MeshLoadBalancingStrategySpecToDefault;
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshLoadBalancingStrategySpecTo(obj: MeshLoadBalancingStrategySpecTo | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshLoadBalancingStrategySpecToDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshLoadBalancingStrategySpecToDefault {
  readonly hashPolicies?: MeshLoadBalancingStrategySpecToDefaultHashPolicies[];
  readonly loadBalancer?: MeshLoadBalancingStrategySpecToDefaultLoadBalancer;
  readonly localityAwareness?: MeshLoadBalancingStrategySpecToDefaultLocalityAwareness;
}

function toJson_MeshLoadBalancingStrategySpecToDefault(obj: MeshLoadBalancingStrategySpecToDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'hashPolicies': obj.hashPolicies?.map(y => toJson_MeshLoadBalancingStrategySpecToDefaultHashPolicies(y)),
    'loadBalancer': toJson_MeshLoadBalancingStrategySpecToDefaultLoadBalancer(obj.loadBalancer),
    'localityAwareness': toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwareness(obj.localityAwareness),
  });
}

export interface MeshLoadBalancingStrategySpecToDefaultHashPolicies {
  readonly connection?: MeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection;
  readonly cookie?: MeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie;
  readonly filterState?: MeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState;
  readonly header?: MeshIdentitySpecProviderBundledCaCertificateEnvVar;
  readonly queryParameter?: MeshIdentitySpecProviderBundledCaCertificateEnvVar;
  readonly terminal?: boolean;
  readonly type: MeshLoadBalancingStrategySpecToDefaultHashPoliciesType;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultHashPolicies(obj: MeshLoadBalancingStrategySpecToDefaultHashPolicies | undefined): Record<string, any> | undefined {
  return obj && present({
    'connection': toJson_MeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection(obj.connection),
    'cookie': toJson_MeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie(obj.cookie),
    'filterState': toJson_MeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState(obj.filterState),
    'header': toJson_MeshIdentitySpecProviderBundledCaCertificateEnvVar(obj.header),
    'queryParameter': toJson_MeshIdentitySpecProviderBundledCaCertificateEnvVar(obj.queryParameter),
    'terminal': obj.terminal,
    'type': obj.type,
  });
}
export type { MeshLoadBalancingStrategySpecToDefaultHashPolicies as MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPolicies, MeshLoadBalancingStrategySpecToDefaultHashPolicies as MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPolicies };

export interface MeshLoadBalancingStrategySpecToDefaultLoadBalancer {
  readonly leastRequest?: MeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest;
  readonly maglev?: MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev;
  readonly random?: any;
  readonly ringHash?: MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash;
  readonly roundRobin?: any;
  readonly type: MeshLoadBalancingStrategySpecToDefaultLoadBalancerType;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLoadBalancer(obj: MeshLoadBalancingStrategySpecToDefaultLoadBalancer | undefined): Record<string, any> | undefined {
  return obj && present({
    'leastRequest': toJson_MeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest(obj.leastRequest),
    'maglev': toJson_MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev(obj.maglev),
    'random': obj.random,
    'ringHash': toJson_MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash(obj.ringHash),
    'roundRobin': obj.roundRobin,
    'type': obj.type,
  });
}

export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwareness {
  readonly crossZone?: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone;
  readonly disabled?: boolean;
  readonly localZone?: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwareness(obj: MeshLoadBalancingStrategySpecToDefaultLocalityAwareness | undefined): Record<string, any> | undefined {
  return obj && present({
    'crossZone': toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone(obj.crossZone),
    'disabled': obj.disabled,
    'localZone': toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone(obj.localZone),
  });
}

export interface MeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection {
  readonly sourceIp?: boolean;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection(obj: MeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection | undefined): Record<string, any> | undefined {
  return obj && present({
    'sourceIP': obj.sourceIp,
  });
}
export type { MeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection as MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnection, MeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection as MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnection };

export interface MeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie {
  readonly name: string;
  readonly path?: string;
  readonly ttl?: string;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie(obj: MeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'path': obj.path,
    'ttl': obj.ttl,
  });
}
export type { MeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie as MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookie, MeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie as MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookie };

export interface MeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState {
  readonly key: string;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState(obj: MeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
  });
}
export type { MeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState as MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterState, MeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState as MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterState };

export enum MeshLoadBalancingStrategySpecToDefaultHashPoliciesType {
  HEADER = "Header",
  COOKIE = "Cookie",
  CONNECTION = "Connection",
  SOURCE_IP = "SourceIP",
  QUERY_PARAMETER = "QueryParameter",
  FILTER_STATE = "FilterState",
}
export { MeshLoadBalancingStrategySpecToDefaultHashPoliciesType as MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesType, MeshLoadBalancingStrategySpecToDefaultHashPoliciesType as MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesType };

export interface MeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest {
  readonly activeRequestBias?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
  readonly choiceCount?: number;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest(obj: MeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest | undefined): Record<string, any> | undefined {
  return obj && present({
    'activeRequestBias': obj.activeRequestBias?.value,
    'choiceCount': obj.choiceCount,
  });
}

export interface MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev {
  readonly hashPolicies?: MeshLoadBalancingStrategySpecToDefaultHashPolicies[];
  readonly tableSize?: number;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev(obj: MeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev | undefined): Record<string, any> | undefined {
  return obj && present({
    'hashPolicies': obj.hashPolicies?.map(y => toJson_MeshLoadBalancingStrategySpecToDefaultHashPolicies(y)),
    'tableSize': obj.tableSize,
  });
}

export interface MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash {
  readonly hashFunction?: MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashFunction;
  readonly hashPolicies?: MeshLoadBalancingStrategySpecToDefaultHashPolicies[];
  readonly maxRingSize?: number;
  readonly minRingSize?: number;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash(obj: MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash | undefined): Record<string, any> | undefined {
  return obj && present({
    'hashFunction': obj.hashFunction,
    'hashPolicies': obj.hashPolicies?.map(y => toJson_MeshLoadBalancingStrategySpecToDefaultHashPolicies(y)),
    'maxRingSize': obj.maxRingSize,
    'minRingSize': obj.minRingSize,
  });
}

export enum MeshLoadBalancingStrategySpecToDefaultLoadBalancerType {
  ROUND_ROBIN = "RoundRobin",
  LEAST_REQUEST = "LeastRequest",
  RING_HASH = "RingHash",
  RANDOM = "Random",
  MAGLEV = "Maglev",
}

export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone {
  readonly failover?: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover[];
  readonly failoverThreshold?: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone(obj: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone | undefined): Record<string, any> | undefined {
  return obj && present({
    'failover': obj.failover?.map(y => toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover(y)),
    'failoverThreshold': toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold(obj.failoverThreshold),
  });
}

export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone {
  readonly affinityTags?: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags[];
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone(obj: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone | undefined): Record<string, any> | undefined {
  return obj && present({
    'affinityTags': obj.affinityTags?.map(y => toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags(y)),
  });
}

export enum MeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashFunction {
  XX_HASH = "XXHash",
  MURMUR_HASH2 = "MurmurHash2",
}

export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover {
  readonly from?: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom;
  readonly to: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover(obj: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom(obj.from),
    'to': toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo(obj.to),
  });
}

export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold {
  readonly percentage: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold(obj: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold | undefined): Record<string, any> | undefined {
  return obj && present({
    'percentage': obj.percentage?.value,
  });
}

export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags {
  readonly key: string;
  readonly weight?: number;
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags(obj: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'weight': obj.weight,
  });
}

export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom {
  readonly zones: string[];
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom(obj: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'zones': obj.zones?.map(y => y),
  });
}

export interface MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo {
  readonly type: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToType;
  readonly zones?: string[];
}

function toJson_MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo(obj: MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo | undefined): Record<string, any> | undefined {
  return obj && present({
    'type': obj.type,
    'zones': obj.zones?.map(y => y),
  });
}

export enum MeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToType {
  NONE = "None",
  ONLY = "Only",
  ANY = "Any",
  ANY_EXCEPT = "AnyExcept",
}

/** MeshMetric of kuma.io/v1alpha1 */
export class MeshMetric extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshMetric' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshMetricProps = {}): any {
    return { ...MeshMetric.GVK, ...toJson_MeshMetricProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshMetricProps = {}) {
    super(scope, id, { ...MeshMetric.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshMetric.GVK, ...toJson_MeshMetricProps(props) };
  }
}

export interface MeshMetricProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshMetricSpec;
}

function toJson_MeshMetricProps(obj: MeshMetricProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshMetricSpec(obj.spec),
  });
}

export interface MeshMetricSpec {
  readonly default?: MeshMetricSpecDefault;
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshMetricSpec(obj: MeshMetricSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshMetricSpecDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshMetricSpecDefault {
  readonly applications?: MeshMetricSpecDefaultApplications[];
  readonly backends?: MeshMetricSpecDefaultBackends[];
  readonly sidecar?: MeshMetricSpecDefaultSidecar;
}

function toJson_MeshMetricSpecDefault(obj: MeshMetricSpecDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'applications': obj.applications?.map(y => toJson_MeshMetricSpecDefaultApplications(y)),
    'backends': obj.backends?.map(y => toJson_MeshMetricSpecDefaultBackends(y)),
    'sidecar': toJson_MeshMetricSpecDefaultSidecar(obj.sidecar),
  });
}

export interface MeshMetricSpecDefaultApplications {
  readonly address?: string;
  readonly name?: string;
  readonly path?: string;
  readonly port: number;
}

function toJson_MeshMetricSpecDefaultApplications(obj: MeshMetricSpecDefaultApplications | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'name': obj.name,
    'path': obj.path,
    'port': obj.port,
  });
}

export interface MeshMetricSpecDefaultBackends {
  readonly openTelemetry?: MeshMetricSpecDefaultBackendsOpenTelemetry;
  readonly prometheus?: MeshMetricSpecDefaultBackendsPrometheus;
  readonly type: MeshMetricSpecDefaultBackendsType;
}

function toJson_MeshMetricSpecDefaultBackends(obj: MeshMetricSpecDefaultBackends | undefined): Record<string, any> | undefined {
  return obj && present({
    'openTelemetry': toJson_MeshMetricSpecDefaultBackendsOpenTelemetry(obj.openTelemetry),
    'prometheus': toJson_MeshMetricSpecDefaultBackendsPrometheus(obj.prometheus),
    'type': obj.type,
  });
}

export interface MeshMetricSpecDefaultSidecar {
  readonly includeUnused?: boolean;
  readonly profiles?: MeshMetricSpecDefaultSidecarProfiles;
}

function toJson_MeshMetricSpecDefaultSidecar(obj: MeshMetricSpecDefaultSidecar | undefined): Record<string, any> | undefined {
  return obj && present({
    'includeUnused': obj.includeUnused,
    'profiles': toJson_MeshMetricSpecDefaultSidecarProfiles(obj.profiles),
  });
}

export interface MeshMetricSpecDefaultBackendsOpenTelemetry {
  readonly backendRef?: MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef;
  readonly endpoint?: string;
  readonly refreshInterval?: string;
}

function toJson_MeshMetricSpecDefaultBackendsOpenTelemetry(obj: MeshMetricSpecDefaultBackendsOpenTelemetry | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRef': toJson_MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef(obj.backendRef),
    'endpoint': obj.endpoint,
    'refreshInterval': obj.refreshInterval,
  });
}

export interface MeshMetricSpecDefaultBackendsPrometheus {
  readonly clientId?: string;
  readonly path?: string;
  readonly port?: number;
  readonly tls?: MeshMetricSpecDefaultBackendsPrometheusTls;
}

function toJson_MeshMetricSpecDefaultBackendsPrometheus(obj: MeshMetricSpecDefaultBackendsPrometheus | undefined): Record<string, any> | undefined {
  return obj && present({
    'clientId': obj.clientId,
    'path': obj.path,
    'port': obj.port,
    'tls': toJson_MeshMetricSpecDefaultBackendsPrometheusTls(obj.tls),
  });
}

export enum MeshMetricSpecDefaultBackendsType {
  PROMETHEUS = "Prometheus",
  OPEN_TELEMETRY = "OpenTelemetry",
}

export interface MeshMetricSpecDefaultSidecarProfiles {
  readonly appendProfiles?: MeshMetricSpecDefaultSidecarProfilesAppendProfiles[];
  readonly exclude?: MeshMetricSpecDefaultSidecarProfilesExclude[];
  readonly include?: MeshMetricSpecDefaultSidecarProfilesExclude[];
}

function toJson_MeshMetricSpecDefaultSidecarProfiles(obj: MeshMetricSpecDefaultSidecarProfiles | undefined): Record<string, any> | undefined {
  return obj && present({
    'appendProfiles': obj.appendProfiles?.map(y => toJson_MeshMetricSpecDefaultSidecarProfilesAppendProfiles(y)),
    'exclude': obj.exclude?.map(y => toJson_MeshMetricSpecDefaultSidecarProfilesExclude(y)),
    'include': obj.include?.map(y => toJson_MeshMetricSpecDefaultSidecarProfilesExclude(y)),
  });
}

export interface MeshMetricSpecDefaultBackendsPrometheusTls {
  readonly mode?: MeshMetricSpecDefaultBackendsPrometheusTlsMode;
}

function toJson_MeshMetricSpecDefaultBackendsPrometheusTls(obj: MeshMetricSpecDefaultBackendsPrometheusTls | undefined): Record<string, any> | undefined {
  return obj && present({
    'mode': obj.mode,
  });
}

export interface MeshMetricSpecDefaultSidecarProfilesAppendProfiles {
  readonly name: MeshMetricSpecDefaultSidecarProfilesAppendProfilesName;
}

function toJson_MeshMetricSpecDefaultSidecarProfilesAppendProfiles(obj: MeshMetricSpecDefaultSidecarProfilesAppendProfiles | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}

export interface MeshMetricSpecDefaultSidecarProfilesExclude {
  readonly match: string;
  readonly type: MeshMetricSpecDefaultSidecarProfilesExcludeType;
}

function toJson_MeshMetricSpecDefaultSidecarProfilesExclude(obj: MeshMetricSpecDefaultSidecarProfilesExclude | undefined): Record<string, any> | undefined {
  return obj && present({
    'match': obj.match,
    'type': obj.type,
  });
}
export type { MeshMetricSpecDefaultSidecarProfilesExclude as MeshMetricSpecDefaultSidecarProfilesInclude };

export enum MeshMetricSpecDefaultBackendsPrometheusTlsMode {
  DISABLED = "Disabled",
  PROVIDED_TLS = "ProvidedTLS",
  ACTIVE_MTLS_BACKEND = "ActiveMTLSBackend",
}

export enum MeshMetricSpecDefaultSidecarProfilesAppendProfilesName {
  ALL = "All",
  BASIC = "Basic",
  NONE = "None",
}

export enum MeshMetricSpecDefaultSidecarProfilesExcludeType {
  PREFIX = "Prefix",
  REGEX = "Regex",
  EXACT = "Exact",
  CONTAINS = "Contains",
}
export { MeshMetricSpecDefaultSidecarProfilesExcludeType as MeshMetricSpecDefaultSidecarProfilesIncludeType };

/** MeshMultiZoneService of kuma.io/v1alpha1 */
export class MeshMultiZoneService extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshMultiZoneService' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshMultiZoneServiceProps = {}): any {
    return { ...MeshMultiZoneService.GVK, ...toJson_MeshMultiZoneServiceProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshMultiZoneServiceProps = {}) {
    super(scope, id, { ...MeshMultiZoneService.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshMultiZoneService.GVK, ...toJson_MeshMultiZoneServiceProps(props) };
  }
}

export interface MeshMultiZoneServiceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshMultiZoneServiceSpec;
}

function toJson_MeshMultiZoneServiceProps(obj: MeshMultiZoneServiceProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshMultiZoneServiceSpec(obj.spec),
  });
}

export interface MeshMultiZoneServiceSpec {
  readonly ports: MeshMultiZoneServiceSpecPorts[];
  readonly selector: MeshMultiZoneServiceSpecSelector;
}

function toJson_MeshMultiZoneServiceSpec(obj: MeshMultiZoneServiceSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'ports': obj.ports?.map(y => toJson_MeshMultiZoneServiceSpecPorts(y)),
    'selector': toJson_MeshMultiZoneServiceSpecSelector(obj.selector),
  });
}

export interface MeshMultiZoneServiceSpecPorts {
  readonly appProtocol?: string;
  readonly name?: string;
  readonly port: number;
}

function toJson_MeshMultiZoneServiceSpecPorts(obj: MeshMultiZoneServiceSpecPorts | undefined): Record<string, any> | undefined {
  return obj && present({
    'appProtocol': obj.appProtocol,
    'name': obj.name,
    'port': obj.port,
  });
}

export interface MeshMultiZoneServiceSpecSelector {
  readonly meshService: HostnameGeneratorSpecSelectorMeshExternalService;
}

function toJson_MeshMultiZoneServiceSpecSelector(obj: MeshMultiZoneServiceSpecSelector | undefined): Record<string, any> | undefined {
  return obj && present({
    'meshService': toJson_HostnameGeneratorSpecSelectorMeshExternalService(obj.meshService),
  });
}

/** MeshOpenTelemetryBackend of kuma.io/v1alpha1 */
export class MeshOpenTelemetryBackend extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshOpenTelemetryBackend' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshOpenTelemetryBackendProps = {}): any {
    return { ...MeshOpenTelemetryBackend.GVK, ...toJson_MeshOpenTelemetryBackendProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshOpenTelemetryBackendProps = {}) {
    super(scope, id, { ...MeshOpenTelemetryBackend.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshOpenTelemetryBackend.GVK, ...toJson_MeshOpenTelemetryBackendProps(props) };
  }
}

export interface MeshOpenTelemetryBackendProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshOpenTelemetryBackendSpec;
}

function toJson_MeshOpenTelemetryBackendProps(obj: MeshOpenTelemetryBackendProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshOpenTelemetryBackendSpec(obj.spec),
  });
}

export interface MeshOpenTelemetryBackendSpec {
  readonly endpoint?: MeshOpenTelemetryBackendSpecEndpoint;
  readonly env?: MeshOpenTelemetryBackendSpecEnv;
  readonly protocol?: MeshOpenTelemetryBackendSpecProtocol;
}

function toJson_MeshOpenTelemetryBackendSpec(obj: MeshOpenTelemetryBackendSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'endpoint': toJson_MeshOpenTelemetryBackendSpecEndpoint(obj.endpoint),
    'env': toJson_MeshOpenTelemetryBackendSpecEnv(obj.env),
    'protocol': obj.protocol,
  });
}

export interface MeshOpenTelemetryBackendSpecEndpoint {
  readonly address?: string;
  readonly path?: string;
  readonly port?: number;
}

function toJson_MeshOpenTelemetryBackendSpecEndpoint(obj: MeshOpenTelemetryBackendSpecEndpoint | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'path': obj.path,
    'port': obj.port,
  });
}

export interface MeshOpenTelemetryBackendSpecEnv {
  readonly allowSignalOverrides?: boolean;
  readonly mode?: MeshOpenTelemetryBackendSpecEnvMode;
  readonly precedence?: MeshOpenTelemetryBackendSpecEnvPrecedence;
}

function toJson_MeshOpenTelemetryBackendSpecEnv(obj: MeshOpenTelemetryBackendSpecEnv | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowSignalOverrides': obj.allowSignalOverrides,
    'mode': obj.mode,
    'precedence': obj.precedence,
  });
}

export enum MeshOpenTelemetryBackendSpecProtocol {
  GRPC = "grpc",
  HTTP = "http",
}

export enum MeshOpenTelemetryBackendSpecEnvMode {
  DISABLED = "Disabled",
  OPTIONAL = "Optional",
  REQUIRED = "Required",
}

export enum MeshOpenTelemetryBackendSpecEnvPrecedence {
  EXPLICIT_FIRST = "ExplicitFirst",
  ENV_FIRST = "EnvFirst",
}

/** MeshPassthrough of kuma.io/v1alpha1 */
export class MeshPassthrough extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshPassthrough' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshPassthroughProps = {}): any {
    return { ...MeshPassthrough.GVK, ...toJson_MeshPassthroughProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshPassthroughProps = {}) {
    super(scope, id, { ...MeshPassthrough.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshPassthrough.GVK, ...toJson_MeshPassthroughProps(props) };
  }
}

export interface MeshPassthroughProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshPassthroughSpec;
}

function toJson_MeshPassthroughProps(obj: MeshPassthroughProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshPassthroughSpec(obj.spec),
  });
}

export interface MeshPassthroughSpec {
  readonly default?: MeshPassthroughSpecDefault;
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshPassthroughSpec(obj: MeshPassthroughSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshPassthroughSpecDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshPassthroughSpecDefault {
  readonly appendMatch?: MeshPassthroughSpecDefaultAppendMatch[];
  readonly passthroughMode?: MeshPassthroughSpecDefaultPassthroughMode;
}

function toJson_MeshPassthroughSpecDefault(obj: MeshPassthroughSpecDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'appendMatch': obj.appendMatch?.map(y => toJson_MeshPassthroughSpecDefaultAppendMatch(y)),
    'passthroughMode': obj.passthroughMode,
  });
}

export interface MeshPassthroughSpecDefaultAppendMatch {
  readonly port?: number;
  readonly protocol?: MeshPassthroughSpecDefaultAppendMatchProtocol;
  readonly type: MeshPassthroughSpecDefaultAppendMatchType;
  readonly value: string;
}

function toJson_MeshPassthroughSpecDefaultAppendMatch(obj: MeshPassthroughSpecDefaultAppendMatch | undefined): Record<string, any> | undefined {
  return obj && present({
    'port': obj.port,
    'protocol': obj.protocol,
    'type': obj.type,
    'value': obj.value,
  });
}

export enum MeshPassthroughSpecDefaultPassthroughMode {
  ALL = "All",
  MATCHED = "Matched",
  NONE = "None",
}

export enum MeshPassthroughSpecDefaultAppendMatchProtocol {
  TCP = "tcp",
  TLS = "tls",
  GRPC = "grpc",
  HTTP = "http",
  HTTP2 = "http2",
  MYSQL = "mysql",
}

export enum MeshPassthroughSpecDefaultAppendMatchType {
  DOMAIN = "Domain",
  IP = "IP",
  CIDR = "CIDR",
}

/** MeshProxyPatch of kuma.io/v1alpha1 */
export class MeshProxyPatch extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshProxyPatch' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshProxyPatchProps = {}): any {
    return { ...MeshProxyPatch.GVK, ...toJson_MeshProxyPatchProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshProxyPatchProps = {}) {
    super(scope, id, { ...MeshProxyPatch.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshProxyPatch.GVK, ...toJson_MeshProxyPatchProps(props) };
  }
}

export interface MeshProxyPatchProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshProxyPatchSpec;
}

function toJson_MeshProxyPatchProps(obj: MeshProxyPatchProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshProxyPatchSpec(obj.spec),
  });
}

export interface MeshProxyPatchSpec {
  readonly default: MeshProxyPatchSpecDefault;
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshProxyPatchSpec(obj: MeshProxyPatchSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshProxyPatchSpecDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshProxyPatchSpecDefault {
  readonly appendModifications?: MeshProxyPatchSpecDefaultAppendModifications[];
}

function toJson_MeshProxyPatchSpecDefault(obj: MeshProxyPatchSpecDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'appendModifications': obj.appendModifications?.map(y => toJson_MeshProxyPatchSpecDefaultAppendModifications(y)),
  });
}

export interface MeshProxyPatchSpecDefaultAppendModifications {
  readonly cluster?: MeshProxyPatchSpecDefaultAppendModificationsCluster;
  readonly httpFilter?: MeshProxyPatchSpecDefaultAppendModificationsHttpFilter;
  readonly listener?: MeshProxyPatchSpecDefaultAppendModificationsListener;
  readonly networkFilter?: MeshProxyPatchSpecDefaultAppendModificationsHttpFilter;
  readonly virtualHost?: MeshProxyPatchSpecDefaultAppendModificationsVirtualHost;
}

function toJson_MeshProxyPatchSpecDefaultAppendModifications(obj: MeshProxyPatchSpecDefaultAppendModifications | undefined): Record<string, any> | undefined {
  return obj && present({
    'cluster': toJson_MeshProxyPatchSpecDefaultAppendModificationsCluster(obj.cluster),
    'httpFilter': toJson_MeshProxyPatchSpecDefaultAppendModificationsHttpFilter(obj.httpFilter),
    'listener': toJson_MeshProxyPatchSpecDefaultAppendModificationsListener(obj.listener),
    'networkFilter': toJson_MeshProxyPatchSpecDefaultAppendModificationsHttpFilter(obj.networkFilter),
    'virtualHost': toJson_MeshProxyPatchSpecDefaultAppendModificationsVirtualHost(obj.virtualHost),
  });
}

export interface MeshProxyPatchSpecDefaultAppendModificationsCluster {
  readonly jsonPatches?: MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches[];
  readonly match?: MeshProxyPatchSpecDefaultAppendModificationsClusterMatch;
  readonly operation: MeshProxyPatchSpecDefaultAppendModificationsClusterOperation;
  readonly value?: string;
}

function toJson_MeshProxyPatchSpecDefaultAppendModificationsCluster(obj: MeshProxyPatchSpecDefaultAppendModificationsCluster | undefined): Record<string, any> | undefined {
  return obj && present({
    'jsonPatches': obj.jsonPatches?.map(y => toJson_MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches(y)),
    'match': toJson_MeshProxyPatchSpecDefaultAppendModificationsClusterMatch(obj.match),
    'operation': obj.operation,
    'value': obj.value,
  });
}

export interface MeshProxyPatchSpecDefaultAppendModificationsHttpFilter {
  readonly jsonPatches?: MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches[];
  readonly match?: MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch;
  readonly operation: MeshProxyPatchSpecDefaultAppendModificationsHttpFilterOperation;
  readonly value?: string;
}

function toJson_MeshProxyPatchSpecDefaultAppendModificationsHttpFilter(obj: MeshProxyPatchSpecDefaultAppendModificationsHttpFilter | undefined): Record<string, any> | undefined {
  return obj && present({
    'jsonPatches': obj.jsonPatches?.map(y => toJson_MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches(y)),
    'match': toJson_MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch(obj.match),
    'operation': obj.operation,
    'value': obj.value,
  });
}
export type { MeshProxyPatchSpecDefaultAppendModificationsHttpFilter as MeshProxyPatchSpecDefaultAppendModificationsNetworkFilter };

export interface MeshProxyPatchSpecDefaultAppendModificationsListener {
  readonly jsonPatches?: MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches[];
  readonly match?: MeshProxyPatchSpecDefaultAppendModificationsListenerMatch;
  readonly operation: MeshProxyPatchSpecDefaultAppendModificationsClusterOperation;
  readonly value?: string;
}

function toJson_MeshProxyPatchSpecDefaultAppendModificationsListener(obj: MeshProxyPatchSpecDefaultAppendModificationsListener | undefined): Record<string, any> | undefined {
  return obj && present({
    'jsonPatches': obj.jsonPatches?.map(y => toJson_MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches(y)),
    'match': toJson_MeshProxyPatchSpecDefaultAppendModificationsListenerMatch(obj.match),
    'operation': obj.operation,
    'value': obj.value,
  });
}

export interface MeshProxyPatchSpecDefaultAppendModificationsVirtualHost {
  readonly jsonPatches?: MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches[];
  readonly match: MeshProxyPatchSpecDefaultAppendModificationsVirtualHostMatch;
  readonly operation: MeshProxyPatchSpecDefaultAppendModificationsClusterOperation;
  readonly value?: string;
}

function toJson_MeshProxyPatchSpecDefaultAppendModificationsVirtualHost(obj: MeshProxyPatchSpecDefaultAppendModificationsVirtualHost | undefined): Record<string, any> | undefined {
  return obj && present({
    'jsonPatches': obj.jsonPatches?.map(y => toJson_MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches(y)),
    'match': toJson_MeshProxyPatchSpecDefaultAppendModificationsVirtualHostMatch(obj.match),
    'operation': obj.operation,
    'value': obj.value,
  });
}

export interface MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches {
  readonly from?: string;
  readonly op: ContainerPatchSpecInitPatchOp;
  readonly path: string;
  readonly value?: any;
}

function toJson_MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches(obj: MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from,
    'op': obj.op,
    'path': obj.path,
    'value': obj.value,
  });
}
export type { MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches as MeshProxyPatchSpecDefaultAppendModificationsHttpFilterJsonPatches, MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches as MeshProxyPatchSpecDefaultAppendModificationsListenerJsonPatches, MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches as MeshProxyPatchSpecDefaultAppendModificationsNetworkFilterJsonPatches, MeshProxyPatchSpecDefaultAppendModificationsClusterJsonPatches as MeshProxyPatchSpecDefaultAppendModificationsVirtualHostJsonPatches };

export interface MeshProxyPatchSpecDefaultAppendModificationsClusterMatch {
  readonly name?: string;
  readonly origin?: string;
}

function toJson_MeshProxyPatchSpecDefaultAppendModificationsClusterMatch(obj: MeshProxyPatchSpecDefaultAppendModificationsClusterMatch | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'origin': obj.origin,
  });
}
export type { MeshProxyPatchSpecDefaultAppendModificationsClusterMatch as ProxyTemplateSpecConfModificationsClusterMatch };

export enum MeshProxyPatchSpecDefaultAppendModificationsClusterOperation {
  ADD = "Add",
  REMOVE = "Remove",
  PATCH = "Patch",
}
export { MeshProxyPatchSpecDefaultAppendModificationsClusterOperation as MeshProxyPatchSpecDefaultAppendModificationsListenerOperation, MeshProxyPatchSpecDefaultAppendModificationsClusterOperation as MeshProxyPatchSpecDefaultAppendModificationsVirtualHostOperation };

export interface MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch {
  readonly listenerName?: string;
  readonly listenerTags?: { [key: string]: string };
  readonly name?: string;
  readonly origin?: string;
}

function toJson_MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch(obj: MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch | undefined): Record<string, any> | undefined {
  return obj && present({
    'listenerName': obj.listenerName,
    'listenerTags': ((obj.listenerTags) === undefined) ? undefined : (Object.entries(obj.listenerTags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'origin': obj.origin,
  });
}
export type { MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch as MeshProxyPatchSpecDefaultAppendModificationsNetworkFilterMatch, MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch as ProxyTemplateSpecConfModificationsHttpFilterMatch, MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch as ProxyTemplateSpecConfModificationsNetworkFilterMatch };

export enum MeshProxyPatchSpecDefaultAppendModificationsHttpFilterOperation {
  REMOVE = "Remove",
  PATCH = "Patch",
  ADD_FIRST = "AddFirst",
  ADD_BEFORE = "AddBefore",
  ADD_AFTER = "AddAfter",
  ADD_LAST = "AddLast",
}
export { MeshProxyPatchSpecDefaultAppendModificationsHttpFilterOperation as MeshProxyPatchSpecDefaultAppendModificationsNetworkFilterOperation };

export interface MeshProxyPatchSpecDefaultAppendModificationsListenerMatch {
  readonly name?: string;
  readonly origin?: string;
  readonly tags?: { [key: string]: string };
}

function toJson_MeshProxyPatchSpecDefaultAppendModificationsListenerMatch(obj: MeshProxyPatchSpecDefaultAppendModificationsListenerMatch | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'origin': obj.origin,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { MeshProxyPatchSpecDefaultAppendModificationsListenerMatch as ProxyTemplateSpecConfModificationsListenerMatch };

export interface MeshProxyPatchSpecDefaultAppendModificationsVirtualHostMatch {
  readonly name?: string;
  readonly origin?: string;
  readonly routeConfigurationName?: string;
}

function toJson_MeshProxyPatchSpecDefaultAppendModificationsVirtualHostMatch(obj: MeshProxyPatchSpecDefaultAppendModificationsVirtualHostMatch | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'origin': obj.origin,
    'routeConfigurationName': obj.routeConfigurationName,
  });
}
export type { MeshProxyPatchSpecDefaultAppendModificationsVirtualHostMatch as ProxyTemplateSpecConfModificationsVirtualHostMatch };

/** MeshRateLimit of kuma.io/v1alpha1 */
export class MeshRateLimit extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshRateLimit' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshRateLimitProps = {}): any {
    return { ...MeshRateLimit.GVK, ...toJson_MeshRateLimitProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshRateLimitProps = {}) {
    super(scope, id, { ...MeshRateLimit.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshRateLimit.GVK, ...toJson_MeshRateLimitProps(props) };
  }
}

export interface MeshRateLimitProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshRateLimitSpec;
}

function toJson_MeshRateLimitProps(obj: MeshRateLimitProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshRateLimitSpec(obj.spec),
  });
}

export interface MeshRateLimitSpec {
  readonly from?: MeshRateLimitSpecFrom[];
  readonly rules?: MeshRateLimitSpecRules[];
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
  readonly to?: MeshRateLimitSpecFrom[];
}

function toJson_MeshRateLimitSpec(obj: MeshRateLimitSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from?.map(y => toJson_MeshRateLimitSpecFrom(y)),
    'rules': obj.rules?.map(y => toJson_MeshRateLimitSpecRules(y)),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
    'to': obj.to?.map(y => toJson_MeshRateLimitSpecFrom(y)),
  });
}

export interface MeshRateLimitSpecFrom {
  readonly default?: MeshRateLimitSpecFromDefault;
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshRateLimitSpecFrom(obj: MeshRateLimitSpecFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshRateLimitSpecFromDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}
export type { MeshRateLimitSpecFrom as MeshRateLimitSpecTo };

export interface MeshRateLimitSpecRules {
  readonly default?: MeshRateLimitSpecFromDefault;
  readonly matches?: MeshAccessLogSpecRulesMatches[];
}

function toJson_MeshRateLimitSpecRules(obj: MeshRateLimitSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshRateLimitSpecFromDefault(obj.default),
    'matches': obj.matches?.map(y => toJson_MeshAccessLogSpecRulesMatches(y)),
  });
}

export interface MeshRateLimitSpecFromDefault {
  readonly local?: MeshRateLimitSpecFromDefaultLocal;
}

function toJson_MeshRateLimitSpecFromDefault(obj: MeshRateLimitSpecFromDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'local': toJson_MeshRateLimitSpecFromDefaultLocal(obj.local),
  });
}
export type { MeshRateLimitSpecFromDefault as MeshRateLimitSpecRulesDefault, MeshRateLimitSpecFromDefault as MeshRateLimitSpecToDefault };

export interface MeshRateLimitSpecFromDefaultLocal {
  readonly http?: MeshRateLimitSpecFromDefaultLocalHttp;
  readonly tcp?: MeshRateLimitSpecFromDefaultLocalTcp;
}

function toJson_MeshRateLimitSpecFromDefaultLocal(obj: MeshRateLimitSpecFromDefaultLocal | undefined): Record<string, any> | undefined {
  return obj && present({
    'http': toJson_MeshRateLimitSpecFromDefaultLocalHttp(obj.http),
    'tcp': toJson_MeshRateLimitSpecFromDefaultLocalTcp(obj.tcp),
  });
}
export type { MeshRateLimitSpecFromDefaultLocal as MeshRateLimitSpecRulesDefaultLocal, MeshRateLimitSpecFromDefaultLocal as MeshRateLimitSpecToDefaultLocal };

export interface MeshRateLimitSpecFromDefaultLocalHttp {
  readonly disabled?: boolean;
  readonly onRateLimit?: MeshRateLimitSpecFromDefaultLocalHttpOnRateLimit;
  readonly requestRate?: MeshRateLimitSpecFromDefaultLocalHttpRequestRate;
}

function toJson_MeshRateLimitSpecFromDefaultLocalHttp(obj: MeshRateLimitSpecFromDefaultLocalHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'disabled': obj.disabled,
    'onRateLimit': toJson_MeshRateLimitSpecFromDefaultLocalHttpOnRateLimit(obj.onRateLimit),
    'requestRate': toJson_MeshRateLimitSpecFromDefaultLocalHttpRequestRate(obj.requestRate),
  });
}
export type { MeshRateLimitSpecFromDefaultLocalHttp as MeshRateLimitSpecRulesDefaultLocalHttp, MeshRateLimitSpecFromDefaultLocalHttp as MeshRateLimitSpecToDefaultLocalHttp };

export interface MeshRateLimitSpecFromDefaultLocalTcp {
  readonly connectionRate?: MeshRateLimitSpecFromDefaultLocalHttpRequestRate;
  readonly disabled?: boolean;
}

function toJson_MeshRateLimitSpecFromDefaultLocalTcp(obj: MeshRateLimitSpecFromDefaultLocalTcp | undefined): Record<string, any> | undefined {
  return obj && present({
    'connectionRate': toJson_MeshRateLimitSpecFromDefaultLocalHttpRequestRate(obj.connectionRate),
    'disabled': obj.disabled,
  });
}
export type { MeshRateLimitSpecFromDefaultLocalTcp as MeshRateLimitSpecRulesDefaultLocalTcp, MeshRateLimitSpecFromDefaultLocalTcp as MeshRateLimitSpecToDefaultLocalTcp };

export interface MeshRateLimitSpecFromDefaultLocalHttpOnRateLimit {
  readonly headers?: MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd;
  readonly status?: number;
}

function toJson_MeshRateLimitSpecFromDefaultLocalHttpOnRateLimit(obj: MeshRateLimitSpecFromDefaultLocalHttpOnRateLimit | undefined): Record<string, any> | undefined {
  return obj && present({
    'headers': toJson_MeshHealthCheckSpecToDefaultHttpRequestHeadersToAdd(obj.headers),
    'status': obj.status,
  });
}
export type { MeshRateLimitSpecFromDefaultLocalHttpOnRateLimit as MeshRateLimitSpecRulesDefaultLocalHttpOnRateLimit, MeshRateLimitSpecFromDefaultLocalHttpOnRateLimit as MeshRateLimitSpecToDefaultLocalHttpOnRateLimit };

export interface MeshRateLimitSpecFromDefaultLocalHttpRequestRate {
  readonly interval: string;
  readonly num: number;
}

function toJson_MeshRateLimitSpecFromDefaultLocalHttpRequestRate(obj: MeshRateLimitSpecFromDefaultLocalHttpRequestRate | undefined): Record<string, any> | undefined {
  return obj && present({
    'interval': obj.interval,
    'num': obj.num,
  });
}
export type { MeshRateLimitSpecFromDefaultLocalHttpRequestRate as MeshRateLimitSpecFromDefaultLocalTcpConnectionRate, MeshRateLimitSpecFromDefaultLocalHttpRequestRate as MeshRateLimitSpecRulesDefaultLocalHttpRequestRate, MeshRateLimitSpecFromDefaultLocalHttpRequestRate as MeshRateLimitSpecRulesDefaultLocalTcpConnectionRate, MeshRateLimitSpecFromDefaultLocalHttpRequestRate as MeshRateLimitSpecToDefaultLocalHttpRequestRate, MeshRateLimitSpecFromDefaultLocalHttpRequestRate as MeshRateLimitSpecToDefaultLocalTcpConnectionRate };

/** MeshRetry of kuma.io/v1alpha1 */
export class MeshRetry extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshRetry' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshRetryProps = {}): any {
    return { ...MeshRetry.GVK, ...toJson_MeshRetryProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshRetryProps = {}) {
    super(scope, id, { ...MeshRetry.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshRetry.GVK, ...toJson_MeshRetryProps(props) };
  }
}

export interface MeshRetryProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshRetrySpec;
}

function toJson_MeshRetryProps(obj: MeshRetryProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshRetrySpec(obj.spec),
  });
}

export interface MeshRetrySpec {
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
  readonly to?: MeshRetrySpecTo[];
}

function toJson_MeshRetrySpec(obj: MeshRetrySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
    'to': obj.to?.map(y => toJson_MeshRetrySpecTo(y)),
  });
}

export interface MeshRetrySpecTo {
  readonly default?: MeshRetrySpecToDefault;
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshRetrySpecTo(obj: MeshRetrySpecTo | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshRetrySpecToDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshRetrySpecToDefault {
  readonly grpc?: MeshRetrySpecToDefaultGrpc;
  readonly http?: MeshRetrySpecToDefaultHttp;
  readonly tcp?: MeshRetrySpecToDefaultTcp;
}

function toJson_MeshRetrySpecToDefault(obj: MeshRetrySpecToDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'grpc': toJson_MeshRetrySpecToDefaultGrpc(obj.grpc),
    'http': toJson_MeshRetrySpecToDefaultHttp(obj.http),
    'tcp': toJson_MeshRetrySpecToDefaultTcp(obj.tcp),
  });
}

export interface MeshRetrySpecToDefaultGrpc {
  readonly backOff?: MeshRetrySpecToDefaultGrpcBackOff;
  readonly numRetries?: number;
  readonly perTryTimeout?: string;
  readonly rateLimitedBackOff?: MeshRetrySpecToDefaultGrpcRateLimitedBackOff;
  readonly retryOn?: MeshRetrySpecToDefaultGrpcRetryOn[];
}

function toJson_MeshRetrySpecToDefaultGrpc(obj: MeshRetrySpecToDefaultGrpc | undefined): Record<string, any> | undefined {
  return obj && present({
    'backOff': toJson_MeshRetrySpecToDefaultGrpcBackOff(obj.backOff),
    'numRetries': obj.numRetries,
    'perTryTimeout': obj.perTryTimeout,
    'rateLimitedBackOff': toJson_MeshRetrySpecToDefaultGrpcRateLimitedBackOff(obj.rateLimitedBackOff),
    'retryOn': obj.retryOn?.map(y => y),
  });
}

export interface MeshRetrySpecToDefaultHttp {
  readonly backOff?: MeshRetrySpecToDefaultGrpcBackOff;
  readonly hostSelection?: MeshRetrySpecToDefaultHttpHostSelection[];
  readonly hostSelectionMaxAttempts?: number;
  readonly numRetries?: number;
  readonly perTryTimeout?: string;
  readonly rateLimitedBackOff?: MeshRetrySpecToDefaultGrpcRateLimitedBackOff;
  readonly retriableRequestHeaders?: MeshHttpRouteSpecToRulesMatchesHeaders[];
  readonly retriableResponseHeaders?: MeshHttpRouteSpecToRulesMatchesHeaders[];
  readonly retryOn?: string[];
}

function toJson_MeshRetrySpecToDefaultHttp(obj: MeshRetrySpecToDefaultHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'backOff': toJson_MeshRetrySpecToDefaultGrpcBackOff(obj.backOff),
    'hostSelection': obj.hostSelection?.map(y => toJson_MeshRetrySpecToDefaultHttpHostSelection(y)),
    'hostSelectionMaxAttempts': obj.hostSelectionMaxAttempts,
    'numRetries': obj.numRetries,
    'perTryTimeout': obj.perTryTimeout,
    'rateLimitedBackOff': toJson_MeshRetrySpecToDefaultGrpcRateLimitedBackOff(obj.rateLimitedBackOff),
    'retriableRequestHeaders': obj.retriableRequestHeaders?.map(y => toJson_MeshHttpRouteSpecToRulesMatchesHeaders(y)),
    'retriableResponseHeaders': obj.retriableResponseHeaders?.map(y => toJson_MeshHttpRouteSpecToRulesMatchesHeaders(y)),
    'retryOn': obj.retryOn?.map(y => y),
  });
}

export interface MeshRetrySpecToDefaultTcp {
  readonly maxConnectAttempt?: number;
}

function toJson_MeshRetrySpecToDefaultTcp(obj: MeshRetrySpecToDefaultTcp | undefined): Record<string, any> | undefined {
  return obj && present({
    'maxConnectAttempt': obj.maxConnectAttempt,
  });
}

export interface MeshRetrySpecToDefaultGrpcBackOff {
  readonly baseInterval?: string;
  readonly maxInterval?: string;
}

function toJson_MeshRetrySpecToDefaultGrpcBackOff(obj: MeshRetrySpecToDefaultGrpcBackOff | undefined): Record<string, any> | undefined {
  return obj && present({
    'baseInterval': obj.baseInterval,
    'maxInterval': obj.maxInterval,
  });
}
export type { MeshRetrySpecToDefaultGrpcBackOff as MeshRetrySpecToDefaultHttpBackOff, MeshRetrySpecToDefaultGrpcBackOff as RetrySpecConfGrpcBackOff, MeshRetrySpecToDefaultGrpcBackOff as RetrySpecConfHttpBackOff };

export interface MeshRetrySpecToDefaultGrpcRateLimitedBackOff {
  readonly maxInterval?: string;
  readonly resetHeaders?: MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeaders[];
}

function toJson_MeshRetrySpecToDefaultGrpcRateLimitedBackOff(obj: MeshRetrySpecToDefaultGrpcRateLimitedBackOff | undefined): Record<string, any> | undefined {
  return obj && present({
    'maxInterval': obj.maxInterval,
    'resetHeaders': obj.resetHeaders?.map(y => toJson_MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeaders(y)),
  });
}
export type { MeshRetrySpecToDefaultGrpcRateLimitedBackOff as MeshRetrySpecToDefaultHttpRateLimitedBackOff };

export enum MeshRetrySpecToDefaultGrpcRetryOn {
  CANCELED = "Canceled",
  DEADLINE_EXCEEDED = "DeadlineExceeded",
  INTERNAL = "Internal",
  RESOURCE_EXHAUSTED = "ResourceExhausted",
  UNAVAILABLE = "Unavailable",
}

export interface MeshRetrySpecToDefaultHttpHostSelection {
  readonly predicate: MeshRetrySpecToDefaultHttpHostSelectionPredicate;
  readonly tags?: { [key: string]: string };
  readonly updateFrequency?: number;
}

function toJson_MeshRetrySpecToDefaultHttpHostSelection(obj: MeshRetrySpecToDefaultHttpHostSelection | undefined): Record<string, any> | undefined {
  return obj && present({
    'predicate': obj.predicate,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'updateFrequency': obj.updateFrequency,
  });
}

export interface MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeaders {
  readonly format: MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeadersFormat;
  readonly name: string;
}

function toJson_MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeaders(obj: MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeaders | undefined): Record<string, any> | undefined {
  return obj && present({
    'format': obj.format,
    'name': obj.name,
  });
}
export type { MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeaders as MeshRetrySpecToDefaultHttpRateLimitedBackOffResetHeaders };

export enum MeshRetrySpecToDefaultHttpHostSelectionPredicate {
  OMIT_PREVIOUS_HOSTS = "OmitPreviousHosts",
  OMIT_HOSTS_WITH_TAGS = "OmitHostsWithTags",
  OMIT_PREVIOUS_PRIORITIES = "OmitPreviousPriorities",
}

export enum MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeadersFormat {
  SECONDS = "Seconds",
  UNIX_TIMESTAMP = "UnixTimestamp",
}
export { MeshRetrySpecToDefaultGrpcRateLimitedBackOffResetHeadersFormat as MeshRetrySpecToDefaultHttpRateLimitedBackOffResetHeadersFormat };

/** MeshService of kuma.io/v1alpha1 */
export class MeshService extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshService' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshServiceProps = {}): any {
    return { ...MeshService.GVK, ...toJson_MeshServiceProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshServiceProps = {}) {
    super(scope, id, { ...MeshService.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshService.GVK, ...toJson_MeshServiceProps(props) };
  }
}

export interface MeshServiceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshServiceSpec;
}

function toJson_MeshServiceProps(obj: MeshServiceProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshServiceSpec(obj.spec),
  });
}

export interface MeshServiceSpec {
  readonly identities?: MeshServiceSpecIdentities[];
  readonly ports?: MeshServiceSpecPorts[];
  readonly selector?: MeshServiceSpecSelector;
  readonly state?: MeshServiceSpecState;
}

function toJson_MeshServiceSpec(obj: MeshServiceSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'identities': obj.identities?.map(y => toJson_MeshServiceSpecIdentities(y)),
    'ports': obj.ports?.map(y => toJson_MeshServiceSpecPorts(y)),
    'selector': toJson_MeshServiceSpecSelector(obj.selector),
    'state': obj.state,
  });
}

export interface MeshServiceSpecIdentities {
  readonly type: MeshServiceSpecIdentitiesType;
  readonly value: string;
}

function toJson_MeshServiceSpecIdentities(obj: MeshServiceSpecIdentities | undefined): Record<string, any> | undefined {
  return obj && present({
    'type': obj.type,
    'value': obj.value,
  });
}

export interface MeshServiceSpecPorts {
  readonly appProtocol?: string;
  readonly name?: string;
  readonly port: number;
  readonly targetPort?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
}

function toJson_MeshServiceSpecPorts(obj: MeshServiceSpecPorts | undefined): Record<string, any> | undefined {
  return obj && present({
    'appProtocol': obj.appProtocol,
    'name': obj.name,
    'port': obj.port,
    'targetPort': obj.targetPort?.value,
  });
}

export interface MeshServiceSpecSelector {
  readonly dataplaneLabels?: HostnameGeneratorSpecSelectorMeshExternalService;
  readonly dataplaneRef?: MeshServiceSpecSelectorDataplaneRef;
  readonly dataplaneTags?: { [key: string]: string };
}

function toJson_MeshServiceSpecSelector(obj: MeshServiceSpecSelector | undefined): Record<string, any> | undefined {
  return obj && present({
    'dataplaneLabels': toJson_HostnameGeneratorSpecSelectorMeshExternalService(obj.dataplaneLabels),
    'dataplaneRef': toJson_MeshServiceSpecSelectorDataplaneRef(obj.dataplaneRef),
    'dataplaneTags': ((obj.dataplaneTags) === undefined) ? undefined : (Object.entries(obj.dataplaneTags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

export enum MeshServiceSpecState {
  AVAILABLE = "Available",
  UNAVAILABLE = "Unavailable",
}

export enum MeshServiceSpecIdentitiesType {
  SERVICE_TAG = "ServiceTag",
  SPIFFE_ID = "SpiffeID",
}

export interface MeshServiceSpecSelectorDataplaneRef {
  readonly name?: string;
}

function toJson_MeshServiceSpecSelectorDataplaneRef(obj: MeshServiceSpecSelectorDataplaneRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}
export type { MeshServiceSpecSelectorDataplaneRef as TrafficRouteSpecConfHttpModifyRequestHeadersRemove, MeshServiceSpecSelectorDataplaneRef as TrafficRouteSpecConfHttpModifyResponseHeadersRemove };

/** MeshTCPRoute of kuma.io/v1alpha1 */
export class MeshTcpRoute extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTCPRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshTcpRouteProps = {}): any {
    return { ...MeshTcpRoute.GVK, ...toJson_MeshTcpRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshTcpRouteProps = {}) {
    super(scope, id, { ...MeshTcpRoute.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshTcpRoute.GVK, ...toJson_MeshTcpRouteProps(props) };
  }
}

export interface MeshTcpRouteProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshTcpRouteSpec;
}

function toJson_MeshTcpRouteProps(obj: MeshTcpRouteProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshTcpRouteSpec(obj.spec),
  });
}

export interface MeshTcpRouteSpec {
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
  readonly to?: MeshTcpRouteSpecTo[];
}

function toJson_MeshTcpRouteSpec(obj: MeshTcpRouteSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
    'to': obj.to?.map(y => toJson_MeshTcpRouteSpecTo(y)),
  });
}

export interface MeshTcpRouteSpecTo {
  readonly rules: MeshTcpRouteSpecToRules[];
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshTcpRouteSpecTo(obj: MeshTcpRouteSpecTo | undefined): Record<string, any> | undefined {
  return obj && present({
    'rules': obj.rules?.map(y => toJson_MeshTcpRouteSpecToRules(y)),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshTcpRouteSpecToRules {
  readonly default: MeshTcpRouteSpecToRulesDefault;
}

function toJson_MeshTcpRouteSpecToRules(obj: MeshTcpRouteSpecToRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshTcpRouteSpecToRulesDefault(obj.default),
  });
}

export interface MeshTcpRouteSpecToRulesDefault {
  readonly backendRefs?: MeshHttpRouteSpecToRulesDefaultBackendRefs[];
}

function toJson_MeshTcpRouteSpecToRulesDefault(obj: MeshTcpRouteSpecToRulesDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRefs': obj.backendRefs?.map(y => toJson_MeshHttpRouteSpecToRulesDefaultBackendRefs(y)),
  });
}

/** MeshTimeout of kuma.io/v1alpha1 */
export class MeshTimeout extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTimeout' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshTimeoutProps = {}): any {
    return { ...MeshTimeout.GVK, ...toJson_MeshTimeoutProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshTimeoutProps = {}) {
    super(scope, id, { ...MeshTimeout.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshTimeout.GVK, ...toJson_MeshTimeoutProps(props) };
  }
}

export interface MeshTimeoutProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshTimeoutSpec;
}

function toJson_MeshTimeoutProps(obj: MeshTimeoutProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshTimeoutSpec(obj.spec),
  });
}

export interface MeshTimeoutSpec {
  readonly from?: MeshTimeoutSpecFrom[];
  readonly rules?: MeshTimeoutSpecRules[];
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
  readonly to?: MeshTimeoutSpecFrom[];
}

function toJson_MeshTimeoutSpec(obj: MeshTimeoutSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from?.map(y => toJson_MeshTimeoutSpecFrom(y)),
    'rules': obj.rules?.map(y => toJson_MeshTimeoutSpecRules(y)),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
    'to': obj.to?.map(y => toJson_MeshTimeoutSpecFrom(y)),
  });
}

export interface MeshTimeoutSpecFrom {
  readonly default?: MeshTimeoutSpecFromDefault;
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshTimeoutSpecFrom(obj: MeshTimeoutSpecFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshTimeoutSpecFromDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}
export type { MeshTimeoutSpecFrom as MeshTimeoutSpecTo };

export interface MeshTimeoutSpecRules {
  readonly default?: MeshTimeoutSpecFromDefault;
  readonly matches?: MeshAccessLogSpecRulesMatches[];
}

function toJson_MeshTimeoutSpecRules(obj: MeshTimeoutSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshTimeoutSpecFromDefault(obj.default),
    'matches': obj.matches?.map(y => toJson_MeshAccessLogSpecRulesMatches(y)),
  });
}

export interface MeshTimeoutSpecFromDefault {
  readonly connectionTimeout?: string;
  readonly http?: MeshTimeoutSpecFromDefaultHttp;
  readonly idleTimeout?: string;
}

function toJson_MeshTimeoutSpecFromDefault(obj: MeshTimeoutSpecFromDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'connectionTimeout': obj.connectionTimeout,
    'http': toJson_MeshTimeoutSpecFromDefaultHttp(obj.http),
    'idleTimeout': obj.idleTimeout,
  });
}
export type { MeshTimeoutSpecFromDefault as MeshTimeoutSpecRulesDefault, MeshTimeoutSpecFromDefault as MeshTimeoutSpecToDefault };

export interface MeshTimeoutSpecFromDefaultHttp {
  readonly maxConnectionDuration?: string;
  readonly maxStreamDuration?: string;
  readonly requestHeadersTimeout?: string;
  readonly requestTimeout?: string;
  readonly streamIdleTimeout?: string;
}

function toJson_MeshTimeoutSpecFromDefaultHttp(obj: MeshTimeoutSpecFromDefaultHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'maxConnectionDuration': obj.maxConnectionDuration,
    'maxStreamDuration': obj.maxStreamDuration,
    'requestHeadersTimeout': obj.requestHeadersTimeout,
    'requestTimeout': obj.requestTimeout,
    'streamIdleTimeout': obj.streamIdleTimeout,
  });
}
export type { MeshTimeoutSpecFromDefaultHttp as MeshTimeoutSpecRulesDefaultHttp, MeshTimeoutSpecFromDefaultHttp as MeshTimeoutSpecToDefaultHttp };

/** MeshTLS of kuma.io/v1alpha1 */
export class MeshTls extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTLS' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshTlsProps = {}): any {
    return { ...MeshTls.GVK, ...toJson_MeshTlsProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshTlsProps = {}) {
    super(scope, id, { ...MeshTls.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshTls.GVK, ...toJson_MeshTlsProps(props) };
  }
}

export interface MeshTlsProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshTlsSpec;
}

function toJson_MeshTlsProps(obj: MeshTlsProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshTlsSpec(obj.spec),
  });
}

export interface MeshTlsSpec {
  readonly from?: MeshTlsSpecFrom[];
  readonly rules?: MeshTlsSpecRules[];
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshTlsSpec(obj: MeshTlsSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from?.map(y => toJson_MeshTlsSpecFrom(y)),
    'rules': obj.rules?.map(y => toJson_MeshTlsSpecRules(y)),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshTlsSpecFrom {
  readonly default?: MeshTlsSpecFromDefault;
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshTlsSpecFrom(obj: MeshTlsSpecFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshTlsSpecFromDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshTlsSpecRules {
  readonly default?: MeshTlsSpecFromDefault;
}

function toJson_MeshTlsSpecRules(obj: MeshTlsSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshTlsSpecFromDefault(obj.default),
  });
}

export interface MeshTlsSpecFromDefault {
  readonly mode?: MeshTlsSpecFromDefaultMode;
  readonly tlsCiphers?: MeshTlsSpecFromDefaultTlsCiphers[];
  readonly tlsVersion?: MeshExternalServiceSpecTlsVersion;
}

function toJson_MeshTlsSpecFromDefault(obj: MeshTlsSpecFromDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'mode': obj.mode,
    'tlsCiphers': obj.tlsCiphers?.map(y => y),
    'tlsVersion': toJson_MeshExternalServiceSpecTlsVersion(obj.tlsVersion),
  });
}
export type { MeshTlsSpecFromDefault as MeshTlsSpecRulesDefault };

export enum MeshTlsSpecFromDefaultMode {
  PERMISSIVE = "Permissive",
  STRICT = "Strict",
}
export { MeshTlsSpecFromDefaultMode as MeshTlsSpecRulesDefaultMode };

export enum MeshTlsSpecFromDefaultTlsCiphers {
  ECDHE_HYPHEN_ECDSA_HYPHEN_AES128_HYPHEN_GCM_HYPHEN_SHA256 = "ECDHE-ECDSA-AES128-GCM-SHA256",
  ECDHE_HYPHEN_ECDSA_HYPHEN_AES256_HYPHEN_GCM_HYPHEN_SHA384 = "ECDHE-ECDSA-AES256-GCM-SHA384",
  ECDHE_HYPHEN_ECDSA_HYPHEN_CHACHA20_HYPHEN_POLY1305 = "ECDHE-ECDSA-CHACHA20-POLY1305",
  ECDHE_HYPHEN_RSA_HYPHEN_AES128_HYPHEN_GCM_HYPHEN_SHA256 = "ECDHE-RSA-AES128-GCM-SHA256",
  ECDHE_HYPHEN_RSA_HYPHEN_AES256_HYPHEN_GCM_HYPHEN_SHA384 = "ECDHE-RSA-AES256-GCM-SHA384",
  ECDHE_HYPHEN_RSA_HYPHEN_CHACHA20_HYPHEN_POLY1305 = "ECDHE-RSA-CHACHA20-POLY1305",
}
export { MeshTlsSpecFromDefaultTlsCiphers as MeshTlsSpecRulesDefaultTlsCiphers };

/** MeshTrace of kuma.io/v1alpha1 */
export class MeshTrace extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTrace' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshTraceProps = {}): any {
    return { ...MeshTrace.GVK, ...toJson_MeshTraceProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshTraceProps = {}) {
    super(scope, id, { ...MeshTrace.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshTrace.GVK, ...toJson_MeshTraceProps(props) };
  }
}

export interface MeshTraceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshTraceSpec;
}

function toJson_MeshTraceProps(obj: MeshTraceProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshTraceSpec(obj.spec),
  });
}

export interface MeshTraceSpec {
  readonly default?: MeshTraceSpecDefault;
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshTraceSpec(obj: MeshTraceSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshTraceSpecDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshTraceSpecDefault {
  readonly backends?: MeshTraceSpecDefaultBackends[];
  readonly sampling?: MeshTraceSpecDefaultSampling;
  readonly tags?: MeshTraceSpecDefaultTags[];
}

function toJson_MeshTraceSpecDefault(obj: MeshTraceSpecDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'backends': obj.backends?.map(y => toJson_MeshTraceSpecDefaultBackends(y)),
    'sampling': toJson_MeshTraceSpecDefaultSampling(obj.sampling),
    'tags': obj.tags?.map(y => toJson_MeshTraceSpecDefaultTags(y)),
  });
}

export interface MeshTraceSpecDefaultBackends {
  readonly datadog?: MeshTraceSpecDefaultBackendsDatadog;
  readonly openTelemetry?: MeshTraceSpecDefaultBackendsOpenTelemetry;
  readonly type: MeshTraceSpecDefaultBackendsType;
  readonly zipkin?: MeshTraceSpecDefaultBackendsZipkin;
}

function toJson_MeshTraceSpecDefaultBackends(obj: MeshTraceSpecDefaultBackends | undefined): Record<string, any> | undefined {
  return obj && present({
    'datadog': toJson_MeshTraceSpecDefaultBackendsDatadog(obj.datadog),
    'openTelemetry': toJson_MeshTraceSpecDefaultBackendsOpenTelemetry(obj.openTelemetry),
    'type': obj.type,
    'zipkin': toJson_MeshTraceSpecDefaultBackendsZipkin(obj.zipkin),
  });
}

export interface MeshTraceSpecDefaultSampling {
  readonly client?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
  readonly overall?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
  readonly random?: MeshCircuitBreakerSpecFromDefaultOutlierDetectionDetectorsSuccessRateStandardDeviationFactor;
}

function toJson_MeshTraceSpecDefaultSampling(obj: MeshTraceSpecDefaultSampling | undefined): Record<string, any> | undefined {
  return obj && present({
    'client': obj.client?.value,
    'overall': obj.overall?.value,
    'random': obj.random?.value,
  });
}

export interface MeshTraceSpecDefaultTags {
  readonly header?: MeshTraceSpecDefaultTagsHeader;
  readonly literal?: string;
  readonly name: string;
}

function toJson_MeshTraceSpecDefaultTags(obj: MeshTraceSpecDefaultTags | undefined): Record<string, any> | undefined {
  return obj && present({
    'header': toJson_MeshTraceSpecDefaultTagsHeader(obj.header),
    'literal': obj.literal,
    'name': obj.name,
  });
}

export interface MeshTraceSpecDefaultBackendsDatadog {
  readonly splitService?: boolean;
  readonly url: string;
}

function toJson_MeshTraceSpecDefaultBackendsDatadog(obj: MeshTraceSpecDefaultBackendsDatadog | undefined): Record<string, any> | undefined {
  return obj && present({
    'splitService': obj.splitService,
    'url': obj.url,
  });
}

export interface MeshTraceSpecDefaultBackendsOpenTelemetry {
  readonly backendRef?: MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef;
  readonly endpoint?: string;
}

function toJson_MeshTraceSpecDefaultBackendsOpenTelemetry(obj: MeshTraceSpecDefaultBackendsOpenTelemetry | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRef': toJson_MeshAccessLogSpecFromDefaultBackendsOpenTelemetryBackendRef(obj.backendRef),
    'endpoint': obj.endpoint,
  });
}

export enum MeshTraceSpecDefaultBackendsType {
  ZIPKIN = "Zipkin",
  DATADOG = "Datadog",
  OPEN_TELEMETRY = "OpenTelemetry",
}

export interface MeshTraceSpecDefaultBackendsZipkin {
  readonly apiVersion?: MeshTraceSpecDefaultBackendsZipkinApiVersion;
  readonly sharedSpanContext?: boolean;
  readonly traceId128Bit?: boolean;
  readonly url: string;
}

function toJson_MeshTraceSpecDefaultBackendsZipkin(obj: MeshTraceSpecDefaultBackendsZipkin | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiVersion': obj.apiVersion,
    'sharedSpanContext': obj.sharedSpanContext,
    'traceId128bit': obj.traceId128Bit,
    'url': obj.url,
  });
}

export interface MeshTraceSpecDefaultTagsHeader {
  readonly default?: string;
  readonly name: string;
}

function toJson_MeshTraceSpecDefaultTagsHeader(obj: MeshTraceSpecDefaultTagsHeader | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': obj.default,
    'name': obj.name,
  });
}

export enum MeshTraceSpecDefaultBackendsZipkinApiVersion {
  HTTP_JSON = "httpJson",
  HTTP_PROTO = "httpProto",
}

/** MeshTrafficPermission of kuma.io/v1alpha1 */
export class MeshTrafficPermission extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTrafficPermission' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshTrafficPermissionProps = {}): any {
    return { ...MeshTrafficPermission.GVK, ...toJson_MeshTrafficPermissionProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshTrafficPermissionProps = {}) {
    super(scope, id, { ...MeshTrafficPermission.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshTrafficPermission.GVK, ...toJson_MeshTrafficPermissionProps(props) };
  }
}

export interface MeshTrafficPermissionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshTrafficPermissionSpec;
}

function toJson_MeshTrafficPermissionProps(obj: MeshTrafficPermissionProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshTrafficPermissionSpec(obj.spec),
  });
}

export interface MeshTrafficPermissionSpec {
  readonly from?: MeshTrafficPermissionSpecFrom[];
  readonly rules?: MeshTrafficPermissionSpecRules[];
  readonly targetRef?: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshTrafficPermissionSpec(obj: MeshTrafficPermissionSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from?.map(y => toJson_MeshTrafficPermissionSpecFrom(y)),
    'rules': obj.rules?.map(y => toJson_MeshTrafficPermissionSpecRules(y)),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshTrafficPermissionSpecFrom {
  readonly default?: MeshTrafficPermissionSpecFromDefault;
  readonly targetRef: MeshAccessLogSpecFromTargetRef;
}

function toJson_MeshTrafficPermissionSpecFrom(obj: MeshTrafficPermissionSpecFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshTrafficPermissionSpecFromDefault(obj.default),
    'targetRef': toJson_MeshAccessLogSpecFromTargetRef(obj.targetRef),
  });
}

export interface MeshTrafficPermissionSpecRules {
  readonly default: MeshTrafficPermissionSpecRulesDefault;
}

function toJson_MeshTrafficPermissionSpecRules(obj: MeshTrafficPermissionSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_MeshTrafficPermissionSpecRulesDefault(obj.default),
  });
}

export interface MeshTrafficPermissionSpecFromDefault {
  readonly action?: MeshTrafficPermissionSpecFromDefaultAction;
}

function toJson_MeshTrafficPermissionSpecFromDefault(obj: MeshTrafficPermissionSpecFromDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'action': obj.action,
  });
}

export interface MeshTrafficPermissionSpecRulesDefault {
  readonly allow?: MeshAccessLogSpecRulesMatches[];
  readonly allowWithShadowDeny?: MeshAccessLogSpecRulesMatches[];
  readonly deny?: MeshAccessLogSpecRulesMatches[];
}

function toJson_MeshTrafficPermissionSpecRulesDefault(obj: MeshTrafficPermissionSpecRulesDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'allow': obj.allow?.map(y => toJson_MeshAccessLogSpecRulesMatches(y)),
    'allowWithShadowDeny': obj.allowWithShadowDeny?.map(y => toJson_MeshAccessLogSpecRulesMatches(y)),
    'deny': obj.deny?.map(y => toJson_MeshAccessLogSpecRulesMatches(y)),
  });
}

export enum MeshTrafficPermissionSpecFromDefaultAction {
  ALLOW = "Allow",
  DENY = "Deny",
  ALLOW_WITH_SHADOW_DENY = "AllowWithShadowDeny",
}

/** MeshTrust of kuma.io/v1alpha1 */
export class MeshTrust extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTrust' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshTrustProps = {}): any {
    return { ...MeshTrust.GVK, ...toJson_MeshTrustProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshTrustProps = {}) {
    super(scope, id, { ...MeshTrust.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshTrust.GVK, ...toJson_MeshTrustProps(props) };
  }
}

export interface MeshTrustProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshTrustSpec;
}

function toJson_MeshTrustProps(obj: MeshTrustProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshTrustSpec(obj.spec),
  });
}

export interface MeshTrustSpec {
  readonly caBundles: MeshTrustSpecCaBundles[];
  readonly origin?: MeshTrustSpecOrigin;
  readonly trustDomain: string;
}

function toJson_MeshTrustSpec(obj: MeshTrustSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'caBundles': obj.caBundles?.map(y => toJson_MeshTrustSpecCaBundles(y)),
    'origin': toJson_MeshTrustSpecOrigin(obj.origin),
    'trustDomain': obj.trustDomain,
  });
}

export interface MeshTrustSpecCaBundles {
  readonly pem?: MeshIdentitySpecProviderBundledCaCertificateInsecureInline;
  readonly type: MeshTrustSpecCaBundlesType;
}

function toJson_MeshTrustSpecCaBundles(obj: MeshTrustSpecCaBundles | undefined): Record<string, any> | undefined {
  return obj && present({
    'pem': toJson_MeshIdentitySpecProviderBundledCaCertificateInsecureInline(obj.pem),
    'type': obj.type,
  });
}

export interface MeshTrustSpecOrigin {
  readonly kri?: string;
}

function toJson_MeshTrustSpecOrigin(obj: MeshTrustSpecOrigin | undefined): Record<string, any> | undefined {
  return obj && present({
    'kri': obj.kri,
  });
}

export enum MeshTrustSpecCaBundlesType {
  PEM = "Pem",
}

/** MeshZoneAddress of kuma.io/v1alpha1 */
export class MeshZoneAddress extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshZoneAddress' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshZoneAddressProps = {}): any {
    return { ...MeshZoneAddress.GVK, ...toJson_MeshZoneAddressProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshZoneAddressProps = {}) {
    super(scope, id, { ...MeshZoneAddress.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...MeshZoneAddress.GVK, ...toJson_MeshZoneAddressProps(props) };
  }
}

export interface MeshZoneAddressProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: MeshZoneAddressSpec;
}

function toJson_MeshZoneAddressProps(obj: MeshZoneAddressProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_MeshZoneAddressSpec(obj.spec),
  });
}

export interface MeshZoneAddressSpec {
  readonly address: string;
  readonly port: number;
}

function toJson_MeshZoneAddressSpec(obj: MeshZoneAddressSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'port': obj.port,
  });
}

/** ProxyTemplate of kuma.io/v1alpha1 */
export class ProxyTemplate extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'ProxyTemplate' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: ProxyTemplateProps = {}): any {
    return { ...ProxyTemplate.GVK, ...toJson_ProxyTemplateProps(props) };
  }

  public constructor(scope: Construct, id: string, props: ProxyTemplateProps = {}) {
    super(scope, id, { ...ProxyTemplate.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ProxyTemplate.GVK, ...toJson_ProxyTemplateProps(props) };
  }
}

export interface ProxyTemplateProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: ProxyTemplateSpec;
}

function toJson_ProxyTemplateProps(obj: ProxyTemplateProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_ProxyTemplateSpec(obj.spec),
  });
}

export interface ProxyTemplateSpec {
  readonly conf?: ProxyTemplateSpecConf;
  readonly selectors?: CircuitBreakerSpecDestinations[];
}

function toJson_ProxyTemplateSpec(obj: ProxyTemplateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_ProxyTemplateSpecConf(obj.conf),
    'selectors': obj.selectors?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface ProxyTemplateSpecConf {
  readonly imports?: string[];
  readonly modifications?: ProxyTemplateSpecConfModifications[];
  readonly resources?: ProxyTemplateSpecConfResources[];
}

function toJson_ProxyTemplateSpecConf(obj: ProxyTemplateSpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'imports': obj.imports?.map(y => y),
    'modifications': obj.modifications?.map(y => toJson_ProxyTemplateSpecConfModifications(y)),
    'resources': obj.resources?.map(y => toJson_ProxyTemplateSpecConfResources(y)),
  });
}

export interface ProxyTemplateSpecConfModifications {
  readonly cluster?: ProxyTemplateSpecConfModificationsCluster;
  readonly httpFilter?: ProxyTemplateSpecConfModificationsHttpFilter;
  readonly listener?: ProxyTemplateSpecConfModificationsListener;
  readonly networkFilter?: ProxyTemplateSpecConfModificationsHttpFilter;
  readonly virtualHost?: ProxyTemplateSpecConfModificationsVirtualHost;
}

function toJson_ProxyTemplateSpecConfModifications(obj: ProxyTemplateSpecConfModifications | undefined): Record<string, any> | undefined {
  return obj && present({
    'cluster': toJson_ProxyTemplateSpecConfModificationsCluster(obj.cluster),
    'httpFilter': toJson_ProxyTemplateSpecConfModificationsHttpFilter(obj.httpFilter),
    'listener': toJson_ProxyTemplateSpecConfModificationsListener(obj.listener),
    'networkFilter': toJson_ProxyTemplateSpecConfModificationsHttpFilter(obj.networkFilter),
    'virtualHost': toJson_ProxyTemplateSpecConfModificationsVirtualHost(obj.virtualHost),
  });
}

export interface ProxyTemplateSpecConfResources {
  readonly name?: string;
  readonly resource?: string;
  readonly version?: string;
}

function toJson_ProxyTemplateSpecConfResources(obj: ProxyTemplateSpecConfResources | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'resource': obj.resource,
    'version': obj.version,
  });
}

export interface ProxyTemplateSpecConfModificationsCluster {
  readonly match?: MeshProxyPatchSpecDefaultAppendModificationsClusterMatch;
  readonly operation?: string;
  readonly value?: string;
}

function toJson_ProxyTemplateSpecConfModificationsCluster(obj: ProxyTemplateSpecConfModificationsCluster | undefined): Record<string, any> | undefined {
  return obj && present({
    'match': toJson_MeshProxyPatchSpecDefaultAppendModificationsClusterMatch(obj.match),
    'operation': obj.operation,
    'value': obj.value,
  });
}

export interface ProxyTemplateSpecConfModificationsHttpFilter {
  readonly match?: MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch;
  readonly operation?: string;
  readonly value?: string;
}

function toJson_ProxyTemplateSpecConfModificationsHttpFilter(obj: ProxyTemplateSpecConfModificationsHttpFilter | undefined): Record<string, any> | undefined {
  return obj && present({
    'match': toJson_MeshProxyPatchSpecDefaultAppendModificationsHttpFilterMatch(obj.match),
    'operation': obj.operation,
    'value': obj.value,
  });
}
export type { ProxyTemplateSpecConfModificationsHttpFilter as ProxyTemplateSpecConfModificationsNetworkFilter };

export interface ProxyTemplateSpecConfModificationsListener {
  readonly match?: MeshProxyPatchSpecDefaultAppendModificationsListenerMatch;
  readonly operation?: string;
  readonly value?: string;
}

function toJson_ProxyTemplateSpecConfModificationsListener(obj: ProxyTemplateSpecConfModificationsListener | undefined): Record<string, any> | undefined {
  return obj && present({
    'match': toJson_MeshProxyPatchSpecDefaultAppendModificationsListenerMatch(obj.match),
    'operation': obj.operation,
    'value': obj.value,
  });
}

export interface ProxyTemplateSpecConfModificationsVirtualHost {
  readonly match?: MeshProxyPatchSpecDefaultAppendModificationsVirtualHostMatch;
  readonly operation?: string;
  readonly value?: string;
}

function toJson_ProxyTemplateSpecConfModificationsVirtualHost(obj: ProxyTemplateSpecConfModificationsVirtualHost | undefined): Record<string, any> | undefined {
  return obj && present({
    'match': toJson_MeshProxyPatchSpecDefaultAppendModificationsVirtualHostMatch(obj.match),
    'operation': obj.operation,
    'value': obj.value,
  });
}

/** RateLimit of kuma.io/v1alpha1 */
export class RateLimit extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'RateLimit' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: RateLimitProps = {}): any {
    return { ...RateLimit.GVK, ...toJson_RateLimitProps(props) };
  }

  public constructor(scope: Construct, id: string, props: RateLimitProps = {}) {
    super(scope, id, { ...RateLimit.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...RateLimit.GVK, ...toJson_RateLimitProps(props) };
  }
}

export interface RateLimitProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: RateLimitSpec;
}

function toJson_RateLimitProps(obj: RateLimitProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_RateLimitSpec(obj.spec),
  });
}

export interface RateLimitSpec {
  readonly conf?: RateLimitSpecConf;
  readonly destinations?: CircuitBreakerSpecDestinations[];
  readonly sources?: CircuitBreakerSpecDestinations[];
}

function toJson_RateLimitSpec(obj: RateLimitSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_RateLimitSpecConf(obj.conf),
    'destinations': obj.destinations?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
    'sources': obj.sources?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface RateLimitSpecConf {
  readonly http?: RateLimitSpecConfHttp;
}

function toJson_RateLimitSpecConf(obj: RateLimitSpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'http': toJson_RateLimitSpecConfHttp(obj.http),
  });
}

export interface RateLimitSpecConfHttp {
  readonly interval?: string;
  readonly onRateLimit?: RateLimitSpecConfHttpOnRateLimit;
  readonly requests?: number;
}

function toJson_RateLimitSpecConfHttp(obj: RateLimitSpecConfHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'interval': obj.interval,
    'onRateLimit': toJson_RateLimitSpecConfHttpOnRateLimit(obj.onRateLimit),
    'requests': obj.requests,
  });
}

export interface RateLimitSpecConfHttpOnRateLimit {
  readonly headers?: RateLimitSpecConfHttpOnRateLimitHeaders[];
  readonly status?: number;
}

function toJson_RateLimitSpecConfHttpOnRateLimit(obj: RateLimitSpecConfHttpOnRateLimit | undefined): Record<string, any> | undefined {
  return obj && present({
    'headers': obj.headers?.map(y => toJson_RateLimitSpecConfHttpOnRateLimitHeaders(y)),
    'status': obj.status,
  });
}

export interface RateLimitSpecConfHttpOnRateLimitHeaders {
  readonly append?: boolean;
  readonly key?: string;
  readonly value?: string;
}

function toJson_RateLimitSpecConfHttpOnRateLimitHeaders(obj: RateLimitSpecConfHttpOnRateLimitHeaders | undefined): Record<string, any> | undefined {
  return obj && present({
    'append': obj.append,
    'key': obj.key,
    'value': obj.value,
  });
}

/** Retry of kuma.io/v1alpha1 */
export class Retry extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'Retry' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: RetryProps = {}): any {
    return { ...Retry.GVK, ...toJson_RetryProps(props) };
  }

  public constructor(scope: Construct, id: string, props: RetryProps = {}) {
    super(scope, id, { ...Retry.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...Retry.GVK, ...toJson_RetryProps(props) };
  }
}

export interface RetryProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: RetrySpec;
}

function toJson_RetryProps(obj: RetryProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_RetrySpec(obj.spec),
  });
}

export interface RetrySpec {
  readonly conf?: RetrySpecConf;
  readonly destinations?: CircuitBreakerSpecDestinations[];
  readonly sources?: CircuitBreakerSpecDestinations[];
}

function toJson_RetrySpec(obj: RetrySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_RetrySpecConf(obj.conf),
    'destinations': obj.destinations?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
    'sources': obj.sources?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface RetrySpecConf {
  readonly grpc?: RetrySpecConfGrpc;
  readonly http?: RetrySpecConfHttp;
  readonly tcp?: RetrySpecConfTcp;
}

function toJson_RetrySpecConf(obj: RetrySpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'grpc': toJson_RetrySpecConfGrpc(obj.grpc),
    'http': toJson_RetrySpecConfHttp(obj.http),
    'tcp': toJson_RetrySpecConfTcp(obj.tcp),
  });
}

export interface RetrySpecConfGrpc {
  readonly backOff?: MeshRetrySpecToDefaultGrpcBackOff;
  readonly numRetries?: number;
  readonly perTryTimeout?: string;
  readonly retryOn?: RetrySpecConfGrpcRetryOn[];
}

function toJson_RetrySpecConfGrpc(obj: RetrySpecConfGrpc | undefined): Record<string, any> | undefined {
  return obj && present({
    'backOff': toJson_MeshRetrySpecToDefaultGrpcBackOff(obj.backOff),
    'numRetries': obj.numRetries,
    'perTryTimeout': obj.perTryTimeout,
    'retryOn': obj.retryOn?.map(y => y),
  });
}

export interface RetrySpecConfHttp {
  readonly backOff?: MeshRetrySpecToDefaultGrpcBackOff;
  readonly numRetries?: number;
  readonly perTryTimeout?: string;
  readonly retriableMethods?: MeshGatewayRouteSpecConfHttpRulesMatchesMethod[];
  readonly retriableStatusCodes?: number[];
  readonly retryOn?: RetrySpecConfHttpRetryOn[];
}

function toJson_RetrySpecConfHttp(obj: RetrySpecConfHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'backOff': toJson_MeshRetrySpecToDefaultGrpcBackOff(obj.backOff),
    'numRetries': obj.numRetries,
    'perTryTimeout': obj.perTryTimeout,
    'retriableMethods': obj.retriableMethods?.map(y => y),
    'retriableStatusCodes': obj.retriableStatusCodes?.map(y => y),
    'retryOn': obj.retryOn?.map(y => y),
  });
}

export interface RetrySpecConfTcp {
  readonly maxConnectAttempts?: number;
}

function toJson_RetrySpecConfTcp(obj: RetrySpecConfTcp | undefined): Record<string, any> | undefined {
  return obj && present({
    'maxConnectAttempts': obj.maxConnectAttempts,
  });
}

export enum RetrySpecConfGrpcRetryOn {
  CANCELLED = "cancelled",
  DEADLINE_UNDERSCORE_EXCEEDED = "deadline_exceeded",
  INTERNAL = "internal",
  RESOURCE_UNDERSCORE_EXHAUSTED = "resource_exhausted",
  UNAVAILABLE = "unavailable",
}

export enum RetrySpecConfHttpRetryOn {
  ALL_UNDERSCORE_5XX = "all_5xx",
  GATEWAY_UNDERSCORE_ERROR = "gateway_error",
  RESET = "reset",
  CONNECT_UNDERSCORE_FAILURE = "connect_failure",
  ENVOY_UNDERSCORE_RATELIMITED = "envoy_ratelimited",
  RETRIABLE_UNDERSCORE_4XX = "retriable_4xx",
  REFUSED_UNDERSCORE_STREAM = "refused_stream",
  RETRIABLE_UNDERSCORE_STATUS_UNDERSCORE_CODES = "retriable_status_codes",
  RETRIABLE_UNDERSCORE_HEADERS = "retriable_headers",
  HTTP3_UNDERSCORE_POST_UNDERSCORE_CONNECT_UNDERSCORE_FAILURE = "http3_post_connect_failure",
}

/** ServiceInsight of kuma.io/v1alpha1 */
export class ServiceInsight extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'ServiceInsight' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshInsightProps = {}): any {
    return { ...ServiceInsight.GVK, ...toJson_MeshInsightProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshInsightProps = {}) {
    super(scope, id, { ...ServiceInsight.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ServiceInsight.GVK, ...toJson_MeshInsightProps(props) };
  }
}

/** Timeout of kuma.io/v1alpha1 */
export class Timeout extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'Timeout' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TimeoutProps = {}): any {
    return { ...Timeout.GVK, ...toJson_TimeoutProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TimeoutProps = {}) {
    super(scope, id, { ...Timeout.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...Timeout.GVK, ...toJson_TimeoutProps(props) };
  }
}

export interface TimeoutProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: TimeoutSpec;
}

function toJson_TimeoutProps(obj: TimeoutProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_TimeoutSpec(obj.spec),
  });
}

export interface TimeoutSpec {
  readonly conf?: TimeoutSpecConf;
  readonly destinations?: CircuitBreakerSpecDestinations[];
  readonly sources?: CircuitBreakerSpecDestinations[];
}

function toJson_TimeoutSpec(obj: TimeoutSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_TimeoutSpecConf(obj.conf),
    'destinations': obj.destinations?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
    'sources': obj.sources?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface TimeoutSpecConf {
  readonly connectTimeout?: string;
  readonly grpc?: TimeoutSpecConfGrpc;
  readonly http?: TimeoutSpecConfHttp;
  readonly tcp?: TimeoutSpecConfTcp;
}

function toJson_TimeoutSpecConf(obj: TimeoutSpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'connectTimeout': obj.connectTimeout,
    'grpc': toJson_TimeoutSpecConfGrpc(obj.grpc),
    'http': toJson_TimeoutSpecConfHttp(obj.http),
    'tcp': toJson_TimeoutSpecConfTcp(obj.tcp),
  });
}

export interface TimeoutSpecConfGrpc {
  readonly maxStreamDuration?: string;
  readonly streamIdleTimeout?: string;
}

function toJson_TimeoutSpecConfGrpc(obj: TimeoutSpecConfGrpc | undefined): Record<string, any> | undefined {
  return obj && present({
    'maxStreamDuration': obj.maxStreamDuration,
    'streamIdleTimeout': obj.streamIdleTimeout,
  });
}

export interface TimeoutSpecConfHttp {
  readonly idleTimeout?: string;
  readonly maxStreamDuration?: string;
  readonly requestTimeout?: string;
  readonly streamIdleTimeout?: string;
}

function toJson_TimeoutSpecConfHttp(obj: TimeoutSpecConfHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'idleTimeout': obj.idleTimeout,
    'maxStreamDuration': obj.maxStreamDuration,
    'requestTimeout': obj.requestTimeout,
    'streamIdleTimeout': obj.streamIdleTimeout,
  });
}

export interface TimeoutSpecConfTcp {
  readonly idleTimeout?: string;
}

function toJson_TimeoutSpecConfTcp(obj: TimeoutSpecConfTcp | undefined): Record<string, any> | undefined {
  return obj && present({
    'idleTimeout': obj.idleTimeout,
  });
}

/** TrafficLog of kuma.io/v1alpha1 */
export class TrafficLog extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'TrafficLog' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TrafficLogProps = {}): any {
    return { ...TrafficLog.GVK, ...toJson_TrafficLogProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TrafficLogProps = {}) {
    super(scope, id, { ...TrafficLog.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...TrafficLog.GVK, ...toJson_TrafficLogProps(props) };
  }
}

export interface TrafficLogProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: TrafficLogSpec;
}

function toJson_TrafficLogProps(obj: TrafficLogProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_TrafficLogSpec(obj.spec),
  });
}

export interface TrafficLogSpec {
  readonly conf?: TrafficLogSpecConf;
  readonly destinations?: CircuitBreakerSpecDestinations[];
  readonly sources?: CircuitBreakerSpecDestinations[];
}

function toJson_TrafficLogSpec(obj: TrafficLogSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_TrafficLogSpecConf(obj.conf),
    'destinations': obj.destinations?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
    'sources': obj.sources?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface TrafficLogSpecConf {
  readonly backend?: string;
}

function toJson_TrafficLogSpecConf(obj: TrafficLogSpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'backend': obj.backend,
  });
}
export type { TrafficLogSpecConf as TrafficTraceSpecConf };

/** TrafficPermission of kuma.io/v1alpha1 */
export class TrafficPermission extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'TrafficPermission' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TrafficPermissionProps = {}): any {
    return { ...TrafficPermission.GVK, ...toJson_TrafficPermissionProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TrafficPermissionProps = {}) {
    super(scope, id, { ...TrafficPermission.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...TrafficPermission.GVK, ...toJson_TrafficPermissionProps(props) };
  }
}

export interface TrafficPermissionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: TrafficPermissionSpec;
}

function toJson_TrafficPermissionProps(obj: TrafficPermissionProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_TrafficPermissionSpec(obj.spec),
  });
}

export interface TrafficPermissionSpec {
  readonly destinations?: CircuitBreakerSpecDestinations[];
  readonly sources?: CircuitBreakerSpecDestinations[];
}

function toJson_TrafficPermissionSpec(obj: TrafficPermissionSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'destinations': obj.destinations?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
    'sources': obj.sources?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

/** TrafficRoute of kuma.io/v1alpha1 */
export class TrafficRoute extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'TrafficRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TrafficRouteProps = {}): any {
    return { ...TrafficRoute.GVK, ...toJson_TrafficRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TrafficRouteProps = {}) {
    super(scope, id, { ...TrafficRoute.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...TrafficRoute.GVK, ...toJson_TrafficRouteProps(props) };
  }
}

export interface TrafficRouteProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: TrafficRouteSpec;
}

function toJson_TrafficRouteProps(obj: TrafficRouteProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_TrafficRouteSpec(obj.spec),
  });
}

export interface TrafficRouteSpec {
  readonly conf?: TrafficRouteSpecConf;
  readonly destinations?: CircuitBreakerSpecDestinations[];
  readonly sources?: CircuitBreakerSpecDestinations[];
}

function toJson_TrafficRouteSpec(obj: TrafficRouteSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_TrafficRouteSpecConf(obj.conf),
    'destinations': obj.destinations?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
    'sources': obj.sources?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface TrafficRouteSpecConf {
  readonly destination?: { [key: string]: string };
  readonly http?: TrafficRouteSpecConfHttp[];
  readonly loadBalancer?: TrafficRouteSpecConfLoadBalancer;
  readonly split?: MeshGatewayRouteSpecConfHttpRulesBackends[];
}

function toJson_TrafficRouteSpecConf(obj: TrafficRouteSpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'destination': ((obj.destination) === undefined) ? undefined : (Object.entries(obj.destination).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'http': obj.http?.map(y => toJson_TrafficRouteSpecConfHttp(y)),
    'loadBalancer': toJson_TrafficRouteSpecConfLoadBalancer(obj.loadBalancer),
    'split': obj.split?.map(y => toJson_MeshGatewayRouteSpecConfHttpRulesBackends(y)),
  });
}

export interface TrafficRouteSpecConfHttp {
  readonly destination?: { [key: string]: string };
  readonly match?: TrafficRouteSpecConfHttpMatch;
  readonly modify?: TrafficRouteSpecConfHttpModify;
  readonly split?: MeshGatewayRouteSpecConfHttpRulesBackends[];
}

function toJson_TrafficRouteSpecConfHttp(obj: TrafficRouteSpecConfHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'destination': ((obj.destination) === undefined) ? undefined : (Object.entries(obj.destination).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'match': toJson_TrafficRouteSpecConfHttpMatch(obj.match),
    'modify': toJson_TrafficRouteSpecConfHttpModify(obj.modify),
    'split': obj.split?.map(y => toJson_MeshGatewayRouteSpecConfHttpRulesBackends(y)),
  });
}

export interface TrafficRouteSpecConfLoadBalancer {
  readonly leastRequest?: TrafficRouteSpecConfLoadBalancerLeastRequest;
  readonly maglev?: DataplaneSpecNetworkingInboundServiceProbeTcp;
  readonly random?: DataplaneSpecNetworkingInboundServiceProbeTcp;
  readonly ringHash?: TrafficRouteSpecConfLoadBalancerRingHash;
  readonly roundRobin?: DataplaneSpecNetworkingInboundServiceProbeTcp;
}

function toJson_TrafficRouteSpecConfLoadBalancer(obj: TrafficRouteSpecConfLoadBalancer | undefined): Record<string, any> | undefined {
  return obj && present({
    'leastRequest': toJson_TrafficRouteSpecConfLoadBalancerLeastRequest(obj.leastRequest),
    'maglev': toJson_DataplaneSpecNetworkingInboundServiceProbeTcp(obj.maglev),
    'random': toJson_DataplaneSpecNetworkingInboundServiceProbeTcp(obj.random),
    'ringHash': toJson_TrafficRouteSpecConfLoadBalancerRingHash(obj.ringHash),
    'roundRobin': toJson_DataplaneSpecNetworkingInboundServiceProbeTcp(obj.roundRobin),
  });
}

export interface TrafficRouteSpecConfHttpMatch {
  readonly headers?: { [key: string]: TrafficRouteSpecConfHttpMatchHeaders };
  readonly method?: TrafficRouteSpecConfHttpMatchHeaders;
  readonly path?: TrafficRouteSpecConfHttpMatchHeaders;
}

function toJson_TrafficRouteSpecConfHttpMatch(obj: TrafficRouteSpecConfHttpMatch | undefined): Record<string, any> | undefined {
  return obj && present({
    'headers': ((obj.headers) === undefined) ? undefined : (Object.entries(obj.headers).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_TrafficRouteSpecConfHttpMatchHeaders(i[1]) }), {})),
    'method': toJson_TrafficRouteSpecConfHttpMatchHeaders(obj.method),
    'path': toJson_TrafficRouteSpecConfHttpMatchHeaders(obj.path),
  });
}

export interface TrafficRouteSpecConfHttpModify {
  readonly host?: TrafficRouteSpecConfHttpModifyHost;
  readonly path?: TrafficRouteSpecConfHttpModifyPath;
  readonly requestHeaders?: TrafficRouteSpecConfHttpModifyRequestHeaders;
  readonly responseHeaders?: TrafficRouteSpecConfHttpModifyRequestHeaders;
}

function toJson_TrafficRouteSpecConfHttpModify(obj: TrafficRouteSpecConfHttpModify | undefined): Record<string, any> | undefined {
  return obj && present({
    'host': toJson_TrafficRouteSpecConfHttpModifyHost(obj.host),
    'path': toJson_TrafficRouteSpecConfHttpModifyPath(obj.path),
    'requestHeaders': toJson_TrafficRouteSpecConfHttpModifyRequestHeaders(obj.requestHeaders),
    'responseHeaders': toJson_TrafficRouteSpecConfHttpModifyRequestHeaders(obj.responseHeaders),
  });
}

export interface TrafficRouteSpecConfLoadBalancerLeastRequest {
  readonly choiceCount?: number;
}

function toJson_TrafficRouteSpecConfLoadBalancerLeastRequest(obj: TrafficRouteSpecConfLoadBalancerLeastRequest | undefined): Record<string, any> | undefined {
  return obj && present({
    'choiceCount': obj.choiceCount,
  });
}

export interface TrafficRouteSpecConfLoadBalancerRingHash {
  readonly hashFunction?: string;
  readonly maxRingSize?: string;
  readonly minRingSize?: string;
}

function toJson_TrafficRouteSpecConfLoadBalancerRingHash(obj: TrafficRouteSpecConfLoadBalancerRingHash | undefined): Record<string, any> | undefined {
  return obj && present({
    'hashFunction': obj.hashFunction,
    'maxRingSize': obj.maxRingSize,
    'minRingSize': obj.minRingSize,
  });
}

export interface TrafficRouteSpecConfHttpMatchHeaders {
  readonly exact?: string;
  readonly prefix?: string;
  readonly regex?: string;
}

function toJson_TrafficRouteSpecConfHttpMatchHeaders(obj: TrafficRouteSpecConfHttpMatchHeaders | undefined): Record<string, any> | undefined {
  return obj && present({
    'exact': obj.exact,
    'prefix': obj.prefix,
    'regex': obj.regex,
  });
}
export type { TrafficRouteSpecConfHttpMatchHeaders as TrafficRouteSpecConfHttpMatchMethod, TrafficRouteSpecConfHttpMatchHeaders as TrafficRouteSpecConfHttpMatchPath };

export interface TrafficRouteSpecConfHttpModifyHost {
  readonly fromPath?: TrafficRouteSpecConfHttpModifyHostFromPath;
  readonly value?: string;
}

function toJson_TrafficRouteSpecConfHttpModifyHost(obj: TrafficRouteSpecConfHttpModifyHost | undefined): Record<string, any> | undefined {
  return obj && present({
    'fromPath': toJson_TrafficRouteSpecConfHttpModifyHostFromPath(obj.fromPath),
    'value': obj.value,
  });
}

export interface TrafficRouteSpecConfHttpModifyPath {
  readonly regex?: TrafficRouteSpecConfHttpModifyHostFromPath;
  readonly rewritePrefix?: string;
}

function toJson_TrafficRouteSpecConfHttpModifyPath(obj: TrafficRouteSpecConfHttpModifyPath | undefined): Record<string, any> | undefined {
  return obj && present({
    'regex': toJson_TrafficRouteSpecConfHttpModifyHostFromPath(obj.regex),
    'rewritePrefix': obj.rewritePrefix,
  });
}

export interface TrafficRouteSpecConfHttpModifyRequestHeaders {
  readonly add?: TrafficRouteSpecConfHttpModifyRequestHeadersAdd[];
  readonly remove?: MeshServiceSpecSelectorDataplaneRef[];
}

function toJson_TrafficRouteSpecConfHttpModifyRequestHeaders(obj: TrafficRouteSpecConfHttpModifyRequestHeaders | undefined): Record<string, any> | undefined {
  return obj && present({
    'add': obj.add?.map(y => toJson_TrafficRouteSpecConfHttpModifyRequestHeadersAdd(y)),
    'remove': obj.remove?.map(y => toJson_MeshServiceSpecSelectorDataplaneRef(y)),
  });
}
export type { TrafficRouteSpecConfHttpModifyRequestHeaders as TrafficRouteSpecConfHttpModifyResponseHeaders };

export interface TrafficRouteSpecConfHttpModifyHostFromPath {
  readonly pattern?: string;
  readonly substitution?: string;
}

function toJson_TrafficRouteSpecConfHttpModifyHostFromPath(obj: TrafficRouteSpecConfHttpModifyHostFromPath | undefined): Record<string, any> | undefined {
  return obj && present({
    'pattern': obj.pattern,
    'substitution': obj.substitution,
  });
}
export type { TrafficRouteSpecConfHttpModifyHostFromPath as TrafficRouteSpecConfHttpModifyPathRegex };

export interface TrafficRouteSpecConfHttpModifyRequestHeadersAdd {
  readonly append?: boolean;
  readonly name?: string;
  readonly value?: string;
}

function toJson_TrafficRouteSpecConfHttpModifyRequestHeadersAdd(obj: TrafficRouteSpecConfHttpModifyRequestHeadersAdd | undefined): Record<string, any> | undefined {
  return obj && present({
    'append': obj.append,
    'name': obj.name,
    'value': obj.value,
  });
}
export type { TrafficRouteSpecConfHttpModifyRequestHeadersAdd as TrafficRouteSpecConfHttpModifyResponseHeadersAdd };

/** TrafficTrace of kuma.io/v1alpha1 */
export class TrafficTrace extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'TrafficTrace' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TrafficTraceProps = {}): any {
    return { ...TrafficTrace.GVK, ...toJson_TrafficTraceProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TrafficTraceProps = {}) {
    super(scope, id, { ...TrafficTrace.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...TrafficTrace.GVK, ...toJson_TrafficTraceProps(props) };
  }
}

export interface TrafficTraceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: TrafficTraceSpec;
}

function toJson_TrafficTraceProps(obj: TrafficTraceProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_TrafficTraceSpec(obj.spec),
  });
}

export interface TrafficTraceSpec {
  readonly conf?: TrafficLogSpecConf;
  readonly selectors?: CircuitBreakerSpecDestinations[];
}

function toJson_TrafficTraceSpec(obj: TrafficTraceSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_TrafficLogSpecConf(obj.conf),
    'selectors': obj.selectors?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

/** VirtualOutbound of kuma.io/v1alpha1 */
export class VirtualOutbound extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'VirtualOutbound' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: VirtualOutboundProps = {}): any {
    return { ...VirtualOutbound.GVK, ...toJson_VirtualOutboundProps(props) };
  }

  public constructor(scope: Construct, id: string, props: VirtualOutboundProps = {}) {
    super(scope, id, { ...VirtualOutbound.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...VirtualOutbound.GVK, ...toJson_VirtualOutboundProps(props) };
  }
}

export interface VirtualOutboundProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: VirtualOutboundSpec;
}

function toJson_VirtualOutboundProps(obj: VirtualOutboundProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_VirtualOutboundSpec(obj.spec),
  });
}

export interface VirtualOutboundSpec {
  readonly conf?: VirtualOutboundSpecConf;
  readonly selectors?: CircuitBreakerSpecDestinations[];
}

function toJson_VirtualOutboundSpec(obj: VirtualOutboundSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'conf': toJson_VirtualOutboundSpecConf(obj.conf),
    'selectors': obj.selectors?.map(y => toJson_CircuitBreakerSpecDestinations(y)),
  });
}

export interface VirtualOutboundSpecConf {
  readonly host?: string;
  readonly parameters?: VirtualOutboundSpecConfParameters[];
  readonly port?: string;
}

function toJson_VirtualOutboundSpecConf(obj: VirtualOutboundSpecConf | undefined): Record<string, any> | undefined {
  return obj && present({
    'host': obj.host,
    'parameters': obj.parameters?.map(y => toJson_VirtualOutboundSpecConfParameters(y)),
    'port': obj.port,
  });
}

export interface VirtualOutboundSpecConfParameters {
  readonly name?: string;
  readonly tagKey?: string;
}

function toJson_VirtualOutboundSpecConfParameters(obj: VirtualOutboundSpecConfParameters | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'tagKey': obj.tagKey,
  });
}

/** Workload of kuma.io/v1alpha1 */
export class Workload extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'Workload' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: WorkloadProps = {}): any {
    return { ...Workload.GVK, ...toJson_WorkloadProps(props) };
  }

  public constructor(scope: Construct, id: string, props: WorkloadProps = {}) {
    super(scope, id, { ...Workload.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...Workload.GVK, ...toJson_WorkloadProps(props) };
  }
}

export interface WorkloadProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: any;
}

function toJson_WorkloadProps(obj: WorkloadProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': obj.spec,
  });
}

/** Zone of kuma.io/v1alpha1 */
export class Zone extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'Zone' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshInsightProps = {}): any {
    return { ...Zone.GVK, ...toJson_MeshInsightProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshInsightProps = {}) {
    super(scope, id, { ...Zone.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...Zone.GVK, ...toJson_MeshInsightProps(props) };
  }
}

/** ZoneEgress of kuma.io/v1alpha1 */
export class ZoneEgress extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'ZoneEgress' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: ZoneEgressProps = {}): any {
    return { ...ZoneEgress.GVK, ...toJson_ZoneEgressProps(props) };
  }

  public constructor(scope: Construct, id: string, props: ZoneEgressProps = {}) {
    super(scope, id, { ...ZoneEgress.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ZoneEgress.GVK, ...toJson_ZoneEgressProps(props) };
  }
}

export interface ZoneEgressProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: ZoneEgressSpec;
}

function toJson_ZoneEgressProps(obj: ZoneEgressProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_ZoneEgressSpec(obj.spec),
  });
}

export interface ZoneEgressSpec {
  readonly networking?: ZoneEgressSpecNetworking;
  readonly zone?: string;
}

function toJson_ZoneEgressSpec(obj: ZoneEgressSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'networking': toJson_ZoneEgressSpecNetworking(obj.networking),
    'zone': obj.zone,
  });
}

export interface ZoneEgressSpecNetworking {
  readonly address?: string;
  readonly admin?: DataplaneSpecNetworkingAdmin;
  readonly port?: number;
}

function toJson_ZoneEgressSpecNetworking(obj: ZoneEgressSpecNetworking | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'admin': toJson_DataplaneSpecNetworkingAdmin(obj.admin),
    'port': obj.port,
  });
}

/** ZoneEgressInsight of kuma.io/v1alpha1 */
export class ZoneEgressInsight extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'ZoneEgressInsight' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshInsightProps = {}): any {
    return { ...ZoneEgressInsight.GVK, ...toJson_MeshInsightProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshInsightProps = {}) {
    super(scope, id, { ...ZoneEgressInsight.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ZoneEgressInsight.GVK, ...toJson_MeshInsightProps(props) };
  }
}

/** ZoneIngress of kuma.io/v1alpha1 */
export class ZoneIngress extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'ZoneIngress' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: ZoneIngressProps = {}): any {
    return { ...ZoneIngress.GVK, ...toJson_ZoneIngressProps(props) };
  }

  public constructor(scope: Construct, id: string, props: ZoneIngressProps = {}) {
    super(scope, id, { ...ZoneIngress.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ZoneIngress.GVK, ...toJson_ZoneIngressProps(props) };
  }
}

export interface ZoneIngressProps {
  readonly metadata?: ApiObjectMetadata;
  readonly mesh?: string;
  readonly spec?: ZoneIngressSpec;
}

function toJson_ZoneIngressProps(obj: ZoneIngressProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'mesh': obj.mesh,
    'spec': toJson_ZoneIngressSpec(obj.spec),
  });
}

export interface ZoneIngressSpec {
  readonly availableServices?: ZoneIngressSpecAvailableServices[];
  readonly networking?: ZoneIngressSpecNetworking;
  readonly zone?: string;
}

function toJson_ZoneIngressSpec(obj: ZoneIngressSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'availableServices': obj.availableServices?.map(y => toJson_ZoneIngressSpecAvailableServices(y)),
    'networking': toJson_ZoneIngressSpecNetworking(obj.networking),
    'zone': obj.zone,
  });
}

export interface ZoneIngressSpecAvailableServices {
  readonly externalService?: boolean;
  readonly instances?: number;
  readonly mesh?: string;
  readonly tags?: { [key: string]: string };
}

function toJson_ZoneIngressSpecAvailableServices(obj: ZoneIngressSpecAvailableServices | undefined): Record<string, any> | undefined {
  return obj && present({
    'externalService': obj.externalService,
    'instances': obj.instances,
    'mesh': obj.mesh,
    'tags': ((obj.tags) === undefined) ? undefined : (Object.entries(obj.tags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

export interface ZoneIngressSpecNetworking {
  readonly address?: string;
  readonly admin?: DataplaneSpecNetworkingAdmin;
  readonly advertisedAddress?: string;
  readonly advertisedPort?: number;
  readonly port?: number;
}

function toJson_ZoneIngressSpecNetworking(obj: ZoneIngressSpecNetworking | undefined): Record<string, any> | undefined {
  return obj && present({
    'address': obj.address,
    'admin': toJson_DataplaneSpecNetworkingAdmin(obj.admin),
    'advertisedAddress': obj.advertisedAddress,
    'advertisedPort': obj.advertisedPort,
    'port': obj.port,
  });
}

/** ZoneIngressInsight of kuma.io/v1alpha1 */
export class ZoneIngressInsight extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'ZoneIngressInsight' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshInsightProps = {}): any {
    return { ...ZoneIngressInsight.GVK, ...toJson_MeshInsightProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshInsightProps = {}) {
    super(scope, id, { ...ZoneIngressInsight.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ZoneIngressInsight.GVK, ...toJson_MeshInsightProps(props) };
  }
}

/** ZoneInsight of kuma.io/v1alpha1 */
export class ZoneInsight extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'kuma.io/v1alpha1', kind: 'ZoneInsight' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: MeshInsightProps = {}): any {
    return { ...ZoneInsight.GVK, ...toJson_MeshInsightProps(props) };
  }

  public constructor(scope: Construct, id: string, props: MeshInsightProps = {}) {
    super(scope, id, { ...ZoneInsight.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ZoneInsight.GVK, ...toJson_MeshInsightProps(props) };
  }
}
