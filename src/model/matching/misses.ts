import { Candidate } from './candidate';
import { ModelGateway } from '../gateways/gateway';
import { Gateways } from '../gateways/gateways';
import { isMeant } from '../gateways/hostnames';
import { ModelListener } from '../gateways/listener';
import { ParsedRequest } from './parsed-request';
import { ModelParent, ModelRoute } from '../routes/routes';
import { Decision, Loser } from './traffic-request';
import { GATEWAY_GROUP, ParentRef, RouteMatch, ValueMatch } from '../../core/gateway/shapes';

/** As many are told as somebody reads. */
export const TOLD = 8;

/** What a candidate asks of requests, in words. */
export function conditionsOf(candidate: Candidate): string {
  const { headers = [], queryParams = [], method } = matchOf(candidate);
  const isGrpc = candidate.route.stored.kind === 'GRPCRoute';
  const asked = [
    candidate.hostname !== undefined ? `host ${candidate.hostname}` : undefined,
    isGrpc ? callOf(method) : pathWords(candidate),
    !isGrpc && typeof method === 'string' ? `method ${method}` : undefined,
    ...headers.map(header => `header ${valueOf(header)}`), ...queryParams.map(parameter => `query ${valueOf(parameter)}`),
  ].filter(text => text !== undefined);
  return asked.join(', ') || 'everything';
}

/** The candidates that came closest to a request that none is for, and why they are not. */
export function nearMisses(candidates: readonly Candidate[], request: ParsedRequest, keys: readonly string[]): Loser[] {
  const byDistance: Candidate[][] = [];
  for (const candidate of candidates) {
    const distance = failures(candidate, request, keys);
    if (distance > 0) (byDistance[distance] ??= []).push(candidate);
  }
  const told = new Map<string, Loser>();
  for (const candidate of byDistance.flat()) {
    if (told.size === TOLD) break;
    const path = placeOf(candidate);
    const key = `${candidate.route.stored.position} ${path}`;
    if (told.has(key)) continue;
    told.set(key, { object: candidate.route.stored.reference, path, because: failedConditions(candidate, request, keys).join('; ') });
  }
  return [...told.values()];
}

/** Routes that name a parent which doesn't take them. */
export function turnedAway(routes: readonly ModelRoute[], isMeantHere: (parent: ModelParent) => boolean): Loser[] {
  const told: Loser[] = [];
  for (const { stored, parents } of routes) {
    for (const parent of parents) {
      const { refused } = parent;
      if (!refused || !isMeantHere(parent)) continue;
      told.push({ object: stored.reference, path: refused.path ?? parent.path, because: `it isn't accepted (${refused.reason}): ${refused.message}` });
      if (told.length === TOLD) return told;
    }
  }
  return told;
}

/** The listeners there are, on a port if one is given, and what they are for. */
export function otherListeners(gateways: readonly ModelGateway[], key?: string, port?: number): Loser[] {
  return gateways.filter(gateway => key === undefined || gateway.key === key).flatMap(gateway => gateway.listeners.flatMap(listener => {
    if (port !== undefined && listener.spec.port !== port) return [];
    return [{ object: listener.owner.reference, path: listener.path, because: whatFor(listener, gateway) }];
  })).slice(0, TOLD);
}

/** Gateways that nobody serves. */
export function unserved({ unserved: all, target }: Gateways, key?: string): Loser[] {
  return all.filter(({ namespace, name }) => key === undefined || key === `${namespace}/${name}`).map(({ reference, spec: { gatewayClassName } }) => ({
    object: reference, path: 'spec.gatewayClassName', because: `${target ? `${target} doesn't serve` : 'nobody serves'} its class, ${gatewayClassName}`,
  }));
}

/** Routes for a host whose Gateway or ListenerSet is not there. */
export function withoutParent(routes: readonly ModelRoute[], host: string, isThere: (parent: ParentRef) => boolean): Loser[] {
  return routes.flatMap(({ stored: { reference, namespace, spec: { parentRefs = [], hostnames = [] } } }) => {
    if (hostnames.length > 0 && !hostnames.some(each => isMeant(each, host))) return [];
    return parentRefs.flatMap((given, i) => {
      const ref = { ...given, namespace: given.namespace ?? namespace };
      if (ref.group !== GATEWAY_GROUP || isThere(ref)) return [];
      return [{ object: reference, path: `spec.parentRefs[${i}]`, because: `there is no ${ref.kind} ${ref.namespace}/${ref.name} among the objects` }];
    });
  }).slice(0, TOLD);
}

