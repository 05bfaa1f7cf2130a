import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './usage-error';
import { manifestFiles, readManifestFile, UnreadablePath } from '../core/yaml/manifest-files';
import { readDocuments, YamlDocument } from '../core/yaml/yaml';

/** How standard input is called. */
export const STDIN = '-';

/** Where cdk8s writes. */
const DIST = 'dist';

/** The paths that a verb is given; without any, what `cdk8s synth` has written. @throws UsageError where that isn't there */
export function pathsOr(given: readonly string[]): readonly string[] {
  if (given.length === 0 && !existsSync(DIST)) throw new UsageError(`there is no folder ${DIST} here: run cdk8s synth, or name files and folders`);
  return given.length > 0 ? given : [DIST];
}

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
    const bytes = path === STDIN ? await standardInput() : usable(() => readManifestFile(path));
    for (const document of readDocuments(bytes, path)) documents.push(document);
  }
  return documents;
}

function filesAt(path: string): string[] {
  if (path === STDIN) return [path];
  const files = usable(() => manifestFiles(path));
  if (files.length === 0) process.stderr.write(`${path} holds no manifests: no file in it ends with .yaml, .yml or .json\n`);
  return files;
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function usable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UnreadablePath ? new UsageError(error.message) : error;
  }
}
