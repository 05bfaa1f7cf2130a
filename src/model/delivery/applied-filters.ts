import { Candidate } from '../matching/candidate';
import { corsHeaders, isPreflight, preflightHeaders } from './cors';
import { changed, changesOf } from './header-changes';
import { ParsedRequest } from '../matching/parsed-request';
import { rewritten } from './path-rewrite';
import { redirected } from './redirect';
import { Answer, Decision, ForwardedRequest, HeaderChanges, MirroredRequest } from '../matching/traffic-request';
import { Filter, Mirror } from '../../core/gateway/shapes';

/** What filters make of a request. */
export interface Filtered {
  readonly request: ForwardedRequest;
  readonly responseHeaders: readonly HeaderChanges[];
  readonly mirrors: readonly MirroredRequest[];
  /** Where a filter answers itself. */
  readonly answer?: Answer;
  readonly why: readonly Decision[];
}

/** Applies the filters of a rule, or of one of its backends, in their order. */
export function applyFilters(
  filters: readonly Filter[], path: string, candidate: Candidate, parsed: ParsedRequest, request: ForwardedRequest, port: number,
): Filtered {
  if (filters.length === 0) return { request, responseHeaders: NOTHING, mirrors: NOTHING, why: NOTHING };
  return new Application(path, candidate, parsed, request, port).all(filters);
}

const NOTHING: readonly never[] = [];

class Application {
  private readonly responseHeaders: HeaderChanges[] = [];
  private readonly mirrors: MirroredRequest[] = [];
  private readonly why: Decision[] = [];
  private answer?: Answer;

  public constructor(
    private readonly path: string, private readonly candidate: Candidate, private readonly parsed: ParsedRequest,
    private request: ForwardedRequest, private readonly port: number,
  ) {}

  public all(filters: readonly Filter[]): Filtered {
    for (const [i, filter] of filters.entries()) this.apply(filter, `${this.path}[${i}]`);
    const { request, responseHeaders, mirrors, answer, why } = this;
    return { request, responseHeaders, mirrors, why, ...answer && { answer } };
  }

  private apply(filter: Filter, path: string): void {
    const { profile } = this.candidate.parent;
    if (profile.filters[filter.type] !== 'applied') this.note(path, `${filter.type} is ignored by ${profile.target}`);
    else APPLIED[filter.type]?.call(this, filter, path);
  }

  public requestHeaders({ requestHeaderModifier = {} }: Filter, path: string): void {
    const { request } = this;
    const changes = changesOf(requestHeaderModifier);
    this.request = { ...request, headers: changed(request.headers, changes), ...changes.set.host !== undefined && { host: changes.set.host } };
    this.note(path, 'changes headers of the request');
  }

  public responseHeadersChange({ responseHeaderModifier = {} }: Filter, path: string): void {
    this.responseHeaders.push(changesOf(responseHeaderModifier));
    this.note(path, 'changes headers of the answer');
  }

  public rewrite({ urlRewrite = {} }: Filter, path: string): void {
    const { request, candidate } = this;
    this.request = {
      ...request, ...urlRewrite.hostname !== undefined && { host: urlRewrite.hostname },
      ...urlRewrite.path && { path: rewritten(request.path, urlRewrite.path, candidate.prefix) },
    };
    this.note(path, `rewrites ${request.host}${request.path} to ${this.request.host}${this.request.path}`);
  }

  public redirect({ requestRedirect = {} }: Filter, path: string): void {
    const { prefix, parent: { profile } } = this.candidate;
    this.answer ??= redirected(requestRedirect, this.request, { port: this.port, prefix, full: profile.fullRedirects });
    this.note(path, `redirects to ${this.answer.headers.location}`);
  }

  public mirror(filter: Filter, path: string): void {
    const backend = this.candidate.route.rules(this.candidate.parent)[this.candidate.ruleIndex].filterBackends.get(filter);
    if (!backend) return;
    const { namespace, ref, problem } = backend;
    const share = this.candidate.parent.profile.lacks.has('HTTPRouteRequestPercentageMirror') ? 1 : shareOf(filter.requestMirror!);
    const { name, port } = ref;
    this.mirrors.push({ namespace, name, ...port !== undefined && { port }, share, ...problem && { problem: problem.message } });
    this.note(path, problem ? `mirrors nothing: ${problem.message}` : `mirrors to ${namespace}/${ref.name}`);
  }

  public cors({ cors = {} }: Filter, path: string): void {
    if (isPreflight(this.parsed)) {
      this.answer ??= { status: 204, headers: preflightHeaders(cors, this.parsed) };
      this.note(path, 'answers the browser\'s question');
      return;
    }
    this.responseHeaders.push({ set: corsHeaders(cors, this.parsed), add: {}, remove: [] });
    this.note(path, 'lets browsers of allowed origins read the answer');
  }

  public authorize(filter: Filter, path: string): void {
    const backend = this.candidate.route.rules(this.candidate.parent)[this.candidate.ruleIndex].filterBackends.get(filter);
    if (backend?.problem) this.answer ??= { status: 500, headers: {} };
    this.note(path, backend?.problem ? `nobody can be asked: ${backend.problem.message}` : `asks ${backend?.namespace}/${backend?.ref.name} first`);
  }

  public extend({ extensionRef }: Filter, path: string): void {
    this.note(path, `${extensionRef?.kind} ${extensionRef?.name} does what it does`);
  }

  private note(path: string, message: string): void {
    this.why.push({ step: 'filter', object: this.candidate.route.stored.reference, path, message });
  }
}

const APPLIED: { readonly [type: string]: ((this: Application, filter: Filter, path: string) => void) | undefined } = {
  RequestHeaderModifier: Application.prototype.requestHeaders,
  ResponseHeaderModifier: Application.prototype.responseHeadersChange,
  URLRewrite: Application.prototype.rewrite,
  RequestRedirect: Application.prototype.redirect,
  RequestMirror: Application.prototype.mirror,
  CORS: Application.prototype.cors,
  ExternalAuth: Application.prototype.authorize,
  ExtensionRef: Application.prototype.extend,
};

function shareOf({ percent, fraction }: Mirror): number {
  if (percent !== undefined) return percent / 100;
  return fraction ? fraction.numerator / (fraction.denominator ?? 100) : 1;
}
