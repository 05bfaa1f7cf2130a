// Made by `npm run imports`; never edited.
import { type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import { type Construct } from 'constructs';
import { LosslessApiObject, present } from './lossless';

/** EventGatewayBackendCluster of configuration.konghq.com/v1alpha1 */
export class EventGatewayBackendCluster extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'EventGatewayBackendCluster' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: EventGatewayBackendClusterProps): any {
    return { ...EventGatewayBackendCluster.GVK, ...toJson_EventGatewayBackendClusterProps(props) };
  }

  public constructor(scope: Construct, id: string, props: EventGatewayBackendClusterProps) {
    super(scope, id, { ...EventGatewayBackendCluster.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...EventGatewayBackendCluster.GVK, ...toJson_EventGatewayBackendClusterProps(props) };
  }
}

export interface EventGatewayBackendClusterProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: EventGatewayBackendClusterSpec;
}

function toJson_EventGatewayBackendClusterProps(obj: EventGatewayBackendClusterProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_EventGatewayBackendClusterSpec(obj.spec),
  });
}

export interface EventGatewayBackendClusterSpec {
  readonly apiSpec?: EventGatewayBackendClusterSpecApiSpec;
  readonly gatewayRef: EventGatewayBackendClusterSpecGatewayRef;
}

function toJson_EventGatewayBackendClusterSpec(obj: EventGatewayBackendClusterSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_EventGatewayBackendClusterSpecApiSpec(obj.apiSpec),
    'gatewayRef': toJson_EventGatewayBackendClusterSpecGatewayRef(obj.gatewayRef),
  });
}

export interface EventGatewayBackendClusterSpecApiSpec {
  readonly authentication: EventGatewayBackendClusterSpecApiSpecAuthentication;
  readonly bootstrapServers: string[];
  readonly description?: string;
  readonly insecureAllowAnonymousVirtualClusterAuth?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly metadataUpdateIntervalSeconds?: number;
  readonly name: string;
  readonly tls: EventGatewayBackendClusterSpecApiSpecTls;
}

function toJson_EventGatewayBackendClusterSpecApiSpec(obj: EventGatewayBackendClusterSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'authentication': toJson_EventGatewayBackendClusterSpecApiSpecAuthentication(obj.authentication),
    'bootstrapServers': obj.bootstrapServers?.map(y => y),
    'description': obj.description,
    'insecureAllowAnonymousVirtualClusterAuth': obj.insecureAllowAnonymousVirtualClusterAuth,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'metadataUpdateIntervalSeconds': obj.metadataUpdateIntervalSeconds,
    'name': obj.name,
    'tls': toJson_EventGatewayBackendClusterSpecApiSpecTls(obj.tls),
  });
}

export interface EventGatewayBackendClusterSpecGatewayRef {
  readonly konnectId?: string;
  readonly namespacedRef?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly type: EventGatewayBackendClusterSpecGatewayRefType;
}

function toJson_EventGatewayBackendClusterSpecGatewayRef(obj: EventGatewayBackendClusterSpecGatewayRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'konnectID': obj.konnectId,
    'namespacedRef': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.namespacedRef),
    'type': obj.type,
  });
}
export type { EventGatewayBackendClusterSpecGatewayRef as EventGatewayDataPlaneCertificateSpecGatewayRef, EventGatewayBackendClusterSpecGatewayRef as EventGatewayListenerSpecGatewayRef, EventGatewayBackendClusterSpecGatewayRef as EventGatewayListenerPolicySpecEventGatewayListenerRef, EventGatewayBackendClusterSpecGatewayRef as EventGatewayVirtualClusterSpecEventGatewayBackendClusterRef, EventGatewayBackendClusterSpecGatewayRef as EventGatewayVirtualClusterConsumePolicySpecEventGatewayVirtualClusterRef, EventGatewayBackendClusterSpecGatewayRef as EventGatewayVirtualClusterPolicySpecEventGatewayVirtualClusterRef, EventGatewayBackendClusterSpecGatewayRef as EventGatewayVirtualClusterProducePolicySpecEventGatewayVirtualClusterRef };

export interface EventGatewayBackendClusterSpecApiSpecAuthentication {
  readonly anonymous?: any;
  readonly saslPlain?: EventGatewayBackendClusterSpecApiSpecAuthenticationSaslPlain;
  readonly saslScram?: EventGatewayBackendClusterSpecApiSpecAuthenticationSaslScram;
  readonly type: EventGatewayBackendClusterSpecApiSpecAuthenticationType;
}

function toJson_EventGatewayBackendClusterSpecApiSpecAuthentication(obj: EventGatewayBackendClusterSpecApiSpecAuthentication | undefined): Record<string, any> | undefined {
  return obj && present({
    'anonymous': obj.anonymous,
    'saslPlain': toJson_EventGatewayBackendClusterSpecApiSpecAuthenticationSaslPlain(obj.saslPlain),
    'saslScram': toJson_EventGatewayBackendClusterSpecApiSpecAuthenticationSaslScram(obj.saslScram),
    'type': obj.type,
  });
}

export enum EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth {
  ENABLED = "Enabled",
  DISABLED = "Disabled",
}
export { EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayBackendClusterSpecApiSpecTlsEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayBackendClusterSpecApiSpecTlsInsecureSkipVerify, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayListenerPolicySpecApiSpecTlsServerEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayListenerPolicySpecApiSpecTlsServerConfigAllowPlaintext, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayVirtualClusterConsumePolicySpecApiSpecSkipRecordEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayVirtualClusterPolicySpecApiSpecAclsEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayVirtualClusterProducePolicySpecApiSpecModifyHeadersEnabled, EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationEnabled };

export interface EventGatewayBackendClusterSpecApiSpecTls {
  readonly caBundle?: string;
  readonly clientIdentity?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentity;
  readonly enabled: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly insecureSkipVerify?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly tlsVersions?: string[];
}

function toJson_EventGatewayBackendClusterSpecApiSpecTls(obj: EventGatewayBackendClusterSpecApiSpecTls | undefined): Record<string, any> | undefined {
  return obj && present({
    'caBundle': obj.caBundle,
    'clientIdentity': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentity(obj.clientIdentity),
    'enabled': obj.enabled,
    'insecureSkipVerify': obj.insecureSkipVerify,
    'tlsVersions': obj.tlsVersions?.map(y => y),
  });
}

export enum EventGatewayBackendClusterSpecGatewayRefType {
  KONNECT_ID = "konnectID",
  NAMESPACED_REF = "namespacedRef",
}
export { EventGatewayBackendClusterSpecGatewayRefType as EventGatewayDataPlaneCertificateSpecGatewayRefType, EventGatewayBackendClusterSpecGatewayRefType as EventGatewayListenerSpecGatewayRefType, EventGatewayBackendClusterSpecGatewayRefType as EventGatewayListenerPolicySpecEventGatewayListenerRefType, EventGatewayBackendClusterSpecGatewayRefType as EventGatewayVirtualClusterSpecEventGatewayBackendClusterRefType, EventGatewayBackendClusterSpecGatewayRefType as EventGatewayVirtualClusterConsumePolicySpecEventGatewayVirtualClusterRefType, EventGatewayBackendClusterSpecGatewayRefType as EventGatewayVirtualClusterPolicySpecEventGatewayVirtualClusterRefType, EventGatewayBackendClusterSpecGatewayRefType as EventGatewayVirtualClusterProducePolicySpecEventGatewayVirtualClusterRefType, EventGatewayBackendClusterSpecGatewayRefType as KongKeySpecKeySetRefType };

export interface EventGatewayBackendClusterSpecApiSpecAuthenticationSaslPlain {
  readonly password: string;
  readonly username: string;
}

function toJson_EventGatewayBackendClusterSpecApiSpecAuthenticationSaslPlain(obj: EventGatewayBackendClusterSpecApiSpecAuthenticationSaslPlain | undefined): Record<string, any> | undefined {
  return obj && present({
    'password': obj.password,
    'username': obj.username,
  });
}
export type { EventGatewayBackendClusterSpecApiSpecAuthenticationSaslPlain as EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslPlainPrincipals };

export interface EventGatewayBackendClusterSpecApiSpecAuthenticationSaslScram {
  readonly algorithm: EventGatewayBackendClusterSpecApiSpecAuthenticationSaslScramAlgorithm;
  readonly password: string;
  readonly username: string;
}

function toJson_EventGatewayBackendClusterSpecApiSpecAuthenticationSaslScram(obj: EventGatewayBackendClusterSpecApiSpecAuthenticationSaslScram | undefined): Record<string, any> | undefined {
  return obj && present({
    'algorithm': obj.algorithm,
    'password': obj.password,
    'username': obj.username,
  });
}

export enum EventGatewayBackendClusterSpecApiSpecAuthenticationType {
  ANONYMOUS = "anonymous",
  SASL_PLAIN = "saslPlain",
  SASL_SCRAM = "saslScram",
}

export interface EventGatewayBackendClusterSpecApiSpecTlsClientIdentity {
  readonly certificate: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate;
  readonly key: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate;
}

function toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentity(obj: EventGatewayBackendClusterSpecApiSpecTlsClientIdentity | undefined): Record<string, any> | undefined {
  return obj && present({
    'certificate': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate(obj.certificate),
    'key': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate(obj.key),
  });
}
export type { EventGatewayBackendClusterSpecApiSpecTlsClientIdentity as EventGatewayListenerPolicySpecApiSpecTlsServerConfigCertificates };

export enum EventGatewayBackendClusterSpecApiSpecAuthenticationSaslScramAlgorithm {
  SHA256 = "sha256",
  SHA512 = "sha512",
}
export { EventGatewayBackendClusterSpecApiSpecAuthenticationSaslScramAlgorithm as EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslScramAlgorithm };

export interface EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate {
  readonly secretRef?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly type: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateType;
  readonly value?: string;
}

function toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate(obj: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate | undefined): Record<string, any> | undefined {
  return obj && present({
    'secretRef': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.secretRef),
    'type': obj.type,
    'value': obj.value,
  });
}
export type { EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate as EventGatewayBackendClusterSpecApiSpecTlsClientIdentityKey, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate as EventGatewayDataPlaneCertificateSpecApiSpecCertificate, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate as EventGatewayListenerPolicySpecApiSpecTlsServerConfigCertificatesCertificate, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate as EventGatewayListenerPolicySpecApiSpecTlsServerConfigCertificatesKey };

export interface EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef {
  readonly name: string;
  readonly namespace?: string;
}

function toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
export type { EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayBackendClusterSpecGatewayRefNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayBackendClusterSpecApiSpecTlsClientIdentityKeySecretRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayDataPlaneCertificateSpecGatewayRefNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayDataPlaneCertificateSpecApiSpecCertificateSecretRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayListenerSpecGatewayRefNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayListenerPolicySpecEventGatewayListenerRefNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayListenerPolicySpecApiSpecTlsServerConfigCertificatesCertificateSecretRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayListenerPolicySpecApiSpecTlsServerConfigCertificatesKeySecretRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayVirtualClusterSpecEventGatewayBackendClusterRefNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayVirtualClusterConsumePolicySpecEventGatewayVirtualClusterRefNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayVirtualClusterPolicySpecEventGatewayVirtualClusterRefNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as EventGatewayVirtualClusterProducePolicySpecEventGatewayVirtualClusterRefNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongCaCertificateSpecSecretRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongCaCertificateSpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongCertificateSpecSecretRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongCertificateSpecSecretRefAlt, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongCertificateSpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongConsumerSpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongConsumerGroupSpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongDataPlaneClientCertificateSpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongKeySpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongKeySetSpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongPluginBindingSpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongRouteSpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongRouteSpecServiceRefNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongServiceSpecCaCertificateRefs, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongServiceSpecClientCertificateRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongServiceSpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongSniSpecCertificateRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongTargetSpecUpstreamRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongUpstreamSpecClientCertificateRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongUpstreamSpecControlPlaneRefKonnectNamespacedRef, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef as KongVaultSpecControlPlaneRefKonnectNamespacedRef };

export enum EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateType {
  INLINE = "inline",
  SECRET_REF = "secretRef",
}
export { EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateType as EventGatewayBackendClusterSpecApiSpecTlsClientIdentityKeyType, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateType as EventGatewayDataPlaneCertificateSpecApiSpecCertificateType, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateType as EventGatewayListenerPolicySpecApiSpecTlsServerConfigCertificatesCertificateType, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateType as EventGatewayListenerPolicySpecApiSpecTlsServerConfigCertificatesKeyType, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateType as KongCaCertificateSpecType, EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateType as KongCertificateSpecType };

/** EventGatewayDataPlaneCertificate of configuration.konghq.com/v1alpha1 */
export class EventGatewayDataPlaneCertificate extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'EventGatewayDataPlaneCertificate' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: EventGatewayDataPlaneCertificateProps): any {
    return { ...EventGatewayDataPlaneCertificate.GVK, ...toJson_EventGatewayDataPlaneCertificateProps(props) };
  }

  public constructor(scope: Construct, id: string, props: EventGatewayDataPlaneCertificateProps) {
    super(scope, id, { ...EventGatewayDataPlaneCertificate.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...EventGatewayDataPlaneCertificate.GVK, ...toJson_EventGatewayDataPlaneCertificateProps(props) };
  }
}

export interface EventGatewayDataPlaneCertificateProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: EventGatewayDataPlaneCertificateSpec;
}

function toJson_EventGatewayDataPlaneCertificateProps(obj: EventGatewayDataPlaneCertificateProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_EventGatewayDataPlaneCertificateSpec(obj.spec),
  });
}

export interface EventGatewayDataPlaneCertificateSpec {
  readonly apiSpec?: EventGatewayDataPlaneCertificateSpecApiSpec;
  readonly gatewayRef: EventGatewayBackendClusterSpecGatewayRef;
}

function toJson_EventGatewayDataPlaneCertificateSpec(obj: EventGatewayDataPlaneCertificateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_EventGatewayDataPlaneCertificateSpecApiSpec(obj.apiSpec),
    'gatewayRef': toJson_EventGatewayBackendClusterSpecGatewayRef(obj.gatewayRef),
  });
}

export interface EventGatewayDataPlaneCertificateSpecApiSpec {
  readonly certificate: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate;
  readonly description?: string;
  readonly name?: string;
}

function toJson_EventGatewayDataPlaneCertificateSpecApiSpec(obj: EventGatewayDataPlaneCertificateSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'certificate': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificate(obj.certificate),
    'description': obj.description,
    'name': obj.name,
  });
}

/** EventGatewayListener of configuration.konghq.com/v1alpha1 */
export class EventGatewayListener extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'EventGatewayListener' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: EventGatewayListenerProps): any {
    return { ...EventGatewayListener.GVK, ...toJson_EventGatewayListenerProps(props) };
  }

  public constructor(scope: Construct, id: string, props: EventGatewayListenerProps) {
    super(scope, id, { ...EventGatewayListener.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...EventGatewayListener.GVK, ...toJson_EventGatewayListenerProps(props) };
  }
}

export interface EventGatewayListenerProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: EventGatewayListenerSpec;
}

function toJson_EventGatewayListenerProps(obj: EventGatewayListenerProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_EventGatewayListenerSpec(obj.spec),
  });
}

export interface EventGatewayListenerSpec {
  readonly apiSpec?: EventGatewayListenerSpecApiSpec;
  readonly gatewayRef: EventGatewayBackendClusterSpecGatewayRef;
}

function toJson_EventGatewayListenerSpec(obj: EventGatewayListenerSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_EventGatewayListenerSpecApiSpec(obj.apiSpec),
    'gatewayRef': toJson_EventGatewayBackendClusterSpecGatewayRef(obj.gatewayRef),
  });
}

export interface EventGatewayListenerSpecApiSpec {
  readonly addresses: string[];
  readonly description?: string;
  readonly labels?: { [key: string]: string };
  readonly name: string;
  readonly ports: EventGatewayListenerSpecApiSpecPorts[];
}

function toJson_EventGatewayListenerSpecApiSpec(obj: EventGatewayListenerSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'addresses': obj.addresses?.map(y => y),
    'description': obj.description,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'ports': obj.ports?.map(y => y?.value),
  });
}

