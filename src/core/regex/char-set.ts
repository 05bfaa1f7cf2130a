/** Code points, as ranges in order that neither touch nor overlap. Both ends belong to a range. */
export type CharSet = readonly (readonly [from: number, to: number])[];

const LAST = 0x10ffff;

export function union(sets: readonly CharSet[]): CharSet {
  const joined: [number, number][] = [];
  for (const [from, to] of sets.flat().sort(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** All code points but these. */
export function except(set: CharSet): CharSet {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  return next <= LAST ? [...rest, [next, LAST]] : rest;
}

export function contains(set: CharSet, code: number): boolean {
  return set.some(([from, to]) => from <= code && code <= to);
}
