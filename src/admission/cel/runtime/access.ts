import { spend } from './budget';
import { isNumber } from './compare';
import { equal, entryOf, keysOf } from './equal';
import { fail } from './error';
import { Optional } from './optional';
import { Int, typeNameOf } from './values';

type Convert = ((value: unknown) => unknown) | undefined;

/** The value of a field. Null is as good as absent. */
export function field(value: unknown, name: string): unknown {
  return value ?? fail(`no such key: ${name}`);
}

/** The value under a key of a map, or at an index of a list. */
export function present(value: unknown, key: string | number): unknown {
  return value === undefined ? fail(typeof key === 'number' ? `index out of bounds: ${key}` : `no such key: ${key}`) : value;
}

/** A property that every JavaScript object seems to have. */
export function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

/** The value under a key of a map, whatever made the map. */
export function entry(map: object, key: unknown): unknown {
  const found = entryOf(map, checkedKey(map, key));
  return found === undefined ? fail(`no such key: ${String(key)}`) : found;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && typeNameOf(value) === 'map';
}

/** A key that the map may have: in JSON, keys are texts. */
function checkedKey(map: object, key: unknown): unknown {
  const possible = map instanceof Map ? typeof key !== 'object' || key === null || isNumber(key) : typeof key === 'string';
  return possible ? key : fail('no such overload');
}

/** The item at an index of a list. */
export function at(list: readonly unknown[], index: Int): unknown {
  return index >= 0 && index < list.length ? list[Number(index)] : fail(`index out of bounds: ${index}`);
}

/** Whether a value of any type has an entry of this name. */
export function has(value: unknown, name: string): boolean {
  if (value instanceof Optional) return value.hasValue && has(value.value(), name);
  if (Array.isArray(value)) return fail('no such overload');
  return isMap(value) && entryOf(value, name) !== undefined;
}

/** What is found under a key or index of a map, list or object, if anything; in an optional one, too. */
export function optional(value: unknown, key: unknown, convert?: Convert): Optional {
  if (value instanceof Optional) return value.hasValue ? optional(value.value(), key, convert) : value;
  if (!Array.isArray(value) && !isMap(value)) return Optional.NONE;
  const found = Array.isArray(value) ? value[Number(key)] : entryOf(value, checkedKey(value, key));
  return Optional.maybe(found !== undefined && convert ? convert(found) : found);
}

/** The same where the value is an object with fields: null is as good as absent. */
export function optionalField(value: unknown, name: string, convert?: Convert): Optional {
  if (value instanceof Optional) return value.hasValue ? optionalField(value.value(), name, convert) : value;
  const found = typeof value === 'object' && value !== null ? entryOf(value, name) ?? undefined : undefined;
  return Optional.maybe(found !== undefined && convert ? convert(found) : found);
}

/** What is under a key or index, where neither type is known. */
export function lookUp(value: unknown, key: unknown): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? at(value, key) : fail('unsupported index type');
  return isMap(value) ? entry(value, key) : fail('no such overload');
}

/** What a fold goes through: items of a list, keys of a map. */
export function items(range: unknown): readonly unknown[] {
  if (Array.isArray(range)) return range;
  return isMap(range) ? keysOf(range) : fail('no such overload');
}

/** What a fold with two variables goes through: indexes or keys, with values. */
export function pairs(range: unknown): readonly (readonly [unknown, unknown])[] {
  if (Array.isArray(range)) return range.map((item, i) => [i, item] as const);
  if (!isMap(range)) return fail('no such overload');
  return keysOf(range).map(key => [key, entryOf(range, key)] as const);
}

/** Whether a list has an item that equals the value. */
export function inList(value: unknown, list: readonly unknown[]): boolean {
  spend(list.length);
  return typeof value === 'string' || typeof value === 'boolean' ? list.includes(value) : list.some(item => equal(item, value));
}

/** Whether a map has the key. */
export function inMap(key: unknown, map: object): boolean {
  return entryOf(map, checkedKey(map, key)) !== undefined;
}

/** Whether a list or map has it, where the type is not known. */
export function isIn(value: unknown, within: unknown): boolean {
  if (Array.isArray(within)) return inList(value, within);
  return isMap(within) ? inMap(value, within) : fail('no such overload');
}
