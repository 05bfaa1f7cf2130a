import { CelRule } from './node';
import { JsonSchema, Spelling } from './reader';

/** As `imports/schemas` has them: children are places in a pool of nodes, rules are indexes. */
export function poolSpelling(nodes: readonly JsonSchema[], rules: readonly CelRule[]): Spelling {
  return {
    schema: place => nodes[place as number],
    extension: name => name,
    rules: schema => (schema.rules as number[] | undefined)?.map(index => rules[index]),
  };
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  intOrString: 'x-kubernetes-int-or-string',
  preserveUnknownFields: 'x-kubernetes-preserve-unknown-fields',
  embeddedResource: 'x-kubernetes-embedded-resource',
  listType: 'x-kubernetes-list-type',
  listMapKeys: 'x-kubernetes-list-map-keys',
  mapType: 'x-kubernetes-map-type',
};

/** As CRDs have them. */
export const crdSpelling: Spelling = {
  schema: child => child as JsonSchema,
  extension: name => EXTENSIONS[name],
  rules: schema => schema['x-kubernetes-validations'] as CelRule[] | undefined,
};
