import { checkFields, needsOneOf } from './fields';
import { Place, Violation } from './policy';
import { positive, positiveDecimal, positiveTime, share, wholeShare } from './values';

interface Breaker {
  readonly connectionLimits?: object;
  readonly outlierDetection?: { readonly detectors?: Detectors };
}

type Detectors = Readonly<Partial<Record<typeof DETECTORS[number], object>>>;

const DETECTORS = ['totalFailures', 'gatewayFailures', 'localOriginFailures', 'successRate', 'failurePercentage'] as const;

const LIMITS = ['maxConnections', 'maxConnectionPools', 'maxPendingRequests', 'maxRetries', 'maxRequests'];

const FIELDS = {
  ...Object.fromEntries(LIMITS.map(limit => [`connectionLimits.${limit}`, positive])),
  'outlierDetection.interval': positiveTime,
  'outlierDetection.baseEjectionTime': positiveTime,
  'outlierDetection.maxEjectionPercent': wholeShare,
  'outlierDetection.healthyPanicThreshold': share,
  'outlierDetection.detectors.totalFailures.consecutive': positive,
  'outlierDetection.detectors.gatewayFailures.consecutive': positive,
  'outlierDetection.detectors.localOriginFailures.consecutive': positive,
  'outlierDetection.detectors.successRate.minimumHosts': positive,
  'outlierDetection.detectors.successRate.requestVolume': positive,
  'outlierDetection.detectors.successRate.standardDeviationFactor': positiveDecimal,
  'outlierDetection.detectors.failurePercentage.minimumHosts': positive,
  'outlierDetection.detectors.failurePercentage.requestVolume': positive,
  'outlierDetection.detectors.failurePercentage.threshold': wholeShare,
};

/** What is wrong with circuit breakers. Of those in `rules` Kuma speaks as if they were in `from`. */
export function* checkBreaker(settings: object, path: string, { section }: Place): Iterable<Violation> {
  if (section !== 'rules') return yield* checkLimits(settings, path);
  for (const violation of checkLimits(settings, path.replace('.rules[', '.from['))) {
    const own = violation.path.replace('.from[', '.rules[');
    yield { ...violation, message: `${violation.message} (Kuma says "from", but it is ${own})` };
  }
}

function* checkLimits(settings: object, path: string): Iterable<Violation> {
  const { connectionLimits, outlierDetection } = settings as Breaker;
  if (!connectionLimits && !outlierDetection) {
    return yield* needsOneOf<Breaker>(settings, path, ['connectionLimits', 'outlierDetection'], 'set limits, or remove the entry');
  }
  yield* checkFields(settings, path, FIELDS);
  if (!outlierDetection) return;
  const at = `${path}.outlierDetection.detectors`;
  const { detectors } = outlierDetection;
  if (!detectors) yield { mistake: 'missing', path: at, message: 'is missing: nothing says which endpoints stand out', fix: 'totalFailures: { consecutive: 5 }' };
  else yield* needsOneOf<Detectors>(detectors, at, DETECTORS, 'totalFailures: { consecutive: 5 }');
}
