import { all, BACKENDS, gateway, meshRoute, route } from './examples';
import { instead } from './instead';
import { isGatewayParent, named, ROUTE_KINDS } from './readers';
import { targetRule } from './target-rule';
import { Feature, Profile } from '../../../core/gateway/profile';
import { Filter, RouteMatch, RouteRule, RouteSpec } from '../../../core/gateway/shapes';
import { isHostname } from '../../../core/hostname';
import { re2Problem } from '../../../core/regex/regex';
import { shown } from '../../../core/shown';
import { gateways } from '../kong/gateways';
import { Hit, Rule } from '../rule';

const HTTP = named('HTTPRoute');
const REQUESTS = [HTTP, named('GRPCRoute')];

/** What of a rule may be ignored. */
const FIELDS: readonly { readonly path: string; readonly feature: Feature; readonly of: (rule: RouteRule) => unknown }[] = [
  { path: 'timeouts.request', feature: 'HTTPRouteRequestTimeout', of: ({ timeouts }) => timeouts?.request },
  { path: 'timeouts.backendRequest', feature: 'HTTPRouteBackendTimeout', of: ({ timeouts }) => timeouts?.backendRequest },
  { path: 'retry', feature: 'HTTPRouteRetry', of: ({ retry }) => retry },
  { path: 'sessionPersistence', feature: 'HTTPRouteSessionPersistence', of: ({ sessionPersistence }) => sessionPersistence },
];

export const ruleFields = targetRule<RouteSpec>({
  code: 'TRF2218', title: 'The controller reads every field of a route', severity: 'warning', kinds: ROUTE_KINDS,
  concerns: ({ lacks }) => FIELDS.some(({ feature }) => lacks.has(feature)),
  fails: all(route(`{ timeouts: { request: 10s }, ${BACKENDS} }`), gateway('operator')),
  passes: all(route(`{ timeouts: { backendRequest: 10s }, ${BACKENDS} }`), gateway('operator')),
  *check({ kind, spec: { useDefaultGateways = 'None', rules = [] } }, profile) {
    if (!profile.routeKinds.includes(kind)) return;
    const ignored = (path: string, value: unknown, feature: Feature): Hit => ({ path, value, message: `${profile.title} ignores it`, fix: instead(feature, profile) });
    if (useDefaultGateways !== 'None' && profile.lacks.has('DefaultGateways')) yield ignored('spec.useDefaultGateways', useDefaultGateways, 'DefaultGateways');
    for (const [r, rule] of rules.entries()) {
      for (const { path, feature, of } of FIELDS) {
        const value = of(rule);
        if (value !== undefined && profile.lacks.has(feature)) yield ignored(`spec.rules[${r}].${path}`, value, feature);
      }
    }
  },
});

/** The matches of a route. */
function* matchesOf({ rules = [] }: RouteSpec): Iterable<{ readonly match: RouteMatch; readonly path: string }> {
  for (const [r, { matches = [] }] of rules.entries()) {
    for (const [m, match] of matches.entries()) yield { match, path: `spec.rules[${r}].matches[${m}]` };
  }
}

export const queryMatches = targetRule<RouteSpec>({
  code: 'TRF2219', title: 'Kong matches query parameters only with its router "expressions"', severity: 'error', kinds: [HTTP],
  concerns: ({ refusesQueryMatches }) => refusesQueryMatches === true,
  fails: all(route(`{ matches: [{ queryParams: [{ name: a, value: b }] }], ${BACKENDS} }`), gateway('operator')),
  passes: all(route(`{ matches: [{ headers: [{ name: a, value: b }] }], ${BACKENDS} }`), gateway('operator')),
  *check({ spec }, { title }, { objects }) {
    if (objects.derive(gateways).some(({ settings }) => settings.get('router_flavor') === 'expressions')) return;
    for (const { match: { queryParams = [] }, path } of matchesOf(spec)) {
      if (queryParams.length === 0) continue;
      yield {
        path: `${path}.queryParams`, message: `${title} refuses the route, unless its router is "expressions" (the default is "traditional_compatible")`,
        fix: 'match a header or path instead, or set KONG_ROUTER_FLAVOR=expressions and suppress this',
      };
    }
  },
});

