import { IConstruct } from 'constructs';
import { AllowedRoutes } from './allowed-routes';
import { ListenerTls, TlsTermination } from './listener-tls';
import { refuse } from '../../core/error';
import { hostname } from '../../core/hostname';
import { isDnsSubdomain, shortened } from '../../core/name';
import { port } from '../../core/port';
import { ROUTE_KINDS } from '../values/kinds';
import { atMost } from '../values/limit';
import { RouteKind } from '../values/route-kind';

/** The ports that names don't mention. */
const USUAL: { readonly [protocol: string]: number | undefined } = { HTTP: 80, HTTPS: 443, TLS: 443 };
const ROUTE_KINDS_MAX = 8;
const CUSTOM = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9]+$/;

/** Options of every listener. */
export interface ListenerOptions {
  /** Its name, unique on the Gateway: what routes and certificates tools refer to. @default - protocol, port where it is not the usual one, and hostname */
  readonly name?: string;
  /**
   * From which namespaces routes may be attached.
   *
   * @default - from the Gateway's own, and from those of the routes of this app that are attached to it
   */
  readonly allowedRoutes?: AllowedRoutes;
  /** Which kinds of routes may be attached. @default - all that the protocol can have */
  readonly routeKinds?: RouteKind[];
  /** Kinds of routes that only some controller knows, by their groups: `{ ExampleRoute: 'example.com' }`. @default - none */
  readonly otherRouteKinds?: { [kind: string]: string };
}

/** Options of a listener for HTTP. */
export interface HttpListenerOptions extends ListenerOptions {
  /** The hosts it is for; the first label may be `*`. @default - all */
  readonly hostname?: string;
  /** The port clients connect to: 1 to 65535. @default 80 */
  readonly port?: number;
}

/** Options of a listener for HTTPS. */
export interface HttpsListenerOptions extends ListenerOptions {
  /** The hosts it is for, as clients name them in TLS; the first label may be `*`. @default - all */
  readonly hostname?: string;
  /** The port clients connect to: 1 to 65535. @default 443 */
  readonly port?: number;
  /** The certificate: `ListenerTls.terminate`. */
  readonly tls: TlsTermination;
}

/** Options of a listener for TLS. */
export interface TlsListenerOptions extends ListenerOptions {
  /** The hosts it is for, as clients name them in TLS; the first label may be `*`. @default - all */
  readonly hostname?: string;
  /** The port clients connect to: 1 to 65535. @default 443 */
  readonly port?: number;
  /** What is done with TLS: `ListenerTls.terminate` or `ListenerTls.passthrough`. */
  readonly tls: ListenerTls;
}

/** Options of a listener for TCP, UDP or another protocol of bytes. */
export interface PortListenerOptions extends ListenerOptions {
  /** The port clients connect to: 1 to 65535. */
  readonly port: number;
}

/** Where a Gateway takes requests: a port, its protocol, and the hosts. */
export class Listener {
  /**
   * Plain HTTP.
   *
   * @throws TRF1021 for a hostname that is none, TRF1022 for such a port, TRF1133 for such a name, TRF1143 for a kind of routes that
   * its protocol cannot have
   */
  public static http(options: HttpListenerOptions = {}): Listener {
    return new Listener('HTTP', { port: 80, ...options });
  }

  /** HTTP over TLS that ends here. @throws as `http` */
  public static https(options: HttpsListenerOptions): Listener {
    return new Listener('HTTPS', { port: 443, ...options });
  }

  /** TLS with anything inside, for TLSRoutes. Kuma has none. @throws as `http` */
  public static tls(options: TlsListenerOptions): Listener {
    return new Listener('TLS', { port: 443, ...options });
  }

  /** TCP connections, for TCPRoutes. Neither Kuma nor Kong Operator has it. @throws as `http` */
  public static tcp(options: PortListenerOptions): Listener {
    return new Listener('TCP', options);
  }

