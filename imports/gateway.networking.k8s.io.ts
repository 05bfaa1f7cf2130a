// Made by `npm run imports`; never edited.
import { type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import { type Construct } from 'constructs';
import { LosslessApiObject, present } from './lossless';

/** BackendTLSPolicy of gateway.networking.k8s.io/v1 */
export class BackendTlsPolicy extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'BackendTLSPolicy' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: BackendTlsPolicyProps): any {
    return { ...BackendTlsPolicy.GVK, ...toJson_BackendTlsPolicyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: BackendTlsPolicyProps) {
    super(scope, id, { ...BackendTlsPolicy.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...BackendTlsPolicy.GVK, ...toJson_BackendTlsPolicyProps(props) };
  }
}

export interface BackendTlsPolicyProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: BackendTlsPolicySpec;
}

function toJson_BackendTlsPolicyProps(obj: BackendTlsPolicyProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_BackendTlsPolicySpec(obj.spec),
  });
}
export type { BackendTlsPolicyProps as BackendTlsPolicyV1Alpha3Props };

export interface BackendTlsPolicySpec {
  readonly options?: { [key: string]: string };
  readonly targetRefs: BackendTlsPolicySpecTargetRefs[];
  readonly validation: BackendTlsPolicySpecValidation;
}

function toJson_BackendTlsPolicySpec(obj: BackendTlsPolicySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'targetRefs': obj.targetRefs?.map(y => toJson_BackendTlsPolicySpecTargetRefs(y)),
    'validation': toJson_BackendTlsPolicySpecValidation(obj.validation),
  });
}
export type { BackendTlsPolicySpec as BackendTlsPolicyV1Alpha3Spec };

export interface BackendTlsPolicySpecTargetRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly sectionName?: string;
}

function toJson_BackendTlsPolicySpecTargetRefs(obj: BackendTlsPolicySpecTargetRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'sectionName': obj.sectionName,
  });
}
export type { BackendTlsPolicySpecTargetRefs as BackendTlsPolicyV1Alpha3SpecTargetRefs };

export interface BackendTlsPolicySpecValidation {
  readonly caCertificateRefs?: BackendTlsPolicySpecValidationCaCertificateRefs[];
  readonly hostname: string;
  readonly subjectAltNames?: BackendTlsPolicySpecValidationSubjectAltNames[];
  readonly wellKnownCaCertificates?: string;
}

function toJson_BackendTlsPolicySpecValidation(obj: BackendTlsPolicySpecValidation | undefined): Record<string, any> | undefined {
  return obj && present({
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_BackendTlsPolicySpecValidationCaCertificateRefs(y)),
    'hostname': obj.hostname,
    'subjectAltNames': obj.subjectAltNames?.map(y => toJson_BackendTlsPolicySpecValidationSubjectAltNames(y)),
    'wellKnownCACertificates': obj.wellKnownCaCertificates,
  });
}
export type { BackendTlsPolicySpecValidation as BackendTlsPolicyV1Alpha3SpecValidation };

export interface BackendTlsPolicySpecValidationCaCertificateRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

function toJson_BackendTlsPolicySpecValidationCaCertificateRefs(obj: BackendTlsPolicySpecValidationCaCertificateRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  });
}
export type { BackendTlsPolicySpecValidationCaCertificateRefs as BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs, BackendTlsPolicySpecValidationCaCertificateRefs as GatewaySpecInfrastructureParametersRef, BackendTlsPolicySpecValidationCaCertificateRefs as GatewayV1Beta1SpecInfrastructureParametersRef, BackendTlsPolicySpecValidationCaCertificateRefs as GrpcRouteSpecRulesFiltersExtensionRef, BackendTlsPolicySpecValidationCaCertificateRefs as GrpcRouteSpecRulesBackendRefsFiltersExtensionRef, BackendTlsPolicySpecValidationCaCertificateRefs as HttpRouteSpecRulesFiltersExtensionRef, BackendTlsPolicySpecValidationCaCertificateRefs as HttpRouteSpecRulesBackendRefsFiltersExtensionRef, BackendTlsPolicySpecValidationCaCertificateRefs as HttpRouteV1Beta1SpecRulesFiltersExtensionRef, BackendTlsPolicySpecValidationCaCertificateRefs as HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef };

export interface BackendTlsPolicySpecValidationSubjectAltNames {
  readonly hostname?: string;
  readonly type: BackendTlsPolicySpecValidationSubjectAltNamesType;
  readonly uri?: string;
}

function toJson_BackendTlsPolicySpecValidationSubjectAltNames(obj: BackendTlsPolicySpecValidationSubjectAltNames | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostname': obj.hostname,
    'type': obj.type,
    'uri': obj.uri,
  });
}
export type { BackendTlsPolicySpecValidationSubjectAltNames as BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames };

export enum BackendTlsPolicySpecValidationSubjectAltNamesType {
  HOSTNAME = "Hostname",
  URI = "URI",
}
export { BackendTlsPolicySpecValidationSubjectAltNamesType as BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNamesType };

/** BackendTLSPolicy of gateway.networking.k8s.io/v1alpha3 */
export class BackendTlsPolicyV1Alpha3 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1alpha3', kind: 'BackendTLSPolicy' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: BackendTlsPolicyProps): any {
    return { ...BackendTlsPolicyV1Alpha3.GVK, ...toJson_BackendTlsPolicyProps(props) };
  }

  public constructor(scope: Construct, id: string, props: BackendTlsPolicyProps) {
    super(scope, id, { ...BackendTlsPolicyV1Alpha3.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...BackendTlsPolicyV1Alpha3.GVK, ...toJson_BackendTlsPolicyProps(props) };
  }
}

/** Gateway of gateway.networking.k8s.io/v1 */
export class Gateway extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: GatewayProps): any {
    return { ...Gateway.GVK, ...toJson_GatewayProps(props) };
  }

  public constructor(scope: Construct, id: string, props: GatewayProps) {
    super(scope, id, { ...Gateway.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...Gateway.GVK, ...toJson_GatewayProps(props) };
  }
}

export interface GatewayProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: GatewaySpec;
}

function toJson_GatewayProps(obj: GatewayProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_GatewaySpec(obj.spec),
  });
}
export type { GatewayProps as GatewayV1Beta1Props };

export interface GatewaySpec {
  readonly addresses?: GatewaySpecAddresses[];
  readonly allowedListeners?: GatewaySpecAllowedListeners;
  readonly defaultScope?: GatewaySpecDefaultScope;
  readonly gatewayClassName: string;
  readonly infrastructure?: GatewaySpecInfrastructure;
  readonly listeners: GatewaySpecListeners[];
  readonly tls?: GatewaySpecTls;
}

function toJson_GatewaySpec(obj: GatewaySpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'addresses': obj.addresses?.map(y => toJson_GatewaySpecAddresses(y)),
    'allowedListeners': toJson_GatewaySpecAllowedListeners(obj.allowedListeners),
    'defaultScope': obj.defaultScope,
    'gatewayClassName': obj.gatewayClassName,
    'infrastructure': toJson_GatewaySpecInfrastructure(obj.infrastructure),
    'listeners': obj.listeners?.map(y => toJson_GatewaySpecListeners(y)),
    'tls': toJson_GatewaySpecTls(obj.tls),
  });
}
export type { GatewaySpec as GatewayV1Beta1Spec };

export interface GatewaySpecAddresses {
  readonly type?: string;
  readonly value?: string;
}

function toJson_GatewaySpecAddresses(obj: GatewaySpecAddresses | undefined): Record<string, any> | undefined {
  return obj && present({
    'type': obj.type,
    'value': obj.value,
  });
}
export type { GatewaySpecAddresses as GatewayV1Beta1SpecAddresses };

export interface GatewaySpecAllowedListeners {
  readonly namespaces?: GatewaySpecAllowedListenersNamespaces;
}

function toJson_GatewaySpecAllowedListeners(obj: GatewaySpecAllowedListeners | undefined): Record<string, any> | undefined {
  return obj && present({
    'namespaces': toJson_GatewaySpecAllowedListenersNamespaces(obj.namespaces),
  });
}
export type { GatewaySpecAllowedListeners as GatewayV1Beta1SpecAllowedListeners };