export class EventGatewayListenerSpecApiSpecPorts {
  public static fromNumber(value: number): EventGatewayListenerSpecApiSpecPorts { return new EventGatewayListenerSpecApiSpecPorts(value); }
  public static fromString(value: string): EventGatewayListenerSpecApiSpecPorts { return new EventGatewayListenerSpecApiSpecPorts(value); }

  private constructor(public readonly value: number | string) {}
}

/** EventGatewayListenerPolicy of configuration.konghq.com/v1alpha1 */
export class EventGatewayListenerPolicy extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'EventGatewayListenerPolicy' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: EventGatewayListenerPolicyProps): any {
    return { ...EventGatewayListenerPolicy.GVK, ...toJson_EventGatewayListenerPolicyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: EventGatewayListenerPolicyProps) {
    super(scope, id, { ...EventGatewayListenerPolicy.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...EventGatewayListenerPolicy.GVK, ...toJson_EventGatewayListenerPolicyProps(props) };
  }
}

export interface EventGatewayListenerPolicyProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: EventGatewayListenerPolicySpec;
}

function toJson_EventGatewayListenerPolicyProps(obj: EventGatewayListenerPolicyProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_EventGatewayListenerPolicySpec(obj.spec),
  });
}

export interface EventGatewayListenerPolicySpec {
  readonly apiSpec?: EventGatewayListenerPolicySpecApiSpec;
  readonly eventGatewayListenerRef: EventGatewayBackendClusterSpecGatewayRef;
}

function toJson_EventGatewayListenerPolicySpec(obj: EventGatewayListenerPolicySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_EventGatewayListenerPolicySpecApiSpec(obj.apiSpec),
    'eventGatewayListenerRef': toJson_EventGatewayBackendClusterSpecGatewayRef(obj.eventGatewayListenerRef),
  });
}

export interface EventGatewayListenerPolicySpecApiSpec {
  readonly forwardToVirtualCluster?: EventGatewayListenerPolicySpecApiSpecForwardToVirtualCluster;
  readonly tlsServer?: EventGatewayListenerPolicySpecApiSpecTlsServer;
  readonly type: EventGatewayListenerPolicySpecApiSpecType;
}

function toJson_EventGatewayListenerPolicySpecApiSpec(obj: EventGatewayListenerPolicySpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'forwardToVirtualCluster': toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualCluster(obj.forwardToVirtualCluster),
    'tlsServer': toJson_EventGatewayListenerPolicySpecApiSpecTlsServer(obj.tlsServer),
    'type': obj.type,
  });
}

export interface EventGatewayListenerPolicySpecApiSpecForwardToVirtualCluster {
  readonly config: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfig;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualCluster(obj: EventGatewayListenerPolicySpecApiSpecForwardToVirtualCluster | undefined): Record<string, any> | undefined {
  return obj && present({
    'config': toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfig(obj.config),
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}

export interface EventGatewayListenerPolicySpecApiSpecTlsServer {
  readonly config: EventGatewayListenerPolicySpecApiSpecTlsServerConfig;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayListenerPolicySpecApiSpecTlsServer(obj: EventGatewayListenerPolicySpecApiSpecTlsServer | undefined): Record<string, any> | undefined {
  return obj && present({
    'config': toJson_EventGatewayListenerPolicySpecApiSpecTlsServerConfig(obj.config),
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}

export enum EventGatewayListenerPolicySpecApiSpecType {
  FORWARD_TO_VIRTUAL_CLUSTER = "forwardToVirtualCluster",
  TLS_SERVER = "tlsServer",
}

export interface EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfig {
  readonly portMapping?: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMapping;
  readonly sni?: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSni;
  readonly type: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigType;
}

function toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfig(obj: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'portMapping': toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMapping(obj.portMapping),
    'sni': toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSni(obj.sni),
    'type': obj.type,
  });
}

export interface EventGatewayListenerPolicySpecApiSpecTlsServerConfig {
  readonly allowPlaintext?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly certificates: EventGatewayBackendClusterSpecApiSpecTlsClientIdentity[];
  readonly clientAuthentication?: EventGatewayListenerPolicySpecApiSpecTlsServerConfigClientAuthentication;
  readonly versions?: EventGatewayListenerPolicySpecApiSpecTlsServerConfigVersions;
}

function toJson_EventGatewayListenerPolicySpecApiSpecTlsServerConfig(obj: EventGatewayListenerPolicySpecApiSpecTlsServerConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowPlaintext': obj.allowPlaintext,
    'certificates': obj.certificates?.map(y => toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentity(y)),
    'clientAuthentication': toJson_EventGatewayListenerPolicySpecApiSpecTlsServerConfigClientAuthentication(obj.clientAuthentication),
    'versions': toJson_EventGatewayListenerPolicySpecApiSpecTlsServerConfigVersions(obj.versions),
  });
}

export interface EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMapping {
  readonly advertisedHost: string;
  readonly bootstrapPort?: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingBootstrapPort;
  readonly destination: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination;
  readonly minBrokerId?: number;
}

function toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMapping(obj: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMapping | undefined): Record<string, any> | undefined {
  return obj && present({
    'advertisedHost': obj.advertisedHost,
    'bootstrapPort': obj.bootstrapPort,
    'destination': toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination(obj.destination),
    'minBrokerID': obj.minBrokerId,
  });
}

export interface EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSni {
  readonly advertisedPort?: number;
  readonly brokerHostFormat?: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSniBrokerHostFormat;
  readonly sniSuffix?: string;
}

function toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSni(obj: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSni | undefined): Record<string, any> | undefined {
  return obj && present({
    'advertisedPort': obj.advertisedPort,
    'brokerHostFormat': toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSniBrokerHostFormat(obj.brokerHostFormat),
    'sniSuffix': obj.sniSuffix,
  });
}

export enum EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigType {
  PORT_MAPPING = "portMapping",
  SNI = "sni",
}

export interface EventGatewayListenerPolicySpecApiSpecTlsServerConfigClientAuthentication {
  readonly mode: EventGatewayListenerPolicySpecApiSpecTlsServerConfigClientAuthenticationMode;
  readonly principalMapping?: string;
  readonly tlsTrustBundles: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination[];
}

function toJson_EventGatewayListenerPolicySpecApiSpecTlsServerConfigClientAuthentication(obj: EventGatewayListenerPolicySpecApiSpecTlsServerConfigClientAuthentication | undefined): Record<string, any> | undefined {
  return obj && present({
    'mode': obj.mode,
    'principalMapping': obj.principalMapping,
    'tlsTrustBundles': obj.tlsTrustBundles?.map(y => toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination(y)),
  });
}

export interface EventGatewayListenerPolicySpecApiSpecTlsServerConfigVersions {
  readonly max?: EventGatewayListenerPolicySpecApiSpecTlsServerConfigVersionsMax;
  readonly min?: EventGatewayListenerPolicySpecApiSpecTlsServerConfigVersionsMax;
}

function toJson_EventGatewayListenerPolicySpecApiSpecTlsServerConfigVersions(obj: EventGatewayListenerPolicySpecApiSpecTlsServerConfigVersions | undefined): Record<string, any> | undefined {
  return obj && present({
    'max': obj.max,
    'min': obj.min,
  });
}

export enum EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingBootstrapPort {
  NONE = "none",
  AT_UNDERSCORE_START = "at_start",
}

export interface EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination {
  readonly id?: string;
  readonly name?: string;
}

function toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination(obj: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination | undefined): Record<string, any> | undefined {
  return obj && present({
    'id': obj.id,
    'name': obj.name,
  });
}
export type { EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination as EventGatewayListenerPolicySpecApiSpecTlsServerConfigClientAuthenticationTlsTrustBundles, EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyStaticKey, EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFieldsEncryptionKeyStaticKey };

export interface EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSniBrokerHostFormat {
  readonly type: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSniBrokerHostFormatType;
}

function toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSniBrokerHostFormat(obj: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSniBrokerHostFormat | undefined): Record<string, any> | undefined {
  return obj && present({
    'type': obj.type,
  });
}

export enum EventGatewayListenerPolicySpecApiSpecTlsServerConfigClientAuthenticationMode {
  REQUIRED = "required",
  REQUESTED = "requested",
}

export enum EventGatewayListenerPolicySpecApiSpecTlsServerConfigVersionsMax {
  TL_SV1_2 = "TLSv1.2",
  TL_SV1_3 = "TLSv1.3",
}
export { EventGatewayListenerPolicySpecApiSpecTlsServerConfigVersionsMax as EventGatewayListenerPolicySpecApiSpecTlsServerConfigVersionsMin };

export enum EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigSniBrokerHostFormatType {
  PER_UNDERSCORE_CLUSTER_UNDERSCORE_SUFFIX = "per_cluster_suffix",
  SHARED_UNDERSCORE_SUFFIX = "shared_suffix",
}

/** EventGatewayVirtualCluster of configuration.konghq.com/v1alpha1 */
export class EventGatewayVirtualCluster extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'EventGatewayVirtualCluster' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: EventGatewayVirtualClusterProps): any {
    return { ...EventGatewayVirtualCluster.GVK, ...toJson_EventGatewayVirtualClusterProps(props) };
  }

  public constructor(scope: Construct, id: string, props: EventGatewayVirtualClusterProps) {
    super(scope, id, { ...EventGatewayVirtualCluster.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...EventGatewayVirtualCluster.GVK, ...toJson_EventGatewayVirtualClusterProps(props) };
  }
}

export interface EventGatewayVirtualClusterProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: EventGatewayVirtualClusterSpec;
}

function toJson_EventGatewayVirtualClusterProps(obj: EventGatewayVirtualClusterProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_EventGatewayVirtualClusterSpec(obj.spec),
  });
}

export interface EventGatewayVirtualClusterSpec {
  readonly apiSpec?: EventGatewayVirtualClusterSpecApiSpec;
  readonly eventGatewayBackendClusterRef: EventGatewayBackendClusterSpecGatewayRef;
}

function toJson_EventGatewayVirtualClusterSpec(obj: EventGatewayVirtualClusterSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_EventGatewayVirtualClusterSpecApiSpec(obj.apiSpec),
    'eventGatewayBackendClusterRef': toJson_EventGatewayBackendClusterSpecGatewayRef(obj.eventGatewayBackendClusterRef),
  });
}

export interface EventGatewayVirtualClusterSpecApiSpec {
  readonly aclMode: EventGatewayVirtualClusterSpecApiSpecAclMode;
  readonly authentication: EventGatewayVirtualClusterSpecApiSpecAuthentication[];
  readonly description?: string;
  readonly dnsLabel: string;
  readonly labels?: { [key: string]: string };
  readonly name: string;
  readonly namespace?: EventGatewayVirtualClusterSpecApiSpecNamespace;
  readonly topicAliases?: EventGatewayVirtualClusterSpecApiSpecTopicAliases[];
}

function toJson_EventGatewayVirtualClusterSpecApiSpec(obj: EventGatewayVirtualClusterSpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'aclMode': obj.aclMode,
    'authentication': obj.authentication?.map(y => toJson_EventGatewayVirtualClusterSpecApiSpecAuthentication(y)),
    'description': obj.description,
    'dnsLabel': obj.dnsLabel,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'namespace': toJson_EventGatewayVirtualClusterSpecApiSpecNamespace(obj.namespace),
    'topicAliases': obj.topicAliases?.map(y => toJson_EventGatewayVirtualClusterSpecApiSpecTopicAliases(y)),
  });
}

export enum EventGatewayVirtualClusterSpecApiSpecAclMode {
  ENFORCE_UNDERSCORE_ON_UNDERSCORE_GATEWAY = "enforce_on_gateway",
  PASSTHROUGH = "passthrough",
}

