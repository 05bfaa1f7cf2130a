// Made by `npm run imports`; never edited.
import { type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import { type Construct } from 'constructs';
import { LosslessApiObject, present } from './lossless';

/** IdentityProviderRequest of konnect.konghq.com/v1alpha1 */
export class IdentityProviderRequest extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'IdentityProviderRequest' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: IdentityProviderRequestProps): any {
    return { ...IdentityProviderRequest.GVK, ...toJson_IdentityProviderRequestProps(props) };
  }

  public constructor(scope: Construct, id: string, props: IdentityProviderRequestProps) {
    super(scope, id, { ...IdentityProviderRequest.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...IdentityProviderRequest.GVK, ...toJson_IdentityProviderRequestProps(props) };
  }
}

export interface IdentityProviderRequestProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: IdentityProviderRequestSpec;
}

function toJson_IdentityProviderRequestProps(obj: IdentityProviderRequestProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_IdentityProviderRequestSpec(obj.spec),
  });
}

export interface IdentityProviderRequestSpec {
  readonly apiSpec?: IdentityProviderRequestSpecApiSpec;
  readonly portalRef: IdentityProviderRequestSpecPortalRef;
}

function toJson_IdentityProviderRequestSpec(obj: IdentityProviderRequestSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_IdentityProviderRequestSpecApiSpec(obj.apiSpec),
    'portalRef': toJson_IdentityProviderRequestSpecPortalRef(obj.portalRef),
  });
}

export interface IdentityProviderRequestSpecApiSpec {
  readonly config?: IdentityProviderRequestSpecApiSpecConfig;
  readonly enabled?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly loginPath?: string;
  readonly type?: IdentityProviderRequestSpecApiSpecType;
}

function toJson_IdentityProviderRequestSpecApiSpec(obj: IdentityProviderRequestSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'config': toJson_IdentityProviderRequestSpecApiSpecConfig(obj.config),
    'enabled': obj.enabled,
    'loginPath': obj.loginPath,
    'type': obj.type,
  });
}

export interface IdentityProviderRequestSpecPortalRef {
  readonly konnectId?: string;
  readonly namespacedRef?: IdentityProviderRequestSpecPortalRefNamespacedRef;
  readonly type: IdentityProviderRequestSpecPortalRefType;
}

function toJson_IdentityProviderRequestSpecPortalRef(obj: IdentityProviderRequestSpecPortalRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'konnectID': obj.konnectId,
    'namespacedRef': toJson_IdentityProviderRequestSpecPortalRefNamespacedRef(obj.namespacedRef),
    'type': obj.type,
  });
}
export type { IdentityProviderRequestSpecPortalRef as KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsNetworkRef, IdentityProviderRequestSpecPortalRef as KonnectCloudGatewayTransitGatewaySpecNetworkRef, IdentityProviderRequestSpecPortalRef as PortalSpecApiSpecDefaultApplicationAuthStrategyIdRef, IdentityProviderRequestSpecPortalRef as PortalCustomDomainSpecPortalRef, IdentityProviderRequestSpecPortalRef as PortalCustomizationSpecPortalRef, IdentityProviderRequestSpecPortalRef as PortalEmailConfigSpecPortalRef, IdentityProviderRequestSpecPortalRef as PortalIdentityProviderRequestSpecPortalRef, IdentityProviderRequestSpecPortalRef as PortalIpAllowListSpecPortalRef, IdentityProviderRequestSpecPortalRef as PortalPageSpecPortalRef, IdentityProviderRequestSpecPortalRef as PortalPageSpecApiSpecParentPageIdRef, IdentityProviderRequestSpecPortalRef as PortalTeamSpecPortalRef };

export interface IdentityProviderRequestSpecApiSpecConfig {
  readonly oIdc?: IdentityProviderRequestSpecApiSpecConfigOIdc;
  readonly sAml?: IdentityProviderRequestSpecApiSpecConfigSAml;
  readonly type: IdentityProviderRequestSpecApiSpecConfigType;
}

function toJson_IdentityProviderRequestSpecApiSpecConfig(obj: IdentityProviderRequestSpecApiSpecConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'oIDC': toJson_IdentityProviderRequestSpecApiSpecConfigOIdc(obj.oIdc),
    'sAML': toJson_IdentityProviderRequestSpecApiSpecConfigSAml(obj.sAml),
    'type': obj.type,
  });
}

export enum IdentityProviderRequestSpecApiSpecEnabled {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}
export { IdentityProviderRequestSpecApiSpecEnabled as PortalSpecApiSpecAuthenticationEnabled, IdentityProviderRequestSpecApiSpecEnabled as PortalSpecApiSpecAutoApproveApplications, IdentityProviderRequestSpecApiSpecEnabled as PortalSpecApiSpecAutoApproveDevelopers, IdentityProviderRequestSpecApiSpecEnabled as PortalSpecApiSpecRbacEnabled, IdentityProviderRequestSpecApiSpecEnabled as PortalSpecApiSpecSiprEnabled, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomDomainSpecApiSpecEnabled, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomDomainSpecApiSpecSslWithCustomCertificateSkipCaCheck, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomizationSpecApiSpecSpecRendererAllowCustomServerUrls, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomizationSpecApiSpecSpecRendererHideDeprecated, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomizationSpecApiSpecSpecRendererHideInternal, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomizationSpecApiSpecSpecRendererInfiniteScroll, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomizationSpecApiSpecSpecRendererShowSchemas, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomizationSpecApiSpecSpecRendererTryItInsomnia, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomizationSpecApiSpecSpecRendererTryItUi, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomizationSpecApiSpecMenuFooterBottomExternal, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomizationSpecApiSpecMenuMainExternal, IdentityProviderRequestSpecApiSpecEnabled as PortalCustomizationSpecApiSpecMenuFooterSectionsItemsExternal, IdentityProviderRequestSpecApiSpecEnabled as PortalIdentityProviderRequestSpecApiSpecEnabled, IdentityProviderRequestSpecApiSpecEnabled as PortalTeamSpecApiSpecCanOwnApplications };

export enum IdentityProviderRequestSpecApiSpecType {
  OIDC = "oidc",
  SAML = "saml",
}
export { IdentityProviderRequestSpecApiSpecType as PortalIdentityProviderRequestSpecApiSpecType };

export interface IdentityProviderRequestSpecPortalRefNamespacedRef {
  readonly name: string;
  readonly namespace?: string;
}

