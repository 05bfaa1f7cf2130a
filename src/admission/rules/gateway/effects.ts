import { all } from './examples';
import { named, namespaceOf, ROUTE_KINDS, Stored } from './readers';
import { PROFILES } from '../../../core/gateway/profiles';
import { GATEWAY_GROUP, GatewayClassSpec, GatewaySpec } from '../../../core/gateway/shapes';
import { shown } from '../../../core/shown';
import { isSlip, nearest } from '../../../core/spelling/nearest';
import { ObjectSet } from '../object-set';
import { Hit, Rule, rule } from '../rule';

const NONE: readonly Hit[] = [];
const listening = (fields: string): string =>
  `{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 80, protocol: HTTP, ${fields} }] } }`;
const CONTROLLERS = [...new Set(Object.values(PROFILES).flatMap(({ controllerName = '' }) => (controllerName === '' ? [] : [controllerName])))];

export const controllerSpelt = rule<Stored<GatewayClassSpec>>({
  code: 'TRF2230', title: 'The controller of a class is spelt as it calls itself', severity: 'warning', kinds: [named('GatewayClass')],
  source: 'Gateway API 1.6, GatewayClass: without its controller nobody says anything about it',
  fails: '{ kind: GatewayClass, metadata: { name: kuma }, spec: { controllerName: gateways.kuma.io/controler } }',
  passes: '{ kind: GatewayClass, metadata: { name: kuma }, spec: { controllerName: gateways.kuma.io/controller } }',
  *check({ spec: { controllerName } }) {
    const meant = CONTROLLERS.includes(controllerName) ? undefined : nearest(controllerName, CONTROLLERS);
    if (meant === undefined || !isSlip(controllerName, meant)) return;
    yield { path: 'spec.controllerName', value: controllerName, message: 'is no controller that is known: nobody serves the class, nor its Gateways', fix: `did you mean "${meant}"?` };
  },
});

export const namespacesSelected = rule<Stored<GatewaySpec>>({
  code: 'TRF2231', title: 'A listener that selects namespaces says which', severity: 'warning', kinds: ['Gateway', 'ListenerSet'].map(named),
  source: 'Gateway API 1.6, allowedRoutes: without a selector none is selected',
  fails: listening('allowedRoutes: { namespaces: { from: Selector } }'),
  passes: listening('allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { team: shop } } } }'),
  *check({ spec }) {
    for (const [i, { allowedRoutes }] of (spec.listeners ?? []).entries()) {
      const { from, selector } = allowedRoutes?.namespaces ?? {};
      if (from !== 'Selector' || selector !== undefined) continue;
      yield {
        path: `spec.listeners[${i}].allowedRoutes.namespaces.selector`, message: 'is missing: no namespace may attach routes',
        fix: 'selector: { matchLabels: { kubernetes.io/metadata.name: shop } }, or from: Same',
      };
    }
  },
});

interface Matched { readonly type?: string; readonly value?: string }

interface Matching {
  readonly rules?: readonly {
    readonly matches?: readonly { readonly path?: Matched; readonly headers?: readonly Matched[]; readonly queryParams?: readonly Matched[] }[];
  }[];
}

/** What means more than its letters in globs and regular expressions. Braces and brackets are refused by the schema. */
const PATHS = /\*|\([^)]*\)|\$$/;
const VALUES = /\.\*|^\^|\$$|\\[dwsb.]|\[[^\]]+\][+*]/;

const matching = (path: string): string => `
  kind: HTTPRoute
  spec: { rules: [{ matches: [{ path: { ${path} } }], backendRefs: [{ name: shop, port: 80 }] }] }`;

export const literals = rule<Stored<Matching>>({
  code: 'TRF2232', title: 'What is matched as it is written holds no patterns', severity: 'warning', kinds: [named('HTTPRoute')],
  source: 'Gateway API 1.6, matches: Exact and PathPrefix compare letters',
  fails: matching('type: PathPrefix, value: "/users/*"'),
  passes: matching('type: PathPrefix, value: /users'),
  check(route) {
    return route.spec.rules === undefined ? NONE : patterns(route.spec);
  },
});

const LISTS = ['headers', 'queryParams'] as const;

function patterns({ rules = [] }: Matching): readonly Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < rules.length; i++) {
    rules[i].matches?.forEach((match, j) => {
      const { path } = match;
      if (path && isLiteral(path, PATHS)) hits.push(literal(`spec.rules[${i}].matches[${j}].path.value`, path));
      for (const field of LISTS) {
        match[field]?.forEach((each, k) => {
          if (isLiteral(each, VALUES)) hits.push(literal(`spec.rules[${i}].matches[${j}].${field}[${k}].value`, each));
        });
      }
    });
  }
  return hits;
}

/** Whether a value is compared as it is written, and looks as if it were a pattern. */
function isLiteral({ type, value = '' }: Matched, pattern: RegExp): boolean {
  return type !== 'RegularExpression' && pattern.test(value);
}

