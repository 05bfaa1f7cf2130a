import { counted, incoming, lasting, lastingIfThere, outgoing, Parties, percentage } from './parties';
import { isNamedStatus, isStatus } from '../../../../core/kuma/http-status';
import { shown } from '../../../../core/shown';
import { Complaint, misformed, missing, outOfRange, together } from '../resources/complaint';

interface HealthCheckConf {
  readonly interval?: string;
  readonly timeout?: string;
  readonly unhealthyThreshold?: number;
  readonly healthyThreshold?: number;
  readonly initialJitter?: string;
  readonly intervalJitter?: string;
  readonly noTrafficInterval?: string;
  readonly healthyPanicThreshold?: number;
  readonly tcp?: object;
  readonly http?: {
    readonly path?: string;
    readonly expectedStatuses?: readonly number[];
    readonly requestHeadersToAdd?: readonly { readonly header?: { readonly key?: string } }[];
  };
}

/** What Kuma says of a HealthCheck, as `health_check_validator.go` has it. */
export function* healthCheck(spec: Parties & { readonly conf?: HealthCheckConf }): Iterable<Complaint> {
  yield* outgoing(spec);
  const { conf } = spec;
  if (!conf) {
    yield missing('spec.conf', 'conf: { interval: 10s, timeout: 2s, unhealthyThreshold: 3, healthyThreshold: 1 }');
    return;
  }
  yield* lasting('spec.conf.interval', conf.interval, 'interval: 10s');
  yield* lasting('spec.conf.timeout', conf.timeout, 'timeout: 2s');
  yield* counted('spec.conf.unhealthyThreshold', conf.unhealthyThreshold, 'unhealthyThreshold: 3');
  yield* counted('spec.conf.healthyThreshold', conf.healthyThreshold, 'healthyThreshold: 1');
  for (const field of ['initialJitter', 'intervalJitter', 'noTrafficInterval'] as const) yield* lastingIfThere(`spec.conf.${field}`, conf[field], `${field}: 1s`);
  yield* percentage('spec.conf.healthyPanicThreshold', conf.healthyPanicThreshold, 'healthyPanicThreshold: 50');
  if (conf.http) yield* httpCheck('spec.conf.http', conf.http);
  if (conf.http && conf.tcp) yield together('spec.conf', 'http and tcp stand together', 'keep one of them');
}

function* httpCheck(path: string, { path: url, expectedStatuses = [], requestHeadersToAdd = [] }: NonNullable<HealthCheckConf['http']>): Iterable<Complaint> {
  if (!url) yield missing(`${path}.path`, 'path: /healthz');
  for (const [i, status] of expectedStatuses.entries()) {
    if (!isStatus(status)) yield outOfRange(`${path}.expectedStatuses[${i}]`, status, 'a status from 100 to 599', '200');
  }
  for (const [i, { header }] of requestHeadersToAdd.entries()) {
    const at = `${path}.requestHeadersToAdd[${i}].header`;
    if (!header) yield missing(at, 'header: { key: host, value: shop.example.com }');
    else if (!header.key) yield missing(`${at}.key`, 'give the name of the header');
  }
}

interface CircuitBreakerConf {
  readonly maxEjectionPercent?: number;
  readonly detectors?: Readonly<Record<string, object | undefined>> & { readonly failure?: { readonly threshold?: number } };
  readonly thresholds?: Readonly<Record<string, number | undefined>>;
}

const DETECTORS = ['totalErrors', 'gatewayErrors', 'localErrors', 'standardDeviation', 'failure'];
const THRESHOLDS = ['maxConnections', 'maxPendingRequests', 'maxRetries', 'maxRequests'];

