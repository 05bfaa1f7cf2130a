import { isNamedStatus } from './http-status';
import { HttpMethod } from '../http-method';

/** What makes a proxy send a request by HTTP again, statuses and methods aside. */
export const RETRY_CONDITIONS: readonly string[] = [
  '5xx', 'GatewayError', 'Reset', 'Retriable4xx', 'ConnectFailure', 'EnvoyRatelimited', 'RefusedStream', 'Http3PostConnectFailure',
];
const METHODS: readonly string[] = Object.values(HttpMethod).map(retriedMethod);

/** Whether Kuma takes this in `retryOn` for HTTP: a condition, a status that has a name, or `HttpMethod` and a method. */
export function isRetryOn(item: string): boolean {
  return RETRY_CONDITIONS.includes(item) || METHODS.includes(item) || /^[+-]?\d+$/.test(item) && isNamedStatus(Number(item));
}

/** How `retryOn` says a method: `HttpMethodGet`. */
export function retriedMethod(method: HttpMethod): string {
  return `HttpMethod${method[0]}${method.slice(1).toLowerCase()}`;
}