export const repeatedHeaders = targetRule<RouteSpec>({
  code: 'TRF2220', title: 'A match names each header once', severity: 'error', kinds: REQUESTS,
  concerns: ({ refusesRepeatedHeaders }) => refusesRepeatedHeaders === true,
  fails: all(route(`{ matches: [{ headers: [{ name: x-team, value: a }, { name: X-Team, value: b }] }], ${BACKENDS} }`), gateway('operator')),
  passes: all(route(`{ matches: [{ headers: [{ name: x-team, value: a }] }, { headers: [{ name: X-Team, value: b }] }], ${BACKENDS} }`), gateway('operator')),
  *check({ spec }, { title }) {
    for (const { match: { headers = [] }, path } of matchesOf(spec)) {
      const names = headers.map(({ name }) => name.toLowerCase());
      const again = names.findIndex((name, i) => names.indexOf(name) < i);
      if (again < 0) continue;
      yield {
        path: `${path}.headers[${again}].name`, value: headers[again].name,
        message: `is the same header as ${shown(headers[names.indexOf(names[again])].name)}: ${title} takes no two values for one, and drops the route`,
        fix: 'make a match for each value; for both at once, a regular expression',
      };
    }
  },
});

export const expressions = targetRule<RouteSpec>({
  code: 'TRF2221', title: 'Regular expressions have the syntax of RE2, where Envoy reads them', severity: 'error', kinds: [HTTP],
  // those of Kong are with the rules of Kong: Ingresses have them, too
  concerns: ({ regexSyntax, target }) => regexSyntax === 'RE2' && target !== 'spec',
  fails: meshRoute(`{ matches: [{ path: { type: RegularExpression, value: '/v(?!1)[0-9]/.*' } }], ${BACKENDS} }`),
  passes: meshRoute(`{ matches: [{ path: { type: RegularExpression, value: '/v[02-9]/.*' } }], ${BACKENDS} }`),
  *check({ spec }, { title }) {
    for (const { match, path: at } of matchesOf(spec)) {
      for (const [path, expression] of expressionsOf(match)) {
        const problem = re2Problem(expression);
        if (problem) yield { path: `${at}.${path}`, value: expression, message: `is no regular expression to ${title}: ${problem}`, fix: 'correct the expression' };
      }
    }
  },
});

function* expressionsOf({ path, headers = [], queryParams = [] }: RouteMatch): Iterable<[path: string, expression: string]> {
  if (path?.type === 'RegularExpression' && path.value !== undefined) yield ['path.value', path.value];
  for (const [list, values] of [['headers', headers], ['queryParams', queryParams]] as const) {
    for (const [i, { type, value }] of values.entries()) if (type === 'RegularExpression') yield [`${list}[${i}].value`, value];
  }
}

export const tryTimeouts = targetRule<RouteSpec>({
  code: 'TRF2222', title: 'All rules of a route give a try the same time', severity: 'error', kinds: [HTTP],
  concerns: ({ sameBackendTimeouts }) => sameBackendTimeouts === true,
  fails: all(route(`{ timeouts: { backendRequest: 10s }, ${BACKENDS} }, { matches: [{ path: { value: /slow } }], timeouts: { backendRequest: 60s }, ${BACKENDS} }`), gateway('operator')),
  passes: all(route(`{ timeouts: { backendRequest: 10s }, ${BACKENDS} }, { matches: [{ path: { value: /slow } }], timeouts: { backendRequest: 10s }, ${BACKENDS} }`), gateway('operator')),
  *check({ spec: { rules = [] } }, { title }) {
    const given = rules.map(({ timeouts }) => timeouts?.backendRequest);
    const first = given.findIndex(time => time !== undefined);
    if (first < 0) return;
    const other = given.findIndex(time => time !== undefined && time !== given[first]);
    if (other < 0) return;
    yield {
      path: `spec.rules[${other}].timeouts.backendRequest`, value: given[other], expected: `${given[first]}, as in rules[${first}]`,
      message: `differs from that of rules[${first}]: ${title} sets it per Service, and refuses the route`, fix: 'make a route for each time',
    };
  },
});

