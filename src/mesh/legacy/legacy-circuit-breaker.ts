import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { LegacyPolicy, LegacyPolicyProps } from './legacy-policy';
import { sparse } from '../../core/sparse';
import { OutlierDetector } from '../policies/resilience/outlier-detection';
import { wholePercentage } from '../values/percentage';
import { count, positiveTime } from '../values/positive';
import { protoDuration } from '../values/proto-duration';

/** Properties of LegacyCircuitBreaker. One detector or limit at least. */
export interface LegacyCircuitBreakerProps extends LegacyPolicyProps {
  /** What makes an endpoint stand out so much that it gets no more traffic for a time: each detector once. @default - none */
  readonly detectors?: OutlierDetector[];
  /** Time between two looks. @default - Envoy applies 10 seconds */
  readonly interval?: Duration;
  /** How long an endpoint gets nothing; each time longer by as much. @default - Envoy applies 30 seconds */
  readonly baseEjectionTime?: Duration;
  /** At most this share of the endpoints get nothing at once, in percent: 0 to 100. @default - Envoy applies 10 */
  readonly maxEjectionPercent?: number;
  /** Whether errors before the endpoint answered are counted apart from its answers. @default - Kuma applies false */
  readonly splitExternalAndLocalErrors?: boolean;
  /** How many connections a proxy opens to a destination. @default - Envoy applies 1024 */
  readonly maxConnections?: number;
  /** How many requests wait for a connection. @default - Envoy applies 1024 */
  readonly maxPendingRequests?: number;
  /** How many requests are sent again at the same time. @default - Envoy applies 3 */
  readonly maxRetries?: number;
  /** How many requests are under way at the same time. @default - Envoy applies 1024 */
  readonly maxRequests?: number;
}

/** The names of detectors, and of what they are set by, where the first generation had others. */
const NAMES: { readonly [name: string]: string } = {
  totalFailures: 'totalErrors', gatewayFailures: 'gatewayErrors', localOriginFailures: 'localErrors', successRate: 'standardDeviation',
  failurePercentage: 'failure', standardDeviationFactor: 'factor',
};

/** Keeps traffic from endpoints that fail, and limits what is under way: Kuma's kind `CircuitBreaker`. Its successor is MeshCircuitBreaker. */
export class LegacyCircuitBreaker extends LegacyPolicy {
  /**
   * @throws TRF1250 and TRF1258 where a share is none, TRF1254 and TRF1259 where a time or a number is zero, TRF1281 and TRF1282 where
   *   sources or destinations don't do, TRF1561 where there is neither detector nor limit
   */
  public constructor(scope: Construct, id: string, private readonly props: LegacyCircuitBreakerProps) {
    super(scope, id, 'CircuitBreaker', props, true);
    this._expect(sparse({ detectors: this.detectors(), thresholds: this.thresholds() }), 'maxConnections: 1024');
    for (const time of [props.interval, props.baseEjectionTime]) positiveTime(time);
    wholePercentage(props.maxEjectionPercent);
  }

  /** @internal */
  protected _conf(): object | undefined {
    const { interval, baseEjectionTime, maxEjectionPercent, splitExternalAndLocalErrors } = this.props;
    return sparse({
      interval: interval && protoDuration(interval), baseEjectionTime: baseEjectionTime && protoDuration(baseEjectionTime), maxEjectionPercent,
      splitExternalAndLocalErrors, detectors: this.detectors(), thresholds: this.thresholds(),
    });
  }

  private detectors(): object | undefined {
    const { detectors = [] } = this.props;
    return sparse(Object.fromEntries(detectors.map(({ _name, _settings }) => [NAMES[_name], legacySettings(_settings)])));
  }

  private thresholds(): object | undefined {
    const { maxConnections, maxPendingRequests, maxRetries, maxRequests } = this.props;
    return sparse({
      maxConnections: count(maxConnections), maxPendingRequests: count(maxPendingRequests), maxRetries: count(maxRetries),
      maxRequests: count(maxRequests),
    });
  }
}

function legacySettings(settings: object): object {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [NAMES[name] ?? name, Number(value)]));
}