function toJson_IdentityProviderRequestSpecPortalRefNamespacedRef(obj: IdentityProviderRequestSpecPortalRefNamespacedRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
export type { IdentityProviderRequestSpecPortalRefNamespacedRef as KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRefKonnectNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsNetworkRefNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as KonnectCloudGatewayTransitGatewaySpecNetworkRefNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as KonnectExtensionSpecKonnectControlPlaneRefKonnectNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as KonnectGatewayControlPlaneSpecKonnectAuthRef, IdentityProviderRequestSpecPortalRefNamespacedRef as McpServerSpecControlPlaneRefKonnectNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as PortalSpecApiSpecDefaultApplicationAuthStrategyIdRefNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as PortalCustomDomainSpecPortalRefNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as PortalCustomizationSpecPortalRefNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as PortalEmailConfigSpecPortalRefNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as PortalIdentityProviderRequestSpecPortalRefNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as PortalIpAllowListSpecPortalRefNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as PortalPageSpecPortalRefNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as PortalPageSpecApiSpecParentPageIdRefNamespacedRef, IdentityProviderRequestSpecPortalRefNamespacedRef as PortalTeamSpecPortalRefNamespacedRef };

export enum IdentityProviderRequestSpecPortalRefType {
  KONNECT_ID = "konnectID",
  NAMESPACED_REF = "namespacedRef",
}
export { IdentityProviderRequestSpecPortalRefType as KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsNetworkRefType, IdentityProviderRequestSpecPortalRefType as KonnectCloudGatewayTransitGatewaySpecNetworkRefType, IdentityProviderRequestSpecPortalRefType as PortalSpecApiSpecDefaultApplicationAuthStrategyIdRefType, IdentityProviderRequestSpecPortalRefType as PortalCustomDomainSpecPortalRefType, IdentityProviderRequestSpecPortalRefType as PortalCustomizationSpecPortalRefType, IdentityProviderRequestSpecPortalRefType as PortalEmailConfigSpecPortalRefType, IdentityProviderRequestSpecPortalRefType as PortalIdentityProviderRequestSpecPortalRefType, IdentityProviderRequestSpecPortalRefType as PortalIpAllowListSpecPortalRefType, IdentityProviderRequestSpecPortalRefType as PortalPageSpecPortalRefType, IdentityProviderRequestSpecPortalRefType as PortalPageSpecApiSpecParentPageIdRefType, IdentityProviderRequestSpecPortalRefType as PortalTeamSpecPortalRefType };

export interface IdentityProviderRequestSpecApiSpecConfigOIdc {
  readonly claimMappings?: IdentityProviderRequestSpecApiSpecConfigOIdcClaimMappings;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly issuerUrl: string;
  readonly scopes?: string[];
}

function toJson_IdentityProviderRequestSpecApiSpecConfigOIdc(obj: IdentityProviderRequestSpecApiSpecConfigOIdc | undefined): Record<string, any> | undefined {
  return obj && present({
    'claimMappings': toJson_IdentityProviderRequestSpecApiSpecConfigOIdcClaimMappings(obj.claimMappings),
    'clientID': obj.clientId,
    'clientSecret': obj.clientSecret,
    'issuerURL': obj.issuerUrl,
    'scopes': obj.scopes?.map(y => y),
  });
}
export type { IdentityProviderRequestSpecApiSpecConfigOIdc as PortalIdentityProviderRequestSpecApiSpecConfigOIdc };

export interface IdentityProviderRequestSpecApiSpecConfigSAml {
  readonly idpMetadataUrl?: string;
  readonly idpMetadataXml?: string;
}

function toJson_IdentityProviderRequestSpecApiSpecConfigSAml(obj: IdentityProviderRequestSpecApiSpecConfigSAml | undefined): Record<string, any> | undefined {
  return obj && present({
    'idpMetadataURL': obj.idpMetadataUrl,
    'idpMetadataXML': obj.idpMetadataXml,
  });
}
export type { IdentityProviderRequestSpecApiSpecConfigSAml as PortalIdentityProviderRequestSpecApiSpecConfigPortalSaml };

export enum IdentityProviderRequestSpecApiSpecConfigType {
  O_IDC = "oIDC",
  S_AML = "sAML",
}

export interface IdentityProviderRequestSpecApiSpecConfigOIdcClaimMappings {
  readonly email?: string;
  readonly groups?: string;
  readonly name?: string;
}

function toJson_IdentityProviderRequestSpecApiSpecConfigOIdcClaimMappings(obj: IdentityProviderRequestSpecApiSpecConfigOIdcClaimMappings | undefined): Record<string, any> | undefined {
  return obj && present({
    'email': obj.email,
    'groups': obj.groups,
    'name': obj.name,
  });
}
export type { IdentityProviderRequestSpecApiSpecConfigOIdcClaimMappings as PortalIdentityProviderRequestSpecApiSpecConfigOIdcClaimMappings };

/** KonnectAPIAuthConfiguration of konnect.konghq.com/v1alpha1 */
export class KonnectApiAuthConfiguration extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'KonnectAPIAuthConfiguration' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KonnectApiAuthConfigurationProps): any {
    return { ...KonnectApiAuthConfiguration.GVK, ...toJson_KonnectApiAuthConfigurationProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KonnectApiAuthConfigurationProps) {
    super(scope, id, { ...KonnectApiAuthConfiguration.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KonnectApiAuthConfiguration.GVK, ...toJson_KonnectApiAuthConfigurationProps(props) };
  }
}

export interface KonnectApiAuthConfigurationProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KonnectApiAuthConfigurationSpec;
}

function toJson_KonnectApiAuthConfigurationProps(obj: KonnectApiAuthConfigurationProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KonnectApiAuthConfigurationSpec(obj.spec),
  });
}

export interface KonnectApiAuthConfigurationSpec {
  readonly secretRef?: KonnectApiAuthConfigurationSpecSecretRef;
  readonly serverUrl: string;
  readonly token?: string;
  readonly type: KonnectApiAuthConfigurationSpecType;
}

function toJson_KonnectApiAuthConfigurationSpec(obj: KonnectApiAuthConfigurationSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'secretRef': toJson_KonnectApiAuthConfigurationSpecSecretRef(obj.secretRef),
    'serverURL': obj.serverUrl,
    'token': obj.token,
    'type': obj.type,
  });
}

export interface KonnectApiAuthConfigurationSpecSecretRef {
  readonly name?: string;
  readonly namespace?: string;
}

function toJson_KonnectApiAuthConfigurationSpecSecretRef(obj: KonnectApiAuthConfigurationSpecSecretRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'namespace': obj.namespace,
  });
}

export enum KonnectApiAuthConfigurationSpecType {
  TOKEN = "token",
  SECRET_REF = "secretRef",
}

/** KonnectCloudGatewayDataPlaneGroupConfiguration of konnect.konghq.com/v1alpha1 */
export class KonnectCloudGatewayDataPlaneGroupConfiguration extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'KonnectCloudGatewayDataPlaneGroupConfiguration' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KonnectCloudGatewayDataPlaneGroupConfigurationProps): any {
    return { ...KonnectCloudGatewayDataPlaneGroupConfiguration.GVK, ...toJson_KonnectCloudGatewayDataPlaneGroupConfigurationProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KonnectCloudGatewayDataPlaneGroupConfigurationProps) {
    super(scope, id, { ...KonnectCloudGatewayDataPlaneGroupConfiguration.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KonnectCloudGatewayDataPlaneGroupConfiguration.GVK, ...toJson_KonnectCloudGatewayDataPlaneGroupConfigurationProps(props) };
  }
}

export interface KonnectCloudGatewayDataPlaneGroupConfigurationProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KonnectCloudGatewayDataPlaneGroupConfigurationSpec;
}

function toJson_KonnectCloudGatewayDataPlaneGroupConfigurationProps(obj: KonnectCloudGatewayDataPlaneGroupConfigurationProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpec(obj.spec),
  });
}

export interface KonnectCloudGatewayDataPlaneGroupConfigurationSpec {
  readonly adopt?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt;
  readonly apiAccess?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecApiAccess;
  readonly controlPlaneRef: KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRef;
  readonly dataplaneGroups?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroups[];
  readonly version: string;
}

function toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpec(obj: KonnectCloudGatewayDataPlaneGroupConfigurationSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt(obj.adopt),
    'api_access': obj.apiAccess,
    'controlPlaneRef': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRef(obj.controlPlaneRef),
    'dataplane_groups': obj.dataplaneGroups?.map(y => toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroups(y)),
    'version': obj.version,
  });
}

export interface KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt {
  readonly from: KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptFrom;
  readonly konnect?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect;
  readonly mode?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptMode;
}

function toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt(obj: KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from,
    'konnect': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect(obj.konnect),
    'mode': obj.mode,
  });
}
export type { KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt as KonnectCloudGatewayNetworkSpecAdopt, KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt as KonnectCloudGatewayTransitGatewaySpecAdopt };

export enum KonnectCloudGatewayDataPlaneGroupConfigurationSpecApiAccess {
  PRIVATE = "private",
  PUBLIC = "public",
  PRIVATE_PUBLIC = "private+public",
}

export interface KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRef {
  readonly konnectNamespacedRef?: IdentityProviderRequestSpecPortalRefNamespacedRef;
  readonly type?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRefType;
}

function toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRef(obj: KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'konnectNamespacedRef': toJson_IdentityProviderRequestSpecPortalRefNamespacedRef(obj.konnectNamespacedRef),
    'type': obj.type,
  });
}
export type { KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRef as McpServerSpecControlPlaneRef };

export interface KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroups {
  readonly autoscale: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscale;
  readonly environment?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsEnvironment[];
  readonly networkRef: IdentityProviderRequestSpecPortalRef;
  readonly provider: string;
  readonly region: string;
}

function toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroups(obj: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroups | undefined): Record<string, any> | undefined {
  return obj && present({
    'autoscale': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscale(obj.autoscale),
    'environment': obj.environment?.map(y => toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsEnvironment(y)),
    'networkRef': toJson_IdentityProviderRequestSpecPortalRef(obj.networkRef),
    'provider': obj.provider,
    'region': obj.region,
  });
}