export const backendKinds = targetRule<RouteSpec>({
  code: 'TRF2223', title: 'The controller can send requests to this kind', severity: 'error', kinds: ROUTE_KINDS,
  concerns: ({ target }) => target !== 'spec',
  fails: meshRoute('{ backendRefs: [{ group: kuma.io, kind: MeshService, name: shop, port: 80 }] }'),
  passes: meshRoute('{ backendRefs: [{ group: kuma.io, kind: ExternalService, name: shop, port: 80 }] }'),
  *check({ kind: routeKind, spec: { rules = [] } }, { title, backendKinds: known, routeKinds }) {
    if (!routeKinds.includes(routeKind)) return;
    for (const [r, { backendRefs = [] }] of rules.entries()) {
      for (const [b, { group, kind }] of backendRefs.entries()) {
        if (known.some(each => each.group === group && each.kind === kind)) continue;
        yield {
          path: `spec.rules[${r}].backendRefs[${b}].kind`, value: group === '' ? kind : `${kind}.${group}`,
          message: `${title} cannot send requests there (InvalidKind): they are answered with 500`,
          expected: known.map(each => each.group === '' ? each.kind : `${each.kind}.${each.group}`).join(' or '), fix: 'name a Service in front of it',
        };
      }
    }
  },
});

export const answers = targetRule<RouteSpec>({
  code: 'TRF2224', title: 'A rule forwards or redirects', severity: 'error', kinds: [HTTP],
  concerns: ({ refusesEmptyRules }) => refusesEmptyRules === true,
  fails: all(route('{ matches: [{ path: { value: /shop } }] }'), gateway('kuma')),
  passes: all(route('{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }] }'), gateway('kuma')),
  *check({ spec: { parentRefs = [], rules = [] } }, { title }) {
    if (!parentRefs.some(isGatewayParent)) return;
    for (const [r, { backendRefs = [], filters = [] }] of rules.entries()) {
      if (backendRefs.length > 0 || filters.some(({ type }) => type === 'RequestRedirect')) continue;
      yield {
        path: `spec.rules[${r}]`, message: `has neither backends nor a redirect: ${title} refuses the whole route, where Gateway API has it answer 500`,
        fix: 'give it backendRefs, or leave the rule out',
      };
    }
  },
});

export const convertible = targetRule<RouteSpec>({
  code: 'TRF2225', title: 'Filters say what a MeshHTTPRoute can say, which Kuma makes of the route', severity: 'error', kinds: [HTTP],
  concerns: ({ ownRoutes }) => ownRoutes === true,
  fails: meshRoute(`{ filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: x-team, value: a }], remove: [X-Team] } }], ${BACKENDS} }`),
  passes: meshRoute(`{ filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: x-team, value: a }], remove: [x-user] } }], ${BACKENDS} }`),
  *check({ spec: { rules = [] } }, profile) {
    for (const [r, { filters = [] }] of rules.entries()) {
      for (const [f, filter] of filters.entries()) yield* inconvertible(filter, `spec.rules[${r}].filters[${f}]`, profile);
    }
  },
});

function* inconvertible(filter: Filter, path: string, { title }: Profile): Iterable<Hit> {
  for (const field of ['requestHeaderModifier', 'responseHeaderModifier'] as const) {
    const { set = [], add = [], remove = [] } = filter[field] ?? {};
    const places = [...set.map(({ name }, i) => ({ name, at: `set[${i}].name` })), ...add.map(({ name }, i) => ({ name, at: `add[${i}].name` })), ...remove.map((name, i) => ({ name, at: `remove[${i}]` }))];
    const names = places.map(({ name }) => name.toLowerCase());
    const again = names.findIndex((name, i) => names.indexOf(name) < i);
    if (again < 0) continue;
    yield {
      path: `${path}.${field}.${places[again].at}`, value: places[again].name,
      message: `names a header that ${places[names.indexOf(names[again])].at.replace(/\[.*/, '')} has too: ${title} refuses the route`, fix: 'name each header once in a filter',
    };
  }
  for (const [field, hostname] of [['requestRedirect', filter.requestRedirect?.hostname], ['urlRewrite', filter.urlRewrite?.hostname]] as const) {
    if (hostname === undefined || isHostname(hostname)) continue;
    yield { path: `${path}.${field}.hostname`, value: hostname, message: `is no DNS name: ${title} refuses the route`, expected: 'a DNS name', fix: 'give a name that leads to the address' };
  }
}

export const RULE_CONTENT_RULES: readonly Rule[] = [
  ruleFields, queryMatches, repeatedHeaders, expressions, tryTimeouts, backendKinds, answers, convertible,
];
