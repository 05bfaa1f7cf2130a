import { grouped } from '../../../../core/groups';
import { compilePattern } from '../../../../core/regex/linear-regex';
import { ObjectSet } from '../../object-set';
import { Rule, rule } from '../../rule';
import { Labelled, meshOf, namespaceOf } from '../membership';
import { TargetRef } from '../policies/policy';
import { REQUESTS } from '../together/protocols';
import { findService, placeOf, portsMeant } from '../together/services';

interface Backend extends TargetRef { readonly port?: number; readonly weight?: number }

interface Matched { readonly type?: string; readonly value?: string }

interface RouteRule {
  readonly matches?: readonly { readonly path?: Matched; readonly headers?: readonly Matched[]; readonly queryParams?: readonly Matched[] }[];
  readonly default?: {
    readonly backendRefs?: readonly Backend[];
    readonly filters?: readonly { readonly requestMirror?: { readonly backendRef?: Backend } }[];
  };
}

interface Route extends Labelled {
  readonly spec?: { readonly to?: readonly { readonly targetRef?: TargetRef; readonly rules?: readonly RouteRule[] }[] };
}

const HTTP = 'MeshHTTPRoute.kuma.io';
const TCP = 'MeshTCPRoute.kuma.io';

const example = (ruleOf: string): string => `
    kind: MeshHTTPRoute
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, rules: [${ruleOf}] }] }`;
const backends = (weights: readonly number[]): string =>
  `{ matches: [{ path: { type: PathPrefix, value: / } }], default: { backendRefs: [${weights.map((weight, i) => `{ kind: MeshService, name: cart-v${i + 1}, port: 80, weight: ${weight} }`).join(', ')}] } }`;
const mirror = (backend: string): string => `{
      matches: [{ path: { type: PathPrefix, value: / } }],
      default: { filters: [{ type: RequestMirror, requestMirror: { percentage: 5, backendRef: { ${backend} } } }] } }`;
const path = (pattern: string): string => `{ matches: [{ path: { type: RegularExpression, value: "${pattern}" } }], default: {} }`;

export const mirrors = rule<Route>({
  code: 'TRF2127',
  title: 'Requests are mirrored to services that are known by a tag',
  severity: 'warning',
  source: 'Kuma 2.14, RequestMirror: of any other backend it makes a cluster that Envoy does not know, and all configuration is refused',
  kinds: [HTTP],
  fails: example(mirror('kind: MeshService, name: cart-v2, port: 80')),
  passes: example(mirror('kind: MeshService, name: cart-v2_shop_svc_80')),
  *check(route) {
    for (const [at, { default: { filters = [] } = {} }] of rulesOf(route)) {
      for (const [i, { requestMirror }] of filters.entries()) {
        const backend = requestMirror?.backendRef;
        if (!backend || (backend.kind !== 'MeshService' && backend.kind !== 'MeshMultiZoneService') || backend.port === undefined) continue;
        const { name = '' } = backend;
        yield {
          path: `${at}.default.filters[${i}].requestMirror.backendRef`, value: backend,
          message: 'every proxy that this route is for gets no configuration any more: a mirror cannot lead to a service that is named with its port',
          fix: name === '' ? 'leave the mirror out' : `name: ${name}_${backend.namespace ?? namespaceOf(route)}_svc_${backend.port}, without port; in a mesh without tags, leave it out`,
        };
      }
    }
  },
});

export const allWeightless = rule<Route>({
  code: 'TRF2128',
  title: 'A rule of a route sends requests somewhere',
  severity: 'warning',
  source: 'Kuma 2.14, routes: backends of weight 0 are dropped, and with the last of them the rule',
  kinds: [HTTP, TCP],
  fails: example(backends([0, 0])),
  passes: example(backends([0, 1])),
  *check(route) {
    for (const [at, { default: { backendRefs = [] } = {} }] of rulesOf(route)) {
      if (backendRefs.length === 0 || backendRefs.some(({ weight }) => weight !== 0)) continue;
      yield {
        path: `${at}.default.backendRefs`, value: backendRefs.map(({ weight }) => weight), fix: 'weight: 1 for one of them',
        message: 'all have weight 0: Kuma leaves the rule out, and the requests go to the service itself',
      };
    }
  },
});

