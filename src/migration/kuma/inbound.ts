import { Made, Source } from './context';
import { Fields } from '../fields';
import { Clients, clients, everybody, matchOf, proxies, taggedService, TargetRef } from './selectors';
import { duration, filled, headerLists, percentage } from './values';
import { SERVICE_TAG } from '../../core/kuma/names';

/** Policies about what proxies receive: destinations are the proxies, sources those who call. */
export const INBOUND: Readonly<Record<string, (source: Source) => Made[]>> = {
  TrafficPermission: source => inbound(source, 'MeshTrafficPermission', true, () => ({ action: 'Allow' })),
  FaultInjection: source => inbound(source, 'MeshFaultInjection', true, faults),
  RateLimit: source => inbound(source, 'MeshRateLimit', false, limits),
};

/** @param byTags whether the current kind can name clients by tags, in `from` */
function inbound(source: Source, kind: string, byTags: boolean, settings: (conf: Fields | undefined, source: Source) => object | undefined): Made[] {
  const conf = settings(source.spec.child('conf'), source);
  const callers = source.spec.list('sources').flatMap(selector => clients(matchOf(selector), source, selector.path, byTags) ?? []);
  const targets = source.spec.list('destinations').flatMap(selector => {
    const tags = matchOf(selector);
    const target = proxies(tags, source, selector.path);
    return target ? [portOf(target, tags[SERVICE_TAG], source, selector.path)] : [];
  });
  if (conf === undefined || callers.length === 0) return [];
  const all = sections(kind, callers, conf, source);
  return targets.flatMap(target => all.map(section => ({ kind, spec: { targetRef: sidecars(target), ...section } })));
}

/** A tag says a port, too: where the pods have several, the policy is for one of them. */
function portOf(target: TargetRef, tag: string | undefined, { world, notes }: Source, path: string): TargetRef {
  const tagged = tag === undefined || target.kind !== 'Dataplane' ? undefined : taggedService(tag);
  const ports = tagged && world.inventory.service(tagged.name, tagged.namespace)?.ports;
  if (!ports || ports.length < 2) return target;
  const sectionName = ports.find(({ port }) => port === tagged.port)?.targetName;
  if (sectionName !== undefined) return { ...target, sectionName };
  notes.say('lost', {
    path, value: tag, message: 'ports of proxies go by the names of containers\' ports, and the Service does not say it: the result is for all of them',
    fix: 'let targetPort of the Service be a name',
  });
  return target;
}

/** Gateways receive nothing from the mesh, so these policies are not for them; `Mesh` would mean them, too. */
function sidecars(target: TargetRef): TargetRef {
  if (target.kind === 'Mesh') return { kind: 'Dataplane' };
  return target.kind === 'MeshSubset' ? { ...target, proxyTypes: ['Sidecar'] } : target;
}

const PERMISSION = 'MeshTrafficPermission';

/** `rules` where clients are everybody or known by identities, `from` where by tags; never both in one policy. */
function sections(kind: string, callers: readonly Clients[], conf: object, source: Source): object[] {
  const byTags = callers.some(({ tags }) => tags !== undefined) || (kind === PERMISSION && source.target === '2.14');
  if (byTags) {
    return [{ from: callers.map(({ tags }) => ({ targetRef: tags ? { kind: 'MeshSubset', tags } : { kind: 'Mesh' }, default: conf })) }];
  }
  if (kind === PERMISSION) return [{ rules: [{ default: { allow: callers.flatMap(one => allowed(one, source)) } }] }];
  const known = callers.flatMap(({ spiffeIds = [] }) => spiffeIds);
  const matches = known.map(value => ({ spiffeID: { type: 'Exact', value } }));
  return [{ rules: callers.some(one => one.everybody) ? [{ default: conf }] : [{ matches, default: conf }] }];
}

function allowed({ spiffeIds }: Clients, source: Source): object[] {
  if (spiffeIds) return spiffeIds.map(value => ({ spiffeID: { type: 'Exact', value } }));
  return everybody(source);
}

function faults(conf: Fields | undefined): object | undefined {
  const [abort, delay, bandwidth] = ['abort', 'delay', 'responseBandwidth'].map(sort => conf?.child(sort));
  const limit = bandwidth?.text('limit')?.replace(/[gm](?=bps$)/, letter => letter.toUpperCase());
  const fault = filled({
    abort: abort && filled({ httpStatus: abort.number('httpStatus'), percentage: percentage(abort, 'percentage') }),
    delay: delay && filled({ value: duration(delay, 'value'), percentage: percentage(delay, 'percentage') }),
    responseBandwidth: bandwidth && filled({ limit, percentage: percentage(bandwidth, 'percentage') }),
  });
  return fault && { http: [fault] };
}

function limits(conf: Fields | undefined): object | undefined {
  const http = conf?.child('http');
  if (!http) return undefined;
  const answer = http.child('onRateLimit');
  const headers = answer?.list('headers').flatMap(header => {
    const pair = header.pair('key', 'value');
    return pair ? [{ ...pair, append: header.scalar('append') === true }] : [];
  });
  const onRateLimit = answer && filled({ status: answer.number('status'), headers: headerLists(headers ?? []) });
  return { local: { http: { requestRate: { num: http.number('requests'), interval: duration(http, 'interval') }, ...filled({ onRateLimit }) } } };
}
