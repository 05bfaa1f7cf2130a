import { gateways } from './gateways';
import { Annotated, annotation, annotationPath, GATEWAY, HTTP_ROUTE, INGRESS, KONG, namespaceOf, TRANSLATION } from './kinds';
import { membersOf } from '../../../core/kong/annotation-values';
import { ROUTES } from '../../../core/kong/annotations';
import { isEscapedWell, normalized } from '../../../core/kong/path';
import { ANNOTATED_PROTOCOLS, REQUEST_FAMILIES, STREAM_FAMILIES, TLS_PROTOCOLS } from '../../../core/kong/values';
import { pcreProblem, re2Problem } from '../../../core/regex/regex';
import { shown } from '../../../core/shown';
import { ObjectSet } from '../object-set';
import { Hit, rule, RuleContext } from '../rule';

/** Kinds whose routes have paths or hosts, and so take requests. */
const OF_REQUESTS = ['Ingress', 'HTTPRoute', 'GRPCRoute'];

export const routeProtocols = rule<Annotated>({
  code: 'TRF2330',
  title: 'A route takes protocols of one family',
  severity: 'error',
  source: GATEWAY,
  kinds: ROUTES,
  targets: KONG,
  fails: `
    kind: Ingress
    metadata: { name: web, annotations: { konghq.com/protocols: "https,tls" } }
    spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
  passes: `
    kind: Ingress
    metadata: { name: web, annotations: { konghq.com/protocols: "http,https" } }
    spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
  *check(route) {
    const value = annotation(route, 'protocols') ?? '';
    const protocols = membersOf(value);
    if (protocols.length === 0 || protocols.some(each => !ANNOTATED_PROTOCOLS.includes(each))) return;
    const families = OF_REQUESTS.includes(route.kind ?? '') ? REQUEST_FAMILIES : [...REQUEST_FAMILIES, ...STREAM_FAMILIES];
    if (families.some(family => protocols.every(each => family.includes(each)))) return;
    const path = annotationPath('protocols');
    const expected = families.map(family => family.join(' and ')).join(', or ');
    if (protocols.every(each => /^(http|grpc)s?$/.test(each))) {
      yield { path, value, severity: 'warning', message: 'the controller makes "http,https" of it', expected, fix: '"http,https", which takes gRPC too where clients speak HTTP/2' };
    } else {
      yield { path, value, message: 'one route cannot take these protocols together: the gateway refuses all configuration', expected, fix: `"${families[0].join(',')}"` };
    }
  },
});