export enum KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptFrom {
  KONNECT = "konnect",
}
export { KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptFrom as KonnectCloudGatewayNetworkSpecAdoptFrom, KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptFrom as KonnectCloudGatewayTransitGatewaySpecAdoptFrom };

export interface KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect {
  readonly id: string;
}

function toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect(obj: KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect | undefined): Record<string, any> | undefined {
  return obj && present({
    'id': obj.id,
  });
}
export type { KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect as KonnectCloudGatewayNetworkSpecAdoptKonnect, KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect as KonnectCloudGatewayTransitGatewaySpecAdoptKonnect, KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect as KonnectGatewayControlPlaneSpecMirrorKonnect, KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect as KonnectGatewayControlPlaneV1Alpha1SpecMirrorKonnect, KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect as McpServerSpecMirrorKonnect };

export enum KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptMode {
  MATCH = "match",
  OVERRIDE = "override",
}
export { KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptMode as KonnectCloudGatewayNetworkSpecAdoptMode, KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptMode as KonnectCloudGatewayTransitGatewaySpecAdoptMode };

export enum KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRefType {
  KONNECT_NAMESPACED_REF = "konnectNamespacedRef",
  KIC = "kic",
}
export { KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRefType as McpServerSpecControlPlaneRefType };

export interface KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscale {
  readonly autopilot?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleAutopilot;
  readonly static?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleStatic;
  readonly type: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleType;
}

function toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscale(obj: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscale | undefined): Record<string, any> | undefined {
  return obj && present({
    'autopilot': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleAutopilot(obj.autopilot),
    'static': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleStatic(obj.static),
    'type': obj.type,
  });
}

export interface KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsEnvironment {
  readonly name: string;
  readonly value: string;
}

function toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsEnvironment(obj: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsEnvironment | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'value': obj.value,
  });
}

export interface KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleAutopilot {
  readonly baseRps: number;
  readonly maxRps?: number;
}

function toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleAutopilot(obj: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleAutopilot | undefined): Record<string, any> | undefined {
  return obj && present({
    'base_rps': obj.baseRps,
    'max_rps': obj.maxRps,
  });
}

export interface KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleStatic {
  readonly instanceType: string;
  readonly requestedInstances: number;
}

function toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleStatic(obj: KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleStatic | undefined): Record<string, any> | undefined {
  return obj && present({
    'instance_type': obj.instanceType,
    'requested_instances': obj.requestedInstances,
  });
}

export enum KonnectCloudGatewayDataPlaneGroupConfigurationSpecDataplaneGroupsAutoscaleType {
  STATIC = "static",
  AUTOPILOT = "autopilot",
}

/** KonnectCloudGatewayNetwork of konnect.konghq.com/v1alpha1 */
export class KonnectCloudGatewayNetwork extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'KonnectCloudGatewayNetwork' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KonnectCloudGatewayNetworkProps): any {
    return { ...KonnectCloudGatewayNetwork.GVK, ...toJson_KonnectCloudGatewayNetworkProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KonnectCloudGatewayNetworkProps) {
    super(scope, id, { ...KonnectCloudGatewayNetwork.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KonnectCloudGatewayNetwork.GVK, ...toJson_KonnectCloudGatewayNetworkProps(props) };
  }
}

export interface KonnectCloudGatewayNetworkProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KonnectCloudGatewayNetworkSpec;
}

function toJson_KonnectCloudGatewayNetworkProps(obj: KonnectCloudGatewayNetworkProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KonnectCloudGatewayNetworkSpec(obj.spec),
  });
}

export interface KonnectCloudGatewayNetworkSpec {
  readonly adopt?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt;
  readonly availabilityZones: string[];
  readonly cidrBlock: string;
  readonly cloudGatewayProviderAccountId: string;
  readonly konnect: KonnectCloudGatewayNetworkSpecKonnect;
  readonly name: string;
  readonly region: string;
  readonly state?: string;
}

function toJson_KonnectCloudGatewayNetworkSpec(obj: KonnectCloudGatewayNetworkSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt(obj.adopt),
    'availability_zones': obj.availabilityZones?.map(y => y),
    'cidr_block': obj.cidrBlock,
    'cloud_gateway_provider_account_id': obj.cloudGatewayProviderAccountId,
    'konnect': toJson_KonnectCloudGatewayNetworkSpecKonnect(obj.konnect),
    'name': obj.name,
    'region': obj.region,
    'state': obj.state,
  });
}

export interface KonnectCloudGatewayNetworkSpecKonnect {
  readonly authRef: KonnectCloudGatewayNetworkSpecKonnectAuthRef;
}

function toJson_KonnectCloudGatewayNetworkSpecKonnect(obj: KonnectCloudGatewayNetworkSpecKonnect | undefined): Record<string, any> | undefined {
  return obj && present({
    'authRef': toJson_KonnectCloudGatewayNetworkSpecKonnectAuthRef(obj.authRef),
  });
}
export type { KonnectCloudGatewayNetworkSpecKonnect as KonnectEventGatewaySpecKonnect, KonnectCloudGatewayNetworkSpecKonnect as KonnectGatewayControlPlaneV1Alpha1SpecKonnect, KonnectCloudGatewayNetworkSpecKonnect as PortalSpecKonnect };

export interface KonnectCloudGatewayNetworkSpecKonnectAuthRef {
  readonly name: string;
}

function toJson_KonnectCloudGatewayNetworkSpecKonnectAuthRef(obj: KonnectCloudGatewayNetworkSpecKonnectAuthRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}
export type { KonnectCloudGatewayNetworkSpecKonnectAuthRef as KonnectEventGatewaySpecKonnectAuthRef, KonnectCloudGatewayNetworkSpecKonnectAuthRef as KonnectExtensionSpecClientAuthCertificateSecretSecretRef, KonnectCloudGatewayNetworkSpecKonnectAuthRef as KonnectGatewayControlPlaneV1Alpha1SpecKonnectAuthRef, KonnectCloudGatewayNetworkSpecKonnectAuthRef as PortalSpecKonnectAuthRef };

/** KonnectCloudGatewayTransitGateway of konnect.konghq.com/v1alpha1 */
export class KonnectCloudGatewayTransitGateway extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'KonnectCloudGatewayTransitGateway' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KonnectCloudGatewayTransitGatewayProps): any {
    return { ...KonnectCloudGatewayTransitGateway.GVK, ...toJson_KonnectCloudGatewayTransitGatewayProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KonnectCloudGatewayTransitGatewayProps) {
    super(scope, id, { ...KonnectCloudGatewayTransitGateway.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KonnectCloudGatewayTransitGateway.GVK, ...toJson_KonnectCloudGatewayTransitGatewayProps(props) };
  }
}

export interface KonnectCloudGatewayTransitGatewayProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KonnectCloudGatewayTransitGatewaySpec;
}

function toJson_KonnectCloudGatewayTransitGatewayProps(obj: KonnectCloudGatewayTransitGatewayProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KonnectCloudGatewayTransitGatewaySpec(obj.spec),
  });
}

export interface KonnectCloudGatewayTransitGatewaySpec {
  readonly adopt?: KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt;
  readonly awsTransitGateway?: KonnectCloudGatewayTransitGatewaySpecAwsTransitGateway;
  readonly azureTransitGateway?: KonnectCloudGatewayTransitGatewaySpecAzureTransitGateway;
  readonly networkRef: IdentityProviderRequestSpecPortalRef;
  readonly type: KonnectCloudGatewayTransitGatewaySpecType;
}

function toJson_KonnectCloudGatewayTransitGatewaySpec(obj: KonnectCloudGatewayTransitGatewaySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdopt(obj.adopt),
    'awsTransitGateway': toJson_KonnectCloudGatewayTransitGatewaySpecAwsTransitGateway(obj.awsTransitGateway),
    'azureTransitGateway': toJson_KonnectCloudGatewayTransitGatewaySpecAzureTransitGateway(obj.azureTransitGateway),
    'networkRef': toJson_IdentityProviderRequestSpecPortalRef(obj.networkRef),
    'type': obj.type,
  });
}

export interface KonnectCloudGatewayTransitGatewaySpecAwsTransitGateway {
  readonly attachmentConfig: KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayAttachmentConfig;
  readonly cidrBlocks: string[];
  readonly dnsConfig?: KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayDnsConfig[];
  readonly name: string;
}

