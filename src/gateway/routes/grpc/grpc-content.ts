import { GRPC_PRECEDENCE } from './grpc-precedence';
import { GrpcRouteOptions, GrpcRule } from './grpc-rule';
import { Protocol } from '../../../core/protocol';
import { some, sparse } from '../../../core/sparse';
import { GATEWAY_API } from '../../values/kinds';
import { atMost } from '../../values/limit';
import { RouteKind } from '../../values/route-kind';
import { BackendRefs } from '../rules/backend-refs';
import { checkBackends, checkFilters } from '../rules/filter-list';
import { RouteContent } from '../rules/route-content';
import { renderFilter } from '../rules/route-filter';
import { splitHostnames, splitRules } from '../rules/route-split';
import { checkRoute } from '../rules/rule-list';

const MATCHES = 64;

/** What `RouteSpec.grpc` says, checked. */
export function grpcContent({ hostnames = [], rules }: GrpcRouteOptions): RouteContent {
  checkRoute(hostnames, rules);
  rules.forEach(checkRule);
  const parts = splitRules(rules, GRPC_PRECEDENCE);
  const [first, ...more] = splitHostnames(hostnames).flatMap(hosts => parts.map((part): RouteContent => ({
    apiVersion: GATEWAY_API, kind: RouteKind.GRPC, hostnames: hosts, takesHostnames: true, protocol: Protocol.GRPC,
    fields: refs => ({ rules: part.map(rule => renderRule(rule, refs)) }),
  })));
  return { ...first, more };
}

function checkRule({ matches = [], filters = [], backends = [], filteredBackends = [] }: GrpcRule): void {
  atMost(MATCHES, matches, 'matches in a rule');
  checkBackends([...backends, ...filteredBackends], filters.map(({ _filter }) => _filter));
  for (const list of [filters, ...filteredBackends.map(backend => backend.filters)]) checkFilters(list.map(({ _filter }) => _filter));
}

function renderRule(rule: GrpcRule, refs: BackendRefs): object {
  const { name, matches = [], filters = [], backends = [], filteredBackends = [] } = rule;
  return sparse({
    name,
    matches: some(matches.map(match => match._render())),
    filters: some(filters.map(({ _filter }) => renderFilter(_filter, refs))),
    backendRefs: some([
      ...backends.map(backend => refs.weighted(backend)),
      ...filteredBackends.map(({ backend, filters: own }) => ({
        ...refs.weighted(backend), filters: some(own.map(({ _filter }) => renderFilter(_filter, refs))),
      })),
    ]),
    sessionPersistence: rule.sessionPersistence?._render(),
  })!;
}
