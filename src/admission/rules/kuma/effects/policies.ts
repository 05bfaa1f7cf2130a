import { grouped } from '../../../../core/groups';
import { parseGoDuration } from '../../../../core/kuma/go-duration';
import { shown } from '../../../../core/shown';
import { ObjectSet } from '../../object-set';
import { Rule, rule } from '../../rule';
import { LABEL_KINDS, POLICIES } from '../kinds';
import { findMesh, hasIdentity, Labelled, meshOf, nameOf, namespaceOf } from '../membership';
import { TargetRef } from '../policies/policy';
import { systemNamespaces } from '../system-namespaces';
import { hasService, knownServices } from '../together/services';

const EXCLUSIVE = `
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }
    spec: { meshServices: { mode: Exclusive } }`;

export const meshAnnotation = rule<Labelled>({
  code: 'TRF2131',
  title: 'Which mesh an object is of is said in a label',
  severity: 'warning',
  source: 'Kuma 2.14, meshes of resources: an annotation is not read, and what says nothing is of the mesh default',
  kinds: LABEL_KINDS,
  fails: `
    kind: MeshTimeout
    metadata: { name: example, namespace: kuma-system, annotations: { kuma.io/mesh: shop } }
    spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }`,
  passes: `
    kind: MeshTimeout
    metadata: { name: example, namespace: kuma-system, labels: { kuma.io/mesh: shop } }
    spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }`,
  *check({ metadata: { annotations, labels } }) {
    const said = annotations?.['kuma.io/mesh'];
    if (said === undefined || labels?.['kuma.io/mesh'] === said) return;
    yield {
      path: 'metadata.annotations[kuma.io/mesh]', value: said, fix: `labels: { kuma.io/mesh: ${said} }`,
      message: `is not read: Kuma looks for a label, and takes this for a part of the mesh ${labels?.['kuma.io/mesh'] ?? 'default'}`,
    };
  },
});

interface Policy extends Labelled { readonly spec?: { readonly to?: readonly { readonly targetRef?: TargetRef }[] } }

export const namespaceOfNamed = rule<Policy>({
  code: 'TRF2132',
  title: 'A policy of the system namespace says in which namespace the service is that it names',
  severity: 'warning',
  source: 'Kuma 2.14, references of policies to MeshServices: a name alone is one of the policy\'s own namespace',
  kinds: POLICIES,
  fails: `
    kind: MeshTimeout
    metadata: { name: example, namespace: kuma-system }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, default: { idleTimeout: 1h } }] }${EXCLUSIVE}`,
  passes: `
    kind: MeshTimeout
    metadata: { name: example, namespace: kuma-system }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart, namespace: shop }, default: { idleTimeout: 1h } }] }${EXCLUSIVE}`,
  *check(policy, { objects }) {
    const own = namespaceOf(policy);
    const to = policy.spec?.to ?? [];
    if (!to.some(({ targetRef }) => isBareName(targetRef)) || !objects.derive(systemNamespaces).has(own)) return;
    if (findMesh(objects, meshOf(policy))?.spec?.meshServices?.mode !== 'Exclusive') return;
    for (const [i, { targetRef }] of to.entries()) {
      const { name = '' } = targetRef ?? {};
      if (!isBareName(targetRef) || hasService(objects, own, name)) continue;
      const place = knownServices(objects).find(service => nameOf(service) === name);
      yield {
        path: `spec.to[${i}].targetRef.name`, value: name, message: `is for no service: ${shown(name)} alone is looked for in ${own}`,
        fix: `namespace: ${place ? namespaceOf(place) : 'the one it is in'}, or labels: { kuma.io/display-name: ${name} }`,
      };
    }
  },
});

function isBareName(reference: TargetRef | undefined): boolean {
  return reference?.kind === 'MeshService' && !!reference.name && reference.namespace === undefined;
}

interface Permission extends Labelled {
  readonly spec?: { readonly rules?: readonly { readonly default?: Readonly<Record<string, readonly { readonly spiffeID?: object }[]>> }[] };
}

const MUTUAL = `
---
    apiVersion: kuma.io/v1alpha1
    kind: Mesh
    metadata: { name: default }
    spec: { meshServices: { mode: Exclusive }, mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] } }`;
const BY_ID = `
    kind: MeshTrafficPermission
    metadata: { name: example, namespace: kuma-system }
    spec: { rules: [{ default: { allow: [{ spiffeID: { type: Exact, value: "spiffe://default.default.mesh.local/ns/shop/sa/web" } }] } }] }`;