function toJson_KonnectCloudGatewayTransitGatewaySpecAwsTransitGateway(obj: KonnectCloudGatewayTransitGatewaySpecAwsTransitGateway | undefined): Record<string, any> | undefined {
  return obj && present({
    'attachment_config': toJson_KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayAttachmentConfig(obj.attachmentConfig),
    'cidr_blocks': obj.cidrBlocks?.map(y => y),
    'dns_config': obj.dnsConfig?.map(y => toJson_KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayDnsConfig(y)),
    'name': obj.name,
  });
}

export interface KonnectCloudGatewayTransitGatewaySpecAzureTransitGateway {
  readonly attachmentConfig: KonnectCloudGatewayTransitGatewaySpecAzureTransitGatewayAttachmentConfig;
  readonly dnsConfig?: KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayDnsConfig[];
  readonly name: string;
}

function toJson_KonnectCloudGatewayTransitGatewaySpecAzureTransitGateway(obj: KonnectCloudGatewayTransitGatewaySpecAzureTransitGateway | undefined): Record<string, any> | undefined {
  return obj && present({
    'attachment_config': toJson_KonnectCloudGatewayTransitGatewaySpecAzureTransitGatewayAttachmentConfig(obj.attachmentConfig),
    'dns_config': obj.dnsConfig?.map(y => toJson_KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayDnsConfig(y)),
    'name': obj.name,
  });
}

export enum KonnectCloudGatewayTransitGatewaySpecType {
  AWS_TRANSIT_GATEWAY = "AWSTransitGateway",
  AZURE_TRANSIT_GATEWAY = "AzureTransitGateway",
}

export interface KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayAttachmentConfig {
  readonly ramShareArn: string;
  readonly transitGatewayId?: string;
}

function toJson_KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayAttachmentConfig(obj: KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayAttachmentConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'ram_share_arn': obj.ramShareArn,
    'transit_gateway_id': obj.transitGatewayId,
  });
}

export interface KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayDnsConfig {
  readonly domainProxyList: string[];
  readonly remoteDnsServerIpAddresses: string[];
}

function toJson_KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayDnsConfig(obj: KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayDnsConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'domain_proxy_list': obj.domainProxyList?.map(y => y),
    'remote_dns_server_ip_addresses': obj.remoteDnsServerIpAddresses?.map(y => y),
  });
}
export type { KonnectCloudGatewayTransitGatewaySpecAwsTransitGatewayDnsConfig as KonnectCloudGatewayTransitGatewaySpecAzureTransitGatewayDnsConfig };

export interface KonnectCloudGatewayTransitGatewaySpecAzureTransitGatewayAttachmentConfig {
  readonly resourceGroupName: string;
  readonly subscriptionId: string;
  readonly tenantId: string;
  readonly vnetName: string;
}

function toJson_KonnectCloudGatewayTransitGatewaySpecAzureTransitGatewayAttachmentConfig(obj: KonnectCloudGatewayTransitGatewaySpecAzureTransitGatewayAttachmentConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'resource_group_name': obj.resourceGroupName,
    'subscription_id': obj.subscriptionId,
    'tenant_id': obj.tenantId,
    'vnet_name': obj.vnetName,
  });
}

/** KonnectEventGateway of konnect.konghq.com/v1alpha1 */
export class KonnectEventGateway extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'KonnectEventGateway' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KonnectEventGatewayProps): any {
    return { ...KonnectEventGateway.GVK, ...toJson_KonnectEventGatewayProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KonnectEventGatewayProps) {
    super(scope, id, { ...KonnectEventGateway.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KonnectEventGateway.GVK, ...toJson_KonnectEventGatewayProps(props) };
  }
}

export interface KonnectEventGatewayProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: KonnectEventGatewaySpec;
}

function toJson_KonnectEventGatewayProps(obj: KonnectEventGatewayProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KonnectEventGatewaySpec(obj.spec),
  });
}

export interface KonnectEventGatewaySpec {
  readonly apiSpec?: KonnectEventGatewaySpecApiSpec;
  readonly konnect: KonnectCloudGatewayNetworkSpecKonnect;
}

function toJson_KonnectEventGatewaySpec(obj: KonnectEventGatewaySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_KonnectEventGatewaySpecApiSpec(obj.apiSpec),
    'konnect': toJson_KonnectCloudGatewayNetworkSpecKonnect(obj.konnect),
  });
}

export interface KonnectEventGatewaySpecApiSpec {
  readonly description?: string;
  readonly labels?: { [key: string]: string };
  readonly minRuntimeVersion?: string;
  readonly name: string;
}

function toJson_KonnectEventGatewaySpecApiSpec(obj: KonnectEventGatewaySpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'description': obj.description,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'minRuntimeVersion': obj.minRuntimeVersion,
    'name': obj.name,
  });
}

/** KonnectExtension of konnect.konghq.com/v1alpha2 */
export class KonnectExtension extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha2', kind: 'KonnectExtension' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KonnectExtensionProps): any {
    return { ...KonnectExtension.GVK, ...toJson_KonnectExtensionProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KonnectExtensionProps) {
    super(scope, id, { ...KonnectExtension.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KonnectExtension.GVK, ...toJson_KonnectExtensionProps(props) };
  }
}

export interface KonnectExtensionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KonnectExtensionSpec;
}

function toJson_KonnectExtensionProps(obj: KonnectExtensionProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KonnectExtensionSpec(obj.spec),
  });
}

export interface KonnectExtensionSpec {
  readonly clientAuth?: KonnectExtensionSpecClientAuth;
  readonly konnect: KonnectExtensionSpecKonnect;
}

function toJson_KonnectExtensionSpec(obj: KonnectExtensionSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'clientAuth': toJson_KonnectExtensionSpecClientAuth(obj.clientAuth),
    'konnect': toJson_KonnectExtensionSpecKonnect(obj.konnect),
  });
}

export interface KonnectExtensionSpecClientAuth {
  readonly certificateSecret: KonnectExtensionSpecClientAuthCertificateSecret;
}

function toJson_KonnectExtensionSpecClientAuth(obj: KonnectExtensionSpecClientAuth | undefined): Record<string, any> | undefined {
  return obj && present({
    'certificateSecret': toJson_KonnectExtensionSpecClientAuthCertificateSecret(obj.certificateSecret),
  });
}

export interface KonnectExtensionSpecKonnect {
  readonly controlPlane: KonnectExtensionSpecKonnectControlPlane;
  readonly dataPlane?: KonnectExtensionSpecKonnectDataPlane;
}

function toJson_KonnectExtensionSpecKonnect(obj: KonnectExtensionSpecKonnect | undefined): Record<string, any> | undefined {
  return obj && present({
    'controlPlane': toJson_KonnectExtensionSpecKonnectControlPlane(obj.controlPlane),
    'dataPlane': toJson_KonnectExtensionSpecKonnectDataPlane(obj.dataPlane),
  });
}

export interface KonnectExtensionSpecClientAuthCertificateSecret {
  readonly provisioning?: KonnectExtensionSpecClientAuthCertificateSecretProvisioning;
  readonly secretRef?: KonnectCloudGatewayNetworkSpecKonnectAuthRef;
}

function toJson_KonnectExtensionSpecClientAuthCertificateSecret(obj: KonnectExtensionSpecClientAuthCertificateSecret | undefined): Record<string, any> | undefined {
  return obj && present({
    'provisioning': obj.provisioning,
    'secretRef': toJson_KonnectCloudGatewayNetworkSpecKonnectAuthRef(obj.secretRef),
  });
}

export interface KonnectExtensionSpecKonnectControlPlane {
  readonly ref: KonnectExtensionSpecKonnectControlPlaneRef;
}

function toJson_KonnectExtensionSpecKonnectControlPlane(obj: KonnectExtensionSpecKonnectControlPlane | undefined): Record<string, any> | undefined {
  return obj && present({
    'ref': toJson_KonnectExtensionSpecKonnectControlPlaneRef(obj.ref),
  });
}

export interface KonnectExtensionSpecKonnectDataPlane {
  readonly labels?: { [key: string]: string };
}

