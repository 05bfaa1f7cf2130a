/** A protocol, in Kong's words: of the requests that a route takes, that a plugin is for, or that a Service speaks. */
export enum KongProtocol {
  /** HTTP without TLS; WebSocket connections too. */
  HTTP = 'http',
  /** HTTP over TLS; WebSocket connections too. */
  HTTPS = 'https',
  /** gRPC without TLS. */
  GRPC = 'grpc',
  /** gRPC over TLS. */
  GRPCS = 'grpcs',
  /** Single WebSocket messages without TLS, for plugins that look at them. Kong Enterprise only. */
  WS = 'ws',
  /** Single WebSocket messages over TLS, for plugins that look at them. Kong Enterprise only. */
  WSS = 'wss',
  /** Bytes. */
  TCP = 'tcp',
  /** Bytes over TLS that Kong terminates. */
  TLS = 'tls',
  /** TLS that Kong does not terminate: it sees the name that the client asks for, and nothing else. */
  TLS_PASSTHROUGH = 'tls_passthrough',
  /** Datagrams. */
  UDP = 'udp',
}
