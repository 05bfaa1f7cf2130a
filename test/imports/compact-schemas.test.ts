import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SHARED, testWithShared } from './shared';
import { IMPORTS } from '../../tools/imports/artefacts';
import { essence } from '../../tools/imports/crd';
import { mapChildren } from '../../tools/imports/json-schema';
import { crdsOf } from '../../tools/imports/schemas';
import { CrdFile } from '../../tools/imports/schemas/crd-sets';
import { BuiltinKind } from '../../tools/imports/schemas/kubernetes';
import { Pooled } from '../../tools/imports/schemas/pool';
import { CRD_SETS, Sources } from '../../tools/imports/sources';

const FILES = ['gateway-api', 'kong', 'kuma', 'kubernetes'];

for (const { name, family } of CRD_SETS) {
  testWithShared(`the CRDs of ${name} can be written back`, () => {
    expect(crdsOf(read<CrdFile>(family), name)).toEqual(Sources.at(SHARED).crds(name).map(essence));
  });
}

test('all of them stay within 450 KB, 80 KB compressed', () => {
  const texts = FILES.map(text);

  expect(texts.join('').length).toBeLessThan(450_000);
  expect(texts.map(file => gzipSync(file).length).reduce((a, b) => a + b)).toBeLessThan(80_000);
});

test.each(FILES)('%s.json has every schema once, and no child that is not there', file => {
  const { nodes } = read<Pooled>(file);

  expect(new Set(nodes.map(node => JSON.stringify(node))).size).toBe(nodes.length);
  for (const node of nodes) mapChildren(node, child => expect(nodes[child]).toBeDefined());
});

test.each(FILES)('%s.json has nothing of what only explains', file => {
  for (const node of read<Pooled>(file).nodes) {
    expect(Object.keys(node)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(description|title|example|externalDocs)$/)]));
  }
});

describe('built-in kinds', () => {
  const { kinds, metadata, nodes } = read<Pooled & { kinds: BuiltinKind[]; metadata: number }>('kubernetes');
  const find = (name: string) => kinds.find(({ kind }) => kind === name);
  const at = (place: number, ...path: string[]) => path.reduce((at_, step) => {
    const node = nodes[at_];
    return (step === '[]' ? node.items : step === '{}' ? node.additionalProperties : node.properties?.[step]) as number;
  }, place);

  test('know where they live', () => {
    expect(find('Deployment')).toMatchObject({ group: 'apps', version: 'v1', scope: 'Namespaced' });
    expect(find('Namespace')).toMatchObject({ group: '', version: 'v1', scope: 'Cluster' });
    expect(find('Scale')).toBeUndefined();
    expect(find('PodList')).toBeUndefined();
  });

  test('have the keys of their lists', () => {
    const service = find('Service') as BuiltinKind;

    expect(nodes[at(service.schema, 'spec', 'ports')]).toMatchObject({ type: 'array', listType: 'map', listMapKeys: ['port', 'protocol'] });
    expect(nodes[at(service.schema, 'spec', 'ports', '[]', 'protocol')]).toMatchObject({ default: 'TCP' });
    expect(nodes[at(service.schema, 'spec', 'ports', '[]', 'targetPort')]).toEqual({ intOrString: true });
  });

  test('share their metadata with every object', () => {
    expect(at((find('ConfigMap') as BuiltinKind).schema, 'metadata')).toBe(metadata);
    expect(nodes[at(metadata, 'labels', '{}')]).toEqual({ type: 'string' });
  });

  test('may contain schemas, which contain schemas', () => {
    const crd = find('CustomResourceDefinition') as BuiltinKind;
    const schema = at(crd.schema, 'spec', 'versions', '[]', 'schema', 'openAPIV3Schema');

    expect(at(schema, 'properties', '{}')).toBe(schema);
    expect(at(schema, 'not')).toBe(schema);
  });
});

describe('what Kuma reads of open kinds', () => {
  const { openKinds = [], nodes, sets } = read<CrdFile>('kuma');
  const specOf = (name: string) => openKinds.find(({ kind }) => kind === name)?.spec as number;
  const property = (place: number, name: string) => nodes[place].properties?.[name] as number;

  test('is known for kinds whose CRD takes any spec', () => {
    const open = sets['kuma-2.14.3'].filter(({ versions }) => nodes[property(versions[0].schema, 'spec')]?.preserveUnknownFields).map(({ names }) => names.kind);

    expect(openKinds.length).toBeGreaterThan(15);
    expect(open).toEqual(expect.arrayContaining(openKinds.map(({ kind }) => kind)));
  });

  test('has the settings of a backend by its type', () => {
    const backend = nodes[property(property(specOf('Mesh'), 'logging'), 'backends')].items as number;
    const { variantBy, variants } = nodes[property(backend, 'conf')] as { variantBy?: string; variants?: Record<string, number> };

    expect(variantBy).toBe('type');
    expect(Object.keys(nodes[variants?.file as number].properties ?? {})).toEqual(['path']);
    expect(Object.keys(nodes[variants?.tcp as number].properties ?? {})).toEqual(['address']);
  });

  test('has both names of a field', () => {
    const http = nodes[property(property(specOf('Retry'), 'conf'), 'http')];

    expect(http.properties).toHaveProperty('retryOn');
    expect(http.aliases).toMatchObject({ retry_on: 'retryOn' });
  });
});

function read<T>(file: string): T { return JSON.parse(text(file)) as T; }

function text(file: string): string { return readFileSync(join(IMPORTS, 'schemas', `${file}.json`), 'utf8'); }
