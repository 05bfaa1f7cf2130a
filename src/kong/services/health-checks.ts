import { Duration } from 'cdk8s';
import { refuse } from '../../core/error';
import { hostname } from '../../core/hostname';
import { some, sparse } from '../../core/sparse';
import { headerName } from '../values/names';
import { uriPath } from '../values/uri';
import { whole, wholeSeconds } from '../values/whole-number';

/** What is spoken when pods are asked how they are. */
export enum HealthCheckType {
  /** Requests; the status counts. */
  HTTP = 'http',
  /** Requests over TLS; the status counts. */
  HTTPS = 'https',
  /** Connections: that one is accepted counts. */
  TCP = 'tcp',
  /** gRPC. */
  GRPC = 'grpc',
  /** gRPC over TLS. */
  GRPCS = 'grpcs',
}

/** When an upstream as a whole counts as healthy. */
export interface HealthThreshold {
  /**
   * The percentage of the upstream's weight that has to be healthy, 0 to 100: below it, all requests are answered with 503.
   *
   * @default - Kong applies 0: one healthy pod is enough
   */
  readonly threshold?: number;
}

/** How the gateway asks pods whether they are well. */
export interface ActiveHealthCheck {
  /** What is spoken. @default - Kong applies HTTP */
  readonly type?: HealthCheckType;
  /** The path of the request, for HTTP and HTTPS. @default - Kong applies `/` */
  readonly path?: string;
  /** Headers of the request, for HTTP and HTTPS. @default - none beyond what every request has */
  readonly headers?: { [name: string]: string[] };
  /** The name in the certificate, for HTTPS. @default - the host of the upstream */
  readonly sni?: string;
  /** Whether the certificate has to be good, for HTTPS. @default - Kong applies true */
  readonly verifyCertificate?: boolean;
  /** How long to wait for an answer: whole seconds up to 65535. @default - Kong applies 1 second */
  readonly timeout?: Duration;
  /** How many pods are asked at once. @default - Kong applies 10 */
  readonly concurrency?: number;
  /** The time between two checks of a healthy pod: whole seconds up to 65535; zero for never. @default Duration.seconds(10) */
  readonly healthyInterval?: Duration;
  /** The time between two checks of an unhealthy pod: whole seconds up to 65535; zero for never, so it stays out. @default Duration.seconds(10) */
  readonly unhealthyInterval?: Duration;
  /** How many good answers in a row make a pod healthy: 0 to 255; with 0, none does. @default 3 */
  readonly successes?: number;
  /** How many bad answers in a row make a pod unhealthy: 0 to 255; with 0, none does. @default 3, and not set for TCP */
  readonly httpFailures?: number;
  /** How many failed connections in a row make a pod unhealthy: 0 to 255; with 0, none does. @default 3 */
  readonly tcpFailures?: number;
  /** How many answers that take too long in a row make a pod unhealthy: 0 to 255; with 0, none does. @default 3 */
  readonly timeouts?: number;
  /** Which statuses are good answers: 100 to 599. @default - Kong applies 200 and 302 */
  readonly healthyStatuses?: number[];
  /** Which statuses are bad answers: 100 to 599. @default - Kong applies 429, 404 and 500 to 505 */
  readonly unhealthyStatuses?: number[];
}

/** How the gateway judges pods by what they answer to clients: a circuit breaker for each. */
export interface PassiveHealthCheck {
  /** What is spoken. @default - Kong applies HTTP */
  readonly type?: HealthCheckType;
  /** How many bad answers in a row make a pod unhealthy: 0 to 255; with 0, none does. @default 3, and not set for TCP */
  readonly httpFailures?: number;
  /** How many failed connections in a row make a pod unhealthy: 0 to 255; with 0, none does. @default 3 */
  readonly tcpFailures?: number;
  /** How many answers that take too long in a row make a pod unhealthy: 0 to 255; with 0, none does. @default 3 */
  readonly timeouts?: number;
  /** How many good answers make a pod healthy: 0 to 255. An unhealthy one gets no requests that could be answered. @default - Kong applies 0 */
  readonly successes?: number;
  /** Which statuses are good answers: 100 to 599. @default - Kong applies 200 to 208, 226, 300 to 308 */
  readonly healthyStatuses?: number[];
  /** Which statuses are bad answers: 100 to 599. @default - Kong applies 429, 500 and 503 */
  readonly unhealthyStatuses?: number[];
}

/** Options of health checks that ask. */
export interface ActiveHealthCheckOptions extends ActiveHealthCheck, HealthThreshold {}

/** Options of health checks that watch. */
export interface PassiveHealthCheckOptions extends PassiveHealthCheck, HealthThreshold {}

/** Options of health checks that ask and watch. */
export interface HealthCheckOptions extends HealthThreshold {
  /** How pods are asked. @default - with the defaults of all its settings */
  readonly active?: ActiveHealthCheck;
  /** How pods are judged by their answers. @default - with the defaults of all its settings */
  readonly passive?: PassiveHealthCheck;
}

const EVERY = Duration.seconds(10);
const TIMES = 3;
const MAX_TIMES = 255;
const MAX_SECONDS = 65535;
const MAX_CONCURRENCY = 2 ** 31;
const WITH_STATUS: readonly HealthCheckType[] = [HealthCheckType.HTTP, HealthCheckType.HTTPS, HealthCheckType.GRPC, HealthCheckType.GRPCS];
const OVER_TLS: readonly HealthCheckType[] = [HealthCheckType.HTTPS, HealthCheckType.GRPCS];