export interface EventGatewayVirtualClusterSpecApiSpecAuthentication {
  readonly anonymous?: any;
  readonly clientCertificate?: any;
  readonly oauthBearer?: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearer;
  readonly saslPlain?: EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslPlain;
  readonly saslScram?: EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslScram;
  readonly type: EventGatewayVirtualClusterSpecApiSpecAuthenticationType;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecAuthentication(obj: EventGatewayVirtualClusterSpecApiSpecAuthentication | undefined): Record<string, any> | undefined {
  return obj && present({
    'anonymous': obj.anonymous,
    'clientCertificate': obj.clientCertificate,
    'oauthBearer': toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearer(obj.oauthBearer),
    'saslPlain': toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslPlain(obj.saslPlain),
    'saslScram': toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslScram(obj.saslScram),
    'type': obj.type,
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecNamespace {
  readonly additional?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditional;
  readonly mode: EventGatewayVirtualClusterSpecApiSpecNamespaceMode;
  readonly prefix: string;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecNamespace(obj: EventGatewayVirtualClusterSpecApiSpecNamespace | undefined): Record<string, any> | undefined {
  return obj && present({
    'additional': toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditional(obj.additional),
    'mode': obj.mode,
    'prefix': obj.prefix,
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecTopicAliases {
  readonly alias: string;
  readonly conflict?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListConflict;
  readonly match?: string;
  readonly topic: string;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecTopicAliases(obj: EventGatewayVirtualClusterSpecApiSpecTopicAliases | undefined): Record<string, any> | undefined {
  return obj && present({
    'alias': obj.alias,
    'conflict': obj.conflict,
    'match': obj.match,
    'topic': obj.topic,
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearer {
  readonly claimsMapping?: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerClaimsMapping;
  readonly jwks?: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerJwks;
  readonly mediation: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerMediation;
  readonly validate?: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidate;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearer(obj: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearer | undefined): Record<string, any> | undefined {
  return obj && present({
    'claimsMapping': toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerClaimsMapping(obj.claimsMapping),
    'jwks': toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerJwks(obj.jwks),
    'mediation': obj.mediation,
    'validate': toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidate(obj.validate),
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslPlain {
  readonly mediation: EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslPlainMediation;
  readonly principals?: EventGatewayBackendClusterSpecApiSpecAuthenticationSaslPlain[];
}

function toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslPlain(obj: EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslPlain | undefined): Record<string, any> | undefined {
  return obj && present({
    'mediation': obj.mediation,
    'principals': obj.principals?.map(y => toJson_EventGatewayBackendClusterSpecApiSpecAuthenticationSaslPlain(y)),
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslScram {
  readonly algorithm: EventGatewayBackendClusterSpecApiSpecAuthenticationSaslScramAlgorithm;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslScram(obj: EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslScram | undefined): Record<string, any> | undefined {
  return obj && present({
    'algorithm': obj.algorithm,
  });
}

export enum EventGatewayVirtualClusterSpecApiSpecAuthenticationType {
  ANONYMOUS = "anonymous",
  CLIENT_CERTIFICATE = "clientCertificate",
  OAUTH_BEARER = "oauthBearer",
  SASL_PLAIN = "saslPlain",
  SASL_SCRAM = "saslScram",
}

export interface EventGatewayVirtualClusterSpecApiSpecNamespaceAdditional {
  readonly consumerGroups?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroups[];
  readonly topics?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopics[];
}

function toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditional(obj: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditional | undefined): Record<string, any> | undefined {
  return obj && present({
    'consumerGroups': obj.consumerGroups?.map(y => toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroups(y)),
    'topics': obj.topics?.map(y => toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopics(y)),
  });
}

export enum EventGatewayVirtualClusterSpecApiSpecNamespaceMode {
  HIDE_UNDERSCORE_PREFIX = "hide_prefix",
  ENFORCE_UNDERSCORE_PREFIX = "enforce_prefix",
}

export interface EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerClaimsMapping {
  readonly scope?: string;
  readonly sub?: string;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerClaimsMapping(obj: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerClaimsMapping | undefined): Record<string, any> | undefined {
  return obj && present({
    'scope': obj.scope,
    'sub': obj.sub,
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerJwks {
  readonly cacheExpiration?: string;
  readonly endpoint: string;
  readonly timeout?: string;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerJwks(obj: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerJwks | undefined): Record<string, any> | undefined {
  return obj && present({
    'cacheExpiration': obj.cacheExpiration,
    'endpoint': obj.endpoint,
    'timeout': obj.timeout,
  });
}

export enum EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerMediation {
  PASSTHROUGH = "passthrough",
  VALIDATE_UNDERSCORE_FORWARD = "validate_forward",
  TERMINATE = "terminate",
}

export interface EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidate {
  readonly audiences?: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences[];
  readonly issuer?: string;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidate(obj: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidate | undefined): Record<string, any> | undefined {
  return obj && present({
    'audiences': obj.audiences?.map(y => toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences(y)),
    'issuer': obj.issuer,
  });
}

export enum EventGatewayVirtualClusterSpecApiSpecAuthenticationSaslPlainMediation {
  PASSTHROUGH = "passthrough",
  TERMINATE = "terminate",
}

export interface EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroups {
  readonly exactList?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsExactList;
  readonly glob?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsGlob;
  readonly type: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsType;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroups(obj: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroups | undefined): Record<string, any> | undefined {
  return obj && present({
    'exactList': toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsExactList(obj.exactList),
    'glob': toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsGlob(obj.glob),
    'type': obj.type,
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopics {
  readonly exactList?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactList;
  readonly glob?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsGlob;
  readonly type: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsType;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopics(obj: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopics | undefined): Record<string, any> | undefined {
  return obj && present({
    'exactList': toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactList(obj.exactList),
    'glob': toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsGlob(obj.glob),
    'type': obj.type,
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences {
  readonly name: string;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences(obj: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}
export type { EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences as EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistryName, EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistrySchemaRegistryName, EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigJsonSchemaRegistryName, EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences as KongKeySpecKeySetRefNamespacedRef, EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences as KongPluginBindingSpecTargetsConsumerGroupRef, EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences as KongPluginBindingSpecTargetsConsumerRef };

export interface EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsExactList {
  readonly exactList?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsExactListExactList[];
}

function toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsExactList(obj: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsExactList | undefined): Record<string, any> | undefined {
  return obj && present({
    'exactList': obj.exactList?.map(y => toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsExactListExactList(y)),
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsGlob {
  readonly glob: string;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsGlob(obj: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsGlob | undefined): Record<string, any> | undefined {
  return obj && present({
    'glob': obj.glob,
  });
}

export enum EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsType {
  EXACT_LIST = "exactList",
  GLOB = "glob",
}
export { EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsType as EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsType };

export interface EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactList {
  readonly conflict?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListConflict;
  readonly exactList?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListExactList[];
}

function toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactList(obj: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactList | undefined): Record<string, any> | undefined {
  return obj && present({
    'conflict': obj.conflict,
    'exactList': obj.exactList?.map(y => toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListExactList(y)),
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsGlob {
  readonly conflict?: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListConflict;
  readonly glob: string;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsGlob(obj: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsGlob | undefined): Record<string, any> | undefined {
  return obj && present({
    'conflict': obj.conflict,
    'glob': obj.glob,
  });
}

export interface EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsExactListExactList {
  readonly value: string;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsExactListExactList(obj: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalConsumerGroupsExactListExactList | undefined): Record<string, any> | undefined {
  return obj && present({
    'value': obj.value,
  });
}

export enum EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListConflict {
  WARN = "warn",
  IGNORE = "ignore",
}
export { EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListConflict as EventGatewayVirtualClusterSpecApiSpecTopicAliasesConflict, EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListConflict as EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsGlobConflict };

export interface EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListExactList {
  readonly backend: string;
}

function toJson_EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListExactList(obj: EventGatewayVirtualClusterSpecApiSpecNamespaceAdditionalTopicsExactListExactList | undefined): Record<string, any> | undefined {
  return obj && present({
    'backend': obj.backend,
  });
}

/** EventGatewayVirtualClusterConsumePolicy of configuration.konghq.com/v1alpha1 */
export class EventGatewayVirtualClusterConsumePolicy extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'EventGatewayVirtualClusterConsumePolicy' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: EventGatewayVirtualClusterConsumePolicyProps): any {
    return { ...EventGatewayVirtualClusterConsumePolicy.GVK, ...toJson_EventGatewayVirtualClusterConsumePolicyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: EventGatewayVirtualClusterConsumePolicyProps) {
    super(scope, id, { ...EventGatewayVirtualClusterConsumePolicy.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...EventGatewayVirtualClusterConsumePolicy.GVK, ...toJson_EventGatewayVirtualClusterConsumePolicyProps(props) };
  }
}

export interface EventGatewayVirtualClusterConsumePolicyProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: EventGatewayVirtualClusterConsumePolicySpec;
}

function toJson_EventGatewayVirtualClusterConsumePolicyProps(obj: EventGatewayVirtualClusterConsumePolicyProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_EventGatewayVirtualClusterConsumePolicySpec(obj.spec),
  });
}

export interface EventGatewayVirtualClusterConsumePolicySpec {
  readonly apiSpec?: EventGatewayVirtualClusterConsumePolicySpecApiSpec;
  readonly eventGatewayVirtualClusterRef: EventGatewayBackendClusterSpecGatewayRef;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpec(obj: EventGatewayVirtualClusterConsumePolicySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpec(obj.apiSpec),
    'eventGatewayVirtualClusterRef': toJson_EventGatewayBackendClusterSpecGatewayRef(obj.eventGatewayVirtualClusterRef),
  });
}

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpec {
  readonly decrypt?: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecrypt;
  readonly decryptFields?: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFields;
  readonly modifyHeaders?: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeaders;
  readonly schemaValidation?: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidation;
  readonly skipRecord?: EventGatewayVirtualClusterConsumePolicySpecApiSpecSkipRecord;
  readonly type: EventGatewayVirtualClusterConsumePolicySpecApiSpecType;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpec(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'decrypt': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecrypt(obj.decrypt),
    'decryptFields': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFields(obj.decryptFields),
    'modifyHeaders': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeaders(obj.modifyHeaders),
    'schemaValidation': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidation(obj.schemaValidation),
    'skipRecord': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecSkipRecord(obj.skipRecord),
    'type': obj.type,
  });
}

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecDecrypt {
  readonly condition?: string;
  readonly config: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfig;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecrypt(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecrypt | undefined): Record<string, any> | undefined {
  return obj && present({
    'condition': obj.condition,
    'config': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfig(obj.config),
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFields {
  readonly condition?: string;
  readonly config: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfig;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFields(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFields | undefined): Record<string, any> | undefined {
  return obj && present({
    'condition': obj.condition,
    'config': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfig(obj.config),
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeaders {
  readonly condition?: string;
  readonly config: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfig;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeaders(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeaders | undefined): Record<string, any> | undefined {
  return obj && present({
    'condition': obj.condition,
    'config': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfig(obj.config),
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}
export type { EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeaders as EventGatewayVirtualClusterProducePolicySpecApiSpecModifyHeaders };

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidation {
  readonly condition?: string;
  readonly config: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfig;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidation(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidation | undefined): Record<string, any> | undefined {
  return obj && present({
    'condition': obj.condition,
    'config': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfig(obj.config),
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecSkipRecord {
  readonly condition?: string;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecSkipRecord(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecSkipRecord | undefined): Record<string, any> | undefined {
  return obj && present({
    'condition': obj.condition,
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}

export enum EventGatewayVirtualClusterConsumePolicySpecApiSpecType {
  DECRYPT = "decrypt",
  DECRYPT_FIELDS = "decryptFields",
  MODIFY_HEADERS = "modifyHeaders",
  SCHEMA_VALIDATION = "schemaValidation",
  SKIP_RECORD = "skipRecord",
}

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfig {
  readonly failureMode: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigFailureMode;
  readonly keySources: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySources[];
  readonly partOfRecord: string[];
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfig(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'failureMode': obj.failureMode,
    'keySources': obj.keySources?.map(y => toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySources(y)),
    'partOfRecord': obj.partOfRecord?.map(y => y),
  });
}

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfig {
  readonly decryptFields: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFields[];
  readonly failureMode: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigFailureMode;
  readonly keySources: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySources[];
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfig(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'decryptFields': obj.decryptFields?.map(y => toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFields(y)),
    'failureMode': obj.failureMode,
    'keySources': obj.keySources?.map(y => toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySources(y)),
  });
}

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfig {
  readonly actions?: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActions[];
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfig(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'actions': obj.actions?.map(y => toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActions(y)),
  });
}
export type { EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfig as EventGatewayVirtualClusterProducePolicySpecApiSpecModifyHeadersConfig };

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfig {
  readonly keyValidationAction?: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigKeyValidationAction;
  readonly schemaRegistry?: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistry;
  readonly type: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigType;
  readonly valueValidationAction?: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigKeyValidationAction;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfig(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'keyValidationAction': obj.keyValidationAction,
    'schemaRegistry': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistry(obj.schemaRegistry),
    'type': obj.type,
    'valueValidationAction': obj.valueValidationAction,
  });
}

export enum EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigFailureMode {
  ERROR = "error",
  PASSTHROUGH = "passthrough",
}
export { EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigFailureMode as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigFailureMode };

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySources {
  readonly aws?: any;
  readonly static?: any;
  readonly type: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySourcesType;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySources(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySources | undefined): Record<string, any> | undefined {
  return obj && present({
    'aws': obj.aws,
    'static': obj.static,
    'type': obj.type,
  });
}
export type { EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySources as EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigKeySources };

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFields {
  readonly paths: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPaths;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFields(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFields | undefined): Record<string, any> | undefined {
  return obj && present({
    'paths': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPaths(obj.paths),
  });
}

export enum EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigFailureMode {
  ERROR = "error",
  SKIP = "skip",
  PASSTHROUGH = "passthrough",
  MARK = "mark",
}

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActions {
  readonly op: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsOp;
  readonly remove?: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsRemove;
  readonly set?: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsSet;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActions(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActions | undefined): Record<string, any> | undefined {
  return obj && present({
    'op': obj.op,
    'remove': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsRemove(obj.remove),
    'set': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsSet(obj.set),
  });
}
export type { EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActions as EventGatewayVirtualClusterProducePolicySpecApiSpecModifyHeadersConfigActions };

export enum EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigKeyValidationAction {
  MARK = "mark",
  SKIP = "skip",
}
export { EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigKeyValidationAction as EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigValueValidationAction };

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistry {
  readonly id?: any;
  readonly name?: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences;
  readonly type: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistryType;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistry(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistry | undefined): Record<string, any> | undefined {
  return obj && present({
    'id': obj.id,
    'name': toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences(obj.name),
    'type': obj.type,
  });
}
export type { EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistry as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistrySchemaRegistry, EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistry as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigJsonSchemaRegistry };

export enum EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigType {
  CONFLUENT_UNDERSCORE_SCHEMA_UNDERSCORE_REGISTRY = "confluent_schema_registry",
  JSON = "json",
}

export enum EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySourcesType {
  AWS = "aws",
  STATIC = "static",
}
export { EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySourcesType as EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigKeySourcesType, EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySourcesType as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyType, EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySourcesType as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFieldsEncryptionKeyType };

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPaths {
  readonly type: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPathsType;
  readonly variant1?: any[];
  readonly variant2?: string;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPaths(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPaths | undefined): Record<string, any> | undefined {
  return obj && present({
    'type': obj.type,
    'variant1': obj.variant1?.map(y => y),
    'variant2': obj.variant2,
  });
}
export type { EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPaths as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFieldsPaths };

export enum EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsOp {
  REMOVE = "remove",
  SET = "set",
}
export { EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsOp as EventGatewayVirtualClusterProducePolicySpecApiSpecModifyHeadersConfigActionsOp };

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsRemove {
  readonly key: string;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsRemove(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsRemove | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
  });
}
export type { EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsRemove as EventGatewayVirtualClusterProducePolicySpecApiSpecModifyHeadersConfigActionsRemove };

export interface EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsSet {
  readonly key: string;
  readonly value: string;
}

function toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsSet(obj: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsSet | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'value': obj.value,
  });
}
export type { EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeadersConfigActionsSet as EventGatewayVirtualClusterProducePolicySpecApiSpecModifyHeadersConfigActionsSet };

export enum EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistryType {
  ID = "id",
  NAME = "name",
}
export { EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistryType as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistrySchemaRegistryType, EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistryType as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigJsonSchemaRegistryType };

export enum EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPathsType {
  VARIANT1 = "variant1",
  VARIANT2 = "variant2",
}
export { EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPathsType as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFieldsPathsType };

/** EventGatewayVirtualClusterPolicy of configuration.konghq.com/v1alpha1 */
export class EventGatewayVirtualClusterPolicy extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'EventGatewayVirtualClusterPolicy' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: EventGatewayVirtualClusterPolicyProps): any {
    return { ...EventGatewayVirtualClusterPolicy.GVK, ...toJson_EventGatewayVirtualClusterPolicyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: EventGatewayVirtualClusterPolicyProps) {
    super(scope, id, { ...EventGatewayVirtualClusterPolicy.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...EventGatewayVirtualClusterPolicy.GVK, ...toJson_EventGatewayVirtualClusterPolicyProps(props) };
  }
}

export interface EventGatewayVirtualClusterPolicyProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: EventGatewayVirtualClusterPolicySpec;
}

function toJson_EventGatewayVirtualClusterPolicyProps(obj: EventGatewayVirtualClusterPolicyProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_EventGatewayVirtualClusterPolicySpec(obj.spec),
  });
}

export interface EventGatewayVirtualClusterPolicySpec {
  readonly apiSpec?: EventGatewayVirtualClusterPolicySpecApiSpec;
  readonly eventGatewayVirtualClusterRef: EventGatewayBackendClusterSpecGatewayRef;
}

function toJson_EventGatewayVirtualClusterPolicySpec(obj: EventGatewayVirtualClusterPolicySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_EventGatewayVirtualClusterPolicySpecApiSpec(obj.apiSpec),
    'eventGatewayVirtualClusterRef': toJson_EventGatewayBackendClusterSpecGatewayRef(obj.eventGatewayVirtualClusterRef),
  });
}

export interface EventGatewayVirtualClusterPolicySpecApiSpec {
  readonly acls?: EventGatewayVirtualClusterPolicySpecApiSpecAcls;
  readonly type: EventGatewayVirtualClusterPolicySpecApiSpecType;
}

function toJson_EventGatewayVirtualClusterPolicySpecApiSpec(obj: EventGatewayVirtualClusterPolicySpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'acls': toJson_EventGatewayVirtualClusterPolicySpecApiSpecAcls(obj.acls),
    'type': obj.type,
  });
}

export interface EventGatewayVirtualClusterPolicySpecApiSpecAcls {
  readonly condition?: string;
  readonly config: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfig;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayVirtualClusterPolicySpecApiSpecAcls(obj: EventGatewayVirtualClusterPolicySpecApiSpecAcls | undefined): Record<string, any> | undefined {
  return obj && present({
    'condition': obj.condition,
    'config': toJson_EventGatewayVirtualClusterPolicySpecApiSpecAclsConfig(obj.config),
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}

export enum EventGatewayVirtualClusterPolicySpecApiSpecType {
  ACLS = "acls",
}

export interface EventGatewayVirtualClusterPolicySpecApiSpecAclsConfig {
  readonly rules: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRules[];
}

function toJson_EventGatewayVirtualClusterPolicySpecApiSpecAclsConfig(obj: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'rules': obj.rules?.map(y => toJson_EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRules(y)),
  });
}

export interface EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRules {
  readonly action: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesAction;
  readonly operations: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesOperations[];
  readonly resourceNames: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNames;
  readonly resourceType: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceType;
}

function toJson_EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRules(obj: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'action': obj.action,
    'operations': obj.operations?.map(y => toJson_EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesOperations(y)),
    'resourceNames': toJson_EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNames(obj.resourceNames),
    'resourceType': obj.resourceType,
  });
}

export enum EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesAction {
  ALLOW = "allow",
  DENY = "deny",
}

export interface EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesOperations {
  readonly name: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesOperationsName;
}

function toJson_EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesOperations(obj: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesOperations | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}

export interface EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNames {
  readonly dynam?: string;
  readonly stat?: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNamesStat[];
  readonly type: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNamesType;
}

function toJson_EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNames(obj: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNames | undefined): Record<string, any> | undefined {
  return obj && present({
    'dynam': obj.dynam,
    'stat': obj.stat?.map(y => toJson_EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNamesStat(y)),
    'type': obj.type,
  });
}

export enum EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceType {
  TOPIC = "topic",
  GROUP = "group",
  TRANSACTIONAL_UNDERSCORE_ID = "transactional_id",
  CLUSTER = "cluster",
}

export enum EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesOperationsName {
  ALL = "all",
  ALTER = "alter",
  ALTER_UNDERSCORE_CONFIGS = "alter_configs",
  CREATE = "create",
  DELETE = "delete",
  DESCRIBE = "describe",
  DESCRIBE_UNDERSCORE_CONFIGS = "describe_configs",
  IDEMPOTENT_UNDERSCORE_WRITE = "idempotent_write",
  READ = "read",
  WRITE = "write",
}

export interface EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNamesStat {
  readonly match: string;
}

function toJson_EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNamesStat(obj: EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNamesStat | undefined): Record<string, any> | undefined {
  return obj && present({
    'match': obj.match,
  });
}

export enum EventGatewayVirtualClusterPolicySpecApiSpecAclsConfigRulesResourceNamesType {
  STAT = "stat",
  DYNAM = "dynam",
}

/** EventGatewayVirtualClusterProducePolicy of configuration.konghq.com/v1alpha1 */
export class EventGatewayVirtualClusterProducePolicy extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'EventGatewayVirtualClusterProducePolicy' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: EventGatewayVirtualClusterProducePolicyProps): any {
    return { ...EventGatewayVirtualClusterProducePolicy.GVK, ...toJson_EventGatewayVirtualClusterProducePolicyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: EventGatewayVirtualClusterProducePolicyProps) {
    super(scope, id, { ...EventGatewayVirtualClusterProducePolicy.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...EventGatewayVirtualClusterProducePolicy.GVK, ...toJson_EventGatewayVirtualClusterProducePolicyProps(props) };
  }
}

export interface EventGatewayVirtualClusterProducePolicyProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec?: EventGatewayVirtualClusterProducePolicySpec;
}

function toJson_EventGatewayVirtualClusterProducePolicyProps(obj: EventGatewayVirtualClusterProducePolicyProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_EventGatewayVirtualClusterProducePolicySpec(obj.spec),
  });
}

export interface EventGatewayVirtualClusterProducePolicySpec {
  readonly apiSpec?: EventGatewayVirtualClusterProducePolicySpecApiSpec;
  readonly eventGatewayVirtualClusterRef: EventGatewayBackendClusterSpecGatewayRef;
}

function toJson_EventGatewayVirtualClusterProducePolicySpec(obj: EventGatewayVirtualClusterProducePolicySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'apiSpec': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpec(obj.apiSpec),
    'eventGatewayVirtualClusterRef': toJson_EventGatewayBackendClusterSpecGatewayRef(obj.eventGatewayVirtualClusterRef),
  });
}

export interface EventGatewayVirtualClusterProducePolicySpecApiSpec {
  readonly encrypt?: EventGatewayVirtualClusterProducePolicySpecApiSpecEncrypt;
  readonly encryptFields?: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFields;
  readonly modifyHeaders?: EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeaders;
  readonly schemaValidation?: EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidation;
  readonly type: EventGatewayVirtualClusterProducePolicySpecApiSpecType;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpec(obj: EventGatewayVirtualClusterProducePolicySpecApiSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'encrypt': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncrypt(obj.encrypt),
    'encryptFields': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFields(obj.encryptFields),
    'modifyHeaders': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecModifyHeaders(obj.modifyHeaders),
    'schemaValidation': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidation(obj.schemaValidation),
    'type': obj.type,
  });
}

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecEncrypt {
  readonly condition?: string;
  readonly config: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfig;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncrypt(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecEncrypt | undefined): Record<string, any> | undefined {
  return obj && present({
    'condition': obj.condition,
    'config': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfig(obj.config),
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFields {
  readonly condition?: string;
  readonly config: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfig;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFields(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFields | undefined): Record<string, any> | undefined {
  return obj && present({
    'condition': obj.condition,
    'config': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfig(obj.config),
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidation {
  readonly condition?: string;
  readonly config: EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfig;
  readonly description?: string;
  readonly enabled?: EventGatewayBackendClusterSpecApiSpecInsecureAllowAnonymousVirtualClusterAuth;
  readonly labels?: { [key: string]: string };
  readonly name?: string;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidation(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidation | undefined): Record<string, any> | undefined {
  return obj && present({
    'condition': obj.condition,
    'config': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfig(obj.config),
    'description': obj.description,
    'enabled': obj.enabled,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  });
}

export enum EventGatewayVirtualClusterProducePolicySpecApiSpecType {
  ENCRYPT = "encrypt",
  ENCRYPT_FIELDS = "encryptFields",
  MODIFY_HEADERS = "modifyHeaders",
  SCHEMA_VALIDATION = "schemaValidation",
}

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfig {
  readonly encryptionKey: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKey;
  readonly failureMode: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigFailureMode;
  readonly partOfRecord: string[];
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfig(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'encryptionKey': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKey(obj.encryptionKey),
    'failureMode': obj.failureMode,
    'partOfRecord': obj.partOfRecord?.map(y => y),
  });
}

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfig {
  readonly encryptFields: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFields[];
  readonly failureMode: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigFailureMode;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfig(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'encryptFields': obj.encryptFields?.map(y => toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFields(y)),
    'failureMode': obj.failureMode,
  });
}

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfig {
  readonly confluentSchemaRegistry?: EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistry;
  readonly json?: EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistry;
  readonly type: EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigType;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfig(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'confluentSchemaRegistry': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistry(obj.confluentSchemaRegistry),
    'json': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistry(obj.json),
    'type': obj.type,
  });
}

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKey {
  readonly aws?: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyAws;
  readonly static?: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyStatic;
  readonly type: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptConfigKeySourcesType;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKey(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKey | undefined): Record<string, any> | undefined {
  return obj && present({
    'aws': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyAws(obj.aws),
    'static': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyStatic(obj.static),
    'type': obj.type,
  });
}
export type { EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKey as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFieldsEncryptionKey };

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFields {
  readonly encryptionKey: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKey;
  readonly paths: EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPaths;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFields(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFields | undefined): Record<string, any> | undefined {
  return obj && present({
    'encryptionKey': toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKey(obj.encryptionKey),
    'paths': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecDecryptFieldsConfigDecryptFieldsPaths(obj.paths),
  });
}

export enum EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigFailureMode {
  REJECT = "reject",
  PASSTHROUGH = "passthrough",
  MARK = "mark",
}

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistry {
  readonly keyValidationAction?: EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistryKeyValidationAction;
  readonly schemaRegistry?: EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistry;
  readonly valueValidationAction?: EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistryKeyValidationAction;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistry(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistry | undefined): Record<string, any> | undefined {
  return obj && present({
    'keyValidationAction': obj.keyValidationAction,
    'schemaRegistry': toJson_EventGatewayVirtualClusterConsumePolicySpecApiSpecSchemaValidationConfigSchemaRegistry(obj.schemaRegistry),
    'valueValidationAction': obj.valueValidationAction,
  });
}
export type { EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistry as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigJson };

export enum EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigType {
  CONFLUENT_SCHEMA_REGISTRY = "confluentSchemaRegistry",
  JSON = "json",
}

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyAws {
  readonly arn: string;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyAws(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyAws | undefined): Record<string, any> | undefined {
  return obj && present({
    'arn': obj.arn,
  });
}
export type { EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyAws as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFieldsEncryptionKeyAws };

export interface EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyStatic {
  readonly key: EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination;
}

function toJson_EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyStatic(obj: EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyStatic | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': toJson_EventGatewayListenerPolicySpecApiSpecForwardToVirtualClusterConfigPortMappingDestination(obj.key),
  });
}
export type { EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptConfigEncryptionKeyStatic as EventGatewayVirtualClusterProducePolicySpecApiSpecEncryptFieldsConfigEncryptFieldsEncryptionKeyStatic };

export enum EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistryKeyValidationAction {
  REJECT = "reject",
  MARK = "mark",
}
export { EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistryKeyValidationAction as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistryValueValidationAction, EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistryKeyValidationAction as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigJsonKeyValidationAction, EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigConfluentSchemaRegistryKeyValidationAction as EventGatewayVirtualClusterProducePolicySpecApiSpecSchemaValidationConfigJsonValueValidationAction };

/** IngressClassParameters of configuration.konghq.com/v1alpha1 */
export class IngressClassParameters extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'IngressClassParameters' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: IngressClassParametersProps = {}): any {
    return { ...IngressClassParameters.GVK, ...toJson_IngressClassParametersProps(props) };
  }

  public constructor(scope: Construct, id: string, props: IngressClassParametersProps = {}) {
    super(scope, id, { ...IngressClassParameters.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...IngressClassParameters.GVK, ...toJson_IngressClassParametersProps(props) };
  }
}

export interface IngressClassParametersProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: IngressClassParametersSpec;
}

function toJson_IngressClassParametersProps(obj: IngressClassParametersProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_IngressClassParametersSpec(obj.spec),
  });
}

export interface IngressClassParametersSpec {
  readonly enableLegacyRegexDetection?: boolean;
  readonly serviceUpstream?: boolean;
}

function toJson_IngressClassParametersSpec(obj: IngressClassParametersSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'enableLegacyRegexDetection': obj.enableLegacyRegexDetection,
    'serviceUpstream': obj.serviceUpstream,
  });
}

/** KongCACertificate of configuration.konghq.com/v1alpha1 */
export class KongCaCertificate extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongCACertificate' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongCaCertificateProps): any {
    return { ...KongCaCertificate.GVK, ...toJson_KongCaCertificateProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongCaCertificateProps) {
    super(scope, id, { ...KongCaCertificate.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongCaCertificate.GVK, ...toJson_KongCaCertificateProps(props) };
  }
}

export interface KongCaCertificateProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongCaCertificateSpec;
}

function toJson_KongCaCertificateProps(obj: KongCaCertificateProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongCaCertificateSpec(obj.spec),
  });
}

export interface KongCaCertificateSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly cert?: string;
  readonly controlPlaneRef: KongCaCertificateSpecControlPlaneRef;
  readonly secretRef?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly tags?: string[];
  readonly type?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateType;
}

function toJson_KongCaCertificateSpec(obj: KongCaCertificateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'cert': obj.cert,
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'secretRef': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.secretRef),
    'tags': obj.tags?.map(y => y),
    'type': obj.type,
  });
}

export interface KongCaCertificateSpecAdopt {
  readonly from: KongCaCertificateSpecAdoptFrom;
  readonly konnect?: KongCaCertificateSpecAdoptKonnect;
  readonly mode?: KongCaCertificateSpecAdoptMode;
}

function toJson_KongCaCertificateSpecAdopt(obj: KongCaCertificateSpecAdopt | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from,
    'konnect': toJson_KongCaCertificateSpecAdoptKonnect(obj.konnect),
    'mode': obj.mode,
  });
}
export type { KongCaCertificateSpecAdopt as KongCertificateSpecAdopt, KongCaCertificateSpecAdopt as KongConsumerSpecAdopt, KongCaCertificateSpecAdopt as KongConsumerGroupSpecAdopt, KongCaCertificateSpecAdopt as KongCredentialAclSpecAdopt, KongCaCertificateSpecAdopt as KongCredentialApiKeySpecAdopt, KongCaCertificateSpecAdopt as KongCredentialBasicAuthSpecAdopt, KongCaCertificateSpecAdopt as KongCredentialHmacSpecAdopt, KongCaCertificateSpecAdopt as KongCredentialJwtSpecAdopt, KongCaCertificateSpecAdopt as KongDataPlaneClientCertificateSpecAdopt, KongCaCertificateSpecAdopt as KongKeySpecAdopt, KongCaCertificateSpecAdopt as KongKeySetSpecAdopt, KongCaCertificateSpecAdopt as KongPluginBindingSpecAdopt, KongCaCertificateSpecAdopt as KongRouteSpecAdopt, KongCaCertificateSpecAdopt as KongServiceSpecAdopt, KongCaCertificateSpecAdopt as KongSniSpecAdopt, KongCaCertificateSpecAdopt as KongTargetSpecAdopt, KongCaCertificateSpecAdopt as KongUpstreamSpecAdopt, KongCaCertificateSpecAdopt as KongVaultSpecAdopt };

export interface KongCaCertificateSpecControlPlaneRef {
  readonly konnectNamespacedRef?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly type?: KongCaCertificateSpecControlPlaneRefType;
}

function toJson_KongCaCertificateSpecControlPlaneRef(obj: KongCaCertificateSpecControlPlaneRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'konnectNamespacedRef': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.konnectNamespacedRef),
    'type': obj.type,
  });
}
export type { KongCaCertificateSpecControlPlaneRef as KongCertificateSpecControlPlaneRef, KongCaCertificateSpecControlPlaneRef as KongConsumerSpecControlPlaneRef, KongCaCertificateSpecControlPlaneRef as KongConsumerGroupSpecControlPlaneRef, KongCaCertificateSpecControlPlaneRef as KongDataPlaneClientCertificateSpecControlPlaneRef, KongCaCertificateSpecControlPlaneRef as KongKeySpecControlPlaneRef, KongCaCertificateSpecControlPlaneRef as KongKeySetSpecControlPlaneRef, KongCaCertificateSpecControlPlaneRef as KongPluginBindingSpecControlPlaneRef, KongCaCertificateSpecControlPlaneRef as KongRouteSpecControlPlaneRef, KongCaCertificateSpecControlPlaneRef as KongServiceSpecControlPlaneRef, KongCaCertificateSpecControlPlaneRef as KongUpstreamSpecControlPlaneRef, KongCaCertificateSpecControlPlaneRef as KongVaultSpecControlPlaneRef };

export enum KongCaCertificateSpecAdoptFrom {
  KONNECT = "konnect",
}
export { KongCaCertificateSpecAdoptFrom as KongCertificateSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongConsumerSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongConsumerGroupSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongCredentialAclSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongCredentialApiKeySpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongCredentialBasicAuthSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongCredentialHmacSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongCredentialJwtSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongDataPlaneClientCertificateSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongKeySpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongKeySetSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongPluginBindingSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongRouteSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongServiceSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongSniSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongTargetSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongUpstreamSpecAdoptFrom, KongCaCertificateSpecAdoptFrom as KongVaultSpecAdoptFrom };

export interface KongCaCertificateSpecAdoptKonnect {
  readonly id: string;
}

function toJson_KongCaCertificateSpecAdoptKonnect(obj: KongCaCertificateSpecAdoptKonnect | undefined): Record<string, any> | undefined {
  return obj && present({
    'id': obj.id,
  });
}
export type { KongCaCertificateSpecAdoptKonnect as KongCertificateSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongConsumerSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongConsumerGroupSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongCredentialAclSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongCredentialApiKeySpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongCredentialBasicAuthSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongCredentialHmacSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongCredentialJwtSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongDataPlaneClientCertificateSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongKeySpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongKeySetSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongPluginBindingSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongRouteSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongServiceSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongSniSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongTargetSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongUpstreamSpecAdoptKonnect, KongCaCertificateSpecAdoptKonnect as KongVaultSpecAdoptKonnect };

export enum KongCaCertificateSpecAdoptMode {
  MATCH = "match",
  OVERRIDE = "override",
}
export { KongCaCertificateSpecAdoptMode as KongCertificateSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongConsumerSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongConsumerGroupSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongCredentialAclSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongCredentialApiKeySpecAdoptMode, KongCaCertificateSpecAdoptMode as KongCredentialBasicAuthSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongCredentialHmacSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongCredentialJwtSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongDataPlaneClientCertificateSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongKeySpecAdoptMode, KongCaCertificateSpecAdoptMode as KongKeySetSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongPluginBindingSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongRouteSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongServiceSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongSniSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongTargetSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongUpstreamSpecAdoptMode, KongCaCertificateSpecAdoptMode as KongVaultSpecAdoptMode };

export enum KongCaCertificateSpecControlPlaneRefType {
  KONNECT_NAMESPACED_REF = "konnectNamespacedRef",
  KIC = "kic",
}
export { KongCaCertificateSpecControlPlaneRefType as KongCertificateSpecControlPlaneRefType, KongCaCertificateSpecControlPlaneRefType as KongConsumerSpecControlPlaneRefType, KongCaCertificateSpecControlPlaneRefType as KongConsumerGroupSpecControlPlaneRefType, KongCaCertificateSpecControlPlaneRefType as KongDataPlaneClientCertificateSpecControlPlaneRefType, KongCaCertificateSpecControlPlaneRefType as KongKeySpecControlPlaneRefType, KongCaCertificateSpecControlPlaneRefType as KongKeySetSpecControlPlaneRefType, KongCaCertificateSpecControlPlaneRefType as KongPluginBindingSpecControlPlaneRefType, KongCaCertificateSpecControlPlaneRefType as KongRouteSpecControlPlaneRefType, KongCaCertificateSpecControlPlaneRefType as KongServiceSpecControlPlaneRefType, KongCaCertificateSpecControlPlaneRefType as KongUpstreamSpecControlPlaneRefType, KongCaCertificateSpecControlPlaneRefType as KongVaultSpecControlPlaneRefType };

/** KongCertificate of configuration.konghq.com/v1alpha1 */
export class KongCertificate extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongCertificate' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongCertificateProps): any {
    return { ...KongCertificate.GVK, ...toJson_KongCertificateProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongCertificateProps) {
    super(scope, id, { ...KongCertificate.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongCertificate.GVK, ...toJson_KongCertificateProps(props) };
  }
}

export interface KongCertificateProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongCertificateSpec;
}

function toJson_KongCertificateProps(obj: KongCertificateProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongCertificateSpec(obj.spec),
  });
}

export interface KongCertificateSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly cert?: string;
  readonly certAlt?: string;
  readonly controlPlaneRef: KongCaCertificateSpecControlPlaneRef;
  readonly key?: string;
  readonly keyAlt?: string;
  readonly secretRef?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly secretRefAlt?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly tags?: string[];
  readonly type?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateType;
}

function toJson_KongCertificateSpec(obj: KongCertificateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'cert': obj.cert,
    'cert_alt': obj.certAlt,
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'key': obj.key,
    'key_alt': obj.keyAlt,
    'secretRef': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.secretRef),
    'secretRefAlt': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.secretRefAlt),
    'tags': obj.tags?.map(y => y),
    'type': obj.type,
  });
}

/** KongClusterPlugin of configuration.konghq.com/v1 */
export class KongClusterPlugin extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1', kind: 'KongClusterPlugin' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongClusterPluginProps): any {
    return { ...KongClusterPlugin.GVK, ...toJson_KongClusterPluginProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongClusterPluginProps) {
    super(scope, id, { ...KongClusterPlugin.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongClusterPlugin.GVK, ...toJson_KongClusterPluginProps(props) };
  }
}

export interface KongClusterPluginProps {
  readonly metadata?: ApiObjectMetadata;
  readonly config?: any;
  readonly configFrom?: KongClusterPluginConfigFrom;
  readonly configPatches?: KongClusterPluginConfigPatches[];
  readonly consumerRef?: string;
  readonly disabled?: boolean;
  readonly instanceName?: string;
  readonly ordering?: KongClusterPluginOrdering;
  readonly plugin: string;
  readonly protocols?: KongClusterPluginProtocols[];
  readonly runOn?: KongClusterPluginRunOn;
}

function toJson_KongClusterPluginProps(obj: KongClusterPluginProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'config': obj.config,
    'configFrom': toJson_KongClusterPluginConfigFrom(obj.configFrom),
    'configPatches': obj.configPatches?.map(y => toJson_KongClusterPluginConfigPatches(y)),
    'consumerRef': obj.consumerRef,
    'disabled': obj.disabled,
    'instance_name': obj.instanceName,
    'ordering': toJson_KongClusterPluginOrdering(obj.ordering),
    'plugin': obj.plugin,
    'protocols': obj.protocols?.map(y => y),
    'run_on': obj.runOn,
  });
}

export interface KongClusterPluginConfigFrom {
  readonly secretKeyRef: KongClusterPluginConfigFromSecretKeyRef;
}

function toJson_KongClusterPluginConfigFrom(obj: KongClusterPluginConfigFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'secretKeyRef': toJson_KongClusterPluginConfigFromSecretKeyRef(obj.secretKeyRef),
  });
}
export type { KongClusterPluginConfigFrom as KongClusterPluginConfigPatchesValueFrom };

export interface KongClusterPluginConfigPatches {
  readonly path: string;
  readonly valueFrom: KongClusterPluginConfigFrom;
}

function toJson_KongClusterPluginConfigPatches(obj: KongClusterPluginConfigPatches | undefined): Record<string, any> | undefined {
  return obj && present({
    'path': obj.path,
    'valueFrom': toJson_KongClusterPluginConfigFrom(obj.valueFrom),
  });
}

export interface KongClusterPluginOrdering {
  readonly after?: { [key: string]: string[] };
  readonly before?: { [key: string]: string[] };
}

function toJson_KongClusterPluginOrdering(obj: KongClusterPluginOrdering | undefined): Record<string, any> | undefined {
  return obj && present({
    'after': ((obj.after) === undefined) ? undefined : (Object.entries(obj.after).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.map(y => y) }), {})),
    'before': ((obj.before) === undefined) ? undefined : (Object.entries(obj.before).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.map(y => y) }), {})),
  });
}
export type { KongClusterPluginOrdering as KongPluginOrdering };

export enum KongClusterPluginProtocols {
  HTTP = "http",
  HTTPS = "https",
  GRPC = "grpc",
  GRPCS = "grpcs",
  TCP = "tcp",
  TLS = "tls",
  UDP = "udp",
}
export { KongClusterPluginProtocols as KongIngressProxyProtocol, KongClusterPluginProtocols as KongIngressRouteProtocols, KongClusterPluginProtocols as KongPluginProtocols };

export enum KongClusterPluginRunOn {
  FIRST = "first",
  SECOND = "second",
  ALL = "all",
}
export { KongClusterPluginRunOn as KongPluginRunOn };

export interface KongClusterPluginConfigFromSecretKeyRef {
  readonly key: string;
  readonly name: string;
  readonly namespace: string;
}

function toJson_KongClusterPluginConfigFromSecretKeyRef(obj: KongClusterPluginConfigFromSecretKeyRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
export type { KongClusterPluginConfigFromSecretKeyRef as KongClusterPluginConfigPatchesValueFromSecretKeyRef };

/** KongConsumer of configuration.konghq.com/v1 */
export class KongConsumer extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1', kind: 'KongConsumer' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongConsumerProps = {}): any {
    return { ...KongConsumer.GVK, ...toJson_KongConsumerProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongConsumerProps = {}) {
    super(scope, id, { ...KongConsumer.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongConsumer.GVK, ...toJson_KongConsumerProps(props) };
  }
}

export interface KongConsumerProps {
  readonly metadata?: ApiObjectMetadata;
  readonly consumerGroups?: string[];
  readonly credentials?: string[];
  readonly customId?: string;
  readonly spec?: KongConsumerSpec;
  readonly username?: string;
}

function toJson_KongConsumerProps(obj: KongConsumerProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'consumerGroups': obj.consumerGroups?.map(y => y),
    'credentials': obj.credentials?.map(y => y),
    'custom_id': obj.customId,
    'spec': toJson_KongConsumerSpec(obj.spec),
    'username': obj.username,
  });
}

export interface KongConsumerSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly controlPlaneRef?: KongCaCertificateSpecControlPlaneRef;
  readonly tags?: string[];
}

function toJson_KongConsumerSpec(obj: KongConsumerSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'tags': obj.tags?.map(y => y),
  });
}

/** KongConsumerGroup of configuration.konghq.com/v1beta1 */
export class KongConsumerGroup extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1beta1', kind: 'KongConsumerGroup' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongConsumerGroupProps = {}): any {
    return { ...KongConsumerGroup.GVK, ...toJson_KongConsumerGroupProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongConsumerGroupProps = {}) {
    super(scope, id, { ...KongConsumerGroup.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongConsumerGroup.GVK, ...toJson_KongConsumerGroupProps(props) };
  }
}

export interface KongConsumerGroupProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: KongConsumerGroupSpec;
}

function toJson_KongConsumerGroupProps(obj: KongConsumerGroupProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongConsumerGroupSpec(obj.spec),
  });
}

export interface KongConsumerGroupSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly controlPlaneRef?: KongCaCertificateSpecControlPlaneRef;
  readonly name?: string;
  readonly tags?: string[];
}

function toJson_KongConsumerGroupSpec(obj: KongConsumerGroupSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'name': obj.name,
    'tags': obj.tags?.map(y => y),
  });
}

/** KongCredentialACL of configuration.konghq.com/v1alpha1 */
export class KongCredentialAcl extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongCredentialACL' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongCredentialAclProps): any {
    return { ...KongCredentialAcl.GVK, ...toJson_KongCredentialAclProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongCredentialAclProps) {
    super(scope, id, { ...KongCredentialAcl.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongCredentialAcl.GVK, ...toJson_KongCredentialAclProps(props) };
  }
}

export interface KongCredentialAclProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongCredentialAclSpec;
}

function toJson_KongCredentialAclProps(obj: KongCredentialAclProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongCredentialAclSpec(obj.spec),
  });
}

