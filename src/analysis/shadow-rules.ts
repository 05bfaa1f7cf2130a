import { ModelHit, ModelRule } from './model-rule';
import { byPrecedence, Candidate } from '../model/matching/candidate';
import { ModelGateway } from '../model/gateways/gateway';
import { byAge } from '../model/gateways/gateways';
import { isMeant, specificity } from '../model/gateways/hostnames';
import { ModelListener } from '../model/gateways/listener';
import { ModelRoute } from '../model/routes/routes';
import { TrafficModel } from '../model/traffic-model';

const SOURCE = 'Gateway API 1.6, precedence of matches and listeners';
const GATEWAY = '{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 80, protocol: HTTP }, { name: raw, port: 81, protocol: TCP }] } }';
const ROUTE = (name: string, path: string, type = 'PathPrefix'): string =>
  `{ kind: HTTPRoute, metadata: { name: ${name} }, spec: { parentRefs: [{ name: edge, sectionName: web }], rules: [{ matches: [{ path: { type: ${type}, value: '${path}' } }], backendRefs: [{ name: shop, port: 80 }] }] } }`;
const RAW = (name: string): string => `{ kind: TCPRoute, metadata: { name: ${name} }, spec: { parentRefs: [{ name: edge, sectionName: raw }], rules: [{ backendRefs: [{ name: shop, port: 80 }] }] } }`;
const all = (...documents: string[]): string => documents.join('\n---\n');

/** Rules that no request ever reaches. */
export const SHADOW_RULES: readonly ModelRule[] = [
  {
    code: 'TRF4101', title: 'No match is the same as an earlier one', severity: 'warning', source: SOURCE,
    fails: all(GATEWAY, ROUTE('one', '/shop'), ROUTE('two', '/shop')),
    passes: all(GATEWAY, ROUTE('one', '/shop'), ROUTE('two', '/shops')),
    *check(model) {
      for (const { candidates } of httpTables(model)) yield* duplicates(candidates);
    },
  },
  {
    code: 'TRF4102', title: 'No rule stands behind an expression that matches every path', severity: 'warning', source: `${SOURCE}; that expressions go before prefixes is the choice of most controllers`,
    fails: all(GATEWAY, ROUTE('one', '/.*', 'RegularExpression'), ROUTE('two', '/shop')),
    passes: all(GATEWAY, ROUTE('one', '/v[0-9]/.*', 'RegularExpression'), ROUTE('two', '/shop')),
    *check(model) {
      for (const { candidates } of httpTables(model)) yield* behindExpressions(candidates);
    },
  },
  {
    code: 'TRF4103', title: 'A listener of TCP or UDP has one route', severity: 'warning', source: 'Gateway API 1.6, TCPRoute and UDPRoute',
    fails: all(GATEWAY, RAW('one'), RAW('two')),
    passes: all(GATEWAY, RAW('one'), ROUTE('two', '/shop')),
    *check({ gateways }) {
      for (const { listener } of servingListeners(gateways.all)) {
        if (listener.spec.protocol !== 'TCP' && listener.spec.protocol !== 'UDP') continue;
        const [first, ...others] = [...listener.attached].sort(byAge);
        for (const stored of others) {
          yield {
            stored, path: 'spec.parentRefs', fix: 'attach it to a listener of its own',
            message: `on port ${listener.spec.port} only the oldest route serves: ${first.created === undefined ? 'perhaps ' : ''}${first.kind} ${first.namespace}/${first.name}`,
          };
        }
      }
    },
  },
  {
    code: 'TRF4104', title: 'Requests for a hostname of a route arrive at a listener that has the route', severity: 'warning', source: 'Gateway API 1.6, listener isolation',
    fails: all(TWO_LISTENERS(), ROUTE('one', '/shop').replace('rules:', 'hostnames: [shop.example.com], rules:')),
    passes: all(TWO_LISTENERS(), ROUTE('one', '/shop').replace('rules:', 'hostnames: [www.example.com], rules:')),
    *check({ routes }) {
      for (const route of routes.all) {
        for (const gateway of new Set(route.parents.map(parent => parent.gateway))) {
          if (gateway && !gateway.profile.lacks.has('GatewayHTTPListenerIsolation')) yield* captured(route, gateway);
        }
      }
    },
  },
];

function TWO_LISTENERS(): string {
  return '{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 80, protocol: HTTP }, { name: shop, port: 80, protocol: HTTP, hostname: shop.example.com }] } }';
}

function* servingListeners(gateways: readonly ModelGateway[]): Iterable<{ readonly gateway: ModelGateway; readonly listener: ModelListener }> {
  for (const gateway of gateways) for (const listener of gateway.serving) yield { gateway, listener };
}

