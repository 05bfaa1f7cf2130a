import { ModelGateway } from './gateway';
import { HostMap } from './host-map';
import { ModelListener } from './listener';
import { TrafficRequest } from '../matching/traffic-request';

/** A listener, and whose it is. */
export interface Listening {
  readonly gateway: ModelGateway;
  readonly listener: ModelListener;
}

/** What is asked for of a port: bytes, names when TLS begins, or hosts of requests. */
export type Family = 'http' | 'tls' | 'tcp' | 'udp';

const FAMILIES: { readonly [protocol: string]: Family | undefined } = { HTTP: 'http', HTTPS: 'tls', TLS: 'tls', TCP: 'tcp', UDP: 'udp' };
const WELL_KNOWN: { readonly [family in Family]?: number } = { http: 80, tls: 443 };

/** Listeners by port, and on each by hostname. */
type Ports = Map<number, HostMap<Listening[]>>;

/** The listeners that serve, by Gateway, family, port and hostname. */
export class ListenerIndex {
  private readonly byGateway = new Map<string | undefined, Map<Family, Ports>>();

  public constructor(gateways: readonly ModelGateway[]) {
    for (const gateway of gateways) for (const listener of gateway.serving) this.add({ gateway, listener });
  }

  /** Which family a request is for: of gRPC, TLS where the name is given or the port has nothing else. */
  public familyOf({ protocol, gateway, port, sni }: TrafficRequest): Family {
    if (protocol === 'http' || protocol === 'tcp' || protocol === 'udp') return protocol;
    if (protocol !== 'grpc' || sni !== undefined) return 'tls';
    const [plain, secure] = (['http', 'tls'] as const).map(family => this.byGateway.get(gateway)?.get(family));
    const has = (ports: Ports | undefined): boolean => ports !== undefined && (port === undefined || ports.has(port));
    return !has(plain) && has(secure) ? 'tls' : 'http';
  }

  /** The port of a request that names none: the well-known one if there are listeners on it, else the lowest that has. */
  public portOf(family: Family, gateway: string | undefined): number | undefined {
    const ports = this.byGateway.get(gateway)?.get(family);
    const wellKnown = WELL_KNOWN[family];
    if (!ports || (wellKnown !== undefined && ports.has(wellKnown))) return wellKnown;
    return Math.min(...ports.keys());
  }

  /** What listens on a port, by hostname. */
  public at(gateway: string | undefined, family: Family, port: number | undefined): HostMap<Listening[]> | undefined {
    return port === undefined ? undefined : this.byGateway.get(gateway)?.get(family)?.get(port);
  }

  private add(listening: Listening): void {
    const { gateway, listener: { spec, hostname } } = listening;
    const family = FAMILIES[spec.protocol];
    if (!family) return;
    const host = family === 'tcp' || family === 'udp' ? undefined : hostname;
    for (const key of [gateway.key, undefined]) {
      const families = this.byGateway.get(key) ?? new Map<Family, Ports>();
      this.byGateway.set(key, families);
      const ports = families.get(family) ?? new Map<number, HostMap<Listening[]>>();
      families.set(family, ports);
      const hosts = ports.get(spec.port) ?? new HostMap<Listening[]>();
      ports.set(spec.port, hosts);
      const there = hosts.get(host);
      if (there) there.push(listening);
      else hosts.set(host, [listening]);
    }
  }
}
