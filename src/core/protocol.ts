/** What is spoken on a port, in the words of a Service's `appProtocol`. */
export enum Protocol {
  /** HTTP/1.1. Policies about requests (routes, retries, timeouts, faults) apply. */
  HTTP = 'http',
  /** HTTP/2 without TLS. Policies about requests apply, but Kuma does not retry. */
  HTTP2 = 'http2',
  /** gRPC. */
  GRPC = 'grpc',
  /** Bytes: policies about requests do nothing here. This is what Kuma takes for granted where nothing is said. */
  TCP = 'tcp',
  /** TLS that the workload itself terminates. */
  TLS = 'tls',
  /** Kafka. */
  KAFKA = 'kafka',
  /** MySQL. */
  MYSQL = 'mysql',
}

/** Whether proxies see single requests of this protocol, and not just bytes. */
export function hasRequests(protocol: Protocol): boolean {
  return protocol === Protocol.HTTP || protocol === Protocol.HTTP2 || protocol === Protocol.GRPC;
}
