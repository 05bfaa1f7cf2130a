import { ModelGateway } from './gateway';
import { HostMap } from './host-map';
import { ModelListener } from './listener';
import { TrafficRequest } from './traffic-request';

/** A listener, and whose it is. */
export interface Listening {
  readonly gateway: ModelGateway;
  readonly listener: ModelListener;
}

/** What is asked for of a port: bytes, names when TLS begins, or hosts of requests. */
export type Family = 'http' | 'tls' | 'tcp' | 'udp';

const FAMILIES: { readonly [protocol: string]: Family | undefined } = { HTTP: 'http', HTTPS: 'tls', TLS: 'tls', TCP: 'tcp', UDP: 'udp' };
const WELL_KNOWN: { readonly [family in Family]?: number } = { http: 80, tls: 443 };

/** The listeners that serve, by Gateway, family, port and hostname. */
export class ListenerIndex {
  private readonly ports = new Map<string, Map<number, HostMap<Listening[]>>>();

  public constructor(gateways: readonly ModelGateway[]) {
    for (const gateway of gateways) for (const listener of gateway.serving) this.add({ gateway, listener });
  }

  /** Which family a request is for: of gRPC, TLS where the name is given or the port has nothing else. */
  public familyOf({ protocol, gateway, port, sni }: TrafficRequest): Family {
    if (protocol === 'http' || protocol === 'tcp' || protocol === 'udp') return protocol;
    if (protocol !== 'grpc' || sni !== undefined) return 'tls';
    const [plain, secure] = (['http', 'tls'] as const).map(family => this.ports.get(keyOf(gateway, family)));
    const has = (ports: typeof plain): boolean => ports !== undefined && (port === undefined || ports.has(port));
    return !has(plain) && has(secure) ? 'tls' : 'http';
  }

  /** The port of a request that names none: the well-known one if there are listeners on it, else the lowest that has. */
  public portOf(family: Family, gateway: string | undefined): number | undefined {
    const ports = this.ports.get(keyOf(gateway, family));
    const wellKnown = WELL_KNOWN[family];
    if (!ports || (wellKnown !== undefined && ports.has(wellKnown))) return wellKnown;
    return Math.min(...ports.keys());
  }

  /** What listens on a port, by hostname. */
  public at(gateway: string | undefined, family: Family, port: number | undefined): HostMap<Listening[]> | undefined {
    return port === undefined ? undefined : this.ports.get(keyOf(gateway, family))?.get(port);
  }

  private add(listening: Listening): void {
    const { gateway, listener: { spec, hostname } } = listening;
    const family = FAMILIES[spec.protocol];
    if (!family) return;
    const host = family === 'tcp' || family === 'udp' ? undefined : hostname;
    for (const key of [keyOf(gateway.key, family), keyOf(undefined, family)]) {
      const ports = this.ports.get(key) ?? new Map<number, HostMap<Listening[]>>();
      this.ports.set(key, ports);
      const hosts = ports.get(spec.port) ?? new HostMap<Listening[]>();
      ports.set(spec.port, hosts);
      const there = hosts.get(host);
      if (there) there.push(listening);
      else hosts.set(host, [listening]);
    }
  }
}

function keyOf(gateway: string | undefined, family: Family): string {
  return `${gateway ?? ''}|${family}`;
}
