import { checkFields } from './fields';
import { Item, Place, Violation } from './policy';
import { notNegativeTime, positiveTime } from './values';

interface Timeouts {
  readonly connectionTimeout?: string;
  readonly idleTimeout?: string;
  readonly http?: Readonly<Record<typeof HTTP[number], string | undefined>>;
}

const HTTP = ['requestTimeout', 'streamIdleTimeout', 'maxStreamDuration', 'maxConnectionDuration', 'requestHeadersTimeout'] as const;

/** Of them Kuma wants one where there is `http`: it forgets `requestHeadersTimeout`. */
const HTTP_ALONE: readonly (typeof HTTP[number])[] = HTTP.filter(field => field !== 'requestHeadersTimeout');

const FIELDS = {
  connectionTimeout: positiveTime, idleTimeout: notNegativeTime,
  ...Object.fromEntries(HTTP.map(field => [`http.${field}`, notNegativeTime])),
};

/** Times of a connection as a whole: neither of one route nor of one client. */
const OF_CONNECTIONS = ['connectionTimeout', 'idleTimeout', 'http.maxStreamDuration', 'http.maxConnectionDuration'];
const OF_ALL_CLIENTS = [...OF_CONNECTIONS, 'http.requestHeadersTimeout'];

/** What is wrong with timeouts. */
export function* checkTimeouts(settings: object, path: string, { top, item }: Place): Iterable<Violation> {
  const { connectionTimeout, idleTimeout, http } = settings as Timeouts;
  if (hasClient(item)) {
    yield* forbid(settings, path, OF_ALL_CLIENTS, 'cannot differ by client: it is over before a client has said who it is, or is of all its requests');
  }
  if (connectionTimeout === undefined && idleTimeout === undefined && http === undefined) {
    yield { mistake: 'missing', path, value: settings, message: 'sets no timeout', fix: 'set connectionTimeout, idleTimeout or http, or remove the entry' };
    return;
  }
  if (top === 'MeshHTTPRoute') yield* forbid(settings, path, OF_CONNECTIONS, 'is not of one route, but of connections');
  if (http && HTTP_ALONE.every(field => http[field] === undefined)) {
    yield {
      mistake: 'missing', path: `${path}.http`, value: http, message: 'sets no timeout that Kuma takes alone', expected: `at least one of ${HTTP_ALONE.join(', ')}`,
      fix: 'set requestTimeout too, or remove http',
    };
  }
  yield* checkFields(settings, path, FIELDS);
}

function hasClient({ matches = [] }: Item): boolean {
  return matches.some(({ spiffeID }) => spiffeID !== undefined);
}

function forbid(settings: object, path: string, fields: readonly string[], message: string): Iterable<Violation> {
  return checkFields(settings, path, Object.fromEntries(fields.map(field => [field, () => ({
    mistake: 'unfitting', message, fix: `remove ${field.split('.').pop()!}, or set it in another entry`,
  } as const)])));
}
