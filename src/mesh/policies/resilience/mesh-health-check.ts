import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { expectedStatuses, probedPath } from './health-check-values';
import { goDuration } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { some, sparse } from '../../../core/sparse';
import { IMeshDestination } from '../../reference/mesh-destination';
import { absolutePath } from '../../values/absolute-path';
import { headerList } from '../../values/header-list';
import { percentage, wholePercentage } from '../../values/percentage';
import { count, positiveTime } from '../../values/positive';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** Options of health checks by HTTP. */
export interface HttpProbeOptions {
  /** The statuses that mean healthy: 100 to 599. @default - Kuma applies 200 */
  readonly expectedStatuses?: number[];
  /** Headers set in each request, in lower case. They replace those of the same name. @default - none */
  readonly setHeaders?: { [name: string]: string };
  /** Headers added to each request, in lower case. @default - none */
  readonly addHeaders?: { [name: string]: string };
}

/** Options of health checks by TCP. */
export interface TcpProbeOptions {
  /** What is sent on each connection, in base64. @default - nothing: a connection is enough */
  readonly send?: string;
  /** What must come back, in any order of blocks, in base64. @default - nothing */
  readonly receive?: string[];
}

/** Options of health checks by gRPC. */
export interface GrpcProbeOptions {
  /** The service asked for. @default - the server as a whole */
  readonly serviceName?: string;
  /** The `:authority` of each request. @default - the name of the cluster in Envoy */
  readonly authority?: string;
}

/** How a proxy asks a destination whether it is healthy. Used where it fits the protocol of the destination's port. */
export class HealthProbe {
  /**
   * By a request. For ports that speak HTTP or HTTP/2.
   *
   * @param path what is asked for; Kuma applies `/` without it
   * @throws TRF1251 where a status is none, TRF1252 where the path is empty, TRF1253 where a header cannot be called so or there are too many
   */
  public static http(path?: string, options: HttpProbeOptions = {}): HealthProbe {
    const { setHeaders, addHeaders } = options;
    const requestHeadersToAdd = sparse({ set: headerList(setHeaders), add: headerList(addHeaders) });
    return new HealthProbe('http', {
      ...sparse({ path: probedPath(path), expectedStatuses: expectedStatuses(options.expectedStatuses), requestHeadersToAdd }),
    });
  }

  /** By a connection. For all ports, where no other probe fits. */
  public static tcp(options: TcpProbeOptions = {}): HealthProbe {
    return new HealthProbe('tcp', { ...sparse({ send: options.send, receive: some(options.receive) }) });
  }

  /** By gRPC's health service. For ports that speak gRPC. */
  public static grpc(options: GrpcProbeOptions = {}): HealthProbe {
    return new HealthProbe('grpc', { ...sparse({ ...options }) });
  }

  /** Not by HTTP, also where a less specific policy says so: ports that speak it are checked by TCP. */
  public static noHttp(): HealthProbe {
    return new HealthProbe('http', { disabled: true });
  }

  /** Not by TCP, also where a less specific policy says so. */
  public static noTcp(): HealthProbe {
    return new HealthProbe('tcp', { disabled: true });
  }

  /** Not by gRPC, also where a less specific policy says so: ports that speak it are checked by TCP. */
  public static noGrpc(): HealthProbe {
    return new HealthProbe('grpc', { disabled: true });
  }

  private constructor(
    /** @internal */
    public readonly _protocol: string,
    /** @internal */
    public readonly _settings: object,
  ) {}
}

