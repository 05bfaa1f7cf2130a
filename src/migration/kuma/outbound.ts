import { loggingBackend } from './backends';
import { Made, Source } from './context';
import { Fields } from '../fields';
import { destination, matchOf, proxies } from './selectors';
import { duration, filled, headerLists, nonEmpty, percentage, same, unused } from './values';
import { SERVICE_TAG } from '../../core/kuma/names';

/** What a kind is now called, and how its settings are said now. */
interface OutboundKind {
  readonly kind: string;
  readonly settings: (conf: Fields | undefined, source: Source) => object | undefined;
}

/** Policies about what proxies send: sources are the proxies, destinations what they send to. */
export const OUTBOUND: Readonly<Record<string, OutboundKind>> = {
  TrafficLog: { kind: 'MeshAccessLog', settings: logging },
  Timeout: { kind: 'MeshTimeout', settings: timeouts },
  CircuitBreaker: { kind: 'MeshCircuitBreaker', settings: circuitBreaker },
  HealthCheck: { kind: 'MeshHealthCheck', settings: healthCheck },
  Retry: { kind: 'MeshRetry', settings: retries },
};

/** A policy for each group of sources, each with an entry for each destination. */
export function outbound({ kind, settings }: OutboundKind, source: Source): Made[] {
  const conf = settings(source.spec.child('conf'), source);
  const destinations = source.spec.list('destinations').map(selector => {
    const tags = selector.texts('match') ?? {};
    return destination(tags[SERVICE_TAG], source, selector.path);
  });
  const from = source.spec.list('sources').flatMap(selector => proxies(matchOf(selector), source, selector.path) ?? []);
  if (conf === undefined || destinations.length === 0) return [];
  return from.map(targetRef => ({ kind, spec: { targetRef, to: destinations.map(to => ({ targetRef: to, default: conf })) } }));
}

function logging(conf: Fields | undefined, source: Source): object | undefined {
  const backend = loggingBackend(conf?.text('backend'), source, conf?.pathOf('backend') ?? 'spec.conf');
  return backend && { backends: [backend] };
}

function timeouts(conf: Fields | undefined, source: Source): object | undefined {
  if (!conf) return undefined;
  const [tcp, http, grpc] = ['tcp', 'http', 'grpc'].map(section => conf.child(section));
  const of = (fields: Fields | undefined, field: string) => fields && duration(fields, field);
  return filled({
    connectionTimeout: of(conf, 'connectTimeout'),
    idleTimeout: one(source, [http, tcp], 'idleTimeout'),
    http: filled({
      requestTimeout: of(http, 'requestTimeout'), streamIdleTimeout: one(source, [http, grpc], 'streamIdleTimeout'),
      maxStreamDuration: one(source, [http, grpc], 'maxStreamDuration'),
    }),
  });
}

/** A setting that two sections had each for itself: where they differ, that of the first counts. */
function one(source: Source, sections: readonly (Fields | undefined)[], field: string): string | undefined {
  const said = sections.flatMap(section => {
    const value = section && duration(section, field);
    return section && value !== undefined ? [{ value, path: section.pathOf(field), written: section.peek(field) }] : [];
  });
  for (const { value, path, written } of said.slice(1)) {
    if (value === said[0].value) continue;
    source.notes.say('merged', {
      path, value: written, message: `MeshTimeout has one ${field} for all protocols, and ${said[0].path} has taken it`,
      fix: 'a MeshTimeout of its own for the destinations that speak this protocol',
    });
  }
  return said[0]?.value;
}

const DETECTORS: Readonly<Record<string, string>> = {
  totalErrors: 'totalFailures', gatewayErrors: 'gatewayFailures', localErrors: 'localOriginFailures', standardDeviation: 'successRate',
  failure: 'failurePercentage',
};

function circuitBreaker(conf: Fields | undefined, source: Source): object | undefined {
  if (!conf) return undefined;
  const connectionLimits = filled(same(conf.child('thresholds'), ['maxConnections', 'maxPendingRequests', 'maxRetries', 'maxRequests']));
  const given = conf.child('detectors');
  const detectors = Object.entries(DETECTORS).flatMap(([name, current]) => {
    const detector = given?.child(name);
    if (!detector) return [];
    const factor = percentage(detector, 'factor');
    return [[current, { ...same(detector, ['consecutive', 'requestVolume', 'minimumHosts', 'threshold']), ...filled({ standardDeviationFactor: factor }) }]];
  });
  const others = ['interval', 'baseEjectionTime', 'maxEjectionPercent', 'splitExternalAndLocalErrors'];
  if (detectors.length === 0) {
    unused(source, conf, others, 'without detectors this did nothing');
    return filled({ connectionLimits });
  }
  const outlierDetection = {
    ...filled({ interval: duration(conf, 'interval'), baseEjectionTime: duration(conf, 'baseEjectionTime') }), ...same(conf, others.slice(2)),
    detectors: Object.fromEntries(detectors) as object,
  };
  return filled({ connectionLimits, outlierDetection });
}

