import { byPrecedence, Candidate, fits } from './candidate';
import { HostMap } from '../gateways/host-map';
import { ParsedRequest } from './parsed-request';

/** From this many candidates on, a key's candidates are found by what they ask of headers and the like. */
const LARGE = 8;

/** Candidates, found by hostname and path without trying them all. */
export class CandidateTable {
  private readonly hosts = new HostMap<HostTable>();

  /** @param keysOf the keys under which a request may be found */
  public constructor(public readonly candidates: readonly Candidate[], public readonly keysOf: (path: string) => readonly string[]) {
    const byHost = new Map<string, Candidate[]>();
    for (const candidate of candidates) {
      const host = candidate.hostname ?? '';
      const list = byHost.get(host);
      if (list) list.push(candidate);
      else byHost.set(host, [candidate]);
    }
    for (const [host, list] of byHost) this.hosts.set(host, new HostTable(list.sort(byPrecedence)));
  }

  /** The one that goes before all others that match. */
  public first(request: ParsedRequest): Candidate | undefined {
    const keys = this.keysOf(request.path);
    return this.hosts.first(request.host, table => table.first(request, keys));
  }

  /** All that match, in order of precedence. */
  public *all(request: ParsedRequest): Generator<Candidate> {
    const keys = this.keysOf(request.path);
    for (const table of this.hosts.matching(request.host)) yield* table.all(request, keys);
  }
}

/** The candidates of one hostname. */
class HostTable {
  private readonly buckets = new Map<string, Bucket>();

  public constructor(private readonly sorted: readonly Candidate[]) {
    const positions = new Map<string, number[]>();
    for (const [position, { key }] of sorted.entries()) {
      const list = positions.get(key);
      if (list) list.push(position);
      else positions.set(key, [position]);
    }
    for (const [key, list] of positions) this.buckets.set(key, new Bucket(list, sorted));
  }

  public first(request: ParsedRequest, keys: readonly string[]): Candidate | undefined {
    let best = this.sorted.length;
    for (const key of keys) {
      const bucket = this.buckets.get(key);
      if (bucket) best = bucket.first(request, best);
    }
    return best < this.sorted.length ? this.sorted[best] : undefined;
  }

  public *all(request: ParsedRequest, keys: readonly string[]): Generator<Candidate> {
    const positions = keys.flatMap(key => this.buckets.get(key)?.positions ?? []).sort((one, other) => one - other);
    for (const position of positions) if (fits(this.sorted[position], request)) yield this.sorted[position];
  }
}

/** The candidates of one key, in order. */
class Bucket {
  /** Where there are many: by one thing that each asks for, and under the empty text those that ask for nothing. */
  private readonly byCondition?: ReadonlyMap<string, readonly number[]>;

  public constructor(public readonly positions: readonly number[], private readonly sorted: readonly Candidate[]) {
    if (positions.length < LARGE) return;
    const byCondition = new Map<string, number[]>();
    for (const position of positions) {
      const condition = conditionOf(sorted[position]);
      const list = byCondition.get(condition);
      if (list) list.push(position);
      else byCondition.set(condition, [position]);
    }
    this.byCondition = byCondition;
  }

  /** The position of the first that matches, if it is before `best`; else `best`. */
  public first(request: ParsedRequest, best: number): number {
    if (!this.byCondition) return this.firstOf(this.positions, request, best);
    let found = best;
    for (const condition of request.conditions) found = this.firstOf(this.byCondition.get(condition), request, found);
    return found;
  }

  private firstOf(positions: readonly number[] | undefined, request: ParsedRequest, best: number): number {
    if (positions === undefined) return best;
    for (const position of positions) {
      if (position >= best) return best;
      if (fits(this.sorted[position], request)) return position;
    }
    return best;
  }
}

/** One thing that all requests for a candidate have in common. */
function conditionOf({ headers, queryParams, method }: Candidate): string {
  const header = headers.find(({ exact }) => exact !== undefined);
  if (header) return `h ${header.name} ${header.exact}`;
  const parameter = queryParams.find(({ exact }) => exact !== undefined);
  if (parameter) return `q ${parameter.name} ${parameter.exact}`;
  return method === undefined ? '' : `m ${method}`;
}
