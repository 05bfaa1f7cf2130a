import { all, Annotated, annotation, besides, called, HTTP_ROUTE, INGRESS, KONG, namespaceOf, naming, TRANSLATION } from './kinds';
import { Attached, Classed, isKongsIngress, isOfKong } from './routes';
import { grouped } from '../../../core/groups';
import { ObjectSet } from '../object-set';
import { rule } from '../rule';

interface Backend { readonly group?: string; readonly kind?: string; readonly namespace?: string; readonly name?: string }

interface Route extends Attached {
  readonly spec?: Attached['spec'] & { readonly rules?: readonly { readonly backendRefs?: readonly Backend[] }[] };
}

const service = (name: string, retries: string): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: ${name}, annotations: { konghq.com/retries: "${retries}" } }, spec: { ports: [{ port: 80 }] } }`;
const GATEWAY = `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge }
spec: { gatewayClassName: kong, listeners: [{ name: web, port: 80, protocol: HTTP }] }`;
const CANARY = `kind: HTTPRoute
spec:
  parentRefs: [{ name: edge }]
  rules: [{ backendRefs: [{ name: old, port: 80, weight: 9 }, { name: new, port: 80, weight: 1 }] }]`;

export const consistentBackends = rule<Route>({
  code: 'TRF2334',
  title: 'Services of one rule say the same to Kong',
  severity: 'error',
  source: TRANSLATION,
  kinds: [HTTP_ROUTE, ...['GRPCRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'].map(kind => `${kind}.gateway.networking.k8s.io`)],
  targets: KONG,
  fails: all(CANARY, GATEWAY, service('old', '3'), service('new', '5')),
  passes: all(CANARY, GATEWAY, service('old', '3'), service('new', '3')),
  *check(route, { objects }) {
    if (!isOfKong(route, objects)) return;
    for (const [i, { backendRefs = [] }] of (route.spec?.rules ?? []).entries()) {
      const services = backendRefs.map(ref => serviceOf(route, ref, objects));
      const first = services.find(found => found !== undefined);
      for (const [j, other] of services.entries()) {
        if (!first || !other || other === first) continue;
        const key = differing(first, other);
        if (key === undefined) continue;
        yield {
          path: `spec.rules[${i}].backendRefs[${j}].name`, value: other.metadata?.name,
          message: `${called(other)} and ${called(first)} differ in ${key}: the controller leaves out the rule's backends, all of them`,
          expected: `${key}: ${first.metadata?.annotations?.[key] ?? 'absent'}`, fix: `annotate both alike with ${key}`,
        };
      }
    }
  },
});

function serviceOf(route: Route, { group = '', kind = 'Service', namespace = namespaceOf(route), name = '' }: Backend, objects: ObjectSet): Annotated | undefined {
  return group === '' && kind === 'Service' ? objects.find<Annotated>('Service', namespace, name) : undefined;
}

/** The first annotation of Kong in which two Services differ. */
function differing(one: Annotated, other: Annotated): string | undefined {
  const keys = [one, other].flatMap(({ metadata }) => Object.keys(metadata?.annotations ?? {})).filter(key => key.startsWith('konghq.com'));
  return keys.find(key => one.metadata?.annotations?.[key] !== other.metadata?.annotations?.[key]);
}

interface IngressBackend { readonly resource?: { readonly apiGroup?: string; readonly kind?: string; readonly name?: string } }

interface IngressPath { readonly path?: string; readonly pathType?: string; readonly backend?: IngressBackend }

interface Ingress extends Classed {
  readonly spec?: Classed['spec'] & {
    readonly defaultBackend?: IngressBackend;
    readonly rules?: readonly { readonly host?: string; readonly http?: { readonly paths?: readonly IngressPath[] } }[];
    readonly tls?: readonly { readonly hosts?: readonly string[]; readonly secretName?: string }[];
  };
}

const ingress = (name: string, path: string): string => `kind: Ingress
metadata: { name: ${name} }
spec:
  ingressClassName: kong
  rules: [{ host: shop.example.com, http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] } }]`;

export const ingressPathsOnce = rule<Ingress>({
  code: 'TRF2335',
  title: 'Ingresses of Kong don\'t ask for the same requests',
  severity: 'warning',
  source: 'Kong Gateway 3.15, its router: of routes that match alike one gets the requests',
  kinds: [INGRESS],
  targets: KONG,
  fails: all(ingress('old', '/cart'), ingress('new', '/cart')),
  passes: all(ingress('old', '/cart'), ingress('new', '/checkout')),
  *check(object, context) {
    if (!isKongsIngress(object, context)) return;
    const taken = context.objects.derive(takenPaths);
    for (const [i, { host = '', http }] of (object.spec?.rules ?? []).entries()) {
      for (const [j, path] of (http?.paths ?? []).entries()) {
        const others = besides(object, taken.get(pathKey(object, host, path)));
        if (others.length === 0) continue;
        yield {
          path: `spec.rules[${i}].http.paths[${j}].path`, value: path.path,
          message: `${naming(others.map(called))} has the same host and path: one of them gets no requests`,
          fix: 'tell them apart by host, path, or konghq.com/methods and konghq.com/headers.<name>; or make one Ingress of them',
        };
      }
    }
  },
});

