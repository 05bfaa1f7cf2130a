import { all, Annotated, annotation, HTTP_ROUTE, INGRESS, KONG, namespaceOf, TRANSLATION } from './kinds';
import { Attached, Classed, isKongsIngress, isReadByKong } from './routes';
import { ingressBackends, IngressRouting, PortRef } from '../kubernetes/ingress';
import { ObjectSet } from '../object-set';
import { Hit, rule, RuleContext } from '../rule';

interface ServicePort { readonly name?: string; readonly port?: number; readonly appProtocol?: string }

interface Service extends Annotated {
  readonly spec?: { readonly type?: string; readonly externalName?: string; readonly ports?: readonly ServicePort[] };
}

interface Backend { readonly path: string; readonly name: string; readonly namespace: string; readonly port: PortRef }

interface Ingress extends Classed { readonly spec?: Classed['spec'] & IngressRouting }

interface BackendRef { readonly group?: string; readonly kind?: string; readonly namespace?: string; readonly name?: string; readonly port?: number }

interface Route extends Attached {
  readonly spec?: Attached['spec'] & { readonly rules?: readonly { readonly backendRefs?: readonly BackendRef[] }[] };
}

const NONE: readonly Hit[] = [];
const HTTPS = 443;

const ingress = (service: string): string => `
kind: Ingress
metadata: { name: web }
spec: { ingressClassName: kong, defaultBackend: { service: { name: ${service}, port: { number: 443 } } } }`;
const service = (annotations: string): string => `{ apiVersion: v1, kind: Service, metadata: { name: web, annotations: { ${annotations} } }, spec: { selector: { app: web }, ports: [{ name: https, port: 443 }] } }`;

export const plainToTls = rule<Ingress | Route>({
  code: 'TRF2358',
  title: 'Ports that speak TLS are asked by TLS',
  severity: 'warning',
  source: TRANSLATION,
  kinds: [INGRESS, HTTP_ROUTE],
  targets: KONG,
  fails: all(ingress('web'), service('')),
  passes: all(ingress('web'), service('konghq.com/protocol: https')),
  check(object, context) {
    const backends = object.kind === 'Ingress' ? ofIngress(object as Ingress, context) : ofRoute(object as Route, context);
    return backends.length === 0 ? NONE : asked(backends, context.objects);
  },
});

function* asked(backends: readonly Backend[], objects: ObjectSet): Iterable<Hit> {
  for (const { path, name, namespace, port } of backends) {
    const found = objects.find<Service>('Service', namespace, name);
    const known = found?.spec?.ports?.find(each => each.port === port.number || (port.name !== undefined && each.name === port.name));
    if (!found || known?.appProtocol !== undefined || annotation(found, 'protocol') !== undefined || isTrusted(objects, namespace, name)) continue;
    if ((known?.port ?? port.number) !== HTTPS) continue;
    yield {
      path, value: port.number ?? port.name, message: `the gateway speaks plain HTTP to port ${HTTPS} of Service ${name}, where servers speak TLS`,
      fix: `on Service ${name}: konghq.com/protocol: https`,
    };
  }
}

interface Policy extends Annotated { readonly spec?: { readonly targetRefs?: readonly { readonly kind?: string; readonly name?: string }[] } }

/** Whether a BackendTLSPolicy says how the Service is asked. */
function isTrusted(objects: ObjectSet, namespace: string, name: string): boolean {
  return objects.ofKind<Policy>('BackendTLSPolicy.gateway.networking.k8s.io')
    .some(policy => namespaceOf(policy) === namespace && policy.spec?.targetRefs?.some(target => target.kind === 'Service' && target.name === name));
}

const NO_BACKENDS: readonly Backend[] = [];

function ofIngress(object: Ingress, context: RuleContext): readonly Backend[] {
  if (!isKongsIngress(object, context)) return NO_BACKENDS;
  return [...ingressBackends(object.spec)].flatMap(([path, { service: { name, port } = {} }]) => {
    return name === undefined || port === undefined ? [] : [{ path: `${path}.service.port`, name, namespace: namespaceOf(object), port }];
  });
}

function ofRoute(route: Route, context: RuleContext): readonly Backend[] {
  const rules = route.spec?.rules ?? [];
  if (!rules.some(({ backendRefs = [] }) => backendRefs.some(({ port }) => port === HTTPS)) || !isReadByKong(route, context)) return NO_BACKENDS;
  return rules.flatMap(({ backendRefs = [] }, i) => backendRefs.flatMap(({ group = '', kind = 'Service', namespace = namespaceOf(route), name = '', port }, j) => (
    group === '' && kind === 'Service' && port !== undefined ? [{ path: `spec.rules[${i}].backendRefs[${j}].port`, name, namespace, port: { number: port } }] : []
  )));
}

