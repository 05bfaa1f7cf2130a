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
    for (let k = 0; k < Math.max(gone, come); k++) {
      const at = k < come ? place + k : oldPlace + k;
      pairs.push({ label: `[${at}]`, ...k < gone ? { before: before[oldPlace + k] } : {}, ...k < come ? { after: after[place + k] } : {} });
    }
    [oldPlace, place] = [oldPlace + gone, place + come];
  }
  return pairs;
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
