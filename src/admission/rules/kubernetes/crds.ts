import { Hit, rule } from '../rule';

interface Crd {
  readonly metadata?: { readonly name?: string };
  readonly spec?: {
    readonly group?: string;
    readonly names?: { readonly plural?: string };
    readonly versions?: readonly { readonly name?: string; readonly storage?: boolean; readonly schema?: { readonly openAPIV3Schema?: Schema } }[];
  };
}

interface Schema {
  readonly 'type'?: string;
  readonly 'properties'?: Readonly<Record<string, Schema>>;
  readonly 'items'?: Schema;
  readonly 'additionalProperties'?: Schema | boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
}

const SOURCE = 'Kubernetes 1.36, validation of apiextensions/v1';
const GROUP_KINDS = ['CustomResourceDefinition.apiextensions.k8s.io'];

export const crdNames = rule<Crd>({
  code: 'TRF2087',
  title: 'A CRD is called by its plural and its group, and stores one version',
  severity: 'error',
  source: SOURCE,
  kinds: GROUP_KINDS,
  fails: `
    kind: CustomResourceDefinition
    metadata: { name: shop }
    spec:
      group: example.com
      scope: Namespaced
      names: { kind: Shop, plural: shops }
      versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]`,
  passes: `
    kind: CustomResourceDefinition
    metadata: { name: shops.example.com }
    spec:
      group: example.com
      scope: Namespaced
      names: { kind: Shop, plural: shops }
      versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]`,
  *check({ metadata, spec: { group = '', names: { plural = '' } = {}, versions = [] } = {} }) {
    const name = `${plural}.${group}`;
    if (metadata?.name !== name) {
      yield { path: 'metadata.name', value: metadata?.name, message: 'is not what the CRD defines', expected: name, fix: `name: ${name}` };
    }
    const stored = versions.filter(({ storage }) => storage);
    if (stored.length !== 1) {
      yield {
        path: 'spec.versions', value: stored.length, message: `${stored.length} versions are stored`, expected: 'one version with storage: true',
        fix: 'set storage on one version',
      };
    }
    for (const [i, { schema }] of versions.entries()) {
      if (!schema?.openAPIV3Schema) {
        yield { path: `spec.versions[${i}].schema`, message: 'a version needs a schema', fix: 'schema: { openAPIV3Schema: { type: object } }' };
      }
    }
  },
});

export const structuralSchemas = rule<Crd>({
  code: 'TRF2088',
  title: 'The schemas of a CRD say what type every field has',
  severity: 'error',
  source: SOURCE,
  kinds: GROUP_KINDS,
  fails: `
    kind: CustomResourceDefinition
    metadata: { name: shops.example.com }
    spec:
      group: example.com
      scope: Namespaced
      names: { kind: Shop, plural: shops }
      versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { properties: {} } } } } }]`,
  passes: `
    kind: CustomResourceDefinition
    metadata: { name: shops.example.com }
    spec:
      group: example.com
      scope: Namespaced
      names: { kind: Shop, plural: shops }
      versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object } } } } }]`,
  *check({ spec: { versions = [] } = {} }) {
    for (const [i, { schema }] of versions.entries()) {
      const root = schema?.openAPIV3Schema;
      if (root) yield* untyped(`spec.versions[${i}].schema.openAPIV3Schema`, root);
    }
  },
});

function* untyped(path: string, schema: Schema): Iterable<Hit> {
  if (!schema.type && !schema['x-kubernetes-int-or-string'] && !schema['x-kubernetes-preserve-unknown-fields']) {
    yield { path: `${path}.type`, message: 'does not say what type it has', fix: schema.properties ? 'type: object' : 'set type' };
  }
  for (const [name, child] of Object.entries(schema.properties ?? {})) yield* untyped(`${path}.properties[${name}]`, child);
  if (schema.items) yield* untyped(`${path}.items`, schema.items);
  if (typeof schema.additionalProperties === 'object') yield* untyped(`${path}.additionalProperties`, schema.additionalProperties);
}
