import { distance } from 'fastest-levenshtein';

/** The candidate that a word was probably meant to be, whatever the case of letters; nothing where none is like it. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(lower, candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Beyond this many names nobody compares with each: for many words it would take time that grows with the square of the names. */
const COMPARED_MAX = 300;

/** The name that was probably meant, of things that may be many; then none. */
export function nearestOfFew<T>(word: string, things: readonly T[], nameOf: (thing: T) => string): string | undefined {
  return things.length > COMPARED_MAX ? undefined : nearest(word, things.map(nameOf));
}

/** Whether a word is surely another one, but for a slip: the same letters and digits, or two edits at most in a long one. */
export function isSlip(word: string, meant: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return letters(word) === letters(meant) || (meant.length > 6 && distance(word.toLowerCase(), meant.toLowerCase()) <= 2);
}
