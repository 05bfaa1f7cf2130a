import { Duration } from 'cdk8s';
import { refuse } from '../../../core/error';
import { sparse } from '../../../core/sparse';
import { decimal } from '../../values/decimal';
import { wholePercentage } from '../../values/percentage';
import { count } from '../../values/positive';

/** Options of a detector that compares endpoints with each other by the share of answers that are no errors. */
export interface SuccessRateOptions {
  /** How many endpoints must have enough requests. @default - Kuma applies 5 */
  readonly minimumHosts?: number;
  /** How many requests in an interval are enough. @default - Kuma applies 100 */
  readonly requestVolume?: number;
  /** How many standard deviations below the average are too few: more than 0. @default - Kuma applies 1.9 */
  readonly standardDeviationFactor?: number;
}

/** Options of a detector by the share of errors. */
export interface FailurePercentageOptions {
  /** How many endpoints must have enough requests. @default - Kuma applies 5 */
  readonly minimumHosts?: number;
  /** How many requests in an interval are enough. @default - Kuma applies 50 */
  readonly requestVolume?: number;
  /** The share of errors that is too much, in percent: 0 to 100. @default - Kuma applies 85 */
  readonly threshold?: number;
}

/** What makes an endpoint stand out so much that it gets no more traffic for a time. */
export class OutlierDetector {
  /** So many errors in a row of any sort: 5xx, or no connection. @throws TRF1259 where it is no whole number from 1 */
  public static totalFailures(consecutive?: number): OutlierDetector {
    return new OutlierDetector('totalFailures', sparse({ consecutive: count(consecutive) }));
  }

  /** So many answers 502, 503 and 504 in a row. @throws TRF1259 where it is no whole number from 1 */
  public static gatewayFailures(consecutive?: number): OutlierDetector {
    return new OutlierDetector('gatewayFailures', sparse({ consecutive: count(consecutive) }));
  }

  /**
   * So many errors in a row before the endpoint answered: no connection, a timeout. Only where they are told from others, see
   * `splitExternalAndLocalErrors`.
   *
   * @throws TRF1259 where it is no whole number from 1
   */
  public static localOriginFailures(consecutive?: number): OutlierDetector {
    return new OutlierDetector('localOriginFailures', sparse({ consecutive: count(consecutive) }));
  }

  /** Far fewer good answers than other endpoints give. @throws TRF1259 where a number is none from 1 */
  public static successRate(options: SuccessRateOptions = {}): OutlierDetector {
    const { minimumHosts, requestVolume, standardDeviationFactor: factor } = options;
    if (factor !== undefined && !(factor > 0)) refuse({ code: 'TRF1259', value: factor, expected: 'a number above 0', fix: 'leave it out for the default' });
    return new OutlierDetector('successRate', sparse({
      minimumHosts: count(minimumHosts), requestVolume: count(requestVolume), standardDeviationFactor: decimal(factor),
    }));
  }

  /** Too large a share of errors. @throws TRF1259 where a number is none from 1, TRF1250 and TRF1258 where the share is none */
  public static failurePercentage(options: FailurePercentageOptions = {}): OutlierDetector {
    const { minimumHosts, requestVolume, threshold } = options;
    return new OutlierDetector('failurePercentage', sparse({
      minimumHosts: count(minimumHosts), requestVolume: count(requestVolume), threshold: wholePercentage(threshold),
    }));
  }

  private constructor(
    /** @internal */
    public readonly _name: string,
    /** @internal */
    public readonly _settings: object = {},
  ) {}
}

/** How endpoints that stand out are found, and what becomes of them. */
export interface OutlierDetection {
  /** What makes one stand out: each detector once. Less specific policies may have others. */
  readonly detectors: OutlierDetector[];
  /** Whether it is switched off, also where a less specific policy has it on. @default false */
  readonly disabled?: boolean;
  /** Time between two looks. @default - Kuma applies 10 seconds */
  readonly interval?: Duration;
  /** How long an endpoint gets nothing; each time longer by as much. @default - Kuma applies 30 seconds */
  readonly baseEjectionTime?: Duration;
  /** At most this share of the endpoints get nothing at once, in percent: 0 to 100; one may always be. @default - Kuma applies 10 */
  readonly maxEjectionPercent?: number;
  /** Whether errors before the endpoint answered are counted apart from its answers. @default - Kuma applies false */
  readonly splitExternalAndLocalErrors?: boolean;
  /** Share of healthy endpoints below which all get traffic again, in percent: 0 to 100. @default - Kuma applies 50 */
  readonly healthyPanicThreshold?: number;
}
