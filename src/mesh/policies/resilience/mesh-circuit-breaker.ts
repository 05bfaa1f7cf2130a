import { Construct } from 'constructs';
import { IMeshDestination } from '../../reference/mesh-destination';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';
import { OutlierDetection } from './outlier-detection';
import { goDuration } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { sparse } from '../../../core/sparse';
import { percentage, wholePercentage } from '../../values/percentage';
import { count, positiveTime } from '../../values/positive';

/** When proxies stop sending. What is not set comes from a less specific MeshCircuitBreaker, or from Kuma. All numbers are 1 or more. */
export interface CircuitBreakerSettings {
  /** Connections to a destination at once. @default - Kuma applies 1024 */
  readonly maxConnections?: number;
  /** Pools of connections at once. @default - no limit */
  readonly maxConnectionPools?: number;
  /** Requests that wait for a connection at once. @default - Kuma applies 1024 */
  readonly maxPendingRequests?: number;
  /** Requests under way at once. @default - Kuma applies 1024 */
  readonly maxRequests?: number;
  /** Retries under way at once. @default - Kuma applies 3 */
  readonly maxRetries?: number;
  /** Takes endpoints that fail out of use for a time. @default - none are taken out */
  readonly outlierDetection?: OutlierDetection;
}

/** Properties of MeshCircuitBreaker. */
export interface MeshCircuitBreakerProps extends MeshPolicyProps, CircuitBreakerSettings {
  /** The destinations this is for. More can follow by `addTo`. @default - none: it is for what the selected proxies receive */
  readonly to?: IMeshDestination[];
}

/** Limits what is under way at once, and keeps traffic from endpoints that fail. What is over a limit is answered with 503 at once. */
export class MeshCircuitBreaker extends MeshPolicy {
  /**
   * @throws TRF1230 where nothing is set, TRF1231 where a destination cannot be limited, TRF1250 and TRF1258 where a share is none or not whole,
   *   TRF1254 and TRF1259 where a time or a number is zero, TRF1297 where a detector is there twice or none is
   */
  public constructor(scope: Construct, id: string, props: MeshCircuitBreakerProps) {
    super(scope, id, 'MeshCircuitBreaker', props, props.to);
    if (props.to) this.addTo(props.to, props);
    else this.addRule(props);
  }

  /** For what is sent to these destinations. Where two entries apply, the later one wins setting by setting. @throws as the constructor */
  public addTo(destinations: IMeshDestination[], settings: CircuitBreakerSettings): void {
    this._addTo(destinations, render(settings));
  }

  /** For what the selected proxies receive. @throws as the constructor */
  public addRule(settings: CircuitBreakerSettings): void {
    this._addRule(render(settings));
  }
}

function render(settings: CircuitBreakerSettings): object | undefined {
  return sparse({
    connectionLimits: sparse({
      maxConnections: count(settings.maxConnections),
      maxConnectionPools: count(settings.maxConnectionPools),
      maxPendingRequests: count(settings.maxPendingRequests),
      maxRequests: count(settings.maxRequests),
      maxRetries: count(settings.maxRetries),
    }),
    outlierDetection: settings.outlierDetection && outliers(settings.outlierDetection),
  });
}

function outliers(detection: OutlierDetection): object {
  const { detectors, interval, baseEjectionTime, disabled, splitExternalAndLocalErrors } = detection;
  const byName = Object.fromEntries(detectors.map(({ _name, _settings }) => [_name, _settings]));
  if (detectors.length === 0 || Object.keys(byName).length < detectors.length) {
    refuse({
      code: 'TRF1297', value: detectors.map(({ _name }) => _name), expected: 'a detector at least, and each at most once',
      fix: 'detectors: [OutlierDetector.totalFailures(5)]',
    });
  }
  return {
    ...sparse({
      disabled,
      interval: interval && goDuration(positiveTime(interval)),
      baseEjectionTime: baseEjectionTime && goDuration(positiveTime(baseEjectionTime)),
      maxEjectionPercent: wholePercentage(detection.maxEjectionPercent),
      splitExternalAndLocalErrors,
      healthyPanicThreshold: percentage(detection.healthyPanicThreshold),
    }),
    detectors: byName,
  };
}