export enum GatewaySpecDefaultScope {
  ALL = "All",
  NONE = "None",
}
export { GatewaySpecDefaultScope as GatewayV1Beta1SpecDefaultScope, GatewaySpecDefaultScope as GrpcRouteSpecUseDefaultGateways, GatewaySpecDefaultScope as HttpRouteSpecUseDefaultGateways, GatewaySpecDefaultScope as HttpRouteV1Beta1SpecUseDefaultGateways, GatewaySpecDefaultScope as TcpRouteSpecUseDefaultGateways, GatewaySpecDefaultScope as TcpRouteV1Alpha2SpecUseDefaultGateways, GatewaySpecDefaultScope as TlsRouteSpecUseDefaultGateways, GatewaySpecDefaultScope as TlsRouteV1Alpha3SpecUseDefaultGateways, GatewaySpecDefaultScope as TlsRouteV1Alpha2SpecUseDefaultGateways, GatewaySpecDefaultScope as UdpRouteSpecUseDefaultGateways, GatewaySpecDefaultScope as UdpRouteV1Alpha2SpecUseDefaultGateways };

export interface GatewaySpecInfrastructure {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
  readonly parametersRef?: BackendTlsPolicySpecValidationCaCertificateRefs;
}

function toJson_GatewaySpecInfrastructure(obj: GatewaySpecInfrastructure | undefined): Record<string, any> | undefined {
  return obj && present({
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'parametersRef': toJson_BackendTlsPolicySpecValidationCaCertificateRefs(obj.parametersRef),
  });
}
export type { GatewaySpecInfrastructure as GatewayV1Beta1SpecInfrastructure };

export interface GatewaySpecListeners {
  readonly allowedRoutes?: GatewaySpecListenersAllowedRoutes;
  readonly hostname?: string;
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly tls?: GatewaySpecListenersTls;
}

function toJson_GatewaySpecListeners(obj: GatewaySpecListeners | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowedRoutes': toJson_GatewaySpecListenersAllowedRoutes(obj.allowedRoutes),
    'hostname': obj.hostname,
    'name': obj.name,
    'port': obj.port,
    'protocol': obj.protocol,
    'tls': toJson_GatewaySpecListenersTls(obj.tls),
  });
}
export type { GatewaySpecListeners as GatewayV1Beta1SpecListeners, GatewaySpecListeners as ListenerSetSpecListeners };

export interface GatewaySpecTls {
  readonly backend?: GatewaySpecTlsBackend;
  readonly frontend?: GatewaySpecTlsFrontend;
}

function toJson_GatewaySpecTls(obj: GatewaySpecTls | undefined): Record<string, any> | undefined {
  return obj && present({
    'backend': toJson_GatewaySpecTlsBackend(obj.backend),
    'frontend': toJson_GatewaySpecTlsFrontend(obj.frontend),
  });
}
export type { GatewaySpecTls as GatewayV1Beta1SpecTls };

export interface GatewaySpecAllowedListenersNamespaces {
  readonly from?: GatewaySpecAllowedListenersNamespacesFrom;
  readonly selector?: GatewaySpecAllowedListenersNamespacesSelector;
}

function toJson_GatewaySpecAllowedListenersNamespaces(obj: GatewaySpecAllowedListenersNamespaces | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from,
    'selector': toJson_GatewaySpecAllowedListenersNamespacesSelector(obj.selector),
  });
}
export type { GatewaySpecAllowedListenersNamespaces as GatewayV1Beta1SpecAllowedListenersNamespaces };

export interface GatewaySpecListenersAllowedRoutes {
  readonly kinds?: GatewaySpecListenersAllowedRoutesKinds[];
  readonly namespaces?: GatewaySpecListenersAllowedRoutesNamespaces;
}

function toJson_GatewaySpecListenersAllowedRoutes(obj: GatewaySpecListenersAllowedRoutes | undefined): Record<string, any> | undefined {
  return obj && present({
    'kinds': obj.kinds?.map(y => toJson_GatewaySpecListenersAllowedRoutesKinds(y)),
    'namespaces': toJson_GatewaySpecListenersAllowedRoutesNamespaces(obj.namespaces),
  });
}
export type { GatewaySpecListenersAllowedRoutes as GatewayV1Beta1SpecListenersAllowedRoutes, GatewaySpecListenersAllowedRoutes as ListenerSetSpecListenersAllowedRoutes };

export interface GatewaySpecListenersTls {
  readonly certificateRefs?: GatewaySpecListenersTlsCertificateRefs[];
  readonly mode?: GatewaySpecListenersTlsMode;
  readonly options?: { [key: string]: string };
}

