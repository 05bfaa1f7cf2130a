import { isTrusted, readCertificates } from '../gateways/certificates';
import { Distribution } from '../delivery/distribution';
import { Forwarding } from '../delivery/forwarding';
import { Gateways } from '../gateways/gateways';
import { HostMap } from '../gateways/host-map';
import { ListenerIndex, Listening } from '../gateways/listening';
import { MeshRouter } from './mesh-router';
import { nearMisses, otherListeners, turnedAway, unserved, withoutParent } from '../matching/misses';
import { ParsedRequest } from '../matching/parsed-request';
import { RouteTables } from '../matching/route-tables';
import { ModelRoute } from '../routes/routes';
import { Loser, TrafficRequest, RouteResult } from '../matching/traffic-request';
import { answered, refused } from './unrouted';
import { describeListener, Way } from '../delivery/way';
import { GATEWAY_GROUP, ParentRef } from '../../core/gateway/shapes';

/** Kinds of routes for connections of which nothing is read but the name, those that know the name first. */
const CONNECTION_KINDS: { readonly [protocol: string]: readonly string[] | undefined } = { TLS: ['TLSRoute', 'TCPRoute'], UDP: ['UDPRoute'] };

/** Finds the way of requests through Gateways. */
export class Router {
  private readonly forwarding: Forwarding;

  public constructor(
    private readonly listeners: ListenerIndex, private readonly tables: RouteTables, distribution: Distribution, private readonly mesh: MeshRouter,
    private readonly routes: readonly ModelRoute[], private readonly gateways: Gateways,
  ) {
    this.forwarding = new Forwarding(distribution);
  }

  public route(request: TrafficRequest): RouteResult {
    if (request.from !== undefined) return this.mesh.route(request, request.from);
    const parsed = new ParsedRequest(request);
    const family = this.listeners.familyOf(request);
    const port = request.port ?? this.listeners.portOf(family, request.gateway);
    const there = this.listeners.at(request.gateway, family, port);
    if (!there) {
      const message = `nothing listens for ${request.protocol}${port === undefined ? '' : ` on port ${port}`}${this.at(request.gateway)}`;
      return refused(message, undefined, () => this.others(parsed, request.gateway));
    }
    const name = family === 'tls' ? request.sni?.toLowerCase() ?? parsed.host : family === 'http' ? parsed.host : '';
    const found = there.best(name);
    if (!found) {
      const message = `no listener on port ${port} is for ${name || 'requests without a host'}`;
      const others = () => this.others(parsed, request.gateway, port);
      return family === 'http' ? answered(404, parsed, message, undefined, others) : refused(message, undefined, others);
    }
    const way: Way = { listening: found[0], others: found.slice(1), hosts: there, name, port: port! };
    if (family === 'http') return this.request(parsed, way, 'http');
    return found[0].listener.spec.protocol === 'HTTPS' ? this.secure(parsed, way, there) : this.connection(request, way);
  }

  /** What else could have been meant: of a Gateway, if there is such a one. */
  private others({ host }: ParsedRequest, gateway: string | undefined, port?: number): readonly Loser[] {
    const { inventory, all } = this.gateways;
    const [namespace = '', name = ''] = gateway?.split('/') ?? [];
    const meant = inventory.find(GATEWAY_GROUP, 'Gateway', namespace, name) ? gateway : undefined;
    const isThere = (ref: ParentRef): boolean => inventory.find(ref.group, ref.kind, ref.namespace!, ref.name) !== undefined;
    return [...otherListeners(all, meant, port), ...unserved(this.gateways, meant), ...meant ? [] : withoutParent(this.routes, host, isThere)];
  }

