import { spend } from '../runtime/budget';
import { compare } from '../runtime/compare';
import { equal, keysOf, mapKey } from '../runtime/equal';
import { fail } from '../runtime/error';
import { plus } from '../runtime/numbers';
import { Duration, Int, KeyedList, SetList, typeNameOf, Uint } from '../runtime/values';
import { Library } from '../signature';

const COMPARABLE = ['int', 'uint', 'double', 'bool', 'duration', 'timestamp', 'string', 'bytes'];

const ORDERED = new Set([...COMPARABLE, 'google.protobuf.Duration', 'google.protobuf.Timestamp']);

/** The same function of lists of several types. */
function each(types: readonly string[], signature: (type: string) => string, run: (...args: any[]) => unknown): Library {
  return Object.fromEntries(types.map(type => [signature(type), run]));
}

/** Lists, sets of them, and maps. */
export const LISTS: Library = {
  'size(list(A)): int': (list: unknown[]) => list.length,
  '<list(A)>.size(): int': (list: unknown[]) => list.length,
  'size(map(A, B)): int': (map: object) => keysOf(map).length,
  '<map(A, B)>.size(): int': (map: object) => keysOf(map).length,
  '@plus(list(A), list(A)): list(A)': concat,
  ...each(COMPARABLE, type => `<list(${type})>.isSorted(): bool`, isSorted),
  '<list(int)>.sum(): int': (list: Int[]) => list.reduce(plus, 0),
  '<list(uint)>.sum(): uint': (list: Uint[]) => new Uint(list.reduce((sum, { value }) => sum + value, 0n)),
  '<list(double)>.sum(): double': (list: number[]) => list.reduce((sum, value) => sum + value, 0),
  '<list(duration)>.sum(): duration': (list: Duration[]) => list.reduce((sum, { nanos }) => new Duration(sum.nanos + nanos), new Duration(0n)),
  ...each(COMPARABLE, type => `<list(${type})>.min(): ${type}`, (list: unknown[]) => extreme(list, 'min', how => how > 0)),
  ...each(COMPARABLE, type => `<list(${type})>.max(): ${type}`, (list: unknown[]) => extreme(list, 'max', how => how < 0)),
  '<list(A)>.indexOf(A): int': (list: unknown[], value: unknown) => list.findIndex(item => equal(item, value)),
  '<list(A)>.lastIndexOf(A): int': lastIndexOf,
  '<list(A)>.slice(int, int): list(A)': slice,
  '<list(list(A))>.flatten(): list(A)': (list: unknown[]) => list.flat(),
  '<list(dyn)>.flatten(int): list(dyn)': (list: unknown[], depth: Int) => depth < 0 ? fail('level must be non-negative') : list.flat(Number(depth)),
  '<list(A)>.reverse(): list(A)': (list: unknown[]) => Array.from(list).reverse(),
  '<list(A)>.distinct(): list(A)': distinct,
  ...each(COMPARABLE, type => `<list(${type})>.sort(): list(${type})`, (list: unknown[]) => sortedByKeys(list, list)),
  ...each(COMPARABLE, type => `<list(A)>.@sortByKeys(list(${type})): list(A)`, sortedByKeys),
  'lists.range(int): list(int)': range,
  'sets.contains(list(A), list(A)): bool': containsAll,
  'sets.equivalent(list(A), list(A)): bool': (one: unknown[], other: unknown[]) => containsAll(one, other) && containsAll(other, one),
  'sets.intersects(list(A), list(A)): bool': (one: unknown[], other: unknown[]) => one.some(membership(other)),
  '@insert(map(A, B), A, B): map(A, B)': (map: object, key: unknown, value: unknown) => inserted(map, [[key, value]]),
  '@insert(map(A, B), map(A, B)): map(A, B)': (map: object, other: object) =>
    inserted(map, other instanceof Map ? [...other] as [unknown, unknown][] : Object.entries(other)),
};

/** One after the other; a set takes what it lacks, and a keyed list takes new items and better versions of old ones. */
function concat(one: unknown[], other: unknown[]): unknown[] {
  if (one instanceof SetList) return SetList.from([...new Set([...one, ...other])]);
  if (!(one instanceof KeyedList)) return [...one, ...other];
  const merged = new Map([...one, ...other].map(item => [one.keyOf(item), item]));
  return Object.assign(KeyedList.from([...merged.values()]) as KeyedList, { keyFields: one.keyFields });
}

function lastIndexOf(list: unknown[], value: unknown): number {
  let i = list.length - 1;
  while (i >= 0 && !equal(list[i], value)) i--;
  return i;
}

function isSorted(list: unknown[]): boolean {
  return list.every((item, i) => order(list[Math.max(i - 1, 0)], item) <= 0);
}

function extreme(list: unknown[], name: string, better: (how: number) => boolean): unknown {
  if (list.length === 0) fail(`${name} called on empty list`);
  order(list[0], list[0]);
  return list.reduce((best, item) => better(order(best, item)) ? item : best);
}

/** Values of different types are in order, whatever they are; null and lists cannot be. */
function order(one: unknown, other: unknown): number {
  for (const value of [one, other]) if (!ORDERED.has(typeNameOf(value))) fail('no such overload');
  try {
    return compare(one, other);
  } catch {
    return 0;
  }
}

function slice(list: unknown[], start: Int, end: Int): unknown[] {
  if (start < 0 || end < 0) fail(`cannot slice(${start}, ${end}), negative indexes not supported`);
  if (start > end) fail(`cannot slice(${start}, ${end}), start index must be less than or equal to end index`);
  if (list.length < end) fail(`cannot slice(${start}, ${end}), list is length ${list.length}`);
  return Array.from(list).slice(Number(start), Number(end));
}

function range(count: Int): number[] {
  spend(Number(count));
  return Array.from({ length: Math.max(0, Number(count)) }, (_, i) => i);
}

function sortedByKeys(list: unknown[], keys: unknown[]): unknown[] {
  return list.map((item, i) => ({ item, key: keys[i] })).sort((a, b) => compare(a.key, b.key)).map(({ item }) => item);
}

function distinct(list: unknown[]): unknown[] {
  const seen: unknown[] = [];
  const keys = new Set<unknown>();
  for (const item of list) {
    const key = mapKey(item);
    if (isSimple(key)) {
      if (!keys.has(key)) seen.push(item);
      keys.add(key);
    } else {
      spend(seen.length);
      if (!seen.some(other => equal(item, other))) seen.push(item);
    }
  }
  return seen;
}

function containsAll(list: unknown[], part: unknown[]): boolean {
  return part.every(membership(list));
}

/** Whether a list has a value, asked many times. */
function membership(list: unknown[]): (value: unknown) => boolean {
  const keys = new Set(list.map(mapKey).filter(isSimple));
  const others = list.filter(item => !isSimple(mapKey(item)));
  return value => {
    const key = mapKey(value);
    if (isSimple(key)) return keys.has(key);
    spend(others.length);
    return others.some(item => equal(item, value));
  };
}

/** What JavaScript's sets tell apart as CEL does. */
function isSimple(key: unknown): boolean {
  return (typeof key !== 'object' || key === null) && !Number.isNaN(key);
}

function inserted(map: object, entries: readonly (readonly [unknown, unknown])[]): Map<unknown, unknown> {
  const all = map as Map<unknown, unknown>;
  for (const [key, value] of entries) {
    if (all.has(mapKey(key))) fail(`insert failed: key ${String(key)} already exists`);
    all.set(mapKey(key), value);
  }
  return all;
}
