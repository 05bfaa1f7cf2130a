import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { PolicyTarget } from './policy-target';
import { refuseTargets } from './target-list';
import { TargetRef } from './target-ref';
import { gatewayDuration } from '../../core/duration';
import { located, refuse } from '../../core/error';
import { Resource, ResourceProps } from '../../core/tree/resource';
import { namespaceOf } from '../../core/tree/service';
import { sparse } from '../../core/sparse';
import { SessionPersistence } from '../routes/rules/session-persistence';
import { EXPERIMENTAL_API } from '../values/kinds';

const HOUR = 3_600_000;

/** How many of the requests to a backend may be retries. */
export interface RetryBudget {
  /** Of a hundred requests within the interval: 0 to 100. @default - the API server applies 20 */
  readonly percent?: number;
  /** The time that is looked at: a second to an hour. @default - the API server applies 10 seconds */
  readonly interval?: Duration;
}

/** How many retries are allowed always, however few requests there are. */
export interface MinRetryRate {
  /** How many: 1 to 1000000. */
  readonly count: number;
  /** In what time: above zero, to an hour. */
  readonly interval: Duration;
}

/** Properties of XBackendTrafficPolicy. */
export interface XBackendTrafficPolicyProps extends ResourceProps {
  /** The Services it is for, as wholes; 1 to 16, in the namespace of the policy. */
  readonly targets: PolicyTarget[];
  /** How many of the requests may be retries. @default - the API server applies 20 percent of 10 seconds where `minRetryRate` is given, else no limit */
  readonly retryBudget?: RetryBudget;
  /** How many retries are allowed always. @default - the API server applies 10 a second where `retryBudget` is given, else no limit */
  readonly minRetryRate?: MinRetryRate;
  /** Whether clients stay at the backend that they came to first. @default - they don't */
  readonly sessionPersistence?: SessionPersistence;
}

/**
 * How backends are called, whichever route leads to them: a budget for retries, so that they don't bring a weak backend down, and
 * persistence of sessions.
 *
 * Experimental channel: the standard channel has no such kind. None of Kuma 2.14, Kong Ingress Controller 3.5 and Kong Operator 2.2 heeds
 * it.
 */
export class XBackendTrafficPolicy extends Resource {
  private readonly targetRefs: readonly TargetRef[];
  private readonly retryConstraint?: object;
  private readonly sessionPersistence?: SessionPersistence;

  /**
   * @throws TRF1176 for a target in another namespace, TRF1178 for none, one twice, or a part of one, TRF1105 for more than 16,
   * TRF1179 for a number or time out of range, or no setting
   */
  public constructor(scope: Construct, id: string, props: XBackendTrafficPolicyProps) {
    super(scope, id, { apiVersion: EXPERIMENTAL_API, kind: 'XBackendTrafficPolicy' }, props);
    const home = this.namespace ?? namespaceOf(this);
    this.targetRefs = located(this, () => props.targets.map(target => target._ref(this, home)));
    refuseTargets(this.targetRefs, this);
    const part = this.targetRefs.find(({ sectionName }) => sectionName !== undefined);
    if (part) {
      refuse({ code: 'TRF1178', value: part.sectionName, expected: `${part.kind} ${part.name} as a whole`, fix: `PolicyTarget.service('${part.name}')`, construct: this });
    }
    this.retryConstraint = located(this, () => sparse({ budget: budget(props.retryBudget), minRetryRate: minRate(props.minRetryRate) }));
    this.sessionPersistence = props.sessionPersistence;
    if (!this.retryConstraint && !this.sessionPersistence) {
      refuse({ code: 'TRF1179', value: {}, expected: 'a setting', fix: '{ retryBudget: { percent: 20 } }', construct: this });
    }
  }

  /** @internal */
  protected _spec(): object {
    const { targetRefs, retryConstraint, sessionPersistence } = this;
    return sparse({ targetRefs, retryConstraint, sessionPersistence: sessionPersistence?._render() })!;
  }
}

function budget(given?: RetryBudget): object | undefined {
  if (!given) return undefined;
  const { percent, interval } = given;
  if (percent !== undefined) whole(percent, 0, 100);
  return { ...percent !== undefined && { percent }, ...interval && { interval: within(interval, 1000) } };
}

function minRate(given?: MinRetryRate): object | undefined {
  return given && { count: whole(given.count, 1, 1_000_000), interval: within(given.interval, 1) };
}

function whole(value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  return refuse({ code: 'TRF1179', value, expected: `a whole number from ${min} to ${max}`, fix: String(value < min ? min : max) });
}

function within(interval: Duration, min: number): string {
  const milliseconds = interval.toMilliseconds();
  if (milliseconds >= min && milliseconds <= HOUR) return gatewayDuration(interval);
  return refuse({ code: 'TRF1179', value: gatewayDuration(interval), expected: `${min === 1 ? 'more than nothing' : '1s'} to 1h`, fix: 'Duration.seconds(10)' });
}
