import { nearestName } from '../../../../core/spelling/nearest';
import { shown } from '../../../../core/shown';
import { worldOf } from '../../../world';
import { Rule, rule } from '../../rule';
import { FIELD_KINDS, LABEL_KINDS, LEGACY, LEGACY_KINDS } from '../kinds';
import { DEFAULT_MESH, findMesh, Labelled, meshOf, nameOf } from '../membership';
import { MeshIdentitySpec } from '../resources/identity';

/** Kinds that Kuma makes a part of their mesh when they are created. */
const OWNED = [...FIELD_KINDS, ...LABEL_KINDS].filter(kind => kind !== 'MeshService.kuma.io');

export const meshThere = rule<Labelled>({
  code: 'TRF2173',
  title: 'The mesh of an object is there: Kuma refuses objects of others',
  severity: 'error',
  source: 'Kuma 2.14, its webhook that sets owners',
  kinds: OWNED,
  world: 'closed',
  fails: `
    kind: MeshTimeout
    metadata: { name: example, namespace: kuma-system, labels: { kuma.io/mesh: shpo } }
    spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: shop }`,
  passes: `
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: shop }
---
    kind: MeshTimeout
    metadata: { name: example, namespace: kuma-system, labels: { kuma.io/mesh: shop } }
    spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }`,
  *check(object, { objects, worlds }) {
    const mesh = meshOf(object);
    if (mesh === DEFAULT_MESH || objects.has('Mesh.kuma.io', undefined, mesh)) return;
    const names = objects.ofKind<Labelled>('Mesh.kuma.io').map(nameOf);
    const isOpen = worldOf(worlds, { group: 'kuma.io', kind: 'Mesh' }) === 'open';
    if (isOpen && names.length === 0) return;
    const meant = nearestName(mesh, names);
    yield {
      path: object.mesh === undefined ? 'metadata.labels[kuma.io/mesh]' : 'mesh', value: mesh, message: `there is no Mesh ${shown(mesh)}`,
      ...names.length > 0 ? { expected: names.join(' or ') } : {}, fix: meant === undefined ? 'add the Mesh, before this' : `did you mean ${shown(meant)}?`,
      ...isOpen ? { severity: 'info' } : {},
    };
  },
});

export const meshFirst = rule<Labelled>({
  code: 'TRF2174',
  title: 'A mesh comes before what is in it: as long as it is not there, Kuma refuses the rest',
  severity: 'info',
  source: 'Kuma 2.14, its webhook that sets owners',
  kinds: OWNED,
  fails: `
    kind: MeshTimeout
    metadata: { name: example, namespace: kuma-system, labels: { kuma.io/mesh: shop } }
    spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: shop }`,
  passes: `
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: shop }
---
    kind: MeshTimeout
    metadata: { name: example, namespace: kuma-system, labels: { kuma.io/mesh: shop } }
    spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }`,
  *check(object, { objects }) {
    const name = meshOf(object);
    const mesh = findMesh(objects, name);
    if (name === DEFAULT_MESH || !mesh || !objects.isBefore(object, mesh)) return;
    yield {
      path: '', message: `is applied before its mesh ${shown(name)}, and refused until that is there`,
      fix: 'write the Mesh first; of charts, this one\'s has to depend on that of the mesh: chart.addDependency()',
    };
  },
});

