/** What constructs rendered while tests ran. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment variable that names the folder. */
export const RECORDING = 'CDK8S_TRAFFIC_RECORDING';

/** The tests of constructs. */
const TESTS = ['test/mesh', 'test/gateway', 'test/kong'];

const ROOT = join(__dirname, '../..');

export interface Rendered {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Runs the tests of constructs. Throws where one fails: what it rendered might be wrong. */
export function recordTests(): Rendered[] {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  try {
    const jest = [require.resolve('jest/bin/jest'), ...TESTS, '--ci', '--setupFilesAfterEnv', join(__dirname, 'recorder.ts')];
    const { status } = spawnSync(process.execPath, jest, { cwd: ROOT, env: { ...process.env, [RECORDING]: folder }, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error(`the tests of constructs failed (${TESTS.join(', ')})`);
    return readRecording(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param folder as the recorder fills it: files of JSON, one object a line */
export function readRecording(folder: string): Rendered[] {
  const lines = readdirSync(folder).flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n'));
  return [...new Set(lines)].filter(line => line !== '').map(line => JSON.parse(line));
}
