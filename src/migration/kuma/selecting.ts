import { tracing } from './backends';
import { Made, Source } from './context';
import { Fields } from '../fields';
import { matchOf, proxies, TargetRef } from './selectors';
import { nonEmpty, same, unused } from './values';

/** Policies with selectors. */
export const SELECTING: Readonly<Record<string, (source: Source) => Made[]>> = {
  TrafficTrace: traces, ProxyTemplate: templates, VirtualOutbound: outbounds,
};

function selected(source: Source): TargetRef[] {
  return source.spec.list('selectors').flatMap(selector => proxies(matchOf(selector), source, selector.path) ?? []);
}

function traces(source: Source): Made[] {
  const conf = source.spec.child('conf');
  const settings = tracing(conf?.text('backend'), source, conf?.pathOf('backend') ?? 'spec.conf');
  const targets = selected(source);
  return settings ? targets.map(targetRef => ({ kind: 'MeshTrace', spec: { targetRef, default: settings } })) : [];
}

const PARTS = ['cluster', 'listener', 'networkFilter', 'httpFilter', 'virtualHost'];
const RAW: readonly (readonly [type: string, part: string])[] = [['envoy.config.cluster.v3.Cluster', 'cluster'], ['envoy.config.listener.v3.Listener', 'listener']];

function templates(source: Source): Made[] {
  const conf = source.spec.child('conf');
  const imports = conf?.peek('imports');
  if (Array.isArray(imports) && imports.join() === 'default-proxy') {
    source.notes.say('isDefault', { path: 'spec.conf.imports', value: imports, message: 'MeshProxyPatch starts from what Kuma makes for a proxy' });
    conf!.take('imports');
  }
  const added = conf?.list('resources').flatMap(resource => raw(resource, source)) ?? [];
  const changed = conf?.list('modifications').flatMap(modification => PARTS.flatMap(part => change(modification, part))) ?? [];
  const targets = selected(source);
  const appendModifications = nonEmpty([...added, ...changed]);
  if (!appendModifications) return [];
  return targets.map(targetRef => ({ kind: 'MeshProxyPatch', spec: { targetRef, default: { appendModifications } } }));
}

function change(modification: Fields, part: string): object[] {
  const fields = modification.child(part);
  const operation = fields?.text('operation');
  if (!fields || operation === undefined) return [];
  const match = fields.peek('match') === undefined ? {} : { match: fields.take('match') };
  return [{ [part]: { operation: operation[0].toUpperCase() + operation.slice(1), ...match, ...same(fields, ['value']) } }];
}

/** A resource of Envoy's that was added as it is; its name is in it, and its version means nothing. */
function raw(resource: Fields, source: Source): object[] {
  const text = resource.text('resource');
  const part = RAW.find(([type]) => text?.includes(type))?.[1];
  if (text === undefined || part === undefined) {
    source.notes.say('lost', { path: resource.path, value: text, message: 'MeshProxyPatch adds clusters, listeners, filters and virtual hosts only', fix: 'patch the listener that it is for' });
    resource.takeAll();
    return [];
  }
  unused(source, resource, ['name', 'version'], 'the resource says its name itself');
  return [{ [part]: { operation: 'Add', value: text } }];
}

function outbounds(source: Source): Made[] {
  source.notes.say('lost', {
    path: 'spec', value: source.object.spec, message: 'hostnames of MeshServices are made from their names and labels, not from tags: nothing does the same',
    fix: 'a HostnameGenerator, for example with template "{{ .DisplayName }}.mesh"; services have the ports of their MeshServices',
  });
  source.spec.takeAll();
  return [];
}
