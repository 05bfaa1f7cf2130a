import { ingressBackends, IngressRouting } from './ingress';
import { containers, podOf, POD_KINDS } from './pod';
import { grouped } from '../../../core/groups';
import { shown } from '../../../core/shown';
import { nearestOfFew } from '../../../core/spelling/nearest';
import { worldOf } from '../../world';
import { ObjectSet } from '../object-set';
import { Hit, Rule, rule, RuleContext } from '../rule';

interface Named { readonly metadata?: { readonly name?: string; readonly namespace?: string; readonly annotations?: Texts; readonly labels?: Texts } }

type Texts = Readonly<Record<string, string>>;

interface Ingress extends Named {
  readonly spec?: IngressRouting & { readonly tls?: readonly { readonly secretName?: string }[] };
}

interface Service extends Named {
  readonly spec?: {
    readonly type?: string;
    readonly selector?: Texts;
    readonly ports?: readonly { readonly name?: string; readonly port?: number; readonly targetPort?: number | string }[];
  };
}

const INGRESS = 'Ingress.networking.k8s.io';
const SOURCE = 'Kubernetes, endpoints of Services: what leads to none is answered by the proxy';

function namespaceOf({ metadata }: Named): string {
  return metadata?.namespace ?? 'default';
}

function nameOf({ metadata }: Named): string {
  return metadata?.name ?? '';
}

const ingress = (port: number): string => `
    kind: Ingress
    metadata: { name: web, namespace: shop }
    spec: { ingressClassName: edge, defaultBackend: { service: { name: web, port: { number: ${port} } } } }
---
    apiVersion: v1
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }`;

export const ingressLeads = rule<Ingress>({
  code: 'TRF3128',
  title: 'An Ingress leads to Services, and ports of theirs, that are there',
  severity: 'error',
  source: SOURCE,
  kinds: [INGRESS],
  fails: ingress(8080),
  passes: ingress(80),
  *check(object, context) {
    const namespace = namespaceOf(object);
    for (const [path, { service }] of ingressBackends(object.spec)) {
      const { name = '', port = {} } = service ?? {};
      if (name === '') continue;
      if (!context.objects.has('Service', namespace, name)) yield* missingService(path, namespace, name, context);
      const { type, ports = [] } = context.objects.find<Service>('Service', namespace, name)?.spec ?? {};
      if (type === 'ExternalName' || ports.length === 0) continue;
      if (ports.some(each => (port.name === undefined ? each.port === port.number : each.name === port.name))) continue;
      const field = port.name === undefined ? 'number' : 'name';
      const behind = ports.find(({ targetPort }) => targetPort === port[field]) ?? ports[0];
      const meant = field === 'name' && behind.name !== undefined ? `name: ${behind.name}` : `number: ${behind.port}`;
      yield {
        path: `${path}.service.port.${field}`, value: port[field], message: `Service ${shown(name)} has no port ${shown(port[field])}`,
        expected: ports.map(each => (field === 'name' ? each.name ?? String(each.port) : String(each.port))).join(' or '), fix: meant,
      };
    }
  },
});

function* missingService(path: string, namespace: string, name: string, { objects, worlds }: RuleContext): Iterable<Hit> {
  const known = objects.derive(servicesByNamespace).get(namespace) ?? [];
  const meant = nearestOfFew(name, known, nameOf);
  const isClosed = worldOf(worlds, { group: '', kind: 'Service', namespace }) === 'closed';
  if (!isClosed && meant === undefined) return;
  yield {
    path: `${path}.service.name`, value: name, message: `there is no Service ${shown(name)} in ${namespace}${isClosed ? '' : ', as far as these objects say'}`,
    fix: meant === undefined ? 'name a Service that is there, in this namespace' : `did you mean ${shown(meant)}?`, ...isClosed ? {} : { severity: 'info' },
  };
}

function servicesByNamespace(objects: ObjectSet): ReadonlyMap<string, readonly Service[]> {
  return grouped(objects.ofKind<Service>('Service'), namespaceOf);
}