function toJson_KonnectExtensionSpecKonnectDataPlane(obj: KonnectExtensionSpecKonnectDataPlane | undefined): Record<string, any> | undefined {
  return obj && present({
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}

export enum KonnectExtensionSpecClientAuthCertificateSecretProvisioning {
  MANUAL = "Manual",
  AUTOMATIC = "Automatic",
}

export interface KonnectExtensionSpecKonnectControlPlaneRef {
  readonly konnectNamespacedRef?: IdentityProviderRequestSpecPortalRefNamespacedRef;
  readonly type?: KonnectExtensionSpecKonnectControlPlaneRefType;
}

function toJson_KonnectExtensionSpecKonnectControlPlaneRef(obj: KonnectExtensionSpecKonnectControlPlaneRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'konnectNamespacedRef': toJson_IdentityProviderRequestSpecPortalRefNamespacedRef(obj.konnectNamespacedRef),
    'type': obj.type,
  });
}

export enum KonnectExtensionSpecKonnectControlPlaneRefType {
  KONNECT_NAMESPACED_REF = "konnectNamespacedRef",
}

/** KonnectGatewayControlPlane of konnect.konghq.com/v1alpha2 */
export class KonnectGatewayControlPlane extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha2', kind: 'KonnectGatewayControlPlane' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KonnectGatewayControlPlaneProps): any {
    return { ...KonnectGatewayControlPlane.GVK, ...toJson_KonnectGatewayControlPlaneProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KonnectGatewayControlPlaneProps) {
    super(scope, id, { ...KonnectGatewayControlPlane.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KonnectGatewayControlPlane.GVK, ...toJson_KonnectGatewayControlPlaneProps(props) };
  }
}

export interface KonnectGatewayControlPlaneProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KonnectGatewayControlPlaneSpec;
}

function toJson_KonnectGatewayControlPlaneProps(obj: KonnectGatewayControlPlaneProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KonnectGatewayControlPlaneSpec(obj.spec),
  });
}

export interface KonnectGatewayControlPlaneSpec {
  readonly createControlPlaneRequest?: KonnectGatewayControlPlaneSpecCreateControlPlaneRequest;
  readonly konnect?: KonnectGatewayControlPlaneSpecKonnect;
  readonly members?: KonnectGatewayControlPlaneSpecMembers[];
  readonly mirror?: KonnectGatewayControlPlaneSpecMirror;
  readonly source?: KonnectGatewayControlPlaneSpecSource;
}

function toJson_KonnectGatewayControlPlaneSpec(obj: KonnectGatewayControlPlaneSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'createControlPlaneRequest': toJson_KonnectGatewayControlPlaneSpecCreateControlPlaneRequest(obj.createControlPlaneRequest),
    'konnect': toJson_KonnectGatewayControlPlaneSpecKonnect(obj.konnect),
    'members': obj.members?.map(y => toJson_KonnectGatewayControlPlaneSpecMembers(y)),
    'mirror': toJson_KonnectGatewayControlPlaneSpecMirror(obj.mirror),
    'source': obj.source,
  });
}

export interface KonnectGatewayControlPlaneSpecCreateControlPlaneRequest {
  readonly authType?: string;
  readonly cloudGateway?: boolean;
  readonly clusterType?: string;
  readonly description?: string;
  readonly labels?: { [key: string]: string };
  readonly name: string;
  readonly proxyUrls?: KonnectGatewayControlPlaneSpecCreateControlPlaneRequestProxyUrls[];
}

function toJson_KonnectGatewayControlPlaneSpecCreateControlPlaneRequest(obj: KonnectGatewayControlPlaneSpecCreateControlPlaneRequest | undefined): Record<string, any> | undefined {
  return obj && present({
    'auth_type': obj.authType,
    'cloud_gateway': obj.cloudGateway,
    'cluster_type': obj.clusterType,
    'description': obj.description,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'proxy_urls': obj.proxyUrls?.map(y => toJson_KonnectGatewayControlPlaneSpecCreateControlPlaneRequestProxyUrls(y)),
  });
}

export interface KonnectGatewayControlPlaneSpecKonnect {
  readonly authRef: IdentityProviderRequestSpecPortalRefNamespacedRef;
}

function toJson_KonnectGatewayControlPlaneSpecKonnect(obj: KonnectGatewayControlPlaneSpecKonnect | undefined): Record<string, any> | undefined {
  return obj && present({
    'authRef': toJson_IdentityProviderRequestSpecPortalRefNamespacedRef(obj.authRef),
  });
}

export interface KonnectGatewayControlPlaneSpecMembers {
  readonly name?: string;
}

function toJson_KonnectGatewayControlPlaneSpecMembers(obj: KonnectGatewayControlPlaneSpecMembers | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}
export type { KonnectGatewayControlPlaneSpecMembers as KonnectGatewayControlPlaneV1Alpha1SpecMembers };

export interface KonnectGatewayControlPlaneSpecMirror {
  readonly konnect: KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect;
}

function toJson_KonnectGatewayControlPlaneSpecMirror(obj: KonnectGatewayControlPlaneSpecMirror | undefined): Record<string, any> | undefined {
  return obj && present({
    'konnect': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecAdoptKonnect(obj.konnect),
  });
}
export type { KonnectGatewayControlPlaneSpecMirror as KonnectGatewayControlPlaneV1Alpha1SpecMirror, KonnectGatewayControlPlaneSpecMirror as McpServerSpecMirror };

export enum KonnectGatewayControlPlaneSpecSource {
  ORIGIN = "Origin",
  MIRROR = "Mirror",
}
export { KonnectGatewayControlPlaneSpecSource as KonnectGatewayControlPlaneV1Alpha1SpecSource };

export interface KonnectGatewayControlPlaneSpecCreateControlPlaneRequestProxyUrls {
  readonly host: string;
  readonly port: number;
  readonly protocol: string;
}

function toJson_KonnectGatewayControlPlaneSpecCreateControlPlaneRequestProxyUrls(obj: KonnectGatewayControlPlaneSpecCreateControlPlaneRequestProxyUrls | undefined): Record<string, any> | undefined {
  return obj && present({
    'host': obj.host,
    'port': obj.port,
    'protocol': obj.protocol,
  });
}
export type { KonnectGatewayControlPlaneSpecCreateControlPlaneRequestProxyUrls as KonnectGatewayControlPlaneV1Alpha1SpecProxyUrls };

/** KonnectGatewayControlPlane of konnect.konghq.com/v1alpha1 */
export class KonnectGatewayControlPlaneV1Alpha1 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'KonnectGatewayControlPlane' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KonnectGatewayControlPlaneV1Alpha1Props = {}): any {
    return { ...KonnectGatewayControlPlaneV1Alpha1.GVK, ...toJson_KonnectGatewayControlPlaneV1Alpha1Props(props) };
  }

  public constructor(scope: Construct, id: string, props: KonnectGatewayControlPlaneV1Alpha1Props = {}) {
    super(scope, id, { ...KonnectGatewayControlPlaneV1Alpha1.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KonnectGatewayControlPlaneV1Alpha1.GVK, ...toJson_KonnectGatewayControlPlaneV1Alpha1Props(props) };
  }
}

export interface KonnectGatewayControlPlaneV1Alpha1Props {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: KonnectGatewayControlPlaneV1Alpha1Spec;
}

function toJson_KonnectGatewayControlPlaneV1Alpha1Props(obj: KonnectGatewayControlPlaneV1Alpha1Props | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KonnectGatewayControlPlaneV1Alpha1Spec(obj.spec),
  });
}

export interface KonnectGatewayControlPlaneV1Alpha1Spec {
  readonly authType?: string;
  readonly cloudGateway?: boolean;
  readonly clusterType?: string;
  readonly description?: string;
  readonly konnect?: KonnectCloudGatewayNetworkSpecKonnect;
  readonly labels?: { [key: string]: string };
  readonly members?: KonnectGatewayControlPlaneSpecMembers[];
  readonly mirror?: KonnectGatewayControlPlaneSpecMirror;
  readonly name?: string;
  readonly proxyUrls?: KonnectGatewayControlPlaneSpecCreateControlPlaneRequestProxyUrls[];
  readonly source?: KonnectGatewayControlPlaneSpecSource;
}