export interface KongCredentialAclSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly consumerRef: KongCredentialAclSpecConsumerRef;
  readonly group: string;
  readonly tags?: string[];
}

function toJson_KongCredentialAclSpec(obj: KongCredentialAclSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'consumerRef': toJson_KongCredentialAclSpecConsumerRef(obj.consumerRef),
    'group': obj.group,
    'tags': obj.tags?.map(y => y),
  });
}

export interface KongCredentialAclSpecConsumerRef {
  readonly name?: string;
}

function toJson_KongCredentialAclSpecConsumerRef(obj: KongCredentialAclSpecConsumerRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
  });
}
export type { KongCredentialAclSpecConsumerRef as KongCredentialApiKeySpecConsumerRef, KongCredentialAclSpecConsumerRef as KongCredentialBasicAuthSpecConsumerRef, KongCredentialAclSpecConsumerRef as KongCredentialHmacSpecConsumerRef, KongCredentialAclSpecConsumerRef as KongCredentialJwtSpecConsumerRef };

/** KongCredentialAPIKey of configuration.konghq.com/v1alpha1 */
export class KongCredentialApiKey extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongCredentialAPIKey' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongCredentialApiKeyProps): any {
    return { ...KongCredentialApiKey.GVK, ...toJson_KongCredentialApiKeyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongCredentialApiKeyProps) {
    super(scope, id, { ...KongCredentialApiKey.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongCredentialApiKey.GVK, ...toJson_KongCredentialApiKeyProps(props) };
  }
}