  private at(gateway: string | undefined): string {
    if (gateway === undefined) return this.gateways.all.length === 0 ? ': there is no Gateway that anybody serves' : '';
    const [namespace, name] = gateway.split('/');
    const found = this.gateways.find(namespace, name);
    if (!found) return ` of Gateway ${gateway}: ${this.gateways.inventory.find(GATEWAY_GROUP, 'Gateway', namespace, name) ? 'nobody serves it' : 'there is none of this name'}`;
    const because = found.conditions().find(({ type, status }) => type === 'Accepted' && status === 'False');
    return ` of Gateway ${gateway}${because ? `, which is not accepted: ${because.message}` : ''}`;
  }

  private secure(parsed: ParsedRequest, way: Way, there: HostMap<Listening[]>): RouteResult {
    const { listener, gateway } = way.listening;
    const unproven = this.unproven(parsed.given, way.listening);
    if (unproven) return refused(unproven, way);
    if (!gateway.profile.lacks.has('DetectMisdirected')) {
      const meant = [...there.matching(parsed.host)].flat().find(each => each.gateway === gateway);
      if (!meant) return answered(404, parsed, `no listener on port ${way.port} is for host ${parsed.host}`, way);
      if (meant.listener !== listener) {
        return answered(421, parsed, `TLS began for ${way.name}, at ${describeListener(way.listening)}, but host ${parsed.host} belongs to ${describeListener(meant)}`, way);
      }
    }
    return this.request(parsed, way, 'https');
  }

  private unproven({ clientCertificate }: TrafficRequest, { listener: { clientTrust } }: Listening): string | undefined {
    if (!clientTrust || clientTrust.insecure) return undefined;
    if (clientCertificate === undefined) return 'the client shows no certificate, and has to';
    const [certificate] = readCertificates(clientCertificate) ?? [];
    if (!certificate) return 'the client\'s certificate cannot be read';
    const { authorities } = clientTrust;
    return authorities && !isTrusted(certificate, authorities) ? 'the client\'s certificate was issued by nobody who is believed' : undefined;
  }

  private request(parsed: ParsedRequest, way: Way, scheme: 'http' | 'https'): RouteResult {
    const { listener, gateway } = way.listening;
    const kinds = parsed.given.protocol === 'grpc' ? ['GRPCRoute', 'HTTPRoute'] : ['HTTPRoute'];
    for (const kind of kinds) {
      const table = this.tables.of(kind, listener, gateway);
      const candidate = table.first(parsed);
      if (candidate) return this.forwarding.of(candidate, parsed, { table, way, scheme, port: way.port });
    }
    const message = `none of the routes at ${describeListener(way.listening)} is for ${parsed.method} ${parsed.host}${parsed.path}`;
    return answered(404, parsed, message, way, () => {
      const tables = kinds.map(kind => this.tables.of(kind, listener, gateway));
      const near = tables.flatMap(table => nearMisses(table.candidates, parsed, table.keysOf(parsed.path)));
      return [...near, ...this.turnedAway(way)];
    });
  }

  /** Routes that wanted to be where a request came in. */
  private turnedAway({ listening: { listener, gateway } }: Way): readonly Loser[] {
    return turnedAway(this.routes, ({ gateway: own, ref }) => own === gateway && (ref.sectionName ?? listener.name) === listener.name);
  }

  private connection(request: TrafficRequest, way: Way): RouteResult {
    const { listener, gateway } = way.listening;
    const kinds = CONNECTION_KINDS[listener.spec.protocol] ?? ['TCPRoute'];
    const parsed = new ParsedRequest({ ...request, host: way.name });
    const [table, ...others] = kinds.map(kind => this.tables.of(kind, listener, gateway));
    for (const each of [table, ...others]) {
      const candidate = each.first(parsed);
      if (candidate) return this.forwarding.ofConnection(candidate, parsed, { table: each, way });
    }
    return refused(`no ${kinds[0]} at ${describeListener(way.listening)} is for ${way.name || `port ${way.port}`}`, way, () => [...nearMisses(table.candidates, parsed, table.keysOf('')), ...this.turnedAway(way)]);
  }
}
