/** A number as Kuma reads it where it may have decimals: a whole one as it is, another as a string. Nothing stays nothing. */
export function decimal(value: number | undefined): number | string | undefined {
  return value === undefined || Number.isInteger(value) ? value : String(value);
}
