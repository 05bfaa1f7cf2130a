import { compare, isNotANumber, isNumber, numberOf } from './compare';
import { Comparable, KeyedList, SetList } from './values';

/** Whether CEL calls two values equal: numbers of all types by their value, lists and maps by what is in them. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isNumber(a) || isNumber(b)) return isNumber(a) && isNumber(b) && !isNotANumber(a) && !isNotANumber(b) && compare(a, b) === 0;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && equalLists(a, b);
  if (a instanceof Uint8Array) return b instanceof Uint8Array && Buffer.compare(a, b) === 0;
  if ('equals' in a && typeof a.equals === 'function') return (a as Comparable).equals(b);
  return !Array.isArray(b) && !(b instanceof Uint8Array) && !('equals' in b && typeof b.equals === 'function') && equalMaps(a, b);
}

function equalLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  if (a instanceof SetList) {
    const items = new Set(a.map(mapKey));
    return b.every(item => items.has(mapKey(item)));
  }
  if (a instanceof KeyedList) {
    const items = new Map(a.map(item => [a.keyOf(item), item]));
    return b.every(item => items.has(a.keyOf(item)) && equal(items.get(a.keyOf(item)), item));
  }
  return a.every((item, i) => equal(item, b[i]));
}

function equalMaps(a: object, b: object): boolean {
  const keys = keysOf(a);
  return keys.length === keysOf(b).length && keys.every(key => {
    const other = entryOf(b, key);
    return other !== undefined && equal(entryOf(a, key), other);
  });
}

/** The keys of a map. */
export function keysOf(map: object): unknown[] {
  return map instanceof Map ? [...map.keys()] : Object.keys(map);
}

/** The value under a key, or undefined. Numbers of all types are the same key. */
export function entryOf(map: object, key: unknown): unknown {
  if (map instanceof Map) return map.get(mapKey(key));
  return typeof key === 'string' && Object.hasOwn(map, key) ? (map as Record<string, unknown>)[key] : undefined;
}

/** What a key of a map is stored under. */
export function mapKey(key: unknown): unknown {
  const number = numberOf(key);
  if (number === undefined) return key;
  return typeof number === 'bigint' && BigInt.asIntN(53, number) === number ? Number(number) : number;
}