function toJson_KonnectGatewayControlPlaneV1Alpha1Spec(obj: KonnectGatewayControlPlaneV1Alpha1Spec | undefined): Record<string, any> | undefined {
  return obj && present({
    'auth_type': obj.authType,
    'cloud_gateway': obj.cloudGateway,
    'cluster_type': obj.clusterType,
    'description': obj.description,
    'konnect': toJson_KonnectCloudGatewayNetworkSpecKonnect(obj.konnect),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'members': obj.members?.map(y => toJson_KonnectGatewayControlPlaneSpecMembers(y)),
    'mirror': toJson_KonnectGatewayControlPlaneSpecMirror(obj.mirror),
    'name': obj.name,
    'proxy_urls': obj.proxyUrls?.map(y => toJson_KonnectGatewayControlPlaneSpecCreateControlPlaneRequestProxyUrls(y)),
    'source': obj.source,
  });
}

/** MCPServer of konnect.konghq.com/v1alpha1 */
export class McpServer extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'MCPServer' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: McpServerProps = {}): any {
    return { ...McpServer.GVK, ...toJson_McpServerProps(props) };
  }

  public constructor(scope: Construct, id: string, props: McpServerProps = {}) {
    super(scope, id, { ...McpServer.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...McpServer.GVK, ...toJson_McpServerProps(props) };
  }
}

export interface McpServerProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: McpServerSpec;
}

function toJson_McpServerProps(obj: McpServerProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_McpServerSpec(obj.spec),
  });
}

export interface McpServerSpec {
  readonly controlPlaneRef: KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRef;
  readonly mirror: KonnectGatewayControlPlaneSpecMirror;
  readonly source?: McpServerSpecSource;
}

function toJson_McpServerSpec(obj: McpServerSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'controlPlaneRef': toJson_KonnectCloudGatewayDataPlaneGroupConfigurationSpecControlPlaneRef(obj.controlPlaneRef),
    'mirror': toJson_KonnectGatewayControlPlaneSpecMirror(obj.mirror),
    'source': obj.source,
  });
}

export enum McpServerSpecSource {
  MIRROR = "Mirror",
}

/** Portal of konnect.konghq.com/v1alpha1 */
export class Portal extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'Portal' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: PortalProps): any {
    return { ...Portal.GVK, ...toJson_PortalProps(props) };
  }

  public constructor(scope: Construct, id: string, props: PortalProps) {
    super(scope, id, { ...Portal.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...Portal.GVK, ...toJson_PortalProps(props) };
  }
}

export interface PortalProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: PortalSpec;
}

function toJson_PortalProps(obj: PortalProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_PortalSpec(obj.spec),
  });
}

export interface PortalSpec {
  readonly apiSpec?: PortalSpecApiSpec;
  readonly konnect: KonnectCloudGatewayNetworkSpecKonnect;
}

function toJson_PortalSpec(obj: PortalSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_PortalSpecApiSpec(obj.apiSpec),
    'konnect': toJson_KonnectCloudGatewayNetworkSpecKonnect(obj.konnect),
  });
}

export interface PortalSpecApiSpec {
  readonly authenticationEnabled?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly autoApproveApplications?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly autoApproveDevelopers?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly defaultApiVisibility?: PortalSpecApiSpecDefaultApiVisibility;
  readonly defaultApplicationAuthStrategyIdRef?: IdentityProviderRequestSpecPortalRef;
  readonly defaultPageVisibility?: PortalSpecApiSpecDefaultApiVisibility;
  readonly description?: string;
  readonly displayName?: string;
  readonly labels?: { [key: string]: string };
  readonly name: string;
  readonly rbacEnabled?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly siprEnabled?: IdentityProviderRequestSpecApiSpecEnabled;
}

function toJson_PortalSpecApiSpec(obj: PortalSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'authenticationEnabled': obj.authenticationEnabled,
    'autoApproveApplications': obj.autoApproveApplications,
    'autoApproveDevelopers': obj.autoApproveDevelopers,
    'defaultAPIVisibility': obj.defaultApiVisibility,
    'defaultApplicationAuthStrategyIDRef': toJson_IdentityProviderRequestSpecPortalRef(obj.defaultApplicationAuthStrategyIdRef),
    'defaultPageVisibility': obj.defaultPageVisibility,
    'description': obj.description,
    'displayName': obj.displayName,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'rbacEnabled': obj.rbacEnabled,
    'siprEnabled': obj.siprEnabled,
  });
}

export enum PortalSpecApiSpecDefaultApiVisibility {
  PUBLIC = "public",
  PRIVATE = "private",
}
export { PortalSpecApiSpecDefaultApiVisibility as PortalSpecApiSpecDefaultPageVisibility, PortalSpecApiSpecDefaultApiVisibility as PortalCustomizationSpecApiSpecMenuFooterBottomVisibility, PortalSpecApiSpecDefaultApiVisibility as PortalCustomizationSpecApiSpecMenuMainVisibility, PortalSpecApiSpecDefaultApiVisibility as PortalCustomizationSpecApiSpecMenuFooterSectionsItemsVisibility, PortalSpecApiSpecDefaultApiVisibility as PortalPageSpecApiSpecVisibility };

/** PortalCustomDomain of konnect.konghq.com/v1alpha1 */
export class PortalCustomDomain extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'PortalCustomDomain' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: PortalCustomDomainProps): any {
    return { ...PortalCustomDomain.GVK, ...toJson_PortalCustomDomainProps(props) };
  }

  public constructor(scope: Construct, id: string, props: PortalCustomDomainProps) {
    super(scope, id, { ...PortalCustomDomain.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...PortalCustomDomain.GVK, ...toJson_PortalCustomDomainProps(props) };
  }
}

export interface PortalCustomDomainProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: PortalCustomDomainSpec;
}

function toJson_PortalCustomDomainProps(obj: PortalCustomDomainProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_PortalCustomDomainSpec(obj.spec),
  });
}

export interface PortalCustomDomainSpec {
  readonly apiSpec?: PortalCustomDomainSpecApiSpec;
  readonly portalRef: IdentityProviderRequestSpecPortalRef;
}

function toJson_PortalCustomDomainSpec(obj: PortalCustomDomainSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_PortalCustomDomainSpecApiSpec(obj.apiSpec),
    'portalRef': toJson_IdentityProviderRequestSpecPortalRef(obj.portalRef),
  });
}

export interface PortalCustomDomainSpecApiSpec {
  readonly enabled: IdentityProviderRequestSpecApiSpecEnabled;
  readonly hostname: string;
  readonly ssl: PortalCustomDomainSpecApiSpecSsl;
}

function toJson_PortalCustomDomainSpecApiSpec(obj: PortalCustomDomainSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'enabled': obj.enabled,
    'hostname': obj.hostname,
    'ssl': toJson_PortalCustomDomainSpecApiSpecSsl(obj.ssl),
  });
}

export interface PortalCustomDomainSpecApiSpecSsl {
  readonly standard?: PortalCustomDomainSpecApiSpecSslStandard;
  readonly type: PortalCustomDomainSpecApiSpecSslType;
  readonly withCustomCertificate?: PortalCustomDomainSpecApiSpecSslWithCustomCertificate;
}

function toJson_PortalCustomDomainSpecApiSpecSsl(obj: PortalCustomDomainSpecApiSpecSsl | undefined): Record<string, any> | undefined {
  return obj && present({
    'standard': toJson_PortalCustomDomainSpecApiSpecSslStandard(obj.standard),
    'type': obj.type,
    'withCustomCertificate': toJson_PortalCustomDomainSpecApiSpecSslWithCustomCertificate(obj.withCustomCertificate),
  });
}

export interface PortalCustomDomainSpecApiSpecSslStandard {
  readonly domainVerificationMethod: PortalCustomDomainSpecApiSpecSslStandardDomainVerificationMethod;
}

function toJson_PortalCustomDomainSpecApiSpecSslStandard(obj: PortalCustomDomainSpecApiSpecSslStandard | undefined): Record<string, any> | undefined {
  return obj && present({
    'domainVerificationMethod': obj.domainVerificationMethod,
  });
}

export enum PortalCustomDomainSpecApiSpecSslType {
  WITH_CUSTOM_CERTIFICATE = "withCustomCertificate",
  STANDARD = "standard",
}

