// Made by `npm run imports`; never edited.
import { type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import { type Construct } from 'constructs';
import { LosslessApiObject, present } from './lossless';

/** KegDataPlane of eventgateway.konghq.com/v1alpha1 */
export class KegDataPlane extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'eventgateway.konghq.com/v1alpha1', kind: 'KegDataPlane' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KegDataPlaneProps): any {
    return { ...KegDataPlane.GVK, ...toJson_KegDataPlaneProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KegDataPlaneProps) {
    super(scope, id, { ...KegDataPlane.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KegDataPlane.GVK, ...toJson_KegDataPlaneProps(props) };
  }
}

export interface KegDataPlaneProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KegDataPlaneSpec;
}

function toJson_KegDataPlaneProps(obj: KegDataPlaneProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KegDataPlaneSpec(obj.spec),
  });
}

export interface KegDataPlaneSpec {
  readonly config?: KegDataPlaneSpecConfig;
  readonly controlPlaneRef: KegDataPlaneSpecControlPlaneRef;
  readonly deployment?: KegDataPlaneSpecDeployment;
  readonly network?: KegDataPlaneSpecNetwork;
}

function toJson_KegDataPlaneSpec(obj: KegDataPlaneSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'config': toJson_KegDataPlaneSpecConfig(obj.config),
    'controlPlaneRef': toJson_KegDataPlaneSpecControlPlaneRef(obj.controlPlaneRef),
    'deployment': toJson_KegDataPlaneSpecDeployment(obj.deployment),
    'network': toJson_KegDataPlaneSpecNetwork(obj.network),
  });
}

export interface KegDataPlaneSpecConfig {
  readonly configPollIntervalSeconds?: number;
  readonly enableDebugEndpoints?: KegDataPlaneSpecConfigEnableDebugEndpoints;
  readonly konnect?: KegDataPlaneSpecConfigKonnect;
  readonly observability?: KegDataPlaneSpecConfigObservability;
  readonly runtime?: KegDataPlaneSpecConfigRuntime;
}

function toJson_KegDataPlaneSpecConfig(obj: KegDataPlaneSpecConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'configPollIntervalSeconds': obj.configPollIntervalSeconds,
    'enableDebugEndpoints': obj.enableDebugEndpoints,
    'konnect': toJson_KegDataPlaneSpecConfigKonnect(obj.konnect),
    'observability': toJson_KegDataPlaneSpecConfigObservability(obj.observability),
    'runtime': toJson_KegDataPlaneSpecConfigRuntime(obj.runtime),
  });
}

export interface KegDataPlaneSpecControlPlaneRef {
  readonly konnectNamespacedRef?: KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef;
  readonly type: KegDataPlaneSpecControlPlaneRefType;
}

function toJson_KegDataPlaneSpecControlPlaneRef(obj: KegDataPlaneSpecControlPlaneRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'konnectNamespacedRef': toJson_KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef(obj.konnectNamespacedRef),
    'type': obj.type,
  });
}

export interface KegDataPlaneSpecDeployment {
  readonly podTemplateSpec?: KegDataPlaneSpecDeploymentPodTemplateSpec;
  readonly replicas?: number;
  readonly scaling?: KegDataPlaneSpecDeploymentScaling;
}

function toJson_KegDataPlaneSpecDeployment(obj: KegDataPlaneSpecDeployment | undefined): Record<string, any> | undefined {
  return obj && present({
    'podTemplateSpec': toJson_KegDataPlaneSpecDeploymentPodTemplateSpec(obj.podTemplateSpec),
    'replicas': obj.replicas,
    'scaling': toJson_KegDataPlaneSpecDeploymentScaling(obj.scaling),
  });
}

export interface KegDataPlaneSpecNetwork {
  readonly services?: KegDataPlaneSpecNetworkServices;
}

function toJson_KegDataPlaneSpecNetwork(obj: KegDataPlaneSpecNetwork | undefined): Record<string, any> | undefined {
  return obj && present({
    'services': toJson_KegDataPlaneSpecNetworkServices(obj.services),
  });
}

export enum KegDataPlaneSpecConfigEnableDebugEndpoints {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}
export { KegDataPlaneSpecConfigEnableDebugEndpoints as KegDataPlaneSpecConfigKonnectInsecureSkipVerify };

export interface KegDataPlaneSpecConfigKonnect {
  readonly apiRequestTimeoutSeconds?: number;
  readonly domain?: string;
  readonly insecureSkipVerify?: KegDataPlaneSpecConfigEnableDebugEndpoints;
}

function toJson_KegDataPlaneSpecConfigKonnect(obj: KegDataPlaneSpecConfigKonnect | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiRequestTimeoutSeconds': obj.apiRequestTimeoutSeconds,
    'domain': obj.domain,
    'insecureSkipVerify': obj.insecureSkipVerify,
  });
}

export interface KegDataPlaneSpecConfigObservability {
  readonly logFlags?: KegDataPlaneSpecConfigObservabilityLogFlags;
  readonly logFormat?: KegDataPlaneSpecConfigObservabilityLogFormat;
  readonly metricsRollupAllowMap?: string;
  readonly policyErrorsInfoLogIntervalSeconds?: number;
}

function toJson_KegDataPlaneSpecConfigObservability(obj: KegDataPlaneSpecConfigObservability | undefined): Record<string, any> | undefined {
  return obj && present({
    'logFlags': obj.logFlags,
    'logFormat': obj.logFormat,
    'metricsRollupAllowMap': obj.metricsRollupAllowMap,
    'policyErrorsInfoLogIntervalSeconds': obj.policyErrorsInfoLogIntervalSeconds,
  });
}

export interface KegDataPlaneSpecConfigRuntime {
  readonly drainDurationSeconds?: number;
  readonly healthListenerAddressPort?: string;
  readonly shutdownTimeoutSeconds?: number;
}

