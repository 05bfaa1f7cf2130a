import { usedBackends } from './backends';
import { Made, Source } from './context';
import { Fields } from '../fields';
import { meshIdentity } from './mesh-identity';
import { meshMetrics } from './mesh-metrics';
import { unused } from './values';

const EVERYTHING = { kind: 'Mesh' };

/** What stays in the Mesh, for Kuma 2.14; Kuma 3 drops all but those that are not named here. */
const STAYS = ['mtls', 'constraints', 'skipCreatingInitialPolicies', 'meshServices'];

/** A Mesh without what policies say now, and those policies. Nothing but the Mesh where it says nothing else. */
export function mesh(source: Source): Made[] {
  const { spec } = source;
  const made = [...passthrough(source), ...locality(source), ...meshMetrics(source), ...telemetry(source, 'logging'), ...telemetry(source, 'tracing')];
  const kept = source.target === '3.0' ? lasting(source) : [];
  const name = source.reference.name;
  const rest = Object.fromEntries([...stays(spec, source.target), ...source.target === '3.0' ? [] : routing(spec)]);
  const meshServices = source.target === '3.0' ? { meshServices: { mode: exclusive(source) } } : {};
  return [...made, ...kept, { kind: 'Mesh', name, spec: { ...rest, ...meshServices } }];
}

function stays(spec: Fields, target: string): (readonly [string, unknown])[] {
  const fields = target === '3.0' ? ['skipCreatingInitialPolicies'] : STAYS;
  return fields.flatMap(field => spec.peek(field) === undefined ? [] : [[field, spec.take(field)] as const]);
}

function routing(spec: Fields): (readonly [string, unknown])[] {
  const fields = ['zoneEgress', 'defaultForbidMeshExternalServiceAccess'];
  const section = spec.child('routing');
  const kept = fields.flatMap(field => section?.peek(field) === undefined ? [] : [[field, section.take(field)] as const]);
  return kept.length > 0 ? [['routing', Object.fromEntries(kept)]] : [];
}

/** Kuma 3 knows MeshServices only. */
function exclusive(source: Source): string {
  const given = source.spec.child('meshServices');
  const mode = given?.scalar('mode') ?? 'Disabled';
  if (mode !== 'Exclusive') {
    source.notes.say('changed', {
      path: 'spec.meshServices.mode', value: mode, message: 'services go by their MeshServices: names such as web_shop_svc_80 and web.mesh lead nowhere any more',
      fix: 'let workloads call web.shop.svc.cluster.local or the hostname of a HostnameGenerator before this Mesh is applied',
    });
  }
  return 'Exclusive';
}

function lasting(source: Source): Made[] {
  const { spec, notes } = source;
  const section = spec.child('routing');
  for (const [field, fix] of [
    ['zoneEgress', 'let zone proxies be listeners of a Dataplane, as Kuma 3 has them'],
    ['defaultForbidMeshExternalServiceAccess', 'permit what may be called by MeshTrafficPermissions of the egress'],
  ]) {
    const value = section?.take(field);
    if (value === false) notes.say('isDefault', { path: `spec.routing.${field}`, value, message: 'Kuma does so anyway' });
    else if (value !== undefined) notes.say('lost', { path: `spec.routing.${field}`, value, message: 'Kuma 3 has no such field', fix });
  }
  if (spec.peek('constraints') !== undefined) {
    notes.say('lost', {
      path: 'spec.constraints', value: spec.take('constraints'), message: 'Kuma 3 does not ask proxies for tags', fix: 'say who may run proxies by admission rules of the cluster',
    });
  }
  return meshIdentity(source);
}

function passthrough({ spec }: Source): Made[] {
  const allowed = spec.child('networking')?.child('outbound')?.scalar('passthrough');
  if (allowed === undefined) return [];
  return [{ kind: 'MeshPassthrough', spec: { targetRef: EVERYTHING, default: { passthroughMode: allowed === true ? 'All' : 'None' } } }];
}

function locality({ spec, notes }: Source): Made[] {
  const section = spec.child('routing');
  const value = section?.scalar('localityAwareLoadBalancing');
  if (value === false) notes.say('isDefault', { path: 'spec.routing.localityAwareLoadBalancing', value, message: 'Kuma does so anyway' });
  if (value !== true) return [];
  const to = [{ targetRef: EVERYTHING, default: { localityAwareness: { disabled: false } } }];
  return [{ kind: 'MeshLoadBalancingStrategy', spec: { targetRef: EVERYTHING, to } }];
}

const POLICIES = { logging: 'TrafficLog', tracing: 'TrafficTrace' } as const;

/** Backends are in the policies that named them; where none did, they did nothing. */
function telemetry(source: Source, section: 'logging' | 'tracing'): Made[] {
  const { spec, notes, mesh: name } = source;
  const given = spec.child(section);
  if (!given) return [];
  const used = usedBackends(section, name, source);
  for (const backend of given.list('backends')) {
    backend.takeAll();
    if (used.has(backend.peek('name'))) continue;
    notes.say('needs', {
      path: backend.path, value: backend.value, message: `no ${POLICIES[section]} among the documents uses this backend, so no policy has it now`,
      fix: `if there is such a ${POLICIES[section]}, give it, too`,
    });
  }
  if (used.has(given.peek('defaultBackend'))) given.take('defaultBackend');
  else unused(source, given, ['defaultBackend'], `no ${POLICIES[section]} among the documents leaves its backend out`);
  return [];
}
