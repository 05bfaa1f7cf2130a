import { AttachedRoute } from './attachment';
import { IGatewayClass } from './gateway-class';
import { Listener } from './listener';
import { IMesh, MeshClient } from '../core/workload';

/** A gateway that routes can be attached to: one of this app, or one that exists elsewhere. */
export interface IGateway {
  /** The name of its Gateway object. */
  readonly name: string;
  /** The namespace of its Gateway object. Undefined: that of the routes. */
  readonly namespace?: string;
  /** Its class, where it is known. */
  readonly gatewayClass?: IGatewayClass;
  /** The mesh it is a gateway of, where it is known. */
  readonly mesh?: IMesh;
  /** Who its proxies are to the workloads of their mesh. Undefined where they are in none. */
  readonly meshClient?: MeshClient;

  /** Its listeners, where they are known. @internal */
  readonly _listeners?: readonly Listener[];
  /** Whether requests over HTTP are sent to HTTPS. @internal */
  readonly _redirects: boolean;
  /** Remembers a route, which asks for one of the listeners or for all. @internal */
  _attach(route: AttachedRoute, listener?: string): void;
}

/** Where plain HTTP comes in, when a gateway redirects it: not a place for other routes. */
export const REDIRECTED = 'HTTP';
