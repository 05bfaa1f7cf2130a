import { IConstruct } from 'constructs';
import { GatewayAttachment } from './gateway-attachment';
import { OtherAttachment } from './other-attachment';
import { ServiceAttachment } from './service-attachment';
import { port } from '../../../core/port';
import { Protocol } from '../../../core/protocol';
import { ServiceReference } from '../../../core/tree/service';
import { IWorkload } from '../../../core/tree/workload';
import { AttachedRoute, Attachment } from '../../listeners/attachment';
import { IEntryPoint, IGateway, REDIRECTED } from '../../listeners/gateway-reference';
import { Listener } from '../../listeners/listener';
import { givenConstruct, givenName } from '../../values/given-object';

/** Which part of a gateway a route is for. */
export interface GatewayParentOptions {
  /** One of its listeners, or the name of one. @default - all that take the route; those for HTTPS where the gateway redirects HTTP */
  readonly listener?: string | Listener;
  /** Only the listeners on this port: 1 to 65535. @default - all */
  readonly port?: number;
}

/** Which part of a workload's Service a route is for. */
export interface WorkloadParentOptions {
  /** Only this port of the Service: 1 to 65535. @default - all */
  readonly port?: number;
}

/** Which part of a Service a route is for, and where the Service is. */
export interface ServiceParentOptions extends WorkloadParentOptions {
  /** The namespace of a Service that is given by name. @default - that of the chart the route stands in */
  readonly namespace?: string;
}

/** Which part of an object a route is for. */
export interface ObjectParentOptions {
  /** A part that its kind gives a name to. @default - the whole */
  readonly section?: string;
  /** Only this one of its ports: 1 to 65535. @default - all */
  readonly port?: number;
}

/** Which part of an object a route is for, and where the object is. */
export interface NamedParentOptions extends ObjectParentOptions {
  /** The namespace of the object. @default - that of the chart the route stands in */
  readonly namespace?: string;
}

/**
 * Where a route is attached: to a gateway, for requests from outside, or to a Service, for what workloads of the mesh send to it.
 *
 * A route in the namespace of its Service (a producer's) is for all clients; one in another namespace (a consumer's) is for the
 * clients of its own namespace, and they heed no producer's route then.
 */
export class RouteParent {
  /** A gateway, a ListenerSet or a host of a gateway, or one of the listeners. @throws TRF1022 for a port that is none */
  public static gateway(gateway: IEntryPoint, options: GatewayParentOptions = {}): RouteParent {
    const listener = (typeof options.listener === 'string' ? options.listener : options.listener?.name) ?? gateway._host?.listener;
    const number = options.port === undefined ? undefined : port(options.port);
    return new RouteParent(route => new GatewayAttachment(gateway, route, { listener, port: number }));
  }

  /** A Service: the construct that renders it, or its name. Its port gets `appProtocol` where it says nothing. @throws TRF1022 for a port that is none */
  public static service(service: string | IConstruct, options: ServiceParentOptions = {}): RouteParent {
    const number = options.port === undefined ? undefined : port(options.port);
    return new RouteParent((route, protocol) =>
      new ServiceAttachment(ServiceReference.of(service, route.construct, options.namespace), route, number, protocol));
  }

  /** The Service of a workload. @throws TRF1022 for a port that is none */
  public static workload(workload: IWorkload, options: WorkloadParentOptions = {}): RouteParent {
    return RouteParent.service(workload.workloadName, { ...options, namespace: workload.namespace });
  }

  /**
   * An object of a kind that only some controller knows: the construct that renders it. Nothing is done for it, and nothing checked.
   *
   * @throws TRF1116 for a construct that is no object, TRF1022 for a port that is none
   */
  public static object(construct: IConstruct, options: ObjectParentOptions = {}): RouteParent {
    const given = givenConstruct(construct);
    if (options.port !== undefined) port(options.port);
    return new RouteParent(route => new OtherAttachment(given, route, options));
  }

  /** As `object`, for one that exists elsewhere. @throws TRF1023 for a name that none can have, and as `object` */
  public static named(group: string, kind: string, name: string, options: NamedParentOptions = {}): RouteParent {
    const given = givenName(group, kind, name, options.namespace);
    if (options.port !== undefined) port(options.port);
    return new RouteParent(route => new OtherAttachment(given, route, options));
  }

  /** The listeners of a gateway that redirect. @internal */
  public static _redirected(gateway: IGateway): RouteParent {
    return new RouteParent(route => new GatewayAttachment(gateway, route, { only: listener => listener.protocol === REDIRECTED }));
  }

  private constructor(private readonly attach: (route: AttachedRoute, protocol?: Protocol) => Attachment) {}

  /** @internal */
  public _attach(route: AttachedRoute, protocol?: Protocol): Attachment {
    return this.attach(route, protocol);
  }
}
