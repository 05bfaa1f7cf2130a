// Made by `npm run imports`; never edited.
import { type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import { type Construct } from 'constructs';
import { LosslessApiObject, present } from './lossless';

/** XBackend of gateway.networking.x-k8s.io/v1alpha1 */
export class XBackend extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.x-k8s.io/v1alpha1', kind: 'XBackend' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: XBackendProps): any {
    return { ...XBackend.GVK, ...toJson_XBackendProps(props) };
  }

  public constructor(scope: Construct, id: string, props: XBackendProps) {
    super(scope, id, { ...XBackend.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...XBackend.GVK, ...toJson_XBackendProps(props) };
  }
}

export interface XBackendProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: XBackendSpec;
}

function toJson_XBackendProps(obj: XBackendProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_XBackendSpec(obj.spec),
  });
}

export interface XBackendSpec {
  readonly externalHostname?: XBackendSpecExternalHostname;
  readonly port: XBackendSpecPort;
  readonly protocol?: XBackendSpecProtocol;
  readonly tls?: XBackendSpecTls;
  readonly type: XBackendSpecType;
}

function toJson_XBackendSpec(obj: XBackendSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'externalHostname': toJson_XBackendSpecExternalHostname(obj.externalHostname),
    'port': toJson_XBackendSpecPort(obj.port),
    'protocol': obj.protocol,
    'tls': toJson_XBackendSpecTls(obj.tls),
    'type': obj.type,
  });
}

export interface XBackendSpecExternalHostname {
  readonly hostname: string;
}

function toJson_XBackendSpecExternalHostname(obj: XBackendSpecExternalHostname | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostname': obj.hostname,
  });
}

export interface XBackendSpecPort {
  readonly name?: string;
  readonly port: number;
}

function toJson_XBackendSpecPort(obj: XBackendSpecPort | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'port': obj.port,
  });
}

export enum XBackendSpecProtocol {
  TCP = "TCP",
  HTTP = "HTTP",
  HTTP2 = "HTTP2",
  HTTP11 = "HTTP11",
  H2_C = "H2C",
  MCP = "MCP",
}

export interface XBackendSpecTls {
  readonly clientCertificateRef?: XBackendSpecTlsClientCertificateRef;
  readonly mode: XBackendSpecTlsMode;
  readonly validation?: XBackendSpecTlsValidation;
}

function toJson_XBackendSpecTls(obj: XBackendSpecTls | undefined): Record<string, any> | undefined {
  return obj && present({
    'clientCertificateRef': toJson_XBackendSpecTlsClientCertificateRef(obj.clientCertificateRef),
    'mode': obj.mode,
    'validation': toJson_XBackendSpecTlsValidation(obj.validation),
  });
}

export enum XBackendSpecType {
  EXTERNAL_HOSTNAME = "ExternalHostname",
}

export interface XBackendSpecTlsClientCertificateRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_XBackendSpecTlsClientCertificateRef(obj: XBackendSpecTlsClientCertificateRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}

export enum XBackendSpecTlsMode {
  NONE = "None",
  SERVER_ONLY = "ServerOnly",
  CLIENT_AND_SERVER = "ClientAndServer",
}

export interface XBackendSpecTlsValidation {
  readonly caCertificateRefs?: XBackendSpecTlsValidationCaCertificateRefs[];
  readonly hostname: string;
  readonly subjectAltNames?: XBackendSpecTlsValidationSubjectAltNames[];
  readonly wellKnownCaCertificates?: string;
}

function toJson_XBackendSpecTlsValidation(obj: XBackendSpecTlsValidation | undefined): Record<string, any> | undefined {
  return obj && present({
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_XBackendSpecTlsValidationCaCertificateRefs(y)),
    'hostname': obj.hostname,
    'subjectAltNames': obj.subjectAltNames?.map(y => toJson_XBackendSpecTlsValidationSubjectAltNames(y)),
    'wellKnownCACertificates': obj.wellKnownCaCertificates,
  });
}

export interface XBackendSpecTlsValidationCaCertificateRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

function toJson_XBackendSpecTlsValidationCaCertificateRefs(obj: XBackendSpecTlsValidationCaCertificateRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  });
}
export type { XBackendSpecTlsValidationCaCertificateRefs as XBackendTrafficPolicySpecTargetRefs };

export interface XBackendSpecTlsValidationSubjectAltNames {
  readonly hostname?: string;
  readonly type: XBackendSpecTlsValidationSubjectAltNamesType;
  readonly uri?: string;
}

function toJson_XBackendSpecTlsValidationSubjectAltNames(obj: XBackendSpecTlsValidationSubjectAltNames | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostname': obj.hostname,
    'type': obj.type,
    'uri': obj.uri,
  });
}

export enum XBackendSpecTlsValidationSubjectAltNamesType {
  HOSTNAME = "Hostname",
  URI = "URI",
}

/** XBackendTrafficPolicy of gateway.networking.x-k8s.io/v1alpha1 */
export class XBackendTrafficPolicy extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.x-k8s.io/v1alpha1', kind: 'XBackendTrafficPolicy' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: XBackendTrafficPolicyProps): any {
    return { ...XBackendTrafficPolicy.GVK, ...toJson_XBackendTrafficPolicyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: XBackendTrafficPolicyProps) {
    super(scope, id, { ...XBackendTrafficPolicy.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...XBackendTrafficPolicy.GVK, ...toJson_XBackendTrafficPolicyProps(props) };
  }
}

export interface XBackendTrafficPolicyProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: XBackendTrafficPolicySpec;
}

function toJson_XBackendTrafficPolicyProps(obj: XBackendTrafficPolicyProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_XBackendTrafficPolicySpec(obj.spec),
  });
}

export interface XBackendTrafficPolicySpec {
  readonly retryConstraint?: XBackendTrafficPolicySpecRetryConstraint;
  readonly sessionPersistence?: XBackendTrafficPolicySpecSessionPersistence;
  readonly targetRefs: XBackendSpecTlsValidationCaCertificateRefs[];
}

function toJson_XBackendTrafficPolicySpec(obj: XBackendTrafficPolicySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'retryConstraint': toJson_XBackendTrafficPolicySpecRetryConstraint(obj.retryConstraint),
    'sessionPersistence': toJson_XBackendTrafficPolicySpecSessionPersistence(obj.sessionPersistence),
    'targetRefs': obj.targetRefs?.map(y => toJson_XBackendSpecTlsValidationCaCertificateRefs(y)),
  });
}

export interface XBackendTrafficPolicySpecRetryConstraint {
  readonly budget?: XBackendTrafficPolicySpecRetryConstraintBudget;
  readonly minRetryRate?: XBackendTrafficPolicySpecRetryConstraintMinRetryRate;
}

function toJson_XBackendTrafficPolicySpecRetryConstraint(obj: XBackendTrafficPolicySpecRetryConstraint | undefined): Record<string, any> | undefined {
  return obj && present({
    'budget': toJson_XBackendTrafficPolicySpecRetryConstraintBudget(obj.budget),
    'minRetryRate': toJson_XBackendTrafficPolicySpecRetryConstraintMinRetryRate(obj.minRetryRate),
  });
}

export interface XBackendTrafficPolicySpecSessionPersistence {
  readonly absoluteTimeout?: string;
  readonly cookieConfig?: XBackendTrafficPolicySpecSessionPersistenceCookieConfig;
  readonly sessionName?: string;
  readonly type?: XBackendTrafficPolicySpecSessionPersistenceType;
}

function toJson_XBackendTrafficPolicySpecSessionPersistence(obj: XBackendTrafficPolicySpecSessionPersistence | undefined): Record<string, any> | undefined {
  return obj && present({
    'absoluteTimeout': obj.absoluteTimeout,
    'cookieConfig': toJson_XBackendTrafficPolicySpecSessionPersistenceCookieConfig(obj.cookieConfig),
    'sessionName': obj.sessionName,
    'type': obj.type,
  });
}

export interface XBackendTrafficPolicySpecRetryConstraintBudget {
  readonly interval?: string;
  readonly percent?: number;
}

function toJson_XBackendTrafficPolicySpecRetryConstraintBudget(obj: XBackendTrafficPolicySpecRetryConstraintBudget | undefined): Record<string, any> | undefined {
  return obj && present({
    'interval': obj.interval,
    'percent': obj.percent,
  });
}

export interface XBackendTrafficPolicySpecRetryConstraintMinRetryRate {
  readonly count?: number;
  readonly interval?: string;
}

function toJson_XBackendTrafficPolicySpecRetryConstraintMinRetryRate(obj: XBackendTrafficPolicySpecRetryConstraintMinRetryRate | undefined): Record<string, any> | undefined {
  return obj && present({
    'count': obj.count,
    'interval': obj.interval,
  });
}

export interface XBackendTrafficPolicySpecSessionPersistenceCookieConfig {
  readonly lifetimeType?: XBackendTrafficPolicySpecSessionPersistenceCookieConfigLifetimeType;
}

function toJson_XBackendTrafficPolicySpecSessionPersistenceCookieConfig(obj: XBackendTrafficPolicySpecSessionPersistenceCookieConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'lifetimeType': obj.lifetimeType,
  });
}

export enum XBackendTrafficPolicySpecSessionPersistenceType {
  COOKIE = "Cookie",
  HEADER = "Header",
}

export enum XBackendTrafficPolicySpecSessionPersistenceCookieConfigLifetimeType {
  PERMANENT = "Permanent",
  SESSION = "Session",
}

/** XMesh of gateway.networking.x-k8s.io/v1alpha1 */
export class XMesh extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.x-k8s.io/v1alpha1', kind: 'XMesh' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: XMeshProps): any {
    return { ...XMesh.GVK, ...toJson_XMeshProps(props) };
  }

  public constructor(scope: Construct, id: string, props: XMeshProps) {
    super(scope, id, { ...XMesh.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...XMesh.GVK, ...toJson_XMeshProps(props) };
  }
}

export interface XMeshProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: XMeshSpec;
}

function toJson_XMeshProps(obj: XMeshProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_XMeshSpec(obj.spec),
  });
}

export interface XMeshSpec {
  readonly controllerName: string;
  readonly description?: string;
  readonly parametersRef?: XMeshSpecParametersRef;
}

function toJson_XMeshSpec(obj: XMeshSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'controllerName': obj.controllerName,
    'description': obj.description,
    'parametersRef': toJson_XMeshSpecParametersRef(obj.parametersRef),
  });
}

export interface XMeshSpecParametersRef {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_XMeshSpecParametersRef(obj: XMeshSpecParametersRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
