import { hasMeshServices, Source, trustDomainOf } from './context';
import { Fields } from '../fields';
import { meshExternalServiceName } from './names';
import { record } from '../../core/json';
import { SERVICE_TAG } from '../../core/kuma/names';

type Tags = Readonly<Record<string, string>>;

/** A reference of Kuma's policies. */
export interface TargetRef { readonly kind: string; readonly [field: string]: unknown }

/** A service, as its tag says it. */
interface TaggedService { readonly name: string; readonly namespace: string; readonly port?: number }

const PROTOCOL_TAG = 'kuma.io/protocol';

/** What a tag made on Kubernetes says: `<Service>_<namespace>_svc_<port>`, or without port for gateways. */
export function taggedService(tag: string): TaggedService | undefined {
  const [, name, namespace, port] = /^([a-z0-9-]+)_([a-z0-9-]+)_svc(?:_(\d+))?$/.exec(tag) ?? [];
  return name === undefined ? undefined : { name, namespace, ...port === undefined ? {} : { port: Number(port) } };
}

/** The tags of an element of `sources`, `destinations` or `selectors`. Tags that every proxy has are left out. */
export function matchOf(selector: Fields): Tags {
  const tags = selector.texts('match') ?? {};
  return Object.fromEntries(Object.entries(tags).filter(([tag, value]) => !(tag === SERVICE_TAG && value === '*')));
}

/** The proxies that tags select, as the top-level target of a policy; nothing where they cannot be said, which is reported. */
export function proxies(tags: Tags, source: Source, path: string): TargetRef | undefined {
  const { [SERVICE_TAG]: service, [PROTOCOL_TAG]: protocol, ...others } = tags;
  if (protocol !== undefined) {
    source.notes.say('changed', {
      path, value: protocol, message: `${PROTOCOL_TAG} selects no proxies any more: the policy is for all their ports that speak a protocol it knows`,
    });
  }
  const labels = { ...service === undefined ? {} : labelsOf(service, source), ...others };
  const isSaid = (service === undefined || Object.keys(labelsOf(service, source)).length > 0) && !Object.values(others).includes('*');
  if (isSaid) return Object.keys(labels).length === 0 ? { kind: 'Mesh' } : { kind: 'Dataplane', labels };
  const rest = { ...service === undefined ? {} : { [SERVICE_TAG]: service }, ...others };
  if (source.target === '2.14' && !Object.values(rest).some(value => value === '*' || value.includes('/'))) return { kind: 'MeshSubset', tags: rest };
  return source.notes.say('selector', {
    path, value: tags,
    message: service === undefined ? 'labels of a Dataplane cannot be asked for any value' : `no label of a Dataplane says ${service}, and Kuma 3 knows no tags`,
    fix: service === undefined ? 'name the values' : 'give the Service behind it, too: the labels of its pods take the place of the tag',
  });
}

/** The labels of the pods behind a service, where the documents say them. */
function labelsOf(service: string, { world }: Source): Tags {
  const tagged = taggedService(service);
  const selector = tagged && world.inventory.service(tagged.name, tagged.namespace)?.selector;
  return tagged && selector ? { ...selector, 'k8s.kuma.io/namespace': tagged.namespace } : {};
}

/** What traffic is sent to, as an element of `to`. */
export function destination(service: string | undefined, source: Source, path: string): TargetRef {
  if (service === undefined || service === '*') return { kind: 'Mesh' };
  const external = externalService(service, source);
  if (external) return external;
  if (!hasMeshServices(source.world, source.mesh)) return { kind: 'MeshService', name: service };
  const tagged = taggedService(service);
  if (!tagged) return { kind: 'MeshService', labels: { 'kuma.io/display-name': service } };
  const { name, namespace, port } = tagged;
  const known = source.world.inventory.service(name, namespace)?.ports;
  const named = known?.find(one => one.port === port);
  if (named) return { kind: 'MeshService', name, namespace, sectionName: named.name ?? String(port) };
  if (port !== undefined) {
    source.notes.say('changed', {
      path, value: service, message: `ports of a MeshService go by their names, and none is known for ${port}: the result is for all ports of ${name}`,
      fix: `give the Service ${namespace}/${name}, too`,
    });
  }
  return { kind: 'MeshService', name, namespace };
}

