import type { Target } from '../target';

/** Whose behaviour is meant: that of the specification, or of a controller in a version. */
export type TargetName = `${Target}`;

/** A feature that implementations may lack, in Gateway API's own words where it has some. */
export type Feature =
  | 'BackendTLSPolicy'
  | 'DefaultGateways'
  | 'DetectMisdirected'
  | 'FrontendClientCert'
  | 'GatewayBackendClientCertificate'
  | 'GatewayHTTPListenerIsolation'
  | 'GatewayInfrastructurePropagation'
  | 'GatewayStaticAddresses'
  | 'HTTPRouteBackendRequestHeaderModification'
  | 'HTTPRouteBackendTimeout'
  | 'HTTPRouteRequestPercentageMirror'
  | 'HTTPRouteRequestTimeout'
  | 'HTTPRouteRetry'
  | 'HTTPRouteSessionPersistence'
  | 'ListenerSet'
  | 'TLSRouteModeMixed'
  | 'TLSRouteModeTerminate';

/** How a controller treats a filter: it applies it, acts as if it weren't there, or refuses the route. */
export type Treatment = 'applied' | 'ignored' | 'refused';

/** A kind of objects with settings. */
export interface ParametersKind {
  readonly group: string;
  readonly kind: string;
  /** Whether a reference to one names its namespace. Absent: it may. */
  readonly namespaced?: boolean;
}

/** What a controller does with Gateway API objects, where it does less or other than the specification says. */
export interface Profile {
  readonly target: TargetName;
  /** What people call it. */
  readonly title: string;
  /** What the classes that it serves name as their controller. Absent: it serves all. */
  readonly controllerName?: string;
  /** What they named before it stopped serving them. */
  readonly formerControllerName?: string;
  /** The class that its installation makes, or that its documents use. */
  readonly className?: string;
  /** What a class must be annotated with to be served. */
  readonly classAnnotation?: string;
  /** The annotation of a Gateway that names the Services (`namespace/name`) of the proxy, on whose ports alone its listeners can be. */
  readonly proxyAnnotation?: string;
  /** What `parametersRef` of a class may point to. Absent: anything. */
  readonly classParameters?: ParametersKind;
  /** What `infrastructure.parametersRef` of a Gateway may point to. Absent: anything; null: it isn't read. */
  readonly gatewayParameters?: ParametersKind | null;
  /** The kinds of routes that a listener of a protocol reports as supported; protocols that are not here are refused. */
  readonly supportedKinds: { readonly [protocol: string]: readonly string[] | undefined };
  /** Protocols that it serves too where a feature gate of its installation is on, which no object tells. */
  readonly gated?: { readonly gate: string; readonly protocols: readonly string[] };
  /** Kinds of routes that attach all the same, though they are not reported. */
  readonly alsoAttached?: readonly string[];
  /** Kinds of routes that it reads. Others get no status. */
  readonly routeKinds: readonly string[];
  /** Kinds of routes that may have a Service as parent. */
  readonly serviceRouteKinds: readonly string[];
  /** A parent of a kind that it doesn't know keeps it from handling any of the route's parents. */
  readonly failsOnForeignParents?: boolean;
  readonly lacks: ReadonlySet<Feature>;
  /** What it does that Gateway API leaves to extensions, by `group/kind`: the filters that `ExtensionRef` may name. Absent: any. */
  readonly extensions?: readonly { readonly group: string; readonly kind: string }[];
  /** Kinds that requests may be sent to. */
  readonly backendKinds: readonly { readonly group: string; readonly kind: string }[];
  /** Whether a port that the Service doesn't have is noticed. */
  readonly checksBackendPorts: boolean;
  /** Whether a mirror that may not be referred to is noticed. */
  readonly checksMirrors: boolean;
  /** More certificates than that, and the listener has none. */
  readonly certificates?: number;
  /** Whether several certificates are reported. */
  readonly tooManyCertificates?: string;
  readonly tlsModes: readonly string[];
  /** A Gateway is accepted whatever its listeners are. */
  readonly acceptsAnyGateway?: boolean;
  /** One bad listener, and the Gateway isn't accepted. */
  readonly allListenersMustBeValid?: boolean;
  /** Conflicted listeners stay accepted. */
  readonly acceptsConflicted?: boolean;
  /** Two listeners conflict that have one hostname, on whatever ports. */
  readonly hostnameOnce?: boolean;
  /** A port of TLS listeners has no others. */
  readonly tlsPortAlone?: boolean;
  /** Whether `allowedRoutes.kinds` decides about routes. */
  readonly enforcesKinds: boolean;
  /** What a section or port that no listener has is called where the route has hostnames. */
  readonly missingSection?: string;
  /** In which order a listener's reasons against a route are tried. */
  readonly attachmentOrder: readonly AttachmentStep[];
  readonly filters: { readonly [type: string]: Treatment | undefined };
  /** What of a backend's own filters becomes. */
  readonly backendFilters: Treatment;
  /** Whether rules that neither forward nor redirect are refused. */
  readonly refusesEmptyRules?: boolean;
  /** Whether matches of query parameters are refused. */
  readonly refusesQueryMatches?: boolean;
  /** Whether two matches of one header in a match, told apart by upper and lower case, are refused. */
  readonly refusesRepeatedHeaders?: boolean;
  /** Whether the timeouts for one try must be the same in all rules of a route. */
  readonly sameBackendTimeouts?: boolean;
  /** Whether routes become routes of its own, which know no name of a header twice in a filter, and no IP addresses as hosts. */
  readonly ownRoutes?: boolean;
  /** `ReplacePrefixMatch` in redirects is taken; scheme and port count without a hostname. */
  readonly fullRedirects: boolean;
  /** Whether regular expressions of paths need to match no more than the beginning. */
  readonly pathRegexAtStart?: boolean;
  /** Whose syntax regular expressions have. */
  readonly regexSyntax: 'RE2' | 'PCRE';
  /** Whether it redirects HTTP to HTTPS by annotations of the routes, because no route of one listener keeps to that listener. */
  readonly redirectsByAnnotation?: boolean;
  /** Whether certificates outside of the control plane's namespace are read only where its installation says so. */
  readonly secretsByOptIn?: boolean;
  /** Whether its gateways are proxies of a mesh. */
  readonly meshGateway?: boolean;
  /** Requests that would go to nowhere in the mesh go to the parent Service. */
  readonly fallsThroughInMesh?: boolean;
}

/** One thing that decides whether a listener takes a route. */
export type AttachmentStep = 'section' | 'port' | 'ready' | 'kind' | 'namespace' | 'hostname';