/** How a gateway finds out which pods are well; it sends requests to these only. Kong itself checks nothing where nothing is said. */
export class HealthChecks {
  /**
   * Asks each pod again and again. A pod that fails stays out until it answers well again.
   *
   * @throws TRF1300, TRF1306 where a number or a time is out of range, TRF1352 where nothing would be checked, TRF1353 where a
   * setting has no effect on what is spoken
   */
  public static active(check: ActiveHealthCheckOptions = {}): HealthChecks {
    return new HealthChecks({ active: check, threshold: check.threshold });
  }

  /**
   * Watches what each pod answers to clients, and takes it out when it fails: a circuit breaker. It costs nothing, but nothing lets a pod
   * in again until the gateway gets a new list of pods: see `both`.
   *
   * @throws TRF1300 where a number is out of range, TRF1352 where nothing would be checked, TRF1353 where a setting has no effect
   */
  public static passive(check: PassiveHealthCheckOptions = {}): HealthChecks {
    return new HealthChecks({ passive: check, threshold: check.threshold });
  }

  /**
   * Watches what each pod answers to clients, takes it out when it fails, and asks it until it is well again: a circuit breaker
   * that closes.
   *
   * @throws TRF1300, TRF1306 where a number or a time is out of range, TRF1352 where nothing would be checked, TRF1353 where a
   * setting has no effect on what is spoken
   */
  public static both(checks: HealthCheckOptions = {}): HealthChecks {
    return new HealthChecks({ active: checks.active ?? {}, passive: checks.passive ?? {}, threshold: checks.threshold });
  }

  private readonly rendered: object;

  private constructor({ active: asks, passive: watches, threshold }: HealthCheckOptions) {
    this.rendered = {
      threshold: threshold !== undefined ? whole(threshold, 0, 100, 'threshold in percent') : undefined,
      active: asks && active(asks),
      passive: watches && passive(watches),
    };
  }

  /** @internal */
  public _render(): object {
    return this.rendered;
  }
}

function active(check: ActiveHealthCheck): object {
  const { type, path, headers, sni, verifyCertificate, timeout, concurrency, healthyInterval = EVERY, unhealthyInterval = EVERY } = check;
  expectEffect(type, WITH_STATUS, {
    path, headers, healthyStatuses: check.healthyStatuses, unhealthyStatuses: check.unhealthyStatuses, httpFailures: check.httpFailures,
  });
  expectEffect(type, OVER_TLS, { sni, verifyCertificate });
  const often = wholeSeconds(healthyInterval, MAX_SECONDS, 'healthyInterval');
  const again = wholeSeconds(unhealthyInterval, MAX_SECONDS, 'unhealthyInterval');
  if (often === 0 && again === 0) {
    refuse({ code: 'TRF1352', value: '0s', expected: 'an interval that is not zero: nothing would be checked', fix: 'leave healthyInterval out, or use HealthChecks.passive' });
  }
  return {
    type,
    httpPath: path !== undefined ? uriPath(path, 'the path of health checks') : undefined,
    headers: headers && Object.fromEntries(Object.entries(headers).map(([name, values]) => [headerName(name), values])),
    httpsSni: sni !== undefined ? hostname(sni, false) : undefined,
    httpsVerifyCertificate: verifyCertificate,
    timeout: timeout && wholeSeconds(timeout, MAX_SECONDS, 'timeout'),
    concurrency: concurrency !== undefined ? whole(concurrency, 1, MAX_CONCURRENCY, 'concurrency') : undefined,
    healthy: { interval: often, successes: times(check.successes ?? TIMES, 'successes'), httpStatuses: statuses(check.healthyStatuses) },
    unhealthy: { interval: again, ...failures(check) },
  };
}

function passive(check: PassiveHealthCheck): object {
  const { type, successes, healthyStatuses, unhealthyStatuses, httpFailures } = check;
  expectEffect(type, WITH_STATUS, { healthyStatuses, unhealthyStatuses, httpFailures });
  return {
    type,
    healthy: sparse({ successes: successes !== undefined ? times(successes, 'successes') : undefined, httpStatuses: statuses(healthyStatuses) }),
    unhealthy: failures(check),
  };
}

function failures({ type, httpFailures, tcpFailures = TIMES, timeouts = TIMES, unhealthyStatuses }: PassiveHealthCheck): object {
  const bad = httpFailures ?? (type === HealthCheckType.TCP ? undefined : TIMES);
  if (!bad && !tcpFailures && !timeouts) {
    refuse({ code: 'TRF1352', value: 0, expected: 'failures that make a pod unhealthy: none would be', fix: 'leave tcpFailures out' });
  }
  return {
    httpFailures: bad !== undefined ? times(bad, 'httpFailures') : undefined,
    tcpFailures: times(tcpFailures, 'tcpFailures'),
    timeouts: times(timeouts, 'timeouts'),
    httpStatuses: statuses(unhealthyStatuses),
  };
}

function expectEffect(type = HealthCheckType.HTTP, types: readonly HealthCheckType[], settings: { [name: string]: unknown }): void {
  const idle = Object.keys(settings).find(name => settings[name] !== undefined);
  if (idle === undefined || types.includes(type)) return;
  refuse({
    code: 'TRF1353', value: idle, expected: `settings that checks of type ${type} look at`,
    fix: `leave it out, or { type: HealthCheckType.${types[0].toUpperCase()} }`,
  });
}

function times(value: number, what: string): number {
  return whole(value, 0, MAX_TIMES, what);
}

function statuses(values: readonly number[] | undefined): number[] | undefined {
  return some(values)?.map(status => whole(status, 100, 599, 'a status'));
}