export const oneFamily = rule<Labelled>({
  code: 'TRF2175',
  title: 'A mesh has the current policies or the ones they replaced: both together do not add up',
  severity: 'warning',
  source: 'Kuma 2.14, its documentation of policies',
  kinds: LEGACY_KINDS.filter(kind => kind !== 'ExternalService.kuma.io' && kind !== 'VirtualOutbound.kuma.io'),
  fails: `
    kind: TrafficPermission
    mesh: default
    metadata: { name: all, annotations: { cdk8s-traffic/suppress: "TRF5120 the subject here is another" } }
    spec: { sources: [{ match: { kuma.io/service: "*" } }], destinations: [{ match: { kuma.io/service: "*" } }] }
---
    apiVersion: kuma.io/v1alpha1
    kind: MeshTrafficPermission
    metadata: { name: all, namespace: kuma-system }
    spec: { targetRef: { kind: Mesh }, rules: [{ default: { allow: [{ sni: { type: Exact, value: cart.shop } }] } }] }`,
  passes: `
    kind: TrafficPermission
    mesh: default
    metadata: { name: all, annotations: { cdk8s-traffic/suppress: "TRF5120 the subject here is another" } }
    spec: { sources: [{ match: { kuma.io/service: "*" } }], destinations: [{ match: { kuma.io/service: "*" } }] }
---
    apiVersion: kuma.io/v1alpha1
    kind: MeshTrafficPermission
    metadata: { name: all, namespace: kuma-system, labels: { kuma.io/mesh: other } }
    spec: { targetRef: { kind: Mesh }, rules: [{ default: { allow: [{ sni: { type: Exact, value: cart.shop } }] } }] }`,
  *check(object, { objects }) {
    const successor = LEGACY[object.kind];
    const other = objects.ofKind<Labelled>(`${successor}.kuma.io`).find(each => meshOf(each) === meshOf(object));
    if (!other) return;
    yield {
      path: 'kind', value: object.kind, message: `stands beside the ${successor} ${shown(nameOf(other))} of the same mesh, which may take its place altogether`,
      fix: `write it as ${successor}: cdk8s-traffic migrate kuma`,
    };
  },
});

interface Identity extends Labelled { readonly spec?: MeshIdentitySpec }

export const identityWorks = rule<Identity>({
  code: 'TRF2176',
  title: 'A MeshIdentity can be given to proxies: its mesh is exclusive, and who signs for themselves is allowed to',
  severity: 'warning',
  source: 'Kuma 2.14, conditions of MeshIdentity',
  kinds: ['MeshIdentity.kuma.io'],
  fails: `
    kind: MeshIdentity
    metadata: { name: identity, namespace: kuma-system }
    spec:
      selector: { dataplane: { matchLabels: {} } }
      provider: { type: Bundled, bundled: { autogenerate: { enabled: true }, insecureAllowSelfSigned: true } }
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }`,
  passes: `
    kind: MeshIdentity
    metadata: { name: identity, namespace: kuma-system }
    spec:
      selector: { dataplane: { matchLabels: {} } }
      provider: { type: Bundled, bundled: { autogenerate: { enabled: true }, insecureAllowSelfSigned: true } }
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }
    spec: { meshServices: { mode: Exclusive } }`,
  *check(identity, { objects }) {
    const { selector, provider } = identity.spec ?? {};
    const mesh = findMesh(objects, meshOf(identity));
    if (mesh && mesh.spec?.meshServices?.mode !== 'Exclusive') {
      yield {
        path: '', message: `nobody gets this identity: the mesh ${shown(nameOf(mesh))} still knows services by their tags`,
        fix: 'on the Mesh: meshServices: { mode: Exclusive }',
      };
    }
    if (provider?.bundled?.autogenerate?.enabled && !provider.bundled.insecureAllowSelfSigned) {
      yield {
        path: 'spec.provider.bundled.insecureAllowSelfSigned', value: provider.bundled.insecureAllowSelfSigned,
        message: 'nobody gets this identity: Kuma would sign for itself, and is not allowed to', fix: 'insecureAllowSelfSigned: true',
      };
    }
    if (!selector?.dataplane) {
      yield {
        path: 'spec.selector', message: 'selects no proxy', fix: 'selector: { dataplane: { matchLabels: {} } }, for all', severity: 'info',
      };
    }
  },
});

export const MESH_RULES: readonly Rule[] = [meshThere, meshFirst, oneFamily, identityWorks];
