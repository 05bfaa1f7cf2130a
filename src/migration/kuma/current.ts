import { Made, Source } from './context';
import { below } from '../fields';
import { backend, everybody, Clients, clients, destination, proxies, taggedService, TargetRef } from './selectors';
import { isRecord, Json, record } from '../../core/json';
import { SERVICE_TAG } from '../../core/kuma/names';

/* Policies of the current kinds: as they are, but for what has another form now. */

/** What follows the same rules whether it says `from` or `rules`: clients were the whole mesh in any case. */
const FROM_IS_RULES = new Set(['MeshAccessLog', 'MeshCircuitBreaker', 'MeshRateLimit', 'MeshTimeout', 'MeshTLS']);

/** These tell clients by tags in `from`. */
const BY_TAGS = new Set(['MeshTrafficPermission', 'MeshFaultInjection']);

/** The kinds that are looked at. */
export const CURRENT: ReadonlySet<string> = new Set([
  ...FROM_IS_RULES, ...BY_TAGS, 'MeshHTTPRoute', 'MeshHealthCheck', 'MeshLoadBalancingStrategy', 'MeshMetric', 'MeshPassthrough', 'MeshProxyPatch',
  'MeshRetry', 'MeshTCPRoute', 'MeshTrace',
]);

/** The policy in the forms that last; two where it was about what is sent and what is received, as that is no longer said in one. */
export function current(source: Source): Made[] {
  const kind = source.reference.kind;
  const { targetRef: top, from, to, rules: before, ...rest } = record(source.object.spec);
  const targetRef = isRecord(top) ? topLevel(top, source) : 'none';
  if (targetRef === undefined) return [];
  const target = targetRef === 'none' ? {} : { targetRef };
  const sections = Array.isArray(from) ? incoming(kind, from.filter(isRecord), source) : {};
  const sent = Array.isArray(to) ? { to: sentTo(to, source) } : to === undefined ? {} : { to };
  const others = lasting(rest, 'spec', source) as Json;
  const rules = [...Array.isArray(sections.rules) ? sections.rules as unknown[] : [], ...Array.isArray(before) ? lasting(before, 'spec.rules', source) as unknown[] : []];
  const received = rules.length > 0 ? { ...sections, rules } : before === undefined ? sections : { ...sections, rules: before };
  const isBoth = 'rules' in sections && Array.isArray(to) && to.length > 0;
  if (!isBoth) return [{ kind, spec: { ...target, ...others, ...sent, ...received } }];
  source.notes.say('changed', { path: 'spec.from', message: `what is received is a policy of its own now: ${source.reference.name}-inbound` });
  return [{ kind, spec: { ...target, ...others, ...sent } }, { kind, name: `${source.reference.name}-inbound`, spec: { ...target, ...received } }];
}

function topLevel(ref: Json, source: Source): TargetRef | undefined {
  const { kind, tags, proxyTypes } = ref;
  const path = 'spec.targetRef';
  const types = Array.isArray(proxyTypes) ? proxyTypes : [];
  if (source.target === '3.0' && (kind === 'MeshGateway' || kind === 'MeshHTTPRoute' || types.join() === 'Gateway')) {
    return source.notes.say('lost', {
      path, value: ref, message: kind === 'MeshHTTPRoute' ? 'a route is no place for a policy' : 'Kuma 3 has no gateways of its own',
      fix: kind === 'MeshHTTPRoute' ? 'name the route in to' : 'put a gateway in front (Kong, or another of Gateway API), and configure that',
    });
  }
  if (kind === 'Mesh') return source.target === '3.0' && types.length > 0 ? { kind: types.includes('Gateway') ? 'Mesh' : 'Dataplane' } : ref as TargetRef;
  if (kind !== 'MeshSubset' && kind !== 'MeshService' && kind !== 'MeshServiceSubset') return ref as TargetRef;
  const found = proxies(tagsOf(kind === 'MeshSubset' ? undefined : tagOf(ref, source), tags), source, path);
  // what Kuma 2.14 still reads stays as it was, where nothing better is known
  return source.target === '2.14' && found?.kind === 'MeshSubset' ? ref as TargetRef : found;
}

function tagsOf(service: string | undefined, tags: unknown): Readonly<Record<string, string>> {
  return { ...service === undefined ? {} : { [SERVICE_TAG]: service }, ...record(tags) as Record<string, string> };
}

/** A service without its namespace is in that of the policy, unless that is the system's. */
function tagOf({ name, namespace }: Json, { reference: { namespace: own }, world }: Source): string {
  const place = namespace ?? (own === world.systemNamespace ? undefined : own);
  return taggedService(String(name)) || typeof place !== 'string' ? String(name) : `${String(name)}_${place}_svc`;
}

function isWholeMesh(entry: Json, source: Source, path: string): boolean {
  const { targetRef } = entry;
  if (isRecord(targetRef) && targetRef.kind === 'Mesh' && Object.keys(targetRef).length === 1) return true;
  source.notes.say('lost', { path, value: entry, message: 'these settings cannot depend on who calls by tags', fix: 'rules with matches by SPIFFE ids, where Kuma has them' });
  return false;
}

/** Entries of `to` about a part of a service, by its tags, have no other words. */
function sentTo(to: readonly unknown[], source: Source): unknown {
  const kept = to.filter((entry, i) => {
    const { tags, kind } = record(record(entry).targetRef);
    const isPart = source.target === '3.0' && (tags !== undefined || kind === 'MeshSubset' || kind === 'MeshServiceSubset');
    if (isPart) {
      source.notes.say('lost', {
        path: `spec.to[${i}]`, value: entry, message: 'a part of a service by tags has no name among MeshServices', fix: 'make a Service that selects those pods, and name it',
      });
    }
    return !isPart;
  });
  return lasting(kept, 'spec.to', source);
}

