import { CelRule } from './node';
import { JsonSchema, Spelling } from './reader';
import { LONG_KEYWORDS } from '../../core/schema-keywords';

/** As `imports/schemas` has them: children are places in a pool of nodes, rules are indexes. */
export function poolSpelling(nodes: readonly JsonSchema[], rules: readonly CelRule[]): Spelling {
  return {
    schema: place => nodes[place as number],
    extension: name => name,
    rules: schema => (schema.rules as number[] | undefined)?.map(index => rules[index]),
  };
}

/** As CRDs have them. */
export const crdSpelling: Spelling = {
  schema: child => child as JsonSchema,
  extension: name => LONG_KEYWORDS[name]!,
  rules: schema => schema['x-kubernetes-validations'] as CelRule[] | undefined,
};
