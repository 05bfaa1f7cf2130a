import { rewritten } from './path-rewrite';
import { Answer, ForwardedRequest } from '../matching/traffic-request';
import { Redirect } from '../../core/gateway/shapes';

const WELL_KNOWN: { readonly [scheme: string]: number | undefined } = { http: 80, https: 443 };

/** What a redirect needs to know beside the request. */
export interface RedirectContext {
  /** The port that the request came in on. */
  readonly port: number;
  /** The prefix that matched, if one did. */
  readonly prefix?: string;
  /** False where scheme and port count with a hostname only, and prefixes are not replaced. */
  readonly full: boolean;
}

/** The answer that sends a client elsewhere. What the redirect leaves out is taken from the request. */
export function redirected(redirect: Redirect, { scheme, host, path, query }: ForwardedRequest, { port, prefix, full }: RedirectContext): Answer {
  const honoured = full || redirect.hostname !== undefined;
  const toScheme = honoured ? redirect.scheme ?? (full ? scheme : 'http') : scheme;
  const toPort = (honoured ? redirect.port : undefined) ?? (honoured && redirect.scheme ? WELL_KNOWN[toScheme] : undefined) ?? port;
  const modifier = redirect.path && (full || redirect.path.type === 'ReplaceFullPath') ? redirect.path : undefined;
  const toPath = modifier ? rewritten(path, modifier, prefix) : path;
  const authority = `${redirect.hostname ?? host.replace(/:\d*$/, '')}${toPort === WELL_KNOWN[toScheme] ? '' : `:${toPort}`}`;
  const location = `${toScheme}://${authority}${toPath}${query === '' ? '' : `?${query}`}`;
  return { status: redirect.statusCode ?? 302, headers: { location } };
}