interface Secret extends Named { readonly type?: string; readonly data?: Texts; readonly stringData?: Texts }

const secured = (type: string, keys: string): string => `
    kind: Ingress
    metadata: { name: web, namespace: shop }
    spec:
      ingressClassName: edge
      defaultBackend: { service: { name: web, port: { number: 80 } } }
      tls: [{ hosts: [shop.example.com], secretName: shop-tls }]
---
    apiVersion: v1
    kind: Secret
    metadata: { name: shop-tls, namespace: shop }
    type: ${type}
    stringData: { ${keys} }`;

export const ingressCertificates = rule<Ingress>({
  code: 'TRF3129',
  title: 'The Secrets of an Ingress hold a certificate and its key',
  severity: 'warning',
  source: 'Kubernetes, TLS of Ingresses: controllers read tls.crt and tls.key, and show a certificate of their own without',
  kinds: [INGRESS],
  fails: secured('Opaque', 'cert: PEM, key: PEM'),
  passes: secured('kubernetes.io/tls', 'tls.crt: PEM, tls.key: PEM'),
  *check(object, { objects, worlds }) {
    const namespace = namespaceOf(object);
    for (const [i, { secretName = '' }] of (object.spec?.tls ?? []).entries()) {
      if (secretName === '') continue;
      const path = `spec.tls[${i}].secretName`;
      const secret = objects.find<Secret>('Secret', namespace, secretName);
      const keys = Object.keys({ ...secret?.data, ...secret?.stringData });
      if (secret && keys.length > 0) {
        const lacking = ['tls.crt', 'tls.key'].filter(key => !keys.includes(key));
        if (lacking.length > 0) {
          yield { path, value: secretName, message: `Secret ${shown(secretName)} has no ${lacking.join(' and no ')}`, fix: 'a Secret of type kubernetes.io/tls, with tls.crt and tls.key' };
        }
      } else if (!secret && !objects.has('Secret', namespace, secretName) && !isIssued(object, objects, secretName)
        && worldOf(worlds, { group: '', kind: 'Secret', namespace }) === 'closed') {
        yield { path, value: secretName, message: `there is no Secret ${shown(secretName)} in ${namespace}`, fix: 'a Secret of type kubernetes.io/tls, or an issuer of cert-manager' };
      }
    }
  },
});

interface Certificate extends Named { readonly spec?: { readonly secretName?: string } }

/** Whether cert-manager makes the Secret: for the Ingress, or for a Certificate. */
function isIssued(object: Ingress, objects: ObjectSet, secretName: string): boolean {
  if (Object.keys(object.metadata?.annotations ?? {}).some(key => key.startsWith('cert-manager.io/') || key === 'kubernetes.io/tls-acme')) return true;
  return objects.ofKind<Certificate>('Certificate.cert-manager.io').some(each => namespaceOf(each) === namespaceOf(object) && each.spec?.secretName === secretName);
}

const selecting = (targetPort: string): string => `
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { selector: { app: web }, ports: [{ port: 80, targetPort: ${targetPort} }] }
---
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop, labels: { app: web } }
    spec: { containers: [{ name: web, image: web, ports: [{ name: http, containerPort: 8080 }] }] }`;

export const targetPorts = rule<Service>({
  code: 'TRF3130',
  title: 'The pods of a Service have the port that it names',
  severity: 'warning',
  source: SOURCE,
  kinds: ['Service'],
  fails: selecting('web'),
  passes: selecting('http'),
  check(service, { objects }) {
    const { ports = [], selector = {} } = service.spec ?? {};
    return ports.some(({ targetPort }) => typeof targetPort === 'string') && Object.keys(selector).length > 0 ? unnamed(service, objects) : NONE;
  },
});

const NONE: readonly Hit[] = [];

