import { isDeepStrictEqual } from 'node:util';
import { SchemaNode } from './node';

/** The value that a field had; `undefined` where it had none. */
export function oldField(old: unknown, key: string): unknown {
  if (typeof old !== 'object' || old === null || Array.isArray(old) || !Object.hasOwn(old, key)) return undefined;
  return (old as Record<string, unknown>)[key];
}

/** Finds the entry that an entry of a list was before; only entries with keys can be told apart. */
export function oldItems(node: SchemaNode, old: unknown): ((item: unknown) => unknown) | undefined {
  const keys = node.listMapKeys ?? [];
  if (node.type !== 'array' || node.listType !== 'map' || keys.length === 0 || !Array.isArray(old)) return undefined;
  const items = new Map<string, unknown>();
  for (const item of old as unknown[]) {
    const key = keyOf(item, keys);
    if (key !== undefined && !items.has(key)) items.set(key, item);
  }
  return item => {
    const key = keyOf(item, keys);
    return key === undefined ? undefined : items.get(key);
  };
}

function keyOf(item: unknown, keys: readonly string[]): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const parts = keys.map(key => oldField(item, key));
  return parts.every(part => part !== undefined && part !== null && typeof part !== 'object') ? JSON.stringify(parts) : undefined;
}

/**
 * Whether a value did not change on an update, so that what is wrong with it is forgiven. Entries with keys may have moved; a
 * field that the schema does not know counts as changed.
 */
export function isUnchanged(node: SchemaNode | undefined, value: unknown, old: unknown): boolean {
  if (typeof value !== 'object' || value === null || typeof old !== 'object' || old === null) return value === old;
  if (Array.isArray(value) !== Array.isArray(old)) return false;
  if (Array.isArray(value)) {
    const before = node && oldItems(node, old);
    if (value.length !== (old as unknown[]).length) return false;
    if (!before || !node?.items) return isDeepStrictEqual(value, old);
    return value.every(item => {
      const entry = before(item);
      return entry !== undefined && isUnchanged(node.items, item, entry);
    });
  }
  const keys = Object.keys(value);
  return keys.length === Object.keys(old).length && keys.every(key => {
    const child = node?.properties?.get(key) ?? node?.additional;
    const before = oldField(old, key);
    return child !== undefined && before !== undefined && isUnchanged(child, (value as Record<string, unknown>)[key], before);
  });
}