export interface PortalCustomDomainSpecApiSpecSslWithCustomCertificate {
  readonly customCertificate: string;
  readonly customPrivateKey: string;
  readonly domainVerificationMethod: PortalCustomDomainSpecApiSpecSslWithCustomCertificateDomainVerificationMethod;
  readonly skipCaCheck?: IdentityProviderRequestSpecApiSpecEnabled;
}

function toJson_PortalCustomDomainSpecApiSpecSslWithCustomCertificate(obj: PortalCustomDomainSpecApiSpecSslWithCustomCertificate | undefined): Record<string, any> | undefined {
  return obj && present({
    'customCertificate': obj.customCertificate,
    'customPrivateKey': obj.customPrivateKey,
    'domainVerificationMethod': obj.domainVerificationMethod,
    'skipCaCheck': obj.skipCaCheck,
  });
}

export enum PortalCustomDomainSpecApiSpecSslStandardDomainVerificationMethod {
  HTTP = "http",
}

export enum PortalCustomDomainSpecApiSpecSslWithCustomCertificateDomainVerificationMethod {
  CUSTOM_UNDERSCORE_CERTIFICATE = "custom_certificate",
}

/** PortalCustomization of konnect.konghq.com/v1alpha1 */
export class PortalCustomization extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'PortalCustomization' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: PortalCustomizationProps): any {
    return { ...PortalCustomization.GVK, ...toJson_PortalCustomizationProps(props) };
  }

  public constructor(scope: Construct, id: string, props: PortalCustomizationProps) {
    super(scope, id, { ...PortalCustomization.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...PortalCustomization.GVK, ...toJson_PortalCustomizationProps(props) };
  }
}

export interface PortalCustomizationProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: PortalCustomizationSpec;
}

function toJson_PortalCustomizationProps(obj: PortalCustomizationProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_PortalCustomizationSpec(obj.spec),
  });
}

export interface PortalCustomizationSpec {
  readonly apiSpec?: PortalCustomizationSpecApiSpec;
  readonly portalRef: IdentityProviderRequestSpecPortalRef;
}

function toJson_PortalCustomizationSpec(obj: PortalCustomizationSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_PortalCustomizationSpecApiSpec(obj.apiSpec),
    'portalRef': toJson_IdentityProviderRequestSpecPortalRef(obj.portalRef),
  });
}

export interface PortalCustomizationSpecApiSpec {
  readonly css?: string;
  readonly layout?: string;
  readonly menu?: PortalCustomizationSpecApiSpecMenu;
  readonly robots?: string;
  readonly specRenderer?: PortalCustomizationSpecApiSpecSpecRenderer;
  readonly theme?: PortalCustomizationSpecApiSpecTheme;
}

function toJson_PortalCustomizationSpecApiSpec(obj: PortalCustomizationSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'css': obj.css,
    'layout': obj.layout,
    'menu': toJson_PortalCustomizationSpecApiSpecMenu(obj.menu),
    'robots': obj.robots,
    'specRenderer': toJson_PortalCustomizationSpecApiSpecSpecRenderer(obj.specRenderer),
    'theme': toJson_PortalCustomizationSpecApiSpecTheme(obj.theme),
  });
}

export interface PortalCustomizationSpecApiSpecMenu {
  readonly footerBottom?: PortalCustomizationSpecApiSpecMenuFooterBottom[];
  readonly footerSections?: PortalCustomizationSpecApiSpecMenuFooterSections[];
  readonly main?: PortalCustomizationSpecApiSpecMenuFooterBottom[];
}

function toJson_PortalCustomizationSpecApiSpecMenu(obj: PortalCustomizationSpecApiSpecMenu | undefined): Record<string, any> | undefined {
  return obj && present({
    'footerBottom': obj.footerBottom?.map(y => toJson_PortalCustomizationSpecApiSpecMenuFooterBottom(y)),
    'footerSections': obj.footerSections?.map(y => toJson_PortalCustomizationSpecApiSpecMenuFooterSections(y)),
    'main': obj.main?.map(y => toJson_PortalCustomizationSpecApiSpecMenuFooterBottom(y)),
  });
}

export interface PortalCustomizationSpecApiSpecSpecRenderer {
  readonly allowCustomServerUrls?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly hideDeprecated?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly hideInternal?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly infiniteScroll?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly showSchemas?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly tryItInsomnia?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly tryItUi?: IdentityProviderRequestSpecApiSpecEnabled;
}

function toJson_PortalCustomizationSpecApiSpecSpecRenderer(obj: PortalCustomizationSpecApiSpecSpecRenderer | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowCustomServerUrls': obj.allowCustomServerUrls,
    'hideDeprecated': obj.hideDeprecated,
    'hideInternal': obj.hideInternal,
    'infiniteScroll': obj.infiniteScroll,
    'showSchemas': obj.showSchemas,
    'tryItInsomnia': obj.tryItInsomnia,
    'tryItUi': obj.tryItUi,
  });
}

export interface PortalCustomizationSpecApiSpecTheme {
  readonly colors?: PortalCustomizationSpecApiSpecThemeColors;
  readonly mode?: PortalCustomizationSpecApiSpecThemeMode;
  readonly name?: string;
}

function toJson_PortalCustomizationSpecApiSpecTheme(obj: PortalCustomizationSpecApiSpecTheme | undefined): Record<string, any> | undefined {
  return obj && present({
    'colors': toJson_PortalCustomizationSpecApiSpecThemeColors(obj.colors),
    'mode': obj.mode,
    'name': obj.name,
  });
}

export interface PortalCustomizationSpecApiSpecMenuFooterBottom {
  readonly external: IdentityProviderRequestSpecApiSpecEnabled;
  readonly path: string;
  readonly title: string;
  readonly visibility: PortalSpecApiSpecDefaultApiVisibility;
}

function toJson_PortalCustomizationSpecApiSpecMenuFooterBottom(obj: PortalCustomizationSpecApiSpecMenuFooterBottom | undefined): Record<string, any> | undefined {
  return obj && present({
    'external': obj.external,
    'path': obj.path,
    'title': obj.title,
    'visibility': obj.visibility,
  });
}
export type { PortalCustomizationSpecApiSpecMenuFooterBottom as PortalCustomizationSpecApiSpecMenuMain, PortalCustomizationSpecApiSpecMenuFooterBottom as PortalCustomizationSpecApiSpecMenuFooterSectionsItems };

export interface PortalCustomizationSpecApiSpecMenuFooterSections {
  readonly items: PortalCustomizationSpecApiSpecMenuFooterBottom[];
  readonly title: string;
}

function toJson_PortalCustomizationSpecApiSpecMenuFooterSections(obj: PortalCustomizationSpecApiSpecMenuFooterSections | undefined): Record<string, any> | undefined {
  return obj && present({
    'items': obj.items?.map(y => toJson_PortalCustomizationSpecApiSpecMenuFooterBottom(y)),
    'title': obj.title,
  });
}

export interface PortalCustomizationSpecApiSpecThemeColors {
  readonly primary?: string;
}

function toJson_PortalCustomizationSpecApiSpecThemeColors(obj: PortalCustomizationSpecApiSpecThemeColors | undefined): Record<string, any> | undefined {
  return obj && present({
    'primary': obj.primary,
  });
}

export enum PortalCustomizationSpecApiSpecThemeMode {
  LIGHT = "light",
  DARK = "dark",
  SYSTEM = "system",
}

/** PortalEmailConfig of konnect.konghq.com/v1alpha1 */
export class PortalEmailConfig extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'PortalEmailConfig' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: PortalEmailConfigProps): any {
    return { ...PortalEmailConfig.GVK, ...toJson_PortalEmailConfigProps(props) };
  }

  public constructor(scope: Construct, id: string, props: PortalEmailConfigProps) {
    super(scope, id, { ...PortalEmailConfig.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...PortalEmailConfig.GVK, ...toJson_PortalEmailConfigProps(props) };
  }
}

export interface PortalEmailConfigProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: PortalEmailConfigSpec;
}

function toJson_PortalEmailConfigProps(obj: PortalEmailConfigProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_PortalEmailConfigSpec(obj.spec),
  });
}

export interface PortalEmailConfigSpec {
  readonly apiSpec?: PortalEmailConfigSpecApiSpec;
  readonly portalRef: IdentityProviderRequestSpecPortalRef;
}

