import { SchemaNode } from '../../schema/node';

/**
 * A value as Kuma has it after reading it: fields under their first names, enums by their words, numbers as numbers; what is null is
 * absent, in maps of texts it is the empty text. For values of the right types only.
 */
export function decoded(node: SchemaNode, value: unknown): unknown {
  if (value === null || value === undefined) return node.type === 'string' ? '' : undefined;
  if (node.enum) return typeof value === 'number' ? node.enum[node.enum.indexOf(value) - 1] ?? String(value) : value;
  switch (node.type) {
    case 'array': return (value as readonly unknown[]).map(item => node.items ? decoded(node.items, item) ?? {} : item);
    case 'integer':
    case 'number': return Number(value);
    case 'object': return decodedObject(node, value as Record<string, unknown>);
    default: return value;
  }
}

function decodedObject({ properties, aliases, additional }: SchemaNode, value: Record<string, unknown>): object {
  const result: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    const name = aliases?.get(key) ?? key;
    const field = properties?.get(name);
    const chosen = field?.variantBy === undefined ? undefined : field.variants?.get(String(value[field.variantBy]));
    if (field && child === null) continue;
    const node = chosen ?? field ?? additional;
    Object.defineProperty(result, name, { value: node ? decoded(node, child) : child, enumerable: true, configurable: true, writable: true });
  }
  return result;
}
