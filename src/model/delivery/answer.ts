import { milliseconds } from './go-duration';
import { changed } from './header-changes';
import { Answer, BackendAnswer, HeaderChanges } from '../matching/traffic-request';
import { RouteRule } from '../../core/gateway/shapes';

/** What a client gets, when a backend answers in a certain way: retries, timeouts and filters of the rule applied. */
export function clientAnswer(answer: BackendAnswer, { timeouts, retry }: Pick<RouteRule, 'timeouts' | 'retry'>, changes: readonly HeaderChanges[]): Answer {
  const status = statusOf(answer, timeouts, retry);
  const headers = Object.fromEntries(Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  return { status, headers: changes.reduce<Record<string, string>>(changed, headers) };
}

const TIMEOUT = 504;

function statusOf({ status = 200, failures = [], delay = 0 }: BackendAnswer, timeouts: RouteRule['timeouts'], retry: RouteRule['retry']): number {
  const [whole, each] = [milliseconds(timeouts?.request) ?? Infinity, milliseconds(timeouts?.backendRequest) ?? Infinity];
  const backoff = milliseconds(retry?.backoff) ?? 0;
  const tries = 1 + (retry ? retry.attempts ?? 1 : 0);
  let [time, last] = [0, TIMEOUT];
  for (let i = 0; i < tries; i++) {
    time += Math.min(delay, each) + (i > 0 ? backoff : 0);
    if (time > whole) return TIMEOUT;
    last = delay > each ? TIMEOUT : failures[i] ?? status;
    if (!retry?.codes?.includes(last)) return last;
  }
  return last;
}
