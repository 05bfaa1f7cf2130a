import { ConformanceRequest } from './cases';
import { clientCertificate } from './fixtures';
import { RouteResult, TrafficModel, TrafficRequest } from '../../../src/model';

/** What of a request's way isn't as the suite expects. */
export function checkRequest(model: TrafficModel, request: ConformanceRequest, objects: readonly any[]): string[] {
  const sent = toTraffic(request, objects);
  const result = model.route(sent);
  const failures = comparison(request, result);
  return failures.length === 0 ? [] : [`${request.name} (${JSON.stringify(sent)})`, ...failures, JSON.stringify(result.why)];
}

/** Where the Services of the mesh take gRPC. */
const GRPC_PORT = 7070;

/** Whether gRPC is called: between Services the kind of the request says so. */
function isCall({ proto, expect }: Pick<ConformanceRequest, 'proto' | 'expect'>): boolean {
  return proto === 'grpc' || Object.keys(expect ?? {}).some(field => /^Echo\w*Request$|^RequestMetadata$/.test(field) && expect[field]);
}

function toTraffic({ proto, to, from, sni, clientCert, args, expect = {} }: ConformanceRequest, objects: readonly any[]): TrafficRequest {
  const { Request: request = {}, RequestMetadata: metadata, BackendSetResponseHeaders: headers } = expect;
  const address = to === undefined ? {} : addressOf(to, objects);
  const certificate = clientCert ? { clientCertificate: clientCertificate(clientCert) } : {};
  if (proto === 'tcp' || proto === 'udp' || proto === 'tls') {
    const name = sni ?? args?.[1];
    return { protocol: proto === 'tcp' && args?.[2] === true ? 'tls' : proto, ...address, ...typeof name === 'string' && name && { sni: name }, ...certificate };
  }
  if (isCall({ proto, expect })) {
    const method = ['Echo', 'EchoTwo', 'EchoThree'].find(each => expect[`${each}Request`]) ?? 'Echo';
    return {
      protocol: 'grpc', ...address, ...proto === 'mesh' && { from, port: GRPC_PORT }, host: metadata?.Authority || (proto === 'mesh' ? 'echo' : undefined), headers: metadata?.Metadata ?? {}, ...sni && { sni },
      path: `/gateway_api_conformance.echo_basic.grpcecho.GrpcEcho/${method}`,
    };
  }
  const delay = /[?&]delay=(\d+)(m?s)/.exec(request.Path ?? '');
  return {
    protocol: proto === 'mesh' ? 'http' : proto, ...address, ...proto === 'mesh' && { from }, host: request.Host || (proto === 'mesh' ? 'echo' : undefined),
    ...sni && { sni }, method: request.Method || 'GET', path: request.Path || '/', headers: request.Headers ?? {}, ...certificate,
    answer: { headers: headers ?? {}, ...delay && { delay: Number(delay[1]) * (delay[2] === 's' ? 1000 : 1) } },
  };
}

