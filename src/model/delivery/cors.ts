import { isMeant } from '../gateways/hostnames';
import { ParsedRequest } from '../matching/parsed-request';
import { Cors } from '../../core/gateway/shapes';

/** Whether a browser asks if it may send a request of another origin. */
export function isPreflight({ method, headers }: ParsedRequest): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

/** The headers that let a browser read an answer; none for origins that aren't allowed. */
export function corsHeaders(cors: Cors, { headers: { origin } }: ParsedRequest): Record<string, string> {
  if (origin === undefined || !isAllowed(origin, cors.allowOrigins ?? [])) return {};
  const { allowCredentials = false, exposeHeaders = [] } = cors;
  const anyone = cors.allowOrigins!.includes('*') && !allowCredentials;
  return {
    'access-control-allow-origin': anyone ? '*' : origin,
    ...allowCredentials && { 'access-control-allow-credentials': 'true' },
    ...exposeHeaders.length > 0 && { 'access-control-expose-headers': exposeHeaders.join(', ') },
    ...!anyone && { vary: 'origin' },
  };
}

/** The headers of the answer to a browser that asks. `*` is said as it is only where no credentials are sent. */
export function preflightHeaders(cors: Cors, request: ParsedRequest): Record<string, string> {
  const headers = corsHeaders(cors, request);
  if (!('access-control-allow-origin' in headers)) return {};
  const list = (allowed: readonly string[] = [], asked = ''): string => allowed.includes('*') ? (cors.allowCredentials ? asked : '*') : allowed.join(', ');
  const methods = list(cors.allowMethods, request.headers['access-control-request-method']);
  const names = list(cors.allowHeaders, request.headers['access-control-request-headers']);
  return {
    ...headers,
    ...methods && { 'access-control-allow-methods': methods },
    ...names && { 'access-control-allow-headers': names },
    'access-control-max-age': String(cors.maxAge ?? 5),
  };
}

function isAllowed(origin: string, allowed: readonly string[]): boolean {
  return allowed.some(pattern => pattern === '*' || pattern === origin || meansOrigin(pattern, origin));
}

/** An origin may stand for many: its host may begin with `*.`, or be `*`, which is all hosts of that scheme and port. */
function meansOrigin(pattern: string, origin: string): boolean {
  const [[scheme, host], [ofScheme, ofHost]] = [pattern, origin].map(text => text.toLowerCase().split('://'));
  if (scheme !== ofScheme || host === undefined || ofHost === undefined) return false;
  return isMeant(host, ofHost) || (/^\*(:|$)/.test(host) && portOf(host) === portOf(ofHost));
}

function portOf(host: string): string {
  return /:\d+$/.exec(host)?.[0] ?? '';
}
