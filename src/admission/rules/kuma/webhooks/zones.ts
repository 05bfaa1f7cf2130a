import { GLOBAL_ONLY, ORIGIN_LABEL, ZONE_ONLY } from '../../../../core/kuma/places';
import { shown } from '../../../../core/shown';
import { Hit, Rule, rule } from '../../rule';
import { ControlPlane, controlPlane } from '../control-plane';
import { FIELD_KINDS, LABEL_KINDS, NAMESPACED_KINDS, POLICIES, SYSTEM_KINDS } from '../kinds';
import { Labelled, meshOf, namespaceOf } from '../membership';

const ROLE_LABEL = 'kuma.io/policy-role';
const MESH_NAME = /^[0-9a-z\-_.]*$/;
const MESH_NAME_MAX = 253;

/** Words that labels of Kuma may have. */
const WORDS: Readonly<Record<string, { readonly words: readonly string[]; readonly severity: 'error' | 'warning'; readonly otherwise: string }>> = {
  [ORIGIN_LABEL]: { words: ['global', 'zone'], severity: 'error', otherwise: 'Kuma refuses other words' },
  'kuma.io/effect': { words: ['shadow'], severity: 'warning', otherwise: 'other words do nothing: the policy applies' },
  'kuma.io/kds-sync': { words: ['enabled', 'disabled'], severity: 'warning', otherwise: 'other words do nothing: the object goes to the other control planes' },
};

const WORDED = Object.keys(WORDS);

export const labels = rule<Labelled>({
  code: 'TRF2164',
  title: 'Labels of Kuma have values that Kuma knows, and those that it computes are left to it',
  severity: 'error',
  source: 'Kuma 2.14, admission of resources and computation of their labels',
  kinds: [...FIELD_KINDS, ...LABEL_KINDS, 'HostnameGenerator.kuma.io', 'Mesh.kuma.io'],
  fails: `
    kind: MeshTimeout
    metadata: { name: example, namespace: kuma-system, labels: { kuma.io/origin: local } }
    spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }`,
  passes: `
    kind: MeshTimeout
    metadata: { name: example, namespace: kuma-system, labels: { kuma.io/origin: zone } }
    spec: { to: [{ targetRef: { kind: Mesh }, default: { idleTimeout: 1h } }] }`,
  *check(object) {
    const { labels: own = {} } = object.metadata;
    for (const label of WORDED) {
      const value = own[label];
      const { words, severity, otherwise } = WORDS[label];
      if (value === undefined || words.includes(value)) continue;
      yield {
        path: `metadata.labels[${label}]`, value, severity, message: `${shown(value)} is no value of this label: ${otherwise}`, expected: words.join(' or '),
        fix: `${label}: ${words[0]}`,
      };
    }
    if (own[ROLE_LABEL] !== undefined) {
      yield {
        path: `metadata.labels[${ROLE_LABEL}]`, value: own[ROLE_LABEL], severity: 'warning',
        message: 'is overwritten: Kuma computes the role from where the policy stands and what it names', fix: 'remove it',
      };
    }
    const mesh = meshOf(object);
    if (MESH_NAME.test(mesh) && mesh.length <= MESH_NAME_MAX) return;
    yield { path: object.mesh === undefined ? 'metadata.labels[kuma.io/mesh]' : 'mesh', value: mesh, message: 'no mesh can be called so', fix: 'mesh: default' };
  },
});

export const places = rule<Labelled>({
  code: 'TRF2165',
  title: 'Objects are applied where their control plane takes them: globally, or in a zone',
  severity: 'error',
  source: 'Kuma 2.14, admission of resources by the mode of the control plane',
  kinds: [...new Set([...FIELD_KINDS, ...NAMESPACED_KINDS, 'Mesh.kuma.io', ...ZONE_ONLY.map(kind => `${kind}.kuma.io`)])],
  fails: `
    kind: Mesh
    metadata: { name: default }
---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: kuma-control-plane, namespace: kuma-system }
    spec:
      selector: { matchLabels: { app: kuma-control-plane } }
      template:
        metadata: { labels: { app: kuma-control-plane } }
        spec:
          containers:
            - name: control-plane
              image: kumahq/kuma-cp:2.14.3
              env: [{ name: KUMA_MODE, value: zone }, { name: KUMA_MULTIZONE_ZONE_GLOBAL_ADDRESS, value: "grpcs://global:5685" }]`,
  passes: `
    kind: Mesh
    metadata: { name: default }
---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: kuma-control-plane, namespace: kuma-system }
    spec:
      selector: { matchLabels: { app: kuma-control-plane } }
      template:
        metadata: { labels: { app: kuma-control-plane } }
        spec: { containers: [{ name: control-plane, image: "kumahq/kuma-cp:2.14.3", env: [{ name: KUMA_MODE, value: global }] }] }`,
  *check(object, { objects }) {
    const plane = objects.derive(controlPlane);
    if (plane?.isGlobal) yield* globally(object, plane);
    else if (plane?.isFederated) yield* inZone(object, plane);
  },
});

function* globally(object: Labelled, { systemNamespace }: ControlPlane): Iterable<Hit> {
  if (ZONE_ONLY.includes(object.kind)) {
    yield { path: 'kind', value: object.kind, message: `a global control plane takes no ${object.kind}: it is for zones`, fix: 'apply it to a zone' };
  } else if (NAMESPACED_KINDS.includes(`${object.kind}.kuma.io`) && namespaceOf(object) !== systemNamespace) {
    yield {
      path: 'metadata.namespace', value: object.metadata.namespace, message: 'a global control plane takes objects from its own namespace only',
      fix: `namespace: ${systemNamespace}, or apply it to a zone`,
    };
  } else if (object.metadata.labels?.[ORIGIN_LABEL] === 'zone') {
    yield { path: `metadata.labels[${ORIGIN_LABEL}]`, value: 'zone', message: 'comes from no zone: it is applied globally', fix: 'remove it' };
  }
}

function* inZone(object: Labelled, { systemNamespace }: ControlPlane): Iterable<Hit> {
  const kind = `${object.kind}.kuma.io`;
  if (GLOBAL_ONLY.includes(object.kind)) {
    yield { path: 'kind', value: object.kind, message: `a zone gets ${object.kind} from the global control plane`, fix: 'apply it to the global control plane' };
  } else if ((POLICIES.includes(kind) || SYSTEM_KINDS.includes(kind)) && kind !== 'ContainerPatch.kuma.io' && namespaceOf(object) === systemNamespace
    && object.metadata.labels?.[ORIGIN_LABEL] !== 'zone') {
    yield {
      path: `metadata.labels[${ORIGIN_LABEL}]`, value: object.metadata.labels?.[ORIGIN_LABEL],
      message: 'has to say that the object is of this zone: the rest of the system namespace comes from the global control plane', fix: `${ORIGIN_LABEL}: zone`,
    };
  }
}

export const ZONE_RULES: readonly Rule[] = [labels, places];
