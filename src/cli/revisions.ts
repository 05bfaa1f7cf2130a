import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { readManifests, STDIN } from './manifests';
import { UsageError } from './usage-error';
import { YamlDocument } from '../core/yaml/yaml';

/**
 * The documents of a path, or of a revision of Git: `main:dist`, or `main` for the path of the other side.
 *
 * @param other the path of the other side of a comparison
 * @throws UsageError where there is neither such a path nor such a revision
 */
export async function readSide(side: string, other: string): Promise<YamlDocument[]> {
  if (side === STDIN || existsSync(side)) return readManifests([side]);
  const [revision, path = other] = parted(side) ?? refuseRevision(side);
  if (path === '' || path === STDIN) throw new UsageError(`${side}: which path of this revision? ${revision}:dist`);
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-traffic-'));
  try {
    const documents = await readManifests([checkedOut(revision, path, folder)]);
    return documents.map(document => renamed(document, folder, revision));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `main:dist` in its two parts, `main` in one. Revisions may have colons themselves: `main@{2026-01-01 10:00}:dist`. */
function parted(side: string): [revision: string, path?: string] | undefined {
  if (isRevision(side)) return [side];
  const colons = [...side.matchAll(/:/g)].map(({ index }) => index);
  const colon = colons.find(at => isRevision(side.slice(0, at)));
  return colon === undefined ? undefined : [side.slice(0, colon), side.slice(colon + 1)];
}

function refuseRevision(side: string): never {
  throw new UsageError(`${side}: there is no such file or folder, and no such revision of Git${hint()}`);
}

/** Why there may be fewer revisions than somebody thinks. */
function hint(): string {
  if (git('rev-parse', '--git-dir') === undefined) return '; this folder is in no repository';
  if (git('rev-parse', '--verify', 'HEAD') === undefined) return '; this repository has no commits yet';
  const isShallow = git('rev-parse', '--is-shallow-repository')?.trim() === 'true';
  return isShallow ? '; this clone is shallow, which git fetch --unshallow changes, and fetch-depth: 0 of actions/checkout' : '';
}

function isRevision(text: string): boolean {
  return text !== '' && !text.startsWith('-') && /^(commit|tag)$/.test(git('cat-file', '-t', text)?.trim() ?? '');
}

/** The path as it is in a revision. */
function checkedOut(revision: string, path: string, folder: string): string {
  const index = join(folder, '.index');
  const root = git('rev-parse', '--show-toplevel')!.trimEnd();
  const inRepository = relative(root, realPath(resolve(path)));
  if (isAbsolute(inRepository) || inRepository.split(/[\\/]/)[0] === '..') throw new UsageError(`${path} is outside of the repository ${root}: which path of ${revision}? ${revision}:dist`);
  const listed = git('ls-tree', '-r', '-z', '--name-only', '--full-tree', revision, ...inRepository === '' ? [] : ['--', inRepository]);
  if (!listed) throw new UsageError(`${revision} has no ${path}`);
  const environment = { ...process.env, GIT_INDEX_FILE: index };
  execFileSync('git', ['read-tree', revision], { env: environment, stdio: 'ignore' });
  execFileSync('git', ['checkout-index', '--stdin', '-z', `--prefix=${folder}/`], {
    cwd: root, env: environment, input: listed, stdio: ['pipe', 'ignore', 'ignore'],
  });
  return join(folder, inRepository);
}

/** What is not there any more is where its folder is. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}

function renamed(document: YamlDocument, folder: string, revision: string): YamlDocument {
  const file = document.file?.replace(`${folder}/`, `${revision}:`);
  return Object.create(document, { file: { value: file, enumerable: true } }) as YamlDocument;
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}
