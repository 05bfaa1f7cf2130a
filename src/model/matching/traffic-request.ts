import { ObjectReference } from '../../admission/finding';

/** A request, or a connection, that somebody makes. */
export interface TrafficRequest {
  readonly protocol: 'http' | 'https' | 'grpc' | 'tls' | 'tcp' | 'udp';
  /** The Gateway it is sent to, as `namespace/name`. Absent: whichever is for the host. */
  readonly gateway?: string;
  /** Who sends it to a Service, as `namespace` or `namespace/workload`. Absent: it comes from outside, to a Gateway. */
  readonly from?: string;
  /** Where it is sent. Absent: 80, or 443 with TLS, or whatever port the Gateway has for the protocol. */
  readonly port?: number;
  /** Its Host header, with or without port; what gRPC calls authority. With `from`: the Service, as a client there may call it. */
  readonly host?: string;
  /** The name asked for when TLS begins. Absent: the host. */
  readonly sni?: string;
  /** Absent: GET, and POST of gRPC. */
  readonly method?: string;
  /** Its path, perhaps with a query; of gRPC `/package.Service/Method`. Absent: `/`. */
  readonly path?: string;
  /** Its query, if the path has none. */
  readonly query?: string | Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** What the client proves itself with, in PEM. */
  readonly clientCertificate?: string;
  /** How the backend answers, for knowing what the client gets. */
  readonly answer?: BackendAnswer;
}

/** How a backend answers. */
export interface BackendAnswer {
  /** Its status. Absent: 200. */
  readonly status?: number;
  /** The statuses of its first answers, before `status`: for seeing retries. */
  readonly failures?: readonly number[];
  readonly headers?: Readonly<Record<string, string>>;
  /** How many milliseconds it takes. */
  readonly delay?: number;
}

/** A request on its way: as a backend sees it. Names of headers are in lower case. */
export interface ForwardedRequest {
  readonly method: string;
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is done to the headers of an answer, in this order. */
export interface HeaderChanges {
  readonly set: Readonly<Record<string, string>>;
  readonly add: Readonly<Record<string, string>>;
  readonly remove: readonly string[];
}

/** Where a part of the requests goes. */
export interface RoutedBackend {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly port?: number;
  readonly weight: number;
  /** Its part of the requests, from 0 to 1. */
  readonly share: number;
  /** What clients get instead, where it cannot be reached. */
  readonly status?: number;
  /** Why it cannot be reached. */
  readonly problem?: string;
  /** What it sees, where its own filters change it. */
  readonly request?: ForwardedRequest;
  /** What its own filters do to its answers. */
  readonly responseHeaders?: readonly HeaderChanges[];
  /** What clients get instead, where its own filters answer. */
  readonly response?: Answer;
  /** The copies that its own filters make of what it gets. */
  readonly mirrors?: readonly MirroredRequest[];
  /** How TLS to it is spoken, by a BackendTLSPolicy. */
  readonly tls?: { readonly sni: string; readonly policy: string };
  /** What is spoken there, by its Service. */
  readonly appProtocol?: string;
}

/** A copy of the requests. */
export interface MirroredRequest {
  readonly namespace: string;
  readonly name: string;
  readonly port?: number;
  /** The part of the requests that is copied, from 0 to 1. */
  readonly share: number;
  /** Why no copy arrives. */
  readonly problem?: string;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The status of a gRPC call. */
  readonly grpcStatus?: number;
}

/** One decision on the way of a request. */
export interface Decision {
  readonly step: 'listener' | 'route' | 'filter' | 'backend' | 'answer';
  /** Whose field decided, where one did. */
  readonly object?: ObjectReference;
  readonly path?: string;
  readonly message: string;
  /** What else could have been, and why it wasn't. */
  readonly lost?: readonly Loser[];
}

export interface Loser {
  readonly object: ObjectReference;
  readonly path: string;
  readonly because: string;
}

/** The way a request takes. */
export interface RouteResult {
  /** Sent to a backend; answered on the way there; or refused before anything was read: no connection, or no TLS. */
  readonly outcome: 'forwarded' | 'answered' | 'refused';
  /** The Gateway, as `namespace/name`. */
  readonly gateway?: string;
  readonly listener?: { readonly kind: string; readonly namespace: string; readonly owner: string; readonly name: string; readonly port: number };
  readonly route?: ObjectReference;
  /** The number of the rule in the route, and of the match in the rule; a match that isn't written has none. */
  readonly rule?: number;
  readonly ruleName?: string;
  readonly match?: number;
  readonly backends: readonly RoutedBackend[];
  /** What backends see; nothing where bytes are passed on. */
  readonly request?: ForwardedRequest;
  /** What the client gets, where it isn't the backend that decides, or where it was said how that answers. */
  readonly response?: Answer;
  /** What is done to the headers of the backend's answer. */
  readonly responseHeaders: readonly HeaderChanges[];
  readonly mirrors: readonly MirroredRequest[];
  readonly timeouts?: { readonly request?: string; readonly backendRequest?: string };
  readonly retry?: { readonly codes?: readonly number[]; readonly attempts?: number; readonly backoff?: string };
  /** How further requests of the client stay with the backend of the first. */
  readonly sessionPersistence?: { readonly type?: string; readonly sessionName?: string; readonly absoluteTimeout?: string };
  /** What was decided, in order. */
  readonly why: readonly Decision[];
}
