import { createHash } from 'node:crypto';
import { refuse } from '../core/error';

/** What is remembered of a file that was written. */
export interface LockEntry {
  /** SHA-256 of its bytes; of the block between our marks, for files that people own. */
  readonly sha256: string;
  /** The path of the construct that renders its object, where one does. */
  readonly construct?: string;
}

/** What one owner has written, by path. */
export type Lock = ReadonlyMap<string, LockEntry>;

/** The folder of what is remembered, inside the tree and out of the sight of Argo CD, Flux and kustomize. */
export const STATE_FOLDER = '.cdk8s-traffic';

const VERSION = 1;

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A lock as a file: one line for each path, in order, so that a change of one file changes one line. */
export function lockText(lock: Lock): string {
  const lines = [...lock].sort(([a], [b]) => a < b ? -1 : 1).map(([path, entry]) => `    ${JSON.stringify(path)}: ${JSON.stringify(entry)}`);
  return `{\n  "version": ${VERSION},\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/**
 * Reads a lock.
 *
 * @throws TRF1701 where it is not one of ours, or leads out of the tree
 */
export function readLock(text: string, file: string): Lock {
  const unreadable = (why: string): never => refuse({
    code: 'TRF1701', value: file, expected: `a lock that this command has written (${why})`, fix: `restore it: git checkout -- ${file}`,
  });
  let read: { version?: unknown; files?: unknown };
  try {
    read = JSON.parse(text);
  } catch (error) {
    return unreadable(text.includes('<<<<<<<') ? 'it holds a merge conflict: take either side and run again' : (error as Error).message);
  }
  if (read?.version !== VERSION) return unreadable(`of version ${VERSION}, this is ${JSON.stringify(read?.version)}`);
  const entries = Object.entries(read.files ?? {}) as [string, LockEntry][];
  const strange = entries.find(([path, entry]) => !isInside(path) || !/^[0-9a-f]{64}$/.test(entry?.sha256));
  if (strange) return unreadable(`not ${JSON.stringify(strange[0])}`);
  return new Map(entries);
}

/** Whether a path stays inside of the tree. */
export function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').some(part => part === '..' || part === '.' || part === '');
}