export interface KongCredentialApiKeyProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongCredentialApiKeySpec;
}

function toJson_KongCredentialApiKeyProps(obj: KongCredentialApiKeyProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongCredentialApiKeySpec(obj.spec),
  });
}

export interface KongCredentialApiKeySpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly consumerRef: KongCredentialAclSpecConsumerRef;
  readonly key: string;
  readonly tags?: string[];
}

function toJson_KongCredentialApiKeySpec(obj: KongCredentialApiKeySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'consumerRef': toJson_KongCredentialAclSpecConsumerRef(obj.consumerRef),
    'key': obj.key,
    'tags': obj.tags?.map(y => y),
  });
}

/** KongCredentialBasicAuth of configuration.konghq.com/v1alpha1 */
export class KongCredentialBasicAuth extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongCredentialBasicAuth' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongCredentialBasicAuthProps): any {
    return { ...KongCredentialBasicAuth.GVK, ...toJson_KongCredentialBasicAuthProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongCredentialBasicAuthProps) {
    super(scope, id, { ...KongCredentialBasicAuth.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongCredentialBasicAuth.GVK, ...toJson_KongCredentialBasicAuthProps(props) };
  }
}

export interface KongCredentialBasicAuthProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongCredentialBasicAuthSpec;
}

function toJson_KongCredentialBasicAuthProps(obj: KongCredentialBasicAuthProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongCredentialBasicAuthSpec(obj.spec),
  });
}

export interface KongCredentialBasicAuthSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly consumerRef: KongCredentialAclSpecConsumerRef;
  readonly password: string;
  readonly tags?: string[];
  readonly username: string;
}

function toJson_KongCredentialBasicAuthSpec(obj: KongCredentialBasicAuthSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'consumerRef': toJson_KongCredentialAclSpecConsumerRef(obj.consumerRef),
    'password': obj.password,
    'tags': obj.tags?.map(y => y),
    'username': obj.username,
  });
}

/** KongCredentialHMAC of configuration.konghq.com/v1alpha1 */
export class KongCredentialHmac extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongCredentialHMAC' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongCredentialHmacProps): any {
    return { ...KongCredentialHmac.GVK, ...toJson_KongCredentialHmacProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongCredentialHmacProps) {
    super(scope, id, { ...KongCredentialHmac.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongCredentialHmac.GVK, ...toJson_KongCredentialHmacProps(props) };
  }
}

export interface KongCredentialHmacProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongCredentialHmacSpec;
}

function toJson_KongCredentialHmacProps(obj: KongCredentialHmacProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongCredentialHmacSpec(obj.spec),
  });
}

export interface KongCredentialHmacSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly consumerRef: KongCredentialAclSpecConsumerRef;
  readonly id?: string;
  readonly secret?: string;
  readonly tags?: string[];
  readonly username: string;
}

function toJson_KongCredentialHmacSpec(obj: KongCredentialHmacSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'consumerRef': toJson_KongCredentialAclSpecConsumerRef(obj.consumerRef),
    'id': obj.id,
    'secret': obj.secret,
    'tags': obj.tags?.map(y => y),
    'username': obj.username,
  });
}

/** KongCredentialJWT of configuration.konghq.com/v1alpha1 */
export class KongCredentialJwt extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongCredentialJWT' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongCredentialJwtProps): any {
    return { ...KongCredentialJwt.GVK, ...toJson_KongCredentialJwtProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongCredentialJwtProps) {
    super(scope, id, { ...KongCredentialJwt.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongCredentialJwt.GVK, ...toJson_KongCredentialJwtProps(props) };
  }
}

export interface KongCredentialJwtProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongCredentialJwtSpec;
}

function toJson_KongCredentialJwtProps(obj: KongCredentialJwtProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongCredentialJwtSpec(obj.spec),
  });
}

export interface KongCredentialJwtSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly algorithm?: KongCredentialJwtSpecAlgorithm;
  readonly consumerRef: KongCredentialAclSpecConsumerRef;
  readonly id?: string;
  readonly key?: string;
  readonly rsaPublicKey?: string;
  readonly secret?: string;
  readonly tags?: string[];
}

function toJson_KongCredentialJwtSpec(obj: KongCredentialJwtSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'algorithm': obj.algorithm,
    'consumerRef': toJson_KongCredentialAclSpecConsumerRef(obj.consumerRef),
    'id': obj.id,
    'key': obj.key,
    'rsa_public_key': obj.rsaPublicKey,
    'secret': obj.secret,
    'tags': obj.tags?.map(y => y),
  });
}

export enum KongCredentialJwtSpecAlgorithm {
  HS256 = "HS256",
  HS384 = "HS384",
  HS512 = "HS512",
  RS256 = "RS256",
  RS384 = "RS384",
  RS512 = "RS512",
  ES256 = "ES256",
  ES384 = "ES384",
  ES512 = "ES512",
  PS256 = "PS256",
  PS384 = "PS384",
  PS512 = "PS512",
  ED_DSA = "EdDSA",
}

/** KongCustomEntity of configuration.konghq.com/v1alpha1 */
export class KongCustomEntity extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongCustomEntity' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongCustomEntityProps): any {
    return { ...KongCustomEntity.GVK, ...toJson_KongCustomEntityProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongCustomEntityProps) {
    super(scope, id, { ...KongCustomEntity.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongCustomEntity.GVK, ...toJson_KongCustomEntityProps(props) };
  }
}

export interface KongCustomEntityProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongCustomEntitySpec;
}

function toJson_KongCustomEntityProps(obj: KongCustomEntityProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongCustomEntitySpec(obj.spec),
  });
}

export interface KongCustomEntitySpec {
  readonly controllerName: string;
  readonly fields: any;
  readonly parentRef?: KongCustomEntitySpecParentRef;
  readonly type: string;
}

function toJson_KongCustomEntitySpec(obj: KongCustomEntitySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'controllerName': obj.controllerName,
    'fields': obj.fields,
    'parentRef': toJson_KongCustomEntitySpecParentRef(obj.parentRef),
    'type': obj.type,
  });
}

