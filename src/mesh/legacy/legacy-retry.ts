import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { LegacyPolicy, LegacyPolicyProps } from './legacy-policy';
import { refuse } from '../../core/error';
import { HttpMethod } from '../../core/http-method';
import { some, sparse } from '../../core/sparse';
import { GrpcRetryCondition, RetryCondition } from '../policies/resilience/retry-condition';
import { count, positiveTime } from '../values/positive';
import { protoDuration } from '../values/proto-duration';

/** How attempts are spread over time and when they end, in legacy policies. */
export interface LegacyRequestRetry {
  /** How often a request is sent again: 1 or more. @default - Kuma applies 5 */
  readonly retries?: number;
  /** How long one attempt may take. @default - Kuma applies 16 seconds */
  readonly perTryTimeout?: Duration;
  /** Time before the first retry; it doubles each time. Needed where `backOffMax` is set. @default - Kuma applies 25 milliseconds */
  readonly backOffBase?: Duration;
  /** The longest time between two attempts. @default - Kuma applies 250 milliseconds */
  readonly backOffMax?: Duration;
}

/** Retries of requests by HTTP, in legacy policies. */
export interface LegacyHttpRetry extends LegacyRequestRetry {
  /** What makes a proxy ask again. @default - Kuma applies GATEWAY_ERROR, CONNECT_FAILURE and REFUSED_STREAM */
  readonly retryOn?: RetryCondition[];
  /** Statuses that do, too. @default - none */
  readonly retryOnStatuses?: number[];
  /** Only requests of these methods are sent again. @default - all */
  readonly retryOnMethods?: HttpMethod[];
  /** Answers with headers that the destination marks so do, too. @default false */
  readonly retryOnHeaders?: boolean;
}

/** Retries of requests by gRPC, in legacy policies. */
export interface LegacyGrpcRetry extends LegacyRequestRetry {
  /** What makes a proxy ask again: each once. @default - all of them */
  readonly retryOn?: GrpcRetryCondition[];
}

/** Properties of LegacyRetry. One protocol at least. */
export interface LegacyRetryProps extends LegacyPolicyProps {
  /** How often a connection is tried, the first time included: 1 or more. @default - not by this policy */
  readonly connectAttempts?: number;
  /** Retries of requests by HTTP. @default - not by this policy */
  readonly http?: LegacyHttpRetry;
  /** Retries of requests by gRPC. @default - not by this policy */
  readonly grpc?: LegacyGrpcRetry;
}

const HTTP_NAMES: { readonly [condition in RetryCondition]: string } = {
  [RetryCondition.SERVER_ERROR]: 'all_5xx', [RetryCondition.GATEWAY_ERROR]: 'gateway_error', [RetryCondition.RESET]: 'reset',
  [RetryCondition.CONNECT_FAILURE]: 'connect_failure', [RetryCondition.ENVOY_RATE_LIMITED]: 'envoy_ratelimited',
  [RetryCondition.RETRIABLE_4XX]: 'retriable_4xx', [RetryCondition.REFUSED_STREAM]: 'refused_stream',
  [RetryCondition.HTTP3_POST_CONNECT_FAILURE]: 'http3_post_connect_failure',
};

const GRPC_NAMES: { readonly [condition in GrpcRetryCondition]: string } = {
  [GrpcRetryCondition.CANCELED]: 'cancelled', [GrpcRetryCondition.DEADLINE_EXCEEDED]: 'deadline_exceeded',
  [GrpcRetryCondition.INTERNAL]: 'internal', [GrpcRetryCondition.RESOURCE_EXHAUSTED]: 'resource_exhausted',
  [GrpcRetryCondition.UNAVAILABLE]: 'unavailable',
};

/** Lets proxies send again what failed: Kuma's kind `Retry`. Its successor is MeshRetry. */
export class LegacyRetry extends LegacyPolicy {
  /**
   * @throws TRF1254 and TRF1259 where a time or a number is zero, TRF1281 and TRF1282 where sources or destinations don't do,
   *   TRF1561 where nothing is set, TRF1562 where a longest time has no first one
   */
  public constructor(scope: Construct, id: string, private readonly props: LegacyRetryProps) {
    super(scope, id, 'Retry', props, true);
    this._expect(sparse(this._conf()), 'connectAttempts: 5');
  }

  /** @internal */
  protected _conf(): object {
    const { connectAttempts, http, grpc } = this.props;
    return {
      ...sparse({
        http: http && this._expect(sparse({ ...this.shared(http), ...httpConditions(http) }), 'http: { retries: 5 }'),
        grpc: grpc && this._expect(sparse({ ...this.shared(grpc), ...grpcConditions(grpc) }), 'grpc: { retries: 5 }'),
        tcp: sparse({ maxConnectAttempts: count(connectAttempts) }),
      }),
    };
  }

  private shared({ retries, perTryTimeout, backOffBase, backOffMax }: LegacyRequestRetry): object {
    if (backOffMax && !backOffBase) {
      refuse({ code: 'TRF1562', value: protoDuration(backOffMax), construct: this, expected: 'backOffBase beside it', fix: 'backOffBase: Duration.millis(25)' });
    }
    return {
      numRetries: count(retries), perTryTimeout: time(perTryTimeout),
      backOff: sparse({ baseInterval: time(backOffBase), maxInterval: time(backOffMax) }),
    };
  }
}

function httpConditions({ retryOn = [], retryOnStatuses = [], retryOnMethods, retryOnHeaders }: LegacyHttpRetry): object {
  const conditions = [
    ...retryOn.map(condition => HTTP_NAMES[condition]), ...retryOnStatuses.length > 0 ? ['retriable_status_codes'] : [],
    ...retryOnHeaders ? ['retriable_headers'] : [],
  ];
  return {
    // Kuma retries on statuses that stand alone, but where conditions are given, only if they say so
    retryOn: retryOn.length > 0 || retryOnHeaders ? conditions : undefined,
    retriableStatusCodes: some(retryOnStatuses), retriableMethods: some(retryOnMethods),
  };
}

function grpcConditions({ retryOn }: LegacyGrpcRetry): object {
  return { retryOn: some(retryOn?.map(condition => GRPC_NAMES[condition])) };
}

function time(duration: Duration | undefined): string | undefined {
  return duration && protoDuration(positiveTime(duration));
}
