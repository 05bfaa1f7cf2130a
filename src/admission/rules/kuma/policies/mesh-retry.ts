import { checkFields, needsOneOf } from './fields';
import { Violation } from './policy';
import { positive, positiveTime, readableTime, text, unsigned } from './values';
import { isRetryOn, RETRY_CONDITIONS } from '../../../../core/kuma/retry-on';
import { nearest } from '../../../../core/spelling/nearest';
import { shown } from '../../../../core/shown';

interface Retries {
  readonly tcp?: { readonly maxConnectAttempt?: number };
  readonly http?: HttpRetries;
  readonly grpc?: CommonRetries;
}

interface CommonRetries {
  readonly numRetries?: number;
  readonly perTryTimeout?: string;
  readonly backOff?: { readonly baseInterval?: string; readonly maxInterval?: string };
  readonly rateLimitedBackOff?: { readonly maxInterval?: string; readonly resetHeaders?: readonly object[] };
  readonly retryOn?: readonly string[];
}

interface HttpRetries extends CommonRetries {
  readonly retriableRequestHeaders?: readonly object[];
  readonly retriableResponseHeaders?: readonly object[];
  readonly hostSelection?: readonly { readonly predicate?: string; readonly tags?: object; readonly updateFrequency?: number }[];
}

const GRPC_SETTINGS = ['numRetries', 'perTryTimeout', 'backOff', 'retryOn', 'rateLimitedBackOff'] as const;
const HTTP_SETTINGS = [...GRPC_SETTINGS, 'retriableRequestHeaders', 'retriableResponseHeaders', 'hostSelection'] as const;

const FIELDS = {
  'numRetries': unsigned, 'perTryTimeout': readableTime, 'backOff.baseInterval': readableTime, 'backOff.maxInterval': readableTime,
  'rateLimitedBackOff.maxInterval': positiveTime,
};

/** What is wrong with retries. Kuma speaks of them as of `default.conf`, though there is no field of that name. */
export function* checkRetries(settings: object, path: string): Iterable<Violation> {
  const { tcp, http, grpc } = settings as Retries;
  const conf = `${path}.conf`;
  yield* needsOneOf<Retries>(settings, conf, ['tcp', 'http', 'grpc'], 'set what is tried again, or remove the entry');
  if (tcp) {
    if (tcp.maxConnectAttempt === undefined) yield { mistake: 'missing', path: `${conf}.tcp`, value: tcp, message: 'is empty', fix: 'maxConnectAttempt: 3' };
    yield* checkFields(tcp, `${conf}.tcp`, { maxConnectAttempt: positive });
  }
  if (http) {
    yield* checkCommon(http, `${conf}.http`, HTTP_SETTINGS);
    yield* checkFields(http, `${conf}.http`, { 'retryOn[]': retryOn });
    yield* checkHosts(http.hostSelection ?? [], `${conf}.http.hostSelection`);
  }
  if (grpc) yield* checkCommon(grpc, `${conf}.grpc`, GRPC_SETTINGS);
}

function* checkCommon<T extends CommonRetries>(retries: T, path: string, names: readonly (keyof T & string)[]): Iterable<Violation> {
  yield* needsOneOf(retries, path, names, 'numRetries: 3');
  const { backOff, rateLimitedBackOff } = retries;
  if (backOff) yield* needsOneOf(backOff, `${path}.backOff`, ['baseInterval', 'maxInterval'], 'baseInterval: 25ms');
  if (rateLimitedBackOff && rateLimitedBackOff.resetHeaders === undefined) {
    yield {
      mistake: 'missing', path: `${path}.rateLimitedBackOff.resetHeaders`, message: 'is missing: they say how long to wait',
      fix: 'resetHeaders: [{ name: retry-after, format: Seconds }]',
    };
  }
  yield* checkFields(retries, path, FIELDS);
}

const known = text(isRetryOn, 'a condition, a status that has a name, or HttpMethod and a method', '5xx');

function retryOn(item: unknown): ReturnType<typeof known> {
  const complaint = known(item);
  return complaint && {
    ...complaint, mistake: 'word', message: `Kuma knows nothing to retry on as ${shown(item)}`, fix: nearest(item as string, RETRY_CONDITIONS) ?? '5xx',
  };
}

function* checkHosts(predicates: NonNullable<HttpRetries['hostSelection']>, path: string): Iterable<Violation> {
  let seen = false;
  for (const [i, { predicate, tags, updateFrequency = 0 }] of predicates.entries()) {
    const at = `${path}[${i}]`;
    if (predicate === 'OmitHostsWithTags' && tags === undefined) {
      yield { mistake: 'missing', path: `${at}.tags`, message: 'is missing: which hosts are left out?', fix: 'tags: { version: v1 }' };
    }
    if (predicate !== 'OmitPreviousPriorities') continue;
    if (seen) yield { mistake: 'repeated', path: `${at}.predicate`, value: predicate, message: 'is there already', fix: 'remove one of them' };
    if (updateFrequency <= 0) yield { mistake: 'range', path: `${at}.updateFrequency`, value: updateFrequency, message: 'is not from 1', fix: 'updateFrequency: 2' };
    seen = true;
  }
}
