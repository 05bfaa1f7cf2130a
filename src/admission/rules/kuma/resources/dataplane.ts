import { isIP } from 'node:net';
import { Complaint, misformed, missing, outOfRange, port, repeated, together, unknownWord } from './complaint';
import { Backend, prometheus } from './mesh-backends';
import { ownTags, Tags } from './tags';
import { parseGoDuration } from '../../../../core/kuma/go-duration';
import { SERVICE_TAG } from '../../../../core/kuma/names';
import { isHostAddress, isRequestUri } from '../../../../core/kuma/url';
import { isDnsSubdomain } from '../../../../core/name';
import { Protocol } from '../../../../core/protocol';
import { shown } from '../../../../core/shown';

interface Inbound {
  readonly name?: string;
  readonly address?: string;
  readonly port?: number;
  readonly servicePort?: number;
  readonly serviceAddress?: string;
  readonly protocol?: string;
  readonly tags?: Tags;
  readonly serviceProbe?: Probe;
}

interface Probe { readonly interval?: string; readonly timeout?: string; readonly healthyThreshold?: number; readonly unhealthyThreshold?: number }

interface Outbound { readonly address?: string; readonly port?: number; readonly tags?: Tags; readonly backendRef?: Reference }

interface Reference { readonly kind?: string; readonly name?: string; readonly namespace?: string; readonly labels?: Tags; readonly port?: number }

interface Listener { readonly type?: string; readonly name?: string; readonly address?: string; readonly port?: number }

interface Networking {
  readonly address?: string;
  readonly admin?: { readonly port?: number };
  readonly gateway?: { readonly type?: string; readonly tags?: Tags };
  readonly inbound?: readonly Inbound[];
  readonly outbound?: readonly Outbound[];
  readonly listeners?: readonly Listener[];
  readonly transparentProxying?: { readonly reachableBackends?: { readonly refs?: readonly Reference[] } };
}

interface VirtualProbe { readonly inboundPort?: number; readonly inboundPath?: string; readonly path?: string }

/** The spec of a Dataplane as Kuma reads it. */
export interface DataplaneSpec {
  readonly networking?: Networking;
  readonly probes?: { readonly port?: number; readonly endpoints?: readonly VirtualProbe[] };
  readonly metrics?: Backend;
}

const PROTOCOL_TAG = 'kuma.io/protocol';
const PROTOCOLS: readonly string[] = Object.values(Protocol);
const REFERRED = ['MeshService', 'MeshExternalService', 'MeshMultiZoneService'];
const LISTENERS = ['ZoneIngress', 'ZoneEgress'];
const LOOPBACK = '127.0.0.1';

/** What Kuma says of a Dataplane, as `pkg/core/resources/apis/mesh/dataplane_validator.go` has it. */
export function* dataplane({ networking, probes, metrics }: DataplaneSpec): Iterable<Complaint> {
  if (!networking) {
    yield missing('spec.networking', 'networking: { address: 192.168.0.1, inbound: [{ port: 8080, tags: { kuma.io/service: web } }] }');
    return;
  }
  yield* adminPort(networking);
  const { gateway } = networking;
  if (gateway) yield* gatewayProxy(gateway, networking, probes !== undefined);
  yield* ofAllProxies(networking);
  if (gateway?.type !== 'BUILTIN' && probes) yield* virtualProbes(probes);
  if (!gateway && metrics) {
    if (metrics.type === 'prometheus') yield* prometheus('spec.metrics.conf', metrics.conf ?? {});
    else yield unknownWord('spec.metrics.type', metrics.type, ['prometheus']);
  }
}

/** Envoy's own port is on the loopback interface. */
function* adminPort({ address = '', admin, inbound = [], outbound = [] }: Networking): Iterable<Complaint> {
  if (!admin) return;
  const at = 'spec.networking.admin.port';
  const taken = inbound.some(each => meets(admin.port, each.port, each.address || address)
    || meets(admin.port, each.servicePort || each.port, each.serviceAddress || LOOPBACK));
  if (taken) yield repeated(at, admin.port, 'an inbound has this port on the loopback interface', 'admin: { port: 9901 }');
  if (outbound.some(each => meets(admin.port, each.port, each.address || LOOPBACK))) {
    yield repeated(at, admin.port, 'an outbound has this port on the loopback interface', 'admin: { port: 9901 }');
  }
}

