import { Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from './usage-error';
import { readDocuments, YamlDocument } from '../core/yaml';

/** How standard input is called. */
export const STDIN = '-';

const EXTENSIONS = /\.(ya?ml|json)$/i;

/** What stands among manifests and is none. Named itself, a file is read whatever its name. */
const NO_MANIFESTS = new Set([
  'cdk8s.yaml', 'construct-metadata.json', 'kustomization.yaml', 'kustomization.yml', 'Chart.yaml', 'values.yaml',
  'package.json', 'package-lock.json', 'tsconfig.json',
]);
const NO_FOLDERS = /^(\..+|node_modules)$/;

/**
 * The documents of files, of all files in folders (`.yaml`, `.yml` and `.json`, in the order of their names), and of standard input.
 *
 * @throws UsageError where a path cannot be read
 */
export async function readManifests(paths: readonly string[]): Promise<YamlDocument[]> {
  const documents: YamlDocument[] = [];
  const seen = new Set<string>();
  for (const path of paths.flatMap(filesAt)) {
    const key = path === STDIN ? STDIN : resolve(path);
    if (seen.has(key)) continue;
    seen.add(key);
    const bytes = path === STDIN ? await standardInput() : reading(path, () => readFileSync(path));
    for (const document of readDocuments(bytes, path)) documents.push(document);
  }
  return documents;
}

function filesAt(path: string): string[] {
  if (path === STDIN || !reading(path, () => statSync(path)).isDirectory()) return [path];
  const files = filesBelow(path);
  if (files.length === 0) process.stderr.write(`${path} holds no manifests: no file in it ends with .yaml, .yml or .json\n`);
  return files;
}

function filesBelow(folder: string): string[] {
  const entries = reading(folder, () => readdirSync(folder, { withFileTypes: true })).sort(byName);
  return entries.flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NO_FOLDERS.test(entry.name) ? [] : filesBelow(path);
    return EXTENSIONS.test(entry.name) && !NO_MANIFESTS.has(entry.name) && isFile(entry, path) ? [path] : [];
  });
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

/** Links to files count, links to folders may lead in circles. */
function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && reading(path, () => statSync(path)).isFile());
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder', EACCES: 'this may not be read', EISDIR: 'this is a folder', ELOOP: 'this link leads in circles',
  ENOTDIR: 'a part of this path is no folder', ERR_FS_FILE_TOO_LARGE: 'this is too large to be read',
};

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path}: ${REASONS[code] ?? message}`);
  }
}
