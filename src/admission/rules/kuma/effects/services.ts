import { INJECTION_LABEL } from '../../../../core/kuma/names';
import { Protocol } from '../../../../core/protocol';
import { shown } from '../../../../core/shown';
import { ObjectSet } from '../../object-set';
import { Hit, Rule, rule } from '../../rule';
import { DEFAULT_MESH, findMesh, isInjected, Labelled, namespaceOf } from '../membership';

interface ServicePort { readonly name?: string; readonly port?: number; readonly appProtocol?: string }

interface Service extends Labelled {
  readonly spec?: {
    readonly type?: string;
    readonly selector?: Readonly<Record<string, string>>;
    readonly ports?: readonly ServicePort[];
  };
}

const NONE: readonly Hit[] = [];
const NAMESPACE = `
---
    apiVersion: v1
    kind: Namespace
    metadata: { name: shop, labels: { kuma.io/sidecar-injection: enabled } }`;

/** What people write for a protocol that Kuma has another word for. */
const WORDS: Readonly<Record<string, Protocol>> = {
  'http1': Protocol.HTTP, 'http/1': Protocol.HTTP, 'http/1.1': Protocol.HTTP, 'http1.1': Protocol.HTTP, 'rest': Protocol.HTTP, 'web': Protocol.HTTP,
  'h2': Protocol.HTTP2, 'h2c': Protocol.HTTP2, 'http/2': Protocol.HTTP2, 'http-2': Protocol.HTTP2,
};

export const portProtocols = rule<Service>({
  code: 'TRF2124',
  title: 'The appProtocol of a port is a word that Kuma knows',
  severity: 'warning',
  source: 'Kuma 2.14, protocol of a port: other words, and other letters, are tcp to who calls; tls breaks the proxies of who is called',
  kinds: ['Service'],
  fails: `
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { selector: { app: cart }, ports: [{ port: 80, appProtocol: HTTP }] }${NAMESPACE}`,
  passes: `
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { selector: { app: cart }, ports: [{ port: 80, appProtocol: http }] }${NAMESPACE}`,
  check(service, { objects }) {
    const ports = service.spec?.ports ?? [];
    return ports.some(({ appProtocol }) => appProtocol !== undefined) && isMeshed(service, objects) ? misspelt(ports) : NONE;
  },
});

function* misspelt(ports: readonly ServicePort[]): Iterable<Hit> {
  for (const [i, { appProtocol = '' }] of ports.entries()) {
    const path = `spec.ports[${i}].appProtocol`;
    const lower = appProtocol.toLowerCase();
    const meant = WORDS[lower] ?? (lower !== appProtocol ? Object.values(Protocol).find(known => known === lower) : undefined);
    if (meant !== undefined) {
      yield { path, value: appProtocol, message: `is tcp to Kuma, so that nothing about requests applies: it does not know ${shown(appProtocol)}`, fix: `appProtocol: ${meant}` };
    } else if (appProtocol === 'tls') {
      yield { path, value: appProtocol, message: 'keeps the proxies of these pods from getting their configuration', fix: 'appProtocol: tcp: TLS that pods speak themselves is bytes to Kuma' };
    }
  }
}

const PROTOCOL_ANNOTATION = /^(\d+)\.service\.kuma\.io\/protocol$/;

export const protocolAnnotations = rule<Service>({
  code: 'TRF2125',
  title: 'An annotation about the protocol of a port is of a port that the Service has, and that says none itself',
  severity: 'warning',
  source: 'Kuma 2.14, annotation <port>.service.kuma.io/protocol: by the port of the Service, read where it has no appProtocol',
  kinds: ['Service'],
  fails: `
    kind: Service
    metadata: { name: cart, annotations: { 8080.service.kuma.io/protocol: http } }
    spec: { selector: { app: cart }, ports: [{ port: 80, targetPort: 8080 }] }`,
  passes: `
    kind: Service
    metadata: { name: cart, annotations: { 80.service.kuma.io/protocol: http } }
    spec: { selector: { app: cart }, ports: [{ port: 80, targetPort: 8080 }] }`,
  check: service => (service.metadata.annotations === undefined ? NONE : misplaced(service)),
});

function* misplaced({ metadata: { annotations = {} }, spec }: Service): Iterable<Hit> {
  const ports = spec?.ports ?? [];
  for (const [annotation, value] of Object.entries(annotations)) {
    const number = PROTOCOL_ANNOTATION.exec(annotation)?.[1];
    if (number === undefined) continue;
    const path = `metadata.annotations[${annotation}]`;
    const port = ports.find(each => String(each.port) === number);
    if (!port) {
      yield {
        path, value, message: `is read by nobody: the Service has no port ${number}`, expected: `one of ${ports.map(each => each.port).join(', ')}`,
        fix: `on the port: appProtocol: ${value}`,
      };
    } else if (port.appProtocol !== undefined && port.appProtocol !== value) {
      yield { path, value, message: `is not read: the port says appProtocol: ${port.appProtocol}`, fix: 'leave the annotation out' };
    }
  }
}

const WITH_SERVICES = ['Exclusive', 'Everywhere', 'ReachableBackends'];

export const selectorless = rule<Service>({
  code: 'TRF2126',
  title: 'A Service in a mesh selects pods',
  severity: 'warning',
  source: 'Kuma 2.14, MeshServices made of Services: one without selector selects every pod of its namespace',
  kinds: ['Service'],
  fails: `
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { ports: [{ port: 80, appProtocol: http }] }${NAMESPACE}
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }
    spec: { meshServices: { mode: Exclusive } }`,
  passes: `
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { selector: { app: cart }, ports: [{ port: 80, appProtocol: http }] }${NAMESPACE}
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }
    spec: { meshServices: { mode: Exclusive } }`,
  check(service, { objects }) {
    const { selector = {}, type } = service.spec ?? {};
    return type !== 'ExternalName' && Object.keys(selector).length === 0 ? selectingAll(service, objects) : NONE;
  },
});

function* selectingAll(service: Service, objects: ObjectSet): Iterable<Hit> {
  const { annotations, labels } = service.metadata;
  if (annotations?.['kuma.io/ignore'] === 'true' || !isMeshed(service, objects)) return;
  const namespace = objects.find<Labelled>('Namespace', undefined, namespaceOf(service));
  const mesh = findMesh(objects, labels?.['kuma.io/mesh'] ?? namespace?.metadata.labels?.['kuma.io/mesh'] ?? DEFAULT_MESH);
  if (!WITH_SERVICES.includes(mesh?.spec?.meshServices?.mode ?? '')) return;
  yield {
    path: 'spec.selector', message: `is missing: the mesh sends requests for it to every pod of ${namespaceOf(service)}, whatever its endpoints are`,
    fix: 'a MeshExternalService for what is outside of the mesh, and here the annotation kuma.io/ignore: "true"',
  };
}

/** Whether a Service is in a namespace whose pods get sidecars. */
function isMeshed(service: Labelled, objects: ObjectSet): boolean {
  const namespace = objects.find<Labelled>('Namespace', undefined, namespaceOf(service));
  return namespace?.metadata.labels?.[INJECTION_LABEL] !== undefined && isInjected(namespace);
}

export const SERVICE_EFFECTS: readonly Rule[] = [portProtocols, protocolAnnotations, selectorless];
