import { BackendRefs } from './backend-refs';
import { checkBackends, checkFilters } from './filter-list';
import { GrpcRouteOptions, GrpcRule } from './grpc-rule';
import { GATEWAY_API } from './kinds';
import { atMost } from './limit';
import { RouteContent } from './route-content';
import { renderFilter } from './route-filter';
import { RouteKind } from './route-kind';
import { checkRoute } from './rule-list';
import { Protocol } from '../core/protocol';
import { some, sparse } from '../core/sparse';

const MATCHES = 64;

/** What `RouteSpec.grpc` says, checked. */
export function grpcContent({ hostnames = [], rules }: GrpcRouteOptions): RouteContent {
  checkRoute(hostnames, rules);
  rules.forEach(checkRule);
  return {
    apiVersion: GATEWAY_API, kind: RouteKind.GRPC, hostnames, protocol: Protocol.GRPC,
    fields: refs => ({ rules: rules.map(rule => renderRule(rule, refs)) }),
  };
}

function checkRule({ matches = [], filters = [], backends = [], filteredBackends = [] }: GrpcRule): void {
  atMost(MATCHES, matches, 'matches in a rule');
  checkBackends([...backends, ...filteredBackends], filters.map(({ _filter }) => _filter));
  for (const list of [filters, ...filteredBackends.map(backend => backend.filters)]) checkFilters(list.map(({ _filter }) => _filter));
}

function renderRule({ name, matches = [], filters = [], backends = [], filteredBackends = [] }: GrpcRule, refs: BackendRefs): object {
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
  })!;
}
