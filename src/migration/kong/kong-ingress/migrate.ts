import { policyOf } from './policy';
import { routeSettings, serviceSettings, Settings } from './settings';
import { isRecord, Json, record } from '../../../core/json';
import { ROUTES } from '../../../core/kong/annotations';
import { Fields, Ledger } from '../../fields';
import { Migration } from '../../migration';
import { referenceTo } from '../../steps';
import { Notes } from '../notes';
import { keptMetadata, Result } from '../result';

const OVERRIDE = 'konghq.com/override';
const OVERRIDE_PATH = `metadata.annotations[${OVERRIDE}]`;
const GROUP = 'configuration.konghq.com/';
const ROUTE_KINDS = new Set(ROUTES.map(kind => kind.split('.')[0]));
const SECTIONS = ['proxy', 'route', 'upstream'];

/** What a KongIngress says, in the words that last. */
interface Settled {
  readonly notes: Notes;
  readonly service: Settings;
  readonly route: Settings;
  readonly users: string[];
}

/**
 * Rewrites KongIngresses as annotations of the Services and routes that name them, and as KongUpstreamPolicies.
 *
 * `proxy` and `upstream` are about Services, `route` is about Ingresses. Every field is carried over, or a finding says what became of it. Never throws.
 */
export function migrateKongIngress(objects: readonly unknown[]): Migration {
  const result = new Result(objects);
  const settled = new Map<string, Settled>();
  for (const [index, object] of objects.entries()) {
    if (!isRecord(object) || object.kind !== 'KongIngress' || !String(object.apiVersion).startsWith(GROUP)) continue;
    settled.set(keyOf(object, record(object.metadata).name), settle(object, index, result));
    result.deleted.push(referenceTo(object));
  }
  for (const [index, object] of objects.entries()) {
    if (isRecord(object)) rewrite(object, index, settled, result);
  }
  for (const each of settled.values()) reportUsers(each);
  return result.migration();
}

function keyOf(beside: Json, name: unknown): string {
  return JSON.stringify([record(beside.metadata).namespace ?? null, name]);
}

function settle(object: Json, index: number, result: Result): Settled {
  const notes = result.notes(object, index);
  const ledger = new Ledger();
  const whole = new Fields(object, '', ledger);
  const [proxy, route, upstream] = SECTIONS.map(section => whole.child(section));
  const policy = upstream && policyOf(upstream, notes);
  const { name, namespace, labels } = record(object.metadata);
  const policyName = policy && result.nameFor('KongUpstreamPolicy', namespace, String(name));
  if (policy) {
    const metadata = { name: policyName, ...namespace === undefined ? {} : { namespace }, ...labels === undefined ? {} : { labels } };
    result.put({ apiVersion: `${GROUP}v1beta1`, kind: 'KongUpstreamPolicy', metadata, spec: policy }, index);
  }
  const ofPolicy: Settings = policyName === undefined ? {} : { 'konghq.com/upstream-policy': policyName };
  const [service, ofRoute] = [{ ...serviceSettings(proxy, upstream, notes), ...ofPolicy }, routeSettings(route, notes)];
  const { apiVersion: _, kind: __, metadata: ___, status: ____, ...sections } = object;
  for (const { path, value } of Object.entries(sections).flatMap(([field, section]) => [...ledger.left(section, field)])) {
    notes.say('unknown', { path, value, message: 'nothing has this now, or not with such a value', fix: 'see to its spelling, or leave it out' });
  }
  return { notes, service, route: ofRoute, users: [] };
}

/** A Service or a route that names a KongIngress says itself what that said. */
function rewrite(object: Json, index: number, settled: ReadonlyMap<string, Settled>, result: Result): void {
  const kind = String(object.kind);
  const annotations = record(record(object.metadata).annotations);
  const name = annotations[OVERRIDE];
  if (typeof name !== 'string' || (kind !== 'Service' && kind !== 'KongServiceFacade' && !ROUTE_KINDS.has(kind))) return;
  const notes = result.notes(object, index);
  const found = settled.get(keyOf(object, name));
  if (!found) {
    notes.say('missing', { path: OVERRIDE_PATH, value: name, message: `KongIngress ${name} is not among the documents`, fix: 'give it, too' });
    return;
  }
  found.users.push(kind);
  const isRoute = ROUTE_KINDS.has(kind);
  const said: Settings = isRoute ? found.route : found.service;
  for (const [annotation, value] of Object.entries(said)) {
    const own = annotations[annotation];
    if (own === undefined || own === value) continue;
    notes.say('unused', { path: `metadata.annotations[${annotation}]`, value: own, message: `it goes before what KongIngress ${name} says, which is ${JSON.stringify(value)}` });
  }
  const { [OVERRIDE]: _, ...kept } = annotations;
  const metadata = keptMetadata({ ...object, metadata: { ...record(object.metadata), annotations: { ...said, ...kept } } }, () => false);
  const { status: __, ...rest } = object;
  result.put({ ...rest, metadata }, index);
}

function reportUsers({ notes, service, route, users }: Settled): void {
  const [ofRoutes, ofServices] = [true, false].map(isRoute => users.some(kind => ROUTE_KINDS.has(kind) === isRoute));
  const needs: readonly (readonly [said: Settings, isThere: boolean, path: string, who: string])[] = [
    [service, ofServices, 'konghq.com/upstream-policy' in service ? 'upstream' : 'proxy', 'Service'], [route, ofRoutes, 'route', 'Ingress'],
  ];
  for (const [said, isThere, path, who] of needs) {
    const written = Object.entries(said).map(([annotation, value]) => `${annotation}: ${JSON.stringify(value)}`).join(', ');
    if (written === '' || isThere) continue;
    notes.say('missing', { path, message: `no ${who} among the documents names it by ${OVERRIDE}`, fix: `give those that do; or on each of them ${written}` });
  }
}
