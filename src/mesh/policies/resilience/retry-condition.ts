/** What makes a proxy send a request by HTTP again. */
export enum RetryCondition {
  /** The destination answers 5xx, or nothing: connections that fail and streams that are refused included. */
  SERVER_ERROR = '5xx',
  /** It answers 502, 503 or 504. */
  GATEWAY_ERROR = 'GatewayError',
  /** It answers nothing: the connection breaks, is reset or times out. */
  RESET = 'Reset',
  /** It answers 409. */
  RETRIABLE_4XX = 'Retriable4xx',
  /** The connection cannot be made. */
  CONNECT_FAILURE = 'ConnectFailure',
  /** The answer has the header `x-envoy-ratelimited`. */
  ENVOY_RATE_LIMITED = 'EnvoyRatelimited',
  /** The destination refuses the stream, so the request was not looked at. */
  REFUSED_STREAM = 'RefusedStream',
  /** A request by HTTP/3 fails after the connection is made. */
  HTTP3_POST_CONNECT_FAILURE = 'Http3PostConnectFailure',
}

/** What makes a proxy send a request by gRPC again: the status in the headers of the answer. */
export enum GrpcRetryCondition {
  /** 1: the call was given up. */
  CANCELED = 'Canceled',
  /** 4: the time for the call was over. */
  DEADLINE_EXCEEDED = 'DeadlineExceeded',
  /** 13: something is broken. */
  INTERNAL = 'Internal',
  /** 8: a quota is used up. */
  RESOURCE_EXHAUSTED = 'ResourceExhausted',
  /** 14: nothing can be done just now. */
  UNAVAILABLE = 'Unavailable',
}
