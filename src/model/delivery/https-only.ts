import { Filtered } from './applied-filters';
import { Candidate } from '../matching/candidate';
import { Answer, ForwardedRequest } from '../matching/traffic-request';

const PROTOCOLS = 'konghq.com/protocols';
const STATUS = 'konghq.com/https-redirect-status-code';
const REDIRECTS: readonly number[] = [301, 302, 307, 308];
const UPGRADE_REQUIRED = 426;

/** What Kong makes of a plain request for a route that its annotations keep to HTTPS: it sends the client there, or only says so. */
export function httpsOnly({ route: { stored }, parent: { profile } }: Candidate, request: ForwardedRequest): Filtered | undefined {
  if (!profile.redirectsByAnnotation || request.scheme === 'https') return undefined;
  const protocols = stored.annotations[PROTOCOLS]?.split(',').map(protocol => protocol.trim()) ?? [];
  if (!protocols.includes('https') || protocols.includes('http')) return undefined;
  const { host, path, query } = request;
  const status = REDIRECTS.find(known => String(known) === stored.annotations[STATUS]);
  const answer: Answer = status === undefined ? { status: UPGRADE_REQUIRED, headers: {} }
    : { status, headers: { location: `https://${host.replace(/:\d*$/, '')}${path}${query === '' ? '' : `?${query}`}` } };
  const why = { step: 'filter' as const, object: stored.reference, path: `metadata.annotations[${PROTOCOLS}]`, message: 'is for HTTPS only' };
  return { request, responseHeaders: [], mirrors: [], answer, why: [why] };
}
