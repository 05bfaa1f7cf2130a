import { Made, Source } from './context';
import { Fields } from '../fields';
import { backend, destination, matchOf, proxies, taggedService, TargetRef } from './selectors';
import { filled, headerLists, nonEmpty, word } from './values';
import { SERVICE_TAG } from '../../core/kuma/names';

/** TrafficRoute: what is said of requests becomes a MeshHTTPRoute, of connections a MeshTCPRoute, of endpoints a MeshLoadBalancingStrategy. */
export function trafficRoute(source: Source): Made[] {
  const conf = source.spec.child('conf');
  if (!conf) return [];
  const from = source.spec.list('sources').flatMap(selector => proxies(matchOf(selector), source, selector.path) ?? []);
  const services = source.spec.list('destinations').map(selector => ({ tag: (selector.texts('match') ?? {})[SERVICE_TAG] ?? '*', path: selector.path }));
  if (isEverything(conf, services.map(({ tag }) => tag))) {
    source.notes.say('isDefault', { path: 'spec.conf.destination', message: 'traffic goes where it is sent, without a route' });
    conf.take('destination');
  }
  const balancer = loadBalancer(conf, source);
  const targets = services.map(({ tag, path }) => ({ tag, to: destination(tag, source, path), path }));
  const balanced = balancer && { to: targets.map(({ to }) => ({ targetRef: to, default: { loadBalancer: balancer } })) };
  const routed = routes(conf, source, targets);
  return from.flatMap(targetRef => [
    ...routed.map(({ kind, spec }) => ({ kind, spec: { targetRef, ...spec } })),
    ...balanced ? [{ kind: 'MeshLoadBalancingStrategy', spec: { targetRef, ...balanced } }] : [],
  ]);
}

function isEverything(conf: Fields, tags: readonly string[]): boolean {
  const to = conf.peek('destination') as Record<string, unknown> | undefined;
  const isSame = (tag: string) => to?.[SERVICE_TAG] === '*' || to?.[SERVICE_TAG] === tag;
  return to !== undefined && Object.keys(to).join() === SERVICE_TAG && tags.every(isSame) && !conf.peek('http');
}

interface Target { readonly tag: string; readonly to: TargetRef; readonly path: string }

function routes(conf: Fields, source: Source, targets: readonly Target[]): Made[] {
  const rules = conf.list('http').flatMap(rule => httpRule(rule, source) ?? []);
  const rest = backends(conf, source);
  if (rules.length === 0 && !rest) return [];
  return targets.flatMap(({ tag, to, path }): Made[] => {
    if (to.kind === 'Mesh') {
      source.notes.say('lost', { path, value: conf.value, message: 'a route is for services by their names, not for all', fix: 'name the services' });
      return [];
    }
    const protocol = protocolOf(tag, source);
    const isBytes = protocol !== undefined && !['http', 'http2', 'grpc'].includes(protocol);
    if (protocol === undefined && rest) {
      source.notes.say('changed', {
        path, value: tag, message: 'what this service speaks is not known: there is a MeshHTTPRoute, which counts for HTTP, and a MeshTCPRoute for all else',
        fix: 'give the Service with its appProtocol, too',
      });
    }
    const all = { matches: [{ path: { type: 'PathPrefix', value: '/' } }], default: { backendRefs: rest } };
    const http = [...rules, ...rest ? [all] : []];
    return [
      ...isBytes && rules.length === 0 ? [] : [{ kind: 'MeshHTTPRoute', spec: { to: [{ targetRef: to, rules: http }] } }],
      ...rest && (isBytes || protocol === undefined) ? [{ kind: 'MeshTCPRoute', spec: { to: [{ targetRef: to, rules: [{ default: { backendRefs: rest } }] }] } }] : [],
    ];
  });
}

function protocolOf(tag: string, { world }: Source): string | undefined {
  const tagged = taggedService(tag);
  const known = tagged && world.inventory.service(tagged.name, tagged.namespace);
  return known && (known.ports.find(({ port }) => port === tagged.port)?.protocol ?? 'tcp');
}

/** Where a split or a destination leads; nothing where a part of it cannot be said, or where none is set. */
function backends(fields: Fields, source: Source): readonly object[] | undefined {
  const whole = fields.peek('destination') === undefined ? undefined : fields.pathOf('destination');
  if (whole !== undefined && !isRead(fields, source)) {
    const tags = fields.texts('destination');
    const to = tags && backend(tags, source, whole);
    return to && [to];
  }
  const shares = fields.list('split').map(share => {
    const tags = share.texts('destination');
    const to = tags && backend(tags, source, share.pathOf('destination'));
    const weight = share.number('weight');
    return to && { ...to, ...filled({ weight }) };
  });
  if (!shares.includes(undefined)) return shares.length > 0 ? shares as object[] : undefined;
  return source.notes.say('lost', {
    path: fields.pathOf('split'), value: fields.peek('split'), message: 'without one of its shares the split would be another', fix: 'see what is said of its parts',
  });
}

/** Said to be a default already. */
function isRead(fields: Fields, { notes }: Source): boolean {
  return notes.findings.some(({ path }) => path === fields.pathOf('destination'));
}