function toJson_KegDataPlaneSpecConfigRuntime(obj: KegDataPlaneSpecConfigRuntime | undefined): Record<string, any> | undefined {
  return obj && present({
    'drainDurationSeconds': obj.drainDurationSeconds,
    'healthListenerAddressPort': obj.healthListenerAddressPort,
    'shutdownTimeoutSeconds': obj.shutdownTimeoutSeconds,
  });
}

export interface KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef {
  readonly name: string;
}

function toJson_KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef(obj: KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}
export type { KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecOs, KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecSchedulingGates };

export enum KegDataPlaneSpecControlPlaneRefType {
  KONNECT_NAMESPACED_REF = "konnectNamespacedRef",
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpec {
  readonly metadata?: KegDataPlaneSpecDeploymentPodTemplateSpecMetadata;
  readonly spec?: KegDataPlaneSpecDeploymentPodTemplateSpecSpec;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpec(obj: KegDataPlaneSpecDeploymentPodTemplateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecMetadata(obj.metadata),
    'spec': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpec(obj.spec),
  });
}

export interface KegDataPlaneSpecDeploymentScaling {
  readonly horizontal?: KegDataPlaneSpecDeploymentScalingHorizontal;
}

function toJson_KegDataPlaneSpecDeploymentScaling(obj: KegDataPlaneSpecDeploymentScaling | undefined): Record<string, any> | undefined {
  return obj && present({
    'horizontal': toJson_KegDataPlaneSpecDeploymentScalingHorizontal(obj.horizontal),
  });
}

export interface KegDataPlaneSpecNetworkServices {
  readonly kafka?: KegDataPlaneSpecNetworkServicesKafka;
}

function toJson_KegDataPlaneSpecNetworkServices(obj: KegDataPlaneSpecNetworkServices | undefined): Record<string, any> | undefined {
  return obj && present({
    'kafka': toJson_KegDataPlaneSpecNetworkServicesKafka(obj.kafka),
  });
}

export enum KegDataPlaneSpecConfigObservabilityLogFlags {
  TRACE = "trace",
  DEBUG = "debug",
  INFO = "info",
  WARN = "warn",
  ERROR = "error",
}

export enum KegDataPlaneSpecConfigObservabilityLogFormat {
  LOGFMT = "logfmt",
  JSON = "json",
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecMetadata {
  readonly annotations?: { [key: string]: string };
  readonly finalizers?: string[];
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecMetadata(obj: KegDataPlaneSpecDeploymentPodTemplateSpecMetadata | undefined): Record<string, any> | undefined {
  return obj && present({
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'finalizers': obj.finalizers?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecMetadata as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateMetadata };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpec {
  readonly activeDeadlineSeconds?: number;
  readonly affinity?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinity;
  readonly automountServiceAccountToken?: boolean;
  readonly containers: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainers[];
  readonly dnsConfig?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfig;
  readonly dnsPolicy?: string;
  readonly enableServiceLinks?: boolean;
  readonly ephemeralContainers?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainers[];
  readonly hostAliases?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecHostAliases[];
  readonly hostIpc?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPid?: boolean;
  readonly hostUsers?: boolean;
  readonly hostname?: string;
  readonly hostnameOverride?: string;
  readonly imagePullSecrets?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets[];
  readonly initContainers?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainers[];
  readonly nodeName?: string;
  readonly nodeSelector?: { [key: string]: string };
  readonly os?: KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef;
  readonly overhead?: { [key: string]: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor };
  readonly preemptionPolicy?: string;
  readonly priority?: number;
  readonly priorityClassName?: string;
  readonly readinessGates?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecReadinessGates[];
  readonly resourceClaims?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecResourceClaims[];
  readonly resources?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources;
  readonly restartPolicy?: string;
  readonly runtimeClassName?: string;
  readonly schedulerName?: string;
  readonly schedulingGates?: KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef[];
  readonly schedulingGroup?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecSchedulingGroup;
  readonly securityContext?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContext;
  readonly serviceAccount?: string;
  readonly serviceAccountName?: string;
  readonly setHostnameAsFqdn?: boolean;
  readonly shareProcessNamespace?: boolean;
  readonly subdomain?: string;
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecTolerations[];
  readonly topologySpreadConstraints?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints[];
  readonly volumes?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumes[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpec(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'activeDeadlineSeconds': obj.activeDeadlineSeconds,
    'affinity': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinity(obj.affinity),
    'automountServiceAccountToken': obj.automountServiceAccountToken,
    'containers': obj.containers?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainers(y)),
    'dnsConfig': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfig(obj.dnsConfig),
    'dnsPolicy': obj.dnsPolicy,
    'enableServiceLinks': obj.enableServiceLinks,
    'ephemeralContainers': obj.ephemeralContainers?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainers(y)),
    'hostAliases': obj.hostAliases?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecHostAliases(y)),
    'hostIPC': obj.hostIpc,
    'hostNetwork': obj.hostNetwork,
    'hostPID': obj.hostPid,
    'hostUsers': obj.hostUsers,
    'hostname': obj.hostname,
    'hostnameOverride': obj.hostnameOverride,
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets(y)),
    'initContainers': obj.initContainers?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainers(y)),
    'nodeName': obj.nodeName,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (Object.entries(obj.nodeSelector).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'os': toJson_KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef(obj.os),
    'overhead': ((obj.overhead) === undefined) ? undefined : (Object.entries(obj.overhead).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'preemptionPolicy': obj.preemptionPolicy,
    'priority': obj.priority,
    'priorityClassName': obj.priorityClassName,
    'readinessGates': obj.readinessGates?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecReadinessGates(y)),
    'resourceClaims': obj.resourceClaims?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecResourceClaims(y)),
    'resources': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'runtimeClassName': obj.runtimeClassName,
    'schedulerName': obj.schedulerName,
    'schedulingGates': obj.schedulingGates?.map(y => toJson_KegDataPlaneSpecControlPlaneRefKonnectNamespacedRef(y)),
    'schedulingGroup': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecSchedulingGroup(obj.schedulingGroup),
    'securityContext': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContext(obj.securityContext),
    'serviceAccount': obj.serviceAccount,
    'serviceAccountName': obj.serviceAccountName,
    'setHostnameAsFQDN': obj.setHostnameAsFqdn,
    'shareProcessNamespace': obj.shareProcessNamespace,
    'subdomain': obj.subdomain,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'tolerations': obj.tolerations?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecTolerations(y)),
    'topologySpreadConstraints': obj.topologySpreadConstraints?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints(y)),
    'volumes': obj.volumes?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumes(y)),
  });
}

