import * as fc from 'fast-check';
import { readDocuments } from '../../../src/core/yaml/yaml';
import { isUniversal, toKubernetes, toUniversal } from '../../../src/output/universal';
import { UNIVERSAL_KINDS } from '../../../src/output/universal/kinds';
import { yamlDocument } from '../../../src/output/yaml';
import '../../fixtures';

const one = (text: string): any => [...readDocuments(text)][0].value;

/** What a document becomes, and what is reported: code and path. */
function universal(text: string): { readonly document?: string; readonly reported: readonly string[] } {
  const { document, findings } = toUniversal(one(text));
  return { document: document && yamlDocument(document).trimEnd(), reported: findings.map(({ code, path }) => `${code} ${path}`) };
}

function kubernetes(text: string): { readonly document?: string; readonly reported: readonly string[] } {
  const { document, findings } = toKubernetes(one(text));
  return { document: document && yamlDocument(document).trimEnd(), reported: findings.map(({ code, path }) => `${code} ${path}`) };
}

describe('kinds with a spec', () => {
  test('take mesh and name out of the metadata', () => {
    const { document, reported } = universal(`
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata: { name: slow, namespace: kuma-system, labels: { kuma.io/mesh: shop, team: a } }
spec: { to: [] }
`);

    expect(reported).toEqual([]);
    expect(document).toMatchInlineSnapshot(`
type: MeshTimeout
mesh: shop
name: slow
labels:
  team: a
spec:
  to: []
`);
  });

  test('say in name and labels what namespace they come from', () => {
    const { document, reported } = universal(`
apiVersion: kuma.io/v1alpha1
kind: MeshTimeout
metadata: { name: slow, namespace: shop }
spec: { to: [] }
`);

    expect(reported).toEqual([]);
    expect(document).toMatchInlineSnapshot(`
type: MeshTimeout
mesh: default
name: slow.shop
labels:
  kuma.io/display-name: slow
  k8s.kuma.io/namespace: shop
spec:
  to: []
`);
  });
});

test('the older kinds have their fields at the top', () => {
  const { document, reported } = universal(`
apiVersion: kuma.io/v1alpha1
kind: TrafficPermission
mesh: shop
metadata: { name: all }
spec: { sources: [{ match: { kuma.io/service: "*" } }], destinations: [{ match: { kuma.io/service: "*" } }] }
`);

  expect(reported).toEqual([]);
  expect(document).toMatchInlineSnapshot(`
type: TrafficPermission
mesh: shop
name: all
sources:
  - match:
      kuma.io/service: "*"
destinations:
  - match:
      kuma.io/service: "*"
`);
});