function toJson_PortalEmailConfigSpec(obj: PortalEmailConfigSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_PortalEmailConfigSpecApiSpec(obj.apiSpec),
    'portalRef': toJson_IdentityProviderRequestSpecPortalRef(obj.portalRef),
  });
}

export interface PortalEmailConfigSpecApiSpec {
  readonly domainName?: string;
  readonly fromEmail?: string;
  readonly fromName?: string;
  readonly replyToEmail?: string;
}

function toJson_PortalEmailConfigSpecApiSpec(obj: PortalEmailConfigSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'domainName': obj.domainName,
    'fromEmail': obj.fromEmail,
    'fromName': obj.fromName,
    'replyToEmail': obj.replyToEmail,
  });
}

/** PortalIdentityProviderRequest of konnect.konghq.com/v1alpha1 */
export class PortalIdentityProviderRequest extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'PortalIdentityProviderRequest' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: PortalIdentityProviderRequestProps): any {
    return { ...PortalIdentityProviderRequest.GVK, ...toJson_PortalIdentityProviderRequestProps(props) };
  }

  public constructor(scope: Construct, id: string, props: PortalIdentityProviderRequestProps) {
    super(scope, id, { ...PortalIdentityProviderRequest.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...PortalIdentityProviderRequest.GVK, ...toJson_PortalIdentityProviderRequestProps(props) };
  }
}

export interface PortalIdentityProviderRequestProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: PortalIdentityProviderRequestSpec;
}

function toJson_PortalIdentityProviderRequestProps(obj: PortalIdentityProviderRequestProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_PortalIdentityProviderRequestSpec(obj.spec),
  });
}

export interface PortalIdentityProviderRequestSpec {
  readonly apiSpec?: PortalIdentityProviderRequestSpecApiSpec;
  readonly portalRef: IdentityProviderRequestSpecPortalRef;
}

function toJson_PortalIdentityProviderRequestSpec(obj: PortalIdentityProviderRequestSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_PortalIdentityProviderRequestSpecApiSpec(obj.apiSpec),
    'portalRef': toJson_IdentityProviderRequestSpecPortalRef(obj.portalRef),
  });
}

export interface PortalIdentityProviderRequestSpecApiSpec {
  readonly config?: PortalIdentityProviderRequestSpecApiSpecConfig;
  readonly enabled?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly type?: IdentityProviderRequestSpecApiSpecType;
}

function toJson_PortalIdentityProviderRequestSpecApiSpec(obj: PortalIdentityProviderRequestSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'config': toJson_PortalIdentityProviderRequestSpecApiSpecConfig(obj.config),
    'enabled': obj.enabled,
    'type': obj.type,
  });
}

export interface PortalIdentityProviderRequestSpecApiSpecConfig {
  readonly oIdc?: IdentityProviderRequestSpecApiSpecConfigOIdc;
  readonly portalSaml?: IdentityProviderRequestSpecApiSpecConfigSAml;
  readonly type: PortalIdentityProviderRequestSpecApiSpecConfigType;
}

function toJson_PortalIdentityProviderRequestSpecApiSpecConfig(obj: PortalIdentityProviderRequestSpecApiSpecConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'oIDC': toJson_IdentityProviderRequestSpecApiSpecConfigOIdc(obj.oIdc),
    'portalSAML': toJson_IdentityProviderRequestSpecApiSpecConfigSAml(obj.portalSaml),
    'type': obj.type,
  });
}

export enum PortalIdentityProviderRequestSpecApiSpecConfigType {
  O_IDC = "oIDC",
  PORTAL_SAML = "portalSAML",
}

/** PortalIPAllowList of konnect.konghq.com/v1alpha1 */
export class PortalIpAllowList extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'PortalIPAllowList' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: PortalIpAllowListProps): any {
    return { ...PortalIpAllowList.GVK, ...toJson_PortalIpAllowListProps(props) };
  }

  public constructor(scope: Construct, id: string, props: PortalIpAllowListProps) {
    super(scope, id, { ...PortalIpAllowList.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...PortalIpAllowList.GVK, ...toJson_PortalIpAllowListProps(props) };
  }
}

export interface PortalIpAllowListProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: PortalIpAllowListSpec;
}

function toJson_PortalIpAllowListProps(obj: PortalIpAllowListProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_PortalIpAllowListSpec(obj.spec),
  });
}

export interface PortalIpAllowListSpec {
  readonly apiSpec?: PortalIpAllowListSpecApiSpec;
  readonly portalRef: IdentityProviderRequestSpecPortalRef;
}

function toJson_PortalIpAllowListSpec(obj: PortalIpAllowListSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_PortalIpAllowListSpecApiSpec(obj.apiSpec),
    'portalRef': toJson_IdentityProviderRequestSpecPortalRef(obj.portalRef),
  });
}

export interface PortalIpAllowListSpecApiSpec {
  readonly allowedIps: string[];
}

function toJson_PortalIpAllowListSpecApiSpec(obj: PortalIpAllowListSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowedIps': obj.allowedIps?.map(y => y),
  });
}

/** PortalPage of konnect.konghq.com/v1alpha1 */
export class PortalPage extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'PortalPage' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: PortalPageProps): any {
    return { ...PortalPage.GVK, ...toJson_PortalPageProps(props) };
  }

  public constructor(scope: Construct, id: string, props: PortalPageProps) {
    super(scope, id, { ...PortalPage.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...PortalPage.GVK, ...toJson_PortalPageProps(props) };
  }
}

export interface PortalPageProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: PortalPageSpec;
}

function toJson_PortalPageProps(obj: PortalPageProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_PortalPageSpec(obj.spec),
  });
}

export interface PortalPageSpec {
  readonly apiSpec?: PortalPageSpecApiSpec;
  readonly portalRef: IdentityProviderRequestSpecPortalRef;
}

function toJson_PortalPageSpec(obj: PortalPageSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_PortalPageSpecApiSpec(obj.apiSpec),
    'portalRef': toJson_IdentityProviderRequestSpecPortalRef(obj.portalRef),
  });
}

export interface PortalPageSpecApiSpec {
  readonly content: string;
  readonly description?: string;
  readonly parentPageIdRef?: IdentityProviderRequestSpecPortalRef;
  readonly slug: string;
  readonly status?: PortalPageSpecApiSpecStatus;
  readonly title?: string;
  readonly visibility?: PortalSpecApiSpecDefaultApiVisibility;
}

function toJson_PortalPageSpecApiSpec(obj: PortalPageSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'content': obj.content,
    'description': obj.description,
    'parentPageIDRef': toJson_IdentityProviderRequestSpecPortalRef(obj.parentPageIdRef),
    'slug': obj.slug,
    'status': obj.status,
    'title': obj.title,
    'visibility': obj.visibility,
  });
}

export enum PortalPageSpecApiSpecStatus {
  PUBLISHED = "published",
  UNPUBLISHED = "unpublished",
}

/** PortalTeam of konnect.konghq.com/v1alpha1 */
export class PortalTeam extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'konnect.konghq.com/v1alpha1', kind: 'PortalTeam' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: PortalTeamProps): any {
    return { ...PortalTeam.GVK, ...toJson_PortalTeamProps(props) };
  }

  public constructor(scope: Construct, id: string, props: PortalTeamProps) {
    super(scope, id, { ...PortalTeam.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...PortalTeam.GVK, ...toJson_PortalTeamProps(props) };
  }
}

export interface PortalTeamProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: PortalTeamSpec;
}

function toJson_PortalTeamProps(obj: PortalTeamProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_PortalTeamSpec(obj.spec),
  });
}

export interface PortalTeamSpec {
  readonly apiSpec?: PortalTeamSpecApiSpec;
  readonly portalRef: IdentityProviderRequestSpecPortalRef;
}

function toJson_PortalTeamSpec(obj: PortalTeamSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_PortalTeamSpecApiSpec(obj.apiSpec),
    'portalRef': toJson_IdentityProviderRequestSpecPortalRef(obj.portalRef),
  });
}

export interface PortalTeamSpecApiSpec {
  readonly canOwnApplications?: IdentityProviderRequestSpecApiSpecEnabled;
  readonly description?: string;
  readonly name: string;
}

function toJson_PortalTeamSpecApiSpec(obj: PortalTeamSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'canOwnApplications': obj.canOwnApplications,
    'description': obj.description,
    'name': obj.name,
  });
}