export interface KegDataPlaneSpecDeploymentScalingHorizontal {
  readonly behavior?: KegDataPlaneSpecDeploymentScalingHorizontalBehavior;
  readonly maxReplicas: number;
  readonly metrics?: KegDataPlaneSpecDeploymentScalingHorizontalMetrics[];
  readonly minReplicas?: number;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontal(obj: KegDataPlaneSpecDeploymentScalingHorizontal | undefined): Record<string, any> | undefined {
  return obj && present({
    'behavior': toJson_KegDataPlaneSpecDeploymentScalingHorizontalBehavior(obj.behavior),
    'maxReplicas': obj.maxReplicas,
    'metrics': obj.metrics?.map(y => toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetrics(y)),
    'minReplicas': obj.minReplicas,
  });
}

export interface KegDataPlaneSpecNetworkServicesKafka {
  readonly annotations?: { [key: string]: string };
  readonly externalTrafficPolicy?: KegDataPlaneSpecNetworkServicesKafkaExternalTrafficPolicy;
  readonly labels?: { [key: string]: string };
  readonly ports?: KegDataPlaneSpecNetworkServicesKafkaPorts[];
  readonly type?: KegDataPlaneSpecNetworkServicesKafkaType;
}

function toJson_KegDataPlaneSpecNetworkServicesKafka(obj: KegDataPlaneSpecNetworkServicesKafka | undefined): Record<string, any> | undefined {
  return obj && present({
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'externalTrafficPolicy': obj.externalTrafficPolicy,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'ports': obj.ports?.map(y => toJson_KegDataPlaneSpecNetworkServicesKafkaPorts(y)),
    'type': obj.type,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinity {
  readonly nodeAffinity?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity;
  readonly podAffinity?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinity;
  readonly podAntiAffinity?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinity;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinity(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinity | undefined): Record<string, any> | undefined {
  return obj && present({
    'nodeAffinity': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinity(obj.podAntiAffinity),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainers {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnv[];
  readonly envFrom?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecycle;
  readonly livenessProbe?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersPorts[];
  readonly readinessProbe?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly resizePolicy?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResizePolicy[];
  readonly resources?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules[];
  readonly securityContext?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContext;
  readonly startupProbe?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeDevices[];
  readonly volumeMounts?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainers(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainers | undefined): Record<string, any> | undefined {
  return obj && present({
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'env': obj.env?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecycle(obj.lifecycle),
    'livenessProbe': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersPorts(y)),
    'readinessProbe': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.readinessProbe),
    'resizePolicy': obj.resizePolicy?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResizePolicy(y)),
    'resources': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'restartPolicyRules': obj.restartPolicyRules?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules(y)),
    'securityContext': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContext(obj.securityContext),
    'startupProbe': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.startupProbe),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeMounts(y)),
    'workingDir': obj.workingDir,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainers as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainers };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfig {
  readonly nameservers?: string[];
  readonly options?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfigOptions[];
  readonly searches?: string[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfig(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'nameservers': obj.nameservers?.map(y => y),
    'options': obj.options?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfigOptions(y)),
    'searches': obj.searches?.map(y => y),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainers {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnv[];
  readonly envFrom?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecycle;
  readonly livenessProbe?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersPorts[];
  readonly readinessProbe?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly resizePolicy?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResizePolicy[];
  readonly resources?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules[];
  readonly securityContext?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContext;
  readonly startupProbe?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly targetContainerName?: string;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeDevices[];
  readonly volumeMounts?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainers(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainers | undefined): Record<string, any> | undefined {
  return obj && present({
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'env': obj.env?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecycle(obj.lifecycle),
    'livenessProbe': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersPorts(y)),
    'readinessProbe': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.readinessProbe),
    'resizePolicy': obj.resizePolicy?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResizePolicy(y)),
    'resources': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'restartPolicyRules': obj.restartPolicyRules?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules(y)),
    'securityContext': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContext(obj.securityContext),
    'startupProbe': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.startupProbe),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'targetContainerName': obj.targetContainerName,
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeMounts(y)),
    'workingDir': obj.workingDir,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecHostAliases {
  readonly hostnames?: string[];
  readonly ip: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecHostAliases(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecHostAliases | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostnames': obj.hostnames?.map(y => y),
    'ip': obj.ip,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets {
  readonly name?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCephfsSecretRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCinderSecretRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCsiNodePublishSecretRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlexVolumeSecretRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesIscsiSecretRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesRbdSecretRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesScaleIoSecretRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesStorageosSecretRef };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecReadinessGates {
  readonly conditionType: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecReadinessGates(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecReadinessGates | undefined): Record<string, any> | undefined {
  return obj && present({
    'conditionType': obj.conditionType,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecResourceClaims {
  readonly name: string;
  readonly resourceClaimName?: string;
  readonly resourceClaimTemplateName?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecResourceClaims(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecResourceClaims | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'resourceClaimName': obj.resourceClaimName,
    'resourceClaimTemplateName': obj.resourceClaimTemplateName,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecSchedulingGroup {
  readonly podGroupName?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecSchedulingGroup(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecSchedulingGroup | undefined): Record<string, any> | undefined {
  return obj && present({
    'podGroupName': obj.podGroupName,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContext {
  readonly appArmorProfile?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile;
  readonly supplementalGroups?: number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly windowsOptions?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContext(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContext | undefined): Record<string, any> | undefined {
  return obj && present({
    'appArmorProfile': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile(obj.appArmorProfile),
    'fsGroup': obj.fsGroup,
    'fsGroupChangePolicy': obj.fsGroupChangePolicy,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxChangePolicy': obj.seLinuxChangePolicy,
    'seLinuxOptions': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile(obj.seccompProfile),
    'supplementalGroups': obj.supplementalGroups?.map(y => y),
    'supplementalGroupsPolicy': obj.supplementalGroupsPolicy,
    'sysctls': obj.sysctls?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders(y)),
    'windowsOptions': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions(obj.windowsOptions),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecTolerations(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecTolerations | undefined): Record<string, any> | undefined {
  return obj && present({
    'effect': obj.effect,
    'key': obj.key,
    'operator': obj.operator,
    'tolerationSeconds': obj.tolerationSeconds,
    'value': obj.value,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints {
  readonly labelSelector?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints | undefined): Record<string, any> | undefined {
  return obj && present({
    'labelSelector': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'maxSkew': obj.maxSkew,
    'minDomains': obj.minDomains,
    'nodeAffinityPolicy': obj.nodeAffinityPolicy,
    'nodeTaintsPolicy': obj.nodeTaintsPolicy,
    'topologyKey': obj.topologyKey,
    'whenUnsatisfiable': obj.whenUnsatisfiable,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumes {
  readonly awsElasticBlockStore?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore;
  readonly azureDisk?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureDisk;
  readonly azureFile?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureFile;
  readonly cephfs?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCephfs;
  readonly cinder?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCinder;
  readonly configMap?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMap;
  readonly csi?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCsi;
  readonly downwardApi?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApi;
  readonly emptyDir?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEmptyDir;
  readonly ephemeral?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeral;
  readonly fc?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFc;
  readonly flexVolume?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlexVolume;
  readonly flocker?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlocker;
  readonly gcePersistentDisk?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk;
  readonly gitRepo?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGitRepo;
  readonly glusterfs?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGlusterfs;
  readonly hostPath?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesHostPath;
  readonly image?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesImage;
  readonly iscsi?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesIscsi;
  readonly name: string;
  readonly nfs?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesNfs;
  readonly persistentVolumeClaim?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim;
  readonly photonPersistentDisk?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk;
  readonly portworxVolume?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume;
  readonly projected?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjected;
  readonly quobyte?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesQuobyte;
  readonly rbd?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesRbd;
  readonly scaleIo?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesScaleIo;
  readonly secret?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesSecret;
  readonly storageos?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesStorageos;
  readonly vsphereVolume?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumes(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumes | undefined): Record<string, any> | undefined {
  return obj && present({
    'awsElasticBlockStore': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore(obj.awsElasticBlockStore),
    'azureDisk': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureDisk(obj.azureDisk),
    'azureFile': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureFile(obj.azureFile),
    'cephfs': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCephfs(obj.cephfs),
    'cinder': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCinder(obj.cinder),
    'configMap': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMap(obj.configMap),
    'csi': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCsi(obj.csi),
    'downwardAPI': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApi(obj.downwardApi),
    'emptyDir': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEmptyDir(obj.emptyDir),
    'ephemeral': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeral(obj.ephemeral),
    'fc': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFc(obj.fc),
    'flexVolume': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlexVolume(obj.flexVolume),
    'flocker': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlocker(obj.flocker),
    'gcePersistentDisk': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk(obj.gcePersistentDisk),
    'gitRepo': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGitRepo(obj.gitRepo),
    'glusterfs': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGlusterfs(obj.glusterfs),
    'hostPath': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesHostPath(obj.hostPath),
    'image': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesImage(obj.image),
    'iscsi': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesIscsi(obj.iscsi),
    'name': obj.name,
    'nfs': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesNfs(obj.nfs),
    'persistentVolumeClaim': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim(obj.persistentVolumeClaim),
    'photonPersistentDisk': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk(obj.photonPersistentDisk),
    'portworxVolume': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume(obj.portworxVolume),
    'projected': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjected(obj.projected),
    'quobyte': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesQuobyte(obj.quobyte),
    'rbd': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesRbd(obj.rbd),
    'scaleIO': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesScaleIo(obj.scaleIo),
    'secret': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesSecret(obj.secret),
    'storageos': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesStorageos(obj.storageos),
    'vsphereVolume': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume(obj.vsphereVolume),
  });
}

export interface KegDataPlaneSpecDeploymentScalingHorizontalBehavior {
  readonly scaleDown?: KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown;
  readonly scaleUp?: KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalBehavior(obj: KegDataPlaneSpecDeploymentScalingHorizontalBehavior | undefined): Record<string, any> | undefined {
  return obj && present({
    'scaleDown': toJson_KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown(obj.scaleDown),
    'scaleUp': toJson_KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown(obj.scaleUp),
  });
}

export interface KegDataPlaneSpecDeploymentScalingHorizontalMetrics {
  readonly containerResource?: KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource;
  readonly external?: KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternal;
  readonly object?: KegDataPlaneSpecDeploymentScalingHorizontalMetricsObject;
  readonly pods?: KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternal;
  readonly resource?: KegDataPlaneSpecDeploymentScalingHorizontalMetricsResource;
  readonly type: string;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetrics(obj: KegDataPlaneSpecDeploymentScalingHorizontalMetrics | undefined): Record<string, any> | undefined {
  return obj && present({
    'containerResource': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource(obj.containerResource),
    'external': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternal(obj.external),
    'object': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsObject(obj.object),
    'pods': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternal(obj.pods),
    'resource': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsResource(obj.resource),
    'type': obj.type,
  });
}

export enum KegDataPlaneSpecNetworkServicesKafkaExternalTrafficPolicy {
  CLUSTER = "Cluster",
  LOCAL = "Local",
}

export interface KegDataPlaneSpecNetworkServicesKafkaPorts {
  readonly name?: string;
  readonly nodePort?: number;
  readonly port: number;
  readonly targetPort?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
}

function toJson_KegDataPlaneSpecNetworkServicesKafkaPorts(obj: KegDataPlaneSpecNetworkServicesKafkaPorts | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'nodePort': obj.nodePort,
    'port': obj.port,
    'targetPort': obj.targetPort?.value,
  });
}

export enum KegDataPlaneSpecNetworkServicesKafkaType {
  LOAD_BALANCER = "LoadBalancer",
  NODE_PORT = "NodePort",
  CLUSTER_IP = "ClusterIP",
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  return obj && present({
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinity(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinity | undefined): Record<string, any> | undefined {
  return obj && present({
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(y)),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinity as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinity };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnv(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnv | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom(obj.valueFrom),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnv as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnv, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnv as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnv };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFrom {
  readonly configMapRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFrom(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'configMapRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef(obj.secretRef),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFrom as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvFrom, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFrom as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvFrom };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecycle {
  readonly postStart?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart;
  readonly preStop?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart;
  readonly stopSignal?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecycle(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecycle | undefined): Record<string, any> | undefined {
  return obj && present({
    'postStart': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart(obj.postStart),
    'preStop': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart(obj.preStop),
    'stopSignal': obj.stopSignal,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecycle as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecycle, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecycle as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecycle };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe {
  readonly exec?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec;
  readonly failureThreshold?: number;
  readonly grpc?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc;
  readonly httpGet?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe | undefined): Record<string, any> | undefined {
  return obj && present({
    'exec': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc(obj.grpc),
    'httpGet': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbe, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbe, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbe, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbe, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbe, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbe, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbe, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbe };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersPorts {
  readonly containerPort: number;
  readonly hostIp?: string;
  readonly hostPort?: number;
  readonly name?: string;
  readonly protocol?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersPorts(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersPorts | undefined): Record<string, any> | undefined {
  return obj && present({
    'containerPort': obj.containerPort,
    'hostIP': obj.hostIp,
    'hostPort': obj.hostPort,
    'name': obj.name,
    'protocol': obj.protocol,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersPorts as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersPorts, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersPorts as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersPorts };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResizePolicy(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResizePolicy | undefined): Record<string, any> | undefined {
  return obj && present({
    'resourceName': obj.resourceName,
    'restartPolicy': obj.restartPolicy,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResizePolicy as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersResizePolicy, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResizePolicy as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersResizePolicy };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources {
  readonly claims?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesClaims[];
  readonly limits?: { [key: string]: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor };
  readonly requests?: { [key: string]: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor };
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources | undefined): Record<string, any> | undefined {
  return obj && present({
    'claims': obj.claims?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources as KegDataPlaneSpecDeploymentPodTemplateSpecSpecResources, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersResources, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersResources };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules {
  readonly action: string;
  readonly exitCodes?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'action': obj.action,
    'exitCodes': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes(obj.exitCodes),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRules, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRules };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile;
  readonly capabilities?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile;
  readonly windowsOptions?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContext(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContext | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile(obj.seccompProfile),
    'windowsOptions': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions(obj.windowsOptions),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContext as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContext, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContext as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContext };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeDevices {
  readonly devicePath: string;
  readonly name: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeDevices(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeDevices | undefined): Record<string, any> | undefined {
  return obj && present({
    'devicePath': obj.devicePath,
    'name': obj.name,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersVolumeDevices, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersVolumeDevices };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeMounts(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeMounts | undefined): Record<string, any> | undefined {
  return obj && present({
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersVolumeMounts, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersVolumeMounts };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfigOptions {
  readonly name?: string;
  readonly value?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfigOptions(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfigOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'value': obj.value,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeId: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'partition': obj.partition,
    'readOnly': obj.readOnly,
    'volumeID': obj.volumeId,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureDisk {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskUri: string;
  readonly fsType?: string;
  readonly kind?: string;
  readonly readOnly?: boolean;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureDisk(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureDisk | undefined): Record<string, any> | undefined {
  return obj && present({
    'cachingMode': obj.cachingMode,
    'diskName': obj.diskName,
    'diskURI': obj.diskUri,
    'fsType': obj.fsType,
    'kind': obj.kind,
    'readOnly': obj.readOnly,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureFile(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureFile | undefined): Record<string, any> | undefined {
  return obj && present({
    'readOnly': obj.readOnly,
    'secretName': obj.secretName,
    'shareName': obj.shareName,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCephfs {
  readonly monitors: string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly user?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCephfs(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCephfs | undefined): Record<string, any> | undefined {
  return obj && present({
    'monitors': obj.monitors?.map(y => y),
    'path': obj.path,
    'readOnly': obj.readOnly,
    'secretFile': obj.secretFile,
    'secretRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'user': obj.user,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly volumeId: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCinder(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCinder | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'secretRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'volumeID': obj.volumeId,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMap(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMap | undefined): Record<string, any> | undefined {
  return obj && present({
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { [key: string]: string };
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCsi(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCsi | undefined): Record<string, any> | undefined {
  return obj && present({
    'driver': obj.driver,
    'fsType': obj.fsType,
    'nodePublishSecretRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.nodePublishSecretRef),
    'readOnly': obj.readOnly,
    'volumeAttributes': ((obj.volumeAttributes) === undefined) ? undefined : (Object.entries(obj.volumeAttributes).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApi {
  readonly defaultMode?: number;
  readonly items?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApi(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApi | undefined): Record<string, any> | undefined {
  return obj && present({
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems(y)),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEmptyDir(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEmptyDir | undefined): Record<string, any> | undefined {
  return obj && present({
    'medium': obj.medium,
    'sizeLimit': obj.sizeLimit?.value,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeral {
  readonly volumeClaimTemplate?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeral(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeral | undefined): Record<string, any> | undefined {
  return obj && present({
    'volumeClaimTemplate': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate(obj.volumeClaimTemplate),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWwNs?: string[];
  readonly wwids?: string[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFc(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFc | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'lun': obj.lun,
    'readOnly': obj.readOnly,
    'targetWWNs': obj.targetWwNs?.map(y => y),
    'wwids': obj.wwids?.map(y => y),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlexVolume(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlexVolume | undefined): Record<string, any> | undefined {
  return obj && present({
    'driver': obj.driver,
    'fsType': obj.fsType,
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'readOnly': obj.readOnly,
    'secretRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlocker {
  readonly datasetName?: string;
  readonly datasetUuid?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlocker(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlocker | undefined): Record<string, any> | undefined {
  return obj && present({
    'datasetName': obj.datasetName,
    'datasetUUID': obj.datasetUuid,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'partition': obj.partition,
    'pdName': obj.pdName,
    'readOnly': obj.readOnly,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGitRepo(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGitRepo | undefined): Record<string, any> | undefined {
  return obj && present({
    'directory': obj.directory,
    'repository': obj.repository,
    'revision': obj.revision,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGlusterfs(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGlusterfs | undefined): Record<string, any> | undefined {
  return obj && present({
    'endpoints': obj.endpoints,
    'path': obj.path,
    'readOnly': obj.readOnly,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesHostPath {
  readonly path: string;
  readonly type?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesHostPath(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesHostPath | undefined): Record<string, any> | undefined {
  return obj && present({
    'path': obj.path,
    'type': obj.type,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesImage(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesImage | undefined): Record<string, any> | undefined {
  return obj && present({
    'pullPolicy': obj.pullPolicy,
    'reference': obj.reference,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesIscsi {
  readonly chapAuthDiscovery?: boolean;
  readonly chapAuthSession?: boolean;
  readonly fsType?: string;
  readonly initiatorName?: string;
  readonly iqn: string;
  readonly iscsiInterface?: string;
  readonly lun: number;
  readonly portals?: string[];
  readonly readOnly?: boolean;
  readonly secretRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly targetPortal: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesIscsi(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesIscsi | undefined): Record<string, any> | undefined {
  return obj && present({
    'chapAuthDiscovery': obj.chapAuthDiscovery,
    'chapAuthSession': obj.chapAuthSession,
    'fsType': obj.fsType,
    'initiatorName': obj.initiatorName,
    'iqn': obj.iqn,
    'iscsiInterface': obj.iscsiInterface,
    'lun': obj.lun,
    'portals': obj.portals?.map(y => y),
    'readOnly': obj.readOnly,
    'secretRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'targetPortal': obj.targetPortal,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesNfs(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesNfs | undefined): Record<string, any> | undefined {
  return obj && present({
    'path': obj.path,
    'readOnly': obj.readOnly,
    'server': obj.server,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim | undefined): Record<string, any> | undefined {
  return obj && present({
    'claimName': obj.claimName,
    'readOnly': obj.readOnly,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdId: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'pdID': obj.pdId,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeId: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'volumeID': obj.volumeId,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjected {
  readonly defaultMode?: number;
  readonly sources?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSources[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjected(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjected | undefined): Record<string, any> | undefined {
  return obj && present({
    'defaultMode': obj.defaultMode,
    'sources': obj.sources?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSources(y)),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesQuobyte(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesQuobyte | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'readOnly': obj.readOnly,
    'registry': obj.registry,
    'tenant': obj.tenant,
    'user': obj.user,
    'volume': obj.volume,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesRbd {
  readonly fsType?: string;
  readonly image: string;
  readonly keyring?: string;
  readonly monitors: string[];
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly user?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesRbd(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesRbd | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'image': obj.image,
    'keyring': obj.keyring,
    'monitors': obj.monitors?.map(y => y),
    'pool': obj.pool,
    'readOnly': obj.readOnly,
    'secretRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'user': obj.user,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesScaleIo {
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly sslEnabled?: boolean;
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesScaleIo(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesScaleIo | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'gateway': obj.gateway,
    'protectionDomain': obj.protectionDomain,
    'readOnly': obj.readOnly,
    'secretRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'sslEnabled': obj.sslEnabled,
    'storageMode': obj.storageMode,
    'storagePool': obj.storagePool,
    'system': obj.system,
    'volumeName': obj.volumeName,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesSecret(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesSecret | undefined): Record<string, any> | undefined {
  return obj && present({
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems(y)),
    'optional': obj.optional,
    'secretName': obj.secretName,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesStorageos(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesStorageos | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'secretRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'volumeName': obj.volumeName,
    'volumeNamespace': obj.volumeNamespace,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyId?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'storagePolicyID': obj.storagePolicyId,
    'storagePolicyName': obj.storagePolicyName,
    'volumePath': obj.volumePath,
  });
}

export interface KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown {
  readonly policies?: KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies[];
  readonly selectPolicy?: string;
  readonly stabilizationWindowSeconds?: number;
  readonly tolerance?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown(obj: KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown | undefined): Record<string, any> | undefined {
  return obj && present({
    'policies': obj.policies?.map(y => toJson_KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies(y)),
    'selectPolicy': obj.selectPolicy,
    'stabilizationWindowSeconds': obj.stabilizationWindowSeconds,
    'tolerance': obj.tolerance?.value,
  });
}
export type { KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown as KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleUp };

export interface KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource {
  readonly container: string;
  readonly name: string;
  readonly target: KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource(obj: KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource | undefined): Record<string, any> | undefined {
  return obj && present({
    'container': obj.container,
    'name': obj.name,
    'target': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget(obj.target),
  });
}

export interface KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternal {
  readonly metric: KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric;
  readonly target: KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternal(obj: KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternal | undefined): Record<string, any> | undefined {
  return obj && present({
    'metric': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric(obj.metric),
    'target': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget(obj.target),
  });
}
export type { KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternal as KegDataPlaneSpecDeploymentScalingHorizontalMetricsPods };

export interface KegDataPlaneSpecDeploymentScalingHorizontalMetricsObject {
  readonly describedObject: KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject;
  readonly metric: KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric;
  readonly target: KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsObject(obj: KegDataPlaneSpecDeploymentScalingHorizontalMetricsObject | undefined): Record<string, any> | undefined {
  return obj && present({
    'describedObject': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject(obj.describedObject),
    'metric': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric(obj.metric),
    'target': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget(obj.target),
  });
}

export interface KegDataPlaneSpecDeploymentScalingHorizontalMetricsResource {
  readonly name: string;
  readonly target: KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsResource(obj: KegDataPlaneSpecDeploymentScalingHorizontalMetricsResource | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'target': toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget(obj.target),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  return obj && present({
    'preference': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  return obj && present({
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(y)),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  return obj && present({
    'podAffinityTerm': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom {
  readonly configMapKeyRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef;
  readonly fileKeyRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'configMapKeyRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef(obj.secretKeyRef),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFrom, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFrom };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef {
  readonly name?: string;
  readonly optional?: boolean;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'optional': obj.optional,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromSecretRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromConfigMapRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromSecretRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvFromConfigMapRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvFromSecretRef };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart {
  readonly exec?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec;
  readonly httpGet?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet;
  readonly sleep?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep;
  readonly tcpSocket?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart | undefined): Record<string, any> | undefined {
  return obj && present({
    'exec': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec(obj.exec),
    'httpGet': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet(obj.httpGet),
    'sleep': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep(obj.sleep),
    'tcpSocket': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket(obj.tcpSocket),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStop, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStart, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStop, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStart, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStop };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc | undefined): Record<string, any> | undefined {
  return obj && present({
    'port': obj.port,
    'service': obj.service,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeGrpc, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeGrpc, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeGrpc, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeGrpc, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeGrpc, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeGrpc, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeGrpc, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeGrpc };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesClaims(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesClaims | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'request': obj.request,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as KegDataPlaneSpecDeploymentPodTemplateSpecSpecResourcesClaims, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersResourcesClaims, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersResourcesClaims };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes {
  readonly operator: string;
  readonly values?: number[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes | undefined): Record<string, any> | undefined {
  return obj && present({
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRulesExitCodes, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRulesExitCodes };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  return obj && present({
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as KegDataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContextAppArmorProfile, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as KegDataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContextSeccompProfile, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeccompProfile, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextAppArmorProfile, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeccompProfile, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextAppArmorProfile, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeccompProfile };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  return obj && present({
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextCapabilities, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextCapabilities };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContextSeLinuxOptions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeLinuxOptions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeLinuxOptions };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContextWindowsOptions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextWindowsOptions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextWindowsOptions };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesSecretItems, KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMapItems, KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecretItems };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems {
  readonly fieldRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems | undefined): Record<string, any> | undefined {
  return obj && present({
    'fieldRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef(obj.fieldRef),
    'mode': obj.mode,
    'path': obj.path,
    'resourceFieldRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef(obj.resourceFieldRef),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItems };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate {
  readonly metadata?: KegDataPlaneSpecDeploymentPodTemplateSpecMetadata;
  readonly spec: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecMetadata(obj.metadata),
    'spec': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec(obj.spec),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSources {
  readonly clusterTrustBundle?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle;
  readonly configMap?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap;
  readonly downwardApi?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi;
  readonly podCertificate?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate;
  readonly secret?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap;
  readonly serviceAccountToken?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSources(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSources | undefined): Record<string, any> | undefined {
  return obj && present({
    'clusterTrustBundle': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle(obj.clusterTrustBundle),
    'configMap': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap(obj.configMap),
    'downwardAPI': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi(obj.downwardApi),
    'podCertificate': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate(obj.podCertificate),
    'secret': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap(obj.secret),
    'serviceAccountToken': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken(obj.serviceAccountToken),
  });
}

export interface KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies {
  readonly periodSeconds: number;
  readonly type: string;
  readonly value: number;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies(obj: KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies | undefined): Record<string, any> | undefined {
  return obj && present({
    'periodSeconds': obj.periodSeconds,
    'type': obj.type,
    'value': obj.value,
  });
}
export type { KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies as KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleUpPolicies };

export interface KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget {
  readonly averageUtilization?: number;
  readonly averageValue?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
  readonly type: string;
  readonly value?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget(obj: KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget | undefined): Record<string, any> | undefined {
  return obj && present({
    'averageUtilization': obj.averageUtilization,
    'averageValue': obj.averageValue?.value,
    'type': obj.type,
    'value': obj.value?.value,
  });
}
export type { KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalTarget, KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectTarget, KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as KegDataPlaneSpecDeploymentScalingHorizontalMetricsPodsTarget, KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as KegDataPlaneSpecDeploymentScalingHorizontalMetricsResourceTarget };

export interface KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric {
  readonly name: string;
  readonly selector?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric(obj: KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'selector': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.selector),
  });
}
export type { KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric as KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectMetric, KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric as KegDataPlaneSpecDeploymentScalingHorizontalMetricsPodsMetric };

export interface KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly name: string;
}

function toJson_KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject(obj: KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  return obj && present({
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  return obj && present({
    'labelSelector': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromSecretKeyRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromConfigMapKeyRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromSecretKeyRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromConfigMapKeyRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromSecretKeyRef };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFieldRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFieldRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsFieldRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsFieldRef };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFileKeyRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFileKeyRef };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
  readonly resource: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRef, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec {
  readonly command?: string[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec | undefined): Record<string, any> | undefined {
  return obj && present({
    'command': obj.command?.map(y => y),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartExec, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopExec };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet {
  readonly host?: string;
  readonly httpHeaders?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
  readonly scheme?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet | undefined): Record<string, any> | undefined {
  return obj && present({
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGet, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGet };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep {
  readonly seconds: number;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep | undefined): Record<string, any> | undefined {
  return obj && present({
    'seconds': obj.seconds,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopSleep, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartSleep, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopSleep, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartSleep, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopSleep };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket {
  readonly host?: string;
  readonly port: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket | undefined): Record<string, any> | undefined {
  return obj && present({
    'host': obj.host,
    'port': obj.port?.value,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocket, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocket };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec {
  readonly accessModes?: string[];
  readonly dataSource?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource;
  readonly dataSourceRef?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef;
  readonly resources?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources;
  readonly selector?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'accessModes': obj.accessModes?.map(y => y),
    'dataSource': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource(obj.dataSource),
    'dataSourceRef': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef(obj.dataSourceRef),
    'resources': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources(obj.resources),
    'selector': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.selector),
    'storageClassName': obj.storageClassName,
    'volumeAttributesClassName': obj.volumeAttributesClassName,
    'volumeMode': obj.volumeMode,
    'volumeName': obj.volumeName,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle {
  readonly labelSelector?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle | undefined): Record<string, any> | undefined {
  return obj && present({
    'labelSelector': toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'name': obj.name,
    'optional': obj.optional,
    'path': obj.path,
    'signerName': obj.signerName,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap {
  readonly items?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap | undefined): Record<string, any> | undefined {
  return obj && present({
    'items': obj.items?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecret };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi {
  readonly items?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi | undefined): Record<string, any> | undefined {
  return obj && present({
    'items': obj.items?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems(y)),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate {
  readonly certificateChainPath?: string;
  readonly credentialBundlePath?: string;
  readonly keyPath?: string;
  readonly keyType: string;
  readonly maxExpirationSeconds?: number;
  readonly signerName: string;
  readonly userAnnotations?: { [key: string]: string };
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate | undefined): Record<string, any> | undefined {
  return obj && present({
    'certificateChainPath': obj.certificateChainPath,
    'credentialBundlePath': obj.credentialBundlePath,
    'keyPath': obj.keyPath,
    'keyType': obj.keyType,
    'maxExpirationSeconds': obj.maxExpirationSeconds,
    'signerName': obj.signerName,
    'userAnnotations': ((obj.userAnnotations) === undefined) ? undefined : (Object.entries(obj.userAnnotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken | undefined): Record<string, any> | undefined {
  return obj && present({
    'audience': obj.audience,
    'expirationSeconds': obj.expirationSeconds,
    'path': obj.path,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetricSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectMetricSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentScalingHorizontalMetricsPodsMetricSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  return obj && present({
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetricSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectMetricSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentScalingHorizontalMetricsPodsMetricSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelector, KegDataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector };

export class KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor {
  public static fromNumber(value: number): KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor { return new KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor(value); }
  public static fromString(value: string): KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor { return new KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor(value); }

  private constructor(public readonly value: number | string) {}
}
export { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecOverhead, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecResourcesLimits, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecResourcesRequests, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecNetworkServicesKafkaPortsTargetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesLimits, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesRequests, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersResourcesLimits, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersResourcesRequests, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersResourcesLimits, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersResourcesRequests, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEmptyDirSizeLimit, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownTolerance, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalBehaviorScaleUpTolerance, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTargetAverageValue, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTargetValue, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalTargetAverageValue, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalMetricsExternalTargetValue, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectTargetAverageValue, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalMetricsObjectTargetValue, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalMetricsPodsTargetAverageValue, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalMetricsPodsTargetValue, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalMetricsResourceTargetAverageValue, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentScalingHorizontalMetricsResourceTargetValue, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRefDivisor, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRefDivisor, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocketPort, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRefDivisor, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesLimits, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesRequests, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRefDivisor };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'value': obj.value,
  });
}
export type { KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContextSysctls, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetHttpHeaders, KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as KegDataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetHttpHeaders };

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiGroup': obj.apiGroup,
    'kind': obj.kind,
    'name': obj.name,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiGroup': obj.apiGroup,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}

export interface KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { [key: string]: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor };
  readonly requests?: { [key: string]: KegDataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor };
}

function toJson_KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources(obj: KegDataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources | undefined): Record<string, any> | undefined {
  return obj && present({
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  });
}
