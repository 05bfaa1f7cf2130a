import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifests, STDIN } from './manifests';
import { UsageError } from './usage-error';
import { YamlDocument } from '../core/yaml';

/**
 * The documents of a path, or of a revision of Git: `main:dist`, or `main` for the path of the other side.
 *
 * @param other the path of the other side of a comparison
 * @throws UsageError where there is neither such a path nor such a revision
 */
export async function readSide(side: string, other: string): Promise<YamlDocument[]> {
  if (side === STDIN || existsSync(side)) return readManifests([side]);
  const [revision, path] = side.includes(':') ? [side.slice(0, side.indexOf(':')), side.slice(side.indexOf(':') + 1)] : [side, other];
  if (!isRevision(revision)) throw new UsageError(`${side}: there is no such file or folder, and no such revision of Git`);
  if (path === '' || path === STDIN) throw new UsageError(`${side}: which path of this revision? ${revision}:dist`);
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-traffic-'));
  try {
    const documents = await readManifests([checkedOut(revision, path, folder)]);
    return documents.map(document => renamed(document, folder, revision));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isRevision(text: string): boolean {
  return text !== '' && !text.startsWith('-') && git('rev-parse', '--verify', '--quiet', `${text}^{commit}`) !== undefined;
}

/** The path as it is in a revision. */
function checkedOut(revision: string, path: string, folder: string): string {
  const index = join(folder, '.index');
  const prefix = git('rev-parse', '--show-prefix')!.trim();
  const inRepository = join(prefix, path);
  const listed = git('ls-tree', '-r', '-z', '--name-only', '--full-tree', revision, '--', inRepository);
  if (!listed) throw new UsageError(`${revision} has no ${path}`);
  const environment = { ...process.env, GIT_INDEX_FILE: index };
  execFileSync('git', ['read-tree', revision], { env: environment, stdio: 'ignore' });
  execFileSync('git', ['checkout-index', '--stdin', '-z', `--prefix=${folder}/`], {
    cwd: git('rev-parse', '--show-toplevel')!.trim(), env: environment, input: listed, stdio: ['pipe', 'ignore', 'ignore'],
  });
  return join(folder, inRepository);
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
