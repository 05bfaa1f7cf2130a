import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { GrpcRetryCondition, RetryCondition } from './retry-condition';
import { retryOn } from './retry-on';
import { goDuration } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { HttpMethod } from '../../../core/http-method';
import { some, sparse } from '../../../core/sparse';
import { IMeshDestination } from '../../reference/mesh-destination';
import { headerConditions } from '../../values/header-conditions';
import { headerName } from '../../values/header-list';
import { HeaderValue } from '../../values/header-value';
import { count, positiveTime } from '../../values/positive';
import { selectingLabels } from '../../values/selecting-labels';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** A header by which a destination says when to ask again. */
export class ResetHeader {
  /** It says in how many seconds, as `retry-after` does. @throws TRF1253 where no header can be called so */
  public static seconds(name: string): ResetHeader {
    return new ResetHeader('Seconds', headerName(name));
  }

  /** It says when, in seconds since 1970. @throws TRF1253 where no header can be called so */
  public static unixTimestamp(name: string): ResetHeader {
    return new ResetHeader('UnixTimestamp', headerName(name));
  }

  private constructor(private readonly format: string, private readonly name: string) {}

  /** @internal */
  public _render(): object {
    return { name: this.name, format: this.format };
  }
}

/** Which endpoint of the destination gets the request the next time. */
export class HostSelection {
  /** None that had it already. */
  public static omitPreviousHosts(): HostSelection {
    return new HostSelection({ predicate: 'OmitPreviousHosts' });
  }

  /** None that has all these tags. @throws TRF1225 where there are none */
  public static omitHostsWithTags(tags: { [tag: string]: string }): HostSelection {
    return new HostSelection({ predicate: 'OmitHostsWithTags', tags: selectingLabels(tags, 'nothing to omit') });
  }

  /**
   * None of a priority that had it already. At most once.
   *
   * @param updateFrequency after how many attempts priorities are left out: 1 or more; Kuma applies 2
   * @throws TRF1259 where it is less
   */
  public static omitPreviousPriorities(updateFrequency?: number): HostSelection {
    return new HostSelection({ predicate: 'OmitPreviousPriorities', ...sparse({ updateFrequency: count(updateFrequency) }) });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: { readonly predicate: string; readonly tags?: object; readonly updateFrequency?: number },
  ) {}
}

/** How attempts are spread over time and when they end, for HTTP and gRPC. */
export interface RequestRetry {
  /** How often a request is sent again. @default - Kuma applies 1 */
  readonly retries?: number;
  /** How long one attempt may take; 0 as long as the whole request. Retries need a share of the request's own timeout. @default - that of the request */
  readonly perTryTimeout?: Duration;
  /** Time before the first retry; it doubles each time, and a random part of it is waited. @default - Kuma applies 25 milliseconds */
  readonly backOffBase?: Duration;
  /** The longest time between two attempts. @default - ten times `backOffBase` */
  readonly backOffMax?: Duration;
  /** Headers by which the destination itself says when to ask again: the first that is there counts. @default - none */
  readonly resetHeaders?: ResetHeader[];
  /** The longest time that those are believed. Needs `resetHeaders`. @default - Kuma applies 5 minutes */
  readonly resetMax?: Duration;
}

/** Retries of requests by HTTP. Kuma applies them to protocol `http` and not to `http2`. */
export interface HttpRetry extends RequestRetry {
  /** What makes a proxy ask again. @default - Envoy's own conditions */
  readonly retryOn?: RetryCondition[];
  /** Statuses that do, too. @default - none */
  readonly retryOnStatuses?: number[];
  /** Only requests of these methods are sent again. @default - all */
  readonly retryOnMethods?: HttpMethod[];
  /** Answers with one of these headers do, too. @default - none */
  readonly retryOnResponseHeaders?: { [name: string]: HeaderValue };
  /** Only requests with one of these headers are sent again. @default - all */
  readonly retryRequestHeaders?: { [name: string]: HeaderValue };
  /** Which endpoints are left out. @default - none */
  readonly hostSelection?: HostSelection[];
  /** How often an endpoint is looked for until a bad one will do. Needs another setting beside it. @default - Kuma applies 1 */
  readonly hostSelectionMaxAttempts?: number;
}