function toJson_GatewaySpecListenersTls(obj: GatewaySpecListenersTls | undefined): Record<string, any> | undefined {
  return obj && present({
    'certificateRefs': obj.certificateRefs?.map(y => toJson_GatewaySpecListenersTlsCertificateRefs(y)),
    'mode': obj.mode,
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { GatewaySpecListenersTls as GatewayV1Beta1SpecListenersTls, GatewaySpecListenersTls as ListenerSetSpecListenersTls };

export interface GatewaySpecTlsBackend {
  readonly clientCertificateRef?: GatewaySpecListenersTlsCertificateRefs;
}

function toJson_GatewaySpecTlsBackend(obj: GatewaySpecTlsBackend | undefined): Record<string, any> | undefined {
  return obj && present({
    'clientCertificateRef': toJson_GatewaySpecListenersTlsCertificateRefs(obj.clientCertificateRef),
  });
}
export type { GatewaySpecTlsBackend as GatewayV1Beta1SpecTlsBackend };

export interface GatewaySpecTlsFrontend {
  readonly default: GatewaySpecTlsFrontendDefault;
  readonly perPort?: GatewaySpecTlsFrontendPerPort[];
}

function toJson_GatewaySpecTlsFrontend(obj: GatewaySpecTlsFrontend | undefined): Record<string, any> | undefined {
  return obj && present({
    'default': toJson_GatewaySpecTlsFrontendDefault(obj.default),
    'perPort': obj.perPort?.map(y => toJson_GatewaySpecTlsFrontendPerPort(y)),
  });
}
export type { GatewaySpecTlsFrontend as GatewayV1Beta1SpecTlsFrontend };

export enum GatewaySpecAllowedListenersNamespacesFrom {
  ALL = "All",
  SELECTOR = "Selector",
  SAME = "Same",
  NONE = "None",
}
export { GatewaySpecAllowedListenersNamespacesFrom as GatewayV1Beta1SpecAllowedListenersNamespacesFrom };

export interface GatewaySpecAllowedListenersNamespacesSelector {
  readonly matchExpressions?: GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

function toJson_GatewaySpecAllowedListenersNamespacesSelector(obj: GatewaySpecAllowedListenersNamespacesSelector | undefined): Record<string, any> | undefined {
  return obj && present({
    'matchExpressions': obj.matchExpressions?.map(y => toJson_GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  });
}
export type { GatewaySpecAllowedListenersNamespacesSelector as GatewaySpecListenersAllowedRoutesNamespacesSelector, GatewaySpecAllowedListenersNamespacesSelector as GatewayV1Beta1SpecAllowedListenersNamespacesSelector, GatewaySpecAllowedListenersNamespacesSelector as GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelector, GatewaySpecAllowedListenersNamespacesSelector as ListenerSetSpecListenersAllowedRoutesNamespacesSelector };

export interface GatewaySpecListenersAllowedRoutesKinds {
  readonly group?: string;
  readonly kind: string;
}

function toJson_GatewaySpecListenersAllowedRoutesKinds(obj: GatewaySpecListenersAllowedRoutesKinds | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
  });
}
export type { GatewaySpecListenersAllowedRoutesKinds as GatewayV1Beta1SpecListenersAllowedRoutesKinds, GatewaySpecListenersAllowedRoutesKinds as ListenerSetSpecListenersAllowedRoutesKinds };

export interface GatewaySpecListenersAllowedRoutesNamespaces {
  readonly from?: GatewaySpecListenersAllowedRoutesNamespacesFrom;
  readonly selector?: GatewaySpecAllowedListenersNamespacesSelector;
}

function toJson_GatewaySpecListenersAllowedRoutesNamespaces(obj: GatewaySpecListenersAllowedRoutesNamespaces | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from,
    'selector': toJson_GatewaySpecAllowedListenersNamespacesSelector(obj.selector),
  });
}
export type { GatewaySpecListenersAllowedRoutesNamespaces as GatewayV1Beta1SpecListenersAllowedRoutesNamespaces, GatewaySpecListenersAllowedRoutesNamespaces as ListenerSetSpecListenersAllowedRoutesNamespaces };

export interface GatewaySpecListenersTlsCertificateRefs {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_GatewaySpecListenersTlsCertificateRefs(obj: GatewaySpecListenersTlsCertificateRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
export type { GatewaySpecListenersTlsCertificateRefs as GatewaySpecTlsBackendClientCertificateRef, GatewaySpecListenersTlsCertificateRefs as GatewayV1Beta1SpecListenersTlsCertificateRefs, GatewaySpecListenersTlsCertificateRefs as GatewayV1Beta1SpecTlsBackendClientCertificateRef, GatewaySpecListenersTlsCertificateRefs as ListenerSetSpecParentRef, GatewaySpecListenersTlsCertificateRefs as ListenerSetSpecListenersTlsCertificateRefs };

export enum GatewaySpecListenersTlsMode {
  TERMINATE = "Terminate",
  PASSTHROUGH = "Passthrough",
}
export { GatewaySpecListenersTlsMode as GatewayV1Beta1SpecListenersTlsMode, GatewaySpecListenersTlsMode as ListenerSetSpecListenersTlsMode };

export interface GatewaySpecTlsFrontendDefault {
  readonly validation?: GatewaySpecTlsFrontendDefaultValidation;
}

function toJson_GatewaySpecTlsFrontendDefault(obj: GatewaySpecTlsFrontendDefault | undefined): Record<string, any> | undefined {
  return obj && present({
    'validation': toJson_GatewaySpecTlsFrontendDefaultValidation(obj.validation),
  });
}
export type { GatewaySpecTlsFrontendDefault as GatewaySpecTlsFrontendPerPortTls, GatewaySpecTlsFrontendDefault as GatewayV1Beta1SpecTlsFrontendDefault, GatewaySpecTlsFrontendDefault as GatewayV1Beta1SpecTlsFrontendPerPortTls };

export interface GatewaySpecTlsFrontendPerPort {
  readonly port: number;
  readonly tls: GatewaySpecTlsFrontendDefault;
}

function toJson_GatewaySpecTlsFrontendPerPort(obj: GatewaySpecTlsFrontendPerPort | undefined): Record<string, any> | undefined {
  return obj && present({
    'port': obj.port,
    'tls': toJson_GatewaySpecTlsFrontendDefault(obj.tls),
  });
}
export type { GatewaySpecTlsFrontendPerPort as GatewayV1Beta1SpecTlsFrontendPerPort };

export interface GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

function toJson_GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions(obj: GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  return obj && present({
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  });
}
export type { GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions as GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions, GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions as GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions, GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions as GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions, GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions as ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions };

export enum GatewaySpecListenersAllowedRoutesNamespacesFrom {
  ALL = "All",
  SELECTOR = "Selector",
  SAME = "Same",
}
export { GatewaySpecListenersAllowedRoutesNamespacesFrom as GatewayV1Beta1SpecListenersAllowedRoutesNamespacesFrom, GatewaySpecListenersAllowedRoutesNamespacesFrom as ListenerSetSpecListenersAllowedRoutesNamespacesFrom };

export interface GatewaySpecTlsFrontendDefaultValidation {
  readonly caCertificateRefs: GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs[];
  readonly mode?: GatewaySpecTlsFrontendDefaultValidationMode;
}

function toJson_GatewaySpecTlsFrontendDefaultValidation(obj: GatewaySpecTlsFrontendDefaultValidation | undefined): Record<string, any> | undefined {
  return obj && present({
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs(y)),
    'mode': obj.mode,
  });
}
export type { GatewaySpecTlsFrontendDefaultValidation as GatewaySpecTlsFrontendPerPortTlsValidation, GatewaySpecTlsFrontendDefaultValidation as GatewayV1Beta1SpecTlsFrontendDefaultValidation, GatewaySpecTlsFrontendDefaultValidation as GatewayV1Beta1SpecTlsFrontendPerPortTlsValidation };

export interface GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

function toJson_GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs(obj: GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  });
}
export type { GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs as GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs, GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs as GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs, GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs as GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs, GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs as GatewayClassSpecParametersRef, GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs as GatewayClassV1Beta1SpecParametersRef };

export enum GatewaySpecTlsFrontendDefaultValidationMode {
  ALLOW_VALID_ONLY = "AllowValidOnly",
  ALLOW_INSECURE_FALLBACK = "AllowInsecureFallback",
}
export { GatewaySpecTlsFrontendDefaultValidationMode as GatewaySpecTlsFrontendPerPortTlsValidationMode, GatewaySpecTlsFrontendDefaultValidationMode as GatewayV1Beta1SpecTlsFrontendDefaultValidationMode, GatewaySpecTlsFrontendDefaultValidationMode as GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationMode };

/** Gateway of gateway.networking.k8s.io/v1beta1 */
export class GatewayV1Beta1 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1beta1', kind: 'Gateway' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: GatewayProps): any {
    return { ...GatewayV1Beta1.GVK, ...toJson_GatewayProps(props) };
  }

  public constructor(scope: Construct, id: string, props: GatewayProps) {
    super(scope, id, { ...GatewayV1Beta1.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...GatewayV1Beta1.GVK, ...toJson_GatewayProps(props) };
  }
}

/** GatewayClass of gateway.networking.k8s.io/v1 */
export class GatewayClass extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: GatewayClassProps): any {
    return { ...GatewayClass.GVK, ...toJson_GatewayClassProps(props) };
  }

  public constructor(scope: Construct, id: string, props: GatewayClassProps) {
    super(scope, id, { ...GatewayClass.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...GatewayClass.GVK, ...toJson_GatewayClassProps(props) };
  }
}

export interface GatewayClassProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: GatewayClassSpec;
}

function toJson_GatewayClassProps(obj: GatewayClassProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_GatewayClassSpec(obj.spec),
  });
}
export type { GatewayClassProps as GatewayClassV1Beta1Props };

export interface GatewayClassSpec {
  readonly controllerName: string;
  readonly description?: string;
  readonly parametersRef?: GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs;
}

function toJson_GatewayClassSpec(obj: GatewayClassSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'controllerName': obj.controllerName,
    'description': obj.description,
    'parametersRef': toJson_GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs(obj.parametersRef),
  });
}
export type { GatewayClassSpec as GatewayClassV1Beta1Spec };

/** GatewayClass of gateway.networking.k8s.io/v1beta1 */
export class GatewayClassV1Beta1 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1beta1', kind: 'GatewayClass' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: GatewayClassProps): any {
    return { ...GatewayClassV1Beta1.GVK, ...toJson_GatewayClassProps(props) };
  }

  public constructor(scope: Construct, id: string, props: GatewayClassProps) {
    super(scope, id, { ...GatewayClassV1Beta1.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...GatewayClassV1Beta1.GVK, ...toJson_GatewayClassProps(props) };
  }
}

/** GRPCRoute of gateway.networking.k8s.io/v1 */
export class GrpcRoute extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GRPCRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: GrpcRouteProps): any {
    return { ...GrpcRoute.GVK, ...toJson_GrpcRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: GrpcRouteProps) {
    super(scope, id, { ...GrpcRoute.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...GrpcRoute.GVK, ...toJson_GrpcRouteProps(props) };
  }
}

export interface GrpcRouteProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: GrpcRouteSpec;
}

function toJson_GrpcRouteProps(obj: GrpcRouteProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_GrpcRouteSpec(obj.spec),
  });
}

export interface GrpcRouteSpec {
  readonly hostnames?: string[];
  readonly parentRefs?: GrpcRouteSpecParentRefs[];
  readonly rules?: GrpcRouteSpecRules[];
  readonly useDefaultGateways?: GatewaySpecDefaultScope;
}

