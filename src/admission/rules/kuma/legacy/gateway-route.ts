import { OF_A_SERVICE, percentage } from './parties';
import { isPort } from '../../../../core/port';
import { Complaint, misformed, missing, outOfRange, together } from '../resources/complaint';
import { Selector, selectingTags, selectors, Tags } from '../resources/tags';

interface Match {
  readonly path?: { readonly match?: string; readonly value?: string };
  readonly method?: string;
  readonly headers?: readonly { readonly match?: string; readonly name?: string; readonly value?: string }[];
  readonly queryParameters?: readonly { readonly name?: string; readonly value?: string }[];
}

interface Header { readonly name?: string; readonly value?: string }

interface HeaderChanges { readonly set?: readonly Header[]; readonly add?: readonly Header[]; readonly remove?: readonly string[] }

interface Backend { readonly weight?: number; readonly destination?: Tags }

interface Filter {
  readonly requestHeader?: HeaderChanges;
  readonly responseHeader?: HeaderChanges;
  readonly redirect?: { readonly port?: number; readonly statusCode?: number };
  readonly mirror?: { readonly percentage?: number; readonly backend?: Backend };
  readonly rewrite?: { readonly replaceFull?: string; readonly replacePrefixMatch?: string; readonly hostToBackendHostname?: boolean };
}

interface Rule { readonly matches?: readonly Match[]; readonly filters?: readonly Filter[]; readonly backends?: readonly Backend[] }

export interface MeshGatewayRouteSpec {
  readonly selectors?: readonly Selector[];
  readonly conf?: { readonly http?: { readonly rules?: readonly Rule[] }; readonly tcp?: object };
}

const HOST_HEADERS = [':authority', 'Host', 'host'];

/** What Kuma says of a MeshGatewayRoute, as `gateway_route_validator.go` has it. Its fields are written as there: with underscores. */
export function* meshGatewayRoute({ selectors: list, conf = {} }: MeshGatewayRouteSpec): Iterable<Complaint> {
  yield* selectors('spec.selectors', list, OF_A_SERVICE);
  if (!conf.http && !conf.tcp) yield missing('spec.conf', 'conf: { http: { rules: [] } }', 'has neither http nor tcp');
  if (!conf.http) return;
  const { rules = [] } = conf.http;
  if (rules.length === 0) yield missing('spec.conf.http.rules', 'add a rule', 'has no rule');
  for (const [i, rule] of rules.entries()) yield* ofRule(`spec.conf.http.rules[${i}]`, rule);
}

function* ofRule(path: string, { matches = [], filters = [], backends = [] }: Rule): Iterable<Complaint> {
  if (matches.length === 0) {
    yield missing(`${path}.matches`, 'matches: [{ path: { match: PREFIX, value: / } }]', 'has no match');
    return;
  }
  for (const [i, match] of matches.entries()) yield* ofMatch(`${path}.matches[${i}]`, match);

  // Kuma counts filters without those that make the host that of the backend
  const counted = filters.filter(({ rewrite }) => !rewrite?.hostToBackendHostname);
  const keepsHost = counted.length === filters.length;
  const hasPrefix = matches.some(match => match.path?.match === 'PREFIX');
  for (const [i, filter] of counted.entries()) yield* ofFilter(`${path}.filters[${i}]`, filter, keepsHost, hasPrefix);

  const redirects = filters.some(({ redirect }) => redirect);
  if (redirects && filters.length !== 1) {
    yield together(`${path}.filters`, 'a redirect stands beside other filters', 'keep the redirect alone');
    return;
  }
  if (backends.length === 0 && !redirects) yield missing(`${path}.backends`, '- { destination: { kuma.io/service: web_shop_svc_80 } }', 'has no backend');
  if (backends.length > 0 && redirects) yield together(`${path}.backends`, 'a redirected request reaches none', 'remove backends');
  for (const [i, { destination }] of backends.entries()) yield* selectingTags(`${path}.backends[${i}]`, destination, OF_A_SERVICE);
}

