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
  ['name'], ['kind', 'namespace', 'name', 'sectionName', 'port'], ['port', 'protocol'], ['containerPort', 'protocol'], ['key'], ['host'], ['path'], ['type'],
];

/**
 * Which items of two lists are the same: those with the same keys; without keys, those that are equal, in order, and what is left between
 * them one by one. In a set, those that are equal are the same wherever they stand.
 */
export function paired(before: readonly unknown[], after: readonly unknown[], schema: SchemaNode | undefined, isSet = false): ItemPair[] {
  const keys = keysOf(before, after, schema);
  if (keys) return byKeys(before as Item[], after as Item[], keys);
  return isSet ? byContent(before, after) : byPlace(before, after);
}

type Names = readonly string[];

/** The keys of items that both lists have, in the order of each, where these differ. */
export function reordered(before: readonly unknown[], after: readonly unknown[], schema: SchemaNode | undefined): readonly Names[] | undefined {
  const keys = keysOf(before, after, schema);
  if (!keys) return undefined;
  const [old, now] = [before, after].map(items => (items as Item[]).map(item => identity(item, keys)));
  const shared = new Set(old.filter(each => now.includes(each)));
  const [was, is] = [old, now].map(each => each.filter(item => shared.has(item)));
  const names = (items: readonly string[]) => items.map(item => (JSON.parse(item) as unknown[]).filter(each => each !== null).join('/'));
  return was.join() === is.join() ? undefined : [names(was), names(is)];
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

/** What both have is the same; what is left became the other. */
function byContent(before: readonly unknown[], after: readonly unknown[]): ItemPair[] {
  const left = new Map<string, number[]>();
  for (const [i, item] of after.entries()) left.set(identityOfAll(item), [...left.get(identityOfAll(item)) ?? [], i]);
  const gone = [...before.keys()].filter(i => left.get(identityOfAll(before[i]))?.shift() === undefined);
  const come = [...left.values()].flat().sort((a, b) => a - b);
  return alike(gone.map(i => before[i]), come.map(i => after[i])).map(([old, now]) => ({
    label: `[${now === undefined ? gone[old!] : come[now]}]`,
    ...old === undefined ? {} : { before: before[gone[old]] }, ...now === undefined ? {} : { after: after[come[now]] },
  }));
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
