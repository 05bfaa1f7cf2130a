import { Decision, RouteResult } from '../matching/traffic-request';

/** A result that explains itself when it is asked: most requests of many are not. JSON has the explanation too. */
export class LazyResult implements RouteResult {
  public readonly outcome: RouteResult['outcome'];
  public readonly gateway: RouteResult['gateway'];
  public readonly listener: RouteResult['listener'];
  public readonly route: RouteResult['route'];
  public readonly rule: RouteResult['rule'];
  public readonly ruleName: RouteResult['ruleName'];
  public readonly match: RouteResult['match'];
  public readonly backends: RouteResult['backends'];
  public readonly request: RouteResult['request'];
  public readonly response: RouteResult['response'];
  public readonly responseHeaders: RouteResult['responseHeaders'];
  public readonly mirrors: RouteResult['mirrors'];
  public readonly timeouts: RouteResult['timeouts'];
  public readonly retry: RouteResult['retry'];
  public readonly sessionPersistence: RouteResult['sessionPersistence'];
  readonly #explain: () => readonly Decision[];

  public constructor(result: Omit<RouteResult, 'why'>, explain: () => readonly Decision[]) {
    this.outcome = result.outcome;
    this.gateway = result.gateway;
    this.listener = result.listener;
    this.route = result.route;
    this.rule = result.rule;
    this.ruleName = result.ruleName;
    this.match = result.match;
    this.backends = result.backends;
    this.request = result.request;
    this.response = result.response;
    this.responseHeaders = result.responseHeaders;
    this.mirrors = result.mirrors;
    this.timeouts = result.timeouts;
    this.retry = result.retry;
    this.sessionPersistence = result.sessionPersistence;
    this.#explain = explain;
  }

  public get why(): readonly Decision[] {
    return this.#explain();
  }

  public toJSON(): RouteResult {
    return { ...this, why: this.why };
  }
}