function healthCheck(conf: Fields | undefined): object | undefined {
  if (!conf) return undefined;
  const [http, tcp] = [conf.child('http'), conf.child('tcp')];
  const headers = http?.list('requestHeadersToAdd').flatMap(entry => {
    const pair = entry.child('header')?.pair('key', 'value');
    return pair ? [{ ...pair, append: entry.scalar('append') !== false }] : [];
  });
  const times = ['interval', 'timeout', 'initialJitter', 'intervalJitter', 'noTrafficInterval'].map(name => [name, duration(conf, name)]);
  return {
    ...filled(Object.fromEntries(times) as object),
    ...same(conf, ['unhealthyThreshold', 'healthyThreshold', 'intervalJitterPercent', 'failTrafficOnPanic', 'eventLogPath', 'alwaysLogHealthCheckFailures', 'reuseConnection']),
    ...filled({ healthyPanicThreshold: percentage(conf, 'healthyPanicThreshold') }),
    ...http ? { http: { ...same(http, ['path']), ...filled({ expectedStatuses: http.take('expectedStatuses'), requestHeadersToAdd: headerLists(headers ?? []) }) } } : {},
    ...tcp || !http ? { tcp: { ...same(tcp, ['send']), ...filled({ receive: tcp?.take('receive') }) } } : {},
  };
}

const HTTP_CONDITIONS: Readonly<Record<string, string>> = {
  all_5xx: '5xx', 0: '5xx', gateway_error: 'GatewayError', 1: 'GatewayError', reset: 'Reset', 2: 'Reset', connect_failure: 'ConnectFailure',
  3: 'ConnectFailure', envoy_ratelimited: 'EnvoyRatelimited', 4: 'EnvoyRatelimited', retriable_4xx: 'Retriable4xx', 5: 'Retriable4xx',
  refused_stream: 'RefusedStream', 6: 'RefusedStream', http3_post_connect_failure: 'Http3PostConnectFailure', 9: 'Http3PostConnectFailure',
};
const STATUSES = ['retriable_status_codes', 7];
const METHODS = ['NONE', 'CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE'];
const GRPC_CONDITIONS: Readonly<Record<string, string>> = {
  cancelled: 'Canceled', 0: 'Canceled', deadline_exceeded: 'DeadlineExceeded', 1: 'DeadlineExceeded', internal: 'Internal', 2: 'Internal',
  resource_exhausted: 'ResourceExhausted', 3: 'ResourceExhausted', unavailable: 'Unavailable', 4: 'Unavailable',
};

function retries(conf: Fields | undefined, source: Source): object | undefined {
  if (!conf) return undefined;
  const [http, grpc, tcp] = ['http', 'grpc', 'tcp'].map(section => conf.child(section));
  const attempts = tcp?.number('maxConnectAttempts');
  return filled({
    tcp: filled({ maxConnectAttempt: attempts }),
    http: http && filled({ ...shared(http), retryOn: httpConditions(http, source) }),
    grpc: grpc && filled({ ...shared(grpc), retryOn: translated(grpc, 'retryOn', GRPC_CONDITIONS, [], source) }),
  });
}

function shared(section: Fields): object {
  const backOff = section.child('backOff');
  return {
    numRetries: section.number('numRetries'), perTryTimeout: duration(section, 'perTryTimeout'),
    backOff: backOff && filled({ baseInterval: duration(backOff, 'baseInterval'), maxInterval: duration(backOff, 'maxInterval') }),
  };
}

/** Conditions, statuses and methods are one list now. */
function httpConditions(http: Fields, source: Source): readonly string[] | undefined {
  const conditions = translated(http, 'retryOn', HTTP_CONDITIONS, STATUSES, source) ?? [];
  const [codes, methods] = [http.take('retriableStatusCodes'), http.take('retriableMethods')].map(list => Array.isArray(list) ? list : []);
  const names = methods.map(method => typeof method === 'number' ? METHODS[method] : String(method)).filter(method => method !== 'NONE');
  return nonEmpty([...conditions, ...codes.map(String), ...names.map(method => `HttpMethod${method[0]}${method.slice(1).toLowerCase()}`)]);
}

type Words = Readonly<Record<string, string>>;

function translated(section: Fields, field: string, words: Words, silent: readonly unknown[], source: Source): readonly string[] | undefined {
  const given = section.peek(field);
  if (!Array.isArray(given)) return undefined;
  section.take(field);
  return nonEmpty(given.flatMap((item: unknown, i) => {
    if (silent.includes(item)) return [];
    return words[String(item)] ?? source.notes.say('lost', {
      path: `${section.pathOf(field)}[${i}]`, value: item, message: 'MeshRetry has no such condition', fix: 'name the headers in retriableResponseHeaders, if it was about them',
    }) ?? [];
  }));
}
