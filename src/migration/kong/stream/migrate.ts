import { addListener, Listeners } from './listeners';
import { isRecord, Json, record } from '../../../core/json';
import { below } from '../../fields';
import { Migration } from '../../migration';
import { referenceTo } from '../../steps';
import { Notes } from '../notes';
import { keptMetadata, Result } from '../result';

/** What is known of the wanted result. */
export interface StreamMigrationOptions {
  /** The name of the Gateway that is made in each namespace. @default 'kong-stream' */
  readonly gateway?: string;
  /** The GatewayClass of Kong. @default 'kong' */
  readonly gatewayClass?: string;
}

const GROUP = 'configuration.konghq.com/';
const KINDS = new Set(['TCPIngress', 'UDPIngress']);
const GATEWAY_API = 'gateway.networking.k8s.io';

/** Said by the notes: what admission knows of the controller is without its gate for kinds of the experimental channel. */
const ACCEPTED = new Set(['TRF2204', 'TRF2210']);
const ALPHA = 'Kong\'s ingress controller reads these routes with the feature gate GatewayAlpha only, and they are in the experimental channel of Gateway API';

/** A rule of a TCPIngress or UDPIngress. */
interface StreamRule {
  readonly path: string;
  readonly port: number;
  readonly host?: string;
  readonly backend: { readonly name: string; readonly port: number };
}

/**
 * Rewrites TCPIngresses and UDPIngresses as TCPRoutes, TLSRoutes and UDPRoutes, and a Gateway in each namespace with listeners for them. Never throws.
 */
export function migrateTcpIngress(objects: readonly unknown[], { gateway = 'kong-stream', gatewayClass = 'kong' }: StreamMigrationOptions = {}): Migration {
  const result = new Result(objects);
  const gateways = new Map<unknown, { readonly index: number; readonly listeners: Listeners }>();
  for (const [index, object] of objects.entries()) {
    if (!isRecord(object) || !KINDS.has(String(object.kind)) || !String(object.apiVersion).startsWith(GROUP)) continue;
    const { namespace } = record(object.metadata);
    const own = gateways.get(namespace) ?? { index, listeners: new Map() };
    gateways.set(namespace, own);
    migrateOne(object, { index, result, gateway, listeners: own.listeners, all: [...gateways.values()].map(({ listeners }) => listeners) });
  }
  for (const [namespace, { index, listeners }] of gateways) {
    if (listeners.size === 0) continue;
    result.put({
      apiVersion: `${GATEWAY_API}/v1`, kind: 'Gateway', metadata: { name: gateway, ...namespace === undefined ? {} : { namespace } },
      spec: { gatewayClassName: gatewayClass, listeners: [...listeners.values()] },
    }, index);
  }
  return result.migration({ channel: 'experimental' }, ACCEPTED);
}

interface Place {
  readonly index: number;
  readonly result: Result;
  readonly gateway: string;
  readonly listeners: Listeners;
  /** Those of all Gateways: Kong has each port once. */
  readonly all: readonly Listeners[];
}

