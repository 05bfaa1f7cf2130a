import { BackendRefs } from './backend-refs';
import { HttpFilter } from './http-filter';
import { HttpRule, HttpRouteOptions } from './http-rule';
import { GATEWAY_API } from './kinds';
import { atMost } from './limit';
import { RouteContent } from './route-content';
import { RouteKind } from './route-kind';
import { routeTimeouts } from './route-timeouts';
import { ruleNames } from './rule-name';
import { refuse } from '../core/error';
import { hostname } from '../core/hostname';
import { Protocol } from '../core/protocol';
import { some, sparse } from '../core/sparse';

const MAX = 16;
const RULE_MATCHES = 64;
const ROUTE_MATCHES = 128;
/** Filter types that a list may hold several of. */
const REPEATABLE = ['RequestMirror', 'ExtensionRef'];
/** Filter types after which no backend is needed: the filter may answer itself. */
const ANSWERING = ['RequestRedirect', 'ExtensionRef'];

/** What `RouteSpec.http` says, checked. */
export function httpContent({ hostnames = [], rules }: HttpRouteOptions): RouteContent {
  atMost(MAX, hostnames, 'hostnames in a route');
  hostnames.forEach(host => hostname(host, true));
  if (rules.length === 0) {
    refuse({ code: 'TRF1113', value: rules, expected: 'a rule', fix: "rules: [{ backends: [Backend.service('shop', { port: 80 })] }]" });
  }
  atMost(MAX, rules, 'rules in a route');
  atMost(ROUTE_MATCHES, rules.flatMap(({ matches = [] }) => matches), 'matches in a route');
  ruleNames(rules);
  rules.forEach(checkRule);
  return {
    apiVersion: GATEWAY_API, kind: RouteKind.HTTP, hostnames, protocol: Protocol.HTTP,
    fields: refs => ({ rules: rules.map(rule => renderRule(rule, refs)) }),
  };
}

function checkRule({ matches = [], filters = [], filteredBackends = [], ...rule }: HttpRule): void {
  const backends = [...rule.backends ?? [], ...filteredBackends];
  atMost(RULE_MATCHES, matches, 'matches in a rule');
  atMost(MAX, backends, 'backends in a rule');
  routeTimeouts(rule.requestTimeout, rule.backendRequestTimeout);
  for (const list of [filters, ...filteredBackends.map(backend => backend.filters)]) {
    checkFilters(list);
    if (list.some(filter => filter._needsPrefix) && !(matches.length === 0 || matches.length === 1 && matches[0]._hasPrefix)) {
      refuse({
        code: 'TRF1112', value: matches.map(match => match._render()), expected: 'one match by prefix, the one that is replaced',
        fix: "matches: [HttpMatch.pathPrefix('/api')], or PathModifier.replaceFullPath",
      });
    }
  }
  if (backends.length > 0 && has(filters, 'RequestRedirect')) {
    refuse({ code: 'TRF1111', value: 'RequestRedirect', expected: 'no backends beside a redirect: it answers the request', fix: 'leave one of them out' });
  }
  if (backends.length === 0 && !filters.some(filter => ANSWERING.includes(filter._type) || !KNOWN.includes(filter._type))) {
    refuse({
      code: 'TRF1113', value: [], expected: 'a backend or a redirect: the requests would be answered with 500',
      fix: "backends: [Backend.service('shop', { port: 80 })]",
    });
  }
}

const KNOWN = ['RequestHeaderModifier', 'ResponseHeaderModifier', 'RequestMirror', 'RequestRedirect', 'URLRewrite', 'CORS', 'ExtensionRef'];

function checkFilters(filters: readonly HttpFilter[]): void {
  atMost(MAX, filters, 'filters');
  const types = filters.map(filter => filter._type);
  const twice = types.find((type, i) => KNOWN.includes(type) && !REPEATABLE.includes(type) && types.indexOf(type) < i);
  if (twice) refuse({ code: 'TRF1110', value: twice, expected: `one ${twice}`, fix: 'say all in one filter' });
  if (has(filters, 'RequestRedirect') && has(filters, 'URLRewrite')) {
    refuse({ code: 'TRF1111', value: types, expected: 'a redirect or a rewrite: redirected requests reach no backend', fix: 'leave one of them out' });
  }
}

function has(filters: readonly HttpFilter[], type: string): boolean {
  return filters.some(filter => filter._type === type);
}

function renderRule(rule: HttpRule, refs: BackendRefs): object {
  const { name, matches = [], filters = [], backends = [], filteredBackends = [] } = rule;
  return {
    ...sparse({ name, matches: some(matches.map(match => match._render())), filters: some(filters.map(filter => filter._render(refs))) }),
    ...sparse({
      backendRefs: some([
        ...backends.map(backend => refs.weighted(backend)),
        ...filteredBackends.map(({ backend, filters: own }) => ({ ...refs.weighted(backend), filters: own.map(filter => filter._render(refs)) })),
      ]),
      timeouts: routeTimeouts(rule.requestTimeout, rule.backendRequestTimeout),
    }),
  };
}
