import { disjoint, Match } from '../../values/value-matches';
import { Precedence } from '../rules/route-split';

interface GrpcMatchFields {
  readonly method?: { readonly type?: string; readonly service?: string; readonly method?: string };
  readonly headers?: readonly Match[];
}

/** Length of the service, length of the method, number of headers, as Gateway API ranks matches of calls. */
export const GRPC_PRECEDENCE: Precedence = {
  key: (match: GrpcMatchFields) => String(match.headers?.length ?? 0),
  tie: (one: GrpcMatchFields, other: GrpcMatchFields) => sameRank(one, other) && !disjoint(one.headers, other.headers),
};

function sameRank({ method: one = {} }: GrpcMatchFields, { method: other = {} }: GrpcMatchFields): boolean {
  if (one.type && other.type) return true;
  const [service, method] = [[one.service, other.service], [one.method, other.method]];
  const same = one.type || other.type ? (pair: typeof service) => pair[0]?.length === pair[1]?.length : (pair: typeof service) => pair[0] === pair[1];
  return same(service) && same(method);
}