export interface KongCustomEntitySpecParentRef {
  readonly group?: string;
  readonly kind?: KongCustomEntitySpecParentRefKind;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_KongCustomEntitySpecParentRef(obj: KongCustomEntitySpecParentRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}

export enum KongCustomEntitySpecParentRefKind {
  KONG_PLUGIN = "KongPlugin",
  KONG_CLUSTER_PLUGIN = "KongClusterPlugin",
}
export { KongCustomEntitySpecParentRefKind as KongPluginBindingSpecPluginRefKind };

/** KongDataPlaneClientCertificate of configuration.konghq.com/v1alpha1 */
export class KongDataPlaneClientCertificate extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongDataPlaneClientCertificate' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongDataPlaneClientCertificateProps): any {
    return { ...KongDataPlaneClientCertificate.GVK, ...toJson_KongDataPlaneClientCertificateProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongDataPlaneClientCertificateProps) {
    super(scope, id, { ...KongDataPlaneClientCertificate.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongDataPlaneClientCertificate.GVK, ...toJson_KongDataPlaneClientCertificateProps(props) };
  }
}

export interface KongDataPlaneClientCertificateProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongDataPlaneClientCertificateSpec;
}

function toJson_KongDataPlaneClientCertificateProps(obj: KongDataPlaneClientCertificateProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongDataPlaneClientCertificateSpec(obj.spec),
  });
}

export interface KongDataPlaneClientCertificateSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly cert: string;
  readonly controlPlaneRef: KongCaCertificateSpecControlPlaneRef;
}

function toJson_KongDataPlaneClientCertificateSpec(obj: KongDataPlaneClientCertificateSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'cert': obj.cert,
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
  });
}

/** KongIngress of configuration.konghq.com/v1 */
export class KongIngress extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1', kind: 'KongIngress' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongIngressProps = {}): any {
    return { ...KongIngress.GVK, ...toJson_KongIngressProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongIngressProps = {}) {
    super(scope, id, { ...KongIngress.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongIngress.GVK, ...toJson_KongIngressProps(props) };
  }
}

export interface KongIngressProps {
  readonly metadata?: ApiObjectMetadata;
  readonly proxy?: KongIngressProxy;
  readonly route?: KongIngressRoute;
  readonly upstream?: KongIngressUpstream;
}

function toJson_KongIngressProps(obj: KongIngressProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'proxy': toJson_KongIngressProxy(obj.proxy),
    'route': toJson_KongIngressRoute(obj.route),
    'upstream': toJson_KongIngressUpstream(obj.upstream),
  });
}

export interface KongIngressProxy {
  readonly connectTimeout?: number;
  readonly path?: string;
  readonly protocol?: KongClusterPluginProtocols;
  readonly readTimeout?: number;
  readonly retries?: number;
  readonly writeTimeout?: number;
}

function toJson_KongIngressProxy(obj: KongIngressProxy | undefined): Record<string, any> | undefined {
  return obj && present({
    'connect_timeout': obj.connectTimeout,
    'path': obj.path,
    'protocol': obj.protocol,
    'read_timeout': obj.readTimeout,
    'retries': obj.retries,
    'write_timeout': obj.writeTimeout,
  });
}

export interface KongIngressRoute {
  readonly headers?: { [key: string]: string[] };
  readonly httpsRedirectStatusCode?: number;
  readonly methods?: string[];
  readonly pathHandling?: KongIngressRoutePathHandling;
  readonly preserveHost?: boolean;
  readonly protocols?: KongClusterPluginProtocols[];
  readonly regexPriority?: number;
  readonly requestBuffering?: boolean;
  readonly responseBuffering?: boolean;
  readonly snis?: string[];
  readonly stripPath?: boolean;
}

function toJson_KongIngressRoute(obj: KongIngressRoute | undefined): Record<string, any> | undefined {
  return obj && present({
    'headers': ((obj.headers) === undefined) ? undefined : (Object.entries(obj.headers).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.map(y => y) }), {})),
    'https_redirect_status_code': obj.httpsRedirectStatusCode,
    'methods': obj.methods?.map(y => y),
    'path_handling': obj.pathHandling,
    'preserve_host': obj.preserveHost,
    'protocols': obj.protocols?.map(y => y),
    'regex_priority': obj.regexPriority,
    'request_buffering': obj.requestBuffering,
    'response_buffering': obj.responseBuffering,
    'snis': obj.snis?.map(y => y),
    'strip_path': obj.stripPath,
  });
}

export interface KongIngressUpstream {
  readonly algorithm?: KongIngressUpstreamAlgorithm;
  readonly hashFallback?: string;
  readonly hashFallbackHeader?: string;
  readonly hashFallbackQueryArg?: string;
  readonly hashFallbackUriCapture?: string;
  readonly hashOn?: string;
  readonly hashOnCookie?: string;
  readonly hashOnCookiePath?: string;
  readonly hashOnHeader?: string;
  readonly hashOnQueryArg?: string;
  readonly hashOnUriCapture?: string;
  readonly healthchecks?: KongIngressUpstreamHealthchecks;
  readonly hostHeader?: string;
  readonly slots?: number;
}

function toJson_KongIngressUpstream(obj: KongIngressUpstream | undefined): Record<string, any> | undefined {
  return obj && present({
    'algorithm': obj.algorithm,
    'hash_fallback': obj.hashFallback,
    'hash_fallback_header': obj.hashFallbackHeader,
    'hash_fallback_query_arg': obj.hashFallbackQueryArg,
    'hash_fallback_uri_capture': obj.hashFallbackUriCapture,
    'hash_on': obj.hashOn,
    'hash_on_cookie': obj.hashOnCookie,
    'hash_on_cookie_path': obj.hashOnCookiePath,
    'hash_on_header': obj.hashOnHeader,
    'hash_on_query_arg': obj.hashOnQueryArg,
    'hash_on_uri_capture': obj.hashOnUriCapture,
    'healthchecks': toJson_KongIngressUpstreamHealthchecks(obj.healthchecks),
    'host_header': obj.hostHeader,
    'slots': obj.slots,
  });
}

export enum KongIngressRoutePathHandling {
  V0 = "v0",
  V1 = "v1",
}

export enum KongIngressUpstreamAlgorithm {
  ROUND_HYPHEN_ROBIN = "round-robin",
  CONSISTENT_HYPHEN_HASHING = "consistent-hashing",
  LEAST_HYPHEN_CONNECTIONS = "least-connections",
  LATENCY = "latency",
}

export interface KongIngressUpstreamHealthchecks {
  readonly active?: KongIngressUpstreamHealthchecksActive;
  readonly passive?: KongIngressUpstreamHealthchecksPassive;
  readonly threshold?: number;
}

function toJson_KongIngressUpstreamHealthchecks(obj: KongIngressUpstreamHealthchecks | undefined): Record<string, any> | undefined {
  return obj && present({
    'active': toJson_KongIngressUpstreamHealthchecksActive(obj.active),
    'passive': toJson_KongIngressUpstreamHealthchecksPassive(obj.passive),
    'threshold': obj.threshold,
  });
}

export interface KongIngressUpstreamHealthchecksActive {
  readonly concurrency?: number;
  readonly headers?: { [key: string]: string[] };
  readonly healthy?: KongIngressUpstreamHealthchecksActiveHealthy;
  readonly httpPath?: string;
  readonly httpsSni?: string;
  readonly httpsVerifyCertificate?: boolean;
  readonly timeout?: number;
  readonly type?: string;
  readonly unhealthy?: KongIngressUpstreamHealthchecksActiveUnhealthy;
}

function toJson_KongIngressUpstreamHealthchecksActive(obj: KongIngressUpstreamHealthchecksActive | undefined): Record<string, any> | undefined {
  return obj && present({
    'concurrency': obj.concurrency,
    'headers': ((obj.headers) === undefined) ? undefined : (Object.entries(obj.headers).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.map(y => y) }), {})),
    'healthy': toJson_KongIngressUpstreamHealthchecksActiveHealthy(obj.healthy),
    'http_path': obj.httpPath,
    'https_sni': obj.httpsSni,
    'https_verify_certificate': obj.httpsVerifyCertificate,
    'timeout': obj.timeout,
    'type': obj.type,
    'unhealthy': toJson_KongIngressUpstreamHealthchecksActiveUnhealthy(obj.unhealthy),
  });
}

export interface KongIngressUpstreamHealthchecksPassive {
  readonly healthy?: KongIngressUpstreamHealthchecksActiveHealthy;
  readonly type?: string;
  readonly unhealthy?: KongIngressUpstreamHealthchecksActiveUnhealthy;
}

function toJson_KongIngressUpstreamHealthchecksPassive(obj: KongIngressUpstreamHealthchecksPassive | undefined): Record<string, any> | undefined {
  return obj && present({
    'healthy': toJson_KongIngressUpstreamHealthchecksActiveHealthy(obj.healthy),
    'type': obj.type,
    'unhealthy': toJson_KongIngressUpstreamHealthchecksActiveUnhealthy(obj.unhealthy),
  });
}

export interface KongIngressUpstreamHealthchecksActiveHealthy {
  readonly httpStatuses?: number[];
  readonly interval?: number;
  readonly successes?: number;
}

function toJson_KongIngressUpstreamHealthchecksActiveHealthy(obj: KongIngressUpstreamHealthchecksActiveHealthy | undefined): Record<string, any> | undefined {
  return obj && present({
    'http_statuses': obj.httpStatuses?.map(y => y),
    'interval': obj.interval,
    'successes': obj.successes,
  });
}
export type { KongIngressUpstreamHealthchecksActiveHealthy as KongIngressUpstreamHealthchecksPassiveHealthy };

export interface KongIngressUpstreamHealthchecksActiveUnhealthy {
  readonly httpFailures?: number;
  readonly httpStatuses?: number[];
  readonly interval?: number;
  readonly tcpFailures?: number;
  readonly timeouts?: number;
}

function toJson_KongIngressUpstreamHealthchecksActiveUnhealthy(obj: KongIngressUpstreamHealthchecksActiveUnhealthy | undefined): Record<string, any> | undefined {
  return obj && present({
    'http_failures': obj.httpFailures,
    'http_statuses': obj.httpStatuses?.map(y => y),
    'interval': obj.interval,
    'tcp_failures': obj.tcpFailures,
    'timeouts': obj.timeouts,
  });
}
export type { KongIngressUpstreamHealthchecksActiveUnhealthy as KongIngressUpstreamHealthchecksPassiveUnhealthy };

/** KongKey of configuration.konghq.com/v1alpha1 */
export class KongKey extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongKey' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongKeyProps): any {
    return { ...KongKey.GVK, ...toJson_KongKeyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongKeyProps) {
    super(scope, id, { ...KongKey.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongKey.GVK, ...toJson_KongKeyProps(props) };
  }
}

export interface KongKeyProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongKeySpec;
}

function toJson_KongKeyProps(obj: KongKeyProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongKeySpec(obj.spec),
  });
}

export interface KongKeySpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly controlPlaneRef?: KongCaCertificateSpecControlPlaneRef;
  readonly jwk?: string;
  readonly keySetRef?: KongKeySpecKeySetRef;
  readonly kid: string;
  readonly name?: string;
  readonly pem?: KongKeySpecPem;
  readonly tags?: string[];
}

function toJson_KongKeySpec(obj: KongKeySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'jwk': obj.jwk,
    'keySetRef': toJson_KongKeySpecKeySetRef(obj.keySetRef),
    'kid': obj.kid,
    'name': obj.name,
    'pem': toJson_KongKeySpecPem(obj.pem),
    'tags': obj.tags?.map(y => y),
  });
}

export interface KongKeySpecKeySetRef {
  readonly konnectId?: string;
  readonly namespacedRef?: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences;
  readonly type: EventGatewayBackendClusterSpecGatewayRefType;
}

function toJson_KongKeySpecKeySetRef(obj: KongKeySpecKeySetRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'konnectID': obj.konnectId,
    'namespacedRef': toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences(obj.namespacedRef),
    'type': obj.type,
  });
}

export interface KongKeySpecPem {
  readonly privateKey: string;
  readonly publicKey: string;
}

function toJson_KongKeySpecPem(obj: KongKeySpecPem | undefined): Record<string, any> | undefined {
  return obj && present({
    'private_key': obj.privateKey,
    'public_key': obj.publicKey,
  });
}

/** KongKeySet of configuration.konghq.com/v1alpha1 */
export class KongKeySet extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongKeySet' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongKeySetProps): any {
    return { ...KongKeySet.GVK, ...toJson_KongKeySetProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongKeySetProps) {
    super(scope, id, { ...KongKeySet.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongKeySet.GVK, ...toJson_KongKeySetProps(props) };
  }
}

export interface KongKeySetProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongKeySetSpec;
}

function toJson_KongKeySetProps(obj: KongKeySetProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongKeySetSpec(obj.spec),
  });
}

export interface KongKeySetSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly controlPlaneRef: KongCaCertificateSpecControlPlaneRef;
  readonly name: string;
  readonly tags?: string[];
}

function toJson_KongKeySetSpec(obj: KongKeySetSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'name': obj.name,
    'tags': obj.tags?.map(y => y),
  });
}

/** KongLicense of configuration.konghq.com/v1alpha1 */
export class KongLicense extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongLicense' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongLicenseProps): any {
    return { ...KongLicense.GVK, ...toJson_KongLicenseProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongLicenseProps) {
    super(scope, id, { ...KongLicense.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongLicense.GVK, ...toJson_KongLicenseProps(props) };
  }
}

export interface KongLicenseProps {
  readonly metadata?: ApiObjectMetadata;
  readonly enabled: boolean;
  readonly rawLicenseString: string;
}

function toJson_KongLicenseProps(obj: KongLicenseProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'enabled': obj.enabled,
    'rawLicenseString': obj.rawLicenseString,
  });
}

/** KongPlugin of configuration.konghq.com/v1 */
export class KongPlugin extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongPluginProps): any {
    return { ...KongPlugin.GVK, ...toJson_KongPluginProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongPluginProps) {
    super(scope, id, { ...KongPlugin.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongPlugin.GVK, ...toJson_KongPluginProps(props) };
  }
}

export interface KongPluginProps {
  readonly metadata?: ApiObjectMetadata;
  readonly config?: any;
  readonly configFrom?: KongPluginConfigFrom;
  readonly configPatches?: KongPluginConfigPatches[];
  readonly consumerRef?: string;
  readonly disabled?: boolean;
  readonly instanceName?: string;
  readonly ordering?: KongClusterPluginOrdering;
  readonly plugin: string;
  readonly protocols?: KongClusterPluginProtocols[];
  readonly runOn?: KongClusterPluginRunOn;
}

function toJson_KongPluginProps(obj: KongPluginProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'config': obj.config,
    'configFrom': toJson_KongPluginConfigFrom(obj.configFrom),
    'configPatches': obj.configPatches?.map(y => toJson_KongPluginConfigPatches(y)),
    'consumerRef': obj.consumerRef,
    'disabled': obj.disabled,
    'instance_name': obj.instanceName,
    'ordering': toJson_KongClusterPluginOrdering(obj.ordering),
    'plugin': obj.plugin,
    'protocols': obj.protocols?.map(y => y),
    'run_on': obj.runOn,
  });
}

export interface KongPluginConfigFrom {
  readonly secretKeyRef: KongPluginConfigFromSecretKeyRef;
}

function toJson_KongPluginConfigFrom(obj: KongPluginConfigFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'secretKeyRef': toJson_KongPluginConfigFromSecretKeyRef(obj.secretKeyRef),
  });
}
export type { KongPluginConfigFrom as KongPluginConfigPatchesValueFrom };

export interface KongPluginConfigPatches {
  readonly path: string;
  readonly valueFrom: KongPluginConfigFrom;
}

function toJson_KongPluginConfigPatches(obj: KongPluginConfigPatches | undefined): Record<string, any> | undefined {
  return obj && present({
    'path': obj.path,
    'valueFrom': toJson_KongPluginConfigFrom(obj.valueFrom),
  });
}

export interface KongPluginConfigFromSecretKeyRef {
  readonly key: string;
  readonly name: string;
}

function toJson_KongPluginConfigFromSecretKeyRef(obj: KongPluginConfigFromSecretKeyRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'name': obj.name,
  });
}
export type { KongPluginConfigFromSecretKeyRef as KongPluginConfigPatchesValueFromSecretKeyRef };

/** KongPluginBinding of configuration.konghq.com/v1alpha1 */
export class KongPluginBinding extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongPluginBinding' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongPluginBindingProps): any {
    return { ...KongPluginBinding.GVK, ...toJson_KongPluginBindingProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongPluginBindingProps) {
    super(scope, id, { ...KongPluginBinding.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongPluginBinding.GVK, ...toJson_KongPluginBindingProps(props) };
  }
}