function literal(path: string, { type = 'Exact', value = '' }: Matched): Hit {
  const isGlob = /^[^*]*\/\*+$/.test(value);
  const fix = type === 'PathPrefix' && isGlob ? value.replace(/\/\*+$/, '') || '/' : 'type: RegularExpression, with the expression';
  return { path, value, message: `matches ${shown(value)} letter by letter: ${type} knows no patterns`, fix };
}

const ISSUERS = ['cert-manager.io/issuer', 'cert-manager.io/cluster-issuer'];

const issued = (hostname: string): string => `
  kind: Gateway
  metadata: { name: edge, annotations: { cert-manager.io/cluster-issuer: letsencrypt } }
  spec:
    gatewayClassName: any
    listeners: [{ name: web, port: 443, protocol: HTTPS, ${hostname}tls: { certificateRefs: [{ name: edge-tls }] } }]`;

export const issuedHosts = rule<Stored<GatewaySpec>>({
  code: 'TRF2233', title: 'Listeners whose certificates cert-manager makes say their hostname', severity: 'warning', kinds: [named('Gateway')],
  source: 'cert-manager, certificates of Gateways: it passes over listeners without hostname, and Secrets of other namespaces',
  fails: issued(''),
  passes: issued('hostname: shop.example.com, '),
  *check(object) {
    const { metadata: { annotations = {} }, spec } = object;
    if (!ISSUERS.some(issuer => annotations[issuer] !== undefined)) return;
    for (const [i, { hostname = '', tls, protocol }] of (spec.listeners ?? []).entries()) {
      if (!tls || (protocol !== 'HTTPS' && protocol !== 'TLS') || tls.mode === 'Passthrough') continue;
      const foreign = tls.certificateRefs?.findIndex(({ namespace }) => namespace !== undefined && namespace !== namespaceOf(object)) ?? -1;
      if (hostname === '') {
        yield { path: `spec.listeners[${i}].hostname`, message: 'is missing: cert-manager makes no certificate for this listener', fix: 'hostname: shop.example.com' };
      } else if (foreign >= 0) {
        yield {
          path: `spec.listeners[${i}].tls.certificateRefs[${foreign}].namespace`, value: tls.certificateRefs![foreign].namespace,
          message: 'is another: cert-manager makes no certificate for this listener', fix: 'leave namespace out, or make a Certificate there',
        };
      }
    }
  },
});

interface GrantEntry { readonly group?: string; readonly kind?: string }

/** The kinds that refer across namespaces, and those that are referred to, by group. */
const REFERRING = [...ROUTE_KINDS.map(kind => kind.split('.')[0]), 'Gateway', 'ListenerSet', 'BackendTLSPolicy'];
const REFERRED: Readonly<Record<string, readonly string[]>> = { '': ['Service', 'Secret', 'ConfigMap'] };
const CORE = ['core', 'v1', 'core/v1'];

const grant = (from: string, to: string): string => `
  kind: ReferenceGrant
  metadata: { name: shop, namespace: shop, annotations: { cdk8s-traffic/suppress: "TRF3112 who refers is elsewhere" } }
  spec: { from: [{ group: ${GATEWAY_GROUP}, kind: ${from}, namespace: edge }], to: [{ ${to} }] }`;

export const grantsSpelt = rule<Stored<{ readonly from?: readonly GrantEntry[]; readonly to?: readonly GrantEntry[] }>>({
  code: 'TRF2234', title: 'A grant names kinds as they are called', severity: 'warning', kinds: [named('ReferenceGrant')],
  source: 'Gateway API 1.6, ReferenceGrant: groups and kinds are compared letter by letter',
  fails: grant('HTTPRoutes', 'group: "", kind: Service'),
  passes: grant('HTTPRoute', 'group: "", kind: Service'),
  *check({ spec: { from = [], to = [] } }) {
    for (const [i, { group, kind = '' }] of from.entries()) if (group === GATEWAY_GROUP) yield* misspelt(`spec.from[${i}].kind`, kind, REFERRING);
    for (const [i, { group = '', kind = '' }] of to.entries()) {
      if (CORE.includes(group)) {
        yield { path: `spec.to[${i}].group`, value: group, message: 'permits nothing: the group of Services and Secrets has no name', fix: 'group: ""' };
      }
      yield* misspelt(`spec.to[${i}].kind`, kind, REFERRED[CORE.includes(group) ? '' : group] ?? []);
    }
  },
});

function* misspelt(path: string, kind: string, kinds: readonly string[]): Iterable<Hit> {
  const meant = kinds.includes(kind) ? undefined : nearest(kind, kinds);
  if (meant !== undefined && isSlip(kind, meant)) yield { path, value: kind, message: `permits nothing: there is no kind ${shown(kind)}`, fix: `kind: ${meant}` };
}

interface ParentRef { readonly kind?: string; readonly namespace?: string; readonly name?: string }

interface Route {
  readonly parentRefs?: readonly ParentRef[];
  readonly rules?: readonly { readonly backendRefs?: readonly Backend[] }[];
}

