import { fewestWith, labelsOf } from './by-labels';
import { findService, hasService, isSection, knownServices, placeOf, portsOf, ServiceRef, servicesIn } from './services';
import { grouped } from '../../../../core/groups';
import { MESH_LABEL, SERVICE_TAG } from '../../../../core/kuma/names';
import { shown } from '../../../../core/shown';
import { nearest, nearestOfFew } from '../../../../core/spelling/nearest';
import { worldOf } from '../../../world';
import { podOf, POD_KINDS } from '../../kubernetes/pod';
import { ObjectSet } from '../../object-set';
import { Hit, Rule, rule, RuleContext } from '../../rule';
import { POLICIES } from '../kinds';
import { Labelled, meshOf, nameOf, namespaceOf } from '../membership';
import { MESH_SECRET } from '../resources/secrets';
import { systemNamespaces } from '../system-namespaces';

type Fields = Readonly<Record<string, unknown>>;

interface Found { readonly path: string; readonly key: string; readonly value: unknown }

interface Described extends Labelled { readonly spec?: Fields }

const REFERRING = new Set(['targetRef', 'backendRef', 'backendRefs']);
const SECRETS = new Set(['secret', 'secretRef']);
/** What Kuma adds to labels where it is known only to the control plane. */
const COMPUTED = ['kuma.io/zone', 'kuma.io/origin', 'kuma.io/env'];
const DEPTH_MAX = 20;
const NAMED_MAX = 10;

/** A reference that leads nowhere, and what may be meant by it. */
interface Dangling {
  readonly path: string;
  readonly what: string;
  readonly group: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  /** All that there are of the kind, in that place. Where there are none, nothing is said in an open world. */
  readonly candidates: readonly Labelled[];
  /** The refusal of the object itself follows, where all is known. */
  readonly refused?: boolean;
}

export const referencesLead = rule<Described>({
  code: 'TRF2178',
  title: 'What objects of Kuma name is there',
  severity: 'warning',
  source: 'Kuma 2.14, resolution of references: what leads nowhere is left out',
  kinds: [...POLICIES, 'Mesh.kuma.io', 'MeshGateway.kuma.io', 'MeshGatewayInstance.kuma.io', 'MeshExternalService.kuma.io', 'MeshIdentity.kuma.io', ...POD_KINDS],
  world: 'closed',
  fails: `
    kind: MeshTimeout
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: crat }, default: { idleTimeout: 1h } }] }
---
    apiVersion: v1
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { ports: [{ port: 80, appProtocol: http }] }`,
  passes: `
    kind: MeshTimeout
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, default: { idleTimeout: 1h } }] }
---
    apiVersion: v1
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { ports: [{ port: 80, appProtocol: http }] }`,
  check: (object, context) => danglingIn(object, context).flatMap(reference => hit(reference, context) ?? []),
});

function hit({ path, what, group, kind, namespace, name, candidates, refused }: Dangling, { worlds }: RuleContext): Hit | undefined {
  const isOpen = worldOf(worlds, { group, kind, namespace }) === 'open';
  if (isOpen && candidates.length === 0) return undefined;
  const meant = nearestOfFew(name, candidates, nameOf);
  return {
    path, value: name, message: `there is no ${what} ${shown(name)}${namespace === undefined ? '' : ` in ${namespace}`}`,
    ...candidates.length > 0 ? { expected: namesOf(candidates).join(' or ') } : {}, fix: meant === undefined ? `add the ${what}` : `did you mean ${shown(meant)}?`,
    ...isOpen ? { severity: 'info' } : refused ? { severity: 'error' } : {},
  };
}

/** The names of some objects, each once: enough of them for a message. */
function namesOf(objects: readonly Labelled[]): readonly string[] {
  const names = new Set<string>();
  for (const object of objects) {
    names.add(nameOf(object));
    if (names.size === NAMED_MAX) break;
  }
  return [...names];
}

