import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blockIn, withBlock } from './codeowners';
import { Lock, LockEntry, sha256, wasWritten } from './lock';
import { Tree } from './tree';
import { refuse } from '../core/error';

/** A file that would be written or removed. */
export interface Change {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** What is there. Absent where nothing is. */
  readonly before?: Present;
  /** What will be. Absent where nothing will. */
  readonly after?: string;
}

/** A file as it is found. */
export interface Present {
  readonly text: string;
  readonly sha256: string;
}

/** Most files are as they should be, and nobody asks for their text. */
class PresentFile implements Present {
  public readonly sha256: string;

  public constructor(private readonly bytes: Buffer) {
    this.sha256 = sha256(bytes);
  }

  public get text(): string {
    return this.bytes.toString('utf8');
  }
}

/** A file that somebody else has changed, and that is therefore left as it is. */
export interface Conflict extends Change {
  readonly why: string;
}

/** What has to be done for a tree to be there. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly unchanged: number;
  /** What is to be remembered when it is done. */
  readonly lock: Lock;
}

/**
 * Compares a tree with what is there and with what was written last time.
 *
 * Ours is what the lock names and nobody has changed since: that is written anew, and removed when it is no longer wanted. A file that
 * is not in the lock, or not as the lock has it, is somebody's: it is a conflict, unless it already is as it should be.
 */
export function plan(root: string, tree: Tree, lock: Lock, owner: string): Plan {
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const entries = new Map<string, LockEntry>();
  let unchanged = 0;
  const files = tree.entries();
  refuseLinks(root, [...files.map(([path]) => path), ...lock.keys()]);

  for (const [path, file] of files) {
    const whole = present(join(root, path), path);
    const ours = file.block && whole ? presentBlock(whole, owner) : whole;
    const entry = lock.get(path);
    const written = sha256(file.content);
    entries.set(path, { sha256: written, ...file.construct === undefined ? {} : { construct: file.construct } });
    if (ours?.sha256 === written) {
      unchanged++;
      continue;
    }
    const after = file.block ? withBlock(whole?.text ?? '', file.content, owner) : file.content;
    const change: Change = { path, kind: whole ? 'changed' : 'added', before: whole, after };
    if (ours === undefined || wasWritten(entry, ours.sha256)) changes.push(change);
    else conflicts.push({ ...change, why: entry ? 'was changed by hand since it was written' : 'is there already, and was not written by this' });
  }

  for (const [path, entry] of lock) {
    if (tree.get(path)) continue;
    const whole = present(join(root, path), path);
    if (whole === undefined) continue;
    const block = presentBlock(whole, owner);
    const change: Change = block ? withoutBlock(path, whole, owner) : { path, kind: 'removed', before: whole };
    if (wasWritten(entry, (block ?? whole).sha256)) changes.push(change);
    else conflicts.push({ ...change, why: 'is no longer rendered, and was changed by hand since it was written' });
  }
  return { changes, conflicts, unchanged, lock: entries };
}

function withoutBlock(path: string, whole: Present, owner: string): Change {
  const after = withBlock(whole.text, undefined, owner);
  return after.trim() === '' ? { path, kind: 'removed', before: whole } : { path, kind: 'changed', before: whole, after };
}

function presentBlock({ text }: Present, owner: string): Present | undefined {
  const block = blockIn(text, owner);
  return block === undefined ? undefined : { text: block, sha256: sha256(block) };
}

/**
 * Folders of a tree are its own: a link in their place leads to what is not ours to write.
 *
 * @throws TRF1703 where a path of the tree leads through a link
 */
export function refuseLinks(root: string, paths: readonly string[]): void {
  const folders = new Set<string>();
  for (const path of paths) for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  const link = [...folders].find(folder => isLink(join(root, folder)));
  if (link === undefined) return;
  refuse({ code: 'TRF1703', value: link, expected: 'a folder, or nothing at all, in this place', fix: 'move away what is there (a link to somewhere else)' });
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false; // nothing is there, or a file in the place of a folder above it
  }
}

/**
 * The file that is there, if any.
 *
 * @throws TRF1703 where something else than a file is in its place
 */
export function present(file: string, path: string): Present | undefined {
  try {
    return new PresentFile(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !lstatSync(file, { throwIfNoEntry: false })) return undefined;
    return refuse({
      code: 'TRF1703', value: path, expected: 'a file that can be read, or nothing at all, in this place',
      fix: `move away what is there (${code === 'EISDIR' ? 'a folder' : code === 'ENOENT' ? 'a link that leads nowhere' : code})`,
    });
  }
}
