import { admit } from '../../../src/admission';

function found(metadata: unknown, kind = 'MeshTimeout', apiVersion = 'kuma.io/v1alpha1'): string[] {
  const findings = admit([{ apiVersion, kind, metadata, ...kind === 'MeshTimeout' ? { spec: {} } : {} }]);
  return findings.filter(({ code }) => code.startsWith('TRF20')).map(({ code, path }) => `${code} ${path}`);
}

test.each([
  ['no name', {}, ['TRF2041 metadata.name']],
  ['no metadata', undefined, ['TRF2041 metadata.name']],
  ['null', null, ['TRF2041 metadata.name']],
  ['a name in upper case', { name: 'Web' }, ['TRF2042 metadata.name']],
  ['a name that is too long', { name: 'a'.repeat(254) }, ['TRF2042 metadata.name']],
  ['a beginning of a name in upper case', { generateName: 'Web-' }, ['TRF2042 metadata.generateName', 'TRF2042 metadata.name']],
  ['a namespace with a dot', { name: 'a', namespace: 'a.b' }, ['TRF2043 metadata.namespace']],
  ['a label whose key has two slashes', { name: 'a', labels: { 'a/b/c': 'd' } }, ['TRF2045 metadata.labels']],
  ['a label whose value has a space', { name: 'a', labels: { a: 'b c' } }, ['TRF2045 metadata.labels']],
  ['an annotation whose key has a space', { name: 'a', annotations: { 'a b': '' } }, ['TRF2046 metadata.annotations']],
  ['annotations that are too large', { name: 'a', annotations: { a: 'ü'.repeat(131072) } }, ['TRF2047 metadata.annotations']],
  ['finalizers that exclude each other', { name: 'a', finalizers: ['orphan', 'foregroundDeletion'] }, ['TRF2048 metadata.finalizers']],
  ['an owner without uid', { name: 'a', ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'b' }] }, ['TRF2049 metadata.ownerReferences.uid']],
  ['managed fields', { name: 'a', managedFields: [{ operation: 'Patch' }] }, ['TRF2050 metadata.managedFields[0].operation']],
  ['a negative generation', { name: 'a', generation: -1 }, ['TRF2051 metadata.generation']],
  ['an unknown field', { name: 'a', label: {} }, ['TRF2010 metadata.label']],
  ['labels that are no texts', { name: 'a', labels: { version: 2 } }, ['TRF2040 metadata.labels[version]']],
  ['a text', 'a', ['TRF2040 metadata']],
])('%s is refused', (_, metadata, expected) => {
  expect(found(metadata)).toEqual(expected);
});

test.each([
  ['a name with dots', { name: 'a.b' }],
  ['a name for the server to complete', { generateName: 'web-' }],
  ['labels', { name: 'a', labels: { 'example.com/a': 'b', 'c': '' } }],
  ['annotations with upper-case prefixes', { name: 'a', annotations: { 'Example.com/A': 'anything' } }],
  ['annotations just small enough', { name: 'a', annotations: { a: 'ü'.repeat(131071) } }],
  ['nulls', { name: 'a', labels: null, annotations: { a: null }, creationTimestamp: null }],
])('%s is taken', (_, metadata) => {
  expect(found(metadata)).toEqual([]);
});

test('kinds differ in the names they take', () => {
  const names = (kind: string, apiVersion: string, name: string): string[] =>
    found({ name }, kind, apiVersion).filter(text => text.startsWith('TRF2042'));

  expect(names('Namespace', 'v1', 'a.b')).toHaveLength(1);
  expect(names('Service', 'v1', '1a')).toHaveLength(1);
  expect(names('ConfigMap', 'v1', 'a.b')).toEqual([]);
  expect(names('ClusterRole', 'rbac.authorization.k8s.io/v1', 'system:node')).toEqual([]);
});

test('a namespace on a kind that has none is dropped by the server', () => {
  expect(admit([{ apiVersion: 'kuma.io/v1alpha1', kind: 'Mesh', metadata: { name: 'default', namespace: 'shop' } }]))
    .toMatchObject([{ code: 'TRF2044', severity: 'warning', path: 'metadata.namespace' }]);
});
