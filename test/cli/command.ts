import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/program';
import '../fixtures';

/** What a call of the command does to those who call it. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `cdk8s-traffic` in this process, as in a pipe. */
export async function command(...args: string[]): Promise<Outcome> {
  const [stdout, stderr] = [jest.spyOn(process.stdout, 'write').mockReturnValue(true), jest.spyOn(process.stderr, 'write').mockReturnValue(true)];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await run(args);
    const text = ({ mock }: jest.SpyInstance) => mock.calls.map(([part]) => String(part)).join('');
    return { code: Number(process.exitCode), stdout: text(stdout), stderr: text(stderr) };
  } finally {
    process.exitCode = before;
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

const folders: string[] = [];

afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })));

/** A folder that is gone after the tests. */
export function temporaryFolder(): { readonly path: string; write(file: string, text: string | Buffer): string } {
  const path = mkdtempSync(join(tmpdir(), 'cli-'));
  folders.push(path);
  return {
    path,
    write(file, text) {
      const full = join(path, file);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
      return full;
    },
  };
}
