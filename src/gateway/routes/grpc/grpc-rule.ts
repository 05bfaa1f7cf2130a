import { GrpcFilter } from './grpc-filter';
import { GrpcMatch } from './grpc-match';
import { Backend } from '../../../core/tree/backend';
import { SessionPersistence } from '../rules/session-persistence';

/** What happens to the calls that match. */
export interface GrpcRule {
  /** Its name, unique in the route, for policies and people to refer to. @default - none */
  readonly name?: string;
  /** Calls it is for: those that any of these match; at most 64. @default - all */
  readonly matches?: GrpcMatch[];
  /** What is done to them; at most 16, each type once except mirrors and extensions. @default - nothing */
  readonly filters?: GrpcFilter[];
  /** Where they go, in proportion to the weights; at most 16. @default - see `filteredBackends` */
  readonly backends?: Backend[];
  /** Backends with filters of their own, besides `backends`. Kong refuses the route. @default - none */
  readonly filteredBackends?: GrpcFilteredBackend[];
  /** Whether clients stay at the backend that they came to first. Experimental channel; see `SessionPersistence`. @default - they don't */
  readonly sessionPersistence?: SessionPersistence;
}

/** A backend, and what is done to the calls that go to it and to no other. */
export interface GrpcFilteredBackend {
  /** The backend, with its weight among all of the rule. */
  readonly backend: Backend;
  /** What is done to them; at most 16, each type once except mirrors and extensions. */
  readonly filters: GrpcFilter[];
}

/** What a route for gRPC says. */
export interface GrpcRouteOptions {
  /** Hosts it is for; the first label may be `*`. @default - all that the listeners take */
  readonly hostnames?: string[];
  /** Rules, at least one. The most specific match decides, then the order. More than an object can hold become several objects. */
  readonly rules: GrpcRule[];
}
