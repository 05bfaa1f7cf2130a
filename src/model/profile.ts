/** Whose behaviour is computed: that of the specification, or of a controller in a version. */
export type ModelTarget = 'spec' | 'kuma-2.14' | 'kuma-3.0' | 'kic-3.5' | 'kong-operator-2.2';

/** A feature that implementations may lack, in Gateway API's own words. */
export type Feature =
  | 'BackendTLSPolicy'
  | 'DetectMisdirected'
  | 'FrontendClientCert'
  | 'GatewayBackendClientCertificate'
  | 'GatewayHTTPListenerIsolation'
  | 'HTTPRouteBackendRequestHeaderModification'
  | 'HTTPRouteBackendTimeout'
  | 'HTTPRouteRequestPercentageMirror'
  | 'HTTPRouteRequestTimeout'
  | 'HTTPRouteRetry'
  | 'ListenerSet'
  | 'TLSRouteModeMixed'
  | 'TLSRouteModeTerminate';

/** How a controller treats a filter: it applies it, acts as if it weren't there, or refuses the route. */
export type Treatment = 'applied' | 'ignored' | 'refused';

/** What a controller does with Gateway API objects, where it does less or other than the specification says. */
export interface Profile {
  readonly target: ModelTarget;
  /** The classes it serves. Absent: all. */
  readonly controllerName?: string;
  /** What a class must be annotated with to be served. */
  readonly classAnnotation?: string;
  /** What `parametersRef` of a class may point to. Absent: anything. */
  readonly classParameters?: { readonly group: string; readonly kind: string; readonly namespaced: boolean };
  /** What `infrastructure.parametersRef` of a Gateway may point to. Absent: anything; null: it isn't read. */
  readonly gatewayParameters?: { readonly group: string; readonly kind: string } | null;
  /** The kinds of routes that a listener of a protocol reports as supported; protocols that are not here are refused. */
  readonly supportedKinds: { readonly [protocol: string]: readonly string[] | undefined };
  /** Kinds of routes that attach all the same, though they are not reported. */
  readonly alsoAttached?: readonly string[];
  /** Kinds of routes that it reads. Others get no status. */
  readonly routeKinds: readonly string[];
  /** Kinds of routes that may have a Service as parent. */
  readonly serviceRouteKinds: readonly string[];
  /** A parent of a kind that it doesn't know keeps it from handling any of the route's parents. */
  readonly failsOnForeignParents?: boolean;
  readonly lacks: ReadonlySet<Feature>;
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
  /** `ReplacePrefixMatch` in redirects is taken; scheme and port count without a hostname. */
  readonly fullRedirects: boolean;
  /** Whether regular expressions of paths need to match no more than the beginning. */
  readonly pathRegexAtStart?: boolean;
  /** Requests that would go to nowhere in the mesh go to the parent Service. */
  readonly fallsThroughInMesh?: boolean;
}

/** One thing that decides whether a listener takes a route. */
export type AttachmentStep = 'section' | 'port' | 'ready' | 'kind' | 'namespace' | 'hostname';

const HTTP_ROUTES = ['HTTPRoute', 'GRPCRoute'];
const SERVICE = { group: '', kind: 'Service' };
const STANDARD_FILTERS = ['RequestHeaderModifier', 'ResponseHeaderModifier', 'RequestMirror', 'RequestRedirect', 'URLRewrite', 'CORS', 'ExtensionRef', 'ExternalAuth'];

const all = (treatment: Treatment): { [type: string]: Treatment } => Object.fromEntries(STANDARD_FILTERS.map(type => [type, treatment]));

const SPEC: Profile = {
  target: 'spec',
  supportedKinds: { HTTP: HTTP_ROUTES, HTTPS: HTTP_ROUTES, TLS: ['TLSRoute'], TCP: ['TCPRoute'], UDP: ['UDPRoute'] },
  routeKinds: ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'],
  serviceRouteKinds: ['GRPCRoute', 'HTTPRoute', 'TLSRoute', 'TCPRoute'],
  lacks: new Set(),
  backendKinds: [SERVICE],
  checksBackendPorts: true,
  checksMirrors: true,
  tlsModes: ['Terminate', 'Passthrough'],
  enforcesKinds: true,
  attachmentOrder: ['section', 'port', 'kind', 'namespace', 'hostname'],
  filters: all('applied'),
  backendFilters: 'applied',
  fullRedirects: true,
};