/** Whether a port on an address is one on the loopback interface. */
export function meets(admin = 0, taken = 0, address = ''): boolean {
  return admin === taken && (address === LOOPBACK || address === '0.0.0.0' || /^[0:]+$/.test(address) && isIP(address) === 6);
}

function* gatewayProxy({ type = 'DELEGATED', tags }: NonNullable<Networking['gateway']>, networking: Networking, hasProbes: boolean): Iterable<Complaint> {
  const isBuiltin = type === 'BUILTIN';
  const which = isBuiltin ? 'a gateway of Kuma\'s own' : 'a gateway of others';
  for (const field of isBuiltin ? ['inbound', 'outbound', 'listeners'] as const : ['inbound', 'listeners'] as const) {
    if (networking[field]?.length) yield together(`spec.networking.${field}`, `${which} has none`, `remove ${field}`);
  }
  if (isBuiltin && hasProbes) yield together('spec.networking.probes', `${which} has none`, 'remove probes');
  yield* ownTags('spec.networking.gateway.tags', tags, { service: true });
  const protocol = tags?.[PROTOCOL_TAG];
  if (protocol !== undefined && protocol !== Protocol.TCP) {
    yield { ...unknownWord(`spec.networking.gateway.tags[${PROTOCOL_TAG}]`, protocol, [Protocol.TCP]), message: 'a gateway speaks tcp, as far as this tag goes' };
  }
}

function* ofAllProxies({ address, inbound = [], outbound = [], listeners = [], transparentProxying }: Networking): Iterable<Complaint> {
  yield* hostAddress('spec.networking.address', address);
  for (const [i, each] of inbound.entries()) yield* inboundOf(`spec.networking.inbound[${i}]`, each, address);
  for (const [i, each] of outbound.entries()) yield* outboundOf(`spec.networking.outbound[${i}]`, each);
  yield* zoneListeners(listeners, inbound);
  for (const [i, reference] of (transparentProxying?.reachableBackends?.refs ?? []).entries()) {
    // the path is misspelt where Kuma says it
    yield* reachable(`spec.networking.transparentProxing.reachableBackends.refs[${i}]`, reference);
  }
}

/** An address by which others reach a proxy. */
export function* hostAddress(path: string, address = ''): Iterable<Complaint> {
  if (address === '') yield missing(path, 'address: 192.168.0.1');
  else if (address === '0.0.0.0' || address === '::') yield misformed(path, address, 'an address by which others reach it', 'address: 192.168.0.1');
  else if (!isHostAddress(address)) yield misformed(path, address, 'an IP address or a hostname', 'address: 192.168.0.1');
}

function* ipAddress(path: string, address: string | undefined): Iterable<Complaint> {
  if (address && isIP(address) === 0) yield misformed(path, address, 'an IP address', '192.168.0.1');
}

function* inboundOf(path: string, inbound: Inbound, proxyAddress: string | undefined): Iterable<Complaint> {
  const { address, serviceAddress, servicePort = 0, protocol, tags = {}, serviceProbe } = inbound;
  yield* port(`${path}.port`, inbound.port);
  if (servicePort !== 0) yield* port(`${path}.servicePort`, servicePort);
  yield* ipAddress(`${path}.serviceAddress`, serviceAddress);
  yield* ipAddress(`${path}.address`, address);
  if (serviceAddress && [proxyAddress, address].includes(serviceAddress) && (servicePort === 0 || servicePort === inbound.port)) {
    yield repeated(`${path}.serviceAddress`, serviceAddress, 'proxy and workload have the same address and port', 'servicePort: 8080');
  }
  if (protocol && !PROTOCOLS.includes(protocol.toLowerCase())) yield unknownWord(`${path}.protocol`, protocol, PROTOCOLS);
  yield* ownTags(`${path}.tags`, tags);
  const tag = tags[PROTOCOL_TAG];
  if (tag && !PROTOCOLS.includes(tag.toLowerCase())) yield unknownWord(`${path}.tags[${PROTOCOL_TAG}]`, tag, PROTOCOLS);
  if (Object.keys(tags).length > 0 && tags[SERVICE_TAG] === undefined) {
    yield { mistake: 'tag', path: `${path}.tags[${SERVICE_TAG}]`, message: 'is missing among the tags', fix: `${SERVICE_TAG}: web` };
  }
  if (serviceProbe) yield* probe(`${path}.serviceProbe`, serviceProbe);
}