export const numberedPorts = rule<Ingress>({
  code: 'TRF2359',
  title: 'The port of an ExternalName Service is a number',
  severity: 'warning',
  source: TRANSLATION,
  kinds: [INGRESS],
  targets: KONG,
  fails: all(
    'kind: Ingress\nmetadata: { name: web }\nspec: { ingressClassName: kong, defaultBackend: { service: { name: partner, port: { name: http } } } }',
    '{ apiVersion: v1, kind: Service, metadata: { name: partner }, spec: { type: ExternalName, externalName: partner.example.com } }',
  ),
  passes: all(
    'kind: Ingress\nmetadata: { name: web }\nspec: { ingressClassName: kong, defaultBackend: { service: { name: partner, port: { number: 80 } } } }',
    '{ apiVersion: v1, kind: Service, metadata: { name: partner }, spec: { type: ExternalName, externalName: partner.example.com } }',
  ),
  check(object, context) {
    const backends = ofIngress(object, context).filter(({ port }) => port.name !== undefined);
    return backends.length === 0 ? NONE : unnumbered(backends, context.objects);
  },
});

function* unnumbered(backends: readonly Backend[], objects: ObjectSet): Iterable<Hit> {
  for (const { path, name, namespace, port } of backends) {
    const { type, ports = [] } = objects.find<Service>('Service', namespace, name)?.spec ?? {};
    if (type !== 'ExternalName' || ports.some(each => each.name === port.name)) continue;
    yield { path: `${path}.name`, value: port.name, message: `Service ${name} is a name outside of the cluster, and has no port ${port.name}: the controller finds none`, fix: 'number: 443' };
  }
}

interface Secured extends Classed {
  readonly spec?: Classed['spec'] & {
    readonly rules?: readonly { readonly host?: string }[];
    readonly tls?: readonly { readonly hosts?: readonly string[] }[];
  };
}

const secured = (host: string): string => `
kind: Ingress
metadata: { name: web }
spec:
  ingressClassName: kong
  tls: [{ hosts: [shop.example.com], secretName: shop-tls }]
  rules: [{ host: ${host}, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]`;

export const certifiedHosts = rule<Secured>({
  code: 'TRF2365',
  title: 'The hosts of certificates are those of rules',
  severity: 'warning',
  source: 'Kong, certificates: they are shown for the hosts that tls names, and for others the default certificate is',
  kinds: [INGRESS],
  targets: KONG,
  fails: secured('shop.example.org'),
  passes: secured('shop.example.com'),
  check(object, context) {
    const { tls = [], rules = [] } = object.spec ?? {};
    return tls.length > 0 && rules.length > 0 && isKongsIngress(object, context) ? strayHosts(object, context.objects) : NONE;
  },
});

function* strayHosts({ spec = {} }: Secured, objects: ObjectSet): Iterable<Hit> {
  const hosts = (spec.rules ?? []).map(({ host = '' }) => host);
  const certified = (spec.tls ?? []).flatMap(({ hosts: named = [] }) => named);
  const bare = hosts.find(host => host !== '' && !certified.some(each => covers(each, host)));
  if (bare === undefined || hosts.includes('')) return;
  for (const [i, { hosts: named = [] }] of (spec.tls ?? []).entries()) {
    for (const [j, host] of named.entries()) {
      if (hosts.some(each => covers(host, each) || covers(each, host)) || objects.derive(hostsOfRules).has(host)) continue;
      yield {
        path: `spec.tls[${i}].hosts[${j}]`, value: host, message: `no rule is for it, and ${bare}, for which there is one, gets the default certificate`, expected: hosts.join(' or '),
        fix: bare,
      };
    }
  }
}

function hostsOfRules(objects: ObjectSet): ReadonlySet<string> {
  return new Set(objects.ofKind<Secured>(INGRESS).flatMap(({ spec }) => (spec?.rules ?? []).map(({ host = '' }) => host)));
}

/** Whether a name, perhaps with a wildcard for its first label, is also another one. */
function covers(name: string, other: string): boolean {
  return name === other || (name.startsWith('*.') && other.slice(other.indexOf('.')) === name.slice(1));
}