function toJson_GrpcRouteSpec(obj: GrpcRouteSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_GrpcRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_GrpcRouteSpecRules(y)),
    'useDefaultGateways': obj.useDefaultGateways,
  });
}

export interface GrpcRouteSpecParentRefs {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
  readonly sectionName?: string;
}

function toJson_GrpcRouteSpecParentRefs(obj: GrpcRouteSpecParentRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'sectionName': obj.sectionName,
  });
}
export type { GrpcRouteSpecParentRefs as HttpRouteSpecParentRefs, GrpcRouteSpecParentRefs as HttpRouteV1Beta1SpecParentRefs, GrpcRouteSpecParentRefs as TcpRouteSpecParentRefs, GrpcRouteSpecParentRefs as TcpRouteV1Alpha2SpecParentRefs, GrpcRouteSpecParentRefs as TlsRouteSpecParentRefs, GrpcRouteSpecParentRefs as TlsRouteV1Alpha3SpecParentRefs, GrpcRouteSpecParentRefs as TlsRouteV1Alpha2SpecParentRefs, GrpcRouteSpecParentRefs as UdpRouteSpecParentRefs, GrpcRouteSpecParentRefs as UdpRouteV1Alpha2SpecParentRefs };

export interface GrpcRouteSpecRules {
  readonly backendRefs?: GrpcRouteSpecRulesBackendRefs[];
  readonly filters?: GrpcRouteSpecRulesBackendRefsFilters[];
  readonly matches?: GrpcRouteSpecRulesMatches[];
  readonly name?: string;
  readonly sessionPersistence?: GrpcRouteSpecRulesSessionPersistence;
}

function toJson_GrpcRouteSpecRules(obj: GrpcRouteSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRefs': obj.backendRefs?.map(y => toJson_GrpcRouteSpecRulesBackendRefs(y)),
    'filters': obj.filters?.map(y => toJson_GrpcRouteSpecRulesBackendRefsFilters(y)),
    'matches': obj.matches?.map(y => toJson_GrpcRouteSpecRulesMatches(y)),
    'name': obj.name,
    'sessionPersistence': toJson_GrpcRouteSpecRulesSessionPersistence(obj.sessionPersistence),
  });
}

export interface GrpcRouteSpecRulesBackendRefs {
  readonly filters?: GrpcRouteSpecRulesBackendRefsFilters[];
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
  readonly weight?: number;
}

function toJson_GrpcRouteSpecRulesBackendRefs(obj: GrpcRouteSpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'filters': obj.filters?.map(y => toJson_GrpcRouteSpecRulesBackendRefsFilters(y)),
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'weight': obj.weight,
  });
}

export interface GrpcRouteSpecRulesMatches {
  readonly headers?: GrpcRouteSpecRulesMatchesHeaders[];
  readonly method?: GrpcRouteSpecRulesMatchesMethod;
}

function toJson_GrpcRouteSpecRulesMatches(obj: GrpcRouteSpecRulesMatches | undefined): Record<string, any> | undefined {
  return obj && present({
    'headers': obj.headers?.map(y => toJson_GrpcRouteSpecRulesMatchesHeaders(y)),
    'method': toJson_GrpcRouteSpecRulesMatchesMethod(obj.method),
  });
}

export interface GrpcRouteSpecRulesSessionPersistence {
  readonly absoluteTimeout?: string;
  readonly cookieConfig?: GrpcRouteSpecRulesSessionPersistenceCookieConfig;
  readonly sessionName?: string;
  readonly type?: GrpcRouteSpecRulesSessionPersistenceType;
}

function toJson_GrpcRouteSpecRulesSessionPersistence(obj: GrpcRouteSpecRulesSessionPersistence | undefined): Record<string, any> | undefined {
  return obj && present({
    'absoluteTimeout': obj.absoluteTimeout,
    'cookieConfig': toJson_GrpcRouteSpecRulesSessionPersistenceCookieConfig(obj.cookieConfig),
    'sessionName': obj.sessionName,
    'type': obj.type,
  });
}
export type { GrpcRouteSpecRulesSessionPersistence as HttpRouteSpecRulesSessionPersistence, GrpcRouteSpecRulesSessionPersistence as HttpRouteV1Beta1SpecRulesSessionPersistence };

export interface GrpcRouteSpecRulesBackendRefsFilters {
  readonly extensionRef?: BackendTlsPolicySpecValidationCaCertificateRefs;
  readonly requestHeaderModifier?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  readonly requestMirror?: GrpcRouteSpecRulesBackendRefsFiltersRequestMirror;
  readonly responseHeaderModifier?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  readonly type: GrpcRouteSpecRulesBackendRefsFiltersType;
}

function toJson_GrpcRouteSpecRulesBackendRefsFilters(obj: GrpcRouteSpecRulesBackendRefsFilters | undefined): Record<string, any> | undefined {
  return obj && present({
    'extensionRef': toJson_BackendTlsPolicySpecValidationCaCertificateRefs(obj.extensionRef),
    'requestHeaderModifier': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirror(obj.requestMirror),
    'responseHeaderModifier': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
  });
}
export type { GrpcRouteSpecRulesBackendRefsFilters as GrpcRouteSpecRulesFilters };

export interface GrpcRouteSpecRulesMatchesHeaders {
  readonly name: string;
  readonly type?: GrpcRouteSpecRulesMatchesHeadersType;
  readonly value: string;
}

function toJson_GrpcRouteSpecRulesMatchesHeaders(obj: GrpcRouteSpecRulesMatchesHeaders | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  });
}
export type { GrpcRouteSpecRulesMatchesHeaders as HttpRouteSpecRulesMatchesHeaders, GrpcRouteSpecRulesMatchesHeaders as HttpRouteSpecRulesMatchesQueryParams, GrpcRouteSpecRulesMatchesHeaders as HttpRouteV1Beta1SpecRulesMatchesHeaders, GrpcRouteSpecRulesMatchesHeaders as HttpRouteV1Beta1SpecRulesMatchesQueryParams };

export interface GrpcRouteSpecRulesMatchesMethod {
  readonly method?: string;
  readonly service?: string;
  readonly type?: GrpcRouteSpecRulesMatchesHeadersType;
}

function toJson_GrpcRouteSpecRulesMatchesMethod(obj: GrpcRouteSpecRulesMatchesMethod | undefined): Record<string, any> | undefined {
  return obj && present({
    'method': obj.method,
    'service': obj.service,
    'type': obj.type,
  });
}

export interface GrpcRouteSpecRulesSessionPersistenceCookieConfig {
  readonly lifetimeType?: GrpcRouteSpecRulesSessionPersistenceCookieConfigLifetimeType;
}

function toJson_GrpcRouteSpecRulesSessionPersistenceCookieConfig(obj: GrpcRouteSpecRulesSessionPersistenceCookieConfig | undefined): Record<string, any> | undefined {
  return obj && present({
    'lifetimeType': obj.lifetimeType,
  });
}
export type { GrpcRouteSpecRulesSessionPersistenceCookieConfig as HttpRouteSpecRulesSessionPersistenceCookieConfig, GrpcRouteSpecRulesSessionPersistenceCookieConfig as HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfig };

export enum GrpcRouteSpecRulesSessionPersistenceType {
  COOKIE = "Cookie",
  HEADER = "Header",
}
export { GrpcRouteSpecRulesSessionPersistenceType as HttpRouteSpecRulesSessionPersistenceType, GrpcRouteSpecRulesSessionPersistenceType as HttpRouteV1Beta1SpecRulesSessionPersistenceType };

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  readonly add?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];
  readonly remove?: string[];
  readonly set?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];
}

function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  return obj && present({
    'add': obj.add?.map(y => toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd(y)),
  });
}
export type { GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as GrpcRouteSpecRulesFiltersRequestHeaderModifier, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as GrpcRouteSpecRulesFiltersResponseHeaderModifier, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as HttpRouteSpecRulesFiltersRequestHeaderModifier, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as HttpRouteSpecRulesFiltersResponseHeaderModifier, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier as HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier };

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestMirror {
  readonly backendRef: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;
  readonly fraction?: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;
  readonly percent?: number;
}

