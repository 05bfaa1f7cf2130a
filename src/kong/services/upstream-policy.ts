import { Construct } from 'constructs';
import { HashInput } from './hash-input';
import { HealthChecks } from './health-checks';
import { KongUpstreamPolicy } from './kong-upstream-policy';
import { UpstreamSpec } from './upstream-spec';
import { refuse } from '../../core/error';
import { sparse } from '../../core/sparse';
import { cookieName } from '../values/names';
import { uriPath } from '../values/uri';
import { whole } from '../values/whole-number';

/** What every way to choose a pod accepts. */
export interface UpstreamPolicyOptions {
  /**
   * How many slots the pods share, 10 to 65536: the more, the evener, and the dearer when pods come and go. At least as many as pods, 100
   * for each by rule of thumb.
   *
   * @default - Kong applies 10000
   */
  readonly slots?: number;
  /** How pods that are not well are found. @default - they are not: all pods that are ready get requests */
  readonly healthchecks?: HealthChecks;
}

/** Options of consistent hashing. */
export interface ConsistentHashingOptions extends UpstreamPolicyOptions {
  /** What decides for requests that don't have what is hashed: no such header, no consumer. @default - chance */
  readonly fallback?: HashInput;
}

/** Options of sticky sessions. */
export interface StickySessionsOptions extends UpstreamPolicyOptions {
  /** The path that the cookie is for. @default "/" */
  readonly cookiePath?: string;
}

/** How to say which pods of a Service answer: an `UpstreamPolicy`, or an object that holds one. */
export interface IUpstreamPolicy {
  /**
   * The object that holds it, for one that attaches it.
   *
   * @param owner what attaches it
   * @param namespace where the Service is
   * @internal
   */
  _object(owner: Construct, namespace: string): KongUpstreamPolicy;
}

/**
 * How Kong chooses among the pods of a Service, and finds out which are well.
 *
 * Attached as it is, it becomes a KongUpstreamPolicy beside the Service. It counts for all requests of this gateway to the
 * Service, whichever route they come by. Without effect where Kong sends to the Service's own address (`serviceUpstream`, or in
 * a mesh): then it has one target.
 */
export class UpstreamPolicy implements IUpstreamPolicy {
  /** Each pod in turn. What Kong does where nothing is said. @throws TRF1300 where there are too many slots, or too few */
  public static roundRobin(options: UpstreamPolicyOptions = {}): UpstreamPolicy {
    return new UpstreamPolicy('round-robin', options);
  }

  /** The pod with the fewest open requests. @throws TRF1300 where there are too many slots, or too few */
  public static leastConnections(options: UpstreamPolicyOptions = {}): UpstreamPolicy {
    return new UpstreamPolicy('least-connections', options);
  }

  /** Mostly the pod that has answered fastest of late. @throws TRF1300 where there are too many slots, or too few */
  public static latency(options: UpstreamPolicyOptions = {}): UpstreamPolicy {
    return new UpstreamPolicy('latency', options);
  }

  /**
   * The same pod for requests that are alike in what is hashed, as long as the pods stay.
   *
   * @throws TRF1300 where there are too many slots, or too few, TRF1350 where the fallback is none
   */
  public static consistentHashing(hashOn: HashInput, options: ConsistentHashingOptions = {}): UpstreamPolicy {
    const { fallback } = options;
    if (fallback) expectFallback(hashOn, fallback);
    return new UpstreamPolicy('consistent-hashing', options, { hashOn: hashOn._render(), hashOnFallback: fallback?._render() });
  }

  /**
   * The pod that answered a client first, for as long as it is there: Kong writes it into a cookie. Kong Enterprise 3.11 or newer.
   *
   * @param cookie the name of the cookie
   * @throws TRF1304 where no cookie can be called so, TRF1303 where its path is none, TRF1300 where there are too many slots, or too few
   */
  public static stickySessions(cookie: string, options: StickySessionsOptions = {}): UpstreamPolicy {
    const { cookiePath } = options;
    return new UpstreamPolicy('sticky-sessions', options, {
      hashOn: { input: 'none' },
      stickySessions: { cookie: cookieName(cookie), cookiePath: cookiePath !== undefined ? uriPath(cookiePath, 'the path of the cookie') : undefined },
    });
  }

  private readonly spec: UpstreamSpec;

  private constructor(algorithm: string, { slots, healthchecks }: UpstreamPolicyOptions, hashing: Partial<UpstreamSpec> = {}) {
    this.spec = {
      algorithm,
      slots: slots !== undefined ? whole(slots, 10, 65536, 'slots') : undefined,
      ...hashing,
      healthchecks: healthchecks && sparse(healthchecks._render()),
    };
  }

  /** @internal */
  public _render(): UpstreamSpec {
    return this.spec;
  }

  /** @internal */
  public _object(owner: Construct, namespace: string): KongUpstreamPolicy {
    return new KongUpstreamPolicy(owner, 'upstream', { policy: this, metadata: { namespace } });
  }
}

function expectFallback(hashOn: HashInput, fallback: HashInput): void {
  const refuseAs = (expected: string, fix: string) => refuse({ code: 'TRF1350', value: fallback._name(), expected, fix });
  if (hashOn._isCookie()) refuseAs('no fallback from a cookie: Kong sets one where there is none', 'leave fallback out');
  if (fallback._isCookie()) refuseAs('a fallback that is no cookie: Kong is not told its name there', 'HashInput.ip(), or hash on the cookie itself');
  if (hashOn._equals(fallback)) refuseAs('a fallback other than what is hashed', hashOn._equals(HashInput.ip()) ? 'HashInput.path()' : 'HashInput.ip()');
}
