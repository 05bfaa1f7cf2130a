import { RetryCondition } from './retry-condition';
import { refuse } from '../../../core/error';
import { HttpMethod } from '../../../core/http-method';
import { isNamedStatus } from '../../../core/kuma/http-status';
import { retriedMethod } from '../../../core/kuma/retry-on';
import { some } from '../../../core/sparse';

/** `retryOn` for HTTP. Nothing stays nothing. @throws TRF1251 where a status is none that Kuma knows */
export function retryOn(
  conditions: readonly RetryCondition[] = [], statuses: readonly number[] = [], methods: readonly HttpMethod[] = [],
): string[] | undefined {
  const wrong = statuses.find(status => !isNamedStatus(status));
  if (wrong !== undefined) refuse({ code: 'TRF1251', value: wrong, expected: 'a status from 100 to 599 that has a name', fix: 'retryOnStatuses: [503]' });
  return some([...conditions, ...statuses.map(String), ...methods.map(retriedMethod)]);
}
