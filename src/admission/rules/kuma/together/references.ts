import { findService, isSection, knownServices, placeOf, portsOf, ServiceRef } from './services';
import { NAMESPACE_TAG, SERVICE_TAG } from '../../../../core/kuma/names';
import { nearest } from '../../../../core/nearest';
import { shown } from '../../../../core/shown';
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
/** What Kuma adds to labels where it is known only to the control plane. */
const COMPUTED = ['kuma.io/zone', 'kuma.io/origin', 'kuma.io/env'];
const DEPTH_MAX = 20;

/** A reference, and what may be meant by it. */
interface Reference {
  readonly path: string;
  readonly what: string;
  readonly group: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  /** All that there are of the kind, in that place. Where there are none, nothing is said in an open world. */
  readonly candidates: readonly Labelled[];
  readonly isThere: boolean;
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
  *check(object, context) {
    for (const reference of references(object, context.objects)) {
      if (!reference.isThere) yield* dangling(reference, context);
    }
  },
});

function* dangling({ path, what, group, kind, namespace, name, candidates, refused }: Reference, { worlds }: RuleContext): Iterable<Hit> {
  const isOpen = worldOf(worlds, { group, kind, namespace }) === 'open';
  if (isOpen && candidates.length === 0) return;
  const names = candidates.map(nameOf);
  const meant = nearest(name, names);
  yield {
    path, value: name, message: `there is no ${what} ${shown(name)}${namespace === undefined ? '' : ` in ${namespace}`}`,
    ...names.length > 0 ? { expected: [...new Set(names)].slice(0, 10).join(' or ') } : {}, fix: meant === undefined ? `add the ${what}` : `did you mean ${shown(meant)}?`,
    ...isOpen ? { severity: 'info' } : refused ? { severity: 'error' } : {},
  };
}

function* references(object: Described, objects: ObjectSet): Iterable<Reference> {
  const { kind } = object;
  if (POD_KINDS.some(each => each.split('.')[0] === kind)) return yield* ofPods(object, objects);
  if (kind === 'MeshGatewayInstance') return yield* ofInstance(object, objects);
  for (const { path, key, value } of walk(object.spec, 'spec', 0)) {
    if (REFERRING.has(key)) yield* ofPolicy(object, path, value, objects);
    else if (key === 'secret' && typeof value === 'string' && value !== '') yield secretNamed(path, value, kind === 'Mesh', objects);
    else if (key === 'secretRef') yield* ofSecretRef(path, value, objects);
  }
}

/** Every field below that can be a reference. */
function* walk(value: unknown, path: string, depth: number): Iterable<Found> {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* walk(item, `${path}[${i}]`, depth + 1);
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    const at = `${path}.${key}`;
    if (key === 'backendRefs' && Array.isArray(child)) {
      for (const [i, item] of child.entries()) yield { path: `${at}[${i}]`, key, value: item };
    } else if (REFERRING.has(key) || key === 'secret' || key === 'secretRef') {
      yield { path: at, key, value: child };
    }
    yield* walk(child, at, depth + 1);
  }
}

function* ofPolicy(policy: Described, path: string, value: unknown, objects: ObjectSet): Iterable<Reference> {
  if (typeof value !== 'object' || value === null) return;
  const reference = value as ServiceRef;
  const { kind = '', name = '', labels } = reference;
  if (labels && Object.keys(labels).length > 0) yield* byLabels(policy, path, kind, labels, objects);
  if (name === '') return;
  if (kind === 'MeshService' && path !== 'spec.targetRef') {
    const { name: service, namespace } = placeOf(reference, namespaceOf(policy));
    // a name beside policies of the whole mesh is, in meshes without MeshServices, that of a tag
    if (objects.derive(systemNamespaces).has(namespace)) return;
    const candidates = knownServices(objects).filter(each => namespaceOf(each) === namespace);
    const isThere = objects.has('Service', namespace, service) || objects.has('MeshService.kuma.io', namespace, service);
    yield { path: `${path}.name`, what: 'Service', group: '', kind: 'Service', namespace, name: service, candidates, isThere };
  } else if (kind === 'MeshExternalService' || kind === 'MeshMultiZoneService') {
    const namespace = reference.namespace ?? namespaceOf(policy);
    const group = 'kuma.io';
    const candidates = objects.ofKind<Labelled>(`${kind}.${group}`).filter(each => meshOf(each) === meshOf(policy));
    yield { path: `${path}.name`, what: kind, group, kind, namespace, name, candidates, isThere: objects.has(`${kind}.${group}`, namespace, name) };
  } else if (kind === 'MeshGateway') {
    const candidates = objects.ofKind<Labelled>('MeshGateway.kuma.io');
    yield { path: `${path}.name`, what: kind, group: 'kuma.io', kind, name, candidates, isThere: objects.has('MeshGateway.kuma.io', undefined, name) };
  } else if (kind === 'MeshHTTPRoute') {
    const candidates = objects.ofKind<Labelled>('MeshHTTPRoute.kuma.io').filter(each => meshOf(each) === meshOf(policy));
    yield { path: `${path}.name`, what: kind, group: 'kuma.io', kind, name, candidates, isThere: candidates.some(each => each.metadata.name === name) };
  }
}

