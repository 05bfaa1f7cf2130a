import * as fs from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

/** How much is held in memory. Most apps are smaller. */
const HELD_MAX = 2 ** 23;
const CHUNK = 2 ** 18;

interface Chunk { readonly start: number; readonly bytes: Buffer }

/** A part of what is in a spool, from its first byte to the one after its last. */
export interface Extent { readonly start: number; readonly end: number }

/**
 * Text that waits until all of it is known to be right. Much of it waits in a file for temporary things that has no name any more: whatever
 * becomes of the process, nothing is left of it. Where no such file can be made, memory has to do.
 */
export class Spool {
  /** Behind one another, from where the file ends. */
  private held: Chunk[] = [];
  private chunk: Chunk = { start: 0, bytes: Buffer.allocUnsafe(CHUNK) };
  private used = 0;
  private spilled = 0;
  private file?: NamelessFile;
  private maySpill = true;
  /** What is let go of stays for long: nothing else makes the memory of a process grow as fast. */
  private free: Buffer[] = [];

  public constructor(private readonly heldMax = HELD_MAX) {}

  /** Where the next text goes. */
  public get end(): number {
    return this.chunk.start + this.used;
  }

  public append(text: string): Extent {
    const start = this.end;
    // a character takes three bytes at most
    if (this.used + text.length * 3 > this.chunk.bytes.length) this.open(text.length * 3);
    this.used += this.chunk.bytes.write(text, this.used);
    return { start, end: this.end };
  }

  /** The bytes of an extent, in pieces that hold until the next one is taken. */
  public *read({ start, end }: Extent): Iterable<Buffer> {
    if (start < this.spilled) yield* this.readFile(start, Math.min(end, this.spilled));
    for (const chunk of this.held) if (chunk.start < end && chunk.start + chunk.bytes.length > start) yield part(chunk, start, end);
    if (end > this.chunk.start) yield part(this.chunk, start, end);
  }

  /** Forgets all of it. */
  public close(): void {
    this.file?.close();
    this.file = undefined;
    this.held = [];
    this.free = [];
  }

  private current(): Chunk {
    return { start: this.chunk.start, bytes: this.chunk.bytes.subarray(0, this.used) };
  }

  private open(size: number): void {
    const start = this.end;
    this.held.push(this.current());
    if (start - this.spilled >= this.heldMax && this.maySpill) this.spill(start);
    this.chunk = { start, bytes: size > CHUNK ? Buffer.allocUnsafe(size) : this.free.pop() ?? Buffer.allocUnsafe(CHUNK) };
    this.used = 0;
  }

  private spill(end: number): void {
    try {
      this.file ??= new NamelessFile();
      for (const { start, bytes } of this.held) this.file.write(bytes, start);
      this.free = this.held.map(({ bytes }) => Buffer.from(bytes.buffer)).filter(({ length }) => length === CHUNK);
      this.spilled = end;
      this.held = [];
    } catch {
      this.maySpill = false; // no such folder, no right, no space
    }
  }

  private *readFile(start: number, end: number): Iterable<Buffer> {
    const buffer = this.free[0] ??= Buffer.allocUnsafe(CHUNK);
    for (let at = start; at < end;) {
      const count = this.file!.read(buffer, Math.min(buffer.length, end - at), at);
      yield buffer.subarray(0, count);
      at += count;
    }
  }
}

function part({ start: from, bytes }: Chunk, start: number, end: number): Buffer {
  return bytes.subarray(Math.max(start - from, 0), end - from);
}

class NamelessFile {
  private readonly folder = fs.mkdtempSync(join(tmpdir(), 'cdk8s-traffic-'));
  private readonly descriptor: number;

  public constructor() {
    try {
      this.descriptor = fs.openSync(join(this.folder, 'manifests'), 'wx+', 0o600);
    } finally {
      this.unname();
    }
  }

  public write(bytes: Buffer, position: number): void {
    for (let at = 0; at < bytes.length;) at += fs.writeSync(this.descriptor, bytes, at, bytes.length - at, position + at);
  }

  /** @returns how many bytes were read, at least one */
  public read(into: Buffer, length: number, position: number): number {
    const count = fs.readSync(this.descriptor, into, 0, length, position);
    if (count === 0) throw new Error('what was rendered cannot be read back: the folder for temporary files has lost it');
    return count;
  }

  public close(): void {
    fs.closeSync(this.descriptor);
    this.unname();
  }

  /** Windows keeps the names of files that are open. */
  private unname(): void {
    try {
      fs.rmSync(this.folder, { recursive: true, force: true });
    } catch {
      // again when it is closed
    }
  }
}
