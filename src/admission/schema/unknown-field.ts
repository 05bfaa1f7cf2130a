import { nearest } from '../../core/nearest';
import { Details } from '../report';
import { SchemaNode } from './node';

/** What to say about a field that the schema does not have. */
export function unknownField(key: string, value: unknown, node: SchemaNode | undefined): Details {
  const { names, expected } = node ? namesOf(node) : NOTHING;
  const meant = nearest(key, names);
  return {
    value, expected, fix: meant === undefined ? `remove "${key}"` : `did you mean "${meant}"?`,
    message: `there is no field "${key}" here: strict validation refuses it, and without that it is dropped silently`,
  };
}

interface Names { readonly names: readonly string[]; readonly expected: string }

const NOTHING: Names = { names: [], expected: 'no fields' };
const known = new WeakMap<SchemaNode, Names>();

function namesOf(node: SchemaNode): Names {
  let found = known.get(node);
  if (!found) {
    const names = [...node.propertyNames].sort();
    known.set(node, found = names.length === 0 ? NOTHING : { names, expected: `one of ${names.join(', ')}` });
  }
  return found;
}
