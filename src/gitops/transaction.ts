import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isInside, sha256, STATE_FOLDER } from './lock';
import { refuse } from '../core/error';

/** A file to be written, or to be removed where `after` is absent. */
export interface Operation {
  readonly path: string;
  /** The SHA-256 of what is there now; a file that is something else when its turn comes is left alone. Absent where nothing is. */
  readonly before?: string;
  readonly after?: string;
}

/** An operation in the journal: what is to be written, by its name among the staged files. */
interface Step {
  readonly path: string;
  readonly before?: string;
  readonly staged?: string;
}

/**
 * All or nothing, also when the process is killed: everything is first written beside the tree, then a journal says what goes where,
 * and only then are files moved. A process that dies before the journal is complete has changed nothing; after it, whoever comes next
 * finishes its work.
 */
export class Transaction {
  private readonly root: string;
  private readonly state: string;
  private readonly staged: string;
  private readonly journal: string;

  /**
   * @param root what paths start from
   * @param folder the folder of the tree in it
   */
  public constructor(root: string, folder: string) {
    this.root = resolve(root);
    this.state = join(this.root, folder, STATE_FOLDER);
    this.staged = join(this.state, 'staged');
    this.journal = join(this.state, 'journal.json');
  }

  /** Whether a process has died while it moved files. */
  public get isUnfinished(): boolean {
    return existsSync(this.journal);
  }

  /**
   * Finishes what a process has left that died, and clears away what it had not begun.
   *
   * @throws TRF1701 where what it has left is none of ours
   */
  public recover(): void {
    if (this.isUnfinished) this.finish(this.steps());
    else this.clear();
  }

  private clear(): void {
    rmSync(this.staged, { recursive: true, force: true });
    rmSync(`${this.journal}.new`, { force: true });
  }

  /** Whoever can write to the repository can leave a journal in it, and must not reach beyond the tree with it. */
  private steps(): Step[] {
    try {
      const steps = JSON.parse(readFileSync(this.journal, 'utf8')) as Step[];
      if (steps.every(({ path, staged }) => isInside(path) && (staged === undefined || /^\d+$/.test(staged)))) return steps;
    } catch {
      // said below
    }
    return refuse({
      code: 'TRF1701', value: this.journal, expected: 'a journal that this command has written', fix: 'remove it, and look at what git status says then',
    });
  }

  /**
   * Does all of this; the last operation is done last.
   *
   * @returns the paths of files that somebody has changed meanwhile, and that are left alone
   */
  public carryOut(operations: readonly Operation[]): string[] {
    const steps = this.begin(operations);
    return this.finish(steps);
  }

  /** Writes everything beside the tree; where that is not possible, as on a disk that is full, nothing of it stays. */
  private begin(operations: readonly Operation[]): Step[] {
    try {
      mkdirSync(this.staged, { recursive: true });
      const steps = operations.map(({ path, before, after }, i): Step => {
        if (after === undefined) return { path, before };
        writeFileSync(join(this.staged, String(i)), after);
        return { path, before, staged: String(i) };
      });
      writeDurably(`${this.journal}.new`, JSON.stringify(steps));
      renameSync(`${this.journal}.new`, this.journal);
      return steps;
    } catch (error) {
      this.clear();
      throw error;
    }
  }

  private finish(steps: readonly Step[]): string[] {
    const left = steps.filter(step => !this.carryOutStep(step)).map(({ path }) => path);
    unlinkSync(this.journal);
    rmSync(this.staged, { recursive: true, force: true });
    return left;
  }

  /** @returns whether it is done */
  private carryOutStep({ path, before, staged }: Step): boolean {
    const target = join(this.root, path);
    const source = staged === undefined ? undefined : join(this.staged, staged);
    if (source !== undefined && !existsSync(source)) return true; // moved before the process died
    if (hashOf(target) !== before) return false; // somebody has changed it meanwhile
    if (source === undefined) {
      rmSync(target, { force: true });
      this.removeEmptyFolders(dirname(target));
    } else {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(source, target);
    }
    return true;
  }

  private removeEmptyFolders(folder: string): void {
    try {
      for (let empty = folder; empty.length > this.root.length; empty = dirname(empty)) rmdirSync(empty);
    } catch {
      // something else is in it
    }
  }
}

function hashOf(file: string): string | undefined {
  try {
    return sha256(readFileSync(file));
  } catch {
    return undefined;
  }
}

function writeDurably(file: string, text: string): void {
  const descriptor = openSync(file, 'w');
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
