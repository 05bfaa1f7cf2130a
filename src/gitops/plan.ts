import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blockIn, isCodeOwners, withBlock } from './codeowners';
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

/** Who has written files: what is remembered of them, and the name in the marks of files that people own. */
export interface Writer {
  readonly name: string;
  readonly lock: Lock;
}

/** What has to be done for a tree to be there. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly unchanged: number;
  /** What is to be remembered when it is done. */
  readonly lock: Lock;
}

const BY_HAND = 'was changed by hand since it was written';

/**
 * Compares a tree with what is there and with what was written last time.
 *
 * Ours is what the lock names and nobody has changed since: that is written anew, and removed when it is no longer wanted. A file that
 * is not in the lock, or not as the lock has it, is somebody's: it is a conflict, unless it already is as it should be.
 *
 * @param former whose files are ours now
 * @param isClaimed whether somebody else writes a file, too: then it stays
 */
export function plan(root: string, tree: Tree, own: Writer, former: readonly Writer[], isClaimed: (path: string) => boolean): Plan {
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const entries = new Map<string, LockEntry>();
  let unchanged = 0;
  const files = tree.entries();
  const writers = [own, ...former];
  const gone = new Set(writers.flatMap(({ lock }) => [...lock.keys()]).filter(path => !tree.get(path)));
  refuseLinks(root, [...files.map(([path]) => path), ...gone]);

  for (const [path, file] of files) {
    const whole = present(join(root, path), path);
    const { kept, taken, isForeign } = file.block && whole ? withoutBlocks(whole, path, former) : NOTHING_TAKEN;
    const ours = file.block && whole ? blockOf(kept, own.name) : whole;
    const written = sha256(file.content);
    entries.set(path, { sha256: written, ...file.construct === undefined ? {} : { construct: file.construct } });
    if (ours?.sha256 === written && !taken && !isForeign) {
      unchanged++;
      continue;
    }
    const after = file.block ? withBlock(kept, file.content, own.name) : file.content;
    const change: Change = { path, kind: whole ? 'changed' : 'added', before: whole, after };
    const isOurs = ours === undefined || ours.sha256 === written || writers.some(({ lock }) => wasWritten(lock.get(path), ours.sha256));
    if (isOurs && !isForeign) changes.push(change);
    else conflicts.push({ ...change, why: writers.some(({ lock }) => lock.has(path)) ? BY_HAND : 'is there already, and was not written by this' });
  }

  for (const path of [...gone].sort()) {
    const whole = present(join(root, path), path);
    if (whole === undefined) continue;
    const { kept, taken, isForeign } = withoutBlocks(whole, path, writers);
    if (!taken && (isCodeOwners(path) || isClaimed(path))) continue;
    const isLeft = taken && kept.trim() !== '';
    const change: Change = isLeft ? { path, kind: 'changed', before: whole, after: kept } : { path, kind: 'removed', before: whole };
    if (!isForeign && (taken || writers.some(({ lock }) => wasWritten(lock.get(path), whole.sha256)))) changes.push(change);
    else conflicts.push({ ...change, why: `is no longer rendered, and ${BY_HAND}` });
  }
  return { changes, conflicts, unchanged, lock: entries };
}

interface Kept {
  /** The file without the blocks. */
  readonly kept: string;
  /** Whether there were any. */
  readonly taken: boolean;
  /** Whether one of them was changed by hand. */
  readonly isForeign: boolean;
}

const NOTHING_TAKEN: Kept = { kept: '', taken: false, isForeign: false };

/** A file that people own, without what some have written between their marks. */
function withoutBlocks({ text }: Present, path: string, writers: readonly Writer[]): Kept {
  const blocks = writers.flatMap(({ name, lock }) => {
    const block = lock.has(path) ? blockOf(text, name) : undefined;
    return block ? [{ name, isOurs: wasWritten(lock.get(path), block.sha256) }] : [];
  });
  return {
    kept: blocks.reduce((left, { name }) => withBlock(left, undefined, name), text),
    taken: blocks.length > 0,
    isForeign: blocks.some(({ isOurs }) => !isOurs),
  };
}

function blockOf(text: string, name: string): Present | undefined {
  const block = blockIn(text, name);
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
