import { needs } from './fields';
import { checkOpenTelemetry, OpenTelemetry } from './open-telemetry';
import { Violation } from './policy';
import { port, readableTime, text } from './values';
import { re2Problem } from '../../../../core/regex/regex';
import { shown } from '../../../../core/shown';

interface Selector { readonly type?: string; readonly match?: string }

interface Metrics {
  readonly sidecar?: { readonly profiles?: { readonly include?: readonly Selector[]; readonly exclude?: readonly Selector[] } };
  readonly applications?: readonly { readonly port?: number }[];
  readonly backends?: readonly {
    readonly type?: string;
    readonly prometheus?: { readonly port?: number };
    readonly openTelemetry?: OpenTelemetry & { readonly refreshInterval?: string };
  }[];
}

/** As Go splits an address: one colon, or brackets around what has more. */
const endpoint = text(value => /^(\[[^\][]*\]|[^:\][]*):[^:\][]*$/.test(value), 'host and port', 'otel-collector.observability:4317');

/** What is wrong with metrics. Kuma speaks of `applications.application[0]` and `backends.backend[0]`. */
export function* checkMetrics(settings: object, path: string): Iterable<Violation> {
  const { sidecar: { profiles } = {}, applications = [], backends = [] } = settings as Metrics;
  for (const list of ['exclude', 'include'] as const) {
    for (const [i, selector] of (profiles?.[list] ?? []).entries()) yield* checkSelector(selector, `${path}.sidecar.profiles.${list}[${i}]`);
  }
  for (const [i, { port: value = 0 }] of applications.entries()) yield* checkPort(value, `${path}.applications.application[${i}]`);
  for (const [i, { type, prometheus, openTelemetry }] of backends.entries()) {
    const at = `${path}.backends.backend[${i}]`;
    if (type === 'Prometheus') {
      yield* needs(prometheus, `${at}.prometheus`, 'prometheus: {}');
      yield* checkPort(prometheus?.port, `${at}.port`);
    } else if (type === 'OpenTelemetry') {
      yield* needs(openTelemetry, `${at}.openTelemetry`, 'openTelemetry: { backendRef: … }');
      if (!openTelemetry) continue;
      yield* checkOpenTelemetry(openTelemetry, `${at}.openTelemetry`, endpoint);
      const { refreshInterval } = openTelemetry;
      const complaint = refreshInterval === undefined ? undefined : readableTime(refreshInterval);
      if (complaint) yield { path: `${at}.openTelemetry.refreshInterval`, value: refreshInterval, ...complaint };
    }
  }
}

function* checkPort(value: number | undefined, path: string): Iterable<Violation> {
  const complaint = value === undefined ? undefined : port(value);
  if (complaint) yield { path, value, ...complaint };
}

function* checkSelector({ type, match = '' }: Selector, path: string): Iterable<Violation> {
  const problem = type === 'Regex' ? re2Problem(match) : undefined;
  if (problem === undefined) return;
  yield {
    mistake: 'form', path: `${path}.match`, value: match, message: `${shown(match)} is no regular expression: ${problem}`, expected: 'RE2 syntax',
    fix: 'correct it, or use Prefix, Exact or Contains',
  };
}
