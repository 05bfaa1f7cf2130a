import type { distance as Distance } from 'fastest-levenshtein';

/** The candidate that a word was probably meant to be; nothing where none is like it. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { distance }: { distance: typeof Distance } = require('fastest-levenshtein');
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