/** What Kuma says of a CircuitBreaker, as `circuit_breaker_validator.go` has it. */
export function* circuitBreaker(spec: Parties & { readonly conf?: CircuitBreakerConf }): Iterable<Complaint> {
  yield* outgoing(spec);
  const { detectors, thresholds, maxEjectionPercent } = spec.conf ?? {};
  const detects = DETECTORS.some(each => detectors?.[each]);
  const limits = THRESHOLDS.some(each => thresholds?.[each] !== undefined);
  if (!detects && !limits) {
    yield missing('spec.conf', 'conf: { thresholds: { maxConnections: 1024 } }', 'has neither a detector nor a threshold');
    return;
  }
  if (detectors && !detects) yield missing('spec.conf.detectors', 'remove it, or add a detector', 'is empty');
  yield* percentage('spec.conf.maxEjectionPercent', maxEjectionPercent, 'maxEjectionPercent: 50');
  yield* percentage('spec.conf.detectors.failure.threshold', detectors?.failure?.threshold, 'threshold: 85');
  if (thresholds && !limits) yield missing('spec.conf.thresholds', 'remove it, or add a threshold', 'is empty');
}

interface TimeoutConf {
  readonly tcp?: Readonly<Record<string, string>>;
  readonly http?: Readonly<Record<string, string>>;
  readonly grpc?: Readonly<Record<string, string>>;
}

/** What Kuma wants to find in a section, where it is there. Others of its fields are not looked at. */
const TIMEOUTS = { tcp: ['idleTimeout'], http: ['requestTimeout', 'idleTimeout'], grpc: ['streamIdleTimeout', 'maxStreamDuration'] } as const;

/** What Kuma says of a Timeout, as `timeout_validator.go` has it. */
export function* timeout(spec: Parties & { readonly conf?: TimeoutConf }): Iterable<Complaint> {
  yield* outgoing(spec);
  if (!spec.conf) yield missing('spec.conf', 'conf: { connectTimeout: 5s }');
  for (const section of ['tcp', 'http', 'grpc'] as const) {
    const conf = spec.conf?.[section];
    if (!conf) continue;
    const path = `spec.conf.${section}`;
    if (TIMEOUTS[section].every(field => conf[field] === undefined)) yield missing(path, `${TIMEOUTS[section][0]}: 1h`, `has none of ${TIMEOUTS[section].join(', ')}`);
    for (const field of TIMEOUTS[section]) yield* lastingIfThere(`${path}.${field}`, conf[field], `${field}: 1h`);
  }
}

interface FaultInjectionConf {
  readonly delay?: { readonly percentage?: number; readonly value?: string };
  readonly abort?: { readonly percentage?: number; readonly httpStatus?: number };
  readonly responseBandwidth?: { readonly percentage?: number; readonly limit?: string };
}

const FAULTS = ['delay', 'abort', 'responseBandwidth'] as const;

/** What Kuma says of a FaultInjection, as `fault_injection_validator.go` has it. */
export function* faultInjection(spec: Parties & { readonly conf?: FaultInjectionConf }): Iterable<Complaint> {
  yield* incoming(spec, { protocols: ['http', 'http2', 'grpc'] });
  const { delay, abort, responseBandwidth } = spec.conf ?? {};
  const faults = FAULTS.filter(fault => Object.keys(spec.conf?.[fault] ?? {}).length > 0);
  if (faults.length === 0) yield missing('spec.conf', 'abort: { httpStatus: 503, percentage: 10 }', 'has no fault');
  for (const fault of faults) {
    const path = `spec.conf.${fault}.percentage`;
    if (spec.conf?.[fault]?.percentage === undefined) yield missing(path, 'percentage: 10');
    yield* percentage(path, spec.conf?.[fault]?.percentage, 'percentage: 10');
  }
  if (faults.includes('delay') && delay?.value === undefined) yield missing('spec.conf.delay.value', 'value: 5s');
  if (faults.includes('abort')) {
    if (abort?.httpStatus === undefined) yield missing('spec.conf.abort.httpStatus', 'httpStatus: 503');
    else if (!isNamedStatus(abort.httpStatus)) yield outOfRange('spec.conf.abort.httpStatus', abort.httpStatus, 'a status of HTTP', 'httpStatus: 503');
  }
  if (faults.includes('responseBandwidth')) {
    const { limit } = responseBandwidth!;
    if (limit === undefined) yield missing('spec.conf.responseBandwidth.limit', 'limit: 50 mbps');
    else if (!/[gmk]bps/.test(limit)) yield misformed('spec.conf.responseBandwidth.limit', limit, 'a number and kbps, mbps or gbps', 'limit: 50 mbps');
  }
}