export const identitiesKnown = rule<Permission>({
  code: 'TRF2133',
  title: 'Permissions by SPIFFE ID are in a mesh that gives identities',
  severity: 'warning',
  source: 'Kuma 2.14, MeshTrafficPermission: certificates of a backend of the Mesh have several names, and rules look at one',
  kinds: ['MeshTrafficPermission.kuma.io'],
  fails: `${BY_ID}${MUTUAL}`,
  passes: `${BY_ID}${MUTUAL}
---
    apiVersion: kuma.io/v1alpha1
    kind: MeshIdentity
    metadata: { name: identity, namespace: kuma-system }
    spec:
      selector: { dataplane: { matchLabels: {} } }
      provider: { type: Bundled, bundled: { autogenerate: { enabled: true }, insecureAllowSelfSigned: true } }`,
  *check(permission, { objects }) {
    const mesh = findMesh(objects, meshOf(permission));
    if (!mesh?.spec?.mtls?.enabledBackend || hasIdentity(objects, nameOf(mesh))) return;
    for (const [i, { default: said = {} }] of (permission.spec?.rules ?? []).entries()) {
      const field = Object.keys(said).find(each => said[each].some(({ spiffeID }) => spiffeID !== undefined));
      if (field === undefined) continue;
      yield {
        path: `spec.rules[${i}].default.${field}`, message: `is for nobody: proxies of the mesh ${shown(nameOf(mesh))} show certificates of its backend, by which SPIFFE IDs do not match`,
        fix: 'a MeshIdentity for the mesh, or from with the tags of clients: TrafficPermission writes what the mesh needs',
      };
    }
  },
});

interface Settings { readonly http?: { readonly perTryTimeout?: string; readonly requestTimeout?: string } }

interface Limits extends Labelled {
  readonly spec?: { readonly targetRef?: object; readonly to?: readonly { readonly targetRef?: object; readonly default?: Settings }[] };
}

const timeout = (requestTimeout: string): string => `
---
    kind: MeshTimeout
    apiVersion: kuma.io/v1alpha1
    metadata: { name: limits, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, default: { http: { requestTimeout: ${requestTimeout} } } }] }`;
const RETRY = `
    kind: MeshRetry
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, default: { http: { numRetries: 3, perTryTimeout: 5s } } }] }`;

export const timeToRetry = rule<Limits>({
  code: 'TRF2134',
  title: 'A request has the time for more than one try',
  severity: 'warning',
  source: 'Envoy, timeouts of routes: that of the request ends all tries',
  kinds: ['MeshRetry.kuma.io'],
  fails: `${RETRY}${timeout('5s')}`,
  passes: `${RETRY}${timeout('15s')}`,
  *check(retry, { objects }) {
    for (const [i, { targetRef, default: { http } = {} }] of (retry.spec?.to ?? []).entries()) {
      const perTry = parseGoDuration(http?.perTryTimeout ?? '');
      if (!perTry) continue;
      for (const limit of objects.derive(requestLimits).get(placeOf(retry, targetRef)) ?? []) {
        if (limit.milliseconds === 0 || limit.milliseconds > perTry) continue;
        yield {
          path: `spec.to[${i}].default.http.perTryTimeout`, value: http?.perTryTimeout, expected: `less than ${limit.said}, which MeshTimeout ${limit.name} gives the request as a whole`,
          message: `what takes longer than one try is not tried again: the request ends after ${limit.said}`, fix: 'a shorter perTryTimeout, or a longer requestTimeout',
        };
      }
    }
  },
});

interface Limit { readonly place: string; readonly name: string; readonly said: string; readonly milliseconds: number }

/** What MeshTimeouts say of requests, by whom and what for. Others may be for the same, in another form: then nothing is known. */
function requestLimits(objects: ObjectSet): ReadonlyMap<string, readonly Limit[]> {
  const all = objects.ofKind<Limits>('MeshTimeout.kuma.io').flatMap(policy => (policy.spec?.to ?? []).flatMap(({ targetRef, default: settings }) => {
    const said = settings?.http?.requestTimeout ?? '';
    const milliseconds = parseGoDuration(said);
    return milliseconds === undefined ? [] : [{ place: placeOf(policy, targetRef), name: nameOf(policy), said, milliseconds }];
  }));
  return grouped(all, ({ place }) => place);
}

function placeOf(policy: Limits, targetRef: object | undefined): string {
  return JSON.stringify([meshOf(policy), namespaceOf(policy), policy.spec?.targetRef ?? { kind: 'Mesh' }, targetRef]);
}

interface Checks extends Labelled {
  readonly spec?: { readonly to?: readonly { readonly default?: { readonly http?: { readonly path?: string } } }[] };
}

export const probePaths = rule<Checks>({
  code: 'TRF2135',
  title: 'Health checks ask for an absolute path',
  severity: 'warning',
  source: 'HTTP: servers refuse requests for other paths, so no endpoint is healthy',
  kinds: ['MeshHealthCheck.kuma.io'],
  fails: `
    kind: MeshHealthCheck
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, default: { http: { path: healthz } } }] }`,
  passes: `
    kind: MeshHealthCheck
    metadata: { name: example, namespace: shop }
    spec: { to: [{ targetRef: { kind: MeshService, name: cart }, default: { http: { path: /healthz } } }] }`,
  *check({ spec }) {
    for (const [i, { default: { http: { path = '/' } = {} } = {} }] of (spec?.to ?? []).entries()) {
      if (path === '' || path.startsWith('/')) continue;
      yield {
        path: `spec.to[${i}].default.http.path`, value: path, fix: `path: /${path}`,
        message: 'does not start with "/": servers refuse such requests, and no endpoint is healthy',
      };
    }
  },
});

export const POLICY_EFFECTS: readonly Rule[] = [meshAnnotation, namespaceOfNamed, identitiesKnown, timeToRetry, probePaths];