const PODS: ReadonlySet<string> = new Set(POD_KINDS.map(kind => kind.split('.')[0]));
const NONE: readonly Dangling[] = [];

function danglingIn(object: Described, context: RuleContext): readonly Dangling[] {
  const { kind } = object;
  const { objects } = context;
  if (PODS.has(kind)) return ofPods(object, objects);
  if (kind === 'MeshGatewayInstance') return ofInstance(object, objects);
  return context.once(referring).flatMap(({ path, key, value }) => {
    if (REFERRING.has(key)) return ofPolicy(object, path, value, objects);
    const secret = key === 'secret' ? value : (value as { readonly name?: unknown } | null)?.name;
    if (typeof secret !== 'string' || secret === '') return NONE;
    return key === 'secret' ? ofSecret(path, secret, kind === 'Mesh', objects) : ofSecret(`${path}.name`, secret, false, objects);
  });
}

/** The fields of an object that can be references. */
function referring({ spec }: Described): readonly Found[] {
  return walk(spec, 'spec', 0, []);
}

function walk(value: unknown, path: string, depth: number, found: Found[]): Found[] {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return found;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (typeof value[i] === 'object') walk(value[i], `${path}[${i}]`, depth + 1, found);
    return found;
  }
  for (const key of Object.keys(value)) {
    const child = (value as Fields)[key];
    const refers = REFERRING.has(key);
    if (typeof child !== 'object' && !refers && !SECRETS.has(key)) continue;
    const at = `${path}.${key}`;
    if (key === 'backendRefs' && Array.isArray(child)) for (const [i, item] of child.entries()) found.push({ path: `${at}[${i}]`, key, value: item });
    else if (refers || SECRETS.has(key)) found.push({ path: at, key, value: child });
    walk(child, at, depth + 1, found);
  }
  return found;
}

function ofPolicy(policy: Described, path: string, value: unknown, objects: ObjectSet): readonly Dangling[] {
  if (typeof value !== 'object' || value === null) return NONE;
  const reference = value as ServiceRef;
  const { kind = '', name = '', labels } = reference;
  const byLabel = labels && Object.keys(labels).length > 0 ? byLabels(policy, path, kind, labels, objects) : NONE;
  const named = name === '' ? undefined : byName(policy, `${path}.name`, reference, path !== 'spec.targetRef', objects);
  return named ? [...byLabel, named] : byLabel;
}

function byName(policy: Described, path: string, reference: ServiceRef, isDestination: boolean, objects: ObjectSet): Dangling | undefined {
  const { kind = '', name = '' } = reference;
  const group = 'kuma.io';
  switch (kind) {
    case 'MeshService': {
      if (!isDestination) return undefined;
      const { name: service, namespace } = placeOf(reference, namespaceOf(policy));
      // a name beside policies of the whole mesh is, in meshes without MeshServices, that of a tag
      if (hasService(objects, namespace, service) || objects.derive(systemNamespaces).has(namespace)) return undefined;
      return { path, what: 'Service', group: '', kind: 'Service', namespace, name: service, candidates: servicesIn(objects, namespace) };
    }
    case 'MeshExternalService': case 'MeshMultiZoneService': {
      const namespace = reference.namespace ?? namespaceOf(policy);
      if (objects.has(`${kind}.${group}`, namespace, name)) return undefined;
      return { path, what: kind, group, kind, namespace, name, candidates: ofMesh(objects, `${kind}.${group}`, meshOf(policy)) };
    }
    case 'MeshGateway':
      if (objects.has('MeshGateway.kuma.io', undefined, name)) return undefined;
      return { path, what: kind, group, kind, name, candidates: objects.ofKind<Labelled>('MeshGateway.kuma.io') };
    case 'MeshHTTPRoute':
      if (objects.derive(routesOfMeshes).has(`${meshOf(policy)}/${name}`)) return undefined;
      return { path, what: kind, group, kind, name, candidates: ofMesh(objects, 'MeshHTTPRoute.kuma.io', meshOf(policy)) };
    default: return undefined;
  }
}

