import { leavesOf, likenessOf } from './likeness';
import { SchemaNode } from '../../admission/schema/node';
import { runs } from '../difference';

/** An item of a list before and after, and how its place is written: `[name=web]`, `[2]`. */
export interface ItemPair {
  readonly label: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Item = Readonly<Record<string, unknown>>;

/** The fields by which people tell items apart, where no schema says it; the first that tell all of a list apart are taken. */
const USUAL_KEYS: readonly (readonly string[])[] = [
  ['name'], ['kind', 'namespace', 'name', 'sectionName', 'port'], ['port', 'protocol'], ['key'], ['host'], ['path'], ['type'],
];

/**
 * Which items of two lists are the same: those with the same keys; without keys, those that are equal, in order, and what is left between
 * them one by one.
 */
export function paired(before: readonly unknown[], after: readonly unknown[], schema: SchemaNode | undefined): ItemPair[] {
  const keys = keysOf(before, after, schema);
  return keys ? byKeys(before as Item[], after as Item[], keys) : byPlace(before, after);
}

function keysOf(before: readonly unknown[], after: readonly unknown[], schema: SchemaNode | undefined): readonly string[] | undefined {
  const items = [...before, ...after];
  if (items.length === 0 || !items.every(isItem)) return undefined;
  const candidates = [...schema?.listType === 'map' && schema.listMapKeys ? [schema.listMapKeys] : [], ...USUAL_KEYS];
  const lists = [before, after] as Item[][];
  return candidates.find(keys => items.every(item => keys.some(key => item[key] !== undefined)) && lists.every(list => isUnique(list, keys)));
}

function isUnique(items: readonly Item[], keys: readonly string[]): boolean {
  return new Set(items.map(item => identity(item, keys))).size === items.length;
}

function byKeys(before: readonly Item[], after: readonly Item[], keys: readonly string[]): ItemPair[] {
  const old = new Map(before.map(item => [identity(item, keys), item]));
  const now = new Map(after.map(item => [identity(item, keys), item]));
  return [...new Set([...old.keys(), ...now.keys()])].map(key => {
    const item = (now.get(key) ?? old.get(key))!;
    const label = keys.filter(name => item[name] !== undefined).map(name => `${name}=${String(item[name])}`).join(',');
    return { label: `[${label}]`, before: old.get(key), after: now.get(key) };
  });
}

function byPlace(before: readonly unknown[], after: readonly unknown[]): ItemPair[] {
  const parts = runs(before.map(identityOfAll), after.map(identityOfAll));
  const pairs: ItemPair[] = [];
  let [oldPlace, place] = [0, 0];
  for (let i = 0; i < parts.length; i++) {
    const { added, removed, count } = parts[i];
    if (!added && !removed) {
      [oldPlace, place] = [oldPlace + count, place + count];
      continue;
    }
    const gone = removed ? count : 0;
    const come = removed && parts[i + 1]?.added ? parts[++i].count : added ? count : 0;
    for (const [old, now] of alike(before.slice(oldPlace, oldPlace + gone), after.slice(place, place + come))) {
      const label = `[${now === undefined ? oldPlace + old! : place + now}]`;
      const [was, is] = [old === undefined ? {} : { before: before[oldPlace + old] }, now === undefined ? {} : { after: after[place + now] }];
      pairs.push({ label, ...was, ...is });
    }
    [oldPlace, place] = [oldPlace + gone, place + come];
  }
  return pairs;
}

/** How many items are compared with each other; of more, those in the same place are taken for the same. */
const ALIKE_MAX = 100;

/**
 * The places of items that became others: the most alike first. What is left are items that went and items that came, or, where there
 * is one for each of the other, the same in another form.
 */
function alike(gone: readonly unknown[], come: readonly unknown[]): [number | undefined, number | undefined][] {
  const pairs: [number | undefined, number | undefined][] = [];
  const [old, now] = [gone, come].map(items => new Set(items.keys()));
  if (gone.length !== come.length && gone.length * come.length <= ALIKE_MAX ** 2) {
    const [before, after] = [gone, come].map(items => items.map(leavesOf));
    const candidates = before.flatMap((leaves, i) => after.map((others, k) => ({ i, k, likeness: likenessOf(leaves, others) })));
    for (const { i, k, likeness } of candidates.sort((a, b) => b.likeness - a.likeness)) {
      if (likeness === 0 || !old.has(i) || !now.has(k)) continue;
      pairs.push([i, k]);
      old.delete(i);
      now.delete(k);
    }
  }
  const [left, right] = [[...old], [...now]];
  for (let n = 0; n < Math.max(left.length, right.length); n++) pairs.push([left[n], right[n]]);
  return pairs.sort(([a, b], [c, d]) => (b ?? a!) - (d ?? c!));
}

function identity(item: Item, keys: readonly string[]): string {
  return JSON.stringify(keys.map(key => item[key] ?? null));
}

function identityOfAll(item: unknown): string {
  return JSON.stringify(item) ?? '';
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
