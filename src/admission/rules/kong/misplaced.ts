import { all, Annotated, KONG, TRANSLATION } from './kinds';
import { ANNOTATIONS, PLUGIN_HOSTS } from '../../../core/kong/annotations';
import { Hit, rule } from '../rule';

const NONE: readonly Hit[] = [];
const PREFIX = 'konghq.com/';

export const annotationsInLabels = rule<Annotated>({
  code: 'TRF2314',
  title: 'What Kong reads of annotations is not said in labels',
  severity: 'warning',
  source: TRANSLATION,
  kinds: PLUGIN_HOSTS,
  targets: KONG,
  fails: 'kind: Service\nmetadata: { name: web, labels: { konghq.com/protocol: https } }\nspec: { ports: [{ port: 8443 }] }',
  passes: 'kind: Service\nmetadata: { name: web, annotations: { konghq.com/protocol: https } }\nspec: { ports: [{ port: 8443 }] }',
  check: object => (object.metadata?.labels === undefined ? NONE : inLabels(object.metadata)),
});

function* inLabels({ labels = {}, annotations = {} }: NonNullable<Annotated['metadata']>): Iterable<Hit> {
  for (const [key, value] of Object.entries(labels)) {
    if (!key.startsWith(PREFIX) || !Object.hasOwn(ANNOTATIONS, key.slice(PREFIX.length)) || annotations[key] !== undefined) continue;
    yield { path: `metadata.labels[${key}]`, value, message: 'is not read: Kong looks for an annotation', fix: `annotations: { ${key}: ${JSON.stringify(value)} }` };
  }
}

/** Names that annotations had before Kong Ingress Controller 2. */
const BEFORE: Readonly<Record<string, string>> = { 'plugins.konghq.com': 'plugins', 'configuration.konghq.com': 'override' };

const using = (key: string): string => `kind: Service\nmetadata: { name: web, annotations: { ${key}: limits } }\nspec: { ports: [{ port: 80 }] }`;
const LIMITS = '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: limits }, plugin: rate-limiting, config: { minute: 5 } }';

export const oldAnnotations = rule<Annotated>({
  code: 'TRF5306',
  title: 'Annotations of Kong go by their present names',
  severity: 'warning',
  source: 'Kong Ingress Controller 2.0, which reads no annotations of other prefixes',
  kinds: PLUGIN_HOSTS,
  targets: KONG,
  fails: all(using('plugins.konghq.com'), LIMITS),
  passes: all(using('konghq.com/plugins'), LIMITS),
  check: object => (object.metadata?.annotations === undefined ? NONE : ofBefore(object.metadata.annotations)),
});

function* ofBefore(annotations: Readonly<Record<string, string>>): Iterable<Hit> {
  for (const [key, value] of Object.entries(annotations)) {
    if (!Object.hasOwn(BEFORE, key)) continue;
    yield { path: `metadata.annotations[${key}]`, value, message: 'is read by no controller any more', fix: `${PREFIX}${BEFORE[key]}: ${JSON.stringify(value)}` };
  }
}