function routesOfMeshes(objects: ObjectSet): ReadonlySet<string> {
  return new Set(objects.ofKind<Labelled>('MeshHTTPRoute.kuma.io').map(route => `${meshOf(route)}/${nameOf(route)}`));
}

/** The objects of a kind that a mesh has. */
function ofMesh(objects: ObjectSet, kind: string, mesh: string): readonly Labelled[] {
  const index = objects.derive(meshIndex);
  let byMesh = index.get(kind);
  if (!byMesh) index.set(kind, byMesh = grouped(objects.ofKind<Labelled>(kind), meshOf));
  return byMesh.get(mesh) ?? [];
}

function meshIndex(): Map<string, ReadonlyMap<string, readonly Labelled[]>> {
  return new Map();
}

const BY_LABELS: Readonly<Record<string, (objects: ObjectSet) => readonly Labelled[]>> = {
  MeshService: knownServices,
  MeshExternalService: objects => objects.ofKind('MeshExternalService.kuma.io'),
  MeshMultiZoneService: objects => objects.ofKind('MeshMultiZoneService.kuma.io'),
  MeshOpenTelemetryBackend: objects => objects.ofKind('MeshOpenTelemetryBackend.kuma.io'),
};

function byLabels(policy: Labelled, path: string, kind: string, labels: Readonly<Record<string, string>>, objects: ObjectSet): readonly Dangling[] {
  if (!Object.hasOwn(BY_LABELS, kind) || COMPUTED.some(label => labels[label] !== undefined)) return NONE;
  const candidates = BY_LABELS[kind](objects);
  const wanted = Object.entries(labels);
  const mesh = meshOf(policy);
  const { [MESH_LABEL]: _, ...others } = labels;
  const fits = (candidate: Labelled) => wanted.every(([label, value]) => (label === MESH_LABEL ? mesh : labelsOf(candidate)[label]) === value);
  if (fewestWith(others, BY_LABELS[kind], objects).some(fits)) return NONE;
  const name = Object.entries(labels).map(([label, value]) => `${label}: ${value}`).join(', ');
  return [{ path: `${path}.labels`, what: kind === 'MeshService' ? 'Service' : kind, group: 'kuma.io', kind, name, candidates }];
}

function ofSecret(path: string, name: string, refused: boolean, objects: ObjectSet): readonly Dangling[] {
  if ([...objects.derive(systemNamespaces)].some(namespace => objects.has('Secret', namespace, name))) return NONE;
  return [{ path, what: `Secret of type ${MESH_SECRET}`, group: '', kind: 'Secret', name, candidates: objects.derive(meshSecrets), refused }];
}

function meshSecrets(objects: ObjectSet): readonly Labelled[] {
  return objects.ofKind<Labelled & { readonly type?: string }>('Secret').filter(({ type }) => type === MESH_SECRET);
}

interface Gateway extends Labelled { readonly spec?: { readonly selectors?: readonly { readonly match?: Readonly<Record<string, string>> }[] } }

/** Kuma finds the gateway of an instance by its tags. */
function ofInstance(instance: Described, objects: ObjectSet): readonly Dangling[] {
  const { spec } = instance;
  const tags: Fields = { ...spec?.tags as Fields | undefined, [SERVICE_TAG]: `${nameOf(instance)}_${namespaceOf(instance)}_svc` };
  const { byService, others } = objects.derive(gatewaySelectors);
  const likely = [...byService.get(String(tags[SERVICE_TAG])) ?? [], ...others];
  if (likely.some(({ mesh, match }) => mesh === meshOf(instance) && matches(match, tags))) return NONE;
  const candidates = ofMesh(objects, 'MeshGateway.kuma.io', meshOf(instance));
  return [{ path: 'spec.tags', what: 'MeshGateway that selects', group: 'kuma.io', kind: 'MeshGateway', name: String(tags[SERVICE_TAG]), candidates }];
}

interface Selector { readonly mesh: string; readonly match: Fields }

