import { shown } from '../../../../core/shown';
import { Rule, rule } from '../../rule';
import { findMesh, Labelled, meshOf } from '../membership';
import { ServiceRef } from './services';

interface Destination {
  readonly rules?: readonly { readonly default?: { readonly backendRefs?: readonly ServiceRef[] } }[] | null;
}

interface Route extends Labelled { readonly spec?: { readonly to?: readonly Destination[] } }

export const backendPorts = rule<Route>({
  code: 'TRF2185',
  title: 'In a mesh that knows services by MeshServices, backends say their port',
  severity: 'warning',
  source: 'Kuma 2.14, resolution of backends: without a port a name is that of a tag',
  kinds: ['MeshHTTPRoute.kuma.io', 'MeshTCPRoute.kuma.io'],
  fails: `
    kind: MeshTCPRoute
    metadata: { name: example, namespace: shop }
    spec:
      to:
        - targetRef: { kind: MeshService, name: cart }
          rules: [{ default: { backendRefs: [{ kind: MeshService, name: cart-v2 }] } }]
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }
    spec: { meshServices: { mode: Exclusive } }`,
  passes: `
    kind: MeshTCPRoute
    metadata: { name: example, namespace: shop }
    spec:
      to:
        - targetRef: { kind: MeshService, name: cart }
          rules: [{ default: { backendRefs: [{ kind: MeshService, name: cart-v2, port: 80 }] } }]
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }
    spec: { meshServices: { mode: Exclusive } }`,
  *check(route, { objects }) {
    if (findMesh(objects, meshOf(route))?.spec?.meshServices?.mode !== 'Exclusive') return;
    for (const [i, { rules }] of (route.spec?.to ?? []).entries()) {
      for (const [j, each] of (rules ?? []).entries()) {
        for (const [k, backend] of (each.default?.backendRefs ?? []).entries()) {
          const named = backend.name ?? backend.labels;
          if (backend.kind !== 'MeshService' || named === undefined || backend.port !== undefined || backend.sectionName) continue;
          yield {
            path: `spec.to[${i}].rules[${j}].default.backendRefs[${k}].port`, fix: 'port: 80, that of the Service',
            message: `is missing: ${shown(named)} is taken for the tag of a service, of which there are none in this mesh`,
          };
        }
      }
    }
  },
});

export const BACKEND_RULES: readonly Rule[] = [backendPorts];