function whatFor(listener: ModelListener, { accepted, key }: ModelGateway): string {
  const { name, spec: { protocol, port }, hostname, valid, conflict, refused, unresolved } = listener;
  if (!valid) return `listener ${name} cannot serve: ${(refused ?? conflict ?? unresolved[0])?.message ?? 'it has no certificate'}`;
  if (!accepted) return `listener ${name} doesn't serve, as Gateway ${key} is not accepted`;
  return `listener ${name} is for ${protocol} on port ${port}${hostname ? `, host ${hostname}` : ''}`;
}

/** That nothing is for a request, and what came closest. */
export function missDecision(message: string, lost: readonly Loser[]): Decision {
  return { step: 'answer', message, ...lost.length > 0 && { lost } };
}

/** Where a candidate stands in its route. */
export function placeOf({ ruleIndex, matchIndex }: Candidate): string {
  return `spec.rules[${ruleIndex}]${matchIndex === undefined ? '' : `.matches[${matchIndex}]`}`;
}

/** How many of its conditions a request doesn't meet: in a large table words for all would take long. */
function failures({ hostname, method, headers, queryParams, key, pathMatches }: Candidate, request: ParsedRequest, keys: readonly string[]): number {
  let count = isMeant(hostname, request.host) ? 0 : 1;
  if (!keys.includes(key) || pathMatches?.(request.path) === false) count += 1;
  if (method !== undefined && method !== request.method) count += 1;
  for (const header of headers) if (!header.matches(request.headers[header.name])) count += 1;
  for (const parameter of queryParams) if (!parameter.matches(request.queryParameters.get(parameter.name))) count += 1;
  return count;
}

function failedConditions(candidate: Candidate, request: ParsedRequest, keys: readonly string[]): string[] {
  const { hostname, method, headers, queryParams, key, pathMatches } = candidate;
  const asked = matchOf(candidate);
  const failed: string[] = [];
  if (!isMeant(hostname, request.host)) failed.push(`it is for host ${hostname}, not ${request.host || 'none'}`);
  if (!keys.includes(key) || pathMatches?.(request.path) === false) failed.push(pathFailure(candidate, request.path));
  if (method !== undefined && method !== request.method) failed.push(`its method is ${method}, not ${request.method}`);
  for (const header of headers) {
    const given = request.headers[header.name];
    const wanted = asked.headers?.find(({ name }) => name.toLowerCase() === header.name);
    if (!header.matches(given)) failed.push(`header ${header.name} is ${given === undefined ? 'not there' : `"${given}"`}, and has to be ${wanted ? wordOf(wanted) : 'another'}`);
  }
  for (const parameter of queryParams) {
    const given = request.queryParameters.get(parameter.name);
    const wanted = asked.queryParams?.find(({ name }) => name === parameter.name);
    if (!parameter.matches(given)) failed.push(`query parameter ${parameter.name} is ${given === undefined ? 'not there' : `"${given}"`}, and has to be ${wanted ? wordOf(wanted) : 'another'}`);
  }
  return failed;
}

function pathFailure(candidate: Candidate, path: string): string {
  const { path: asked, method } = matchOf(candidate);
  if (candidate.route.stored.kind === 'GRPCRoute') return `${path} is no ${callOf(method)}`;
  if (candidate.prefix !== undefined) {
    const almost = path.startsWith(candidate.prefix) ? ': a prefix ends where an element of the path does' : '';
    return `path ${path} doesn't begin with ${candidate.prefix}${almost}`;
  }
  return asked?.type === 'Exact' ? `path ${path} isn't ${asked.value}` : `path ${path} doesn't match ${asked?.value}`;
}

function pathWords(candidate: Candidate): string | undefined {
  const { path } = matchOf(candidate);
  if (candidate.prefix !== undefined) return candidate.prefix === '/' ? undefined : `paths that begin with ${candidate.prefix}`;
  return path && `path ${path.type === 'Exact' ? '' : '~ '}${path.value}`;
}

function matchOf({ rule, matchIndex }: Candidate): RouteMatch {
  return matchIndex === undefined ? {} : rule.matches?.[matchIndex] ?? {};
}

function callOf(method: RouteMatch['method']): string | undefined {
  if (typeof method !== 'object') return undefined;
  const { type, service = '*', method: name = '*' } = method;
  return `call ${type === 'RegularExpression' ? '~ ' : ''}${service}/${name}`;
}

function valueOf(match: ValueMatch): string {
  return `${match.name} ${match.type === 'RegularExpression' ? '~' : '='} ${match.value}`;
}

function wordOf({ type, value }: ValueMatch): string {
  return type === 'RegularExpression' ? `a match of ${value}` : `"${value}"`;
}
