import { checkFields, needsOneOf } from './fields';
import { Violation } from './policy';
import { filePath, positive, positiveTime, share, something, status, wholeShare } from './values';

const FIELDS = {
  'interval': positiveTime, 'timeout': positiveTime, 'initialJitter': positiveTime, 'intervalJitter': positiveTime, 'noTrafficInterval': positiveTime,
  'unhealthyThreshold': positive, 'healthyThreshold': positive, 'intervalJitterPercent': wholeShare, 'healthyPanicThreshold': share,
  'eventLogPath': filePath, 'http.path': something, 'http.expectedStatuses[]': status,
};

interface Probes { readonly http?: object; readonly tcp?: object; readonly grpc?: object }

/** What is wrong with health checks. */
export function* checkProbes(settings: object, path: string): Iterable<Violation> {
  yield* checkFields(settings, path, FIELDS);
  yield* needsOneOf<Probes>(settings, path, ['http', 'tcp', 'grpc'], 'say what is asked, for example tcp: {}');
}