function* ofMatch(path: string, { path: url, method = 'NONE', headers = [], queryParameters = [] }: Match): Iterable<Complaint> {
  if (!url && method === 'NONE' && headers.length === 0 && queryParameters.length === 0) yield missing(path, 'path: { match: PREFIX, value: / }', 'matches by nothing');
  const value = url?.value ?? '';
  if (url?.match === 'REGEX') {
    if (value === '') yield missing(`${path}.value`, 'give a regular expression', 'has an empty path');
  } else if (url && !value.startsWith('/')) {
    yield misformed(`${path}.value`, value, 'a path from the root', `value: /${value}`);
  }
  for (const [i, header] of headers.entries()) {
    const at = `${path}.headers[${i}]`;
    const hasNone = header.match === 'ABSENT' || header.match === 'PRESENT';
    if (!header.name) yield missing(`${at}.name`, 'give the name of the header');
    if (hasNone && header.value) yield together(`${at}.value`, `${header.match} looks at no value`, 'remove it');
    if (!hasNone && !header.value) yield missing(`${at}.value`, 'give the value');
  }
  for (const [i, parameter] of queryParameters.entries()) {
    for (const field of ['name', 'value'] as const) {
      if (!parameter[field]) yield missing(`${path}.query_parameters[${i}].${field}`, `give the ${field}`);
    }
  }
}

function* ofFilter(path: string, filter: Filter, keepsHost: boolean, hasPrefix: boolean): Iterable<Complaint> {
  const { requestHeader, responseHeader, redirect, mirror, rewrite } = filter;
  if (requestHeader) yield* headerChanges(`${path}.request_header`, requestHeader, keepsHost);
  if (responseHeader) yield* headerChanges(`${path}.response_header`, responseHeader, true);
  if (redirect) {
    const { port = 0, statusCode = 0 } = redirect;
    if (port !== 0 && !isPort(port)) yield outOfRange(`${path}.redirect.port`, port, 'a port from 1 to 65535', 'port: 443');
    if (statusCode < 300 || statusCode > 308) yield outOfRange(`${path}.redirect.status_code`, statusCode, 'a status from 300 to 308', 'status_code: 301');
  }
  if (mirror) {
    if (mirror.percentage === undefined) yield missing(`${path}.mirror.percentage`, 'percentage: 10');
    yield* percentage(`${path}.mirror.percentage`, mirror.percentage, 'percentage: 10');
    if (mirror.backend) yield* selectingTags(`${path}.mirror.backend`, mirror.backend.destination, OF_A_SERVICE);
    else yield missing(`${path}.mirror.backend`, 'backend: { destination: { kuma.io/service: web_shop_svc_80 } }');
  }
  if (rewrite?.replacePrefixMatch !== undefined && !hasPrefix) {
    yield together(`${path}.rewrite.replacePrefixMatch`, 'there is no prefix to replace', 'matches: [{ path: { match: PREFIX, value: / } }]');
  }
}

function* headerChanges(path: string, { set = [], add = [], remove = [] }: HeaderChanges, keepsHost: boolean): Iterable<Complaint> {
  if (set.length + add.length + remove.length === 0) yield missing(path, 'remove it, or say what changes', 'changes nothing');
  for (const [field, list] of [['set', set], ['add', add]] as const) {
    for (const [i, { name = '', value = '' }] of list.entries()) {
      const at = `${path}.${field}[${i}]`;
      if (name === '') yield missing(`${at}.name`, 'give the name of the header');
      else if (!keepsHost && HOST_HEADERS.includes(name)) yield together(at, 'the host becomes that of the backend', 'remove this header, or host_to_backend_hostname');
      if (value === '') yield missing(`${at}.value`, 'give the value');
    }
  }
  for (const [i, name] of remove.entries()) if (name === '') yield missing(`${path}.remove[${i}]`, 'give the name of the header');
}