function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirror(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestMirror | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRef': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj.backendRef),
    'fraction': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction(obj.fraction),
    'percent': obj.percent,
  });
}
export type { GrpcRouteSpecRulesBackendRefsFiltersRequestMirror as GrpcRouteSpecRulesFiltersRequestMirror, GrpcRouteSpecRulesBackendRefsFiltersRequestMirror as HttpRouteSpecRulesFiltersRequestMirror, GrpcRouteSpecRulesBackendRefsFiltersRequestMirror as HttpRouteSpecRulesBackendRefsFiltersRequestMirror, GrpcRouteSpecRulesBackendRefsFiltersRequestMirror as HttpRouteV1Beta1SpecRulesFiltersRequestMirror, GrpcRouteSpecRulesBackendRefsFiltersRequestMirror as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror };

export enum GrpcRouteSpecRulesBackendRefsFiltersType {
  RESPONSE_HEADER_MODIFIER = "ResponseHeaderModifier",
  REQUEST_HEADER_MODIFIER = "RequestHeaderModifier",
  REQUEST_MIRROR = "RequestMirror",
  EXTENSION_REF = "ExtensionRef",
}
export { GrpcRouteSpecRulesBackendRefsFiltersType as GrpcRouteSpecRulesFiltersType };

export enum GrpcRouteSpecRulesMatchesHeadersType {
  EXACT = "Exact",
  REGULAR_EXPRESSION = "RegularExpression",
}
export { GrpcRouteSpecRulesMatchesHeadersType as GrpcRouteSpecRulesMatchesMethodType, GrpcRouteSpecRulesMatchesHeadersType as HttpRouteSpecRulesMatchesHeadersType, GrpcRouteSpecRulesMatchesHeadersType as HttpRouteSpecRulesMatchesQueryParamsType, GrpcRouteSpecRulesMatchesHeadersType as HttpRouteV1Beta1SpecRulesMatchesHeadersType, GrpcRouteSpecRulesMatchesHeadersType as HttpRouteV1Beta1SpecRulesMatchesQueryParamsType };

export enum GrpcRouteSpecRulesSessionPersistenceCookieConfigLifetimeType {
  PERMANENT = "Permanent",
  SESSION = "Session",
}
export { GrpcRouteSpecRulesSessionPersistenceCookieConfigLifetimeType as HttpRouteSpecRulesSessionPersistenceCookieConfigLifetimeType, GrpcRouteSpecRulesSessionPersistenceCookieConfigLifetimeType as HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfigLifetimeType };

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  readonly name: string;
  readonly value: string;
}

function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
  return obj && present({
    'name': obj.name,
    'value': obj.value,
  });
}
export type { GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as GrpcRouteSpecRulesFiltersRequestHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as GrpcRouteSpecRulesFiltersResponseHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteSpecRulesFiltersRequestHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteSpecRulesFiltersRequestHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteSpecRulesFiltersResponseHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteSpecRulesFiltersResponseHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierSet, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierAdd, GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd as HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierSet };

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
}

function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
  });
}
export type { GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef as GrpcRouteSpecRulesFiltersRequestMirrorBackendRef, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef as HttpRouteSpecRulesFiltersExternalAuthBackendRef, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef as HttpRouteSpecRulesFiltersRequestMirrorBackendRef, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef as HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef as HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef as HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef as HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef as HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef };

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  readonly denominator?: number;
  readonly numerator: number;
}

function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction | undefined): Record<string, any> | undefined {
  return obj && present({
    'denominator': obj.denominator,
    'numerator': obj.numerator,
  });
}
export type { GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction as GrpcRouteSpecRulesFiltersRequestMirrorFraction, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction as HttpRouteSpecRulesFiltersRequestMirrorFraction, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction as HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction as HttpRouteV1Beta1SpecRulesFiltersRequestMirrorFraction, GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorFraction };

/** HTTPRoute of gateway.networking.k8s.io/v1 */
export class HttpRoute extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: HttpRouteProps): any {
    return { ...HttpRoute.GVK, ...toJson_HttpRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(scope, id, { ...HttpRoute.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...HttpRoute.GVK, ...toJson_HttpRouteProps(props) };
  }
}

export interface HttpRouteProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: HttpRouteSpec;
}

function toJson_HttpRouteProps(obj: HttpRouteProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_HttpRouteSpec(obj.spec),
  });
}
export type { HttpRouteProps as HttpRouteV1Beta1Props };

export interface HttpRouteSpec {
  readonly hostnames?: string[];
  readonly parentRefs?: GrpcRouteSpecParentRefs[];
  readonly rules?: HttpRouteSpecRules[];
  readonly useDefaultGateways?: GatewaySpecDefaultScope;
}

function toJson_HttpRouteSpec(obj: HttpRouteSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_GrpcRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_HttpRouteSpecRules(y)),
    'useDefaultGateways': obj.useDefaultGateways,
  });
}
export type { HttpRouteSpec as HttpRouteV1Beta1Spec };

export interface HttpRouteSpecRules {
  readonly backendRefs?: HttpRouteSpecRulesBackendRefs[];
  readonly filters?: HttpRouteSpecRulesBackendRefsFilters[];
  readonly matches?: HttpRouteSpecRulesMatches[];
  readonly name?: string;
  readonly retry?: HttpRouteSpecRulesRetry;
  readonly sessionPersistence?: GrpcRouteSpecRulesSessionPersistence;
  readonly timeouts?: HttpRouteSpecRulesTimeouts;
}

function toJson_HttpRouteSpecRules(obj: HttpRouteSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRefs': obj.backendRefs?.map(y => toJson_HttpRouteSpecRulesBackendRefs(y)),
    'filters': obj.filters?.map(y => toJson_HttpRouteSpecRulesBackendRefsFilters(y)),
    'matches': obj.matches?.map(y => toJson_HttpRouteSpecRulesMatches(y)),
    'name': obj.name,
    'retry': toJson_HttpRouteSpecRulesRetry(obj.retry),
    'sessionPersistence': toJson_GrpcRouteSpecRulesSessionPersistence(obj.sessionPersistence),
    'timeouts': toJson_HttpRouteSpecRulesTimeouts(obj.timeouts),
  });
}
export type { HttpRouteSpecRules as HttpRouteV1Beta1SpecRules };

export interface HttpRouteSpecRulesBackendRefs {
  readonly filters?: HttpRouteSpecRulesBackendRefsFilters[];
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
  readonly weight?: number;
}

function toJson_HttpRouteSpecRulesBackendRefs(obj: HttpRouteSpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'filters': obj.filters?.map(y => toJson_HttpRouteSpecRulesBackendRefsFilters(y)),
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'weight': obj.weight,
  });
}
export type { HttpRouteSpecRulesBackendRefs as HttpRouteV1Beta1SpecRulesBackendRefs };

export interface HttpRouteSpecRulesMatches {
  readonly headers?: GrpcRouteSpecRulesMatchesHeaders[];
  readonly method?: HttpRouteSpecRulesMatchesMethod;
  readonly path?: HttpRouteSpecRulesMatchesPath;
  readonly queryParams?: GrpcRouteSpecRulesMatchesHeaders[];
}

function toJson_HttpRouteSpecRulesMatches(obj: HttpRouteSpecRulesMatches | undefined): Record<string, any> | undefined {
  return obj && present({
    'headers': obj.headers?.map(y => toJson_GrpcRouteSpecRulesMatchesHeaders(y)),
    'method': obj.method,
    'path': toJson_HttpRouteSpecRulesMatchesPath(obj.path),
    'queryParams': obj.queryParams?.map(y => toJson_GrpcRouteSpecRulesMatchesHeaders(y)),
  });
}
export type { HttpRouteSpecRulesMatches as HttpRouteV1Beta1SpecRulesMatches };

export interface HttpRouteSpecRulesRetry {
  readonly attempts?: number;
  readonly backoff?: string;
  readonly codes?: number[];
}

function toJson_HttpRouteSpecRulesRetry(obj: HttpRouteSpecRulesRetry | undefined): Record<string, any> | undefined {
  return obj && present({
    'attempts': obj.attempts,
    'backoff': obj.backoff,
    'codes': obj.codes?.map(y => y),
  });
}
export type { HttpRouteSpecRulesRetry as HttpRouteV1Beta1SpecRulesRetry };

