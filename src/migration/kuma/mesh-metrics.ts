import { Made, Source } from './context';
import { Fields } from '../fields';
import { filled, nonEmpty, same, unused } from './values';
import { record } from '../../core/json';

const TLS_MODES: Readonly<Record<string, string>> = { activeMTLSBackend: 'ActiveMTLSBackend', providedTLS: 'ProvidedTLS', disabled: 'Disabled' };
const DEFAULT_TAGS = JSON.stringify({ 'kuma.io/service': 'dataplane-metrics' });

/** The MeshMetric of the backend that a Mesh enables. Others did nothing. */
export function meshMetrics(source: Source): Made[] {
  const metrics = source.spec.child('metrics');
  if (!metrics) return [];
  const enabled = metrics.text('enabledBackend');
  if (enabled !== undefined && !metrics.list('backends').some(backend => backend.peek('name') === enabled)) {
    source.notes.say('missing', { path: metrics.pathOf('enabledBackend'), value: enabled, message: 'no backend is called so', fix: 'name one of those that are there' });
  }
  return metrics.list('backends').flatMap(backend => {
    if (backend.peek('name') === enabled && backend.peek('type') === 'prometheus') return meshMetric(backend, source);
    if (backend.peek('name') === enabled) return [];
    unused(source, backend, ['name', 'type', 'conf'], 'the Mesh does not enable this backend');
    return [];
  });
}

function meshMetric(backend: Fields, source: Source): Made[] {
  for (const name of ['name', 'type']) backend.take(name);
  const conf = backend.child('conf');
  const tags = conf?.peek('tags');
  if (tags !== undefined && JSON.stringify(tags) === DEFAULT_TAGS) {
    source.notes.say('isDefault', { path: conf!.pathOf('tags'), value: conf!.take('tags'), message: 'proxies need no tags of their own for metrics' });
  } else if (tags !== undefined) {
    source.notes.say('lost', { path: conf!.pathOf('tags'), value: conf!.take('tags'), message: 'MeshMetric has no tags', fix: 'permit the one who scrapes by its own identity' });
  }
  const envoy = conf?.child('envoy');
  const [filter, usedOnly] = [envoy?.text('filterRegex'), envoy?.scalar('usedOnly')];
  const profiles = filter === undefined ? undefined : { appendProfiles: [{ name: 'None' }], include: [{ type: 'Regex', match: filter }] };
  const sidecar = filled({ profiles, includeUnused: usedOnly === undefined ? undefined : usedOnly !== true });
  const applications = conf?.list('aggregate').flatMap(application => {
    if (application.scalar('enabled') === false) {
      unused(source, application, ['name', 'port', 'path', 'address'], 'this application is not asked');
      return [];
    }
    return [{ ...same(application, ['name', 'port', 'path', 'address']) }];
  });
  const prometheus = { ...same(conf, ['port', 'path']), tls: { mode: tlsMode(conf, source) } };
  const settings = { ...filled({ sidecar, applications: nonEmpty(applications ?? []) }), backends: [{ type: 'Prometheus', prometheus }] };
  return [{ kind: 'MeshMetric', spec: { targetRef: { kind: 'Mesh' }, default: settings } }];
}

/** Without a word, the Mesh's own CA was used where there is one; MeshMetric has to be told. */
function tlsMode(conf: Fields | undefined, source: Source): string {
  const mode = conf?.child('tls')?.text('mode');
  const skips = conf?.scalar('skipMTLS') === true;
  const isSecured = record(record(source.object.spec).mtls).enabledBackend !== undefined;
  if (skips) return 'Disabled';
  return TLS_MODES[mode ?? (isSecured ? 'activeMTLSBackend' : 'disabled')] ?? 'Disabled';
}
