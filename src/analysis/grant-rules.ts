import { CrossReference, crossReferences } from './cross-references';
import { ModelHit, ModelRule } from './model-rule';
import { GrantSpec } from '../core/gateway/shapes';
import { Stored } from '../model/objects/stored';
import { TrafficModel } from '../model/traffic-model';

const OBJECTS = `{ kind: Gateway, metadata: { name: edge }, spec: { gatewayClassName: any, listeners: [{ name: web, port: 80, protocol: HTTP }] } }
---
{ kind: Service, metadata: { name: shop, namespace: shop }, spec: { ports: [{ port: 8080 }] } }
---
{ kind: HTTPRoute, metadata: { name: shop }, spec: { parentRefs: [{ name: edge }], rules: [{ backendRefs: [{ name: shop, namespace: shop, port: 8080 }] }] } }
---`;
const grant = (namespace: string, from: string, to: string): string =>
  `{ kind: ReferenceGrant, metadata: { name: shop, namespace: ${namespace} }, spec: { from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: ${from} }], to: [{ group: '', kind: ${to} }] } }`;

const SOURCE = 'Gateway API 1.6, ReferenceGrant';

/** Grants that don't do what they seem to be for. */
export const GRANT_RULES: readonly ModelRule[] = [
  {
    code: 'TRF3111', title: 'A grant stands in the namespace that is referred to, and names who refers', severity: 'warning', source: SOURCE,
    fails: `${OBJECTS}
${grant('default', 'shop', 'Service')}`,
    passes: `${OBJECTS}
${grant('shop', 'default', 'Service')}`,
    *check(model) {
      for (const { stored, meant } of unusedGrants(model)) if (meant) yield { stored, ...mistake(stored, meant) };
    },
  },
  {
    code: 'TRF3112', title: 'A grant is used', severity: 'info', source: SOURCE,
    fails: `${OBJECTS}
${grant('shop', 'default', 'Service')}
---
{ kind: ReferenceGrant, metadata: { name: more, namespace: shop }, spec: { from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: other }], to: [{ group: '', kind: Service }] } }`,
    passes: `${OBJECTS}
${grant('shop', 'default', 'Service')}`,
    *check(model) {
      for (const { stored, meant } of unusedGrants(model)) {
        if (!meant) yield { stored, path: '', message: 'none of these objects needs it', fix: 'remove it, unless somebody else refers here' };
      }
    },
  },
];

function* unusedGrants(model: TrafficModel): Iterable<{ readonly stored: Stored<GrantSpec>; readonly meant?: CrossReference }> {
  const foreign = crossReferences(model).filter(({ from, to }) => from.namespace !== to.namespace);
  const granting = foreign.map(reference => ({ reference, grant: model.inventory.grant(reference.from, reference.to) }));
  const used = new Set(granting.map(({ grant: found }) => found));
  const open = granting.filter(({ grant: found }) => typeof found === 'string').map(({ reference }) => reference);
  for (const stored of model.inventory.all<GrantSpec>('ReferenceGrant')) {
    if (!used.has(stored)) yield { stored, meant: open.find(reference => isMeantFor(stored, reference)) };
  }
}

/** Whether a grant that is of no use to a reference was probably written for it. */
function isMeantFor({ namespace, spec }: Stored<GrantSpec>, { from, to }: CrossReference): boolean {
  const kinds = [from.kind, to.kind].map(kind => kind.toLowerCase());
  const mentions = [...spec.from, ...spec.to].some(({ kind }) => kinds.includes(kind.toLowerCase()));
  if (namespace === from.namespace) return mentions && spec.from.some(each => each.namespace === to.namespace || each.namespace === from.namespace);
  return namespace === to.namespace && mentions && spec.from.some(each => each.namespace === from.namespace);
}

function mistake({ namespace }: Stored<GrantSpec>, { from, to, stored, path }: CrossReference): Omit<ModelHit, 'stored'> {
  const reference = `${path} of ${stored.kind} ${stored.namespace}/${stored.name}`;
  const right = `from: [{ group: ${from.group}, kind: ${from.kind}, namespace: ${from.namespace} }], to: [{ group: ${JSON.stringify(to.group)}, kind: ${to.kind} }]`;
  if (namespace !== to.namespace) {
    return {
      path: 'metadata.namespace', message: `it permits nothing to ${reference}: that refers to namespace ${to.namespace}, where the grant has to be`,
      fix: `namespace: ${to.namespace}, with ${right}`,
    };
  }
  return { path: 'spec', message: `it doesn't permit ${reference}: group, kind or name are others`, fix: right };
}