test('a Mesh belongs to none', () => {
  expect(kubernetes('type: Mesh\nname: shop\nmtls: { enabledBackend: ca }').document).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Mesh
metadata:
  name: shop
spec:
  mtls:
    enabledBackend: ca
`);
});

test('a Dataplane of Universal goes into the system namespace', () => {
  expect(kubernetes('type: Dataplane\nmesh: shop\nname: db-1\nnetworking: { address: 192.0.2.1 }').document).toMatchInlineSnapshot(`
apiVersion: kuma.io/v1alpha1
kind: Dataplane
metadata:
  name: db-1
  namespace: kuma-system
mesh: shop
spec:
  networking:
    address: 192.0.2.1
`);
});

test('secrets keep their value as it is', () => {
  const { document, reported } = kubernetes('type: Secret\nmesh: shop\nname: ca\ndata: YQ==');

  expect(reported).toEqual([]);
  expect(document).toMatchInlineSnapshot(`
apiVersion: v1
kind: Secret
type: system.kuma.io/secret
metadata:
  name: ca
  namespace: kuma-system
  labels:
    kuma.io/mesh: shop
data:
  value: YQ==
`);
  expect(universal('apiVersion: v1\nkind: Secret\ntype: system.kuma.io/global-secret\nmetadata: { name: a, namespace: kuma-system }\nstringData: { value: a }').document).
    toMatchInlineSnapshot(`
type: GlobalSecret
name: a
data: YQ==
`);
});

test('what is in the wanted format already stays as it is', () => {
  const mesh = { type: 'Mesh', name: 'a' };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } };

  expect(toUniversal(mesh)).toEqual({ document: mesh, findings: [] });
  expect(toKubernetes(pod)).toEqual({ document: pod, findings: [] });
});

test.each([
  ['another kind', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }', ['TRF1850 ']],
  ['a kind of Kuma for Kubernetes only', 'apiVersion: kuma.io/v1alpha1\nkind: ContainerPatch\nmetadata: { name: a }', ['TRF1850 ']],
  ['a Secret of others', 'apiVersion: v1\nkind: Secret\ntype: Opaque\nmetadata: { name: a }', ['TRF1850 ']],
  ['a document that is no object', 'hello', ['TRF1851 ']],
  ['an annotation', 'apiVersion: kuma.io/v1alpha1\nkind: Mesh\nmetadata: { name: a, annotations: { b: c } }', ['TRF1852 metadata.annotations']],
  ['what no kind has', 'apiVersion: kuma.io/v1alpha1\nkind: Retry\nmetadata: { name: a }\nspec: { name: b, conf: {} }\nwhat: 1', ['TRF1852 what', 'TRF1852 spec.name']],
  [
    'a Secret elsewhere, and more than one value in it',
    'apiVersion: v1\nkind: Secret\ntype: system.kuma.io/secret\nmetadata: { name: a, namespace: shop }\ndata: { value: YQ==, more: YQ== }',
    ['TRF1852 metadata.namespace', 'TRF1852 data.more'],
  ],
  [
    'a label that says otherwise than the name',
    'apiVersion: kuma.io/v1alpha1\nkind: MeshRetry\nmetadata: { name: a, namespace: shop, labels: { kuma.io/display-name: b } }',
    ['TRF1854 metadata.labels["kuma.io/display-name"]'],
  ],
])('to universal, %s is reported', (_, text, expected) => {
  expect(universal(text).reported).toEqual(expected);
});

test.each([
  ['a type that nobody knows', 'type: MeshTimeouts\nname: a', ['TRF1850 type']],
  ['a status of control planes', 'type: MeshInsight\nname: a', ['TRF1850 type']],
  ['a document without a name', 'type: Mesh', ['TRF1851 ']],
  ['a field beside the spec', 'type: MeshRetry\nname: a\nspec: {}\nto: []', ['TRF1852 to']],
  ['the mesh of a Mesh', 'type: Mesh\nname: a\nmesh: b', ['TRF1852 mesh']],
  ['a name that Kubernetes refuses', 'type: Retry\nmesh: default\nname: web_retry', ['TRF1853 name']],
  ['a label of another mesh', 'type: MeshRetry\nmesh: a\nname: a\nlabels: { kuma.io/mesh: b }', ['TRF1854 labels["kuma.io/mesh"]']],
])('to Kubernetes, %s is reported', (_, text, expected) => {
  expect(kubernetes(text).reported).toEqual(expected);
});

describe('there and back again', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}[a-z0-9]$/);
  const field = fc.constantFrom('to', 'from', 'conf', 'sources', 'networking', 'default', 'match', 'tags', 'targetRef');
  const value = fc.letrec(tie => ({
    value: fc.oneof({ maxDepth: 3 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 3 }), tie('object')),
    object: fc.dictionary(field, tie('value'), { maxKeys: 4 }),
  })).object;
  const labels = fc.dictionary(fc.constantFrom('team', 'kuma.io/origin', 'k8s.kuma.io/namespace', 'kuma.io/display-name'), word);
  const kinds = [...UNIVERSAL_KINDS];

  const objects = fc.record({ kind: fc.constantFrom(...kinds), name: word, mesh: word, namespace: fc.oneof(fc.constant('kuma-system'), word), labels, spec: value })
    .map(({ kind: [kind, shape], name, mesh, namespace, labels: all, spec }) => {
      const more = { ...all, ...shape.spec && shape.mesh ? { 'kuma.io/mesh': mesh } : {} };
      const metadata = { name, ...shape.namespaced ? { namespace } : {}, ...Object.keys(more).length > 0 ? { labels: more } : {} };
      return {
        apiVersion: 'kuma.io/v1alpha1', kind, metadata, ...!shape.spec && shape.mesh ? { mesh } : {},
        ...shape.spec || shape.mesh || Object.keys(spec as object).length > 0 ? { spec } : {},
      };
    });

  const documents = fc.record({ kind: fc.constantFrom(...kinds), name: word, namespace: word, mesh: word, labels, spec: value, split: fc.boolean() })
    .map(({ kind: [type, shape], name, namespace, mesh, labels: all, spec, split }) => {
      const elsewhere = shape.namespaced && split ? { 'kuma.io/display-name': name, 'k8s.kuma.io/namespace': namespace } : {};
      const more = { ...all, ...elsewhere };
      return {
        type, ...shape.mesh ? { mesh } : {}, name: shape.namespaced && split ? `${name}.${namespace}` : name,
        ...Object.keys(more).length > 0 ? { labels: more } : {}, ...shape.spec ? { spec } : spec as object,
      };
    });

  test('an object of Kubernetes is what it was, or something was reported', () => {
    fc.assert(fc.property(objects, object => {
      const there = toUniversal(object);
      if (there.findings.length > 0) return;

      const { 'kuma.io/display-name': shown, 'k8s.kuma.io/namespace': place, ...rest } = (object.metadata as any).labels ?? {};
      const said = object.metadata.namespace !== undefined && object.metadata.namespace !== 'kuma-system';
      const labelled = said ? rest : (object.metadata as any).labels ?? {};
      const { labels: _, ...metadata } = object.metadata as any;

      expect(isUniversal(there.document)).toBe(true);
      expect(toKubernetes(there.document)).toEqual({
        document: { ...object, metadata: { ...metadata, ...Object.keys(labelled).length > 0 ? { labels: labelled } : {} } }, findings: [],
      });
    }));
  });

  test('a universal document is what it was', () => {
    fc.assert(fc.property(documents, document => {
      const there = toKubernetes(document);

      expect(there.findings).toEqual([]);
      expect(toUniversal(there.document)).toEqual({ document, findings: [] });
    }));
  });

  test('secrets are what they were', () => {
    fc.assert(fc.property(fc.constantFrom('Secret', 'GlobalSecret'), word, word, fc.base64String(), (type, name, mesh, data) => {
      const document = { type, ...type === 'Secret' ? { mesh } : {}, name, data };

      expect(toUniversal(toKubernetes(document).document)).toEqual({ document, findings: [] });
    }));
  });

  test('nothing is thrown, whatever it is', () => {
    fc.assert(fc.property(fc.anything({ maxDepth: 4 }), anything => {
      expect(() => [toUniversal(anything), toKubernetes(anything)]).not.toThrow();
      const type = fc.sample(fc.constantFrom(...kinds.map(([kind]) => kind)), 1)[0];
      expect(() => [toUniversal({ apiVersion: 'kuma.io/v1alpha1', kind: type, metadata: { name: 'a', labels: anything }, spec: anything }),
        toKubernetes({ type, name: 'a', labels: anything, mesh: anything, spec: anything })]).not.toThrow();
    }));
  });
});