export interface HttpRouteSpecRulesTimeouts {
  readonly backendRequest?: string;
  readonly request?: string;
}

function toJson_HttpRouteSpecRulesTimeouts(obj: HttpRouteSpecRulesTimeouts | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRequest': obj.backendRequest,
    'request': obj.request,
  });
}
export type { HttpRouteSpecRulesTimeouts as HttpRouteV1Beta1SpecRulesTimeouts };

export interface HttpRouteSpecRulesBackendRefsFilters {
  readonly cors?: HttpRouteSpecRulesBackendRefsFiltersCors;
  readonly extensionRef?: BackendTlsPolicySpecValidationCaCertificateRefs;
  readonly externalAuth?: HttpRouteSpecRulesBackendRefsFiltersExternalAuth;
  readonly requestHeaderModifier?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  readonly requestMirror?: GrpcRouteSpecRulesBackendRefsFiltersRequestMirror;
  readonly requestRedirect?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirect;
  readonly responseHeaderModifier?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  readonly type: HttpRouteSpecRulesBackendRefsFiltersType;
  readonly urlRewrite?: HttpRouteSpecRulesBackendRefsFiltersUrlRewrite;
}

function toJson_HttpRouteSpecRulesBackendRefsFilters(obj: HttpRouteSpecRulesBackendRefsFilters | undefined): Record<string, any> | undefined {
  return obj && present({
    'cors': toJson_HttpRouteSpecRulesBackendRefsFiltersCors(obj.cors),
    'extensionRef': toJson_BackendTlsPolicySpecValidationCaCertificateRefs(obj.extensionRef),
    'externalAuth': toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuth(obj.externalAuth),
    'requestHeaderModifier': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirror(obj.requestMirror),
    'requestRedirect': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirect(obj.requestRedirect),
    'responseHeaderModifier': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
    'urlRewrite': toJson_HttpRouteSpecRulesBackendRefsFiltersUrlRewrite(obj.urlRewrite),
  });
}
export type { HttpRouteSpecRulesBackendRefsFilters as HttpRouteSpecRulesFilters, HttpRouteSpecRulesBackendRefsFilters as HttpRouteV1Beta1SpecRulesFilters, HttpRouteSpecRulesBackendRefsFilters as HttpRouteV1Beta1SpecRulesBackendRefsFilters };

export enum HttpRouteSpecRulesMatchesMethod {
  GET = "GET",
  HEAD = "HEAD",
  POST = "POST",
  PUT = "PUT",
  DELETE = "DELETE",
  CONNECT = "CONNECT",
  OPTIONS = "OPTIONS",
  TRACE = "TRACE",
  PATCH = "PATCH",
}
export { HttpRouteSpecRulesMatchesMethod as HttpRouteV1Beta1SpecRulesMatchesMethod };

export interface HttpRouteSpecRulesMatchesPath {
  readonly type?: HttpRouteSpecRulesMatchesPathType;
  readonly value?: string;
}

function toJson_HttpRouteSpecRulesMatchesPath(obj: HttpRouteSpecRulesMatchesPath | undefined): Record<string, any> | undefined {
  return obj && present({
    'type': obj.type,
    'value': obj.value,
  });
}
export type { HttpRouteSpecRulesMatchesPath as HttpRouteV1Beta1SpecRulesMatchesPath };

export interface HttpRouteSpecRulesBackendRefsFiltersCors {
  readonly allowCredentials?: boolean;
  readonly allowHeaders?: string[];
  readonly allowMethods?: HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods[];
  readonly allowOrigins?: string[];
  readonly exposeHeaders?: string[];
  readonly maxAge?: number;
}

function toJson_HttpRouteSpecRulesBackendRefsFiltersCors(obj: HttpRouteSpecRulesBackendRefsFiltersCors | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowCredentials': obj.allowCredentials,
    'allowHeaders': obj.allowHeaders?.map(y => y),
    'allowMethods': obj.allowMethods?.map(y => y),
    'allowOrigins': obj.allowOrigins?.map(y => y),
    'exposeHeaders': obj.exposeHeaders?.map(y => y),
    'maxAge': obj.maxAge,
  });
}
export type { HttpRouteSpecRulesBackendRefsFiltersCors as HttpRouteSpecRulesFiltersCors, HttpRouteSpecRulesBackendRefsFiltersCors as HttpRouteV1Beta1SpecRulesFiltersCors, HttpRouteSpecRulesBackendRefsFiltersCors as HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors };

export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuth {
  readonly backendRef: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;
  readonly forwardBody?: HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody;
  readonly grpc?: HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc;
  readonly http?: HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp;
  readonly protocol: HttpRouteSpecRulesBackendRefsFiltersExternalAuthProtocol;
}

function toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuth(obj: HttpRouteSpecRulesBackendRefsFiltersExternalAuth | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRef': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj.backendRef),
    'forwardBody': toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody(obj.forwardBody),
    'grpc': toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc(obj.grpc),
    'http': toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp(obj.http),
    'protocol': obj.protocol,
  });
}
export type { HttpRouteSpecRulesBackendRefsFiltersExternalAuth as HttpRouteSpecRulesFiltersExternalAuth, HttpRouteSpecRulesBackendRefsFiltersExternalAuth as HttpRouteV1Beta1SpecRulesFiltersExternalAuth, HttpRouteSpecRulesBackendRefsFiltersExternalAuth as HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth };

export interface HttpRouteSpecRulesBackendRefsFiltersRequestRedirect {
  readonly hostname?: string;
  readonly path?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath;
  readonly port?: number;
  readonly scheme?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme;
  readonly statusCode?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode;
}

function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirect(obj: HttpRouteSpecRulesBackendRefsFiltersRequestRedirect | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostname': obj.hostname,
    'path': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  });
}
export type { HttpRouteSpecRulesBackendRefsFiltersRequestRedirect as HttpRouteSpecRulesFiltersRequestRedirect, HttpRouteSpecRulesBackendRefsFiltersRequestRedirect as HttpRouteV1Beta1SpecRulesFiltersRequestRedirect, HttpRouteSpecRulesBackendRefsFiltersRequestRedirect as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect };

export enum HttpRouteSpecRulesBackendRefsFiltersType {
  REQUEST_HEADER_MODIFIER = "RequestHeaderModifier",
  RESPONSE_HEADER_MODIFIER = "ResponseHeaderModifier",
  REQUEST_MIRROR = "RequestMirror",
  REQUEST_REDIRECT = "RequestRedirect",
  URL_REWRITE = "URLRewrite",
  EXTENSION_REF = "ExtensionRef",
  CORS = "CORS",
  EXTERNAL_AUTH = "ExternalAuth",
}
export { HttpRouteSpecRulesBackendRefsFiltersType as HttpRouteSpecRulesFiltersType, HttpRouteSpecRulesBackendRefsFiltersType as HttpRouteV1Beta1SpecRulesFiltersType, HttpRouteSpecRulesBackendRefsFiltersType as HttpRouteV1Beta1SpecRulesBackendRefsFiltersType };

export interface HttpRouteSpecRulesBackendRefsFiltersUrlRewrite {
  readonly hostname?: string;
  readonly path?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath;
}

function toJson_HttpRouteSpecRulesBackendRefsFiltersUrlRewrite(obj: HttpRouteSpecRulesBackendRefsFiltersUrlRewrite | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostname': obj.hostname,
    'path': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath(obj.path),
  });
}
export type { HttpRouteSpecRulesBackendRefsFiltersUrlRewrite as HttpRouteSpecRulesFiltersUrlRewrite, HttpRouteSpecRulesBackendRefsFiltersUrlRewrite as HttpRouteV1Beta1SpecRulesFiltersUrlRewrite, HttpRouteSpecRulesBackendRefsFiltersUrlRewrite as HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewrite };

export enum HttpRouteSpecRulesMatchesPathType {
  EXACT = "Exact",
  PATH_PREFIX = "PathPrefix",
  REGULAR_EXPRESSION = "RegularExpression",
}
export { HttpRouteSpecRulesMatchesPathType as HttpRouteV1Beta1SpecRulesMatchesPathType };

