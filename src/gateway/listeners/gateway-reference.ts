import { AttachedRoute } from './attachment';
import { Listener } from './listener';
import { ListenerSetSide } from './listener-sets';
import { IMesh, MeshClient } from '../../core/tree/workload';
import { IGatewayClass } from '../class/gateway-class';

/** Where requests come in, and routes are attached: a Gateway, a ListenerSet that adds to one, or one host of a Gateway. */
export interface IEntryPoint {
  /** The name of the object: a Gateway, or a ListenerSet. */
  readonly name: string;
  /** The namespace of the object. Undefined: that of the routes. */
  readonly namespace?: string;
  /** The class of the Gateway, where it is known. */
  readonly gatewayClass?: IGatewayClass;
  /** The mesh it is a gateway of, where it is known. */
  readonly mesh?: IMesh;
  /** Who its proxies are to the workloads of their mesh. Undefined where they are in none. */
  readonly meshClient?: MeshClient;

  /** The kind of the object. @internal */
  readonly _kind: 'Gateway' | 'ListenerSet';
  /** The one host that is meant, where it is not the object as a whole. @internal */
  readonly _host?: { readonly listener: string; readonly hostname: string };
  /** Its listeners, where they are known. @internal */
  readonly _listeners?: readonly Listener[];
  /** Whether requests over HTTP are sent to HTTPS. @internal */
  readonly _redirects: boolean;
  /** Remembers a route, which asks for one of the listeners or for all. @internal */
  _attach(route: AttachedRoute, listener?: string): void;
}

/** A gateway that routes can be attached to: one of this app, or one that exists elsewhere. */
export interface IGateway extends IEntryPoint {
  /** Remembers a ListenerSet that adds to it. @internal */
  _adopt(set: ListenerSetSide): void;
}

/** Where plain HTTP comes in, when a gateway redirects it: not a place for other routes. */
export const REDIRECTED = 'HTTP';
