import { Duration } from 'cdk8s';
import { gatewayDuration } from '../../../core/duration';
import { refuse } from '../../../core/error';
import { sparse } from '../../../core/sparse';

/** As Gateway API writes them. @throws TRF1114 where a try may take longer than the whole */
export function routeTimeouts(request?: Duration, backendRequest?: Duration): object | undefined {
  if (request && backendRequest && request.toMilliseconds() > 0 && backendRequest.toMilliseconds() > request.toMilliseconds()) {
    refuse({
      code: 'TRF1114', value: gatewayDuration(backendRequest), expected: `at most ${gatewayDuration(request)} for a try, the limit of the whole request`,
      fix: 'make requestTimeout longer, or 0 for no limit',
    });
  }
  return sparse({ request: request && gatewayDuration(request), backendRequest: backendRequest && gatewayDuration(backendRequest) });
}
