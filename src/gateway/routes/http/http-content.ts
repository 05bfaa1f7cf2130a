import { HTTP_PRECEDENCE } from './http-precedence';
import { HttpRule, HttpRouteOptions } from './http-rule';
import { retryFields } from './retry-fields';
import { routeTimeouts } from './route-timeouts';
import { refuse } from '../../../core/error';
import { Protocol } from '../../../core/protocol';
import { sparse } from '../../../core/sparse';
import { RouteKind } from '../../values/route-kind';
import { BackendRefs } from '../rules/backend-refs';
import { checkMatchedRule, matchedRoute, matchedRuleFields } from '../rules/matched-rule';
import { RouteContent } from '../rules/route-content';

/** What `RouteSpec.http` says, checked. */
export function httpContent({ hostnames = [], rules }: HttpRouteOptions): RouteContent {
  return matchedRoute(hostnames, rules, {
    kind: RouteKind.HTTP, protocol: Protocol.HTTP, precedence: HTTP_PRECEDENCE, check: checkRule, render: renderRule,
  });
}

function checkRule(rule: HttpRule): void {
  checkMatchedRule(rule);
  routeTimeouts(rule.requestTimeout, rule.backendRequestTimeout);
  retryFields(rule.retry);
  const { matches = [], filters = [], filteredBackends = [] } = rule;
  if (matches.length === 0 || matches.length === 1 && matches[0]._hasPrefix) return;
  if (![filters, ...filteredBackends.map(backend => backend.filters)].flat().some(({ _filter }) => _filter.needsPrefix)) return;
  refuse({
    code: 'TRF1112', value: matches.map(match => match._render()), expected: 'one match by prefix, the one that is replaced',
    fix: "matches: [HttpMatch.pathPrefix('/api')], or PathModifier.replaceFullPath",
  });
}

function renderRule(rule: HttpRule, refs: BackendRefs): object {
  return sparse({
    ...matchedRuleFields(rule, refs), timeouts: routeTimeouts(rule.requestTimeout, rule.backendRequestTimeout), retry: retryFields(rule.retry),
  })!;
}
