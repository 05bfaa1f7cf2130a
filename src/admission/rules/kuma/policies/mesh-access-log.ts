import { checkFields, needs } from './fields';
import { checkOpenTelemetry, OpenTelemetry } from './open-telemetry';
import { Violation } from './policy';
import { Check, filePath, text } from './values';
import { isJsonText } from '../../../../core/json';
import { isAddress } from '../../../../core/kuma/address';
import { shown } from '../../../../core/shown';

interface Format {
  readonly type?: string;
  readonly plain?: string;
  readonly json?: readonly { readonly key?: string; readonly value?: string }[];
}

interface Backend {
  readonly type?: string;
  readonly file?: { readonly path?: string; readonly format?: Format };
  readonly tcp?: { readonly address?: string; readonly format?: Format };
  readonly openTelemetry?: OpenTelemetry;
}

/** The field of each type of backend, and what may stand there. */
const BACKENDS: ReadonlyMap<string | undefined, readonly ['file' | 'tcp' | 'openTelemetry', string]> = new Map([
  ['File', ['file', 'file: { path: /dev/stdout }']],
  ['Tcp', ['tcp', 'tcp: { address: "logs.observability:5000" }']],
  ['OpenTelemetry', ['openTelemetry', 'openTelemetry: { backendRef: { kind: MeshOpenTelemetryBackend, labels: { kuma.io/display-name: collector } } }']],
]);

const address = text(isAddress, 'a host and a port', 'logs.observability:5000');

/** What is wrong with access logs. An empty list of backends is right: it switches logs off. */
export function* checkAccessLogs(settings: object, path: string): Iterable<Violation> {
  const { backends } = settings as { readonly backends?: readonly Backend[] };
  yield* needs(backends, `${path}.backends`, 'backends: [{ type: File, file: { path: /dev/stdout } }], or [] for no logs');
  for (const [i, backend] of (backends ?? []).entries()) yield* checkBackend(backend, `${path}.backends[${i}]`);
}

function* checkBackend(backend: Backend, path: string): Iterable<Violation> {
  const known = BACKENDS.get(backend.type);
  if (!known) return;
  const [field, fix] = known;
  yield* needs(backend[field], `${path}.${field}`, fix);
  const { file, tcp, openTelemetry } = backend;
  if (field === 'file' && file) {
    yield* checkFormat(file.format, `${path}.file.format`);
    yield* checkFields(file, `${path}.file`, { path: filePath });
  } else if (field === 'tcp' && tcp) {
    yield* checkFormat(tcp.format, `${path}.tcp.format`);
    yield* checkFields(tcp, `${path}.tcp`, { address });
  } else if (field === 'openTelemetry' && openTelemetry) {
    yield* checkOpenTelemetry(openTelemetry, `${path}.openTelemetry`);
    yield* checkFields(openTelemetry, `${path}.openTelemetry`, { 'attributes[].key': attribute });
  }
}

function* checkFormat(format: Format | undefined, path: string): Iterable<Violation> {
  if (format?.type === 'Plain') {
    if (!format.plain) yield { mistake: 'missing', path: `${path}.plain`, message: 'is missing', fix: 'plain: "%START_TIME% %RESPONSE_CODE%"' };
  } else if (format?.type === 'Json') {
    if (!format.json?.length) {
      yield { mistake: 'missing', path: `${path}.json`, message: 'is missing', fix: 'json: [{ key: start_time, value: "%START_TIME%" }]' };
    }
    for (const [i, { key = '', value = '' }] of (format.json ?? []).entries()) {
      const at = `${path}.json[${i}]`;
      if (key === '') yield { mistake: 'missing', path: `${at}.key`, value: key, message: 'is empty', fix: 'name the field' };
      if (value === '') yield { mistake: 'missing', path: `${at}.value`, value, message: 'is empty', fix: 'write something, for example "%START_TIME%"' };
      if (!isJsonText(`{"${key}": "${value}"}`)) {
        yield {
          mistake: 'form', path: at, value: { key, value }, message: 'makes no JSON when key and value are put between quotes',
          expected: 'quotes and backslashes with a backslash before them', fix: shown({ key: escaped(key), value: escaped(value) }),
        };
      }
    }
  }
}

function escaped(written: string): string {
  return JSON.stringify(written).slice(1, -1);
}

/** What the schema's pattern lets through. */
const attribute: Check = key => (key as string).startsWith('otel.')
  ? { mistake: 'form', message: 'begins with "otel.", which OpenTelemetry keeps for itself', fix: (key as string).replace('otel.', 'app.') } : undefined;