function* unnamed(service: Service, objects: ObjectSet): Iterable<Hit> {
  const pods = podsOf(service, objects);
  if (pods.length === 0) return;
  const names = new Set(pods.flatMap(pod => [...containers(pod)].flatMap(([, { ports = [] }]) => ports.map(({ name }) => name))));
  for (const [i, { targetPort }] of (service.spec?.ports ?? []).entries()) {
    if (typeof targetPort !== 'string' || /^\d+$/.test(targetPort) || names.has(targetPort)) continue;
    const known = [...names].filter(name => name !== undefined);
    yield {
      path: `spec.ports[${i}].targetPort`, value: targetPort, message: 'none of its pods has a port of this name: the Service has no endpoints there',
      ...known.length > 0 ? { expected: known.join(' or ') } : {}, fix: known.length > 0 ? `targetPort: ${known[0]}` : 'the number of the port, or a name for it on the container',
    };
  }
}

const backed = (app: string): string => `
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { selector: { app: ${app} }, ports: [{ port: 80 }] }
---
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop, labels: { app: web } }
    spec: { containers: [{ name: web, image: web }] }`;

export const podsSelected = rule<Service>({
  code: 'TRF3131',
  title: 'A Service selects pods that are there',
  severity: 'warning',
  source: SOURCE,
  kinds: ['Service'],
  world: 'closed',
  fails: backed('webb'),
  passes: backed('web'),
  check(service, context) {
    const { selector = {}, type } = service.spec ?? {};
    return type !== 'ExternalName' && Object.keys(selector).length > 0 ? unbacked(service, context) : NONE;
  },
});

function* unbacked(service: Service, { objects, worlds }: RuleContext): Iterable<Hit> {
  const namespace = namespaceOf(service);
  const isClosed = worldOf(worlds, { group: '', kind: 'Pod', namespace }) === 'closed' && worldOf(worlds, { group: 'apps', kind: 'Deployment', namespace }) === 'closed';
  if (!isClosed || podsOf(service, objects).length > 0) return;
  const selector = service.spec?.selector ?? {};
  const labels = objects.derive(podsByNamespace).get(namespace) ?? [];
  const meant = Object.entries(selector).flatMap(([label, value]) => {
    const near = nearestOfFew(value, labels, each => labelsOf(each)[label] ?? '');
    return near === undefined || near === value || near === '' ? [] : [`${label}: ${near}`];
  });
  yield {
    path: 'spec.selector', value: selector, message: `no pod of ${namespace} has these labels: the Service has no endpoints`,
    fix: meant.length > 0 ? meant.join(', ') : 'the labels that the pods have, in the template of what makes them',
  };
}

function labelsOf(object: unknown): Texts {
  return podOf(object)?.[1].metadata?.labels ?? {};
}

/** What makes pods that a Service selects. */
function podsOf(service: Service, objects: ObjectSet): readonly unknown[] {
  const namespace = namespaceOf(service);
  const selector = Object.entries(service.spec?.selector ?? {});
  const index = objects.derive(podsByLabel);
  const [first, ...rest] = selector.map(([label, value]) => index.get(`${namespace} ${label}=${value}`) ?? []);
  const fewest = rest.reduce((few, each) => (each.length < few.length ? each : few), first ?? []);
  return fewest.filter(each => selector.every(([label, value]) => labelsOf(each)[label] === value));
}

function everyPod(objects: ObjectSet): readonly Named[] {
  return POD_KINDS.flatMap(kind => objects.ofKind<Named>(kind));
}

function podsByNamespace(objects: ObjectSet): ReadonlyMap<string, readonly Named[]> {
  return grouped(objects.derive(everyPod), namespaceOf);
}

function podsByLabel(objects: ObjectSet): ReadonlyMap<string, readonly unknown[]> {
  const all = objects.derive(everyPod).flatMap(object => Object.entries(labelsOf(object)).map(([label, value]) => ({ object, key: `${namespaceOf(object)} ${label}=${value}` })));
  return new Map([...grouped(all, ({ key }) => key)].map(([key, found]) => [key, found.map(({ object }) => object)]));
}

export const LEAD_RULES: readonly Rule[] = [ingressLeads, ingressCertificates, targetPorts, podsSelected];