function* httpTables({ gateways, tables }: TrafficModel): Iterable<{ readonly candidates: readonly Candidate[] }> {
  const seen = new Set<object>();
  for (const { gateway, listener } of servingListeners(gateways.all)) {
    for (const kind of ['HTTPRoute', 'GRPCRoute']) {
      const table = tables.of(kind, listener, gateway);
      if (!seen.has(table)) yield table;
      seen.add(table);
    }
  }
}

function* duplicates(candidates: readonly Candidate[]): Iterable<ModelHit> {
  const first = new Map<string, Candidate>();
  for (const candidate of sorted(candidates)) {
    const signature = [candidate.hostname ?? '', candidate.key, candidate.pathMatches ? pathOf(candidate) : '', conditionsOf(candidate)].join('\n');
    const before = first.get(signature);
    if (!before) first.set(signature, candidate);
    else if (!isSame(candidate, before)) yield shadowed(candidate, before, before.route === candidate.route || before.route.stored.created !== candidate.route.stored.created ? 'it is the same' : 'it is the same, and the older route goes before the newer');
  }
}

/** A route is in a table once for each of its listeners, where these are not kept apart. */
function isSame(one: Candidate, other: Candidate): boolean {
  return one.route === other.route && one.ruleIndex === other.ruleIndex && one.matchIndex === other.matchIndex;
}

function* behindExpressions(candidates: readonly Candidate[]): Iterable<ModelHit> {
  const everything = new Map<string, Candidate>();
  for (const candidate of sorted(candidates)) {
    const host = candidate.hostname ?? '';
    const before = everything.get(host);
    if (before && candidate.prefix !== undefined) yield shadowed(candidate, before, 'it matches every path, and expressions go before prefixes');
    const unconditional = candidate.method === undefined && candidate.headers.length === 0 && candidate.queryParams.length === 0;
    if (!before && candidate.pathMatches && unconditional && EVERY_PATH.has(pathOf(candidate))) everything.set(host, candidate);
  }
}

const EVERY_PATH = new Set(['.*', '/.*', '^/.*', '^.*', '^/.*$', '^.*$', '.+', '/.*$']);

/** Where requests for a route go to a listener that is more specific, and doesn't have it. */
function* captured({ stored, parents }: ModelRoute, gateway: ModelGateway): Iterable<ModelHit> {
  const here = parents.filter(parent => parent.gateway === gateway && !parent.refused);
  const taken = here.flatMap(parent => parent.taken.map(each => ({ parent, ...each })));
  for (const { parent, listener, hostnames } of taken) {
    const rivals = gateway.serving.filter(({ spec: { port, protocol }, hostname }) => port === listener.spec.port
      && protocol === listener.spec.protocol && specificity(hostname) > specificity(listener.hostname));
    for (const hostname of hostnames) {
      if (hostname === undefined || hostname.startsWith('*.')) continue;
      const rival = rivals.find(other => isMeant(other.hostname, hostname));
      if (!rival || taken.some(each => each.listener === rival)) continue;
      yield {
        stored, path: parent.path, message: `requests for ${hostname} arrive at listener ${rival.name}, which doesn't have this route; listener ${listener.name} never sees them`,
        fix: `attach the route to listener ${rival.name} too`,
      };
    }
  }
}

function sorted(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort(byPrecedence);
}

function conditionsOf({ method = '', rule, matchIndex, route }: Candidate): string {
  const { headers = [], queryParams = [] } = matchIndex === undefined ? {} : rule.matches?.[matchIndex] ?? {};
  const values = (list: typeof headers, lower: boolean): string => list.map(({ type = 'Exact', name, value }) => `${lower ? name.toLowerCase() : name} ${type} ${value}`).sort().join('\n');
  return [route.stored.kind, method, values(headers, true), values(queryParams, false)].join('\n\n');
}

function pathOf({ rule, matchIndex = 0 }: Candidate): string {
  const match = rule.matches?.[matchIndex];
  return match?.path?.value ?? JSON.stringify(match?.method ?? '');
}

function shadowed({ route: { stored }, ruleIndex, matchIndex }: Candidate, before: Candidate, because: string): ModelHit {
  const place = (rule: number, match: number | undefined): string => `spec.rules[${rule}]${match === undefined ? '' : `.matches[${match}]`}`;
  const { kind, namespace, name } = before.route.stored;
  return {
    stored, path: place(ruleIndex, matchIndex), fix: 'remove one of the two, or make this one more specific',
    message: `no request gets here: ${place(before.ruleIndex, before.matchIndex)} of ${kind} ${namespace}/${name} goes before, as ${because}`,
  };
}
