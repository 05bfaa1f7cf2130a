import { OF_A_SERVICE, outgoing, Parties } from './parties';
import { Complaint, missing, outOfRange, together, unknownWord } from '../resources/complaint';
import { selectingTags, Tags } from '../resources/tags';

interface Split { readonly weight?: number; readonly destination?: Tags }

interface Matcher { readonly exact?: string; readonly prefix?: string; readonly regex?: string }

interface Match { readonly method?: Matcher; readonly path?: Matcher; readonly headers?: Readonly<Record<string, Matcher>> }

interface Rewrite { readonly pattern?: string; readonly substitution?: string }

interface Headers {
  readonly add?: readonly { readonly name?: string; readonly value?: string }[];
  readonly remove?: readonly { readonly name?: string }[];
}

interface Modify {
  readonly path?: { readonly rewritePrefix?: string; readonly regex?: Rewrite };
  readonly host?: { readonly value?: string; readonly fromPath?: Rewrite };
  readonly requestHeaders?: Headers;
  readonly responseHeaders?: Headers;
}

interface Target { readonly split?: readonly Split[]; readonly destination?: Tags }

interface Conf extends Target {
  readonly http?: readonly (Target & { readonly match?: Match; readonly modify?: Modify })[];
  readonly loadBalancer?: { readonly ringHash?: { readonly hashFunction?: string }; readonly leastRequest?: { readonly choiceCount?: number } };
}

const HASH_FUNCTIONS = ['XX_HASH', 'MURMUR_HASH_2'];

/** What Kuma says of a TrafficRoute, as `traffic_route_validator.go` has it. */
export function* trafficRoute(spec: Parties & { readonly conf?: Conf }): Iterable<Complaint> {
  yield* outgoing(spec);
  const { conf } = spec;
  if (!conf) {
    yield missing('spec.conf', 'conf: { destination: { kuma.io/service: "*" } }');
    return;
  }
  yield* target('spec.conf', conf);
  for (const [i, { match, modify, ...to }] of (conf.http ?? []).entries()) {
    const path = `spec.conf.http[${i}]`;
    yield* matching(`${path}.match`, match ?? {});
    yield* modified(`${path}.modify`, modify ?? {}, match);
    yield* target(path, to);
  }
  yield* balanced(conf.loadBalancer ?? {});
}

function* target(path: string, { split, destination }: Target): Iterable<Complaint> {
  if (!split && !destination) yield missing(path, 'destination: { kuma.io/service: web_shop_svc_80 }', 'has neither destination nor split');
  if (split && destination) yield together(path, 'destination and split stand together', 'keep one of them');
  if (split) yield* shares(`${path}.split`, split);
  if (destination) yield* selectingTags(`${path}.destination`, destination, OF_A_SERVICE);
}

function* shares(path: string, split: readonly Split[]): Iterable<Complaint> {
  if (split.length === 0) {
    yield missing(path, '- { weight: 100, destination: { kuma.io/service: web_shop_svc_80 } }', 'is empty');
    return;
  }
  for (const [i, { weight, destination }] of split.entries()) {
    if (weight === undefined) yield missing(`${path}[${i}].weight`, 'weight: 100');
    yield* selectingTags(`${path}[${i}].destination`, destination, OF_A_SERVICE);
  }
  if (split.every(({ weight = 0 }) => weight === 0)) yield outOfRange(path, 0, 'a weight above zero somewhere', 'weight: 100');
}

function* matching(path: string, { method, path: url, headers }: Match): Iterable<Complaint> {
  if (!method && !url && !headers) {
    yield missing(path, 'match: { path: { prefix: / } }', 'matches by none of method, path and headers');
    return;
  }
  if (method) yield* matcher(`${path}.method`, method);
  if (url) yield* matcher(`${path}.path`, url);
  if (headers && Object.keys(headers).length === 0) yield missing(`${path}.headers`, 'remove it, or add a header', 'is empty');
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (name === '') yield missing(`${path}.headers[${name}]`, 'give the name of the header', 'has no name');
    else yield* matcher(`${path}.headers[${name}]`, value);
  }
}

function* matcher(path: string, { exact, prefix, regex }: Matcher): Iterable<Complaint> {
  if (exact !== undefined) return;
  if (prefix === undefined && regex === undefined) yield missing(path, 'exact: …', 'matches by none of exact, prefix and regex');
  if (prefix === '') yield missing(`${path}.prefix`, 'give the beginning of the value', 'is empty');
  if (regex === '') yield missing(`${path}.regex`, 'give a regular expression', 'is empty');
}

function* modified(path: string, { path: url, host, requestHeaders, responseHeaders }: Modify, match: Match | undefined): Iterable<Complaint> {
  if (url?.rewritePrefix !== undefined) {
    if (url.rewritePrefix === '') yield missing(`${path}.path.rewritePrefix`, 'rewritePrefix: /', 'is empty');
    else if (!match?.path?.prefix) yield together(`${path}.path.rewritePrefix`, 'there is no prefix to rewrite', 'match: { path: { prefix: / } }');
  } else if (url?.regex) {
    yield* rewrite(`${path}.path.regex`, url.regex);
  } else if (url) {
    yield missing(`${path}.path`, 'rewritePrefix: /', 'has neither rewritePrefix nor regex');
  }
  if (host?.value === '') yield missing(`${path}.host.value`, 'value: shop.example.com', 'is empty');
  else if (host?.value === undefined && host?.fromPath) yield* rewrite(`${path}.host.fromPath`, host.fromPath);
  else if (host && host.value === undefined) yield missing(`${path}.host`, 'value: shop.example.com', 'has neither value nor fromPath');
  if (requestHeaders) yield* headerChanges(`${path}.requestHeaders`, requestHeaders);
  if (responseHeaders) yield* headerChanges(`${path}.responseHeaders`, responseHeaders);
}

function* rewrite(path: string, regex: Rewrite): Iterable<Complaint> {
  if (!regex.pattern) yield missing(`${path}.pattern`, 'give a regular expression', 'is empty');
  if (!regex.substitution) yield missing(`${path}.substitution`, 'give what takes the place of the match', 'is empty');
}

function* headerChanges(path: string, { add = [], remove = [] }: Headers): Iterable<Complaint> {
  for (const [i, { name = '', value = '' }] of add.entries()) {
    yield* headerName(`${path}.add[${i}].name`, name);
    if (value === '') yield missing(`${path}.add[${i}].value`, 'give the value', 'is empty');
  }
  for (const [i, { name = '' }] of remove.entries()) yield* headerName(`${path}.remove[${i}].name`, name);
}

function* headerName(path: string, name: string): Iterable<Complaint> {
  if (name === '') {yield missing(path, 'give the name of the header', 'is empty');} else if (name.startsWith(':') || name === 'host' || name === 'Host') {
    yield { ...together(path, 'the host and what HTTP/2 begins with ":" are not for headers to change', 'modify: { host: { value: … } }'), value: name };
  }
}

function* balanced({ ringHash, leastRequest }: NonNullable<Conf['loadBalancer']>): Iterable<Complaint> {
  if (ringHash && !HASH_FUNCTIONS.includes(ringHash.hashFunction ?? '')) {
    yield unknownWord('spec.conf.loadBalancer.ringHash.hashFunction', ringHash.hashFunction, HASH_FUNCTIONS);
  }
  if (leastRequest?.choiceCount === 1) yield outOfRange('spec.conf.loadBalancer.leastRequest.choiceCount', 1, '2 or more', 'choiceCount: 2');
}
