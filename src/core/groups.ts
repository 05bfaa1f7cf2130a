/** Things that have something in common, by what that is, in the order in which it first occurs. What has nothing is under the empty name. */
export function groups<T>(things: readonly T[], nameOf: (thing: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const name = nameOf(thing) ?? '';
    const known = found.get(name);
    if (known) known.push(thing);
    else found.set(name, [thing]);
  }
  return found;
}
