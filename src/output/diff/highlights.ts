import { Comparison, ObjectChange } from './comparison';
import { ObjectReference } from '../../admission/finding';
import { groupOf, isManifest, Manifest, referenceTo, withoutLists } from '../../admission/manifest';
import { objectText } from '../finding-text';

/** What a reviewer reads first. */
export interface Highlight {
  readonly topic: 'hosts' | 'listeners' | 'permissions' | 'encryption' | 'weights' | 'plugins' | 'loss' | 'order';
  /** Whether more is possible than before, or less; neither where something moves. */
  readonly effect: 'opens' | 'closes' | 'moves';
  readonly object: ObjectReference;
  /** A sentence without its full stop. */
  readonly text: string;
}

/** Finds what a reviewer wants to know, in the order of topics. */
export function highlights(before: readonly unknown[], after: readonly unknown[], { changes }: Comparison): Highlight[] {
  const [old, now] = [before, after].map(objects => withoutLists(objects).filter(isManifest));
  const found = [
    ...sets(old, now, hostsOf, 'hosts', host => [`${host} is exposed`, `${host} is no longer exposed`]),
    ...sets(old, now, listenersOf, 'listeners', listener => [`listens on ${listener}`, `no longer listens on ${listener}`]),
    ...changes.flatMap(permission),
    ...changes.flatMap(encryption),
    ...changes.flatMap(weights),
    ...sets(old, now, pluginsOf, 'plugins', plugin => [`${plugin} is on`, `${plugin} is off`]),
    ...changes.flatMap(loss),
  ];
  return [...found, ...order(found)];
}

type Found = Map<string, Manifest>;

/** What only one of two sets of objects has. Who has it may change without news. */
function* sets(
  old: readonly Manifest[], now: readonly Manifest[], read: (object: Manifest) => readonly string[],
  topic: Highlight['topic'], sentences: (value: string) => readonly [string, string],
): Iterable<Highlight> {
  const [before, after] = [old, now].map(objects => new Map(objects.flatMap(object => read(object).map(value => [value, object])))) as [Found, Found];
  const opens = topic === 'plugins' ? 'closes' : 'opens';
  for (const [value, object] of after) if (!before.has(value)) yield { topic, effect: opens, object: referenceTo(object), text: sentences(value)[0] };
  for (const [value, object] of before) {
    if (!after.has(value)) yield { topic, effect: opens === 'opens' ? 'closes' : 'opens', object: referenceTo(object), text: sentences(value)[1] };
  }
}

function hostsOf({ kind, spec }: Manifest): readonly string[] {
  if (!isManifest(spec)) return [];
  if (kind === 'Ingress') return list(spec.rules).map(rule => rule.host ?? 'every host').map(String);
  return /^(HTTP|GRPC|TLS)Route$/.test(String(kind)) && Array.isArray(spec.hostnames) ? spec.hostnames.map(String) : [];
}

function listenersOf(object: Manifest): readonly string[] {
  const { kind, spec } = object;
  const { namespace = '', name } = referenceTo(object);
  if (!isManifest(spec)) return [];
  const place = `${namespace === '' ? '' : `${namespace}/`}${name}`;
  if (kind === 'Gateway' || kind === 'ListenerSet') return list(spec.listeners).map(({ port, protocol }) => `${String(port)} (${String(protocol)}) at ${kind} ${place}`);
  if (kind === 'Service' && /^(LoadBalancer|NodePort)$/.test(String(spec.type))) {
    return list(spec.ports).map(({ port, protocol = 'TCP' }) => `${String(port)} (${String(protocol)}) at Service ${place}, open to the outside as ${String(spec.type)}`);
  }
  return [];
}

const PERMISSIONS: Readonly<Record<string, string>> = {
  MeshTrafficPermission: 'kuma.io', TrafficPermission: 'kuma.io', ReferenceGrant: 'gateway.networking.k8s.io', NetworkPolicy: 'networking.k8s.io',
};

function permission({ kind: change, object, before, after, fields }: ObjectChange): Highlight[] {
  if (PERMISSIONS[object.kind] !== groupOf(object.apiVersion) || change === 'renamed' && fields.length === 0) return [];
  const topic = 'permissions';
  if (change === 'added' || change === 'removed') {
    const opens = isGrant(change === 'added' ? after : before) === (change === 'added');
    const what = object.kind === 'ReferenceGrant' ? 'a grant' : saying(after ?? before);
    return [{ topic, effect: opens ? 'opens' : 'closes', object, text: `${what} is ${change}` }];
  }
  const actions = fields.filter(({ path }) => path.endsWith('.action'));
  const effect = actions.length === 0 ? 'moves' : actions.some(({ after: action }) => action === 'Allow') ? 'opens' : 'closes';
  const what = actions.length === 0 ? `differs in ${fields.map(({ path }) => path).join(', ')}`
    : actions.map(({ before: from, after: to }) => `says ${String(to ?? 'nothing')} instead of ${String(from ?? 'nothing')}`).join(', ');
  return [{ topic, effect, object, text: `who may call whom ${what}` }];
}

/** Whether more is possible with it than without. A NetworkPolicy takes away what it doesn't name. */
function isGrant(object: Manifest | undefined): boolean {
  return object?.kind !== 'NetworkPolicy' && !actionsOf(object).includes('Deny');
}

function actionsOf(object: Manifest | undefined): string[] {
  const spec = isManifest(object?.spec) ? object.spec : {};
  return [...list(spec.from), ...list(spec.rules)].flatMap(({ default: conf }) => {
    if (!isManifest(conf)) return [];
    return [...typeof conf.action === 'string' ? [conf.action] : [], ...list(conf.allow).map(() => 'Allow'), ...list(conf.deny).map(() => 'Deny')];
  });
}

