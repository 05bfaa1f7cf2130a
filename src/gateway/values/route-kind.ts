/** The kinds of routes. */
export enum RouteKind {
  /** Requests over HTTP. */
  HTTP = 'HTTPRoute',
  /** Calls over gRPC. */
  GRPC = 'GRPCRoute',
  /** TLS connections, by the server name that the client asks for. */
  TLS = 'TLSRoute',
  /** TCP connections. */
  TCP = 'TCPRoute',
  /** UDP packets. */
  UDP = 'UDPRoute',
}