function externalService(service: string, { world, mesh }: Source): TargetRef | undefined {
  const isExternal = world.inventory.ofMesh('ExternalService', mesh).some(({ spec }) => record(record(spec).tags)[SERVICE_TAG] === service);
  return isExternal ? { kind: 'MeshExternalService', name: meshExternalServiceName(service), namespace: world.systemNamespace } : undefined;
}

/** Where a route sends requests: a service, by more tags a part of it; nothing where it cannot be said, which is reported. */
export function backend(tags: Tags, source: Source, path: string): TargetRef | undefined {
  const { [SERVICE_TAG]: service, ...others } = tags;
  const isPart = Object.keys(others).length > 0;
  if (service === undefined || service === '*') {
    return source.notes.say('lost', { path, value: tags, message: 'a route leads to services by their names', fix: 'name the service' });
  }
  const external = externalService(service, source);
  if (external && !isPart) return external;
  if (isPart) {
    if (!external && !hasMeshServices(source.world, source.mesh)) return { kind: 'MeshServiceSubset', name: service, tags: others };
    return source.notes.say('lost', {
      path, value: tags, message: `a part of ${service} by tags has no name among MeshServices`, fix: 'make a Service that selects those pods, and send the share there',
    });
  }
  const tagged = hasMeshServices(source.world, source.mesh) ? taggedService(service) : undefined;
  if (!tagged) return hasMeshServices(source.world, source.mesh) ? unknownPort(service, source, path) : { kind: 'MeshService', name: service };
  return tagged.port === undefined ? unknownPort(service, source, path) : { kind: 'MeshService', ...tagged };
}

function unknownPort(service: string, source: Source, path: string): undefined {
  return source.notes.say('lost', { path, value: service, message: 'a MeshService is found by its port only, and this does not say one', fix: 'name service and port' });
}

/** Who calls: everybody, or some, by tags or by identities. */
export interface Clients {
  readonly everybody?: true;
  readonly tags?: Tags;
  readonly spiffeIds?: readonly string[];
}

/** The clients that tags select; nothing where they cannot be said, which is reported. */
export function clients(tags: Tags, source: Source, path: string, byTags: boolean): Clients | undefined {
  if (Object.keys(tags).length === 0) return { everybody: true };
  const isPlain = !Object.values(tags).some(value => value === '*' || value.includes('/'));
  if (source.target === '2.14' && byTags && isPlain) return { tags };
  const { [SERVICE_TAG]: service = '', ...others } = tags;
  const tagged = taggedService(service);
  const trustDomain = trustDomainOf(source.world, source.mesh);
  const accounts = tagged && Object.keys(others).length === 0 ? source.world.inventory.serviceAccounts(tagged.name, tagged.namespace) : [];
  if (tagged && trustDomain !== undefined && accounts.length > 0) {
    return { spiffeIds: accounts.map(account => `spiffe://${trustDomain}/ns/${tagged.namespace}/sa/${account}`) };
  }
  const isUnnamed = tagged !== undefined && Object.keys(others).length === 0;
  return source.notes.say('selector', {
    path, value: tags, message: 'clients are known by their identities, and no document says which these tags stand for',
    fix: isUnnamed ? 'give the Service and the workload behind it, too, and say --trust-domain' : 'write a rule with the SPIFFE ids of these clients',
  });
}

/** All pods and all machines of the trust domain. */
export function everybody(source: Source): { readonly spiffeID: { readonly type: string; readonly value: string } }[] {
  const domain = everybodysDomain(source);
  return ['ns', 'workload'].map(path => ({ spiffeID: { type: 'Prefix', value: `spiffe://${domain}/${path}` } }));
}

/** The trust domain that everybody is of; where nobody says one, Kuma's own, which is reported. */
function everybodysDomain(source: Source): string {
  const trustDomain = trustDomainOf(source.world, source.mesh);
  if (trustDomain !== undefined) return trustDomain;
  const domain = `${source.mesh}.default.mesh.local`;
  source.notes.say('needs', {
    path: 'spec', message: `everybody is everybody of a trust domain, and that is taken to be ${domain}: Kuma\'s own for a zone called default`,
    fix: 'say --trust-domain, or let the MeshIdentity among the documents say it',
  });
  return domain;
}
