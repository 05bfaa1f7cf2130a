import { Duration } from 'cdk8s';
import { HttpFilter } from './http-filter';
import { HttpMatch } from './http-match';
import { RouteRetry } from './route-retry';
import { Backend } from '../../../core/tree/backend';
import { SessionPersistence } from '../rules/session-persistence';

/** What happens to the requests that match. */
export interface HttpRule {
  /** Its name, unique in the route, for policies and people to refer to. @default - none */
  readonly name?: string;
  /** Requests it is for: those that any of these match; at most 64. @default - all: the API server applies the path prefix `/` */
  readonly matches?: HttpMatch[];
  /** What is done to them; at most 16, each type once except mirrors and extensions. @default - nothing */
  readonly filters?: HttpFilter[];
  /** Where they go, in proportion to the weights; at most 16. @default - nowhere: a filter answers, such as a redirect */
  readonly backends?: Backend[];
  /**
   * Backends with filters of their own, besides `backends`. Neither Kuma 2.14 (ignores the filters) nor Kong (refuses the route)
   * knows them.
   *
   * @default - none
   */
  readonly filteredBackends?: HttpFilteredBackend[];
  /** For the whole request, tries included; 0 is no limit. Kuma 2.14 and Kong ignore it. @default - the controller's */
  readonly requestTimeout?: Duration;
  /**
   * For each try at a backend, no longer than `requestTimeout`; 0 is no limit. Kuma 2.14 ignores it (its MeshTimeout does this); Kong
   * wants it equal in all rules of a route.
   *
   * @default - the controller's
   */
  readonly backendRequestTimeout?: Duration;
  /** When a request is tried again. Experimental channel; see `RouteRetry`. @default - the controller's choice */
  readonly retry?: RouteRetry;
  /** Whether clients stay at the backend that they came to first. Experimental channel; see `SessionPersistence`. @default - they don't */
  readonly sessionPersistence?: SessionPersistence;
}

/** A backend, and what is done to the requests that go to it and to no other. */
export interface HttpFilteredBackend {
  /** The backend, with its weight among all of the rule. */
  readonly backend: Backend;
  /** What is done to them; at most 16, each type once except mirrors and extensions. */
  readonly filters: HttpFilter[];
}

/** What a route for HTTP says. */
export interface HttpRouteOptions {
  /**
   * Hosts it is for; the first label may be `*`. They must meet the hostnames of the listeners. Without meaning for
   * service-to-service routes.
   *
   * @default - all that the listeners take
   */
  readonly hostnames?: string[];
  /** Rules, at least one. The most specific match decides, then the order. More than an object can hold become several objects. */
  readonly rules: HttpRule[];
}
