import { mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { STATE_FOLDER } from './lock';
import { refuse } from '../core/error';

interface Writer { readonly pid: number; readonly host: string }

const PAUSE_MS = 50;

/** How long a process waits for another one to finish. */
export const PATIENCE_MS = 30_000;

/**
 * Does something while no other process writes to the tree in a folder; whoever comes second waits. A process that has died is not waited for.
 *
 * @throws TRF1704 where another one does not finish
 */
export function exclusively<T>(root: string, act: () => T, patience = PATIENCE_MS): T {
  const file = fileOf(root);
  mkdirSync(dirname(file), { recursive: true });
  const own = JSON.stringify({ pid: process.pid, host: hostname() } satisfies Writer);
  waitFor(root, patience, () => {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return false;
    }
  });
  try {
    return act();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Waits until nobody writes. */
export function undisturbed(root: string, patience = PATIENCE_MS): void {
  waitFor(root, patience, () => writerOf(fileOf(root)) === undefined);
}

function waitFor(root: string, patience: number, isDone: () => boolean): void {
  const file = fileOf(root);
  for (const end = Date.now() + patience; !isDone(); sleep(PAUSE_MS)) {
    const writer = writerOf(file);
    if (writer && (isDead(writer) || isForgotten(writer, file))) {
      clearAway(file, writer);
    } else if (writer && Date.now() > end) {
      refuse({
        code: 'TRF1704', value: writer.pid === 0 ? 'a process that has left no name' : `process ${writer.pid} on ${writer.host}`, expected: `nobody else writing to ${root}`,
        fix: `wait until it is done; if there is no such process, remove ${file}`,
      });
    }
  }
}

function fileOf(root: string): string {
  return join(root, STATE_FOLDER, 'writing');
}

function writerOf(file: string): Writer | undefined {
  try {
    const { pid, host } = JSON.parse(readFileSync(file, 'utf8')) as Writer;
    return { pid, host };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : { pid: 0, host: 'another machine' };
  }
}

/** In containers, another process may have had our number: this one doesn't write yet. */
function isDead({ pid, host }: Writer): boolean {
  if (host !== hostname() || !Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** A process that died before it had left its name, as on a disk that was full, does so no more. */
const NAMELESS_MS = 10_000;

function isForgotten({ pid }: Writer, file: string): boolean {
  return pid === 0 && Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > NAMELESS_MS;
}

/** Another process may do the same at the same time, and have begun to write since: then it gets its file back. */
function clearAway(file: string, dead: Writer): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // the other one was faster
  }
  const moved = writerOf(aside);
  if (moved && (moved.pid !== dead.pid || moved.host !== dead.host)) renameSync(aside, file);
  else unlinkSync(aside);
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
