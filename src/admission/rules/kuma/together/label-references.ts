import { fewestWith, labelsOf } from './by-labels';
import { KnownService, knownServices } from './services';
import { NAMESPACE_TAG } from '../../../../core/kuma/names';
import { shown } from '../../../../core/shown';
import { ObjectSet } from '../../object-set';
import { Rule, rule } from '../../rule';
import { Labelled, namespaceOf } from '../membership';

interface Backend {
  readonly kind?: string;
  readonly name?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly port?: number;
  readonly sectionName?: string;
}

interface RouteRule {
  readonly default?: {
    readonly backendRefs?: readonly Backend[];
    readonly filters?: readonly { readonly requestMirror?: { readonly backendRef?: Backend } }[];
  };
}

interface Route extends Labelled { readonly spec?: { readonly to?: readonly { readonly rules?: readonly RouteRule[] }[] } }

const ROUTES = ['MeshHTTPRoute.kuma.io', 'MeshTCPRoute.kuma.io'];

const example = (backend: string): string => `
    kind: MeshTCPRoute
    metadata: { name: example, namespace: shop }
    spec:
      targetRef: { kind: Mesh }
      to: [{ targetRef: { kind: MeshService, name: web }, rules: [{ default: { backendRefs: [${backend}] } }] }]`;

export const portOfLabelled = rule<Route>({
  code: 'TRF2190',
  title: 'A MeshService that is found by its labels is named with its port',
  severity: 'warning',
  source: 'Kuma 2.14, routes: a backend without port is that of a tag, and one found by labels has none',
  kinds: ROUTES,
  fails: example('{ kind: MeshService, labels: { kuma.io/display-name: api, k8s.kuma.io/namespace: shop } }'),
  passes: example('{ kind: MeshService, labels: { kuma.io/display-name: api, k8s.kuma.io/namespace: shop }, port: 80 }'),
  *check(route, { objects }) {
    for (const [path, { labels = {}, port, sectionName }] of labelled(route)) {
      if (port !== undefined || sectionName !== undefined || path.endsWith('requestMirror.backendRef')) continue;
      const known = matching(objects, labels).flatMap(({ spec }) => spec?.ports ?? []).find(each => each.port !== undefined);
      yield {
        path: `${path}.port`, message: 'is missing: Kuma finds no service, its share of the requests fails, and a builtin gateway may get no configuration at all',
        fix: known ? `port: ${known.port}` : 'port: 80, or what the Service has',
      };
    }
  },
});

export const namespaceOfLabelled = rule<Route>({
  code: 'TRF2191',
  title: 'A MeshService of another namespace that is found by its labels is named with that',
  severity: 'info',
  source: 'Kuma, routes: labels that say no namespace are looked for in that of the route; not all patches of 2.14 do so',
  kinds: ROUTES,
  fails: `${example('{ kind: MeshService, labels: { kuma.io/display-name: api }, port: 80 }')}
---
    apiVersion: v1
    kind: Service
    metadata: { name: api, namespace: store }
    spec: { ports: [{ port: 80, appProtocol: http }] }`,
  passes: `${example('{ kind: MeshService, labels: { kuma.io/display-name: api, k8s.kuma.io/namespace: store }, port: 80 }')}
---
    apiVersion: v1
    kind: Service
    metadata: { name: api, namespace: store }
    spec: { ports: [{ port: 80, appProtocol: http }] }`,
  *check(route, { objects }) {
    const own = namespaceOf(route);
    for (const [path, { labels = {} }] of labelled(route)) {
      if (labels[NAMESPACE_TAG] !== undefined) continue;
      const found = matching(objects, labels);
      if (found.length === 0 || found.some(service => namespaceOf(service) === own)) continue;
      yield {
        path: `${path}.labels`, value: labels, message: `says no namespace, and may be looked for in ${own} only, where no such Service is known`,
        fix: `${NAMESPACE_TAG}: ${namespaceOf(found[0])}`, expected: `a Service of ${shown(own)}, or the namespace`,
      };
    }
  },
});

/** The backends of a route that are MeshServices found by labels, and where they are. */
function* labelled({ spec }: Route): Iterable<readonly [path: string, backend: Backend]> {
  for (const [i, { rules = [] }] of (spec?.to ?? []).entries()) {
    for (const [j, { default: { backendRefs = [], filters = [] } = {} }] of rules.entries()) {
      const at = `spec.to[${i}].rules[${j}].default`;
      for (const [k, backend] of backendRefs.entries()) if (isLabelled(backend)) yield [`${at}.backendRefs[${k}]`, backend];
      for (const [k, { requestMirror }] of filters.entries()) {
        if (requestMirror?.backendRef && isLabelled(requestMirror.backendRef)) yield [`${at}.filters[${k}].requestMirror.backendRef`, requestMirror.backendRef];
      }
    }
  }
}

function isLabelled({ kind, name = '', labels = {} }: Backend): boolean {
  return kind === 'MeshService' && name === '' && Object.keys(labels).length > 0;
}

/** The services that have labels, those among them that Kuma gives. Labels that only a control plane knows match none. */
function matching(objects: ObjectSet, labels: Readonly<Record<string, string>>): readonly KnownService[] {
  const wanted = Object.entries(labels);
  return fewestWith(labels, knownServices, objects).filter(service => wanted.every(([label, value]) => labelsOf(service)[label] === value));
}

export const LABEL_RULES: readonly Rule[] = [portOfLabelled, namespaceOfLabelled];
