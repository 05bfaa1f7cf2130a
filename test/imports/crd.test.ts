import { byVersionPriority, essence } from '../../tools/imports/crd';

test('versions are ordered as Kubernetes orders them', () => {
  const names = ['v1alpha1', 'v1', 'v2beta1', 'v1beta2', 'v1beta1', 'v10', 'v2'];

  expect(names.map(name => ({ name })).sort(byVersionPriority).map(({ name }) => name)).toEqual(['v10', 'v2', 'v1', 'v2beta1', 'v1beta2', 'v1beta1', 'v1alpha1']);
});

test('prose is left out, and a field that is called description stays', () => {
  const schema = { type: 'object', description: 'prose', properties: { description: { type: 'string', title: 'prose' } } };
  const crd = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'things.example.com', annotations: { 'controller-gen.kubebuilder.io/version': 'v0' } },
    spec: {
      group: 'example.com', scope: 'Cluster', names: { kind: 'Thing', plural: 'things' }, versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } }],
    },
  };

  expect(essence(crd).metadata).toEqual({ name: 'things.example.com' });
  expect(essence(crd).spec.versions[0].schema.openAPIV3Schema).toEqual({ type: 'object', properties: { description: { type: 'string' } } });
});
