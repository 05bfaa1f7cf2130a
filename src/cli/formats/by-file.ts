/** Things of each file, in the order in which files first occur. What comes from no file is under the empty name. */
export function byFile<T>(things: readonly T[], fileOf: (thing: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const files = new Map<string, T[]>();
  for (const thing of things) {
    const file = fileOf(thing) ?? '';
    const known = files.get(file);
    if (known) known.push(thing);
    else files.set(file, [thing]);
  }
  return files;
}