function saying(object: Manifest | undefined): string {
  const actions = [...new Set(actionsOf(object))];
  return actions.length === 0 ? 'a permission' : `a permission that says ${actions.join(' and ')}`;
}

function encryption({ kind: change, object, before, after, fields }: ObjectChange): Highlight[] {
  const highlight = (effect: Highlight['effect'], text: string): Highlight => ({ topic: 'encryption', effect, object, text });
  if (object.kind === 'Mesh' && groupOf(object.apiVersion) === 'kuma.io') {
    const [old, now] = [mtls(before), mtls(after)];
    if (old === now) return [];
    if (now === undefined) return change === 'removed' ? [] : [highlight('opens', `mTLS is off: ${old} was enabled`)];
    return [highlight('closes', old === undefined ? `mTLS is on, with ${now}` : `mTLS is signed by ${now} instead of ${old}`)];
  }
  if (object.kind === 'MeshTLS') {
    const said = (mode: unknown) => String(mode ?? 'as the mesh says');
    return fields.filter(({ path }) => path.endsWith('.mode')).map(({ before: from, after: to }) =>
      highlight(to === 'Permissive' ? 'opens' : 'closes', `TLS of incoming requests is ${said(to)} instead of ${said(from)}`));
  }
  if (object.kind === 'MeshIdentity' && change !== 'changed') return [highlight(change === 'removed' ? 'opens' : 'closes', `identities are ${change}`)];
  if (object.kind === 'Ingress' && isManifest(before?.spec) && isManifest(after?.spec)) {
    const secured = (spec: Manifest) => new Set(list(spec.tls).flatMap(({ hosts }) => Array.isArray(hosts) ? hosts.map(String) : []));
    const [old, now] = [secured(before.spec), secured(after.spec)];
    return [...old].filter(host => !now.has(host)).map(host => highlight('opens', `${host} no longer has TLS`));
  }
  return [];
}

function mtls(mesh: Manifest | undefined): string | undefined {
  const spec = isManifest(mesh?.spec) ? mesh.spec : {};
  const enabled = isManifest(spec.mtls) ? spec.mtls.enabledBackend : undefined;
  return typeof enabled === 'string' && enabled !== '' ? enabled : undefined;
}

const WEIGHT = /^(.*)\.?(?:backendRefs|backends)\[([^\]]*)\](\.weight)?$/;

/** The shares of requests, rule by rule. */
function weights({ kind: change, object, fields }: ObjectChange): Highlight[] {
  if (change === 'added' || change === 'removed') return [];
  const rules = new Map<string, string[]>();
  for (const { path, before, after } of fields) {
    const [, rule, backend, isWeight] = WEIGHT.exec(path) ?? [];
    if (backend === undefined) continue;
    const name = /(?:^|,)name=([^,]+)/.exec(backend)?.[1] ?? backend;
    const share = (value: unknown) => isWeight ? String(value ?? 1) : isManifest(value) ? String(value.weight ?? 1) : 'none';
    const place = rule.replace(/^spec\./, '').replace(/\.$/, '');
    rules.set(place, [...rules.get(place) ?? [], `${name} ${share(before)} → ${share(after)}`]);
  }
  return [...rules].map(([rule, shares]) => ({ topic: 'weights', effect: 'moves', object, text: `requests of ${rule} go to ${shares.join(', ')}` }));
}

const PLUGINS = 'konghq.com/plugins';

/** Plugins and where they are attached. One that is there and attached to nothing does nothing. */
function pluginsOf(object: Manifest): readonly string[] {
  const place = objectText(referenceTo(object));
  const annotations = isManifest(object.metadata) && isManifest(object.metadata.annotations) ? object.metadata.annotations : {};
  const named = typeof annotations[PLUGINS] === 'string' ? annotations[PLUGINS].split(',').map(name => name.trim()).filter(Boolean) : [];
  const rules = isManifest(object.spec) ? list(object.spec.rules) : [];
  const filters = rules.flatMap(rule => list(rule.filters)).flatMap(({ extensionRef: ref }) => isManifest(ref) && ref.kind === 'KongPlugin' ? [String(ref.name)] : []);
  const isGlobal = object.kind === 'KongClusterPlugin' && isManifest(object.metadata) && isManifest(object.metadata.labels) && object.metadata.labels.global === 'true';
  if (isGlobal && object.disabled !== true) return [`plugin ${String(object.plugin)} for everything (${place})`];
  return [...new Set([...named, ...filters])].map(name => `plugin ${name} of ${place}`);
}

const TAKES_ALONG: Readonly<Record<string, string>> = {
  Namespace: 'everything in it goes with it',
  CustomResourceDefinition: 'every object of its kind goes with it',
  PersistentVolumeClaim: 'its data may go with it',
  StatefulSet: 'its pods go, its data stays in the volumes',
  Mesh: 'its policies have no mesh then',
  Gateway: 'its routes have no gateway then',
};

function loss({ kind: change, object }: ObjectChange): Highlight[] {
  const along = TAKES_ALONG[object.kind];
  return change === 'removed' && along !== undefined ? [{ topic: 'loss', effect: 'closes', object, text: `is removed, and ${along}` }] : [];
}

/** mTLS that comes together with the permissions it needs refuses requests until they are there. */
function order(found: readonly Highlight[]): Highlight[] {
  const strict = found.find(({ topic, effect }) => topic === 'encryption' && effect === 'closes');
  const permits = found.some(({ topic, effect }) => topic === 'permissions' && effect === 'opens');
  return strict && permits ? [{
    topic: 'order', effect: 'moves', object: strict.object, text: 'comes together with permissions: apply those first, or requests are refused in between',
  }] : [];
}

function list(value: unknown): readonly Manifest[] {
  return Array.isArray(value) ? value.filter(isManifest) : [];
}
