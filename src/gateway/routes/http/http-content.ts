import { HTTP_PRECEDENCE } from './http-precedence';
import { HttpRule, HttpRouteOptions } from './http-rule';
import { retryFields } from './retry-fields';
import { routeTimeouts } from './route-timeouts';
import { refuse } from '../../../core/error';
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

/** What `RouteSpec.http` says, checked. */
export function httpContent({ hostnames = [], rules }: HttpRouteOptions): RouteContent {
  checkRoute(hostnames, rules);
  rules.forEach(checkRule);
  const parts = splitRules(rules, HTTP_PRECEDENCE);
  const [first, ...more] = splitHostnames(hostnames).flatMap(hosts => parts.map((part): RouteContent => ({
    apiVersion: GATEWAY_API, kind: RouteKind.HTTP, hostnames: hosts, takesHostnames: true, protocol: Protocol.HTTP,
    fields: refs => ({ rules: part.map(rule => renderRule(rule, refs)) }),
  })));
  return { ...first, more };
}

function checkRule({ matches = [], filters = [], backends = [], filteredBackends = [], ...rule }: HttpRule): void {
  atMost(MATCHES, matches, 'matches in a rule');
  checkBackends([...backends, ...filteredBackends], filters.map(({ _filter }) => _filter));
  routeTimeouts(rule.requestTimeout, rule.backendRequestTimeout);
  retryFields(rule.retry);
  const onePrefix = matches.length === 0 || matches.length === 1 && matches[0]._hasPrefix;
  for (const list of [filters, ...filteredBackends.map(backend => backend.filters)]) {
    checkFilters(list.map(({ _filter }) => _filter));
    if (onePrefix || !list.some(({ _filter }) => _filter.needsPrefix)) continue;
    refuse({
      code: 'TRF1112', value: matches.map(match => match._render()), expected: 'one match by prefix, the one that is replaced',
      fix: "matches: [HttpMatch.pathPrefix('/api')], or PathModifier.replaceFullPath",
    });
  }
}

function renderRule(rule: HttpRule, refs: BackendRefs): object {
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
    timeouts: routeTimeouts(rule.requestTimeout, rule.backendRequestTimeout),
    retry: retryFields(rule.retry),
    sessionPersistence: rule.sessionPersistence?._render(),
  })!;
}
