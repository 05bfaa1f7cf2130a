import { MESH_LABEL } from '../../../../core/kuma/names';
import { shown } from '../../../../core/shown';
import { Hit, Rule, rule } from '../../rule';
import { Labelled, Mesh, meshOf } from '../membership';
import { MESH_SECRET } from '../resources/secrets';

export const changes = rule<Labelled & { readonly type?: string }>({
  code: 'TRF2158',
  title: 'Certificate authorities and Secrets of a mesh are not exchanged while they are in use',
  severity: 'error',
  source: 'Kuma 2.14, updates of Mesh and Secret',
  kinds: ['Mesh.kuma.io', 'Secret'],
  previous: `
    kind: Mesh
    metadata: { name: default }
    spec: { mtls: { enabledBackend: ca-1, backends: [{ name: ca-1, type: builtin }] } }`,
  fails: `
    kind: Mesh
    metadata: { name: default }
    spec: { mtls: { enabledBackend: ca-2, backends: [{ name: ca-2, type: builtin }] } }`,
  passes: `
    kind: Mesh
    metadata: { name: default }
    spec: { mtls: { enabledBackend: ca-1, backends: [{ name: ca-1, type: builtin, mode: PERMISSIVE }] } }`,
  *check(object, { previous }): Iterable<Hit> {
    if (previous === undefined) return;
    if (object.kind === 'Mesh') {
      const before = (previous as Mesh).spec?.mtls?.enabledBackend;
      const now = (object as Mesh).spec?.mtls?.enabledBackend;
      if (!before || !now || before === now) return;
      yield {
        path: 'spec.mtls.enabledBackend', value: now, message: `takes the place of ${shown(before)} while mTLS is on`,
        fix: 'disable mTLS first, then enable it with the other backend',
      };
    } else if (object.type === MESH_SECRET && meshOf(object) !== meshOf(previous as Labelled)) {
      yield {
        path: `metadata.labels[${MESH_LABEL}]`, value: meshOf(object), message: `was of mesh ${shown(meshOf(previous as Labelled))}`,
        fix: 'make another Secret, and remove this one',
      };
    }
  },
});

/** Names that become labels in DNS are shorter than objects' names may be; only new meshes are refused. */
export const meshNames = rule<Labelled>({
  code: 'TRF2159',
  title: 'A new mesh has a name of at most 63 characters',
  severity: 'error',
  source: 'Kuma 2.14, creation of Mesh',
  kinds: ['Mesh.kuma.io'],
  fails: `
    kind: Mesh
    metadata: { name: a-mesh-whose-name-is-much-too-long-to-be-a-label-in-dns-as-it-has-to-be }`,
  passes: `
    kind: Mesh
    metadata: { name: a-mesh-whose-name-is-just-short-enough-to-be-a-label-in-dns }`,
  *check({ metadata: { name = '' } }, { previous }) {
    if (previous !== undefined || name.length <= 63) return;
    yield { path: 'name', value: name, message: `has ${name.length} characters`, expected: 'at most 63', fix: shown(name.slice(0, 63).replace(/[-.]+$/, '')) };
  },
});

export const CHANGE_RULES: readonly Rule[] = [changes, meshNames];