/** How often destinations are checked, and what follows. */
export interface HealthCheckSettings {
  /** How each destination is asked: one probe for each protocol in use. */
  readonly probes: HealthProbe[];
  /** Time between two checks. @default - Kuma applies 1 minute */
  readonly interval?: Duration;
  /** Time until a check without an answer has failed. @default - Kuma applies 15 seconds */
  readonly timeout?: Duration;
  /** Failed checks in a row until a destination gets no more traffic. @default - Kuma applies 5 */
  readonly unhealthyThreshold?: number;
  /** Good checks in a row until it gets traffic again. @default - Kuma applies 1 */
  readonly healthyThreshold?: number;
  /** The first check waits up to this long, so that not all proxies check at once. @default - none */
  readonly initialJitter?: Duration;
  /** Up to this long is added to each interval. @default - none */
  readonly intervalJitter?: Duration;
  /** Up to this share of the interval is added to it, in percent: 0 to 100. @default - none */
  readonly intervalJitterPercent?: number;
  /** Time between two checks of a destination that never got traffic. @default - Kuma applies 1 minute */
  readonly noTrafficInterval?: Duration;
  /**
   * Share of healthy endpoints below which all get traffic again, in percent: 0 to 100. For control planes before 2.10; later ones want it of
   * MeshCircuitBreaker.
   *
   * @default - Kuma applies 50
   */
  readonly healthyPanicThreshold?: number;
  /** Whether a destination gets nothing, instead of everybody everything, once too few endpoints are healthy. @default - Kuma applies false */
  readonly failTrafficOnPanic?: boolean;
  /** A file of the sidecar's container that changes of health are written to: an absolute path. @default - none */
  readonly eventLogPath?: string;
  /** Whether each failed check is written there, not only the first. @default - Kuma applies false */
  readonly alwaysLogFailures?: boolean;
  /** Whether checks use one connection. @default - Kuma applies true */
  readonly reuseConnection?: boolean;
}

/** Properties of MeshHealthCheck. */
export interface MeshHealthCheckProps extends MeshPolicyProps, HealthCheckSettings {
  /** The destinations that are checked. More can follow by `addTo`. */
  readonly to: IMeshDestination[];
}

/** Lets proxies ask the endpoints of destinations whether they are healthy, and keep traffic from those that are not. */
export class MeshHealthCheck extends MeshPolicy {
  /**
   * @throws TRF1231 where a destination cannot be checked, TRF1250 and TRF1258 where a share is none or not whole, TRF1254 where a time is zero,
   *   TRF1255 where there is no probe or two for one protocol, TRF1259 where a threshold is zero, TRF1260 where the path of the log is not absolute
   */
  public constructor(scope: Construct, id: string, props: MeshHealthCheckProps) {
    super(scope, id, 'MeshHealthCheck', props, props.to);
    this.addTo(props.to, props);
  }

  /** Checks these destinations as well. Where two entries apply, the later one wins setting by setting. @throws as the constructor */
  public addTo(destinations: IMeshDestination[], settings: HealthCheckSettings): void {
    this._addTo(destinations, render(settings));
  }
}

function render(settings: HealthCheckSettings): object {
  const { eventLogPath, failTrafficOnPanic, alwaysLogFailures, reuseConnection, intervalJitterPercent } = settings;
  return {
    ...probes(settings.probes),
    ...sparse({
      interval: time(settings.interval),
      timeout: time(settings.timeout),
      unhealthyThreshold: count(settings.unhealthyThreshold),
      healthyThreshold: count(settings.healthyThreshold),
      initialJitter: time(settings.initialJitter),
      intervalJitter: time(settings.intervalJitter),
      intervalJitterPercent: wholePercentage(intervalJitterPercent),
      noTrafficInterval: time(settings.noTrafficInterval),
      healthyPanicThreshold: percentage(settings.healthyPanicThreshold),
      failTrafficOnPanic,
      eventLogPath: absolutePath(eventLogPath),
      alwaysLogHealthCheckFailures: alwaysLogFailures,
      reuseConnection,
    }),
  };
}

function probes(all: readonly HealthProbe[]): object {
  const byProtocol = Object.fromEntries(all.map(({ _protocol, _settings }) => [_protocol, _settings]));
  if (all.length > 0 && Object.keys(byProtocol).length === all.length) return byProtocol;
  return refuse({
    code: 'TRF1255', value: all.map(({ _protocol }) => _protocol), expected: 'a probe at least, and at most one for each of http, tcp and grpc',
    fix: "probes: [HealthProbe.http('/health')]",
  });
}

function time(duration: Duration | undefined): string | undefined {
  return duration && goDuration(positiveTime(duration));
}
