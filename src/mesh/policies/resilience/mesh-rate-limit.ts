import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { rate } from './rate';
import { some, sparse } from '../../../core/sparse';
import { IMeshClient } from '../../reference/mesh-client';
import { IMeshDestination } from '../../reference/mesh-destination';
import { headerList } from '../../values/header-list';
import { count } from '../../values/positive';
import { protoDuration } from '../../values/proto-duration';
import { MeshPolicy, MeshPolicyProps } from '../mesh-policy';

/** What is answered to requests over the limit. */
export interface LimitedAnswer {
  /** The status: 400 or more; Kuma warns of others. @default - Kuma applies 429 */
  readonly status?: number;
  /** Headers set in the answer, names in lower case. They replace those of the same name. @default - none */
  readonly setHeaders?: { [name: string]: string };
  /** Headers added to the answer, names in lower case. @default - none */
  readonly addHeaders?: { [name: string]: string };
}

/** How many requests one proxy takes. Each pod counts for itself. */
export class RequestLimit {
  /**
   * So many in a time.
   *
   * @throws TRF1253 where a header cannot be called so or there are too many, TRF1257 where the time is not longer than 50 milliseconds,
   *   TRF1259 where a number is none from 1
   */
  public static of(requests: number, per: Duration, answer: LimitedAnswer = {}): RequestLimit {
    const legacy = { requests, interval: protoDuration(per), ...sparse({ onRateLimit: onLegacyLimit(answer) }) };
    return new RequestLimit({ requestRate: rate(requests, per), ...sparse({ onRateLimit: onLimit(answer) }) }, legacy);
  }

  /** As many as a less specific policy says; only what is answered changes. @throws as `of` */
  public static answer(answer: LimitedAnswer): RequestLimit {
    return new RequestLimit({ ...sparse({ onRateLimit: onLimit(answer) }) });
  }

  /** Any number, also where a less specific policy limits it. */
  public static disabled(): RequestLimit {
    return new RequestLimit({ disabled: true });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
    /**
     * As the kind RateLimit has it; it cannot say all.
     *
     * @internal
     */
    public readonly _legacy?: object,
  ) {}
}

/** How many connections one proxy takes, where it sees no requests. Each pod counts for itself. */
export class ConnectionLimit {
  /** So many in a time. @throws TRF1257 where the time is not longer than 50 milliseconds, TRF1259 where the number is none from 1 */
  public static of(connections: number, per: Duration): ConnectionLimit {
    return new ConnectionLimit({ connectionRate: rate(connections, per) });
  }

  /** Any number, also where a less specific policy limits it. */
  public static disabled(): ConnectionLimit {
    return new ConnectionLimit({ disabled: true });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: object,
  ) {}
}

/** Limits of what proxies take. */
export interface RateLimitSettings {
  /** How many requests, for protocols that have them. @default - none by this policy */
  readonly requests?: RequestLimit;
  /** How many connections, for ports whose proxies see no requests. @default - none by this policy */
  readonly connections?: ConnectionLimit;
}

/** Properties of MeshRateLimit. */
export interface MeshRateLimitProps extends MeshPolicyProps, RateLimitSettings {
  /**
   * For gateways, which have no other limits: `MeshDestination.mesh()`, whatever they send.
   *
   * @default - none: the limits are for what the sidecars among the selected proxies receive
   */
  readonly to?: IMeshDestination[];
}

/** Limits how many requests or connections a proxy takes. Sidecars count what they receive; gateways what they send. */
export class MeshRateLimit extends MeshPolicy {
  /** @throws TRF1230 where nothing is set, TRF1231 where a destination is not the mesh, TRF1249 where proxies and limit don't go together */
  public constructor(scope: Construct, id: string, props: MeshRateLimitProps) {
    super(scope, id, 'MeshRateLimit', props, props.to);
    if (props.to) this.addTo(props.to, props);
    else this.addRule(props);
  }

  /** Limits of what the selected gateways send. @throws as the constructor */
  public addTo(destinations: IMeshDestination[], settings: RateLimitSettings): void {
    this._addTo(destinations, render(settings));
  }

  /** Limits of what the selected sidecars receive. @throws as the constructor */
  public addRule(settings: RateLimitSettings): void {
    this._addRule(render(settings));
  }

  /**
   * Limits of what the selected sidecars receive from these clients. For meshes with MeshIdentity.
   *
   * @throws TRF1242 where the mesh has none, TRF1247 where connections are limited: that cannot depend on who calls
   */
  public addRuleFor(clients: IMeshClient[], settings: RateLimitSettings): void {
    this._addRule(render(settings), clients);
  }
}

function render({ requests, connections }: RateLimitSettings): object | undefined {
  return sparse({ local: sparse({ http: requests?._rendered, tcp: connections?._rendered }) });
}

function onLimit({ status, setHeaders, addHeaders }: LimitedAnswer): object | undefined {
  return sparse({ status: count(status), headers: sparse({ set: headerList(setHeaders), add: headerList(addHeaders) }) });
}

function onLegacyLimit({ status, setHeaders = {}, addHeaders = {} }: LimitedAnswer): object | undefined {
  const list = (headers: { [name: string]: string }, append: boolean) => Object.entries(headers).map(([key, value]) => ({ key, value, append }));
  return sparse({ status, headers: some([...list(setHeaders, false), ...list(addHeaders, true)]) });
}
