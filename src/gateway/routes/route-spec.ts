import { portContent, tlsContent } from './connection/connection-content';
import { PortRouteOptions, TlsRouteOptions } from './connection/connection-rule';
import { grpcContent } from './grpc/grpc-content';
import { GrpcRouteOptions } from './grpc/grpc-rule';
import { httpContent } from './http/http-content';
import { HttpRouteOptions } from './http/http-rule';
import { GATEWAY_API } from '../values/kinds';
import { RouteContent } from './rules/route-content';
import { RouteKind } from '../values/route-kind';

/** A route as Gateway API writes it. */
export interface RawRouteOptions {
  /** The kind of the route, such as `HTTPRoute`. */
  readonly kind: string;
  /** Group and version. @default gateway.networking.k8s.io/v1 */
  readonly apiVersion?: string;
  /** The fields of its spec beside `parentRefs`. Nothing in them is checked, and nothing follows from backends. */
  readonly spec: { [field: string]: any };
}

/** What a route says: its protocol, and which requests go where. */
export class RouteSpec {
  /**
   * For HTTP: an HTTPRoute.
   *
   * @throws TRF1021 for a hostname that is none, TRF1105 for more of anything than fits, TRF1110 for a filter twice, TRF1111 for a
   * redirect beside backends or a rewrite, TRF1112 for a prefix to replace that no single match has, TRF1113 for a rule that leads
   * nowhere, TRF1114 for a try that may take longer than the whole, TRF1115 for a rule name that is none or not unique, TRF1120 for
   * more rules of one rank than an object can hold
   */
  public static http(options: HttpRouteOptions): RouteSpec {
    return new RouteSpec(httpContent(options));
  }

  /**
   * For gRPC: a GRPCRoute. Kuma ignores it.
   *
   * @throws TRF1021 for a hostname that is none, TRF1105 for more of anything than fits, TRF1110 for a filter twice, TRF1113 for a
   * rule that leads nowhere, TRF1115 for a rule name that is none or not unique, TRF1120 for more rules of one rank than an object can hold
   */
  public static grpc(options: GrpcRouteOptions): RouteSpec {
    return new RouteSpec(grpcContent(options));
  }

  /**
   * For TLS, by the server name that clients ask for: a TLSRoute. Of our controllers only Kong Operator serves it.
   *
   * @throws TRF1119 without hostname, TRF1021 for one that is none, TRF1105 for too many, TRF1113 without backend
   */
  public static tls(options: TlsRouteOptions): RouteSpec {
    return new RouteSpec(tlsContent(options));
  }

  /** For TCP: a TCPRoute. None of our controllers serves its version 1. @throws TRF1105 for too many backends, TRF1113 without */
  public static tcp(options: PortRouteOptions): RouteSpec {
    return new RouteSpec(portContent(RouteKind.TCP, options));
  }

  /** For UDP: a UDPRoute. None of our controllers serves its version 1. @throws TRF1105 for too many backends, TRF1113 without */
  public static udp(options: PortRouteOptions): RouteSpec {
    return new RouteSpec(portContent(RouteKind.UDP, options));
  }

  /** Anything else that Gateway API can say. */
  public static raw(options: RawRouteOptions): RouteSpec {
    const { hostnames = [], ...fields } = options.spec;
    return new RouteSpec({ apiVersion: options.apiVersion ?? GATEWAY_API, kind: options.kind, hostnames, fields: () => fields });
  }

  /** @internal */
  public static _of(content: RouteContent): RouteSpec {
    return new RouteSpec(content);
  }

  private constructor(
    /** @internal */
    public readonly _content: RouteContent,
  ) {}
}