function* probe(path: string, serviceProbe: Probe): Iterable<Complaint> {
  for (const field of ['interval', 'timeout'] as const) {
    const value = serviceProbe[field];
    if (value !== undefined && !parseGoDuration(value)) yield outOfRange(`${path}.${field}`, value, 'more than zero', `${field}: 10s`);
  }
  for (const field of ['healthyThreshold', 'unhealthyThreshold'] as const) {
    if (serviceProbe[field] === 0) yield outOfRange(`${path}.${field}`, 0, '1 or more', `${field}: 1`);
  }
}

function* outboundOf(path: string, { address, port: number, tags = {}, backendRef }: Outbound): Iterable<Complaint> {
  yield* port(`${path}.port`, number);
  yield* ipAddress(`${path}.address`, address);
  if (backendRef) {
    const { kind = '', name, labels = {} } = backendRef;
    if (!REFERRED.includes(kind)) yield unknownWord(`${path}.backendRef.kind`, kind, REFERRED);
    if (!name && Object.keys(labels).length === 0) yield missing(`${path}.backendRef`, 'give name or labels', 'names nothing');
    if (kind !== 'MeshExternalService') yield* port(`${path}.backendRef.port`, backendRef.port);
    if (Object.keys(tags).length > 0) yield together(`${path}.backendRef`, 'tags stand beside it', 'keep one of backendRef and tags');
  } else {
    yield* ownTags(`${path}.tags`, tags, { service: true });
  }
}

function* zoneListeners(listeners: readonly Listener[], inbounds: readonly Inbound[]): Iterable<Complaint> {
  const names = new Set(inbounds.map(({ name }) => name).filter(name => name));
  const types = new Map<string, string>();
  for (const [i, { type = 'Unspecified', name = '', address, port: number }] of listeners.entries()) {
    const path = `spec.networking.listeners[${i}]`;
    if (!LISTENERS.includes(type)) yield unknownWord(`${path}.type`, type === 'Unspecified' ? undefined : type, LISTENERS);
    yield* hostAddress(`${path}.address`, address);
    yield* port(`${path}.port`, number);
    if (name !== '' && names.has(name)) yield repeated(`${path}.name`, name, `another inbound or listener is called ${shown(name)} too`, 'give it another name');
    names.add(name);
    const place = `${address}:${number}`;
    const other = types.get(place);
    if (other !== undefined) yield repeated(path, place, `a listener of type ${other} has this address and port too`, 'give it another port');
    types.set(place, type);
  }
}

function* reachable(path: string, { kind = '', name = '', namespace = '', labels = {} }: Reference): Iterable<Complaint> {
  if (!REFERRED.includes(kind)) yield unknownWord(`${path}.kind`, kind, REFERRED);
  if (name !== '' && !isDnsSubdomain(name)) yield misformed(`${path}.name`, name, 'the name of an object', 'name: web');
  const hasLabels = Object.keys(labels).length > 0;
  if (name === '' && namespace === '' && !hasLabels) yield missing(`${path}.name`, 'give name or labels');
  if (name === '' && namespace !== '') yield missing(`${path}.name`, 'name: web', 'is missing, as namespace is there');
  if ((name !== '' || namespace !== '') && hasLabels) yield together(`${path}.labels`, 'labels and a name stand together', 'keep one of them');
}

function* virtualProbes({ port: number, endpoints = [] }: NonNullable<DataplaneSpec['probes']>): Iterable<Complaint> {
  yield* port('spec.probes.port', number);
  for (const [i, endpoint] of endpoints.entries()) {
    const path = `spec.probes.endpoints[${i}]`;
    yield* port(`${path}.inboundPort`, endpoint.inboundPort);
    for (const field of ['inboundPath', 'path'] as const) {
      if (!isRequestUri(endpoint[field] ?? '')) yield misformed(`${path}.${field}`, endpoint[field] ?? '', 'a path from the root', `${field}: /healthz`);
    }
  }
}
