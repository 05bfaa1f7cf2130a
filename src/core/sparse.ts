/** The object without what was not set; nothing at all where nothing was. */
export function sparse<T extends object>(object: T): T | undefined {
  const set = Object.entries(object).filter(([, value]) => value !== undefined);
  return set.length > 0 ? Object.fromEntries(set) as T : undefined;
}

/** The list, or nothing where it is empty. */
export function some<T>(list: readonly T[] | undefined): T[] | undefined {
  return list && list.length > 0 ? [...list] : undefined;
}