export interface KongPluginBindingProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongPluginBindingSpec;
}

function toJson_KongPluginBindingProps(obj: KongPluginBindingProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongPluginBindingSpec(obj.spec),
  });
}

export interface KongPluginBindingSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly controlPlaneRef: KongCaCertificateSpecControlPlaneRef;
  readonly pluginRef: KongPluginBindingSpecPluginRef;
  readonly scope?: KongPluginBindingSpecScope;
  readonly targets?: KongPluginBindingSpecTargets;
}

function toJson_KongPluginBindingSpec(obj: KongPluginBindingSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'pluginRef': toJson_KongPluginBindingSpecPluginRef(obj.pluginRef),
    'scope': obj.scope,
    'targets': toJson_KongPluginBindingSpecTargets(obj.targets),
  });
}

export interface KongPluginBindingSpecPluginRef {
  readonly kind?: KongCustomEntitySpecParentRefKind;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_KongPluginBindingSpecPluginRef(obj: KongPluginBindingSpecPluginRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}

export enum KongPluginBindingSpecScope {
  ONLY_TARGETS = "OnlyTargets",
  GLOBAL_IN_CONTROL_PLANE = "GlobalInControlPlane",
}

export interface KongPluginBindingSpecTargets {
  readonly consumerGroupRef?: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences;
  readonly consumerRef?: EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences;
  readonly routeRef?: KongPluginBindingSpecTargetsRouteRef;
  readonly serviceRef?: KongPluginBindingSpecTargetsRouteRef;
}

function toJson_KongPluginBindingSpecTargets(obj: KongPluginBindingSpecTargets | undefined): Record<string, any> | undefined {
  return obj && present({
    'consumerGroupRef': toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences(obj.consumerGroupRef),
    'consumerRef': toJson_EventGatewayVirtualClusterSpecApiSpecAuthenticationOauthBearerValidateAudiences(obj.consumerRef),
    'routeRef': toJson_KongPluginBindingSpecTargetsRouteRef(obj.routeRef),
    'serviceRef': toJson_KongPluginBindingSpecTargetsRouteRef(obj.serviceRef),
  });
}

export interface KongPluginBindingSpecTargetsRouteRef {
  readonly group: KongPluginBindingSpecTargetsRouteRefGroup;
  readonly kind: KongPluginBindingSpecTargetsRouteRefKind;
  readonly name: string;
}

function toJson_KongPluginBindingSpecTargetsRouteRef(obj: KongPluginBindingSpecTargetsRouteRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  });
}
export type { KongPluginBindingSpecTargetsRouteRef as KongPluginBindingSpecTargetsServiceRef };

export enum KongPluginBindingSpecTargetsRouteRefGroup {
  CORE = "core",
  NETWORKING_PERIOD_K8S_PERIOD_IO = "networking.k8s.io",
  GATEWAY_PERIOD_NETWORKING_PERIOD_K8S_PERIOD_IO = "gateway.networking.k8s.io",
  CONFIGURATION_PERIOD_KONGHQ_PERIOD_COM = "configuration.konghq.com",
}
export { KongPluginBindingSpecTargetsRouteRefGroup as KongPluginBindingSpecTargetsServiceRefGroup };

export enum KongPluginBindingSpecTargetsRouteRefKind {
  SERVICE = "Service",
  INGRESS = "Ingress",
  HTTP_ROUTE = "HTTPRoute",
  GRPC_ROUTE = "GRPCRoute",
  KONG_SERVICE = "KongService",
  KONG_ROUTE = "KongRoute",
}
export { KongPluginBindingSpecTargetsRouteRefKind as KongPluginBindingSpecTargetsServiceRefKind };

/** KongReferenceGrant of configuration.konghq.com/v1alpha1 */
export class KongReferenceGrant extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongReferenceGrant' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongReferenceGrantProps = {}): any {
    return { ...KongReferenceGrant.GVK, ...toJson_KongReferenceGrantProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongReferenceGrantProps = {}) {
    super(scope, id, { ...KongReferenceGrant.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongReferenceGrant.GVK, ...toJson_KongReferenceGrantProps(props) };
  }
}

export interface KongReferenceGrantProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: KongReferenceGrantSpec;
}

function toJson_KongReferenceGrantProps(obj: KongReferenceGrantProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongReferenceGrantSpec(obj.spec),
  });
}

export interface KongReferenceGrantSpec {
  readonly from: KongReferenceGrantSpecFrom[];
  readonly to: KongReferenceGrantSpecTo[];
}

function toJson_KongReferenceGrantSpec(obj: KongReferenceGrantSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from?.map(y => toJson_KongReferenceGrantSpecFrom(y)),
    'to': obj.to?.map(y => toJson_KongReferenceGrantSpecTo(y)),
  });
}

export interface KongReferenceGrantSpecFrom {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
}

function toJson_KongReferenceGrantSpecFrom(obj: KongReferenceGrantSpecFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'namespace': obj.namespace,
  });
}

export interface KongReferenceGrantSpecTo {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
}

function toJson_KongReferenceGrantSpecTo(obj: KongReferenceGrantSpecTo | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  });
}

/** KongRoute of configuration.konghq.com/v1alpha1 */
export class KongRoute extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongRouteProps): any {
    return { ...KongRoute.GVK, ...toJson_KongRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongRouteProps) {
    super(scope, id, { ...KongRoute.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongRoute.GVK, ...toJson_KongRouteProps(props) };
  }
}

export interface KongRouteProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongRouteSpec;
}

function toJson_KongRouteProps(obj: KongRouteProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongRouteSpec(obj.spec),
  });
}

export interface KongRouteSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly controlPlaneRef?: KongCaCertificateSpecControlPlaneRef;
  readonly destinations?: KongRouteSpecDestinations[];
  readonly headers?: { [key: string]: string[] };
  readonly hosts?: string[];
  readonly httpsRedirectStatusCode?: number;
  readonly id?: string;
  readonly methods?: string[];
  readonly name?: string;
  readonly pathHandling?: string;
  readonly paths?: string[];
  readonly preserveHost?: boolean;
  readonly protocols?: string[];
  readonly regexPriority?: number;
  readonly requestBuffering?: boolean;
  readonly responseBuffering?: boolean;
  readonly serviceRef?: KongRouteSpecServiceRef;
  readonly snis?: string[];
  readonly sources?: KongRouteSpecDestinations[];
  readonly stripPath?: boolean;
  readonly tags?: string[];
}

function toJson_KongRouteSpec(obj: KongRouteSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'destinations': obj.destinations?.map(y => toJson_KongRouteSpecDestinations(y)),
    'headers': ((obj.headers) === undefined) ? undefined : (Object.entries(obj.headers).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.map(y => y) }), {})),
    'hosts': obj.hosts?.map(y => y),
    'https_redirect_status_code': obj.httpsRedirectStatusCode,
    'id': obj.id,
    'methods': obj.methods?.map(y => y),
    'name': obj.name,
    'path_handling': obj.pathHandling,
    'paths': obj.paths?.map(y => y),
    'preserve_host': obj.preserveHost,
    'protocols': obj.protocols?.map(y => y),
    'regex_priority': obj.regexPriority,
    'request_buffering': obj.requestBuffering,
    'response_buffering': obj.responseBuffering,
    'serviceRef': toJson_KongRouteSpecServiceRef(obj.serviceRef),
    'snis': obj.snis?.map(y => y),
    'sources': obj.sources?.map(y => toJson_KongRouteSpecDestinations(y)),
    'strip_path': obj.stripPath,
    'tags': obj.tags?.map(y => y),
  });
}

export interface KongRouteSpecDestinations {
  readonly ip?: string;
  readonly port?: number;
}

function toJson_KongRouteSpecDestinations(obj: KongRouteSpecDestinations | undefined): Record<string, any> | undefined {
  return obj && present({
    'ip': obj.ip,
    'port': obj.port,
  });
}
export type { KongRouteSpecDestinations as KongRouteSpecSources };

export interface KongRouteSpecServiceRef {
  readonly namespacedRef?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly type?: KongRouteSpecServiceRefType;
}

function toJson_KongRouteSpecServiceRef(obj: KongRouteSpecServiceRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'namespacedRef': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.namespacedRef),
    'type': obj.type,
  });
}

export enum KongRouteSpecServiceRefType {
  NAMESPACED_REF = "namespacedRef",
}

/** KongService of configuration.konghq.com/v1alpha1 */
export class KongService extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongService' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongServiceProps): any {
    return { ...KongService.GVK, ...toJson_KongServiceProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongServiceProps) {
    super(scope, id, { ...KongService.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongService.GVK, ...toJson_KongServiceProps(props) };
  }
}

export interface KongServiceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongServiceSpec;
}

function toJson_KongServiceProps(obj: KongServiceProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongServiceSpec(obj.spec),
  });
}

export interface KongServiceSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly caCertificateRefs?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef[];
  readonly clientCertificateRef?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly connectTimeout?: number;
  readonly controlPlaneRef: KongCaCertificateSpecControlPlaneRef;
  readonly enabled?: boolean;
  readonly host: string;
  readonly id?: string;
  readonly name?: string;
  readonly path?: string;
  readonly port?: number;
  readonly protocol?: string;
  readonly readTimeout?: number;
  readonly retries?: number;
  readonly tags?: string[];
  readonly tlsVerify?: boolean;
  readonly tlsVerifyDepth?: number;
  readonly url?: string;
  readonly writeTimeout?: number;
}

function toJson_KongServiceSpec(obj: KongServiceSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(y)),
    'clientCertificateRef': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.clientCertificateRef),
    'connect_timeout': obj.connectTimeout,
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'enabled': obj.enabled,
    'host': obj.host,
    'id': obj.id,
    'name': obj.name,
    'path': obj.path,
    'port': obj.port,
    'protocol': obj.protocol,
    'read_timeout': obj.readTimeout,
    'retries': obj.retries,
    'tags': obj.tags?.map(y => y),
    'tls_verify': obj.tlsVerify,
    'tls_verify_depth': obj.tlsVerifyDepth,
    'url': obj.url,
    'write_timeout': obj.writeTimeout,
  });
}

/** KongSNI of configuration.konghq.com/v1alpha1 */
export class KongSni extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongSNI' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongSniProps): any {
    return { ...KongSni.GVK, ...toJson_KongSniProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongSniProps) {
    super(scope, id, { ...KongSni.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongSni.GVK, ...toJson_KongSniProps(props) };
  }
}

export interface KongSniProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongSniSpec;
}

function toJson_KongSniProps(obj: KongSniProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongSniSpec(obj.spec),
  });
}

export interface KongSniSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly certificateRef: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly name: string;
  readonly tags?: string[];
}

function toJson_KongSniSpec(obj: KongSniSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'certificateRef': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.certificateRef),
    'name': obj.name,
    'tags': obj.tags?.map(y => y),
  });
}

/** KongTarget of configuration.konghq.com/v1alpha1 */
export class KongTarget extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongTarget' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongTargetProps): any {
    return { ...KongTarget.GVK, ...toJson_KongTargetProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongTargetProps) {
    super(scope, id, { ...KongTarget.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongTarget.GVK, ...toJson_KongTargetProps(props) };
  }
}

export interface KongTargetProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongTargetSpec;
}

function toJson_KongTargetProps(obj: KongTargetProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongTargetSpec(obj.spec),
  });
}

export interface KongTargetSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly tags?: string[];
  readonly target: string;
  readonly upstreamRef: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly weight: number;
}

function toJson_KongTargetSpec(obj: KongTargetSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'tags': obj.tags?.map(y => y),
    'target': obj.target,
    'upstreamRef': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.upstreamRef),
    'weight': obj.weight,
  });
}

/** KongUpstream of configuration.konghq.com/v1alpha1 */
export class KongUpstream extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongUpstream' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongUpstreamProps): any {
    return { ...KongUpstream.GVK, ...toJson_KongUpstreamProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongUpstreamProps) {
    super(scope, id, { ...KongUpstream.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongUpstream.GVK, ...toJson_KongUpstreamProps(props) };
  }
}

export interface KongUpstreamProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongUpstreamSpec;
}

function toJson_KongUpstreamProps(obj: KongUpstreamProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongUpstreamSpec(obj.spec),
  });
}

export interface KongUpstreamSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly algorithm?: string;
  readonly clientCertificate?: KongUpstreamSpecClientCertificate;
  readonly clientCertificateRef?: EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef;
  readonly controlPlaneRef: KongCaCertificateSpecControlPlaneRef;
  readonly hashFallback?: string;
  readonly hashFallbackHeader?: string;
  readonly hashFallbackQueryArg?: string;
  readonly hashFallbackUriCapture?: string;
  readonly hashOn?: string;
  readonly hashOnCookie?: string;
  readonly hashOnCookiePath?: string;
  readonly hashOnHeader?: string;
  readonly hashOnQueryArg?: string;
  readonly hashOnUriCapture?: string;
  readonly healthchecks?: KongUpstreamSpecHealthchecks;
  readonly hostHeader?: string;
  readonly name?: string;
  readonly slots?: number;
  readonly stickySessionsCookie?: string;
  readonly stickySessionsCookiePath?: string;
  readonly tags?: string[];
  readonly useSrvName?: boolean;
}

function toJson_KongUpstreamSpec(obj: KongUpstreamSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'algorithm': obj.algorithm,
    'client_certificate': toJson_KongUpstreamSpecClientCertificate(obj.clientCertificate),
    'clientCertificateRef': toJson_EventGatewayBackendClusterSpecApiSpecTlsClientIdentityCertificateSecretRef(obj.clientCertificateRef),
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'hash_fallback': obj.hashFallback,
    'hash_fallback_header': obj.hashFallbackHeader,
    'hash_fallback_query_arg': obj.hashFallbackQueryArg,
    'hash_fallback_uri_capture': obj.hashFallbackUriCapture,
    'hash_on': obj.hashOn,
    'hash_on_cookie': obj.hashOnCookie,
    'hash_on_cookie_path': obj.hashOnCookiePath,
    'hash_on_header': obj.hashOnHeader,
    'hash_on_query_arg': obj.hashOnQueryArg,
    'hash_on_uri_capture': obj.hashOnUriCapture,
    'healthchecks': toJson_KongUpstreamSpecHealthchecks(obj.healthchecks),
    'host_header': obj.hostHeader,
    'name': obj.name,
    'slots': obj.slots,
    'sticky_sessions_cookie': obj.stickySessionsCookie,
    'sticky_sessions_cookie_path': obj.stickySessionsCookiePath,
    'tags': obj.tags?.map(y => y),
    'use_srv_name': obj.useSrvName,
  });
}

export interface KongUpstreamSpecClientCertificate {
  readonly id?: string;
}

function toJson_KongUpstreamSpecClientCertificate(obj: KongUpstreamSpecClientCertificate | undefined): Record<string, any> | undefined {
  return obj && present({
    'id': obj.id,
  });
}

export interface KongUpstreamSpecHealthchecks {
  readonly active?: KongUpstreamSpecHealthchecksActive;
  readonly passive?: KongUpstreamSpecHealthchecksPassive;
  readonly threshold: number;
}

function toJson_KongUpstreamSpecHealthchecks(obj: KongUpstreamSpecHealthchecks | undefined): Record<string, any> | undefined {
  return obj && present({
    'active': toJson_KongUpstreamSpecHealthchecksActive(obj.active),
    'passive': toJson_KongUpstreamSpecHealthchecksPassive(obj.passive),
    'threshold': obj.threshold,
  });
}

export interface KongUpstreamSpecHealthchecksActive {
  readonly concurrency: number;
  readonly headers?: { [key: string]: string[] };
  readonly healthy?: KongUpstreamSpecHealthchecksActiveHealthy;
  readonly httpPath: string;
  readonly httpsSni?: string;
  readonly httpsVerifyCertificate: boolean;
  readonly timeout: number;
  readonly type: string;
  readonly unhealthy?: KongUpstreamSpecHealthchecksActiveUnhealthy;
}

