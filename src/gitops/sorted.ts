/** Plain data with the keys of every object in the order of their code units, so that bytes depend on the data alone. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const field = sorted((value as Record<string, unknown>)[key]);
    if (key === '__proto__') Object.defineProperty(copy, key, { value: field, enumerable: true, configurable: true, writable: true });
    else copy[key] = field;
  }
  return copy;
}
