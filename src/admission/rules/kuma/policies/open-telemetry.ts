import { Violation } from './policy';
import { Check } from './values';
import { shown } from '../../../../core/shown';

/** Where signals go by OTLP. */
export interface OpenTelemetry {
  readonly endpoint?: string;
  readonly backendRef?: { readonly labels?: object };
}

const FIX = 'backendRef: { kind: MeshOpenTelemetryBackend, labels: { kuma.io/display-name: collector } }';

/** What is wrong with where signals go. @param check what else an endpoint must be */
export function* checkOpenTelemetry({ endpoint = '', backendRef }: OpenTelemetry, path: string, check?: Check): Iterable<Violation> {
  if (endpoint === '' && !backendRef) {
    yield { mistake: 'missing', path, value: {}, message: 'does not say where signals go', expected: 'backendRef or endpoint', fix: FIX };
  } else if (endpoint !== '' && backendRef) {
    yield { mistake: 'exclusive', path, message: 'has both endpoint and backendRef', expected: 'one of them', fix: 'remove endpoint' };
  } else if (backendRef && Object.keys(backendRef.labels ?? {}).length === 0) {
    yield { mistake: 'missing', path: `${path}.backendRef`, value: backendRef, message: 'does not say which MeshOpenTelemetryBackend', fix: FIX };
  } else if (/[/?#]/.test(endpoint)) {
    yield {
      mistake: 'form', path: `${path}.endpoint`, value: endpoint, message: `${shown(endpoint)} is a URL`, expected: 'host and port',
      fix: endpoint.replace(/^\w*:?\/\/|[/?#].*$/g, '') || 'otel-collector.observability:4317',
    };
  } else if (endpoint !== '') {
    const complaint = check?.(endpoint);
    if (complaint) yield { path: `${path}.endpoint`, value: endpoint, ...complaint };
  }
}
