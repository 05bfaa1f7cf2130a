import { Change, Plan } from './plan';
import { patchOf } from '../output/difference';
import { count } from '../output/finding-text';

/** What became of a tree, or would. Paths are in order. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files that somebody else has changed, and why they are left alone. */
  readonly conflicts: readonly { readonly path: string; readonly why: string }[];
  readonly unchanged: number;
  /** Whether a run was killed while it wrote; the next one finishes what it has begun. */
  readonly unfinished: boolean;
  /**
   * Locks of other trees with the same apps and clusters, found by a first run: of this one, if it had another folder or owner. What they
   * name stays until `replaces` says so.
   */
  readonly stale: readonly string[];
  /** Files that say they were written by this, and of which no lock knows, found by a run without a lock: it may have been lost. */
  readonly unknown: readonly string[];
  /** Whether there is anything to do. */
  readonly isEmpty: boolean;
  /** `3 files added, 1 removed; 240 unchanged`. */
  summary(): string;
  /** The differences as a patch, of at most so many files. */
  patch(filesMax?: number): string;
}

interface Circumstances {
  readonly forced?: boolean;
  readonly unfinished?: boolean;
  readonly stale?: readonly string[];
  readonly unknown?: readonly string[];
}

export function changesOf({ changes, conflicts, unchanged }: Plan, circumstances: Circumstances = {}): Changes {
  const { forced = false, unfinished = false, stale = [], unknown = [] } = circumstances;
  const done = (forced ? [...changes, ...conflicts] : [...changes]).sort((a, b) => a.path < b.path ? -1 : 1);
  const paths = (kind: Change['kind']) => done.filter(change => change.kind === kind).map(({ path }) => path);
  const left = forced ? [] : conflicts.map(({ path, why }) => ({ path, why }));
  const [added, changed, removed] = [paths('added'), paths('changed'), paths('removed')];
  return {
    added, changed, removed, conflicts: left, unchanged, unfinished, stale, unknown,
    isEmpty: done.length + left.length === 0 && !unfinished,
    summary: () => summary({ added, changed, removed, conflicts: left, unchanged, unfinished }),
    patch: (filesMax = Infinity) => patch([...done, ...forced ? [] : conflicts], filesMax),
  };
}

function summary({ added, changed, removed, conflicts, unchanged, unfinished }: Omit<Changes, 'isEmpty' | 'stale' | 'unknown' | 'summary' | 'patch'>): string {
  const parts = [[added, 'added'], [changed, 'changed'], [removed, 'removed'], [conflicts, 'changed by hand']] as const;
  const said = parts.filter(([files]) => files.length > 0).map(([files, what], i) => `${i === 0 ? count(files.length, 'file') : files.length} ${what}`);
  const text = `${said.join(', ') || 'nothing to change'}; ${unchanged} unchanged`;
  return unfinished ? `${text}; an earlier run was interrupted while it wrote, and the next one finishes it` : text;
}

function patch(changes: readonly Change[], filesMax: number): string {
  const shown = changes.slice(0, filesMax).map(({ path, before, after }) => patchOf(path, before?.text, after));
  return shown.join('') + (changes.length > filesMax ? `… and ${changes.length - filesMax} more files\n` : '');
}

const SHOWN_MAX = 20;

/** What else was found, and what can be done about it. Another tree may be there for a reason. */
export function notesOf({ stale, unknown }: Pick<Changes, 'stale' | 'unknown'>): string {
  const others = stale.map(lock =>
    `${lock} is of a tree with the same apps. If it is this one, under another folder or owner: replaces: ['${lock}'], or --replaces ${lock}\n`);
  if (unknown.length === 0) return others.join('');
  const more = unknown.length > SHOWN_MAX ? [`  … and ${unknown.length - SHOWN_MAX} more\n`] : [];
  const files = unknown.slice(0, SHOWN_MAX).map(file => `  ${file}\n`);
  return [...others, 'no lock knows of these files, though they say that they were written by this; remove them, or restore the lock:\n', ...files, ...more].join('');
}
