import { RouteKind } from './route-kind';

/** The API group of everything here. */
export const GATEWAY_GROUP = 'gateway.networking.k8s.io';
/** The version that GatewayClass, Gateway, ListenerSet, BackendTLSPolicy and all routes are stored in. */
export const GATEWAY_API = `${GATEWAY_GROUP}/v1`;

/**
 * The kinds of routes that a listener of a protocol can take. A TLS listener that terminates may also hand its connections to a
 * TCPRoute, where the controller can.
 */
export const ROUTE_KINDS: { readonly [protocol: string]: readonly string[] | undefined } = {
  HTTP: [RouteKind.HTTP, RouteKind.GRPC],
  HTTPS: [RouteKind.HTTP, RouteKind.GRPC],
  TLS: [RouteKind.TLS, RouteKind.TCP],
  TCP: [RouteKind.TCP],
  UDP: [RouteKind.UDP],
};
/** The API group of what is tried out: XBackend, XBackendTrafficPolicy, XMesh. */
export const EXPERIMENTAL_GROUP = 'gateway.networking.x-k8s.io';
/** The version of what is tried out. */
export const EXPERIMENTAL_API = `${EXPERIMENTAL_GROUP}/v1alpha1`;