function kongsIngresses(objects: ObjectSet): readonly Ingress[] {
  return objects.ofKind<Ingress>(INGRESS).filter(object => isKongsIngress(object, { objects }));
}

function takenPaths(objects: ObjectSet): ReadonlyMap<string, readonly Ingress[]> {
  const taken = kongsIngresses(objects).flatMap(object => (object.spec?.rules ?? []).flatMap(({ host = '', http }) =>
    (http?.paths ?? []).map(path => ({ object, key: pathKey(object, host, path) }))));
  return new Map([...grouped(taken, ({ key }) => key)].map(([key, entries]) => [key, entries.map(({ object }) => object)]));
}

/** What of an Ingress decides whether a request is its own, beside the class. */
const MATCHING = /^konghq\.com\/(methods|snis|protocols|headers\..+|regex-priority|host-aliases)$/;

function pathKey(object: Ingress, host: string, { path = '/', pathType = 'ImplementationSpecific' }: IngressPath): string {
  const matching = Object.entries(object.metadata?.annotations ?? {}).filter(([key]) => MATCHING.test(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  const className = annotation(object, 'kubernetes.io/ingress.class') ?? object.spec?.ingressClassName;
  return JSON.stringify([className, host.toLowerCase(), pathType, path, matching]);
}

const secured = (name: string, secret: string): string => `kind: Ingress
metadata: { name: ${name} }
spec:
  ingressClassName: kong
  defaultBackend: { service: { name: ${name}, port: { number: 80 } } }
  tls: [{ hosts: [shop.example.com], secretName: ${secret} }]`;

export const certificatesOnce = rule<Ingress>({
  code: 'TRF2336',
  title: 'A host has one certificate',
  severity: 'warning',
  source: TRANSLATION,
  kinds: [INGRESS],
  targets: KONG,
  fails: all(secured('old', 'old-tls'), secured('new', 'new-tls')),
  passes: all(secured('old', 'shop-tls'), secured('new', 'shop-tls')),
  *check(object, context) {
    if (!isKongsIngress(object, context)) return;
    const claims = context.objects.derive(claimedHosts);
    for (const [i, { hosts = [], secretName }] of (object.spec?.tls ?? []).entries()) {
      for (const [j, host] of hosts.entries()) {
        const other = claims.get(host)?.find(claim => claim.secret !== `${namespaceOf(object)}/${secretName}`);
        if (!other || secretName === undefined) continue;
        yield {
          path: `spec.tls[${i}].hosts[${j}]`, value: host, message: `${called(other.object)} has Secret ${other.secret} for ${host}: one of the certificates is not shown`,
          fix: 'name one Secret for the host',
        };
      }
    }
  },
});

function claimedHosts(objects: ObjectSet): ReadonlyMap<string, readonly { readonly object: Ingress; readonly secret: string }[]> {
  const claims = kongsIngresses(objects).flatMap(object => (object.spec?.tls ?? []).flatMap(({ hosts = [], secretName }) =>
    (secretName === undefined ? [] : hosts.map(host => ({ object, host, secret: `${namespaceOf(object)}/${secretName}` })))));
  const once = new Map(claims.map(claim => [`${claim.host} ${claim.secret}`, claim]));
  return grouped([...once.values()], ({ host }) => host);
}


const resource = (kind: string, group: string): string => `kind: Ingress
spec:
  ingressClassName: kong
  rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { resource: { apiGroup: ${group}, kind: ${kind}, name: web } } }] } }]`;
const FACADE = 'incubator.ingress-controller.konghq.com';

export const ingressBackends = rule<Ingress>({
  code: 'TRF2337',
  title: 'Ingresses of Kong lead to Services, or KongServiceFacades',
  severity: 'error',
  source: TRANSLATION,
  kinds: [INGRESS],
  targets: KONG,
  fails: resource('Bucket', 'storage.example.com'),
  passes: resource('KongServiceFacade', FACADE),
  *check(object, context) {
    if (!isKongsIngress(object, context)) return;
    const { defaultBackend, rules = [] } = object.spec ?? {};
    const backends = rules.flatMap(({ http }, i) => (http?.paths ?? []).map(({ backend }, j) => [`spec.rules[${i}].http.paths[${j}].backend`, backend] as const));
    for (const [path, backend] of [['spec.defaultBackend', defaultBackend] as const, ...backends]) {
      const { apiGroup = '', kind } = backend?.resource ?? {};
      if (kind === undefined || (kind === 'KongServiceFacade' && apiGroup === FACADE)) continue;
      yield { path: `${path}.resource.kind`, value: kind, message: `Kong knows no backend ${kind}: the Ingress is refused`, fix: `service, or a KongServiceFacade of ${FACADE}` };
    }
  },
});