export const patterns = rule<Route>({
  code: 'TRF2129',
  title: 'Regular expressions of routes are ones that Envoy reads',
  severity: 'warning',
  source: 'Envoy, regular expressions of RE2: with one that is none, the proxy refuses all configuration',
  kinds: [HTTP],
  fails: example(path('/api/(?!admin).*')),
  passes: example(path('/api/[^/]*')),
  *check(route) {
    for (const [at, { matches = [] }] of rulesOf(route)) {
      for (const [i, { path: matched, headers = [], queryParams = [] }] of matches.entries()) {
        const all: readonly (readonly [string, Matched | undefined])[] = [
          ['path', matched], ...headers.map((each, j) => [`headers[${j}]`, each] as const), ...queryParams.map((each, j) => [`queryParams[${j}]`, each] as const),
        ];
        for (const [field, { type, value = '' } = {}] of all) {
          const compiled = type === 'RegularExpression' ? compilePattern(value) : undefined;
          if (!compiled || compiled.ok) continue;
          yield {
            path: `${at}.matches[${i}].${field}.value`, value, message: `is no regular expression to Envoy, and the proxies take nothing new any more: ${compiled.error}`,
            expected: 'a regular expression of RE2: without lookahead, lookbehind and references back', fix: 'say it in several rules, the special one first',
          };
        }
      }
    }
  },
});

export const bytesOnly = rule<Route>({
  code: 'TRF2130',
  title: 'A port that speaks HTTP has a MeshHTTPRoute where it has a MeshTCPRoute',
  severity: 'info',
  source: 'Kuma 2.14, routes: a MeshTCPRoute alone makes a TCP proxy of the port',
  kinds: [TCP],
  fails: `
    kind: MeshTCPRoute
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, rules: [{ default: { backendRefs: [{ kind: MeshService, name: cart, port: 80 }] } }] }] }
---
    apiVersion: v1
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { selector: { app: cart }, ports: [{ port: 80, appProtocol: http }] }`,
  passes: `
    kind: MeshTCPRoute
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, rules: [{ default: { backendRefs: [{ kind: MeshService, name: cart, port: 80 }] } }] }] }
---
    apiVersion: v1
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { selector: { app: cart }, ports: [{ port: 80, appProtocol: tcp }] }`,
  *check(route, { objects }) {
    for (const [i, { targetRef }] of (route.spec?.to ?? []).entries()) {
      if (targetRef?.kind !== 'MeshService' || !targetRef.name) continue;
      const { name, namespace, section } = placeOf(targetRef, namespaceOf(route));
      const service = findService(objects, namespace, name);
      const ports = service ? portsMeant(service, section) : [];
      const spoken = ports.find(({ appProtocol }) => (REQUESTS as readonly (string | undefined)[]).includes(appProtocol))?.appProtocol;
      if (spoken === undefined || objects.derive(routesByDestination).has(destination(route, name, namespace))) continue;
      yield {
        path: `spec.to[${i}].targetRef`, value: targetRef.name, fix: 'a MeshHTTPRoute, or a MeshHTTPRoute beside it',
        message: `makes a TCP proxy of a port that speaks ${spoken}: nothing about requests applies to it any more`,
      };
    }
  },
});

/** The services for which there are routes by HTTP. */
function routesByDestination(objects: ObjectSet): ReadonlyMap<string, readonly unknown[]> {
  return grouped(objects.ofKind<Route>(HTTP).flatMap(route => (route.spec?.to ?? []).map(({ targetRef = {} }) => {
    const { name, namespace } = placeOf(targetRef, namespaceOf(route));
    return destination(route, name, namespace);
  })), key => key);
}

function destination(route: Route, name: string, namespace: string): string {
  return `${meshOf(route)} ${namespace}/${name}`;
}

function* rulesOf({ spec }: Route): Iterable<readonly [at: string, rule: RouteRule]> {
  for (const [i, { rules }] of (spec?.to ?? []).entries()) {
    for (const [j, each] of (rules ?? []).entries()) yield [`spec.to[${i}].rules[${j}]`, each];
  }
}


export const ROUTE_EFFECTS: readonly Rule[] = [mirrors, allWeightless, patterns, bytesOnly];
