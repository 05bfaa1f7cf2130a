// Made by `npm run imports`; never edited.
import { type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import { type Construct } from 'constructs';
import { LosslessApiObject, present } from './lossless';

/** AIGateway of gateway-operator.konghq.com/v1alpha1 */
export class AiGateway extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway-operator.konghq.com/v1alpha1', kind: 'AIGateway' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: AiGatewayProps = {}): any {
    return { ...AiGateway.GVK, ...toJson_AiGatewayProps(props) };
  }

  public constructor(scope: Construct, id: string, props: AiGatewayProps = {}) {
    super(scope, id, { ...AiGateway.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...AiGateway.GVK, ...toJson_AiGatewayProps(props) };
  }
}

export interface AiGatewayProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: AiGatewaySpec;
}

function toJson_AiGatewayProps(obj: AiGatewayProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_AiGatewaySpec(obj.spec),
  });
}

export interface AiGatewaySpec {
  readonly cloudProviderCredentials: AiGatewaySpecCloudProviderCredentials;
  readonly gatewayClassName: string;
  readonly largeLanguageModels: AiGatewaySpecLargeLanguageModels;
}

function toJson_AiGatewaySpec(obj: AiGatewaySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'cloudProviderCredentials': toJson_AiGatewaySpecCloudProviderCredentials(obj.cloudProviderCredentials),
    'gatewayClassName': obj.gatewayClassName,
    'largeLanguageModels': toJson_AiGatewaySpecLargeLanguageModels(obj.largeLanguageModels),
  });
}

export interface AiGatewaySpecCloudProviderCredentials {
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_AiGatewaySpecCloudProviderCredentials(obj: AiGatewaySpecCloudProviderCredentials | undefined): Record<string, any> | undefined {
  return obj && present({
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}

export interface AiGatewaySpecLargeLanguageModels {
  readonly cloudHosted: AiGatewaySpecLargeLanguageModelsCloudHosted[];
}

function toJson_AiGatewaySpecLargeLanguageModels(obj: AiGatewaySpecLargeLanguageModels | undefined): Record<string, any> | undefined {
  return obj && present({
    'cloudHosted': obj.cloudHosted?.map(y => toJson_AiGatewaySpecLargeLanguageModelsCloudHosted(y)),
  });
}

export interface AiGatewaySpecLargeLanguageModelsCloudHosted {
  readonly aiCloudProvider: AiGatewaySpecLargeLanguageModelsCloudHostedAiCloudProvider;
  readonly defaultPromptParams?: AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPromptParams;
  readonly defaultPrompts?: AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPrompts[];
  readonly identifier: string;
  readonly model?: string;
  readonly promptType?: AiGatewaySpecLargeLanguageModelsCloudHostedPromptType;
}

function toJson_AiGatewaySpecLargeLanguageModelsCloudHosted(obj: AiGatewaySpecLargeLanguageModelsCloudHosted | undefined): Record<string, any> | undefined {
  return obj && present({
    'aiCloudProvider': toJson_AiGatewaySpecLargeLanguageModelsCloudHostedAiCloudProvider(obj.aiCloudProvider),
    'defaultPromptParams': toJson_AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPromptParams(obj.defaultPromptParams),
    'defaultPrompts': obj.defaultPrompts?.map(y => toJson_AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPrompts(y)),
    'identifier': obj.identifier,
    'model': obj.model,
    'promptType': obj.promptType,
  });
}

export interface AiGatewaySpecLargeLanguageModelsCloudHostedAiCloudProvider {
  readonly name: AiGatewaySpecLargeLanguageModelsCloudHostedAiCloudProviderName;
}

function toJson_AiGatewaySpecLargeLanguageModelsCloudHostedAiCloudProvider(obj: AiGatewaySpecLargeLanguageModelsCloudHostedAiCloudProvider | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}

export interface AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPromptParams {
  readonly maxTokens?: number;
  readonly temperature?: string;
  readonly topK?: number;
  readonly topP?: string;
}

function toJson_AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPromptParams(obj: AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPromptParams | undefined): Record<string, any> | undefined {
  return obj && present({
    'maxTokens': obj.maxTokens,
    'temperature': obj.temperature,
    'topK': obj.topK,
    'topP': obj.topP,
  });
}

export interface AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPrompts {
  readonly content: string;
  readonly role?: AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPromptsRole;
}

function toJson_AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPrompts(obj: AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPrompts | undefined): Record<string, any> | undefined {
  return obj && present({
    'content': obj.content,
    'role': obj.role,
  });
}

export enum AiGatewaySpecLargeLanguageModelsCloudHostedPromptType {
  CHAT = "chat",
  COMPLETIONS = "completions",
}

export enum AiGatewaySpecLargeLanguageModelsCloudHostedAiCloudProviderName {
  OPENAI = "openai",
  AZURE = "azure",
  COHERE = "cohere",
  MISTRAL = "mistral",
}

export enum AiGatewaySpecLargeLanguageModelsCloudHostedDefaultPromptsRole {
  USER = "user",
  SYSTEM = "system",
}

/** ControlPlane of gateway-operator.konghq.com/v2beta1 */
export class ControlPlane extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway-operator.konghq.com/v2beta1', kind: 'ControlPlane' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: ControlPlaneProps): any {
    return { ...ControlPlane.GVK, ...toJson_ControlPlaneProps(props) };
  }

  public constructor(scope: Construct, id: string, props: ControlPlaneProps) {
    super(scope, id, { ...ControlPlane.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ControlPlane.GVK, ...toJson_ControlPlaneProps(props) };
  }
}

export interface ControlPlaneProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: ControlPlaneSpec;
}

function toJson_ControlPlaneProps(obj: ControlPlaneProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_ControlPlaneSpec(obj.spec),
  });
}

export interface ControlPlaneSpec {
  readonly cache?: ControlPlaneSpecCache;
  readonly configDump?: ControlPlaneSpecConfigDump;
  readonly controllers?: ControlPlaneSpecControllers[];
  readonly dataplane: ControlPlaneSpecDataplane;
  readonly dataplaneSync?: ControlPlaneSpecDataplaneSync;
  readonly extensions?: ControlPlaneSpecExtensions[];
  readonly featureGates?: ControlPlaneSpecControllers[];
  readonly gatewayDiscovery?: ControlPlaneSpecGatewayDiscovery;
  readonly ingressClass?: string;
  readonly konnect?: ControlPlaneSpecKonnect;
  readonly objectFilters?: ControlPlaneSpecObjectFilters;
  readonly translation?: ControlPlaneSpecTranslation;
  readonly watchNamespaces?: ControlPlaneSpecWatchNamespaces;
}

function toJson_ControlPlaneSpec(obj: ControlPlaneSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'cache': toJson_ControlPlaneSpecCache(obj.cache),
    'configDump': toJson_ControlPlaneSpecConfigDump(obj.configDump),
    'controllers': obj.controllers?.map(y => toJson_ControlPlaneSpecControllers(y)),
    'dataplane': toJson_ControlPlaneSpecDataplane(obj.dataplane),
    'dataplaneSync': toJson_ControlPlaneSpecDataplaneSync(obj.dataplaneSync),
    'extensions': obj.extensions?.map(y => toJson_ControlPlaneSpecExtensions(y)),
    'featureGates': obj.featureGates?.map(y => toJson_ControlPlaneSpecControllers(y)),
    'gatewayDiscovery': toJson_ControlPlaneSpecGatewayDiscovery(obj.gatewayDiscovery),
    'ingressClass': obj.ingressClass,
    'konnect': toJson_ControlPlaneSpecKonnect(obj.konnect),
    'objectFilters': toJson_ControlPlaneSpecObjectFilters(obj.objectFilters),
    'translation': toJson_ControlPlaneSpecTranslation(obj.translation),
    'watchNamespaces': toJson_ControlPlaneSpecWatchNamespaces(obj.watchNamespaces),
  });
}

export interface ControlPlaneSpecCache {
  readonly initSyncDuration?: string;
}

function toJson_ControlPlaneSpecCache(obj: ControlPlaneSpecCache | undefined): Record<string, any> | undefined {
  return obj && present({
    'initSyncDuration': obj.initSyncDuration,
  });
}
export type { ControlPlaneSpecCache as GatewayConfigurationSpecControlPlaneOptionsCache };

export interface ControlPlaneSpecConfigDump {
  readonly dumpSensitive?: ControlPlaneSpecConfigDumpDumpSensitive;
  readonly state?: ControlPlaneSpecConfigDumpDumpSensitive;
}

function toJson_ControlPlaneSpecConfigDump(obj: ControlPlaneSpecConfigDump | undefined): Record<string, any> | undefined {
  return obj && present({
    'dumpSensitive': obj.dumpSensitive,
    'state': obj.state,
  });
}
export type { ControlPlaneSpecConfigDump as GatewayConfigurationSpecControlPlaneOptionsConfigDump };

export interface ControlPlaneSpecControllers {
  readonly name: string;
  readonly state: ControlPlaneSpecConfigDumpDumpSensitive;
}

function toJson_ControlPlaneSpecControllers(obj: ControlPlaneSpecControllers | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'state': obj.state,
  });
}
export type { ControlPlaneSpecControllers as ControlPlaneSpecFeatureGates, ControlPlaneSpecControllers as GatewayConfigurationSpecControlPlaneOptionsControllers, ControlPlaneSpecControllers as GatewayConfigurationSpecControlPlaneOptionsFeatureGates };

export interface ControlPlaneSpecDataplane {
  readonly ref?: ControlPlaneSpecDataplaneRef;
  readonly type: ControlPlaneSpecDataplaneType;
}

function toJson_ControlPlaneSpecDataplane(obj: ControlPlaneSpecDataplane | undefined): Record<string, any> | undefined {
  return obj && present({
    'ref': toJson_ControlPlaneSpecDataplaneRef(obj.ref),
    'type': obj.type,
  });
}

export interface ControlPlaneSpecDataplaneSync {
  readonly interval?: string;
  readonly reverseSync?: ControlPlaneSpecConfigDumpDumpSensitive;
  readonly timeout?: string;
}

function toJson_ControlPlaneSpecDataplaneSync(obj: ControlPlaneSpecDataplaneSync | undefined): Record<string, any> | undefined {
  return obj && present({
    'interval': obj.interval,
    'reverseSync': obj.reverseSync,
    'timeout': obj.timeout,
  });
}
export type { ControlPlaneSpecDataplaneSync as GatewayConfigurationSpecControlPlaneOptionsDataplaneSync };

