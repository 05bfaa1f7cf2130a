import { Feature, Profile, TargetName, Treatment } from './profile';

const HTTP_ROUTES = ['HTTPRoute', 'GRPCRoute'];
const SERVICE = { group: '', kind: 'Service' };
const STANDARD_FILTERS = ['RequestHeaderModifier', 'ResponseHeaderModifier', 'RequestMirror', 'RequestRedirect', 'URLRewrite', 'CORS', 'ExtensionRef', 'ExternalAuth'];

const all = (treatment: Treatment): { [type: string]: Treatment } => Object.fromEntries(STANDARD_FILTERS.map(type => [type, treatment]));

const SPEC: Profile = {
  target: 'spec',
  title: 'Gateway API',
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
  regexSyntax: 'RE2',
};

const NONE_OF_THE_TARGETS = [
  'BackendTLSPolicy', 'DefaultGateways', 'DetectMisdirected', 'FrontendClientCert', 'GatewayBackendClientCertificate', 'GatewayStaticAddresses',
  'HTTPRouteBackendRequestHeaderModification', 'HTTPRouteRequestPercentageMirror', 'HTTPRouteRequestTimeout', 'HTTPRouteRetry',
  'HTTPRouteSessionPersistence', 'ListenerSet',
] as const;

const KUMA: Profile = {
  ...SPEC,
  target: 'kuma-2.14',
  title: 'Kuma',
  className: 'kuma',
  controllerName: 'gateways.kuma.io/controller',
  classParameters: { group: 'kuma.io', kind: 'MeshGatewayConfig', namespaced: false },
  gatewayParameters: null,
  supportedKinds: { HTTP: ['HTTPRoute'], HTTPS: ['HTTPRoute'] },
  routeKinds: ['HTTPRoute'],
  serviceRouteKinds: ['HTTPRoute'],
  lacks: new Set<Feature>([...NONE_OF_THE_TARGETS, 'GatewayInfrastructurePropagation', 'HTTPRouteBackendTimeout', 'TLSRouteModeMixed', 'TLSRouteModeTerminate']),
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
  ownRoutes: true,
  secretsByOptIn: true,
  meshGateway: true,
  fallsThroughInMesh: true,
};

const KONG_LACKS: readonly Feature[] = [...NONE_OF_THE_TARGETS, 'GatewayHTTPListenerIsolation', 'TLSRouteModeMixed'];

const KONG: Omit<Profile, 'target' | 'title' | 'supportedKinds' | 'routeKinds'> = {
  ...SPEC,
  className: 'kong',
  serviceRouteKinds: [],
  failsOnForeignParents: true,
  lacks: new Set(KONG_LACKS),
  checksBackendPorts: false,
  certificates: 1,
  extensions: [{ group: 'configuration.konghq.com', kind: 'KongPlugin' }],
  filters: { ...all('refused'), RequestHeaderModifier: 'applied', ResponseHeaderModifier: 'applied', RequestRedirect: 'applied', URLRewrite: 'applied', ExtensionRef: 'applied' },
  backendFilters: 'refused',
  refusesQueryMatches: true,
  refusesRepeatedHeaders: true,
  sameBackendTimeouts: true,
  fullRedirects: false,
  pathRegexAtStart: true,
  regexSyntax: 'PCRE',
  redirectsByAnnotation: true,
};

/** Facts about controllers, by target. */
export const PROFILES: { readonly [target in TargetName]: Profile } = {
  'spec': SPEC,
  'kuma-2.14': KUMA,
  // gateways end with 2.x; routes of Services stay
  'kuma-3.0': { ...KUMA, target: 'kuma-3.0', supportedKinds: {}, controllerName: '', formerControllerName: KUMA.controllerName, refusesEmptyRules: false },
  'kic-3.5': {
    ...KONG,
    target: 'kic-3.5',
    title: 'Kong',
    lacks: new Set<Feature>([...KONG_LACKS, 'GatewayInfrastructurePropagation']),
    controllerName: 'konghq.com/kic-gateway-controller',
    classAnnotation: 'konghq.com/gatewayclass-unmanaged',
    proxyAnnotation: 'konghq.com/publish-service',
    gatewayParameters: null,
    supportedKinds: { HTTP: HTTP_ROUTES, HTTPS: HTTP_ROUTES },
    gated: { gate: 'GatewayAlpha', protocols: ['TCP', 'UDP', 'TLS'] },
    routeKinds: HTTP_ROUTES,
    tlsModes: ['Terminate', 'Passthrough'],
    attachmentOrder: ['hostname', 'section', 'ready', 'port', 'namespace', 'kind'],
  },
  'kong-operator-2.2': {
    ...KONG,
    target: 'kong-operator-2.2',
    title: 'Kong',
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

/** The profile of whoever serves the classes of a controller, where something is known of it. */
export function knownProfile(controllerName: string): Profile | undefined {
  return Object.values(PROFILES).find(profile => profile.controllerName === controllerName && controllerName !== '');
}

/** The profile of whoever serves the classes of a controller; that of the specification for controllers nothing is known of. */
export function profileOfController(controllerName: string): Profile {
  return knownProfile(controllerName) ?? SPEC;
}

/** Whether a class of this name comes with the installation of some controller. */
export function isWellKnown(className: string): boolean {
  return profilesOfClassName(className).length > 0;
}

/** The controllers whose installation makes a class of this name. */
export function profilesOfClassName(className: string): readonly Profile[] {
  return Object.values(PROFILES).filter(profile => profile.className === className);
}

/** The profile of whoever serves a class that is elsewhere, where its name is that of one controller; else that of the specification. */
export function profileOfClassName(className: string): Profile {
  const [first, ...others] = profilesOfClassName(className).filter(({ formerControllerName }) => formerControllerName === undefined);
  return first && others.length === 0 ? first : SPEC;
}

/** A profile without some features. */
export function without(profile: Profile, features: readonly Feature[]): Profile {
  return features.length === 0 ? profile : { ...profile, lacks: new Set([...profile.lacks, ...features]) };
}
