import { shown } from '../../../../core/shown';
import { worldOf } from '../../../world';
import { ObjectSet } from '../../object-set';
import { Rule, rule } from '../../rule';
import { LEGACY_KINDS, POLICIES } from '../kinds';
import { findMesh, hasIdentity, hasMutualTls, isInjected, Labelled, Mesh, meshOf, nameOf, namespaceOf } from '../membership';

const PERMISSIONS = ['MeshTrafficPermission.kuma.io', 'TrafficPermission.kuma.io'];
/** What shows that more than the mesh itself is among the objects. */
const OTHERS = [...POLICIES, ...LEGACY_KINDS];

export const nobodyAllowed = rule<Mesh>({
  code: 'TRF2170',
  title: 'In a mesh with mutual TLS somebody is allowed to call somebody',
  severity: 'warning',
  source: 'Kuma 2.6: no permission is made with a mesh any more',
  kinds: ['Mesh.kuma.io'],
  world: 'closed',
  fails: `
    kind: Mesh
    metadata: { name: default }
    spec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] } }`,
  passes: `
    kind: Mesh
    metadata: { name: default }
    spec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] } }
---
    kind: MeshTrafficPermission
    apiVersion: kuma.io/v1alpha1
    metadata: { name: all, namespace: kuma-system }
    spec: { targetRef: { kind: Mesh }, from: [{ targetRef: { kind: Mesh }, default: { action: Allow } }] }`,
  *check(mesh, { objects, worlds }) {
    const name = nameOf(mesh);
    if (!hasMutualTls(objects, mesh)) return;
    const isOfMesh = (kind: string): boolean => objects.ofKind<Labelled>(kind).some(object => meshOf(object) === name);
    if (PERMISSIONS.some(isOfMesh)) return;
    const isOpen = worldOf(worlds, { group: 'kuma.io', kind: 'MeshTrafficPermission' }) === 'open';
    if (isOpen && !OTHERS.some(isOfMesh) && !objects.ofKind<Labelled>('Namespace').some(namespace => isInjected(namespace) && meshOf(namespace) === name)) return;
    yield {
      path: 'spec.mtls', message: 'proxies refuse every connection: mutual TLS is on, and no MeshTrafficPermission allows any',
      fix: 'a MeshTrafficPermission, or TrafficPermission.allow() for each pair', ...isOpen ? { severity: 'info' } : {},
    };
  },
});

const NEEDED_BY: Readonly<Record<string, string>> = {
  MeshTrafficPermission: 'without mutual TLS nobody knows who calls, and everybody is allowed',
  TrafficPermission: 'without mutual TLS nobody knows who calls, and everybody is allowed',
  MeshTLS: 'without mutual TLS there is nothing to set',
  MeshExternalService: 'external services are reached by mutual TLS, through a zone egress',
};

export const withoutTls = rule<Labelled>({
  code: 'TRF2171',
  title: 'What builds on mutual TLS is in a mesh that has it',
  severity: 'warning',
  source: 'Kuma 2.14, MeshTrafficPermission, MeshTLS and MeshExternalService',
  kinds: Object.keys(NEEDED_BY).map(kind => `${kind}.kuma.io`),
  fails: `
    kind: MeshTrafficPermission
    metadata: { name: all, namespace: kuma-system }
    spec: { targetRef: { kind: Mesh }, rules: [{ default: { deny: [{ sni: { type: Exact, value: cart.shop } }] } }] }
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }`,
  passes: `
    kind: MeshTrafficPermission
    metadata: { name: all, namespace: kuma-system }
    spec: { targetRef: { kind: Mesh }, rules: [{ default: { deny: [{ sni: { type: Exact, value: cart.shop } }] } }] }
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }
    spec: { mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] } }`,
  *check(object, { objects }) {
    const mesh = findMesh(objects, meshOf(object));
    if (!mesh || hasMutualTls(objects, mesh)) return;
    yield {
      path: '', message: `the mesh ${shown(nameOf(mesh))} has no mutual TLS: ${NEEDED_BY[object.kind]}`,
      fix: 'enable a backend of mtls, or add a MeshIdentity: ServiceMesh with mtls',
    };
  },
});

