import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A document for the oracle; with `oldObject` it is an update. */
export interface Request {
  readonly id: number;
  readonly object: unknown;
  readonly oldObject?: unknown;
}

/** What the server's own code says of it. */
export interface Verdict {
  readonly id: number;
  readonly ok: boolean | null;
  readonly errors?: readonly { readonly type: string; readonly field: string; readonly detail: string; readonly text: string }[];
  readonly unknownFields?: readonly string[];
  readonly defaulted?: Record<string, unknown>;
}

/**
 * The program that answers as an API server would: the one that `CRDCHECK` names, or one built from `../shared`.
 *
 * @param milliseconds how long building may take, with all that is downloaded for it
 */
export function findOracle(shared: string, milliseconds: number): { readonly program: string; remove(): void } | { readonly missing: string } {
  const named = process.env.CRDCHECK;
  if (named) {
    accessSync(named, constants.X_OK);
    return { program: named, remove: () => undefined };
  }
  const sources = join(shared, 'oracle', 'crdcheck');
  if (!existsSync(sources)) return { missing: `neither CRDCHECK nor ${sources} is there` };
  if (spawnSync('go', ['version']).status !== 0) return { missing: 'Go is not installed, and CRDCHECK names no program' };
  const folder = mkdtempSync(join(tmpdir(), 'crdcheck-'));
  const program = join(folder, 'crdcheck');
  const built = spawnSync('go', ['build', '-p', '2', '-trimpath', '-o', program, '.'], { cwd: sources, stdio: 'inherit', timeout: milliseconds });
  const remove = () => rmSync(folder, { recursive: true });
  if (built.status === 0) return { program, remove };
  remove();
  return { missing: `crdcheck could not be built${built.signal ? ` in ${Math.round(milliseconds / 1000)} seconds` : ''}` };
}

/** Asks for verdicts, in the order of the requests. */
export async function ask(
  program: string, crds: string, requests: Iterable<Request>, answer: (verdict: Verdict) => void, ...options: string[]
): Promise<void> {
  const child = spawn(program, ['--crds', crds, ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = new Promise<void>((resolve, reject) => {
    child.on('close', code => code === 0 ? resolve() : reject(new Error(`crdcheck ended with ${code}`)));
  });
  const reading = (async () => {
    for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) answer(JSON.parse(line) as Verdict);
  })();
  for (const request of requests) {
    if (!child.stdin.write(`${JSON.stringify(request)}\n`)) await new Promise(resolve => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  await Promise.all([reading, closed]);
}