/** Retries of requests by gRPC. */
export interface GrpcRetry extends RequestRetry {
  /** What makes a proxy ask again. @default - Envoy's own conditions */
  readonly retryOn?: GrpcRetryCondition[];
}

/** How often proxies try again. What is not set comes from a less specific MeshRetry, or from Kuma. */
export interface RetrySettings {
  /** How often a connection is tried, the first time included: 1 or more. For protocols without requests. @default - Kuma applies 5 */
  readonly connectAttempts?: number;
  /** Retries of requests by HTTP. @default - Kuma's own */
  readonly http?: HttpRetry;
  /** Retries of requests by gRPC. @default - Kuma's own */
  readonly grpc?: GrpcRetry;
}

/** Properties of MeshRetry. */
export interface MeshRetryProps extends MeshPolicyProps, RetrySettings {
  /** The destinations whose requests are sent again. More can follow by `addTo`. */
  readonly to: IMeshDestination[];
}

/** Lets proxies send again what failed. A request and all its retries together have the request's timeout, 15 seconds unless a MeshTimeout says otherwise. */
export class MeshRetry extends MeshPolicy {
  /**
   * @throws TRF1230 where nothing is set, TRF1231 where a destination cannot be retried, TRF1251 where a status is none, TRF1253 where no header can be
   *   called so, TRF1254 and TRF1259 where a time or a number is zero, TRF1256 where something lacks what makes it work
   */
  public constructor(scope: Construct, id: string, props: MeshRetryProps) {
    super(scope, id, 'MeshRetry', props, props.to);
    this.addTo(props.to, props);
  }

  /** Retries of requests to these destinations. Where two entries apply, the later one wins setting by setting. @throws as the constructor */
  public addTo(destinations: IMeshDestination[], settings: RetrySettings): void {
    const { connectAttempts, http, grpc } = settings;
    this._addTo(destinations, sparse({
      tcp: sparse({ maxConnectAttempt: count(connectAttempts) }), http: http && this.complete('http', renderHttp(http)),
      grpc: grpc && this.complete('grpc', sparse({ ...shared(grpc), retryOn: some(grpc.retryOn) })),
    }));
  }

  private complete(protocol: string, settings: object | undefined): object {
    if (settings && Object.keys(settings).some(setting => setting !== 'hostSelectionMaxAttempts')) return settings;
    return refuse({
      code: 'TRF1256', value: settings ?? {}, construct: this, expected: `a setting of retries by ${protocol}${settings ? ' beside it' : ''}`,
      fix: `${protocol}: { retries: 3 }`,
    });
  }
}

function renderHttp(http: HttpRetry): object | undefined {
  const { hostSelection = [] } = http;
  if (hostSelection.filter(({ _rendered }) => _rendered.predicate === 'OmitPreviousPriorities').length > 1) {
    refuse({ code: 'TRF1256', value: 'omitPreviousPriorities twice', expected: 'it once', fix: 'leave the second out' });
  }
  return sparse({
    ...shared(http),
    retryOn: retryOn(http.retryOn, http.retryOnStatuses, http.retryOnMethods),
    retriableResponseHeaders: headerConditions(http.retryOnResponseHeaders),
    retriableRequestHeaders: headerConditions(http.retryRequestHeaders),
    hostSelection: some(hostSelection.map(({ _rendered }) => _rendered)),
    hostSelectionMaxAttempts: count(http.hostSelectionMaxAttempts),
  });
}

function shared({ retries, perTryTimeout, backOffBase, backOffMax, resetHeaders, resetMax }: RequestRetry): object {
  if (resetMax && !resetHeaders?.length) {
    refuse({ code: 'TRF1256', value: 'resetMax', expected: 'resetHeaders beside it', fix: "resetHeaders: [ResetHeader.seconds('retry-after')]" });
  }
  return {
    numRetries: retries,
    perTryTimeout: perTryTimeout && goDuration(perTryTimeout),
    backOff: sparse({ baseInterval: time(backOffBase), maxInterval: time(backOffMax) }),
    rateLimitedBackOff: sparse({ resetHeaders: some(resetHeaders?.map(header => header._render())), maxInterval: time(resetMax) }),
  };
}

function time(duration: Duration | undefined): string | undefined {
  return duration && goDuration(positiveTime(duration));
}