const BY_LABELS: Readonly<Record<string, (objects: ObjectSet) => readonly Labelled[]>> = {
  MeshService: knownServices,
  MeshExternalService: objects => objects.ofKind('MeshExternalService.kuma.io'),
  MeshMultiZoneService: objects => objects.ofKind('MeshMultiZoneService.kuma.io'),
  MeshOpenTelemetryBackend: objects => objects.ofKind('MeshOpenTelemetryBackend.kuma.io'),
};

function* byLabels(policy: Labelled, path: string, kind: string, labels: Readonly<Record<string, string>>, objects: ObjectSet): Iterable<Reference> {
  if (!Object.hasOwn(BY_LABELS, kind) || COMPUTED.some(label => labels[label] !== undefined)) return;
  const candidates = BY_LABELS[kind](objects);
  const isThere = candidates.some(candidate => {
    const { name, labels: own } = candidate.metadata;
    const all: Fields = {
      ...own, 'kuma.io/display-name': name, 'k8s.kuma.io/service-name': name, [NAMESPACE_TAG]: namespaceOf(candidate), 'kuma.io/mesh': meshOf(policy),
    };
    return Object.entries(labels).every(([label, value]) => all[label] === value);
  });
  const name = Object.entries(labels).map(([label, value]) => `${label}: ${value}`).join(', ');
  yield { path: `${path}.labels`, what: kind === 'MeshService' ? 'Service' : kind, group: 'kuma.io', kind, name, candidates, isThere };
}

function secretNamed(path: string, name: string, refused: boolean, objects: ObjectSet): Reference {
  const candidates = objects.ofKind<Labelled & { readonly type?: string }>('Secret').filter(({ type }) => type === MESH_SECRET);
  return {
    path, what: `Secret of type ${MESH_SECRET}`, group: '', kind: 'Secret', name, candidates, refused,
    isThere: [...objects.derive(systemNamespaces)].some(namespace => objects.has('Secret', namespace, name)),
  };
}

function* ofSecretRef(path: string, value: unknown, objects: ObjectSet): Iterable<Reference> {
  const { name } = (value ?? {}) as { readonly name?: unknown };
  if (typeof name === 'string' && name !== '') yield secretNamed(`${path}.name`, name, false, objects);
}

interface Gateway extends Labelled { readonly spec?: { readonly selectors?: readonly { readonly match?: Readonly<Record<string, string>> }[] } }

/** Kuma finds the gateway of an instance by its tags. */
function* ofInstance(instance: Described, objects: ObjectSet): Iterable<Reference> {
  const { spec } = instance;
  const tags: Fields = { ...spec?.tags as Fields | undefined, [SERVICE_TAG]: `${nameOf(instance)}_${namespaceOf(instance)}_svc` };
  const candidates = objects.ofKind<Gateway>('MeshGateway.kuma.io').filter(gateway => meshOf(gateway) === meshOf(instance));
  const isThere = candidates.some(gateway => {
    const selectors: unknown = gateway.spec?.selectors;
    return Array.isArray(selectors) && selectors.some(selector => matches((selector as { readonly match?: Fields } | null)?.match ?? {}, tags));
  });
  yield { path: 'spec.tags', what: 'MeshGateway that selects', group: 'kuma.io', kind: 'MeshGateway', name: String(tags[SERVICE_TAG]), candidates, isThere };
}

function matches(match: Fields, tags: Fields): boolean {
  return Object.entries(match).every(([tag, value]) => value === '*' ? tags[tag] !== undefined : tags[tag] === value);
}

const PATCHES = 'kuma.io/container-patches';

function* ofPods(object: Described, objects: ObjectSet): Iterable<Reference> {
  const [at = '', pod] = podOf(object) ?? [];
  const annotation = (pod?.metadata as Labelled['metadata'] | undefined)?.annotations?.[PATCHES];
  const candidates = objects.ofKind<Labelled>('ContainerPatch.kuma.io');
  for (const name of (annotation ?? '').split(',').map(each => each.trim()).filter(each => each !== '')) {
    const path = `${at}metadata.annotations[${PATCHES}]`;
    yield { path, what: 'ContainerPatch', group: 'kuma.io', kind: 'ContainerPatch', name, candidates, isThere: candidates.some(each => each.metadata.name === name) };
  }
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
  *check(policy, { objects }) {
    for (const { path, key, value } of walk(policy.spec, 'spec', 0)) {
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