function migrateOne(object: Json, { index, result, gateway, listeners, all }: Place): void {
  const notes = result.notes(object, index);
  const isUdp = object.kind === 'UDPIngress';
  const rules = rulesOf(object, notes);
  const certificates = isUdp ? [] : certificatesOf(object, notes);
  const hasHosts = rules.some(({ host }) => host !== undefined);
  const shown = new Set<Certificate>();
  const { namespace, name: given } = record(object.metadata);
  const stem = String(given);
  for (const { path, port, host, backend } of rules) {
    const isTls = !isUdp && (host !== undefined || (certificates.length > 0 && !hasHosts));
    const hosts = host === undefined ? [...new Set(certificates.flatMap(certificate => certificate.hosts))] : [host];
    if (isTls && hosts.length === 0) {
      notes.say('lost', { path, value: port, message: 'a TLSRoute has hostnames, and neither rule nor certificate has', fix: 'name the hosts in spec.tls' });
      continue;
    }
    const names = (isTls ? hosts : [undefined]).map(hostname => {
      const certificate = certificates.find(({ hosts: named }) => hostname === undefined || named.length === 0 || named.includes(hostname));
      const secret = certificate?.secret;
      if (isTls && certificate) shown.add(certificate);
      if (isTls && secret === undefined) {
        notes.say('missing', { path: below(path, 'host'), value: hostname, message: 'no certificate in spec.tls is for this host', fix: 'add one to spec.tls, or certificateRefs to the listener' });
      }
      return addListener({ protocol: isUdp ? 'UDP' : isTls ? 'TLS' : 'TCP', port, hostname, secret }, listeners, all, { notes, path });
    });
    if (isTls && host === undefined) notes.say('changed', { path, value: port, message: `clients have to say which host they want now: ${hosts.join(', ')}` });
    const kind = isUdp ? 'UDPRoute' : isTls ? 'TLSRoute' : 'TCPRoute';
    const name = result.nameFor(kind, namespace, rules.length === 1 ? stem : `${stem}-${port}`);
    const parentRefs = names.map(sectionName => ({ name: gateway, sectionName }));
    result.put({
      apiVersion: `${GATEWAY_API}/v1alpha2`, kind, metadata: { ...keptMetadata(object, () => false), name },
      spec: { parentRefs, ...isTls ? { hostnames: hosts } : {}, rules: [{ backendRefs: [backend] }] },
    }, index);
    notes.say('carried', { path, value: port, message: `becomes ${kind} ${name} on listener ${names.join(', ')}` });
  }
  for (const certificate of certificates) {
    const { path, secret: value } = certificate;
    if (shown.has(certificate)) notes.say('carried', { path, value, message: 'becomes certificateRefs of the listeners for its hosts' });
    else notes.say('unused', { path, value, message: 'no rule is for its hosts' });
  }
  if (rules.length === 0) return;
  notes.say('needs', { path: 'kind', value: object.kind, message: ALPHA, fix: 'CONTROLLER_FEATURE_GATES: GatewayAlpha=true; and Kong listens on these ports by KONG_STREAM_LISTEN, as before' });
  result.deleted.push(referenceTo(object));
}

function rulesOf(object: Json, notes: Notes): readonly StreamRule[] {
  const { rules, tls: _, ...others } = record(object.spec);
  reportUnknown(others, 'spec', notes);
  return (Array.isArray(rules) ? rules : []).flatMap((rule: unknown, i): StreamRule[] => {
    const path = below('spec.rules', i);
    const { port, host, backend, ...rest } = record(rule);
    const { serviceName, servicePort, ...beside } = record(backend);
    reportUnknown(rest, path, notes);
    reportUnknown(beside, `${path}.backend`, notes);
    if (typeof port !== 'number' || typeof serviceName !== 'string' || typeof servicePort !== 'number') {
      notes.say('unreadable', { path, value: rule, message: 'a rule has a port, and a backend with serviceName and servicePort', fix: 'see what is missing: nothing takes its place' });
      return [];
    }
    const isUnused = object.kind === 'UDPIngress' && host !== undefined;
    if (isUnused) notes.say('unknown', { path: `${path}.host`, value: host, message: 'packets say no host', fix: 'leave it out' });
    return [{ path, port, ...typeof host === 'string' && host !== '' && !isUnused ? { host } : {}, backend: { name: serviceName, port: servicePort } }];
  });
}

interface Certificate { readonly path: string; readonly hosts: readonly string[]; readonly secret: string }

function certificatesOf(object: Json, notes: Notes): readonly Certificate[] {
  const { tls } = record(object.spec);
  return (Array.isArray(tls) ? tls : []).flatMap((entry: unknown, i): Certificate[] => {
    const path = below('spec.tls', i);
    const { hosts, secretName, ...rest } = record(entry);
    reportUnknown(rest, path, notes);
    const names = Array.isArray(hosts) ? hosts.filter((host): host is string => typeof host === 'string') : [];
    if (typeof secretName !== 'string' || (hosts !== undefined && (!Array.isArray(hosts) || names.length < hosts.length))) {
      notes.say('unreadable', { path, value: entry, message: 'a certificate has the name of its Secret and a list of hosts', fix: 'see what is missing: nothing takes its place' });
      return [];
    }
    return [{ path, hosts: names, secret: secretName }];
  });
}

function reportUnknown(fields: Json, path: string, notes: Notes): void {
  for (const [field, value] of Object.entries(fields)) {
    notes.say('unknown', { path: below(path, field), value, message: 'the kind has no such field', fix: 'see to its spelling, or leave it out' });
  }
}