function toJson_KongUpstreamSpecHealthchecksActive(obj: KongUpstreamSpecHealthchecksActive | undefined): Record<string, any> | undefined {
  return obj && present({
    'concurrency': obj.concurrency,
    'headers': ((obj.headers) === undefined) ? undefined : (Object.entries(obj.headers).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.map(y => y) }), {})),
    'healthy': toJson_KongUpstreamSpecHealthchecksActiveHealthy(obj.healthy),
    'http_path': obj.httpPath,
    'https_sni': obj.httpsSni,
    'https_verify_certificate': obj.httpsVerifyCertificate,
    'timeout': obj.timeout,
    'type': obj.type,
    'unhealthy': toJson_KongUpstreamSpecHealthchecksActiveUnhealthy(obj.unhealthy),
  });
}

export interface KongUpstreamSpecHealthchecksPassive {
  readonly healthy?: KongUpstreamSpecHealthchecksPassiveHealthy;
  readonly type: string;
  readonly unhealthy?: KongUpstreamSpecHealthchecksPassiveUnhealthy;
}

function toJson_KongUpstreamSpecHealthchecksPassive(obj: KongUpstreamSpecHealthchecksPassive | undefined): Record<string, any> | undefined {
  return obj && present({
    'healthy': toJson_KongUpstreamSpecHealthchecksPassiveHealthy(obj.healthy),
    'type': obj.type,
    'unhealthy': toJson_KongUpstreamSpecHealthchecksPassiveUnhealthy(obj.unhealthy),
  });
}

export interface KongUpstreamSpecHealthchecksActiveHealthy {
  readonly httpStatuses?: number[];
  readonly interval: number;
  readonly successes: number;
}

function toJson_KongUpstreamSpecHealthchecksActiveHealthy(obj: KongUpstreamSpecHealthchecksActiveHealthy | undefined): Record<string, any> | undefined {
  return obj && present({
    'http_statuses': obj.httpStatuses?.map(y => y),
    'interval': obj.interval,
    'successes': obj.successes,
  });
}

export interface KongUpstreamSpecHealthchecksActiveUnhealthy {
  readonly httpFailures: number;
  readonly httpStatuses?: number[];
  readonly interval: number;
  readonly tcpFailures: number;
  readonly timeouts: number;
}

function toJson_KongUpstreamSpecHealthchecksActiveUnhealthy(obj: KongUpstreamSpecHealthchecksActiveUnhealthy | undefined): Record<string, any> | undefined {
  return obj && present({
    'http_failures': obj.httpFailures,
    'http_statuses': obj.httpStatuses?.map(y => y),
    'interval': obj.interval,
    'tcp_failures': obj.tcpFailures,
    'timeouts': obj.timeouts,
  });
}

export interface KongUpstreamSpecHealthchecksPassiveHealthy {
  readonly httpStatuses?: number[];
  readonly successes: number;
}

function toJson_KongUpstreamSpecHealthchecksPassiveHealthy(obj: KongUpstreamSpecHealthchecksPassiveHealthy | undefined): Record<string, any> | undefined {
  return obj && present({
    'http_statuses': obj.httpStatuses?.map(y => y),
    'successes': obj.successes,
  });
}

export interface KongUpstreamSpecHealthchecksPassiveUnhealthy {
  readonly httpFailures: number;
  readonly httpStatuses?: number[];
  readonly tcpFailures: number;
  readonly timeouts: number;
}

function toJson_KongUpstreamSpecHealthchecksPassiveUnhealthy(obj: KongUpstreamSpecHealthchecksPassiveUnhealthy | undefined): Record<string, any> | undefined {
  return obj && present({
    'http_failures': obj.httpFailures,
    'http_statuses': obj.httpStatuses?.map(y => y),
    'tcp_failures': obj.tcpFailures,
    'timeouts': obj.timeouts,
  });
}

/** KongUpstreamPolicy of configuration.konghq.com/v1beta1 */
export class KongUpstreamPolicy extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1beta1', kind: 'KongUpstreamPolicy' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongUpstreamPolicyProps = {}): any {
    return { ...KongUpstreamPolicy.GVK, ...toJson_KongUpstreamPolicyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongUpstreamPolicyProps = {}) {
    super(scope, id, { ...KongUpstreamPolicy.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongUpstreamPolicy.GVK, ...toJson_KongUpstreamPolicyProps(props) };
  }
}

export interface KongUpstreamPolicyProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: KongUpstreamPolicySpec;
}

function toJson_KongUpstreamPolicyProps(obj: KongUpstreamPolicyProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongUpstreamPolicySpec(obj.spec),
  });
}

export interface KongUpstreamPolicySpec {
  readonly algorithm?: KongUpstreamPolicySpecAlgorithm;
  readonly hashOn?: KongUpstreamPolicySpecHashOn;
  readonly hashOnFallback?: KongUpstreamPolicySpecHashOn;
  readonly healthchecks?: KongUpstreamPolicySpecHealthchecks;
  readonly slots?: number;
  readonly stickySessions?: KongUpstreamPolicySpecStickySessions;
}

function toJson_KongUpstreamPolicySpec(obj: KongUpstreamPolicySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'algorithm': obj.algorithm,
    'hashOn': toJson_KongUpstreamPolicySpecHashOn(obj.hashOn),
    'hashOnFallback': toJson_KongUpstreamPolicySpecHashOn(obj.hashOnFallback),
    'healthchecks': toJson_KongUpstreamPolicySpecHealthchecks(obj.healthchecks),
    'slots': obj.slots,
    'stickySessions': toJson_KongUpstreamPolicySpecStickySessions(obj.stickySessions),
  });
}

export enum KongUpstreamPolicySpecAlgorithm {
  ROUND_HYPHEN_ROBIN = "round-robin",
  CONSISTENT_HYPHEN_HASHING = "consistent-hashing",
  LEAST_HYPHEN_CONNECTIONS = "least-connections",
  LATENCY = "latency",
  STICKY_HYPHEN_SESSIONS = "sticky-sessions",
}

export interface KongUpstreamPolicySpecHashOn {
  readonly cookie?: string;
  readonly cookiePath?: string;
  readonly header?: string;
  readonly input?: KongUpstreamPolicySpecHashOnInput;
  readonly queryArg?: string;
  readonly uriCapture?: string;
}

function toJson_KongUpstreamPolicySpecHashOn(obj: KongUpstreamPolicySpecHashOn | undefined): Record<string, any> | undefined {
  return obj && present({
    'cookie': obj.cookie,
    'cookiePath': obj.cookiePath,
    'header': obj.header,
    'input': obj.input,
    'queryArg': obj.queryArg,
    'uriCapture': obj.uriCapture,
  });
}
export type { KongUpstreamPolicySpecHashOn as KongUpstreamPolicySpecHashOnFallback };

export interface KongUpstreamPolicySpecHealthchecks {
  readonly active?: KongUpstreamPolicySpecHealthchecksActive;
  readonly passive?: KongUpstreamPolicySpecHealthchecksPassive;
  readonly threshold?: number;
}

function toJson_KongUpstreamPolicySpecHealthchecks(obj: KongUpstreamPolicySpecHealthchecks | undefined): Record<string, any> | undefined {
  return obj && present({
    'active': toJson_KongUpstreamPolicySpecHealthchecksActive(obj.active),
    'passive': toJson_KongUpstreamPolicySpecHealthchecksPassive(obj.passive),
    'threshold': obj.threshold,
  });
}

export interface KongUpstreamPolicySpecStickySessions {
  readonly cookie: string;
  readonly cookiePath?: string;
}

function toJson_KongUpstreamPolicySpecStickySessions(obj: KongUpstreamPolicySpecStickySessions | undefined): Record<string, any> | undefined {
  return obj && present({
    'cookie': obj.cookie,
    'cookiePath': obj.cookiePath,
  });
}

export enum KongUpstreamPolicySpecHashOnInput {
  IP = "ip",
  CONSUMER = "consumer",
  PATH = "path",
  NONE = "none",
}
export { KongUpstreamPolicySpecHashOnInput as KongUpstreamPolicySpecHashOnFallbackInput };

export interface KongUpstreamPolicySpecHealthchecksActive {
  readonly concurrency?: number;
  readonly headers?: { [key: string]: string[] };
  readonly healthy?: KongUpstreamPolicySpecHealthchecksActiveHealthy;
  readonly httpPath?: string;
  readonly httpsSni?: string;
  readonly httpsVerifyCertificate?: boolean;
  readonly timeout?: number;
  readonly type?: KongUpstreamPolicySpecHealthchecksActiveType;
  readonly unhealthy?: KongUpstreamPolicySpecHealthchecksActiveUnhealthy;
}

function toJson_KongUpstreamPolicySpecHealthchecksActive(obj: KongUpstreamPolicySpecHealthchecksActive | undefined): Record<string, any> | undefined {
  return obj && present({
    'concurrency': obj.concurrency,
    'headers': ((obj.headers) === undefined) ? undefined : (Object.entries(obj.headers).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.map(y => y) }), {})),
    'healthy': toJson_KongUpstreamPolicySpecHealthchecksActiveHealthy(obj.healthy),
    'httpPath': obj.httpPath,
    'httpsSni': obj.httpsSni,
    'httpsVerifyCertificate': obj.httpsVerifyCertificate,
    'timeout': obj.timeout,
    'type': obj.type,
    'unhealthy': toJson_KongUpstreamPolicySpecHealthchecksActiveUnhealthy(obj.unhealthy),
  });
}

export interface KongUpstreamPolicySpecHealthchecksPassive {
  readonly healthy?: KongUpstreamPolicySpecHealthchecksActiveHealthy;
  readonly type?: KongUpstreamPolicySpecHealthchecksActiveType;
  readonly unhealthy?: KongUpstreamPolicySpecHealthchecksActiveUnhealthy;
}

function toJson_KongUpstreamPolicySpecHealthchecksPassive(obj: KongUpstreamPolicySpecHealthchecksPassive | undefined): Record<string, any> | undefined {
  return obj && present({
    'healthy': toJson_KongUpstreamPolicySpecHealthchecksActiveHealthy(obj.healthy),
    'type': obj.type,
    'unhealthy': toJson_KongUpstreamPolicySpecHealthchecksActiveUnhealthy(obj.unhealthy),
  });
}

export interface KongUpstreamPolicySpecHealthchecksActiveHealthy {
  readonly httpStatuses?: number[];
  readonly interval?: number;
  readonly successes?: number;
}

function toJson_KongUpstreamPolicySpecHealthchecksActiveHealthy(obj: KongUpstreamPolicySpecHealthchecksActiveHealthy | undefined): Record<string, any> | undefined {
  return obj && present({
    'httpStatuses': obj.httpStatuses?.map(y => y),
    'interval': obj.interval,
    'successes': obj.successes,
  });
}
export type { KongUpstreamPolicySpecHealthchecksActiveHealthy as KongUpstreamPolicySpecHealthchecksPassiveHealthy };

export enum KongUpstreamPolicySpecHealthchecksActiveType {
  HTTP = "http",
  HTTPS = "https",
  TCP = "tcp",
  GRPC = "grpc",
  GRPCS = "grpcs",
}
export { KongUpstreamPolicySpecHealthchecksActiveType as KongUpstreamPolicySpecHealthchecksPassiveType };

export interface KongUpstreamPolicySpecHealthchecksActiveUnhealthy {
  readonly httpFailures?: number;
  readonly httpStatuses?: number[];
  readonly interval?: number;
  readonly tcpFailures?: number;
  readonly timeouts?: number;
}

function toJson_KongUpstreamPolicySpecHealthchecksActiveUnhealthy(obj: KongUpstreamPolicySpecHealthchecksActiveUnhealthy | undefined): Record<string, any> | undefined {
  return obj && present({
    'httpFailures': obj.httpFailures,
    'httpStatuses': obj.httpStatuses?.map(y => y),
    'interval': obj.interval,
    'tcpFailures': obj.tcpFailures,
    'timeouts': obj.timeouts,
  });
}
export type { KongUpstreamPolicySpecHealthchecksActiveUnhealthy as KongUpstreamPolicySpecHealthchecksPassiveUnhealthy };

/** KongVault of configuration.konghq.com/v1alpha1 */
export class KongVault extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1alpha1', kind: 'KongVault' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: KongVaultProps): any {
    return { ...KongVault.GVK, ...toJson_KongVaultProps(props) };
  }

  public constructor(scope: Construct, id: string, props: KongVaultProps) {
    super(scope, id, { ...KongVault.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...KongVault.GVK, ...toJson_KongVaultProps(props) };
  }
}

export interface KongVaultProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: KongVaultSpec;
}

function toJson_KongVaultProps(obj: KongVaultProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_KongVaultSpec(obj.spec),
  });
}

export interface KongVaultSpec {
  readonly adopt?: KongCaCertificateSpecAdopt;
  readonly backend: string;
  readonly config?: any;
  readonly controlPlaneRef?: KongCaCertificateSpecControlPlaneRef;
  readonly description?: string;
  readonly prefix: string;
  readonly tags?: string[];
}

function toJson_KongVaultSpec(obj: KongVaultSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'adopt': toJson_KongCaCertificateSpecAdopt(obj.adopt),
    'backend': obj.backend,
    'config': obj.config,
    'controlPlaneRef': toJson_KongCaCertificateSpecControlPlaneRef(obj.controlPlaneRef),
    'description': obj.description,
    'prefix': obj.prefix,
    'tags': obj.tags?.map(y => y),
  });
}

/** TCPIngress of configuration.konghq.com/v1beta1 */
export class TcpIngress extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1beta1', kind: 'TCPIngress' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TcpIngressProps = {}): any {
    return { ...TcpIngress.GVK, ...toJson_TcpIngressProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TcpIngressProps = {}) {
    super(scope, id, { ...TcpIngress.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...TcpIngress.GVK, ...toJson_TcpIngressProps(props) };
  }
}

export interface TcpIngressProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: TcpIngressSpec;
}

function toJson_TcpIngressProps(obj: TcpIngressProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_TcpIngressSpec(obj.spec),
  });
}

export interface TcpIngressSpec {
  readonly rules?: TcpIngressSpecRules[];
  readonly tls?: TcpIngressSpecTls[];
}

function toJson_TcpIngressSpec(obj: TcpIngressSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'rules': obj.rules?.map(y => toJson_TcpIngressSpecRules(y)),
    'tls': obj.tls?.map(y => toJson_TcpIngressSpecTls(y)),
  });
}

export interface TcpIngressSpecRules {
  readonly backend: TcpIngressSpecRulesBackend;
  readonly host?: string;
  readonly port: number;
}

function toJson_TcpIngressSpecRules(obj: TcpIngressSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'backend': toJson_TcpIngressSpecRulesBackend(obj.backend),
    'host': obj.host,
    'port': obj.port,
  });
}

export interface TcpIngressSpecTls {
  readonly hosts?: string[];
  readonly secretName?: string;
}

function toJson_TcpIngressSpecTls(obj: TcpIngressSpecTls | undefined): Record<string, any> | undefined {
  return obj && present({
    'hosts': obj.hosts?.map(y => y),
    'secretName': obj.secretName,
  });
}

export interface TcpIngressSpecRulesBackend {
  readonly serviceName: string;
  readonly servicePort: number;
}

function toJson_TcpIngressSpecRulesBackend(obj: TcpIngressSpecRulesBackend | undefined): Record<string, any> | undefined {
  return obj && present({
    'serviceName': obj.serviceName,
    'servicePort': obj.servicePort,
  });
}
export type { TcpIngressSpecRulesBackend as UdpIngressSpecRulesBackend };

/** UDPIngress of configuration.konghq.com/v1beta1 */
export class UdpIngress extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'configuration.konghq.com/v1beta1', kind: 'UDPIngress' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: UdpIngressProps = {}): any {
    return { ...UdpIngress.GVK, ...toJson_UdpIngressProps(props) };
  }

  public constructor(scope: Construct, id: string, props: UdpIngressProps = {}) {
    super(scope, id, { ...UdpIngress.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...UdpIngress.GVK, ...toJson_UdpIngressProps(props) };
  }
}

export interface UdpIngressProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: UdpIngressSpec;
}

function toJson_UdpIngressProps(obj: UdpIngressProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_UdpIngressSpec(obj.spec),
  });
}

export interface UdpIngressSpec {
  readonly rules?: UdpIngressSpecRules[];
}

function toJson_UdpIngressSpec(obj: UdpIngressSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'rules': obj.rules?.map(y => toJson_UdpIngressSpecRules(y)),
  });
}

export interface UdpIngressSpecRules {
  readonly backend: TcpIngressSpecRulesBackend;
  readonly port: number;
}

function toJson_UdpIngressSpecRules(obj: UdpIngressSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'backend': toJson_TcpIngressSpecRulesBackend(obj.backend),
    'port': obj.port,
  });
}
