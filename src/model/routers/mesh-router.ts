import { isIP } from 'node:net';
import { clientAnswer } from '../delivery/answer';
import { Distribution } from '../delivery/distribution';
import { Forwarding } from '../delivery/forwarding';
import { Inventory } from '../objects/inventory';
import { nearMisses, TOLD } from '../matching/misses';
import { ParsedRequest } from '../matching/parsed-request';
import { RouteTables } from '../matching/route-tables';
import { ModelParent, ModelRoute, Routes } from '../routes/routes';
import { Stored } from '../objects/stored';
import { Loser, RouteResult, TrafficRequest } from '../matching/traffic-request';
import { answered, refused } from './unrouted';
import { ServiceSpec } from '../../core/gateway/shapes';

const KINDS: { readonly [protocol in TrafficRequest['protocol']]: readonly string[] } = {
  http: ['HTTPRoute'], https: ['TLSRoute'], grpc: ['GRPCRoute', 'HTTPRoute'], tls: ['TLSRoute'], tcp: ['TCPRoute'], udp: ['UDPRoute'],
};

/** Finds the way of requests between Services. */
export class MeshRouter {
  private readonly forwarding: Forwarding;
  private readonly parents = new Map<object, { readonly route: ModelRoute; readonly parent: ModelParent }>();

  public constructor(
    private readonly inventory: Inventory, private readonly routes: Routes, private readonly tables: RouteTables, distribution: Distribution,
  ) {
    this.forwarding = new Forwarding(distribution);
    for (const route of routes.all) for (const parent of route.parents) this.parents.set(parent, { route, parent });
  }

  public route(request: TrafficRequest, from: string): RouteResult {
    const parsed = new ParsedRequest(request);
    const [client] = from.split('/');
    const called = this.called(parsed.host, client);
    if (!called && isIP(parsed.host) !== 0) return past(parsed);
    if (!called) return refused(`a client in ${client} knows no Service by the name ${parsed.host || '(none)'}`);
    const { namespace, name, service } = called;
    const port = request.port ?? portIn(parsed.authority) ?? (request.protocol === 'https' || request.protocol === 'tls' ? 443 : 80);
    const ports = service?.spec.ports ?? [];
    if (ports.length > 0 && !ports.some(each => each.port === port)) {
      return refused(`Service ${namespace}/${name} has no port ${port}; it has ${ports.map(each => each.port).join(', ')}`);
    }
    const attached = this.routes.services.for(namespace, name, port, client).map(({ parent }) => this.parents.get(parent)!);
    const key = `${namespace}/${name}:${port} from ${client}`;
    const readsRequests = request.protocol === 'http' || request.protocol === 'grpc';
    const kinds = KINDS[request.protocol].filter(kind => attached.some(({ route }) => route.stored.kind === kind));
    for (const kind of kinds) {
      const table = this.tables.between(key, kind, () => attached.map(each => ({ ...each, hostnames: [undefined] })));
      const candidate = table.first(parsed);
      if (candidate) return readsRequests ? this.forwarding.of(candidate, parsed, { table, scheme: 'http', port }) : this.forwarding.ofConnection(candidate, parsed, { table });
    }
    if (kinds.length > 0) {
      const tables = kinds.map(kind => this.tables.between(key, kind, () => []));
      const near = () => tables.flatMap(table => nearMisses(table.candidates, parsed, table.keysOf(parsed.path)));
      return answered(404, parsed, `none of the routes of Service ${namespace}/${name} is for ${parsed.method} ${parsed.path}`, undefined, near);
    }
    return straight(parsed, { namespace, name }, port, readsRequests, this.others(namespace, name, client));
  }

  /** Routes of a Service that are not for a client, nor for everybody. */
  private others(namespace: string, name: string, client: string): Loser[] {
    return this.routes.all.flatMap(({ stored, parents }) => (stored.spec.parentRefs ?? []).flatMap((ref, i) => {
      if (ref.kind !== 'Service' || ref.name !== name || (ref.namespace ?? stored.namespace) !== namespace) return [];
      const path = `spec.parentRefs[${i}]`;
      const parent = parents.find(each => each.path === path);
      const isForeign = stored.namespace !== namespace && stored.namespace !== client;
      const because = parent?.refused ? `it isn't accepted (${parent.refused.reason}): ${parent.refused.message}`
        : !parent ? 'nobody who is asked reads routes of Services' : isForeign ? `it is for clients in ${stored.namespace}` : `it is for port ${ref.port}`;
      return [{ object: stored.reference, path, because }];
    })).slice(0, TOLD);
  }

  /** The Service that a client means by a host. */
  private called(host: string, client: string): Called | undefined {
    const [name, namespace = client, svc = 'svc'] = host.split('.');
    const service = this.inventory.find<ServiceSpec>('', 'Service', namespace, name)
      ?? this.inventory.all<ServiceSpec>('Service', '').find(({ spec }) => spec.clusterIP === host);
    if (service) return { namespace: service.namespace, name: service.name, service };
    const elsewhere = host !== '' && svc === 'svc' && this.inventory.absence({ group: '', kind: 'Service', namespace }) === 'elsewhere';
    return elsewhere ? { namespace, name } : undefined;
  }
}

interface Called {
  readonly namespace: string;
  readonly name: string;
  readonly service?: Stored<ServiceSpec>;
}

/** What is sent to an address that is no Service's goes there: a pod's, or one outside of the cluster. */
function past(parsed: ParsedRequest): RouteResult {
  const { answer, protocol } = parsed.given;
  const readsRequests = protocol === 'http' || protocol === 'grpc';
  return {
    outcome: 'forwarded', backends: [], responseHeaders: [], mirrors: [],
    ...readsRequests && { request: parsed.forwarded('http') }, ...readsRequests && answer && { response: clientAnswer(answer, {}, []) },
    why: [{ step: 'route', message: `${parsed.host} is the address of no Service: routes have no say` }],
  };
}

/** Without routes a request goes to whom it names. */
function straight(parsed: ParsedRequest, { namespace, name }: Called, port: number, readsRequests: boolean, lost: readonly Loser[]): RouteResult {
  const { answer } = parsed.given;
  return {
    outcome: 'forwarded', backends: [{ kind: 'Service', namespace, name, port, weight: 1, share: 1 }], responseHeaders: [], mirrors: [],
    ...readsRequests && { request: parsed.forwarded('http') }, ...readsRequests && answer && { response: clientAnswer(answer, {}, []) },
    why: [{ step: 'route', message: `no route says anything about Service ${namespace}/${name} on port ${port}: it is called itself`, ...lost.length > 0 && { lost } }],
  };
}

function portIn(authority: string): number | undefined {
  const [, port] = /:(\d+)$/.exec(authority) ?? [];
  return port === undefined ? undefined : Number(port);
}
