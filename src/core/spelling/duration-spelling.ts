const WRITTEN = /^(\d+(?:\.\d+)?)\s*([a-z]*)\.?$/i;
const UNITS: readonly (readonly [pattern: RegExp, milliseconds: number])[] = [
  [/^(ms|msecs?|millis|milliseconds?)$/i, 1], [/^(|s|secs?|seconds?)$/i, 1000], [/^(m|mins?|minutes?)$/i, 60_000], [/^(h|hrs?|hours?)$/i, 3_600_000],
  [/^(d|days?)$/i, 86_400_000], [/^(w|weeks?)$/i, 604_800_000], [/^(y|years?)$/i, 31_536_000_000],
];
const SHORT: readonly (readonly [unit: string, milliseconds: number])[] = [['h', 3_600_000], ['m', 60_000], ['s', 1000], ['ms', 1]];

/** How long a time is that somebody wrote as `5 sec`, `1.5s`, `2 days` or `5`, by which seconds are meant. In milliseconds; nothing where it is none. */
export function writtenTime(text: string): number | undefined {
  const [, amount, unit] = WRITTEN.exec(text.trim()) ?? [];
  const factor = unit === undefined ? undefined : UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  return factor === undefined ? undefined : Number(amount) * factor;
}

/** A time in whole numbers of the longest unit that Go, Kuma and Gateway API read: `1500ms`, `48h`. Nothing for less than milliseconds. */
export function goTime(milliseconds: number): string | undefined {
  if (!Number.isInteger(milliseconds)) return undefined;
  if (milliseconds === 0) return '0s';
  const [unit, length] = SHORT.find(each => milliseconds % each[1] === 0)!;
  return `${milliseconds / length}${unit}`;
}

/** What somebody meant who wrote a time as a number: as a rule seconds, and milliseconds where these would be more than a quarter of an hour. */
export function timeOfNumber(value: number): string | undefined {
  return value >= 1000 ? goTime(value) : goTime(value * 1000);
}