const NONE_OF_THE_TARGETS = [
  'BackendTLSPolicy', 'DetectMisdirected', 'FrontendClientCert', 'GatewayBackendClientCertificate', 'HTTPRouteBackendRequestHeaderModification',
  'HTTPRouteRequestPercentageMirror', 'HTTPRouteRequestTimeout', 'HTTPRouteRetry', 'ListenerSet',
] as const;

const KUMA: Profile = {
  ...SPEC,
  target: 'kuma-2.14',
  controllerName: 'gateways.kuma.io/controller',
  classParameters: { group: 'kuma.io', kind: 'MeshGatewayConfig', namespaced: false },
  gatewayParameters: null,
  supportedKinds: { HTTP: ['HTTPRoute'], HTTPS: ['HTTPRoute'] },
  routeKinds: ['HTTPRoute'],
  serviceRouteKinds: ['HTTPRoute'],
  lacks: new Set<Feature>([...NONE_OF_THE_TARGETS, 'HTTPRouteBackendTimeout', 'TLSRouteModeMixed', 'TLSRouteModeTerminate']),
  backendKinds: [SERVICE, { group: 'kuma.io', kind: 'ExternalService' }],
  checksBackendPorts: false,
  checksMirrors: false,
  tlsModes: ['Terminate'],
  acceptsAnyGateway: true,
  acceptsConflicted: true,
  enforcesKinds: false,
  missingSection: 'NoMatchingListenerHostname',
  filters: { ...all('applied'), CORS: 'ignored', ExtensionRef: 'ignored', ExternalAuth: 'ignored' },
  backendFilters: 'ignored',
  refusesEmptyRules: true,
  fallsThroughInMesh: true,
};

const KONG: Omit<Profile, 'target' | 'supportedKinds' | 'routeKinds'> = {
  ...SPEC,
  serviceRouteKinds: [],
  failsOnForeignParents: true,
  lacks: new Set<Feature>([...NONE_OF_THE_TARGETS, 'GatewayHTTPListenerIsolation', 'TLSRouteModeMixed']),
  checksBackendPorts: false,
  certificates: 1,
  filters: { ...all('refused'), RequestHeaderModifier: 'applied', ResponseHeaderModifier: 'applied', RequestRedirect: 'applied', URLRewrite: 'applied', ExtensionRef: 'applied' },
  backendFilters: 'refused',
  refusesQueryMatches: true,
  fullRedirects: false,
  pathRegexAtStart: true,
};

/** Facts about controllers, by target. */
export const PROFILES: { readonly [target in ModelTarget]: Profile } = {
  'spec': SPEC,
  'kuma-2.14': KUMA,
  // gateways end with 2.x; routes of Services stay
  'kuma-3.0': { ...KUMA, target: 'kuma-3.0', supportedKinds: {}, controllerName: '' },
  'kic-3.5': {
    ...KONG,
    target: 'kic-3.5',
    controllerName: 'konghq.com/kic-gateway-controller',
    classAnnotation: 'konghq.com/gatewayclass-unmanaged',
    gatewayParameters: null,
    supportedKinds: { HTTP: HTTP_ROUTES, HTTPS: HTTP_ROUTES },
    routeKinds: HTTP_ROUTES,
    tlsModes: ['Terminate', 'Passthrough'],
    attachmentOrder: ['hostname', 'section', 'ready', 'port', 'namespace', 'kind'],
  },
  'kong-operator-2.2': {
    ...KONG,
    target: 'kong-operator-2.2',
    controllerName: 'konghq.com/gateway-operator',
    classParameters: { group: 'gateway-operator.konghq.com', kind: 'GatewayConfiguration', namespaced: true },
    gatewayParameters: { group: 'gateway-operator.konghq.com', kind: 'GatewayConfiguration' },
    supportedKinds: { HTTP: ['HTTPRoute'], HTTPS: ['HTTPRoute'], TLS: ['TLSRoute'] },
    alsoAttached: ['GRPCRoute'],
    routeKinds: [...HTTP_ROUTES, 'TLSRoute'],
    tooManyCertificates: 'TooManyTLSSecrets',
    allListenersMustBeValid: true,
    hostnameOnce: true,
    tlsPortAlone: true,
  },
};

/** The profile of whoever serves the classes of a controller; that of the specification for controllers nothing is known of. */
export function profileOfController(controllerName: string): Profile {
  return Object.values(PROFILES).find(profile => profile.controllerName === controllerName && controllerName !== '') ?? SPEC;
}

/** A profile without some features. */
export function without(profile: Profile, features: readonly Feature[]): Profile {
  return features.length === 0 ? profile : { ...profile, lacks: new Set([...profile.lacks, ...features]) };
}
