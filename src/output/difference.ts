import { createTwoFilesPatch, diffArrays } from 'diff';

/** A run of texts that two lists share, or that only one has. */
export interface Run {
  readonly count: number;
  readonly added: boolean;
  readonly removed: boolean;
}

/** How one list of texts becomes another with the fewest changes. */
export function runs(before: readonly string[], after: readonly string[]): readonly Run[] {
  return diffArrays([...before], [...after]);
}

/** The difference of two files as `git diff` shows it. A file without text is not there. */
export function patchOf(path: string, before: string | undefined, after: string | undefined): string {
  const [old, now] = [before === undefined ? '/dev/null' : `a/${path}`, after === undefined ? '/dev/null' : `b/${path}`];
  return createTwoFilesPatch(old, now, before ?? '', after ?? '').replace(/^=+\n/, '');
}