interface RateLimitConf {
  readonly http?: {
    readonly requests?: number;
    readonly interval?: string;
    readonly onRateLimit?: { readonly headers?: readonly { readonly key?: string; readonly value?: string }[] };
  };
}

/** What Kuma says of a RateLimit, as `rate_limit_validator.go` has it. */
export function* rateLimit(spec: Parties & { readonly conf?: RateLimitConf }): Iterable<Complaint> {
  yield* incoming(spec);
  if (!spec.conf) yield missing('spec.conf', 'conf: { http: { requests: 100, interval: 10s } }');
  const http = spec.conf?.http;
  if (!http) return;
  yield* counted('spec.conf.http.requests', http.requests, 'requests: 100');
  if (http.interval === undefined) yield missing('spec.conf.http.interval', 'interval: 10s');
  for (const [i, header] of (http.onRateLimit?.headers ?? []).entries()) {
    for (const field of ['key', 'value'] as const) {
      if (!header[field]) yield missing(`spec.conf.http.onRateLimit.header[${i}]`, `give the ${field}`, `has no ${field}`);
    }
  }
}

interface BackOff { readonly baseInterval?: string; readonly maxInterval?: string }

interface Retried { readonly numRetries?: number; readonly perTryTimeout?: string; readonly backOff?: BackOff; readonly retryOn?: readonly string[] }

interface RetryConf {
  readonly http?: Retried & { readonly retriableMethods?: readonly string[]; readonly retriableStatusCodes?: readonly number[] };
  readonly grpc?: Retried;
  readonly tcp?: { readonly maxConnectAttempts?: number };
}

/** What Kuma says of a Retry, as `retry_validator.go` has it. */
export function* retry(spec: Parties & { readonly conf?: RetryConf }): Iterable<Complaint> {
  yield* outgoing(spec);
  const { http, grpc, tcp } = spec.conf ?? {};
  if (!http && !grpc && !tcp) yield missing('spec.conf', 'conf: { http: { numRetries: 5 } }', 'has none of http, grpc, tcp');
  if (http) {
    yield* retried('spec.conf.http', http);
    for (const [i, method] of (http.retriableMethods ?? []).entries()) {
      if (method === 'NONE') yield missing(`spec.conf.http.retriableMethods[${i}]`, 'GET', 'is no method');
    }
    if (http.retryOn?.includes('retriable_status_codes') && !http.retriableStatusCodes?.length) {
      yield missing('spec.conf.http.retriableStatusCodes', 'retriableStatusCodes: [503]', 'is missing, as retryOn has retriable_status_codes');
    }
  }
  if (grpc) {
    yield* repeatedConditions('spec.conf.grpc.retryOn', grpc.retryOn ?? []);
    yield* retried('spec.conf.grpc', grpc);
  }
  if (tcp) yield* counted('spec.conf.tcp.maxConnectAttempts', tcp.maxConnectAttempts, 'maxConnectAttempts: 5');
}

function* retried(path: string, conf: Retried): Iterable<Complaint> {
  const { numRetries, perTryTimeout, backOff } = conf;
  if (Object.keys(conf).length === 0) yield missing(path, 'numRetries: 5', 'is empty');
  if (numRetries === 0) yield outOfRange(`${path}.numRetries`, 0, '1 or more', 'numRetries: 5');
  yield* lastingIfThere(`${path}.perTryTimeout`, perTryTimeout, 'perTryTimeout: 16s');
  if (!backOff) return;
  yield* lasting(`${path}.backOff.baseInterval`, backOff.baseInterval, 'baseInterval: 25ms');
  yield* lastingIfThere(`${path}.backOff.maxInterval`, backOff.maxInterval, 'maxInterval: 250ms');
}

function* repeatedConditions(path: string, conditions: readonly string[]): Iterable<Complaint> {
  for (const condition of new Set(conditions)) {
    if (conditions.filter(each => each === condition).length < 2) continue;
    yield { mistake: 'repeated', path, value: condition, message: `${shown(condition)} stands there more than once`, fix: 'keep it once' };
  }
}
