import { createHash } from 'node:crypto';
import { refuse } from '../core/error';

/** What is remembered of a file that was written. */
export interface LockEntry {
  /** SHA-256 of its bytes; of the block between our marks, for files that people own. */
  readonly sha256: string;
  /** The path of the construct that renders its object, where one does. */
  readonly construct?: string;
  /** What else may have been written, where a merge has left two versions of the lock. */
  readonly others?: readonly string[];
}

/** What one owner has written, by path. */
export type Lock = ReadonlyMap<string, LockEntry>;

/** The folder of what is remembered, inside the tree and out of the sight of Argo CD, Flux and kustomize. */
export const STATE_FOLDER = '.cdk8s-traffic';

const VERSION = 1;

/** Of a text with the line ends of Unix: Git may check files out with those of Windows, which nobody has written by hand. */
export function sha256(content: string | Buffer): string {
  const text = content.includes('\r\n') ? content.toString().replaceAll('\r\n', '\n') : content;
  return createHash('sha256').update(text).digest('hex');
}

/** Whether content of this hash was written under this entry. */
export function wasWritten(entry: LockEntry | undefined, hash: string): boolean {
  return entry !== undefined && (entry.sha256 === hash || entry.others?.includes(hash) === true);
}

/** A lock as a file: one line for each path, in order, so that a change of one file changes one line. */
export function lockText(lock: Lock): string {
  const lines = [...lock].sort(([a], [b]) => a < b ? -1 : 1).map(([path, entry]) => `    ${JSON.stringify(path)}: ${JSON.stringify(entry)}`);
  return `{\n  "version": ${VERSION},\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/**
 * Reads a lock. One that two branches have written, and that Git could not merge, holds what both have written.
 *
 * @throws TRF1701 where it is not one of ours, or leads out of the tree
 */
export function readLock(text: string, file: string): Lock {
  const unreadable = (why: string): never => refuse({
    code: 'TRF1701', value: file, expected: `a lock that this command has written (${why})`, fix: `restore it: git checkout -- ${file}`,
  });
  let read: { version?: unknown; files?: unknown };
  try {
    read = JSON.parse(isConflict(text) ? sidesOf(text) : text);
  } catch (error) {
    return unreadable((error as Error).message.replace(/\s+/g, ' '));
  }
  if (typeof read?.version === 'number' && read.version > VERSION) {
    refuse({ code: 'TRF1701', value: file, expected: `a lock of version ${VERSION}; a newer cdk8s-traffic has written it, of version ${read.version}`, fix: 'npm install cdk8s-traffic@latest' });
  }
  if (read?.version !== VERSION) return unreadable(`of version ${VERSION}, this is ${JSON.stringify(read?.version)}`);
  const entries = Object.entries(read.files ?? {}) as [string, LockEntry][];
  const strange = entries.find(([path, entry]) => !isInside(path) || ![entry?.sha256, ...othersOf(entry)].every(hash => /^[0-9a-f]{64}$/.test(hash)));
  if (strange) return unreadable(`not ${JSON.stringify(strange[0])}`);
  return new Map(entries);
}

function othersOf(entry: LockEntry | undefined): readonly string[] {
  return Array.isArray(entry?.others) ? entry.others : [];
}

const MARKER = /^(<{7}|\|{7}|={7}|>{7})( |$)/;

function isConflict(text: string): boolean {
  return text.split('\n').some(line => MARKER.test(line));
}

/** Both sides of a merge as one lock; what was there before the two of them does not count. */
function sidesOf(text: string): string {
  const files = new Map<string, LockEntry>();
  let isBase = false;
  for (const line of text.split(/\r?\n/)) {
    const [, marker] = MARKER.exec(line) ?? [];
    if (marker !== undefined) isBase = marker.startsWith('|');
    const [, path, entry] = isBase ? [] : /^ {4}("(?:[^"\\]|\\.)*"): (\{.*\}),?$/.exec(line) ?? [];
    if (path === undefined) continue;
    const [key, side] = [JSON.parse(path) as string, JSON.parse(entry) as LockEntry];
    const other = files.get(key);
    files.set(key, other ? { ...side, others: [...othersOf(other), other.sha256] } : side);
  }
  return JSON.stringify({ version: Number(/^ {2}"version": (\d+),?\r?$/m.exec(text)?.[1]), files: Object.fromEntries(files) });
}

/** Whether a path stays inside of the tree, and out of what Git keeps for itself. */
export function isInside(path: string): boolean {
  const isOutside = (part: string) => part === '..' || part === '.' || part === '' || part.toLowerCase() === '.git';
  return path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').some(isOutside);
}
