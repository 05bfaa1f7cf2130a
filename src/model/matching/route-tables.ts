import { Candidate } from './candidate';
import { CandidateTable } from './candidate-table';
import { ModelGateway } from '../gateways/gateway';
import { grpcCandidates, grpcKeys } from './grpc-candidates';
import { httpCandidates, httpKeys } from './http-candidates';
import { ModelListener } from '../gateways/listener';
import { ModelParent, ModelRoute } from '../routes/routes';

/** A route at a parent, for some hostnames. */
export interface TableEntry {
  readonly route: ModelRoute;
  readonly parent: ModelParent;
  readonly hostnames: readonly (string | undefined)[];
}

/** The tables of routes, by what they are attached to. Each is made when it is first needed. */
export class RouteTables {
  private readonly entries = new Map<ModelListener, TableEntry[]>();
  private readonly tables = new Map<object | string, Map<string, CandidateTable>>();

  public constructor(routes: readonly ModelRoute[]) {
    for (const route of routes) {
      for (const parent of route.parents) {
        for (const { listener, hostnames } of parent.refused ? [] : parent.taken) {
          const list = this.entries.get(listener);
          if (list) list.push({ route, parent, hostnames });
          else this.entries.set(listener, [{ route, parent, hostnames }]);
        }
      }
    }
  }

  /** The routes of a kind that compete for what arrives at a listener: its own, or all of the Gateway where these are not kept apart. */
  public of(kind: string, listener: ModelListener, gateway: ModelGateway): CandidateTable {
    const apart = !gateway.profile.lacks.has('GatewayHTTPListenerIsolation') || !listener.spec.protocol.startsWith('HTTP');
    if (apart) return this.table(listener, kind, () => this.entries.get(listener) ?? []);
    return this.table(gateway, kind, () => gateway.serving.filter(({ spec }) => spec.protocol.startsWith('HTTP')).flatMap(each => this.entries.get(each) ?? []));
  }

  /** The routes of a kind between Services. */
  public between(key: string, kind: string, entries: () => readonly TableEntry[]): CandidateTable {
    return this.table(key, kind, entries);
  }

  private table(owner: object | string, kind: string, entries: () => readonly TableEntry[]): CandidateTable {
    const tables = this.tables.get(owner) ?? new Map<string, CandidateTable>();
    this.tables.set(owner, tables);
    let table = tables.get(kind);
    if (!table) tables.set(kind, table = tableOf(kind, entries().filter(({ route }) => route.stored.kind === kind)));
    return table;
  }
}

function tableOf(kind: string, entries: readonly TableEntry[]): CandidateTable {
  const { candidates, keys } = KINDS[kind] ?? { candidates: connectionCandidates, keys: () => [''] };
  return new CandidateTable(entries.flatMap(({ route, parent, hostnames }) => candidates(route, parent, hostnames)), keys);
}

interface RequestKind {
  readonly candidates: (route: ModelRoute, parent: ModelParent, hostnames: readonly (string | undefined)[]) => Candidate[];
  readonly keys: (path: string) => readonly string[];
}

const KINDS: { readonly [kind: string]: RequestKind | undefined } = {
  HTTPRoute: { candidates: httpCandidates, keys: httpKeys },
  GRPCRoute: { candidates: grpcCandidates, keys: grpcKeys },
};

/** Of connections nothing is known but the name. */
function connectionCandidates(route: ModelRoute, parent: ModelParent, hostnames: readonly (string | undefined)[]): Candidate[] {
  return (route.stored.spec.rules ?? []).flatMap((rule, ruleIndex) => hostnames.map(hostname => ({
    route, parent, hostname, ruleIndex, rule, key: '', rank: [], headers: [], queryParams: [],
  })));
}
