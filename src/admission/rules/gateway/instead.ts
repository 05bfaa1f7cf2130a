import { Maker, makerOf } from './target-rule';
import { Profile, TargetName } from '../../../core/gateway/profile';

/** What a controller has in place of what it doesn't do, as fixes say it. */
type Alternatives = { readonly [feature: string]: { readonly [who in Maker | TargetName]?: string } | undefined };

const FORWARD = 'leave it out, and let the backend do it';

const INSTEAD: Alternatives = {
  CORS: {
    Kuma: 'let the backends answer CORS requests, or give the gateway Envoy\'s CORS filter with a MeshProxyPatch',
    Kong: 'use Kong\'s plugin cors: HttpFilter.extension(plugin) with Plugin.cors({ origins }), or annotation konghq.com/plugins',
  },
  RequestMirror: { Kong: 'mirror in the backend, or use a controller that mirrors (Kuma)' },
  ExternalAuth: {
    Kuma: 'check who calls in the backends, or give the gateway Envoy\'s ext_authz filter with a MeshProxyPatch',
    Kong: 'use a plugin of Kong that authenticates, such as openid-connect, jwt, key-auth or request-callout: HttpFilter.extension(plugin)',
  },
  ExtensionRef: {
    Kuma: 'use a policy of Kuma with the MeshGateway or the route as its targetRef, such as MeshRateLimit or MeshFaultInjection',
    Kong: 'name a KongPlugin of configuration.konghq.com in the namespace of the route: HttpFilter.extension(plugin)',
  },
  backendFilters: {
    Kuma: 'put the filter on the rule; for filters of one backend, make a rule for it',
    Kong: 'put the filter on the rule; for filters of one backend, make a rule for it',
  },
  HTTPRouteRequestTimeout: {
    Kuma: 'use a MeshTimeout with http.requestTimeout',
    Kong: 'use backendRequest, or annotations konghq.com/read-timeout, write-timeout and connect-timeout on the Service',
  },
  HTTPRouteBackendTimeout: { Kuma: 'use a MeshTimeout with http.requestTimeout, and a MeshRetry with http.perTryTimeout' },
  HTTPRouteRetry: { Kuma: 'use a MeshRetry', Kong: 'annotate the Service: konghq.com/retries, or leave it at Kong\'s default of 5' },
  HTTPRouteSessionPersistence: {
    Kuma: 'use a MeshLoadBalancingStrategy that hashes a cookie or header',
    Kong: 'use a KongUpstreamPolicy with sticky sessions, or one that hashes a cookie or header',
  },
  HTTPRouteRequestPercentageMirror: { Kuma: 'leave it out: every request is mirrored' },
  BackendTLSPolicy: {
    Kuma: 'make the backend a workload of the mesh, whose mTLS encrypts, or a MeshExternalService with tls',
    Kong: 'annotate the Service: konghq.com/protocol: https, konghq.com/tls-verify: "true", konghq.com/ca-certificates-secrets: NAME',
  },
  XBackendTrafficPolicy: { Kuma: 'use a MeshRetry or MeshLoadBalancingStrategy', Kong: 'use a KongUpstreamPolicy, and konghq.com/retries on the Service' },
  ListenerSet: { Kuma: 'give the listeners to the Gateway', Kong: 'give the listeners to the Gateway' },
  GatewayStaticAddresses: {
    Kuma: 'set the Service of the gateway in a MeshGatewayConfig: serviceTemplate.spec.loadBalancerIP',
    Kong: 'set the address in the Service of Kong\'s proxy',
  },
  GatewayInfrastructurePropagation: {
    Kuma: 'set labels and annotations in a MeshGatewayConfig of the class: podTemplate.metadata, serviceTemplate.metadata',
    Kong: 'set them where Kong is installed: it runs already, and only its configuration is read from here',
  },
  FrontendClientCert: {
    Kuma: 'check client certificates in front of the gateway, or in the backend behind TLS that is passed through',
    Kong: 'use Kong\'s plugin mtls-auth or header-cert-auth on the routes, or check in the backend',
  },
  GatewayBackendClientCertificate: {
    Kuma: 'make the backend a workload of the mesh, or a MeshExternalService with a client certificate',
    Kong: 'annotate the Service: konghq.com/client-cert: NAME',
  },
  DefaultGateways: { Kuma: 'name the Gateway in parentRefs', Kong: 'name the Gateway in parentRefs' },
  TLS: {
    Kuma: 'end TLS at a listener of HTTPS; to pass TLS through, use a MeshGateway with a listener of protocol TLS and tls.mode PASSTHROUGH, and MeshTCPRoutes',
    Kong: 'use listeners of HTTP and HTTPS; for TLS that is passed through, a TCPIngress, or Kong Operator',
  },
  TCP: { 'Kuma': 'use a MeshGateway with a listener of TCP, and MeshTCPRoutes', 'kic-3.5': 'use a TCPIngress', 'kong-operator-2.2': 'use Kong Ingress Controller, which has TCPIngress' },
  UDP: { 'Kuma': 'use another controller: Kuma\'s gateways have no UDP', 'kic-3.5': 'use a UDPIngress', 'kong-operator-2.2': 'use Kong Ingress Controller, which has UDPIngress' },
  GRPCRoute: {
    Kuma: 'use an HTTPRoute: gRPC is HTTP/2, and its path is /package.Service/Method', Kong: 'leave kinds out: GRPCRoutes attach then',
  },
  TLSRoute: {
    Kuma: 'use an HTTPRoute behind a listener of HTTPS, or a MeshGateway with MeshTCPRoutes', Kong: 'use a TCPIngress, or Kong Operator',
  },
  TCPRoute: { 'Kuma': 'use a MeshGateway with a listener of TCP, and a MeshTCPRoute', 'kic-3.5': 'use a TCPIngress', 'kong-operator-2.2': 'use Kong Ingress Controller, which has TCPIngress' },
  UDPRoute: { 'Kuma': 'use another controller: Kuma\'s gateways have no UDP', 'kic-3.5': 'use a UDPIngress', 'kong-operator-2.2': 'use Kong Ingress Controller, which has UDPIngress' },
  Service: { Kong: 'make a route of its own for the Service, with Kuma as its controller' },
};

/** What to use of a controller in place of a feature it lacks. */
export function instead(feature: string, profile: Profile, otherwise = FORWARD): string {
  const known = INSTEAD[feature];
  return known?.[profile.target] ?? known?.[makerOf(profile)] ?? otherwise;
}
