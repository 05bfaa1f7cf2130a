import { isStatus } from './health-check-values';
import { RetryCondition } from './retry-condition';
import { refuse } from '../core/error';
import { HttpMethod } from '../core/http-method';
import { some } from '../core/sparse';

/** Whether Kuma takes this in `retryOn` for HTTP: a condition, a status, or `HttpMethod` and a method. */
export function isRetryOn(item: string): boolean {
  return Object.values<string>(RetryCondition).includes(item) || isStatus(Number(item)) || METHODS.includes(item);
}

const METHODS = Object.values(HttpMethod).map(methodItem);

/** `retryOn` for HTTP. Nothing stays nothing. @throws TRF1251 where a status is none */
export function retryOn(
  conditions: readonly RetryCondition[] = [], statuses: readonly number[] = [], methods: readonly HttpMethod[] = [],
): string[] | undefined {
  const wrong = statuses.find(status => !isStatus(status));
  if (wrong !== undefined) refuse({ code: 'TRF1251', value: wrong, expected: 'a status from 100 to 599', fix: 'statuses: [503]' });
  return some([...conditions, ...statuses.map(String), ...methods.map(methodItem)]);
}

function methodItem(method: HttpMethod): string {
  return `HttpMethod${method[0]}${method.slice(1).toLowerCase()}`;
}
