import { RouteRetry } from './route-retry';
import { gatewayDuration } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { some, sparse } from '../../../core/sparse';

/** As Gateway API writes it. @throws TRF1126 */
export function retryFields(retry: RouteRetry | undefined): object | undefined {
  if (!retry) return undefined;
  const { codes = [], attempts, backoff } = retry;
  const bad = codes.find(code => !(Number.isInteger(code) && code >= 400 && code <= 599));
  if (bad !== undefined) fault(bad, 'a status from 400 to 599', 'codes: [502, 503]');
  const twice = codes.find((code, i) => codes.indexOf(code) < i);
  if (twice !== undefined) fault(twice, 'each status once', 'take one out');
  if (attempts !== undefined && !(Number.isInteger(attempts) && attempts >= 1)) fault(attempts, 'at least one more try', 'attempts: 2');
  return sparse({ codes: some(codes), attempts, backoff: backoff && gatewayDuration(backoff) }) ?? fault({}, 'a setting', '{ attempts: 2 }');
}

function fault(value: unknown, expected: string, fix: string): never {
  return refuse({ code: 'TRF1126', value, expected, fix });
}
