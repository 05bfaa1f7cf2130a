import { Source } from './context';
import { Fields, Ledger } from '../fields';
import { same } from './values';
import { isRecord, record } from '../../core/json';

/** The backend of a Mesh that an older policy names, or the one that counts where it names none. */
function named(section: 'logging' | 'tracing', name: string | undefined, source: Source, path: string): Fields | undefined {
  const object = source.world.inventory.mesh(source.mesh);
  const { backends, defaultBackend } = record(record(object?.spec)[section]);
  const wanted = name ?? defaultBackend;
  const found = (Array.isArray(backends) ? backends.filter(isRecord) : []).find(backend => backend.name === wanted);
  if (found) return new Fields(found, path, new Ledger());
  return source.notes.say('missing', {
    path, ...name === undefined ? {} : { value: name },
    message: `no ${section} backend ${wanted === undefined ? 'is the default' : `is called ${String(wanted)}`} in Mesh ${source.mesh} among the documents`,
    fix: `give the Mesh ${source.mesh} with its backends, too`,
  });
}

/** As MeshAccessLog has it. */
export function loggingBackend(name: string | undefined, source: Source, path: string): object | undefined {
  const backend = named('logging', name, source, path);
  if (!backend) return undefined;
  const conf = record(backend.peek('conf'));
  const plain = backend.text('format');
  const format = plain === undefined ? {} : { format: { type: 'Plain', plain } };
  if (backend.peek('type') === 'tcp') return { type: 'Tcp', tcp: { address: conf.address, ...format } };
  if (backend.peek('type') === 'file') return { type: 'File', file: { path: conf.path, ...format } };
  return unknown(backend, source, path);
}

/** The default of a MeshTrace that sends traces where a backend of the Mesh does. */
export function tracing(name: string | undefined, source: Source, path: string): object | undefined {
  const backend = named('tracing', name, source, path);
  if (!backend) return undefined;
  const conf = new Fields(record(backend.peek('conf')), path, new Ledger());
  const rendered = TRACING[String(backend.peek('type'))]?.(conf, source) ?? unknown(backend, source, path);
  const sampling = backend.number('sampling');
  if (!rendered) return undefined;
  const overall = Number.isInteger(sampling) ? sampling : String(sampling);
  return { backends: [rendered], ...sampling === undefined ? {} : { sampling: { overall } } };
}

const TRACING: Readonly<Record<string, (conf: Fields, source: Source) => object | undefined>> = {
  zipkin: (conf, source) => {
    const version = conf.text('apiVersion');
    if (version === 'httpJsonV1') {
      source.notes.say('lost', { path: conf.path, value: version, message: 'MeshTrace does not speak the first version of Zipkin', fix: 'httpJson, which it does now' });
    }
    const apiVersion = version === undefined || version === 'httpJsonV1' ? {} : { apiVersion: version };
    return { type: 'Zipkin', zipkin: { url: conf.text('url'), ...apiVersion, ...same(conf, ['traceId128bit', 'sharedSpanContext']) } };
  },
  datadog: conf => ({ type: 'Datadog', datadog: { url: `http://${conf.text('address')}:${conf.number('port')}`, ...same(conf, ['splitService']) } }),
};

function unknown(backend: Fields, source: Source, path: string): undefined {
  return source.notes.say('lost', {
    path, value: backend.peek('type'), message: 'no current policy has a backend of this type', fix: 'send it to an OpenTelemetry collector: MeshOpenTelemetryBackend',
  });
}

/** Which backends of a section the older policies among the documents use. */
export function usedBackends(section: 'logging' | 'tracing', mesh: string, source: Source): ReadonlySet<unknown> {
  const kind = section === 'logging' ? 'TrafficLog' : 'TrafficTrace';
  const { defaultBackend } = record(record(source.object.spec)[section]);
  return new Set(source.world.inventory.ofMesh(kind, mesh).map(({ spec }) => record(record(spec).conf).backend ?? defaultBackend));
}
