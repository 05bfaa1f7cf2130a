import { BackendRefs } from './backend-refs';
import { checkBackends, checkFilters } from './filter-list';
import { RouteContent } from './route-content';
import { renderFilter, RouteFilter } from './route-filter';
import { Precedence, splitHostnames, splitRules } from './route-split';
import { checkRoute } from './rule-list';
import { SessionPersistence } from './session-persistence';
import { Backend } from '../../../core/tree/backend';
import { some } from '../../../core/sparse';
import { GATEWAY_API } from '../../values/kinds';
import { atMost } from '../../values/limit';

const MATCHES = 64;

interface Filter { readonly _filter: RouteFilter }

/** What rules for HTTP and gRPC have in common. */
interface MatchedRule {
  readonly name?: string;
  readonly matches?: readonly { _render(): object }[];
  readonly filters?: readonly Filter[];
  readonly backends?: readonly Backend[];
  readonly filteredBackends?: readonly { readonly backend: Backend; readonly filters: readonly Filter[] }[];
  readonly sessionPersistence?: SessionPersistence;
}

/** Routes of a kind whose rules match requests. */
interface MatchedRoutes<R> extends Pick<RouteContent, 'kind' | 'protocol'> {
  readonly precedence: Precedence;
  readonly check: (rule: R) => void;
  readonly render: (rule: R, refs: BackendRefs) => object;
}

/** A route, checked, as objects can hold it. @throws TRF1021, TRF1113, TRF1115, TRF1120 */
export function matchedRoute<R extends MatchedRule>(hostnames: readonly string[], rules: readonly R[], routes: MatchedRoutes<R>): RouteContent {
  const { kind, protocol, precedence, check, render } = routes;
  checkRoute(hostnames, rules);
  rules.forEach(check);
  const parts = splitRules(rules, precedence);
  const [first, ...more] = splitHostnames(hostnames).flatMap(hosts => parts.map((part): RouteContent => ({
    apiVersion: GATEWAY_API, kind, hostnames: hosts, takesHostnames: true, protocol,
    fields: refs => ({ rules: part.map(rule => render(rule, refs)) }),
  })));
  return { ...first, more };
}

/** Refuses what cannot stand together in a rule. @throws TRF1105, TRF1110, TRF1111, TRF1113 */
export function checkMatchedRule({ matches = [], filters = [], backends = [], filteredBackends = [] }: MatchedRule): void {
  atMost(MATCHES, matches, 'matches in a rule');
  checkBackends([...backends, ...filteredBackends], filters.map(({ _filter }) => _filter));
  for (const list of [filters, ...filteredBackends.map(backend => backend.filters)]) checkFilters(list.map(({ _filter }) => _filter));
}

/** The fields that rules for HTTP and gRPC have in common. */
export function matchedRuleFields(rule: MatchedRule, refs: BackendRefs): { readonly [field: string]: unknown } {
  const { name, matches, filters, backends = [], filteredBackends = [] } = rule;
  const rendered = (list: readonly Filter[] | undefined) => some(list?.map(({ _filter }) => renderFilter(_filter, refs)));
  return {
    name,
    matches: some(matches?.map(match => match._render())),
    filters: rendered(filters),
    backendRefs: some([
      ...backends.map(backend => refs.weighted(backend)),
      ...filteredBackends.map(({ backend, filters: own }) => ({ ...refs.weighted(backend), filters: rendered(own) })),
    ]),
    sessionPersistence: rule.sessionPersistence?._render(),
  };
}
