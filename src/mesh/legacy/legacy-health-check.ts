import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { LegacyPolicy, LegacyPolicyProps } from './legacy-policy';
import { refuse } from '../../core/error';
import { some, sparse } from '../../core/sparse';
import { expectedStatuses, probedPath } from '../policies/resilience/health-check-values';
import { MeshServicesMode } from '../reference/service-mesh-reference';
import { percentage, wholePercentage } from '../values/percentage';
import { count, positiveTime } from '../values/positive';
import { protoDuration } from '../values/proto-duration';

/** Options of legacy health checks by HTTP. */
export interface LegacyHttpProbeOptions {
  /** The statuses that mean healthy: 100 to 599. @default - Kuma applies 200 */
  readonly expectedStatuses?: number[];
  /** Headers added to each request. @default - none */
  readonly headers?: { [name: string]: string };
  /** Headers of each request, in the place of those that Envoy sends. @default - none */
  readonly setHeaders?: { [name: string]: string };
}

/** Options of legacy health checks by TCP. */
export interface LegacyTcpProbeOptions {
  /** What is sent on each connection, in base64. @default - nothing: a connection is enough */
  readonly send?: string;
  /** What must come back, in base64. @default - nothing */
  readonly receive?: string[];
}

/** How a proxy asks whether a destination is healthy, in legacy policies. */
export class LegacyHealthProbe {
  /** By a request. @throws TRF1251 where a status is none, TRF1252 where the path is empty */
  public static http(path: string, options: LegacyHttpProbeOptions = {}): LegacyHealthProbe {
    const { headers = {}, setHeaders = {} } = options;
    const added = Object.entries(headers).map(([key, value]) => ({ header: { key, value } }));
    const requestHeadersToAdd = some([...added, ...Object.entries(setHeaders).map(([key, value]) => ({ header: { key, value }, append: false }))]);
    const statuses = expectedStatuses(options.expectedStatuses);
    return new LegacyHealthProbe({ http: { path: probedPath(path), ...sparse({ expectedStatuses: statuses, requestHeadersToAdd }) } });
  }

  /** By a connection. */
  public static tcp(options: LegacyTcpProbeOptions = {}): LegacyHealthProbe {
    return new LegacyHealthProbe({ tcp: { ...sparse({ send: options.send, receive: some(options.receive) }) } });
  }

  private constructor(private readonly rendered: object) {}

  /** @internal */
  public _render(): object {
    return this.rendered;
  }
}

/** Properties of LegacyHealthCheck. */
export interface LegacyHealthCheckProps extends LegacyPolicyProps {
  /** How destinations are asked. @default LegacyHealthProbe.tcp() */
  readonly probe?: LegacyHealthProbe;
  /** Time between two checks: longer than zero. */
  readonly interval: Duration;
  /** Time until a check without an answer has failed: longer than zero. */
  readonly timeout: Duration;
  /** Failed checks in a row until a destination gets no more traffic: 1 or more. */
  readonly unhealthyThreshold: number;
  /** Good checks in a row until it gets traffic again: 1 or more. */
  readonly healthyThreshold: number;
  /** The first check waits up to this long. @default - none */
  readonly initialJitter?: Duration;
  /** Up to this long is added to each interval. @default - none */
  readonly intervalJitter?: Duration;
  /** Up to this share of the interval is added to it, in percent. @default - none */
  readonly intervalJitterPercent?: number;
  /** Share of healthy endpoints below which all get traffic again, in percent: 0 to 100. @default - Kuma applies 50 */
  readonly healthyPanicThreshold?: number;
  /** Whether nobody gets traffic then. @default - Kuma applies false */
  readonly failTrafficOnPanic?: boolean;
  /** Time between two checks of a destination that never got traffic. @default - Kuma applies 1 minute */
  readonly noTrafficInterval?: Duration;
  /** A file of the sidecar's container that changes of health are written to. @default - none */
  readonly eventLogPath?: string;
  /** Whether each failed check is written there. @default - Kuma applies false */
  readonly alwaysLogFailures?: boolean;
  /** Whether checks use one connection. @default - Kuma applies true */
  readonly reuseConnection?: boolean;
}

/** Lets proxies ask destinations whether they are healthy: Kuma's kind `HealthCheck`. */
export class LegacyHealthCheck extends LegacyPolicy {
  /**
   * @throws TRF1250 and TRF1258 where a share is none or not whole, TRF1254 and TRF1259 where a time or a threshold is zero, TRF1281 and
   *   TRF1282 where sources or destinations don't do, TRF1284 where the mesh has MeshServices only
   */
  public constructor(scope: Construct, id: string, private readonly props: LegacyHealthCheckProps) {
    super(scope, id, 'HealthCheck', props, true);
    for (const time of [props.interval, props.timeout, props.initialJitter, props.intervalJitter, props.noTrafficInterval]) positiveTime(time);
    for (const checks of [props.unhealthyThreshold, props.healthyThreshold]) count(checks);
    percentage(props.healthyPanicThreshold);
    wholePercentage(props.intervalJitterPercent);
    if (this._mesh?.meshServices === MeshServicesMode.EXCLUSIVE) {
      refuse({
        code: 'TRF1284', value: this._mesh.meshServices, construct: this,
        expected: 'a mesh with tags for destinations: the kind HealthCheck knows no MeshServices',
        fix: 'use MeshHealthCheck, or meshServices: MeshServicesMode.DISABLED with mtls: MeshMtls.builtin()',
      });
    }
  }

  /** @internal */
  protected _conf(): object {
    const { probe, interval, timeout, initialJitter, intervalJitter, noTrafficInterval, alwaysLogFailures, ...others } = this.props;
    const { unhealthyThreshold, healthyThreshold, intervalJitterPercent, healthyPanicThreshold } = others;
    const { failTrafficOnPanic, eventLogPath, reuseConnection } = others;
    return {
      interval: protoDuration(interval),
      timeout: protoDuration(timeout),
      unhealthyThreshold,
      healthyThreshold,
      ...sparse({
        initialJitter: initialJitter && protoDuration(initialJitter),
        intervalJitter: intervalJitter && protoDuration(intervalJitter),
        intervalJitterPercent,
        healthyPanicThreshold,
        failTrafficOnPanic,
        noTrafficInterval: noTrafficInterval && protoDuration(noTrafficInterval),
        eventLogPath,
        alwaysLogHealthCheckFailures: alwaysLogFailures,
        reuseConnection,
      }),
      ...probe?._render(),
    };
  }
}
