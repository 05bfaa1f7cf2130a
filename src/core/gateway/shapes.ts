/** Gateway API's objects as far as they are read here, as stored: what has a default is there. */

export const GATEWAY_GROUP = 'gateway.networking.k8s.io';

export interface ObjectRef {
  readonly group: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

export interface ParentRef extends ObjectRef {
  readonly sectionName?: string;
  readonly port?: number;
}

export interface BackendRef extends ObjectRef {
  readonly port?: number;
  readonly weight?: number;
  readonly filters?: readonly Filter[];
}

export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] }[];
}

export interface NamespaceRule {
  readonly from?: string;
  readonly selector?: LabelSelector;
}

export interface ListenerSpec {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly hostname?: string;
  readonly tls?: { readonly mode?: string; readonly certificateRefs?: readonly ObjectRef[]; readonly options?: Readonly<Record<string, string>> };
  readonly allowedRoutes?: { readonly namespaces?: NamespaceRule; readonly kinds?: readonly { readonly group?: string; readonly kind: string }[] };
}

export interface ClientValidation {
  readonly validation?: { readonly caCertificateRefs?: readonly ObjectRef[]; readonly mode?: string };
}

export interface GatewaySpec {
  readonly gatewayClassName: string;
  readonly listeners: readonly ListenerSpec[];
  readonly addresses?: readonly { readonly type?: string; readonly value?: string }[];
  readonly infrastructure?: {
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly parametersRef?: ObjectRef;
  };
  readonly defaultScope?: string;
  readonly allowedListeners?: { readonly namespaces?: NamespaceRule };
  readonly tls?: {
    readonly frontend?: {
      readonly default?: ClientValidation;
      readonly perPort?: readonly { readonly port: number; readonly tls?: ClientValidation }[];
    };
    readonly backend?: { readonly clientCertificateRef?: ObjectRef };
  };
}

export interface GatewayClassSpec {
  readonly controllerName: string;
  readonly parametersRef?: ObjectRef;
}

export interface ListenerSetSpec {
  readonly parentRef: ObjectRef;
  readonly listeners: readonly ListenerSpec[];
}

export interface GrantSpec {
  readonly from: readonly { readonly group: string; readonly kind: string; readonly namespace: string }[];
  readonly to: readonly { readonly group: string; readonly kind: string; readonly name?: string }[];
}

export interface BackendTlsPolicySpec {
  readonly targetRefs: readonly { readonly group: string; readonly kind: string; readonly name: string; readonly sectionName?: string }[];
  readonly validation: {
    readonly caCertificateRefs?: readonly ObjectRef[];
    readonly wellKnownCACertificates?: string;
    readonly hostname: string;
    readonly subjectAltNames?: readonly { readonly type: string; readonly hostname?: string; readonly uri?: string }[];
  };
}

export interface ValueMatch {
  readonly type?: string;
  readonly name: string;
  readonly value: string;
}

/** A match of an HTTPRoute or of a GRPCRoute: the two share all but how they name the resource. */
export interface RouteMatch {
  readonly path?: { readonly type?: string; readonly value?: string };
  /** A word in HTTPRoutes, the call in GRPCRoutes. */
  readonly method?: string | { readonly type?: string; readonly service?: string; readonly method?: string };
  readonly headers?: readonly ValueMatch[];
  readonly queryParams?: readonly ValueMatch[];
}

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

export interface HeaderModifier {
  readonly set?: readonly NamedValue[];
  readonly add?: readonly NamedValue[];
  readonly remove?: readonly string[];
}

export interface PathModifier {
  readonly type: string;
  readonly replaceFullPath?: string;
  readonly replacePrefixMatch?: string;
}

export interface Redirect {
  readonly scheme?: string;
  readonly hostname?: string;
  readonly port?: number;
  readonly path?: PathModifier;
  readonly statusCode?: number;
}

export interface Cors {
  readonly allowOrigins?: readonly string[];
  readonly allowMethods?: readonly string[];
  readonly allowHeaders?: readonly string[];
  readonly exposeHeaders?: readonly string[];
  readonly allowCredentials?: boolean;
  readonly maxAge?: number;
}

export interface Mirror {
  readonly backendRef: BackendRef;
  readonly percent?: number;
  readonly fraction?: { readonly numerator: number; readonly denominator?: number };
}

export interface Filter {
  readonly type: string;
  readonly requestHeaderModifier?: HeaderModifier;
  readonly responseHeaderModifier?: HeaderModifier;
  readonly requestMirror?: Mirror;
  readonly requestRedirect?: Redirect;
  readonly urlRewrite?: { readonly hostname?: string; readonly path?: PathModifier };
  readonly cors?: Cors;
  readonly extensionRef?: ObjectRef;
  readonly externalAuth?: { readonly protocol?: string; readonly backendRef: BackendRef };
}

/** How requests of one client stay with one backend. */
export interface SessionPersistence {
  readonly type?: string;
  readonly sessionName?: string;
  readonly absoluteTimeout?: string;
  readonly cookieConfig?: { readonly lifetimeType?: string };
}

export interface RouteRule {
  readonly name?: string;
  readonly matches?: readonly RouteMatch[];
  readonly filters?: readonly Filter[];
  readonly backendRefs?: readonly BackendRef[];
  readonly timeouts?: { readonly request?: string; readonly backendRequest?: string };
  readonly sessionPersistence?: SessionPersistence;
  readonly retry?: { readonly codes?: readonly number[]; readonly attempts?: number; readonly backoff?: string };
}

export interface RouteSpec {
  readonly useDefaultGateways?: string;
  readonly parentRefs?: readonly ParentRef[];
  readonly hostnames?: readonly string[];
  readonly rules?: readonly RouteRule[];
}

export interface ServiceSpec {
  readonly type?: string;
  readonly clusterIP?: string;
  readonly selector?: Readonly<Record<string, string>>;
  readonly ports?: readonly { readonly name?: string; readonly port: number; readonly protocol?: string; readonly appProtocol?: string }[];
}
