/** Entries that say something new, in their order. */
export function distinct<T extends object>(entries: readonly T[]): T[] {
  return [...new Map(entries.map(entry => [JSON.stringify(entry), entry])).values()];
}