  /** UDP packets, for UDPRoutes. Neither Kuma nor Kong Operator has it. @throws as `http` */
  public static udp(options: PortListenerOptions): Listener {
    return new Listener('UDP', options);
  }

  /** A protocol that only some controller knows, such as `example.com/mqtt`. @throws TRF1135 where it has no domain, else as `http` */
  public static custom(protocol: string, options: PortListenerOptions): Listener {
    if (CUSTOM.test(protocol)) return new Listener(protocol, options);
    return refuse({ code: 'TRF1135', value: protocol, expected: 'a domain and a name', fix: '"example.com/mqtt", or Listener.http, https, tls, tcp, udp' });
  }

  /** Its name: what routes refer to. */
  public readonly name: string;
  /** The port clients connect to. */
  public readonly port: number;
  /** HTTP, HTTPS, TLS, TCP, UDP, or one with a domain. */
  public readonly protocol: string;
  /** The hosts it is for. All without it. */
  public readonly hostname?: string;
  /** @internal */
  public readonly _tls?: ListenerTls;
  /** @internal */
  public readonly _allowedRoutes?: AllowedRoutes;
  private readonly routeKinds: readonly string[];
  private readonly otherRouteKinds: { readonly [kind: string]: string };

  private constructor(protocol: string, options: AnyListenerOptions) {
    this.protocol = protocol;
    this.port = port(options.port);
    this.hostname = options.hostname === undefined ? undefined : hostname(options.hostname, true);
    this.name = options.name ?? nameOf(this);
    this._tls = options.tls;
    this._allowedRoutes = options.allowedRoutes;
    this.routeKinds = options.routeKinds ?? [];
    this.otherRouteKinds = options.otherRouteKinds ?? {};
    atMost(ROUTE_KINDS_MAX, [...this.routeKinds, ...Object.keys(this.otherRouteKinds)], 'kinds of routes on a listener');
    if (!isDnsSubdomain(this.name)) refuse({ code: 'TRF1133', value: this.name, expected: 'a name of a-z, 0-9, "-" and "."', fix: `"${nameOf(this)}"` });
    const foreign = this.routeKinds.find(kind => !(ROUTE_KINDS[protocol]?.includes(kind) ?? true));
    if (foreign) {
      refuse({ code: 'TRF1143', value: foreign, expected: `kinds of routes for ${protocol}: ${ROUTE_KINDS[protocol]!.join(', ')}`, fix: 'leave routeKinds out' });
    }
  }

  /** The kinds of routes it takes. Undefined: any. @internal */
  public get _kinds(): readonly string[] | undefined {
    const asked = [...this.routeKinds, ...Object.keys(this.otherRouteKinds)];
    return asked.length > 0 ? asked : ROUTE_KINDS[this.protocol];
  }

  /** As a Gateway in a namespace has it, with the namespaces that routes come from. @internal */
  public _render(gateway: IConstruct, namespace: string, allowed?: AllowedRoutes): object {
    const namespaces = allowed?._render();
    const others = Object.entries(this.otherRouteKinds).map(([kind, group]) => ({ group, kind }));
    const kinds = [...this.routeKinds.map(kind => ({ kind })), ...others];
    return {
      name: this.name, port: this.port, protocol: this.protocol,
      ...this.hostname && { hostname: this.hostname },
      ...this._tls && { tls: this._tls._render(gateway, namespace) },
      ...(namespaces || kinds.length > 0) && { allowedRoutes: { ...namespaces && { namespaces }, ...kinds.length > 0 && { kinds } } },
    };
  }
}

interface AnyListenerOptions extends ListenerOptions {
  readonly port: number;
  readonly hostname?: string;
  readonly tls?: ListenerTls;
}

function nameOf({ protocol, port: number, hostname: host }: Listener): string {
  const parts = [protocol.replace(/.*\//, ''), number !== USUAL[protocol] && number, host?.replace('*', 'wildcard').replaceAll('.', '-')];
  return shortened(parts.filter(Boolean).join('-').toLowerCase(), `${protocol}/${number}/${host}`);
}