/** What selects gateways: by the service that a selector names, as most do, and the others. */
function gatewaySelectors(objects: ObjectSet): { readonly byService: ReadonlyMap<string, Selector[]>; readonly others: readonly Selector[] } {
  const all = objects.ofKind<Gateway>('MeshGateway.kuma.io').flatMap(gateway => {
    const selectors: unknown = gateway.spec?.selectors;
    const matchesOf = Array.isArray(selectors) ? selectors.map(each => (each as { readonly match?: Fields } | null)?.match ?? {}) : [];
    return matchesOf.map(match => ({ mesh: meshOf(gateway), match }));
  });
  const isNamed = ({ match }: Selector): boolean => typeof match[SERVICE_TAG] === 'string' && match[SERVICE_TAG] !== '*';
  return { byService: grouped(all.filter(isNamed), ({ match }) => String(match[SERVICE_TAG])), others: all.filter(each => !isNamed(each)) };
}

function matches(match: Fields, tags: Fields): boolean {
  return Object.entries(match).every(([tag, value]) => value === '*' ? tags[tag] !== undefined : tags[tag] === value);
}

const PATCHES = 'kuma.io/container-patches';

function containerPatches(objects: ObjectSet): ReadonlySet<string> {
  return new Set(objects.ofKind<Labelled>('ContainerPatch.kuma.io').map(nameOf));
}

function ofPods(object: Described, objects: ObjectSet): readonly Dangling[] {
  const [at = '', pod] = podOf(object) ?? [];
  const annotation = (pod?.metadata as Labelled['metadata'] | undefined)?.annotations?.[PATCHES];
  if (!annotation) return NONE;
  const known = objects.derive(containerPatches);
  const absent = annotation.split(',').map(each => each.trim()).filter(name => name !== '' && !known.has(name));
  const path = `${at}metadata.annotations[${PATCHES}]`;
  const candidates = objects.ofKind<Labelled>('ContainerPatch.kuma.io');
  return absent.map(name => ({ path, what: 'ContainerPatch', group: 'kuma.io', kind: 'ContainerPatch', name, candidates }));
}

export const sections = rule<Described>({
  code: 'TRF2179',
  title: 'A Service has the port that a reference names: Kuma drops what is about another',
  severity: 'warning',
  source: 'Kuma 2.14, resolution of references',
  kinds: POLICIES,
  fails: `
    kind: MeshTimeout
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart, sectionName: grpc }, default: { idleTimeout: 1h } }] }
---
    apiVersion: v1
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { ports: [{ name: http, port: 80, appProtocol: http }] }`,
  passes: `
    kind: MeshTimeout
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart, sectionName: http }, default: { idleTimeout: 1h } }] }
---
    apiVersion: v1
    kind: Service
    metadata: { name: cart, namespace: shop }
    spec: { ports: [{ name: http, port: 80, appProtocol: http }] }`,
  *check(policy, context) {
    const { objects } = context;
    for (const { path, key, value } of context.once(referring)) {
      if (!REFERRING.has(key) || path === 'spec.targetRef' || (value as ServiceRef | null)?.kind !== 'MeshService') continue;
      const reference = value as ServiceRef;
      const { name, namespace, section } = placeOf(reference, namespaceOf(policy));
      const service = section === undefined ? undefined : findService(objects, namespace, name);
      const ports = service ? portsOf(service) : [];
      if (ports.length === 0 || ports.some(port => isSection(section!, port))) continue;
      const field = reference.sectionName !== undefined ? 'sectionName' : reference.port !== undefined ? 'port' : 'name';
      const known = ports.map(port => field === 'sectionName' ? port.name ?? String(port.port) : String(port.port));
      yield {
        path: `${path}.${field}`, value: reference[field], message: `the Service ${shown(name)} has no port ${shown(section)}`, expected: known.join(' or '),
        fix: `${field}: ${nearest(section!, known) ?? known[0]}`,
      };
    }
  },
});

export const REFERENCE_RULES: readonly Rule[] = [referencesLead, sections];
