import { ObjectChange } from './comparison';
import { Highlight } from './highlight';
import { fieldsOf, list } from './items';
import { groupOf, isManifest, Manifest } from '../../admission/manifest';

/** What a permission says: whom it lets through, and whom not. */
interface Statements {
  readonly allows: readonly string[];
  readonly denies: readonly string[];
}

const TEXT_MAX = 80;

/** What is said of clients, by kind and group. A NetworkPolicy says too much to be said in a line. */
const STATEMENTS: Readonly<Record<string, (spec: Manifest) => Statements>> = {
  'MeshTrafficPermission.kuma.io': ({ from, rules }) => {
    const items = [...list(from), ...list(rules)].map(({ targetRef, default: conf }) => ({ client: clientText(targetRef), conf: fieldsOf(conf) }));
    const acting = (action: RegExp) => items.filter(({ conf }) => action.test(String(conf.action))).map(({ client }) => client);
    const listed = (field: string) => items.flatMap(({ conf }) => list(conf[field]).map(clientText));
    // what is only logged as denied goes through
    return { allows: [...acting(/^Allow/), ...listed('allow'), ...listed('allowWithShadowDeny')], denies: [...acting(/^Deny$/), ...listed('deny')] };
  },
  'TrafficPermission.kuma.io': ({ sources, destinations }) => ({
    allows: list(sources).flatMap(source => list(destinations).map(destination => `${matchText(source)} to call ${matchText(destination)}`)), denies: [],
  }),
  'ReferenceGrant.gateway.networking.k8s.io': ({ from, to }) => ({
    allows: list(from).flatMap(({ kind, namespace }) => list(to).map(target =>
      `${String(kind)} of ${String(namespace)} to refer to ${String(target.kind)}${target.name === undefined ? '' : ` ${String(target.name)}`}`)),
    denies: [],
  }),
  'NetworkPolicy.networking.k8s.io': () => ({ allows: [], denies: [] }),
};

/** Who may call whom, and may not any more. */
export function permission(change: ObjectChange): Highlight[] {
  const { kind, object, before, after, fields } = change;
  const key = `${object.kind}.${groupOf(object.apiVersion)}`;
  if (!Object.hasOwn(STATEMENTS, key) || kind === 'renamed' && fields.length === 0) return [];
  const highlight = (effect: Highlight['effect'], text: string): Highlight => ({ topic: 'permissions', effect, object, text });
  const [old, now] = [before, after].map(each => STATEMENTS[key](fieldsOf(each?.spec)));
  if (kind === 'added' || kind === 'removed') {
    const opens = isGrant(object.kind, kind === 'added' ? now : old) === (kind === 'added');
    return [highlight(opens ? 'opens' : 'closes', `${object.kind === 'ReferenceGrant' ? 'a grant' : saying(kind === 'added' ? now : old)} is ${kind}`)];
  }
  const opens = [...said('now allows', now.allows, old.allows), ...said('no longer denies', old.denies, now.denies)];
  const closes = [...said('no longer allows', old.allows, now.allows), ...said('now denies', now.denies, old.denies)];
  if (opens.length + closes.length === 0) return [highlight('moves', `who may call whom differs in ${fields.map(({ path }) => path).join(', ')}`)];
  return [
    ...opens.length > 0 ? [highlight('opens', opens.join(', '))] : [],
    ...closes.length > 0 ? [highlight('closes', closes.join(', '))] : [],
  ];
}

/** Whether more is possible with it than without. A NetworkPolicy takes away what it doesn't name. */
function isGrant(kind: string, { allows, denies }: Statements): boolean {
  return kind !== 'NetworkPolicy' && (allows.length > 0 || denies.length === 0);
}

function saying({ allows, denies }: Statements): string {
  const actions = [...allows.length > 0 ? ['Allow'] : [], ...denies.length > 0 ? ['Deny'] : []];
  return actions.length === 0 ? 'a permission' : `a permission that says ${actions.join(' and ')}`;
}

function said(words: string, some: readonly string[], others: readonly string[]): string[] {
  return [...new Set(some)].filter(each => !others.includes(each)).map(each => `${words} ${each}`);
}

/** A client, as a reference or as what its identity begins with. */
function clientText(client: unknown): string {
  if (!isManifest(client)) return 'everybody';
  const { kind, name, spiffeID } = client;
  if (isManifest(spiffeID)) return `${spiffeID.type === 'Prefix' ? `${String(spiffeID.value)}…` : String(spiffeID.value)}`;
  if (kind === 'Mesh' && name === undefined) return 'everybody in the mesh';
  if (kind !== undefined && Object.keys(client).every(field => field === 'kind' || field === 'name')) return `${String(kind)} ${String(name)}`;
  return cut(JSON.stringify(client));
}

function matchText({ match }: Manifest): string {
  const tags = fieldsOf(match);
  const service = tags['kuma.io/service'];
  return Object.keys(tags).length === 1 && service !== undefined ? String(service) : cut(JSON.stringify(tags));
}

function cut(text: string): string {
  return text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)}…` : text;
}
