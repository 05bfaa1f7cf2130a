import { Complaint, misformed, missing, outOfRange, port, repeated, together, unknownWord } from './complaint';
import { DataSource } from './data-source';
import { ownTags, Selector, selectingTags, selectors, Tags } from './tags';
import { isDnsSubdomain } from '../../../../core/name';

interface Listener {
  readonly hostname?: string;
  readonly port?: number;
  readonly protocol?: string;
  readonly crossMesh?: boolean;
  readonly tls?: { readonly mode?: string; readonly certificates?: readonly DataSource[] };
  readonly tags?: Tags;
  readonly resources?: { readonly connectionLimit?: number };
}

/** The spec of a MeshGateway as Kuma reads it. */
export interface MeshGatewaySpec {
  readonly selectors?: readonly Selector[];
  readonly tags?: Tags;
  readonly conf?: { readonly listeners?: readonly Listener[] };
}

const RESERVED = ['kuma.io/external-service-name', 'kuma.io/protocol', 'kuma.io/service', 'kuma.io/zone'];
const PROTOCOLS = ['HTTP', 'HTTPS', 'TCP', 'TLS'];
const MODES = ['TERMINATE', 'PASSTHROUGH'];
const HOSTNAME_MAX = 253;
const CERTIFICATES_MAX = 2;

/** What Kuma says of a MeshGateway, as `pkg/core/resources/apis/mesh/gateway_validator.go` has it. */
export function* meshGateway({ selectors: list, tags, conf }: MeshGatewaySpec): Iterable<Complaint> {
  const listeners = conf?.listeners ?? [];
  yield* selectors('spec.selectors', list, { atLeastOne: true, service: true }, listeners.some(({ crossMesh }) => crossMesh));
  yield* selectingTags('spec.tags', tags, { reserved: RESERVED });
  if (!conf) yield missing('spec.conf', 'conf: { listeners: [{ port: 80, protocol: HTTP }] }');
  else if (listeners.length === 0) yield missing('spec.conf.listeners', 'listeners: [{ port: 80, protocol: HTTP }]', 'has no listener');
  for (const [i, listener] of listeners.entries()) yield* ofListener(`spec.conf.listeners[${i}]`, listener);
  yield* conflicts(listeners);
}

function* ofListener(path: string, { hostname, port: number, protocol = 'NONE', crossMesh = false, tls, tags }: Listener): Iterable<Complaint> {
  if (hostname) yield* listenerHostname(`${path}.hostname`, hostname);
  yield* port(`${path}.port`, number);
  const mode = tls?.mode ?? 'NONE';
  if (protocol === 'NONE') {yield missing(`${path}.protocol`, 'protocol: HTTP');} else if (!PROTOCOLS.includes(protocol)) {yield unknownWord(`${path}.protocol`, protocol, PROTOCOLS);} else if (protocol === 'HTTPS') {
    if (crossMesh) yield together(`${path}.protocol`, 'a listener for other meshes speaks HTTP: the mesh encrypts', 'protocol: HTTP');
    else if (!tls) yield missing(`${path}.tls`, 'tls: { mode: TERMINATE, certificates: [{ secret: edge-cert }] }');
    else if (mode === 'PASSTHROUGH') yield together(`${path}.tls.mode`, 'TLS ends at a listener for HTTPS', 'protocol: TLS');
  }
  if (tls && crossMesh) {
    if (mode !== 'NONE' || tls.certificates?.length) yield together(`${path}.tls`, 'a listener for other meshes has no TLS of its own: the mesh encrypts', 'remove tls');
  } else if (tls) {
    yield* ofTls(`${path}.tls`, mode, tls.certificates?.length ?? 0);
  }
  yield* selectingTags(`${path}.tags`, tags, { reserved: RESERVED });
}

function* ofTls(path: string, mode: string, certificates: number): Iterable<Complaint> {
  if (mode === 'NONE') yield missing(`${path}.mode`, 'mode: TERMINATE');
  else if (!MODES.includes(mode)) yield unknownWord(`${path}.mode`, mode, MODES);
  if (mode !== 'TERMINATE') return;
  if (certificates === 0) yield missing(`${path}.certificates`, 'certificates: [{ secret: edge-cert }]', 'TLS ends here, and there is no certificate');
  if (certificates > CERTIFICATES_MAX) yield outOfRange(`${path}.certificates`, certificates, 'one certificate, or two of different key types', 'keep two');
}

function* listenerHostname(path: string, hostname: string): Iterable<Complaint> {
  if (hostname === '*') return;
  if (hostname.length <= HOSTNAME_MAX && isDnsSubdomain(hostname.replace(/^\*\./, ''))) return;
  yield misformed(path, hostname, 'a hostname in lower case, "*." and a domain, or "*"; at most 253 characters', 'shop.example.com');
}

/** What listeners of one port say. */
interface Shared {
  readonly protocols: Set<unknown>;
  readonly hostnames: Map<unknown, number>;
  readonly limits: Set<unknown>;
}

/** Listeners that share a port become one in Envoy. */
function* conflicts(listeners: readonly Listener[]): Iterable<Complaint> {
  const ports = new Map<unknown, Shared>();
  for (const { port: number, protocol, hostname, resources } of listeners) {
    const shared = ports.get(number) ?? { protocols: new Set(), hostnames: new Map(), limits: new Set() };
    ports.set(number, shared);
    shared.protocols.add(protocol);
    shared.hostnames.set(hostname || '*', (shared.hostnames.get(hostname || '*') ?? 0) + 1);
    if (resources?.connectionLimit) shared.limits.add(resources.connectionLimit);
  }
  for (const [i, { port: number, hostname, resources }] of listeners.entries()) {
    const path = `spec.conf.listeners[${i}]`;
    const { protocols, hostnames, limits } = ports.get(number)!;
    if (protocols.size > 1) {
      yield repeated(path, number, 'listeners of one port speak one protocol', 'give it another port');
    }
    if (hostnames.get(hostname || '*')! > 1) {
      yield repeated(path, hostname ?? '*', 'another listener has this port and hostname', 'give it another hostname');
    }
    const limit = resources?.connectionLimit;
    if (limit && limits.size > 1) {
      yield repeated(`${path}.resources.connectionLimit`, limit, 'listeners of one port say one limit', 'say the same, or say it once');
    }
  }
}

/** What Kuma says of a MeshGatewayInstance: the tag of its service follows from its name. */
export function* meshGatewayInstance({ tags }: { readonly tags?: Tags }): Iterable<Complaint> {
  yield* ownTags('spec.tags', tags, { noService: true });
}
