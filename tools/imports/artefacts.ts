import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compiledRules } from './cel-rules';
import { kongPlugins, kongPluginTypes } from './kong-plugins';
import { kongSettings } from './kong-settings';
import { l1Modules } from './l1/import';
import { Lock, lockOf } from './lock';
import { compactSchemas } from './schemas';
import { Sources } from './sources';

/** Texts of files, by their names below a folder. */
export type Files = ReadonlyMap<string, string>;

export const IMPORTS = resolve(__dirname, '../../imports');

const LOCK = 'lock.json';

/** Everything in `imports/`, as the sources say, and what constructs have of it: `../src/kong/plugins/`. */
export async function artefacts(sources: Sources): Promise<Files> {
  const outputs = new Map([
    ...await l1Modules(sources), ...compactSchemas(sources), ...compiledRules(sources), ...kongPlugins(sources), ...kongSettings(sources),
  ]);
  return new Map([...outputs, ...kongPluginTypes(sources), [LOCK, `${JSON.stringify(lockOf(sources, outputs), undefined, 2)}\n`]]);
}

/** Puts the files into the folder, in place of those that were made before. */
export function write(files: Files, folder: string): void {
  for (const file of madeBefore(folder)) {
    if (!files.has(file)) rmSync(join(folder, file), { force: true });
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** The files of the folder that are not what they should be. */
export function differences(files: Files, folder: string): string[] {
  const names = new Set([...files.keys(), ...madeBefore(folder)]);
  return [...names].filter(name => files.get(name) !== read(join(folder, name))).sort();
}

export function readLock(folder: string): Lock | undefined {
  const text = read(join(folder, LOCK));
  return text === undefined ? undefined : JSON.parse(text) as Lock;
}

function madeBefore(folder: string): string[] {
  return Object.keys(readLock(folder)?.outputs ?? {});
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