/** `addr(namespace/gateway#listener,listener):port`: the first listener's port where none is named. */
function addressOf(to: string, objects: readonly any[]): { gateway: string; port?: number } {
  const [, gateway, sections, port] = /^addr\(([^#)]+)(?:#([^)]*))?\)(?::(\d+))?$/.exec(to) ?? [];
  if (gateway === undefined) return { gateway: to };
  const found = objects.find(({ kind, metadata }) => kind === 'Gateway' && `${metadata.namespace}/${metadata.name}` === gateway);
  const listeners: any[] = found?.spec.listeners ?? [];
  const listener = sections ? listeners.find(({ name }) => name === sections.split(',')[0]) : listeners[0];
  return { gateway, port: port ? Number(port) : listener?.port };
}

function comparison({ proto, args, expect = {}, expectNot200, expectRejected }: ConformanceRequest, result: RouteResult): string[] {
  if (expectRejected) return result.outcome === 'refused' ? [] : [`${result.outcome}, expected refused`];
  if (proto === 'tcp' || proto === 'udp' || proto === 'tls') {
    const wanted = (args ?? []).find(arg => typeof arg === 'object' && arg !== null && (arg.Backend ?? arg.Service));
    return [...result.outcome === 'forwarded' ? [] : [`${result.outcome}, expected forwarded`], ...backendFailures(result, wanted?.Backend ?? wanted?.Service, wanted?.Namespace)];
  }
  if (isCall({ proto, expect })) return grpcFailures(expect, result);
  if (result.route?.kind === 'TLSRoute') return backendFailures(result, expect.Backend, expect.Namespace);
  return [...statusFailures(expect, result, expectNot200), ...redirectFailures(expect, result), ...forwardFailures(expect, result, proto)];
}

function grpcFailures({ Backend, Namespace, Response }: any, result: RouteResult): string[] {
  const code = result.response?.grpcStatus ?? (result.outcome === 'forwarded' ? 0 : undefined);
  return [...code === (Response?.Code ?? 0) ? [] : [`gRPC status ${code}, expected ${Response?.Code ?? 0}`], ...backendFailures(result, Backend, Namespace)];
}

function statusFailures({ Response: response = {} }: any, result: RouteResult, not200 = false): string[] {
  const status = result.response?.status ?? (result.outcome === 'refused' ? 503 : undefined);
  if (not200) return status !== 200 ? [] : ['200, expected another status'];
  const wanted: number[] = response.StatusCodes ?? [response.StatusCode || 200];
  const failures = status !== undefined && wanted.includes(status) ? [] : [`${status} (${result.outcome}), expected ${wanted.join(' or ')}`];
  const headers = result.response?.headers ?? {};
  const plain = (text: string | undefined): string | undefined => response.IgnoreWhitespace ? text?.replace(/\s/g, '') : text;
  for (const [name, value] of Object.entries<string>(response.Headers ?? {})) {
    if (plain(headers[name.toLowerCase()]) !== plain(value)) failures.push(`${name}: ${headers[name.toLowerCase()]}, expected ${value}`);
  }
  for (const [name, values] of Object.entries<string[]>(response.ValidHeaderValues ?? {})) {
    if (!values.map(plain).includes(plain(headers[name.toLowerCase()]))) failures.push(`${name}: ${headers[name.toLowerCase()]}, expected one of ${values.join(' | ')}`);
  }
  for (const name of response.AbsentHeaders ?? []) if (headers[name.toLowerCase()] !== undefined) failures.push(`${name} is there`);
  return failures;
}

function redirectFailures({ RedirectRequest: redirect, Request: request = {} }: any, result: RouteResult): string[] {
  if (!redirect) return [];
  const location = result.response?.headers.location;
  if (!location) return ['no redirect'];
  const url = new URL(location.replace('://:', '://address:').replace(/:\/\/(?=\/)/, '://address'));
  const wellKnown = url.protocol === 'https:' ? '443' : '80';
  const failures = [];
  if (redirect.Scheme && url.protocol !== `${redirect.Scheme}:`) failures.push(`scheme of ${location}, expected ${redirect.Scheme}`);
  if (redirect.Host && url.hostname !== redirect.Host.replace(/:\d+$/, '')) failures.push(`host of ${location}, expected ${redirect.Host}`);
  if (redirect.Port && (url.port || wellKnown) !== redirect.Port) failures.push(`port of ${location}, expected ${redirect.Port}`);
  if (!redirect.Port && url.port !== '' && url.port !== wellKnown) failures.push(`port of ${location}, expected none`);
  const path = redirect.Path || request.Path || '/';
  if (url.pathname !== path) failures.push(`path of ${location}, expected ${path}`);
  return failures;
}

function forwardFailures({ ExpectedRequest: seen = {}, MirroredTo: mirrors, Backend, Namespace }: any, result: RouteResult, proto: string): string[] {
  const failures = backendFailures(result, Backend, Namespace);
  const request = result.backends[0]?.request ?? result.request;
  if (result.outcome === 'forwarded' && request) {
    // between Services the suite looks at headers only: some of its paths are not what is sent
    if (proto !== 'mesh' && seen.Path && `${request.path}${request.query && `?${request.query}`}` !== seen.Path) failures.push(`path ${request.path}, expected ${seen.Path}`);
    if (seen.Host && request.host !== seen.Host) failures.push(`host ${request.host}, expected ${seen.Host}`);
    if (seen.Method && request.method !== seen.Method) failures.push(`method ${request.method}, expected ${seen.Method}`);
    for (const [name, value] of Object.entries<string>(seen.Headers ?? {})) {
      if (request.headers[name.toLowerCase()] !== value) failures.push(`backend sees ${name}: ${request.headers[name.toLowerCase()]}, expected ${value}`);
    }
    for (const name of seen.AbsentHeaders ?? []) if (request.headers[name.toLowerCase()] !== undefined) failures.push(`backend sees ${name}`);
    const tls = result.backends[0]?.tls;
    if (seen.SNI && tls && tls.sni !== seen.SNI) failures.push(`SNI ${tls.sni}, expected ${seen.SNI}`);
  }
  for (const { Name, Namespace: namespace, Percent } of mirrors ?? []) {
    const mirror = result.mirrors.find(each => each.name === Name && each.namespace === namespace);
    if (!mirror || (Percent && Math.round(mirror.share * 100) !== Percent)) failures.push(`mirror ${Name}: ${JSON.stringify(mirror)}, expected ${Percent ?? 100}%`);
  }
  return failures;
}

function backendFailures(result: RouteResult, name?: string, namespace?: string): string[] {
  if (!name) return weightFailures(result);
  const found = result.backends.filter(({ share, status }) => share > 0 && status === undefined);
  const right = found.length > 0 && found.every(backend => backend.name === name && (!namespace || backend.namespace === namespace));
  return right ? [] : [`backends ${found.map(backend => `${backend.namespace}/${backend.name}`).join()}, expected ${namespace}/${name}`];
}

/** Where several backends may answer: each has its part, in proportion to its weight. */
function weightFailures({ backends, outcome }: RouteResult): string[] {
  if (outcome !== 'forwarded') return [];
  const weights = backends.reduce((sum, { weight }) => sum + weight, 0);
  return backends.every(({ weight, share }) => Math.abs(share - weight / weights) < 1e-9) ? [] : [`shares ${backends.map(({ share }) => share).join()}`];
}