interface Permission extends Labelled { readonly spec?: { readonly from?: readonly object[]; readonly rules?: readonly object[] } }

export const unreadFrom = rule<Permission>({
  code: 'TRF2172',
  title: 'Permissions of a mesh whose proxies have a MeshIdentity say who is allowed in rules',
  severity: 'warning',
  source: 'Kuma 2.14, MeshTrafficPermission; some patches of it read `from` all the same',
  kinds: ['MeshTrafficPermission.kuma.io'],
  fails: `
    kind: MeshTrafficPermission
    metadata:
      name: all
      namespace: kuma-system
      annotations: { cdk8s-traffic/suppress: "TRF5100 the subject here is another" }
    spec: { targetRef: { kind: Mesh }, from: [{ targetRef: { kind: Mesh }, default: { action: Allow } }] }
---
    apiVersion: kuma.io/v1alpha1
    kind: MeshIdentity
    metadata: { name: identity, namespace: kuma-system }
    spec:
      selector: { dataplane: { matchLabels: {} } }
      provider: { type: Bundled, bundled: { autogenerate: { enabled: true }, insecureAllowSelfSigned: true } }`,
  passes: `
    kind: MeshTrafficPermission
    metadata: { name: all, namespace: kuma-system }
    spec: { targetRef: { kind: Mesh }, rules: [{ default: { allow: [{ spiffeID: { type: Prefix, value: "spiffe://default.default.mesh.local" } }] } }] }
---
    apiVersion: kuma.io/v1alpha1
    kind: MeshIdentity
    metadata: { name: identity, namespace: kuma-system }
    spec:
      selector: { dataplane: { matchLabels: {} } }
      provider: { type: Bundled, bundled: { autogenerate: { enabled: true }, insecureAllowSelfSigned: true } }`,
  *check(permission, { objects }) {
    if (!permission.spec?.from?.length || !hasIdentity(objects, meshOf(permission))) return;
    yield {
      path: 'spec.from', message: 'proxies with a MeshIdentity read rules only, so this allows nobody, nor denies',
      fix: 'write it as rules with SPIFFE IDs: TrafficPermission does so in a mesh with identities',
    };
  },
});

interface FromItem { readonly targetRef?: { readonly kind?: string }; readonly default?: { readonly action?: string } }

export const overruled = rule<Labelled & { readonly spec?: { readonly from?: readonly FromItem[] } }>({
  code: 'TRF2187',
  title: 'What a permission says of some clients stands behind what it says of all',
  severity: 'warning',
  source: 'Kuma 2.14, order of `from`: the last entry for a client decides',
  kinds: ['MeshTrafficPermission.kuma.io'],
  fails: `
    kind: MeshTrafficPermission
    metadata: { name: all, namespace: kuma-system, annotations: { cdk8s-traffic/suppress: "TRF5100 the subject here is another" } }
    spec:
      from:
        - { targetRef: { kind: MeshSubset, tags: { team: guests } }, default: { action: Deny } }
        - { targetRef: { kind: Mesh }, default: { action: Allow } }`,
  passes: `
    kind: MeshTrafficPermission
    metadata: { name: all, namespace: kuma-system, annotations: { cdk8s-traffic/suppress: "TRF5100 the subject here is another" } }
    spec:
      from:
        - { targetRef: { kind: Mesh }, default: { action: Allow } }
        - { targetRef: { kind: MeshSubset, tags: { team: guests } }, default: { action: Deny } }`,
  *check({ spec }) {
    const from = spec?.from ?? [];
    const last = from.map(({ targetRef }) => targetRef?.kind).lastIndexOf('Mesh');
    for (const [i, { default: { action } = {} }] of from.slice(0, Math.max(last, 0)).entries()) {
      const decides = from[last].default?.action;
      if (action === undefined || decides === undefined || action === decides) continue;
      yield {
        path: `spec.from[${i}]`, value: action, message: `has no effect: spec.from[${last}] is for all clients and comes later, so ${decides} is what holds for these, too`,
        fix: `put it behind spec.from[${last}]`,
      };
    }
  },
});

