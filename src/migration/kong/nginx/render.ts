import { PREFIX } from './annotations';
import { Extra, IngressRule, IngressSource, listOf } from './ingress';
import { layersOf } from './layers';
import { rulesForKong } from './paths';
import { Json, record } from '../../../core/json';
import { keptMetadata } from '../result';

/** Annotations of an Ingress that is one of several. */
export interface Variant {
  /** What its name ends with. */
  readonly suffix: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** What asks for certificates. */
const CERTIFICATES = /^((acme\.)?cert-manager\.io|kubernetes\.io\/tls-acme)/;

const HTTPS = { 'konghq.com/https-redirect-status-code': '308' };

/** Puts what has become of an Ingress into the result: plugins, and Ingresses that name them. */
export function render(source: IngressSource, variants: readonly Variant[] = [{ suffix: '', annotations: {} }]): void {
  const { object, cluster: { result, className }, index } = source;
  const { defaultBackend, rules: _, ingressClassName: __, ...spec } = record(object.spec);
  const rules = rulesForKong(source);
  const plugins = [...source.plugins].map(([plugin, config]) => putPlugin(source, plugin, config));
  const tls = certificates(source);
  for (const { suffix, annotations } of variants) {
    for (const { suffix: end, isSecure, rules: some } of parts(source, rules)) {
      const isFirst = suffix + end === '';
      const rest = {
        ...spec, ...tls && end === '' ? { tls } : {}, ...rules.length === 0 && defaultBackend !== undefined ? { defaultBackend } : {}, ...some.length > 0 ? { rules: some } : {},
      };
      const name = isFirst ? source.name : result.nameFor('Ingress', source.namespace, source.name + suffix + end);
      const all = { ...source.routes, ...annotations, ...protocolsOf(source, isSecure) };
      result.put(ingress(source, { name, annotations: all, plugins, isFirst }, { ingressClassName: className, ...rest }), index);
    }
  }
  for (const extra of source.extras) putExtra(source, extra);
}

function putExtra(source: IngressSource, { suffix, plugin, config, rules, tls, isSecure }: Extra): void {
  const { cluster: { result, className }, index, redirects } = source;
  const name = result.nameFor('Ingress', source.namespace, `${source.name}-${suffix}`);
  const plugins = [putPlugin(source, plugin, config, `${name}-${plugin}`)];
  const annotations = protocolsOf(source, redirects === 'all' || (redirects === 'tls' && isSecure));
  result.put(ingress(source, { name, annotations, plugins, isFirst: false }, { ingressClassName: className, ...tls ? { tls } : {}, rules }), index);
}

interface Named {
  readonly name: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly plugins: readonly string[];
  /** Only the first of several asks for a certificate. */
  readonly isFirst: boolean;
}

function ingress({ object }: IngressSource, { name, annotations, plugins, isFirst }: Named, spec: Json): Json {
  const before = record(record(object.metadata).annotations)['konghq.com/plugins'];
  const all = [...typeof before === 'string' ? [before] : [], ...plugins].join(',');
  const isGone = (annotation: string) => annotation.startsWith(PREFIX) || (!isFirst && CERTIFICATES.test(annotation));
  const metadata = keptMetadata(object, isGone, { ...annotations, ...all === '' ? {} : { 'konghq.com/plugins': all } });
  return { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { ...metadata, name }, spec };
}

function putPlugin(source: IngressSource, plugin: string, config: Json, wanted = `${source.name}-${plugin}`): string {
  const { cluster: { result }, index, namespace, isGrpc } = source;
  // the controller takes requests of HTTP for meant where nothing is said
  const protocols = isGrpc ? { protocols: ['grpc', 'grpcs'] } : {};
  const own = result.nameFor('KongPlugin', namespace, wanted);
  result.put({
    apiVersion: 'configuration.konghq.com/v1', kind: 'KongPlugin', metadata: { name: own, ...namespace === undefined ? {} : { namespace } }, plugin, config, ...protocols,
  }, index);
  return own;
}

interface Part { readonly suffix: string; readonly rules: readonly IngressRule[]; readonly isSecure: boolean }

/** The Ingresses that one becomes: Kong redirects all requests of an Ingress or none, so hosts without certificate are for one of their own. */
function parts(source: IngressSource, rules: readonly IngressRule[]): readonly Part[] {
  const layers = layersOf(source.rules, rules, source.cluster.contenders);
  if (layers.length > 1) {
    source.notes.say('carried', { path: 'spec.rules', message: `becomes ${layers.length} Ingresses: of all paths of a backend Kong makes one route, as strong as its longest` });
  }
  return layers.flatMap((layer, i) => {
    const suffix = i === 0 ? '' : `-${i + 1}`;
    const secure = layer.filter(({ host }) => source.hasTls(host));
    if (source.redirects !== 'tls') return [{ suffix, rules: layer, isSecure: source.redirects === 'all' }];
    if (secure.length === layer.length || secure.length === 0) return [{ suffix, rules: layer, isSecure: secure.length > 0 || layer.length === 0 }];
    return [{ suffix, rules: secure, isSecure: true }, { suffix: `${suffix}-plain`, rules: layer.filter(rule => !secure.includes(rule)), isSecure: false }];
  });
}

function protocolsOf({ isGrpc }: IngressSource, isSecure: boolean): Readonly<Record<string, string>> {
  if (isGrpc) return { 'konghq.com/protocols': isSecure ? 'grpcs' : 'grpc,grpcs' };
  return isSecure ? { 'konghq.com/protocols': 'https', ...HTTPS } : {};
}

/** Kong passes over certificates for which no hosts are named: they are for those of the rules. */
function certificates({ object, hosts, notes }: IngressSource): readonly Json[] | undefined {
  const { tls } = record(object.spec);
  if (!Array.isArray(tls)) return undefined;
  return listOf(tls).map((entry, i) => {
    const isNamed = Array.isArray(entry.hosts) && entry.hosts.length > 0;
    if (isNamed || hosts.length === 0) return entry;
    notes.say('changed', { path: `spec.tls[${i}]`, message: 'Kong passes over certificates without hosts: it is for those of the rules now' });
    return { ...entry, hosts };
  });
}