export enum HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods {
  GET = "GET",
  HEAD = "HEAD",
  POST = "POST",
  PUT = "PUT",
  DELETE = "DELETE",
  CONNECT = "CONNECT",
  OPTIONS = "OPTIONS",
  TRACE = "TRACE",
  PATCH = "PATCH",
  VALUE_ASTERISK = "*",
}
export { HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods as HttpRouteSpecRulesFiltersCorsAllowMethods, HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods as HttpRouteV1Beta1SpecRulesFiltersCorsAllowMethods, HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods as HttpRouteV1Beta1SpecRulesBackendRefsFiltersCorsAllowMethods };

export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody {
  readonly maxSize?: number;
}

function toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody(obj: HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody | undefined): Record<string, any> | undefined {
  return obj && present({
    'maxSize': obj.maxSize,
  });
}
export type { HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody as HttpRouteSpecRulesFiltersExternalAuthForwardBody, HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody as HttpRouteV1Beta1SpecRulesFiltersExternalAuthForwardBody, HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody as HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthForwardBody };

export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc {
  readonly allowedHeaders?: string[];
}

function toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc(obj: HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowedHeaders': obj.allowedHeaders?.map(y => y),
  });
}
export type { HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc as HttpRouteSpecRulesFiltersExternalAuthGrpc, HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc as HttpRouteV1Beta1SpecRulesFiltersExternalAuthGrpc, HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc as HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthGrpc };

export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp {
  readonly allowedHeaders?: string[];
  readonly allowedResponseHeaders?: string[];
  readonly path?: string;
}

function toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp(obj: HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp | undefined): Record<string, any> | undefined {
  return obj && present({
    'allowedHeaders': obj.allowedHeaders?.map(y => y),
    'allowedResponseHeaders': obj.allowedResponseHeaders?.map(y => y),
    'path': obj.path,
  });
}
export type { HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp as HttpRouteSpecRulesFiltersExternalAuthHttp, HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp as HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp, HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp as HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp };

export enum HttpRouteSpecRulesBackendRefsFiltersExternalAuthProtocol {
  HTTP = "HTTP",
  GRPC = "GRPC",
}
export { HttpRouteSpecRulesBackendRefsFiltersExternalAuthProtocol as HttpRouteSpecRulesFiltersExternalAuthProtocol, HttpRouteSpecRulesBackendRefsFiltersExternalAuthProtocol as HttpRouteV1Beta1SpecRulesFiltersExternalAuthProtocol, HttpRouteSpecRulesBackendRefsFiltersExternalAuthProtocol as HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthProtocol };

export interface HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath {
  readonly replaceFullPath?: string;
  readonly replacePrefixMatch?: string;
  readonly type: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType;
}

function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath(obj: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath | undefined): Record<string, any> | undefined {
  return obj && present({
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  });
}
export type { HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath as HttpRouteSpecRulesFiltersRequestRedirectPath, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath as HttpRouteSpecRulesFiltersUrlRewritePath, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath as HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath as HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath as HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath as HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath };

export enum HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme {
  HTTP = "http",
  HTTPS = "https",
}
export { HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme as HttpRouteSpecRulesFiltersRequestRedirectScheme, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme as HttpRouteV1Beta1SpecRulesFiltersRequestRedirectScheme, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectScheme };

export enum HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode {
  VALUE_301 = 301,
  VALUE_302 = 302,
  VALUE_303 = 303,
  VALUE_307 = 307,
  VALUE_308 = 308,
}
export { HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode as HttpRouteSpecRulesFiltersRequestRedirectStatusCode, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode as HttpRouteV1Beta1SpecRulesFiltersRequestRedirectStatusCode, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectStatusCode };

export enum HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType {
  REPLACE_FULL_PATH = "ReplaceFullPath",
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}
export { HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType as HttpRouteSpecRulesFiltersRequestRedirectPathType, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType as HttpRouteSpecRulesFiltersUrlRewritePathType, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType as HttpRouteSpecRulesBackendRefsFiltersUrlRewritePathType, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType as HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPathType, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType as HttpRouteV1Beta1SpecRulesFiltersUrlRewritePathType, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType as HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPathType, HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType as HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePathType };

/** HTTPRoute of gateway.networking.k8s.io/v1beta1 */
export class HttpRouteV1Beta1 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1beta1', kind: 'HTTPRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: HttpRouteProps): any {
    return { ...HttpRouteV1Beta1.GVK, ...toJson_HttpRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(scope, id, { ...HttpRouteV1Beta1.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...HttpRouteV1Beta1.GVK, ...toJson_HttpRouteProps(props) };
  }
}

/** ListenerSet of gateway.networking.k8s.io/v1 */
export class ListenerSet extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'ListenerSet' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: ListenerSetProps): any {
    return { ...ListenerSet.GVK, ...toJson_ListenerSetProps(props) };
  }

  public constructor(scope: Construct, id: string, props: ListenerSetProps) {
    super(scope, id, { ...ListenerSet.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ListenerSet.GVK, ...toJson_ListenerSetProps(props) };
  }
}

export interface ListenerSetProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: ListenerSetSpec;
}

function toJson_ListenerSetProps(obj: ListenerSetProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_ListenerSetSpec(obj.spec),
  });
}

export interface ListenerSetSpec {
  readonly listeners: GatewaySpecListeners[];
  readonly parentRef: GatewaySpecListenersTlsCertificateRefs;
}

function toJson_ListenerSetSpec(obj: ListenerSetSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'listeners': obj.listeners?.map(y => toJson_GatewaySpecListeners(y)),
    'parentRef': toJson_GatewaySpecListenersTlsCertificateRefs(obj.parentRef),
  });
}

/** ReferenceGrant of gateway.networking.k8s.io/v1 */
export class ReferenceGrant extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'ReferenceGrant' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: ReferenceGrantProps): any {
    return { ...ReferenceGrant.GVK, ...toJson_ReferenceGrantProps(props) };
  }

  public constructor(scope: Construct, id: string, props: ReferenceGrantProps) {
    super(scope, id, { ...ReferenceGrant.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ReferenceGrant.GVK, ...toJson_ReferenceGrantProps(props) };
  }
}

export interface ReferenceGrantProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: ReferenceGrantSpec;
}

function toJson_ReferenceGrantProps(obj: ReferenceGrantProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_ReferenceGrantSpec(obj.spec),
  });
}
export type { ReferenceGrantProps as ReferenceGrantV1Beta1Props };

export interface ReferenceGrantSpec {
  readonly from: ReferenceGrantSpecFrom[];
  readonly to: ReferenceGrantSpecTo[];
}

function toJson_ReferenceGrantSpec(obj: ReferenceGrantSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'from': obj.from?.map(y => toJson_ReferenceGrantSpecFrom(y)),
    'to': obj.to?.map(y => toJson_ReferenceGrantSpecTo(y)),
  });
}
export type { ReferenceGrantSpec as ReferenceGrantV1Beta1Spec };

export interface ReferenceGrantSpecFrom {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
}

function toJson_ReferenceGrantSpecFrom(obj: ReferenceGrantSpecFrom | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'namespace': obj.namespace,
  });
}
export type { ReferenceGrantSpecFrom as ReferenceGrantV1Beta1SpecFrom };

export interface ReferenceGrantSpecTo {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
}

function toJson_ReferenceGrantSpecTo(obj: ReferenceGrantSpecTo | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  });
}
export type { ReferenceGrantSpecTo as ReferenceGrantV1Beta1SpecTo };

/** ReferenceGrant of gateway.networking.k8s.io/v1beta1 */
export class ReferenceGrantV1Beta1 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1beta1', kind: 'ReferenceGrant' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: ReferenceGrantProps): any {
    return { ...ReferenceGrantV1Beta1.GVK, ...toJson_ReferenceGrantProps(props) };
  }

  public constructor(scope: Construct, id: string, props: ReferenceGrantProps) {
    super(scope, id, { ...ReferenceGrantV1Beta1.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...ReferenceGrantV1Beta1.GVK, ...toJson_ReferenceGrantProps(props) };
  }
}