interface Selecting extends Labelled {
  readonly spec?: { readonly targetRef?: { readonly kind?: string }; readonly from?: readonly object[]; readonly rules?: readonly object[] };
}

export const oneForm = rule<Selecting>({
  code: 'TRF2192',
  title: 'Permissions of the same proxies are all in `from`, or all in rules',
  severity: 'info',
  source: 'Kuma 2.14, MeshTrafficPermission: its first patches read rules only where a proxy has both',
  kinds: ['MeshTrafficPermission.kuma.io'],
  fails: `
    kind: MeshTrafficPermission
    metadata: { name: old, namespace: kuma-system, annotations: { cdk8s-traffic/suppress: "TRF5100 the subject here is another" } }
    spec: { targetRef: { kind: Mesh }, from: [{ targetRef: { kind: Mesh }, default: { action: Allow } }] }
---
    kind: MeshTrafficPermission
    metadata: { name: new, namespace: kuma-system }
    spec: { targetRef: { kind: Mesh }, rules: [{ default: { allow: [{ spiffeID: { type: Exact, value: "spiffe://default/web" } }] } }] }`,
  passes: `
    kind: MeshTrafficPermission
    metadata: { name: old, namespace: kuma-system, annotations: { cdk8s-traffic/suppress: "TRF5100 the subject here is another" } }
    spec: { targetRef: { kind: Dataplane, labels: { app: cart } }, from: [{ targetRef: { kind: Mesh }, default: { action: Allow } }] }
---
    kind: MeshTrafficPermission
    metadata: { name: new, namespace: kuma-system }
    spec: { targetRef: { kind: Dataplane, labels: { app: api } }, rules: [{ default: { allow: [{ spiffeID: { type: Exact, value: "spiffe://default/web" } }] } }] }`,
  *check(permission, { objects }) {
    if (!permission.spec?.from?.length) return;
    const mesh = meshOf(permission);
    const keys = isForAll(permission) ? [anyKey(permission), selectionKey(permission)] : [selectionKey(permission), allKey(permission)];
    const known = objects.derive(permissionsInRules);
    const inRules = keys.flatMap(key => known.get(key) ?? []).find(other => other !== permission);
    if (!inRules || hasIdentity(objects, mesh)) return;
    yield {
      path: 'spec.from', message: `where a control plane is older than the patch that merges both, this is not read beside the rules of ${shown(nameOf(inRules))}`,
      fix: 'write it as rules, or the other as from',
    };
  },
});

/** Permissions in rules, by what they surely share proxies with: those that select alike, those for all, and for those any of their namespace. */
function permissionsInRules(objects: ObjectSet): ReadonlyMap<string, readonly Selecting[]> {
  const all = objects.ofKind<Selecting>('MeshTrafficPermission.kuma.io').filter(({ spec }) => (spec?.rules?.length ?? 0) > 0);
  const keyed = all.flatMap(each => [selectionKey(each), anyKey(each), ...isForAll(each) ? [allKey(each)] : []].map(key => ({ key, each })));
  const firsts = new Map<string, Selecting[]>();
  for (const { key, each } of keyed) {
    const found = firsts.get(key);
    if (!found) firsts.set(key, [each]);
    else if (found.length < 2) found.push(each);
  }
  return firsts;
}

function isForAll({ spec }: Selecting): boolean {
  return (spec?.targetRef?.kind ?? 'Mesh') === 'Mesh';
}

function selectionKey(policy: Selecting): string {
  return `${meshOf(policy)} ${JSON.stringify(policy.spec?.targetRef ?? { kind: 'Mesh' })}`;
}

function anyKey(policy: Selecting): string {
  return `${meshOf(policy)} of ${namespaceOf(policy)}`;
}

function allKey(policy: Selecting): string {
  return `${meshOf(policy)} all of ${namespaceOf(policy)}`;
}

export const PERMISSION_RULES: readonly Rule[] = [nobodyAllowed, withoutTls, unreadFrom, overruled, oneForm];
