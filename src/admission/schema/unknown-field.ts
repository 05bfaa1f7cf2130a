import { nearest } from '../../core/spelling/nearest';
import { Details } from '../report';
import { SchemaNode } from './node';

/** What to say about a field that the schema does not have. */
export function unknownField(key: string, value: unknown, node: SchemaNode | undefined): Details {
  const { names, expected } = node ? namesOf(node) : NOTHING;
  return {
    value, expected, fix: fixOf(key, value, node, names),
    message: `there is no field "${key}" here: strict validation refuses it, and without that it is dropped silently`,
  };
}

/** What is in something of a wrong type is unknown for that reason alone. */
function fixOf(key: string, value: unknown, node: SchemaNode | undefined, names: readonly string[]): string {
  if (node === undefined) return 'look first at what it is in: that has another type, or is unknown itself';
  if (node.type === 'string') return typeof value === 'string' ? `write the text itself: ${JSON.stringify(value)}` : 'write a text in its place';
  if (node.type === 'array') return `make what it is in a list: ${itemOf(key, value, node.items)}`;
  const opposite = OPPOSITES[key];
  if (typeof value === 'boolean' && names.includes(opposite)) return `${opposite}: ${!value}`;
  if (key === 'spec' && !names.includes('spec')) return 'put what is in it at the top of the object: this kind has no spec';
  if (key === 'mesh' && names.includes('spec')) return `metadata: { labels: { kuma.io/mesh: ${String(value)} } }`;
  const meant = nearest(key, names);
  return meant === undefined ? `remove "${key}"` : `did you mean "${meant}"?`;
}

/** Pairs are often written as an object, where lists of names and values are asked for. */
function itemOf(key: string, value: unknown, item: SchemaNode | undefined): string {
  const isPair = !item?.properties?.has(key) && ['name', 'value'].every(name => item?.properties?.has(name));
  return isPair && typeof value !== 'object' ? `- { name: ${key}, value: ${JSON.stringify(String(value))} }` : `- ${key}: …`;
}

const OPPOSITES: Readonly<Record<string, string>> = { enabled: 'disabled', enable: 'disabled', disabled: 'enabled', disable: 'enabled' };

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
