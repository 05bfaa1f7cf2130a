import { Comparison, ObjectChange } from './comparison';
import { hostsOf, listenersOf } from './exposure';
import { Highlight } from './highlight';
import { fieldsOf, list } from './items';
import { permission } from './permissions';
import { Plugins } from './plugins';
import { groupOf, isManifest, Manifest, referenceTo, withoutLists } from '../../admission/manifest';

export type { Highlight } from './highlight';

/** Finds what a reviewer wants to know, in the order of topics. */
export function highlights(before: readonly unknown[], after: readonly unknown[], { changes }: Comparison): Highlight[] {
  const [old, now] = [before, after].map(objects => withoutLists(objects).filter(isManifest));
  const found = [
    ...sets([old, now], [hostsOf, hostsOf], 'hosts', host => [`${host} is exposed`, `${host} is no longer exposed`]),
    ...sets([old, now], [listenersOf, listenersOf], 'listeners', listener => [`listens on ${listener}`, `no longer listens on ${listener}`]),
    ...changes.flatMap(permission),
    ...changes.flatMap(encryption),
    ...changes.flatMap(weights),
    ...sets([old, now], [readPlugins(old, now), readPlugins(now, old)], 'plugins', plugin => [`${plugin} is on`, `${plugin} is off`]),
    ...changes.flatMap(loss),
  ];
  return [...found, ...order(found)];
}

type Found = Map<string, Manifest>;
type Reader = (object: Manifest) => readonly string[];

function readPlugins(objects: readonly Manifest[], others: readonly Manifest[]): Reader {
  const plugins = new Plugins(objects, others);
  return object => plugins.of(object);
}

/** What only one of two sets of objects has. Who has it may change without news. */
function* sets(
  sides: readonly (readonly Manifest[])[], read: readonly Reader[],
  topic: Highlight['topic'], sentences: (value: string) => readonly [string, string],
): Iterable<Highlight> {
  const [before, after] = sides.map((objects, i): Found => new Map(objects.flatMap(object => read[i](object).map(value => [value, object]))));
  const opens = topic === 'plugins' ? 'closes' : 'opens';
  for (const [value, object] of after) if (!before.has(value)) yield { topic, effect: opens, object: referenceTo(object), text: sentences(value)[0] };
  for (const [value, object] of before) {
    if (!after.has(value)) yield { topic, effect: opens === 'opens' ? 'closes' : 'opens', object: referenceTo(object), text: sentences(value)[1] };
  }
}

function encryption({ kind: change, object, before, after }: ObjectChange): Highlight[] {
  const highlight = (effect: Highlight['effect'], text: string): Highlight => ({ topic: 'encryption', effect, object, text });
  if (object.kind === 'Mesh' && groupOf(object.apiVersion) === 'kuma.io') {
    const [old, now] = [mtls(before), mtls(after)];
    if (old?.name === now?.name) return old?.mode === now?.mode ? [] : [highlight(now?.mode === 'PERMISSIVE' ? 'opens' : 'closes', `mTLS is ${now?.mode} instead of ${old?.mode}`)];
    if (now === undefined) return change === 'removed' ? [] : [highlight('opens', `mTLS is off: ${old?.name} was enabled`)];
    const mode = now.mode === 'STRICT' ? '' : ', and requests without it are taken too';
    return [highlight('closes', old === undefined ? `mTLS is on, with ${now.name}${mode}` : `mTLS is signed by ${now.name} instead of ${old.name}${mode}`)];
  }
  if (object.kind === 'MeshTLS') {
    const [old, now] = [tlsModes(before), tlsModes(after)];
    if (old === now) return [];
    return [highlight(/Permissive/.test(now) ? 'opens' : 'closes', `TLS of incoming requests is ${now || 'as the mesh says'} instead of ${old || 'as the mesh says'}`)];
  }
  if (object.kind === 'BackendTLSPolicy' && change !== 'changed' && change !== 'renamed') {
    return [highlight(change === 'removed' ? 'opens' : 'closes', `TLS to backends is ${change}`)];
  }
  if (object.kind === 'MeshIdentity' && change !== 'changed') return [highlight(change === 'removed' ? 'opens' : 'closes', `identities are ${change}`)];
  if (object.kind === 'Ingress' && isManifest(before?.spec) && isManifest(after?.spec)) {
    const secured = (spec: Manifest) => new Set(list(spec.tls).flatMap(({ hosts }) => Array.isArray(hosts) ? hosts.map(String) : []));
    const [old, now] = [secured(before.spec), secured(after.spec)];
    const left = new Set(list(after.spec.rules).map(({ host }) => String(host)));
    return [...old].filter(host => !now.has(host) && left.has(host)).map(host => highlight('opens', `${host} no longer has TLS`));
  }
  return [];
}

function mtls(mesh: Manifest | undefined): { readonly name: string; readonly mode: string } | undefined {
  const { enabledBackend: name, backends } = fieldsOf(fieldsOf(mesh?.spec).mtls);
  if (typeof name !== 'string' || name === '') return undefined;
  const { mode = 'STRICT' } = list(backends).find(backend => backend.name === name) ?? {};
  return { name, mode: String(mode) };
}

/** What a policy says of TLS, each once. */
function tlsModes(policy: Manifest | undefined): string {
  const { from, rules } = fieldsOf(policy?.spec);
  const modes = [...list(from), ...list(rules)].map(item => fieldsOf(item.default).mode).filter(mode => typeof mode === 'string');
  return [...new Set(modes)].sort().join(' and ');
}

const WEIGHT = /^(.*?)\.?(?:backendRefs|backends|split)(?:\[([^\]]*)\](\.weight)?)?$/;

/** The shares of requests, rule by rule. */
function weights({ kind: change, object, fields }: ObjectChange): Highlight[] {
  if (change === 'added' || change === 'removed') return [];
  const rules = new Map<string, string[]>();
  for (const { path, before, after } of fields) {
    const [whole, rule, backend, isWeight] = WEIGHT.exec(path) ?? [];
    if (whole === undefined) continue;
    const place = rule.replace(/^spec\./, '').replace(/\.$/, '');
    const shares = rules.get(place) ?? [];
    rules.set(place, shares);
    if (backend === undefined) {
      for (const each of list(before)) shares.push(`${backendName(each)} ${String(each.weight ?? 1)} → none`);
      for (const each of list(after)) shares.push(`${backendName(each)} none → ${String(each.weight ?? 1)}`);
    } else {
      const share = (value: unknown) => isWeight ? String(value ?? 1) : isManifest(value) ? String(value.weight ?? 1) : 'none';
      const isChange = isWeight || before === undefined || after === undefined;
      if (isChange) shares.push(`${/(?:^|,)name=([^,]+)/.exec(backend)?.[1] ?? backendName(before ?? after, backend)} ${share(before)} → ${share(after)}`);
    }
  }
  return [...rules].filter(([, shares]) => shares.length > 0)
    .map(([rule, shares]) => ({ topic: 'weights', effect: 'moves', object, text: `requests of ${rule || 'all'} go to ${shares.join(', ')}` }));
}

function backendName(backend: unknown, otherwise = 'another'): string {
  const { name, destination, labels } = fieldsOf(backend);
  const service = fieldsOf(destination)['kuma.io/service'];
  return typeof name === 'string' ? name : typeof service === 'string' ? service : labels === undefined ? otherwise : JSON.stringify(labels);
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
