import { hostOf } from '../gateways/hostnames';
import { ForwardedRequest, TrafficRequest } from './traffic-request';

/** A request, read as matches look at it. */
export class ParsedRequest {
  public readonly method: string;
  public readonly path: string;
  public readonly query: string;
  /** The Host header as it was sent. */
  public readonly authority: string;
  public readonly host: string;
  public readonly headers: Readonly<Record<string, string>>;
  private parameters?: Map<string, string>;
  private allConditions?: readonly string[];

  public constructor(public readonly given: TrafficRequest) {
    const [path, query] = splitOnce(given.path ?? '/', '?');
    this.method = given.method ?? (given.protocol === 'grpc' ? 'POST' : 'GET');
    this.path = path === '' ? '/' : path;
    this.query = query ?? queryOf(given.query);
    this.headers = lowerCase(given.headers ?? {});
    this.authority = given.host ?? this.headers.host ?? '';
    this.host = hostOf(this.authority);
  }

  /** Query parameters; of several with one name the first. */
  public get queryParameters(): ReadonlyMap<string, string> {
    if (!this.parameters) {
      this.parameters = new Map();
      if (this.query !== '') for (const [name, value] of new URLSearchParams(this.query)) if (!this.parameters.has(name)) this.parameters.set(name, value);
    }
    return this.parameters;
  }

  /** All that candidates may ask for and it has: nothing, its method, each of its headers and query parameters. */
  public get conditions(): readonly string[] {
    return this.allConditions ??= [
      '', `m ${this.method}`, ...Object.keys(this.headers).map(name => `h ${name} ${this.headers[name]}`),
      ...[...this.queryParameters].map(([name, value]) => `q ${name} ${value}`),
    ];
  }

  /** As it would be forwarded if nobody changed it. */
  public forwarded(scheme: ForwardedRequest['scheme']): ForwardedRequest {
    const { method, authority, path, query, headers } = this;
    return { method, scheme, host: authority, path, query, headers };
  }
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function queryOf(query: TrafficRequest['query']): string {
  if (query === undefined) return '';
  return typeof query === 'string' ? query.replace(/^\?/, '') : new URLSearchParams(query).toString();
}

function lowerCase(headers: NonNullable<TrafficRequest['headers']>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    const text = typeof value === 'string' ? value : value.join(',');
    const key = name.toLowerCase();
    found[key] = key in found ? `${found[key]},${text}` : text;
  }
  return found;
}