interface Backend { readonly group?: string; readonly kind?: string; readonly namespace?: string; readonly name?: string; readonly port?: number }

interface Service {
  readonly spec?: { readonly type?: string; readonly ports?: readonly { readonly port?: number; readonly targetPort?: number | string }[] };
}

const toPort = (port: number): string => all(
  `kind: HTTPRoute
metadata: { name: shop, annotations: { cdk8s-traffic/suppress: "TRF3101 the Gateway is elsewhere" } }
spec: { parentRefs: [{ name: edge }], rules: [{ backendRefs: [{ name: shop, port: ${port} }] }] }`,
  '{ apiVersion: v1, kind: Service, metadata: { name: shop }, spec: { ports: [{ port: 80, targetPort: 8080 }] } }',
);

export const portsOfUnattached = rule<Stored<Route>>({
  code: 'TRF3132', title: 'The port of a backend is one of its Service, whatever Gateway the route is for', severity: 'error', kinds: [...ROUTE_KINDS],
  source: 'Gateway API 1.6, conditions of routes: their backends are there, as TRF3107 says where the Gateway is known',
  fails: toPort(8080),
  passes: toPort(80),
  check(route, { objects }) {
    const { parentRefs = [], rules } = route.spec;
    if (rules === undefined || parentRefs.some(parent => isKnown(parent, route, objects))) return NONE;
    return unknownPorts(route, (namespace, name) => objects.find<Service>('Service', namespace, name));
  },
});

const GATEWAY = named('Gateway');

/** Whether a parent is there, or a Service: then the model looks at the backends. */
function isKnown({ kind = 'Gateway', namespace, name = '' }: ParentRef, route: Stored<Route>, objects: ObjectSet): boolean {
  return kind === 'Service' || objects.has(kind === 'Gateway' ? GATEWAY : named(kind), namespace ?? namespaceOf(route), name);
}

function unknownPorts(route: Stored<Route>, find: (namespace: string, name: string) => Service | undefined): readonly Hit[] {
  const hits: Hit[] = [];
  route.spec.rules?.forEach(({ backendRefs }, i) => backendRefs?.forEach(({ group = '', kind = 'Service', namespace = namespaceOf(route), name = '', port }, j) => {
    const service = group === '' && kind === 'Service' && port !== undefined ? find(namespace, name) : undefined;
    const { type, ports = [] } = service?.spec ?? {};
    if (type === 'ExternalName' || ports.length === 0 || ports.some(each => each.port === port)) return;
    const behind = ports.find(({ targetPort }) => targetPort === port) ?? ports[0];
    hits.push({
      path: `spec.rules[${i}].backendRefs[${j}].port`, value: port, message: `Service ${shown(name)} has no port ${port}`,
      expected: ports.map(each => each.port).join(' or '), fix: `port: ${behind.port}${behind.targetPort === port ? ', which leads to this one of the pods' : ''}`,
    });
  }));
  return hits;
}

interface Answering {
  readonly parentRefs?: readonly ParentRef[];
  readonly rules?: readonly {
    readonly filters?: readonly { readonly type?: string }[];
    readonly backendRefs?: readonly { readonly weight?: number }[];
  }[];
}

/** Filters that may answer requests themselves. */
const ANSWERING = ['RequestRedirect', 'ExtensionRef'];

const weighted = (weight: number): string => `
  kind: HTTPRoute
  metadata: { name: shop, annotations: { cdk8s-traffic/suppress: "TRF3101 the Gateway is elsewhere" } }
  spec: { parentRefs: [{ name: edge }], rules: [{ backendRefs: [{ name: shop, port: 80, weight: ${weight} }] }] }`;

export const requestsAnswered = rule<Stored<Answering>>({
  code: 'TRF2235', title: 'Not all backends of a rule have weight 0', severity: 'warning', kinds: ['HTTPRoute', 'GRPCRoute'].map(named),
  source: 'Gateway API 1.6, backendRefs: where all have weight 0, the answer is 500',
  fails: weighted(0),
  passes: weighted(1),
  check(route) {
    const { parentRefs = [], rules = [] } = route.spec;
    return parentRefs.length > 0 && parentRefs.every(({ kind = 'Gateway' }) => kind !== 'Service') ? unanswered(rules) : NONE;
  },
});

function* unanswered(rules: NonNullable<Answering['rules']>): Iterable<Hit> {
  for (const [i, { backendRefs = [], filters = [] }] of rules.entries()) {
    if (backendRefs.length === 0 || backendRefs.some(({ weight }) => weight !== 0) || filters.some(({ type = '' }) => ANSWERING.includes(type))) continue;
    yield {
      path: `spec.rules[${i}].backendRefs`, value: backendRefs.map(({ weight }) => weight), fix: 'weight: 1 for one of them',
      message: 'all have weight 0: every request is answered with an error',
    };
  }
}

export const EFFECT_RULES: readonly Rule[] = [
  requestsAnswered, controllerSpelt, namespacesSelected, literals, issuedHosts, grantsSpelt, portsOfUnattached,
];
