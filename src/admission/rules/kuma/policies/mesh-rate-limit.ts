import { checkFields, needs, needsOneOf } from './fields';
import { Place, Violation } from './policy';
import { positive, rateInterval } from './values';

interface Limits { readonly local?: { readonly http?: HttpLimit; readonly tcp?: TcpLimit } }
interface HttpLimit { readonly disabled?: boolean; readonly requestRate?: object; readonly onRateLimit?: object }
interface TcpLimit { readonly disabled?: boolean; readonly connectionRate?: object }

const FIELDS = {
  'http.requestRate.num': positive, 'http.requestRate.interval': rateInterval, 'http.onRateLimit.status': positive,
  'tcp.connectionRate.num': positive, 'tcp.connectionRate.interval': rateInterval,
};

/** What is wrong with rate limits. */
export function* checkRateLimits(settings: object, path: string, { item: { matches = [] } }: Place): Iterable<Violation> {
  const { local } = settings as Limits;
  const at = `${path}.local`;
  yield* needs(local, at, 'local: { http: { requestRate: { num: 100, interval: 1s } } }');
  if (!local) return;
  yield* needsOneOf(local, at, ['tcp', 'http'], 'http: { requestRate: { num: 100, interval: 1s } }');
  if (local.http) yield* needsOneOf(local.http, `${at}.http`, ['disabled', 'requestRate', 'onRateLimit'], 'requestRate: { num: 100, interval: 1s }');
  if (local.tcp) yield* needsOneOf(local.tcp, `${at}.tcp`, ['disabled', 'connectionRate'], 'connectionRate: { num: 100, interval: 1s }');
  yield* checkFields(local, at, FIELDS);
  if (local.tcp && matches.some(({ spiffeID }) => spiffeID !== undefined)) {
    yield {
      mistake: 'unfitting', path: `${at}.tcp`, value: local.tcp, message: 'cannot differ by client: connections are counted before a client has said who it is',
      fix: 'remove tcp, or set it in an entry without spiffeID',
    };
  }
}
