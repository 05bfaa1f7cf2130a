import { existsSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { markName } from './codeowners';
import { isInside, Lock, readLock, STATE_FOLDER } from './lock';
import { present, Present, Writer } from './plan';
import { Tree } from './tree';
import { refuse } from '../core/error';

/** A tree that another one takes the place of: what is remembered of it. */
export interface FormerTree extends Writer {
  /** The path of its lock. */
  readonly path: string;
  readonly file: Present;
  readonly folder: string;
}

/** Where a lock lies: `deploy/.cdk8s-traffic/default.json`. */
const LOCK_PATH = new RegExp(`^(?:(.+)/)?${STATE_FOLDER.replace('.', '\\.')}/([^/]+)\\.json$`);

/**
 * The tree of a lock; nothing where there is none any more.
 *
 * @throws TRF1705 where the path is none of a lock
 * @throws TRF1701 where the lock is none of ours
 */
export function formerTree(root: string, path: string): FormerTree | undefined {
  const [, folder = '', owner] = LOCK_PATH.exec(path) ?? [];
  if (owner === undefined || !isInside(path)) {
    refuse({
      code: 'TRF1705', value: path, expected: 'the path of a lock in the repository', fix: `${STATE_FOLDER}/default.json, or deploy/${STATE_FOLDER}/default.json`,
    });
  }
  const file = present(join(root, path), path);
  return file && { path, file, folder, name: markName(owner, folder), lock: readLock(file.text, path) };
}

/** The folders of the repository that are looked through for other trees, from its root. */
const DEPTH_MAX = 4;
const NO_FOLDERS = /^(\..*|node_modules|envs|clusters)$/;

/**
 * Locks of trees that a new tree probably takes the place of: those that name files of the same apps and clusters, of another owner
 * in the same folder, or of the same owner in another.
 */
export function probablyFormer(root: string, folder: string, owner: string, tree: Tree): string[] {
  const places = new Set(tree.entries().flatMap(([path]) => placeOf(path, folder) ?? []));
  const own = inFolder(folder, `${STATE_FOLDER}/${owner}.json`);
  const locks = [...locksIn(root, folder), ...locksOf(root, '', owner, 0)].filter(path => path !== own);
  return locks.filter(path => {
    const [, other = ''] = LOCK_PATH.exec(path)!;
    return [...lockAt(root, path).keys()].some(file => places.has(placeOf(file, other) ?? ''));
  });
}

/** Whether another owner of the same folder writes a file, too. */
export function claimsOfOthers(root: string, folder: string, own: readonly string[]): (path: string) => boolean {
  let locks: readonly Lock[] | undefined;
  return path => (locks ??= locksIn(root, folder).filter(lock => !own.includes(lock)).map(lock => lockAt(root, lock))).some(lock => lock.has(path));
}

/** Files of a folder that begin with our mark, and that neither a tree nor a lock knows. */
export function unknownFiles(root: string, folder: string, tree: Tree, former: readonly FormerTree[], mark: string): string[] {
  const isClaimed = claimsOfOthers(root, folder, []);
  const isOurs = (path: string) => readFileSync(join(root, path), 'utf8').replace('\r\n', '\n').startsWith(mark);
  const files = ['clusters', 'envs'].map(name => inFolder(folder, name)).filter(path => existsSync(join(root, path)))
    .flatMap(path => readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map(name => `${path}/${name.split(sep).join('/')}`));
  return files.filter(path => path.endsWith('.yaml') && !tree.get(path) && !former.some(({ lock }) => lock.has(path)) && !isClaimed(path) && isOurs(path)).sort();
}

/** What is remembered, as far as it can be read: another owner's lock is no reason to stop. */
function lockAt(root: string, path: string): Lock {
  try {
    return readLock(readFileSync(join(root, path), 'utf8'), path);
  } catch {
    return new Map();
  }
}

/** `production/eu/shop`, of a file of that app in a tree. */
function placeOf(path: string, folder: string): string | undefined {
  const beginning = inFolder(folder, 'envs/');
  return path.startsWith(beginning) ? path.slice(beginning.length).split('/').slice(0, 3).join('/') : undefined;
}

function locksIn(root: string, folder: string): string[] {
  const state = inFolder(folder, STATE_FOLDER);
  if (!existsSync(join(root, state))) return [];
  return readdirSync(join(root, state)).filter(name => /^[a-z0-9.-]+\.json$/.test(name) && name !== 'journal.json').sort().map(name => `${state}/${name}`);
}

function locksOf(root: string, folder: string, owner: string, depth: number): string[] {
  const own = inFolder(folder, `${STATE_FOLDER}/${owner}.json`);
  const here = existsSync(join(root, own)) ? [own] : [];
  if (depth === DEPTH_MAX) return here;
  const folders = readdirSync(join(root, folder), { withFileTypes: true }).filter(entry => entry.isDirectory() && !NO_FOLDERS.test(entry.name));
  return [...here, ...folders.flatMap(({ name }) => locksOf(root, inFolder(folder, name), owner, depth + 1))];
}

function inFolder(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** The folders of a tree that is gone, as far as nobody else has put something into them. */
export function removeEmptyFolders(root: string, folder: string): void {
  const parts = folder.split('/').filter(Boolean);
  try {
    rmdirSync(join(root, folder, STATE_FOLDER));
    for (let depth = parts.length; depth > 0; depth--) rmdirSync(join(root, ...parts.slice(0, depth)));
  } catch {
    // something else is in it
  }
}