function incoming(kind: string, from: readonly Json[], source: Source): Json {
  if (FROM_IS_RULES.has(kind)) {
    const rules = from.flatMap(({ targetRef, ...entry }, i) => isWholeMesh({ targetRef, ...entry }, source, `spec.from[${i}]`) ? [lasting(entry, 'spec.from', source)] : []);
    return rules.length > 0 ? { rules } : {};
  }
  if (!BY_TAGS.has(kind)) return { from };
  const isWhole = from.every(({ targetRef }) => record(targetRef).kind === 'Mesh');
  if (source.target === '2.14' && (kind === 'MeshTrafficPermission' || !isWhole)) return { from };
  const rules = from.map(({ targetRef, default: conf }, i) => ({ conf: record(conf), caller: caller(record(targetRef), source, `spec.from[${i}].targetRef`) }));
  const known = rules.flatMap(({ conf, caller: one }) => one ? [{ conf, matches: matchesOf(one) }] : []);
  return { rules: kind === 'MeshTrafficPermission' ? permissions(known, source) : known.map(({ conf, matches }) => ({ ...matches ? { matches } : {}, default: conf })) };
}

const CALLERS: readonly unknown[] = ['Mesh', 'MeshSubset', 'MeshService', 'MeshServiceSubset'];

function caller(ref: Json, source: Source, path: string): Clients | undefined {
  const { kind, name, tags } = ref;
  if (!CALLERS.includes(kind)) return source.notes.say('lost', { path, value: ref, message: 'nobody calls as such', fix: CALLERS.join(', ') });
  return clients(tagsOf(kind === 'MeshService' || kind === 'MeshServiceSubset' ? String(name) : undefined, tags), source, path, false);
}

interface SpiffeMatch { readonly spiffeID: { readonly type: string; readonly value: string } }

function matchesOf({ spiffeIds }: Clients): SpiffeMatch[] | undefined {
  return spiffeIds?.map(value => ({ spiffeID: { type: 'Exact', value } }));
}

const LISTS: Readonly<Record<string, string>> = { Allow: 'allow', Deny: 'deny', AllowWithShadowDeny: 'allowWithShadowDeny' };

function permissions(rules: readonly { readonly conf: Json; readonly matches?: SpiffeMatch[] }[], source: Source): object[] {
  const actions = new Set(rules.map(({ conf }) => conf.action));
  if (actions.has('Deny') && actions.size > 1) {
    source.notes.say('changed', { path: 'spec.from', message: 'of several entries for one client the last one counted; now whatever denies counts before all that allows' });
  }
  const lists: Record<string, object[]> = {};
  for (const { conf, matches } of rules) {
    const list = LISTS[String(conf.action)];
    if (list === undefined) {
      source.notes.say('lost', { path: 'spec.from', value: conf.action, message: 'this is no action', fix: Object.keys(LISTS).join(', ') });
      continue;
    }
    lists[list] = [...lists[list] ?? [], ...matches ?? everybody(source)];
  }
  return Object.keys(lists).length > 0 ? [{ default: lists }] : [];
}

/** The same, with services and collectors in the forms that Kuma 3 keeps. */
function lasting(value: unknown, path: string, source: Source): unknown {
  if (source.target === '2.14') return value;
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => lasting(item, below(path, i), source) ?? []);
  if (!isRecord(value)) return value;
  const ref = reference(value, path, source);
  if (ref !== value) return ref;
  return Object.fromEntries(Object.entries(value).flatMap(([field, inner]) => {
    const kept = lasting(inner, below(path, field), source);
    return kept === undefined ? [] : [[field, kept]];
  }));
}

/** A reference by tag in other words; nothing where there are none, which is reported. */
function reference(value: Json, path: string, source: Source): unknown {
  const { kind, name, namespace, labels, tags, weight, port, endpoint } = value;
  if (path.endsWith('.openTelemetry') && typeof endpoint === 'string' && endpoint !== '') {
    const { endpoint: _, ...others } = value;
    return { ...others, backendRef: { kind: 'MeshOpenTelemetryBackend', labels: { 'kuma.io/display-name': collectorName(endpoint) } } };
  }
  const isTagged = (kind === 'MeshService' || kind === 'MeshServiceSubset') && namespace === undefined && labels === undefined && port === undefined;
  if (!isTagged || typeof name !== 'string' || (kind === 'MeshService' && !taggedService(name))) return value;
  if (/targetRef$/.test(path)) return destination(name, source, path);
  const found = backend({ [SERVICE_TAG]: name, ...record(tags) as Readonly<Record<string, string>> }, source, path);
  return found && { ...found, ...weight === undefined ? {} : { weight } };
}

/** The name of the MeshOpenTelemetryBackend for a collector: its host and port. */
export function collectorName(endpoint: string): string {
  const name = endpoint.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(name) ? name : `collector-${name}`;
}

/** The collectors that policies name by their addresses: each becomes a MeshOpenTelemetryBackend. */
export function collectors(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collectors);
  if (!isRecord(value)) return [];
  const { endpoint } = record(value.openTelemetry);
  return [...typeof endpoint === 'string' && endpoint !== '' ? [endpoint] : [], ...Object.values(value).flatMap(collectors)];
}
