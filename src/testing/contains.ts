interface Asymmetric { asymmetricMatch(actual: unknown): boolean }

/**
 * Whether a value has everything that a partial one has: of objects the fields that are given, of lists every item in its place.
 * Asymmetric matchers of test runners (`expect.any(Number)`) may stand anywhere.
 */
export function contains(actual: unknown, partial: unknown): boolean {
  return missing(actual, partial) === 0;
}

/** How many of the values in a partial one an actual one has not: the fewer, the more likely it was meant. */
export function missing(actual: unknown, partial: unknown): number {
  if (isAsymmetric(partial)) return partial.asymmetricMatch(actual) ? 0 : 1;
  if (Array.isArray(partial)) {
    if (!Array.isArray(actual)) return leaves(partial);
    return partial.reduce<number>((sum, item, i) => sum + missing(actual[i], item), Math.max(0, actual.length - partial.length));
  }
  if (typeof partial === 'object' && partial !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return leaves(partial);
    const own = new Map(Object.entries(actual));
    return Object.entries(partial).reduce((sum, [key, value]) => sum + missing(own.get(key), value), 0);
  }
  return Object.is(actual, partial) ? 0 : 1;
}

function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Math.max(1, Object.values(value).reduce<number>((sum, each) => sum + leaves(each), 0));
}

function isAsymmetric(value: unknown): value is Asymmetric {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Asymmetric>).asymmetricMatch === 'function';
}

/** The part of a value that a partial one speaks of, to be shown beside it. */
export function counterpart(actual: unknown, partial: unknown): unknown {
  if (isAsymmetric(partial)) return partial.asymmetricMatch(actual) ? partial : actual;
  if (Array.isArray(partial) && Array.isArray(actual)) return actual.map((item, i) => i < partial.length ? counterpart(item, partial[i]) : item);
  if (!isRecord(partial) || !isRecord(actual)) return actual;
  return Object.fromEntries(Object.keys(partial).filter(key => Object.hasOwn(actual, key)).map(key => [key, counterpart(actual[key], partial[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