/** TCPRoute of gateway.networking.k8s.io/v1 */
export class TcpRoute extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'TCPRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TcpRouteProps): any {
    return { ...TcpRoute.GVK, ...toJson_TcpRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TcpRouteProps) {
    super(scope, id, { ...TcpRoute.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...TcpRoute.GVK, ...toJson_TcpRouteProps(props) };
  }
}

export interface TcpRouteProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: TcpRouteSpec;
}

function toJson_TcpRouteProps(obj: TcpRouteProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_TcpRouteSpec(obj.spec),
  });
}
export type { TcpRouteProps as TcpRouteV1Alpha2Props, TcpRouteProps as UdpRouteProps, TcpRouteProps as UdpRouteV1Alpha2Props };

export interface TcpRouteSpec {
  readonly parentRefs?: GrpcRouteSpecParentRefs[];
  readonly rules: TcpRouteSpecRules[];
  readonly useDefaultGateways?: GatewaySpecDefaultScope;
}

function toJson_TcpRouteSpec(obj: TcpRouteSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'parentRefs': obj.parentRefs?.map(y => toJson_GrpcRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_TcpRouteSpecRules(y)),
    'useDefaultGateways': obj.useDefaultGateways,
  });
}
export type { TcpRouteSpec as TcpRouteV1Alpha2Spec, TcpRouteSpec as UdpRouteSpec, TcpRouteSpec as UdpRouteV1Alpha2Spec };

export interface TcpRouteSpecRules {
  readonly backendRefs: TcpRouteSpecRulesBackendRefs[];
  readonly name?: string;
}

function toJson_TcpRouteSpecRules(obj: TcpRouteSpecRules | undefined): Record<string, any> | undefined {
  return obj && present({
    'backendRefs': obj.backendRefs?.map(y => toJson_TcpRouteSpecRulesBackendRefs(y)),
    'name': obj.name,
  });
}
export type { TcpRouteSpecRules as TcpRouteV1Alpha2SpecRules, TcpRouteSpecRules as TlsRouteSpecRules, TcpRouteSpecRules as TlsRouteV1Alpha3SpecRules, TcpRouteSpecRules as TlsRouteV1Alpha2SpecRules, TcpRouteSpecRules as UdpRouteSpecRules, TcpRouteSpecRules as UdpRouteV1Alpha2SpecRules };

export interface TcpRouteSpecRulesBackendRefs {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly port?: number;
  readonly weight?: number;
}

function toJson_TcpRouteSpecRulesBackendRefs(obj: TcpRouteSpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  return obj && present({
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'weight': obj.weight,
  });
}
export type { TcpRouteSpecRulesBackendRefs as TcpRouteV1Alpha2SpecRulesBackendRefs, TcpRouteSpecRulesBackendRefs as TlsRouteSpecRulesBackendRefs, TcpRouteSpecRulesBackendRefs as TlsRouteV1Alpha3SpecRulesBackendRefs, TcpRouteSpecRulesBackendRefs as TlsRouteV1Alpha2SpecRulesBackendRefs, TcpRouteSpecRulesBackendRefs as UdpRouteSpecRulesBackendRefs, TcpRouteSpecRulesBackendRefs as UdpRouteV1Alpha2SpecRulesBackendRefs };

/** TCPRoute of gateway.networking.k8s.io/v1alpha2 */
export class TcpRouteV1Alpha2 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1alpha2', kind: 'TCPRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TcpRouteProps): any {
    return { ...TcpRouteV1Alpha2.GVK, ...toJson_TcpRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TcpRouteProps) {
    super(scope, id, { ...TcpRouteV1Alpha2.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...TcpRouteV1Alpha2.GVK, ...toJson_TcpRouteProps(props) };
  }
}

/** TLSRoute of gateway.networking.k8s.io/v1 */
export class TlsRoute extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'TLSRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TlsRouteProps): any {
    return { ...TlsRoute.GVK, ...toJson_TlsRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TlsRouteProps) {
    super(scope, id, { ...TlsRoute.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...TlsRoute.GVK, ...toJson_TlsRouteProps(props) };
  }
}

export interface TlsRouteProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: TlsRouteSpec;
}

function toJson_TlsRouteProps(obj: TlsRouteProps | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_TlsRouteSpec(obj.spec),
  });
}
export type { TlsRouteProps as TlsRouteV1Alpha3Props };

export interface TlsRouteSpec {
  readonly hostnames: string[];
  readonly parentRefs?: GrpcRouteSpecParentRefs[];
  readonly rules: TcpRouteSpecRules[];
  readonly useDefaultGateways?: GatewaySpecDefaultScope;
}

function toJson_TlsRouteSpec(obj: TlsRouteSpec | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_GrpcRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_TcpRouteSpecRules(y)),
    'useDefaultGateways': obj.useDefaultGateways,
  });
}
export type { TlsRouteSpec as TlsRouteV1Alpha3Spec };

/** TLSRoute of gateway.networking.k8s.io/v1alpha3 */
export class TlsRouteV1Alpha3 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1alpha3', kind: 'TLSRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TlsRouteProps): any {
    return { ...TlsRouteV1Alpha3.GVK, ...toJson_TlsRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TlsRouteProps) {
    super(scope, id, { ...TlsRouteV1Alpha3.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...TlsRouteV1Alpha3.GVK, ...toJson_TlsRouteProps(props) };
  }
}

/** TLSRoute of gateway.networking.k8s.io/v1alpha2 */
export class TlsRouteV1Alpha2 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1alpha2', kind: 'TLSRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TlsRouteV1Alpha2Props): any {
    return { ...TlsRouteV1Alpha2.GVK, ...toJson_TlsRouteV1Alpha2Props(props) };
  }

  public constructor(scope: Construct, id: string, props: TlsRouteV1Alpha2Props) {
    super(scope, id, { ...TlsRouteV1Alpha2.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...TlsRouteV1Alpha2.GVK, ...toJson_TlsRouteV1Alpha2Props(props) };
  }
}

export interface TlsRouteV1Alpha2Props {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: TlsRouteV1Alpha2Spec;
}

function toJson_TlsRouteV1Alpha2Props(obj: TlsRouteV1Alpha2Props | undefined): Record<string, any> | undefined {
  return obj && present({
    'metadata': obj.metadata,
    'spec': toJson_TlsRouteV1Alpha2Spec(obj.spec),
  });
}

export interface TlsRouteV1Alpha2Spec {
  readonly hostnames?: string[];
  readonly parentRefs?: GrpcRouteSpecParentRefs[];
  readonly rules: TcpRouteSpecRules[];
  readonly useDefaultGateways?: GatewaySpecDefaultScope;
}

function toJson_TlsRouteV1Alpha2Spec(obj: TlsRouteV1Alpha2Spec | undefined): Record<string, any> | undefined {
  return obj && present({
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_GrpcRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_TcpRouteSpecRules(y)),
    'useDefaultGateways': obj.useDefaultGateways,
  });
}

/** UDPRoute of gateway.networking.k8s.io/v1 */
export class UdpRoute extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'UDPRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TcpRouteProps): any {
    return { ...UdpRoute.GVK, ...toJson_TcpRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TcpRouteProps) {
    super(scope, id, { ...UdpRoute.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...UdpRoute.GVK, ...toJson_TcpRouteProps(props) };
  }
}

/** UDPRoute of gateway.networking.k8s.io/v1alpha2 */
export class UdpRouteV1Alpha2 extends LosslessApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'gateway.networking.k8s.io/v1alpha2', kind: 'UDPRoute' };

  /** The manifest alone, to stand inside another object. */
  public static manifest(props: TcpRouteProps): any {
    return { ...UdpRouteV1Alpha2.GVK, ...toJson_TcpRouteProps(props) };
  }

  public constructor(scope: Construct, id: string, props: TcpRouteProps) {
    super(scope, id, { ...UdpRouteV1Alpha2.GVK, ...props });
  }

  protected override mapped(props: any): Record<string, any> {
    return { ...UdpRouteV1Alpha2.GVK, ...toJson_TcpRouteProps(props) };
  }
}