function httpRule(rule: Fields, source: Source): object | undefined {
  const [match, modify] = [rule.child('match'), rule.child('modify')];
  const condition = match && requestMatch(match, source);
  const filters = modify ? changes(modify, source) : [];
  const backendRefs = backends(rule, source);
  if (!condition || !filters || !backendRefs) {
    return source.notes.say('lost', { path: rule.path, value: rule.value, message: 'without a part of it the rule would do something else: it is left out as a whole', fix: 'see what is said of its parts' });
  }
  return { matches: [condition], default: { ...filled({ filters: nonEmpty(filters) }), backendRefs } };
}

const TYPES: Readonly<Record<string, string>> = { exact: 'Exact', prefix: 'PathPrefix', regex: 'RegularExpression' };

function requestMatch(match: Fields, source: Source): object | undefined {
  const [method, path] = [match.child('method'), match.child('path')];
  const verb = method?.text('exact');
  if (method && verb === undefined) {
    return source.notes.say('lost', { path: method.path, value: method.value, message: 'a method is matched as a whole now', fix: 'a rule for each method' });
  }
  const headers = match.child('headers');
  const conditions = Object.keys(headers?.value ?? {}).map(name => {
    const [type, value] = textMatch(headers!.child(name)) ?? [];
    return type === undefined ? undefined : { type: type === 'PathPrefix' ? 'Prefix' : type, name: name.toLowerCase(), value };
  });
  const [type, value] = textMatch(path) ?? [];
  if (type === 'PathPrefix' && value !== '/') {
    source.notes.say('changed', { path: path!.path, value, message: `the prefix was one of the text and is one of path segments now: ${value} is not for ${value}x` });
  }
  const prefix = type === 'PathPrefix' && value !== '/' ? value!.replace(/\/$/, '') : value;
  return filled({ path: type === undefined ? undefined : { type, value: prefix }, method: verb, headers: nonEmpty(conditions) });
}

function textMatch(fields: Fields | undefined): readonly [type: string, value: string] | undefined {
  const found = Object.keys(TYPES).find(name => typeof fields?.peek(name) === 'string');
  return found === undefined ? undefined : [TYPES[found], fields!.text(found)!];
}

function changes(modify: Fields, source: Source): readonly object[] | undefined {
  const [path, host] = [modify.child('path'), modify.child('host')];
  for (const [section, field] of [[path, 'regex'], [host, 'fromPath']] as const) {
    if (section?.peek(field) === undefined) continue;
    return source.notes.say('lost', {
      path: section.pathOf(field), value: section.take(field), message: 'MeshHTTPRoute rewrites no regular expressions', fix: 'a MeshProxyPatch of the route, or do it in the workload',
    });
  }
  const [prefix, hostname] = [path?.text('rewritePrefix'), host?.text('value')];
  const urlRewrite = filled({ hostname, path: prefix === undefined ? undefined : { type: 'ReplacePrefixMatch', replacePrefixMatch: prefix } });
  const [request, response] = [modify.child('requestHeaders'), modify.child('responseHeaders')].map(headers => headers && headerChanges(headers));
  return [
    ...urlRewrite ? [{ type: 'URLRewrite', urlRewrite }] : [], ...request ? [{ type: 'RequestHeaderModifier', requestHeaderModifier: request }] : [],
    ...response ? [{ type: 'ResponseHeaderModifier', responseHeaderModifier: response }] : [],
  ];
}

function headerChanges(headers: Fields): object | undefined {
  const added = headers.list('add').flatMap(header => {
    const pair = header.pair('name', 'value');
    return pair ? [{ ...pair, append: header.scalar('append') === true }] : [];
  });
  const removed = headers.list('remove').flatMap(header => header.text('name')?.toLowerCase() ?? []);
  return filled({ ...headerLists(added), remove: nonEmpty(removed) });
}

const FUNCTIONS: Readonly<Record<string, string>> = { XX_HASH: 'XXHash', MURMUR_HASH_2: 'MurmurHash2' };

function loadBalancer(conf: Fields, source: Source): object | undefined {
  const given = conf.child('loadBalancer');
  if (!given) return undefined;
  if (given.child('roundRobin')) {
    source.notes.say('isDefault', { path: given.pathOf('roundRobin'), message: 'endpoints take turns anyway' });
    return undefined;
  }
  for (const [name, type] of [['random', 'Random'], ['maglev', 'Maglev']] as const) if (given.child(name)) return { type };
  const [least, ring] = [given.child('leastRequest'), given.child('ringHash')];
  if (least) return { type: 'LeastRequest', ...filled({ leastRequest: filled({ choiceCount: least.number('choiceCount') }) }) };
  if (!ring) return undefined;
  const hashFunction = word(ring, 'hashFunction', FUNCTIONS);
  const [minRingSize, maxRingSize] = [ring.number('minRingSize'), ring.number('maxRingSize')];
  return { type: 'RingHash', ...filled({ ringHash: filled({ hashFunction, minRingSize, maxRingSize }) }) };
}
