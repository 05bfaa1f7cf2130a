const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** The number that Kuma reads where decimals are written as texts; nothing for a text that is none. */
export function parseDecimal(value: number | string): number | undefined {
  return typeof value === 'number' || DECIMAL.test(value) ? Number(value) : undefined;
}
