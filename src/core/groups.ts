/** Things that have something in common, by what that is: both in the order in which they first occur. What has nothing is in no group. */
export function grouped<T>(things: Iterable<T>, keyOf: (thing: T) => string | undefined): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known) known.push(thing);
    else found.set(key, [thing]);
  }
  return found;
}
