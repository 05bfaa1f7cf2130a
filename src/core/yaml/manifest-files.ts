import { Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A path that cannot be read: its text is all there is to say. */
export class UnreadablePath extends Error {}

const EXTENSIONS = /\.(ya?ml|json)$/i;

/** What stands among manifests and is none. Named itself, a file is read whatever its name. */
const NO_MANIFESTS = new Set([
  'cdk8s.yaml', 'construct-metadata.json', 'kustomization.yaml', 'kustomization.yml', 'Chart.yaml', 'values.yaml',
  'package.json', 'package-lock.json', 'tsconfig.json',
]);
const NO_FOLDERS = /^(\..+|node_modules)$/;

/**
 * A file itself; of a folder all files below it that are called as manifests are (`.yaml`, `.yml` and `.json`), in the order of their
 * names. Links to files count, links to folders may lead in circles.
 *
 * @throws UnreadablePath
 */
export function manifestFiles(path: string): string[] {
  return reading(path, () => statSync(path)).isDirectory() ? filesBelow(path) : [path];
}

/** @throws UnreadablePath */
export function readManifestFile(path: string): Buffer {
  return reading(path, () => readFileSync(path));
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

function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && reading(path, () => statSync(path)).isFile());
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder', EACCES: 'this may not be read', EISDIR: 'this is a folder', ELOOP: 'this link leads in circles',
  ENOTDIR: 'a part of this path is no folder', ERR_FS_FILE_TOO_LARGE: 'this is too large to be read', ENAMETOOLONG: 'this path is too long',
  ERR_INVALID_ARG_VALUE: 'no path can be called so',
};

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UnreadablePath(`${path}: ${REASONS[code] ?? message}`);
  }
}
