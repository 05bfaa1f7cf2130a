const UNITS: { readonly [unit: string]: number } = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** The milliseconds of a duration as Gateway API writes them, such as `1m30s`. Undefined: there is none, or it is `0s`, which is none. */
export function milliseconds(duration: string | undefined): number | undefined {
  let sum = 0;
  for (const [, digits, unit] of duration?.matchAll(/(\d+)(ms|h|m|s)/g) ?? []) sum += Number(digits) * UNITS[unit];
  return sum === 0 ? undefined : sum;
}
