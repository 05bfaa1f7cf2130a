import { admit } from '../../../src/admission';

const schema = {
  type: 'object',
  properties: {
    spec: {
      'type': 'object',
      'required': ['size'],
      'properties': {
        size: { type: 'integer', minimum: 1 }, colour: { type: 'string', default: 'red' },
        owner: { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true },
      },
      'x-kubernetes-validations': [{ rule: 'self.size < 10 || self.colour == "red"', message: 'large shops are red', fieldPath: '.colour' }],
    },
  },
};

const crd = (root: object = schema): object => ({
  apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'shops.example.com' },
  spec: {
    group: 'example.com', scope: 'Namespaced', names: { kind: 'Shop', plural: 'shops' },
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: root } }],
  },
});

const shop = (spec: object): object => ({ apiVersion: 'example.com/v1', kind: 'Shop', metadata: { name: 'a' }, spec });
const paths = (objects: object[], crds: object[] = []): string[] => admit(objects, { crds }).map(({ path, code }) => `${code} ${path}`);

test('CRDs among the objects define their kinds', () => {
  expect(paths([shop({ size: 0, colours: 'x' }), crd()])).toEqual(['TRF2010 spec.colours', 'TRF2018 spec.size']);
});

test('CRDs in the options do too', () => {
  expect(paths([shop({ size: 5 })], [crd()])).toEqual([]);
  expect(paths([shop({})], [crd()])).toEqual(['TRF2032 ', 'TRF2012 spec.size']);
});

test('their rules are checked, with defaults applied', () => {
  expect(paths([shop({ size: 20 })], [crd()])).toEqual([]);
  expect(paths([shop({ size: 20, colour: 'blue' })], [crd()])).toEqual(['TRF2030 spec.colour']);
});

test('objects within objects are checked', () => {
  expect(paths([shop({ size: 1, owner: { kind: 'Person', metadata: { labels: { 'a b': 'c' } }, anything: 1 } })], [crd()]))
    .toEqual(['TRF2032 ', 'TRF2026 spec.owner.apiVersion', 'TRF2045 spec.owner.metadata.labels']);
  expect(paths([shop({ size: 1, owner: { apiVersion: 'v1', kind: 'Person', metadata: { name: 'a' } } })], [crd()])).toEqual([]);
});

test('they take the place of CRDs that come with the package', () => {
  const own = {
    ...crd(),
    spec: {
      group: 'kuma.io', scope: 'Namespaced', names: { kind: 'MeshTimeout', plural: 'meshtimeouts' },
      versions: [{ name: 'v1alpha1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    },
  };
  const timeout = { apiVersion: 'kuma.io/v1alpha1', kind: 'MeshTimeout', metadata: { name: 'a' }, spec: {} };

  expect(paths([timeout], [own])).toContain('TRF2010 spec');
  expect(paths([timeout])).not.toContain('TRF2010 spec');
});

test('a rule that cannot be compiled is an error where it would be checked', () => {
  const broken = crd({ 'type': 'object', 'x-kubernetes-validations': [{ rule: 'self.nothing' }] });

  const object = { apiVersion: 'example.com/v1', kind: 'Shop', metadata: { name: 'a' } };

  expect(admit([object], { crds: [broken] })).toMatchObject([{ code: 'TRF2033', rule: 'self.nothing' }]);
});

test.each([
  ['no schema', { versions: [{ name: 'v1', served: true, storage: true }] }],
  ['a schema that is none', { versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { properties: { a: 5 } } } }] }],
  ['versions that are none', { versions: [5, null, 'v1'] }],
  ['nothing', {}],
])('a CRD with %s defines nothing', (_, spec) => {
  const half = {
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'a' },
    spec: { group: 'example.com', names: { kind: 'Shop' }, ...spec },
  };

  expect(() => admit([shop({ size: 'x' }), half])).not.toThrow();
});