export interface ControlPlaneSpecExtensions {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_ControlPlaneSpecExtensions(obj: ControlPlaneSpecExtensions | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
export type { ControlPlaneSpecExtensions as ControlPlaneV1Beta1SpecExtensions, ControlPlaneSpecExtensions as DataPlaneSpecExtensions, ControlPlaneSpecExtensions as GatewayConfigurationSpecExtensions, ControlPlaneSpecExtensions as GatewayConfigurationV1Beta1SpecExtensions, ControlPlaneSpecExtensions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsExtensions, ControlPlaneSpecExtensions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsExtensions };

export interface ControlPlaneSpecGatewayDiscovery {
  readonly readinessCheckInterval?: string;
  readonly readinessCheckTimeout?: string;
}

function toJson_ControlPlaneSpecGatewayDiscovery(obj: ControlPlaneSpecGatewayDiscovery | undefined): Record<string, any> | undefined {
  return obj && present({
    'readinessCheckInterval': obj.readinessCheckInterval,
    'readinessCheckTimeout': obj.readinessCheckTimeout,
  });
}
export type { ControlPlaneSpecGatewayDiscovery as GatewayConfigurationSpecControlPlaneOptionsGatewayDiscovery };

export interface ControlPlaneSpecKonnect {
  readonly configUploadConcurrency?: number;
  readonly configUploadPeriod?: string;
  readonly consumersSync?: ControlPlaneSpecConfigDumpDumpSensitive;
  readonly licensing?: ControlPlaneSpecKonnectLicensing;
  readonly nodeRefreshPeriod?: string;
}

function toJson_ControlPlaneSpecKonnect(obj: ControlPlaneSpecKonnect | undefined): Record<string, any> | undefined {
  return obj && present({
    'configUploadConcurrency': obj.configUploadConcurrency,
    'configUploadPeriod': obj.configUploadPeriod,
    'consumersSync': obj.consumersSync,
    'licensing': toJson_ControlPlaneSpecKonnectLicensing(obj.licensing),
    'nodeRefreshPeriod': obj.nodeRefreshPeriod,
  });
}
export type { ControlPlaneSpecKonnect as GatewayConfigurationSpecControlPlaneOptionsKonnect };

export interface ControlPlaneSpecObjectFilters {
  readonly configMaps?: ControlPlaneSpecObjectFiltersConfigMaps;
  readonly secrets?: ControlPlaneSpecObjectFiltersConfigMaps;
}

function toJson_ControlPlaneSpecObjectFilters(obj: ControlPlaneSpecObjectFilters | undefined): Record<string, any> | undefined {
  return obj && present({
    'configMaps': toJson_ControlPlaneSpecObjectFiltersConfigMaps(obj.configMaps),
    'secrets': toJson_ControlPlaneSpecObjectFiltersConfigMaps(obj.secrets),
  });
}
export type { ControlPlaneSpecObjectFilters as GatewayConfigurationSpecControlPlaneOptionsObjectFilters };

export interface ControlPlaneSpecTranslation {
  readonly combinedServicesFromDifferentHttpRoutes?: ControlPlaneSpecConfigDumpDumpSensitive;
  readonly drainSupport?: ControlPlaneSpecConfigDumpDumpSensitive;
  readonly fallbackConfiguration?: ControlPlaneSpecTranslationFallbackConfiguration;
}

function toJson_ControlPlaneSpecTranslation(obj: ControlPlaneSpecTranslation | undefined): Record<string, any> | undefined {
  return obj && present({
    'combinedServicesFromDifferentHTTPRoutes': obj.combinedServicesFromDifferentHttpRoutes,
    'drainSupport': obj.drainSupport,
    'fallbackConfiguration': toJson_ControlPlaneSpecTranslationFallbackConfiguration(obj.fallbackConfiguration),
  });
}
export type { ControlPlaneSpecTranslation as GatewayConfigurationSpecControlPlaneOptionsTranslation };

export interface ControlPlaneSpecWatchNamespaces {
  readonly list?: string[];
  readonly type: ControlPlaneSpecWatchNamespacesType;
}

function toJson_ControlPlaneSpecWatchNamespaces(obj: ControlPlaneSpecWatchNamespaces | undefined): Record<string, any> | undefined {
  return obj && present({
    'list': obj.list?.map(y => y),
    'type': obj.type,
  });
}
export type { ControlPlaneSpecWatchNamespaces as ControlPlaneV1Beta1SpecWatchNamespaces, ControlPlaneSpecWatchNamespaces as GatewayConfigurationSpecControlPlaneOptionsWatchNamespaces, ControlPlaneSpecWatchNamespaces as GatewayConfigurationV1Beta1SpecControlPlaneOptionsWatchNamespaces };

export enum ControlPlaneSpecConfigDumpDumpSensitive {
  ENABLED = "enabled",
  DISABLED = "disabled",
}
export { ControlPlaneSpecConfigDumpDumpSensitive as ControlPlaneSpecConfigDumpState, ControlPlaneSpecConfigDumpDumpSensitive as ControlPlaneSpecControllersState, ControlPlaneSpecConfigDumpDumpSensitive as ControlPlaneSpecDataplaneSyncReverseSync, ControlPlaneSpecConfigDumpDumpSensitive as ControlPlaneSpecFeatureGatesState, ControlPlaneSpecConfigDumpDumpSensitive as ControlPlaneSpecKonnectConsumersSync, ControlPlaneSpecConfigDumpDumpSensitive as ControlPlaneSpecTranslationCombinedServicesFromDifferentHttpRoutes, ControlPlaneSpecConfigDumpDumpSensitive as ControlPlaneSpecTranslationDrainSupport, ControlPlaneSpecConfigDumpDumpSensitive as ControlPlaneSpecKonnectLicensingState, ControlPlaneSpecConfigDumpDumpSensitive as ControlPlaneSpecKonnectLicensingStorageState, ControlPlaneSpecConfigDumpDumpSensitive as ControlPlaneSpecTranslationFallbackConfigurationUseLastValidConfig, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsConfigDumpDumpSensitive, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsConfigDumpState, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsControllersState, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsDataplaneSyncReverseSync, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsFeatureGatesState, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsKonnectConsumersSync, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsTranslationCombinedServicesFromDifferentHttpRoutes, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsTranslationDrainSupport, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsKonnectLicensingState, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsKonnectLicensingStorageState, ControlPlaneSpecConfigDumpDumpSensitive as GatewayConfigurationSpecControlPlaneOptionsTranslationFallbackConfigurationUseLastValidConfig };

export interface ControlPlaneSpecDataplaneRef {
  readonly name: string;
}

function toJson_ControlPlaneSpecDataplaneRef(obj: ControlPlaneSpecDataplaneRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}
export type { ControlPlaneSpecDataplaneRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecOs, ControlPlaneSpecDataplaneRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSchedulingGates, ControlPlaneSpecDataplaneRef as DataPlaneSpecDeploymentPodTemplateSpecSpecOs, ControlPlaneSpecDataplaneRef as DataPlaneSpecDeploymentPodTemplateSpecSpecSchedulingGates, ControlPlaneSpecDataplaneRef as DataPlaneMetricsExtensionSpecServiceSelectorMatchNames, ControlPlaneSpecDataplaneRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecOs, ControlPlaneSpecDataplaneRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSchedulingGates, ControlPlaneSpecDataplaneRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecOs, ControlPlaneSpecDataplaneRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecSchedulingGates, ControlPlaneSpecDataplaneRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecOs, ControlPlaneSpecDataplaneRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSchedulingGates };

export enum ControlPlaneSpecDataplaneType {
  REF = "ref",
  MANAGED_BY_OWNER = "managedByOwner",
}

export interface ControlPlaneSpecKonnectLicensing {
  readonly initialPollingPeriod?: string;
  readonly pollingPeriod?: string;
  readonly state?: ControlPlaneSpecConfigDumpDumpSensitive;
  readonly storageState?: ControlPlaneSpecConfigDumpDumpSensitive;
}

function toJson_ControlPlaneSpecKonnectLicensing(obj: ControlPlaneSpecKonnectLicensing | undefined): Record<string, any> | undefined {
  return obj && present({
    'initialPollingPeriod': obj.initialPollingPeriod,
    'pollingPeriod': obj.pollingPeriod,
    'state': obj.state,
    'storageState': obj.storageState,
  });
}
export type { ControlPlaneSpecKonnectLicensing as GatewayConfigurationSpecControlPlaneOptionsKonnectLicensing };

export interface ControlPlaneSpecObjectFiltersConfigMaps {
  readonly matchLabels?: { [key: string]: string };
}

function toJson_ControlPlaneSpecObjectFiltersConfigMaps(obj: ControlPlaneSpecObjectFiltersConfigMaps | undefined): Record<string, any> | undefined {
  return obj && present({
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { ControlPlaneSpecObjectFiltersConfigMaps as ControlPlaneSpecObjectFiltersSecrets, ControlPlaneSpecObjectFiltersConfigMaps as GatewayConfigurationSpecControlPlaneOptionsObjectFiltersConfigMaps, ControlPlaneSpecObjectFiltersConfigMaps as GatewayConfigurationSpecControlPlaneOptionsObjectFiltersSecrets };

export interface ControlPlaneSpecTranslationFallbackConfiguration {
  readonly useLastValidConfig?: ControlPlaneSpecConfigDumpDumpSensitive;
}

function toJson_ControlPlaneSpecTranslationFallbackConfiguration(obj: ControlPlaneSpecTranslationFallbackConfiguration | undefined): Record<string, any> | undefined {
  return obj && present({
    'useLastValidConfig': obj.useLastValidConfig,
  });
}
export type { ControlPlaneSpecTranslationFallbackConfiguration as GatewayConfigurationSpecControlPlaneOptionsTranslationFallbackConfiguration };

export enum ControlPlaneSpecWatchNamespacesType {
  ALL = "all",
  LIST = "list",
  OWN = "own",
}
export { ControlPlaneSpecWatchNamespacesType as ControlPlaneV1Beta1SpecWatchNamespacesType, ControlPlaneSpecWatchNamespacesType as GatewayConfigurationSpecControlPlaneOptionsWatchNamespacesType, ControlPlaneSpecWatchNamespacesType as GatewayConfigurationV1Beta1SpecControlPlaneOptionsWatchNamespacesType };

/** ControlPlane of gateway-operator.konghq.com/v1beta1 */
export class ControlPlaneV1Beta1 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway-operator.konghq.com/v1beta1', kind: 'ControlPlane' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: ControlPlaneV1Beta1Props = {}): any {
    return { ...ControlPlaneV1Beta1.GVK, ...toJson_ControlPlaneV1Beta1Props(props) };
  }

  public constructor(scope: Construct, id: string, props: ControlPlaneV1Beta1Props = {}) {
    super(scope, id, { ...ControlPlaneV1Beta1.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ControlPlaneV1Beta1.GVK, ...toJson_ControlPlaneV1Beta1Props(props) };
  }
}

export interface ControlPlaneV1Beta1Props {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ControlPlaneV1Beta1Spec;
}

function toJson_ControlPlaneV1Beta1Props(obj: ControlPlaneV1Beta1Props | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_ControlPlaneV1Beta1Spec(obj.spec),
  });
}

export interface ControlPlaneV1Beta1Spec {
  readonly dataplane?: string;
  readonly deployment?: ControlPlaneV1Beta1SpecDeployment;
  readonly extensions?: ControlPlaneSpecExtensions[];
  readonly gatewayClass?: string;
  readonly ingressClass?: string;
  readonly watchNamespaces?: ControlPlaneSpecWatchNamespaces;
}

function toJson_ControlPlaneV1Beta1Spec(obj: ControlPlaneV1Beta1Spec | undefined): Record<string, any> | undefined {
  return obj && present({
    'dataplane': obj.dataplane,
    'deployment': toJson_ControlPlaneV1Beta1SpecDeployment(obj.deployment),
    'extensions': obj.extensions?.map(y => toJson_ControlPlaneSpecExtensions(y)),
    'gatewayClass': obj.gatewayClass,
    'ingressClass': obj.ingressClass,
    'watchNamespaces': toJson_ControlPlaneSpecWatchNamespaces(obj.watchNamespaces),
  });
}

export interface ControlPlaneV1Beta1SpecDeployment {
  readonly podTemplateSpec?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec;
  readonly replicas?: number;
}

function toJson_ControlPlaneV1Beta1SpecDeployment(obj: ControlPlaneV1Beta1SpecDeployment | undefined): Record<string, any> | undefined {
  return obj && present({
    'podTemplateSpec': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec(obj.podTemplateSpec),
    'replicas': obj.replicas,
  });
}
export type { ControlPlaneV1Beta1SpecDeployment as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeployment };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec {
  readonly metadata?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata;
  readonly spec?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpec;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata(obj.metadata),
    'spec': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpec(obj.spec),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec as DataPlaneSpecDeploymentPodTemplateSpec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpec };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata {
  readonly annotations?: { [key: string]: string };
  readonly finalizers?: string[];
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata | undefined): Record<string, any> | undefined {
  return obj && present({
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'finalizers': obj.finalizers?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateMetadata, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata as DataPlaneSpecDeploymentPodTemplateSpecMetadata, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateMetadata, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecMetadata, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateMetadata, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecMetadata, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecMetadata, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateMetadata, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateMetadata };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpec {
  readonly activeDeadlineSeconds?: number;
  readonly affinity?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinity;
  readonly automountServiceAccountToken?: boolean;
  readonly containers: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers[];
  readonly dnsConfig?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfig;
  readonly dnsPolicy?: string;
  readonly enableServiceLinks?: boolean;
  readonly ephemeralContainers?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainers[];
  readonly hostAliases?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecHostAliases[];
  readonly hostIpc?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPid?: boolean;
  readonly hostUsers?: boolean;
  readonly hostname?: string;
  readonly hostnameOverride?: string;
  readonly imagePullSecrets?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets[];
  readonly initContainers?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers[];
  readonly nodeName?: string;
  readonly nodeSelector?: { [key: string]: string };
  readonly os?: ControlPlaneSpecDataplaneRef;
  readonly overhead?: { [key: string]: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor };
  readonly preemptionPolicy?: string;
  readonly priority?: number;
  readonly priorityClassName?: string;
  readonly readinessGates?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecReadinessGates[];
  readonly resourceClaims?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourceClaims[];
  readonly resources?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources;
  readonly restartPolicy?: string;
  readonly runtimeClassName?: string;
  readonly schedulerName?: string;
  readonly schedulingGates?: ControlPlaneSpecDataplaneRef[];
  readonly schedulingGroup?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSchedulingGroup;
  readonly securityContext?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContext;
  readonly serviceAccount?: string;
  readonly serviceAccountName?: string;
  readonly setHostnameAsFqdn?: boolean;
  readonly shareProcessNamespace?: boolean;
  readonly subdomain?: string;
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTolerations[];
  readonly topologySpreadConstraints?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints[];
  readonly volumes?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumes[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpec(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'activeDeadlineSeconds': obj.activeDeadlineSeconds,
    'affinity': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinity(obj.affinity),
    'automountServiceAccountToken': obj.automountServiceAccountToken,
    'containers': obj.containers?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers(y)),
    'dnsConfig': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfig(obj.dnsConfig),
    'dnsPolicy': obj.dnsPolicy,
    'enableServiceLinks': obj.enableServiceLinks,
    'ephemeralContainers': obj.ephemeralContainers?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainers(y)),
    'hostAliases': obj.hostAliases?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecHostAliases(y)),
    'hostIPC': obj.hostIpc,
    'hostNetwork': obj.hostNetwork,
    'hostPID': obj.hostPid,
    'hostUsers': obj.hostUsers,
    'hostname': obj.hostname,
    'hostnameOverride': obj.hostnameOverride,
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets(y)),
    'initContainers': obj.initContainers?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers(y)),
    'nodeName': obj.nodeName,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (Object.entries(obj.nodeSelector).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'os': toJson_ControlPlaneSpecDataplaneRef(obj.os),
    'overhead': ((obj.overhead) === undefined) ? undefined : (Object.entries(obj.overhead).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'preemptionPolicy': obj.preemptionPolicy,
    'priority': obj.priority,
    'priorityClassName': obj.priorityClassName,
    'readinessGates': obj.readinessGates?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecReadinessGates(y)),
    'resourceClaims': obj.resourceClaims?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourceClaims(y)),
    'resources': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'runtimeClassName': obj.runtimeClassName,
    'schedulerName': obj.schedulerName,
    'schedulingGates': obj.schedulingGates?.map(y => toJson_ControlPlaneSpecDataplaneRef(y)),
    'schedulingGroup': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSchedulingGroup(obj.schedulingGroup),
    'securityContext': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContext(obj.securityContext),
    'serviceAccount': obj.serviceAccount,
    'serviceAccountName': obj.serviceAccountName,
    'setHostnameAsFQDN': obj.setHostnameAsFqdn,
    'shareProcessNamespace': obj.shareProcessNamespace,
    'subdomain': obj.subdomain,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'tolerations': obj.tolerations?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTolerations(y)),
    'topologySpreadConstraints': obj.topologySpreadConstraints?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints(y)),
    'volumes': obj.volumes?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumes(y)),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpec as DataPlaneSpecDeploymentPodTemplateSpecSpec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpec };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinity {
  readonly nodeAffinity?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity;
  readonly podAffinity?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity;
  readonly podAntiAffinity?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinity(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinity | undefined): Record<string, any> | undefined {
  return obj && present({
    'nodeAffinity': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity(obj.podAntiAffinity),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinity as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinity as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinity as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinity as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinity };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv[];
  readonly envFrom?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle;
  readonly livenessProbe?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts[];
  readonly readinessProbe?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly resizePolicy?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy[];
  readonly resources?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules[];
  readonly securityContext?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext;
  readonly startupProbe?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices[];
  readonly volumeMounts?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers | undefined): Record<string, any> | undefined {
  return obj && present({
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'env': obj.env?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle(obj.lifecycle),
    'livenessProbe': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts(y)),
    'readinessProbe': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.readinessProbe),
    'resizePolicy': obj.resizePolicy?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy(y)),
    'resources': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'restartPolicyRules': obj.restartPolicyRules?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules(y)),
    'securityContext': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext(obj.securityContext),
    'startupProbe': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.startupProbe),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts(y)),
    'workingDir': obj.workingDir,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers as DataPlaneSpecDeploymentPodTemplateSpecSpecContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainers as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainers };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfig {
  readonly nameservers?: string[];
  readonly options?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfigOptions[];
  readonly searches?: string[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfig(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'nameservers': obj.nameservers?.map(y => y),
    'options': obj.options?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfigOptions(y)),
    'searches': obj.searches?.map(y => y),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfig as DataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfig, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfig as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecDnsConfig, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfig as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecDnsConfig, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfig as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecDnsConfig };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainers {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv[];
  readonly envFrom?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle;
  readonly livenessProbe?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts[];
  readonly readinessProbe?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly resizePolicy?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy[];
  readonly resources?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules[];
  readonly securityContext?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext;
  readonly startupProbe?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly targetContainerName?: string;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices[];
  readonly volumeMounts?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainers(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainers | undefined): Record<string, any> | undefined {
  return obj && present({
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'env': obj.env?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle(obj.lifecycle),
    'livenessProbe': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts(y)),
    'readinessProbe': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.readinessProbe),
    'resizePolicy': obj.resizePolicy?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy(y)),
    'resources': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'restartPolicyRules': obj.restartPolicyRules?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules(y)),
    'securityContext': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext(obj.securityContext),
    'startupProbe': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj.startupProbe),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'targetContainerName': obj.targetContainerName,
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts(y)),
    'workingDir': obj.workingDir,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainers as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainers as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainers as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainers, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainers as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainers };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecHostAliases {
  readonly hostnames?: string[];
  readonly ip: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecHostAliases(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecHostAliases | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostnames': obj.hostnames?.map(y => y),
    'ip': obj.ip,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecHostAliases as DataPlaneSpecDeploymentPodTemplateSpecSpecHostAliases, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecHostAliases as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecHostAliases, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecHostAliases as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecHostAliases, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecHostAliases as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecHostAliases };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets {
  readonly name?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCephfsSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCinderSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCsiNodePublishSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlexVolumeSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesIscsiSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesRbdSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesScaleIoSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesStorageosSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as DataPlaneSpecDeploymentPodTemplateSpecSpecImagePullSecrets, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCephfsSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCinderSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCsiNodePublishSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlexVolumeSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesIscsiSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesRbdSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesScaleIoSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesStorageosSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecImagePullSecrets, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCephfsSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCinderSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCsiNodePublishSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFlexVolumeSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesIscsiSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesRbdSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesScaleIoSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesStorageosSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecImagePullSecrets, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecImagePullSecrets, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCephfsSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCinderSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCsiNodePublishSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFlexVolumeSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesIscsiSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesRbdSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesScaleIoSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesStorageosSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCephfsSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCinderSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCsiNodePublishSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFlexVolumeSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesIscsiSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesRbdSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesScaleIoSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesStorageosSecretRef };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecReadinessGates {
  readonly conditionType: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecReadinessGates(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecReadinessGates | undefined): Record<string, any> | undefined {
  return obj && present({
    'conditionType': obj.conditionType,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecReadinessGates as DataPlaneSpecDeploymentPodTemplateSpecSpecReadinessGates, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecReadinessGates as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecReadinessGates, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecReadinessGates as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecReadinessGates, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecReadinessGates as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecReadinessGates };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourceClaims {
  readonly name: string;
  readonly resourceClaimName?: string;
  readonly resourceClaimTemplateName?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourceClaims(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourceClaims | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'resourceClaimName': obj.resourceClaimName,
    'resourceClaimTemplateName': obj.resourceClaimTemplateName,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourceClaims as DataPlaneSpecDeploymentPodTemplateSpecSpecResourceClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourceClaims as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecResourceClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourceClaims as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecResourceClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourceClaims as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecResourceClaims };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSchedulingGroup {
  readonly podGroupName?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSchedulingGroup(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSchedulingGroup | undefined): Record<string, any> | undefined {
  return obj && present({
    'podGroupName': obj.podGroupName,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSchedulingGroup as DataPlaneSpecDeploymentPodTemplateSpecSpecSchedulingGroup, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSchedulingGroup as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSchedulingGroup, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSchedulingGroup as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecSchedulingGroup, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSchedulingGroup as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSchedulingGroup };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContext {
  readonly appArmorProfile?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile;
  readonly supplementalGroups?: number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly windowsOptions?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContext(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContext | undefined): Record<string, any> | undefined {
  return obj && present({
    'appArmorProfile': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile(obj.appArmorProfile),
    'fsGroup': obj.fsGroup,
    'fsGroupChangePolicy': obj.fsGroupChangePolicy,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxChangePolicy': obj.seLinuxChangePolicy,
    'seLinuxOptions': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile(obj.seccompProfile),
    'supplementalGroups': obj.supplementalGroups?.map(y => y),
    'supplementalGroupsPolicy': obj.supplementalGroupsPolicy,
    'sysctls': obj.sysctls?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders(y)),
    'windowsOptions': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions(obj.windowsOptions),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContext as DataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContext as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContext as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContext as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContext };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTolerations(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTolerations | undefined): Record<string, any> | undefined {
  return obj && present({
    'effect': obj.effect,
    'key': obj.key,
    'operator': obj.operator,
    'tolerationSeconds': obj.tolerationSeconds,
    'value': obj.value,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTolerations as DataPlaneSpecDeploymentPodTemplateSpecSpecTolerations, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTolerations as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecTolerations, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTolerations as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecTolerations, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTolerations as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecTolerations };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints {
  readonly labelSelector?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints | undefined): Record<string, any> | undefined {
  return obj && present({
    'labelSelector': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'maxSkew': obj.maxSkew,
    'minDomains': obj.minDomains,
    'nodeAffinityPolicy': obj.nodeAffinityPolicy,
    'nodeTaintsPolicy': obj.nodeTaintsPolicy,
    'topologyKey': obj.topologyKey,
    'whenUnsatisfiable': obj.whenUnsatisfiable,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints as DataPlaneSpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecTopologySpreadConstraints, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecTopologySpreadConstraints, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraints as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecTopologySpreadConstraints };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumes {
  readonly awsElasticBlockStore?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore;
  readonly azureDisk?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureDisk;
  readonly azureFile?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureFile;
  readonly cephfs?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCephfs;
  readonly cinder?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCinder;
  readonly configMap?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMap;
  readonly csi?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCsi;
  readonly downwardApi?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApi;
  readonly emptyDir?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEmptyDir;
  readonly ephemeral?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeral;
  readonly fc?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFc;
  readonly flexVolume?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlexVolume;
  readonly flocker?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlocker;
  readonly gcePersistentDisk?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk;
  readonly gitRepo?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGitRepo;
  readonly glusterfs?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGlusterfs;
  readonly hostPath?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesHostPath;
  readonly image?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesImage;
  readonly iscsi?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesIscsi;
  readonly name: string;
  readonly nfs?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesNfs;
  readonly persistentVolumeClaim?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim;
  readonly photonPersistentDisk?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk;
  readonly portworxVolume?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume;
  readonly projected?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjected;
  readonly quobyte?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesQuobyte;
  readonly rbd?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesRbd;
  readonly scaleIo?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesScaleIo;
  readonly secret?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesSecret;
  readonly storageos?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesStorageos;
  readonly vsphereVolume?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumes(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumes | undefined): Record<string, any> | undefined {
  return obj && present({
    'awsElasticBlockStore': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore(obj.awsElasticBlockStore),
    'azureDisk': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureDisk(obj.azureDisk),
    'azureFile': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureFile(obj.azureFile),
    'cephfs': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCephfs(obj.cephfs),
    'cinder': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCinder(obj.cinder),
    'configMap': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMap(obj.configMap),
    'csi': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCsi(obj.csi),
    'downwardAPI': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApi(obj.downwardApi),
    'emptyDir': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEmptyDir(obj.emptyDir),
    'ephemeral': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeral(obj.ephemeral),
    'fc': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFc(obj.fc),
    'flexVolume': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlexVolume(obj.flexVolume),
    'flocker': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlocker(obj.flocker),
    'gcePersistentDisk': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk(obj.gcePersistentDisk),
    'gitRepo': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGitRepo(obj.gitRepo),
    'glusterfs': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGlusterfs(obj.glusterfs),
    'hostPath': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesHostPath(obj.hostPath),
    'image': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesImage(obj.image),
    'iscsi': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesIscsi(obj.iscsi),
    'name': obj.name,
    'nfs': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesNfs(obj.nfs),
    'persistentVolumeClaim': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim(obj.persistentVolumeClaim),
    'photonPersistentDisk': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk(obj.photonPersistentDisk),
    'portworxVolume': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume(obj.portworxVolume),
    'projected': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjected(obj.projected),
    'quobyte': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesQuobyte(obj.quobyte),
    'rbd': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesRbd(obj.rbd),
    'scaleIO': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesScaleIo(obj.scaleIo),
    'secret': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesSecret(obj.secret),
    'storageos': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesStorageos(obj.storageos),
    'vsphereVolume': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume(obj.vsphereVolume),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumes as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumes as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumes as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumes as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumes };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  return obj && present({
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinity as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinity };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity | undefined): Record<string, any> | undefined {
  return obj && present({
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(y)),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinity, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinity as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinity };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom(obj.valueFrom),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnv, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnv as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnv };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom {
  readonly configMapRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'configMapRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef(obj.secretRef),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFrom as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvFrom };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle {
  readonly postStart?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart;
  readonly preStop?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart;
  readonly stopSignal?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle | undefined): Record<string, any> | undefined {
  return obj && present({
    'postStart': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart(obj.postStart),
    'preStop': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart(obj.preStop),
    'stopSignal': obj.stopSignal,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecycle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecycle as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecycle };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe {
  readonly exec?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec;
  readonly failureThreshold?: number;
  readonly grpc?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc;
  readonly httpGet?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe | undefined): Record<string, any> | undefined {
  return obj && present({
    'exec': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc(obj.grpc),
    'httpGet': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbe, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbe as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbe };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts {
  readonly containerPort: number;
  readonly hostIp?: string;
  readonly hostPort?: number;
  readonly name?: string;
  readonly protocol?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts | undefined): Record<string, any> | undefined {
  return obj && present({
    'containerPort': obj.containerPort,
    'hostIP': obj.hostIp,
    'hostPort': obj.hostPort,
    'name': obj.name,
    'protocol': obj.protocol,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersPorts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersPorts as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersPorts };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy | undefined): Record<string, any> | undefined {
  return obj && present({
    'resourceName': obj.resourceName,
    'restartPolicy': obj.restartPolicy,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResizePolicy, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResizePolicy as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResizePolicy };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources {
  readonly claims?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims[];
  readonly limits?: { [key: string]: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor };
  readonly requests?: { [key: string]: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor };
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources | undefined): Record<string, any> | undefined {
  return obj && present({
    'claims': obj.claims?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as DataPlaneSpecDeploymentPodTemplateSpecSpecResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResources as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResources };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules {
  readonly action: string;
  readonly exitCodes?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'action': obj.action,
    'exitCodes': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes(obj.exitCodes),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRules, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRules as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRules };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile;
  readonly capabilities?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile;
  readonly windowsOptions?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile(obj.seccompProfile),
    'windowsOptions': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions(obj.windowsOptions),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContext, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContext as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContext };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices {
  readonly devicePath: string;
  readonly name: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices | undefined): Record<string, any> | undefined {
  return obj && present({
    'devicePath': obj.devicePath,
    'name': obj.name,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersVolumeDevices, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeDevices as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersVolumeDevices };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts | undefined): Record<string, any> | undefined {
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
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersVolumeMounts, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersVolumeMounts as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersVolumeMounts };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfigOptions {
  readonly name?: string;
  readonly value?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfigOptions(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfigOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'value': obj.value,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfigOptions as DataPlaneSpecDeploymentPodTemplateSpecSpecDnsConfigOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfigOptions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecDnsConfigOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfigOptions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecDnsConfigOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecDnsConfigOptions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecDnsConfigOptions };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeId: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'partition': obj.partition,
    'readOnly': obj.readOnly,
    'volumeID': obj.volumeId,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesAwsElasticBlockStore };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureDisk {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskUri: string;
  readonly fsType?: string;
  readonly kind?: string;
  readonly readOnly?: boolean;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureDisk(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureDisk | undefined): Record<string, any> | undefined {
  return obj && present({
    'cachingMode': obj.cachingMode,
    'diskName': obj.diskName,
    'diskURI': obj.diskUri,
    'fsType': obj.fsType,
    'kind': obj.kind,
    'readOnly': obj.readOnly,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureDisk as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureDisk, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureDisk as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesAzureDisk, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureDisk as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesAzureDisk, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureDisk as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesAzureDisk };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureFile(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureFile | undefined): Record<string, any> | undefined {
  return obj && present({
    'readOnly': obj.readOnly,
    'secretName': obj.secretName,
    'shareName': obj.shareName,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureFile as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesAzureFile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureFile as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesAzureFile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureFile as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesAzureFile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesAzureFile as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesAzureFile };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCephfs {
  readonly monitors: string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly user?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCephfs(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCephfs | undefined): Record<string, any> | undefined {
  return obj && present({
    'monitors': obj.monitors?.map(y => y),
    'path': obj.path,
    'readOnly': obj.readOnly,
    'secretFile': obj.secretFile,
    'secretRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'user': obj.user,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCephfs as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCephfs, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCephfs as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCephfs, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCephfs as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCephfs, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCephfs as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCephfs };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly volumeId: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCinder(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCinder | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'secretRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'volumeID': obj.volumeId,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCinder as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCinder, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCinder as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCinder, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCinder as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCinder, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCinder as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCinder };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMap(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMap | undefined): Record<string, any> | undefined {
  return obj && present({
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMap as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMap, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMap as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesConfigMap, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMap as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesConfigMap, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMap as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesConfigMap };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { [key: string]: string };
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCsi(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCsi | undefined): Record<string, any> | undefined {
  return obj && present({
    'driver': obj.driver,
    'fsType': obj.fsType,
    'nodePublishSecretRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.nodePublishSecretRef),
    'readOnly': obj.readOnly,
    'volumeAttributes': ((obj.volumeAttributes) === undefined) ? undefined : (Object.entries(obj.volumeAttributes).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCsi as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesCsi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCsi as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCsi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCsi as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCsi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesCsi as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesCsi };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApi {
  readonly defaultMode?: number;
  readonly items?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApi(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApi | undefined): Record<string, any> | undefined {
  return obj && present({
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems(y)),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApi as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApi as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApi as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApi as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApi };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEmptyDir(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEmptyDir | undefined): Record<string, any> | undefined {
  return obj && present({
    'medium': obj.medium,
    'sizeLimit': obj.sizeLimit?.value,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEmptyDir as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEmptyDir, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEmptyDir as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEmptyDir, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEmptyDir as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEmptyDir, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEmptyDir as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEmptyDir };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeral {
  readonly volumeClaimTemplate?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeral(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeral | undefined): Record<string, any> | undefined {
  return obj && present({
    'volumeClaimTemplate': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate(obj.volumeClaimTemplate),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeral as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeral, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeral as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeral, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeral as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeral, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeral as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeral };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWwNs?: string[];
  readonly wwids?: string[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFc(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFc | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'lun': obj.lun,
    'readOnly': obj.readOnly,
    'targetWWNs': obj.targetWwNs?.map(y => y),
    'wwids': obj.wwids?.map(y => y),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFc as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFc as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFc as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFc as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFc };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlexVolume(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlexVolume | undefined): Record<string, any> | undefined {
  return obj && present({
    'driver': obj.driver,
    'fsType': obj.fsType,
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'readOnly': obj.readOnly,
    'secretRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlexVolume as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlexVolume, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlexVolume as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFlexVolume, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlexVolume as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFlexVolume, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlexVolume as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFlexVolume };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlocker {
  readonly datasetName?: string;
  readonly datasetUuid?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlocker(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlocker | undefined): Record<string, any> | undefined {
  return obj && present({
    'datasetName': obj.datasetName,
    'datasetUUID': obj.datasetUuid,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlocker as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesFlocker, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlocker as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFlocker, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlocker as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFlocker, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesFlocker as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesFlocker };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'partition': obj.partition,
    'pdName': obj.pdName,
    'readOnly': obj.readOnly,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesGcePersistentDisk };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGitRepo(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGitRepo | undefined): Record<string, any> | undefined {
  return obj && present({
    'directory': obj.directory,
    'repository': obj.repository,
    'revision': obj.revision,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGitRepo as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGitRepo, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGitRepo as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesGitRepo, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGitRepo as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesGitRepo, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGitRepo as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesGitRepo };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGlusterfs(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGlusterfs | undefined): Record<string, any> | undefined {
  return obj && present({
    'endpoints': obj.endpoints,
    'path': obj.path,
    'readOnly': obj.readOnly,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGlusterfs as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesGlusterfs, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGlusterfs as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesGlusterfs, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGlusterfs as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesGlusterfs, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesGlusterfs as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesGlusterfs };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesHostPath {
  readonly path: string;
  readonly type?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesHostPath(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesHostPath | undefined): Record<string, any> | undefined {
  return obj && present({
    'path': obj.path,
    'type': obj.type,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesHostPath as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesHostPath, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesHostPath as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesHostPath, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesHostPath as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesHostPath, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesHostPath as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesHostPath };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesImage(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesImage | undefined): Record<string, any> | undefined {
  return obj && present({
    'pullPolicy': obj.pullPolicy,
    'reference': obj.reference,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesImage as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesImage, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesImage as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesImage, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesImage as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesImage, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesImage as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesImage };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesIscsi {
  readonly chapAuthDiscovery?: boolean;
  readonly chapAuthSession?: boolean;
  readonly fsType?: string;
  readonly initiatorName?: string;
  readonly iqn: string;
  readonly iscsiInterface?: string;
  readonly lun: number;
  readonly portals?: string[];
  readonly readOnly?: boolean;
  readonly secretRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly targetPortal: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesIscsi(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesIscsi | undefined): Record<string, any> | undefined {
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
    'secretRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'targetPortal': obj.targetPortal,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesIscsi as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesIscsi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesIscsi as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesIscsi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesIscsi as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesIscsi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesIscsi as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesIscsi };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesNfs(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesNfs | undefined): Record<string, any> | undefined {
  return obj && present({
    'path': obj.path,
    'readOnly': obj.readOnly,
    'server': obj.server,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesNfs as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesNfs, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesNfs as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesNfs, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesNfs as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesNfs, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesNfs as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesNfs };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim | undefined): Record<string, any> | undefined {
  return obj && present({
    'claimName': obj.claimName,
    'readOnly': obj.readOnly,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesPersistentVolumeClaim };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdId: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'pdID': obj.pdId,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesPhotonPersistentDisk };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeId: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'volumeID': obj.volumeId,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesPortworxVolume, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesPortworxVolume, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesPortworxVolume as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesPortworxVolume };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjected {
  readonly defaultMode?: number;
  readonly sources?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSources[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjected(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjected | undefined): Record<string, any> | undefined {
  return obj && present({
    'defaultMode': obj.defaultMode,
    'sources': obj.sources?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSources(y)),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjected as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjected, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjected as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjected, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjected as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjected, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjected as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjected };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesQuobyte(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesQuobyte | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'readOnly': obj.readOnly,
    'registry': obj.registry,
    'tenant': obj.tenant,
    'user': obj.user,
    'volume': obj.volume,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesQuobyte as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesQuobyte, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesQuobyte as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesQuobyte, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesQuobyte as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesQuobyte, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesQuobyte as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesQuobyte };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesRbd {
  readonly fsType?: string;
  readonly image: string;
  readonly keyring?: string;
  readonly monitors: string[];
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly user?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesRbd(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesRbd | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'image': obj.image,
    'keyring': obj.keyring,
    'monitors': obj.monitors?.map(y => y),
    'pool': obj.pool,
    'readOnly': obj.readOnly,
    'secretRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'user': obj.user,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesRbd as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesRbd, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesRbd as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesRbd, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesRbd as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesRbd, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesRbd as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesRbd };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesScaleIo {
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly sslEnabled?: boolean;
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesScaleIo(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesScaleIo | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'gateway': obj.gateway,
    'protectionDomain': obj.protectionDomain,
    'readOnly': obj.readOnly,
    'secretRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'sslEnabled': obj.sslEnabled,
    'storageMode': obj.storageMode,
    'storagePool': obj.storagePool,
    'system': obj.system,
    'volumeName': obj.volumeName,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesScaleIo as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesScaleIo, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesScaleIo as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesScaleIo, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesScaleIo as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesScaleIo, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesScaleIo as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesScaleIo };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesSecret(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesSecret | undefined): Record<string, any> | undefined {
  return obj && present({
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems(y)),
    'optional': obj.optional,
    'secretName': obj.secretName,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesSecret as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesSecret, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesSecret as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesSecret, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesSecret as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesSecret, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesSecret as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesSecret };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesStorageos(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesStorageos | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'secretRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecImagePullSecrets(obj.secretRef),
    'volumeName': obj.volumeName,
    'volumeNamespace': obj.volumeNamespace,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesStorageos as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesStorageos, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesStorageos as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesStorageos, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesStorageos as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesStorageos, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesStorageos as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesStorageos };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyId?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume | undefined): Record<string, any> | undefined {
  return obj && present({
    'fsType': obj.fsType,
    'storagePolicyID': obj.storagePolicyId,
    'storagePolicyName': obj.storagePolicyName,
    'volumePath': obj.volumePath,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesVsphereVolume, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesVsphereVolume, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesVsphereVolume as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesVsphereVolume };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  return obj && present({
    'preference': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  return obj && present({
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(y)),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  return obj && present({
    'podAffinityTerm': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom {
  readonly configMapKeyRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef;
  readonly fileKeyRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'configMapKeyRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef(obj.secretKeyRef),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFrom, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFrom as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFrom };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef {
  readonly name?: string;
  readonly optional?: boolean;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'optional': obj.optional,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvFromSecretRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvFromConfigMapRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvFromConfigMapRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvFromSecretRef };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart {
  readonly exec?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec;
  readonly httpGet?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet;
  readonly sleep?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep;
  readonly tcpSocket?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart | undefined): Record<string, any> | undefined {
  return obj && present({
    'exec': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec(obj.exec),
    'httpGet': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet(obj.httpGet),
    'sleep': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep(obj.sleep),
    'tcpSocket': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket(obj.tcpSocket),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStop, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStart, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStart as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStop };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc | undefined): Record<string, any> | undefined {
  return obj && present({
    'port': obj.port,
    'service': obj.service,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeGrpc, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeGrpc as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeGrpc };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'request': obj.request,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as DataPlaneSpecDeploymentPodTemplateSpecSpecResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResourcesClaims, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesClaims as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResourcesClaims };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes {
  readonly operator: string;
  readonly values?: number[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes | undefined): Record<string, any> | undefined {
  return obj && present({
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersRestartPolicyRulesExitCodes, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersRestartPolicyRulesExitCodes as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersRestartPolicyRulesExitCodes };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  return obj && present({
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as DataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as DataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeccompProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextAppArmorProfile, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextAppArmorProfile as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeccompProfile };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  return obj && present({
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextCapabilities, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextCapabilities as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextCapabilities };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as DataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextSeLinuxOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextSeLinuxOptions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextSeLinuxOptions };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as DataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersSecurityContextWindowsOptions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersSecurityContextWindowsOptions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersSecurityContextWindowsOptions };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesSecretItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMapItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecretItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesSecretItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMapItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecretItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesConfigMapItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesSecretItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMapItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecretItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesConfigMapItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesSecretItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesConfigMapItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesSecretItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMapItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecretItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMapItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecretItems };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems {
  readonly fieldRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems | undefined): Record<string, any> | undefined {
  return obj && present({
    'fieldRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef(obj.fieldRef),
    'mode': obj.mode,
    'path': obj.path,
    'resourceFieldRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef(obj.resourceFieldRef),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItems, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItems };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate {
  readonly metadata?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata;
  readonly spec: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecMetadata(obj.metadata),
    'spec': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec(obj.spec),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplate };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSources {
  readonly clusterTrustBundle?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle;
  readonly configMap?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap;
  readonly downwardApi?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi;
  readonly podCertificate?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate;
  readonly secret?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap;
  readonly serviceAccountToken?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSources(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSources | undefined): Record<string, any> | undefined {
  return obj && present({
    'clusterTrustBundle': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle(obj.clusterTrustBundle),
    'configMap': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap(obj.configMap),
    'downwardAPI': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi(obj.downwardApi),
    'podCertificate': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate(obj.podCertificate),
    'secret': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap(obj.secret),
    'serviceAccountToken': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken(obj.serviceAccountToken),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSources as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSources as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSources as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSources as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSources };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  return obj && present({
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  return obj && present({
    'labelSelector': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromSecretKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromConfigMapKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromConfigMapKeyRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromSecretKeyRef };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFieldRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsFieldRef };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromFileKeyRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromFileKeyRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromFileKeyRef };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
  readonly resource: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec {
  readonly command?: string[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec | undefined): Record<string, any> | undefined {
  return obj && present({
    'command': obj.command?.map(y => y),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartExec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartExec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopExec };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
  readonly scheme?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet | undefined): Record<string, any> | undefined {
  return obj && present({
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGet, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGet as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGet };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep {
  readonly seconds: number;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep | undefined): Record<string, any> | undefined {
  return obj && present({
    'seconds': obj.seconds,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartSleep, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartSleep as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopSleep };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket {
  readonly host?: string;
  readonly port: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket | undefined): Record<string, any> | undefined {
  return obj && present({
    'host': obj.host,
    'port': obj.port?.value,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocket, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocket as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocket };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec {
  readonly accessModes?: string[];
  readonly dataSource?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource;
  readonly dataSourceRef?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef;
  readonly resources?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources;
  readonly selector?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'accessModes': obj.accessModes?.map(y => y),
    'dataSource': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource(obj.dataSource),
    'dataSourceRef': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef(obj.dataSourceRef),
    'resources': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources(obj.resources),
    'selector': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.selector),
    'storageClassName': obj.storageClassName,
    'volumeAttributesClassName': obj.volumeAttributesClassName,
    'volumeMode': obj.volumeMode,
    'volumeName': obj.volumeName,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpec };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle {
  readonly labelSelector?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle | undefined): Record<string, any> | undefined {
  return obj && present({
    'labelSelector': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'name': obj.name,
    'optional': obj.optional,
    'path': obj.path,
    'signerName': obj.signerName,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundle };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap {
  readonly items?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap | undefined): Record<string, any> | undefined {
  return obj && present({
    'items': obj.items?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecret, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecret, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecret, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecret, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesConfigMap as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesSecret };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi {
  readonly items?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi | undefined): Record<string, any> | undefined {
  return obj && present({
    'items': obj.items?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItems(y)),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApi };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate {
  readonly certificateChainPath?: string;
  readonly credentialBundlePath?: string;
  readonly keyPath?: string;
  readonly keyType: string;
  readonly maxExpirationSeconds?: number;
  readonly signerName: string;
  readonly userAnnotations?: { [key: string]: string };
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate | undefined): Record<string, any> | undefined {
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
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesPodCertificate };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken | undefined): Record<string, any> | undefined {
  return obj && present({
    'audience': obj.audience,
    'expirationSeconds': obj.expirationSeconds,
    'path': obj.path,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesServiceAccountToken };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetricSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentScalingHorizontalMetricsObjectMetricSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentScalingHorizontalMetricsPodsMetricSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalMetricSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectMetricSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsMetricSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalMetricSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectMetricSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsMetricSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  return obj && present({
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetricSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentScalingHorizontalMetricsObjectMetricSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentScalingHorizontalMetricsPodsMetricSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalMetricSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectMetricSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsMetricSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecTopologySpreadConstraintsLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalMetricSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectMetricSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsMetricSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecSelector, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector };

export class ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor {
  public static fromNumber(value: number): ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor { return new ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor(value); }
  public static fromString(value: string): ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor { return new ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor(value); }

  private constructor(public readonly value: number | string) {}
}
export { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecOverhead, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEmptyDirSizeLimit, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecOverhead, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecResourcesPodDisruptionBudgetSpecMaxUnavailable, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecResourcesPodDisruptionBudgetSpecMinAvailable, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecNetworkServicesIngressPortsTargetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEmptyDirSizeLimit, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownTolerance, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleUpTolerance, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalMetricsExternalTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalMetricsExternalTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalMetricsObjectTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalMetricsObjectTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalMetricsPodsTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalMetricsPodsTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalMetricsResourceTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentScalingHorizontalMetricsResourceTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecOverhead, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsResourcesPodDisruptionBudgetSpecMaxUnavailable, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsResourcesPodDisruptionBudgetSpecMinAvailable, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEmptyDirSizeLimit, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleDownTolerance, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleUpTolerance, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsContainerResourceTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsContainerResourceTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsResourceTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsResourceTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecOverhead, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecOverhead, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsResourcesPodDisruptionBudgetSpecMaxUnavailable, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsResourcesPodDisruptionBudgetSpecMinAvailable, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEmptyDirSizeLimit, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEmptyDirSizeLimit, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleDownTolerance, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleUpTolerance, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsContainerResourceTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsContainerResourceTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsResourceTargetAverageValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsResourceTargetValue, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersEnvValueFromResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopTcpSocketPort, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesDownwardApiItemsResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesLimits, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesRequests, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRefDivisor, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRefDivisor };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'value': obj.value,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecSecurityContextSysctls, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecSecurityContextSysctls, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as DataPlaneSpecDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextSysctls, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextSysctls, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecSecurityContextSysctls, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLivenessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersReadinessProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersStartupProbeHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePostStartHttpGetHttpHeaders, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersLifecyclePostStartHttpGetHttpHeaders as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecInitContainersLifecyclePreStopHttpGetHttpHeaders };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiGroup': obj.apiGroup,
    'kind': obj.kind,
    'name': obj.name,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiGroup': obj.apiGroup,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef };

export interface ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { [key: string]: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor };
  readonly requests?: { [key: string]: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor };
}

function toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources(obj: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources | undefined): Record<string, any> | undefined {
  return obj && present({
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  });
}
export type { ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources as DataPlaneSpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources as GatewayConfigurationSpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources as GatewayConfigurationV1Beta1SpecControlPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources, ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentPodTemplateSpecSpecVolumesEphemeralVolumeClaimTemplateSpecResources };

/** DataPlane of gateway-operator.konghq.com/v1beta1 */
export class DataPlane extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway-operator.konghq.com/v1beta1', kind: 'DataPlane' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: DataPlaneProps = {}): any {
    return { ...DataPlane.GVK, ...toJson_DataPlaneProps(props) };
  }

  public constructor(scope: Construct, id: string, props: DataPlaneProps = {}) {
    super(scope, id, { ...DataPlane.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...DataPlane.GVK, ...toJson_DataPlaneProps(props) };
  }
}

export interface DataPlaneProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: DataPlaneSpec;
}

function toJson_DataPlaneProps(obj: DataPlaneProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_DataPlaneSpec(obj.spec),
  });
}

export interface DataPlaneSpec {
  readonly deployment?: DataPlaneSpecDeployment;
  readonly extensions?: ControlPlaneSpecExtensions[];
  readonly network?: DataPlaneSpecNetwork;
  readonly pluginsToInstall?: DataPlaneSpecNetworkKonnectCertificateIssuer[];
  readonly resources?: DataPlaneSpecResources;
}

function toJson_DataPlaneSpec(obj: DataPlaneSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'deployment': toJson_DataPlaneSpecDeployment(obj.deployment),
    'extensions': obj.extensions?.map(y => toJson_ControlPlaneSpecExtensions(y)),
    'network': toJson_DataPlaneSpecNetwork(obj.network),
    'pluginsToInstall': obj.pluginsToInstall?.map(y => toJson_DataPlaneSpecNetworkKonnectCertificateIssuer(y)),
    'resources': toJson_DataPlaneSpecResources(obj.resources),
  });
}

export interface DataPlaneSpecDeployment {
  readonly podTemplateSpec?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec;
  readonly replicas?: number;
  readonly rollout?: DataPlaneSpecDeploymentRollout;
  readonly scaling?: DataPlaneSpecDeploymentScaling;
}

function toJson_DataPlaneSpecDeployment(obj: DataPlaneSpecDeployment | undefined): Record<string, any> | undefined {
  return obj && present({
    'podTemplateSpec': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec(obj.podTemplateSpec),
    'replicas': obj.replicas,
    'rollout': toJson_DataPlaneSpecDeploymentRollout(obj.rollout),
    'scaling': toJson_DataPlaneSpecDeploymentScaling(obj.scaling),
  });
}
export type { DataPlaneSpecDeployment as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeployment };

export interface DataPlaneSpecNetwork {
  readonly konnectCertificate?: DataPlaneSpecNetworkKonnectCertificate;
  readonly services?: DataPlaneSpecNetworkServices;
}

function toJson_DataPlaneSpecNetwork(obj: DataPlaneSpecNetwork | undefined): Record<string, any> | undefined {
  return obj && present({
    'konnectCertificate': toJson_DataPlaneSpecNetworkKonnectCertificate(obj.konnectCertificate),
    'services': toJson_DataPlaneSpecNetworkServices(obj.services),
  });
}

export interface DataPlaneSpecResources {
  readonly podDisruptionBudget?: DataPlaneSpecResourcesPodDisruptionBudget;
}

function toJson_DataPlaneSpecResources(obj: DataPlaneSpecResources | undefined): Record<string, any> | undefined {
  return obj && present({
    'podDisruptionBudget': toJson_DataPlaneSpecResourcesPodDisruptionBudget(obj.podDisruptionBudget),
  });
}
export type { DataPlaneSpecResources as GatewayConfigurationSpecDataPlaneOptionsResources, DataPlaneSpecResources as GatewayConfigurationV1Beta1SpecDataPlaneOptionsResources };

export interface DataPlaneSpecDeploymentRollout {
  readonly strategy: DataPlaneSpecDeploymentRolloutStrategy;
}

function toJson_DataPlaneSpecDeploymentRollout(obj: DataPlaneSpecDeploymentRollout | undefined): Record<string, any> | undefined {
  return obj && present({
    'strategy': toJson_DataPlaneSpecDeploymentRolloutStrategy(obj.strategy),
  });
}
export type { DataPlaneSpecDeploymentRollout as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentRollout };

export interface DataPlaneSpecDeploymentScaling {
  readonly horizontal?: DataPlaneSpecDeploymentScalingHorizontal;
}

function toJson_DataPlaneSpecDeploymentScaling(obj: DataPlaneSpecDeploymentScaling | undefined): Record<string, any> | undefined {
  return obj && present({
    'horizontal': toJson_DataPlaneSpecDeploymentScalingHorizontal(obj.horizontal),
  });
}
export type { DataPlaneSpecDeploymentScaling as GatewayConfigurationSpecDataPlaneOptionsDeploymentScaling, DataPlaneSpecDeploymentScaling as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScaling };

export interface DataPlaneSpecNetworkKonnectCertificate {
  readonly issuer: DataPlaneSpecNetworkKonnectCertificateIssuer;
}

function toJson_DataPlaneSpecNetworkKonnectCertificate(obj: DataPlaneSpecNetworkKonnectCertificate | undefined): Record<string, any> | undefined {
  return obj && present({
    'issuer': toJson_DataPlaneSpecNetworkKonnectCertificateIssuer(obj.issuer),
  });
}

export interface DataPlaneSpecNetworkServices {
  readonly ingress?: DataPlaneSpecNetworkServicesIngress;
}

function toJson_DataPlaneSpecNetworkServices(obj: DataPlaneSpecNetworkServices | undefined): Record<string, any> | undefined {
  return obj && present({
    'ingress': toJson_DataPlaneSpecNetworkServicesIngress(obj.ingress),
  });
}

export interface DataPlaneSpecResourcesPodDisruptionBudget {
  readonly spec?: DataPlaneSpecResourcesPodDisruptionBudgetSpec;
}

function toJson_DataPlaneSpecResourcesPodDisruptionBudget(obj: DataPlaneSpecResourcesPodDisruptionBudget | undefined): Record<string, any> | undefined {
  return obj && present({
    'spec': toJson_DataPlaneSpecResourcesPodDisruptionBudgetSpec(obj.spec),
  });
}
export type { DataPlaneSpecResourcesPodDisruptionBudget as GatewayConfigurationSpecDataPlaneOptionsResourcesPodDisruptionBudget, DataPlaneSpecResourcesPodDisruptionBudget as GatewayConfigurationV1Beta1SpecDataPlaneOptionsResourcesPodDisruptionBudget };

export interface DataPlaneSpecDeploymentRolloutStrategy {
  readonly blueGreen?: DataPlaneSpecDeploymentRolloutStrategyBlueGreen;
}

function toJson_DataPlaneSpecDeploymentRolloutStrategy(obj: DataPlaneSpecDeploymentRolloutStrategy | undefined): Record<string, any> | undefined {
  return obj && present({
    'blueGreen': toJson_DataPlaneSpecDeploymentRolloutStrategyBlueGreen(obj.blueGreen),
  });
}
export type { DataPlaneSpecDeploymentRolloutStrategy as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentRolloutStrategy };

export interface DataPlaneSpecDeploymentScalingHorizontal {
  readonly behavior?: DataPlaneSpecDeploymentScalingHorizontalBehavior;
  readonly maxReplicas: number;
  readonly metrics?: DataPlaneSpecDeploymentScalingHorizontalMetrics[];
  readonly minReplicas?: number;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontal(obj: DataPlaneSpecDeploymentScalingHorizontal | undefined): Record<string, any> | undefined {
  return obj && present({
    'behavior': toJson_DataPlaneSpecDeploymentScalingHorizontalBehavior(obj.behavior),
    'maxReplicas': obj.maxReplicas,
    'metrics': obj.metrics?.map(y => toJson_DataPlaneSpecDeploymentScalingHorizontalMetrics(y)),
    'minReplicas': obj.minReplicas,
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontal as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontal, DataPlaneSpecDeploymentScalingHorizontal as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontal };

export interface DataPlaneSpecNetworkKonnectCertificateIssuer {
  readonly name: string;
  readonly namespace?: string;
}

function toJson_DataPlaneSpecNetworkKonnectCertificateIssuer(obj: DataPlaneSpecNetworkKonnectCertificateIssuer | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
export type { DataPlaneSpecNetworkKonnectCertificateIssuer as DataPlaneSpecPluginsToInstall, DataPlaneSpecNetworkKonnectCertificateIssuer as GatewayConfigurationSpecDataPlaneOptionsPluginsToInstall, DataPlaneSpecNetworkKonnectCertificateIssuer as GatewayConfigurationSpecKonnectAuthRef, DataPlaneSpecNetworkKonnectCertificateIssuer as GatewayConfigurationV1Beta1SpecDataPlaneOptionsPluginsToInstall };

export interface DataPlaneSpecNetworkServicesIngress {
  readonly annotations?: { [key: string]: string };
  readonly externalTrafficPolicy?: DataPlaneSpecNetworkServicesIngressExternalTrafficPolicy;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly ports?: DataPlaneSpecNetworkServicesIngressPorts[];
  readonly type?: DataPlaneSpecNetworkServicesIngressType;
}

function toJson_DataPlaneSpecNetworkServicesIngress(obj: DataPlaneSpecNetworkServicesIngress | undefined): Record<string, any> | undefined {
  return obj && present({
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'externalTrafficPolicy': obj.externalTrafficPolicy,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_DataPlaneSpecNetworkServicesIngressPorts(y)),
    'type': obj.type,
  });
}

export interface DataPlaneSpecResourcesPodDisruptionBudgetSpec {
  readonly maxUnavailable?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
  readonly minAvailable?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
  readonly unhealthyPodEvictionPolicy?: string;
}

function toJson_DataPlaneSpecResourcesPodDisruptionBudgetSpec(obj: DataPlaneSpecResourcesPodDisruptionBudgetSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'maxUnavailable': obj.maxUnavailable?.value,
    'minAvailable': obj.minAvailable?.value,
    'unhealthyPodEvictionPolicy': obj.unhealthyPodEvictionPolicy,
  });
}
export type { DataPlaneSpecResourcesPodDisruptionBudgetSpec as GatewayConfigurationSpecDataPlaneOptionsResourcesPodDisruptionBudgetSpec, DataPlaneSpecResourcesPodDisruptionBudgetSpec as GatewayConfigurationV1Beta1SpecDataPlaneOptionsResourcesPodDisruptionBudgetSpec };

export interface DataPlaneSpecDeploymentRolloutStrategyBlueGreen {
  readonly promotion: DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotion;
  readonly resources?: DataPlaneSpecDeploymentRolloutStrategyBlueGreenResources;
}

function toJson_DataPlaneSpecDeploymentRolloutStrategyBlueGreen(obj: DataPlaneSpecDeploymentRolloutStrategyBlueGreen | undefined): Record<string, any> | undefined {
  return obj && present({
    'promotion': toJson_DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotion(obj.promotion),
    'resources': toJson_DataPlaneSpecDeploymentRolloutStrategyBlueGreenResources(obj.resources),
  });
}
export type { DataPlaneSpecDeploymentRolloutStrategyBlueGreen as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreen };

export interface DataPlaneSpecDeploymentScalingHorizontalBehavior {
  readonly scaleDown?: DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown;
  readonly scaleUp?: DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalBehavior(obj: DataPlaneSpecDeploymentScalingHorizontalBehavior | undefined): Record<string, any> | undefined {
  return obj && present({
    'scaleDown': toJson_DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown(obj.scaleDown),
    'scaleUp': toJson_DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown(obj.scaleUp),
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalBehavior as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalBehavior, DataPlaneSpecDeploymentScalingHorizontalBehavior as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalBehavior };

export interface DataPlaneSpecDeploymentScalingHorizontalMetrics {
  readonly containerResource?: DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource;
  readonly external?: DataPlaneSpecDeploymentScalingHorizontalMetricsExternal;
  readonly object?: DataPlaneSpecDeploymentScalingHorizontalMetricsObject;
  readonly pods?: DataPlaneSpecDeploymentScalingHorizontalMetricsExternal;
  readonly resource?: DataPlaneSpecDeploymentScalingHorizontalMetricsResource;
  readonly type: string;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalMetrics(obj: DataPlaneSpecDeploymentScalingHorizontalMetrics | undefined): Record<string, any> | undefined {
  return obj && present({
    'containerResource': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource(obj.containerResource),
    'external': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsExternal(obj.external),
    'object': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsObject(obj.object),
    'pods': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsExternal(obj.pods),
    'resource': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsResource(obj.resource),
    'type': obj.type,
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalMetrics as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetrics, DataPlaneSpecDeploymentScalingHorizontalMetrics as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetrics };

export enum DataPlaneSpecNetworkServicesIngressExternalTrafficPolicy {
  CLUSTER = "Cluster",
  LOCAL = "Local",
}
export { DataPlaneSpecNetworkServicesIngressExternalTrafficPolicy as GatewayConfigurationSpecDataPlaneOptionsNetworkServicesIngressExternalTrafficPolicy, DataPlaneSpecNetworkServicesIngressExternalTrafficPolicy as GatewayConfigurationV1Beta1SpecDataPlaneOptionsNetworkServicesIngressExternalTrafficPolicy };

export interface DataPlaneSpecNetworkServicesIngressPorts {
  readonly name?: string;
  readonly nodePort?: number;
  readonly port: number;
  readonly targetPort?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
}

function toJson_DataPlaneSpecNetworkServicesIngressPorts(obj: DataPlaneSpecNetworkServicesIngressPorts | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'nodePort': obj.nodePort,
    'port': obj.port,
    'targetPort': obj.targetPort?.value,
  });
}

export enum DataPlaneSpecNetworkServicesIngressType {
  LOAD_BALANCER = "LoadBalancer",
  NODE_PORT = "NodePort",
  CLUSTER_IP = "ClusterIP",
}
export { DataPlaneSpecNetworkServicesIngressType as GatewayConfigurationSpecDataPlaneOptionsNetworkServicesIngressType, DataPlaneSpecNetworkServicesIngressType as GatewayConfigurationV1Beta1SpecDataPlaneOptionsNetworkServicesIngressType };

export interface DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotion {
  readonly strategy: DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotionStrategy;
}

function toJson_DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotion(obj: DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotion | undefined): Record<string, any> | undefined {
  return obj && present({
    'strategy': obj.strategy,
  });
}
export type { DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotion as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenPromotion };

export interface DataPlaneSpecDeploymentRolloutStrategyBlueGreenResources {
  readonly plan?: DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlan;
}

function toJson_DataPlaneSpecDeploymentRolloutStrategyBlueGreenResources(obj: DataPlaneSpecDeploymentRolloutStrategyBlueGreenResources | undefined): Record<string, any> | undefined {
  return obj && present({
    'plan': toJson_DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlan(obj.plan),
  });
}
export type { DataPlaneSpecDeploymentRolloutStrategyBlueGreenResources as GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenResources, DataPlaneSpecDeploymentRolloutStrategyBlueGreenResources as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenResources };

export interface DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown {
  readonly policies?: DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies[];
  readonly selectPolicy?: string;
  readonly stabilizationWindowSeconds?: number;
  readonly tolerance?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown(obj: DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown | undefined): Record<string, any> | undefined {
  return obj && present({
    'policies': obj.policies?.map(y => toJson_DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies(y)),
    'selectPolicy': obj.selectPolicy,
    'stabilizationWindowSeconds': obj.stabilizationWindowSeconds,
    'tolerance': obj.tolerance?.value,
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown as DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleUp, DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleDown, DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleUp, DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleDown, DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDown as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleUp };

export interface DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource {
  readonly container: string;
  readonly name: string;
  readonly target: DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource(obj: DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource | undefined): Record<string, any> | undefined {
  return obj && present({
    'container': obj.container,
    'name': obj.name,
    'target': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget(obj.target),
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsContainerResource, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResource as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsContainerResource };

export interface DataPlaneSpecDeploymentScalingHorizontalMetricsExternal {
  readonly metric: DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric;
  readonly target: DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsExternal(obj: DataPlaneSpecDeploymentScalingHorizontalMetricsExternal | undefined): Record<string, any> | undefined {
  return obj && present({
    'metric': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric(obj.metric),
    'target': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget(obj.target),
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalMetricsExternal as DataPlaneSpecDeploymentScalingHorizontalMetricsPods, DataPlaneSpecDeploymentScalingHorizontalMetricsExternal as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternal, DataPlaneSpecDeploymentScalingHorizontalMetricsExternal as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPods, DataPlaneSpecDeploymentScalingHorizontalMetricsExternal as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternal, DataPlaneSpecDeploymentScalingHorizontalMetricsExternal as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPods };

export interface DataPlaneSpecDeploymentScalingHorizontalMetricsObject {
  readonly describedObject: DataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject;
  readonly metric: DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric;
  readonly target: DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsObject(obj: DataPlaneSpecDeploymentScalingHorizontalMetricsObject | undefined): Record<string, any> | undefined {
  return obj && present({
    'describedObject': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject(obj.describedObject),
    'metric': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric(obj.metric),
    'target': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget(obj.target),
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalMetricsObject as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObject, DataPlaneSpecDeploymentScalingHorizontalMetricsObject as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObject };

export interface DataPlaneSpecDeploymentScalingHorizontalMetricsResource {
  readonly name: string;
  readonly target: DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsResource(obj: DataPlaneSpecDeploymentScalingHorizontalMetricsResource | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'target': toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget(obj.target),
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalMetricsResource as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsResource, DataPlaneSpecDeploymentScalingHorizontalMetricsResource as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsResource };

export enum DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotionStrategy {
  BREAK_BEFORE_PROMOTION = "BreakBeforePromotion",
}
export { DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotionStrategy as GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenPromotionStrategy, DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotionStrategy as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenPromotionStrategy };

export interface DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlan {
  readonly deployment?: DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlanDeployment;
}

function toJson_DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlan(obj: DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlan | undefined): Record<string, any> | undefined {
  return obj && present({
    'deployment': obj.deployment,
  });
}
export type { DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlan as GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenResourcesPlan, DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlan as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenResourcesPlan };

export interface DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies {
  readonly periodSeconds: number;
  readonly type: string;
  readonly value: number;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies(obj: DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies | undefined): Record<string, any> | undefined {
  return obj && present({
    'periodSeconds': obj.periodSeconds,
    'type': obj.type,
    'value': obj.value,
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies as DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleUpPolicies, DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleDownPolicies, DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleUpPolicies, DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleDownPolicies, DataPlaneSpecDeploymentScalingHorizontalBehaviorScaleDownPolicies as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalBehaviorScaleUpPolicies };

export interface DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget {
  readonly averageUtilization?: number;
  readonly averageValue?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
  readonly type: string;
  readonly value?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecContainersEnvValueFromResourceFieldRefDivisor;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget(obj: DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget | undefined): Record<string, any> | undefined {
  return obj && present({
    'averageUtilization': obj.averageUtilization,
    'averageValue': obj.averageValue?.value,
    'type': obj.type,
    'value': obj.value?.value,
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as DataPlaneSpecDeploymentScalingHorizontalMetricsExternalTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as DataPlaneSpecDeploymentScalingHorizontalMetricsObjectTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as DataPlaneSpecDeploymentScalingHorizontalMetricsPodsTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as DataPlaneSpecDeploymentScalingHorizontalMetricsResourceTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsContainerResourceTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsResourceTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsContainerResourceTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsTarget, DataPlaneSpecDeploymentScalingHorizontalMetricsContainerResourceTarget as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsResourceTarget };

export interface DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric {
  readonly name: string;
  readonly selector?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric(obj: DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'selector': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpecSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.selector),
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric as DataPlaneSpecDeploymentScalingHorizontalMetricsObjectMetric, DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric as DataPlaneSpecDeploymentScalingHorizontalMetricsPodsMetric, DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalMetric, DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectMetric, DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsMetric, DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsExternalMetric, DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectMetric, DataPlaneSpecDeploymentScalingHorizontalMetricsExternalMetric as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsPodsMetric };

export interface DataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly name: string;
}

function toJson_DataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject(obj: DataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
  });
}
export type { DataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject as GatewayConfigurationSpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectDescribedObject, DataPlaneSpecDeploymentScalingHorizontalMetricsObjectDescribedObject as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentScalingHorizontalMetricsObjectDescribedObject };

export enum DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlanDeployment {
  SCALE_DOWN_ON_PROMOTION_SCALE_UP_ON_ROLLOUT = "ScaleDownOnPromotionScaleUpOnRollout",
}
export { DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlanDeployment as GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenResourcesPlanDeployment, DataPlaneSpecDeploymentRolloutStrategyBlueGreenResourcesPlanDeployment as GatewayConfigurationV1Beta1SpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenResourcesPlanDeployment };

/** DataPlaneMetricsExtension of gateway-operator.konghq.com/v1alpha1 */
export class DataPlaneMetricsExtension extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway-operator.konghq.com/v1alpha1', kind: 'DataPlaneMetricsExtension' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: DataPlaneMetricsExtensionProps = {}): any {
    return { ...DataPlaneMetricsExtension.GVK, ...toJson_DataPlaneMetricsExtensionProps(props) };
  }

  public constructor(scope: Construct, id: string, props: DataPlaneMetricsExtensionProps = {}) {
    super(scope, id, { ...DataPlaneMetricsExtension.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...DataPlaneMetricsExtension.GVK, ...toJson_DataPlaneMetricsExtensionProps(props) };
  }
}

export interface DataPlaneMetricsExtensionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: DataPlaneMetricsExtensionSpec;
}

function toJson_DataPlaneMetricsExtensionProps(obj: DataPlaneMetricsExtensionProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_DataPlaneMetricsExtensionSpec(obj.spec),
  });
}

export interface DataPlaneMetricsExtensionSpec {
  readonly config?: DataPlaneMetricsExtensionSpecConfig;
  readonly serviceSelector: DataPlaneMetricsExtensionSpecServiceSelector;
}

function toJson_DataPlaneMetricsExtensionSpec(obj: DataPlaneMetricsExtensionSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'config': toJson_DataPlaneMetricsExtensionSpecConfig(obj.config),
    'serviceSelector': toJson_DataPlaneMetricsExtensionSpecServiceSelector(obj.serviceSelector),
  });
}

export interface DataPlaneMetricsExtensionSpecConfig {
  readonly bandwidth: boolean;
  readonly latency: boolean;
  readonly statusCode: boolean;
  readonly upstreamHealth: boolean;
}

function toJson_DataPlaneMetricsExtensionSpecConfig(obj: DataPlaneMetricsExtensionSpecConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'bandwidth': obj.bandwidth,
    'latency': obj.latency,
    'statusCode': obj.statusCode,
    'upstreamHealth': obj.upstreamHealth,
  });
}

export interface DataPlaneMetricsExtensionSpecServiceSelector {
  readonly matchNames: ControlPlaneSpecDataplaneRef[];
}

function toJson_DataPlaneMetricsExtensionSpecServiceSelector(obj: DataPlaneMetricsExtensionSpecServiceSelector | undefined): Record<string, any> | undefined {
  return obj && present({
    'matchNames': obj.matchNames?.map(y => toJson_ControlPlaneSpecDataplaneRef(y)),
  });
}

/** GatewayConfiguration of gateway-operator.konghq.com/v2beta1 */
export class GatewayConfiguration extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway-operator.konghq.com/v2beta1', kind: 'GatewayConfiguration' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: GatewayConfigurationProps = {}): any {
    return { ...GatewayConfiguration.GVK, ...toJson_GatewayConfigurationProps(props) };
  }

  public constructor(scope: Construct, id: string, props: GatewayConfigurationProps = {}) {
    super(scope, id, { ...GatewayConfiguration.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...GatewayConfiguration.GVK, ...toJson_GatewayConfigurationProps(props) };
  }
}

export interface GatewayConfigurationProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: GatewayConfigurationSpec;
}

function toJson_GatewayConfigurationProps(obj: GatewayConfigurationProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_GatewayConfigurationSpec(obj.spec),
  });
}

export interface GatewayConfigurationSpec {
  readonly controlPlaneOptions?: GatewayConfigurationSpecControlPlaneOptions;
  readonly dataPlaneOptions?: GatewayConfigurationSpecDataPlaneOptions;
  readonly extensions?: ControlPlaneSpecExtensions[];
  readonly konnect?: GatewayConfigurationSpecKonnect;
  readonly listenersOptions?: GatewayConfigurationSpecListenersOptions[];
}

function toJson_GatewayConfigurationSpec(obj: GatewayConfigurationSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'controlPlaneOptions': toJson_GatewayConfigurationSpecControlPlaneOptions(obj.controlPlaneOptions),
    'dataPlaneOptions': toJson_GatewayConfigurationSpecDataPlaneOptions(obj.dataPlaneOptions),
    'extensions': obj.extensions?.map(y => toJson_ControlPlaneSpecExtensions(y)),
    'konnect': toJson_GatewayConfigurationSpecKonnect(obj.konnect),
    'listenersOptions': obj.listenersOptions?.map(y => toJson_GatewayConfigurationSpecListenersOptions(y)),
  });
}

export interface GatewayConfigurationSpecControlPlaneOptions {
  readonly cache?: ControlPlaneSpecCache;
  readonly configDump?: ControlPlaneSpecConfigDump;
  readonly controllers?: ControlPlaneSpecControllers[];
  readonly dataplaneSync?: ControlPlaneSpecDataplaneSync;
  readonly featureGates?: ControlPlaneSpecControllers[];
  readonly gatewayDiscovery?: ControlPlaneSpecGatewayDiscovery;
  readonly ingressClass?: string;
  readonly konnect?: ControlPlaneSpecKonnect;
  readonly objectFilters?: ControlPlaneSpecObjectFilters;
  readonly translation?: ControlPlaneSpecTranslation;
  readonly watchNamespaces?: ControlPlaneSpecWatchNamespaces;
}

function toJson_GatewayConfigurationSpecControlPlaneOptions(obj: GatewayConfigurationSpecControlPlaneOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'cache': toJson_ControlPlaneSpecCache(obj.cache),
    'configDump': toJson_ControlPlaneSpecConfigDump(obj.configDump),
    'controllers': obj.controllers?.map(y => toJson_ControlPlaneSpecControllers(y)),
    'dataplaneSync': toJson_ControlPlaneSpecDataplaneSync(obj.dataplaneSync),
    'featureGates': obj.featureGates?.map(y => toJson_ControlPlaneSpecControllers(y)),
    'gatewayDiscovery': toJson_ControlPlaneSpecGatewayDiscovery(obj.gatewayDiscovery),
    'ingressClass': obj.ingressClass,
    'konnect': toJson_ControlPlaneSpecKonnect(obj.konnect),
    'objectFilters': toJson_ControlPlaneSpecObjectFilters(obj.objectFilters),
    'translation': toJson_ControlPlaneSpecTranslation(obj.translation),
    'watchNamespaces': toJson_ControlPlaneSpecWatchNamespaces(obj.watchNamespaces),
  });
}

export interface GatewayConfigurationSpecDataPlaneOptions {
  readonly deployment?: GatewayConfigurationSpecDataPlaneOptionsDeployment;
  readonly network?: GatewayConfigurationSpecDataPlaneOptionsNetwork;
  readonly pluginsToInstall?: DataPlaneSpecNetworkKonnectCertificateIssuer[];
  readonly resources?: DataPlaneSpecResources;
}

function toJson_GatewayConfigurationSpecDataPlaneOptions(obj: GatewayConfigurationSpecDataPlaneOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'deployment': toJson_GatewayConfigurationSpecDataPlaneOptionsDeployment(obj.deployment),
    'network': toJson_GatewayConfigurationSpecDataPlaneOptionsNetwork(obj.network),
    'pluginsToInstall': obj.pluginsToInstall?.map(y => toJson_DataPlaneSpecNetworkKonnectCertificateIssuer(y)),
    'resources': toJson_DataPlaneSpecResources(obj.resources),
  });
}

export interface GatewayConfigurationSpecKonnect {
  readonly authRef?: DataPlaneSpecNetworkKonnectCertificateIssuer;
  readonly mirror?: GatewayConfigurationSpecKonnectMirror;
  readonly source?: GatewayConfigurationSpecKonnectSource;
}

function toJson_GatewayConfigurationSpecKonnect(obj: GatewayConfigurationSpecKonnect | undefined): Record<string, any> | undefined {
  return obj && present({
    'authRef': toJson_DataPlaneSpecNetworkKonnectCertificateIssuer(obj.authRef),
    'mirror': toJson_GatewayConfigurationSpecKonnectMirror(obj.mirror),
    'source': obj.source,
  });
}

export interface GatewayConfigurationSpecListenersOptions {
  readonly name: string;
  readonly nodePort: number;
}

function toJson_GatewayConfigurationSpecListenersOptions(obj: GatewayConfigurationSpecListenersOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'nodePort': obj.nodePort,
  });
}
export type { GatewayConfigurationSpecListenersOptions as GatewayConfigurationV1Beta1SpecListenersOptions };

export interface GatewayConfigurationSpecDataPlaneOptionsDeployment {
  readonly podTemplateSpec?: ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec;
  readonly replicas?: number;
  readonly rollout?: GatewayConfigurationSpecDataPlaneOptionsDeploymentRollout;
  readonly scaling?: DataPlaneSpecDeploymentScaling;
}

function toJson_GatewayConfigurationSpecDataPlaneOptionsDeployment(obj: GatewayConfigurationSpecDataPlaneOptionsDeployment | undefined): Record<string, any> | undefined {
  return obj && present({
    'podTemplateSpec': toJson_ControlPlaneV1Beta1SpecDeploymentPodTemplateSpec(obj.podTemplateSpec),
    'replicas': obj.replicas,
    'rollout': toJson_GatewayConfigurationSpecDataPlaneOptionsDeploymentRollout(obj.rollout),
    'scaling': toJson_DataPlaneSpecDeploymentScaling(obj.scaling),
  });
}

export interface GatewayConfigurationSpecDataPlaneOptionsNetwork {
  readonly services?: GatewayConfigurationSpecDataPlaneOptionsNetworkServices;
}

function toJson_GatewayConfigurationSpecDataPlaneOptionsNetwork(obj: GatewayConfigurationSpecDataPlaneOptionsNetwork | undefined): Record<string, any> | undefined {
  return obj && present({
    'services': toJson_GatewayConfigurationSpecDataPlaneOptionsNetworkServices(obj.services),
  });
}
export type { GatewayConfigurationSpecDataPlaneOptionsNetwork as GatewayConfigurationV1Beta1SpecDataPlaneOptionsNetwork };

export interface GatewayConfigurationSpecKonnectMirror {
  readonly konnect: GatewayConfigurationSpecKonnectMirrorKonnect;
}

function toJson_GatewayConfigurationSpecKonnectMirror(obj: GatewayConfigurationSpecKonnectMirror | undefined): Record<string, any> | undefined {
  return obj && present({
    'konnect': toJson_GatewayConfigurationSpecKonnectMirrorKonnect(obj.konnect),
  });
}

export enum GatewayConfigurationSpecKonnectSource {
  ORIGIN = "Origin",
  MIRROR = "Mirror",
}

export interface GatewayConfigurationSpecDataPlaneOptionsDeploymentRollout {
  readonly strategy?: GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategy;
}

function toJson_GatewayConfigurationSpecDataPlaneOptionsDeploymentRollout(obj: GatewayConfigurationSpecDataPlaneOptionsDeploymentRollout | undefined): Record<string, any> | undefined {
  return obj && present({
    'strategy': toJson_GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategy(obj.strategy),
  });
}

export interface GatewayConfigurationSpecDataPlaneOptionsNetworkServices {
  readonly ingress?: GatewayConfigurationSpecDataPlaneOptionsNetworkServicesIngress;
}

function toJson_GatewayConfigurationSpecDataPlaneOptionsNetworkServices(obj: GatewayConfigurationSpecDataPlaneOptionsNetworkServices | undefined): Record<string, any> | undefined {
  return obj && present({
    'ingress': toJson_GatewayConfigurationSpecDataPlaneOptionsNetworkServicesIngress(obj.ingress),
  });
}
export type { GatewayConfigurationSpecDataPlaneOptionsNetworkServices as GatewayConfigurationV1Beta1SpecDataPlaneOptionsNetworkServices };

export interface GatewayConfigurationSpecKonnectMirrorKonnect {
  readonly id: string;
}

function toJson_GatewayConfigurationSpecKonnectMirrorKonnect(obj: GatewayConfigurationSpecKonnectMirrorKonnect | undefined): Record<string, any> | undefined {
  return obj && present({
    'id': obj.id,
  });
}

export interface GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategy {
  readonly blueGreen?: GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreen;
}

function toJson_GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategy(obj: GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategy | undefined): Record<string, any> | undefined {
  return obj && present({
    'blueGreen': toJson_GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreen(obj.blueGreen),
  });
}

export interface GatewayConfigurationSpecDataPlaneOptionsNetworkServicesIngress {
  readonly annotations?: { [key: string]: string };
  readonly externalTrafficPolicy?: DataPlaneSpecNetworkServicesIngressExternalTrafficPolicy;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly type?: DataPlaneSpecNetworkServicesIngressType;
}

function toJson_GatewayConfigurationSpecDataPlaneOptionsNetworkServicesIngress(obj: GatewayConfigurationSpecDataPlaneOptionsNetworkServicesIngress | undefined): Record<string, any> | undefined {
  return obj && present({
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'externalTrafficPolicy': obj.externalTrafficPolicy,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'type': obj.type,
  });
}
export type { GatewayConfigurationSpecDataPlaneOptionsNetworkServicesIngress as GatewayConfigurationV1Beta1SpecDataPlaneOptionsNetworkServicesIngress };

export interface GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreen {
  readonly promotion?: GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenPromotion;
  readonly resources?: DataPlaneSpecDeploymentRolloutStrategyBlueGreenResources;
}

function toJson_GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreen(obj: GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreen | undefined): Record<string, any> | undefined {
  return obj && present({
    'promotion': toJson_GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenPromotion(obj.promotion),
    'resources': toJson_DataPlaneSpecDeploymentRolloutStrategyBlueGreenResources(obj.resources),
  });
}

export interface GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenPromotion {
  readonly strategy?: DataPlaneSpecDeploymentRolloutStrategyBlueGreenPromotionStrategy;
}

function toJson_GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenPromotion(obj: GatewayConfigurationSpecDataPlaneOptionsDeploymentRolloutStrategyBlueGreenPromotion | undefined): Record<string, any> | undefined {
  return obj && present({
    'strategy': obj.strategy,
  });
}

/** GatewayConfiguration of gateway-operator.konghq.com/v1beta1 */
export class GatewayConfigurationV1Beta1 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway-operator.konghq.com/v1beta1', kind: 'GatewayConfiguration' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: GatewayConfigurationV1Beta1Props = {}): any {
    return { ...GatewayConfigurationV1Beta1.GVK, ...toJson_GatewayConfigurationV1Beta1Props(props) };
  }

  public constructor(scope: Construct, id: string, props: GatewayConfigurationV1Beta1Props = {}) {
    super(scope, id, { ...GatewayConfigurationV1Beta1.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...GatewayConfigurationV1Beta1.GVK, ...toJson_GatewayConfigurationV1Beta1Props(props) };
  }
}

export interface GatewayConfigurationV1Beta1Props {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: GatewayConfigurationV1Beta1Spec;
}

function toJson_GatewayConfigurationV1Beta1Props(obj: GatewayConfigurationV1Beta1Props | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_GatewayConfigurationV1Beta1Spec(obj.spec),
  });
}

export interface GatewayConfigurationV1Beta1Spec {
  readonly controlPlaneOptions?: GatewayConfigurationV1Beta1SpecControlPlaneOptions;
  readonly dataPlaneOptions?: GatewayConfigurationV1Beta1SpecDataPlaneOptions;
  readonly extensions?: ControlPlaneSpecExtensions[];
  readonly listenersOptions?: GatewayConfigurationSpecListenersOptions[];
}

function toJson_GatewayConfigurationV1Beta1Spec(obj: GatewayConfigurationV1Beta1Spec | undefined): Record<string, any> | undefined {
  return obj && present({
    'controlPlaneOptions': toJson_GatewayConfigurationV1Beta1SpecControlPlaneOptions(obj.controlPlaneOptions),
    'dataPlaneOptions': toJson_GatewayConfigurationV1Beta1SpecDataPlaneOptions(obj.dataPlaneOptions),
    'extensions': obj.extensions?.map(y => toJson_ControlPlaneSpecExtensions(y)),
    'listenersOptions': obj.listenersOptions?.map(y => toJson_GatewayConfigurationSpecListenersOptions(y)),
  });
}

export interface GatewayConfigurationV1Beta1SpecControlPlaneOptions {
  readonly dataplane?: string;
  readonly deployment?: ControlPlaneV1Beta1SpecDeployment;
  readonly extensions?: ControlPlaneSpecExtensions[];
  readonly watchNamespaces?: ControlPlaneSpecWatchNamespaces;
}

function toJson_GatewayConfigurationV1Beta1SpecControlPlaneOptions(obj: GatewayConfigurationV1Beta1SpecControlPlaneOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'dataplane': obj.dataplane,
    'deployment': toJson_ControlPlaneV1Beta1SpecDeployment(obj.deployment),
    'extensions': obj.extensions?.map(y => toJson_ControlPlaneSpecExtensions(y)),
    'watchNamespaces': toJson_ControlPlaneSpecWatchNamespaces(obj.watchNamespaces),
  });
}

export interface GatewayConfigurationV1Beta1SpecDataPlaneOptions {
  readonly deployment?: DataPlaneSpecDeployment;
  readonly extensions?: ControlPlaneSpecExtensions[];
  readonly network?: GatewayConfigurationSpecDataPlaneOptionsNetwork;
  readonly pluginsToInstall?: DataPlaneSpecNetworkKonnectCertificateIssuer[];
  readonly resources?: DataPlaneSpecResources;
}

function toJson_GatewayConfigurationV1Beta1SpecDataPlaneOptions(obj: GatewayConfigurationV1Beta1SpecDataPlaneOptions | undefined): Record<string, any> | undefined {
  return obj && present({
    'deployment': toJson_DataPlaneSpecDeployment(obj.deployment),
    'extensions': obj.extensions?.map(y => toJson_ControlPlaneSpecExtensions(y)),
    'network': toJson_GatewayConfigurationSpecDataPlaneOptionsNetwork(obj.network),
    'pluginsToInstall': obj.pluginsToInstall?.map(y => toJson_DataPlaneSpecNetworkKonnectCertificateIssuer(y)),
    'resources': toJson_DataPlaneSpecResources(obj.resources),
  });
}

/** KongPluginInstallation of gateway-operator.konghq.com/v1alpha1 */
export class KongPluginInstallation extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway-operator.konghq.com/v1alpha1', kind: 'KongPluginInstallation' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongPluginInstallationProps = {}): any {
    return { ...KongPluginInstallation.GVK, ...toJson_KongPluginInstallationProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongPluginInstallationProps = {}) {
    super(scope, id, { ...KongPluginInstallation.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongPluginInstallation.GVK, ...toJson_KongPluginInstallationProps(props) };
  }
}

export interface KongPluginInstallationProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: KongPluginInstallationSpec;
}

function toJson_KongPluginInstallationProps(obj: KongPluginInstallationProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongPluginInstallationSpec(obj.spec),
  });
}

export interface KongPluginInstallationSpec {
  readonly image: string;
  readonly imagePullSecretRef?: KongPluginInstallationSpecImagePullSecretRef;
}

function toJson_KongPluginInstallationSpec(obj: KongPluginInstallationSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'image': obj.image,
    'imagePullSecretRef': toJson_KongPluginInstallationSpecImagePullSecretRef(obj.imagePullSecretRef),
  });
}

export interface KongPluginInstallationSpecImagePullSecretRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_KongPluginInstallationSpecImagePullSecretRef(obj: KongPluginInstallationSpecImagePullSecretRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}

/** WatchNamespaceGrant of gateway-operator.konghq.com/v1alpha1 */
export class WatchNamespaceGrant extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway-operator.konghq.com/v1alpha1', kind: 'WatchNamespaceGrant' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: WatchNamespaceGrantProps = {}): any {
    return { ...WatchNamespaceGrant.GVK, ...toJson_WatchNamespaceGrantProps(props) };
  }

  public constructor(scope: Construct, id: string, props: WatchNamespaceGrantProps = {}) {
    super(scope, id, { ...WatchNamespaceGrant.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...WatchNamespaceGrant.GVK, ...toJson_WatchNamespaceGrantProps(props) };
  }
}

export interface WatchNamespaceGrantProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: WatchNamespaceGrantSpec;
}

function toJson_WatchNamespaceGrantProps(obj: WatchNamespaceGrantProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_WatchNamespaceGrantSpec(obj.spec),
  });
}

export interface WatchNamespaceGrantSpec {
  readonly from: WatchNamespaceGrantSpecFrom[];
}

function toJson_WatchNamespaceGrantSpec(obj: WatchNamespaceGrantSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from?.map(y => toJson_WatchNamespaceGrantSpecFrom(y)),
  });
}

export interface WatchNamespaceGrantSpecFrom {
  readonly group: WatchNamespaceGrantSpecFromGroup;
  readonly kind: WatchNamespaceGrantSpecFromKind;
  readonly namespace: string;
}

function toJson_WatchNamespaceGrantSpecFrom(obj: WatchNamespaceGrantSpecFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'namespace': obj.namespace,
  });
}

export enum WatchNamespaceGrantSpecFromGroup {
  GATEWAY_HYPHEN_OPERATOR_PERIOD_KONGHQ_PERIOD_COM = "gateway-operator.konghq.com",
}

export enum WatchNamespaceGrantSpecFromKind {
  CONTROL_PLANE = "ControlPlane",
}