export const routeSnis = rule<Annotated>({
  code: 'TRF2331',
  title: 'Routes that ask for names in TLS take a protocol over TLS',
  severity: 'error',
  source: GATEWAY,
  kinds: ROUTES,
  targets: KONG,
  fails: `
    kind: Ingress
    metadata: { name: web, annotations: { konghq.com/protocols: http, konghq.com/snis: shop.example.com } }
    spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
  passes: `
    kind: Ingress
    metadata: { name: web, annotations: { konghq.com/protocols: https, konghq.com/snis: shop.example.com } }
    spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }`,
  *check(route) {
    const protocols = membersOf(annotation(route, 'protocols') ?? '');
    const value = annotation(route, 'snis') ?? '';
    if (value === '' || protocols.length === 0 || protocols.some(each => TLS_PROTOCOLS.includes(each))) return;
    yield {
      path: annotationPath('snis'), value, message: `of ${protocols.join(' and ')} nobody asks for a name: the gateway refuses all configuration`,
      fix: 'konghq.com/protocols: https, or leave konghq.com/snis out',
    };
  },
});

interface IngressPath { readonly path?: string; readonly pathType?: string }

interface RouteRule {
  readonly http?: { readonly paths?: readonly IngressPath[] };
  readonly matches?: readonly HttpMatch[];
}

interface HttpMatch { readonly path?: { readonly type?: string; readonly value?: string } }

/** A route of Gateway API. */
export interface Attached extends Annotated {
  readonly spec?: { readonly parentRefs?: readonly { readonly kind?: string; readonly namespace?: string; readonly name?: string }[] };
}

/** An object that a class gives to a controller. */
export interface Classed extends Annotated { readonly spec?: { readonly ingressClassName?: string } }

/** An Ingress, or an HTTPRoute. */
interface Route extends Attached, Classed {
  readonly spec?: Attached['spec'] & Classed['spec'] & { readonly rules?: readonly RouteRule[] };
}

/** A path that a route of Kong matches, as it is written in the object. */
interface Matched {
  readonly path: string;
  readonly value: string;
  /** A regular expression, without its mark. */
  readonly regex?: string;
  /** A path that the controller makes a regular expression of, without escaping what means something in one. */
  readonly literal?: boolean;
}

function* matchedPaths(route: Route, objects: ObjectSet): Iterable<Matched> {
  if (route.kind === 'Ingress') {
    yield* ingressPaths(route);
  } else if (isOfKong(route, objects)) {
    for (const [i, { matches = [] }] of (route.spec?.rules ?? []).entries()) {
      for (const [j, { path: { type = 'PathPrefix', value } = {} }] of matches.entries()) {
        if (value === undefined) continue;
        const path = `spec.rules[${i}].matches[${j}].path.value`;
        yield type === 'RegularExpression' ? { path, value, regex: value } : { path, value, literal: true };
      }
    }
  }
}

function* ingressPaths(ingress: Route): Iterable<Matched> {
  const mark = annotation(ingress, 'regex-prefix') ?? '/~';
  for (const [i, { http }] of (ingress.spec?.rules ?? []).entries()) {
    for (const [j, { path: value, pathType = 'ImplementationSpecific' }] of (http?.paths ?? []).entries()) {
      if (value === undefined || value === '') continue;
      const path = `spec.rules[${i}].http.paths[${j}].path`;
      if (pathType !== 'ImplementationSpecific') yield { path, value, literal: true };
      else if (value.startsWith(mark)) yield { path, value, regex: value.slice(mark.length) };
      else yield { path, value: value.replace(/\/{2,}/g, '/') };
    }
  }
}

/** Whether a route is attached to a gateway that Kong serves, as far as these objects say. */
export function isOfKong(route: Attached, objects: ObjectSet): boolean {
  return (route.spec?.parentRefs ?? []).some(({ kind = 'Gateway', namespace = namespaceOf(route), name = '' }) => {
    if (kind !== 'Gateway') return false;
    const gateway = objects.find<{ spec?: { gatewayClassName?: string } }>('Gateway.gateway.networking.k8s.io', namespace, name);
    const className = gateway?.spec?.gatewayClassName;
    if (className === undefined) return false;
    const found = objects.find<{ spec?: { controllerName?: string } }>('GatewayClass.gateway.networking.k8s.io', undefined, className);
    return found ? found.spec?.controllerName?.startsWith('konghq.com/') === true : className === 'kong';
  });
}

/** Whether Kong reads a route: one at a Gateway of its class; where the Gateways are elsewhere, one in manifests that are for Kong alone. */
export function isReadByKong(route: Attached, { objects, targets }: Pick<RuleContext, 'objects' | 'targets'>): boolean {
  if (isOfKong(route, objects)) return true;
  if (!targets || targets.length === 0 || !targets.every(target => KONG.includes(target))) return false;
  return (route.spec?.parentRefs ?? []).some(({ kind = 'Gateway', namespace = namespaceOf(route), name = '' }) => (
    kind === 'Gateway' && !objects.has('Gateway.gateway.networking.k8s.io', namespace, name)
  ));
}

export const routePaths = rule<Route>({
  code: 'TRF2332',
  title: 'Paths of routes are ones that the gateway takes',
  severity: 'error',
  source: GATEWAY,
  kinds: [INGRESS, HTTP_ROUTE],
  targets: KONG,
  fails: `
    kind: Ingress
    spec:
      ingressClassName: kong
      rules: [{ http: { paths: [{ path: "/~/users/(", pathType: ImplementationSpecific, backend: { service: { name: web, port: { number: 80 } } } }] } }]`,
  passes: `
    kind: Ingress
    spec:
      ingressClassName: kong
      rules: [{ http: { paths: [{ path: "/~/users/(.*)", pathType: ImplementationSpecific, backend: { service: { name: web, port: { number: 80 } } } }] } }]`,
  *check(route, { objects }) {
    if (isAnothersIngress(route)) return;
    for (const { path, value, regex, literal } of matchedPaths(route, objects)) {
      if (regex !== undefined) yield* regexProblems(path, value, regex, objects);
      else if (literal) yield* literalProblems(path, value);
      else yield* plainProblems(path, value);
    }
  },
});

function* regexProblems(path: string, value: string, regex: string, objects: ObjectSet): Iterable<Hit> {
  if (!regex.startsWith('/')) {
    yield { path, value, message: 'the regular expression has no "/" at its beginning: the gateway refuses all configuration', fix: shown(value.replace(regex, `/${regex}`)) };
    return;
  }
  const problem = pcreProblem(regex);
  if (problem !== undefined) {
    yield { path, value, message: `is no regular expression: ${problem}`, fix: 'mend the expression' };
    return;
  }
  const flavors = objects.derive(gateways).map(({ settings }) => settings.get('router_flavor'));
  if (flavors.length > 0 && flavors.every(flavor => flavor === 'traditional')) return;
  const rust = re2Problem(regex);
  if (rust === undefined) return;
  yield {
    path, value, ...flavors.some(flavor => flavor !== undefined && flavor !== 'traditional') ? {} : { severity: 'warning' as const },
    message: `only the traditional router takes this regular expression: ${rust}`, expected: 'no lookaround and no backreferences',
    fix: 'write it without them, or run the gateway with KONG_ROUTER_FLAVOR=traditional',
  };
}

function* literalProblems(path: string, value: string): Iterable<Hit> {
  yield* plainProblems(path, value);
  const problem = pcreProblem(`${value}$`);
  if (problem === undefined) return;
  yield {
    path, value, message: `the controller makes a regular expression of it that is none: ${problem}`, expected: 'a path without characters that mean something in one',
    fix: 'use ImplementationSpecific in an Ingress, or a regular expression that escapes them',
  };
}

function* plainProblems(path: string, value: string): Iterable<Hit> {
  if (!value.startsWith('/')) return;
  if (isEscapedWell(value) && normalized(value) === value) return;
  const mended = normalized(isEscapedWell(value) ? value : value.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));
  yield { path, value, message: 'the path is not in the form that the gateway compares: it refuses all configuration', expected: mended, fix: shown(mended) };
}

const MEANINGFUL = /[()[\]{}*+?|^$\\]/;

export const unmarkedRegex = rule<Route>({
  code: 'TRF2333',
  title: 'Regular expressions are marked, and other paths have nothing of one',
  severity: 'warning',
  source: TRANSLATION,
  kinds: [INGRESS, HTTP_ROUTE],
  targets: KONG,
  fails: `
    kind: Ingress
    spec:
      ingressClassName: kong
      rules: [{ http: { paths: [{ path: "/users/(.*)", pathType: ImplementationSpecific, backend: { service: { name: web, port: { number: 80 } } } }] } }]`,
  passes: `
    kind: Ingress
    spec:
      ingressClassName: kong
      rules: [{ http: { paths: [{ path: "/~/users/(.*)", pathType: ImplementationSpecific, backend: { service: { name: web, port: { number: 80 } } } }] } }]`,
  *check(route, context) {
    if (isAnothersIngress(route) || (route.kind === 'Ingress' && !isKongsIngress(route, context)) || detectsRegexes(context)) return;
    for (const { path, value, regex, literal } of matchedPaths(route, context.objects)) {
      if (regex !== undefined || (!MEANINGFUL.test(value) && !value.startsWith('~')) || (literal && pcreProblem(`${value}$`) !== undefined)) continue;
      yield literal
        ? { path, value, message: 'the controller makes a regular expression of it and escapes nothing: it matches other paths', fix: 'escape the characters in a regular expression of your own' }
        : { path, value, message: 'matches as it is written: regular expressions need a mark', fix: shown(`/~${value.replace(/^~/, '')}`) };
    }
  },
});

/** Whether the class of an Ingress is surely not Kong's. */
function isAnothersIngress(route: Classed): boolean {
  if (route.kind !== 'Ingress') return false;
  const className = annotation(route, 'kubernetes.io/ingress.class') ?? route.spec?.ingressClassName ?? '';
  return /^(nginx|traefik|haproxy|alb|gce|contour|istio|cilium|azure)/.test(className);
}

interface ClassOf { readonly spec?: { readonly controller?: string } }

/** Whether an Ingress is surely Kong's: by its class, or by what it says to Kong. */
export function isKongsIngress(ingress: Classed, { objects }: Pick<RuleContext, 'objects'>): boolean {
  const className = annotation(ingress, 'kubernetes.io/ingress.class') ?? ingress.spec?.ingressClassName;
  if (className === undefined) return Object.keys(ingress.metadata?.annotations ?? {}).some(key => key.startsWith('konghq.com/'));
  const found = objects.find<ClassOf>('IngressClass.networking.k8s.io', undefined, className);
  return found ? found.spec?.controller === 'ingress-controllers.konghq.com/kong' : className === 'kong';
}

function detectsRegexes({ objects }: RuleContext): boolean {
  return objects.ofKind<{ spec?: { enableLegacyRegexDetection?: boolean } }>('IngressClassParameters.configuration.konghq.com')
    .some(({ spec }) => spec?.enableLegacyRegexDetection === true);
}
